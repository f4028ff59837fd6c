"""Backups that nobody asks for: when they are made, what is done with them, and that damage never reaches them."""

import json
import re
import shutil
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from followup_desktop import apart
from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.domain.errors import CouldNot, Damaged, DiskFailed, FollowupError
from followup_desktop.services import backups, board, interchange, sample, undo
from followup_desktop.services.backups import Made, Occasion
from followup_desktop.services.interchange import Found
from followup_desktop.services.joining import Given
from tests.builders import an_application, at
from tests.conftest import ExpectedLogs
from tests.services.test_backups import applications_in
from tests.widgets.windows import OpenFolder

PRESENT = at("2026-11-23 10:00")

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    found.put(an_application(id="a", rank="m"), an_application(id="b", rank="t"))
    yield found
    found.store.close()


def names(folder: Path) -> list[str]:
    """What lies there, without the instants of this year."""
    return sorted(re.sub(r"-2026\d{4}T\d{6}Z", "", path.name) for path in folder.iterdir()) if folder.is_dir() else []


def in_backups(place: OpenFolder) -> list[str]:
    return names(place.folder / "backups")


def test_the_backup_of_the_day_is_made_once_a_day_and_only_where_something_changed(place: OpenFolder) -> None:
    begun = backups.begin_daily(place.work)
    assert begun is not None
    begun.finish()
    assert in_backups(place) == ["daily.sqlite3", "everything.json"]
    place.add("Globex")
    assert backups.begin_daily(place.work) is None, "one a day"
    place.clock.pass_by(hours=21)
    due = backups.begin_daily(place.work)
    assert due is not None
    due.finish()
    place.clock.pass_by(days=3)
    assert backups.begin_daily(place.work) is None, "nothing has changed since"


def test_a_clock_that_was_set_back_does_not_end_the_backups(place: OpenFolder) -> None:
    backups.write(place.work)
    place.add("Globex")
    place.clock.pass_by(days=-40)
    due = backups.begin_daily(place.work)
    assert due is not None
    due.finish()
    assert len(place.store.backups()) == 2
    place.add("Initech")
    place.clock.pass_by(minutes=1)
    assert backups.begin_daily(place.work) is None, "one a day, also then"


def test_nothing_entered_needs_no_backup(tmp_path: Path) -> None:
    empty = OpenFolder(tmp_path / "empty")
    assert backups.begin_daily(empty.work) is None
    sample.fill(empty.work)
    assert backups.begin_daily(empty.work) is not None
    empty.store.close()


def test_what_joins_the_last_change_is_not_in_the_backup_before_it(place: OpenFolder) -> None:
    first = board.edit(place.work, "a", {"salary": "£9"})
    backups.write(place.work)
    assert place.store.is_backed_up()
    assert board.edit(place.work, "a", {"salary": "£90k"}, joins=first.change).change == first.change
    assert not place.store.is_backed_up()


def take_in(place: OpenFolder) -> None:
    new = an_application(id="new", rank="x")
    interchange.take_in(place.work, Found((Given(new, frozenset({"id", "company", "role", "rank"})),), {}))


@pytest.mark.parametrize(
    ("deed", "occasion"),
    [
        (take_in, "before-import"),
        (lambda place: board.delete(place.work, "a", "b"), "before-delete"),
    ],
)
def test_before_an_import_and_a_deletion_of_several_what_stands_is_backed_up_once(
    place: OpenFolder, deed, occasion: str
) -> None:
    deed(place)
    (made,) = place.store.backups()
    assert made.path.name.startswith(occasion)
    assert applications_in(made.path) == {"a", "b"}
    undo.undo(place.work)
    place.clock.pass_by(minutes=1)
    backups.write(place.work)
    deed(place)
    assert len(place.store.backups()) == 2, "the newest one has all of it"


def test_a_single_deletion_and_the_sample_board_need_none(place: OpenFolder) -> None:
    board.delete(place.work, "a")
    assert place.store.backups() == []


