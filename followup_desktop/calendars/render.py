"""Events as the text of an .ics file, and our own events read back; the only importer of icalendar.

Escaping, folding and durations are the library's, and so is the order of properties. An event's lines are put
together here because the library's component takes three times as long for the same bytes (a test compares the two).
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

from icalendar import Calendar, Timezone, TimezoneDaylight, TimezoneStandard, vDuration, vText
from icalendar.parser import Contentline

from followup_desktop.calendars.zones import EARLIEST_YEAR, Onset, Rules, is_unambiguous, rules_of
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.services.ports import CalendarEvent

PRODID = "-//followup-desktop//Job follow-ups//EN"
NAME = "Job follow-ups"
CATEGORY = "Job search"
CANCELLED = "Cancelled: "
LONGEST_SUMMARY = 255
REFRESH = timedelta(hours=1)
NEWLINE = "\r\n"

_END = b"END:VCALENDAR\r\n"
_ONE_DAY = timedelta(days=1)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UNFOLDED_OCTETS = 74

_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_STRIPPED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

_NOT_IN_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")

_FOLD = re.compile("\r?\n[ \t]")
_LINE_END = re.compile("\r?\n")
_NAME = re.compile("[A-Z-]+")
_NEEDED = frozenset(["SUMMARY", "DTSTART", "DTEND", "DTSTAMP", "UID", "SEQUENCE", "LAST-MODIFIED", "STATUS", "TRANSP"])
_SINGLE = _NEEDED | {"CATEGORIES", "CLASS", "CREATED", "DESCRIPTION", "LOCATION", "URL"}
_OF_AN_ALARM = frozenset(("ACTION", "DESCRIPTION", "TRIGGER"))
_UID = re.compile("[0-9a-f-]{36}")
_NOT_HASHED = ("DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:")
_TIME = re.compile(
    r"(?:;TZID=(?P<zone>[A-Za-z0-9_+/-]+)|(?P<day>;VALUE=DATE))?:(?P<date>\d{8})(?:T(?P<time>\d{6})(?P<utc>Z)?)?"
)


# Texts --------------------------------------------------------------------------------------------------------


def _clean(text: str) -> str:
    """Line ends as line feeds, tabs as spaces, no other control characters."""
    return _STRIPPED.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " "))


def _one_line(text: str) -> str:
    return " ".join(_clean(text).split())


def _escape(text: str) -> str:
    # The library takes a backslash before N for a line end, so it never gets to see one.
    return r"\\".join(vText(part).to_ical().decode() for part in text.split("\\"))


def _fold(line: str) -> str:
    if len(line) <= _UNFOLDED_OCTETS and line.isascii():
        return line
    return str(Contentline(line).to_ical().decode())  # type: ignore[no-untyped-call]


def _duration(length: timedelta) -> str:
    return str(vDuration(length).to_ical().decode())  # type: ignore[no-untyped-call]


def _shortened(characters: Sequence[str]) -> str:
    if len(characters) <= LONGEST_SUMMARY:
        return "".join(characters)
    return "".join(characters[: LONGEST_SUMMARY - 1]) + "…"


def _web_address(url: str) -> str:
    """The address as a URI, or an empty text where it is not one of the web."""
    url = url.strip()
    try:
        parts = urlsplit(url)
        if parts.scheme.lower() not in {"http", "https"} or not parts.hostname or not parts.netloc.isascii():
            return ""
    except ValueError:
        return ""
    if _clean(url) != url or any(c.isspace() for c in url):
        return ""
    return quote(url, safe="%/:?#[]@!$&'()*+,;=~-._")


# One event ----------------------------------------------------------------------------------------------------


def vevent(event: CalendarEvent) -> str:
    """The event as a VEVENT. Its times carry the zone's name where the zone can be told exactly, else they are UTC."""
    summary = _one_line(event.summary)
    if event.cancelled:
        summary = CANCELLED + summary
    modified = _utc(event.modified_at)
    lines = [
        "BEGIN:VEVENT",
        "SUMMARY:" + _escape(_shortened(summary)),
        *_times(event),
        "DTSTAMP:" + modified,
        "UID:" + event.uid,
        f"SEQUENCE:{event.sequence}",
        f"CATEGORIES:{CATEGORY},{_escape(_one_line(event.category))}",
        "CLASS:PRIVATE",
        "CREATED:" + _utc(event.created_at),
    ]
    if description := _clean(event.description).strip():
        lines.append("DESCRIPTION:" + _escape(description))
    lines.append("LAST-MODIFIED:" + modified)
    if location := _one_line(event.location):
        lines.append("LOCATION:" + _escape(location))
    lines.append("STATUS:" + ("CANCELLED" if event.cancelled else "CONFIRMED"))
    lines.append("TRANSP:" + ("OPAQUE" if event.opaque and not event.cancelled else "TRANSPARENT"))
    if url := _web_address(event.url):
        lines.append("URL:" + url)
    if event.alarm_minutes is not None and not event.cancelled:
        says = "DESCRIPTION:" + _escape(_shortened(summary))
        trigger = "TRIGGER:" + _duration(timedelta(minutes=-event.alarm_minutes))
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", says, trigger, "END:VALARM"]
    return _joined([*lines, "END:VEVENT"])


