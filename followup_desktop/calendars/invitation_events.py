"""The events of a calendar file that came from outside, as plain values; runs in a process apart (see ``apart``).

Every event is read on its own, and of each only the lines that matter, so that one that is broken spoils no other.
"""

import codecs
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any

from dateutil.rrule import rrulestr
from icalendar import Event, Timezone

from followup_desktop.calendars.invitation_files import LARGEST_FILE
from followup_desktop.calendars.write import PRODID
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.time.zones import find_zone, format_instant

MOST_EVENTS = 5_000
MOST_REPEATS = 1_000
DEEPEST = 5
LONGEST_LINE = 20_000
MOST_PEOPLE = 50
_MOST_ZONES = 50
_LONGEST_ZONE = 20_000
_ONE_HOUR = timedelta(hours=1)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_READ = frozenset(
    (
        b"UID RECURRENCE-ID DTSTART DTEND DURATION SUMMARY DESCRIPTION LOCATION URL ORGANIZER ATTENDEE STATUS RRULE "
        b"EXDATE CONFERENCE X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL X-MICROSOFT-ONLINEMEETINGEXTERNALLINK"
    ).split()
)
_LINKS = (
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "URL",
)
_REPEATS = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_WITHIN_A_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")
_SLOW_ZONE = re.compile(rb"RRULE[^:\n]*:(?![^\n]*FREQ=YEARLY)|RDATE[^\n]{2000}", re.IGNORECASE)


def read(content: bytes) -> dict[str, Any]:
    """What the file says: whether it is ``ours``, its ``method``, its ``events``, and how many are ``unreadable``.

    Raises Refused where it is too large, holds too much, is nested too deeply, repeats too often, or is no calendar
    file at all.
    """
    found = _Scan(_unfolded(content))
    told: dict[str, Any] = {"ours": found.is_ours, "method": "", "events": [], "unreadable": 0}
    if found.is_ours:
        return told
    told["method"] = next(iter(found.methods), "")
    for zone in found.zones:
        _know(zone)
    repeats = MOST_REPEATS
    for lines in found.events:
        try:
            event = _event(lines, repeats)
        except Refused:
            raise
        except Exception:
            # The library raises whatever comes to it: of a broken event nothing is read.
            told["unreadable"] += 1
            continue
        repeats -= len(event["repeats"])
        told["events"].append(event)
    return told


# Lines ------------------------------------------------------------------------------------------------------------


def _unfolded(content: bytes) -> bytes:
    """Whole lines in UTF-8: it is written in that, as the format wants it, or its byte order mark says otherwise.

    Nothing is replaced. Some programs fold lines inside a letter, so it can be judged only when they are whole.
    """
    if len(content) > LARGEST_FILE:
        raise Refused(Sentence("The file is larger than 20 MB and was not read."))
    mark, codec = next(((m, c) for m, c in _MARKS if content.startswith(m)), (b"", "utf-8"))
    try:
        content = content[len(mark) :]
        if codec != "utf-8":
            content = content.decode(codec).encode()
        lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n ", b"").replace(b"\n\t", b"")
        lines.decode()
        return lines
    except UnicodeError:
        raise Refused(Sentence("The file was not read: its letters are not written down in UTF-8.")) from None


def _not_whole() -> Refused:
    return Refused(Sentence("The file is no whole calendar file (.ics): nothing can be read from it."))


class _Scan:
    """The lines of a file that matter: of its head, its zones and its events. Raises what ``read`` says."""

    def __init__(self, content: bytes) -> None:
        self.methods: set[str] = set()
        self.is_ours = PRODID.encode() in _head(content)
        self.zones: list[bytes] = []
        self.events: list[bytes] = []
        self._within: list[bytes] = []
        self._kept: list[bytes] = []
        for line in _lines(content):
            name = re.split(rb"[:;]", line, maxsplit=1)[0].upper()
            if name == b"BEGIN":
                self._begin(line)
            elif name == b"END":
                self._end(line)
            else:
                self._take(name, line)
        is_calendar = self.events or self.zones or self.methods or b"BEGIN:VCALENDAR" in _head(content).upper()
        if self._within or not is_calendar:
            raise _not_whole()

    def _begin(self, line: bytes) -> None:
        self._within.append(_named(line))
        if len(self._within) > DEEPEST:
            raise Refused(Sentence("The file was not read: its parts are nested too deeply."))
        if self._within[0] != b"VCALENDAR":
            raise _not_whole()
        if len(self._within) == 2:
            self._kept = []
        if b"VTIMEZONE" in self._within:
            self._kept.append(line)

    def _end(self, line: bytes) -> None:
        if not self._within or self._within.pop() != _named(line):
            raise Refused(Sentence("The file is no whole calendar file: a part of it ends where none began."))
        if self._within[1:] and self._within[1] == b"VTIMEZONE":
            self._kept.append(line)
        elif len(self._within) == 1:
            self._keep(_named(line))

    def _take(self, name: bytes, line: bytes) -> None:
        if len(self._within) == 1 and name == b"METHOD":
            self.methods.add(_named(line).decode(errors="ignore"))
        elif self._within[1:] == [b"VEVENT"] and name in _READ:
            self._kept.append(line[:LONGEST_LINE])
        elif b"VTIMEZONE" in self._within:
            self._kept.append(line)

    def _keep(self, what: bytes) -> None:
        """A part of the calendar has ended."""
        if what == b"VEVENT":
            self.events.append(b"\r\n".join([b"BEGIN:VEVENT", *self._kept, b"END:VEVENT", b""]))
            if len(self.events) > MOST_EVENTS:
                raise Refused(Sentence("The file was not read: it holds more than {most} events.", most=MOST_EVENTS))
        elif what == b"VTIMEZONE":
            zone = b"\r\n".join([*self._kept, b"END:VTIMEZONE", b""])
            if len(self.zones) < _MOST_ZONES and len(zone) <= _LONGEST_ZONE and not _SLOW_ZONE.search(zone):
                self.zones.append(zone)


