"""What is told, and when: once each, never in the user's night, late ones together."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.reminders import Due, Told, Waiting, Wishes, awake_at, due, is_digest_due, occasion_of
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import Channel, Kind
from tests.builders import at

BERLIN = ZoneInfo("Europe/Berlin")
SETTINGS = Settings(timezone="Europe/Berlin")
NO_DIGEST = Wishes(digest_at=None)
MONDAY = Told("", "digest", "2026-11-23")


def here(local: str) -> datetime:
    """The instant at which Berlin's clocks show that."""
    return datetime.fromisoformat(local).replace(tzinfo=BERLIN).astimezone(UTC)


def waits(
    name: str = "globex",
    start: str = "2026-11-23 10:00",
    kind: Kind = Kind.APPLICATION_CALL,
    *,
    day: str = "",
    until: str = "2026-11-23 23:59",
) -> Waiting:
    on = date.fromisoformat(day) if day else None
    told = Told(name, f"{kind}:1", day or start)
    return Waiting(told, kind, here(day or start), on, here(until) if until else None)


def told_at(
    now: str, *waiting: Waiting, told: frozenset[Told] = frozenset({MONDAY}), wishes: Wishes | None = None
) -> Due:
    return due(waiting, here(now), told, wishes or Wishes(), SETTINGS, BERLIN)


# Notices ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "is_told"),
    [
        ("2026-11-23 09:59", False),
        ("2026-11-23 10:00", True),
        ("2026-11-23 10:14", True),
        ("2026-11-23 21:59", True),
        ("2026-11-23 22:00", False),  # the user's night begins
    ],
)
def test_a_slot_is_told_when_it_opens_or_later_but_not_at_night(now: str, is_told: bool) -> None:
    call = waits()
    found = told_at(now, call)
    assert found.notices == ((call,) if is_told else ())
    assert found.told == ((call.told,) if is_told else ())
    assert not found.digest


def test_what_was_told_is_not_told_again() -> None:
    call = waits()
    assert told_at("2026-11-23 10:01", call, told=frozenset({MONDAY, call.told})).told == ()


def test_another_occasion_is_told() -> None:
    call = waits()
    another = call.told._replace(occasion="2026-11-23T14:00:00Z")
    later = call._replace(start=here("2026-11-23 15:00"), told=another)
    assert told_at("2026-11-23 15:00", later, told=frozenset({MONDAY, call.told})).notices == (later,)


@pytest.mark.parametrize(
    ("start", "told"),
    [
        ("2026-11-24 14:30", "2026-11-24 13:30"),
        ("2026-11-24 07:30", "2026-11-24 07:00"),  # an hour before is still night
        ("2026-11-24 06:30", "2026-11-23 21:45"),  # after the night it would be too late
        ("2026-11-24 07:00", "2026-11-23 21:45"),
    ],
)
def test_an_interview_is_told_an_hour_before_and_never_too_late(start: str, told: str) -> None:
    interview = waits(start=start, kind=Kind.ASK_PROCESS, until="")
    told_before = frozenset({MONDAY, Told("", "digest", "2026-11-24")})
    just_before = (datetime.fromisoformat(told) - timedelta(minutes=1)).isoformat()
    assert told_at(just_before, interview, told=told_before).notices == ()
    assert told_at(told, interview, told=told_before).notices == (interview,)


def test_what_opens_at_night_is_told_when_the_day_begins_and_is_not_late_then() -> None:
    note, other = (waits(name, "2026-11-24 03:00", Kind.THANK_YOU_NOTE) for name in ("globex", "umbra"))
    early = Wishes(digest_at=time(9))
    assert told_at("2026-11-24 06:59", note, other, wishes=early).again_at == here("2026-11-24 07:00")
    assert told_at("2026-11-24 07:00", note, other, wishes=early).notices == (note, other)


