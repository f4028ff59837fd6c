"""Whoever writes calendar files, and what was written into them."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from followup_desktop.domain.published import Account


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event as a calendar gets it. ``start`` and ``end`` are aware; for an all-day event midnights of that day."""

    uid: str
    sequence: int
    created_at: datetime
    modified_at: datetime
    start: datetime
    end: datetime
    all_day: bool
    timezone: str
    summary: str
    description: str
    location: str
    url: str
    category: str
    cancelled: bool
    opaque: bool
    alarm_minutes: int | None
    is_private: bool = True


class CalendarWriter(Protocol):
    """Whoever turns events into the bytes of an .ics file, and reads our own events back."""

    def vevent(self, event: CalendarEvent, like: str = "") -> str:
        """The event as a VEVENT; ``like`` itself where that says the same already, which is quicker."""
        ...

    def fingerprint(self, vevent: str) -> str:
        """A hash of the VEVENT without DTSTAMP, LAST-MODIFIED and SEQUENCE."""
        ...

    def slot_of(self, vevent: str, uid: str = "") -> tuple[datetime, datetime, bool]:
        """Start, end (both aware, or midnights in UTC) and whether it is all-day, of one of our own events.

        Raises ValueError where the text is not one, or not the one with the UID that is given.
        """
        ...

    def summary_of(self, vevent: str) -> str:
        """What one of our own events is called. Raises ValueError where the text is not one."""
        ...

    def cancelled(self, vevent: str, sequence: int, modified_at: datetime) -> str:
        """Our own event as one that was called off, where nothing but the event is left to make it from.

        Raises ValueError where the text is not one.
        """
        ...

    def resource(self, vevent: str) -> bytes:
        """One event as a server keeps it: a calendar of its own, with its zone. ValueError as above."""
        ...

    def calendar_steps(self, vevents: Sequence[str], *, live: bool = False) -> Generator[None, None, bytes]:
        """Makes the whole file, an event a step: the zones that the events name, then the events by their UID.

        A ``live`` file says how often it is looked at again. ValueError as above.
        """
        ...

    def write(self, path: Path, content: bytes | Iterable[bytes]) -> None:
        """Replaces the file in one step (temporary beside it, fsync, rename), also by parts of its content.

        Raises DiskFailed or ReadOnly, and CouldNot where no file can be at that place.
        """
        ...

    def write_live(self, path: Path, content: bytes) -> bool:
        """The same for a file that is written again and again: only where it is another; returns whether it was.

        Raises CouldNot also where a file stands there that is no calendar file of ours.
        """
        ...

    def check_live(self, path: Path) -> None:
        """Raises CouldNot where no live file can be at that place, or a file that is not ours is there."""
        ...


@dataclass(frozen=True, slots=True)
class CalendarState:
    """What is known of the calendar files of a data folder, beside the data.

    ``exported_at`` is when an export last told everything. ``live_path`` is where the live file is, ``live_on`` whether
    it is kept up to date, and ``live_change`` the number of the last change that it has. ``server`` is the calendar on
    a server to which is published, where there is one, and ``published_at`` when everything last went there.
    ``is_private`` is whether entries say that they are for nobody but the user.
    """

    exported_at: datetime | None = None
    live_path: str = ""
    live_on: bool = False
    live_change: int = 0
    server: Account | None = None
    published_at: datetime | None = None
    is_private: bool = True


class CalendarStateFile(Protocol):
    """Where that is kept, for the window and for commands."""

    def read(self) -> CalendarState:
        """What was kept; nothing where nothing was. Raises CouldNot where it cannot be read."""
        ...

    def write(self, state: CalendarState) -> None:
        """Keeps it. Raises DiskFailed, ReadOnly or CouldNot; what was kept before then stays."""
        ...
