"""Step 4 of the method, ``decision_call`` and the ``move_on`` that follows it, as tables computed by hand."""

from datetime import time

import pytest

from followup_desktop.domain.settings import AfterHours
from followup_desktop.domain.vocabulary import ContactRole, Need, Signal
from tests.builders import (
    LONDON,
    a_contact,
    a_follow_up,
    an_activity,
    an_application,
    an_interview,
    at,
    on,
    some_settings,
)
from tests.domain.method.asking import ask, lines, the, why

# The round of Monday 23 November 2026, 10:00–11:00 in London, with Åsa Lind.
FACTS = {"contact_ids": ("asa",), "asked_process": True, "signal": Signal.WELCOME}


def a_round(id="i1", start="2026-11-23 10:00", **facts):
    if isinstance(facts.get("decision_on"), str):
        facts["decision_on"] = on(facts["decision_on"])
    return an_interview(id, start, **{**FACTS, **facts})


def waiting(*activity, rounds=None, stage="waiting", zone="Europe/London", **facts):
    """Waiting to hear after that one round, unless there are others."""
    rounds = [a_round(zone=zone)] if rounds is None else rounds
    return an_application(stage, interviews=rounds, activity=activity, timezone=zone, **facts)


def promised(day, *activity, **facts):
    return waiting(*activity, rounds=[a_round(decision_on=day)], **facts)


def step_4(application, now, zone="Europe/London", **how):
    return lines(application, now, zone, kinds="decision_call move_on", **how)


def tried(key, when, kind="voicemail", **facts):
    return an_activity(kind, when, follow_up=key, **facts)


FIRST = "decision_call:i1:1"
SECOND = "decision_call:i1:2"


# When it is asked for ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stage", "asked"),
    [("interested", 0), ("applied", 1), ("interviewing", 1), ("waiting", 1), ("offer", 0), ("closed", 0)],
)
def test_the_stages(stage, asked):
    assert len(step_4(waiting(stage=stage), "2026-11-24 12:00")) == asked


def test_not_before_the_latest_interview_is_over():
    assert step_4(waiting(), "2026-11-23 10:59:59") == []
    assert step_4(waiting(), "2026-11-23 11:00:00") == [f"{FIRST} voicemail 2026-11-30 2026-11-30 17:30-17:45"]
    two = [a_round(), a_round("i2", "2026-12-02 10:00")]
    assert step_4(waiting(rounds=two), "2026-12-02 10:59:59") == []
    assert step_4(waiting(rounds=two), "2026-12-02 11:00") == [
        "decision_call:i2:1 voicemail 2026-12-09 2026-12-09 17:30-17:45"
    ]


def test_a_round_that_was_called_off_counts_as_not_on_record():
    two = [a_round(), a_round("i2", "2026-12-02 10:00", called_off=True, decision_on="2026-12-24")]
    assert step_4(waiting(rounds=two), "2026-11-24 12:00") == [f"{FIRST} voicemail 2026-11-30 2026-11-30 17:30-17:45"]
    assert step_4(waiting(rounds=two[1:]), "2026-12-03 12:00") == []


def test_nothing_when_retired():
    assert step_4(waiting(chase=False), "2026-11-24 12:00") == []
    assert step_4(waiting(tried(FIRST, "2026-11-30 18:00"), chase=False), "2027-03-24 12:00") == []


def test_what_it_says_about_itself():
    call = the(promised("2026-12-04"), "decision_call", "2026-11-24 12:00")
    assert (call.step, call.contact_id, call.interview_id, call.timezone) == (4, "asa", "i1", "Europe/London")
    assert call.due_at is None
    said = why(call)
    assert "They said by Fri 4 Dec; the next business day is Mon 7 Dec" in said
    assert "after office hours" in said
    assert "17:30 in London" in said


# Due --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("promise", "due"),
    [
        ("2026-11-23", "2026-11-24"),
        ("2026-12-03", "2026-12-04"),
        ("2026-12-04", "2026-12-07"),  # a Friday
        ("2026-12-05", "2026-12-07"),
        ("2026-12-06", "2026-12-07"),
        ("2026-12-24", "2026-12-29"),  # over Christmas and Boxing Day's substitute
        ("2026-12-31", "2027-01-04"),
        ("2027-03-25", "2027-03-30"),  # over Good Friday and Easter Monday, into summer time
    ],
)
def test_the_first_business_day_after_the_promise(promise, due):
    assert step_4(promised(promise), "2026-11-23 12:00") == [f"{FIRST} voicemail {due} {due} 17:30-17:45"]


def test_the_holidays_after_a_promise_are_named():
    said = why(the(promised("2026-12-24"), "decision_call", "2026-11-24 12:00"))
    assert "They said by Thu 24 Dec" in said
    assert "Fri 25 Dec is Christmas Day" in said
    assert "Mon 28 Dec is Boxing Day (substitute day)" in said


@pytest.mark.parametrize(
    ("start", "country", "due"),
    [
        ("2026-11-23 10:00", "GB", "2026-11-30"),
        ("2026-11-23 10:00", "US", "2026-12-01"),  # less Thanksgiving
        ("2026-11-20 10:00", "GB", "2026-11-27"),
        ("2026-11-21 10:00", "GB", "2026-11-27"),  # a Saturday
        ("2026-12-18 10:00", "GB", "2026-12-29"),
        ("2026-12-18 10:00", "DE", "2026-12-28"),
    ],
)
def test_five_business_days_after_the_interview_where_no_promise_stands(start, country, due):
    application = waiting(rounds=[a_round(start=start)], country=country)
    call = the(application, "decision_call", f"{start[:10]} 12:00")
    assert call.due_on.isoformat() == due
    assert "The interview was on" in why(call)


