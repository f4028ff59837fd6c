"""Calendar events for the tests of the files: whole ones from the few facts that a case is about."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from followup_desktop.calendars import ics
from followup_desktop.services.ports.calendar import CalendarEvent
from followup_desktop.services.steps import to_the_end
from tests.builders import LONDON, at

UID = "0e0b5f55-6d5b-4c3e-8d53-0b1f6f6f0001"
MADE_AT = at("2026-11-20 12:00")


def uid(number: int) -> str:
    """The n-th UID, in the order of the numbers."""
    return f"0e0b5f55-6d5b-4c3e-8d53-{number:012x}"


def an_event(start: str = "2026-12-07 17:30", zone: str = LONDON, minutes: int = 15, **facts: Any) -> CalendarEvent:
    """A call at that wall clock of the zone."""
    starts_at = at(start, zone)
    usual: dict[str, Any] = {
        "uid": UID,
        "sequence": 0,
        "created_at": MADE_AT,
        "modified_at": MADE_AT,
        "start": starts_at,
        "end": starts_at + timedelta(minutes=minutes),
        "all_day": False,
        "timezone": zone,
        "summary": "Message for Åsa Lind (Umbra Health): decision was due",
        "description": "They said by Fri 4 Dec.\n\nSay:\nHello, this is Robin Moss; we spoke.",
        "location": "+44 20 7946 0018",
        "url": "https://umbra.example/jobs/7",
        "category": "Decision",
        "cancelled": False,
        "opaque": True,
        "alarm_minutes": 10,
    }
    return CalendarEvent(**{**usual, **facts})


def calendar(vevents: Sequence[str], *, live: bool = False) -> bytes:
    """The whole file with these events."""
    return to_the_end(ics.calendar_steps(vevents, live=live))


def an_all_day_event(day: str = "2026-12-14", zone: str = LONDON, **facts: Any) -> CalendarEvent:
    """An item of that day."""
    midnight = datetime.fromisoformat(day).replace(tzinfo=ZoneInfo(zone))
    usual: dict[str, Any] = {"all_day": True, "opaque": False, "alarm_minutes": 900, "location": ""}
    span = {"start": midnight, "end": midnight + timedelta(days=1)}
    return replace(an_event(zone=zone), **{**usual, **span, **facts})


def unfolded(text: str | bytes) -> list[str]:
    """The content lines of a file or an event."""
    whole = text.decode() if isinstance(text, bytes) else text
    return re.sub("\r\n[ \t]", "", whole).removesuffix("\r\n").split("\r\n")


def value_of(name: str, text: str | bytes) -> str:
    """The first line that begins with that name, with its parameters, without the name."""
    return next(line[len(name) :] for line in unfolded(text) if re.match(f"{name}[:;]", line)).removeprefix(":")
