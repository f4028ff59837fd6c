"""The notes of an interview before they are saved: kept, previewed, refused beside their field, saved as one change."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from followup_desktop.domain.vocabulary import Signal, Stage
from followup_desktop.presentation.kept_values import AFTER_A_KEY_MS, AT_LATEST_MS
from followup_desktop.presentation.notes_draft import NotesDraft, draft_name
from followup_desktop.presentation.panel.plan_rows import plan_rows
from followup_desktop.presentation.panel.plan_standing import Standing
from followup_desktop.presentation.panel.standpoint import Standpoint
from followup_desktop.presentation.promise_reading import Trust
from tests.builders import at
from tests.desks import Heard, RealDesk, TestDesk, add_umbra

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk() -> TestDesk:
    return TestDesk()


def umbra_notes(desk: TestDesk, **more: Any) -> NotesDraft:
    application = desk.add_umbra()
    return NotesDraft(desk, application.id, application.interviews[0].id, **more)


def acts(draft: NotesDraft) -> list[tuple[str, str, str]]:
    return [(line.act, line.when, line.change) for line in draft.refresh().lines]


# What stands there ----------------------------------------------------------------------------------------------------


def test_it_begins_with_what_is_on_record(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    shown = {name: draft.value(name) for name in ("day", "start", "end", "kind", "asked", "signal", "decision_on")}
    assert shown == {
        "day": "2026-11-20",
        "start": "14:30",
        "end": "15:30",
        "kind": "video",
        "asked": "",
        "signal": "",
        "decision_on": "",
    }
    assert [p["name"] for p in draft.value("people")] == ["Åsa Lind"]
    assert draft.clock_words == "London time"
    assert draft.title == "Umbra Health, Data platform lead"
    assert not draft.changes() and not draft.restored


def test_one_of_several_days_says_when_it_ends_and_promises_count_from_there(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("later_days", 2)
    assert draft.clock_words == "London time, until Sun 22 Nov"
    draft.set("end", "16:00")
    assert (draft.value("end"), draft.value("later_days")) == ("16:00", 2)
    draft.set("promise_words", "We'll decide in two weeks.")
    assert draft.promise.day == "2026-12-06"


def test_the_clock_is_that_of_the_first_person_met_then_of_the_application_then_of_the_user(desk: TestDesk) -> None:
    application = desk.add_umbra()
    asa = application.contacts[0]
    interview = application.interviews[0].id
    assert desk.put_contact(application.id, {"timezone": "America/New_York"}, asa.id)
    draft = NotesDraft(desk, application.id, interview)
    assert (draft.clock_words, draft.value("start")) == ("New York time", "09:30")
    draft.remove_person(0)
    assert (draft.clock_words, draft.value("start"), draft.value("end")) == ("London time", "14:30", "15:30")
    assert set(draft.changes()) == {"people"}
    assert desk.edit(application.id, {"timezone": ""})
    assert desk.change_settings({"timezone": "Asia/Kathmandu"})
    draft = NotesDraft(desk, application.id, interview)
    draft.remove_person(0)
    assert (draft.clock_words, draft.value("start")) == ("Kathmandu time", "20:15")


def test_a_time_that_was_typed_stays_when_another_person_is_met_first(desk: TestDesk) -> None:
    application = desk.add_umbra()
    assert desk.put_contact(application.id, {"timezone": "America/New_York"}, application.contacts[0].id)
    draft = NotesDraft(desk, application.id)
    draft.set("day", "2026-11-20")
    draft.set("start", "13:00")
    draft.add_person("åsa lind")
    assert (draft.value("start"), draft.clock_words) == ("13:00", "New York time")
    assert draft.times.starts_at == at("2026-11-20 13:00", "America/New_York")


# The plan that follows ------------------------------------------------------------------------------------------------


def test_the_plan_that_follows_is_what_will_be_saved(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("asked", "yes")
    draft.set("decision_on", "2026-12-04")
    draft.set("signal", "welcome")
    assert acts(draft) == [
        ("Thank-you note to Dr. Lind", "Due Sat 21 Nov · within 24 h of the interview", ""),
        ("Message for Dr. Lind, after hours", "Mon 7 Dec, 17:30", "moved"),
        ("Message for Dr. Lind, after hours", "Mon 14 Dec, 17:30", "silent"),
        ("Decide whether to move on", "Mon 21 Dec", "silent"),
    ]
    assert draft.preview.difference == "Moves 1"
    assert draft.save()
    plan = desk.plan(desk.application(draft.application_id))
    assert [f.slot.start for f in plan.follow_ups][1] == at("2026-12-07 17:30")


def test_what_is_overdue_is_shown_as_in_the_panel(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    rows = plan_rows(Standpoint(desk, desk.application(draft.application_id)), ())
    late = [row.detail for row in rows if row.standing is Standing.LATE]
    assert late and set(late) <= {when for _, when, _ in acts(draft)}


def test_what_would_be_cancelled_is_shown(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("signal", "dont_call")
    channels = [act for act, _, change in acts(draft) if change != "cancelled"]
    assert "Email to Dr. Lind to ask for news" in channels
    assert not any("Message" in act for act in channels)
    draft.remove_person(0)
    assert ("Thank-you note to Dr. Lind", "cancelled") in [(act, change) for act, _, change in acts(draft)]


def test_a_letter_is_advised_against_when_they_decide_soon(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("thank_by", "letter")
    draft.set("decision_on", "2026-11-25")
    assert draft.refresh().advice == "They decide by Wed 25 Nov. An email would be there in time, a letter may not."
    draft.set("decision_on", "2026-12-04")
    assert draft.refresh().advice == ""
    draft.set("decision_on", "2026-11-25")
    draft.set("thank_by", "email")
    assert draft.refresh().advice == ""


def test_the_preview_waits_until_the_typing_pauses(desk: TestDesk, qtbot: Any) -> None:
    draft = umbra_notes(desk)
    heard = Heard(draft.previewed)
    for day in ("2026-12-01", "2026-12-02", "2026-12-03"):
        draft.set("decision_on", day)
    assert len(heard) == 0
    with qtbot.waitSignal(draft.previewed, timeout=1000):
        pass
    assert len(heard) == 1


def test_another_persons_clock_is_named_in_the_plan(desk: TestDesk) -> None:
    application = desk.add_umbra()
    assert desk.put_contact(application.id, {"timezone": "America/New_York"}, application.contacts[0].id)
    draft = NotesDraft(desk, application.id, application.interviews[0].id)
    draft.set("decision_on", "2026-12-04")
    # Their evening is the night of somebody in London, so the message goes out in their morning.
    assert ("Message for Dr. Lind, after hours", "Mon 7 Dec, 08:00 New York time", "moved") in acts(draft)
    placed = [when for act, when, _ in acts(draft) if "Dr. Lind" in act and not when.startswith("Due")]
    assert placed and all("New York time" in when for when in placed)


# What is refused ------------------------------------------------------------------------------------------------------


def test_an_end_before_the_start_is_refused_at_the_end(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    refused = Heard(draft.refused)
    draft.set("end", "14:30")
    assert draft.refresh().trouble == "The end must come after the start."
    assert not draft.save()
    assert refused.said == [("end", "The end must come after the start.")]
    assert desk.application(draft.application_id).interviews[0].ends_at == at("2026-11-20 15:30")


def test_moving_the_start_takes_the_end_along_until_an_end_was_entered(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("start", "16:00")
    assert draft.value("end") == "17:00"
    draft.set("end", "16:30")
    draft.set("start", "15:00")
    assert draft.value("end") == "16:30"
    draft.start_over()
    draft.set("start", "23:30")
    assert draft.value("end") == "23:59"


def test_a_time_that_does_not_exist_is_refused_where_it_is_entered(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    refused = Heard(draft.refused)
    draft.set("day", "2027-03-28")
    draft.set("start", "01:30")
    draft.set("end", "03:00")
    assert not draft.save()
    sentence = "01:30 does not exist on Sun 28 Mar: the clocks go forward over it. Choose another time."
    assert refused.said == [("start", sentence)]
    draft.set("start", "02:00")
    assert draft.troubles() == {}


def test_of_two_equal_times_the_user_chooses(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("day", "2026-10-25")
    draft.set("start", "01:30")
    draft.set("end", "03:00")
    assert draft.times.choices == {"start": ("the first 01:30 (UTC+1)", "the second 01:30 (UTC+0)")}
    assert draft.times.fields()["starts_at"] == "2026-10-25T00:30:00Z"
    draft.set("start_second", True)
    assert draft.save()
    assert desk.application(draft.application_id).interviews[0].starts_at == at("2026-10-25 01:30", "UTC")


def test_the_second_of_two_equal_times_is_shown_as_such(desk: TestDesk) -> None:
    application = desk.add_umbra()
    fields = {"starts_at": "2026-10-25T01:30:00Z", "ends_at": "2026-10-25T02:30:00Z"}
    assert desk.save_interview(application.id, fields, application.interviews[0].id)
    draft = NotesDraft(desk, application.id, application.interviews[0].id)
    assert (draft.value("start"), draft.value("start_second")) == ("01:30", True)
    assert not draft.changes()


def test_a_day_that_cannot_be_read_is_refused_at_its_field(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    refused = Heard(draft.refused)
    draft.set("decision_on", "one fine day")
    assert not draft.save()
    assert refused.said == [("decision_on", "Enter a day, or leave it empty.")]


def test_a_new_interview_needs_its_day(desk: TestDesk) -> None:
    draft = NotesDraft(desk, desk.add_globex().id)
    refused = Heard(draft.refused)
    draft.set("learned", "They like tea.")
    assert not draft.save()
    assert refused.said == [("day", "Enter the day of the interview.")]
    draft.set("day", "soonish")
    assert not draft.save()
    assert refused.said[1:] == [("day", "“soonish” cannot be read as a day. Enter one such as Wed 25 Nov 2026.")]


def test_a_refusal_of_the_services_goes_to_its_field(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    refused = Heard(draft.refused)
    draft.set("learned", "A bell: \x07")
    assert not draft.save()
    assert refused.last[0] == "learned" and "control character" in refused.last[1]
    assert draft.value("learned") == "A bell: \x07"


def test_an_application_that_is_gone_is_said_and_the_text_stays(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    refused = Heard(draft.refused)
    draft.set("learned", "Tea at four.")
    desk.put_aside(draft.application_id)
    assert not draft.save()
    assert refused.last[0] == ""
    assert desk.store.drafts[draft.draft_name]["values"] == {"learned": "Tea at four."}


@pytest.mark.parametrize("where", ["full", "read_only"])
def test_a_disk_that_is_full_keeps_the_text_in_the_editor(desk: TestDesk, where: str) -> None:
    draft = umbra_notes(desk)
    refused, unkept = Heard(draft.refused), Heard(draft.unkept)
    draft.set("learned", "Tea at four.")
    setattr(desk.store, where, True)
    assert not draft.save()
    assert refused.last[0] == "" and refused.last[1]
    assert unkept.last.startswith("The draft could not be kept: ")
    setattr(desk.store, where, False)
    assert draft.save()
    assert desk.application(draft.application_id).interviews[0].learned == "Tea at four."


# People ---------------------------------------------------------------------------------------------------------------


def test_people_are_met_in_their_order_known_or_new(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    refused = Heard(draft.refused)
    draft.remove_person(0)
    assert draft.known_names() == ["Åsa Lind"]
    assert draft.add_person("  Kim   Roe ")
    assert draft.add_person("ÅSA LIND")
    assert not draft.add_person("kim roe")
    assert not draft.add_person("   ")
    assert [sentence for _, sentence in refused.said] == ["kim roe is there already.", "Enter a name."]
    assert draft.save()
    application = desk.application(draft.application_id)
    met = [application.contact(c).name for c in application.interviews[0].contact_ids]  # type: ignore[union-attr]
    assert met == ["Kim Roe", "Åsa Lind"]
    assert len(application.contacts) == 2


# Saving ---------------------------------------------------------------------------------------------------------------


def test_notes_and_plan_are_one_change_and_one_undo(desk: TestDesk) -> None:
    draft = umbra_notes(desk, stage=Stage.WAITING)
    before = desk.application(draft.application_id)
    changes = len(desk.store.history)
    for name, value in (
        ("learned", "Streaming joins."),
        ("asked", "forgot"),
        ("next_steps", "A second round."),
        ("promise_words", "“in two weeks”"),
        ("decision_on", "2026-12-04"),
        ("signal", "unclear"),
        ("next_contact", "they"),
        ("thank_by", "letter"),
        ("notes", "Parking is hard."),
        ("place", "1 High Street"),
        ("kind", "on_site"),
    ):
        draft.set(name, value)
    saved = Heard(draft.saved)
    assert draft.save()
    assert saved.last.change == len(desk.store.history) == changes + 1
    after = desk.application(draft.application_id)
    interview = after.interviews[0]
    assert after.stage is Stage.WAITING
    assert (interview.learned, interview.asked_process, interview.signal) == ("Streaming joins.", False, Signal.UNCLEAR)
    assert (interview.promise_words, str(interview.decision_on)) == ("“in two weeks”", "2026-12-04")
    assert desk.draft(draft.draft_name) is None
    assert desk.undo()
    undone = desk.application(draft.application_id)
    assert (undone.stage, undone.interviews) == (before.stage, before.interviews)


def test_only_what_was_entered_is_saved(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("learned", "Streaming joins.")
    assert desk.save_interview(draft.application_id, {"place": "2 Low Road", "asked_process": True}, draft.interview_id)
    assert draft.save()
    interview = desk.application(draft.application_id).interviews[0]
    assert (interview.place, interview.asked_process, interview.learned) == ("2 Low Road", True, "Streaming joins.")


def test_a_choice_can_be_taken_back(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("signal", "welcome")
    draft.set("decision_on", "2026-12-04")
    draft.set("asked", "yes")
    assert draft.save()
    again = NotesDraft(desk, draft.application_id, draft.interview_id)
    again.set("signal", "")
    again.set("decision_on", "")
    again.set("asked", "")
    assert again.save()
    interview = desk.application(draft.application_id).interviews[0]
    assert (interview.signal, interview.decision_on, interview.asked_process) == (None, None, None)


def test_an_interview_that_is_not_on_record_is_recorded_with_its_notes(desk: TestDesk) -> None:
    application = desk.add_globex()
    given = {"day": "2026-11-20", "start": "10:00", "end": "10:45", "people": [{"id": "", "name": "Sam Weber"}]}
    draft = NotesDraft(desk, application.id, stage=Stage.WAITING, given=given)
    draft.set("asked", "yes")
    assert draft.save()
    after = desk.application(application.id)
    assert (after.stage, [c.name for c in after.contacts]) == (Stage.WAITING, ["Sam Weber"])
    assert after.interviews[0].starts_at == at("2026-11-20 10:00", "Europe/Berlin")
    assert desk.undo() and desk.application(application.id).interviews == ()


def test_a_move_can_be_made_without_the_notes_and_the_text_stays(desk: TestDesk) -> None:
    draft = umbra_notes(desk, stage=Stage.WAITING)
    draft.set("learned", "Streaming joins.")
    assert draft.move_anyway()
    assert desk.application(draft.application_id).stage is Stage.WAITING
    again = NotesDraft(desk, draft.application_id, draft.interview_id)
    assert again.value("learned") == "Streaming joins."


def test_calling_off_keeps_what_was_typed_for_an_undo(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("learned", "Streaming joins.")
    assert draft.call_off()
    assert desk.application(draft.application_id).interviews[0].called_off
    assert desk.undo() and not desk.application(draft.application_id).interviews[0].called_off
    assert NotesDraft(desk, draft.application_id, draft.interview_id).value("learned") == "Streaming joins."


# The draft ------------------------------------------------------------------------------------------------------------


def test_a_draft_survives_a_crash(tmp_path: Path) -> None:
    desk = RealDesk(tmp_path / "data")
    assert desk.change_settings({"timezone": "Europe/London"})
    application_id = add_umbra(desk)
    interview_id = desk.application(application_id).interviews[0].id
    draft = NotesDraft(desk, application_id, interview_id)
    draft.set("learned", "They cut claim review to 4 minutes.")
    draft.add_person("Kim Roe")
    draft.refresh()
    draft.keep()
    desk.close()

    desk = RealDesk(tmp_path / "data", "2026-11-23 15:10")
    draft = NotesDraft(desk, application_id, interview_id)
    assert draft.value("learned") == "They cut claim review to 4 minutes."
    assert [p["name"] for p in draft.value("people")] == ["Åsa Lind", "Kim Roe"]
    assert draft.restored == "Your draft of 14:52 is back."
    draft.start_over()
    assert draft.value("learned") == "" and [p["name"] for p in draft.value("people")] == ["Åsa Lind"]
    assert desk.draft(draft.draft_name) is None
    draft.refresh()
    desk.close()


def test_what_is_typed_is_kept_within_a_second_of_the_last_key(desk: TestDesk, qtbot: Any) -> None:
    draft = umbra_notes(desk)
    draft.set("learned", "T")
    assert desk.draft(draft.draft_name) is None
    with qtbot.waitSignal(draft.kept, timeout=1000) as kept:
        draft.set("learned", "Tea")
    assert kept.args == ["Draft saved 14:52"]
    assert desk.store.drafts[draft.draft_name]["values"] == {"learned": "Tea"}
    assert AFTER_A_KEY_MS <= 1000


def test_while_somebody_goes_on_typing_it_is_kept_every_two_seconds(desk: TestDesk, qtbot: Any) -> None:
    draft = umbra_notes(desk)
    heard = Heard(draft.kept)
    for number in range(8):
        draft.set("learned", "x" * (number + 1))
        qtbot.wait(AT_LATEST_MS // 6)
    assert len(heard) >= 1
    assert desk.draft(draft.draft_name) is not None
    assert AT_LATEST_MS <= 2000


def test_a_draft_that_says_nothing_new_is_forgotten(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("learned", "Tea")
    draft.keep()
    draft.set("learned", "")
    draft.keep()
    assert desk.draft(draft.draft_name) is None


def test_closing_keeps_what_was_typed_last(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("learned", "Tea")
    draft.close()
    assert desk.store.drafts[draft.draft_name]["values"] == {"learned": "Tea"}


def test_every_interview_has_a_draft_of_its_own(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("learned", "Tea")
    draft.keep()
    other = NotesDraft(desk, draft.application_id)
    assert other.value("learned") == "" and other.draft_name == draft_name(draft.application_id)


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"values": 7},
        {"values": {"learned": 7, "day": None, "people": ["Kim"], "signal": "hostile", "later_days": "1", "what": 1}},
        {"values": {"people": [{"id": "nobody", "name": "Kim"}], "asked": "perhaps", "start_second": 1}},
    ],
)
def test_a_draft_that_does_not_fit_is_passed_over(desk: TestDesk, content: dict[str, Any]) -> None:
    application = desk.add_umbra()
    name = draft_name(application.id, application.interviews[0].id)
    desk.put_draft(name, content)
    draft = NotesDraft(desk, application.id, application.interviews[0].id)
    assert not draft.changes() and draft.save()


def test_a_draft_begun_before_a_change_elsewhere_reverts_nothing(desk: TestDesk) -> None:
    draft = umbra_notes(desk)
    draft.set("learned", "Tea")
    draft.close()
    assert desk.save_interview(draft.application_id, {"notes": "From the command line"}, draft.interview_id)
    again = NotesDraft(desk, draft.application_id, draft.interview_id)
    assert (again.value("learned"), again.value("notes")) == ("Tea", "From the command line")
    assert again.save()
    assert desk.application(draft.application_id).interviews[0].notes == "From the command line"


def test_nothing_is_kept_after_saving(desk: TestDesk, qtbot: Any) -> None:
    draft = umbra_notes(desk)
    draft.set("learned", "Tea")
    assert draft.save()
    qtbot.wait(50)
    QCoreApplication.processEvents()
    draft.close()
    assert desk.store.drafts == {}


# What was promised --------------------------------------------------------------------------------------------------


def test_a_promise_in_words_fills_in_its_day(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    draft = NotesDraft(desk, umbra.id, umbra.interviews[0].id)
    draft.set("promise_words", "We'll decide in two weeks.")
    assert draft.promise.trust is Trust.SURE
    assert draft.promise.said == "I read this as: by Fri 4 Dec."
    assert draft.value("decision_on") == "2026-12-04"
    draft.set("promise_words", "We'll decide in three weeks.")
    assert draft.value("decision_on") == "2026-12-11"
    draft.set("promise_words", "We'll see.")
    assert (draft.promise.trust, draft.value("decision_on")) == (Trust.NOT_READ, "")


def test_a_day_entered_by_hand_stays(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    draft = NotesDraft(desk, umbra.id, umbra.interviews[0].id)
    draft.set("decision_on", "2026-12-09")
    draft.set("promise_words", "in two weeks")
    assert draft.value("decision_on") == "2026-12-09"


def test_a_promise_that_is_not_sure_is_offered_and_not_taken(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    draft = NotesDraft(desk, umbra.id, umbra.interviews[0].id)
    draft.set("promise_words", "in a couple of weeks")
    assert draft.promise.said == "Please check: do they mean by Fri 4 Dec?"
    assert (draft.promise.trust, draft.value("decision_on")) == (Trust.CHECK, "")
    draft.take_promise()
    assert draft.value("decision_on") == "2026-12-04"
    assert draft.promise.back == "I read this as: by Fri 4 Dec."


def test_what_follows_a_promise_is_told_in_the_words_of_the_window(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    draft = NotesDraft(desk, umbra.id, umbra.interviews[0].id)
    draft.set("promise_words", "We'll decide in two weeks.")
    assert draft.refresh().news == "Message on Mon 7 Dec, 17:30."
    draft.set("signal", "dont_call")
    assert draft.refresh().news == "Email on Fri 11 Dec, 09:00."
    desk.change_settings({"timezone": "Europe/Berlin"})
    draft.set("signal", "welcome")
    assert draft.refresh().news == "Message on Mon 7 Dec, 17:30 London time."


def test_only_a_beginning_is_said_back_and_asked_about(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    draft = NotesDraft(desk, umbra.id, umbra.interviews[0].id)
    draft.set("promise_words", "not before the 15th")
    assert draft.promise.trust is Trust.ASK
    assert "not before Tue 15 Dec" in draft.promise.said
    assert draft.value("decision_on") == ""


def test_words_that_were_read_before_are_still_followed_after_saving(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    first = NotesDraft(desk, umbra.id, umbra.interviews[0].id)
    first.set("promise_words", "in two weeks")
    assert first.save()
    again = NotesDraft(desk, umbra.id, umbra.interviews[0].id)
    assert (again.promise.trust, again.value("decision_on")) == (Trust.SURE, "2026-12-04")
    again.set("promise_words", "in one week")
    assert again.value("decision_on") == "2026-11-27"
