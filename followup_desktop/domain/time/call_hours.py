"""What each hour of somebody's day is for: live calls, messages, neither; on their clock and on the user's."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from followup_desktop.domain.settings import EARLIEST_MESSAGE, LATEST_MESSAGE, Settings
from followup_desktop.domain.time.windows import Span, span_on, within_own_day


class Hours(StrEnum):
    """What an hour is for."""

    LIVE = "live"
    MESSAGE = "message"
    """After their office hours, before the evening ends: for a message."""
    BETWEEN = "between"
    """Neither in a window nor forbidden: no call is proposed then."""
    QUIET = "quiet"
    """Before 07:00 or after 20:30 at their end."""
    CLOSED = "closed"
    """A weekend or a public holiday there."""
    OWN_NIGHT = "own_night"
    """The user's own night."""


class Stretch(NamedTuple):
    """From ``start`` to ``end`` (exclusive, in UTC) every hour is for the same."""

    start: datetime
    end: datetime
    hours: Hours


class TwoClocks(NamedTuple):
    """The clock of the one who is called, the user's, and on which of their days they are open."""

    theirs: ZoneInfo
    own: ZoneInfo
    is_open: Callable[[date], bool]


def hours_at(instant: datetime, clocks: TwoClocks, settings: Settings) -> Hours:
    """What the (aware) instant is for. Where windows overlap, a live call comes first."""
    moment = Span(instant.astimezone(UTC), instant.astimezone(UTC) + timedelta(microseconds=1))
    if within_own_day(moment, settings, clocks.own) != (moment,):
        return Hours.OWN_NIGHT
    local = instant.astimezone(clocks.theirs)
    clock = local.time()
    if not EARLIEST_MESSAGE <= clock < LATEST_MESSAGE:
        return Hours.QUIET
    if not clocks.is_open(local.date()):
        return Hours.CLOSED
    if any(start <= clock < end for start, end in settings.live_windows):
        return Hours.LIVE
    after_hours = (settings.evening_window, settings.morning_window)
    return Hours.MESSAGE if any(start <= clock < end for start, end in after_hours) else Hours.BETWEEN


def hours_between(day: date, first: time, last: time, clocks: TwoClocks, settings: Settings) -> tuple[Stretch, ...]:
    """The stretches of their day from ``first`` to ``last`` on their clock, without gaps, each as long as can be."""
    whole = span_on(day, first, last, clocks.theirs)
    windows = [*settings.live_windows, settings.evening_window, settings.morning_window]
    spans = [span_on(day, *window, clocks.theirs) for window in [*windows, (EARLIEST_MESSAGE, LATEST_MESSAGE)]]
    spans += within_own_day(whole, settings, clocks.own)
    edges = {edge for span in spans for edge in span if whole.start < edge < whole.end}
    found: list[Stretch] = []
    for start, end in pairwise([whole.start, *sorted(edges), whole.end]):
        hours = hours_at(start + (end - start) / 2, clocks, settings)
        if found and found[-1].hours is hours:
            start = found.pop().start
        found.append(Stretch(start, end, hours))
    return tuple(found)
