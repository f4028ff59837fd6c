"""The store on a file: the contract of every store, and what goes beyond it."""

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from followup_desktop.domain.contact import Contact
from followup_desktop.domain.errors import Busy, CouldNot, NotFound, Refused
from followup_desktop.domain.follow_up import CalendarEntry, FollowUp
from followup_desktop.domain.settings import Settings
from followup_desktop.services.ports.store import Store
from followup_desktop.storage.opening import SCHEMA_VERSION, open_store
from followup_desktop.storage.store import SqliteStore
from tests.builders import an_application
from tests.fakes import SettableClock
from tests.storage.deeds import NO_PLAN, NOW, delete, dump_of, edit, keep, put, redo, turn, undo
from tests.storage.store_contract import ENTRY, KEY, StoreContract, a_full_one


class TestSqliteStore(StoreContract):
    """The contract, on a file."""


def rows(store: SqliteStore, sql: str) -> list[tuple[object, ...]]:
    """What the statement finds in the open file."""
    return store._database.rows(sql)


def test_it_is_a_store(store: SqliteStore) -> None:
    kept: Store = store
    assert kept is store


def test_only_changed_columns_are_written_and_logged(store: SqliteStore) -> None:
    put(store, a_full_one())
    edit(store, "app", notes="new")
    assert rows(store, 'SELECT "table", "row", before, after FROM change_row WHERE change = 2') == [
        ("application", "app", '{"notes":""}', '{"notes":"new"}')
    ]


def test_a_deletion_logs_every_row_before_it_goes(store: SqliteStore) -> None:
    put(store, a_full_one())
    delete(store, "app")
    logged = rows(store, 'SELECT "table" FROM change_row WHERE change = 2 AND after IS NULL ORDER BY position')
    parts = ["contact"] * 2 + ["interview"] + ["activity"] * 2 + ["follow_up"]
    assert [name for (name,) in logged] == [*parts, "application"]


def test_a_deed_that_changes_nothing_makes_no_history(store: SqliteStore) -> None:
    assert keep(store, Settings()) == 0
    put(store, a_full_one())
    undo(store)
    redo(store)
    number = edit(store, "app")
    assert number == 3 == len(store.changes())
    assert store.application("app").revision == 3


def test_a_deed_that_changes_nothing_leaves_what_can_be_done_again(store: SqliteStore) -> None:
    put(store, a_full_one())
    edit(store, "app", notes="new")
    undo(store)
    edit(store, "app")
    redo(store)
    assert store.application("app").notes == "new"


def test_bookkeeping_is_no_way_round_the_history(store: SqliteStore) -> None:
    with pytest.raises(RuntimeError), store.begin() as unit:
        unit.put(a_full_one(), NO_PLAN)
        unit.commit_bookkeeping()
    assert list(store.applications()) == []


def test_a_unit_of_work_is_used_once_and_alone(store: SqliteStore) -> None:
    with store.begin() as unit:
        with pytest.raises(Busy):
            store.begin().__enter__()
        unit.put(a_full_one(), NO_PLAN)
        unit.commit("add", NOW)
        with pytest.raises(RuntimeError):
            unit.put_settings(Settings(user_name="late"))
    with pytest.raises(RuntimeError):
        unit.commit("add", NOW)
    assert store.settings() == Settings()


def test_the_plan_of_what_is_not_there_is_refused(store: SqliteStore) -> None:
    with store.begin() as unit, pytest.raises(NotFound):
        unit.put_plan(an_application(), NO_PLAN)


def test_two_parts_with_one_id_are_refused_rather_than_one_lost(store: SqliteStore) -> None:
    twice = an_application(contacts=[Contact("x", "Åsa"), Contact("x", "Bo")])
    with pytest.raises(Refused) as refusal:
        put(store, twice)
    assert refusal.value.field == "contacts"


def test_a_plan_is_outdated_where_the_clock_was_set_back(store: SqliteStore) -> None:
    put(store, an_application("interested"))
    assert store.outdated(NOW) == []
    assert store.outdated(NOW - timedelta(seconds=1)) == ["app"]


# Revisions -----------------------------------------------------------------------------------------------------------


def test_who_still_looks_at_a_deleted_application_cannot_save_it(store: SqliteStore) -> None:
    put(store, a_full_one())
    seen = store.application("app")
    delete(store, "app")
    with pytest.raises(Refused):
        put(store, replace(seen, notes="late"))


