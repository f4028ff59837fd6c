"""``move_on``: which number it has, whose clock it goes by, and when it is asked for once more."""

import pytest

from tests.builders import a_contact, a_follow_up, an_activity, an_application, an_interview, at, some_settings
from tests.domain.method.asking import ask, lines, the, why

FIRST = an_activity("voicemail", "2026-11-30 17:35", follow_up="decision_call:i1:1")
SECOND = an_activity("voicemail", "2026-12-07 17:35", follow_up="decision_call:i1:2")


def waiting(*activity, follow_ups=(), **facts):
    """After the round of Monday 23 November 2026, 10:00–11:00 in London."""
    facts = {"interviews": [an_interview(contact_ids=("asa",), asked_process=True)], **facts}
    return an_application("waiting", activity=activity, follow_ups=follow_ups, **facts)


def applied(*activity, follow_ups=(), **facts):
    facts = {"applied_on": "2026-11-23", **facts}
    return an_application("applied", activity=activity, follow_ups=follow_ups, **facts)


def nudges(application, now, **how):
    return lines(application, now, kinds="application_call decision_call move_on", **how)


def test_an_all_day_item_on_its_due_date():
    # The later of 14 December (5 business days after the last touch) and 14 December (21 days after the interview).
    application = waiting(FIRST, SECOND)
    for now, overdue in [
        ("2026-12-08 12:00", ""),
        ("2026-12-14 23:59:59", ""),
        ("2026-12-15 00:00", " !"),
        ("2027-02-01 12:00", " !"),  # it stays on its due date, and does not lapse
    ]:
        assert nudges(application, now) == [f"move_on:i1:1 decide 2026-12-14 2026-12-14{overdue}"]
    found = the(application, "move_on", "2026-12-08 12:00")
    assert found.channel == "decide"
    assert found.slot.start == at("2026-12-14 00:00")
    assert found.slot.end == at("2026-12-15 00:00")
    assert found.contact_id == ""


def test_the_day_on_which_the_clocks_change_has_its_own_length():
    application = waiting(
        follow_ups=[a_follow_up("move_on:i1:1", "planned", own_start="2027-03-28 12:00")],
        interviews=[an_interview(start="2027-03-01 10:00", asked_process=True)],
    )
    found = the(application, "move_on", "2027-03-20 12:00", settings=some_settings(decision_call_attempts=0))
    assert (found.slot.start, found.slot.end) == (at("2027-03-28 00:00", "UTC"), at("2027-03-28 23:00", "UTC"))


@pytest.mark.parametrize(
    ("application_zone", "due"),
    [
        # The second voicemail at 17:35 in Los Angeles on Monday 7 December is 14:35 on Tuesday in Auckland.
        ("Pacific/Auckland", "2026-12-15"),
        ("America/Los_Angeles", "2026-12-14"),
        ("", "2026-12-15"),  # the user's: 01:35 on Tuesday in London
    ],
)
def test_every_date_is_the_applications(application_zone, due):
    there = "America/Los_Angeles"
    tries = [
        an_activity("voicemail", "2026-11-30 17:35", there, follow_up="decision_call:i1:1"),
        an_activity("voicemail", "2026-12-07 17:35", there, follow_up="decision_call:i1:2"),
    ]
    application = waiting(*tries, timezone=application_zone, country="", contacts=[a_contact(timezone=there)])
    found = the(application, "move_on", "2026-12-08 12:00", settings=some_settings(country=""))
    assert found.due_on.isoformat() == due
    assert str(found.slot.start.tzinfo) == (application_zone or "Europe/London")


def test_overdue_goes_by_the_applications_day():
    application = waiting(FIRST, SECOND, timezone="Pacific/Auckland", contacts=[a_contact(timezone="Europe/London")])
    found = the(application, "move_on", "2026-12-08 12:00")
    assert found.due_on.isoformat() == "2026-12-15"  # the 7th in London is the 8th in Auckland
    assert not found.is_overdue(at("2026-12-15 23:59:59", "Pacific/Auckland"))
    assert found.is_overdue(at("2026-12-16 00:00:00", "Pacific/Auckland"))