def test_late_ones_come_together_and_a_late_one_alone_by_itself() -> None:
    first, second, now = waits("globex"), waits("umbra", "2026-11-23 11:00"), waits("hooli", "2026-11-23 17:30")
    found = told_at("2026-11-23 17:30", first, second, now)
    assert (found.digest, found.is_of_the_day, found.notices) == ((first, second), False, (now,))
    assert set(found.told) == {first.told, second.told, now.told}
    assert told_at("2026-11-23 17:30", first, now).notices == (first, now)


@pytest.mark.parametrize(("count", "alone"), [(1, 1), (3, 3), (4, 0), (40, 0)])
def test_many_at_once_come_as_one(count: int, alone: int) -> None:
    calls = [waits(f"company {n}") for n in range(count)]
    found = told_at("2026-11-23 10:00", *calls)
    assert (len(found.notices), len(found.digest)) == (alone, count - alone)
    assert len(found.told) == count


def test_unwanted_kinds_are_never_told_and_notices_can_be_off() -> None:
    call, note = waits(), waits("umbra", kind=Kind.THANK_YOU_NOTE)
    silent = Wishes(unwanted=frozenset({Kind.APPLICATION_CALL}))
    assert told_at("2026-11-23 10:00", call, note, wishes=silent).notices == (note,)
    assert told_at("2026-11-23 10:00", call, note, wishes=Wishes(notices=False)).told == ()


# The digest -------------------------------------------------------------------------------------------------------


def test_the_digest_lists_what_is_late_and_for_today_and_tells_what_has_opened() -> None:
    late = waits("late", "2026-11-24 10:00", until="2026-11-20 23:59")  # missed, and rolled to tomorrow
    today, tomorrow = (
        waits("today", "2026-11-23 17:30"),
        waits("tomorrow", "2026-11-24 10:00", until="2026-11-24 23:59"),
    )
    opened, decision = waits("opened", "2026-11-23 07:00"), waits("vandelay", kind=Kind.OFFER_REPLY, day="2026-11-23")
    found = told_at("2026-11-23 08:00", late, today, tomorrow, opened, decision, told=frozenset())
    assert (found.digest, found.is_of_the_day) == ((late, today, opened, decision), True)
    assert set(found.told) == {MONDAY, opened.told, decision.told}
    assert found.again_at == here("2026-11-23 09:00")  # at the latest


@pytest.mark.parametrize(
    ("wished", "now", "is_due"),
    [
        (time(8), "2026-11-23 07:59", False),
        (time(8), "2026-11-23 08:00", True),
        (time(8), "2026-11-23 21:00", True),  # the program was started late
        (time(8), "2026-11-23 22:30", False),
        (time(5), "2026-11-23 06:59", False),  # in the night: when the day begins
        (time(5), "2026-11-23 07:00", True),
        (time(23), "2026-11-23 07:00", True),
        (None, "2026-11-23 08:00", False),
    ],
)
def test_the_digest_comes_at_its_time_in_the_users_day(wished: time | None, now: str, is_due: bool) -> None:
    assert is_digest_due(here(now), frozenset(), Wishes(digest_at=wished), SETTINGS, BERLIN) is is_due
    assert not is_digest_due(here(now), {MONDAY}, Wishes(digest_at=wished), SETTINGS, BERLIN)


@pytest.mark.parametrize(
    ("now", "is_due"),
    [
        ("2026-03-29T00:59:00+00:00", False),
        ("2026-03-29T01:00:00+00:00", False),  # 03:00: half past two does not exist, and stands for half past three
        ("2026-03-29T01:30:00+00:00", True),
        ("2026-10-25T00:29:00+00:00", False),
        ("2026-10-25T00:30:00+00:00", True),  # the first half past two
    ],
)
def test_a_digest_in_the_hour_of_a_clock_change_comes_once(now: str, is_due: bool) -> None:
    awake_all_day = Settings(timezone="Europe/Berlin", own_day_start=time(0), own_day_end=time(0))
    wishes = Wishes(digest_at=time(2, 30))
    assert is_digest_due(datetime.fromisoformat(now), frozenset(), wishes, awake_all_day, BERLIN) is is_due


