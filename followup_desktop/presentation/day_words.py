"""The words of the day in the rail: its date, how much is to be done, and when nobody is called."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from followup_desktop.domain.settings import EARLIEST_MESSAGE, LATEST_MESSAGE, Settings
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import day_and_month, fill, qdate, say_clock

tr = Texts("Agenda")


def date_line(today: date) -> str:
    """The day as the rail writes it: "Mon 23 November"."""
    locale = QLocale()
    form = f"ddd {day_and_month(locale).replace('MMM', 'MMMM')}"
    return locale.toString(qdate(today), form)


def things_today(count: int) -> str:
    """The heading of Today: "4 things today"."""
    if count == 0:
        return tr("Nothing left today")
    return tr.counted("%Ln thing today", "%Ln things today", count)


def quiet_hours(settings: Settings) -> tuple[str, str]:
    """When no call is suggested: the stretch in which neither end may call, and what that means."""
    start = min(LATEST_MESSAGE, settings.own_day_end)
    end = max(EARLIEST_MESSAGE, settings.own_day_start)
    hours = fill(tr("Quiet hours %1 to %2"), say_clock(start), say_clock(end))
    return hours, tr("No calls suggested overnight")