# Its number -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["done", "skipped"])
def test_once_ended_it_is_not_asked_for_again(state):
    ended = a_follow_up("move_on:i1:1", state, "2026-12-14 09:00")
    assert nudges(waiting(FIRST, SECOND, follow_ups=[ended]), "2026-12-14 12:00") == []
    assert nudges(waiting(FIRST, SECOND, follow_ups=[ended]), "2027-06-14 12:00") == []


def test_after_new_contact_it_is_asked_for_once_more():
    ended = a_follow_up("move_on:i1:1", "skipped", "2026-12-14 09:00")
    response = an_activity("response", "2026-12-15 12:00")
    application = waiting(FIRST, SECOND, response, follow_ups=[ended])
    settings = some_settings(decision_call_attempts=0)
    # 5 business days after 15 December.
    assert nudges(application, "2026-12-16 12:00", settings=settings) == ["move_on:i1:2 decide 2026-12-22 2026-12-22"]
    twice = application.with_follow_up(a_follow_up("move_on:i1:2", "skipped", "2026-12-22 09:00"))
    assert nudges(twice, "2026-12-23 12:00", settings=settings) == []
    again = twice.with_activity(an_activity("response", "2026-12-23 12:00"))
    assert [f.key for f in ask(again, "2026-12-23 13:00", settings=settings).follow_ups if f.step == 4] == [
        "move_on:i1:3"
    ]


def test_contact_before_it_was_ended_does_not_raise_its_number():
    ended = a_follow_up("move_on:i1:1", "skipped", "2026-12-14 09:00")
    response = an_activity("response", "2026-12-14 09:00:00")  # at that very moment is not after it
    application = waiting(FIRST, SECOND, response, follow_ups=[ended])
    assert nudges(application, "2026-12-15 12:00", settings=some_settings(decision_call_attempts=0)) == []


def test_a_named_touch_is_new_contact():
    ended = a_follow_up("move_on:1", "skipped", "2026-12-10 09:00")
    response = an_activity("response", "2026-11-25 12:00")
    touch = an_activity("email", "2026-12-11 12:00", follow_up="application_call:1")
    assert nudges(applied(response, follow_ups=[ended]), "2026-12-14 12:00") == []
    # 10 business days after Friday 11 December: 14–18, 21–24, 29.
    assert nudges(applied(response, touch, follow_ups=[ended]), "2026-12-14 12:00") == [
        "move_on:2 decide 2026-12-29 2026-12-29"
    ]


def test_an_unnamed_touch_that_belongs_to_a_try_is_new_contact():
    # Lapsed on 14 December, moved on from on the 15th; then the notes got a promise, and there were two more tries.
    ended = a_follow_up("move_on:i1:1", "skipped", "2026-12-15 09:00")
    promise = an_activity("response", "2026-12-10 12:00", decision_on="2026-12-16")
    tries = [an_activity("voicemail", "2026-12-17 17:35"), an_activity("voicemail", "2026-12-24 17:35")]
    application = waiting(promise, *tries, follow_ups=[ended])
    # 5 business days after 24 December: 29, 30, 31, 4, 5.
    assert nudges(application, "2026-12-24 18:00") == ["move_on:i1:2 decide 2027-01-05 2027-01-05"]


def test_a_mark_on_a_try_that_was_logged_is_no_touch_of_its_own():
    # The lapsed try was moved on from on the 15th; afterwards it was noted that it had been made on the 10th.
    ended = a_follow_up("move_on:i1:1", "skipped", "2026-12-15 09:00")
    mark = a_follow_up("decision_call:i1:1", "done", "2026-12-16 09:00")
    made = an_activity("voicemail", "2026-12-10 17:35", follow_up="decision_call:i1:1")
    settings = some_settings(decision_call_attempts=1)
    assert nudges(waiting(made, follow_ups=[ended, mark]), "2026-12-16 12:00", settings=settings) == []
    # Without the log the mark itself is the touch.
    assert nudges(waiting(follow_ups=[ended, mark]), "2026-12-16 12:00", settings=settings) == [
        "move_on:i1:2 decide 2026-12-23 2026-12-23"
    ]


