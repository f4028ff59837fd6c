"""The writer of .ics files that the services ask for; icalendar takes a while, and is loaded with the first event."""

from collections.abc import Generator, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from followup_desktop.calendars.write import check_own, replace_file, replace_own
from followup_desktop.services.ports.calendar import CalendarEvent

if TYPE_CHECKING:
    from followup_desktop.calendars.ics import Part


class IcsWriter:
    """Implements ``services.ports.calendar.CalendarWriter``."""

    def __init__(self) -> None:
        # The live file is written again after every change, of which most of its events know nothing.
        self._live_parts: dict[str, Part] = {}

    def vevent(self, event: CalendarEvent, like: str = "") -> str:
        """The event as a VEVENT; ``like`` itself where that says the same already, which is quicker."""
        from followup_desktop.calendars import ics

        return ics.vevent(event, like)

    def fingerprint(self, vevent: str) -> str:
        """A hash of the VEVENT without DTSTAMP, LAST-MODIFIED and SEQUENCE."""
        from followup_desktop.calendars import ics

        return ics.fingerprint(vevent)

    def slot_of(self, vevent: str, uid: str = "") -> tuple[datetime, datetime, bool]:
        """Start, end and whether it is all-day, of our own event with that UID. Raises ValueError: it is not one."""
        from followup_desktop.calendars import ics

        return ics.slot_of(vevent, uid)

    def summary_of(self, vevent: str) -> str:
        """What our own event is called. Raises ValueError where it is not one."""
        from followup_desktop.calendars import ics

        return ics.summary_of(vevent)

    def cancelled(self, vevent: str, sequence: int, modified_at: datetime) -> str:
        """Our own event as one that was called off. Raises ValueError where it is not one."""
        from followup_desktop.calendars import ics

        return ics.cancelled(vevent, sequence, modified_at)

    def resource(self, vevent: str) -> bytes:
        """One event as a server keeps it, with its own zone. Raises ValueError where it is not one of our own."""
        from followup_desktop.calendars import ics

        return ics.resource(vevent)

    def calendar_steps(self, vevents: Sequence[str], *, live: bool = False) -> Generator[None, None, bytes]:
        """Makes the whole file, an event a step. Raises ValueError where an event is not one of our own."""
        from followup_desktop.calendars import ics

        return ics.calendar_steps(vevents, live=live, parts=self._live_parts if live else None)

    def write(self, path: Path, content: bytes | Iterable[bytes]) -> None:
        """Replaces the file in one step, also by parts of its content. Raises DiskFailed, ReadOnly or CouldNot."""
        replace_file(path, content)

    def write_live(self, path: Path, content: bytes) -> bool:
        """The same where the file is another; returns whether it was. Raises CouldNot for a file that is not ours."""
        return replace_own(path, content)

    def check_live(self, path: Path) -> None:
        """Raises CouldNot where no live file can be at that place, or a file that is not ours is there."""
        check_own(path)
