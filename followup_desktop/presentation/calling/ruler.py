"""Their day as a ruler from 06 to 22: what each stretch is for, and where now is; painted, and in words."""

from datetime import date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.call_hours import Hours, TwoClocks, hours_between
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts
from followup_desktop.presentation.wall_clock import fill, say_clock

FIRST, LAST = 6, 22

tr = Texts("Ruler")

_NAMES = {
    Hours.LIVE: QT_TRANSLATE_NOOP("Ruler", "calls"),
    Hours.MESSAGE: QT_TRANSLATE_NOOP("Ruler", "messages"),
    Hours.BETWEEN: QT_TRANSLATE_NOOP("Ruler", "neither"),
    Hours.QUIET: QT_TRANSLATE_NOOP("Ruler", "no calls"),
    Hours.CLOSED: QT_TRANSLATE_NOOP("Ruler", "closed"),
    Hours.OWN_NIGHT: QT_TRANSLATE_NOOP("Ruler", "your night"),
}


class Stretch(NamedTuple):
    """A part of the ruler, from 0 (06:00) to 1 (22:00)."""

    start: float
    end: float
    hours: Hours


class Ruler(NamedTuple):
    """What is painted, and ``words``, its twin for those who do not see it.

    ``now`` is where the marker stands, from 0 to 1; None where it is earlier or later there. ``legend`` names what is
    on it, in the order of the day.
    """

    stretches: tuple[Stretch, ...]
    now: float | None
    words: str
    legend: tuple[tuple[Hours, str], ...]


def ruler_of(day: date, now: datetime, clocks: TwoClocks, settings: Settings) -> Ruler:
    """The ruler of that day at their end, at that (aware) present."""
    found = hours_between(day, time(FIRST), time(LAST), clocks, settings)
    theirs = clocks.theirs
    stretches = tuple(Stretch(_share(s.start, day, theirs), _share(s.end, day, theirs), s.hours) for s in found)
    parts = [
        fill(
            tr("%1 to %2: %3"),
            say_clock(s.start.astimezone(theirs).time()),
            say_clock(s.end.astimezone(theirs).time()),
            tr(_NAMES[s.hours]),
        )
        for s in found
    ]
    share = _share(now, day, theirs)
    inside = 0 <= share < 1
    there = fill(tr("Their clock: %1"), say_clock(now.astimezone(theirs).time()))
    legend = tuple((hours, tr(_NAMES[hours])) for hours in dict.fromkeys(s.hours for s in found))
    return Ruler(stretches, share if inside else None, f"{there}. {'; '.join(parts)}.", legend)


def _share(instant: datetime, day: date, zone: ZoneInfo) -> float:
    """Where the instant is on the ruler, by what the clock shows: below 0 before it, above 1 after it."""
    local = instant.astimezone(zone)
    days = (local.date() - day).days
    hours = 24 * days + local.hour + local.minute / 60
    return (hours - FIRST) / (LAST - FIRST)
