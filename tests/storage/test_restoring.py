"""A backup comes back whole: killed at every point there are exactly the old data or exactly the new."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from followup_desktop.domain.errors import Busy, DiskFailed, ReadOnly, Refused
from followup_desktop.fault_points import StruckError
from followup_desktop.services import backups
from followup_desktop.storage.data_folder import APPLICATION_ID, DATA_NAME
from followup_desktop.storage.opening import open_store
from followup_desktop.storage.store import SqliteStore
from tests.builders import HOLIDAYS, a_workplace, an_application
from tests.fakes import SettableClock
from tests.storage.deeds import NOW, dump_of, edit, put, undo
from tests.storage.programs import run
from tests.storage.store_contract import ENTRY, KEY, a_full_one
from tests.storage.test_migrations import FIXTURES

LEFT = {DATA_NAME, f"{DATA_NAME}.seal", "followup.lock", "backups"}


def backed_up(store: SqliteStore) -> Path:
    return store.begin_backup(NOW).finish()


def restore(store: SqliteStore, backup: Path) -> None:
    store.begin_restore(backup)()
    store.finish_restore()


def test_everything_is_as_it_was_and_goes_on_from_there(store: SqliteStore, folder: Path) -> None:
    put(store, a_full_one())
    then, backup = dump_of(store), backed_up(store)
    edit(store, "app", notes="later")
    put(store, an_application(id="new"))
    restore(store, backup)
    assert dump_of(store) == then and store.check() == [] and store.search("umbra") == {"app"}
    edit(store, "app", notes="after")
    undo(store)
    assert dump_of(store) == then
    undo(store)
    assert list(store.applications()) == []
    store.close()
    assert {path.name for path in folder.iterdir()} == LEFT
    again = open_store(folder, SettableClock(NOW))
    assert again.check() == []
    again.close()


def test_what_others_were_told_and_texts_that_are_not_saved_stay(store: SqliteStore) -> None:
    put(store, a_full_one())
    store.put_draft("old", {"text": "given up"}, NOW)
    backup = backed_up(store)
    store.drop_draft("old")
    with store.begin() as unit:
        unit.put_calendar_entry("app", KEY, ENTRY)
        unit.commit_bookkeeping()
    store.put_draft("notes", {"text": "being typed"}, NOW)
    restore(store, backup)
    assert store.calendar_entry("app", KEY) == ENTRY
    assert (store.draft("notes"), store.draft("old")) == ({"text": "being typed"}, None)


def test_an_older_backup_is_upgraded_on_its_way_back(store: SqliteStore, tmp_path: Path) -> None:
    old = tmp_path / "v1.sqlite3"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript((FIXTURES / "v1.sql").read_text(encoding="utf-8"))
    before = old.read_bytes()
    restore(store, old)
    assert store.search("umbra") == {"app"} and store.check() == []
    assert old.read_bytes() == before


@pytest.mark.parametrize("version", [path.stem for path in sorted(FIXTURES.glob("v*.sql"))])
def test_every_row_of_a_released_version_comes_back(store: SqliteStore, tmp_path: Path, version: str) -> None:
    old, place = tmp_path / f"{version}.sqlite3", tmp_path / "opened"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript((FIXTURES / f"{version}.sql").read_text(encoding="utf-8"))
    place.mkdir()
    shutil.copyfile(old, place / DATA_NAME)
    opened = open_store(place, SettableClock(NOW))
    restore(store, old)
    assert dump_of(store) == dump_of(opened)
    for table in ("change", "change_row", "card", "planned", "departed", "searchable"):
        query = f'SELECT * FROM "{table}"'
        assert sorted(store._database.rows(query)) == sorted(opened._database.rows(query)), table
    assert store.check() == []
    opened.close()


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE application (id TEXT)")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FIXTURES / "v1.sql").read_text(encoding="utf-8"))
        connection.execute("PRAGMA user_version = 99")


def hollow(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def rigged(path: Path, statements: str) -> Path:
    """A sound file of a released version, to which somebody has done something."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FIXTURES / "v3.sql").read_text(encoding="utf-8"))
        connection.executescript(statements)
    return path


