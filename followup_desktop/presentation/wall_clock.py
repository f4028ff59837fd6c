"""Local dates and times as dialogs take and say them: which instant a wall clock names, and how a day is written."""

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Qt, QTime

from followup_desktop.domain.sentences import say_zone
from followup_desktop.domain.time.zones import parse_date
from followup_desktop.presentation.translating import Texts

tr = Texts("WallClock")


def fill(text: str, *values: str) -> str:
    """The text with %1, %2 … filled in; what is filled in is not looked at again.

    What ends in a full stop of its own, such as "7. Dez.", ends a sentence with that one.
    """

    def filled(match: re.Match[str]) -> str:
        number, stop = int(match[1]), match[2]
        if number > len(values):
            return match[0]
        value = values[number - 1]
        return value if value.endswith(".") else value + stop

    return re.sub(r"%([1-9])(\.?)", filled, text)


# From text and back -------------------------------------------------------------------------------------------------


def day_of(text: str) -> date | None:
    """The date that an ISO 8601 text names, or None where it names none."""
    try:
        return parse_date(text)
    except (TypeError, ValueError):
        return None


def read_day(text: str, today: date) -> date | None:
    """The date that somebody typed, by the ways of the locale; without a year, the one nearest to today.

    A weekday alone is the next of that name, today counted. None where it cannot be read.
    """
    typed = " ".join(text.split())
    found = day_of(typed) or _day_said(typed, today)
    if found is not None or not typed:
        return found
    locale = QLocale()
    as_written = locale.toDate(typed, date_format())
    if as_written.isValid():
        return day_of(as_written.toString(Qt.DateFormat.ISODate))
    if re.search(r"(?<!\S)[-−]\d", typed):
        # A number below zero is no part of a date.
        return None
    words = re.findall(r"[^\W\d_]+", typed)
    numbers = [int(number) for number in re.findall(r"\d+", typed)]
    months = [month for month in (_month(word, locale) for word in words) if month]
    if len(months) > 1 or any(not _month(word, locale) and not weekday_named(word) for word in words):
        return None
    return _day_from(months + numbers if months else numbers, "M" if months else "", locale, today)


def _day_said(word: str, today: date) -> date | None:
    """The day that is said without a number: "tomorrow", "Fri"; in the locale's language or in English."""
    said = word.casefold()
    for days, names in (
        (-1, ("yesterday", tr("yesterday"))),
        (0, ("today", tr("today"))),
        (1, ("tomorrow", tr("tomorrow"))),
    ):
        if said in names:
            return today + timedelta(days=days)
    weekday = weekday_named(word.rstrip("."))
    return today + timedelta(days=(weekday - today.isoweekday()) % 7) if weekday else None


def _day_from(numbers: list[int], first: str, locale: QLocale, today: date) -> date | None:
    """The date of which these are the parts: the month first where ``first`` says so, else in the locale's order."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if first:
        order = "Mdy" if len(numbers) < 3 or numbers[1] <= 31 else "Myd"
    elif len(numbers) == 3 and numbers[0] > 31:
        order = "yMd"
    else:
        order = "".join(sorted("dMy", key=short.find))
    if len(numbers) == 2:
        order = order.replace("y", "")
        years = [today.year - 1, today.year, today.year + 1]
    elif len(numbers) == 3:
        year = numbers[order.index("y")]
        years = [year + 2000 if year < 100 else year]
    else:
        return None
    parts = dict(zip(order, numbers, strict=False))
    days = [day_of(f"{year:04}-{parts['M']:02}-{parts['d']:02}") for year in years]
    return min((day for day in days if day), key=lambda day: abs(day - today), default=None)


def _month(word: str, locale: QLocale) -> int:
    """The number of the month that the word names or begins, in the locale's language or in English; else 0."""
    for names in (locale, QLocale(QLocale.Language.English)):
        for month in range(1, 13):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                if _names(word, names.monthName(month, form)):
                    return month
    return 0


def weekday_named(word: str) -> int:
    """The number of the weekday (1 is Monday) that the word names, in full or by three letters and more; else 0."""
    for names in (QLocale(), QLocale(QLocale.Language.English)):
        for day in range(1, 8):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                if _names(word, names.dayName(day, form)):
                    return day
    return 0


