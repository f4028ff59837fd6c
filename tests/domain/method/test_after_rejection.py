"""Step 5 of the method, ``gracious_note`` and ``stay_in_touch``, as tables computed by hand."""

import pytest

from followup_desktop.domain.vocabulary import ContactRole, Need, Outcome, Stage
from tests.builders import a_contact, a_follow_up, an_application, an_interview, at, on, some_settings
from tests.domain.method.asking import ask, lines, the, why


def rejected(closed_on="2026-12-18", **facts):
    """Closed as rejected, on Friday 18 December 2026."""
    return an_application("closed", **{"outcome": Outcome.REJECTED, "closed_on": closed_on, **facts})


NOTE = "gracious_note:1 email"
TOUCH = "stay_in_touch:1 email"


def test_a_note_the_next_business_day_and_a_word_after_ninety_days():
    # 18 December and 90 days is Thursday 18 March.
    assert lines(rejected(), "2026-12-18 20:00") == [
        f"{NOTE} 2026-12-21 2026-12-21 09:00-09:15",
        f"{TOUCH} 2027-03-18 2027-03-18 10:00-10:15",
    ]
    note = the(rejected(), "gracious_note", "2026-12-18 20:00")
    touch = the(rejected(), "stay_in_touch", "2026-12-18 20:00")
    assert note.step == touch.step == 5
    assert "Fri 18 Dec" in why(note)
    assert "90 days" in why(touch)
    assert "Fri 18 Dec 2026" in why(touch)


@pytest.mark.parametrize("outcome", [None, Outcome.ACCEPTED, Outcome.MOVED_ON, Outcome.WITHDRAWN])
def test_only_when_closed_as_rejected(outcome):
    assert lines(rejected(outcome=outcome), "2026-12-18 20:00") == []


@pytest.mark.parametrize("stage", [s for s in Stage if s is not Stage.CLOSED])
def test_reopening_cancels_both(stage):
    reopened = rejected().move_to(stage, on("2026-12-20"))
    assert not {"gracious_note", "stay_in_touch"} & {f.kind for f in ask(reopened, "2026-12-20 12:00").follow_ups}


def test_not_without_the_date_of_closing():
    assert lines(rejected(closed_on=None), "2026-12-18 20:00") == []


def test_a_retired_application_still_says_thank_you():
    assert len(lines(rejected(chase=False), "2026-12-18 20:00")) == 2


@pytest.mark.parametrize(
    ("closed_on", "country", "due"),
    [
        ("2026-12-16", "GB", "2026-12-17"),
        ("2026-12-19", "GB", "2026-12-21"),
        ("2026-12-24", "GB", "2026-12-29"),
        ("2026-12-24", "DE", "2026-12-28"),
        ("2026-12-31", "GB", "2027-01-04"),
        ("2027-03-25", "GB", "2027-03-30"),
    ],
)
def test_the_note_is_due_on_the_business_day_after(closed_on, country, due):
    note = the(rejected(closed_on, country=country), "gracious_note", f"{closed_on} 12:00")
    assert note.due_on.isoformat() == due
    assert f"{note.slot.start:%Y-%m-%d %H:%M}" == f"{due} 09:00"


@pytest.mark.parametrize(
    ("closed_on", "due", "utc"),
    [
        ("2026-12-18", "2027-03-18", "2027-03-18 10:00"),
        ("2026-12-26", "2027-03-30", "2027-03-30 09:00"),  # Good Friday; moved over Easter Monday, into summer time
        ("2026-12-27", "2027-03-30", "2027-03-30 09:00"),  # a Saturday
        ("2026-12-25", "2027-03-25", "2027-03-25 10:00"),
        ("2026-09-26", "2026-12-29", "2026-12-29 10:00"),  # Christmas Day
        ("2026-09-27", "2026-12-29", "2026-12-29 10:00"),
    ],
)
def test_ninety_days_moved_to_a_business_day(closed_on, due, utc):
    touch = the(rejected(closed_on), "stay_in_touch", f"{closed_on} 12:00")
    assert touch.due_on.isoformat() == due
    assert touch.slot.start == at(utc, "UTC")
    assert f"{touch.slot.start:%H:%M}" == "10:00"


def test_the_holiday_is_named():
    assert "Good Friday" in why(the(rejected("2026-12-26"), "stay_in_touch", "2026-12-26 12:00"))


@pytest.mark.parametrize(("days", "due"), [(1, "2026-12-21"), (30, "2027-01-18"), (365, "2027-12-20")])
def test_the_number_of_days_is_the_users(days, due):
    # 19 December is a Saturday; 17 January a Sunday; 18 December 2027 a Saturday.
    settings = some_settings(stay_in_touch_after_calendar_days=days)
    assert the(rejected(), "stay_in_touch", "2026-12-18 12:00", settings=settings).due_on.isoformat() == due


