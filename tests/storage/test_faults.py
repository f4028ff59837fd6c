"""What goes wrong around the program: told as what it is, and nothing half-done is kept."""

import errno
import sqlite3
from dataclasses import replace

import pytest

from followup_desktop.domain.errors import Busy, Damaged, DiskFailed, FollowupError, ReadOnly
from followup_desktop.domain.settings import Settings
from followup_desktop.fault_points import StruckError
from followup_desktop.storage.faults import fault_of
from followup_desktop.storage.store import SqliteStore
from tests.builders import an_application
from tests.storage.deeds import NO_PLAN, NOW, dump_of, put
from tests.storage.store_contract import a_full_one

BIG = "x" * 2_000_000


def sqlite_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("said by SQLite")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY, Busy),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Busy),
        (sqlite3.SQLITE_LOCKED, Busy),
        (sqlite3.SQLITE_FULL, DiskFailed),
        (sqlite3.SQLITE_IOERR, DiskFailed),
        (sqlite3.SQLITE_IOERR_FSYNC, DiskFailed),
        (sqlite3.SQLITE_CANTOPEN, DiskFailed),
        (sqlite3.SQLITE_READONLY, ReadOnly),
        (sqlite3.SQLITE_READONLY_DIRECTORY, ReadOnly),
        (sqlite3.SQLITE_CORRUPT, Damaged),
        (sqlite3.SQLITE_CORRUPT_INDEX, Damaged),
        (sqlite3.SQLITE_NOTADB, Damaged),
    ],
)
def test_a_code_of_sqlites_is_one_kind_of_fault(code: int, kind: type[FollowupError]) -> None:
    assert type(fault_of(sqlite_error(code))) is kind


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(errno.ENOSPC, ""), DiskFailed),
        (OSError(errno.EIO, ""), DiskFailed),
        (PermissionError(errno.EACCES, ""), ReadOnly),
        (OSError(errno.EROFS, ""), ReadOnly),
        (Busy("as it is"), Busy),
    ],
)
def test_a_fault_of_the_file_system_is_one_kind_of_fault(error: Exception, kind: type[FollowupError]) -> None:
    assert type(fault_of(error)) is kind


@pytest.mark.parametrize(
    "error",
    [
        ValueError("ours"),
        sqlite3.ProgrammingError("without a code"),
        sqlite_error(sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY),
        sqlite_error(sqlite3.SQLITE_CONSTRAINT),
    ],
)
def test_a_defect_stays_a_defect(error: Exception) -> None:
    assert fault_of(error) is None


def test_an_older_fault_that_is_being_handled_is_not_taken_for_the_new_one() -> None:
    try:
        raise sqlite_error(sqlite3.SQLITE_FULL)
    except sqlite3.Error:
        try:
            raise ValueError("ours")
        except ValueError as error:
            assert fault_of(error) is None


def full_disk(store: SqliteStore) -> None:
    """Lets the file grow no further, as a full disk does."""
    pages = store._database.number("PRAGMA page_count")
    store._database.run(f"PRAGMA max_page_count = {pages}")


def more_room(store: SqliteStore) -> None:
    store._database.run("PRAGMA max_page_count = 1000000")


def test_on_a_full_disk_the_last_change_is_not_saved_and_a_retry_works(store: SqliteStore) -> None:
    put(store, a_full_one())
    before = dump_of(store)
    full_disk(store)
    big = replace(store.application("app"), notes=BIG)
    for _ in range(2):
        with pytest.raises(DiskFailed, match="not saved"):
            put(store, big)
        assert dump_of(store) == before
        assert len(store.changes()) == 1
    more_room(store)
    put(store, big)
    assert store.application("app").notes == BIG


def test_a_fault_that_somebody_swallows_keeps_the_rest_from_being_saved(store: SqliteStore) -> None:
    put(store, a_full_one())
    before = dump_of(store)
    full_disk(store)
    with store.begin() as unit:
        with pytest.raises(DiskFailed) as first:
            unit.put(replace(unit.application("app"), notes=BIG), NO_PLAN)
        with pytest.raises(DiskFailed) as second:
            unit.put(an_application(id="small"), NO_PLAN)
        with pytest.raises(DiskFailed) as last:
            unit.commit("import", NOW)
        assert first.value is second.value is last.value
    assert dump_of(store) == before
    more_room(store)
    put(store, an_application(id="small"))


def test_a_defect_that_somebody_swallows_keeps_the_rest_from_being_saved(store: SqliteStore) -> None:
    with store.begin() as unit:
        unit.put(a_full_one(), NO_PLAN)
        with pytest.raises(sqlite3.IntegrityError):
            store._database.run("INSERT INTO contact SELECT * FROM contact")
        with pytest.raises(sqlite3.IntegrityError):
            unit.commit("add", NOW)
    assert list(store.applications()) == []
    put(store, a_full_one())


def test_a_draft_on_a_full_disk_says_so(store: SqliteStore) -> None:
    full_disk(store)
    with pytest.raises(DiskFailed):
        store.put_draft("notes", {"text": BIG}, NOW)
    assert store.draft("notes") is None
    more_room(store)
    store.put_draft("notes", {"text": "small"}, NOW)


def test_a_file_held_by_another_connection_is_busy(store: SqliteStore) -> None:
    store._database.run("PRAGMA busy_timeout = 0")
    (address,) = [row[2] for row in store._database.rows("PRAGMA database_list")]
    other = sqlite3.connect(address, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Busy):
        put(store, a_full_one())
    other.execute("ROLLBACK")
    other.close()
    put(store, a_full_one())


def test_data_that_can_only_be_read_refuse_to_change(store: SqliteStore) -> None:
    put(store, a_full_one())
    store._database.run("PRAGMA query_only = ON")
    with pytest.raises(ReadOnly):
        put(store, an_application(id="another"))
    store._database.run("PRAGMA query_only = OFF")


@pytest.mark.parametrize("point", ["tx.before_commit", "tx.after_commit"])
def test_a_fault_at_the_commit_is_before_or_after_it(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    monkeypatch.setenv("FOLLOWUP_FAULT", f"{point}:raise")
    with pytest.raises(StruckError, match=point):
        put(store, a_full_one())
    monkeypatch.delenv("FOLLOWUP_FAULT")
    assert len(list(store.applications())) == (point == "tx.after_commit")
    with store.begin() as unit:
        unit.put_settings(Settings(user_name="Robin"))
        unit.commit("setting", NOW)
