"""The call sheet: whether to call now and why not, what to say, what is missing, and what came of it."""

from typing import Any

import pytest

from followup_desktop.domain.errors import NotFound
from followup_desktop.domain.vocabulary import ActivityKind, Stage, State
from followup_desktop.presentation.call_sheet import CallSheet
from followup_desktop.presentation.calling.page import page_of
from followup_desktop.presentation.calling.phone_number import phone_number, zone_of_number
from followup_desktop.presentation.calling.spoken import length_warning, message_text, say_length
from followup_desktop.presentation.calling.standing import Main
from tests.builders import an_application, at, some_settings
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")

SAM = {"name": "Sam Weber", "role": "recruiter", "phone": "+49 30 901820"}
TRY = "application_call:1"


def applied(desk: TestDesk, *people: dict[str, str], **fields: Any) -> str:
    """Globex in Berlin, applied for on Monday 16 November: its call is due on Monday 23 November."""
    known = {
        "company": "Globex",
        "role": "Backend engineer",
        "timezone": "Europe/Berlin",
        "country": "DE",
        "applied_on": "2026-11-16",
        "key_skill": "PostgreSQL",
    }
    done = desk.add({**known, **fields}, Stage.APPLIED, people or (SAM,))
    assert done is not None
    return str(done.touched[0])


def sheet(
    now: str = "2026-11-23 09:41", *people: dict[str, str], own: str = "Europe/London", **fields: Any
) -> CallSheet:
    desk = TestDesk(now, timezone=own)
    return CallSheet(desk, applied(desk, *people, **fields))


# When -----------------------------------------------------------------------------------------------------------------

BERLIN, KATHMANDU, TOKYO, NEW_YORK = "Europe/Berlin", "Asia/Kathmandu", "Asia/Tokyo", "America/New_York"


@pytest.mark.parametrize(
    ("now", "fields", "own", "main", "button", "why"),
    [
        # In a live window, on the day on which it is due.
        ("2026-11-23 09:41", {}, "Europe/London", Main.CALL, "Call", ""),
        ("2026-11-23 10:29", {}, "Europe/London", Main.CALL, "Call", ""),
        # Between the windows: the next one of the day; after the last: the next day.
        (
            "2026-11-23 11:10",
            {},
            "Europe/London",
            Main.PLAN,
            "Plan for 14:00 Berlin time",
            "It is outside of their call hours.",
        ),
        ("2026-11-23 15:30", {}, BERLIN, Main.PLAN, "Plan for tomorrow, 10:00", ""),
        # In the night of the one, in that of the other.
        (
            "2026-11-23 01:10",
            {},
            NEW_YORK,
            Main.PLAN,
            "Plan for 14:00 Berlin time",
            "Calls go out between 07:00 and 20:30 there.",
        ),
        # Awake while the company sleeps: 10:00 in Tokyo is 02:00 in Berlin.
        (
            "2026-11-24 01:00",
            {"timezone": TOKYO, "country": "GB"},
            BERLIN,
            Main.PLAN,
            "Plan for 15:00 Tokyo time",
            "It is 02:00 where you are, in your own night.",
        ),
        # Quarters of an hour: 09:15 in London is 15:00 in Kathmandu.
        ("2026-11-23 09:15", {"timezone": KATHMANDU, "country": "GB"}, "Europe/London", Main.CALL, "Call", ""),
        ("2026-11-23 10:15", {"timezone": KATHMANDU, "country": "GB"}, "Europe/London", Main.PLAN, None, None),
        # A holiday there, and a weekend.
        (
            "2026-12-25 10:30",
            {"country": "GB", "timezone": "Europe/London", "applied_on": "2026-12-16"},
            "Europe/London",
            Main.PLAN,
            "Plan for Tue 29 Dec, 10:00",
            "Fri 25 Dec is Christmas Day there: they may be closed.",
        ),
        (
            "2026-11-28 10:30",
            {"timezone": "Europe/London", "country": "GB"},
            "Europe/London",
            Main.PLAN,
            "Plan for Mon 30 Nov, 10:00",
            "Sat 28 Nov is the weekend there: they may be closed.",
        ),
        # Not due yet: the reason is the rule's own.
        (
            "2026-11-19 10:30",
            {"timezone": "Europe/London", "country": "GB"},
            "Europe/London",
            Main.PLAN,
            "Plan for Mon 23 Nov, 10:00",
            "You applied on Mon 16 Nov; 5 business days later is Mon 23 Nov.",
        ),
        # After the clocks went back in Europe and not yet in New York: 14:15 in London is 10:15 there.
        (
            "2026-10-28 14:15",
            {"timezone": NEW_YORK, "country": "US", "applied_on": "2026-10-20"},
            "Europe/London",
            Main.CALL,
            "Call",
            "",
        ),
        (
            "2026-11-03 14:15",
            {"timezone": NEW_YORK, "country": "US", "applied_on": "2026-10-27"},
            "Europe/London",
            Main.PLAN,
            "Plan for 10:00 New York time",
            "It is outside of their call hours.",
        ),
    ],
)
def test_the_main_button_calls_in_the_windows_and_plans_outside_of_them(
    now: str, fields: dict[str, str], own: str, main: Main, button: str | None, why: str | None
) -> None:
    found = sheet(now, own=own, **fields).standing()
    assert found.main is main
    assert button is None or found.button == button
    assert not why or found.why == why
    assert found.may_call or main is not Main.CALL


