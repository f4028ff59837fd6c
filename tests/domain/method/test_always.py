"""What always holds (the method, "Always" and "Words"): keys, needs, pips, differences, what time changes."""

import os
import time as clock
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, timedelta
from zoneinfo import ZoneInfo

import pytest

from followup_desktop.domain.follow_up import CalendarEntry, FollowUp, follow_up_key, kind_of
from followup_desktop.domain.method.plan import Pip, plan, step_of, still_silent
from followup_desktop.domain.method.reconcile import Difference, difference, drop_stale_dates, reconcile
from followup_desktop.domain.method.script import QUESTIONS, script_of
from followup_desktop.domain.vocabulary import Kind, Need, Outcome, Signal, Stage, State
from tests.builders import (
    HOLIDAYS,
    a_contact,
    a_follow_up,
    an_activity,
    an_application,
    an_interview,
    at,
    on,
    some_settings,
)
from tests.domain.method.asking import ask, line, lines, the, why

DONE, RING, DASH = Pip.DONE, Pip.TO_COME, Pip.PASSED
SENT = a_follow_up("thank_you_note:i1:asa:1", "done", "2026-11-23 12:05")


def applied(**facts):
    return an_application("applied", **{"applied_on": "2026-11-23", **facts})


def waiting(*activity, follow_ups=(SENT,), **facts):
    """After the round of Monday 23 November 2026, 10:00–11:00; notes taken, thanked."""
    interview = an_interview(contact_ids=("asa",), asked_process=True, signal=Signal.WELCOME)
    facts = {"interviews": [interview], **facts}
    return an_application("waiting", activity=activity, follow_ups=follow_ups, **facts)


# Real holidays ----------------------------------------------------------------------------------------------------


class RealHolidays:
    """The ``holidays`` package behind the domain's port."""

    def of(self, country: str, subdivision: str, year: int) -> Mapping[date, str]:
        import holidays

        try:
            return dict(holidays.country_holidays(country, subdiv=subdivision or None, years=year))
        except NotImplementedError:
            return {}


@pytest.mark.parametrize(
    ("applied_on", "country", "subdivision", "due", "named"),
    [
        ("2026-12-18", "GB", "ENG", "2026-12-29", ["Christmas Day", "Boxing Day"]),
        ("2027-03-24", "GB", "ENG", "2027-04-02", ["Good Friday", "Easter Monday"]),
        ("2027-03-24", "GB", "SCT", "2027-04-01", ["Good Friday"]),  # Easter Monday is none in Scotland
        ("2026-11-06", "US", "", "2026-11-16", ["Veterans Day"]),
        ("2026-11-23", "US", "IL", "2026-12-01", ["Thanksgiving"]),
        ("2026-10-19", "NZ", "", "2026-10-27", ["Labour Day"]),
        ("2027-01-04", "DE", "", "2027-01-11", []),
        ("2027-01-04", "DE", "BY", "2027-01-12", ["Epiphany"]),
        ("2026-12-18", "XX", "", "2026-12-25", []),  # a country that is not known has none
    ],
)
def test_with_the_holidays_of_the_world(applied_on, country, subdivision, due, named):
    application = applied(applied_on=applied_on, country=country, subdivision=subdivision)
    call = the(application, "application_call", f"{applied_on} 08:00", holidays=RealHolidays())
    assert call.due_on.isoformat() == due
    assert call.slot.day == call.due_on
    for name in named:
        assert name in why(call)


# 1. Channel: the tables of the steps. ----------------------------------------------------------------------------


def test_no_calls_turns_both_steps_to_emails_and_says_so():
    for application, kind in [(applied(no_calls=True), "application_call"), (waiting(no_calls=True), "decision_call")]:
        found = the(application, kind, "2026-11-24 12:00")
        assert found.channel == "email"
        assert f"{found.slot.start:%H:%M}" == "09:00"
        assert "No calls" in why(found)


def test_an_address_without_a_number_says_so():
    found = the(applied(contacts=[a_contact(phone="")]), "application_call", "2026-11-24 12:00")
    assert "number" in why(found)


# 3. Differences --------------------------------------------------------------------------------------------------


def changed(before, after, now="2026-11-24 12:00"):
    """The difference between the plans, and the application as it is kept."""
    present = at(now)
    plans = [plan(a, present, some_settings(), HOLIDAYS) for a in (before, after)]
    return difference(plans[0], plans[1], after), reconcile(after, plans[0], plans[1])