@pytest.mark.parametrize("comes_back", [undo, lambda store: put(store, an_application())])
def test_who_looks_at_it_cannot_save_over_one_that_came_back(store: SqliteStore, comes_back: object) -> None:
    put(store, an_application(notes="0"))
    edit(store, "app", notes="1")
    seen = store.application("app")
    delete(store, "app")
    assert callable(comes_back)
    comes_back(store)
    assert store.application("app").revision > seen.revision
    with pytest.raises(Refused):
        put(store, replace(seen, role="late"))


def test_revisions_rise_when_an_addition_is_done_again(store: SqliteStore) -> None:
    put(store, an_application(notes="0"))
    edit(store, "app", notes="1")
    undo(store)
    before = store.application("app").revision
    undo(store)
    redo(store)
    assert store.application("app").revision > before


# Turning -------------------------------------------------------------------------------------------------------------


def test_a_change_that_does_not_fit_any_more_is_refused_whole(store: SqliteStore) -> None:
    put(store, a_full_one())
    put(store, replace(store.application("app"), contacts=(), notes="x"))
    delete(store, "app")
    before = dump_of(store)
    for deed, number in [("undo", 1), ("undo", 2), ("redo", 2), ("redo", 3), ("undo", 9)]:
        with pytest.raises(CouldNot):
            turn(store, deed, number)
    assert dump_of(store) == before


def test_a_change_is_not_taken_back_twice(store: SqliteStore) -> None:
    put(store, an_application(notes="0"))
    edit(store, "app", notes="1")
    turn(store, "undo", 2)
    with pytest.raises(CouldNot):
        turn(store, "undo", 2)
    turn(store, "redo", 2)
    with pytest.raises(CouldNot):
        turn(store, "redo", 2)


def test_taking_back_an_addition_out_of_order_still_logs_what_was_added_since(store: SqliteStore) -> None:
    put(store, an_application(contacts=[]))
    put(store, replace(store.application("app"), contacts=(Contact("bo", "Bo"),)))
    before = dump_of(store)
    number = turn(store, "undo", 1)
    with store.begin() as unit:
        unit.revert(number)
        unit.commit("edit", NOW)
    assert dump_of(store) == before


def test_undo_and_redo_go_on_after_a_restart(folder: Path, clock: SettableClock) -> None:
    dumps = []
    for text in "01":
        store = open_store(folder, clock)
        put(store, a_full_one() if text == "0" else replace(store.application("app"), notes=text))
        dumps.append(dump_of(store))
        store.close()
    store = open_store(folder, clock)
    undo(store)
    store.close()
    store = open_store(folder, clock)
    assert dump_of(store) == dumps[0]
    redo(store)
    assert dump_of(store) == dumps[1]
    store.close()


def test_more_than_a_hundred_changes_are_undone(store: SqliteStore) -> None:
    put(store, an_application(notes="0"))
    for number in range(1, 121):
        edit(store, "app", notes=str(number))
    for _ in range(120):
        undo(store)
    assert store.application("app").notes == "0"


# Calendar entries ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entry", "is_taken"),
    [
        (replace(ENTRY, sequence=4, hash="newer"), True),
        (replace(ENTRY, modified_at=NOW + timedelta(days=1), hash="newer"), True),
        (replace(ENTRY, sequence=2, hash="older"), False),
        (replace(ENTRY, modified_at=NOW - timedelta(days=1), hash="older"), False),
    ],
)
def test_what_comes_with_an_application_never_turns_a_calendar_back(
    store: SqliteStore, entry: CalendarEntry, is_taken: bool
) -> None:
    put(store, an_application(follow_ups=[FollowUp(KEY, calendar=ENTRY)]))
    stored = store.application("app")
    put(store, replace(stored, notes="x", follow_ups=(FollowUp(KEY, calendar=entry),)))
    assert store.application("app").follow_up(KEY).calendar == (entry if is_taken else ENTRY)


def test_leaving_an_entry_out_does_not_forget_it(store: SqliteStore) -> None:
    put(store, an_application(follow_ups=[FollowUp(KEY, calendar=ENTRY)]))
    edit(store, "app", follow_ups=())
    assert store.application("app").follow_up(KEY).calendar == ENTRY


