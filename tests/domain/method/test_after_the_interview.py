"""Step 3 of the method, ``thank_you_note``, as tables computed by hand."""

from datetime import timedelta

import pytest

from followup_desktop.domain.vocabulary import Need, ThankBy
from tests.builders import a_contact, a_follow_up, an_activity, an_application, an_interview, at, on, some_settings
from tests.domain.method.asking import ask, lines, the, why


def met(*, stage="interviewing", contacts=None, **round_):
    """Monday 23 November 2026, 10:00–11:00 in London, with Åsa Lind."""
    people = [a_contact()] if contacts is None else contacts
    interview = an_interview(**{"contact_ids": ("asa",), "asked_process": True, **round_})
    return an_application(stage, contacts=people, interviews=[interview])


def notes(application, now, zone="Europe/London", **how):
    return lines(application, now, zone, kinds="thank_you_note", **how)


KEY = "thank_you_note:i1:asa:1"


# By email ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-02 09:00", "2026-11-23 12:00-12:15"),  # as soon as the interview is on record
        ("2026-11-23 11:00:00", "2026-11-23 12:00-12:15"),
        ("2026-11-23 12:00:00", "2026-11-23 12:00-12:15"),
        ("2026-11-23 12:00:01", "2026-11-23 12:15-12:30"),
        ("2026-11-23 20:45:00", "2026-11-23 20:45-21:00"),
        ("2026-11-23 20:45:01", "2026-11-24 07:00-07:15"),
        ("2026-11-24 11:00:00", "2026-11-24 11:00-11:15"),
        ("2026-11-24 11:00:01", "2026-11-24 11:15-11:30 !"),  # 24 hours are over: late, and still offered
        ("2026-11-28 20:50:00", "2026-11-29 07:00-07:15 !"),  # any day of the week
        ("2026-11-30 20:45:00", "2026-11-30 20:45-21:00 !"),  # the fifth business day
    ],
)
def test_one_hour_after_within_a_day(now, expected):
    assert notes(met(), now) == [f"{KEY} email 2026-11-24 {expected}"]


def test_what_it_says_about_itself():
    note = the(met(), "thank_you_note", "2026-11-20 12:00")
    assert (note.step, note.contact_id, note.interview_id) == (3, "asa", "i1")
    assert note.due_at == at("2026-11-24 11:00")
    assert "Mon 23 Nov" in why(note)
    assert "24 hours" in why(note)


def test_offered_until_five_business_days_after_and_no_longer():
    assert len(notes(met(), "2026-11-30 23:59:59")) == 1
    assert notes(met(), "2026-12-01 00:00:00") == []


def test_five_business_days_over_christmas():
    # Friday 18 December: 21, 22, 23, 24, 29.
    application = met(start="2026-12-18 10:00")
    assert len(notes(application, "2026-12-29 23:59:59")) == 1
    assert notes(application, "2026-12-30 00:00:00") == []


@pytest.mark.parametrize(
    ("start", "end", "slot"),
    [
        ("2026-11-23 10:07", "11:07", "2026-11-23 12:07-12:22"),  # at the start of its window, to the minute
        ("2026-11-23 18:45", "19:45", "2026-11-23 20:45-21:00"),  # just fits
        ("2026-11-23 18:46", "19:46", "2026-11-24 07:00-07:15"),  # one minute too late
        ("2026-11-23 20:00", "20:30", "2026-11-24 07:00-07:15"),
        ("2026-11-23 05:00", "05:30", "2026-11-23 07:00-07:15"),  # not before 07:00
        ("2026-11-23 05:30", "06:00", "2026-11-23 07:00-07:15"),
        ("2026-11-23 05:30", "06:01", "2026-11-23 07:01-07:16"),
        ("2026-11-27 19:30", "20:30", "2026-11-28 07:00-07:15"),  # a Saturday
        ("2026-12-24 19:30", "20:30", "2026-12-25 07:00-07:15"),  # Christmas Day
        ("2026-11-23 23:00", "2026-11-24 00:30", "2026-11-24 07:00-07:15"),
        # The clocks go forward on 29 March 2026, back on 25 October.
        ("2026-03-28 20:30", "21:30", "2026-03-29 07:00-07:15"),
        ("2026-10-24 20:30", "21:30", "2026-10-25 07:00-07:15"),
    ],
)
def test_the_first_fifteen_minutes_between_seven_and_nine(start, end, slot):
    note = the(met(start=start, end=end), "thank_you_note", "2026-01-02 12:00")
    assert f"{note.slot.start:%Y-%m-%d %H:%M}-{note.slot.end:%H:%M}" == slot
    assert note.slot.end - note.slot.start == timedelta(minutes=15)