def keys(follow_ups):
    return [f.key for f in follow_ups]


def test_recording_an_interview_adds_and_cancels():
    before = applied()
    round_ = an_interview("i1", "2026-12-02 10:00", contact_ids=("asa",))
    after = replace(before.with_interview(round_), stage=Stage.INTERVIEWING)
    told, kept = changed(before, after)
    assert keys(told.added) == ["ask_process:i1:1", "interview_notes:i1:1", "thank_you_note:i1:asa:1"]
    assert told.moved == ()
    assert keys(told.cancelled) == ["application_call:1"]
    assert kept.follow_up("application_call:1").state is State.CANCELLED  # it is remembered


def test_moving_an_interview_moves_what_hangs_on_it():
    before = waiting(interviews=[an_interview("i1", "2026-12-02 10:00", contact_ids=("asa",))], follow_ups=())
    after = before.with_interview(an_interview("i1", "2026-12-03 15:00", contact_ids=("asa",)))
    told, kept = changed(before, after)
    assert (told.added, told.cancelled) == ((), ())
    assert keys(told.moved) == ["ask_process:i1:1", "interview_notes:i1:1", "thank_you_note:i1:asa:1"]
    assert [f"{f.slot.start:%d %H:%M}" for f in told.moved] == ["03 15:00", "03 16:00", "03 17:00"]
    assert kept == after


def test_calling_an_interview_off_cancels_what_hangs_on_it():
    before = waiting(interviews=[an_interview("i1", "2026-12-02 10:00", contact_ids=("asa",))], follow_ups=())
    after = before.with_interview(an_interview("i1", "2026-12-02 10:00", contact_ids=("asa",), called_off=True))
    told, kept = changed(before, after)
    assert keys(told.cancelled) == ["ask_process:i1:1", "interview_notes:i1:1", "thank_you_note:i1:asa:1"]
    assert {f.state for f in kept.follow_ups} == {State.CANCELLED}
    again, kept_again = changed(kept, replace(kept, interviews=before.interviews))
    assert keys(again.added) == ["ask_process:i1:1", "interview_notes:i1:1", "thank_you_note:i1:asa:1"]
    assert kept_again.follow_ups == ()  # planned again: nothing is left to remember


def test_an_interview_that_was_put_into_the_past_is_not_cancelled():
    before = waiting(interviews=[an_interview("i1", "2026-12-02 10:00")], follow_ups=())
    after = before.with_interview(an_interview("i1", "2026-11-23 10:00"))
    told, kept = changed(before, after)
    assert told.cancelled == ()
    assert kept.follow_up("ask_process:i1:1").state is State.PLANNED


def test_what_was_done_is_not_cancelled_and_the_next_is_added():
    before = applied()
    after = before.with_follow_up(a_follow_up("application_call:1", "done", "2026-11-30 10:05"))
    told, kept = changed(before, after, "2026-11-30 10:06")
    assert keys(told.added) == ["application_call:2"]
    assert told.cancelled == ()
    assert kept.follow_up("application_call:1").state is State.DONE


def test_nothing_changes_nothing():
    told, kept = changed(waiting(), waiting(notes="A quiet street."))
    assert not told
    assert told == Difference()
    assert kept == waiting(notes="A quiet street.")


def test_a_difference_of_one_kind_is_one():
    found = the(applied(), "application_call", "2026-11-24 12:00")
    assert Difference(added=(found,))
    assert Difference(moved=(found,))
    assert Difference(cancelled=(found,))
    assert not Difference()


def test_differences_add_up():
    one, _ = changed(applied(), applied(chase=False))
    two, _ = changed(applied(chase=False), applied())
    both = one.plus(two)
    assert (keys(both.added), keys(both.cancelled), bool(both)) == (
        ["application_call:1"],
        ["application_call:1"],
        True,
    )


# 4. A response cancels -------------------------------------------------------------------------------------------


def test_a_response_cancels_the_pending_call_and_plans_afresh():
    before = applied()
    told, kept = changed(before, before.with_activity(an_activity("response", "2026-11-24 11:00")))
    assert keys(told.cancelled) == ["application_call:1"]
    assert keys(told.added) == ["move_on:1"]
    assert kept.follow_up("application_call:1").state is State.CANCELLED