def test_zero_is_off():
    settings = some_settings(stay_in_touch_after_calendar_days=0)
    assert [f.kind for f in ask(rejected(), "2026-12-18 12:00", settings=settings).follow_ups] == ["gracious_note"]


@pytest.mark.parametrize(
    ("now", "note"),
    [
        ("2026-12-21 09:00:00", "2026-12-21 09:00-09:15"),
        ("2026-12-21 09:00:01", "2026-12-21 09:15-09:30"),
        ("2026-12-21 17:45:00", "2026-12-21 17:45-18:00"),
        ("2026-12-21 17:45:01", "2026-12-22 08:00-08:15"),
        ("2026-12-24 18:00:00", "2026-12-29 08:00-08:15 !"),
    ],
)
def test_the_note_rolls_within_their_office_hours(now, note):
    assert lines(rejected(), now, kinds="gracious_note") == [f"{NOTE} 2026-12-21 {note}"]


@pytest.mark.parametrize(
    ("now", "touch"),
    [
        ("2027-03-18 08:30:00", "2027-03-18 10:00-10:15"),
        ("2027-03-18 10:00:00", "2027-03-18 10:00-10:15"),
        ("2027-03-18 10:00:01", "2027-03-18 10:15-10:30"),  # on the same day, as other emails later
        ("2027-03-18 17:45:00", "2027-03-18 17:45-18:00"),
        ("2027-03-18 17:45:01", "2027-03-19 08:00-08:15"),
        ("2027-03-19 07:00:00", "2027-03-19 08:00-08:15 !"),
        ("2028-03-20 12:00:00", "2028-03-20 12:00-12:15 !"),  # it does not lapse
    ],
)
def test_the_word_after_ninety_days_rolls_as_other_emails(now, touch):
    assert lines(rejected(), now, kinds="stay_in_touch") == [f"{TOUCH} 2027-03-18 {touch}"]


@pytest.mark.parametrize(
    ("met", "roles", "chosen"),
    [
        (("p1",), ["recruiter", "interviewer"], "p1"),
        (("gone",), ["hiring_manager", "recruiter"], "p1"),
        ((), ["screener", "hiring_manager"], "p1"),
        ((), ["screener", "interviewer"], "p0"),
        ((), [], ""),
    ],
)
def test_to_the_first_person_of_the_latest_interview(met, roles, chosen):
    people = [a_contact(f"p{n}", role=ContactRole(role)) for n, role in enumerate(roles)]
    rounds = [
        an_interview("i1", "2026-11-20 10:00", contact_ids=("p0",), asked_process=True),
        an_interview("i2", "2026-11-24 10:00", contact_ids=met, asked_process=True),
        an_interview("i3", "2026-11-25 10:00", contact_ids=("p0",), called_off=True),
    ]
    application = rejected(contacts=people, interviews=rounds)
    assert [f.contact_id for f in ask(application, "2026-12-18 12:00").follow_ups] == [chosen, chosen]


def test_the_hours_are_theirs_and_do_not_mind_the_users_night():
    application = rejected(timezone="Pacific/Auckland", country="")
    note = the(application, "gracious_note", "2026-12-18 12:00", settings=some_settings(timezone="Europe/Berlin"))
    assert note.slot.start == at("2026-12-20 20:00", "UTC")


@pytest.mark.parametrize("state", ["done", "skipped"])
def test_what_was_ended_stays_ended(state):
    application = rejected(follow_ups=[a_follow_up("gracious_note:1", state, "2026-12-21 09:05")])
    assert [f.kind for f in ask(application, "2026-12-21 12:00").follow_ups] == ["stay_in_touch"]
    both = application.with_follow_up(a_follow_up("stay_in_touch:1", state, "2027-03-18 10:05"))
    assert lines(both, "2027-03-18 12:00") == []


def test_a_day_of_ones_own():
    application = rejected(follow_ups=[a_follow_up("stay_in_touch:1", "planned", own_start="2027-02-13 19:30")])
    # A Saturday evening is the user's choice; after it, the next business day.
    assert lines(application, "2026-12-30 12:00", kinds="stay_in_touch") == [
        f"{TOUCH} 2027-03-18 2027-02-13 19:30-19:45"
    ]
    assert lines(application, "2027-02-13 20:00", kinds="stay_in_touch") == [
        f"{TOUCH} 2027-03-18 2027-02-15 08:00-08:15"
    ]


def test_what_they_still_need():
    application = rejected(contacts=[], timezone="")
    found = ask(application, "2026-12-18 12:00", settings=some_settings(user_name="")).follow_ups
    assert {each.needs for each in found} == {(Need.CONTACT, Need.EMAIL, Need.USER_NAME, Need.TIMEZONE)}
