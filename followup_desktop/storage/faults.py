"""What a fault of SQLite or of the file system means to the user.

Only faults of the surroundings become errors of the domain: a full disk, a lock, a folder that cannot be written, a
damaged file. Anything else is a defect of the program and stays what it is.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from followup_desktop.domain.errors import Busy, Damaged, DiskFailed, FollowupError, ReadOnly
from followup_desktop.domain.sentences import Sentence
from followup_desktop.whole_file import NOT_WRITABLE

BUSY = Sentence("Another program is using the data folder; nothing was changed. Close it, or try again in a moment.")
DISK = Sentence(
    "The disk is full or failing: the last change was not saved, everything before it is kept. "
    "Make room, then try again."
)
READ_ONLY = Sentence(
    "The data folder cannot be written to; nothing was changed. Everything can still be read and exported."
)
DAMAGED = Sentence(
    "The data file is damaged; it was not written to. Restore a backup, or export what can still be read."
)

_BY_SQLITE_CODE: dict[int, tuple[type[FollowupError], Sentence]] = {
    sqlite3.SQLITE_BUSY: (Busy, BUSY),
    sqlite3.SQLITE_LOCKED: (Busy, BUSY),
    sqlite3.SQLITE_PROTOCOL: (Busy, BUSY),
    sqlite3.SQLITE_FULL: (DiskFailed, DISK),
    sqlite3.SQLITE_IOERR: (DiskFailed, DISK),
    sqlite3.SQLITE_CANTOPEN: (DiskFailed, DISK),
    sqlite3.SQLITE_NOLFS: (DiskFailed, DISK),
    sqlite3.SQLITE_READONLY: (ReadOnly, READ_ONLY),
    sqlite3.SQLITE_PERM: (ReadOnly, READ_ONLY),
    sqlite3.SQLITE_CORRUPT: (Damaged, DAMAGED),
    sqlite3.SQLITE_NOTADB: (Damaged, DAMAGED),
    sqlite3.SQLITE_FORMAT: (Damaged, DAMAGED),
}


def fault_of(error: BaseException) -> FollowupError | None:
    """The domain's error for a fault of SQLite or of the file system, or None where it is a defect of the program."""
    if isinstance(error, FollowupError):
        return error
    if isinstance(error, sqlite3.Error):
        # The low byte is the kind of fault; the rest only says where it came from. Misuse of the driver has no code.
        kind = _BY_SQLITE_CODE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        return kind[0](kind[1]) if kind else None
    if isinstance(error, OSError):
        return ReadOnly(READ_ONLY) if error.errno in NOT_WRITABLE else DiskFailed(DISK)
    return None


@contextmanager
def told_faults() -> Iterator[None]:
    """Faults of the file system and of SQLite inside are told as errors of the domain."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise fault from error
