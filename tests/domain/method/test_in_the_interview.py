"""Step 2 of the method, ``ask_process`` and ``interview_notes``, as tables computed by hand."""

from datetime import time

import pytest

from followup_desktop.domain.vocabulary import Need
from tests.builders import a_contact, a_follow_up, an_application, an_interview, at, some_settings
from tests.domain.method.asking import ask, lines, the, why

# Monday 23 November 2026, 10:00–11:00 in London.
ONE_ROUND = an_interview()


def interviewing(*interviews, stage="interviewing", **facts):
    return an_application(stage, interviews=interviews or (ONE_ROUND,), **facts)


def step_2(application, now, zone="Europe/London", **how):
    return lines(application, now, zone, kinds="ask_process interview_notes", **how)


ASK = "ask_process:i1:1 interview 2026-11-23 2026-11-23 10:00-11:00"
FIRST_NOTES = "interview_notes:i1:1 notes 2026-11-24 2026-11-23 11:00-11:30"


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-02 09:00", [ASK, FIRST_NOTES]),
        ("2026-11-23 10:30", [ASK, FIRST_NOTES]),
        ("2026-11-23 10:59:59", [ASK, FIRST_NOTES]),
        ("2026-11-23 11:00:00", [FIRST_NOTES]),  # the interview is over
        ("2026-11-23 11:29:59", [FIRST_NOTES]),
        # Once that half hour is over, a slot of 15 minutes rolls within the user's own day.
        ("2026-11-23 11:30:00", ["interview_notes:i1:1 notes 2026-11-24 2026-11-23 11:30-11:45"]),
        ("2026-11-23 11:30:01", ["interview_notes:i1:1 notes 2026-11-24 2026-11-23 11:45-12:00"]),
        ("2026-11-23 21:45:00", ["interview_notes:i1:1 notes 2026-11-24 2026-11-23 21:45-22:00"]),
        ("2026-11-23 21:45:01", ["interview_notes:i1:1 notes 2026-11-24 2026-11-24 07:00-07:15"]),
        ("2026-11-24 06:00:00", ["interview_notes:i1:1 notes 2026-11-24 2026-11-24 07:00-07:15"]),
        ("2026-11-24 11:00:00", ["interview_notes:i1:1 notes 2026-11-24 2026-11-24 11:00-11:15"]),  # 24 hours
        ("2026-11-24 11:00:01", ["interview_notes:i1:1 notes 2026-11-24 2026-11-24 11:15-11:30 !"]),
        ("2026-11-28 22:30:00", ["interview_notes:i1:1 notes 2026-11-24 2026-11-29 07:00-07:15 !"]),  # a Sunday
        # Until 10 business days after the interview: 7 December.
        ("2026-12-07 23:59:59", ["interview_notes:i1:1 notes 2026-11-24 2026-12-08 07:00-07:15 !"]),
        ("2026-12-08 00:00:00", []),
    ],
)
def test_the_interview_and_then_its_notes(now, expected):
    assert step_2(interviewing(), now) == expected


def test_one_of_several_days_counts_by_its_end():
    application = interviewing(an_interview(start="2026-11-23 10:00", end="2026-11-25 17:00"))
    asked = the(application, "ask_process", "2026-11-24 12:00")
    assert (asked.slot.start, asked.slot.end) == (at("2026-11-23 10:00"), at("2026-11-25 17:00"))
    assert asked.due_on.isoformat() == "2026-11-23"
    assert lines(application, "2026-11-25 16:59", kinds="interview_notes thank_you_note decision_call") == [
        "interview_notes:i1:1 notes 2026-11-26 2026-11-25 17:00-17:30",
        "thank_you_note:i1:1 email 2026-11-26 2026-11-25 18:00-18:15",
    ]
    assert lines(application, "2026-11-25 17:00", kinds="ask_process decision_call") == [
        "decision_call:i1:1 voicemail 2026-12-02 2026-12-02 17:30-17:45"
    ]


