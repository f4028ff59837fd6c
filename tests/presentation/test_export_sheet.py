"""The export: what the file would hold is said beforehand, for every choice, and again when the data change."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from followup_desktop.domain.export_choice import ExportChoice
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.calendar_programs import Program, advice, best_choice, programs
from followup_desktop.presentation.export_sheet import FILE_NAME, ExportSheet, documents_folder
from followup_desktop.services import calendar
from tests.desks import Heard, TestDesk, add_umbra, done


@pytest.fixture
def desk(qapp: object) -> TestDesk:
    """An empty board on a Monday."""
    return TestDesk()


class Sheet(ExportSheet):
    """A sheet whose work is over before anything is asked of it."""

    def counts(self) -> str:
        """What the file would hold, once that is known."""
        self._counting.finish()
        return super().counts()

    def written_file(self) -> bytes:
        """Exports to the end, and gives what was written."""
        heard = Heard(self.exported)
        self.export()
        self._writing.finish()
        assert len(heard) == 1
        return Path(heard.last).read_bytes()


def test_it_says_what_the_file_would_hold(desk: TestDesk, tmp_path: Path) -> None:
    sheet = Sheet(desk, tmp_path / FILE_NAME)
    assert sheet.counts() == "Nothing is planned yet, so the file would be empty."
    umbra = desk.add_umbra()
    assert sheet.counts() == "3 new", "it follows the data by itself"
    sheet.written_file()
    assert sheet.result == f"3 events were written to {tmp_path / FILE_NAME}."
    assert sheet.counts() == "3 as before"
    sheet.choose(ExportChoice.CHANGED)
    assert sheet.counts() == "Nothing is new since the last export, so the file would be empty."
    sheet.choose(ExportChoice.NEW)
    assert sheet.counts() == "Everything was exported before, so the file would be empty."
    assert desk.edit(umbra.id, {"chase": False})
    sheet.choose(ExportChoice.CHANGED)
    assert sheet.counts() == "1 cancelled"
    assert desk.change_settings({"user_name": "Priya Nair"})
    sheet.choose(ExportChoice.EVERYTHING)
    assert sheet.counts() == "1 cancelled, 2 as before"
    desk.delete(umbra.id)
    assert sheet.counts() == "3 cancelled"


def test_one_application_alone(desk: TestDesk, tmp_path: Path) -> None:
    umbra = desk.add_umbra()
    globex = done(desk.add({"company": "Globex", "role": "Engineer", "applied_on": "2026-11-18"}, Stage.APPLIED))
    sheet = Sheet(desk, tmp_path / FILE_NAME, application_id=globex)
    assert sheet.application == "Globex, Engineer"
    assert sheet.counts() == "4 new"
    sheet.choose(ExportChoice.APPLICATION)
    assert sheet.counts() == "1 new"
    sheet.written_file()
    assert sheet.counts() == "1 as before"
    sheet.choose(ExportChoice.CHANGED)
    assert sheet.counts() == "3 new", "the others were not told of"
    sheet.choose(ExportChoice.APPLICATION)
    desk.delete(globex)
    assert (sheet.application, sheet.choice) == ("", ExportChoice.EVERYTHING), "there is none any more"
    assert sheet.counts() == "3 new, 1 cancelled"
    other = Sheet(desk, tmp_path / FILE_NAME, application_id=umbra.id)
    other.choose(ExportChoice.APPLICATION)
    desk.edit(umbra.id, {"no_calls": True, "chase": False, "stage": "interested"})
    assert other.application == "Umbra Health, Data platform lead"


def test_a_range_of_days(desk: TestDesk, tmp_path: Path) -> None:
    desk.add_umbra()
    sheet = Sheet(desk, tmp_path / FILE_NAME)
    sheet.choose(ExportChoice.DATES)
    assert sheet.days == {"first": "2026-11-23", "last": "2026-12-21"}
    assert sheet.counts() == "3 new"
    sheet.choose_day("last", "2026-11-23")
    assert sheet.counts() == "2 new"
    sheet.choose_day("last", "2026-11-22")
    refused = Heard(sheet.refused)
    assert sheet.counts() == "Choose the first and the last day."
    sheet.export()
    assert refused.last == ("last", "The last day is before the first; nothing was written.")
    sheet.choose_day("first", "yesterday or so")
    sheet.export()
    assert refused.last == ("first", "The range needs both days; nothing was written.")
    sheet.choose_day("first", "2027-03-01")
    sheet.choose_day("last", "2027-03-02")
    assert sheet.counts() == "Nothing is planned on these days, so the file would be empty."


def test_it_names_the_day_of_the_last_export_of_everything(desk: TestDesk, tmp_path: Path) -> None:
    umbra = desk.add_umbra()
    sheet = Sheet(desk, tmp_path / FILE_NAME, application_id=umbra.id)
    assert sheet.since() == ""
    for choice in (ExportChoice.APPLICATION, ExportChoice.DATES, ExportChoice.NEW):
        sheet.choose(choice)
        sheet.written_file()
        assert sheet.since() == "", "which left something out"
    desk.clock.pass_by(days=-3)
    sheet.choose(ExportChoice.CHANGED)
    sheet.written_file()
    assert sheet.since() == "Fri 20 Nov"


def test_a_place_that_cannot_be_written_is_refused_at_its_field(desk: TestDesk, tmp_path: Path, qtbot: QtBot) -> None:
    sheet = Sheet(desk, tmp_path / "not there" / FILE_NAME)
    refused = Heard(sheet.refused)
    sheet.export()
    qtbot.waitUntil(lambda: len(refused) == 1)
    assert refused.last[0] == "path" and "no such folder" in refused.last[1]
    assert not sheet.is_writing
    for nothing in ("  ", "..", "/"):
        sheet.choose_path(nothing)
        sheet.export()
        assert refused.last == ("path", "Choose where the file goes.")
    sheet.choose_path("~nobody-of-that-name/a.ics")
    sheet.path = tmp_path / sheet.path
    sheet.export()
    qtbot.waitUntil(lambda: len(refused) == 5)
    sheet.choose_path(str(tmp_path / "calendar"))
    sheet.written_file()
    assert (tmp_path / "calendar.ics").is_file()
    (tmp_path / "followup.sqlite3").write_bytes(b"the data")
    sheet.choose_path(str(tmp_path / "followup.sqlite3"))
    sheet.written_file()
    assert (tmp_path / "followup.sqlite3").read_bytes() == b"the data"


def test_a_deed_in_the_middle_of_the_writing_is_in_the_file(desk: TestDesk, tmp_path: Path, qtbot: QtBot) -> None:
    for number in range(60):
        add_umbra(desk, company=f"Company {number:02}")
    sheet = Sheet(desk, tmp_path / FILE_NAME)
    assert sheet.counts() == "180 new"
    heard = Heard(sheet.exported)
    sheet.export()
    assert sheet.is_writing, "it takes more than one slice"
    first, last = (next(card.id for card in desk.cards() if card.company == f"Company {n}") for n in ("00", "59"))
    for application_id in (first, last):
        assert desk.edit(application_id, {"company": "Wayne Aero"})
    qtbot.waitUntil(lambda: len(heard) == 1)
    text = (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert "Company 00" not in text and "Company 59" not in text
    assert text.count("BEGIN:VEVENT") == 180
    assert sheet.counts() == "180 as before"


def test_a_sheet_that_is_left_writes_nothing_more(desk: TestDesk, tmp_path: Path, qtbot: QtBot) -> None:
    for number in range(60):
        add_umbra(desk, company=f"Company {number:02}")
    sheet = Sheet(desk, tmp_path / FILE_NAME)
    sheet.export()
    assert sheet.is_writing
    sheet.leave()
    qtbot.wait(50)
    assert not (tmp_path / FILE_NAME).exists()
    assert calendar.export(desk.work, tmp_path / FILE_NAME).new == 180, "nothing counts as told"


def test_data_that_cannot_be_written_go_out_all_the_same(desk: TestDesk, tmp_path: Path) -> None:
    desk.add_umbra()
    desk.store.read_only = True
    sheet = Sheet(desk, tmp_path / FILE_NAME)
    assert sheet.counts() == "3 new"
    assert sheet.written_file().count(b"BEGIN:VEVENT") == 3
    assert "the next export says the same once more" in sheet.result
    assert sheet.counts() == "3 new"


def test_every_program_has_its_advice(desk: TestDesk) -> None:
    assert all(advice(program) for program in (None, *Program))
    assert set(programs()) == set(Program)
    sheet = Sheet(desk, program="gnome")
    assert sheet.choice is ExportChoice.NEW and sheet.path.name == FILE_NAME
    sheet.choose_program("")
    assert sheet.program is None
    assert {program for program in Program if best_choice(program) is ExportChoice.NEW} == {
        Program.GNOME,
        Program.CALCURSE,
    }


def test_without_a_folder_for_documents_the_file_goes_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    documents = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    assert documents_folder() == Path.home()
    documents.mkdir()
    assert documents_folder() == documents
