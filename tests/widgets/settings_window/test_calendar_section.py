"""The calendar in the settings: its program, the live file, and how to subscribe to it."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
)

from followup_desktop.presentation.settings_catalogue import Section
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.calendar_section import LiveRow, PrivacyRow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from tests.widgets.settings_window.by_hand import LEFT, part, press, type_keys
from tests.widgets.windows import OpenFolder, wait_for


def test_the_calendar_program_is_the_one_of_the_export(window: MainWindow, settings: SettingsWindow) -> None:
    program = part(settings, QComboBox, "calendar_program")
    settings.show_section(Section.CALENDAR)
    program.setCurrentIndex(program.findData("gnome"))
    program.activated.emit(program.currentIndex())
    assert "export only what was never exported" in settings.row("calendar_program").explanation.text()
    window.asking.export()
    export = next(dialog for dialog in window.asking.dialogs if dialog is not settings)
    assert part(export, QComboBox, "program").currentData() == "gnome"


def test_the_live_file_is_chosen_and_follows_by_keys_alone(
    place: OpenFolder, window: MainWindow, settings: SettingsWindow, tmp_path: Path
) -> None:
    settings.show_section(Section.CALENDAR)
    row = settings.row("live_calendar")
    assert isinstance(row, LiveRow)
    path = tmp_path / "live.ics"
    row.path.setFocus()
    row.path.selectAll()
    type_keys(str(path))
    row.switch.setFocus()
    assert not window.live.is_on, "it is off until it is switched on"
    press(Qt.Key.Key_Space)
    wait_for(lambda: row.standing.text() == "Up to date: Mon 23 Nov, 09:41")
    assert "Globex" in path.read_text(encoding="utf-8")
    place.desk.edit("globex", {"company": "Initech"})
    wait_for(lambda: "Initech" in path.read_text(encoding="utf-8"))
    private = settings.row("calendar_privacy")
    assert isinstance(private, PrivacyRow) and private.switch.isChecked()
    private.switch.setFocus()
    press(Qt.Key.Key_Space)
    wait_for(lambda: "CLASS:PUBLIC" in path.read_text(encoding="utf-8"))
    press(Qt.Key.Key_Space)
    wait_for(lambda: "CLASS:PUBLIC" not in path.read_text(encoding="utf-8"))
    assert private.switch.isChecked() and "CLASS:PRIVATE" in path.read_text(encoding="utf-8")
    QTest.mouseClick(row.copy, LEFT)
    assert QApplication.clipboard().text() == path.as_uri()
    row.switch.setFocus()
    press(Qt.Key.Key_Space)
    assert not window.live.is_on and not row.copy.isEnabled() and not row.standing.isVisible()


def test_a_place_for_the_live_file_that_will_not_do_is_refused_there(
    place: OpenFolder, window: MainWindow, settings: SettingsWindow, tmp_path: Path
) -> None:
    settings.show_section(Section.CALENDAR)
    row = settings.row("live_calendar")
    assert isinstance(row, LiveRow)
    foreign = tmp_path / "mine.ics"
    foreign.write_text("my own calendar")
    QTest.mouseClick(row.browse, LEFT)
    (chooser,) = settings.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(foreign))
    chooser.close()
    assert "another file is there already" in row.error.text()
    assert foreign.read_text() == "my own calendar" and not row.switch.isChecked()
    assert row.path.value() == str(foreign), "what was entered stays"
    row.path.set_value(str(tmp_path / "live.ics"))
    QTest.mouseClick(row.switch, LEFT, pos=QPoint(8, row.switch.height() // 2))
    wait_for(row.standing.isVisible)
    assert row.error.text() == "" and row.switch.isChecked()
    (tmp_path / "live.ics").write_text("somebody's own by now")
    place.desk.edit("globex", {"company": "Initech"})
    wait_for(lambda: "another file" in window.notice.text())
    assert row.error.text() == window.notice.text() and not row.standing.isVisible()
    row.path.setFocus()
    row.path.selectAll()
    type_keys(str(tmp_path / "other.ics"))
    press(Qt.Key.Key_Tab)
    wait_for(row.standing.isVisible)
    assert row.error.text() == "" and "Initech" in (tmp_path / "other.ics").read_text(encoding="utf-8")


def test_how_to_subscribe_is_said_for_the_chosen_program(window: MainWindow, settings: SettingsWindow) -> None:
    settings.show_section(Section.CALENDAR)
    row = settings.row("live_calendar")
    assert isinstance(row, LiveRow)
    assert all(name in row.ways.text() for name in ("Thunderbird", "KOrganizer", "Evolution", "Apple Calendar"))
    window.appearance.choose("calendar_program", "korganizer")
    assert row.ways.text().startswith("KOrganizer:")