@pytest.mark.parametrize(
    ("start", "due_on", "due_at_utc"),
    [
        ("2026-03-28 10:00", "2026-03-29", "2026-03-29 11:00"),  # 12:00 in summer time
        ("2026-10-24 10:00", "2026-10-25", "2026-10-25 10:00"),  # 10:00 in winter time
        ("2026-03-28 22:30", "2026-03-30", "2026-03-29 23:30"),  # half past midnight on the 30th
    ],
)
def test_24_hours_are_24_hours_when_the_clocks_change(start, due_on, due_at_utc):
    note = the(met(start=start), "thank_you_note", "2026-01-02 12:00")
    assert note.due_at == at(due_at_utc, "UTC")
    assert note.due_on.isoformat() == due_on


def test_the_numbers_are_the_users():
    settings = some_settings(thank_you_after_minutes=0, thank_you_within_hours=2, thank_you_late_until_days=1)
    assert notes(met(), "2026-11-23 10:00", settings=settings) == [f"{KEY} email 2026-11-23 2026-11-23 11:00-11:15"]
    assert notes(met(), "2026-11-23 13:00:01", settings=settings) == [
        f"{KEY} email 2026-11-23 2026-11-23 13:15-13:30 !"
    ]
    assert len(notes(met(), "2026-11-24 23:59:59", settings=settings)) == 1
    assert notes(met(), "2026-11-25 00:00", settings=settings) == []


# To whom ----------------------------------------------------------------------------------------------------------


def test_one_per_interviewer_each_on_the_own_clock():
    people = [
        a_contact("asa"),
        a_contact("bo", timezone="America/New_York"),
        a_contact("cy", timezone="Pacific/Auckland"),
        a_contact("di", timezone="Asia/Kathmandu"),
    ]
    # 15:00–16:00 in London; an hour later it is 12:00 in New York, 06:00 in Auckland, 22:45 in Kathmandu.
    application = met(contacts=people, contact_ids=("bo", "asa", "cy", "di", "asa"), start="2026-11-23 15:00")
    assert notes(application, "2026-11-20 12:00") == [
        "thank_you_note:i1:asa:1 email 2026-11-24 2026-11-23 17:00-17:15",
        "thank_you_note:i1:bo:1 email 2026-11-24 2026-11-23 12:00-12:15",
        "thank_you_note:i1:cy:1 email 2026-11-25 2026-11-24 07:00-07:15",
        "thank_you_note:i1:di:1 email 2026-11-24 2026-11-24 07:00-07:15",
    ]


def test_the_days_are_counted_on_the_contacts_clock():
    # Friday 16:00 in London is Saturday 05:00 in Auckland: five business days after it is Friday.
    application = met(contacts=[a_contact(timezone="Pacific/Auckland")], start="2026-11-27 15:00")
    assert len(notes(application, "2026-12-04 10:59:59")) == 1  # 23:59:59 in Auckland
    assert notes(application, "2026-12-04 11:00:00") == []


@pytest.mark.parametrize(
    ("contact_ids", "keys"),
    [
        ((), ["thank_you_note:i1:1"]),
        (("gone",), ["thank_you_note:i1:1"]),
        (("asa",), ["thank_you_note:i1:asa:1"]),
        (("bo", "asa"), ["thank_you_note:i1:asa:1", "thank_you_note:i1:bo:1"]),
    ],
)
def test_one_in_all_where_no_contact_is_recorded(contact_ids, keys):
    application = met(contacts=[a_contact("asa"), a_contact("bo")], contact_ids=contact_ids)
    found = ask(application, "2026-11-20 12:00").follow_ups
    assert [f.key for f in found if f.kind == "thank_you_note"] == keys