@pytest.mark.parametrize(
    "statements",
    [
        "CREATE TRIGGER eat AFTER UPDATE ON application BEGIN DELETE FROM contact; END",
        "CREATE VIEW more AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        "CREATE TABLE more (id TEXT)",
        "CREATE INDEX slow ON application (length(printf('%.*c', 9000, 'x') || id))",
        "ALTER TABLE application ADD COLUMN more TEXT AS (company || role)",
    ],
    ids=["trigger", "view", "table", "index", "computed column"],
)
def test_what_somebody_added_to_a_backup_stays_behind(store: SqliteStore, tmp_path: Path, statements: str) -> None:
    restore(store, rigged(tmp_path / "plain.sqlite3", ""))
    query = "SELECT type, name, sql FROM sqlite_schema ORDER BY name"
    then, schema = dump_of(store), store._database.rows(query)
    restore(store, rigged(tmp_path / "mine.sqlite3", statements))
    assert (dump_of(store), store._database.rows(query), store.check()) == (then, schema, [])


def viewed(path: Path) -> None:
    rigged(path, "DROP TABLE told; CREATE VIEW told AS SELECT 1 AS application_id, 2 AS key")


def endless(path: Path) -> None:
    numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n"
    rigged(path, f"PRAGMA foreign_keys = OFF; DROP TABLE application; CREATE VIEW application AS {numbers}")


def lacking(path: Path) -> None:
    rigged(path, "ALTER TABLE contact DROP COLUMN notes")


def computed(path: Path) -> None:
    rigged(path, "ALTER TABLE contact DROP COLUMN notes; ALTER TABLE contact ADD COLUMN notes TEXT AS (name)")


@pytest.mark.parametrize(
    "make",
    [
        foreign,
        newer,
        hollow,
        viewed,
        endless,
        lacking,
        computed,
        lambda path: path.write_text("no backup"),
        lambda path: path.mkdir(),
        os.mkfifo,
        lambda path: None,
    ],
    ids=["foreign", "newer", "hollow", "viewed", "endless", "lacking", "computed", "text", "folder", "pipe", "missing"],
)
def test_what_is_no_backup_of_this_version_is_refused_and_nothing_changes(
    store: SqliteStore, folder: Path, tmp_path: Path, make
) -> None:
    put(store, a_full_one())
    before = dump_of(store)
    make(tmp_path / "mine.sqlite3")
    with pytest.raises(Refused, match=r"“mine.sqlite3”.*nothing was changed"):
        restore(store, tmp_path / "mine.sqlite3")
    assert dump_of(store) == before
    edit(store, "app", notes="goes on")


POINTS = ["restore.decide", "restore.swap", "restore.cleared"]


@pytest.mark.parametrize("point", POINTS)
def test_killed_at_any_point_they_are_exactly_the_old_or_exactly_the_new(
    folder: Path, clock: SettableClock, point: str
) -> None:
    store = open_store(folder, clock)
    put(store, a_full_one())
    then, backup = dump_of(store), backed_up(store)
    edit(store, "app", notes="later")
    now = dump_of(store)
    store.close()
    status, said, complaints = run(
        f"""
store = open_store(folder, SettableClock(NOW))
store.begin_restore(Path("{backup}"))()
os.environ["FOLLOWUP_FAULT"] = "{point}:kill"
store.finish_restore()
""",
        folder,
    )
    assert (status, said, complaints) == (-9, [], "")
    store = open_store(folder, clock)
    assert dump_of(store) == (now if point == "restore.decide" else then)
    assert store.check() == []
    store.close()
    assert {path.name for path in folder.iterdir()} == LEFT


def test_killed_again_while_the_next_start_finishes_it_the_one_after_does(folder: Path, clock: SettableClock) -> None:
    store = open_store(folder, clock)
    put(store, a_full_one())
    then, backup = dump_of(store), backed_up(store)
    edit(store, "app", notes="later")
    store.close()
    shutil.copy(backup, folder / f"{DATA_NAME}.restored")
    # The WAL of a crashed session would damage the restored file.
    (folder / f"{DATA_NAME}-wal").write_bytes(b"x" * 5000)
    status, _, complaints = run("open_store(folder, SettableClock(NOW))", folder, FOLLOWUP_FAULT="restore.cleared:kill")
    assert (status, complaints) == (-9, "")
    store = open_store(folder, clock)
    assert dump_of(store) == then
    store.close()