@pytest.mark.parametrize(
    ("responses", "due"),
    [
        (["2026-11-25 12:00"], "2026-12-02"),
        (["2026-11-24 12:00", "2026-11-26 12:00"], "2026-12-03"),
        (["2026-11-23 11:00"], "2026-11-30"),  # at its very end: since the interview
        (["2026-11-20 12:00"], "2026-11-30"),  # before the interview
        (["2026-11-23 10:30"], "2026-11-30"),  # during it
        (["2026-11-28 12:00"], "2026-12-04"),  # on a Saturday
    ],
)
def test_five_business_days_after_the_last_response_since_the_interview(responses, due):
    application = waiting(*(an_activity("response", when) for when in responses))
    assert step_4(application, "2026-11-28 20:00") == [f"{FIRST} voicemail {due} {due} 17:30-17:45"]


@pytest.mark.parametrize(
    ("promise", "responses", "due"),
    [
        # On the promised day the promise stands, on a later one it is void.
        ("2026-11-27", ["2026-11-27 23:59"], "2026-11-30"),
        ("2026-11-27", ["2026-11-28 00:00"], "2026-12-04"),
        ("2026-11-27", ["2026-11-30 12:00"], "2026-12-07"),
        ("2026-12-11", ["2026-11-30 12:00"], "2026-12-14"),
        # A promise that was past already when the interview came.
        ("2026-11-20", [], "2026-11-23"),
    ],
)
def test_a_promise_in_the_notes_and_plain_responses(promise, responses, due):
    application = promised(promise, *(an_activity("response", when) for when in responses))
    now = responses[-1] if responses else "2026-11-23 12:00"
    assert the(application, "decision_call", now).due_on.isoformat() == due


@pytest.mark.parametrize(
    ("notes", "said_at", "said", "due"),
    [
        (None, "2026-11-25 12:00", "2026-12-11", "2026-12-14"),
        ("2026-11-27", "2026-11-25 12:00", "2026-12-11", "2026-12-14"),  # the newest one stated counts
        ("2026-12-18", "2026-11-25 12:00", "2026-12-11", "2026-12-14"),
        ("2026-11-27", "2026-11-30 12:00", "2026-12-11", "2026-12-14"),  # renewed after it was void
        ("2026-12-11", "2026-11-20 12:00", "2026-12-18", "2026-12-14"),  # said before the interview: older
        (None, "2026-11-30 12:00", "2026-11-27", "2026-12-07"),  # its own response came on a later date
        ("2026-12-18", "2026-11-30 12:00", "2026-11-27", "2026-12-07"),  # nor does the older one come back
    ],
)
def test_the_newest_promise_counts(notes, said_at, said, due):
    application = waiting(
        an_activity("response", said_at, decision_on=said),
        rounds=[a_round(decision_on=notes)],
    )
    assert the(application, "decision_call", "2026-11-30 13:00").due_on.isoformat() == due


def test_a_promise_left_in_a_call_that_reached_somebody():
    application = waiting(tried(FIRST, "2026-11-30 17:35", "call", decision_on=on("2026-12-04")))
    assert step_4(application, "2026-11-30 18:00") == [f"{SECOND} voicemail 2026-12-07 2026-12-07 17:30-17:45"]


@pytest.mark.parametrize(
    ("second", "due"),
    [
        ("2026-12-03 10:00", "2026-12-07"),  # the day before the promise of the first round: it stands
        ("2026-12-04 10:00", "2026-12-11"),  # on it: void, 5 business days after this round
        ("2026-12-07 10:00", "2026-12-14"),
    ],
)
def test_a_further_interview_on_or_after_the_promised_day_voids_it(second, due):
    rounds = [a_round(decision_on="2026-12-04"), a_round("i2", second)]
    call = the(waiting(rounds=rounds), "decision_call", f"{second[:10]} 12:00")
    assert (call.key, call.due_on.isoformat()) == ("decision_call:i2:1", due)


@pytest.mark.parametrize(
    ("first", "second", "due"),
    [
        # Two rounds in a row on the promised day: the second one is a further interview.
        ({"decision_on": "2026-11-23"}, {"start": "2026-11-23 11:00"}, "2026-11-30"),
        ({"decision_on": "2026-11-24"}, {"start": "2026-11-23 11:00"}, "2026-11-25"),
        # A round before the one whose notes state the promise is no further one.
        ({}, {"start": "2026-11-23 11:00", "decision_on": "2026-11-23"}, "2026-11-24"),
    ],
)
def test_which_interview_is_a_further_one(first, second, due):
    application = waiting(rounds=[a_round(**first), a_round("i2", **second)])
    # At the very moment at which it is over.
    assert the(application, "decision_call", "2026-11-23 12:00:00").due_on.isoformat() == due


def test_a_promise_that_the_further_round_renews():
    rounds = [a_round(decision_on="2026-12-04"), a_round("i2", "2026-12-04 10:00", decision_on="2026-12-11")]
    assert the(waiting(rounds=rounds), "decision_call", "2026-12-04 12:00").due_on.isoformat() == "2026-12-14"


def test_a_promise_in_a_response_is_voided_by_the_interview_that_follows_it():
    rounds = [a_round(), a_round("i2", "2026-12-04 10:00")]
    response = an_activity("response", "2026-11-30 12:00", decision_on="2026-12-04")
    application = waiting(response, rounds=rounds)
    assert the(application, "decision_call", "2026-12-04 12:00").due_on.isoformat() == "2026-12-11"


def test_the_dates_are_local():
    # 10:00 in London is 23:00 in Auckland; a round of 12:00–13:00 there ends on the next day here.
    here = a_round(start="2026-11-23 12:00")
    application = waiting(rounds=[here], country="", contacts=[a_contact(timezone="Pacific/Auckland")])
    settings = some_settings(country="", timezone="Pacific/Auckland")
    # Tuesday 24 November 02:00 there: 5 business days after it is Tuesday 1 December.
    assert step_4(application, "2026-11-23 14:00", settings=settings) == [
        f"{FIRST} voicemail 2026-12-01 2026-12-01 17:30-17:45"
    ]
    assert the(application, "decision_call", "2026-11-23 14:00", settings=settings).slot.start == at("2026-12-01 04:30")


