"""Upgrades lose nothing: all steps or none, a checked backup first, no row lost; one schema, however one got there."""

import os
import sqlite3
import stat
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from peewee import SqliteDatabase

from followup_desktop.domain.errors import Busy, Damaged, DiskFailed, FromNewerVersion
from followup_desktop.fault_points import StruckError
from followup_desktop.services.ports.rows import LetterPlace
from followup_desktop.storage import first_reading, letters, statements, whole_applications
from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.migrations import STEPS, Step
from followup_desktop.storage.migrator import RowsLostError
from followup_desktop.storage.opening import open_store
from followup_desktop.storage.store import SqliteStore
from followup_desktop.storage.tables import TABLES, Application, Search
from tests.fakes import SettableClock
from tests.storage.deeds import delete, dump_of, edit, put, undo
from tests.storage.programs import run
from tests.storage.steps import ADDS_A_COLUMN, NEXT, FakeStep
from tests.storage.store_contract import a_full_one

BACKUP = f"before-v{len(NEXT)}-20261123T100000Z.sqlite3"
FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def old(folder: Path, clock: SettableClock) -> Path:
    """A folder of the version before: two applications, one of them deleted, one change undone."""
    store = open_store(folder, clock)
    put(store, a_full_one(), a_full_one("gone"))
    edit(store, "app", notes="kept")
    edit(store, "app", notes="taken back")
    undo(store)
    delete(store, "gone")
    store.close()
    return folder


def everything(connection: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, and the schema."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")]
    return {name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr) for name in tables} | {
        "": schema(connection),
        "version": connection.execute("PRAGMA user_version").fetchall(),
    }


def schema(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    """Tables and indexes, however their text was laid out."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    return sorted((*names, "".join((sql or "").split())) for *names, sql in rows)


def read(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in a closed file."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        return everything(connection)


def test_a_new_file_has_the_schema_of_the_tables(store: SqliteStore) -> None:
    made = SqliteDatabase(":memory:")
    described = [*TABLES, Search]
    with made.bind_ctx(described):
        made.create_tables(described, safe=False)
        wanted = schema(made.connection())
    made.close()
    assert schema(store._database.driver) == wanted


def test_every_table_of_the_schema_is_described(store: SqliteStore) -> None:
    tables = store._database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    own = {name for (name,) in tables if not name.startswith("search_")}
    assert own == {table._meta.table_name for table in TABLES} | {"search"}


@pytest.fixture
def first_version(folder: Path) -> Path:
    """A folder of schema 1: three applications, one of them archived, one deleted, one change undone, a draft."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / DATA_NAME)) as connection:
        connection.executescript((FIXTURES / "v1.sql").read_text(encoding="utf-8"))
    return folder


def test_a_file_that_another_program_holds_is_not_upgraded(first_version: Path, clock: SettableClock) -> None:
    before = read(first_version / DATA_NAME)
    for lock in ("IMMEDIATE", "EXCLUSIVE"):
        with closing(sqlite3.connect(first_version / DATA_NAME, isolation_level=None)) as other:
            other.execute(f"BEGIN {lock}")
            with pytest.raises(Busy):
                open_store(first_version, clock, wait=0.0)
        assert read(first_version / DATA_NAME) == before
    open_store(first_version, clock).close()


def test_version_1_gets_the_search_index_and_keeps_every_row(first_version: Path, clock: SettableClock) -> None:
    before = read(first_version / DATA_NAME)
    store = open_store(first_version, clock)
    after = everything(store._database.driver)
    assert {name: after[name] for name in before if name not in ("", "version")} == {
        name: rows for name, rows in before.items() if name not in ("", "version")
    }
    assert (before["version"], after["version"]) == ([(1,)], [(len(STEPS),)])
    assert store.check() == []
    for text in ["umbra", "kept", "remote", "streaming", "head of", "bo@example", "claim", "call with the team",
                 "two weeks", "calm room", "reception"]:  # fmt: skip
        assert store.search(text) == {"app"}, text
    assert (store.search("celik"), store.search("strasse izmir"), store.search("教授")) == (
        {"away"},
        {"away"},
        {"tokyo"},
    )
    assert store.search("taken") == store.search("gone") == set()
    undo(store)
    assert sorted(store.search("umbra")) == ["app", "gone"]
    store.close()


def test_version_2_gets_a_memory_of_what_was_told_and_keeps_every_row(folder: Path, clock: SettableClock) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / DATA_NAME)) as connection:
        connection.executescript((FIXTURES / "v2.sql").read_text(encoding="utf-8"))
    before = read(folder / DATA_NAME)
    store = open_store(folder, clock)
    after = everything(store._database.driver)
    assert {name: rows for name, rows in after.items() if name not in ("", "version")} == {
        **{name: rows for name, rows in before.items() if name not in ("", "version")},
        "told": [],
        "published": [],
    }
    assert (before["version"], after["version"]) == ([(2,)], [(len(STEPS),)])
    assert (store.check(), store.search("umbra"), store.told()) == ([], {"app"}, set())
    store.close()


