"""libical, which Evolution, KOrganizer and Orage read with: as much of it as the tests ask, through ctypes."""

import ctypes
import ctypes.util
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

import pytest

_TIMES = {"dtstart": "icalcomponent_get_dtstart", "dtend": "icalcomponent_get_dtend"}
_TEXTS = {"uid": "icalcomponent_get_uid", "summary": "icalcomponent_get_summary"}


class _Time(ctypes.Structure):
    """``struct icaltimetype``."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "daylight")),
        ("zone", ctypes.c_void_p),
    )


class Event(NamedTuple):
    """What libical made of an event; instants in UTC, or dates; alarms in seconds from the start."""

    uid: str
    start: datetime | date
    end: datetime | date
    summary: str
    status: str
    alarms: list[int]


def _library() -> Any:
    name = ctypes.util.find_library("ical")
    if name is None:
        pytest.fail("libical reads the calendar files here; `make test` installs it.", pytrace=False)
    library = ctypes.CDLL(name)
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    signatures: tuple[tuple[Any, ...], ...] = (
        ("icalparser_parse_string", pointer, text),
        ("icalcomponent_string_to_kind", number, text),
        ("icalproperty_string_to_kind", number, text),
        ("icalcomponent_get_first_component", pointer, pointer, number),
        ("icalcomponent_get_next_component", pointer, pointer, number),
        ("icalcomponent_get_first_property", pointer, pointer, number),
        ("icalproperty_get_value_as_string", text, pointer),
        *((one, text, pointer) for one in _TEXTS.values()),
        *((one, _Time, pointer) for one in _TIMES.values()),
        ("icaltime_as_timet_with_zone", ctypes.c_longlong, _Time, pointer),
        ("icalcomponent_free", None, pointer),
    )
    for function, result, *arguments in signatures:
        made = getattr(library, function)
        made.restype, made.argtypes = result, arguments
    return library


def read(content: bytes) -> list[Event]:
    """The events of a calendar file, in its order."""
    library = _library()
    calendar = library.icalparser_parse_string(content)
    assert calendar, "libical reads no calendar in it"
    try:
        return [_event(library, event) for event in _parts(library, calendar, b"VEVENT")]
    finally:
        library.icalcomponent_free(calendar)


def _parts(library: Any, component: int, kind: bytes) -> Iterator[int]:
    number = library.icalcomponent_string_to_kind(kind)
    part = library.icalcomponent_get_first_component(component, number)
    while part:
        yield part
        part = library.icalcomponent_get_next_component(component, number)


def _event(library: Any, event: int) -> Event:
    return Event(
        library.icalcomponent_get_uid(event).decode(),
        _time(library, library.icalcomponent_get_dtstart(event)),
        _time(library, library.icalcomponent_get_dtend(event)),
        library.icalcomponent_get_summary(event).decode(),
        _value(library, event, b"STATUS"),
        [_seconds(_value(library, alarm, b"TRIGGER")) for alarm in _parts(library, event, b"VALARM")],
    )


def _time(library: Any, time: _Time) -> datetime | date:
    if time.is_date:
        return date(time.year, time.month, time.day)
    return datetime.fromtimestamp(library.icaltime_as_timet_with_zone(time, time.zone), UTC)


def _value(library: Any, component: int, name: bytes) -> str:
    found = library.icalcomponent_get_first_property(component, library.icalproperty_string_to_kind(name))
    return str(library.icalproperty_get_value_as_string(found).decode()) if found else ""


def _seconds(trigger: str) -> int:
    """A length such as -PT10M or -PT1H30M."""
    sign = -1 if trigger.startswith("-") else 1
    length, number = timedelta(), ""
    for letter in trigger.lstrip("-+P"):
        if letter.isdigit():
            number += letter
        elif letter != "T":
            length += {"H": timedelta(hours=1), "M": timedelta(minutes=1), "S": timedelta(seconds=1)}.get(
                letter, timedelta(days=1)
            ) * int(number)
            number = ""
    return sign * int(length.total_seconds())
