"""Months, quarters and years in the words of a promise: "next month", "Q1", "the first quarter of 2027"."""

from datetime import date

from followup_desktop.domain.time.promise_dates import FAR_AHEAD, Dates, Span
from followup_desktop.domain.time.promise_days import last_of_month
from followup_desktop.domain.time.promise_words import MONTHS, ORDINALS, QUARTERS, Unit


class Months(Dates):
    """Reads months and longer stretches at places of a sentence that was said on a day."""

    def _whole_month(self, year: int, month: int, end: int, sure: bool = True) -> Span:
        return Span(date(year, month, 1), last_of_month(year, month), end, sure)

    def _month(self, place: int) -> Span | None:
        said = self.said_on
        if self.has(place, "next", "month"):
            ahead = self.after(said.replace(day=1), 1, Unit.MONTH)
            return self._whole_month(ahead.year, ahead.month, place + 2)
        if self.has(place, "this", "month") or self.token(place) == "month":
            return self._whole_month(said.year, said.month, place + (2 if self.token(place) == "this" else 1))
        if not self._is_month(place):
            return None
        month = MONTHS[self.token(place)]
        year, end = self._year_at(place + 1)
        if year is not None:
            return self._whole_month(year, month, end)
        year = said.year if month >= said.month else said.year + 1
        return self._whole_month(year, month, end, date(year, month, 1) - said <= FAR_AHEAD)

    def _quarter(self, place: int) -> Span | None:
        said = self.said_on
        this = (said.month - 1) // 3 + 1
        number = QUARTERS.get(self.token(place))
        end = place + 1
        if number is None:
            if self.has(place, "quarter") or self.has(place, "this", "quarter"):
                return self._whole_quarter(said.year, this, place + (1 if self.token(place) == "quarter" else 2))
            if self.has(place, "next", "quarter"):
                return self._whole_quarter(said.year + this // 4, this % 4 + 1, place + 2)
            number = ORDINALS.get(self.token(place))
            if number is None or number > 4 or self.token(place + 1) != "quarter":
                return None
            end = place + 2
        end = self.skip(end, "of")
        year, after = self._year_at(end)
        if year is None and self.has(end, "next", "year"):
            year, after = said.year + 1, end + 2
        if year is not None:
            return self._whole_quarter(year, number, after)
        end -= self.token(end - 1) == "of"
        return self._whole_quarter(said.year + (number < this), number, end)

    def _whole_quarter(self, year: int, number: int, end: int) -> Span:
        first, last = 3 * number - 2, 3 * number
        return Span(date(year, first, 1), last_of_month(year, last), end)

    def _year(self, place: int) -> Span | None:
        year = self.said_on.year
        if self.has(place, "next", "year"):
            return Span(date(year + 1, 1, 1), date(year + 1, 12, 31), place + 2)
        if self.has(place, "this", "year") or self.token(place) == "year":
            return Span(self.said_on, date(year, 12, 31), place + (2 if self.token(place) == "this" else 1))
        number, end = self._year_at(place)
        if number is not None and year <= number <= year + 2:
            # A number like any other, mostly.
            return Span(date(number, 1, 1), date(number, 12, 31), end, False)
        return None

    def _new_year(self, place: int) -> Span | None:
        if not self.has(place, "new", "year"):
            return None
        return self._whole_month(self.said_on.year + 1, 1, place + 2)