def test_what_they_say_about_themselves():
    application = interviewing(an_interview(contact_ids=("asa",)))
    interview, notes = (the(application, kind, "2026-11-20 09:00") for kind in ("ask_process", "interview_notes"))
    assert (interview.step, interview.contact_id, interview.interview_id) == (2, "asa", "i1")
    assert "The interview on Mon 23 Nov" in why(interview)
    assert (notes.step, notes.contact_id, notes.interview_id) == (2, "asa", "i1")
    assert notes.due_at == at("2026-11-24 11:00")
    assert "Mon 23 Nov" in why(notes)


def test_an_interview_is_never_overdue():
    assert not the(interviewing(), "ask_process", "2026-11-20 09:00").is_overdue(at("2027-11-20 09:00"))


@pytest.mark.parametrize("stage", ["interested", "applied", "interviewing", "waiting", "offer", "closed"])
def test_at_every_stage(stage):
    assert step_2(interviewing(stage=stage), "2026-11-20 09:00") == [ASK, FIRST_NOTES]
    assert step_2(interviewing(stage=stage, chase=False), "2026-11-20 09:00") == [ASK, FIRST_NOTES]


@pytest.mark.parametrize("asked", [True, False])
def test_the_notes_are_open_until_they_say_whether_the_process_was_asked_about(asked):
    application = interviewing(an_interview(asked_process=asked))
    assert step_2(application, "2026-11-23 12:00") == []
    assert ask(application, "2026-12-24 12:00").needs == ()
    learned_only = interviewing(an_interview(learned="They build their own scheduler.", notes="Nice people."))
    assert len(step_2(learned_only, "2026-11-23 12:00")) == 1


def test_then_the_card_says_that_it_needs_them():
    assert ask(interviewing(), "2026-12-07 23:59:59").needs == ()
    assert ask(interviewing(), "2026-12-08 00:00:00").needs == (Need.INTERVIEW_NOTES,)


@pytest.mark.parametrize(
    ("country", "last"), [("GB", "2027-01-07"), ("DE", "2027-01-06"), ("US", "2027-01-06"), ("", "2027-01-04")]
)
def test_ten_business_days_over_christmas(country, last):
    # Monday 21 December: 22, 23, 24, (25), (28 in Britain), 29, 30, 31, (1 January), 4, 5, 6, 7.
    application = interviewing(an_interview(start="2026-12-21 10:00"), country=country)
    settings = some_settings(country="")
    assert len(step_2(application, f"{last} 23:59:59", settings=settings)) == 1
    following = f"{last[:8]}{int(last[8:]) + 1:02} 00:00"
    assert step_2(application, following, settings=settings) == []


@pytest.mark.parametrize("state", ["done", "skipped"])
def test_what_was_ended_stays_ended(state):
    application = interviewing(
        follow_ups=[
            a_follow_up("ask_process:i1:1", state, "2026-11-20 10:00"),
            a_follow_up("interview_notes:i1:1", state, "2026-11-20 10:00"),
        ]
    )
    assert step_2(application, "2026-11-20 12:00") == []
    assert ask(application, "2026-12-24 12:00").needs == ()


def test_each_round_has_its_own():
    application = interviewing(ONE_ROUND, an_interview("i2", "2026-11-30 14:00", "15:30"))
    assert step_2(application, "2026-11-23 12:00") == [
        "interview_notes:i1:1 notes 2026-11-24 2026-11-23 12:00-12:15",
        "ask_process:i2:1 interview 2026-11-30 2026-11-30 14:00-15:30",
        "interview_notes:i2:1 notes 2026-12-01 2026-11-30 15:30-16:00",
    ]


def test_one_that_was_called_off_asks_for_nothing():
    application = interviewing(an_interview(called_off=True))
    assert lines(application, "2026-11-20 12:00") == []
    assert ask(application, "2026-12-24 12:00").needs == (Need.INTERVIEW_DATE,)


def test_one_that_was_moved_keeps_its_key():
    application = interviewing(an_interview(start="2026-11-24 15:00", end="15:45"))
    assert step_2(application, "2026-11-20 12:00") == [
        "ask_process:i1:1 interview 2026-11-24 2026-11-24 15:00-15:45",
        "interview_notes:i1:1 notes 2026-11-25 2026-11-24 15:45-16:15",
    ]


