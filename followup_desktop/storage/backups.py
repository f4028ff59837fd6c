"""Copies of the data that are known to be good: written, checked all through, listed."""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from followup_desktop.domain.errors import Damaged, DiskFailed, ReadOnly
from followup_desktop.domain.sentences import Sentence
from followup_desktop.fault_points import strike
from followup_desktop.services.ports.backups import BackupFile
from followup_desktop.storage.data_folder import APPLICATION_ID
from followup_desktop.storage.faults import fault_of
from followup_desktop.storage.foreign_file import open_foreign, tables_in
from followup_desktop.whole_file import make_folder, rename_durably, sync_file

if TYPE_CHECKING:
    from followup_desktop.storage.database import Database

SUFFIX = ".sqlite3"
PARTIAL = ".partial"
"""Ends the name of what is not a backup yet; a power cut can leave one."""
STAMP = "%Y%m%dT%H%M%SZ"
_LENGTH_OF_STAMP = len("20261123T100000Z")
_NOT_SOUND = Sentence(
    "The data could not be backed up, because the copy is not sound; nothing was changed. Restore a backup."
)
_NO_BACKUP = Sentence("This file is no sound backup of the program; it was not changed.")
_NOT_WRITTEN = {
    DiskFailed: Sentence(
        "The disk is full or failing: the backup was not written, and the data are untouched. "
        "Make room, then try again."
    ),
    ReadOnly: Sentence(
        "The backup was not written, because nothing can be written there; the data are untouched. "
        "Choose another folder."
    ),
}


class UnfinishedBackup:
    """The data as they stood at one moment, to be copied. ``finish`` may be called from any thread, once."""

    def __init__(self, data: sqlite3.Connection, target: Path) -> None:
        self._data = data
        self._target = target

    def finish(self) -> Path:
        """Copies the data, checks the copy all through, makes it durable and gives it its name; returns where it is.

        Raises Damaged where it is not sound, DiskFailed or ReadOnly; it gets no name then, and nothing is left of it.
        """
        written = self._target.with_name(f"{self._target.name}{uuid.uuid4().hex[:8]}{PARTIAL}")
        try:
            make_folder(self._target.parent)
            self._copy(written)
            try:
                examine(written)
            except Damaged:
                raise Damaged(_NOT_SOUND) from None
            sync_file(written)
            strike("backup.rename")
            target = _free_name(self._target)
            rename_durably(written, target)
        except Exception as error:
            with suppress(OSError):
                written.unlink(missing_ok=True)
            raise _told(error) from error
        finally:
            self.drop()
        return target

    def drop(self) -> None:
        """Lets go of the data, where nobody wants the backup any more."""
        self._data.close()

    def _copy(self, written: Path) -> None:
        # Where it may not be, the system says so; SQLite says only that it cannot.
        written.touch(mode=0o600)
        with closing(sqlite3.connect(written, isolation_level=None)) as copy:
            # Made durable as a whole when it is finished; until then it is nothing.
            copy.execute("PRAGMA synchronous = OFF")
            self._data.backup(copy)
            # A file of its own: no WAL may come to lie beside a backup.
            copy.execute("PRAGMA journal_mode = DELETE")


def begin(database: Database, target: Path) -> UnfinishedBackup:
    """Holds the open data as they stand, to be copied to ``target``; quick, and nothing is written yet.

    It is for the thread that opened the database. Raises DiskFailed or ReadOnly.
    """
    try:
        return UnfinishedBackup(database.snapshot(), target)
    except Exception as error:
        raise _told(error) from error


def back_up_open(database: Database, target: Path) -> Path:
    """The same from the very connection that is open, also where its file has no name any more."""
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        database.driver.backup(copy)
    except Exception as error:
        copy.close()
        raise _told(error) from error
    return UnfinishedBackup(copy, target).finish()


