"""Putting a backup in the place of the data: exactly the old ones or exactly the new, whatever ends the program.

The backup is copied beside the data, upgraded and made durable; that is the slow part and changes nothing. Giving the
copy the name of ``DataFolder.restored`` decides it: from then on the next start finishes what is left.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from followup_desktop.domain.errors import Damaged, FromNewerVersion, Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.fault_points import strike
from followup_desktop.storage import backups, statements, tables
from followup_desktop.storage.data_folder import APPLICATION_ID, DATA_NAME, DataFolder
from followup_desktop.storage.database import NEW_FILE_PRAGMAS, Database, Value
from followup_desktop.storage.faults import told_faults
from followup_desktop.storage.foreign_file import copy_rows, open_foreign
from followup_desktop.storage.migrations import Step
from followup_desktop.storage.migrator import migrate, version_of
from followup_desktop.whole_file import make_folder, rename_durably, sync_file, sync_folder

if TYPE_CHECKING:
    from followup_desktop.storage.migrations import Step

_NO_BACKUP = Sentence("“{file}” is no sound backup of Followup; nothing was changed. Choose another backup.")
_NEWER = Sentence(
    "“{file}” was written by a newer version of Followup; nothing was changed. Update Followup, then restore it again."
)
_STAYS: tuple[type[tables.Table], ...] = (tables.CalendarEntry, tables.Published, tables.Told, tables.Draft)
"""What others were told, which a calendar does not forget when older data come back; and texts not saved yet."""


def prepare(place: DataFolder, backup: Path, steps: Sequence[Step], present: sqlite3.Connection | None) -> None:
    """Copies the backup beside the data, brings it to this version, and gives it what stays as it is at ``present``.

    ``present`` is a snapshot of the data, or None where they cannot be read; it is closed. Any thread may do it.
    Raises Refused where the file is no sound backup, DiskFailed or ReadOnly; the data are as they were.
    """
    try:
        version = _check(backup, len(steps))
        with told_faults():
            _discard(place.restoring)
            database = Database(place.restoring, NEW_FILE_PRAGMAS, flags="mode=rwc")
            database.open()
            with closing(database):
                database.run(f"PRAGMA application_id = {APPLICATION_ID}")
                migrate(database, steps[:version])
                _copy(backup, database)
                migrate(database, steps)
                if present is not None:
                    _carry_over(database, present)
            sync_file(place.restoring)
    finally:
        if present is not None:
            present.close()


def decide(place: DataFolder) -> None:
    """From here on the restored data count. The data file must be closed."""
    with told_faults():
        strike("restore.decide")
        rename_durably(place.restoring, place.restored)
        strike("restore.swap")


def finish(place: DataFolder) -> None:
    """Puts restored data that are decided on in the place of the data file; does nothing where there are none.

    Only for the owner of the folder, while nobody has the data file open.
    """
    with told_faults():
        _discard(place.restoring)
        if not place.restored.exists():
            return
        # A WAL or a seal of the old file beside the new one would damage it.
        for left in (place.seal, place.wal, place.index):
            left.unlink(missing_ok=True)
        sync_folder(place.path)
        strike("restore.cleared")
        rename_durably(place.restored, place.data)


def keep_aside(place: DataFolder, at: datetime) -> Path:
    """Keeps the data file as it is, with its WAL, in a folder of its own; returns where. Raises DiskFailed, ReadOnly.

    It also stays where it is, until something else is put in its place.
    """
    with told_faults():
        name = f"damaged-{at.strftime(backups.STAMP)}"
        folder = place.path / name
        number = 2
        while folder.exists():
            folder = place.path / f"{name}-{number}"
            number += 1
        make_folder(folder)
        for path in (place.data, place.wal, place.seal):
            if path.exists():
                _link(path, folder / path.name)
        sync_folder(folder)
        return folder / DATA_NAME


def _check(backup: Path, newest: int) -> int:
    """The version of the backup's schema. Raises Refused where it is no sound one, or a newer one."""
    try:
        backups.examine(backup)
        with closing(open_foreign(backup)) as found:
            (version,) = found.execute("PRAGMA user_version").fetchone()
    except (Damaged, sqlite3.Error):
        raise Refused(_NO_BACKUP.filled(file=backup.name), "FILE") from None
    if version > newest:
        raise Refused(_NEWER.filled(file=backup.name), "FILE") from FromNewerVersion(_NEWER)
    return int(version)


def _copy(backup: Path, database: Database) -> None:
    try:
        with closing(open_foreign(backup)) as found:
            copy_rows(found, database)
    except Damaged:
        raise Refused(_NO_BACKUP.filled(file=backup.name), "FILE") from None


def _carry_over(database: Database, present: sqlite3.Connection) -> None:
    version = present.execute("PRAGMA user_version").fetchone()
    if version != (version_of(database),):
        return
    with database.transaction():
        # Texts of that time were saved or given up long since.
        database.run(*tables.Draft.delete().sql())
        for table in _STAYS:
            names = ", ".join(f'"{name}"' for name in statements.columns_of(table))
            rows: list[tuple[Value, ...]] = present.execute(
                f'SELECT {names} FROM "{table._meta.table_name}"'
            ).fetchall()
            for row in rows:
                database.run(statements.replace(table), row)


def _discard(path: Path) -> None:
    for left in (path, path.with_name(f"{path.name}-journal"), path.with_name(f"{path.name}-wal")):
        left.unlink(missing_ok=True)


def _link(path: Path, target: Path) -> None:
    """Another name for the file where the file system has such, else a copy of it."""
    with suppress(OSError):
        os.link(path, target)
        return
    shutil.copyfile(path, target)
    target.chmod(0o600)
    sync_file(target)
