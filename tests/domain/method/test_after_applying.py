"""Step 1 of the method, ``application_call`` and the ``move_on`` that follows it, as tables computed by hand."""

from datetime import time

import pytest

from followup_desktop.domain.vocabulary import ContactRole, Need
from tests.builders import a_contact, a_follow_up, an_activity, an_application, an_interview, at, some_settings
from tests.domain.method.asking import ask, lines, the, why

# 23 November 2026 is a Monday; 5 business days after it is Monday 30 November.
APPLIED = "2026-11-23"


def applied(**facts):
    return an_application("applied", **{"applied_on": APPLIED, **facts})


# When it is asked for ---------------------------------------------------------------------------------------------


def test_five_business_days_after_applying_at_ten():
    call = the(applied(), "application_call", "2026-11-23 12:00")
    assert lines(applied(), "2026-11-23 12:00") == ["application_call:1 call 2026-11-30 2026-11-30 10:00-10:15"]
    assert call.step == 1
    assert call.contact_id == "asa"
    assert call.timezone == "Europe/London"
    assert call.due_at is None
    assert "You applied on Mon 23 Nov" in why(call)
    assert "Mon 30 Nov" in why(call)
    assert "10:00 in London" in why(call)


@pytest.mark.parametrize("stage", ["interested", "interviewing", "waiting", "offer", "closed"])
def test_only_at_stage_applied(stage):
    assert lines(an_application(stage, applied_on=APPLIED), "2026-11-24 12:00") == []


def test_not_without_the_date_of_applying():
    found = ask(applied(applied_on=None), "2026-11-24 12:00")
    assert found.follow_ups == ()
    assert found.needs == (Need.APPLIED_ON,)


def test_not_with_an_interview_on_record():
    application = applied(interviews=[an_interview(start="2026-12-08 10:00")])
    assert lines(application, "2026-11-24 12:00", kinds="application_call move_on") == []


def test_an_interview_that_was_called_off_is_not_on_record():
    application = applied(interviews=[an_interview(start="2026-12-08 10:00", called_off=True)])
    assert lines(application, "2026-11-24 12:00") == ["application_call:1 call 2026-11-30 2026-11-30 10:00-10:15"]


def test_nothing_of_the_step_when_retired():
    assert lines(applied(chase=False), "2026-11-24 12:00") == []
    assert lines(applied(chase=False, call_after_applying=False), "2026-11-24 12:00") == []


def test_archived_has_no_influence():
    assert lines(applied(archived=True), "2026-11-24 12:00") == [
        "application_call:1 call 2026-11-30 2026-11-30 10:00-10:15"
    ]


# Due --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("applied_on", "country", "user_country", "due"),
    [
        ("2026-11-21", "GB", "GB", "2026-11-27"),  # a Saturday: Monday is the first day after it
        ("2026-11-22", "GB", "GB", "2026-11-27"),
        ("2026-11-20", "GB", "GB", "2026-11-27"),
        ("2026-12-18", "GB", "GB", "2026-12-29"),  # less Christmas Day and Boxing Day's substitute
        ("2026-12-18", "US", "GB", "2026-12-28"),  # less Christmas Day only
        ("2026-12-18", "DE", "GB", "2026-12-28"),  # the second day of Christmas is a Saturday
        ("2026-12-18", "", "GB", "2026-12-29"),  # the user's country where the application has none
        ("2026-12-18", "", "", "2026-12-25"),
        ("2026-12-25", "GB", "GB", "2027-01-05"),  # 29, 30, 31 Dec, 4, 5 Jan
        ("2026-11-23", "US", "GB", "2026-12-01"),  # less Thanksgiving
        ("2027-03-24", "GB", "GB", "2027-04-02"),  # 25 Mar, not Good Friday, not Easter Monday, 30, 31, 1, 2
        ("2026-03-31", "GB", "GB", "2026-04-09"),  # 1, 2, not 3, not 6, 7, 8, 9 April
    ],
)
def test_due_in_the_business_days_of_the_application(applied_on, country, user_country, due):
    application = applied(applied_on=applied_on, country=country)
    call = the(application, "application_call", f"{applied_on} 12:00", settings=some_settings(country=user_country))
    assert call.due_on.isoformat() == due
    assert call.slot.day == call.due_on


@pytest.mark.parametrize(("subdivision", "due"), [("", "2027-02-12"), ("IL", "2027-02-15"), ("NY", "2027-02-12")])
def test_due_in_the_business_days_of_the_subdivision(subdivision, due):
    application = applied(applied_on="2027-02-05", country="US", subdivision=subdivision)
    assert the(application, "application_call", "2027-02-05 12:00").due_on.isoformat() == due


def test_each_holiday_is_named():
    said = why(the(applied(applied_on="2026-12-18"), "application_call", "2026-12-18 12:00"))
    assert "Christmas Day" in said
    assert "Boxing Day (substitute day)" in said
    assert "Fri 25 Dec" in said
    assert "New Year" not in said


@pytest.mark.parametrize(
    ("closes", "due"),
    [
        ("2026-11-25", "2026-11-30"),
        ("2026-11-27", "2026-11-30"),  # the first business day after it is the due date itself
        ("2026-11-29", "2026-11-30"),  # a Sunday
        ("2026-11-30", "2026-12-01"),
        ("2026-12-04", "2026-12-07"),  # a Friday
        ("2026-12-24", "2026-12-29"),
    ],
)
def test_not_before_the_posting_has_closed(closes, due):
    call = the(applied(posting_closes_on=closes), "application_call", "2026-11-24 12:00")
    assert call.due_on.isoformat() == due
    assert "You applied on Mon 23 Nov" in why(call)
    assert ("The posting closes" in why(call)) == (due != "2026-11-30")