# The slot ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "slot"),
    [
        ("2026-11-30 07:00:00", "2026-11-30 17:30-17:45"),
        ("2026-11-30 08:10:00", "2026-11-30 17:30-17:45"),
        ("2026-11-30 17:30:00", "2026-11-30 17:30-17:45"),
        ("2026-11-30 17:30:01", "2026-11-30 17:45-18:00"),
        ("2026-11-30 20:15:00", "2026-11-30 20:15-20:30"),
        ("2026-11-30 20:15:01", "2026-12-01 17:30-17:45"),
        ("2026-12-01 00:00:00", "2026-12-01 17:30-17:45 !"),
        ("2026-12-04 20:30:00", "2026-12-07 17:30-17:45 !"),
        ("2026-12-05 12:00:00", "2026-12-07 17:30-17:45 !"),
    ],
)
def test_in_the_evening(now, slot):
    assert step_4(waiting(), now) == [f"{FIRST} voicemail 2026-11-30 {slot}"]


@pytest.mark.parametrize(
    ("now", "slot", "says"),
    [
        ("2026-11-30 07:59:59", "2026-11-30 08:00-08:15", "before office hours"),
        ("2026-11-30 08:00:01", "2026-11-30 08:15-08:30", "before office hours"),
        ("2026-11-30 08:30:00", "2026-11-30 08:30-08:45", "before office hours"),
        ("2026-11-30 08:30:01", "2026-11-30 17:30-17:45", "after office hours"),  # the same day's evening
        ("2026-11-30 20:15:01", "2026-12-01 08:00-08:15", "before office hours"),
    ],
)
def test_in_the_morning_where_the_user_prefers_it(now, slot, says):
    settings = some_settings(after_hours=AfterHours.MORNING)
    assert step_4(waiting(), now, settings=settings) == [f"{FIRST} voicemail 2026-11-30 {slot}"]
    assert says in why(the(waiting(), "decision_call", now, settings=settings))


def test_a_slot_that_rolled_does_not_call_an_open_day_closed():
    said = why(the(waiting(), "decision_call", "2026-11-30 20:15:01"))
    assert "not a business day" not in said
    assert "has passed" in said


def test_a_slot_that_rolled_over_holidays_names_them():
    # Due Wednesday 23 December; on the evening of the 24th the next good moment is on Tuesday 29 December.
    application = promised("2026-12-22")
    assert step_4(application, "2026-12-24 20:30") == [f"{FIRST} voicemail 2026-12-23 2026-12-29 17:30-17:45 !"]
    said = why(the(application, "decision_call", "2026-12-24 20:30"))
    assert "Christmas Day" in said
    assert "Boxing Day (substitute day)" in said


def test_windows_of_the_users_own():
    settings = some_settings(evening_window=(time(18, 10), time(18, 40)), morning_window=(time(7), time(7, 20)))
    for now, slot in [
        ("2026-11-30 12:00", "2026-11-30 18:10-18:25"),
        ("2026-11-30 18:10:01", "2026-11-30 18:15-18:30"),
        ("2026-11-30 18:15:01", "2026-12-01 18:10-18:25"),  # 18:30–18:45 does not fit
    ]:
        assert step_4(waiting(), now, settings=settings) == [f"{FIRST} voicemail 2026-11-30 {slot}"]


@pytest.mark.parametrize(
    ("promise", "zone", "country", "utc"),
    [
        ("2026-03-05", "America/New_York", "US", "2026-03-06 22:30"),
        ("2026-03-06", "America/New_York", "US", "2026-03-09 21:30"),  # in summer time since the 8th
        ("2026-10-29", "America/New_York", "US", "2026-10-30 21:30"),
        ("2026-10-30", "America/New_York", "US", "2026-11-02 22:30"),
        ("2027-03-12", "America/New_York", "US", "2027-03-15 21:30"),
        ("2026-03-26", "Europe/London", "GB", "2026-03-27 17:30"),
        ("2026-03-27", "Europe/London", "GB", "2026-03-30 16:30"),
        ("2026-10-23", "Europe/London", "GB", "2026-10-26 17:30"),
        ("2027-03-25", "Europe/London", "GB", "2027-03-30 16:30"),
        ("2026-11-27", "Asia/Kathmandu", "", "2026-11-30 11:45"),
        ("2026-11-27", "Pacific/Auckland", "", "2026-11-30 04:30"),
        ("2026-09-25", "Pacific/Auckland", "", "2026-09-28 04:30"),  # in summer time since the 27th
        ("2026-09-24", "Pacific/Auckland", "", "2026-09-25 05:30"),
        ("2026-11-27", "Pacific/Tongatapu", "", "2026-11-30 04:30"),
    ],
)
def test_half_past_five_is_half_past_five_on_their_clock(promise, zone, country, utc):
    rounds = [a_round(start="2026-02-23 10:00", decision_on=promise, zone=zone)]
    application = waiting(rounds=rounds, zone=zone, country=country)
    settings = some_settings(timezone=zone, country="")
    call = the(application, "decision_call", "2026-02-24 12:00", zone, settings=settings)
    assert call.slot.start == at(utc, "UTC")
    assert f"{call.slot.start:%H:%M}" == "17:30"


# The user's own night ---------------------------------------------------------------------------------------------

