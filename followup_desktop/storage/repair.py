"""What is left to do where the data file is damaged: a backup in its place, or what can still be read.

The damaged file is never written to. It is kept in a folder of its own before anything takes its place.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from followup_desktop.storage import backups, restoring
from followup_desktop.storage.data_folder import DATA_NAME, DataFolder
from followup_desktop.storage.database import Database
from followup_desktop.storage.faults import told_faults
from followup_desktop.storage.migrations import STEPS, Step
from followup_desktop.storage.salvage import salvage
from followup_desktop.storage.store import SqliteStore

if TYPE_CHECKING:
    from followup_desktop.services.ports.backups import BackupFile
    from followup_desktop.services.ports.clock import Clock


class DamagedFolder:
    """The ``DamagedData`` of ``services.ports``."""

    def __init__(self, folder: Path, clock: Clock, steps: Sequence[Step] = STEPS) -> None:
        self._place = DataFolder(folder)
        self._clock = clock
        self._steps = steps

    def backups(self) -> list[BackupFile]:
        """The backups in their folder, newest first; they are not looked into."""
        return backups.listed(self._place.backups)

    def examine_backup(self, path: Path) -> int:
        """The number of applications in a backup, after checking it all through. Raises Damaged."""
        return backups.examine(path)

    def restore(self, backup: Path) -> Path:
        """Keeps the damaged file, and puts the backup in its place; returns where the damaged one is."""
        with self._owned():
            restoring.prepare(self._place, backup, self._steps, None)
            kept = restoring.keep_aside(self._place, self._clock.now())
            restoring.decide(self._place)
            restoring.finish(self._place)
            return kept

    def open_what_can_be_read(self) -> SqliteStore:
        """A read-only store of what can still be read, in a place that is gone when it is closed."""
        with self._owned(), told_faults():
            aside = Path(tempfile.mkdtemp(prefix="followup-"))
            try:
                with self._place.copied_aside() as copy:
                    salvage(copy, aside / DATA_NAME, self._steps)
                database = Database(aside / DATA_NAME)
                database.open()
            except BaseException:
                shutil.rmtree(aside, ignore_errors=True)
                raise
        database.run("PRAGMA query_only = ON")
        database.writable = False

        def shut() -> None:
            database.close()
            shutil.rmtree(aside, ignore_errors=True)

        store = SqliteStore(database, self._clock, self._place, shut, self._steps)
        store.is_rescued = True
        return store

    @contextmanager
    def _owned(self) -> Iterator[None]:
        self._place.lock()
        try:
            yield
        finally:
            self._place.release()