def test_the_number_of_days_is_the_users():
    settings = some_settings(application_call_after_days=1)
    assert the(applied(), "application_call", "2026-11-23 12:00", settings=settings).due_on.isoformat() == "2026-11-24"


# The slot ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "slot"),
    [
        ("2026-11-29 23:00", "2026-11-30 10:00-10:15"),
        ("2026-11-30 09:59:59", "2026-11-30 10:00-10:15"),
        ("2026-11-30 10:00:00", "2026-11-30 10:00-10:15"),  # exactly at its start
        ("2026-11-30 10:00:01", "2026-11-30 10:15-10:30"),  # one second later
        ("2026-11-30 10:15:00", "2026-11-30 10:15-10:30"),
        ("2026-11-30 10:59:00", "2026-11-30 11:00-11:15"),
        ("2026-11-30 11:15:00", "2026-11-30 11:15-11:30"),  # the last quarter that fits
        ("2026-11-30 11:15:01", "2026-11-30 14:00-14:15"),
        ("2026-11-30 13:59:59", "2026-11-30 14:00-14:15"),
        ("2026-11-30 14:00:00", "2026-11-30 14:00-14:15"),
        ("2026-11-30 14:00:01", "2026-11-30 14:15-14:30"),
        ("2026-11-30 15:45:00", "2026-11-30 15:45-16:00"),
        ("2026-11-30 15:45:01", "2026-12-01 10:00-10:15"),
        ("2026-11-30 23:59:59", "2026-12-01 10:00-10:15"),
        ("2026-12-01 00:00:00", "2026-12-01 10:00-10:15 !"),
        ("2026-12-04 15:50:00", "2026-12-07 10:00-10:15 !"),  # Friday afternoon: Monday
        ("2026-12-05 10:00:00", "2026-12-07 10:00-10:15 !"),  # a Saturday
    ],
)
def test_the_slot_rolls_through_the_live_windows_and_the_due_date_stays(now, slot):
    assert lines(applied(), now) == [f"application_call:1 call 2026-11-30 {slot}"]


@pytest.mark.parametrize(
    ("applied_on", "zone", "country", "utc"),
    [
        # America/New_York: summer time from 8 March 2026 until 1 November 2026.
        ("2026-02-27", "America/New_York", "US", "2026-03-06 15:00"),
        ("2026-03-02", "America/New_York", "US", "2026-03-09 14:00"),
        ("2026-10-23", "America/New_York", "US", "2026-10-30 14:00"),
        ("2026-10-26", "America/New_York", "US", "2026-11-02 15:00"),
        # 2027: from 14 March.
        ("2027-03-05", "America/New_York", "US", "2027-03-12 15:00"),
        ("2027-03-08", "America/New_York", "US", "2027-03-15 14:00"),
        # Europe/London: from 29 March 2026 until 25 October 2026; in 2027 from 28 March.
        ("2026-03-20", "Europe/London", "GB", "2026-03-27 10:00"),
        ("2026-03-23", "Europe/London", "GB", "2026-03-30 09:00"),
        ("2026-10-16", "Europe/London", "GB", "2026-10-23 09:00"),
        ("2026-10-19", "Europe/London", "GB", "2026-10-26 10:00"),
        ("2027-03-22", "Europe/London", "GB", "2027-03-31 09:00"),  # less Good Friday and Easter Monday
        # A quarter of an hour off, and a day ahead.
        ("2026-11-23", "Asia/Kathmandu", "", "2026-11-30 04:15"),
        ("2026-11-23", "Pacific/Auckland", "", "2026-11-29 21:00"),  # +13:00
        ("2026-09-21", "Pacific/Auckland", "", "2026-09-27 21:00"),  # summer time since the day before
        ("2026-09-18", "Pacific/Auckland", "", "2026-09-24 22:00"),  # +12:00
        ("2026-11-23", "Pacific/Tongatapu", "", "2026-11-29 21:00"),  # +13:00 all year
    ],
)
def test_ten_is_ten_on_their_clock_in_any_season(applied_on, zone, country, utc):
    application = applied(applied_on=applied_on, timezone=zone, country=country)
    settings = some_settings(timezone=zone, country="")
    call = the(application, "application_call", f"{applied_on} 12:00", zone, settings=settings)
    assert call.slot.start == at(utc, "UTC")
    assert f"{call.slot.start:%H:%M}" == "10:00"
    assert call.timezone == zone


def test_the_contacts_zone_counts_before_that_of_the_application():
    application = applied(contacts=[a_contact(timezone="America/New_York")])
    assert the(application, "application_call", APPLIED + " 12:00").timezone == "America/New_York"


# The user's own night ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("user", "company", "now", "expected"),
    [
        # Nine hours ahead: 10:00–11:30 there is 19:00–20:30 here, 14:00 there is 23:00 here.
        ("Europe/Berlin", "America/Los_Angeles", "2026-11-23 12:00", "call 2026-11-30 2026-11-30 10:00-10:15"),
        ("Europe/Berlin", "America/Los_Angeles", "2026-11-30 11:15:00", "call 2026-11-30 2026-11-30 11:15-11:30"),
        ("Europe/Berlin", "America/Los_Angeles", "2026-11-30 11:15:01", "call 2026-11-30 2026-12-01 10:00-10:15"),
        # Twelve behind: both windows lie in the night; from 09:00 on the due date, from 08:00 later.
        ("Europe/Berlin", "Pacific/Auckland", "2026-11-23 12:00", "email 2026-11-30 2026-11-30 09:00-09:15"),
        ("Europe/Berlin", "Pacific/Auckland", "2026-11-30 17:45:00", "email 2026-11-30 2026-11-30 17:45-18:00"),
        ("Europe/Berlin", "Pacific/Auckland", "2026-11-30 17:45:01", "email 2026-11-30 2026-12-01 08:00-08:15"),
        # Eight behind: 14:00–16:00 there is 06:00–08:00 here, and the day begins at 07:00.
        ("America/Los_Angeles", "Europe/London", "2026-11-23 12:00", "call 2026-11-30 2026-11-30 15:00-15:15"),
        # 14:00–16:00 there is 08:15–10:15 here.
        ("Europe/London", "Asia/Kathmandu", "2026-11-23 12:00", "call 2026-11-30 2026-11-30 14:00-14:15"),
    ],
)
def test_the_windows_are_cut_to_the_users_own_day(user, company, now, expected):
    application = applied(timezone=company, country="")
    settings = some_settings(timezone=user, country="")
    assert lines(application, now, company, settings=settings) == [f"application_call:1 {expected}"]


