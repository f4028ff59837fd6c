"""The export to a calendar file."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.widgets.dialogs.export_dialog import ExportDialog
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.text_fields import LineText
from tests.desks import Heard, TestDesk
from tests.widgets.dialogs.parts import part, press


def test_the_file_is_written_and_can_be_opened(desk: TestDesk, show: Any, tmp_path: Path, qtbot: QtBot) -> None:
    desk.add_umbra()
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return False

    path = tmp_path / "job-follow-ups.ics"
    dialog = show(ExportDialog(desk, path=path, open_url=open_url))
    exported, programs = Heard(dialog.exported), Heard(dialog.program_chosen)
    assert dialog.counts.text() == "3 new"
    assert not dialog.open_button.isVisible()
    combo = part(dialog, QWidget, "program")
    combo.setCurrentIndex(combo.findData("gnome"))
    combo.activated.emit(combo.currentIndex())
    assert programs.said == ["gnome"]
    assert part(dialog, QRadioButton, "new").isChecked()
    assert "refuses a file" in dialog.advice.text()
    press(dialog, "submit")
    qtbot.waitUntil(lambda: exported.said == [path])
    assert path.is_file()
    assert str(path) in dialog.done_line.text()
    press(dialog, "openFile")
    assert opened == [QUrl.fromLocalFile(str(path))]
    assert "No calendar program" in dialog.trouble.text()
    press(dialog, "close")


def test_the_choice_of_events_by_keys_alone(desk: TestDesk, show: Any, tmp_path: Path, qtbot: QtBot) -> None:
    umbra, path = desk.add_umbra(), tmp_path / "a.ics"
    desk.add({"company": "Globex", "role": "Engineer", "applied_on": "2026-11-18"}, Stage.APPLIED)
    dialog = show(ExportDialog(desk, path=path, application_id=umbra.id))
    mine, dates = part(dialog, QRadioButton, "application"), part(dialog, QRadioButton, "dates")
    assert mine.text() == "Onl&y Umbra Health, Data platform lead"
    qtbot.waitUntil(lambda: dialog.counts.text() == "4 new")
    everything = part(dialog, QRadioButton, "everything")
    everything.setFocus()
    QTest.keyClick(everything, Qt.Key.Key_Down)
    assert mine.isChecked() and dialog.counts.text() == "3 new"
    first, last = part(dialog, DayField, "first"), part(dialog, DayField, "last")
    assert not first.isVisible()
    QTest.keyClick(mine, Qt.Key.Key_Down)
    assert dates.isChecked() and first.isVisible() and last.isVisible()
    QTest.keyClick(last, Qt.Key.Key_PageUp)
    last.set_value("2026-11-24")
    QTest.keyClick(last, Qt.Key.Key_Down)
    assert dialog.counts.text() == "2 new"
    for _ in range(2):
        QTest.keyClick(last, Qt.Key.Key_Down)
    press(dialog, "submit")
    assert dialog.rows["last"].error() == "The last day is before the first; nothing was written."
    for _ in range(2):
        QTest.keyClick(last, Qt.Key.Key_Up)
    assert dialog.rows["last"].error() == ""
    QTest.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(path.is_file)
    qtbot.waitUntil(dialog.open_button.isVisible)
    assert dialog.counts.text() == "2 as before"
    changed = part(dialog, QRadioButton, "changed")
    assert changed.text() == "What &changed since the last export"
    changed.click()
    assert dialog.counts.text() == "2 new"
    press(dialog, "submit")
    qtbot.waitUntil(lambda: changed.text().endswith("(Mon 23 Nov)"))
    desk.delete(umbra.id)
    assert not mine.isVisible()
    dialog.reject()


def test_from_a_panel_the_file_is_to_hold_that_application(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    dialog = show(ExportDialog(desk, application_id=umbra.id, only_it=True))
    assert part(dialog, QRadioButton, "application").isChecked()
    dialog.reject()
    dialog = show(ExportDialog(desk))
    assert not part(dialog, QRadioButton, "application").isVisible()
    assert part(dialog, QRadioButton, "everything").isChecked()
    dialog.reject()


def test_a_place_that_cannot_be_written_is_said_at_its_field(
    desk: TestDesk, show: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = show(ExportDialog(desk, path=tmp_path / "nowhere" / "a.ics"))
    press(dialog, "submit")
    qtbot.waitUntil(lambda: bool(dialog.rows["path"].error()))
    QTest.keyClicks(part(dialog, LineText, "path"), "x")
    assert dialog.rows["path"].error() == ""
    dialog.reject()
