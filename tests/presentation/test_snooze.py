"""A follow-up's own date: what is offered, and what is refused with the next good moment."""

import pytest

from followup_desktop.domain.errors import NotFound
from followup_desktop.domain.vocabulary import Kind, Outcome, Stage
from followup_desktop.presentation.snooze import Snooze
from tests.builders import at
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")


def key_of(desk: TestDesk, application_id: str, kind: Kind) -> str:
    return next(f.key for f in desk.plan(desk.application(application_id)).follow_ups if f.kind is kind)


def intro_call(desk: TestDesk, **fields: str) -> Snooze:
    """The intro call of an application of Monday 16 November: due on Monday 23 November, from 10:00."""
    globex = desk.add_globex(**{"applied_on": "2026-11-16", "timezone": "Europe/London", "country": "GB", **fields})
    assert desk.move(globex.id, Stage.APPLIED)
    return Snooze(desk, globex.id, key_of(desk, globex.id, Kind.APPLICATION_CALL))


def test_good_moments_are_offered_each_once() -> None:
    found = intro_call(TestDesk("2026-11-23 10:05")).moments()
    assert [(m.name, m.when) for m in found] == [("Later today", "13:15"), ("Tomorrow", "Tue 24 Nov, 10:15")]
    # On a Friday tomorrow is no business day.
    found = intro_call(TestDesk("2026-11-27 10:05")).moments()
    assert [m.name for m in found] == ["Later today", "Tomorrow", "Next business day"]
    assert found[-1].instant == at("2026-11-30 10:15")


def test_no_call_is_offered_after_their_evening_or_in_ones_own_night() -> None:
    assert [m.name for m in intro_call(TestDesk("2026-11-23 18:00")).moments()] == ["Tomorrow"]
    # 16:00 in New York is 22:00 in Berlin: the night of somebody there begins.
    desk = TestDesk("2026-11-23 18:30", timezone="Europe/Berlin")
    assert "Later today" not in [m.name for m in intro_call(desk, timezone="America/New_York").moments()]


def test_what_is_taken_is_the_follow_ups_own_date() -> None:
    desk = TestDesk("2026-11-23 10:05")
    form = intro_call(desk)
    snoozed = Heard(form.snoozed)
    assert form.take(form.moments()[0].instant)
    planned = desk.plan(desk.application(form.application_id)).follow_up(form.key)
    assert planned is not None and planned.own and planned.slot.start == at("2026-11-23 13:15")
    assert len(snoozed) == 1
    again = Snooze(desk, form.application_id, form.key)
    assert again.has_own_date and again.take_back()
    assert not Snooze(desk, form.application_id, form.key).has_own_date


def test_a_call_at_night_is_refused_with_the_next_good_moment() -> None:
    form = intro_call(TestDesk("2026-11-23 10:05"))
    refused = Heard(form.refused)
    form.set("day", "2026-11-24")
    form.set("start", "21:00")
    assert not form.accept()
    field, sentence = refused.last
    assert field == "start" and "The next good moment is Wed 25 Nov, 10:00 in London" in sentence
    form.set("start", "20:15")
    assert form.accept()


def test_a_day_that_cannot_be_read_and_a_time_that_does_not_exist_are_refused() -> None:
    form = intro_call(TestDesk("2026-11-23 10:05"))
    refused = Heard(form.refused)
    form.set("day", "soon")
    assert not form.accept()
    form.set("day", "2027-03-28")
    form.set("start", "01:30")
    assert not form.accept()
    assert [field for field, _ in refused.said] == ["day", "start"]
    assert refused.said[0][1].startswith("“soon” cannot be read as a day.") and "does not exist" in refused.last[1]


def test_what_is_over_is_refused_at_the_day_or_at_the_time_of_today() -> None:
    form = intro_call(TestDesk("2026-11-23 10:05"))
    refused = Heard(form.refused)
    for day in ("2026-11-20", "2026-11-23"):
        form.set("day", day)
        form.set("start", "09:00")
        assert not form.accept()
    assert [field for field, _ in refused.said] == ["day", "start"]


def test_of_two_equal_times_the_user_chooses_and_sees_ones_own_clock() -> None:
    desk = TestDesk("2026-10-23 10:05", timezone="Asia/Kathmandu")
    form = intro_call(desk, applied_on="2026-10-12")
    form.set("day", "2026-10-25")
    form.set("start", "01:30")
    assert form.choices() == ("the first 01:30 (UTC+1)", "the second 01:30 (UTC+0)")
    assert form.here() == "That is 06:15 where you are."
    form.set("start_second", True)
    assert form.here() == "That is 07:15 where you are."
    assert form.clock_words == "London time"


def test_of_an_all_day_item_only_the_day_counts() -> None:
    desk = TestDesk()
    globex = desk.add_globex()
    assert desk.move(globex.id, Stage.OFFER, fields={"offer_reply_by": "2026-11-27"})
    form = Snooze(desk, globex.id, key_of(desk, globex.id, Kind.OFFER_REPLY))
    assert form.all_day and form.here() == ""
    assert [m.when for m in form.moments()] == ["Tue 24 Nov"]
    form.set("day", "2026-12-01")
    assert form.accept()
    planned = desk.plan(desk.application(globex.id)).follow_up(form.key)
    assert planned is not None and str(planned.slot.day) == "2026-12-01"


def test_a_closed_day_is_allowed_with_a_warning() -> None:
    form = intro_call(TestDesk("2026-11-23 10:05"))
    snoozed = Heard(form.snoozed)
    form.set("day", "2026-11-28")
    form.set("start", "11:00")
    assert form.accept()
    assert "they may be closed" in str(snoozed.last.warnings[0])


def test_what_is_not_open_any_more_cannot_be_snoozed() -> None:
    desk = TestDesk("2026-11-23 10:05")
    form = intro_call(desk)
    assert desk.move(form.application_id, Stage.CLOSED, outcome=Outcome.WITHDRAWN)
    with pytest.raises(NotFound):
        Snooze(desk, form.application_id, form.key)


def test_an_interview_is_moved_by_its_own_date() -> None:
    desk = TestDesk("2026-11-20 10:00")
    umbra = desk.add_umbra()
    form = Snooze(desk, umbra.id, key_of(desk, umbra.id, Kind.ASK_PROCESS))
    assert not form.can_be_snoozed