# Settings, versions, driver ------------------------------------------------------------------------------------------


def test_a_new_folder_starts_with_the_settings_it_is_given(folder: Path, clock: SettableClock) -> None:
    for zone in ("Europe/Berlin", "Asia/Tokyo"):
        store = open_store(folder, clock, first_settings=lambda zone=zone: {"timezone": zone})  # type: ignore[misc]
        assert store.settings() == Settings(timezone="Europe/Berlin")
        assert store.next_undo() is None
        store.close()


def test_a_setting_at_its_default_is_not_written(store: SqliteStore) -> None:
    keep(store, Settings(user_name="Robin"))
    keep(store, Settings())
    assert rows(store, "SELECT * FROM setting") == []


def test_a_zone_that_this_machine_does_not_know_keeps_nobody_out(store: SqliteStore) -> None:
    keep(store, Settings(timezone="Europe/Newplace"))
    assert store.settings().timezone == "Europe/Newplace"


def test_the_versions_are_named(store: SqliteStore) -> None:
    versions = store.versions()
    assert list(versions) == ["program", "schema", "sqlite", "qt"]
    assert (versions["schema"], versions["sqlite"]) == (str(SCHEMA_VERSION), sqlite3.sqlite_version)


def test_the_pragmas_are_those_of_the_page(store: SqliteStore) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 3000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "journal_size_limit": 4194304,
    }
    assert {name: rows(store, f"PRAGMA {name}")[0][0] for name in wanted} == wanted


def test_loading_everything_takes_the_same_few_queries_however_much_there_is(store: SqliteStore) -> None:
    asked: list[str] = []
    store._database.driver.set_trace_callback(asked.append)
    counts = []
    for count in (1, 40):
        put(store, *(a_full_one(f"{count}-{n}") for n in range(count)))
        asked.clear()
        assert len(list(store.applications())) == sum(c for c in (1, 40) if c <= count)
        counts.append(len(asked))
    assert counts == [6, 6]
    for read in (store.cards, lambda: store.agenda(NOW)):
        asked.clear()
        read()
        assert len(asked) == 1


def test_what_is_wrong_is_told(store: SqliteStore) -> None:
    put(store, a_full_one())
    edit(store, "app", notes="x")
    store._database.run("UPDATE application SET stage = 'nowhere'")
    store._database.run("DELETE FROM change_row")
    store._database.run('DELETE FROM "change" WHERE number = 1')
    found = store.check()
    assert any("cannot be read" in problem for problem in found)
    assert any("gaps" in problem for problem in found)


def test_the_statements_of_every_minute_use_an_index(store: SqliteStore) -> None:
    asked: list[str] = []
    store._database.driver.set_trace_callback(asked.append)
    store.outdated(NOW)
    store.agenda(NOW)
    store.cards()
    store.next_undo()
    store.next_redo()
    store._database.driver.set_trace_callback(None)
    assert len(asked) >= 5
    for sql in asked:
        steps = [str(step[3]) for step in rows(store, f"EXPLAIN QUERY PLAN {sql}")]
        assert not [s for s in steps if (s.startswith("SCAN") and "INDEX" not in s) or "TEMP B-TREE FOR ORDER" in s], (
            sql,
            steps,
        )


def test_the_index_is_written_where_words_change_only_and_is_no_history(store: SqliteStore) -> None:
    put(store, a_full_one(), a_full_one("other"))
    before = rows(store, "SELECT * FROM search_data")
    edit(store, "app", chase=False)
    assert rows(store, "SELECT * FROM search_data") == before
    edit(store, "app", notes="new words")
    assert rows(store, "SELECT * FROM search_data") != before
    assert {name for (name,) in rows(store, 'SELECT DISTINCT "table" FROM change_row')} == {
        "application", "contact", "interview", "activity", "follow_up"
    }  # fmt: skip


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE searchable SET words = 'other'",
        "INSERT INTO searchable VALUES (9, 'nobody', '')",
        "INSERT INTO search (search) VALUES ('delete-all')",
        "DELETE FROM search_docsize",
    ],
)
def test_an_index_that_is_not_that_of_the_applications_is_reported(store: SqliteStore, damage: str) -> None:
    put(store, a_full_one())
    assert store.check() == []
    store._database.run(damage)
    (problem,) = store.check()
    assert "search index" in problem
