"""Something else touches the data file while it is open: told, kept apart, never written over."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from followup_desktop.domain.errors import ChangedUnderneath, DiskFailed
from followup_desktop.domain.settings import Settings
from followup_desktop.storage import backups
from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.opening import open_store
from followup_desktop.storage.store import SqliteStore
from tests.builders import an_application
from tests.fakes import SettableClock
from tests.storage.deeds import NOW, dump_of, edit, keep, put, undo
from tests.storage.store_contract import a_full_one


@pytest.fixture
def other(tmp_path: Path, clock: SettableClock) -> Path:
    """The data file of another computer, closed there."""
    store = open_store(tmp_path / "other", clock)
    put(store, an_application(id="theirs"))
    store.close()
    return tmp_path / "other" / DATA_NAME


def test_a_file_that_a_synchronizing_program_replaces_is_told_and_not_written_over(
    store: SqliteStore, folder: Path, clock: SettableClock, other: Path
) -> None:
    put(store, a_full_one())
    mine = dump_of(store)
    shutil.copy(other, folder / "theirs")
    (folder / "theirs").replace(folder / DATA_NAME)
    theirs = (folder / DATA_NAME).read_bytes()
    for _ in range(2):
        with pytest.raises(ChangedUnderneath, match=r"before-replaced-20261123T100000Z\.sqlite3"):
            edit(store, "app", notes="mine")
    with pytest.raises(ChangedUnderneath):
        store.put_draft("notes", {"text": "typed"}, NOW)
    assert dump_of(store) == mine, "it can still be read, and exported"
    (backup,) = store.backups()
    assert backups.examine(backup.path) == 1
    store.close()
    assert (folder / DATA_NAME).read_bytes() == theirs
    assert not (folder / f"{DATA_NAME}.seal").exists() and not (folder / f"{DATA_NAME}-wal").exists()
    again = open_store(folder, clock)
    assert [a.id for a in again.applications()] == ["theirs"]
    again.begin_restore(backup.path)()
    again.finish_restore()
    assert dump_of(again) == mine
    again.close()


def test_a_file_that_is_written_to_in_place_is_told(store: SqliteStore, folder: Path) -> None:
    put(store, a_full_one())
    store._database.fold_in()
    with (folder / DATA_NAME).open("r+b") as file:
        file.seek(0, 2)
        file.write(bytes(4096))
    with pytest.raises(ChangedUnderneath):
        edit(store, "app", notes="mine")


def test_a_file_that_changes_in_the_middle_of_a_deed_is_told_before_the_commit(
    store: SqliteStore, folder: Path, other: Path
) -> None:
    put(store, a_full_one())
    with pytest.raises(ChangedUnderneath), store.begin() as unit:
        unit.put_settings(Settings(user_name="Robin"))
        shutil.copy(other, folder / "theirs")
        (folder / "theirs").replace(folder / DATA_NAME)
        unit.commit("setting", NOW)
    assert store.settings() == Settings()


def test_a_folder_that_is_gone_says_so_and_what_is_here_can_still_be_read(
    store: SqliteStore, folder: Path, tmp_path: Path
) -> None:
    put(store, a_full_one())
    before = dump_of(store)
    folder.rename(tmp_path / "away")
    with pytest.raises(DiskFailed, match=r"is gone.*not saved.*export everything"):
        edit(store, "app", notes="lost")
    assert dump_of(store) == before
    (tmp_path / "away").rename(folder)
    edit(store, "app", notes="kept")
    assert store.application("app").notes == "kept"


def test_a_folder_that_is_deleted_says_so_and_closing_makes_none(folder: Path, clock: SettableClock) -> None:
    store = open_store(folder, clock)
    put(store, a_full_one())
    shutil.rmtree(folder)
    with pytest.raises(DiskFailed, match="is gone"):
        keep(store, Settings(user_name="Robin"))
    assert store.application("app").company
    store.close()
    assert not folder.exists()


def test_another_that_writes_by_sqlite_is_merged(store: SqliteStore, folder: Path) -> None:
    put(store, a_full_one())
    with closing(sqlite3.connect(folder / DATA_NAME, isolation_level=None)) as other:
        other.execute("UPDATE application SET salary = '£1', revision = revision + 1")
    edit(store, "app", notes="mine")
    found = store.application("app")
    assert (found.salary, found.notes) == ("£1", "mine")


def test_own_work_is_never_taken_for_that_of_others(folder: Path, clock: SettableClock) -> None:
    store = open_store(folder, clock)
    for number in range(60):
        put(store, a_full_one(f"app-{number}", notes="x" * 60_000))
        store.put_draft("notes", {"text": "y" * 10_000}, NOW)
        if number % 20 == 0:
            store.begin_backup(NOW).finish()
            assert store.check() == []
            undo(store)
    store._database.fold_in()
    put(store, an_application(id="last"))
    store.close()
    assert (folder / f"{DATA_NAME}.seal").exists()
