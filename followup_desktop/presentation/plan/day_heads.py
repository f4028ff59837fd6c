"""The heads above the days of the plan: the day, whether it is today, and whose holiday it is."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale

from followup_desktop.domain.time.business_days import SATURDAY, BusinessDays, Holidays
from followup_desktop.presentation.places import say_country
from followup_desktop.presentation.plan.weeks import A_DAY, Column, Weeks
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import day_and_month, fill, qdate, say_day

tr = Texts("Plan")


class Holiday(NamedTuple):
    """A public holiday: its day, its name, and the code of the country in which it is one."""

    day: date
    name: str
    country: str


class DayHead(NamedTuple):
    """What stands above a day, or above a week in short; ``note`` names holidays shortly, ``tells`` in whole.

    ``short`` is the title where there is little room.
    """

    title: str
    short: str
    is_today: bool
    is_closed: bool
    note: str
    tells: str


def holidays_in(weeks: Weeks, countries: Iterable[tuple[str, str]], holidays: Holidays) -> tuple[Holiday, ...]:
    """The holidays of these countries (with subdivisions) on the weekdays of these weeks, each once, in order."""
    found: dict[Holiday, None] = {}
    for country, subdivision in countries:
        days = BusinessDays(holidays, country, subdivision)
        for day in weeks.days:
            name = days.holiday(day)
            if name and day.weekday() < SATURDAY:
                found[Holiday(day, name, country)] = None
    return tuple(sorted(found))


def head_of(column: Column, today: date, own_country: str, holidays: Collection[Holiday]) -> DayHead:
    """The head of a column."""
    here = [h for h in holidays if column.first <= h.day < column.first + column.days * A_DAY]
    is_today = column.first <= today < column.first + column.days * A_DAY
    tells = "\n".join(dict.fromkeys(_told(h, column.first) for h in here))
    if column.is_a_day:
        is_closed = column.first.weekday() >= SATURDAY or any(h.country == own_country for h in here)
        return DayHead(_short_day(column.first), str(column.first.day), is_today, is_closed, _note(here), tells)
    # A week in short is told by its working days.
    title = fill(tr("%1 – %2"), _day_of_month(column.first), _day_of_month(column.first + 4 * A_DAY))
    return DayHead(title, _day_of_month(column.first), is_today, False, _note(here), tells)


def say_weeks(weeks: Weeks) -> str:
    """The days that are shown: "23 Nov – 13 Dec 2026"."""
    last = weeks.after - A_DAY
    return fill(tr("%1 – %2 %3"), _day_of_month(weeks.first), _day_of_month(last), str(last.year))


def remarks(weeks: Weeks, today: date, taken: Collection[date], holidays: Sequence[Holiday], own_country: str) -> str:
    """What is worth knowing of the first week: the working days with nothing planned, and the holidays."""
    own = {h.day for h in holidays if h.country == own_country}
    free = [
        day
        for day in weeks.days[:SATURDAY]
        if day >= today and day not in taken and day not in own and day.weekday() < SATURDAY
    ]
    said = []
    if free:
        said.append(fill(tr("Nothing planned on %1."), QLocale().createSeparatedList([_weekday(day) for day in free])))
    said += list(dict.fromkeys(f"{_told(h, weeks.first)}." for h in holidays if h.day < weeks.first + 7 * A_DAY))
    return " ".join(said)


def _told(holiday: Holiday, near: date) -> str:
    return fill(tr("%1 is %2 (%3)"), say_day(holiday.day, near), holiday.name, say_country(holiday.country))


def _note(holidays: Sequence[Holiday]) -> str:
    countries = list(dict.fromkeys(h.country for h in holidays))
    if len(countries) == 1:
        return fill(tr("Holiday %1"), countries[0])
    return tr.counted("Holiday in %Ln country", "Holiday in %Ln countries", len(countries)) if countries else ""


def _weekday(day: date) -> str:
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def _short_day(day: date) -> str:
    return fill(tr("%1 %2"), QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat), str(day.day))


def _day_of_month(day: date) -> str:
    locale = QLocale()
    return locale.toString(qdate(day), day_and_month(locale))