def fingerprint(vevent: str) -> str:
    """A hash of the VEVENT without DTSTAMP, LAST-MODIFIED and SEQUENCE, however it is folded."""
    lines = [line for line in _unfolded(vevent) if not line.startswith(_NOT_HASHED)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def slot_of(vevent: str) -> tuple[datetime, datetime, bool]:
    """Start, end (both aware, or midnights in UTC) and whether it is all-day. Raises ValueError: not one of ours."""
    own = _read(vevent)
    return own.start.instant, own.end.instant, own.start.zone is None


def cancelled(vevent: str, sequence: int, modified_at: datetime) -> str:
    """Our own event as one that was called off; the same as ``vevent()`` of it. Raises ValueError: not one of ours."""
    own = _read(vevent)
    summary = own.lines["SUMMARY"].removeprefix("SUMMARY:")
    if not summary.startswith(CANCELLED):
        # One character each, an escaped one with its backslash.
        summary = _shortened([*CANCELLED, *re.findall(r"\\.|[^\\]", summary)])
    modified = _utc(modified_at)
    changed = {
        "SUMMARY": summary,
        "DTSTAMP": modified,
        "LAST-MODIFIED": modified,
        "SEQUENCE": str(sequence),
        "STATUS": "CANCELLED",
        "TRANSP": "TRANSPARENT",
    }
    lines = [f"{name}:{changed[name]}" if name in changed else line for name, line in own.lines.items()]
    return _joined(["BEGIN:VEVENT", *lines, "END:VEVENT"])


def _times(event: CalendarEvent) -> tuple[str, str]:
    if event.all_day:
        first, last = event.start.date(), event.end.date()
        return _day("DTSTART", first), _day("DTEND", max(last, first + _ONE_DAY))
    # By way of UTC, so that a wall clock that does not exist cannot come out.
    start, end = event.start.astimezone(UTC), event.end.astimezone(UTC)
    zone = find_zone(event.timezone)
    if zone is not None:
        walls = [instant.astimezone(zone).replace(tzinfo=None) for instant in (start, end)]
        is_exact = rules_of(event.timezone, walls[0].year - 1, walls[1].year) is not None
        if is_exact and all(is_unambiguous(wall, zone) for wall in walls):
            named = f";TZID={event.timezone}:"
            return f"DTSTART{named}{_digits(walls[0])}", f"DTEND{named}{_digits(walls[1])}"
    return "DTSTART:" + _utc(start), "DTEND:" + _utc(end)


def _day(name: str, day: date) -> str:
    return f"{name};VALUE=DATE:{day.isoformat().replace('-', '')}"


def _digits(instant: datetime) -> str:
    return instant.replace(microsecond=0, tzinfo=None).isoformat().replace("-", "").replace(":", "")


def _utc(instant: datetime) -> str:
    return _digits(instant.astimezone(UTC)) + "Z"


def _joined(lines: Iterable[str]) -> str:
    return NEWLINE.join(map(_fold, lines)) + NEWLINE


# Our own events, read back --------------------------------------------------------------------------------------


class _Time(NamedTuple):
    """``wall`` is naive; ``zone`` is a zone's name, "" for UTC and None for a date."""

    wall: datetime
    zone: str | None

    @property
    def zoneinfo(self) -> ZoneInfo | None:
        return find_zone(self.zone) if self.zone else None

    @property
    def instant(self) -> datetime:
        return self.wall.replace(tzinfo=self.zoneinfo or UTC)


class _Own(NamedTuple):
    """The unfolded lines of an event by their names (its alarm aside), its times, and its text."""

    lines: Mapping[str, str]
    start: _Time
    end: _Time
    text: str

    @property
    def is_unambiguous(self) -> bool:
        """Whether both wall clocks exist once in the zone, where there is one."""
        zone = self.start.zoneinfo
        return zone is None or all(is_unambiguous(time.wall, zone) for time in (self.start, self.end))

    @property
    def uid(self) -> str:
        return self.lines["UID"].removeprefix("UID:")


def _unfolded(vevent: str) -> list[str]:
    return _LINE_END.split(_FOLD.sub("", vevent).strip("\r\n"))


def _read(vevent: str) -> _Own:
    """The event, where it is such a one as ``vevent()`` writes: a stored text may have come in with an import."""
    first, *inner = _unfolded(vevent)
    if first != "BEGIN:VEVENT" or inner[-1:] != ["END:VEVENT"]:
        raise _not_ours()
    lines: dict[str, str] = {}
    in_alarm = False
    for line in inner[:-1]:
        name = _NAME.match(line)
        if line in {"BEGIN:VALARM", "END:VALARM"}:
            if in_alarm is (line == "BEGIN:VALARM"):
                raise _not_ours()
            in_alarm = not in_alarm
        elif name is None or name[0] not in (_OF_AN_ALARM if in_alarm else _SINGLE) or _NOT_IN_A_LINE.search(line):
            raise _not_ours()
        elif not in_alarm:
            if name[0] in lines or (line[name.end() :][:1] != ":" and name[0] not in {"DTSTART", "DTEND"}):
                raise _not_ours()
            lines[name[0]] = line
    if in_alarm or not lines.keys() >= _NEEDED or not _UID.fullmatch(lines["UID"], len("UID:")):
        raise _not_ours()
    url = lines.get("URL", "").removeprefix("URL:")
    if url != _web_address(url):
        raise _not_ours()
    start, end = (_read_time(lines[name].removeprefix(name)) for name in ("DTSTART", "DTEND"))
    if start.zone != end.zone:
        raise _not_ours()
    return _Own(lines, start, end, vevent)


def _read_time(text: str) -> _Time:
    found = _TIME.fullmatch(text)
    if found is None or (found["zone"] and found["utc"]) or bool(found["day"]) is bool(found["time"]):
        raise _not_ours()
    if not found["day"] and not found["zone"] and not found["utc"]:
        raise _not_ours()
    zone = None if found["day"] else found["zone"] or ""
    if zone and find_zone(zone) is None:
        raise _not_ours()
    return _Time(datetime.fromisoformat(f"{found['date']}T{found['time'] or '000000'}"), zone)


def _not_ours() -> ValueError:
    return ValueError("this is not an event that we wrote")


# The whole file -------------------------------------------------------------------------------------------------


def calendar(vevents: Sequence[str], *, live: bool = False) -> bytes:
    """The whole file: the zones that the events name, then the events by their UID. Raises ValueError: not our own.

    A zone has one block for all events of the file. Where one yearly rule does not hold over all of their years, or a
    newer zone database has made a wall clock doubtful, the events concerned go out in UTC: the same instants, and
    the events as they are stored do not change.
    """
    events = sorted(map(_read, vevents), key=lambda own: own.uid)
    by_zone: dict[str, list[_Own]] = defaultdict(list)
    for own in events:
        if own.start.zone and own.is_unambiguous:
            by_zone[own.start.zone].append(own)
    rules: dict[str, Rules] = {}
    for name, members in sorted(by_zone.items()):
        first = min(own.start.wall.year for own in members) - 1
        found = rules_of(name, first, max(own.end.wall.year for own in members))
        if found is not None:
            rules[name] = found
    frame = _frame([_vtimezone(name, of_zone) for name, of_zone in rules.items()], live=live)
    body = "".join(
        _in_utc(own) if own.start.zone and not (own.start.zone in rules and own.is_unambiguous) else _as_it_is(own)
        for own in events
    )
    return frame.removesuffix(_END) + body.encode() + _END


def _as_it_is(own: _Own) -> str:
    return NEWLINE.join(_LINE_END.split(own.text.strip("\r\n"))) + NEWLINE


def _in_utc(own: _Own) -> str:
    lines = _unfolded(own.text)
    for name, time in (("DTSTART", own.start), ("DTEND", own.end)):
        lines[lines.index(own.lines[name])] = f"{name}:{_utc(time.instant)}"
    return _joined(lines)


def _frame(zones: Iterable[Timezone], *, live: bool) -> bytes:
    frame = Calendar()
    frame.add("prodid", PRODID)
    frame.add("version", "2.0")
    frame.add("calscale", "GREGORIAN")
    frame.add("name", NAME)
    frame.add("x-wr-calname", NAME)
    if live:
        frame.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
        frame.add("x-published-ttl", _duration(REFRESH))
    for zone in zones:
        frame.add_component(zone)
    return bytes(frame.to_ical())


def _vtimezone(name: str, rules: Rules) -> Timezone:
    zone = Timezone()
    zone.add("tzid", name)
    if rules.to_standard is None or rules.to_daylight is None:
        always = TimezoneStandard()
        always.add("dtstart", datetime(EARLIEST_YEAR, 1, 1))  # noqa: DTZ001 - a wall clock
        always.add("tzoffsetfrom", rules.standard)
        always.add("tzoffsetto", rules.standard)
        zone.add_component(always)
        return zone
    for part, onset in ((TimezoneStandard(), rules.to_standard), (TimezoneDaylight(), rules.to_daylight)):
        zone.add_component(_observance(part, onset))
    return zone


def _observance(part: TimezoneStandard | TimezoneDaylight, onset: Onset) -> TimezoneStandard | TimezoneDaylight:
    part.add("dtstart", onset.first)
    by_day = f"{onset.week}{_WEEKDAYS[onset.weekday]}"
    part.add("rrule", {"freq": "YEARLY", "bymonth": onset.month, "byday": by_day})
    part.add("tzoffsetfrom", onset.offset_from)
    part.add("tzoffsetto", onset.offset_to)
    return part
