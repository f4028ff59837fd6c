"""Days and stretches of days in the words of a promise: "Friday next week", "mid-December", "the week of Nov 30"."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from followup_desktop.domain.time.business_days import SATURDAY, BusinessDays
from followup_desktop.domain.time.holiday_names import HolidayNames
from followup_desktop.domain.time.promise_dates import BEFORE_DAYS, Span
from followup_desktop.domain.time.promise_days import (
    ONE_DAY,
    ONE_WEEK,
    coming_weekday,
    last_of_month,
    next_with_day,
    part_of,
)
from followup_desktop.domain.time.promise_weeks import Weeks
from followup_desktop.domain.time.promise_words import (
    BUSINESS,
    DOUBTFUL,
    MONTHS,
    ORDINALS,
    PARTS,
    WEEKDAYS,
    Part,
    Unit,
    number_of,
    unit_of,
)

_FEW = 4
_AUTUMN = 9
"""From this month on "the holidays" are those around Christmas."""
_NAMED_WEEKDAYS = frozenset({"black", "cyber", "giving", "good", "easter", "ash", "shrove", "maundy", "palm", "whit"})
"""With these a weekday is a day of its own: Black Friday is not just any Friday."""


class Spans(Weeks):
    """Reads spans at places of a sentence that was said on a day."""

    def __init__(self, tokens: Sequence[str], said_on: date, days: BusinessDays) -> None:
        super().__init__(tokens, said_on, days)
        self.mentioned: date | None = None
        """The last day that was named before the place that is read: "the day after" follows it."""
        self._holidays = HolidayNames(said_on, days)

    def span(self, place: int) -> Span | None:
        """The longest span whose words begin there."""
        place = self.skip(place, "the", "sometime", "anytime", "around", "about", "on")
        ways: tuple[Callable[[int], Span | None], ...] = (
            self._list_of_days,
            self._days_of,
            self._part,
            self._relative_day,
            self._weekday,
            self._weekday_of_month,
            self._date,
            self._week,
            self._month,
            self._quarter,
            self._year,
            self._weekend,
            self._holiday,
        )
        found = max((span for way in ways if (span := way(place))), key=lambda span: span.end, default=None)
        if found is not None and self.has(self.skip(found.end, "bank"), "holiday"):
            # "Early May bank holiday": the holiday is meant, and not known.
            return found._replace(sure=False)
        return found

    # Single days --------------------------------------------------------------------------------------------------

    def _relative_day(self, place: int) -> Span | None:
        today = self.said_on
        if self.has(place, "day", "after", "tomorrow"):
            return self._day(today + 2 * ONE_DAY, place + 3)
        word = self.token(place)
        if word == "tomorrow":
            if self.token(place + 1) == "week":
                return self._day(today + 8 * ONE_DAY, place + 2)
            return self._day(today + ONE_DAY, self.skip(place + 1, "morning", "afternoon", "evening", "night"))
        if word == "eod":
            following = self.span(self.skip(place + 1, "on"))
            return following if following is not None else self._day(today, place + 1)
        if word in ("today", "tonight"):
            return self._day(today, place + 1)
        if word == "this" and self.token(place + 1) in ("morning", "afternoon", "evening"):
            return self._day(today, place + 2)
        if self.has(place, "later", "today"):
            return self._day(today, place + 2)
        if self.has(place, "first", "thing"):
            whole = self.span(self.skip(place + 2, "on"))
            return whole and self._day(whole.first, whole.end, whole.sure and whole.first == whole.last)
        if word in ("first", "last") and self.has(place + 1, "day", "of"):
            whole = self.span(place + 3)
            return whole and self._day(whole.first if word == "first" else whole.last, whole.end, whole.sure)
        if word == "day" and self.token(place + 1) in ("after", "before"):
            other = self.span(place + 2)
            later = self.token(place + 1) == "after"
            if other is not None:
                return self._day(other.last + ONE_DAY if later else other.first - ONE_DAY, other.end, other.sure)
            if later and self.mentioned is not None:
                return self._day(self.mentioned + ONE_DAY, self.skip(place + 2, "that"), False)
        if self.has(place, "following", "day") and self.mentioned is not None:
            return self._day(self.mentioned + ONE_DAY, place + 2, False)
        return None

    def _is_weekday(self, place: int) -> bool:
        word = self.token(place)
        # "Every second Thursday" is no day that anything happens by.
        if word not in WEEKDAYS or "every" in (self.token(place - 1), self.token(place - 2)):
            return False
        if self.token(place - 1) in _NAMED_WEEKDAYS:
            return False
        return word not in DOUBTFUL or self.token(place - 1) in BEFORE_DAYS or self.token(place + 1)[:1].isdigit()

    def _weekday(self, place: int) -> Span | None:
        """A day of a week: "Friday", "next Friday", "Friday next week", "Monday after next", "a week on Monday"."""
        which = ""
        if self.token(place) in ("this", "next", "coming", "following", "last"):
            which = self.token(place)
            place += 1
            if self.token(place) == "coming":
                place += 1
        if not self._is_weekday(place) or which == "last":
            return None
        weekday = WEEKDAYS[self.token(place)]
        end = self.skip(place + 1, "morning", "afternoon", "evening", "night", "lunchtime")
        coming = coming_weekday(weekday, self.said_on)
        same = self.said_on.weekday() == weekday
        if self.has(end, "after", "next"):
            return self._day(coming + ONE_WEEK, end + 2, coming >= self._monday(1))
        if self.token(end) == "week" and self.token(end + 1) not in ("of", "after"):
            return self._day(coming + ONE_WEEK, end + 1)
        if (beside := self._beside_another(end, weekday)) is not None:
            return beside
        if (in_week := self._in_week(end, weekday)) is not None:
            return in_week
        dated = self._date(self.skip(end, "the")) or (self._written(end, weekday) if self._is_figures(end) else None)
        if dated is not None:
            return dated._replace(sure=dated.sure and dated.first.weekday() == weekday)
        if (numbered := self._with_number(end, weekday)) is not None:
            return numbered
        if which == "this":
            return self._day(self.said_on if same else coming, end)
        if which in ("next", "following"):
            in_next_week = self._monday(1) + timedelta(days=weekday)
            return self._day(max(coming, in_next_week), end, coming == in_next_week)
        found = self._day(coming, end, which == "coming" or not same)
        return found if which else found._replace(bare_weekday=weekday + 1)

    def _beside_another(self, place: int, weekday: int) -> Span | None:
        """The rest of "the Friday before Christmas", "the Wednesday after", "Monday after that"."""
        if self.has(place, "after", "that") and self.mentioned is not None:
            return self._day(coming_weekday(weekday, self.mentioned), place + 2, False)
        if self.token(place) in ("after", "following"):
            if (other := self.span(place + 1)) is not None:
                return self._day(coming_weekday(weekday, other.last), other.end, other.sure)
            if self.mentioned is not None:
                return self._day(coming_weekday(weekday, self.mentioned), place + 1, False)
        if self.token(place) == "before" and (other := self.span(place + 1)) is not None:
            return self._day(coming_weekday(weekday, other.first - ONE_WEEK - ONE_DAY), other.end, other.sure)
        return None

    def _with_number(self, place: int, weekday: int) -> Span | None:
        """The "27" of "Friday 27"."""
        number = self._small(place)
        if number is None or unit_of(self.token(place + 1)) is not None:
            return None
        found = next_with_day(number, self.said_on)
        return None if found is None else self._day(found, place + 1, found.weekday() == weekday)

    def _in_week(self, place: int, weekday: int) -> Span | None:
        """The rest of "Friday next week", "Tuesday of the week after next"."""
        week = self._week(self.skip(place, "of", "in", "the"))
        if week is None:
            return None
        day = week.first - timedelta(days=week.first.weekday()) + timedelta(days=weekday)
        return self._day(day, week.end, week.sure)

    def _list_of_days(self, place: int) -> Span | None:
        """Days of one week or month, one after the other: "Monday or Tuesday", "3 to 7 December", "Dec 3-7"."""
        first = self._weekday(place) or self._date(place) or self._numbered(place)
        joints = self._joints(place)
        if first is None or self.token(first.end) not in joints:
            return None
        behind = self.skip(first.end + 1, "the", "on")
        return self.joined(first, self._weekday(behind) or self._date(behind) or self._later_day(first, behind))

    def _joints(self, place: int) -> tuple[str, ...]:
        return ("or", "to", "-", "through", *(("and",) if self.token(place - 1) == "between" else ()))

    def _numbered(self, place: int) -> Span | None:
        """A number that is the day of a month only before another one with its month: the "3" of "3 to 7 December"."""
        number = self._small(place)
        if number is None or self.token(place + 1) not in self._joints(place):
            return None
        other = self._date(place + 2)
        if other is None or other.bare_day or not self.token(place + 2)[:1].isdigit():
            return None
        return self._day(other.first, place + 1, other.sure, number)

    def _later_day(self, first: Span, place: int) -> Span | None:
        """The "7" of "December 3 to 7"."""
        token = self.token(place)
        number = int(token) if token.isdecimal() and len(token) <= 2 else 0
        if first.bare_day or not first.first.day < number <= last_of_month(first.first.year, first.first.month).day:
            return None
        if self.tokens[first.end - 1] in WEEKDAYS:
            return None
        return self._day(first.first.replace(day=number), place + 1, first.sure)

    def joined(self, first: Span | None, last: Span | None) -> Span | None:
        """From the one to the other; a day without a month is one of the other's, a day before the first one later."""
        if first is None or last is None:
            return None
        start, until = first.first, last.last
        if first.bare_day and not last.bare_day:
            if first.bare_day > last_of_month(until.year, until.month).day:
                return None
            start = until.replace(day=first.bare_day)
        elif first.bare_weekday and not last.bare_weekday and last.first == last.last:
            start = until - timedelta(days=until.weekday() + 1 - first.bare_weekday)
        elif last.bare_day:
            until = next_with_day(last.bare_day, start) or until
        elif until < start and (until + ONE_WEEK) >= start and last.first == last.last:
            until += ONE_WEEK
        if until < start:
            return None
        return Span(start, until, last.end, first.sure and last.sure)

    # Weeks --------------------------------------------------------------------------------------------------------

    def _week(self, place: int) -> Span | None:
        """A week from Monday to Friday, or a day of it: "next week", "the week after next", "the week of Nov 30"."""
        found = self._whole_week(place)
        if found is None:
            return None
        weekday = self.skip(found.end, "on")
        if self._is_weekday(weekday):
            day = found.first - timedelta(days=found.first.weekday()) + timedelta(days=WEEKDAYS[self.token(weekday)])
            return self._day(day, weekday + 1, found.sure)
        return found

    def _whole_week(self, place: int) -> Span | None:
        sunday = self.said_on.weekday() == 6
        if self.has(place, "next", "week") or self.has(place, "coming", "week"):
            return self._working_week(self._monday(1), place + 2, not sunday)
        if self.has(place, "this", "week") or self.has(place, "this", "coming", "week"):
            return self._this_week(place + (2 if self.token(place + 1) == "week" else 3))
        if self.has(place, "week", "after", "next"):
            return self._working_week(self._monday(2), place + 3, not sunday)
        for that in (("that", "week"), ("that", "same", "week"), ("same", "week")):
            if self.mentioned is not None and self.has(place, *that):
                return self._working_week(self.mentioned, place + len(that), False)
        if self.has(place, "following", "week"):
            return self._working_week((self.mentioned or self.said_on) + ONE_WEEK, place + 2, False)
        number = ORDINALS.get(self.token(place))
        if (number or self.token(place) == "last") and self.token(place + 1) in ("week", "full"):
            behind = self.skip(place + 1, "full", "week")
            if self.token(behind) in ("of", "in"):
                return self._week_of_month(number, self.skip(behind + 1, "the"))
            return None
        if self.token(place) == "week" and self.token(place + 1) in ("of", "after", "before", "from", "following"):
            other = self.span(place + 2)
            if other is None:
                if self.token(place + 1) != "after" or self.mentioned is None:
                    return None
                return self._working_week(self.mentioned + ONE_WEEK, self.skip(place + 2, "that"), False)
            move = {"after": 1, "following": 1, "before": -1}.get(self.token(place + 1), 0)
            day = other.last if move > 0 else other.first
            return self._working_week(day + move * ONE_WEEK, other.end, other.sure)
        return None

    # Parts --------------------------------------------------------------------------------------------------------

    def _part(self, place: int) -> Span | None:
        """A part of something longer: "early next week", "the end of the month", "mid-December"."""
        if self.token(place + 1) == "half" and self.token(place) in ("first", "second", "latter"):
            part = Part.FIRST_HALF if self.token(place) == "first" else Part.SECOND_HALF
            place += 2
        elif self.token(place) in PARTS:
            part = PARTS[self.token(place)]
            place += 1
        else:
            return None
        place = self.skip(place, "of", "in", "the", "on")
        whole = self._week(place) or self._month(place) or self._quarter(place)
        if whole is None and self.token(place) == "week":
            whole = self._this_week(place + 1)
            if part is Part.END and whole is not None and whole.first == whole.last:
                # Said on the Friday itself, when it may be the next one that is meant.
                return whole._replace(sure=False)
        if whole is None and (whole := self._new_year(place)) is not None:
            whole = whole._replace(sure=False)
        if whole is None:
            whole = self._year(place)
        if whole is None or whole.first == whole.last:
            return None
        first, last = part_of(whole.first, whole.last, part, self.said_on)
        return None if last < self.said_on else Span(max(first, self.said_on), last, whole.end, whole.sure)

    def _days_of(self, place: int) -> Span | None:
        """Some days at an end of something: "the first ten days of December", "the last working day of the month"."""
        if self.token(place) not in ("first", "last"):
            return None
        behind = place + 1
        few = self.skip(behind, "few", "couple")
        number = number_of(self.token(behind)) or (_FEW if few > behind else 1)
        behind = max(few, behind + (number_of(self.token(behind)) is not None))
        behind = self.skip(behind, "of")
        works = self.token(behind) in BUSINESS
        unit = unit_of(self.token(behind + works))
        if unit not in (Unit.DAY, Unit.WEEK) or (number == 1 and not works):
            return None
        behind += works + 1
        if self.token(behind) not in ("of", "in"):
            return None
        whole = self._month(self.skip(behind + 1, "the")) or self._quarter(self.skip(behind + 1, "the"))
        if whole is None:
            return None
        at_first = self.token(place) == "first"
        if works and number == 1:
            day = whole.first if at_first else whole.last
            while not self.days.is_open(day):
                day += ONE_DAY if at_first else -ONE_DAY
            return self._day(day, whole.end, whole.sure)
        length = timedelta(days=number * (7 if unit is Unit.WEEK else 1) - 1)
        first, last = (whole.first, whole.first + length) if at_first else (whole.last - length, whole.last)
        return Span(first, last, whole.end, whole.sure and not works and few == place + 1)

    # Holidays -----------------------------------------------------------------------------------------------------

    def _holiday(self, place: int) -> Span | None:
        """A public holiday of the country by its name."""
        word = self.token(place)
        month = self._month(place)
        if month is not None and self.has(month.end, "bank", "holiday"):
            inside = self.days.holidays_between(month.first - ONE_DAY, month.last + ONE_DAY)
            return self._day(inside[0][0], month.end + 2, len(inside) == 1) if inside else None
        if not word or word in WEEKDAYS or word in MONTHS or word in PARTS or unit_of(word) is not None:
            return None
        if word == "holidays" and self.said_on.month >= _AUTUMN:
            return self._day(date(self.said_on.year, 12, 25), place + 1, False)
        found = self._holidays.named(self.tokens[place:])
        if found is None:
            return None
        day, length, sure = found
        end = self.skip(place + length, "day")
        if self.token(end) == "week":
            return self._working_week(day, end + 1, False)
        if self.token(end) == "weekend":
            # A long one: the holiday is a part of it.
            saturday = day - timedelta(
                days=(day.weekday() - SATURDAY) % 7 if day.weekday() < 3 else day.weekday() - SATURDAY
            )
            return Span(min(day, saturday), max(day, saturday + ONE_DAY), end + 1, sure)
        return self._day(day, end, sure)
