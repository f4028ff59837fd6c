"""An event on a server as it is read there: what it says, and whether it is what we wrote."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from followup_desktop.domain.published import EventThere

_SET_BY_PROGRAMS = frozenset({"DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "UID", "PRIORITY"})
_TOLD_AS_INSTANTS = frozenset({"DTSTART", "DTEND", "DURATION"})
_LONGEST = 200


def read_there(uid: str, etag: str, content: bytes, ours: list[bytes]) -> EventThere:
    """What the content says of that event. Whatever cannot be read is somebody's own, and stays as it is."""
    found = _event(uid, content)
    if found is None:
        return EventThere(etag)
    said = _sayings(found)
    same_as = next((n for n, text in enumerate(ours) if _said_by(uid, text) == said), -1)
    start, end = _span(found)
    return EventThere(
        etag,
        start.isoformat() if start else "",
        end.isoformat() if end else "",
        start is not None and not isinstance(start, datetime),
        " ".join(str(found.get("SUMMARY", "")).split())[:_LONGEST],
        same_as,
    )


def _said_by(uid: str, content: bytes) -> Any:
    found = _event(uid, content)
    return None if found is None else _sayings(found)


def _event(uid: str, content: bytes) -> Any:
    """The one event of that UID; None where there is none, or more than one."""
    from icalendar import Calendar

    try:
        calendar = Calendar.from_ical(content)
        found = [event for event in calendar.walk("VEVENT") if str(event.get("UID", "")) == uid]
    except Exception:
        # Bytes that anybody wrote, read in a process of its own.
        return None
    return found[0] if len(found) == 1 else None


def _sayings(event: Any) -> tuple[Any, ...]:
    """Everything that the event says to people and programs, in a form that any way of writing it has."""
    said = []
    for name, value in event.items():
        if name not in _SET_BY_PROGRAMS | _TOLD_AS_INSTANTS and not name.startswith("X-"):
            said.append((name, _plain(name, value)))
    alarms = sorted(
        (str(alarm.get("ACTION", "")).upper(), str(getattr(alarm.get("TRIGGER"), "dt", "")))
        for alarm in event.subcomponents
        if alarm.name == "VALARM"
    )
    start, end = _span(event)
    return (*sorted(said), ("alarms", alarms), ("start", str(start)), ("end", str(end)))


def _plain(name: str, value: Any) -> str:
    if name == "CATEGORIES":
        values = value if isinstance(value, list) else [value]
        return "\n".join(sorted(str(category) for one in values for category in getattr(one, "cats", [one])))
    if isinstance(value, list):
        return "\n".join(sorted(_plain(name, one) for one in value))
    text = value.to_ical() if hasattr(value, "to_ical") else str(value)
    return " ".join((text.decode(errors="replace") if isinstance(text, bytes) else text).replace("\\n", " ").split())


def _span(event: Any) -> tuple[datetime | date | None, datetime | date | None]:
    """Start and end, in UTC where they are instants; without an end an event ends as it begins, or with its day."""
    start = _in_utc(getattr(event.get("DTSTART"), "dt", None))
    end = _in_utc(getattr(event.get("DTEND"), "dt", None))
    length = getattr(event.get("DURATION"), "dt", None)
    if start is not None and end is None:
        if isinstance(length, timedelta):
            end = start + length
        else:
            end = start if isinstance(start, datetime) else start + timedelta(days=1)
    return start, end


def _in_utc(value: Any) -> datetime | date | None:
    if isinstance(value, datetime):
        try:
            # A time of nobody's zone is read as if it were UTC: it is none of ours in either case.
            return value.astimezone(UTC) if value.tzinfo is not None else value.replace(tzinfo=UTC)
        except (OverflowError, ValueError):
            return None
    return value if isinstance(value, date) else None