@pytest.mark.parametrize(
    ("now", "may_call"),
    [
        ("2026-11-19 10:30", True),
        ("2026-11-23 12:00", False),
        ("2026-11-23 18:00", True),
        ("2026-11-23 20:29", True),
        ("2026-11-23 20:30", False),
        ("2026-11-28 10:30", False),
        ("2026-11-23 06:59", False),
    ],
)
def test_beside_the_plan_a_call_is_offered_in_the_windows_of_an_open_day_only(now: str, may_call: bool) -> None:
    found = sheet(now, timezone="Europe/London", country="GB").standing()
    assert (found.main, found.may_call) == (Main.PLAN, may_call)


def test_in_the_after_hours_bands_the_message_is_said_and_a_call_is_beside_the_plan() -> None:
    found = sheet("2026-11-23 18:00", timezone="Europe/London").standing()
    assert found.main is Main.PLAN and found.may_call and found.shows_message
    assert found.why == "Nobody may be there to pick up: leave the message, or call when they are."
    assert not sheet().standing().shows_message


def test_a_message_of_step_4_is_for_the_evening() -> None:
    desk = TestDesk("2026-11-27 17:40")
    umbra = desk.add_umbra(Stage.WAITING)
    evening = CallSheet(desk, umbra.id).standing()
    assert (evening.main, evening.shows_message) == (Main.CALL, True)
    assert evening.there == "It is 17:40 in London · good time for a message"
    desk.clock.instant = at("2026-11-27 10:30")
    live = CallSheet(desk, umbra.id).standing()
    assert (live.main, live.may_call, live.shows_message) == (Main.PLAN, True, False)
    assert live.button == "Plan for 17:30"
    assert live.why == "A message after office hours is less intrusive than a call."


def test_ones_own_date_is_the_moment_to_call() -> None:
    desk = TestDesk("2026-11-23 10:05")
    id_ = applied(desk, timezone="Europe/London", country="GB")
    assert desk.snooze(id_, TRY, at("2026-11-23 13:00"))
    assert CallSheet(desk, id_).standing().button == "Plan for 13:00"
    desk.clock.instant = at("2026-11-23 13:05")
    assert CallSheet(desk, id_).standing().main is Main.CALL


@pytest.mark.parametrize("now", ["2026-11-23 09:41", "2026-11-23 18:00", "2026-11-28 03:00"])
def test_where_they_asked_for_no_calls_none_is_offered_at_any_hour(now: str) -> None:
    form = sheet(now, {"name": "Sam", "email": "sam@globex.example"}, no_calls=True)
    assert not form.is_missing("phone")
    found = form.standing()
    assert (found.main, found.may_call, found.button) == (Main.WRITE, False, "Write the email")
    assert found.why.startswith("They asked not to be called: one email is planned instead, for ")
    assert "time to call" not in found.there


@pytest.mark.parametrize("now", ["2026-11-23 10:30", "2026-11-23 18:00"])
def test_the_signal_dont_call_counts_as_well(now: str) -> None:
    desk = TestDesk(now)
    umbra = desk.add_umbra(Stage.WAITING)
    assert desk.save_interview(umbra.id, {"signal": "dont_call"}, umbra.interviews[0].id)
    found = CallSheet(desk, umbra.id).standing()
    assert (found.main, found.may_call) == (Main.WRITE, False)


