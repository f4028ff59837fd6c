"""Events as the text of an .ics file, and our own events read back; the only importer of icalendar.

Folding and durations are the library's, and so is the order of properties. An event's lines are escaped and put
together here because the library's component takes three times as long for the same bytes (a test compares the two).
"""

import hashlib
import re
from collections.abc import Generator, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from icalendar import Calendar, Timezone, TimezoneDaylight, TimezoneStandard, vDuration
from icalendar.parser import Contentline

from followup_desktop.calendars.write import PRODID
from followup_desktop.calendars.zones import EARLIEST_YEAR, Onset, Rules, is_unambiguous, rules_of
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.services.ports.calendar import CalendarEvent
from followup_desktop.services.steps import to_the_end

NAME = "Job follow-ups"
CATEGORY = "Job search"
CANCELLED = "Cancelled: "
LONGEST_SUMMARY = 255
LONGEST_LOCATION = 1_000
LONGEST_DESCRIPTION = 20_000
"""Far more than any program shows; an event must stay short enough to be imported again."""
LONGEST_URL = 2_000
REFRESH = timedelta(hours=1)
NEWLINE = "\r\n"

_YEARS = range(1000, 9000)
"""Those from which any zone and any stretch of time can be counted without leaving the calendar."""
_END = b"END:VCALENDAR\r\n"
_ONE_DAY = timedelta(days=1)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UNFOLDED_OCTETS = 74

_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_STRIPPED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

_PLAIN_ADDRESS = re.compile(r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?:/[A-Za-z0-9/._~-]*)?")
"""As most are: nothing in it is to be written otherwise."""

_FOLD = re.compile("\r?\n[ \t]")
_NOT_HASHED = re.compile("\n(?:DTSTAMP|LAST-MODIFIED|SEQUENCE):[^\n]*")

_TEXT = "[^\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]*"
_MOMENT = r"\d{8}T\d{6}Z"
_LINES = {
    "SUMMARY": _TEXT,
    "DTSTART": "",
    "DTEND": "",
    "DTSTAMP": _MOMENT,
    "UID": "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    "SEQUENCE": r"\d{1,10}",
    "CATEGORIES": _TEXT,
    "CLASS": "[A-Z]+",
    "CREATED": _MOMENT,
    "DESCRIPTION": _TEXT,
    "LAST-MODIFIED": _MOMENT,
    "LOCATION": _TEXT,
    "STATUS": "CONFIRMED|CANCELLED",
    "TRANSP": "OPAQUE|TRANSPARENT",
    "URL": r"(?i:https?)://[\x21-\x7e]+",
}
"""The properties of an event of ours in their order, and what each can be."""
_OPTIONAL = {"DESCRIPTION", "LOCATION", "URL"}
_SPAN = (
    rf"DTSTART:(?P<utc_start>{_MOMENT})\nDTEND:(?P<utc_end>{_MOMENT})"
    r"|DTSTART;TZID=(?P<zone>[A-Za-z0-9_+/-]+):(?P<start>\d{8}T\d{6})\nDTEND;TZID=(?P=zone):(?P<end>\d{8}T\d{6})"
    r"|DTSTART;VALUE=DATE:(?P<first_day>\d{8})\nDTEND;VALUE=DATE:(?P<last_day>\d{8})"
)


# Texts --------------------------------------------------------------------------------------------------------


def _clean(text: str) -> str:
    """Line ends as line feeds, tabs as spaces, no other control characters."""
    if text.replace("\n", "").isprintable():
        return text
    return _STRIPPED.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " "))


def _one_line(text: str) -> str:
    return " ".join(_clean(text).split())


def _escape(text: str) -> str:
    return text.replace("\\", r"\\").replace(";", r"\;").replace(",", r"\,").replace("\n", r"\n")


def _fold(line: str) -> str:
    if len(line) <= _UNFOLDED_OCTETS and line.isascii():
        return line
    return str(Contentline(line).to_ical().decode())  # type: ignore[no-untyped-call]


@lru_cache(maxsize=64)
def _duration(length: timedelta) -> str:
    return str(vDuration(length).to_ical().decode())  # type: ignore[no-untyped-call]


def _shortened(characters: Sequence[str], longest: int = LONGEST_SUMMARY) -> str:
    if len(characters) <= longest:
        return "".join(characters)
    return "".join(characters[: longest - 1]) + "…"


