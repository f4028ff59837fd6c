"""What each hour of their day is for: every minute once, on both clocks, at changes of the clocks, on closed days."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.call_hours import Hours, TwoClocks, hours_at, hours_between
from tests.builders import at, some_settings

SIX, TEN_PM = time(6), time(22)


def clocks(theirs: str = "Europe/London", own: str = "Europe/London", closed: tuple[str, ...] = ()) -> TwoClocks:
    shut = {date.fromisoformat(day) for day in closed}
    return TwoClocks(ZoneInfo(theirs), ZoneInfo(own), lambda day: day.weekday() < 5 and day not in shut)


def said(day: str, two: TwoClocks, settings: Settings | None = None) -> list[str]:
    found = hours_between(date.fromisoformat(day), SIX, TEN_PM, two, settings or some_settings())
    return [f"{s.start.astimezone(two.theirs):%H:%M} {s.hours}" for s in found]


ORDINARY = [
    "06:00 own_night",
    "07:00 between",
    "08:00 message",
    "08:45 between",
    "10:00 live",
    "11:30 between",
    "14:00 live",
    "16:00 between",
    "17:30 message",
    "20:30 quiet",
]


@pytest.mark.parametrize("day", ["2026-11-23", "2026-03-30", "2026-10-26"])
def test_an_ordinary_day(day: str) -> None:
    assert said(day, clocks()) == ORDINARY


def test_a_closed_day_is_closed_from_seven_to_half_past_eight() -> None:
    day = ["06:00 own_night", "07:00 closed", "20:30 quiet"]
    assert said("2026-11-28", clocks()) == day
    assert said("2026-12-25", clocks(closed=("2026-12-25",))) == day


def test_somebody_who_is_awake_while_the_company_sleeps() -> None:
    """In Tokyo 06:00 to 22:00 is 22:00 to 14:00 in Berlin: awake there from their 15:00 on."""
    assert said("2026-11-24", clocks("Asia/Tokyo", "Europe/Berlin")) == [
        "06:00 own_night",
        "15:00 live",
        "16:00 between",
        "17:30 message",
        "20:30 quiet",
    ]


def test_a_zone_of_quarters_of_an_hour() -> None:
    """07:00 to 22:00 in London is 12:45 to 03:45 in Kathmandu."""
    assert said("2026-11-24", clocks("Asia/Kathmandu"))[:2] == ["06:00 own_night", "12:45 between"]


def test_between_two_changes_of_the_clocks_their_day_is_an_hour_longer_on_the_users() -> None:
    """New York's clocks went back on 1 November, London's a week before: 4 hours apart in between, then 5."""
    two = clocks("America/New_York", "Europe/London")
    assert said("2026-10-28", two)[-1] == "18:00 own_night"
    assert said("2026-11-03", two)[-1] == "17:00 own_night"


def test_a_user_who_is_always_awake_has_no_night() -> None:
    settings = some_settings(own_day_start=time(0), own_day_end=time(0))
    assert said("2026-11-23", clocks(), settings)[0] == "06:00 quiet"


def test_a_day_that_ends_after_midnight() -> None:
    settings = some_settings(own_day_start=time(9), own_day_end=time(2))
    assert said("2026-11-23", clocks(), settings)[:2] == ["06:00 own_night", "09:00 between"]


def test_windows_that_overlap_are_for_live_calls() -> None:
    settings = some_settings(live_windows=((time(8), time(18)),))
    assert said("2026-11-23", clocks(), settings)[1:4] == ["07:00 between", "08:00 live", "18:00 message"]


ZONES = ["Europe/London", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati", "Australia/Lord_Howe", "UTC"]


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.sampled_from(ZONES),
    st.sampled_from(ZONES),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0, tzinfo=None)),
)
def test_every_minute_of_the_day_has_one_meaning(day: date, theirs: str, own: str, clock: time) -> None:
    two, settings = clocks(theirs, own), some_settings()
    found = hours_between(day, SIX, TEN_PM, two, settings)
    assert found[0].start == datetime.combine(day, SIX, two.theirs).astimezone(UTC)
    assert found[-1].end == datetime.combine(day, TEN_PM, two.theirs).astimezone(UTC)
    assert all(one.end == other.start and one.hours != other.hours for one, other in pairwise(found))
    instant = datetime.combine(day, clock, two.theirs).astimezone(UTC)
    inside = [s.hours for s in found if s.start <= instant < s.end]
    assert inside in ([], [hours_at(instant, two, settings)])


def test_the_last_minute_of_a_window_still_counts() -> None:
    end = at("2026-11-23 11:30")
    assert hours_at(end - timedelta(minutes=1), clocks(), some_settings()) is Hours.LIVE
    assert hours_at(end, clocks(), some_settings()) is Hours.BETWEEN