BERLIN, AUCKLAND, KATHMANDU = "Europe/Berlin", "Pacific/Auckland", "Asia/Kathmandu"
LOS_ANGELES, NEW_YORK = "America/Los_Angeles", "America/New_York"
FAR_AWAY = [
    # The user in Berlin, the company in Auckland: twelve hours behind in November. 17:30–20:30 there is 05:30–08:30.
    (BERLIN, AUCKLAND, "2026-11-27", "2026-11-24 12:00", "voicemail 2026-11-30 2026-11-30 19:00-19:15"),
    (BERLIN, AUCKLAND, "2026-11-27", "2026-11-30 20:15:00", "voicemail 2026-11-30 2026-11-30 20:15-20:30"),
    (BERLIN, AUCKLAND, "2026-11-27", "2026-11-30 20:15:01", "voicemail 2026-11-30 2026-12-01 19:00-19:15"),
    # Eleven hours, while Auckland has summer time and so has Berlin: 06:30–09:30.
    (BERLIN, AUCKLAND, "2026-10-01", "2026-09-24 12:00", "voicemail 2026-10-02 2026-10-02 18:00-18:15"),
    # Ten hours in the southern winter: 07:30–10:30.
    (BERLIN, AUCKLAND, "2026-09-24", "2026-09-24 12:00", "voicemail 2026-09-25 2026-09-25 17:30-17:45"),
    # Nine hours ahead: 17:30 in Los Angeles is 02:30 in Berlin; 08:00 there is 17:00 here.
    (BERLIN, LOS_ANGELES, "2026-11-27", "2026-11-24 12:00", "voicemail 2026-11-30 2026-11-30 08:00-08:15"),
    (BERLIN, LOS_ANGELES, "2026-11-27", "2026-11-30 08:30:00", "voicemail 2026-11-30 2026-11-30 08:30-08:45"),
    (BERLIN, LOS_ANGELES, "2026-11-27", "2026-11-30 08:30:01", "voicemail 2026-11-30 2026-12-01 08:00-08:15"),
    # 17:30–20:30 in Kathmandu is 11:45–14:45 in London.
    (LONDON, KATHMANDU, "2026-11-27", "2026-11-24 12:00", "voicemail 2026-11-30 2026-11-30 17:30-17:45"),
    # 17:30–20:30 in New York is 22:30–01:30 in London; 08:00 there is 13:00 here.
    (LONDON, NEW_YORK, "2026-11-27", "2026-11-24 12:00", "voicemail 2026-11-30 2026-11-30 08:00-08:15"),
    # Four hours apart between the changes of the clocks: 17:30–18:00 there is 21:30–22:00 here.
    (LONDON, NEW_YORK, "2026-10-27", "2026-10-26 12:00", "voicemail 2026-10-28 2026-10-28 17:30-17:45"),
    (LONDON, NEW_YORK, "2026-10-27", "2026-10-28 17:45:00", "voicemail 2026-10-28 2026-10-28 17:45-18:00"),
    (LONDON, NEW_YORK, "2026-10-27", "2026-10-28 17:45:01", "voicemail 2026-10-28 2026-10-29 17:30-17:45"),
]  # fmt: skip


@pytest.mark.parametrize(("user", "company", "promise", "now", "expected"), FAR_AWAY)
def test_never_in_the_users_own_night(user, company, promise, now, expected):
    rounds = [a_round(start="2026-09-21 10:00", decision_on=promise, zone=company)]
    application = waiting(rounds=rounds, zone=company, country="")
    settings = some_settings(timezone=user, country="")
    assert step_4(application, now, company, settings=settings) == [f"{FIRST} {expected}"]


@pytest.mark.parametrize("company", ["Pacific/Auckland", "America/Los_Angeles"])
def test_it_says_so_where_the_own_night_takes_a_window(company):
    rounds = [a_round(decision_on="2026-11-27", zone=company)]
    application = waiting(rounds=rounds, zone=company, country="")
    settings = some_settings(timezone="Europe/Berlin", country="")
    said = why(the(application, "decision_call", "2026-11-24 12:00", company, settings=settings))
    assert "own hours" in said
    assert ("after office hours" in said) == (company == "Pacific/Auckland")
    assert ("before office hours" in said) == (company == "America/Los_Angeles")


@pytest.mark.parametrize(
    ("day", "now", "expected"),
    [
        # Both after-hours windows lie in the night: a live call.
        ((time(9), time(17)), "2026-11-30 09:00", "call 2026-11-30 2026-11-30 10:00-10:15"),
        ((time(9), time(17)), "2026-11-30 11:15:01", "call 2026-11-30 2026-11-30 14:00-14:15"),
        ((time(9), time(17)), "2026-11-30 15:45:01", "call 2026-11-30 2026-12-01 10:00-10:15"),
        ((time(10, 30), time(17)), "2026-11-30 09:00", "call 2026-11-30 2026-11-30 10:30-10:45"),
        # So do those: an email, which minds their hours alone.
        ((time(21), time(23)), "2026-11-30 07:00", "email 2026-11-30 2026-11-30 09:00-09:15"),
        ((time(21), time(23)), "2026-11-30 17:45:01", "email 2026-11-30 2026-12-01 08:00-08:15"),
        ((time(11, 30), time(14)), "2026-11-30 07:00", "email 2026-11-30 2026-11-30 09:00-09:15"),
        # Exactly 15 minutes of the evening are left, and one minute less.
        ((time(9), time(17, 45)), "2026-11-30 09:00", "voicemail 2026-11-30 2026-11-30 17:30-17:45"),
        ((time(9), time(17, 44)), "2026-11-30 09:00", "call 2026-11-30 2026-11-30 10:00-10:15"),
        # The same of the morning.
        ((time(8, 30), time(17)), "2026-11-30 07:00", "voicemail 2026-11-30 2026-11-30 08:30-08:45"),
        ((time(8, 31), time(17)), "2026-11-30 07:00", "call 2026-11-30 2026-11-30 10:00-10:15"),
        # The present is left aside: a window that has passed is no reason for a live call.
        ((time(9), time(18)), "2026-11-30 17:45:01", "voicemail 2026-11-30 2026-12-01 17:30-17:45"),
        ((time(7), time(17)), "2026-11-30 09:00", "voicemail 2026-11-30 2026-12-01 08:00-08:15"),
        # A day that runs past midnight.
        ((time(18), time(3)), "2026-11-30 09:00", "voicemail 2026-11-30 2026-11-30 18:00-18:15"),
    ],
)
def test_what_the_own_day_leaves(day, now, expected):
    settings = some_settings(own_day_start=day[0], own_day_end=day[1])
    assert step_4(waiting(), now, settings=settings) == [f"{FIRST} {expected}"]


