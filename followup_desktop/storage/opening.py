"""Opening the user's data: everything that could be wrong is found before anything is written."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from followup_desktop.domain.errors import DiskFailed, FollowupError, ReadOnly
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import Settings
from followup_desktop.fault_points import strike
from followup_desktop.storage.data_folder import APPLICATION_ID, DataFolder
from followup_desktop.storage.database import NEW_FILE_PRAGMAS, READ_ONLY_PRAGMAS, Database
from followup_desktop.storage.faults import DISK, fault_of
from followup_desktop.storage.migrations import STEPS, Step
from followup_desktop.storage.setting_rows import settings_rows
from followup_desktop.storage.store import SqliteStore
from followup_desktop.when_wanted import modules_when_wanted
from followup_desktop.whole_file import rename_durably, sync_file

if TYPE_CHECKING:
    from followup_desktop.services.ports.clock import Clock
    from followup_desktop.storage import backups, migrator, restoring, statements, tables
else:
    # What opening a sound file of this version does without.
    backups, migrator, restoring, statements, tables = modules_when_wanted(
        "followup_desktop.storage", "backups", "migrator", "restoring", "statements", "tables"
    )

SCHEMA_VERSION = len(STEPS)
FirstSettings = Callable[[], Mapping[str, Any]]
_log = logging.getLogger(__name__)


def open_store(
    folder: Path,
    clock: Clock,
    *,
    first_settings: FirstSettings | None = None,
    wait: float | None = None,
    steps: Sequence[Step] = STEPS,
    seal_later: bool = False,
) -> SqliteStore:
    """Opens the data folder, making it where there is none, and takes it for this process until the store is closed.

    Everything that could be wrong is found before anything is written; a folder that is refused stays as it was. Where
    the folder cannot be written, the store is read-only. ``first_settings`` is asked for a new folder's settings by
    name, as the interchange schema writes them. ``wait`` is how many seconds other programs that hold the data file are
    waited for, until the store is closed; without it each wait has its own limit. An owner of the folder is not waited
    for. Whatever this process makes from now on is the user's alone. With ``seal_later`` a sealed file can be read at
    once, and ``finish_opening`` compares it with its seal; before that is through nothing is written. Where the disk is
    full, or fails, the store is read-only as well, while there is anything to read; what is to be changed raises
    DiskFailed then.

    Raises Owned, Busy, FromNewerVersion, Damaged, DiskFailed or ReadOnly.
    """
    os.umask(0o077)
    place = DataFolder(folder)
    place.check()
    with ExitStack() as undo:
        if not place.lock_file.exists():
            _examine_unowned(place, len(steps))
        try:
            place.make_private()
            place.lock()
            undo.callback(place.release)
            if place.data.exists() and not os.access(place.data, os.W_OK):
                raise ReadOnly(Sentence("The data file is marked as read-only."))
        except ReadOnly:
            undo.close()
            return _open_read_only(place, clock, steps)
        if place.backups.exists():
            backups.sweep(place.backups)
        if place.is_restoring:
            restoring.finish(place)
        undo.callback(place.forget_examining)
        version = place.examine(len(steps), seal_later=seal_later)
        if version == 0:
            version = _create(place, first_settings, steps)
        if place.is_examined:
            place.remove_seal()
            strike("open.seal_removed")
        database = Database(place.data, wait=wait)
        try:
            database.open()
            if version < len(steps):
                migrator.upgrade(database, place.backups, clock, steps)
            database.watch()
        except DiskFailed:
            database.close()
            place.forget_examining()
            store = _open_read_only(place, clock, steps, undo)
            store.is_without_room = True
            return store
        except BaseException:
            database.close()
            raise
        undo.pop_all()
    store = SqliteStore(database, clock, place, lambda: _close(database, place), steps)
    database.before_writing = store.open_to_the_end
    return store


def _examine_unowned(place: DataFolder, newest: int) -> None:
    """Looks before a lock file is made, since a folder that is refused shall not even get that."""
    try:
        place.examine(newest)
    except FollowupError:
        if not place.lock_file.exists():
            raise
        # Somebody took the folder in this moment, and what was seen may be theirs in the making. The lock decides.


def _create(place: DataFolder, first_settings: FirstSettings | None, steps: Sequence[Step]) -> int:
    """Makes a data file whole under another name, so that there is never a half-made one; the version of its schema."""
    new = place.data.with_name(f"{place.data.name}.new")
    try:
        for leftover in (new, new.with_name(f"{new.name}-journal")):
            leftover.unlink(missing_ok=True)
        database = Database(new, NEW_FILE_PRAGMAS, flags="mode=rwc")
        database.open()
        try:
            database.run(f"PRAGMA application_id = {APPLICATION_ID}")
            migrator.migrate(database, steps)
            if first_settings is not None:
                _write_first_settings(database, first_settings())
        finally:
            database.close()
        sync_file(new)
        strike("create.rename")
        rename_durably(new, place.data)
    except OSError as error:
        raise fault_of(error) or error from error
    return len(steps)


def _write_first_settings(database: Database, values: Mapping[str, Any]) -> None:
    settings = Settings()
    for name, value in values.items():
        settings = settings.with_value(name, value)
    with database.transaction():
        for row in settings_rows(settings).values():
            database.run(statements.insert(tables.Setting), statements.values_of(tables.Setting, row))


def _close(database: Database, place: DataFolder) -> None:
    try:
        database.roll_back()
        if database.is_changed_underneath():
            # It is not ours to seal; the next start checks it all through.
            database.abandon()
            return
        if not place.is_examined:
            # Nothing was written, and the seal is still on.
            database.close()
            return
        folded_in = database.fold_in()
        database.close()
        strike("close.seal")
        if folded_in and not place.has_wal:
            place.write_seal(was_written=database.was_written)
    except (FollowupError, OSError) as fault:
        _log.warning("The data file could not be sealed on closing: %s", type(fault).__name__)
        database.close()
    finally:
        place.forget_examining()
        place.release()


def _open_read_only(
    place: DataFolder, clock: Clock, steps: Sequence[Step], owned: ExitStack | None = None
) -> SqliteStore:
    """Opens what is there for reading. Raises ReadOnly where there is nothing to read.

    ``owned`` gives the folder back once the store is closed, where it is owned: the disk has no room for more then.
    """
    version = place.examine(len(steps))
    if version == 0:
        raise ReadOnly(
            Sentence(
                "There are no data in “{folder}”, and none can be written there. Choose another folder.",
                folder=str(place.path),
            )
        )
    with ExitStack() as held:
        if version == len(steps) and not place.has_wal:
            database = Database(place.data, READ_ONLY_PRAGMAS, flags="mode=ro&immutable=1", writable=False)
            database.open()
            held.callback(database.close)
        else:
            # Folding the WAL in and upgrading need a file that can be written: a copy, gone when the store is closed.
            copy = held.enter_context(place.copied_aside())
            database = Database(copy)
            database.open()
            held.callback(database.close)
            migrator.migrate(database, steps)
            database.run("PRAGMA query_only = ON")
            database.writable = False
        if owned is not None:
            database.unwritable = partial(DiskFailed, DISK)
            shut = owned.pop_all()
            shut.callback(held.pop_all().close)
            return SqliteStore(database, clock, place, shut.close, steps)
        return SqliteStore(database, clock, place, held.pop_all().close, steps)
