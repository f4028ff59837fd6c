"""Windows on two people's clocks, and the quarter of an hour that fits."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.windows import Span, first_fit, is_own_night, span_on, within_own_day
from followup_desktop.domain.time.zones import QUARTER
from tests.builders import LONDON, at, on

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = timedelta(minutes=1)
OWN_DAYS = [("07:00", "22:00"), ("22:00", "06:00"), ("14:00", "02:00"), ("05:30", "12:10"), ("09:00", "09:00")]


def own(start: str, end: str) -> Settings:
    return Settings(own_day_start=time.fromisoformat(start), own_day_end=time.fromisoformat(end))


def span(start: str, end: str, zone: str = "UTC") -> Span:
    """ "2026-11-23 17:30" to "20:30" or to a whole text."""
    return Span(at(start, zone), at(end if " " in end else f"{start[:10]} {end}", zone))


@pytest.mark.parametrize(
    ("day", "start", "end", "zone", "expected"),
    [
        ("2026-11-23", "10:00", "11:30", LONDON, span("2026-11-23 10:00", "11:30")),
        ("2026-07-23", "10:00", "11:30", LONDON, span("2026-07-23 09:00", "10:30")),
        ("2026-11-23", "22:00", "06:00", LONDON, span("2026-11-23 22:00", "2026-11-24 06:00")),
        ("2026-11-23", "06:00", "06:00", LONDON, span("2026-11-23 06:00", "2026-11-24 06:00")),
        # 29 March 2026 has 23 hours in London, 25 October has 25.
        ("2026-03-29", "00:00", "00:00", LONDON, span("2026-03-29 00:00", "2026-03-29 23:00")),
        ("2026-10-25", "00:00", "00:00", LONDON, span("2026-10-24 23:00", "2026-10-26 00:00")),
        # Midnight is left out in Cairo on 24 April 2026: the day begins at one.
        ("2026-04-24", "00:00", "07:00", "Africa/Cairo", span("2026-04-23 22:00", "2026-04-24 04:00")),
    ],
)
def test_the_window_of_a_day(day, start, end, zone, expected):
    found = span_on(on(day), time.fromisoformat(start), time.fromisoformat(end), ZoneInfo(zone))
    assert found == expected
    assert found.start.tzinfo is UTC


@pytest.mark.parametrize(
    ("start", "end", "fits"), [("10:00", "10:15", True), ("10:00", "10:14", False), ("10:00", "09:00", False)]
)
def test_a_slot_needs_fifteen_minutes(start, end, fits):
    assert span(f"2026-11-23 {start}", end).leaves_a_slot == fits


@pytest.mark.parametrize(
    ("whole", "day", "parts"),
    [
        # Berlin is an hour ahead of UTC in November: 07:00–22:00 is 06:00–21:00.
        (span("2026-11-23 10:00", "11:30"), ("07:00", "22:00"), [span("2026-11-23 10:00", "11:30")]),
        (span("2026-11-23 04:00", "08:00"), ("07:00", "22:00"), [span("2026-11-23 06:00", "08:00")]),
        (span("2026-11-23 20:00", "23:00"), ("07:00", "22:00"), [span("2026-11-23 20:00", "21:00")]),
        (span("2026-11-23 21:00", "23:00"), ("07:00", "22:00"), []),
        (span("2026-11-23 22:00", "2026-11-24 05:00"), ("07:00", "22:00"), []),
        # A night in the middle leaves two parts.
        (
            span("2026-11-23 20:00", "2026-11-24 07:00"),
            ("07:00", "22:00"),
            [span("2026-11-23 20:00", "21:00"), span("2026-11-24 06:00", "07:00")],
        ),
        # A day that wraps: 14:00–02:00 is 13:00–01:00.
        (span("2026-11-23 00:00", "02:00"), ("14:00", "02:00"), [span("2026-11-23 00:00", "01:00")]),
        (
            span("2026-11-23 00:00", "14:00"),
            ("14:00", "02:00"),
            [span("2026-11-23 00:00", "01:00"), span("2026-11-23 13:00", "14:00")],
        ),
        (
            span("2026-11-23 23:00", "2026-11-24 02:00"),
            ("14:00", "02:00"),
            [span("2026-11-23 23:00", "2026-11-24 01:00")],
        ),
        # No night at all.
        (span("2026-11-23 00:00", "05:00"), ("07:00", "07:00"), [span("2026-11-23 00:00", "05:00")]),
        # The night of the change: 07:00 is 05:00 UTC from 29 March 2026 on.
        (span("2026-03-29 04:00", "06:00"), ("07:00", "22:00"), [span("2026-03-29 05:00", "06:00")]),
        (span("2026-03-28 04:00", "07:00"), ("07:00", "22:00"), [span("2026-03-28 06:00", "07:00")]),
        (span("2026-03-28 20:30", "22:00"), ("07:00", "22:00"), [span("2026-03-28 20:30", "21:00")]),
        (span("2026-10-24 19:30", "22:00"), ("07:00", "22:00"), [span("2026-10-24 19:30", "20:00")]),
        (span("2026-10-25 04:30", "07:00"), ("07:00", "22:00"), [span("2026-10-25 06:00", "07:00")]),
        # A day that runs through the hour that is left out, and through the one that comes twice.
        (
            span("2026-03-28 20:00", "2026-03-29 04:00"),
            ("22:00", "04:00"),
            [span("2026-03-28 21:00", "2026-03-29 02:00")],
        ),
        (
            span("2026-10-24 19:00", "2026-10-25 05:00"),
            ("22:00", "04:00"),
            [span("2026-10-24 20:00", "2026-10-25 03:00")],
        ),
        # Nothing of nothing.
        (span("2026-11-23 10:00", "10:00"), ("07:00", "22:00"), []),
        (span("2026-11-23 10:00", "09:00"), ("07:00", "22:00"), []),
    ],
)
def test_what_lies_in_the_users_own_day(whole, day, parts):
    assert list(within_own_day(whole, own(*day), BERLIN)) == parts


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),
    st.integers(1, 30 * 60),
    st.sampled_from(OWN_DAYS),
    st.sampled_from(["Europe/Berlin", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Auckland", "Africa/Cairo"]),
)
def test_every_minute_of_it_and_no_other(start, minutes, day, zone):
    start = start.replace(second=0, microsecond=0, tzinfo=UTC)
    whole, settings, clock = Span(start, start + minutes * MINUTE), own(*day), ZoneInfo(zone)
    parts = within_own_day(whole, settings, clock)
    assert list(parts) == sorted(parts)
    for part in parts:
        assert whole.start <= part.start < part.end <= whole.end
    for n in range(0, minutes, 7):
        minute = start + n * MINUTE
        told = minute.astimezone(clock).time()
        first, last = settings.own_day_start, settings.own_day_end
        awake = first <= told < last if first < last else told >= first or told < last
        assert any(part.start <= minute < part.end for part in parts) == awake


@pytest.mark.parametrize(
    ("instant", "night"),
    [
        ("2026-11-23 06:45", True),
        ("2026-11-23 06:59:59", True),
        ("2026-11-23 07:00", False),
        ("2026-11-23 21:45", False),
        ("2026-11-23 21:45:01", True),
        ("2026-11-23 22:00", True),
        ("2026-03-29 07:00", False),
        ("2026-03-29 06:59", True),
    ],
)
def test_the_own_night_includes_a_quarter_that_runs_into_it(instant, night):
    assert is_own_night(at(instant, "Europe/Berlin"), own("07:00", "22:00"), BERLIN) == night


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("09:00", "10:00"),
        ("10:00", "10:00"),
        ("10:00:01", "10:15"),
        ("11:15", "11:15"),
        ("11:15:01", "14:05"),
        ("14:05:01", "14:15"),
        ("14:30", None),
    ],
)
def test_the_first_that_fits_in_their_order(now, expected):
    spans = [span("2026-11-23 10:00", "11:30"), span("2026-11-23 14:05", "14:35"), span("2026-11-23 15:00", "15:14")]
    found = first_fit(spans, at(f"2026-11-23 {now}", "UTC"))
    assert found == (at(f"2026-11-23 {expected}", "UTC") if expected else None)


def test_the_order_is_not_that_of_time():
    spans = [span("2026-11-23 17:30", "20:30"), span("2026-11-23 08:00", "08:45")]
    assert first_fit(spans, at("2026-11-23 07:00", "UTC")) == at("2026-11-23 17:30", "UTC")
    assert first_fit([], at("2026-11-23 07:00", "UTC")) is None


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(0, 86_399), st.integers(0, 95), st.integers(1, 96))
def test_a_fit_lies_in_its_span_and_not_in_the_past(day, second, start, length):
    midnight = datetime.combine(day, time(), UTC)
    window = Span(midnight + start * QUARTER, midnight + (start + length) * QUARTER)
    now = midnight + timedelta(seconds=second)
    found = first_fit([window], now)
    if found is None:
        assert now > window.end - QUARTER
    else:
        assert max(now, window.start) <= found <= max(now, window.start) + QUARTER
        assert found + QUARTER <= window.end