@pytest.mark.parametrize(
    ("applied_on", "slot"),
    [
        ("2026-02-26", "2026-03-05 15:00"),  # eight hours apart
        ("2026-03-09", "2026-03-16 14:00"),  # America is in summer time already: seven
        ("2026-03-23", "2026-03-30 15:00"),  # so is London: eight
        ("2026-10-19", "2026-10-26 14:00"),  # London has left it: seven
        ("2026-10-26", "2026-11-02 15:00"),  # so has America: eight
    ],
)
def test_the_cut_moves_while_only_one_side_has_summer_time(applied_on, slot):
    application = applied(applied_on=applied_on)
    settings = some_settings(timezone="America/Los_Angeles")
    call = the(application, "application_call", f"{applied_on} 12:00", settings=settings)
    assert f"{call.slot.start:%Y-%m-%d %H:%M}" == slot
    assert "own hours" in why(call)  # 10:00 there is always in the night here


def test_a_window_that_starts_in_time_is_not_said_to_be_cut():
    settings = some_settings(timezone="Europe/Berlin", country="")
    application = applied(timezone="America/Los_Angeles", country="")
    assert "own hours" not in why(the(application, "application_call", APPLIED + " 12:00", settings=settings))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ((time(7), time(10, 15)), "call 2026-11-30 2026-11-30 10:00-10:15"),  # 15 minutes are left
        ((time(7), time(10, 14)), "email 2026-11-30 2026-11-30 09:00-09:15"),  # 14 are not enough
        ((time(11, 15), time(22)), "call 2026-11-30 2026-11-30 11:15-11:30"),
        ((time(11, 16), time(22)), "call 2026-11-30 2026-11-30 14:00-14:15"),
        ((time(15, 45), time(22)), "call 2026-11-30 2026-11-30 15:45-16:00"),
        ((time(15, 46), time(22)), "email 2026-11-30 2026-11-30 09:00-09:15"),
        ((time(14, 20), time(22)), "call 2026-11-30 2026-11-30 14:20-14:35"),  # at the start of what is left
        ((time(21), time(11)), "call 2026-11-30 2026-11-30 10:00-10:15"),  # a day that runs past midnight
        ((time(15), time(15)), "call 2026-11-30 2026-11-30 10:00-10:15"),  # no night at all
    ],
)
def test_fifteen_minutes_must_be_left(day, expected):
    settings = some_settings(own_day_start=day[0], own_day_end=day[1])
    assert lines(applied(), "2026-11-24 12:00", settings=settings) == [f"application_call:1 {expected}"]


def test_live_windows_are_the_users():
    settings = some_settings(live_windows=((time(9, 5), time(9, 25)), (time(13), time(13, 15))))
    for now, slot in [
        ("2026-11-30 09:05:00", "09:05-09:20"),
        ("2026-11-30 09:05:01", "13:00-13:15"),  # 09:15–09:30 does not fit
        ("2026-11-30 13:00:00", "13:00-13:15"),
    ]:
        assert lines(applied(), now, settings=settings) == [f"application_call:1 call 2026-11-30 2026-11-30 {slot}"]
    assert "2026-12-01 09:05-09:20" in lines(applied(), "2026-11-30 13:00:01", settings=settings)[0]


def test_without_live_windows_the_call_is_an_email():
    settings = some_settings(live_windows=())
    assert lines(applied(), "2026-11-24 12:00", settings=settings) == [
        "application_call:1 email 2026-11-30 2026-11-30 09:00-09:15"
    ]
    assert "You have set no times for live calls" in why(
        the(applied(), "application_call", "2026-11-24 12:00", settings=settings)
    )


# Touches ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["voicemail", "no_answer", "email", "letter"])
@pytest.mark.parametrize("key", ["application_call:1", ""])
def test_a_touch_without_an_answer_asks_for_one_more_try(kind, key):
    application = applied(activity=[an_activity(kind, "2026-11-30 10:05", follow_up=key)])
    found = the(application, "application_call", "2026-11-30 10:06")
    assert lines(application, "2026-11-30 10:06") == ["application_call:2 call 2026-12-03 2026-12-03 10:00-10:15"]
    assert "You last tried on Mon 30 Nov" in why(found)


@pytest.mark.parametrize("kind", ["note", "created", "stage"])
def test_what_is_no_touch_does_not_count(kind):
    application = applied(activity=[an_activity(kind, "2026-11-30 10:05")])
    assert lines(application, "2026-11-30 10:06") == ["application_call:1 call 2026-11-30 2026-11-30 10:15-10:30"]


def test_a_letter_of_another_step_does_not_count():
    application = applied(activity=[an_activity("email", "2026-11-30 10:05", follow_up="gracious_note:1")])
    assert lines(application, "2026-11-30 10:06") == ["application_call:1 call 2026-11-30 2026-11-30 10:15-10:30"]