@pytest.mark.parametrize(
    ("zone_of_first", "zone_of_application", "expected"),
    [
        ("America/New_York", "Europe/London", "America/New_York"),
        ("", "Europe/London", "Europe/London"),
        ("", "", "Asia/Kathmandu"),
        ("Nowhere/Atlantis", "Europe/London", "Europe/London"),
    ],
)
def test_local_is_the_zone_of_the_first_person_met(zone_of_first, zone_of_application, expected):
    people = [a_contact("bo", timezone="Asia/Tokyo"), a_contact("asa", timezone=zone_of_first)]
    application = interviewing(
        an_interview(contact_ids=("gone", "asa", "bo")), contacts=people, timezone=zone_of_application
    )
    settings = some_settings(timezone="Asia/Kathmandu")
    for kind in ("ask_process", "interview_notes"):
        found = the(application, kind, "2026-11-20 12:00", settings=settings)
        assert found.timezone == expected
        assert str(found.slot.start.tzinfo) == expected
        assert found.needs == ((Need.TIMEZONE,) if expected == "Asia/Kathmandu" else ())


# The user's own day -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "slot"),
    [
        # 13:00–14:00 in Los Angeles is 22:00–23:00 in Berlin. The half hour itself stays.
        ("2026-11-23 12:00", "2026-11-23 14:00-14:30"),
        ("2026-11-23 14:29:59", "2026-11-23 14:00-14:30"),
        ("2026-11-23 14:30:00", "2026-11-23 22:00-22:15"),  # 07:00 in Berlin on the 24th
        ("2026-11-23 22:00:01", "2026-11-23 22:15-22:30"),
        ("2026-11-24 12:45:00", "2026-11-24 12:45-13:00"),  # until 22:00 in Berlin
        ("2026-11-24 12:45:01", "2026-11-24 22:00-22:15"),
    ],
)
def test_the_notes_roll_within_the_users_own_day(now, slot):
    there = "America/Los_Angeles"
    application = interviewing(an_interview(start="2026-11-23 13:00", zone=there), timezone=there, country="US")
    found = step_2(application, now, there, settings=some_settings(timezone="Europe/Berlin"))
    assert found[-1] == f"interview_notes:i1:1 notes 2026-11-24 {slot}"


@pytest.mark.parametrize(
    ("now", "slot"),
    [
        # Somebody whose day is 14:00–02:00.
        ("2026-11-23 11:30:00", "2026-11-23 14:00-14:15"),
        ("2026-11-23 23:50:00", "2026-11-24 00:00-00:15"),
        ("2026-11-24 01:45:00", "2026-11-24 01:45-02:00"),
        ("2026-11-24 01:45:01", "2026-11-24 14:00-14:15"),
    ],
)
def test_a_day_that_runs_past_midnight(now, slot):
    settings = some_settings(own_day_start=time(14), own_day_end=time(2))
    (found,) = step_2(interviewing(), now, settings=settings)
    assert found.startswith(f"interview_notes:i1:1 notes 2026-11-24 {slot}")


def test_a_round_that_ends_after_midnight_in_such_a_day():
    # Until 00:30, notes until 01:00: the day that began at 14:00 the day before still runs.
    application = interviewing(an_interview(start="2026-11-23 23:30", end="2026-11-24 00:30"))
    settings = some_settings(own_day_start=time(14), own_day_end=time(2))
    assert step_2(application, "2026-11-24 01:00", settings=settings) == [
        "interview_notes:i1:1 notes 2026-11-25 2026-11-24 01:00-01:15"
    ]


def test_the_days_count_from_the_local_date_of_its_end():
    # Ends on Tuesday 24 November: 10 business days after it is Tuesday 8 December.
    application = interviewing(an_interview(start="2026-11-23 23:30", end="2026-11-24 00:30"))
    assert len(step_2(application, "2026-12-08 23:59:59")) == 1
    assert step_2(application, "2026-12-09 00:00") == []


