"""Promise 1 in short, and that the measuring sees a loss."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.store import SqliteStore
from tests.torture import children, kills
from tests.torture.figures import none_of


def test_killed_at_random_moments_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    assert [one for one in kills.measure(tmp_path, kills=20) if not one.met] == []


def test_a_lost_change_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = iter([1, 2, 3])
    real = SqliteStore.last_change
    monkeypatch.setattr(SqliteStore, "last_change", lambda store: real(store) - next(said))
    deeds = kills.Deeds()
    children.finish(children.command(tmp_path, "apply", given=deeds.lines(1, 20)))
    lost = [kills.judged("x", tmp_path, lambda store: kills.compare(deeds, 20, store)) for _ in range(3)]
    assert lost == [[f"x: {n} acknowledged changes are lost"] for n in (1, 2, 3)]


def test_nothing_tried_is_nothing_met() -> None:
    assert not none_of("x", 0, "kills", []).met
    assert not none_of("x", 3, "kills", ["one"]).met


def test_a_file_that_was_being_made_when_the_kill_came_is_left_to_the_next_start(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / DATA_NAME, isolation_level=None)) as making:
        making.executescript('PRAGMA cache_size = 2; CREATE TABLE "change" (number, text); BEGIN')
        making.executemany('INSERT INTO "change" VALUES (?, ?)', ((n, "x" * 4_000) for n in range(1, 60)))
        killed = tmp_path / "killed"
        killed.mkdir()
        for path in tmp_path.glob(f"{DATA_NAME}*"):
            shutil.copy(path, killed)
    before = {path.name: path.read_bytes() for path in killed.iterdir()}
    assert len(before) == 2
    assert kills.last_change(killed, 0) == 0
    assert {path.name: path.read_bytes() for path in killed.iterdir()} == before