@pytest.mark.parametrize("state", ["done", "skipped"])
def test_a_try_marked_without_a_touch_is_one(state):
    application = applied(follow_ups=[a_follow_up("application_call:1", state, "2026-11-30 10:05")])
    assert lines(application, "2026-11-30 10:06") == ["application_call:2 call 2026-12-03 2026-12-03 10:00-10:15"]


def test_a_touch_and_the_mark_on_its_try_are_one():
    application = applied(
        activity=[an_activity("voicemail", "2026-11-30 10:05", follow_up="application_call:1")],
        follow_ups=[a_follow_up("application_call:1", "done", "2026-12-02 09:00")],
    )
    # Counted from the touch, not from the mark.
    assert lines(application, "2026-12-02 12:00") == ["application_call:2 call 2026-12-03 2026-12-03 10:00-10:15"]


def test_an_unnamed_touch_and_the_mark_on_its_try_are_one():
    application = applied(
        activity=[an_activity("voicemail", "2026-11-30 10:05")],
        follow_ups=[a_follow_up("application_call:1", "done", "2026-11-30 10:10")],
    )
    assert lines(application, "2026-12-02 12:00") == ["application_call:2 call 2026-12-03 2026-12-03 10:00-10:15"]


def test_a_message_and_an_email_for_the_same_try_are_one():
    application = applied(
        activity=[
            an_activity("voicemail", "2026-11-30 10:05", follow_up="application_call:1"),
            an_activity("email", "2026-12-01 09:05", follow_up="application_call:1"),
        ],
    )
    # 3 business days after the last touch.
    assert lines(application, "2026-12-02 12:00") == ["application_call:2 call 2026-12-04 2026-12-04 10:00-10:15"]


@pytest.mark.parametrize(
    ("touched", "due"),
    [
        ("2026-11-24 15:00", "2026-11-30"),  # 3 business days after it is Friday: never before the first due date
        ("2026-11-25 15:00", "2026-11-30"),
        ("2026-11-26 15:00", "2026-12-01"),
        ("2026-11-30 23:59", "2026-12-03"),
        ("2026-12-04 10:00", "2026-12-09"),
        ("2026-12-05 10:00", "2026-12-09"),  # on a Saturday
    ],
)
def test_the_second_try_never_comes_before_the_first_due_date(touched, due):
    application = applied(activity=[an_activity("email", touched)])
    call = the(application, "application_call", touched)
    assert (call.key, call.due_on.isoformat()) == ("application_call:2", due)


def test_the_date_of_a_touch_is_the_contacts():
    # 30 November 23:30 in New York is 1 December in London; 3 business days later is Thursday or Friday.
    touch = an_activity("email", "2026-11-30 23:30", "America/New_York")
    here = applied(country="", activity=[touch])
    there = applied(country="", activity=[touch], contacts=[a_contact(timezone="America/New_York")])
    settings = some_settings(country="")
    assert the(here, "application_call", "2026-12-01 12:00", settings=settings).due_on.isoformat() == "2026-12-04"
    assert the(there, "application_call", "2026-12-01 12:00", settings=settings).due_on.isoformat() == "2026-12-03"


TWO = [
    an_activity("no_answer", "2026-11-30 10:05", follow_up="application_call:1"),
    an_activity("voicemail", "2026-12-03 10:05", follow_up="application_call:2"),
]


def test_after_two_tries_it_is_time_to_move_on():
    application = applied(activity=TWO)
    found = the(application, "move_on", "2026-12-03 12:00")
    # 10 business days after Thursday 3 December.
    assert lines(application, "2026-12-03 12:00") == ["move_on:1 decide 2026-12-17 2026-12-17"]
    assert found.step == 1
    assert "You last tried on Thu 3 Dec" in why(found)
    assert "Thu 17 Dec" in why(found)


@pytest.mark.parametrize(("attempts", "key"), [(1, "move_on:1"), (3, "application_call:3"), (5, "application_call:3")])
def test_the_number_of_tries_is_the_users(attempts, key):
    settings = some_settings(application_call_attempts=attempts)
    application = applied(activity=TWO)
    assert [f.key for f in ask(application, "2026-12-03 12:00", settings=settings).follow_ups] == [key]


def test_only_what_was_logged_since_applying_counts():
    # The number goes on from all that was ever used; neither the limit nor the due date minds the old one.
    named = an_activity("voicemail", "2026-11-20 10:05", follow_up="application_call:1")
    assert lines(applied(activity=[named]), "2026-11-24 12:00") == [
        "application_call:2 call 2026-11-30 2026-11-30 10:00-10:15"
    ]
    unnamed = an_activity("voicemail", "2026-11-20 10:05")
    answer = an_activity("response", "2026-11-20 10:05")
    assert lines(applied(activity=[unnamed, answer]), "2026-11-24 12:00") == [
        "application_call:1 call 2026-11-30 2026-11-30 10:00-10:15"
    ]


def test_what_is_logged_on_the_day_of_applying_counts():
    assert lines(applied(activity=[an_activity("email", "2026-11-23 00:00")]), "2026-11-24 12:00") == [
        "application_call:2 call 2026-11-30 2026-11-30 10:00-10:15"
    ]
    assert lines(applied(activity=[an_activity("response", "2026-11-23 00:00")]), "2026-11-24 12:00") == [
        "move_on:1 decide 2026-12-07 2026-12-07"
    ]


# Responses --------------------------------------------------------------------------------------------------------


