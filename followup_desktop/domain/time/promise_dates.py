"""Dates in the words of a promise: "2026-12-04", "4 December", "Dec 4th, 2026", "the 5th"."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from followup_desktop.domain.time.business_days import BusinessDays
from followup_desktop.domain.time.promise_days import exists, last_of_month, later, next_with_day
from followup_desktop.domain.time.promise_words import DOUBTFUL, MONTHS, PARTS, Tokens, Unit, day_number_of, unit_of

FAR_AHEAD = timedelta(days=300)
"""A day and month without a year that lie so far ahead were more likely meant in the past."""
BEFORE_DAYS = frozenset(
    {"by", "on", "before", "after", "until", "this", "next", "coming", "from", "and", "or", "of", "in"}
)
MOST_BUSINESS_DAYS = 1_000
"""Counting on beyond that would take long, and nobody promises it."""


class Span(NamedTuple):
    """A stretch of days, both ends included; ``end`` is the token behind its words.

    ``sure`` is false where the words could mean another one. ``bare_day`` is a day of the month without a month,
    ``bare_weekday`` (1 to 7) a day of the week without a week: what they are joined with can place them.
    """

    first: date
    last: date
    end: int
    sure: bool = True
    bare_day: int = 0
    bare_weekday: int = 0


class Dates(Tokens):
    """Reads dates at places of a sentence that was said on a day."""

    def __init__(self, tokens: Sequence[str], said_on: date, days: BusinessDays) -> None:
        super().__init__(tokens)
        self.said_on = said_on
        self.days = days

    def after(self, base: date, count: int, unit: Unit) -> date:
        """The day so much after the base. Raises OverflowError or ValueError beyond the calendar."""
        if unit is Unit.BUSINESS_DAY:
            return self.days.after(base, min(count, MOST_BUSINESS_DAYS))
        return later(base, count, unit)

    def _day(self, day: date, end: int, sure: bool = True, bare_day: int = 0) -> Span:
        return Span(day, day, end, sure, bare_day)

    def _date(self, place: int) -> Span | None:
        """A date: "2026-12-04", "4.12.", "4 December", "Dec 4th, 2026", "the 5th"."""
        token = self.token(place)
        if self._is_figures(place):
            return self._written(place)
        if self._is_month(place):
            following = self.skip(place + 1, "the")
            number = day_number_of(self.token(following)) or self._small(following)
            return None if number is None else self._of_year(number, MONTHS[token], following + 1)
        number = day_number_of(token) or self._small(place)
        if number is None:
            return None
        month = self.skip(place + 1, "of")
        if self.token(month) in MONTHS:
            return self._of_year(number, MONTHS[self.token(month)], month + 1)
        if day_number_of(token) is None or self.token(place - 1) in MONTHS:
            # "November 31st" is no day of any other month.
            return None
        if self.has(place + 1, "of", "this", "month") or self.has(place + 1, "of", "the", "month"):
            found = next_with_day(number, self.said_on)
            return None if found is None else self._day(found, place + 4, found.month == self.said_on.month)
        if self.has(place + 1, "of", "next", "month"):
            month_ahead = self.after(self.said_on.replace(day=1), 1, Unit.MONTH)
            inside = number <= last_of_month(month_ahead.year, month_ahead.month).day
            return self._day(month_ahead.replace(day=number), place + 4) if inside else None
        found = next_with_day(number, self.said_on)
        if found is None or unit_of(self.token(place + 1)) is not None or self.token(place + 1) == "quarter":
            return None
        first_chance = (self.said_on.year, self.said_on.month)
        skipped = (found.year, found.month) > first_chance and number > 28 and found - self.said_on > timedelta(31)
        return self._day(found, place + 1, found > self.said_on and not skipped, number)

    def _is_figures(self, place: int) -> bool:
        token = self.token(place)
        return token[:1].isdigit() and not token.isdecimal() and day_number_of(token) is None

    def _small(self, place: int) -> int | None:
        token = self.token(place)
        return int(token) if token.isdecimal() and len(token) <= 2 and 1 <= int(token) <= 31 else None

    def _is_month(self, place: int) -> bool:
        word = self.token(place)
        if word not in MONTHS:
            return False
        near = (self.token(place - 1), self.token(place + 1))
        return word not in DOUBTFUL or near[0] in BEFORE_DAYS | set(PARTS) or any(part[:1].isdigit() for part in near)

    def _year_at(self, place: int) -> tuple[int | None, int]:
        token = self.token(place)
        return (int(token), place + 1) if token.isdecimal() and len(token) == 4 else (None, place)

    def _of_year(self, day: int, month: int, place: int) -> Span | None:
        """The day of the month, in the year that follows, else the next one."""
        year, end = self._year_at(place)
        if year is not None:
            return self._day(date(year, month, day), end) if exists(year, month, day) else None
        for candidate in range(self.said_on.year, self.said_on.year + 9):
            if exists(candidate, month, day) and date(candidate, month, day) >= self.said_on:
                found = date(candidate, month, day)
                return self._day(found, end, found - self.said_on <= FAR_AHEAD)
        return None

    def _written(self, place: int, weekday: int | None = None) -> Span | None:
        """A date in figures; none where day and month could be exchanged, and no day of the week tells them apart."""
        token = self.token(place)
        parts = [int(part) for part in token.replace("/", "-").replace(".", "-").split("-") if part]
        if len(token) > 5 and token[:4].isdecimal():
            year, month, day = parts
            return self._day(date(year, month, day), place + 1) if exists(year, month, day) else None
        if len(parts) == 3 and parts[2] < 100:
            parts[2] += 2000
        orders = ((parts[0], parts[1]),) if "." in token else {(parts[0], parts[1]), (parts[1], parts[0])}
        found = [span for day, month in orders if (span := self._in_figures(day, month, parts[2:], place)) is not None]
        if len(found) > 1 and weekday is not None:
            found = [span for span in found if span.first.weekday() == weekday]
        return found[0] if len(found) == 1 else None

    def _in_figures(self, day: int, month: int, year: list[int], place: int) -> Span | None:
        if not 1 <= month <= 12:
            return None
        if year:
            return self._day(date(year[0], month, day), place + 1) if exists(year[0], month, day) else None
        return self._of_year(day, month, place + 1)