# To whom ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("met", "roles", "chosen"),
    [
        (("p1",), ["hiring_manager", "interviewer"], "p1"),
        (("gone", "p2", "p1"), ["hiring_manager", "interviewer", "screener"], "p2"),
        ((), ["recruiter", "hiring_manager", "screener"], "p1"),
        ((), ["screener", "recruiter"], "p1"),
        ((), ["screener", "referrer"], "p0"),
        ((), [], ""),
    ],
)
def test_to_the_first_person_of_the_latest_interview(met, roles, chosen):
    people = [a_contact(f"p{n}", role=ContactRole(role)) for n, role in enumerate(roles)]
    rounds = [a_round(start="2026-11-20 10:00", contact_ids=("p0",)), a_round("i2", contact_ids=met)]
    assert the(waiting(rounds=rounds, contacts=people), "decision_call", "2026-11-24 12:00").contact_id == chosen


# Still silent -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["voicemail", "no_answer", "email", "letter"])
@pytest.mark.parametrize("key", [FIRST, ""])
def test_one_more_five_business_days_after_the_last_touch(kind, key):
    application = promised("2026-12-04", an_activity(kind, "2026-12-07 17:35", follow_up=key))
    assert step_4(application, "2026-12-07 18:00") == [f"{SECOND} voicemail 2026-12-14 2026-12-14 17:30-17:45"]
    assert "You last tried on Mon 7 Dec" in why(the(application, "decision_call", "2026-12-07 18:00"))


@pytest.mark.parametrize("state", ["done", "skipped"])
def test_a_try_marked_without_a_touch_is_one(state):
    application = promised("2026-12-04", follow_ups=[a_follow_up(FIRST, state, "2026-12-07 17:35")])
    assert step_4(application, "2026-12-07 18:00") == [f"{SECOND} voicemail 2026-12-14 2026-12-14 17:30-17:45"]


@pytest.mark.parametrize(
    ("promise", "touched", "due"),
    [
        ("2026-12-04", "2026-11-24 12:00", "2026-12-07"),  # never before the first due date
        ("2026-12-04", "2026-12-01 12:00", "2026-12-08"),
        (None, "2026-11-23 12:00", "2026-11-30"),
        (None, "2026-11-24 12:00", "2026-12-01"),
        ("2026-12-22", "2026-12-23 18:00", "2027-01-04"),  # 24, 29, 30, 31, 4 January
    ],
)
def test_an_early_touch_uses_up_the_first_try(promise, touched, due):
    call = the(promised(promise, an_activity("email", touched)), "decision_call", touched)
    assert (call.key, call.due_on.isoformat()) == (SECOND, due)


def test_an_unnamed_touch_before_the_interview_was_over_belongs_to_no_try():
    application = waiting(an_activity("email", "2026-11-23 10:59:59"))
    assert step_4(application, "2026-11-24 12:00") == [f"{FIRST} voicemail 2026-11-30 2026-11-30 17:30-17:45"]


def test_what_was_logged_for_another_round_or_step_does_not_count():
    rounds = [a_round(), a_round("i2", "2026-12-02 10:00")]
    application = waiting(
        tried(FIRST, "2026-11-30 17:35"),
        tried("application_call:1", "2026-12-03 10:05"),
        tried("thank_you_note:i2:asa:1", "2026-12-02 12:05", "email"),
        rounds=rounds,
    )
    assert step_4(application, "2026-12-03 12:00") == ["decision_call:i2:1 voicemail 2026-12-09 2026-12-09 17:30-17:45"]


@pytest.mark.parametrize(("attempts", "left"), [(1, []), (2, [SECOND]), (3, [SECOND]), (5, [SECOND])])
def test_the_number_of_tries_is_the_users(attempts, left):
    settings = some_settings(decision_call_attempts=attempts)
    application = waiting(tried(FIRST, "2026-11-30 17:35"))
    found = ask(application, "2026-12-01 12:00", settings=settings).follow_ups
    assert [f.key for f in found if f.kind == "decision_call"] == left


def test_a_response_gives_two_more_tries_and_the_numbers_go_on():
    two = [tried(FIRST, "2026-11-30 17:35"), tried(SECOND, "2026-12-07 17:35")]
    application = waiting(*two, an_activity("response", "2026-12-08 12:00"))
    assert step_4(application, "2026-12-08 13:00") == ["decision_call:i1:3 voicemail 2026-12-15 2026-12-15 17:30-17:45"]
    third = an_activity("voicemail", "2026-12-15 17:35")
    application = waiting(*two, an_activity("response", "2026-12-08 12:00"), third)
    assert step_4(application, "2026-12-15 18:00") == ["decision_call:i1:4 voicemail 2026-12-22 2026-12-22 17:30-17:45"]


@pytest.mark.parametrize("key", [FIRST, ""])
def test_a_call_that_reached_somebody_uses_up_its_try(key):
    application = waiting(tried(key, "2026-11-30 17:35", "call"))
    # 5 business days after the response.
    assert step_4(application, "2026-11-30 18:00") == [f"{SECOND} voicemail 2026-12-07 2026-12-07 17:30-17:45"]