def test_a_response_without_a_promise_ends_the_calls():
    application = applied(activity=[an_activity("response", "2026-11-25 12:00")])
    found = the(application, "move_on", "2026-11-26 12:00")
    # 10 business days after Wednesday 25 November.
    assert lines(application, "2026-11-26 12:00") == ["move_on:1 decide 2026-12-09 2026-12-09"]
    assert "Their last answer came on Wed 25 Nov" in why(found)


def test_it_counts_from_a_touch_that_came_after_the_response():
    application = applied(
        activity=[
            an_activity("response", "2026-11-25 12:00"),
            an_activity("email", "2026-11-27 12:00", follow_up="application_call:1"),
        ]
    )
    assert lines(application, "2026-11-30 12:00") == ["move_on:1 decide 2026-12-11 2026-12-11"]


def test_an_unnamed_touch_after_the_response_belongs_to_no_try():
    application = applied(
        activity=[an_activity("response", "2026-11-25 12:00"), an_activity("email", "2026-11-27 12:00")]
    )
    assert lines(application, "2026-11-30 12:00") == ["move_on:1 decide 2026-12-09 2026-12-09"]


@pytest.mark.parametrize("key", ["application_call:1", ""])
def test_a_call_that_reached_somebody_is_a_response_and_uses_up_its_try(key):
    silent = applied(activity=[an_activity("call", "2026-11-30 10:05", follow_up=key)])
    assert lines(silent, "2026-11-30 12:00") == ["move_on:1 decide 2026-12-14 2026-12-14"]
    promised = applied(activity=[an_activity("call", "2026-11-30 10:05", follow_up=key, decision_on="2026-12-04")])
    found = the(promised, "application_call", "2026-11-30 12:00")
    assert lines(promised, "2026-11-30 12:00") == ["application_call:2 call 2026-12-07 2026-12-07 10:00-10:15"]
    assert "They said by Fri 4 Dec" in why(found)
    # What comes back later finds the try used up, too.
    later = applied(
        activity=[
            an_activity("call", "2026-11-30 10:05", follow_up=key),
            an_activity("response", "2026-12-01 12:00", decision_on="2026-12-04"),
        ]
    )
    assert lines(later, "2026-12-01 13:00") == ["application_call:2 call 2026-12-07 2026-12-07 10:00-10:15"]


def test_an_unnamed_call_when_no_try_is_open_uses_up_none():
    # Both tries are used up; then they ring back and promise a date: the third is asked for.
    application = applied(activity=[*TWO, an_activity("call", "2026-12-04 10:00", decision_on="2026-12-11")])
    assert lines(application, "2026-12-04 12:00") == ["application_call:3 call 2026-12-14 2026-12-14 10:00-10:15"]


@pytest.mark.parametrize(
    ("said", "promise", "more", "expected"),
    [
        # The first business day after the promise, whatever the other dates.
        ("2026-11-25", "2026-12-11", [], "call 2026-12-14 2026-12-14 10:00-10:15"),
        ("2026-11-24", "2026-11-25", [], "call 2026-11-26 2026-11-26 10:00-10:15"),
        ("2026-11-25", "2026-12-24", [], "call 2026-12-29 2026-12-29 10:00-10:15"),
        ("2026-11-25", "2026-12-12", [], "call 2026-12-14 2026-12-14 10:00-10:15"),
        # On the promised day itself it stands; on a later date it is void.
        ("2026-11-25", "2026-11-25", [], "call 2026-11-26 2026-11-26 10:00-10:15"),
        ("2026-11-25", "2026-11-24", [], "decide 2026-12-09 2026-12-09"),
        # A second response: before and on the day the promise stands, a day later it is void.
        ("2026-11-25", "2026-12-02", [("2026-12-01", None)], "call 2026-12-03 2026-12-03 10:00-10:15"),
        ("2026-11-25", "2026-12-02", [("2026-12-02", None)], "call 2026-12-03 2026-12-03 10:00-10:15"),
        ("2026-11-25", "2026-12-02", [("2026-12-03", None)], "decide 2026-12-17 2026-12-17"),
        # Renewed; the newest one stated counts, also where it is the earlier date.
        ("2026-11-25", "2026-11-27", [("2026-12-02", "2026-12-04")], "call 2026-12-07 2026-12-07 10:00-10:15"),
        ("2026-11-25", "2026-12-30", [("2026-12-02", "2026-12-04")], "call 2026-12-07 2026-12-07 10:00-10:15"),
        # Renewed with a date that is past already: void, and the older one does not come back.
        ("2026-11-25", "2026-12-30", [("2026-12-02", "2026-12-01")], "decide 2026-12-16 2026-12-16"),
    ],
)  # fmt: skip
def test_a_promise(said, promise, more, expected):
    responses = [an_activity("response", f"{said} 12:00", decision_on=promise)]
    responses += [an_activity("response", f"{day} 12:00", decision_on=newer) for day, newer in more]
    now = f"{(more or [(said, '')])[-1][0]} 20:00"
    application = applied(activity=responses, posting_closes_on="2026-11-28")
    kind = "application_call" if expected.startswith("call") else "move_on"
    assert lines(application, now) == [f"{kind}:1 {expected}"]


def test_a_promise_comes_before_the_closing_date_of_the_posting():
    application = applied(
        posting_closes_on="2026-12-31",
        activity=[an_activity("response", "2026-11-25 12:00", decision_on="2026-11-27")],
    )
    assert lines(application, "2026-11-26 12:00") == ["application_call:1 call 2026-11-30 2026-11-30 10:00-10:15"]