def test_without_a_number_an_email_is_planned_until_there_is_one() -> None:
    form = sheet("2026-11-23 09:41", {"name": "Sam", "email": "sam@globex.example"})
    found = form.standing()
    assert (found.main, found.may_call) == (Main.WRITE, False)
    assert found.why == "Nobody's number is known but an email address is: an email instead."
    assert form.is_missing("phone")
    form.set("phone", "030 901820")
    assert form.take("phone")
    assert form.standing().main is Main.CALL
    assert not form.is_missing("phone")


def test_with_nobody_and_nothing_planned_a_call_can_still_be_prepared_and_logged() -> None:
    desk = TestDesk("2026-11-23 09:41")
    globex = desk.add_globex()
    form = CallSheet(desk, globex.id)
    found = form.standing()
    assert (found.main, found.may_call, form.key) == (Main.NONE, False, "")
    assert "no number" in found.why
    assert form.is_missing("person") and form.take("person") is False
    form.set("person", "Sam Weber")
    assert form.take("person")
    assert form.contact is not None and form.contact.name == "Sam Weber"
    form.set("phone", "+49 30 901820")
    assert form.take("phone")
    assert form.standing().main is Main.CALL
    form.set("outcome", "no_answer")
    assert form.save()
    assert desk.application(globex.id).activity[-1].kind is ActivityKind.NO_ANSWER


def test_the_line_above_says_what_their_clock_shows() -> None:
    assert sheet().standing().there == "It is 10:41 in Berlin · good time to call"
    assert sheet("2026-11-23 01:10", own=NEW_YORK).standing().there == "It is 02:10 in Berlin · not a time to call"
    holiday = sheet("2026-12-25 10:30", country="GB", timezone="Europe/London", applied_on="2026-12-16")
    assert holiday.standing().there == "It is 10:30 in London · Christmas Day there"


def test_the_ruler_has_a_twin_in_words_and_a_marker() -> None:
    ruler = sheet().standing().ruler
    assert ruler.now == pytest.approx((10 + 41 / 60 - 6) / 16)
    assert ruler.words.startswith("Their clock: 10:41. 06:00 to 08:00: ")
    assert "10:00 to 11:30: calls; 11:30 to 14:00: neither" in ruler.words
    assert ruler.stretches[0].start == 0 and ruler.stretches[-1].end == 1
    assert sheet("2026-11-23 01:00").standing().ruler.now is None


# Whom -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "country", "shown", "link"),
    [
        ("030 901820", "DE", "+49 30 901820", "tel:+4930901820"),
        ("+44 20 7946 0018", "", "+44 20 7946 0018", "tel:+442079460018"),
        ("(212) 555-0123", "US", "+1 212-555-0123", "tel:+12125550123"),
        ("+1 212 555 0123 ext. 7", "US", "+1 212-555-0123 ext. 7", "tel:+12125550123;ext=7"),
        ("030 901820", "", "030 901820", "tel:030901820"),
        ("ask at the desk", "DE", "ask at the desk", None),
        ("tel:+49;x=javascript:1", "DE", "tel:+49;x=javascript:1", None),
        ("12", "DE", "12", None),
        ("", "DE", "", None),
    ],
)
def test_numbers_are_shown_internationally_and_only_numbers_are_dialled(
    typed: str, country: str, shown: str, link: str | None
) -> None:
    found = phone_number(typed, country)
    assert found.shown == shown
    assert (found.link.toString() if found.link else None) == link


def test_a_zone_is_suggested_where_the_number_is_in_one_only() -> None:
    assert zone_of_number("+49 30 901820", "") == "Europe/Berlin"
    assert zone_of_number("+1 800 555 0123", "") == ""
    assert zone_of_number("nothing", "") == ""
    form = sheet(timezone="", country="")
    assert form.is_missing("timezone") and form.suggested_zone == "Europe/Berlin"
    form.set("timezone", "berlin")
    assert form.take("timezone")
    assert form.application.timezone == "Europe/Berlin" and not form.is_missing("timezone")