@pytest.mark.parametrize(
    ("state", "expected"),
    [("done", []), ("skipped", [KEY]), ("cancelled", [KEY]), ("planned", [KEY])],
)
def test_once_that_one_is_sent_none_is_asked_for_by_name(state, expected):
    application = met()
    ended = "2026-11-23 12:00" if state in ("done", "skipped") else ""
    generic = a_follow_up("thank_you_note:i1:1", state, ended, subject="Thank you")
    application = application.with_follow_up(generic)
    found = ask(application, "2026-11-23 13:00").follow_ups
    assert [f.key for f in found if f.kind == "thank_you_note"] == expected


def test_for_each_round():
    application = an_application(
        "waiting",
        interviews=[
            an_interview("i1", contact_ids=("asa",)),
            an_interview("i2", "2026-11-25 10:00", contact_ids=("asa",)),
            an_interview("i3", "2026-11-26 10:00", contact_ids=("asa",), called_off=True),
        ],
        follow_ups=[a_follow_up("thank_you_note:i1:asa:1", "done", "2026-11-23 12:05")],
    )
    assert notes(application, "2026-11-24 12:00") == ["thank_you_note:i2:asa:1 email 2026-11-26 2026-11-25 12:00-12:15"]


@pytest.mark.parametrize("state", ["done", "skipped"])
def test_what_was_ended_stays_ended(state):
    application = met().with_follow_up(a_follow_up(KEY, state, "2026-11-23 12:05"))
    assert notes(application, "2026-11-23 13:00") == []


@pytest.mark.parametrize(
    ("stage", "asked"),
    [("interested", 1), ("applied", 1), ("interviewing", 1), ("waiting", 1), ("offer", 1), ("closed", 0)],
)
def test_at_every_stage_but_closed(stage, asked):
    assert len(notes(met(stage=stage), "2026-11-23 11:30")) == asked


# By letter --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "now", "expected"),
    [
        ("2026-11-23 10:00", "2026-11-20 12:00", "2026-11-24 2026-11-24 09:00-09:15"),
        ("2026-11-23 10:00", "2026-11-24 09:00:00", "2026-11-24 2026-11-24 09:00-09:15"),
        ("2026-11-23 10:00", "2026-11-24 09:00:01", "2026-11-24 2026-11-25 09:00-09:15"),
        ("2026-11-23 10:00", "2026-11-25 00:00:00", "2026-11-24 2026-11-25 09:00-09:15 !"),
        ("2026-11-23 10:00", "2026-11-27 09:00:01", "2026-11-24 2026-11-30 09:00-09:15 !"),
        ("2026-11-27 10:00", "2026-11-27 12:00", "2026-11-30 2026-11-30 09:00-09:15"),  # over the weekend
        ("2026-12-24 10:00", "2026-12-24 12:00", "2026-12-29 2026-12-29 09:00-09:15"),  # over Christmas
        ("2026-03-27 10:00", "2026-03-27 12:00", "2026-03-30 2026-03-30 09:00-09:15"),  # into summer time
        ("2026-11-28 10:00", "2026-11-28 12:00", "2026-11-30 2026-11-30 09:00-09:15"),  # met on a Saturday
    ],
)
def test_handwritten_the_next_business_day_at_nine(start, now, expected):
    assert notes(met(start=start, thank_by=ThankBy.LETTER), now) == [f"{KEY} letter {expected}"]


def test_a_letter_is_offered_as_long_as_an_email():
    application = met(thank_by=ThankBy.LETTER)
    assert len(notes(application, "2026-11-30 23:59:59")) == 1
    assert notes(application, "2026-12-01 00:00") == []


def test_a_letter_names_the_holidays_it_waits_for():
    note = the(met(start="2026-12-24 10:00", thank_by=ThankBy.LETTER), "thank_you_note", "2026-12-24 12:00")
    assert note.due_at is None
    assert "You met on Thu 24 Dec" in why(note)
    assert "Christmas Day" in why(note)