def test_step_1_and_each_round_have_their_own():
    ended = [
        a_follow_up("move_on:1", "skipped", "2026-11-20 09:00"),
        a_follow_up("move_on:i0:1", "skipped", "2026-11-20 09:00"),
    ]
    application = waiting(FIRST, SECOND, follow_ups=ended)
    assert nudges(application, "2026-12-08 12:00") == ["move_on:i1:1 decide 2026-12-14 2026-12-14"]


# Lapsed -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("application", "last_day", "day_after", "expected"),
    [
        (applied(), "2026-12-14", "2026-12-15", "move_on:1 decide 2026-12-15 2026-12-15"),
        (waiting(), "2026-12-14", "2026-12-15", "move_on:i1:1 decide 2026-12-15 2026-12-15"),
        # Due Monday 7 December: 8–11, 14–18, 21 December.
        (applied(posting_closes_on="2026-12-04"), "2026-12-21", "2026-12-22", "move_on:1 decide 2026-12-22 2026-12-22"),
        # The second try, due 8 December: 9–11, 14–18, 21, 22 December.
        (
            waiting(an_activity("email", "2026-12-01 12:00")),
            "2026-12-22",
            "2026-12-23",
            "move_on:i1:1 decide 2026-12-23 2026-12-23",
        ),
        # Due Tuesday 15 December: 16–18, 21–24, 29–31 December. New Year's Day does not count.
        (applied(posting_closes_on="2026-12-14"), "2026-12-31", "2027-01-01", "move_on:1 decide 2027-01-04 2027-01-04"),
    ],
)
def test_in_place_of_a_try_that_lapsed(application, last_day, day_after, expected):
    last = [f.kind for f in ask(application, f"{last_day} 23:59:59").follow_ups if f.step in (1, 4)]
    assert last in (["application_call"], ["decision_call"])
    assert nudges(application, f"{day_after} 00:00") == [expected]
    said = why(the(application, "move_on", f"{day_after} 00:00"))
    assert "was not made within 10 business days" in said


def test_the_number_of_days_is_the_users():
    settings = some_settings(lapse_after_days=1)
    # Due Monday 30 November, lapsed with Tuesday 1 December.
    assert nudges(waiting(), "2026-12-01 23:59:59", settings=settings)[0].startswith("decision_call:i1:1 ")
    assert nudges(waiting(), "2026-12-02 00:00", settings=settings) == ["move_on:i1:1 decide 2026-12-02 2026-12-02"]


# The user's own day -----------------------------------------------------------------------------------------------


def test_an_own_date_moves_the_day_and_overdue_counts_from_it():
    row = a_follow_up("move_on:i1:1", "planned", own_start="2026-12-19 09:00")
    application = waiting(FIRST, SECOND, follow_ups=[row])
    for now, overdue in [("2026-12-08 12:00", ""), ("2026-12-19 23:59:59", ""), ("2026-12-20 00:00", " !")]:
        assert nudges(application, now) == [f"move_on:i1:1 decide 2026-12-14 2026-12-19{overdue}"]
    assert the(application, "move_on", "2026-12-08 12:00").own
    assert "You chose this date yourself" in why(the(application, "move_on", "2026-12-08 12:00"))


def test_the_own_day_is_one_of_the_applications():
    # 19 December 20:00 for the user in London is the 20th in Auckland.
    row = a_follow_up("move_on:i1:1", "planned", own_start="2026-12-19 20:00")
    application = waiting(FIRST, SECOND, follow_ups=[row], timezone="Pacific/Auckland")
    found = the(application, "move_on", "2026-12-08 12:00")
    assert (found.slot.start, found.timezone) == (at("2026-12-20 00:00", "Pacific/Auckland"), "Pacific/Auckland")