def test_a_response_moves_the_decision_call():
    before = waiting()
    told, _ = changed(before, before.with_activity(an_activity("response", "2026-11-24 11:00")))
    assert (keys(told.added), keys(told.moved), keys(told.cancelled)) == ([], ["decision_call:i1:1"], [])
    assert told.moved[0].due_on == on("2026-12-01")


# 5. The user's own date and what is remembered ---------------------------------------------------------------------


def test_an_own_date_goes_with_the_reason_and_does_not_come_back():
    row = a_follow_up("application_call:1", "planned", own_start="2026-12-02 12:05", subject="Hello")
    before = applied(follow_ups=[row])
    _, retired = changed(before, replace(before, chase=False))
    assert retired.follow_up(row.key) == FollowUp(row.key, State.CANCELLED, subject="Hello")
    _, again = changed(retired, replace(retired, chase=True))
    assert again.follow_up(row.key) == FollowUp(row.key, subject="Hello")
    assert lines(again, "2026-11-24 12:00") == ["application_call:1 call 2026-11-30 2026-11-30 10:00-10:15"]


def test_an_own_date_stays_while_the_reason_does():
    row = a_follow_up("application_call:1", "planned", own_start="2026-12-02 12:05")
    before = applied(follow_ups=[row])
    told, kept = changed(before, replace(before, posting_closes_on=on("2026-12-04")))
    assert kept.follow_up(row.key) == row
    assert keys(told.moved) == ["application_call:1"]  # its due date did


def test_an_own_date_that_time_has_taken_out_of_the_plan_is_dropped():
    row = a_follow_up("application_call:1", "planned", own_start="2026-12-02 12:05")
    application = applied(follow_ups=[row])
    lapsed = plan(application, at("2026-12-16 12:00"), some_settings(), HOLIDAYS)
    open_ = plan(application, at("2026-12-01 12:00"), some_settings(), HOLIDAYS)
    assert drop_stale_dates(application, lapsed).follow_up(row.key).own_start is None
    assert drop_stale_dates(application, open_) == application


# 6. Nothing twice ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "key"),
    [
        ((Kind.APPLICATION_CALL,), "application_call:1"),
        ((Kind.DECISION_CALL, "i1"), "decision_call:i1:1"),
        ((Kind.THANK_YOU_NOTE, "i1", "asa"), "thank_you_note:i1:asa:1"),
        ((Kind.THANK_YOU_NOTE, "i1", ""), "thank_you_note:i1:1"),
        ((Kind.MOVE_ON, ""), "move_on:1"),
    ],
)
def test_a_key(parts, key):
    assert follow_up_key(*parts) == key
    assert kind_of(key) is parts[0]


def test_a_key_of_no_kind():
    with pytest.raises(ValueError, match="cold_call"):
        kind_of("cold_call:1")


@pytest.mark.parametrize(
    ("used", "next_key"),
    [
        ([], "application_call:1"),
        (["application_call:1"], "application_call:2"),
        (["application_call:2"], "application_call:3"),  # never one that is used
        (["decision_call:i9:1"], "application_call:1"),
    ],
)
def test_the_number_of_a_try(used, next_key):
    touches = [an_activity("email", "2026-11-20 12:00", id=key, follow_up=key) for key in used]
    assert the(applied(activity=touches), "application_call", "2026-11-24 12:00").key == next_key


def test_the_keys_of_the_steps():
    application = an_application(
        "interviewing",
        interviews=[
            an_interview("i1", contact_ids=("asa",)),
            an_interview("i2", "2026-12-02 10:00"),
        ],
    )
    found = ask(application, "2026-11-23 12:00").follow_ups
    assert keys(found) == [
        "interview_notes:i1:1",
        "thank_you_note:i1:asa:1",
        "ask_process:i2:1",
        "interview_notes:i2:1",
        "thank_you_note:i2:1",
    ]
    assert [step_of(f.key) for f in found] == [f.step for f in found] == [2, 3, 2, 2, 3]


def test_the_steps_of_move_on():
    assert (step_of("move_on:1"), step_of("move_on:i1:1"), step_of("offer_reply:1")) == (1, 4, None)


# 8. Why ----------------------------------------------------------------------------------------------------------


