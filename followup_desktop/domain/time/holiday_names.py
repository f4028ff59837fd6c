"""Public holidays by the names that people use for them."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from followup_desktop.domain.time.business_days import BusinessDays
from followup_desktop.domain.time.promise_words import plain

_EVERYWHERE = {
    ("christmas",): (12, 25), ("christmas", "eve"): (12, 24), ("xmas",): (12, 25), ("new", "year"): (1, 1),
    ("new", "year", "eve"): (12, 31), ("halloween",): (10, 31), ("valentine",): (2, 14),
}  # fmt: skip
_ALSO_CALLED = {
    ("labour",): ("labor",),
    ("mlk",): ("martin", "luther", "king"),
    ("whit", "monday"): ("pentecost", "monday"),
    ("presidents",): ("washington", "birthday"),
}
_THURSDAY, _NOVEMBER = 3, 11
_AFTER_THANKSGIVING = {("black", "friday"): 1, ("cyber", "monday"): 4}
_AROUND_EASTER = {("good", "friday"): -2, ("easter", "monday"): 1, ("maundy", "thursday"): -3}
"""Days that are known where they are no holidays as well."""
_ANY = frozenset({("bank", "holiday"), ("public", "holiday")})
_NOT_IN_NAMES = frozenset({"day", "the", "observed", "holiday"})
_DAYS_AHEAD = 400
_YEAR_APART = timedelta(days=300)
_LONG_ENOUGH = 6


class HolidayNames:
    """The holidays of a place from a day on, for more than a year; Christmas and New Year in every place."""

    def __init__(self, since: date, days: BusinessDays) -> None:
        self._since = since
        self._days = days
        self._found: list[tuple[tuple[str, ...], date]] | None = None

    def named(self, words: Sequence[str]) -> tuple[date, int, bool] | None:
        """The next holiday whose name the words begin with, how many of them are its name, and whether it is surely it.

        A long first word is enough ("Easter" for Easter Monday), not surely where several holidays begin with it. "The
        bank holiday" is the next one.
        """
        if tuple(words[:2]) in _ANY:
            coming = next((day for _, day in self._known() if day > self._since), None)
            return None if coming is None else (coming, 2, True)
        for called, name in _ALSO_CALLED.items():
            if tuple(words[: len(called)]) == called and (other := self.named([*name, *words[len(called) :]])):
                return other[0], other[1] - len(name) + len(called), other[2]
        common = [(_common(known, words), known, day) for known, day in self._known()]
        most = max((length for length, _, _ in common), default=0)
        if not most:
            return None
        whole = [day for length, known, day in common if length == most == len(known)]
        if not whole and len(words[0]) < _LONG_ENOUGH:
            return None
        days = whole or [day for length, _, day in common if length == most]
        return min(days), most, all(day == min(days) or day - min(days) > _YEAR_APART for day in days)

    def _known(self) -> list[tuple[tuple[str, ...], date]]:
        if self._found is None:
            self._found = []
            for number in range(_DAYS_AHEAD):
                day = self._since + timedelta(days=number)
                # One day can be several holidays, and the day on which another one is observed.
                for name in self._days.holiday(day).split("; "):
                    words = tuple(word for word in _letters(name) if word not in _NOT_IN_NAMES)
                    if words and "observed" not in plain(name):
                        self._found.append((words, day))
                self._found += [(words, day) for words, when in _EVERYWHERE.items() if (day.month, day.day) == when]
            for year in (self._since.year, self._since.year + 1):
                self._found += [(words, day) for words, day in _moving(year) if day >= self._since]
        return self._found


def _moving(year: int) -> Iterator[tuple[tuple[str, ...], date]]:
    """The days of that year that hang on Easter, or on the fourth Thursday in November."""
    november = date(year, _NOVEMBER, 1)
    thanksgiving = november + timedelta(days=(_THURSDAY - november.weekday()) % 7 + 21)
    for words, days in _AFTER_THANKSGIVING.items():
        yield words, thanksgiving + timedelta(days=days)
    for words, days in _AROUND_EASTER.items():
        yield words, _easter(year) + timedelta(days=days)


def _easter(year: int) -> date:
    """Easter Sunday in the West, by the rule of Gauss as it holds from 1900 to 2199."""
    moon = (19 * (year % 19) + (24 if year < 2200 else 25)) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7
    days = moon + weekday
    if (moon, weekday) == (29, 6) or (moon == 28 and weekday == 6 and year % 19 > 10):
        days -= 7
    return date(year, 3, 22) + timedelta(days=days)


def _common(name: Sequence[str], words: Sequence[str]) -> int:
    """How many words both begin with."""
    pairs = enumerate(zip(name, words, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(name), len(words)))


def _letters(name: str) -> list[str]:
    return "".join(letter if letter.isalpha() else " " for letter in plain(name).replace("'s", "")).split()
