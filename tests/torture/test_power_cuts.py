"""Promise 2 in short, and that the measuring sees what an fsync that is left out would lose."""

from pathlib import Path

import pytest

from tests.torture import power_cuts
from tests.torture.disk import Disk, Event


def test_cut_off_at_random_points_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    assert [one for one in power_cuts.measure(tmp_path, 24) if not one.met] == []


def test_what_is_not_fsynced_is_seen_to_be_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = Disk._sync
    monkeypatch.setattr(Disk, "_sync", lambda disk, path: None if path.endswith("-wal") else sync(disk, path))
    (figure, *_) = power_cuts.measure(tmp_path, 24)
    assert not figure.met and "acknowledged changes are lost" in figure.found


def test_a_name_is_safe_once_its_folder_is_and_a_write_once_its_file_is(tmp_path: Path) -> None:
    top = tmp_path / "top"
    top.mkdir()
    (top / "old").write_bytes(b"old")
    disk = Disk(top)
    left = tmp_path / "left"

    def is_left() -> dict[str, bytes]:
        for path in left.iterdir() if left.exists() else ():
            path.unlink()
        left.mkdir(exist_ok=True)
        disk.left(left)
        return {path.name: path.read_bytes() for path in left.iterdir()}

    new, old = str(top / "new"), str(top / "old")
    disk.do(Event("create", new))
    disk.do(Event("write", new, 1, b"ew"))
    disk.do(Event("sync", new))
    assert is_left() == {"old": b"old"}
    disk.do(Event("sync", str(top)))
    disk.do(Event("write", new, 0, b"n"))
    assert is_left() == {"old": b"old", "new": b"\0ew"}
    disk.do(Event("sync", new))
    disk.do(Event("rename", new, other=old))
    disk.do(Event("shorten", old, 1))
    assert is_left() == {"old": b"old", "new": b"new"}
    disk.do(Event("sync", str(top)))
    disk.do(Event("sync", old))
    assert is_left() == {"old": b"n"}
    disk.do(Event("remove", old))
    disk.do(Event("sync", str(top)))
    assert is_left() == {}