def test_an_unnamed_call_when_no_try_is_open_uses_up_none():
    two = [tried(FIRST, "2026-11-30 17:35"), tried(SECOND, "2026-12-07 17:35")]
    application = waiting(*two, an_activity("call", "2026-12-08 12:00"))
    assert step_4(application, "2026-12-08 13:00") == ["decision_call:i1:3 voicemail 2026-12-15 2026-12-15 17:30-17:45"]


def test_a_touch_at_the_very_end_of_the_interview_belongs_to_the_try():
    application = waiting(an_activity("email", "2026-11-23 11:00:00"))
    assert step_4(application, "2026-11-24 12:00") == [f"{SECOND} voicemail 2026-11-30 2026-11-30 17:30-17:45"]


def test_it_counts_from_the_last_of_the_touches():
    settings = some_settings(decision_call_attempts=3)
    application = waiting(tried(FIRST, "2026-11-30 17:35"), tried(SECOND, "2026-12-08 17:35"))
    assert step_4(application, "2026-12-08 18:00", settings=settings) == [
        "decision_call:i1:3 voicemail 2026-12-15 2026-12-15 17:30-17:45"
    ]
    both = waiting(tried(FIRST, "2026-11-30 17:35"), tried(FIRST, "2026-12-02 09:05", "email"))
    assert step_4(both, "2026-12-02 18:00") == [f"{SECOND} voicemail 2026-12-09 2026-12-09 17:30-17:45"]


# On their clocks --------------------------------------------------------------------------------------------------

# Eight hours behind London.
THERE = [a_contact(timezone="America/Los_Angeles")]


@pytest.mark.parametrize(
    ("people", "touched", "used"),
    [
        (None, "2026-12-14 23:59", True),  # on the last day before the lapse
        (None, "2026-12-15 00:00", False),
        (THERE, "2026-12-15 07:59", True),  # still the 14th in Los Angeles
        (THERE, "2026-12-15 08:00", False),
    ],
)
def test_an_unnamed_touch_belongs_to_the_try_until_it_lapses(people, touched, used):
    facts = {"contacts": people} if people else {}
    application = waiting(an_activity("email", touched), **facts)
    found = ask(application, "2026-12-15 12:00").follow_ups
    assert [f.key for f in found if f.step == 4] == ([SECOND] if used else ["move_on:i1:1"])


def test_the_lapse_goes_by_the_contacts_day():
    application = waiting(contacts=THERE)
    assert [f.key for f in ask(application, "2026-12-15 07:59:59").follow_ups if f.step == 4] == [FIRST]
    assert [f.key for f in ask(application, "2026-12-15 08:00").follow_ups if f.step == 4] == ["move_on:i1:1"]


def test_whether_a_promise_stands_is_told_by_the_contacts_date():
    # Promised by Friday 4 December, said on Saturday at 04:00 in London: that is Friday in Los Angeles.
    said = an_activity("response", "2026-12-05 04:00", decision_on=on("2026-12-04"))
    assert the(waiting(said, contacts=THERE), "decision_call", "2026-12-05 05:00").due_on == on("2026-12-07")
    # In London it is void: 5 business days after the response.
    assert the(waiting(said), "decision_call", "2026-12-05 05:00").due_on == on("2026-12-11")


def test_the_date_of_a_touch_is_the_contacts():
    touch = an_activity("voicemail", "2026-12-01 04:00", follow_up=FIRST)
    assert the(waiting(touch, contacts=THERE), "decision_call", "2026-12-01 05:00").due_on == on("2026-12-07")
    assert the(waiting(touch), "decision_call", "2026-12-01 05:00").due_on == on("2026-12-08")


def test_emails_keep_the_hours_of_the_contact():
    found = the(waiting(contacts=THERE, no_calls=True), "decision_call", "2026-11-24 12:00")
    assert found.slot.start == at("2026-11-30 09:00", "America/Los_Angeles")


@pytest.mark.parametrize("promise", [None, "2026-12-17"])
def test_moving_on_goes_by_the_applications_date(promise):
    # 04:00 for the user in London is 20:00 on Thursday 17 December in Los Angeles; a promise by that day stands there.
    heard = an_activity("response", "2026-12-18 04:00", decision_on=promise)
    application = waiting(heard, zone="America/Los_Angeles", contacts=[])
    settings = some_settings(decision_call_attempts=0)
    # 5 business days after it: 18, 21, 22, 23, 24.
    assert step_4(application, "2026-12-18 05:00", settings=settings) == ["move_on:i1:1 decide 2026-12-24 2026-12-24"]


def test_21_days_go_by_the_applications_date():
    # 20:00–21:00 on Tuesday 24 November in Los Angeles is Wednesday in London.
    rounds = [a_round(start="2026-11-24 20:00", zone="America/Los_Angeles")]
    application = waiting(rounds=rounds, zone="America/Los_Angeles", contacts=[])
    settings = some_settings(decision_call_attempts=0)
    # 21 days after that Tuesday is Tuesday 15 December.
    assert step_4(application, "2026-11-25 12:00", settings=settings) == ["move_on:i1:1 decide 2026-12-15 2026-12-15"]


# Time to move on --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("promise", "first", "second", "due"),
    [
        # The later of 5 business days after the last touch and 21 days after the interview (14 December).
        (None, "2026-11-30 17:35", "2026-12-07 17:35", "2026-12-14"),
        (None, "2026-11-24 17:35", "2026-12-01 17:35", "2026-12-14"),
        ("2026-12-04", "2026-12-07 17:35", "2026-12-14 17:35", "2026-12-21"),
        ("2026-12-11", "2026-12-14 17:35", "2026-12-21 17:35", "2026-12-30"),  # 22, 23, 24, 29, 30
    ],
)
def test_after_two_tries(promise, first, second, due):
    application = promised(promise, tried(FIRST, first), tried(SECOND, second))
    assert step_4(application, second) == [f"move_on:i1:1 decide {due} {due}"]
    found = the(application, "move_on", second)
    assert (found.step, found.interview_id) == (4, "i1")
    assert "You last tried on" in why(found)


