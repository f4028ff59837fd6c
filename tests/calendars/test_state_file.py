"""The small file beside the data: kept whole, private, and read with care."""

import errno
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from followup_desktop.calendars import state_file
from followup_desktop.calendars.state_file import LARGEST_FILE, CalendarFile
from followup_desktop.domain.errors import CouldNot, DiskFailed, FollowupError, ReadOnly
from followup_desktop.domain.published import Account
from followup_desktop.services.ports.calendar import CalendarState, CalendarStateFile

SERVER = Account("https://wölke.example/dav", "åsa@example.org", "https://wölke.example/dav/åsa/job-follow-ups/")
STATE = CalendarState(
    datetime(2026, 11, 23, 9, 0, 1, 5, UTC),
    "/home/åsa/Ünï \"'\\ live.ics",
    True,
    17,
    SERVER,
    datetime(2026, 11, 23, 9, 2, tzinfo=UTC),
)
PUBLIC = CalendarState(is_private=False)


def test_what_is_kept_is_read_back(tmp_path: Path) -> None:
    file: CalendarStateFile = CalendarFile(tmp_path)
    assert file.read() == CalendarState()
    for state in (STATE, CalendarState(), CalendarState(live_path="/a.ics"), CalendarState(server=SERVER), PUBLIC):
        file.write(state)
        assert CalendarFile(tmp_path).read() == state
    (path,) = tmp_path.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"\xff",
        b"live",
        b"live = 3",
        b'exported_at = "yesterday"',
        b"exported_at = 2026-11-23T09:00:00",
        b"[live]\npath = 3",
        b'[live]\npath = "live.ics"',
        b'[live]\npath = "/a\\u0000b"',
        b'[live]\npath = "/' + b"a" * 5000 + b'"',
        b"[live]\non = 1",
        b"private = 1",
        b"[live]\nchange = true",
        b"[live]\nchange = -1",
        b"server = 3",
        b'[server]\naddress = "https://calendar.example"',
        b'[server]\naddress = "https://calendar.example"\nuser = "a"\ncollection = 3',
        b'[server]\naddress = "https://calendar.example"\nuser = "a\\u0000"\ncollection = ""',
        b'[server]\naddress = "https://calendar.example"\nuser = "a"\ncollection = ""\npassword = "secret"',
        b"a = 1\n" * LARGEST_FILE,
        b"a = " + b"[" * 20_000,
    ],
)
def test_what_cannot_be_ours_is_not_read(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "calendar.toml"
    path.write_bytes(content)
    with pytest.raises(CouldNot, match="choose both again in the settings"):
        CalendarFile(tmp_path).read()
    assert path.read_bytes() == content


def test_a_folder_in_its_place_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "calendar.toml").mkdir()
    with pytest.raises(CouldNot):
        CalendarFile(tmp_path).read()


@pytest.mark.parametrize(
    ("number", "fault"), [(errno.EROFS, ReadOnly), (errno.EACCES, ReadOnly), (errno.ENOSPC, DiskFailed)]
)
def test_what_cannot_be_kept_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, fault: type[FollowupError]
) -> None:
    file = CalendarFile(tmp_path)
    file.write(STATE)

    def fail(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(state_file, "replace_file", fail)
    with pytest.raises(fault, match="hat was chosen for the calendar"):
        file.write(CalendarState())
    assert file.read() == STATE
