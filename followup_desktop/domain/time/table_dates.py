"""Dates as tables write them: read where they can mean one day only, else it is asked which number is the day."""

import re
from collections.abc import Iterable
from datetime import date
from enum import Enum

from followup_desktop.domain.time.zones import FIRST_YEAR, LAST_YEAR

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?", re.DOTALL)
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,?[T ].*)?", re.DOTALL)
_WORDS = re.compile(
    r"(?:[^\W\d_]{2,10}\.?,?\s+)?(?:(?P<d>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?P<m>[^\W\d_]{3,10})\.?|"
    r"(?P<m2>[^\W\d_]{3,10})\.?[\s-]+(?P<d2>\d{1,2})(?:st|nd|rd|th)?),?[\s-]+(?P<y>\d{4})(?:,?\s.*)?",
    re.DOTALL,
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan", "feb", "mar mär maer", "apr", "may mai", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec dez"), 1
    )
    for name in names.split()
}


class Order(Enum):
    """Which of two numbers is the day, in dates such as 3/12/2026."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


def read_date(text: str, order: Order | None) -> date | None:
    """The day that the text means; None where it means none, or where it depends on an order that is not known."""
    text = text.strip()
    try:
        if found := _ISO.fullmatch(text):
            return _day(*(int(part) for part in found.groups()))
        if found := _WORDS.fullmatch(text):
            month = _MONTHS.get((found["m"] or found["m2"]).casefold()[:3], 0)
            return _day(int(found["y"]), month, int(found["d"] or found["d2"]))
        if found := _NUMBERS.fullmatch(text):
            return _by_order(*_numbers(found), order)
    except ValueError:
        return None
    return None


def order_of(texts: Iterable[str]) -> tuple[Order | None, bool]:
    """The order that these dates show by a number above twelve, and whether it must be asked for.

    Points set days before months everywhere. It is asked for where nothing shows it and some date could be two days.
    """
    shown: set[Order] = set()
    is_open = False
    for text in texts:
        found = _NUMBERS.fullmatch(text.strip())
        if found is None:
            continue
        first, second, _ = _numbers(found)
        if first > 12 or found[2] == ".":
            shown.add(Order.DAY_FIRST)
        elif second > 12:
            shown.add(Order.MONTH_FIRST)
        elif first != second:
            is_open = True
    if len(shown) == 1:
        return shown.pop(), False
    return None, is_open


def _numbers(found: re.Match[str]) -> tuple[int, int, int]:
    year = int(found[4])
    return int(found[1]), int(found[3]), year + 2000 if len(found[4]) == 2 else year


def _by_order(first: int, second: int, year: int, order: Order | None) -> date | None:
    if order is Order.MONTH_FIRST:
        return _day(year, first, second)
    if order is Order.DAY_FIRST or first == second or first > 12:
        return _day(year, second, first)
    return _day(year, first, second) if second > 12 else None


def _day(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError("a date lies between the years 1900 and 2200")
    return date(year, month, day)
