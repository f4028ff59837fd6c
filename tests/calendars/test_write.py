"""A file is replaced in one step: the old one or the new one, whatever fails in between."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from followup_desktop.calendars.render import IcsWriter
from followup_desktop.calendars.write import replace_file
from followup_desktop.domain.errors import CouldNot, DiskFailed, FollowupError, ReadOnly

OLD, NEW = b"BEGIN:VCALENDAR old", b"BEGIN:VCALENDAR new"


def failing(number: int) -> Callable[..., None]:
    """A call of the system that fails."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_a_file_is_made_and_replaced_readable_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "job-follow-ups.ics"
    for content in (OLD, NEW):
        IcsWriter().write(path, content)
        assert path.read_bytes() == content
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        path.chmod(0o644)
    assert list(tmp_path.iterdir()) == [path]


def test_file_and_folder_are_on_the_disk_before_it_returns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[str] = []

    def note(descriptor: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        there = sorted(p.suffix for p in tmp_path.iterdir())
        synced.append(f"{'folder' if is_folder else 'file'} {there}")

    monkeypatch.setattr(os, "fsync", note)
    replace_file(tmp_path / "a.ics", NEW)
    assert synced == ["file ['.tmp']", "folder ['.ics']"]
    synced.clear()
    replace_file(tmp_path / "a.ics", NEW, durable=False)
    assert synced == []


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    real, link = tmp_path / "cloud" / "a.ics", tmp_path / "a.ics"
    real.write_bytes(OLD)
    link.symlink_to(real)
    replace_file(link, NEW)
    assert link.is_symlink()
    assert real.read_bytes() == NEW


@pytest.mark.parametrize("call", ["fsync", "replace", "write"])
@pytest.mark.parametrize(
    ("number", "error", "says"),
    [
        (errno.ENOSPC, DiskFailed, "the disk is full"),
        (errno.EDQUOT, DiskFailed, "the disk is full"),
        (errno.EIO, DiskFailed, "the disk failed"),
        (errno.EROFS, ReadOnly, "read-only"),
        (errno.EACCES, ReadOnly, "read-only"),
    ],
)
def test_when_it_fails_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, error: type[FollowupError], says: str
) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(OLD)
    if call == "write":
        monkeypatch.setattr("followup_desktop.calendars.write.os.fdopen", failing(number))
    elif call == "replace":
        monkeypatch.setattr(Path, "replace", failing(number))
    else:
        monkeypatch.setattr(os, "fsync", failing(number))
    with pytest.raises(error, match=says) as caught:
        replace_file(path, NEW)
    assert "a.ics" in str(caught.value)
    monkeypatch.undo()
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


def test_a_program_that_is_stopped_leaves_no_temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        replace_file(tmp_path / "a.ics", NEW)
    assert list(tmp_path.iterdir()) == []


def test_a_system_that_cannot_sync_a_folder_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "no")

    monkeypatch.setattr(os, "fsync", only_files)
    replace_file(tmp_path / "a.ics", NEW)
    assert (tmp_path / "a.ics").read_bytes() == NEW


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("missing/a.ics", "there is no such folder"),
        ("file/a.ics", "there is no such folder"),
        ("folder", "it is a folder or a device"),
        ("x" * 300, "its name is too long"),
        ("loop/a.ics", "its links lead nowhere"),
    ],
)
def test_a_place_where_no_file_can_be_is_named(tmp_path: Path, place: str, says: str) -> None:
    (tmp_path / "file").write_bytes(OLD)
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(CouldNot, match=says):
        replace_file(tmp_path / place, NEW)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "folder", "loop"]


def test_a_link_that_leads_to_itself_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    replace_file(tmp_path / "loop", NEW)
    assert (tmp_path / "loop").read_bytes() == NEW


def test_a_device_is_left_alone(tmp_path: Path) -> None:
    with pytest.raises(CouldNot, match="device"):
        replace_file(Path(os.devnull), NEW)
    assert not Path(os.devnull).is_file()
