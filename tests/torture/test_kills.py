"""Promise 1 in short, and that the measuring sees a loss."""

from pathlib import Path

import pytest

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
