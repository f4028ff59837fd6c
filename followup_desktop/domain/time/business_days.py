"""Business days: Monday to Friday less the public holidays of one country and subdivision."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Protocol

SATURDAY = 5
ONE_DAY = timedelta(days=1)


class Holidays(Protocol):
    """Where the public holidays come from: the same ones for as long as it is asked."""

    def __hash__(self) -> int: ...

    def of(self, country: str, subdivision: str, year: int) -> Mapping[date, str]:
        """The holidays of that year by their dates, with their names; none for a country that is not known."""
        ...


class BusinessDays:
    """The business days of one country (ISO 3166-1 alpha-2) and subdivision; without a country, Monday to Friday.

    What was counted once is remembered: a thousand applications ask for the same few weeks. ``business_days`` gives
    all of them the same one.
    """

    def __init__(self, holidays: Holidays, country: str, subdivision: str = "") -> None:
        self._holidays = holidays
        self._country = country
        self._subdivision = subdivision
        self._years: dict[int, Mapping[date, str]] = {}
        self._after: dict[tuple[date, int], date] = {}
        self._between: dict[tuple[date, date], tuple[tuple[date, str], ...]] = {}

    def holiday(self, day: date) -> str:
        """The name of the public holiday on that day, or an empty text."""
        if not self._country:
            return ""
        names = self._years.get(day.year)
        if names is None:
            names = self._years[day.year] = self._holidays.of(self._country, self._subdivision, day.year)
        return names.get(day, "")

    def is_open(self, day: date) -> bool:
        """Whether the day is a business day."""
        return day.weekday() < SATURDAY and not self.holiday(day)

    def after(self, day: date, count: int) -> date:
        """The ``count``-th business day strictly after the day; the day itself where the count is 0."""
        counted = (day, count)
        found = self._after.get(counted)
        if found is None:
            while count > 0:
                day += ONE_DAY
                if self.is_open(day):
                    count -= 1
            found = self._after[counted] = day
        return found

    def on_or_after(self, day: date) -> date:
        """The day, moved forward to a business day."""
        while not self.is_open(day):
            day += ONE_DAY
        return day

    def holidays_between(self, first: date, last: date) -> tuple[tuple[date, str], ...]:
        """The holidays on weekdays after the first and before the last day."""
        found = self._between.get((first, last))
        if found is None:
            found = self._between[first, last] = tuple(self._look_between(first, last))
        return found

    def _look_between(self, first: date, last: date) -> Iterator[tuple[date, str]]:
        day = first + ONE_DAY
        while day < last:
            name = self.holiday(day)
            if name and day.weekday() < SATURDAY:
                yield (day, name)
            day += ONE_DAY


@lru_cache(maxsize=256)
def business_days(holidays: Holidays, country: str, subdivision: str = "") -> BusinessDays:
    """The business days of that country by these holidays; the same one each time."""
    return BusinessDays(holidays, country, subdivision)