def test_of_several_people_one_is_chosen_with_number_and_clock() -> None:
    ana = {"name": "Ana Reyes", "phone": "+1 212 555 0123", "timezone": NEW_YORK}
    form = sheet("2026-11-23 14:30", SAM, ana)
    assert [name for _, name in form.people()] == ["Sam Weber, Recruiter", "Ana Reyes"]
    assert form.contact is not None and form.contact.name == "Sam Weber"
    form.set("contact_id", form.people()[1][0])
    assert form.number is not None and form.number.shown == "+1 212-555-0123"
    assert form.value("spoke_to") == form.value("contact_id")
    assert form.standing().there == "It is 09:30 in New York · better from 10:00"


def test_a_number_is_read_where_the_person_is() -> None:
    ana = {"name": "Ana Reyes", "phone": "(212) 555-0123", "timezone": NEW_YORK}
    form = sheet("2026-11-23 14:30", ana)
    assert form.number is not None and form.number.shown == "+1 212-555-0123"
    form = sheet("2026-11-23 14:30", {"name": "Sam", "phone": "030 901820"}, country="")
    assert form.number is not None and form.number.shown == "+49 30 901820"


# What to say ----------------------------------------------------------------------------------------------------------


def test_the_script_follows_the_key_skill_until_it_is_changed_by_hand() -> None:
    form = sheet()
    assert "PostgreSQL" in form.said("live") and "PostgreSQL" in form.said("message")
    form.set("key_skill", "Rust")
    assert "Rust" in form.said("live")
    form.say_instead("live", "Hello from me.")
    form.set("key_skill", "Go")
    assert form.said("live") == "Hello from me." and "Go" in form.said("message")
    form.say_instead("live", "  ")
    assert "Go" in form.said("live")
    form.say_instead("live", form.suggested("live"))
    assert form.value("live") == ""


def test_a_list_of_skills_is_warned_of_and_one_of_them_is_taken() -> None:
    form = sheet(key_skill="Rust, Go and SQL")
    assert form.skill_warning
    assert list(form.skills) == ["Rust", "Go", "SQL"]
    form.set("key_skill", "Go")
    assert form.take("key_skill")
    assert form.application.key_skill == "Go" and not form.skill_warning and not list(form.skills)
    assert not form.take("key_skill")


def test_the_message_says_its_length_and_a_long_role_costs_it_the_skill() -> None:
    from followup_desktop.domain.vocabulary import Kind

    assert say_length("one two three four five") == "5 words, about 2 s"
    assert length_warning(" ".join(["word"] * 75)) == ""
    assert "75 words" in length_warning(" ".join(["word"] * 76))
    long = an_application(role=" ".join(["Head"] * 40))
    said = message_text(Kind.APPLICATION_CALL, long, some_settings())
    assert "stream processing" not in said and length_warning(said) == ""


def test_ones_own_name_is_asked_for_and_saved() -> None:
    desk = TestDesk("2026-11-23 09:41", user_name="")
    form = CallSheet(desk, applied(desk))
    assert form.is_missing("user_name") and "[your name]" in form.said("live")
    form.set("user_name", "Priya Nair")
    assert form.take("user_name")
    assert "Priya Nair" in form.said("live") and desk.settings().user_name == "Priya Nair"


def test_what_has_its_place_elsewhere_is_said() -> None:
    desk = TestDesk("2026-11-27 17:40")
    form = CallSheet(desk, desk.add_umbra(Stage.WAITING).id)
    assert form.still_needed == "Still needed: how they left it, when they decide"
    assert sheet().still_needed == ""


# What came of it ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "kind", "no_calls"),
    [
        ("reached", ActivityKind.CALL, False),
        ("message", ActivityKind.VOICEMAIL, False),
        ("no_answer", ActivityKind.NO_ANSWER, False),
        ("no_calls", ActivityKind.CALL, True),
    ],
)
def test_what_came_of_it_is_logged_for_the_try(outcome: str, kind: ActivityKind, no_calls: bool) -> None:
    form = sheet()
    saved = Heard(form.saved)
    form.set("outcome", outcome)
    assert form.refresh().lines
    form.set("text", "Sam was kind.")
    assert form.save() and len(saved) == 1
    after = form.desk.application(form.application_id)
    logged = after.activity[-1]
    assert (logged.kind, logged.text, logged.follow_up) == (kind, "Sam was kind.", TRY)
    assert logged.contact_id == after.contacts[0].id
    assert after.no_calls is no_calls
    assert after.follow_up(TRY).state is State.DONE
    assert form.desk.draft(form.draft_name) is None
    assert form.desk.undo()
    assert [entry.kind for entry in form.desk.application(form.application_id).activity] == [ActivityKind.CREATED]