@pytest.mark.parametrize(
    ("start", "zone", "due_at_local", "due_at_utc"),
    [
        # 24 hours are 24 hours: an hour later on the clock after it went forward, an hour earlier after it went back.
        ("2026-03-07 15:00", "America/New_York", "2026-03-08 17:00", "2026-03-08 21:00"),
        ("2026-10-31 15:00", "America/New_York", "2026-11-01 15:00", "2026-11-01 20:00"),
        ("2026-03-28 15:00", "Europe/London", "2026-03-29 17:00", "2026-03-29 16:00"),
        ("2026-10-24 15:00", "Europe/London", "2026-10-25 15:00", "2026-10-25 15:00"),
        ("2027-03-13 23:30", "America/New_York", "2027-03-15 01:30", "2027-03-15 05:30"),
        ("2026-11-23 15:00", "Asia/Kathmandu", "2026-11-24 16:00", "2026-11-24 10:15"),
        ("2026-11-23 15:00", "Pacific/Tongatapu", "2026-11-24 16:00", "2026-11-24 03:00"),
    ],
)
def test_due_after_exactly_24_hours(start, zone, due_at_local, due_at_utc):
    application = interviewing(an_interview(start=start, zone=zone), timezone=zone, country="")
    notes = the(application, "interview_notes", "2026-01-02 12:00", settings=some_settings(country=""))
    assert notes.due_at == at(due_at_utc, "UTC")
    assert f"{notes.due_at:%Y-%m-%d %H:%M}" == due_at_local
    assert notes.due_on.isoformat() == due_at_local[:10]
    assert not notes.is_overdue(notes.due_at)


def test_the_night_in_which_the_clocks_go_forward():
    application = interviewing(an_interview(start="2026-03-28 21:30", end="22:30"))
    notes = the(application, "interview_notes", "2026-03-28 23:00")
    assert notes.slot.start == at("2026-03-29 06:00", "UTC")  # 07:00 in summer time
    assert f"{notes.slot.start:%H:%M}" == "07:00"


# The user's own date ----------------------------------------------------------------------------------------------


def test_notes_at_a_time_of_ones_own():
    application = interviewing(
        follow_ups=[a_follow_up("interview_notes:i1:1", "planned", own_start="2026-11-25 20:10")]
    )
    expected = "interview_notes:i1:1 notes 2026-11-24 2026-11-25 20:10-20:25"
    assert step_2(application, "2026-11-20 12:00") == [ASK, expected]
    assert step_2(application, "2026-11-25 20:10:00") == [expected]  # not overdue: that counts from the own date
    assert step_2(application, "2026-11-25 20:10:01") == [
        "interview_notes:i1:1 notes 2026-11-24 2026-11-25 20:15-20:30 !"
    ]


def test_the_notes_are_kept_while_an_own_date_lies_ahead():
    application = interviewing(
        follow_ups=[a_follow_up("interview_notes:i1:1", "planned", own_start="2026-12-10 12:00")]
    )
    kept = ask(application, "2026-12-10 23:59:59")
    assert [f.key for f in kept.follow_ups if f.step == 2] == ["interview_notes:i1:1"]
    assert Need.INTERVIEW_NOTES not in kept.needs
    gone = ask(application, "2026-12-11 00:00")
    assert [f.key for f in gone.follow_ups if f.step == 2] == []
    assert gone.needs == (Need.INTERVIEW_NOTES,)


def test_an_own_date_after_midnight_of_a_day_that_runs_past_it():
    row = a_follow_up("interview_notes:i1:1", "planned", own_start="2026-11-24 00:30")
    settings = some_settings(own_day_start=time(14), own_day_end=time(2))
    for now, slot in [
        ("2026-11-24 00:30:00", "00:30-00:45"),
        ("2026-11-24 00:40:00", "00:45-01:00 !"),
        ("2026-11-24 01:45:01", "14:00-14:15 !"),
    ]:
        assert step_2(interviewing(follow_ups=[row]), now, settings=settings) == [
            f"interview_notes:i1:1 notes 2026-11-24 2026-11-24 {slot}"
        ]
