"""The three weeks that the plan shows, and where their days and hours stand: a week day by day, then two in short.

Everything here is in pixels of whoever paints it, from left to right, and knows nothing of painting.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, time, timedelta
from typing import NamedTuple

from followup_desktop.domain.time.business_days import SATURDAY

A_DAY = timedelta(days=1)
A_WEEK = timedelta(days=7)
WEEKS = 3
DAY_BEGINS, DAY_ENDS = time(6), time(22)
"""Between these hours a day is drawn to scale; what is earlier or later stands at its edge."""

_QUARTER = 15
_WEEKDAY, _WEEKEND, _SHORT_WEEK = 8, 5, 18
_ALL = 5 * _WEEKDAY + 2 * _WEEKEND + (WEEKS - 1) * _SHORT_WEEK


def monday_of(day: date) -> date:
    """The Monday of that week."""
    return day - timedelta(days=day.weekday())


class Weeks(NamedTuple):
    """Three weeks from a Monday on."""

    first: date

    @property
    def after(self) -> date:
        """The first day that is not shown any more."""
        return self.first + WEEKS * A_WEEK

    @property
    def days(self) -> tuple[date, ...]:
        """Every day."""
        return tuple(self.first + n * A_DAY for n in range(7 * WEEKS))

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day < self.after

    def moved(self, weeks: int) -> "Weeks":
        """So many weeks later, or earlier where negative."""
        return Weeks(self.first + weeks * A_WEEK)


class Column(NamedTuple):
    """One day, or a week in short: its first day, and where it stands."""

    first: date
    days: int
    left: int
    width: int

    @property
    def right(self) -> int:
        """Where the next one begins."""
        return self.left + self.width

    @property
    def is_a_day(self) -> bool:
        """Whether it is wide enough to show hours."""
        return self.days == 1


class Moment(NamedTuple):
    """A day, and a time of the user's own clock where hours are shown."""

    day: date
    clock: time | None


class Sheet:
    """The columns of three weeks, ``left`` and ``width`` of them all together.

    ``weekday`` is the least width of a day of the first week; where there is not room for it, the sheet is wider.
    """

    def __init__(self, weeks: Weeks, left: int, width: int, weekday: int) -> None:
        self.weeks = weeks
        self.left = left
        self.width = max(width, weekday * _ALL // _WEEKDAY)
        self.columns = tuple(self._columns())
        self._lefts = [column.left for column in self.columns]

    def _columns(self) -> Iterator[Column]:
        shares = [(1, _WEEKEND if n >= SATURDAY else _WEEKDAY) for n in range(7)]
        shares += [(7, _SHORT_WEEK)] * (WEEKS - 1)
        day, before = self.weeks.first, 0
        for days, share in shares:
            left = self.left + self.width * before // _ALL
            before += share
            yield Column(day, days, left, self.left + self.width * before // _ALL - left)
            day += days * A_DAY

    def column_of(self, day: date) -> Column:
        """The column in which that day stands. Raises ValueError for a day that is not shown."""
        if day not in self.weeks:
            raise ValueError(f"{day} is not shown")
        number = (day - self.weeks.first).days
        return self.columns[number if number < 7 else 6 + number // 7]

    def span_of(self, day: date) -> tuple[float, float]:
        """Where the day begins and ends."""
        column = self.column_of(day)
        share = column.width / column.days
        left = column.left + share * (day - column.first).days
        return left, left + share

    def x_of(self, day: date, clock: time) -> float:
        """Where that time of the day is."""
        left, right = self.span_of(day)
        return left + (right - left) * _share_of_day(clock)

    def at(self, x: float) -> Moment | None:
        """What stands there; None beside the sheet."""
        if not self.left <= x < self.left + self.width:
            return None
        column = self.columns[bisect_right(self._lefts, x) - 1]
        share = (x - column.left) / column.width * column.days
        day = column.first + int(min(share, column.days - 1)) * A_DAY
        return Moment(day, _clock_at(share) if column.is_a_day else None)


def _minutes(clock: time) -> int:
    return 60 * clock.hour + clock.minute


def _share_of_day(clock: time) -> float:
    begin, end = _minutes(DAY_BEGINS), _minutes(DAY_ENDS)
    return min(1.0, max(0.0, (_minutes(clock) - begin) / (end - begin)))


def _clock_at(share: float) -> time:
    """The quarter of an hour that begins there."""
    begin, end = _minutes(DAY_BEGINS), _minutes(DAY_ENDS)
    quarters = int((begin + share * (end - begin)) // _QUARTER)
    return time(quarters * _QUARTER // 60, quarters * _QUARTER % 60)


# Marks that never overlap ---------------------------------------------------------------------------------------------


class Box(NamedTuple):
    """Where a mark stands in its lane: its left edge, its width, and the row, counted from above."""

    left: int
    width: int
    row: int = 0

    @property
    def right(self) -> int:
        """Where it ends."""
        return self.left + self.width


def packed(sheet: Sheet, wanted: Iterable[tuple[date, time | None, int]], gap: int) -> list[Box]:
    """A box for each mark (its day, its time, its width): at its time, within its column, and none over another.

    Each stands in the first row that has room; a mark without a time is at the beginning of its day. One that is wider
    than its column begins with that.
    """
    ends: list[int] = []
    boxes = []
    for day, clock, width in wanted:
        column = sheet.column_of(day)
        x = int(sheet.x_of(day, clock or DAY_BEGINS))
        left = max(column.left, min(x, column.right - width))
        row = next((n for n, end in enumerate(ends) if end + gap <= left), len(ends))
        if row == len(ends):
            ends.append(0)
        ends[row] = left + width
        boxes.append(Box(left, width, row))
    return boxes
