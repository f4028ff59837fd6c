"""Which backups go with age: all of two days stay, then one a day, a week and a month."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.backup_ages import ALL_FOR, DAYS, MONTHS, WEEKS, superfluous

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
instants = st.lists(
    st.integers(-60 * 24 * 5, 60 * 24 * 700).map(lambda minutes: NOW - timedelta(minutes=minutes)), max_size=60
)


def kept_of(made_at: list[datetime]) -> list[datetime]:
    return sorted(set(made_at) - superfluous(made_at, NOW), reverse=True)


def test_a_year_of_hourly_backups_leaves_two_days_whole_and_then_fewer_and_fewer() -> None:
    made = [NOW - timedelta(hours=n) for n in range(24 * 365)]
    kept = kept_of(made)
    assert [at for at in kept if at > NOW - ALL_FOR] == made[:48]
    older = [at for at in kept if at <= NOW - ALL_FOR]
    # The days from today back (two of them are among the last two days), the weeks by their Sundays, the months by
    # their last days.
    assert [at.date().isoformat() for at in older] == [
        "2026-11-20", "2026-11-19", "2026-11-18", "2026-11-17", "2026-11-16", "2026-11-15", "2026-11-14", "2026-11-13",
        "2026-11-12", "2026-11-08", "2026-11-01", "2026-10-31", "2026-10-25", "2026-10-18", "2026-10-11", "2026-10-04",
        "2026-09-30", "2026-09-27", "2026-08-31", "2026-07-31", "2026-06-30", "2026-05-31", "2026-04-30",
        "2026-03-31",
    ]  # fmt: skip
    assert {at.hour for at in older} == {23}


def test_who_was_away_for_a_year_finds_what_there_was() -> None:
    made = [NOW - timedelta(days=400 + n) for n in range(12)]
    assert kept_of(made) == made


@pytest.mark.parametrize("made", [[], [NOW + timedelta(days=900)], [NOW]])
def test_few_are_kept_and_so_is_one_from_the_future(made: list[datetime]) -> None:
    assert superfluous(made, NOW) == set()


def test_those_of_a_clock_that_ran_ahead_take_no_place_of_what_is_older() -> None:
    made = [NOW - timedelta(days=7 * n) for n in range(60)]
    ahead = [NOW + timedelta(days=31 * n) for n in range(1, 30)]
    assert kept_of([*made, *ahead]) == sorted([*kept_of(made), *ahead], reverse=True)


@given(instants)
def test_the_newest_stays_and_what_went_once_does_not_matter_the_next_time(made: list[datetime]) -> None:
    kept = kept_of(made)
    assert not made or max(made) in kept
    assert kept_of(kept) == kept
    assert len([at for at in kept if at <= NOW - ALL_FOR]) <= DAYS + WEEKS + MONTHS
