"""Copies of the data that are known to be good."""

import sqlite3
from pathlib import Path

from followup_desktop.domain.errors import Damaged
from followup_desktop.domain.sentences import Sentence
from followup_desktop.storage.fault_points import strike
from followup_desktop.whole_file import rename_durably, sync_file

_NOT_SOUND = Sentence(
    "The data could not be backed up, because the copy is not sound; nothing was changed. Restore a backup."
)


def back_up(connection: sqlite3.Connection, target: Path) -> Path:
    """Writes a copy of the open database to ``target``, or beside it where that name is taken; returns where it is.

    When it returns, the copy was checked all through and is durable. Raises Damaged where the data are not sound; what
    is not good gets no name.
    """
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    written = target.with_name(target.name + ".partial")
    written.unlink(missing_ok=True)
    copy = sqlite3.connect(written, isolation_level=None)
    try:
        connection.backup(copy)
        # A file of its own: no WAL may come to lie beside a backup.
        copy.execute("PRAGMA journal_mode = DELETE")
        sound = copy.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
        sound = sound and not copy.execute("PRAGMA foreign_key_check").fetchall()
    finally:
        copy.close()
    if not sound:
        written.unlink()
        raise Damaged(_NOT_SOUND)
    sync_file(written)
    strike("backup.rename")
    target = _free_name(target)
    rename_durably(written, target)
    return target


def _free_name(target: Path) -> Path:
    """The name itself, or the first one with a number that no backup has: a backup is never written over."""
    free, number = target, 2
    while free.exists():
        free = target.with_name(f"{target.stem}-{number}{target.suffix}")
        number += 1
    return free
