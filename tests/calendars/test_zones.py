"""Every zone of the database: told by rules that another reader reads right at every hour, or not told at all."""

import sys
from bisect import bisect_right
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil.rrule import rrulestr

from followup_desktop.calendars import ics
from followup_desktop.calendars.zones import is_unambiguous, rules_of
from followup_desktop.domain.time.zones import is_zone
from tests.calendars.events import unfolded

FIRST, LAST = 2026, 2029
HOUR = timedelta(hours=1)
ZONES = sorted(name for name in available_timezones() if is_zone(name))


@cache
def changes(name: str) -> tuple[datetime, ...]:
    """The hours of UTC, from the first to the last year, after which the zone's offset is another."""
    zone = ZoneInfo(name)
    found = []
    hour, end = datetime(FIRST, 1, 1, tzinfo=UTC), datetime(LAST + 1, 1, 1, tzinfo=UTC)
    step = 6 * HOUR
    while hour < end:
        if hour.astimezone(zone).utcoffset() != (hour + step).astimezone(zone).utcoffset():
            found += [
                h
                for h in (hour + n * HOUR for n in range(6))
                if h.astimezone(zone).utcoffset() != (h + HOUR).astimezone(zone).utcoffset()
            ]
        hour += step
    return tuple(found)


class Reader(NamedTuple):
    """A VTIMEZONE as a calendar program reads it: by dateutil's rules, on wall clocks."""

    onsets: list[datetime]
    offsets: list[timedelta]

    def offset(self, wall: datetime) -> timedelta:
        return self.offsets[bisect_right(self.onsets, wall) - 1]


def read(name: str, first: int, last: int) -> Reader:
    rules = rules_of(name, first, last)
    assert rules is not None
    found = []
    part: dict[str, str] = {}
    for line in unfolded(ics.vtimezone(name, rules).to_ical()):
        key, _, value = line.partition(":")
        if line in {"BEGIN:STANDARD", "BEGIN:DAYLIGHT"}:
            part = {}
        elif key == "END" and value != "VTIMEZONE":
            start = datetime.fromisoformat(part["DTSTART"])
            offset = offset_of(part["TZOFFSETTO"])
            if "RRULE" not in part:
                found.append((start, offset))
                continue
            rule = rrulestr(part["RRULE"], dtstart=start)
            found += [(onset, offset) for onset in rule.between(start, datetime(last + 2, 1, 1), inc=True)]
        else:
            part[key] = value
    found.sort()
    return Reader([onset for onset, _ in found], [offset for _, offset in found])


def offset_of(text: str) -> timedelta:
    sign = -1 if text[0] == "-" else 1
    return sign * timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))


def hours_to_look_at(name: str) -> list[datetime]:
    """Every hour of two days about each change, and one hour of every week."""
    hours = [change + n * HOUR for change in changes(name) for n in range(-48, 49)]
    begin = datetime(FIRST, 1, 1, 12, tzinfo=UTC)
    return hours + [begin + n * timedelta(days=7) for n in range(52 * (LAST + 1 - FIRST))]


def test_every_zone_is_told_exactly_or_goes_out_in_utc(capsys: pytest.CaptureFixture[str]) -> None:
    exact: list[str] = []
    plain: list[str] = []
    irregular: list[str] = []
    for name in ZONES:
        if rules_of(name, FIRST - 1, LAST) is None:
            # UTC by another name needs no rules.
            at_zero = not ZoneInfo(name).utcoffset(datetime(FIRST, 1, 1))
            (plain if at_zero and not changes(name) else irregular).append(name)
            continue
        exact.append(name)
        reader, zone = read(name, FIRST - 1, LAST), ZoneInfo(name)
        for hour in hours_to_look_at(name):
            wall = hour.astimezone(zone).replace(tzinfo=None)
            if wall.year >= FIRST and wall.year <= LAST and is_unambiguous(wall, zone):
                assert reader.offset(wall) == wall.replace(tzinfo=zone).utcoffset(), (name, hour)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{len(ZONES)} zones, {FIRST}–{LAST}: {len(exact)} exact, {len(plain)} plain UTC, "
            f"{len(irregular)} irregular ({', '.join(irregular)})\n"
        )
    assert len(exact) > len(ZONES) * 0.9
    assert "UTC" in plain
    # An irregular zone has changes, or had them in the year before.
    assert all(changes(name) or rules_of(name, FIRST, LAST) is not None for name in irregular)


