"""A table from elsewhere, taken in through a real window: dropped, chosen or named, by mouse and by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.dialogs.long_work_sheet import LongWorkSheet
from followup_desktop.widgets.dialogs.table_dialog import TableDialog
from followup_desktop.widgets.main_window import MainWindow
from tests.widgets.test_invitations import drop
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

READ_WITHIN_MS = 20_000
CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = "Company,Job Title,List,Applied,Mood\nGlobex,Clerk,Applied,3/12/2026,5\nUmbra,Cook,Offer,,4\n,Nobody,,,\n"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenFolder]:
    opened = OpenFolder(tmp_path / "data")
    opened.add("Initech", "applied")
    yield opened
    opened.store.close()


@pytest.fixture
def window(place: OpenFolder, qtbot: QtBot) -> Iterator[MainWindow]:
    with open_window(place) as shown:
        yield shown


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "huntr.csv"
    path.write_text(TEXT)
    return path


def opened(window: MainWindow) -> TableDialog:
    wait_for(lambda: any(isinstance(dialog, TableDialog) for dialog in window.asking.dialogs), READ_WITHIN_MS)
    dialog = the_dialog(window)
    assert isinstance(dialog, TableDialog)
    return dialog


def companies(window: MainWindow) -> set[str]:
    return {card.company for card in window.desk.cards()}


def test_dropped_and_taken_in_by_keys(window: MainWindow, table: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])
    assert drop(window, data)
    dialog = opened(window)
    assert [field.currentText() for field in dialog._fields] == ["Company", "Role", "Stage", "Applied on", "Leave out"]
    assert not dialog.main.isEnabled() and "3/12/2026" in dialog.missing.text()
    QTest.keyClick(dialog._fields[4], Qt.Key.Key_L)
    order = dialog.rows["order"].field
    first = order.focusProxy()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    wait_for(dialog.main.isEnabled)
    assert dialog.counts.text() == "2 new, 0 changed, 0 as they are, 1 skipped"
    assert dialog.main.text() == "Import 2 applications"
    assert companies(window) == {"Initech"}, "nothing is taken in before it is wanted"
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    wait_for(lambda: not window.asking.dialogs)
    assert companies(window) == {"Initech", "Globex", "Umbra"}
    wait_for(window.toast.isVisible)
    window.actions_by_id[Do.UNDO].trigger()
    assert companies(window) == {"Initech"}


def test_another_column_by_mouse_changes_what_is_proposed(window: MainWindow, table: Path) -> None:
    table.write_text("Firm,Job Title\nGlobex,Clerk\n")
    window.given_files.open(table)
    dialog = opened(window)
    assert dialog.missing.text() == "Choose the column for: Company." and not dialog.main.isEnabled()
    field = dialog._fields[0]
    field.setCurrentIndex(field.findText("Company"))
    field.activated.emit(field.currentIndex())
    wait_for(dialog.main.isEnabled)
    assert dialog.model.rowCount() == 1
    dialog.main.click()
    wait_for(lambda: not window.asking.dialogs)
    assert companies(window) == {"Initech", "Globex"}


def test_escape_stops_what_is_going_on_and_then_closes(window: MainWindow, table: Path) -> None:
    table.write_text("Company,Role\n" + "".join(f"Company {n},Clerk\n" for n in range(2000)))
    window.asking.import_table(table)
    dialog = opened(window)
    wait_for(dialog.main.isEnabled, READ_WITHIN_MS)
    dialog.main.click()
    wait_for(lambda: window.desk.long.share > 0, READ_WITHIN_MS)
    (shown,) = (one for one in window.asking.dialogs if isinstance(one, LongWorkSheet))
    assert shown.isVisible() and shown.windowTitle() == "Importing"
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    wait_for(lambda: window.asking.dialogs == [dialog])
    assert dialog.isVisible() and not window.desk.long.is_busy
    assert companies(window) == {"Initech"}
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_for(lambda: not window.asking.dialogs)
    assert companies(window) == {"Initech"}


def test_a_window_that_is_closed_meanwhile_takes_nothing_in(window: MainWindow, table: Path) -> None:
    table.write_text("Company,Role\n" + "".join(f"Company {n},Clerk\n" for n in range(2000)))
    window.asking.import_table(table)
    dialog = opened(window)
    wait_for(dialog.main.isEnabled, READ_WITHIN_MS)
    dialog.main.click()
    wait_for(lambda: window.desk.long.share > 0, READ_WITHIN_MS)
    window.asking.close_all()
    wait_for(lambda: not window.asking.dialogs)
    assert companies(window) == {"Initech"}


def test_what_cannot_be_read_is_said_in_a_sentence(window: MainWindow, table: Path) -> None:
    table.write_text("Company,Role\n")
    window.asking.import_table(table)
    wait_for(lambda: bool(window.notice.text()), READ_WITHIN_MS)
    assert "no rows below a row of names" in window.notice.text()


def test_chosen_from_the_menu(window: MainWindow, table: Path) -> None:
    window.actions_by_id[Do.IMPORT_TABLE].trigger()
    chooser = the_dialog(window)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(table))
    chooser.reject()
    opened(window)