def test_the_years_are_said_where_they_are_not_the_same():
    said = why(the(applied(applied_on="2026-12-29"), "application_call", "2026-12-30 12:00"))
    assert "You applied on Tue 29 Dec 2026" in said
    assert "Tue 6 Jan" not in said
    assert "Wed 6 Jan" in said  # 30, 31, 4, 5, 6 January
    assert "Fri 1 Jan is New Year's Day" in said


def test_soonest_first():
    application = waiting(follow_ups=(), offer_reply_by="2026-11-25")
    found = ask(application, "2026-11-23 12:00").follow_ups
    assert [line(f) for f in found] == [
        "thank_you_note:i1:asa:1 email 2026-11-24 2026-11-23 12:00-12:15",
        "decision_call:i1:1 voicemail 2026-11-30 2026-11-30 17:30-17:45",
    ]


# 9. What the card needs ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("application", "needs"),
    [
        (an_application("interested"), ()),
        (an_application("applied"), (Need.APPLIED_ON,)),
        (an_application("applied", applied_on="2026-11-23"), ()),
        (an_application("interviewing"), (Need.INTERVIEW_DATE,)),
        (an_application("interviewing", interviews=[an_interview(called_off=True)]), (Need.INTERVIEW_DATE,)),
        (an_application("interviewing", interviews=[an_interview()]), ()),
        (an_application("waiting"), ()),
        (an_application("offer"), ()),
        (an_application("closed"), ()),
    ],
)
def test_what_the_card_needs(application, needs):
    assert ask(application, "2026-11-20 12:00").needs == needs


# 10. Time is exact -----------------------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(clock, "tzset"), reason="the machine's zone cannot be set here")
@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"])
def test_the_same_plan_on_a_machine_in_any_zone(monkeypatch, zone):
    usual = os.environ["TZ"]
    expected = [ask(a, "2026-11-23 12:00") for a in (applied(), waiting(follow_ups=()))]
    try:
        monkeypatch.setenv("TZ", zone)
        clock.tzset()
        assert [ask(a, "2026-11-23 12:00") for a in (applied(), waiting(follow_ups=()))] == expected
    finally:
        monkeypatch.setenv("TZ", usual)
        clock.tzset()


def test_the_present_may_come_in_any_zone():
    instant = at("2026-11-30 17:31")
    expected = ask(waiting(), instant)
    for zone in ("Asia/Kathmandu", "America/Los_Angeles"):
        found = ask(waiting(), instant.astimezone(ZoneInfo(zone)))
        assert found == expected


@pytest.mark.parametrize("zone", ["", "Nowhere/Atlantis", "../etc"])
def test_without_any_zone_that_is_known_it_is_utc(zone):
    found = the(applied(timezone=zone), "application_call", "2026-11-24 12:00", settings=some_settings(timezone=zone))
    assert (found.timezone, found.slot.start) == ("UTC", at("2026-11-30 10:00", "UTC"))
    assert Need.TIMEZONE in found.needs


# 13. The five pips -----------------------------------------------------------------------------------------------


def a_card(stage, *ended, **facts):
    rows = [a_follow_up(key, state, when) for key, state, when in ended]
    return an_application(stage, follow_ups=rows, **facts)


ROUND = an_interview(contact_ids=("asa",))
NOTED = replace(ROUND, asked_process=True)
THANKED = ("thank_you_note:i1:asa:1", "done", "2026-11-23 12:05")
CALLED = ("application_call:1", "done", "2026-11-10 10:05")