def _web_address(url: str) -> str:
    """The address as a URI, or an empty text where it is not one of the web, or longer than addresses are."""
    url = url.strip()
    if len(url) > LONGEST_URL:
        return ""
    if _PLAIN_ADDRESS.fullmatch(url):
        return url
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


def vevent(event: CalendarEvent, like: str = "") -> str:
    """The event as a VEVENT; ``like`` itself where that says the same already: folding takes half of the time.

    Its times carry the zone's name where the zone can be told exactly, else they are UTC.
    """
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
        "CLASS:" + ("PRIVATE" if event.is_private else "PUBLIC"),
        "CREATED:" + _utc(event.created_at),
    ]
    if description := _clean(event.description).strip():
        lines.append("DESCRIPTION:" + _escape(_shortened(description, LONGEST_DESCRIPTION)))
    lines.append("LAST-MODIFIED:" + modified)
    if location := _one_line(event.location):
        lines.append("LOCATION:" + _escape(_shortened(location, LONGEST_LOCATION)))
    lines.append("STATUS:" + ("CANCELLED" if event.cancelled else "CONFIRMED"))
    lines.append("TRANSP:" + ("OPAQUE" if event.opaque and not event.cancelled else "TRANSPARENT"))
    if url := _web_address(event.url):
        lines.append("URL:" + url)
    if event.alarm_minutes is not None and not event.cancelled:
        says = "DESCRIPTION:" + _escape(_shortened(summary))
        trigger = "TRIGGER:" + _duration(timedelta(minutes=-event.alarm_minutes))
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", says, trigger, "END:VALARM"]
    lines.append("END:VEVENT")
    if like and _unfolded(like) == "\n".join(lines) + "\n":
        return like
    return _joined(lines)


def fingerprint(vevent: str) -> str:
    """A hash of the VEVENT without DTSTAMP, LAST-MODIFIED and SEQUENCE, however it is folded."""
    return hashlib.sha256(_NOT_HASHED.sub("", _unfolded(vevent)).encode(errors="replace")).hexdigest()


def slot_of(vevent: str, uid: str = "") -> tuple[datetime, datetime, bool]:
    """Start, end (both aware, or midnights in UTC) and whether it is all-day.

    Raises ValueError: not one of ours, or not the one with the UID that is given.
    """
    own = _read(vevent)
    if uid and own.uid != uid:
        raise _not_ours()
    return own.start, own.end, own.found["first_day"] is not None


def summary_of(vevent: str) -> str:
    """What the event is called. Raises ValueError: not one of ours."""
    return re.sub(r"\\(.)", r"\1", _read(vevent).found["SUMMARY"])


def cancelled(vevent: str, sequence: int, modified_at: datetime) -> str:
    """Our own event as one that was called off; the same as ``vevent()`` of it. Raises ValueError: not one of ours."""
    found = _read(vevent).found
    summary = found["SUMMARY"]
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
    lines = []
    for line in found["properties"].split("\n")[:-1]:
        name = line.partition(":")[0]
        lines.append(f"{name}:{changed[name]}" if name in changed else line)
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


def _pattern() -> re.Pattern[str]:
    """An event as ``vevent()`` writes it, unfolded: a group for each line, and for the value of some."""
    lines = [f"(?P<span>{_SPAN})\n" if name == "DTSTART" else _line_pattern(name) for name in _LINES if name != "DTEND"]
    alarm = f"BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:{_TEXT}\nTRIGGER:-?P[0-9DTHMS]+\nEND:VALARM\n"
    return re.compile(f"BEGIN:VEVENT\n(?P<properties>{''.join(lines)})(?:{alarm})?END:VEVENT\n", re.ASCII)


def _line_pattern(name: str) -> str:
    return f"(?:{name}:(?P<{name.replace('-', '_')}>{_LINES[name]})\n){'?' if name in _OPTIONAL else ''}"


_OWN = _pattern()


class _Own(NamedTuple):
    """An event that was written before. ``zone`` is empty where its times are UTC, or dates."""

    found: re.Match[str]
    start: datetime
    end: datetime
    zone: str

    @property
    def uid(self) -> str:
        return self.found["UID"]

    @property
    def is_unambiguous(self) -> bool:
        """Whether both wall clocks exist once in the zone, where there is one."""
        zone = find_zone(self.zone)
        return zone is None or all(is_unambiguous(wall.replace(tzinfo=None), zone) for wall in (self.start, self.end))


@lru_cache(maxsize=4)
def _unfolded(vevent: str) -> str:
    """Asked several times in a row of the same event."""
    return _FOLD.sub("", vevent).replace(NEWLINE, "\n")