def test_nothing_is_saved_before_somebody_says_what_came_of_it() -> None:
    form = sheet()
    refused = Heard(form.refused)
    assert not form.save()
    assert refused.last == ("outcome", "Say what came of the call.")
    assert form.refresh().lines == ()


def test_a_promise_is_read_from_what_they_said_and_the_plan_follows_it() -> None:
    form = sheet()
    form.set("outcome", "reached")
    form.set("text", "They look at applications until Friday.")
    form.set("text", "We decide by Friday.")
    assert form.value("decision_on") == "2026-11-27"
    assert form.promise.said.startswith("I read this as")
    assert any("Mon 30 Nov" in line.when for line in form.refresh().lines)
    form.set("outcome", "no_answer")
    assert form.promise.said == ""
    assert form.save()
    assert form.desk.application(form.application_id).activity[-1].decision_on is None


def test_a_day_that_cannot_be_read_is_refused_at_its_field() -> None:
    form = sheet()
    refused = Heard(form.refused)
    form.set("outcome", "reached")
    form.set("decision_on", "soonish")
    assert not form.save()
    assert refused.last[0] == "decision_on"


def test_a_draft_survives_and_is_over_once_it_is_saved() -> None:
    desk = TestDesk("2026-11-23 09:41")
    id_ = applied(desk)
    form = CallSheet(desk, id_)
    form.set("outcome", "reached")
    form.set("text", "by Friday")
    form.say_instead("live", "Hi.")
    form.close()
    again = CallSheet(desk, id_)
    assert again.restored
    assert (again.value("text"), again.said("live"), again.value("decision_on")) == ("by Friday", "Hi.", "2026-11-27")
    again.start_over()
    assert again.value("text") == "" and again.promise.said == ""


def test_what_changes_elsewhere_is_followed_and_what_was_typed_stays() -> None:
    form = sheet()
    heard, gone = Heard(form.moved_on), Heard(form.gone)
    form.set("text", "mine")
    contact = form.application.contacts[0]
    assert form.desk.put_contact(form.application_id, {"phone": "+49 30 901821"}, contact.id)
    assert form.number is not None and form.number.shown == "+49 30 901821"
    assert form.value("text") == "mine" and len(heard)
    assert form.desk.remove_contact(form.application_id, contact.id)
    assert form.contact is None and form.is_missing("person")
    assert form.desk.delete(form.application_id)
    assert len(gone) == 1


def test_an_application_that_is_gone_has_no_sheet() -> None:
    with pytest.raises(NotFound):
        CallSheet(TestDesk(), "gone")


def test_the_timer_counts_stops_and_goes_on() -> None:
    desk = TestDesk("2026-11-23 09:41")
    form = CallSheet(desk, applied(desk))
    timer = form.timer
    ticked = Heard(timer.ticked)
    assert (timer.words, timer.is_running) == ("00:00", False)
    timer.start()
    desk.clock.instant = at("2026-11-23 09:41:42")
    assert timer.words == "00:42"
    timer.stop()
    desk.clock.instant = at("2026-11-23 09:50")
    assert (timer.words, timer.is_running) == ("00:42", False)
    timer.start()
    desk.clock.instant = at("2026-11-23 11:10")
    assert timer.words == "80:42"
    assert len(ticked) == 3


def test_the_page_has_who_when_the_words_and_room_to_write() -> None:
    page = page_of(sheet())
    assert page.title == "Intro call to Sam Weber"
    assert "+49 30 901820" in page.lines and "Globex, Backend engineer" in page.lines
    assert [section.heading.split(" (")[0] for section in page.sections] == [
        "Say",
        "As a message",
        "Your one skill",
        "What they said, and by when they decide",
    ]
    assert page.sections[-1].lines == ("",) * 4
    evening = page_of(sheet("2026-11-23 18:00", timezone="Europe/London"))
    assert evening.sections[0].heading.startswith("As a message")
