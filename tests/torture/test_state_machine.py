"""Promise 10 in short, and that the measuring sees an undo that is not one."""

from collections.abc import Generator
from pathlib import Path

import pytest

from followup_desktop.storage.unit_of_work import SqliteUnitOfWork
from tests.torture import state_machine


def test_any_order_of_deeds_leaves_what_the_model_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state_machine, "long_undo", lambda seed: state_machine_long(seed, 12))
    assert [one for one in state_machine.measure(tmp_path, 3, 25) if not one.met] == []


state_machine_long = state_machine.long_undo


def turns_nothing(*_: object, **__: object) -> Generator[None, None, tuple[str, ...]]:
    yield from ()
    return ()


def test_an_undo_that_is_none_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SqliteUnitOfWork, "turning", turns_nothing)
    monkeypatch.setattr(state_machine, "long_undo", lambda seed: state_machine_long(seed, 3))
    for figure in state_machine.measure(tmp_path, 1, 8):
        assert not figure.met and "undo is not what stood before" in figure.found
