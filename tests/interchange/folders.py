"""A data folder on disk for tests of the interchange file."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followup_desktop.interchange import json_file
from followup_desktop.services import calendar, interchange
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import to_the_end
from followup_desktop.storage.opening import open_store
from tests.builders import HOLIDAYS, a_workplace
from tests.fakes import SettableClock
from tests.interchange.documents import PRESENT


@dataclass
class Folder:
    """A data folder on disk, with a clock that can be set."""

    work: Workplace
    clock: SettableClock
    file: Path

    def take_in(self, content: bytes, *, replace_all: bool = False) -> interchange.Imported:
        """Imports the file."""
        return interchange.take_in(self.work, json_file.parse(content), replace_all=replace_all)

    def everything(self) -> bytes:
        """The interchange file."""
        return b"".join(json_file.parts(*interchange.everything(self.work), self.clock.now()))

    def schedule(self) -> bytes:
        """The calendar file; calendars count as told."""
        calendar.export(self.work, self.file)
        return self.file.read_bytes()

    def schedule_without_deleted(self) -> bytes:
        """The same without the cancellations of applications that are gone, for which the schema has no place."""
        content = self.schedule()
        there = {application.id for application in self.work.store.applications()}
        with self.work.store.begin() as unit:
            entries = unit.calendar_entries()
        # Of two entries with one UID the first counts.
        in_turn = sorted(entries.items(), reverse=True)
        kept = {entry.uid: entry.vevent for (owner, _), entry in in_turn if owner in there}
        uids = [line[4:] for line in content.decode().splitlines() if line.startswith("UID:")]
        return to_the_end(self.work.calendar.calendar_steps([kept[uid] for uid in uids if uid in kept]))


@contextmanager
def a_folder() -> Iterator[Folder]:
    """An empty data folder."""
    with tempfile.TemporaryDirectory() as place:
        clock = SettableClock(PRESENT)
        store = open_store(Path(place) / "data", clock)
        try:
            work = a_workplace(store, clock, HOLIDAYS)
            yield Folder(work, clock, Path(place) / "plan.ics")
        finally:
            store.close()


def written(document: Any) -> bytes:
    """The document as a file."""
    return json.dumps(document, ensure_ascii=False).encode()