def test_version_3_gets_a_memory_of_what_was_published_and_keeps_every_row(folder: Path, clock: SettableClock) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / DATA_NAME)) as connection:
        connection.executescript((FIXTURES / "v3.sql").read_text(encoding="utf-8"))
    before = read(folder / DATA_NAME)
    store = open_store(folder, clock)
    after = everything(store._database.driver)
    assert before["told"] != []
    assert {name: rows for name, rows in after.items() if name not in ("", "version")} == {
        **{name: rows for name, rows in before.items() if name not in ("", "version")},
        "published": [],
    }
    assert (before["version"], after["version"]) == ([(3,)], [(len(STEPS),)])
    assert (store.check(), store.search("umbra"), store.published("https://here/")) == ([], {"app"}, {})
    store.close()


def test_version_4_finds_changes_of_letters_counts_and_the_order_by_indexes_and_keeps_every_row(
    folder: Path, clock: SettableClock
) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / DATA_NAME)) as connection:
        connection.executescript((FIXTURES / "v4.sql").read_text(encoding="utf-8"))
    before = read(folder / DATA_NAME)
    store = open_store(folder, clock)
    after = everything(store._database.driver)
    assert before["published"] != []
    assert {name: rows for name, rows in after.items() if name not in ("", "version")} == {
        name: rows for name, rows in before.items() if name not in ("", "version")
    }
    assert (before["version"], after["version"]) == ([(4,)], [(len(STEPS),)])
    assert (store.check(), store.search("umbra")) == ([], {"app"})
    sql, values = letters.query([LetterPlace("app", "application_call:1")]).sql()
    steps = [row[-1] for row in store._database.rows(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert any("change_row_follow_up" in step for step in steps), steps
    steps = [row[-1] for row in store._database.rows(f"EXPLAIN QUERY PLAN {first_reading.COUNTS}", (0,))]
    assert steps == ["SEARCH t1 USING COVERING INDEX card_archived_place_stage (archived=?)"]
    steps = [row[-1] for row in store._database.rows(f"EXPLAIN QUERY PLAN {whole_applications.IDS}")]
    assert steps == ["SCAN t1 USING COVERING INDEX application_stage_rank_id"]
    store.close()


def test_a_first_version_is_searched_in_a_copy_where_it_cannot_be_written(
    first_version: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    store = open_store(first_version, clock)
    assert (store.read_only, store.search("yamada"), store.check()) == (True, {"tokyo"}, [])
    store.close()


def test_an_upgrade_keeps_every_row_and_the_whole_history(old: Path, clock: SettableClock) -> None:
    before = read(old / DATA_NAME)
    store = open_store(old, clock, steps=NEXT)
    after = everything(store._database.driver)
    assert after["version"] == [(len(NEXT),)]
    assert [row[-1] for row in after["application"]] == ["calm"]
    assert {name: len(rows) for name, rows in after.items() if name in before and name} == {
        name: len(rows) for name, rows in before.items() if name
    }
    undo(store)
    undo(store)
    assert store.application("app").notes == ""
    assert store.check() == []
    store.close()


def test_an_upgrade_is_backed_up_first(old: Path, clock: SettableClock) -> None:
    before = read(old / DATA_NAME)
    open_store(old, clock, steps=NEXT).close()
    backups = old / "backups"
    assert [path.name for path in backups.iterdir()] == [BACKUP]
    assert read(backups / BACKUP) == before
    assert stat.S_IMODE(backups.stat().st_mode) == 0o700
    assert stat.S_IMODE((backups / BACKUP).stat().st_mode) == 0o600


def test_a_backup_is_never_written_over(old: Path, clock: SettableClock) -> None:
    (old / "backups").mkdir()
    (old / "backups" / BACKUP).write_text("earlier")
    open_store(old, clock, steps=NEXT).close()
    assert (old / "backups" / BACKUP).read_text() == "earlier"
    assert (old / "backups" / BACKUP.replace(".", "-2.", 1)).exists()


def test_a_new_folder_needs_no_backup(folder: Path, clock: SettableClock) -> None:
    open_store(folder, clock, steps=NEXT).close()
    assert not (folder / "backups").exists()


def test_an_upgraded_file_is_too_new_for_the_version_before(old: Path, clock: SettableClock) -> None:
    open_store(old, clock, steps=NEXT).close()
    with pytest.raises(FromNewerVersion):
        open_store(old, clock)
    open_store(old, clock, steps=NEXT).close()


LOSES_ROWS = FakeStep(("PRAGMA foreign_keys = OFF", "DELETE FROM contact WHERE position = 1"))
LOSES_A_TABLE = FakeStep(("DROP TABLE draft",))
LEAVES_ORPHANS = FakeStep(("DELETE FROM application",), frozenset({"application"}))
RAISES = FakeStep(("DELETE FROM contact",), raises=True)


@pytest.mark.parametrize(
    ("step", "fault"),
    [
        (LOSES_ROWS, RowsLostError),
        (LOSES_A_TABLE, RowsLostError),
        (LEAVES_ORPHANS, RowsLostError),
        (RAISES, ZeroDivisionError),
        (FakeStep(("SELECT nothing FROM nowhere",)), Exception),
    ],
)
def test_a_step_that_fails_leaves_the_old_version_as_it_was(
    old: Path, clock: SettableClock, step: Step, fault: type[Exception]
) -> None:
    before = read(old / DATA_NAME)
    for _ in range(2):
        with pytest.raises(fault):
            open_store(old, clock, steps=(*STEPS, ADDS_A_COLUMN, step))
        assert read(old / DATA_NAME) == before
    assert read(old / "backups" / BACKUP) == before
    store = open_store(old, clock)
    assert store.application("app").notes == "kept"
    store.close()


def test_a_step_may_change_the_number_of_rows_that_it_names(old: Path, clock: SettableClock) -> None:
    step = FakeStep(("DELETE FROM card",), frozenset({"card"}))
    store = open_store(old, clock, steps=(*STEPS, step))
    assert store.cards() == []
    assert store.outdated(clock.now()) == ["app"]
    store.close()


def rebuilt(old: Path) -> Sequence[Step]:
    """A step that makes the parent of every part anew, with one more column."""
    with closing(sqlite3.connect(f"{(old / DATA_NAME).as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'application'").fetchone()
    return (
        *STEPS,
        FakeStep(
            (
                sql.replace('TABLE "application" (', "TABLE made_new (\"mood\" TEXT NOT NULL DEFAULT 'calm', "),
                f"INSERT INTO made_new ({', '.join(statements.columns_of(Application))}) SELECT * FROM application",
                "DROP TABLE application",
                "ALTER TABLE made_new RENAME TO application",
                'CREATE INDEX "application_stage_rank_id" ON "application" ("stage", "rank", "id")',
            )
        ),
    )


def test_making_a_parent_anew_keeps_its_parts(old: Path, clock: SettableClock) -> None:
    store = open_store(old, clock)
    found = dump_of(store)
    store.close()
    store = open_store(old, clock, steps=rebuilt(old))
    assert dump_of(store) == found
    assert store._database.number("PRAGMA foreign_keys") == 1
    assert store.check() == []
    delete(store, "app")
    assert store._database.rows("SELECT * FROM contact") == []
    store.close()


def test_an_upgrade_that_cannot_be_backed_up_is_not_made(
    old: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = read(old / DATA_NAME)

    def no_room(*_: object) -> None:
        raise OSError(28, "no room")

    with monkeypatch.context() as patch:
        patch.setattr("followup_desktop.storage.backups.sync_file", no_room)
        store = open_store(old, clock, steps=NEXT)
        assert (store.is_without_room, store.read_only, store.application("app").notes) == (True, True, "kept")
        with pytest.raises(DiskFailed):
            store.begin().__enter__()
        store.close()
    assert read(old / DATA_NAME) == before
    open_store(old, clock, steps=NEXT).close()
    assert [path.name for path in (old / "backups").iterdir()] == [BACKUP]


def test_a_backup_that_is_not_sound_gets_no_name(
    old: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = read(old / DATA_NAME)
    store = open_store(old, clock)
    store._database.run("PRAGMA foreign_keys = OFF")
    with store._database.transaction():
        store._database.run("UPDATE contact SET application_id = 'nobody'")
    store.close()
    with pytest.raises(Damaged):
        open_store(old, clock, steps=NEXT)
    assert list((old / "backups").iterdir()) == []
    assert read(old / DATA_NAME)["version"] == before["version"]


@pytest.mark.parametrize("point", ["migrate.step", "backup.rename"])
@pytest.mark.parametrize("manner", ["kill", "raise"])
def test_an_upgrade_that_dies_is_made_at_the_next_start(
    old: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch, point: str, manner: str
) -> None:
    before = read(old / DATA_NAME)
    if manner == "kill":
        program = "from tests.storage.steps import NEXT; open_store(folder, SettableClock(NOW), steps=NEXT)"
        status, _, complaints = run(program, old, FOLLOWUP_FAULT=f"{point}:kill")
        assert (status, complaints) == (-9, "")
    else:
        with monkeypatch.context() as patch:
            patch.setenv("FOLLOWUP_FAULT", f"{point}:raise")
            with pytest.raises(StruckError):
                open_store(old, clock, steps=NEXT)
    store = open_store(old, clock)
    assert {**everything(store._database.driver), "version": [(len(STEPS),)]} == before
    store.close()
    store = open_store(old, clock, steps=NEXT)
    assert store.application("app").notes == "kept"
    assert store.check() == []
    store.close()
    assert not list(old.glob("backups/*.partial"))


def test_data_of_the_version_before_that_cannot_be_written_are_read_from_an_upgraded_copy(
    old: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = read(old / DATA_NAME)
    monkeypatch.setattr(os, "access", lambda *_: False)
    store = open_store(old, clock, steps=NEXT)
    assert (store.read_only, store.application("app").notes, store.versions()["schema"]) == (
        True,
        "kept",
        str(len(NEXT)),
    )
    store.close()
    assert read(old / DATA_NAME) == before
    assert not (old / "backups").exists()


def test_a_row_of_the_history_that_is_older_than_a_column_gets_its_default() -> None:
    columns = {"a": SimpleNamespace(default=None), "b": SimpleNamespace(default="calm")}
    table = SimpleNamespace(_meta=SimpleNamespace(columns=columns))
    assert statements.values_of(table, {"a": 1}) == [1, "calm"]  # type: ignore[arg-type]