@pytest.mark.parametrize(
    ("application", "now", "pips"),
    [
        (a_card("interested"), "2026-11-20 12:00", [RING, RING, RING, RING, RING]),
        (a_card("applied", applied_on="2026-11-16"), "2026-11-20 12:00", [RING, RING, RING, RING, RING]),
        # Overtaken by the interview, and done before it.
        (a_card("interviewing", interviews=[ROUND]), "2026-11-20 12:00", [DASH, RING, RING, RING, RING]),
        (a_card("interviewing", CALLED, interviews=[ROUND]), "2026-11-20 12:00", [DONE, RING, RING, RING, RING]),
        (
            a_card("interviewing", ("application_call:1", "skipped", "2026-11-10 10:05"), interviews=[ROUND]),
            "2026-11-20 12:00",
            [DASH, RING, RING, RING, RING],
        ),
        # After the round: notes and thanks open, one by one.
        (a_card("waiting", CALLED, interviews=[ROUND]), "2026-11-23 12:00", [DONE, RING, RING, RING, RING]),
        (a_card("waiting", CALLED, interviews=[NOTED]), "2026-11-23 12:00", [DONE, DONE, RING, RING, RING]),
        (a_card("waiting", CALLED, THANKED, interviews=[NOTED]), "2026-11-24 12:00", [DONE, DONE, DONE, RING, RING]),
        (
            a_card("waiting", ("thank_you_note:i1:asa:1", "skipped", "2026-11-23 12:05"), interviews=[NOTED]),
            "2026-11-24 12:00",
            [DASH, DONE, DASH, RING, RING],
        ),
        # A further round opens steps 2 and 3 again.
        (
            a_card("interviewing", CALLED, THANKED, interviews=[NOTED, an_interview("i2", "2026-12-02 10:00")]),
            "2026-11-24 12:00",
            [DONE, RING, RING, RING, RING],
        ),
        # An offer overtakes step 4, unless it was done.
        (a_card("offer", CALLED, THANKED, interviews=[NOTED]), "2026-11-24 12:00", [DONE, DONE, DONE, DASH, RING]),
        (
            a_card("offer", THANKED, ("decision_call:i1:1", "done", "2026-11-30 17:35"), interviews=[NOTED]),
            "2026-12-01 12:00",
            [DASH, DONE, DONE, DONE, RING],
        ),
        # The last thing that the step asked for.
        (
            a_card(
                "offer",
                THANKED,
                ("decision_call:i1:1", "done", "2026-11-30 17:35"),
                ("decision_call:i1:2", "skipped", "2026-12-07 17:35"),
                interviews=[NOTED],
            ),
            "2026-12-08 12:00",
            [DASH, DONE, DONE, DASH, RING],
        ),
        # Rejected: step 5 is open, half done, done.
        (
            a_card("closed", THANKED, interviews=[NOTED], outcome=Outcome.REJECTED, closed_on="2026-12-18"),
            "2026-12-18 12:00",
            [DASH, DONE, DONE, DASH, RING],
        ),
        (
            a_card(
                "closed",
                ("gracious_note:1", "done", "2026-12-21 09:05"),
                outcome=Outcome.REJECTED,
                closed_on="2026-12-18",
            ),
            "2026-12-21 12:00",
            [DASH, DASH, DASH, DASH, RING],
        ),
        (
            a_card(
                "closed",
                ("gracious_note:1", "done", "2026-12-21 09:05"),
                ("stay_in_touch:1", "done", "2027-03-18 10:05"),
                outcome=Outcome.REJECTED,
                closed_on="2026-12-18",
            ),
            "2027-03-18 12:00",
            [DASH, DASH, DASH, DASH, DONE],
        ),
        # Closed in another way: nothing is to come.
        (a_card("closed", outcome=Outcome.ACCEPTED, closed_on="2026-12-18"), "2026-12-18 12:00", [DASH] * 5),
        (a_card("closed", outcome=Outcome.MOVED_ON, closed_on="2026-12-18"), "2026-12-18 12:00", [DASH] * 5),
    ],
)  # fmt: skip
def test_the_pips(application, now, pips):
    assert list(ask(application, now).pips) == pips


def test_a_try_that_was_logged_is_done():
    touch = an_activity("voicemail", "2026-11-30 17:35", follow_up="decision_call:i1:1")
    application = replace(waiting(touch), stage=Stage.OFFER)
    assert ask(application, "2026-12-01 12:00").pips[3] is DONE


# Still silent ----------------------------------------------------------------------------------------------------


def if_still_silent(application, now, **settings):
    found = still_silent(application, at(now), some_settings(**settings), HOLIDAYS)
    return [line(f) for f in found]


def test_what_comes_if_nobody_answers_a_decision_call():
    assert if_still_silent(waiting(), "2026-11-24 12:00") == [
        "decision_call:i1:2 voicemail 2026-12-07 2026-12-07 17:30-17:45",
        "move_on:i1:1 decide 2026-12-14 2026-12-14",
    ]


def test_what_comes_if_nobody_answers_a_late_one():
    # Made on Wednesday 2 December at the next good moment.
    assert if_still_silent(waiting(), "2026-12-02 12:00") == [
        "decision_call:i1:2 voicemail 2026-12-09 2026-12-09 17:30-17:45",
        "move_on:i1:1 decide 2026-12-16 2026-12-16",
    ]


