"""The live file: everything, after every change, and nothing but a file of ours is ever replaced."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from followup_desktop.calendars.render import IcsWriter
from followup_desktop.domain.errors import CouldNot, DiskFailed, FollowupError, Refused
from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.services import board, calendar, live_file, undo
from followup_desktop.services.calendar import CHANGED
from followup_desktop.services.calendar_composition import Composition
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import to_the_end

FOREIGN = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody else//EN\r\nEND:VCALENDAR\r\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "live.ics"


def add(work: Workplace, company: str = "Globex") -> str:
    known = {"company": company, "role": "Engineer", "applied_on": "2026-11-18"}
    return board.add(work, known, Stage.APPLIED).touched[0]


def rewrite(work: Workplace) -> bool:
    return to_the_end(live_file.rewriting(work, Composition(work)))


def test_it_is_the_export_of_everything_with_how_often_to_look_again(
    work: Workplace, path: Path, tmp_path: Path
) -> None:
    add(work)
    live_file.choose(work, str(path), on=True)
    assert not path.exists(), "choosing writes nothing yet"
    assert rewrite(work)
    calendar.export(work, tmp_path / "export.ics")
    lines = path.read_bytes().splitlines()
    extra = [b"REFRESH-INTERVAL;VALUE=DURATION:PT1H", b"X-PUBLISHED-TTL:PT1H"]
    assert [line for line in lines if line not in extra] == (tmp_path / "export.ics").read_bytes().splitlines()
    assert [line for line in lines if line in extra] == extra
    assert path.stat().st_mode & 0o777 == 0o600


def test_it_is_written_only_where_it_is_another(work: Workplace, path: Path, tmp_path: Path) -> None:
    id_ = add(work)
    live_file.choose(work, str(path), on=True)
    assert rewrite(work)
    inode = path.stat().st_ino
    assert not rewrite(work)
    board.edit(work, id_, {"notes": "Nice office"})
    assert not rewrite(work), "no calendar sees that"
    assert path.stat().st_ino == inode
    path.unlink()
    assert rewrite(work), "it comes back"


@pytest.mark.parametrize("deed", ["edit", "move", "archive", "delete", "undo"])
def test_it_follows_every_deed_with_the_same_uid_and_a_higher_sequence(work: Workplace, path: Path, deed: str) -> None:
    id_ = add(work)
    live_file.choose(work, str(path), on=True)
    rewrite(work)
    before = path.read_text(encoding="utf-8")
    if deed == "edit":
        board.edit(work, id_, {"company": "Globex Ltd"})
    elif deed == "move":
        board.move_card(work, id_, Stage.CLOSED, outcome=Outcome.WITHDRAWN)
    elif deed == "archive":
        board.archive(work, id_)
    elif deed == "delete":
        board.delete(work, id_)
    else:
        undo.undo(work)
    assert rewrite(work) is (deed != "archive")
    after = path.read_text(encoding="utf-8")
    assert ("STATUS:CANCELLED" in after) is (deed in ("move", "delete", "undo"))
    assert ("SEQUENCE:1" in after) is (deed != "archive")
    assert [line for line in after.splitlines() if line.startswith("UID")] == [
        line for line in before.splitlines() if line.startswith("UID")
    ]


def test_what_an_export_has_told_is_not_changed_by_it(work: Workplace, path: Path, tmp_path: Path) -> None:
    export = tmp_path / "export.ics"
    id_ = add(work)
    live_file.choose(work, str(path), on=True)
    rewrite(work)
    assert calendar.export(work, export, CHANGED).new == 1, "the live file is another calendar"
    board.edit(work, id_, {"company": "Globex Ltd"})
    rewrite(work)
    found = calendar.export(work, export, CHANGED)
    assert (found.new, found.changed) == (0, 1)
    assert "SEQUENCE:1" in export.read_text(encoding="utf-8")
    assert not rewrite(work)


def test_an_export_never_goes_onto_it(work: Workplace, path: Path, tmp_path: Path) -> None:
    add(work)
    live_file.choose(work, str(path), on=True)
    rewrite(work)
    content = path.read_bytes()
    link = tmp_path / "link.ics"
    link.symlink_to(path)
    for place in (path, link):
        with pytest.raises(CouldNot, match="is the live file"):
            calendar.export(work, place)
    assert path.read_bytes() == content
    live_file.choose(work, str(path), on=False)
    assert calendar.export(work, path).total == 1


# A place that will not do -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [FOREIGN, b"notes", b"PRODID:-//followup-desktop//Job follow-ups//EN"])
def test_a_file_that_is_not_ours_is_never_replaced(work: Workplace, path: Path, content: bytes) -> None:
    add(work)
    path.write_bytes(content)
    with pytest.raises(CouldNot, match="another file is there already, which stays as it is"):
        live_file.choose(work, str(path), on=True)
    assert not work.calendar_state.read().live_on
    path.unlink()
    live_file.choose(work, str(path), on=True)
    rewrite(work)
    path.write_bytes(content)
    with pytest.raises(CouldNot, match="another file"):
        rewrite(work)
    assert path.read_bytes() == content


@pytest.mark.parametrize("content", [b"", "export"], ids=["empty", "an export of ours"])
def test_an_empty_file_and_one_of_ours_are_taken_over(work: Workplace, path: Path, content: Any) -> None:
    add(work)
    if content == "export":
        calendar.export(work, path)
    else:
        path.write_bytes(content)
    live_file.choose(work, str(path), on=True)
    assert rewrite(work)
    assert b"REFRESH-INTERVAL" in path.read_bytes()


@pytest.mark.parametrize(
    ("place", "fault"),
    [
        ("", Refused),
        ("  ", Refused),
        ("/", Refused),
        ("/tmp/..", Refused),
        ("live.ics", Refused),
        ("~nobody-of-that-name/live.ics", Refused),
        ("/tmp/a\0b.ics", Refused),
        ("/tmp/\udcff.ics", Refused),
        ("/" + "a" * 4096, Refused),
        ("/no/such/folder/live.ics", CouldNot),
        ("{folder}/device.ics", CouldNot),
        ("{folder}/folder.ics", CouldNot),
        ("{folder}/foreign", CouldNot),
    ],
)
def test_a_place_where_there_can_be_none_is_refused(
    work: Workplace, tmp_path: Path, place: str, fault: type[FollowupError]
) -> None:
    (tmp_path / "folder.ics").mkdir()
    (tmp_path / "device.ics").symlink_to("/dev/zero")
    (tmp_path / "foreign.ics").write_bytes(FOREIGN)
    before = work.calendar_state.read()
    with pytest.raises(fault):
        live_file.choose(work, place.replace("{folder}", str(tmp_path)), on=True)
    assert work.calendar_state.read() == before


def test_the_data_file_is_not_even_opened(work: Workplace) -> None:
    """To close it would give up the locks that its owner has on it."""
    data = work.store.data_file
    live_file.choose(work, str(data), on=True)
    assert work.calendar_state.read().live_path == f"{data}.ics"


def test_a_name_without_an_ending_gets_ours_and_off_keeps_the_place(work: Workplace, tmp_path: Path) -> None:
    live_file.choose(work, f" {tmp_path / 'live'} ", on=True)
    live_file.choose(work, work.calendar_state.read().live_path, on=False)
    state = work.calendar_state.read()
    assert (state.live_path, state.live_on) == (str(tmp_path / "live.ics"), False)
    add(work)
    assert not rewrite(work)
    live_file.catch_up(work)
    assert not (tmp_path / "live.ics").exists()


class FullDisk(IcsWriter):
    """A disk that is full for the live file."""

    def write_live(self, path: Path, content: bytes) -> bool:
        """Fails."""
        raise DiskFailed("The disk is full.")


def test_a_place_that_fails_later_keeps_the_change_and_is_tried_again(work: Workplace, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    path = folder / "live.ics"
    live_file.choose(work, str(path), on=True)
    id_ = add(work)
    rewrite(work)
    content = path.read_bytes()
    board.edit(work, id_, {"company": "Globex Ltd"})
    with pytest.raises(DiskFailed):
        live_file.catch_up(work._replace(calendar=FullDisk()))
    assert path.read_bytes() == content
    assert work.store.application(id_).company == "Globex Ltd"
    folder.rename(tmp_path / "away")
    with pytest.raises(CouldNot, match="no such folder"):
        live_file.catch_up(work)
    (tmp_path / "away").rename(folder)
    live_file.catch_up(work)
    assert "Globex Ltd" in path.read_text(encoding="utf-8")
    assert "SEQUENCE:1\r\n" in path.read_bytes().decode(), "however often it was tried"


# Catching up --------------------------------------------------------------------------------------------------------


def test_it_catches_up_where_a_change_is_not_in_it(
    work: Workplace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live_file.choose(work, str(path), on=True)
    add(work)
    live_file.catch_up(work)
    assert "Globex" in path.read_text(encoding="utf-8")
    assert work.calendar_state.read().live_change == work.store.last_change() == 1

    def compose(_: object) -> None:
        raise AssertionError("nothing is behind, so nothing is composed")

    with monkeypatch.context() as patch:
        patch.setattr(Composition, "compose", compose)
        live_file.catch_up(work)
    undo.undo(work)
    live_file.catch_up(work)
    assert "STATUS:CANCELLED" in path.read_text(encoding="utf-8")


def test_a_damaged_choice_is_said_and_can_be_made_anew(work: Workplace, path: Path, present: datetime) -> None:
    file = work.store.data_file.parent / "calendar.toml"
    file.write_text("live = 3")
    with pytest.raises(CouldNot, match=r"calendar\.toml” cannot be read"):
        live_file.catch_up(work)
    add(work)
    assert calendar.export(work, path).total == 1, "an export goes on without"
    file.write_text("live = 3")
    live_file.choose(work, str(path), on=True)
    live_file.catch_up(work)
    assert b"REFRESH-INTERVAL" in path.read_bytes()