def test_a_fault_on_the_way_leaves_the_old_data_open(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    put(store, a_full_one())
    backup = backed_up(store)
    edit(store, "app", notes="later")
    now = dump_of(store)

    def no_room(*_: object) -> None:
        raise OSError(28, "no room")

    with monkeypatch.context() as patch:
        patch.setattr("followup_desktop.storage.restoring.sync_file", no_room)
        with pytest.raises(DiskFailed):
            restore(store, backup)
    for name in ("rename_durably", "sync_folder"):
        with monkeypatch.context() as patch:
            store.begin_restore(backup)()
            patch.setattr(f"followup_desktop.storage.restoring.{name}", no_room)
            with pytest.raises(DiskFailed):
                store.finish_restore()
        assert dump_of(store) == now
        edit(store, "app", salary="goes on")
        undo(store)
    with monkeypatch.context() as patch:
        store.begin_restore(backup)()
        patch.setenv("FOLLOWUP_FAULT", "restore.decide:raise")
        with pytest.raises(StruckError):
            store.finish_restore()
    assert dump_of(store) == now and store.check() == []


def test_while_somebody_else_reads_the_data_it_waits_for_another_day(store: SqliteStore, folder: Path) -> None:
    put(store, a_full_one())
    backup = backed_up(store)
    edit(store, "app", notes="later")
    store.begin_restore(backup)()
    with closing(sqlite3.connect(folder / DATA_NAME)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM application").fetchall()
        edit(store, "app", notes="later still")
        with pytest.raises(Busy):
            store.finish_restore()
    assert store.application("app").notes == "later still"
    store.finish_restore()
    assert store.application("app").notes == ""


def test_read_only_data_are_not_replaced(folder: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_store(folder, clock)
    put(store, a_full_one())
    backup = backed_up(store)
    store.close()
    monkeypatch.setattr("os.access", lambda *_: False)
    store = open_store(folder, clock)
    with pytest.raises(ReadOnly):
        store.begin_restore(backup)
    store.close()


def test_what_stands_is_backed_up_first_also_what_is_done_meanwhile(store: SqliteStore, clock: SettableClock) -> None:
    work = a_workplace(store, clock, HOLIDAYS)
    put(store, a_full_one())
    backup = backups.write(work).path
    edit(store, "app", notes="later")
    clock.pass_by(hours=1)
    begun = backups.begin_restore(work, backup)
    before = begun.prepare()
    clock.pass_by(hours=1)
    edit(store, "app", notes="meanwhile")
    restored = backups.finish_restore(work, before)
    assert (restored.outcome.touched, store.application("app").notes) == (("app",), "")
    made = [one.path for one in store.backups()]
    assert (restored.before, before) == (made[0], made[1])
    assert [path.name.rsplit("-", 1)[0] for path in made] == ["before-restore", "before-restore", "backup"]
    clock.pass_by(hours=1)
    backups.restore(work, made[0])
    assert store.application("app").notes == "meanwhile"
    clock.pass_by(hours=1)
    backups.restore(work, made[1])
    assert store.application("app").notes == "later"


def test_what_stood_before_is_named_also_where_the_clock_was_set_back(store: SqliteStore, clock: SettableClock) -> None:
    work = a_workplace(store, clock, HOLIDAYS)
    put(store, a_full_one())
    backup = backups.write(work).path
    clock.pass_by(hours=-9)
    edit(store, "app", notes="after the clock was set back")
    restored = backups.restore(work, backup)
    assert store.application("app").notes == "" and store.backups()[0].path == backup
    assert restored.before.name == "before-restore-20261123T010000Z.sqlite3"
    assert len(store.backups()) == 2
    backups.restore(work, restored.before)
    assert store.application("app").notes == "after the clock was set back"


def test_a_refused_one_backs_nothing_up(store: SqliteStore, clock: SettableClock, tmp_path: Path) -> None:
    work = a_workplace(store, clock, HOLIDAYS)
    put(store, a_full_one())
    with pytest.raises(Refused):
        backups.restore(work, tmp_path / "nowhere.sqlite3")
    assert store.backups() == []
