"""Stretches of time on two people's clocks, and the quarter of an hour that fits into them."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.zones import QUARTER, next_quarter


class Span(NamedTuple):
    """From ``start`` to ``end`` (exclusive), aware instants in UTC."""

    start: datetime
    end: datetime

    @property
    def leaves_a_slot(self) -> bool:
        """Whether a slot of a quarter of an hour fits."""
        return self.end - self.start >= QUARTER


@lru_cache(maxsize=4096)
def span_on(day: date, start: time, end: time, zone: ZoneInfo) -> Span:
    """The window of that local day; one that ends at or before its start runs into the next day."""
    last = day if end > start else day + timedelta(days=1)
    return Span(datetime.combine(day, start, zone).astimezone(UTC), datetime.combine(last, end, zone).astimezone(UTC))


def within_own_day(span: Span, settings: Settings, user_zone: ZoneInfo) -> tuple[Span, ...]:
    """The parts of the span that lie in the user's own day, never in the user's night (Always, 1)."""
    return _within(span, settings.own_day_start, settings.own_day_end, user_zone)


@lru_cache(maxsize=4096)
def _within(span: Span, start: time, end: time, zone: ZoneInfo) -> tuple[Span, ...]:
    """The parts of the span between these hours of the days of that zone."""
    if start == end:
        return (span,)
    parts: list[Span] = []
    day = span.start.astimezone(zone).date() - timedelta(days=1)
    while True:
        own = span_on(day, start, end, zone)
        if own.start >= span.end:
            return tuple(parts)
        part = Span(max(own.start, span.start), min(own.end, span.end))
        if part.start < part.end:
            parts.append(part)
        day += timedelta(days=1)


def is_own_night(instant: datetime, settings: Settings, user_zone: ZoneInfo) -> bool:
    """Whether the quarter of an hour from that instant touches the user's own night."""
    quarter = Span(instant.astimezone(UTC), instant.astimezone(UTC) + QUARTER)
    return within_own_day(quarter, settings, user_zone) != (quarter,)


def first_fit(spans: Iterable[Span], now: datetime) -> datetime | None:
    """The start of the first slot, in UTC: the start of a span or, once that has passed, the next quarter of an hour.

    The spans are tried in their order; None where none has a quarter of an hour left.
    """
    for span in spans:
        start = span.start if now <= span.start else next_quarter(now)
        if start + QUARTER <= span.end:
            return start
    return None