def test_21_days_after_the_interview_moved_to_a_business_day():
    # Friday 4 December and 21 days: Christmas Day, a Friday; moved to Tuesday 29 December.
    settings = some_settings(decision_call_attempts=0)
    application = waiting(rounds=[a_round(start="2026-12-04 10:00")])
    assert step_4(application, "2026-12-05 12:00", settings=settings) == ["move_on:i1:1 decide 2026-12-29 2026-12-29"]
    said = why(the(application, "move_on", "2026-12-05 12:00", settings=settings))
    assert "The interview was on Fri 4 Dec" in said
    assert "Fri 25 Dec is Christmas Day" in said


@pytest.mark.parametrize(
    ("promise", "responses", "due"),
    [
        # Nothing was tried: 5 business days after what came last, and 14 December at the earliest.
        (None, [], "2026-12-14"),
        ("2026-12-18", [], "2026-12-29"),
        (None, ["2026-12-10 12:00"], "2026-12-17"),
        ("2026-12-04", ["2026-12-10 12:00"], "2026-12-17"),
        ("2026-12-18", ["2026-12-10 12:00"], "2026-12-29"),
    ],
)
def test_without_any_try(promise, responses, due):
    settings = some_settings(decision_call_attempts=0)
    application = promised(promise, *(an_activity("response", when) for when in responses))
    assert step_4(application, "2026-12-10 13:00", settings=settings) == [f"move_on:i1:1 decide {due} {due}"]


def test_the_numbers_of_moving_on_are_the_users():
    settings = some_settings(move_on_after_days=1, move_on_min_calendar_days=0, decision_call_attempts=1)
    assert step_4(waiting(tried(FIRST, "2026-11-30 17:35")), "2026-12-01 08:00", settings=settings) == [
        "move_on:i1:1 decide 2026-12-01 2026-12-01"
    ]


def test_a_try_lapses_with_the_tenth_business_day():
    assert [f.key for f in ask(waiting(), "2026-12-14 23:59:59").follow_ups if f.step == 4] == [FIRST]
    assert step_4(waiting(), "2026-12-14 20:15:00") == [f"{FIRST} voicemail 2026-11-30 2026-12-14 20:15-20:30 !"]
    assert step_4(waiting(), "2026-12-15 00:00") == ["move_on:i1:1 decide 2026-12-15 2026-12-15"]
    found = the(waiting(), "move_on", "2026-12-15 00:00")
    assert "Mon 30 Nov" in why(found)


def test_a_response_after_the_lapse_asks_afresh():
    application = waiting(an_activity("response", "2026-12-16 12:00"))
    assert step_4(application, "2026-12-16 13:00") == [f"{FIRST} voicemail 2026-12-23 2026-12-23 17:30-17:45"]


# Don't call us ----------------------------------------------------------------------------------------------------


def dont_call(*activity, promise=None, **facts):
    return waiting(*activity, rounds=[a_round(signal=Signal.DONT_CALL, decision_on=promise)], **facts)


@pytest.mark.parametrize(
    ("application", "due"),
    [
        (dont_call(), "2026-12-07"),  # 10 business days after the interview
        (dont_call(promise="2026-12-04"), "2026-12-11"),  # 5 after the promise
        (dont_call(promise="2026-12-18"), "2026-12-29"),
        (dont_call(an_activity("response", "2026-11-25 12:00")), "2026-12-09"),  # 10 after the last response
        (dont_call(an_activity("response", "2026-11-20 12:00")), "2026-12-07"),
    ],
)
def test_one_email_and_no_call(application, due):
    assert step_4(application, "2026-11-26 12:00") == [f"{FIRST} email {due} {due} 09:00-09:15"]
    assert "They asked not to be called" in why(the(application, "decision_call", "2026-11-26 12:00"))


@pytest.mark.parametrize(
    ("now", "slot"),
    [
        ("2026-12-07 09:00:01", "2026-12-07 09:15-09:30"),
        ("2026-12-07 17:45:01", "2026-12-08 08:00-08:15"),
        ("2026-12-08 07:00:00", "2026-12-08 08:00-08:15 !"),
    ],
)
def test_that_email_keeps_to_their_office_hours(now, slot):
    assert step_4(dont_call(), now) == [f"{FIRST} email 2026-12-07 {slot}"]


def test_only_one_email_since_the_last_response():
    sent = tried(FIRST, "2026-12-07 09:05", "email")
    assert step_4(dont_call(sent), "2026-12-07 12:00") == ["move_on:i1:1 decide 2026-12-14 2026-12-14"]
    answered = an_activity("response", "2026-12-08 12:00")
    # 10 business days after 8 December.
    assert step_4(dont_call(sent, answered), "2026-12-08 13:00") == [
        f"{SECOND} email 2026-12-22 2026-12-22 09:00-09:15"
    ]


@pytest.mark.parametrize(
    ("numbers", "promise", "expected"),
    [
        ({"dont_call_email_after_promise_days": 0}, "2026-12-18", "move_on:i1:1 decide 2026-12-29 2026-12-29"),
        ({"dont_call_email_after_promise_days": 0}, None, f"{FIRST} email 2026-12-07 2026-12-07 09:00-09:15"),
        ({"dont_call_email_without_promise_days": 0}, None, "move_on:i1:1 decide 2026-12-14 2026-12-14"),
        ({"dont_call_email_without_promise_days": 0}, "2026-12-04", f"{FIRST} email 2026-12-11 2026-12-11 09:00-09:15"),
        ({"dont_call_email_after_promise_days": 1}, "2026-12-04", f"{FIRST} email 2026-12-07 2026-12-07 09:00-09:15"),
    ],
)
def test_zero_is_none(numbers, promise, expected):
    assert step_4(dont_call(promise=promise), "2026-11-24 12:00", settings=some_settings(**numbers)) == [expected]


