"""Undo of everything, against a model: undo all is the start, redo all is the end, and every step between is met."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.search import finds, searchable_words, wanted
from followup_desktop.domain.settings import Settings
from followup_desktop.storage.opening import open_store
from followup_desktop.storage.store import SqliteStore
from tests.fakes import SettableClock
from tests.storage import strategies
from tests.storage.deeds import NO_PLAN, NOW, dump, dump_of

# One change: several applications put and several deleted, and settings kept or not.
changes = st.tuples(
    st.lists(strategies.applications, max_size=2, unique_by=lambda a: a.id),
    st.lists(st.sampled_from(["a", "b", "c"]), max_size=1),
    st.none() | strategies.settings,
)


# Each example fills a file: fewer of them than elsewhere.
fewer = hypothesis_settings(max_examples=hypothesis_settings().max_examples // 2)


@contextmanager
def a_store() -> Iterator[SqliteStore]:
    """A store in a folder that is gone after the block."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "data", SettableClock(NOW))
        try:
            yield store
        finally:
            store.close()


def carry_out(store: SqliteStore, put: list[JobApplication], gone: list[str], settings: Settings | None) -> int:
    """Makes the change; an application that is there is changed, one that is not is added."""
    with store.begin() as unit:
        there = {a.id: a.revision for a in unit.applications()}
        for application_id in gone:
            if there.pop(application_id, None) is not None:
                unit.delete(application_id)
        for application in put:
            unit.put(replace(application, revision=there.get(application.id, 0)), NO_PLAN)
        if settings is not None:
            unit.put_settings(settings)
        return unit.commit("import", NOW)


def turn(store: SqliteStore, deed: str) -> bool:
    """One step of undo or redo; whether there was one."""
    change = store.next_undo() if deed == "undo" else store.next_redo()
    if change is None:
        return False
    with store.begin() as unit:
        (unit.revert if deed == "undo" else unit.repeat)(change.number)
        unit.commit(deed, NOW, of=change.number)
    return True


def revisions(store: SqliteStore) -> dict[str, int]:
    """The revisions of what is there."""
    return {a.id: a.revision for a in store.applications()}


@given(strategies.applications)
def test_whatever_is_put_is_read_back(application: JobApplication) -> None:
    with a_store() as store:
        carry_out(store, [application], [], None)
        assert store.application(application.id) == replace(application, revision=1)
        assert list(store.applications()) == [replace(application, revision=1)]
        assert store.check() == []


@given(strategies.settings)
def test_whatever_settings_are_kept_are_read_back(settings: Settings) -> None:
    with a_store() as store:
        carry_out(store, [], [], settings)
        assert store.settings() == settings


@given(strategies.applications, strategies.applications)
def test_saving_over_anything_leaves_what_was_saved(before: JobApplication, after: JobApplication) -> None:
    after = replace(after, id=before.id)
    with a_store() as store:
        carry_out(store, [before], [], None)
        carry_out(store, [after], [], None)
        assert dump_of(store) == dump([after], Settings())


@fewer
@given(st.lists(changes, max_size=6))
def test_undo_all_is_the_start_and_redo_all_is_the_end(
    made: list[tuple[list[JobApplication], list[str], Settings | None]],
) -> None:
    with a_store() as store:
        stood = [dump_of(store)]
        highest: dict[str, int] = {}
        for change in made:
            last = len(store.changes())
            if carry_out(store, *change) == last:
                assert dump_of(store) == stood[-1]
                continue
            stood.append(dump_of(store))
            highest |= revisions(store)
        for _ in range(2):
            for deed, states in (("undo", stood[-2::-1]), ("redo", stood[1:])):
                for state in states:
                    before = revisions(store)
                    assert turn(store, deed)
                    assert dump_of(store) == state
                    for application_id, revision in revisions(store).items():
                        assert before.get(application_id) == revision or revision > highest[application_id]
                        highest[application_id] = revision
                assert not turn(store, deed)
        assert store.check() == []
        assert len(store.changes()) == (len(stood) - 1) * 5


@fewer
@given(
    st.lists(changes, min_size=1, max_size=4), st.lists(st.sampled_from(["undo", "redo", "do"]), max_size=10), changes
)
def test_undo_and_redo_mixed_with_deeds_are_two_stacks(
    made: list[tuple[list[JobApplication], list[str], Settings | None]],
    steps: list[str],
    again: tuple[list[JobApplication], list[str], Settings | None],
) -> None:
    with a_store() as store:
        past: list[object] = []
        future: list[object] = []
        todo = [*(("do", change) for change in made), *((step, again) for step in steps)]
        for step, change in todo:
            before = dump_of(store)
            if step == "do":
                last = len(store.changes())
                if carry_out(store, *change) != last:
                    past.append(before)
                    future.clear()
            else:
                source, target = (past, future) if step == "undo" else (future, past)
                assert turn(store, step) == bool(source)
                if source:
                    assert dump_of(store) == source.pop()
                    target.append(before)
        assert (store.next_undo() is not None, store.next_redo() is not None) == (bool(past), bool(future))


@fewer
@given(st.lists(strategies.applications, max_size=3, unique_by=lambda a: a.id), st.lists(st.text(max_size=12)))
def test_the_index_finds_what_is_found_in_memory(applications: list[JobApplication], texts: list[str]) -> None:
    with a_store() as store:
        carry_out(store, applications, [], None)
        here = list(store.applications())
        own = [word for a in here for text in (a.company, a.role, a.notes) for word in (text, text[:2], text.upper())]
        for text in [*texts, *own]:
            words = wanted(text)
            assert sorted(store.search(text)) == sorted(
                a.id for a in here if words and finds(words, searchable_words(a))
            ), text


@fewer
@given(st.lists(changes, max_size=4), st.lists(st.sampled_from(["undo", "redo"]), max_size=6))
def test_the_index_is_right_after_any_change_undo_and_redo(
    steps: list[tuple[list[JobApplication], list[str], Settings | None]], turns: list[str]
) -> None:
    with a_store() as store:
        for step in steps:
            carry_out(store, *step)
        for deed in turns:
            turn(store, deed)
        assert store.check() == []
