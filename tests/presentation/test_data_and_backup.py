"""Backups, export and import as the settings show them, on a real store: said before and after, never in the way."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from followup_desktop.domain.errors import DiskFailed
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.aside import Aside
from followup_desktop.presentation.backup_shelf import BackupShelf
from followup_desktop.presentation.data_exchange import DataExchange
from followup_desktop.services import backups
from tests.desks import Heard
from tests.widgets.windows import OpenFolder, wait_for

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    found.add("Umbra Health")
    found.add("Globex")
    yield found
    found.store.close()


@pytest.fixture
def aside() -> Iterator[Aside]:
    found = Aside()
    yield found
    found.close()


@pytest.fixture
def shelf(place: OpenFolder, aside: Aside) -> BackupShelf:
    return BackupShelf(place.desk, aside)


@pytest.fixture
def exchange(place: OpenFolder, aside: Aside) -> DataExchange:
    return DataExchange(place.desk, aside)


# Aside ----------------------------------------------------------------------------------------------------------------


def test_work_aside_is_told_in_the_windows_thread_also_where_it_fails(aside: Aside) -> None:
    heard: list[object] = []
    aside.run(lambda: 6 * 7, heard.append)
    aside.run(lambda: 1 // 0, heard.append)
    assert heard == []
    wait_for(lambda: len(heard) == 2)
    assert heard[0] == 42 and isinstance(heard[1], ZeroDivisionError)


def test_nobody_hears_of_work_after_the_close(aside: Aside) -> None:
    heard: list[object] = []
    aside.run(lambda: 1, heard.append)
    aside.close()
    QTest.qWait(30)
    assert heard == []


# Backups --------------------------------------------------------------------------------------------------------------


def test_a_backup_is_written_said_listed_and_checked(place: OpenFolder, shelf: BackupShelf) -> None:
    shelf.look()
    assert shelf.lines() == [] and shelf.folder == place.folder and shelf.size().endswith("kB")
    shelf.back_up()
    assert shelf.is_writing
    shelf.back_up()
    wait_for(lambda: not shelf.is_writing and bool(shelf.lines()) and shelf.lines()[0].is_good is not None)
    (line,) = shelf.lines()
    assert shelf.result == "Backed up and checked: backup-20261123T094100Z.sqlite3"
    assert line.words.startswith("Mon 23 Nov, 09:41 · 2 applications, good · ") and line.is_good
    assert backups.examine(place.work, place.store.backups()[0]).applications == 2


def test_a_backup_is_listed_before_it_is_checked_and_a_damaged_one_says_so(
    place: OpenFolder, shelf: BackupShelf
) -> None:
    backups.write(place.work).path.write_bytes(b"nothing")
    shelf.look()
    assert shelf.lines()[0].is_good is None and "being checked" in shelf.lines()[0].words
    wait_for(lambda: shelf.lines()[0].is_good is False)
    assert "damaged" in shelf.lines()[0].words


@pytest.mark.parametrize("where", ["begin", "finish"])
def test_a_full_disk_is_said_and_the_next_try_works(
    place: OpenFolder, shelf: BackupShelf, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = Heard(shelf.refused)

    def full(*_: object) -> None:
        raise DiskFailed("The disk is full; no backup was written.")

    with monkeypatch.context() as patch:
        if where == "begin":
            patch.setattr("followup_desktop.services.backups.begin", full)
        else:
            patch.setattr("followup_desktop.storage.backups.sync_file", full)
        shelf.back_up()
        wait_for(lambda: len(refused) == 1)
    assert "disk is full" in refused.last and not shelf.is_writing and shelf.result == ""
    shelf.back_up()
    wait_for(lambda: bool(shelf.result))


def test_a_backup_is_restored_once_it_was_asked_and_says_where_what_stood_is(
    place: OpenFolder, shelf: BackupShelf
) -> None:
    asked, changed = Heard(shelf.asked), Heard(place.desk.changed)
    backups.write(place.work)
    shelf.look()
    wait_for(lambda: shelf.lines()[0].is_good is True)
    place.clock.pass_by(minutes=5)
    new = place.add("Initech")
    shelf.ask(shelf.lines()[0].path)
    path, words = asked.last
    assert words == (
        "Everything becomes as it was on Mon 23 Nov, 09:41: 2 applications. What stands now is backed up first, so you "
        "can go back."
    )
    shelf.restore(path)
    assert shelf.is_writing and len(place.desk.cards()) == 3
    shelf.restore(path)
    wait_for(lambda: not shelf.is_writing)
    assert len(place.desk.cards()) == 2
    assert new in changed.last.touched and len(changed.last.touched) == 3
    assert shelf.result == "Restored. What stood before is in before-restore-20261123T094600Z.sqlite3"


def test_what_stood_before_is_named_also_where_the_clock_was_set_back(place: OpenFolder, shelf: BackupShelf) -> None:
    path = backups.write(place.work).path
    place.clock.pass_by(hours=-5)
    place.add("Initech")
    shelf.restore(path)
    wait_for(lambda: not shelf.is_writing)
    assert shelf.result == "Restored. What stood before is in before-restore-20261123T044100Z.sqlite3"


def test_a_backup_from_elsewhere_is_checked_before_it_is_asked_about(
    place: OpenFolder, shelf: BackupShelf, tmp_path: Path
) -> None:
    asked, refused = Heard(shelf.asked), Heard(shelf.refused)
    mine = backups.write(place.work, tmp_path / "mine.sqlite3").path
    shelf.look_into(mine)
    wait_for(lambda: len(asked) == 1)
    (tmp_path / "text.sqlite3").write_text("no backup")
    shelf.look_into(tmp_path / "text.sqlite3")
    wait_for(lambda: len(refused) == 1)
    assert refused.last == "“text.sqlite3” is no sound backup of Followup; nothing was changed."
    shelf.look_into(tmp_path / "nowhere.sqlite3")
    assert "could not be read" in refused.last and len(asked) == 1
    mine.unlink()
    shelf.restore(mine)
    wait_for(lambda: len(refused) == 3)
    assert "no sound backup" in refused.last and not shelf.is_writing


def test_the_second_folder_is_chosen_refused_and_given_up(
    place: OpenFolder, shelf: BackupShelf, tmp_path: Path
) -> None:
    said: list[str] = []
    assert shelf.second == ""
    shelf.choose_second(tmp_path, said.append)
    assert (shelf.second, said) == (str(tmp_path), [""])
    shelf.choose_second(tmp_path / "nowhere", said.append)
    assert "No backups can be written" in said[-1] and shelf.second == str(tmp_path)
    shelf.choose_second(None, said.append)
    assert (shelf.second, said[-1]) == ("", "")


# Everything into a file, and in again ---------------------------------------------------------------------------------


def test_everything_is_exported_to_one_file(place: OpenFolder, exchange: DataExchange, tmp_path: Path) -> None:
    exchange.export(tmp_path / "mine")
    wait_for(lambda: bool(exchange.exported))
    assert exchange.exported == f"2 applications were written to {tmp_path / 'mine.json'}."
    written = json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))
    assert {one["company"] for one in written["applications"]} == {"Umbra Health", "Globex"}
    assert written["settings"]["user_name"] == "Robin Moss"
    exchange.export(tmp_path / "nowhere" / "mine.json")
    wait_for(lambda: bool(exchange.export_trouble))
    assert exchange.exported == ""


def test_everything_goes_into_an_archive_in_slices(place: OpenFolder, exchange: DataExchange, tmp_path: Path) -> None:
    exchange.export(tmp_path / "mine.zip")
    wait_for(lambda: bool(exchange.exported))
    assert exchange.exported == f"2 applications were written to {tmp_path / 'mine.zip'}."
    assert zipfile.is_zipfile(tmp_path / "mine.zip")
    exchange.export(tmp_path / "nowhere" / "mine.zip")
    wait_for(lambda: bool(exchange.export_trouble))


def a_file(path: Path, **content: object) -> Path:
    path.write_text(json.dumps({"format": "followup-desktop", "version": 1, "applications": [], **content}))
    return path


def test_an_import_says_what_it_would_do_does_it_and_is_taken_back(
    place: OpenFolder, exchange: DataExchange, tmp_path: Path
) -> None:
    new = [{"company": "Initech", "role": "SRE"}, {"company": "Hooli", "role": "QA"}]
    changed = Heard(place.desk.changed)
    exchange.look_into(a_file(tmp_path / "new.json", applications=new, settings={"user_name": "Priya Nair"}))
    wait_for(lambda: exchange.is_worth_taking)
    assert exchange.offer == ("new.json: 2 new. It brings settings of its own, which replace these.")
    assert len(place.desk.cards()) == 2 and len(changed) == 0, "nothing is taken in before it is said so"
    assert place.desk.settings().user_name == "Robin Moss" and len(place.store.changes()) == 2
    exchange.take_in()
    wait_for(lambda: exchange.imported == "Imported 2 applications.")
    assert [backup.path.name[:13] for backup in place.store.backups()] == ["before-import"]
    assert (exchange.offer, exchange.is_worth_taking) == ("", False)
    assert len(place.desk.cards()) == 4 and place.desk.settings().user_name == "Priya Nair"
    assert len(changed) == 1
    exchange.take_in()
    assert len(place.store.changes()) == 3, "once is once"
    assert place.desk.undo()
    assert len(place.desk.cards()) == 2 and place.desk.settings().user_name == "Robin Moss"


def test_what_is_there_already_is_not_worth_taking(place: OpenFolder, exchange: DataExchange, tmp_path: Path) -> None:
    exchange.export(tmp_path / "same.json")
    wait_for(lambda: bool(exchange.exported))
    exchange.look_into(tmp_path / "same.json")
    wait_for(lambda: bool(exchange.offer))
    assert exchange.offer == "same.json: 2 as they are. There is nothing to import."
    assert not exchange.is_worth_taking
    exchange.forget()
    assert exchange.offer == ""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "bad.json: The file is no valid JSON"),
        ('{"format": "something else"}', "bad.json: “format” must be “followup-desktop”"),
        ('{"format": "followup-desktop", "version": 1, "applications": [{"company": "X"}]}', "applications[0].role"),
    ],
)
def test_what_cannot_be_imported_says_where_the_fault_lies(
    place: OpenFolder, exchange: DataExchange, tmp_path: Path, content: str, said: str
) -> None:
    (tmp_path / "bad.json").write_text(content, encoding="utf-8")
    exchange.look_into(tmp_path / "bad.json")
    wait_for(lambda: bool(exchange.import_trouble))
    assert said in exchange.import_trouble and not exchange.is_worth_taking
    assert len(place.store.changes()) == 2


def test_a_file_that_is_not_there_is_said(exchange: DataExchange, tmp_path: Path) -> None:
    exchange.look_into(tmp_path / "none.json")
    wait_for(lambda: bool(exchange.import_trouble))
    assert "is no file; nothing was changed" in exchange.import_trouble


def test_an_import_says_how_far_it_is_and_can_be_stopped(
    place: OpenFolder, exchange: DataExchange, tmp_path: Path
) -> None:
    many = [{"company": f"Company {n}", "role": "Clerk"} for n in range(400)]
    exchange.look_into(a_file(tmp_path / "many.json", applications=many))
    wait_for(lambda: exchange.is_worth_taking, 20_000)
    change = place.store.last_change()
    exchange.take_in()
    assert place.desk.long.title == "Importing"
    wait_for(lambda: " of 400" in place.desk.long.words(), 20_000)
    assert place.desk.add({"company": "Meanwhile", "role": "Clerk"}, Stage.INTERESTED) is None
    place.desk.long.call_off()
    assert (len(place.desk.cards()), place.store.last_change()) == (2, change)
    assert exchange.is_worth_taking and exchange.offer, "it can be taken in after all"
    exchange.take_in()
    wait_for(lambda: bool(exchange.imported), 20_000)
    assert len(place.desk.cards()) == 402