def _lines(content: bytes) -> Iterator[bytes]:
    place = 0
    while place < len(content):
        end = content.find(b"\n", place)
        end = len(content) if end < 0 else end
        if end > place:
            yield content[place:end]
        place = end + 1


def _head(content: bytes) -> bytes:
    return content[:1000]


def _named(line: bytes) -> bytes:
    return line.partition(b":")[2].strip().upper()[:40]


def _know(zone: bytes) -> None:
    """The library keeps what it has read of a zone, for the events that name it."""
    try:
        Timezone.from_ical(zone)
    except Exception:
        # The events of a zone that cannot be read cannot be read either.
        return


# One event --------------------------------------------------------------------------------------------------------


def _event(lines: bytes, repeats: int) -> dict[str, Any]:
    event: Any = Event.from_ical(lines)
    start = _first(event, "DTSTART").dt
    end = _end_of(event, start)
    rule = _first(event, "RRULE")
    told = {
        "uid": str(_first(event, "UID") or ""),
        "recurrence": _occurrence(_first(event, "RECURRENCE-ID")),
        "start": _moment(start),
        "end": _moment(end),
        "zone": _zone_of(start),
        "title": _text(event, "SUMMARY"),
        "place": _text(event, "LOCATION"),
        "description": _text(event, "DESCRIPTION"),
        "links": [str(one) for name in _LINKS for one in _all(event, name)],
        "status": _text(event, "STATUS").upper(),
        "organizer": [_person(one) for one in _all(event, "ORGANIZER")[:1]],
        "attendees": [_person(one) for one in _all(event, "ATTENDEE")[:MOST_PEOPLE]],
        "repeats": [],
    }
    if rule is not None:
        told["repeats"] = [_moment(one) for one in _repeats(event, rule, start, repeats)]
    return told


def _all(event: Any, name: str) -> list[Any]:
    value = event.get(name)
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _first(event: Any, name: str) -> Any:
    """The library makes a list of a property that stands there twice; the first one counts."""
    return next(iter(_all(event, name)), None)


def _text(event: Any, name: str) -> str:
    return str(_first(event, name) or "")


def _end_of(event: Any, start: date | datetime) -> date | datetime:
    is_day = not isinstance(start, datetime)
    if (end := _first(event, "DTEND")) is not None and isinstance(end.dt, datetime) != is_day:
        return end.dt if _comparable(end.dt) > _comparable(start) else start + _ONE_HOUR
    if (length := _first(event, "DURATION")) is not None and not is_day and timedelta(0) < length.dt:
        # As the format has it, a length is counted on the clock of the world, not on the wall.
        return _later(start, length.dt)
    return start if is_day else _later(start, _ONE_HOUR)


def _comparable(moment: date | datetime) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    return moment if moment.tzinfo is None else moment.astimezone(UTC).replace(tzinfo=None)


def _later(start: date | datetime, length: timedelta) -> date | datetime:
    if not isinstance(start, datetime) or start.tzinfo is None:
        return start + length
    return (start.astimezone(UTC) + length).astimezone(start.tzinfo)


def _moment(moment: date | datetime) -> str:
    """A day, a time on nobody's clock, or an instant in UTC, as ISO 8601 writes each. Raises ValueError."""
    if not 1900 <= moment.year <= 2199:
        raise ValueError("no year of an interview")
    if not isinstance(moment, datetime):
        return moment.isoformat()
    if moment.tzinfo is None:
        return moment.replace(microsecond=0).isoformat()
    return format_instant(moment)


def _zone_of(start: date | datetime) -> str:
    """The IANA name of the event's zone; empty where it has none, or only that of UTC."""
    name = str(getattr(getattr(start, "tzinfo", None), "key", "") or "")
    return name if name not in ("UTC", "Etc/UTC", "GMT") and find_zone(name) is not None else ""


def _occurrence(replaced: Any) -> str:
    return "" if replaced is None else _moment(replaced.dt)


def _person(value: Any) -> dict[str, str]:
    params = {str(name).upper(): str(one) for name, one in value.params.items()}
    address = str(value)
    email = address[7:] if address[:7].lower() == "mailto:" else params.get("EMAIL", "")
    return {"name": params.get("CN", ""), "email": email, "type": params.get("CUTYPE", "").upper()}


# Repeats ----------------------------------------------------------------------------------------------------------


def _repeats(event: Any, rule: Any, start: date | datetime, most: int) -> list[date | datetime]:
    """When it takes place, the first time included; no more than ``most`` of them."""
    frequency = str(next(iter(rule.get("FREQ", [])), "")).upper()
    counts = [int(count) for count in rule.get("COUNT", [])]
    often = frequency not in _REPEATS or any(len(rule.get(part, [])) > 1 for part in _WITHIN_A_DAY)
    if often or any(count > MOST_REPEATS for count in counts):
        raise Refused(
            Sentence(
                "The file was not read: an event in it repeats more often than once a day, or more than {most} times.",
                most=MOST_REPEATS,
            )
        )
    if any(int(interval) < 1 for interval in rule.get("INTERVAL", [])):
        raise ValueError("an interval of nothing never ends")
    is_day = not isinstance(start, datetime)
    first = datetime.combine(start, time()) if is_day else start
    left_out = {_moment(day.dt) for days in _all(event, "EXDATE") for day in days.dts}
    found = []
    for moment in islice(rrulestr(rule.to_ical().decode(), dtstart=first), most):
        one = moment.date() if is_day else moment
        if _moment(one) not in left_out:
            found.append(one)
    return found