def test_what_comes_if_nobody_answers_after_applying():
    assert if_still_silent(applied(), "2026-11-24 12:00") == [
        "application_call:2 call 2026-12-03 2026-12-03 10:00-10:15",
        "move_on:1 decide 2026-12-17 2026-12-17",
    ]


def test_what_comes_after_the_one_email():
    rounds = [an_interview(contact_ids=("asa",), asked_process=True, signal=Signal.DONT_CALL)]
    assert if_still_silent(waiting(interviews=rounds), "2026-11-24 12:00") == [
        "move_on:i1:1 decide 2026-12-14 2026-12-14"
    ]


@pytest.mark.parametrize("attempts", [1, 3, 5])
def test_as_many_as_there_are_tries(attempts):
    found = if_still_silent(waiting(), "2026-11-24 12:00", decision_call_attempts=attempts)
    assert [f.split()[0] for f in found] == [
        *(f"decision_call:i1:{n}" for n in range(2, attempts + 1)),
        "move_on:i1:1",
    ]


def test_nothing_comes_where_nothing_is_tried():
    for application in (an_application("interested"), waiting(chase=False), applied(call_after_applying=False)):
        assert if_still_silent(application, "2026-11-24 12:00") == []


# What time alone changes -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("application", "now", "changes_at"),
    [
        (waiting(), "2026-11-24 12:00", "2026-11-30 17:30:01"),  # the slot still stands when it begins
        (waiting(), "2026-11-30 17:30:00", "2026-11-30 17:30:01"),
        (waiting(), "2026-11-30 17:30:01", "2026-11-30 17:45:01"),
        (waiting(), "2026-11-30 20:15:01", "2026-12-01 17:30:01"),
        (waiting(), "2026-12-14 20:15:01", "2026-12-15 00:00:00"),  # it lapses
        (waiting(), "2026-12-15 00:00:00", None),  # an all-day item stays
        (waiting(follow_ups=()), "2026-11-23 11:30", "2026-11-23 12:00:01"),
        (waiting(follow_ups=()), "2026-11-30 20:50", "2026-12-01 00:00"),  # the late note is given up
        (an_application("interviewing", interviews=[ROUND]), "2026-11-23 10:30", "2026-11-23 11:00"),
        (an_application("interviewing", interviews=[ROUND]), "2026-11-23 11:00", "2026-11-23 11:30"),
        (an_application("interested"), "2026-11-23 10:30", None),
    ],
)
def test_when_time_changes_the_plan(application, now, changes_at):
    expected = at(changes_at) if changes_at else None
    found = ask(application, now).changes_at
    if found is not None and expected is not None and found < expected:
        # Looking at it earlier than need be is no harm, as long as there is nothing to see.
        earlier = ask(application, found)
        assert (earlier.follow_ups, earlier.changes_at) == (ask(application, now).follow_ups, expected)
    else:
        assert found == expected


def test_it_is_never_the_present_and_always_utc():
    for text in ("2026-11-30 17:30:00", "2026-11-30 17:30:01", "2026-11-30 17:45:00"):
        found = ask(waiting(), text).changes_at
        assert found is not None
        assert found > at(text)
        assert found.tzinfo is UTC


def test_a_response_of_a_clock_that_runs_ahead_is_waited_for():
    application = waiting(an_activity("response", "2026-11-24 12:05"))
    found = ask(application, "2026-11-24 12:00")
    assert found.changes_at == at("2026-11-24 12:05")
    assert ask(application, found.changes_at - timedelta(seconds=1)).follow_ups == found.follow_ups
    assert ask(application, found.changes_at).follow_ups != found.follow_ups


# Beside the five -------------------------------------------------------------------------------------------------


def offered(stage="offer", **facts):
    return an_application(stage, **{"offer_reply_by": "2026-12-05", **facts})


def test_the_offer_wants_an_answer():
    # On that very day, a Saturday.
    assert lines(offered(), "2026-12-01 12:00") == ["offer_reply:1 decide 2026-12-05 2026-12-05"]
    assert lines(offered(), "2026-12-05 23:59:59") == ["offer_reply:1 decide 2026-12-05 2026-12-05"]
    assert lines(offered(), "2026-12-06 00:00") == ["offer_reply:1 decide 2026-12-05 2026-12-05 !"]
    found = the(offered(), "offer_reply", "2026-12-01 12:00")
    assert found.step is None
    assert "Sat 5 Dec" in why(found)
    assert found.contact_id == ""