def back_up(database: Database, target: Path) -> Path:
    """Writes a copy of the open database to ``target``, or beside it where that name is taken; returns where it is.

    When it returns, the copy was checked all through and is durable. Raises Damaged where the data are not sound; what
    is not good gets no name.
    """
    return begin(database, target).finish()


def examine(path: Path) -> int:
    """The number of applications in a backup, after it was checked all through; it is only read.

    It may be called from any thread. Raises Damaged where it is not sound, or none of this program's files.
    """
    try:
        if not path.is_file():  # A pipe would be waited for.
            raise Damaged(_NO_BACKUP)
        with closing(open_foreign(path)) as found:
            (application_id,) = found.execute("PRAGMA application_id").fetchone()
            # A view of that name could be without an end.
            sound = "application" in tables_in(found)
            sound = sound and found.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
            if application_id != APPLICATION_ID or not sound or found.execute("PRAGMA foreign_key_check").fetchall():
                raise Damaged(_NO_BACKUP)
            (count,) = found.execute("SELECT count(*) FROM application").fetchone()
            return int(count)
    except (sqlite3.Error, OSError) as error:
        raise Damaged(_NO_BACKUP) from error


def last_change_in(data: sqlite3.Connection) -> tuple[Any, ...] | None:
    """What tells the state of data from an earlier or another one: their last change, with all that joined it."""
    found: tuple[Any, ...] | None = data.execute(
        "SELECT number, at, deed, application_id, label, "
        "(SELECT max(position) FROM change_row WHERE change_row.change = number) "
        'FROM "change" ORDER BY number DESC LIMIT 1'
    ).fetchone()
    return found


def last_change_of(path: Path) -> tuple[Any, ...] | None:
    """The same of a backup; None where there is none, or where it cannot be read."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as found:
            return last_change_in(found)
    except sqlite3.Error:
        return None


def listed(folder: Path) -> list[BackupFile]:
    """The backups in the folder, newest first; none where there is no folder."""
    found = []
    for path in folder.glob(f"*{SUFFIX}") if folder.is_dir() else ():
        try:
            facts = path.stat()
        except OSError:
            # Gone meanwhile, or in a folder that may only be listed.
            continue
        written_at = instant_in(path.stem) or datetime.fromtimestamp(int(facts.st_mtime), UTC)
        found.append(BackupFile(path, written_at, facts.st_size))
    return sorted(found, key=lambda one: (one.at, len(one.path.name), one.path.name), reverse=True)


def name_of(at: datetime, occasion: str) -> str:
    """The name of a backup that was made at that instant: "daily-20261123T100000Z.sqlite3"."""
    return f"{occasion}-{at.astimezone(UTC).strftime(STAMP)}{SUFFIX}"


def instant_in(stem: str) -> datetime | None:
    """The instant in the name of a backup: at its end, or before the number of a second one."""
    for part in reversed(stem.split("-")):
        if len(part) == _LENGTH_OF_STAMP:
            try:
                return datetime.strptime(part, STAMP).replace(tzinfo=UTC)
            except ValueError:
                continue
    return None


def _told(error: Exception) -> Exception:
    """The fault in the words of a backup; what is no fault of the surroundings stays what it is."""
    fault = fault_of(error)
    if isinstance(fault, Damaged) or fault is None:
        return fault or error
    sentence = _NOT_WRITTEN.get(type(fault))
    return type(fault)(sentence) if sentence is not None else fault


def _free_name(target: Path) -> Path:
    """The name itself, or the first one with a number that no backup has: a backup is never written over."""
    free, number = target, 2
    while free.exists():
        free = target.with_name(f"{target.stem}-{number}{target.suffix}")
        number += 1
    return free


def sweep(folder: Path) -> None:
    """Removes what backups that never came to their end have left; only the owner of the folder may, at its start."""
    for path in folder.glob(f"*{PARTIAL}*") if folder.is_dir() else ():
        with suppress(OSError):
            path.unlink(missing_ok=True)
