"""Time zones by their IANA names, and instants written as text."""

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_ZONE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+\-]*(/[A-Za-z0-9_+\-]+){0,2}")
QUARTER = timedelta(minutes=15)
FIRST_YEAR, LAST_YEAR = 1900, 2200
"""Dates lie in these years, and those between them."""


@lru_cache(maxsize=1024)
def find_zone(name: str) -> ZoneInfo | None:
    """The IANA time zone of that name, or None where there is none (a name that is not one included)."""
    if not _ZONE_NAME.fullmatch(name) or name in {"localtime", "posixrules", "Factory"}:
        return None
    if name.startswith(("right/", "posix/")):  # copies of a system's own, some of them with leap seconds
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError; "Europe" is a directory
        return None


def is_zone(name: str) -> bool:
    """Whether the name is that of an IANA time zone."""
    return find_zone(name) is not None


def parse_instant(text: str) -> datetime:
    """An ISO 8601 instant with an offset or Z, in UTC and to the second.

    Raises ValueError for anything else, and for years outside 1900 to 2200, its own or UTC's: what is written in UTC
    must be readable again.
    """
    instant = datetime.fromisoformat(f"{text[:-1]}Z" if text.endswith("z") else text)
    if instant.tzinfo is None:
        raise ValueError("an instant needs an offset, e.g. 2026-11-20T14:30:00+01:00")
    if instant.tzinfo is UTC and not instant.microsecond and FIRST_YEAR <= instant.year <= LAST_YEAR:
        # As all that is stored is written: thousands of them are read with a plan.
        return instant
    if FIRST_YEAR <= instant.year <= LAST_YEAR:
        utc = instant.astimezone(UTC).replace(microsecond=0)
        if FIRST_YEAR <= utc.year <= LAST_YEAR:
            return utc
    raise ValueError("an instant lies between the years 1900 and 2200, in UTC")


def format_instant(instant: datetime) -> str:
    """The instant in UTC as text that sorts by time: ``2026-11-20T14:30:00Z``."""
    # Several times as quick as strftime, and asked for thousands of times with a plan.
    utc = instant if instant.tzinfo is UTC else instant.astimezone(UTC)
    return utc.isoformat(timespec="seconds").removesuffix("+00:00") + "Z"


def next_quarter(instant: datetime) -> datetime:
    """The instant itself where it is a full quarter of an hour, else the next one; in UTC.

    The offsets of all zones are multiples of a quarter of an hour, so a quarter is one on every clock.
    """
    utc = instant.astimezone(UTC)
    floor = utc.replace(minute=utc.minute - utc.minute % 15, second=0, microsecond=0)
    return floor if floor == utc else floor + QUARTER


def parse_date(text: str) -> date:
    """An ISO 8601 date. Raises ValueError for anything else, and for years outside 1900 to 2200."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise ValueError("a date is written like 2026-11-30")
    day = date.fromisoformat(text)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError("a date lies between the years 1900 and 2200")
    return day