def _read(vevent: str) -> _Own:
    """The event, where it is such a one as ``vevent()`` writes: a stored text may have come in with an import."""
    found = _OWN.fullmatch(_unfolded(vevent))
    if found is None:
        raise _not_ours()
    zone = found["zone"] or ""
    tzinfo = find_zone(zone) if zone else UTC
    if tzinfo is None:
        raise _not_ours()
    start, end = (
        datetime.fromisoformat(found[utc] or found[wall] or found[day]).replace(tzinfo=tzinfo)
        for utc, wall, day in (("utc_start", "start", "first_day"), ("utc_end", "end", "last_day"))
    )
    if start.year not in _YEARS or end.year not in _YEARS:
        raise _not_ours()
    return _Own(found, start, end, zone)


def _not_ours() -> ValueError:
    return ValueError("this is not an event that we wrote")


# The whole file -------------------------------------------------------------------------------------------------


def resource(vevent: str) -> bytes:
    """One event as a server keeps it, with its own zone. Raises ValueError: not our own."""
    return to_the_end(calendar_steps([vevent], named=False))


class Part(NamedTuple):
    """An event as it goes into files: what is to be known of it there, and its bytes. ``zone`` is empty for UTC."""

    uid: str
    text: str
    zone: str
    years: tuple[int, int]
    is_unambiguous: bool
    content: bytes


def part_of(vevent: str) -> Part:
    """What a file needs of our own event. Raises ValueError: not one of ours."""
    own = _read(vevent)
    content = _with_line_ends(vevent).encode()
    return Part(own.uid, vevent, own.zone, (own.start.year, own.end.year), own.is_unambiguous, content)


def calendar_steps(
    vevents: Iterable[str], *, live: bool = False, named: bool = True, parts: dict[str, Part] | None = None
) -> Generator[None, None, bytes]:
    """Makes the whole file, an event a step: the zones that the events name, then the events by their UID.

    ``parts`` are those of an earlier file, by their texts, and those of this one afterwards: what is read already is
    not read again. Raises ValueError: not our own.

    A zone has one block for all events of the file. Where one yearly rule does not hold over all of their years, or a
    newer zone database has made a wall clock doubtful, the events concerned go out in UTC: the same instants, and
    the events as they are stored do not change.
    """
    before, here = parts or {}, dict[str, Part]()
    years: dict[str, tuple[int, int]] = {}
    for vevent in vevents:
        part = here[vevent] = before.get(vevent) or part_of(vevent)
        if part.zone and part.is_unambiguous:
            first, last = years.get(part.zone, part.years)
            years[part.zone] = (min(first, part.years[0]), max(last, part.years[1]))
        yield
    if parts is not None:
        parts.clear()
        parts.update(here)
    events = sorted(here.values(), key=attrgetter("uid"))
    yield
    rules: dict[str, Rules] = {}
    for name, (first, last) in sorted(years.items()):
        found = rules_of(name, first - 1, last)
        if found is not None:
            rules[name] = found
    frame = _frame([vtimezone(name, of_zone) for name, of_zone in rules.items()], live=live, named=named)
    written = [frame.removesuffix(_END)]
    for part in events:
        is_exact = not part.zone or (part.zone in rules and part.is_unambiguous)
        written.append(part.content if is_exact else _in_utc(_read(part.text)).encode())
        yield
    written.append(_END)
    return b"".join(written)


def _with_line_ends(text: str) -> str:
    return text.replace(NEWLINE, "\n").replace("\n", NEWLINE)


def _in_utc(own: _Own) -> str:
    span = f"DTSTART:{_utc(own.start)}\nDTEND:{_utc(own.end)}"
    return _joined(own.found.string.replace(own.found["span"], span, 1).split("\n")[:-1])


def _frame(zones: Iterable[Timezone], *, live: bool, named: bool) -> bytes:
    frame = Calendar()
    frame.add("prodid", PRODID)
    frame.add("version", "2.0")
    frame.add("calscale", "GREGORIAN")
    if named:
        frame.add("name", NAME)
        frame.add("x-wr-calname", NAME)
    if live:
        frame.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
        frame.add("x-published-ttl", _duration(REFRESH))
    for zone in zones:
        frame.add_component(zone)
    return bytes(frame.to_ical())


def vtimezone(name: str, rules: Rules) -> Timezone:
    """The block by which the file tells a zone that has such rules."""
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