@pytest.mark.parametrize("stage", [s for s in Stage if s is not Stage.OFFER])
def test_only_at_stage_offer(stage):
    assert not [f for f in ask(offered(stage), "2026-12-01 12:00").follow_ups if f.kind == "offer_reply"]


def test_not_without_a_day_and_not_once_ended():
    assert lines(offered(offer_reply_by=None), "2026-12-01 12:00") == []
    assert (
        lines(offered(follow_ups=[a_follow_up("offer_reply:1", "done", "2026-12-01 09:00")]), "2026-12-01 12:00") == []
    )


def test_a_retired_application_still_answers_its_offer():
    assert lines(offered(chase=False), "2026-12-01 12:00") == ["offer_reply:1 decide 2026-12-05 2026-12-05"]


def test_a_day_of_ones_own_for_the_answer():
    row = a_follow_up("offer_reply:1", "planned", own_start="2026-12-03 09:00")
    application = offered(follow_ups=[row])
    assert lines(application, "2026-12-03 23:59:59") == ["offer_reply:1 decide 2026-12-05 2026-12-03"]
    assert lines(application, "2026-12-04 00:00") == ["offer_reply:1 decide 2026-12-05 2026-12-03 !"]


def test_its_day_is_the_applications():
    found = the(offered(timezone="Pacific/Tongatapu"), "offer_reply", "2026-12-01 12:00")
    assert (found.slot.start, found.slot.end) == (at("2026-12-04 11:00", "UTC"), at("2026-12-05 11:00", "UTC"))


# What to say -----------------------------------------------------------------------------------------------------


def test_the_script_of_step_1_says_who_and_the_one_skill():
    said = " ".join(
        map(str, script_of(the(applied(), "application_call", "2026-11-24 12:00"), applied(), some_settings()))
    )
    for part in ("Robin Moss", "Data platform lead", "Umbra Health", "stream processing", "interested"):
        assert part in said


@pytest.mark.parametrize(("sign_off", "end"), [("Best wishes,", ["Best wishes, Robin Moss"]), ("", [])])
def test_a_try_by_email_ends_with_the_sign_off(sign_off, end):
    application = applied(no_calls=True)
    email = the(application, "application_call", "2026-11-24 12:00")
    said = script_of(email, application, some_settings(sign_off=sign_off))
    assert [str(sentence) for sentence in said[3:]] == end


def test_the_interview_comes_with_the_questions():
    application = an_application("interviewing", interviews=[ROUND])
    assert script_of(the(application, "ask_process", "2026-11-20 12:00"), application, some_settings()) == QUESTIONS


# The records -----------------------------------------------------------------------------------------------------


def test_a_calendar_entry_is_remembered_though_nothing_else_is():
    entry = CalendarEntry("u", 0, at("2026-11-20 12:00"), at("2026-11-20 12:00"))
    bare = FollowUp("application_call:1", calendar=entry)
    assert bare.is_bare
    assert applied().with_follow_up(bare).follow_ups == (bare,)
    assert applied().with_follow_up(FollowUp("application_call:1")).follow_ups == ()


def test_what_was_overtaken_without_being_done_is_a_dash():
    # The note of an interview on 2 November was offered for five business days; nobody wrote one.
    missed = an_application("interviewing", interviews=[an_interview(start="2026-11-02 10:00", asked_process=True)])
    assert ask(missed, "2026-11-30 12:00").pips[2] is Pip.PASSED
    retired = an_application("applied", applied_on="2026-11-23", chase=False)
    assert [ask(retired, "2026-11-30 12:00").pips[step] for step in (0, 3)] == [Pip.PASSED, Pip.PASSED]


def test_an_all_day_item_needs_the_zone_too():
    offer = an_application("offer", offer_reply_by="2026-11-30", timezone="")
    assert the(offer, "offer_reply", "2026-11-23 12:00").needs == ("timezone",)
    assert the(replace(offer, timezone="Europe/London"), "offer_reply", "2026-11-23 12:00").needs == ()