@pytest.mark.parametrize(
    ("signals", "channel"),
    [
        ((Signal.DONT_CALL, None), "email"),  # the newest one that any round's notes state
        ((Signal.DONT_CALL, Signal.WELCOME), "voicemail"),
        ((Signal.DONT_CALL, Signal.UNCLEAR), "voicemail"),
        ((Signal.WELCOME, Signal.DONT_CALL), "email"),
        ((None, None), "voicemail"),
    ],
)
def test_the_newest_signal_counts(signals, channel):
    rounds = [a_round(signal=signals[0]), a_round("i2", "2026-11-24 10:00", signal=signals[1])]
    assert the(waiting(rounds=rounds), "decision_call", "2026-11-25 12:00").channel == channel
    assert ask(waiting(rounds=rounds), "2026-11-25 12:00").signal == (signals[1] or signals[0])


def test_the_signal_of_a_round_that_was_called_off_does_not_count():
    rounds = [a_round(), a_round("i2", "2026-11-24 10:00", signal=Signal.DONT_CALL, called_off=True)]
    assert the(waiting(rounds=rounds), "decision_call", "2026-11-25 12:00").channel == "voicemail"


# No calls, please -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "facts", [{"no_calls": True}, {"contacts": [a_contact(phone="")]}, {"contacts": [a_contact("b", phone="")]}]
)
def test_emails_where_no_call_is_possible(facts):
    assert step_4(waiting(**facts), "2026-11-24 12:00") == [f"{FIRST} email 2026-11-30 2026-11-30 09:00-09:15"]


def test_with_no_calls_the_other_rules_stay():
    application = waiting(tried(FIRST, "2026-11-30 09:05", "email"), no_calls=True)
    assert step_4(application, "2026-11-30 12:00") == [f"{SECOND} email 2026-12-07 2026-12-07 09:00-09:15"]


# The user's own date ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-24 12:00", "2026-12-02 12:10-12:25"),
        ("2026-12-02 12:10:00", "2026-12-02 12:10-12:25"),
        ("2026-12-02 12:10:01", "2026-12-02 17:30-17:45"),
        ("2026-12-02 20:15:01", "2026-12-03 17:30-17:45"),
        ("2026-12-03 00:00:00", "2026-12-03 17:30-17:45 !"),
    ],
)
def test_a_time_of_ones_own(now, expected):
    application = waiting(follow_ups=[a_follow_up(FIRST, "planned", own_start="2026-12-02 12:10")])
    assert step_4(application, now) == [f"{FIRST} voicemail 2026-11-30 {expected}"]


def test_the_own_date_says_that_it_is_the_users():
    application = waiting(follow_ups=[a_follow_up(FIRST, "planned", own_start="2026-12-02 12:10")])
    assert "You chose this date yourself" in why(the(application, "decision_call", "2026-11-24 12:00"))


@pytest.mark.parametrize(
    ("own", "until"),
    [("2026-12-02 12:10", "2026-12-15 00:00"), ("2026-12-17 12:10", "2026-12-18 00:00")],
)
def test_until_when_it_is_asked_for(own, until):
    # The tenth business day is 14 December; an own date after it keeps the try until that day is over.
    application = waiting(follow_ups=[a_follow_up(FIRST, "planned", own_start=own)])
    assert the(application, "decision_call", "2026-11-24 12:00").until == at(until)


def test_an_own_date_stays_when_the_due_date_moves():
    row = a_follow_up(FIRST, "planned", own_start="2026-12-10 18:00")
    assert step_4(promised("2026-12-04", follow_ups=[row]), "2026-11-24 12:00") == [
        f"{FIRST} voicemail 2026-12-07 2026-12-10 18:00-18:15"
    ]


# What it needs ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("round_", "facts", "user", "needs"),
    [
        ({"decision_on": "2026-12-04"}, {}, {}, ()),
        ({}, {}, {}, (Need.DECISION_DATE,)),
        ({"signal": None}, {}, {}, (Need.SIGNAL, Need.DECISION_DATE)),
        ({"decision_on": "2026-12-04"}, {"key_skill": ""}, {}, ()),
        ({"decision_on": "2026-12-04"}, {"contacts": [a_contact(phone="", email="")]}, {}, (Need.PHONE,)),
        ({"decision_on": "2026-12-04"}, {"contacts": []}, {}, (Need.CONTACT, Need.PHONE)),
        (
            {"decision_on": "2026-12-04", "signal": Signal.DONT_CALL},
            {"contacts": [a_contact(email="")]},
            {},
            (Need.EMAIL,),
        ),
        ({"decision_on": "2026-12-04"}, {"zone": "Europe/London", "timezone_gone": True}, {}, (Need.TIMEZONE,)),
        ({"decision_on": "2026-12-04"}, {}, {"user_name": ""}, (Need.USER_NAME,)),
    ],
)
def test_what_it_still_needs(round_, facts, user, needs):
    zone = "" if facts.pop("timezone_gone", False) else "Europe/London"
    facts.pop("zone", None)
    application = an_application("waiting", interviews=[a_round(**round_)], timezone=zone, **facts)
    found = the(application, "decision_call", "2026-11-24 12:00", settings=some_settings(**user))
    assert found.needs == needs


def test_a_promise_that_is_void_is_needed_again():
    application = promised("2026-11-27", an_activity("response", "2026-11-30 12:00"))
    assert the(application, "decision_call", "2026-11-30 13:00").needs == (Need.DECISION_DATE,)


def test_a_signal_of_an_earlier_round_is_enough():
    rounds = [a_round(), a_round("i2", "2026-11-24 10:00", signal=None)]
    assert the(waiting(rounds=rounds), "decision_call", "2026-11-25 12:00").needs == (Need.DECISION_DATE,)
