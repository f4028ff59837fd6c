"""What a store does to keep the data safe: backups, restoring one, and finding out whether the data are sound."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from followup_desktop import __version__
from followup_desktop.domain.errors import Busy, ChangedUnderneath, Damaged, FollowupError
from followup_desktop.domain.search import searchable_words
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.steps import Steps, to_the_end
from followup_desktop.storage.faults import BUSY
from followup_desktop.storage.records import Records
from followup_desktop.storage.search import SearchIndex
from followup_desktop.when_wanted import modules_when_wanted

if TYPE_CHECKING:
    from followup_desktop.services.ports.backups import BackupFile
    from followup_desktop.storage import backup_keeping, backups, migrator, restoring, tables
    from followup_desktop.storage.data_folder import DataFolder
    from followup_desktop.storage.database import Database
    from followup_desktop.storage.migrations import Step
else:
    backup_keeping, backups, migrator, restoring, tables = modules_when_wanted(
        "followup_desktop.storage", "backup_keeping", "backups", "migrator", "restoring", "tables"
    )


class Safekeeping:
    """That part of ``SqliteStore``."""

    is_rescued = False
    """Whether this is only what could still be read of a damaged data file."""
    is_without_room = False
    """Whether the disk was too full to open the data for more than reading."""

    def __init__(self, database: Database, place: DataFolder, steps: Sequence[Step]) -> None:
        self._database = database
        self._place = place
        self._steps = steps
        self._kept_from_others: Path | None = None
        self._records = Records(database)
        self._index = SearchIndex(database)

    @property
    def is_on_network(self) -> bool:
        """Whether the data folder lies on another computer, as far as this one tells."""
        return self._place.is_on_network()

    @property
    def read_only(self) -> bool:
        """Whether the data can only be read."""
        return not self._database.writable

    # Opening ----------------------------------------------------------------------------------------------------

    def finish_opening(self) -> Steps[None]:
        """Compares the data with their seal where that was left for later; nothing is written before.

        Raises Damaged.
        """
        while not self._place.go_on_examining():
            yield None

    def open_to_the_end(self) -> None:
        """The same at once."""
        to_the_end(self.finish_opening())

    # Backups ----------------------------------------------------------------------------------------------------

    @property
    def data_file(self) -> Path:
        """The file that holds the data. Only this store may open it."""
        return self._place.data

    def begin_backup(
        self, at: datetime, target: Path | None = None, occasion: str = "backup"
    ) -> backups.UnfinishedBackup:
        """Holds the data as they stand, to be copied: to the target, else into the folder of backups, by that name."""
        self.open_to_the_end()
        return backups.begin(self._database, target or self._place.backups / backups.name_of(at, occasion))

    def backups(self) -> list[BackupFile]:
        """The backups in their folder, newest first; they are not looked into."""
        return backups.listed(self._place.backups)

    def is_backed_up(self, backup: Path | None = None) -> bool:
        """Whether that backup, else the newest, ends with the last change that there is; or there is none."""
        last = backups.last_change_in(self._database.driver)
        looked_in = [backup] if backup is not None else [one.path for one in self.backups()[:1]]
        return last is None or last in map(backups.last_change_of, looked_in)

    def examine_backup(self, path: Path) -> int:
        """The number of applications in a backup, after checking it all through. Raises Damaged."""
        return backups.examine(path)

    def tend_backups(self, made: Path, now: datetime, export: backup_keeping.Export) -> tuple[Sentence, ...]:
        """After a good backup was made in their folder; from any thread. What could not be done, a sentence each."""
        folder = self._place.backups
        return backup_keeping.tend(folder, made, self.second_backup_folder, now, export)

    @property
    def second_backup_folder(self) -> Path | None:
        """Where else backups go, if the user named a folder."""
        return backup_keeping.second_folder(self._place.path)

    def choose_second_backup_folder(self, folder: Path | None) -> None:
        """Names that folder, or none. Raises CouldNot where nothing can be written there."""
        backup_keeping.choose_second_folder(self._place.path, folder)

    def begin_restore(self, backup: Path) -> Callable[[], None]:
        """Returns what copies the backup beside the data, for any thread; nothing of the data changes."""
        if self.read_only:
            raise self._database.unwritable()
        self.open_to_the_end()
        return partial(restoring.prepare, self._place, backup, self._steps, self._database.snapshot())

    def finish_restore(self) -> None:
        """Puts the copy in the place of the data, durably. Raises Busy or DiskFailed, and nothing is changed then."""
        # Whatever comes of it, the seal that was taken off is that of another file.
        self._database.was_written = True
        self._database.roll_back()
        if not self._database.fold_in():
            raise Busy(BUSY)
        self._database.close()
        try:
            restoring.decide(self._place)
            restoring.finish(self._place)
        except FollowupError:
            # The old data are whole without their WAL: they count again.
            self._place.restored.unlink(missing_ok=True)
            raise
        finally:
            self._database.open()
            self._database.watch()

    def look_underneath(self, at: datetime) -> None:
        """Raises ChangedUnderneath where something else changed the data file; what stood here is backed up then.

        The connection still reads what it opened, and so that is not lost to whoever wrote over it.
        """
        if not self._database.is_changed_underneath() or not self._place.data.exists():
            return
        if self._kept_from_others is None:
            target = self._place.backups / backups.name_of(at, "before-replaced")
            self._kept_from_others = backups.back_up_open(self._database, target)
        raise ChangedUnderneath(
            Sentence(
                "Another program changed the data file while it was open here: the last change was not saved. What "
                "stood here is backed up as “{file}”. Start Followup again to see what is there now.",
                file=self._kept_from_others.name,
            )
        )

    # Soundness --------------------------------------------------------------------------------------------------

    def versions(self) -> dict[str, str]:
        """The versions of the program, the schema, SQLite and Qt."""
        # Not at the start: it brings the whole of email with it.
        from importlib import metadata

        try:
            # Asked of the installation: importing Qt for it would cost a command more than its work.
            qt = metadata.version("PySide6-Essentials")
        except metadata.PackageNotFoundError:
            qt = "unknown"
        return {
            "program": __version__,
            "schema": str(migrator.version_of(self._database)),
            "sqlite": sqlite3.sqlite_version,
            "qt": qt,
        }

    def check(self) -> list[str]:
        """What is wrong with the data, a sentence each; empty where they are sound."""
        try:
            return [*self._check_file(), *self._check_records()]
        except Damaged as fault:
            return [str(fault)]

    def _check_file(self) -> list[str]:
        problems = [
            f"The data file is damaged: {found}."
            for (found,) in self._database.rows("PRAGMA integrity_check")
            if found != "ok"
        ]
        problems += [
            f"A row of “{table}” belongs to a row of “{parent}” that is not there."
            for table, _, parent, _ in self._database.rows("PRAGMA foreign_key_check")
        ]
        return problems

    def _check_records(self) -> list[str]:
        problems = []
        self._records.settings()
        self._records.calendar_entries()
        try:
            words = {a.id: searchable_words(a) for a in self._records.applications()}
        except Damaged:
            problems.append("An application in the data file cannot be read.")
        else:
            problems += self._index.check(words)
        change = tables.Change
        numbers = [row[0] for row in self._database.rows(*change.select(change.number).order_by(change.number).sql())]
        if numbers != list(range(1, len(numbers) + 1)):
            problems.append("The history of changes has gaps: some changes cannot be undone any more.")
        return problems