def test_two_tries_in_all_since_the_last_response():
    answer = an_activity("response", "2026-12-04 09:00", decision_on="2026-12-11")
    assert lines(applied(activity=[*TWO, answer]), "2026-12-04 12:00") == [
        "application_call:3 call 2026-12-14 2026-12-14 10:00-10:15"
    ]
    third = an_activity("voicemail", "2026-12-14 10:05")
    assert lines(applied(activity=[*TWO, answer, third]), "2026-12-14 12:00") == [
        "application_call:4 call 2026-12-17 2026-12-17 10:00-10:15"
    ]
    fourth = an_activity("voicemail", "2026-12-17 10:05")
    # 10 business days after 17 December, less Christmas Day, Boxing Day's substitute and New Year's Day.
    assert lines(applied(activity=[*TWO, answer, third, fourth]), "2026-12-17 12:00") == [
        "move_on:1 decide 2027-01-05 2027-01-05"
    ]


def test_only_the_tries_since_the_last_of_the_responses_count():
    history = [
        an_activity("response", "2026-11-24 12:00", decision_on="2026-12-11"),
        an_activity("voicemail", "2026-11-25 12:00"),
        an_activity("voicemail", "2026-11-26 12:00"),
        an_activity("response", "2026-11-27 12:00"),
    ]
    # The promise stands, and two more tries are left.
    assert lines(applied(activity=history), "2026-11-27 12:00") == [
        "application_call:3 call 2026-12-14 2026-12-14 10:00-10:15"
    ]


def test_a_response_of_this_very_moment_is_there():
    application = applied(activity=[an_activity("response", "2026-11-25 12:00")])
    assert lines(application, "2026-11-25 12:00:00") == ["move_on:1 decide 2026-12-09 2026-12-09"]


# On their clocks --------------------------------------------------------------------------------------------------

# Eight hours behind London.
THERE = [a_contact(timezone="America/Los_Angeles")]


def test_what_was_logged_before_applying_is_told_by_the_contacts_date():
    # 04:00 in London on the day of applying is the evening before in Los Angeles.
    early = "2026-11-23 04:00"
    answered = applied(contacts=THERE, activity=[an_activity("response", early)])
    assert lines(answered, "2026-11-24 12:00") == ["application_call:1 call 2026-11-30 2026-11-30 10:00-10:15"]
    unnamed = applied(contacts=THERE, activity=[an_activity("email", early)])
    assert lines(unnamed, "2026-11-24 12:00") == ["application_call:1 call 2026-11-30 2026-11-30 10:00-10:15"]
    once = some_settings(application_call_attempts=1)
    named = [an_activity("email", early, follow_up="application_call:1")]
    assert lines(applied(contacts=THERE, activity=named), "2026-11-24 12:00", settings=once) == [
        "application_call:2 call 2026-11-30 2026-11-30 10:00-10:15"
    ]
    assert lines(applied(activity=named), "2026-11-24 12:00", settings=once) == [
        "move_on:1 decide 2026-12-07 2026-12-07"
    ]


def test_a_try_on_the_day_of_applying_counts():
    once = some_settings(application_call_attempts=1)
    named = [an_activity("email", "2026-11-23 00:00", follow_up="application_call:1")]
    assert lines(applied(activity=named), "2026-11-24 12:00", settings=once) == [
        "move_on:1 decide 2026-12-07 2026-12-07"
    ]


@pytest.mark.parametrize(
    ("people", "touched", "used"),
    [
        ([], "2026-12-14 23:59", True),  # on the last day before the lapse
        ([], "2026-12-15 00:00", False),
        (THERE, "2026-12-15 07:59", True),  # still the 14th in Los Angeles
        (THERE, "2026-12-15 08:00", False),
    ],
)
def test_an_unnamed_touch_belongs_to_the_try_until_it_lapses(people, touched, used):
    application = applied(contacts=people, activity=[an_activity("email", touched)])
    found = ask(application, "2026-12-15 12:00").follow_ups
    assert [f.key for f in found] == (["application_call:2"] if used else ["move_on:1"])


@pytest.mark.parametrize(
    ("application_zone", "people", "expected"),
    [
        # Promised by Friday 4 December, said on Saturday at 04:00 in London: that is Friday in Los Angeles.
        ("Europe/London", THERE, "application_call:1 call 2026-12-07 2026-12-07 10:00-10:15"),
        ("Europe/London", [], "move_on:1 decide 2026-12-18 2026-12-18"),
        ("America/Los_Angeles", [a_contact(timezone="Europe/London")], "move_on:1 decide 2026-12-18 2026-12-18"),
    ],
)
def test_whether_a_promise_stands_is_told_by_the_contacts_date(application_zone, people, expected):
    said = an_activity("response", "2026-12-05 04:00", decision_on="2026-12-04")
    application = applied(timezone=application_zone, contacts=people, activity=[said])
    assert lines(application, "2026-12-05 05:00") == [expected]


def test_emails_keep_the_hours_of_the_contact():
    found = the(applied(contacts=THERE, no_calls=True), "application_call", "2026-11-24 12:00")
    assert found.slot.start == at("2026-11-30 09:00", "America/Los_Angeles")


@pytest.mark.parametrize(
    ("facts", "history", "due"),
    [
        ({}, [("response", "")], "2026-12-17"),
        ({}, [("no_answer", "application_call:1"), ("email", "application_call:2")], "2026-12-17"),
        ({"call_after_applying": False}, [("response", "")], "2026-12-17"),
    ],
)
def test_moving_on_goes_by_the_applications_date(facts, history, due):
    # Thursday 3 December 20:00 in Los Angeles is Friday for the user in London.
    activity = [an_activity(kind, "2026-12-04 04:00", id=key, follow_up=key) for kind, key in history]
    application = applied(timezone="America/Los_Angeles", contacts=[], activity=activity, **facts)
    assert lines(application, "2026-12-04 05:00") == [f"move_on:1 decide {due} {due}"]


