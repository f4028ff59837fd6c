"""Promise 7 in short, and that the measuring sees rows that are lost."""

from pathlib import Path

import pytest

from tests.torture import upgrades


def test_struck_anywhere_and_started_at_once_no_row_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrades, "FIXTURES", upgrades.FIXTURES[:1])
    assert [one for one in upgrades.measure(tmp_path, rounds=2) if not one.met] == []


def test_rows_that_are_lost_are_seen(tmp_path: Path) -> None:
    old = upgrades._old(upgrades.FIXTURES[0], tmp_path / "old")
    before = upgrades.entered(old)
    before["contact"][1].append(("one more", *before["contact"][1][0][1:]))
    assert list(upgrades._after(old, before, 1)) == ["rows are not as they were"]


def test_an_upgrade_that_is_not_backed_up_is_seen(tmp_path: Path) -> None:
    old = upgrades._old(upgrades.FIXTURES[0], tmp_path / "old")
    assert list(upgrades._after(old, upgrades.entered(old), 99)) == ["there is no backup of before"]