def _names(word: str, name: str) -> bool:
    said, meant = word.casefold(), name.casefold().rstrip(".")
    return said == meant or (len(said) >= 3 and meant.startswith(said))


def clock_of(text: str) -> time | None:
    """The time that a text such as 14:30 names, or None where it names none."""
    try:
        return time.fromisoformat(text) if len(text) == len("14:30") else None
    except (TypeError, ValueError):
        return None


def instants_at(day: date, clock: time, zone: ZoneInfo) -> tuple[datetime, ...]:
    """The instants (in UTC) at which the clocks of the zone show that time: none, one or two of them.

    None where the clocks are put forward over it, two where they are put back over it.
    """
    found: list[datetime] = []
    for fold in (0, 1):
        local = datetime.combine(day, clock, zone).replace(fold=fold)
        instant = local.astimezone(UTC)
        shown = instant.astimezone(zone)
        if (shown.date(), shown.time()) == (day, clock) and instant not in found:
            found.append(instant)
    return tuple(found)


# Into words ---------------------------------------------------------------------------------------------------------


class _Formats(NamedTuple):
    day: str
    with_year: str
    time: str


@cache
def _formats(locale_name: str) -> _Formats:
    """Day and month in the order of the locale; hours as it writes them, without seconds."""
    locale = QLocale(locale_name)
    day = f"ddd {day_and_month(locale)}"
    return _Formats(day, f"{day} yyyy", clock_format(locale))


def is_month_first(locale: QLocale) -> bool:
    """Whether the month is written before the day and the year."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return -1 < short.find("M") < min(short.find("d"), short.find("y"))


def day_and_month(locale: QLocale) -> str:
    """The format of a day with its month, in the order of the locale: "MMM d", "d MMM", "d. MMM"."""
    return "MMM d" if is_month_first(locale) else f"{number_of_day(locale)} MMM"


def qdate(day: date) -> QDate:
    """The day as Qt has it."""
    return QDate(day.year, day.month, day.day)


def number_of_day(locale: QLocale) -> str:
    """The format of a day's number before its month: with a full stop where the language writes an ordinal."""
    return "d." if "d. M" in locale.dateFormat(QLocale.FormatType.LongFormat) else "d"


def date_format() -> str:
    """How a date field writes its day: "Fri 20 Nov 2026"."""
    return _formats(QLocale().name()).with_year


def clock_format(locale: QLocale) -> str:
    """How that language writes a time, without seconds."""
    return locale.timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "").replace(".ss", "")


def time_format() -> str:
    """How a time field writes its time: "14:30"."""
    return _formats(QLocale().name()).time


def say_day(day: date, near: date) -> str:
    """The day as "Fri 4 Dec", with the year where it is not that of ``near``."""
    locale = QLocale()
    formats = _formats(locale.name())
    return locale.toString(qdate(day), formats.day if day.year == near.year else formats.with_year)


def write_day(day: date) -> str:
    """The day as a date field writes it: "Fri 20 Nov 2026"."""
    return QLocale().toString(qdate(day), date_format())


def say_unreadable(typed: str) -> str:
    """That no day can be read in what was typed, with one that could be."""
    return fill(tr("“%1” cannot be read as a day. Enter one such as %2."), typed, write_day(date(2026, 11, 25)))


def say_clock(clock: time) -> str:
    """The time as "14:30"."""
    locale = QLocale()
    return locale.toString(QTime(clock.hour, clock.minute), _formats(locale.name()).time)


def say_moment(local: datetime, near: date) -> str:
    """Day and time: "Fri 4 Dec, 14:30"."""
    return fill(tr("%1, %2"), say_day(local.date(), near), say_clock(local.time()))


def say_time_of(zone: str) -> str:
    """Whose clocks are meant: "London time"."""
    return "UTC" if zone == "UTC" else fill(tr("%1 time"), say_zone(zone))


def say_offset(instant: datetime, zone: ZoneInfo) -> str:
    """How far the zone is from UTC at that instant: "UTC+1", "UTC+5:45"."""
    offset = instant.astimezone(zone).utcoffset()
    minutes = round(offset.total_seconds() / 60) if offset is not None else 0
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"