def test_a_letter_that_rolls_over_a_holiday_names_it():
    # Due Wednesday 23 December; on the 24th at 10:00 the next nine o'clock of a business day is on the 29th.
    application = met(start="2026-12-22 10:00", thank_by=ThankBy.LETTER)
    note = the(application, "thank_you_note", "2026-12-24 10:00")
    assert notes(application, "2026-12-24 10:00") == [f"{KEY} letter 2026-12-23 2026-12-29 09:00-09:15 !"]
    assert "Christmas Day" in why(note)
    assert "Boxing Day (substitute day)" in why(note)


@pytest.mark.parametrize(
    ("promise", "advised"),
    [
        ("2026-11-23", True),
        ("2026-11-24", True),
        ("2026-11-26", True),  # the third business day after Monday
        ("2026-11-27", False),
        (None, False),
    ],
)
def test_where_they_decide_soon_an_email_is_advised(promise, advised):
    application = met(thank_by=ThankBy.LETTER, decision_on=on(promise) if promise else None)
    assert ("an email would be there in time" in why(the(application, "thank_you_note", "2026-11-23 12:00"))) == advised


@pytest.mark.parametrize(
    ("in_the_notes", "in_a_response", "advised"),
    [
        (None, "2026-11-26", "Thu 26 Nov"),  # a promise left in a response counts, too
        ("2026-11-24", "2026-12-11", ""),  # the newest one stated counts
        ("2026-12-11", "2026-11-24", "Tue 24 Nov"),
    ],
)
def test_the_promise_is_the_newest_one_stated(in_the_notes, in_a_response, advised):
    application = met(thank_by=ThankBy.LETTER, decision_on=on(in_the_notes) if in_the_notes else None)
    application = application.with_activity(an_activity("response", "2026-11-23 14:00", decision_on=in_a_response))
    said = why(the(application, "thank_you_note", "2026-11-23 15:00"))
    assert ("an email would be there in time" in said) == bool(advised)
    assert advised in said


# The user's own date ----------------------------------------------------------------------------------------------


def test_a_late_note_is_kept_while_an_own_date_lies_ahead():
    application = met().with_follow_up(a_follow_up(KEY, "planned", own_start="2026-12-03 22:10"))
    assert notes(application, "2026-12-02 12:00") == [f"{KEY} email 2026-11-24 2026-12-03 22:10-22:25"]
    assert notes(application, "2026-12-03 23:59:59") == [f"{KEY} email 2026-11-24 2026-12-04 07:00-07:15 !"]
    assert notes(application, "2026-12-04 00:00") == []


def test_a_letter_on_a_day_of_ones_own():
    application = met(thank_by=ThankBy.LETTER).with_follow_up(a_follow_up(KEY, "planned", own_start="2026-11-26 19:00"))
    assert notes(application, "2026-11-24 12:00") == [f"{KEY} letter 2026-11-24 2026-11-26 19:00-19:15"]
    assert notes(application, "2026-11-26 19:00:01") == [f"{KEY} letter 2026-11-24 2026-11-27 09:00-09:15"]
    assert notes(application, "2026-11-27 00:00") == [f"{KEY} letter 2026-11-24 2026-11-27 09:00-09:15 !"]


# What it needs ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("round_", "contacts", "user", "needs"),
    [
        ({"learned": "Their scheduler is their own."}, None, {}, ()),
        ({"learned": "  "}, None, {}, (Need.LEARNED,)),
        ({"learned": "x"}, [a_contact(email="", phone="", address="")], {}, (Need.EMAIL,)),
        (
            {"learned": "x", "thank_by": ThankBy.LETTER},
            [a_contact(email="", phone="", address="")],
            {},
            (Need.ADDRESS,),
        ),
        ({"learned": "x", "contact_ids": ()}, None, {}, (Need.CONTACT, Need.EMAIL)),
        ({"contact_ids": ()}, None, {"user_name": ""}, (Need.LEARNED, Need.CONTACT, Need.EMAIL, Need.USER_NAME)),
    ],
)
def test_what_it_still_needs(round_, contacts, user, needs):
    found = the(met(contacts=contacts, **round_), "thank_you_note", "2026-11-23 12:00", settings=some_settings(**user))
    assert found.needs == needs