def test_a_day_without_anything_counts_as_told() -> None:
    found = told_at("2026-11-23 08:00", told=frozenset())
    assert (found.digest, found.told) == ((), (MONDAY,))


def test_an_all_day_item_has_its_notice_where_there_is_no_digest() -> None:
    decision = waits(kind=Kind.OFFER_REPLY, day="2026-11-23")
    assert told_at("2026-11-23 07:00", decision).told == ()
    assert told_at("2026-11-23 06:59", decision, wishes=NO_DIGEST).told == ()
    assert told_at("2026-11-23 07:00", decision, wishes=NO_DIGEST).notices == (decision,)


# Occasions --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "channel", "own", "occasion"),
    [
        (Kind.APPLICATION_CALL, Channel.CALL, None, "DUE"),
        (Kind.APPLICATION_CALL, Channel.CALL, "OWN", "OWN"),
        (Kind.ASK_PROCESS, Channel.INTERVIEW, None, "START"),
        (Kind.INTERVIEW_NOTES, Channel.NOTES, None, "UNTIL"),
        (Kind.THANK_YOU_NOTE, Channel.EMAIL, None, "UNTIL"),
        (Kind.THANK_YOU_NOTE, Channel.LETTER, None, "DUE"),
        (Kind.MOVE_ON, Channel.DECIDE, None, "DUE"),
    ],
)
def test_the_occasion_is_the_time_that_was_given_not_the_slot_that_rolls(
    kind: Kind, channel: Channel, own: str | None, occasion: str
) -> None:
    assert occasion_of(kind, channel, "DUE", "START", "UNTIL", own) == occasion


# Whatever comes ---------------------------------------------------------------------------------------------------

minutes = st.integers(0, 3 * 24 * 60)
some_waiting = st.lists(
    st.builds(
        lambda n, kind, minute: Waiting(
            Told(f"company {n}", f"{kind}:1", "once"), kind, at("2026-10-24 00:00") + timedelta(minutes=minute)
        ),
        st.integers(0, 50),
        st.sampled_from(Kind),
        minutes,
    ),
    max_size=12,
    unique_by=lambda one: one.told,
)
some_wishes = st.builds(Wishes, st.none() | st.times().map(lambda t: t.replace(second=0, microsecond=0)))


@given(some_waiting, some_wishes, st.lists(st.integers(1, 600), min_size=1, max_size=80))
def test_everything_is_told_once_and_never_at_night(waiting: list[Waiting], wishes: Wishes, sleeps: list[int]) -> None:
    """Over the days in which the clocks go back, looked at after sleeps of any length."""
    told: set[Told] = set()
    now = at("2026-10-24 00:00")
    for minutes_asleep in [*sleeps, 24 * 60, 24 * 60, 24 * 60, 24 * 60]:
        now += timedelta(minutes=minutes_asleep)
        found = due(waiting, now, told, wishes, SETTINGS, BERLIN)
        assert found.again_at > now
        assert len(set(found.told)) == len(found.told) and not told.intersection(found.told)
        told.update(found.told)
        if found.digest or found.notices or found.told:
            assert awake_at(now, SETTINGS, BERLIN) == now
            assert time(7) <= now.astimezone(BERLIN).time() < time(22)
    day = now.replace(hour=12)
    told.update(due(waiting, day, told, wishes, SETTINGS, BERLIN).told)
    assert {one.told for one in waiting} <= told


@given(some_waiting, some_wishes, minutes)
def test_nothing_is_due_before_it_said_to_ask_again(waiting: list[Waiting], wishes: Wishes, minute: int) -> None:
    now = at("2026-10-24 00:00") + timedelta(minutes=minute)
    first = due(waiting, now, frozenset(), wishes, SETTINGS, BERLIN)
    told = frozenset(first.told)
    before = first.again_at - timedelta(seconds=1)
    assert due(waiting, max(now, before), told, wishes, SETTINGS, BERLIN).told == ()
