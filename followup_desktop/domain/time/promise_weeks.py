"""Weeks in the words of a promise: this one, those of a month, their ends, and the days that a month counts by them."""

from datetime import date, timedelta

from followup_desktop.domain.time.business_days import SATURDAY
from followup_desktop.domain.time.promise_dates import Span
from followup_desktop.domain.time.promise_days import ONE_DAY, ONE_WEEK, coming_weekday, last_of_month
from followup_desktop.domain.time.promise_months import Months
from followup_desktop.domain.time.promise_words import ORDINALS, WEEKDAYS

_LAST_WEEKDAY = 4


class Weeks(Months):
    """Reads weeks at places of a sentence that was said on a day."""

    def _monday(self, weeks: int) -> date:
        return self.said_on - timedelta(days=self.said_on.weekday()) + weeks * ONE_WEEK

    def _working_week(self, day: date, end: int, sure: bool = True) -> Span:
        monday = day - timedelta(days=day.weekday())
        return Span(monday, monday + timedelta(days=_LAST_WEEKDAY), end, sure)

    def _this_week(self, end: int) -> Span | None:
        friday = self._monday(0) + timedelta(days=_LAST_WEEKDAY)
        if self.said_on <= friday:
            return Span(self.said_on, friday, end)
        return self._working_week(self._monday(1), end, False)

    def _week_of_month(self, number: int | None, place: int) -> Span | None:
        month = self._month(place) or (self._new_year(place))
        if month is None or month.first.month != month.last.month:
            return None
        last = last_of_month(month.first.year, month.first.month)
        if number is None:
            while last.weekday() >= SATURDAY:
                last -= ONE_DAY
            return Span(last - timedelta(days=last.weekday()), last, month.end, month.sure)
        first = month.first.replace(day=1)
        monday = first + timedelta(days=(-first.weekday()) % 7) + (number - 1) * ONE_WEEK
        # A month that begins on Tuesday to Thursday has days of work before its first Monday: with most of the week in
        # it, that week is the first one.
        if first.weekday() in (1, 2):
            monday -= ONE_WEEK
        return self._working_week(monday, month.end, month.sure and first.weekday() not in (1, 2, 3))

    def _weekend(self, place: int) -> Span | None:
        after = self.skip(place, "this", "coming", "next")
        if self.token(after) != "weekend":
            return None
        saturday = self._monday(0) + timedelta(days=SATURDAY)
        if self.has(after + 1, "after", "next"):
            return Span(saturday + ONE_WEEK, saturday + ONE_WEEK + ONE_DAY, after + 3, False)
        if self.token(place) == "next":
            return Span(saturday + ONE_WEEK, saturday + ONE_WEEK + ONE_DAY, after + 1, False)
        return Span(max(saturday, self.said_on), saturday + ONE_DAY, after + 1)

    def _weekday_of_month(self, place: int) -> Span | None:
        """One of a month's: "the first Monday in December", "last Friday of the month"."""
        number = ORDINALS.get(self.token(place), 0)
        weekday = WEEKDAYS.get(self.token(place + 1))
        if weekday is None or not (1 <= number <= 4 or self.token(place) == "last"):
            return None
        month = self._month(self.skip(place + 2, "of", "in", "the"))
        if month is None or month.first.month != month.last.month:
            return None
        day = coming_weekday(weekday, month.first - ONE_DAY) + max(number - 1, 0) * ONE_WEEK
        while not number and day + ONE_WEEK <= month.last:
            day += ONE_WEEK
        return self._day(day, month.end, month.sure)