@pytest.mark.parametrize(
    ("zone", "standard", "daylight"),
    [
        ("Europe/London", ("2025-10-26T02:00:00", 10, -1, 6, 60, 0), ("2025-03-30T01:00:00", 3, -1, 6, 0, 60)),
        ("Europe/Dublin", ("2025-10-26T02:00:00", 10, -1, 6, 60, 0), ("2025-03-30T01:00:00", 3, -1, 6, 0, 60)),
        (
            "America/New_York",
            ("2025-11-02T02:00:00", 11, 1, 6, -240, -300),
            ("2025-03-09T02:00:00", 3, 2, 6, -300, -240),
        ),
        ("Pacific/Auckland", ("2025-04-06T03:00:00", 4, 1, 6, 780, 720), ("2025-09-28T02:00:00", 9, -1, 6, 720, 780)),
        (
            "Australia/Lord_Howe",
            ("2025-04-06T02:00:00", 4, 1, 6, 660, 630),
            ("2025-10-05T02:00:00", 10, 1, 6, 630, 660),
        ),
    ],
)
def test_a_zone_with_summer_time_has_one_rule_each_way(
    zone: str, standard: tuple[object, ...], daylight: tuple[object, ...]
) -> None:
    rules = rules_of(zone, 2025, 2027)
    assert rules is not None
    for onset, (first, month, week, weekday, before, after) in (
        (rules.to_standard, standard),
        (rules.to_daylight, daylight),
    ):
        assert onset is not None
        assert onset.first.isoformat() == first
        assert onset[:3] == (month, week, weekday)
        minutes = [offset / timedelta(minutes=1) for offset in onset[4:]]
        assert minutes == [before, after]


def test_standard_is_the_smaller_offset() -> None:
    for name in ZONES:
        rules = rules_of(name, 2026, 2027)
        if rules is not None and rules.to_standard is not None and rules.to_daylight is not None:
            assert rules.standard == rules.to_standard.offset_to < rules.to_daylight.offset_to, name


@pytest.mark.parametrize(
    ("zone", "first", "last"),
    [
        ("Africa/Casablanca", 2025, 2026),
        ("Asia/Gaza", 2025, 2026),
        ("UTC", 2025, 2026),
        ("Etc/GMT", 2025, 2026),
        ("Nowhere/Here", 2025, 2026),
        ("Factory", 2025, 2026),
        # The rules changed between these years, and both of them have a rule of their own.
        ("America/New_York", 2005, 2008),
        ("America/Mexico_City", 2021, 2023),
        ("Europe/London", 1969, 1975),
        ("Europe/London", 2026, 2201),
    ],
)
def test_what_no_rule_says_goes_out_in_utc(zone: str, first: int, last: int) -> None:
    assert rules_of(zone, first, last) is None


@pytest.mark.parametrize(
    ("zone", "minutes"),
    [("Asia/Kathmandu", 345), ("Asia/Tokyo", 540), ("America/Phoenix", -420), ("Etc/GMT+5", -300)],
)
def test_a_zone_without_changes_has_one_offset(zone: str, minutes: int) -> None:
    assert rules_of(zone, 2025, 2027) == (timedelta(minutes=minutes), None, None)


@pytest.mark.parametrize(
    ("wall", "once"),
    [
        ("2026-03-29T00:59:59", True),
        ("2026-03-29T01:00:00", False),
        ("2026-03-29T02:00:00", True),
        ("2026-10-25T00:59:59", True),
        ("2026-10-25T01:30:00", False),
        ("2026-10-25T02:00:00", True),
    ],
)
def test_a_wall_clock_that_exists_never_or_twice_is_seen(wall: str, once: bool) -> None:
    assert is_unambiguous(datetime.fromisoformat(wall), ZoneInfo("Europe/London")) is once
