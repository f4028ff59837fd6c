"""A try of step 1 or 4: when it is due, and until when it is open."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from followup_desktop.domain.method.placing import counted, lapses_after
from followup_desktop.domain.method.reasons import Because, Reason
from followup_desktop.domain.method.situation import Local, Situation, Touch


class Try(NamedTuple):
    """When a try is due, and why then."""

    due_on: date
    why: tuple[Reason, ...]


def not_before_retrying(s: Situation, local: Local, first: Try, touches: Sequence[Touch], days: int) -> Try:
    """The first try where there was no touch yet, else one so many business days after the last, but not before it."""
    if not touches:
        return first
    again, why = counted(s, Because.TRIED, local.date_of(touches[-1].at), days)
    return Try(again, why) if again > first.due_on else first


def is_open(s: Situation, local: Local, asked: Try | None, at: datetime) -> bool:
    """Whether the try that was asked for, if any, had not lapsed yet at that instant (Always, 2)."""
    return asked is not None and local.date_of(at) <= lapses_after(s, asked.due_on)