def test_with_the_step_off_whether_a_promise_stands_is_told_by_the_applications_date():
    # Promised by the 3rd, said on the 3rd where the application is: 10 business days after it, not after the 4th.
    said = an_activity("response", "2026-12-04 04:00", decision_on="2026-12-03")
    application = applied(timezone="America/Los_Angeles", contacts=[], activity=[said], call_after_applying=False)
    assert lines(application, "2026-12-04 05:00") == ["move_on:1 decide 2026-12-17 2026-12-17"]
    assert "They said by Thu 3 Dec" in why(the(application, "move_on", "2026-12-04 05:00"))


# Switched off -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "attempts"), [({"call_after_applying": False}, 2), ({}, 0), ({"call_after_applying": False}, 0)]
)
def test_with_the_step_off_only_the_decision_is_left(facts, attempts):
    settings = some_settings(application_call_attempts=attempts)
    application = applied(**facts)
    found = the(application, "move_on", "2026-11-24 12:00", settings=settings)
    # 15 business days after Monday 23 November.
    assert lines(application, "2026-11-24 12:00", settings=settings) == ["move_on:1 decide 2026-12-14 2026-12-14"]
    assert "You applied on Mon 23 Nov" in why(found)


def test_with_the_step_off_it_counts_from_the_promise():
    promised = an_activity("response", "2026-11-25 12:00", decision_on="2026-12-04")
    assert lines(applied(call_after_applying=False, activity=[promised]), "2026-11-26 12:00") == [
        "move_on:1 decide 2026-12-18 2026-12-18"
    ]


def test_with_the_step_off_a_response_without_a_promise_counts():
    answer = an_activity("response", "2026-11-25 12:00")
    assert lines(applied(call_after_applying=False, activity=[answer]), "2026-11-26 12:00") == [
        "move_on:1 decide 2026-12-09 2026-12-09"
    ]


def test_with_the_step_off_an_answer_before_applying_does_not_count():
    answer = an_activity("response", "2026-11-20 12:00")
    assert lines(applied(call_after_applying=False, activity=[answer]), "2026-11-26 12:00") == [
        "move_on:1 decide 2026-12-14 2026-12-14"
    ]


def test_with_the_step_off_every_date_is_the_applications():
    # Promised by Thursday 3 December; said at 04:00 on the 4th in London, which is still the 3rd in Los Angeles.
    said = an_activity("response", "2026-12-04 04:00", decision_on="2026-12-03")
    application = applied(
        call_after_applying=False, activity=[said], contacts=[a_contact(timezone="America/Los_Angeles")]
    )
    # On the application's clock the promise is void: 10 business days after the response of the 4th.
    assert lines(application, "2026-12-04 12:00") == ["move_on:1 decide 2026-12-18 2026-12-18"]


# Lapsed -----------------------------------------------------------------------------------------------------------


def test_a_try_lapses_with_the_tenth_business_day():
    # The tenth business day after 30 November is Monday 14 December.
    assert lines(applied(), "2026-12-14 15:45:00") == ["application_call:1 call 2026-11-30 2026-12-14 15:45-16:00 !"]
    assert [f.key for f in ask(applied(), "2026-12-14 23:59:59").follow_ups] == ["application_call:1"]
    found = the(applied(), "move_on", "2026-12-15 00:00")
    assert lines(applied(), "2026-12-15 00:00") == ["move_on:1 decide 2026-12-15 2026-12-15"]
    assert "Mon 30 Nov" in why(found)
    assert lines(applied(), "2026-12-16 00:00") == ["move_on:1 decide 2026-12-15 2026-12-15 !"]


def test_a_second_try_lapses_too():
    application = applied(activity=TWO[:1])
    # Due Thursday 3 December, until Thursday 17 December.
    assert [f.key for f in ask(application, "2026-12-17 23:59:59").follow_ups] == ["application_call:2"]
    assert lines(application, "2026-12-18 00:00") == ["move_on:1 decide 2026-12-18 2026-12-18"]


def test_an_unnamed_touch_after_the_lapse_belongs_to_no_try():
    application = applied(activity=[an_activity("email", "2026-12-15 12:00")])
    assert lines(application, "2026-12-16 00:00") == ["move_on:1 decide 2026-12-15 2026-12-15 !"]


def test_the_lapse_goes_by_the_contacts_day():
    application = applied(country="", contacts=[a_contact(timezone="America/Los_Angeles")])
    settings = some_settings(country="")
    before, after = "2026-12-15 07:59:59", "2026-12-15 08:00"  # midnight in Los Angeles
    assert [f.key for f in ask(application, before, settings=settings).follow_ups] == ["application_call:1"]
    assert [f.key for f in ask(application, after, settings=settings).follow_ups] == ["move_on:1"]


# Emails instead of calls ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "slot"),
    [
        ("2026-11-24 12:00", "2026-11-30 09:00-09:15"),
        ("2026-11-30 08:30:00", "2026-11-30 09:00-09:15"),
        ("2026-11-30 09:00:01", "2026-11-30 09:15-09:30"),
        ("2026-11-30 12:00:00", "2026-11-30 12:00-12:15"),
        ("2026-11-30 17:45:00", "2026-11-30 17:45-18:00"),
        ("2026-11-30 17:45:01", "2026-12-01 08:00-08:15"),
        ("2026-12-01 08:00:00", "2026-12-01 08:00-08:15 !"),
        ("2026-12-04 18:00:00", "2026-12-07 08:00-08:15 !"),
    ],
)
def test_no_calls_please(now, slot):
    application = applied(no_calls=True)
    assert lines(application, now) == [f"application_call:1 email 2026-11-30 {slot}"]
    assert "No calls" in why(the(application, "application_call", now))


