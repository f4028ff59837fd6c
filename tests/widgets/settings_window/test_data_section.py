"""Data and backup in the settings: backed up, restored, imported, by mouse and by keys."""

import json
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
)

from followup_desktop.presentation.settings_catalogue import Section
from followup_desktop.widgets.dialogs.restore_sheet import RestoreSheet
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from tests.widgets.settings_window.by_hand import (
    LEFT,
    Key,
    part,
)
from tests.widgets.windows import OpenFolder, wait_for


def test_the_data_are_backed_up_shown_and_imported_by_mouse(
    place: OpenFolder, settings: SettingsWindow, tmp_path: Path
) -> None:
    settings.show_section(Section.DATA)
    QTest.qWait(20)
    assert part(settings, QLineEdit, "data_folder").text() == str(place.folder)
    QTest.mouseClick(part(settings, QAbstractButton, "copyPath"), LEFT)
    assert QApplication.clipboard().text() == str(place.folder)
    backups = part(settings, QListWidget, "backups")
    assert not backups.isVisible()
    QTest.mouseClick(part(settings, QAbstractButton, "backUpNow"), LEFT)
    wait_for(lambda: backups.count() == 1 and "1 application, good" in backups.item(0).text())
    said = [label.text() for label in settings.findChildren(QLabel) if label.isVisible()]
    assert "Backed up and checked: backup-20261123T094100Z.sqlite3" in said
    document = {"format": "followup-desktop", "version": 1, "applications": [{"company": "Initech", "role": "SRE"}]}
    (tmp_path / "new.json").write_text(json.dumps(document), encoding="utf-8")
    settings.data.exchange.look_into(tmp_path / "new.json")
    take = part(settings, QAbstractButton, "takeIn")
    assert not take.isVisible()
    wait_for(take.isVisible)
    QTest.mouseClick(take, LEFT)
    assert part(settings, QAbstractButton, "import_file").hasFocus(), "the button that had the keys is gone"
    wait_for(settings.undo.isVisible)
    assert {card.company for card in place.desk.cards()} == {"Globex", "Initech"}
    assert not take.isVisible()
    QTest.mouseClick(settings.undo, LEFT)
    assert {card.company for card in place.desk.cards()} == {"Globex"}


def test_after_a_backup_by_keys_the_keys_are_where_they_were(settings: SettingsWindow) -> None:
    settings.show_section(Section.DATA)
    QTest.qWait(20)
    button, backups = part(settings, QAbstractButton, "backUpNow"), part(settings, QListWidget, "backups")
    button.setFocus()
    QTest.keyClick(button, Key.Key_Return)
    assert not button.isEnabled()
    wait_for(lambda: backups.count() == 1 and button.isEnabled())
    assert settings.focusWidget() is button


def test_the_files_are_asked_for_in_the_systems_own_dialog(
    place: OpenFolder, settings: SettingsWindow, tmp_path: Path
) -> None:
    place.desk.delete("globex")
    place.add("Globex")
    settings.show_section(Section.DATA)
    QTest.qWait(20)
    QTest.mouseClick(part(settings, QAbstractButton, "export_everything"), LEFT)
    (chooser,) = settings.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "all.json"))
    chooser.close()
    wait_for((tmp_path / "all.json").exists, 20_000)
    assert json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["applications"][0]["company"] == "Globex"
    QTest.qWait(20)
    QTest.mouseClick(part(settings, QAbstractButton, "import_file"), LEFT)
    (chooser,) = settings.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "all.json"))
    chooser.close()
    row = settings.row("import_file")
    wait_for(lambda: any("There is nothing to import." in label.text() for label in row.findChildren(QLabel)))


def test_a_backup_is_restored_by_mouse_and_by_keys_once_it_was_asked(
    place: OpenFolder, window: MainWindow, settings: SettingsWindow
) -> None:
    settings.show_section(Section.DATA)
    restore = part(settings, QAbstractButton, "restore")
    lines = part(settings, QListWidget, "backups")
    assert not restore.isEnabled()
    QTest.mouseClick(part(settings, QAbstractButton, "backUpNow"), LEFT)
    wait_for(restore.isEnabled)
    place.clock.pass_by(minutes=1)
    place.add("Initech")
    QTest.mouseClick(restore, LEFT)
    sheet = the_sheet(settings)
    QTest.keyClick(sheet, Key.Key_Return)
    assert not sheet.isVisible() and len(place.desk.cards()) == 2, "Enter alone replaces nothing"
    lines.setFocus()
    QTest.keyClick(lines, Key.Key_Return)
    sheet = the_sheet(settings)
    submit = sheet.findChild(QAbstractButton, "submit")
    submit.setFocus()
    QTest.keyClick(submit, Key.Key_Space)
    wait_for(lambda: lines.count() == 2)
    assert [card.company for card in place.desk.cards()] == ["Globex"]
    assert window.filtered.total() == 1 and "Restored" in window.toast.text()


def the_sheet(settings: SettingsWindow) -> RestoreSheet:
    """The question, once it is asked."""
    wait_for(lambda: any(sheet.isVisible() for sheet in settings.findChildren(RestoreSheet)))
    return next(sheet for sheet in settings.findChildren(RestoreSheet) if sheet.isVisible())


def test_the_second_folder_is_shown_and_given_up(place: OpenFolder, settings: SettingsWindow, tmp_path: Path) -> None:
    settings.show_section(Section.DATA)
    QTest.mouseClick(part(settings, QAbstractButton, "chooseSecondFolder"), LEFT)
    (chooser,) = settings.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path))
    chooser.close()
    assert part(settings, QLineEdit, "second_backup_folder").text() == str(tmp_path)
    QTest.mouseClick(part(settings, QAbstractButton, "noSecondFolder"), LEFT)
    assert part(settings, QLineEdit, "second_backup_folder").text() == ""
    assert place.store.second_backup_folder is None