def test_without_a_backup_nothing_is_imported_or_deleted(place: OpenFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("followup_desktop.storage.backups.sync_file", no_room)
    for deed in (take_in, lambda place: board.delete(place.work, "a", "b")):
        with pytest.raises(DiskFailed, match="the backup was not written, and the data are untouched"):
            deed(place)
    assert {a.id for a in place.store.applications()} == {"a", "b"}
    assert in_backups(place) == []


def test_old_backups_go_by_their_age_and_files_of_others_never(place: OpenFolder) -> None:
    folder = place.folder / "backups"
    folder.mkdir()
    others = ["mine.sqlite3", "backup-2020.sqlite3", "notes-20200101T000000Z.sqlite3", "everything-x.json"]
    for name in others:
        (folder / name).write_text("not ours")
    for hours in range(0, 24 * 60, 6):
        at = place.clock.now() - timedelta(hours=hours)
        (folder / f"daily-{at:%Y%m%dT%H%M%SZ}.sqlite3").write_text("old")
    backups.write(place.work)
    ours = [path for path in folder.iterdir() if path.name.startswith("daily")]
    assert 8 + 10 <= len(ours) <= 8 + 12 + 10 + 9
    assert {name for name in others if (folder / name).exists()} == set(others)


def test_damaged_data_neither_make_nor_rotate_out_a_backup(place: OpenFolder) -> None:
    folder = place.folder / "backups"
    folder.mkdir()
    for days in range(100):
        at = place.clock.now() - timedelta(days=days)
        (folder / f"daily-{at:%Y%m%dT%H%M%SZ}.sqlite3").write_text("old")
    before = sorted(folder.iterdir())
    place.store._database.run("PRAGMA foreign_keys = OFF")
    place.store._database.run("UPDATE application SET id = 'gone' WHERE id = 'a'")
    with pytest.raises(Damaged, match="not sound"):
        backups.write(place.work)
    assert sorted(folder.iterdir()) == before


def test_the_export_beside_the_backups_is_weekly_and_can_be_read(place: OpenFolder) -> None:
    for number in range(9):
        place.add(f"Globex {number}")
        backups.write(place.work)
        place.clock.pass_by(days=1)
    exports = sorted((place.folder / "backups").glob("*.json"))
    companies = [
        {one["company"] for one in json.loads(path.read_text(encoding="utf-8"))["applications"]} for path in exports
    ]
    assert companies == [{"Umbra Health", "Globex 0"}, {"Umbra Health", *(f"Globex {n}" for n in range(8))}]


def test_the_program_writes_the_export_in_a_process_of_its_own(tmp_path: Path, expect_log: ExpectedLogs) -> None:
    work = open_workplace(tmp_path / "data", PRESENT)
    sample.fill(work)
    folder = tmp_path / "data" / "backups"
    written: list[Made] = []
    writing = threading.Thread(target=lambda: written.append(backups.write(work)))
    expect_log("could not be tended")
    writing.start()
    while writing.is_alive():
        # As the window does when it closes.
        apart.stop_all()
        writing.join(0.01)
    assert len(written[0].troubles) == 1
    assert work.store.is_backed_up(written[0].path)
    assert not list(folder.glob("*.json"))
    assert backups.write(work).troubles == ()
    (export,) = folder.glob("*.json")
    assert len(json.loads(export.read_text(encoding="utf-8"))["applications"]) == work.store.count()
    close_workplace(work)
    open_workplace(tmp_path / "data", PRESENT).store.close()
    assert names(folder) == ["backup-2.sqlite3", "backup.sqlite3", "everything.json"], "nothing half written stays"


def test_backups_go_to_the_second_folder_too_and_are_thinned_there(place: OpenFolder, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    old = second / "daily-20200101T000000Z.sqlite3"
    for name in (old.name, "daily-20200101T010000Z.sqlite3", "mine.sqlite3"):
        (second / name).write_text("old")
    place.store.choose_second_backup_folder(second)
    assert place.store.second_backup_folder == second
    assert backups.write(place.work).troubles == ()
    assert names(second) == ["backup.sqlite3", "daily-20200101T010000Z.sqlite3", "everything.json", "mine.sqlite3"]
    (copy,) = second.glob("backup-*")
    assert applications_in(copy) == {"a", "b"}
    assert copy.stat().st_mode & 0o077 == 0


def test_a_second_folder_that_is_gone_is_said_and_the_backup_is_good(
    place: OpenFolder, tmp_path: Path, expect_log: ExpectedLogs
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    place.store.choose_second_backup_folder(second)
    shutil.rmtree(second)
    expect_log("second folder of backups")
    made = backups.write(place.work)
    (trouble,) = made.troubles
    assert "could not be copied" in str(trouble) and str(second) in str(trouble)
    assert applications_in(made.path) == {"a", "b"}
    place.store.choose_second_backup_folder(None)
    assert place.store.second_backup_folder is None
    assert backups.write(place.work).troubles == ()


def test_a_second_folder_that_cannot_be_written_is_refused(place: OpenFolder, tmp_path: Path) -> None:
    for wanted in (tmp_path / "nowhere", place.store.data_file):
        with pytest.raises(CouldNot, match="No backups can be written"):
            place.store.choose_second_backup_folder(wanted)
    assert place.store.second_backup_folder is None


@pytest.mark.parametrize("content", [b"\xff", b"second_folder = 3", b'second_folder = "here"', b"[" * 9999])
def test_a_choice_that_cannot_be_read_is_none(place: OpenFolder, content: bytes) -> None:
    (place.folder / "backups.toml").write_bytes(content)
    assert place.store.second_backup_folder is None


def test_what_a_killed_backup_left_is_swept_away_at_the_next_start(place: OpenFolder) -> None:
    backups.write(place.work)
    left = place.folder / "backups" / f"daily-x.sqlite3abc{'.partial'}"
    left.write_text("half")
    place.store.close()
    again = OpenFolder(place.folder)
    assert not left.exists()
    assert len(again.store.backups()) == 1
    again.store.close()


def test_the_sample_board_is_backed_up_before_it_is_taken_away(tmp_path: Path) -> None:
    place = OpenFolder(tmp_path / "sample")
    sample.fill(place.work)
    sample.remove(place.work)
    (made,) = place.store.backups()
    assert made.path.name.startswith(Occasion.DELETE)
    place.store.close()


def test_a_backup_may_be_written_by_another_thread_while_the_data_change(place: OpenFolder) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as threads:
        for number in range(20):
            stood = {a.id for a in place.store.applications()}
            begun = backups.begin(place.work)
            writing = threads.submit(begun.finish)
            place.add(f"Globex {number}")
            assert applications_in(writing.result().path) == stood
    assert place.store.check() == []


def test_a_fault_in_a_backup_raises_what_it_is(place: OpenFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLLOWUP_FAULT", "backup.rename:raise")
    with pytest.raises(Exception, match=r"backup\.rename") as fault:
        backups.write(place.work)
    assert not isinstance(fault.value, FollowupError)
    assert in_backups(place) == []