@pytest.mark.parametrize(
    ("contacts", "channel"),
    [
        ([a_contact("a", phone=""), a_contact("b", phone="")], "email"),
        ([a_contact("a", phone=""), a_contact("b", phone="", email="")], "email"),
        ([a_contact("a", phone="", email=""), a_contact("b", phone="")], "email"),
        ([a_contact("a", phone=""), a_contact("b")], "call"),
        ([a_contact("a", phone="", email="")], "call"),
        ([a_contact("a", phone=" ")], "email"),
        ([], "call"),
    ],
)
def test_an_email_where_somebody_has_an_address_and_nobody_a_number(contacts, channel):
    assert the(applied(contacts=contacts), "application_call", "2026-11-24 12:00").channel == channel


def test_emails_do_not_mind_the_users_night():
    application = applied(no_calls=True, timezone="Pacific/Auckland", country="")
    settings = some_settings(timezone="Europe/Berlin", country="")
    assert lines(application, "2026-11-24 12:00", settings=settings) == [
        "application_call:1 email 2026-11-30 2026-11-30 09:00-09:15"
    ]


# To whom ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("roles", "chosen"),
    [
        (["hiring_manager", "recruiter", "screener"], "p2"),
        (["hiring_manager", "recruiter"], "p1"),
        (["referrer", "hiring_manager"], "p1"),
        (["referrer", "interviewer"], "p0"),
        ([None, None], "p0"),
        (["screener", "screener"], "p0"),
        ([], ""),
    ],
)
def test_to_the_screener_else_recruiter_else_hiring_manager_else_anyone(roles, chosen):
    people = [a_contact(f"p{n}", role=ContactRole(role) if role else None) for n, role in enumerate(roles)]
    assert the(applied(contacts=people), "application_call", "2026-11-24 12:00").contact_id == chosen


# The user's own date ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-24 12:00", "2026-12-02 12:05-12:20"),
        ("2026-12-02 12:05:00", "2026-12-02 12:05-12:20"),
        ("2026-12-02 12:05:01", "2026-12-02 14:00-14:15"),  # then it rolls like any other
        ("2026-12-02 23:59:59", "2026-12-03 10:00-10:15"),
        ("2026-12-03 00:00:00", "2026-12-03 10:00-10:15 !"),  # overdue from the own date on
    ],
)
def test_the_users_own_date_wins_until_it_has_passed(now, expected):
    application = applied(follow_ups=[a_follow_up("application_call:1", "planned", own_start="2026-12-02 12:05")])
    found = the(application, "application_call", now)
    assert lines(application, now) == [f"application_call:1 call 2026-11-30 {expected}"]
    assert found.own


def test_while_the_own_date_lies_ahead_nothing_lapses():
    application = applied(follow_ups=[a_follow_up("application_call:1", "planned", own_start="2026-12-17 11:00")])
    assert lines(application, "2026-12-16 12:00") == ["application_call:1 call 2026-11-30 2026-12-17 11:00-11:15"]
    assert [f.key for f in ask(application, "2026-12-17 23:59:59").follow_ups] == ["application_call:1"]
    assert [f.key for f in ask(application, "2026-12-18 00:00").follow_ups] == ["move_on:1"]


def test_an_own_date_before_the_lapse_does_not_shorten_it():
    application = applied(follow_ups=[a_follow_up("application_call:1", "planned", own_start="2026-12-02 11:00")])
    assert [f.key for f in ask(application, "2026-12-14 23:59:59").follow_ups] == ["application_call:1"]
    assert [f.key for f in ask(application, "2026-12-15 00:00").follow_ups] == ["move_on:1"]


def test_an_own_date_may_lie_before_the_due_date_and_on_a_closed_day():
    application = applied(follow_ups=[a_follow_up("application_call:1", "planned", own_start="2026-11-28 11:00")])
    assert lines(application, "2026-11-24 12:00") == ["application_call:1 call 2026-11-30 2026-11-28 11:00-11:15"]


@pytest.mark.parametrize("state", ["cancelled"])
def test_the_own_date_of_what_was_cancelled_is_gone(state):
    application = applied(follow_ups=[a_follow_up("application_call:1", state, own_start="2026-12-02 12:05")])
    assert lines(application, "2026-11-24 12:00") == ["application_call:1 call 2026-11-30 2026-11-30 10:00-10:15"]


# What it needs ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "user", "needs"),
    [
        ({}, {}, ()),
        ({"key_skill": " "}, {}, (Need.KEY_SKILL,)),
        ({"contacts": []}, {}, (Need.CONTACT, Need.PHONE)),
        ({"contacts": [a_contact(phone="", email="")]}, {}, (Need.PHONE,)),
        ({"contacts": [a_contact(email="")], "no_calls": True}, {}, (Need.EMAIL,)),
        ({"contacts": [], "no_calls": True}, {}, (Need.CONTACT, Need.EMAIL)),
        ({}, {"user_name": ""}, (Need.USER_NAME,)),
        ({"timezone": ""}, {}, (Need.TIMEZONE,)),
        ({"timezone": "", "contacts": [a_contact(timezone="Europe/Paris")]}, {}, ()),
        (
            {"timezone": "", "contacts": [], "key_skill": ""},
            {"user_name": " "},
            (Need.KEY_SKILL, Need.CONTACT, Need.PHONE, Need.USER_NAME, Need.TIMEZONE),
        ),
    ],
)
def test_what_it_still_needs(facts, user, needs):
    found = the(applied(**facts), "application_call", "2026-11-24 12:00", settings=some_settings(**user))
    assert found.needs == needs
