"""Arithmetic with the days of a promise: amounts, weekdays, and parts of weeks, months and years."""

from calendar import monthrange
from datetime import date, timedelta

from followup_desktop.domain.time.promise_words import Part, Unit

ONE_DAY = timedelta(days=1)
ONE_WEEK = timedelta(days=7)
_LAST_YEAR = 9_998
_WORKING_WEEK = 5
_MONTH = 31
_QUARTER = 92

# Days of a week from its Monday on, and days of a month: both ends included.
_OF_A_WEEK = {
    Part.EARLY: (0, 1),
    Part.MIDDLE: (1, 3),
    Part.LATE: (3, 4),
    Part.END: (4, 4),
    Part.FIRST_HALF: (0, 2),
    Part.SECOND_HALF: (2, 4),
    Part.REST: (0, 4),
}
_OF_A_MONTH = {
    Part.EARLY: (1, 10),
    Part.MIDDLE: (11, 20),
    Part.LATE: (21, 31),
    Part.FIRST_HALF: (1, 15),
    Part.SECOND_HALF: (16, 31),
    Part.REST: (1, 31),
}
# Sixths of a quarter or a year.
_SIXTHS = {
    Part.EARLY: (0, 2),
    Part.MIDDLE: (2, 4),
    Part.LATE: (4, 6),
    Part.FIRST_HALF: (0, 3),
    Part.SECOND_HALF: (3, 6),
    Part.REST: (0, 6),
}


def exists(year: int, month: int, day: int) -> bool:
    """Whether there is such a day, and one after it."""
    return 1 <= year <= _LAST_YEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def last_of_month(year: int, month: int) -> date:
    """The last day of that month."""
    return date(year, month, monthrange(year, month)[1])


def later(base: date, count: int, unit: Unit) -> date:
    """The day so many hours, days, weeks, months or years after the base: hours make days, begun ones count.

    Raises OverflowError or ValueError beyond the calendar.
    """
    if unit in (Unit.MONTH, Unit.YEAR):
        months = base.month - 1 + count * (1 if unit is Unit.MONTH else 12)
        year, month = base.year + months // 12, months % 12 + 1
        return date(year, month, min(base.day, monthrange(year, month)[1]))
    days = {Unit.HOUR: -(-count // 24), Unit.DAY: count, Unit.WEEK: 7 * count}[unit]
    return base + timedelta(days=days)


def coming_weekday(weekday: int, after: date) -> date:
    """The first such weekday (Monday is 0) strictly after the day."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def next_with_day(number: int, since: date) -> date | None:
    """The first day on or after ``since`` that is the ``number``-th of its month."""
    year, month = since.year, since.month
    for _ in range(4):
        if exists(year, month, number) and date(year, month, number) >= since:
            return date(year, month, number)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return None


def part_of(first: date, last: date, part: Part, said_on: date) -> tuple[date, date]:
    """The part of a week, a month or something longer, which ``first`` and ``last`` belong to.

    "Later this week" is what is left of it on the day it was said, "later next week" its second half.
    """
    if part is Part.REST and first > said_on:
        part = Part.SECOND_HALF
    length = (last - first).days + 1
    if length <= _WORKING_WEEK:
        monday = first - timedelta(days=first.weekday())
        begin, end = (monday + timedelta(days=days) for days in _OF_A_WEEK[part])
        return begin, min(end, max(last, begin))
    if part is Part.END:
        return last, last
    if length <= _MONTH:
        begins, ends = _OF_A_MONTH[part]
        return first.replace(day=begins), min(last, first.replace(day=min(ends, last.day)))
    if length > _QUARTER and part in (Part.FIRST_HALF, Part.SECOND_HALF):
        half = first.replace(month=7, day=1)
        return (first, half - ONE_DAY) if part is Part.FIRST_HALF else (half, last)
    begins, ends = (sixth * length // 6 for sixth in _SIXTHS[part])
    return first + timedelta(days=begins), first + timedelta(days=ends - 1)
