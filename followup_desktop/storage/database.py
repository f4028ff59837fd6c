"""The one connection to the data file, and its transactions."""

import gc
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from followup_desktop.domain.errors import Busy, ChangedUnderneath, DiskFailed, FollowupError, ReadOnly
from followup_desktop.domain.sentences import Sentence
from followup_desktop.fault_points import strike
from followup_desktop.services.steps import Decisive, Steps, to_the_end
from followup_desktop.storage.faults import READ_ONLY, fault_of

BUSY_SECONDS = 3.0
"""How long a lock of another program on the file is waited for, each time."""
FOLD_IN_SECONDS = 0.25
"""The same on closing: what is not folded in is read from the WAL next time."""
PRAGMAS = (
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("foreign_keys", "ON"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
    ("journal_size_limit", "4194304"),
)
NEW_FILE_PRAGMAS = (
    ("synchronous", "FULL"),
    ("foreign_keys", "ON"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
)
READ_ONLY_PRAGMAS = (
    ("foreign_keys", "ON"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
    ("query_only", "ON"),
)

GONE = Sentence(
    "The data folder “{folder}” is gone: the last change was not saved. Bring it back (connect its disk), or export "
    "everything from the settings to keep what is here; then start Followup again."
)
CHANGED_UNDERNEATH = Sentence(
    "Another program changed the data file while it was open here: the last change was not saved, and nothing was "
    "written over. Start Followup again to see what is there now."
)
_GREATER = Sentence("Something greater is just being done; nothing was changed. Try it again in a moment.")
Value = str | int | None
Made = TypeVar("Made")


class _Standing(NamedTuple):
    """Which file it is, and what tells that it was written to."""

    device: int
    number: int
    size: int
    written_ns: int


_GONE = _Standing(0, 0, 0, 0)


class Database:
    """One SQLite file, by the standard library's driver. Peewee builds most of what is run here, and runs nothing.

    It is used from the thread that opened it, and has one transaction at a time.

    Only the end of a transaction may wait for the disk in another thread; reading waits for that.

    Faults of the surroundings come out of every method as errors of the domain; anything else is a defect. ``wait`` is
    how many seconds locks of other programs are waited for in all, from here on; without it each wait has its own
    limit.
    """

    def __init__(
        self,
        path: Path,
        pragmas: Sequence[tuple[str, str]] = PRAGMAS,
        *,
        flags: str = "mode=rw",
        writable: bool = True,
        wait: float | None = None,
    ) -> None:
        self.writable = writable
        self.before_writing: Callable[[], None] = lambda: None
        """What has to be done before each transaction; where it raises, nothing is begun."""
        self.unwritable: Callable[[], FollowupError] = partial(ReadOnly, READ_ONLY)
        """What is raised where something is to be written that cannot be."""
        self._address = f"{path.absolute().as_uri()}?{flags}"
        self._reading = f"{path.absolute().as_uri()}?{flags if 'mode=ro' in flags else 'mode=ro'}"
        self._pragmas = pragmas
        self._connection: sqlite3.Connection | None = None
        self._thread = 0
        self._active = False
        self.was_written = False
        """Whether a transaction that may write was ever begun."""
        self._first_fault: BaseException | None = None
        self._path = path
        self._stands: _Standing | None = None
        self._wal_stands: _Standing | None = None
        self._waits_until = None if wait is None else time.monotonic() + wait
        self.meanwhile: Callable[[], object] | None = None
        """What goes on while a transaction waits for another program's lock, some milliseconds at a time."""

    def open(self) -> None:
        """Opens the file. Raises Busy, DiskFailed, ReadOnly or Damaged."""
        try:
            self._connection, self._thread = self._connected(), threading.get_ident()
        except Exception as error:
            if (fault := fault_of(error)) is not None:
                raise fault from error
            raise

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._address, self._patience(), isolation_level=None, check_same_thread=False, uri=True
        )
        try:
            for name, value in self._pragmas:
                connection.execute(f"PRAGMA {name} = {value}").fetchall()
            # Its own lower() knows ASCII only.
            connection.create_function("casefold", 1, str.casefold, deterministic=True)
        except BaseException:
            connection.close()
            raise
        return connection

    def watch(self) -> None:
        """From here on nothing is written where something else has touched the file in between; see ``begin``."""
        self._stands, self._wal_stands = self._look(self._path), self._look(self._wal)

    def is_changed_underneath(self) -> bool:
        """Whether the watched file is not the one, or not as, this connection left it; so too where it is gone.

        In WAL mode only folding in writes to the file, and that happens while committing.
        """
        return self._stands is not None and self._look(self._path) != self._stands

    def abandon(self) -> None:
        """Closes a file that something else has changed, and takes our own WAL away, which is not that of theirs."""
        mine = self._wal_stands
        self.close()
        found = self._look(self._wal)
        if mine is not None and mine.number and (found.device, found.number) == (mine.device, mine.number):
            self._wal.unlink(missing_ok=True)

    @property
    def _wal(self) -> Path:
        return self._path.with_name(f"{self._path.name}-wal")

    @staticmethod
    def _look(path: Path) -> "_Standing":
        """How the file stands, without opening it: that would drop SQLite's locks when it is closed again."""
        try:
            found = path.stat()
        except OSError:
            return _GONE
        return _Standing(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)

    def _check_underneath(self) -> None:
        if self.is_changed_underneath():
            if self._look(self._path) == _GONE:
                raise DiskFailed(GONE.filled(folder=str(self._path.parent)))
            raise ChangedUnderneath(CHANGED_UNDERNEATH)

    def close(self) -> None:
        """Closes the file; a transaction that has not ended is rolled back."""
        self.roll_back()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @property
    def driver(self) -> sqlite3.Connection:
        """The driver's own connection, for backups and what is copied in one go. Only while the file is open."""
        if self._connection is None or self._thread != threading.get_ident():
            raise RuntimeError("the data file is not open, or not in this thread")
        return self._connection

    def snapshot(self) -> sqlite3.Connection:
        """A second connection that reads what is committed at this moment, whatever is written afterwards.

        Any thread may use it, one at a time, and whoever gets it closes it. It is opened by SQLite, in this process, so
        it takes no lock from the first.
        """
        connection = sqlite3.connect(
            self._reading, BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=True
        )
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA cell_size_check = ON")
            connection.execute("BEGIN")
            connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
        except BaseException:
            connection.close()
            raise
        return connection

    def run(self, sql: str, values: Sequence[Value] = ()) -> sqlite3.Cursor:
        """Executes one statement.

        Once one has failed inside a transaction, every further one and the commit fail with that first fault: SQLite
        may have rolled back by itself, and the rest of a half-failed deed must not be saved on its own.
        """
        if self._first_fault is not None:
            raise self._first_fault
        try:
            return self.driver.execute(sql, values)
        except Exception as error:
            self._remember(error)
            raise

    def running(self, sql: str, values: Sequence[Value] = ()) -> Steps[None]:
        """``run`` for a statement that goes over thousands of rows: in a step that another thread may carry out."""
        if self._first_fault is not None:
            raise self._first_fault
        try:
            yield partial(self.driver.execute, sql, values)
        except sqlite3.Error as error:
            self._remember(error)
            raise

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """All rows that the statement gives, as plain tuples."""
        cursor = self.run(sql, values)
        try:
            return cursor.fetchall()
        except Exception as error:
            self._remember(error)
            raise

    def made(self, make: Callable[[tuple[Any, ...]], Made], sql: str, values: Sequence[Value] = ()) -> list[Made]:
        """What ``make`` makes of each row that the statement gives.

        Nothing of it is garbage yet, and a look for some goes through all that was made so far, again and again.
        """
        cursor = self.run(sql, values)
        looks_for_garbage = gc.isenabled()
        gc.disable()
        try:
            return list(map(make, cursor))
        except Exception as error:
            self._remember(error)
            raise
        finally:
            if looks_for_garbage:
                gc.enable()

    def row(self, sql: str, values: Sequence[Value] = ()) -> tuple[Any, ...] | None:
        """The first row that the statement gives, if any."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def number(self, sql: str, values: Sequence[Value] = ()) -> int:
        """The whole number in the first column of the first row; 0 where there is none."""
        found = self.row(sql, values)
        return int(found[0]) if found and found[0] is not None else 0

    def _remember(self, error: Exception) -> None:
        """Keeps the first fault of a transaction, and raises it as the domain's error where it is one."""
        fault = fault_of(error)
        if self._active:
            self._first_fault = fault or error
        if fault is not None:
            raise fault from error

    # Transactions ----------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begins a transaction that may write. Raises ``unwritable`` where the data cannot be written, and Busy.

        Where the file is watched, also ChangedUnderneath where something else has touched it, and DiskFailed where it
        is gone: the system would let a file that has no name any more be written to all the same.
        """
        if not self.writable:
            raise self.unwritable()
        if self._active:
            raise Busy(_GREATER)
        self.before_writing()
        self._check_underneath()
        if self.meanwhile is not None:
            self._begin_while_others_go_on(self.meanwhile)
        else:
            if self._waits_until is not None:
                self._wait_at_most(self._patience())
            self.run("BEGIN IMMEDIATE")
        self._active = self.was_written = True

    def _begin_while_others_go_on(self, meanwhile: Callable[[], object]) -> None:
        """The lock is asked for again and again, for as long as SQLite itself would wait for it.

        What goes on may come here as well, and is served before the one that waits.
        """
        until = time.monotonic() + self._patience()
        while True:
            self._wait_at_most(0)
            try:
                self.run("BEGIN IMMEDIATE")
                return
            except Busy:
                if time.monotonic() >= until:
                    raise
            finally:
                self._wait_at_most(BUSY_SECONDS)
            meanwhile()
            if self._active:
                raise Busy(_GREATER)
            self._check_underneath()

    def commit(self) -> None:
        """Makes the transaction durable. Raises the first fault that it met, and then nothing of it is kept."""
        to_the_end(self.committing())

    def committing(self) -> Steps[None]:
        """``commit`` in steps: what waits for the disk, and folds a large WAL in, may be done in another thread."""
        try:
            if self._first_fault is not None:
                raise self._first_fault
            strike("tx.before_commit")
            self._check_underneath()
            yield Decisive(partial(self.driver.execute, "COMMIT"))
        except sqlite3.Error as error:
            self.roll_back()
            raise fault_of(error) or error from error
        except BaseException:
            self.roll_back()
            raise
        self._active = False
        self._look_again()
        strike("tx.after_commit")

    def roll_back(self) -> None:
        """Drops everything since ``begin``; does nothing where there is no transaction."""
        self._active = False
        self._first_fault = None
        # SQLite rolls back by itself on some faults, and a failing disk may refuse even this: what counts is the
        # fault that led here.
        with suppress(sqlite3.Error):
            if self._connection is not None and self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is durable when the block ends, or nothing of it where the block raises."""
        self.begin()
        try:
            yield
        except BaseException:
            self.roll_back()
            raise
        self.commit()

    def fold_in(self) -> bool:
        """Writes the whole WAL into the file; False where that was not possible to the end."""
        self._wait_at_most(min(FOLD_IN_SECONDS, self._patience()))
        try:
            return self.row("PRAGMA wal_checkpoint(TRUNCATE)") == (0, 0, 0)
        finally:
            self._look_again()

    def _look_again(self) -> None:
        if self._stands is not None:
            self.watch()

    def _patience(self) -> float:
        if self._waits_until is None:
            return BUSY_SECONDS
        return min(max(self._waits_until - time.monotonic(), 0.0), BUSY_SECONDS)

    def _wait_at_most(self, seconds: float) -> None:
        """Before what may meet another program's lock once the file is open: beginning and folding in."""
        self.run(f"PRAGMA busy_timeout = {round(1000 * seconds)}")
