"""Which time zones a calendar file may name, and the yearly rules that describe them there.

A program that reads a file takes the offset from the file's own VTIMEZONE, and all of them read one right that has a
STANDARD and at most one DAYLIGHT, each with a yearly rule. A zone that such a block does not describe exactly goes
out in UTC.
"""

from calendar import monthrange
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from followup_desktop.domain.time.zones import LAST_YEAR, find_zone

EARLIEST_YEAR = 1970
"""The year with which the block of a zone without changes begins."""

_ZERO = timedelta(0)
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


class Onset(NamedTuple):
    """A yearly change: on the n-th (``week`` 1 to 4) or last (-1) ``weekday`` (0 is Monday) of the month.

    ``first`` is the wall clock, before the change, of the first one that counts; its time is that of all of them.
    """

    month: int
    week: int
    weekday: int
    first: datetime
    offset_from: timedelta
    offset_to: timedelta


class Rules(NamedTuple):
    """How a zone behaves over some years: its smaller offset, and the two yearly changes if there are any."""

    standard: timedelta
    to_standard: Onset | None = None
    to_daylight: Onset | None = None


class _Change(NamedTuple):
    wall: datetime
    offset_from: timedelta
    offset_to: timedelta


@lru_cache(maxsize=4096)
def rules_of(name: str, first_year: int, last_year: int) -> Rules | None:
    """The rules that give the zone's offset at every instant of these years; None where it has to go out in UTC.

    There are some where each of the years has exactly one change up and one down, each on the same month, n-th or last
    weekday and wall time and between the same offsets, or where none of them has any.
    """
    zone = find_zone(name)
    if zone is None or first_year < EARLIEST_YEAR or last_year > LAST_YEAR:
        return None
    if _is_always_zero(zone, last_year):
        return None
    years = [_changes(zone, year) for year in range(first_year, last_year + 1)]
    if not any(years):
        standard = _offset(datetime(first_year, 7, 1, tzinfo=UTC), zone)
        return Rules(standard) if _whole_minutes(standard) else None
    up: list[_Change] = []
    down: list[_Change] = []
    for changes in years:
        if len(changes) != 2:
            return None
        for change in changes:
            (up if change.offset_to > change.offset_from else down).append(change)
    to_daylight, to_standard = _yearly(up), _yearly(down)
    if len(up) != len(down) or to_daylight is None or to_standard is None:
        return None
    if to_daylight.offset_from != to_standard.offset_to or to_daylight.offset_to != to_standard.offset_from:
        return None
    if not _whole_minutes(to_standard.offset_to) or not _whole_minutes(to_daylight.offset_to):
        return None
    return Rules(to_standard.offset_to, to_standard, to_daylight)


def is_unambiguous(wall: datetime, zone: ZoneInfo) -> bool:
    """Whether that wall clock (naive) exists in the zone, once."""
    early, late = (wall.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    return early == late


def _yearly(changes: list[_Change]) -> Onset | None:
    """The one rule that all these changes, one a year, follow; the last weekday rather than the n-th."""
    if not changes:
        return None
    first = changes[0]
    if any(c[1:] != first[1:] or c.wall.time() != first.wall.time() for c in changes):
        return None
    ways = set.intersection(*(_ways_to_say(c.wall) for c in changes))
    if not ways:
        return None
    month, week, weekday = min(ways, key=lambda way: way[1])
    return Onset(month, week, weekday, first.wall, first.offset_from, first.offset_to)


def _ways_to_say(day: datetime) -> set[tuple[int, int, int]]:
    """The day as month, week and weekday: n-th, last, or both."""
    ways = set()
    week = (day.day - 1) // 7 + 1
    if week < 5:
        ways.add((day.month, week, day.weekday()))
    if day.day + 7 > monthrange(day.year, day.month)[1]:
        ways.add((day.month, -1, day.weekday()))
    return ways


@lru_cache(maxsize=4096)
def _changes(zone: ZoneInfo, year: int) -> tuple[_Change, ...]:
    """The changes of the zone's offset whose wall clock, before the change, lies in that year."""
    found = []
    instant, end = datetime(year, 1, 1, tzinfo=UTC) - 2 * _DAY, datetime(year, 12, 31, tzinfo=UTC) + 2 * _DAY
    offset = _offset(instant, zone)
    while instant < end:
        following = instant + _DAY
        next_offset = _offset(following, zone)
        if next_offset != offset:
            change = _first_with(next_offset, instant, following, zone)
            wall = (change + offset).replace(tzinfo=None)
            if wall.year == year:
                found.append(_Change(wall, offset, next_offset))
        instant, offset = following, next_offset
    return tuple(found)


def _first_with(offset: timedelta, before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first second with that offset between two instants, of which only the second has it."""
    while after - before > _SECOND:
        middle = before + timedelta(seconds=(after - before) // _SECOND // 2)
        if _offset(middle, zone) == offset:
            after = middle
        else:
            before = middle
    return after


@lru_cache(maxsize=4096)
def _is_always_zero(zone: ZoneInfo, last_year: int) -> bool:
    """Looked at in winter and summer: no zone was ever at zero on both days and elsewhere between them."""
    return all(
        _offset(datetime(year, month, 1, tzinfo=UTC), zone) == _ZERO
        for year in range(EARLIEST_YEAR, last_year + 1)
        for month in (1, 7)
    )


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    return instant.astimezone(zone).utcoffset() or _ZERO


def _whole_minutes(offset: timedelta) -> bool:
    return offset % timedelta(minutes=1) == _ZERO
