"""Quick add in a real window, by keys and by mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.dialogs.application_dialog import ApplicationDialog
from followup_desktop.widgets.dialogs.quick_add_dialog import QuickAddDialog
from followup_desktop.widgets.main_window import MainWindow
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LINE = "Initech | Backend engineer @Berlin #py due:fri"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenFolder]:
    opened = OpenFolder(tmp_path / "data")
    yield opened
    opened.store.close()


@pytest.fixture
def window(place: OpenFolder, qtbot: QtBot) -> Iterator[MainWindow]:
    place.add("Globex", "applied")
    with open_window(place) as shown:
        yield shown


def quick_add(window: MainWindow) -> QuickAddDialog:
    dialog = the_dialog(window)
    assert isinstance(dialog, QuickAddDialog)
    return dialog


def button(dialog: QuickAddDialog, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert found is not None
    return found


def test_a_line_is_added_by_keys_alone(window: MainWindow, place: OpenFolder) -> None:
    window.board.focus_card()
    QTest.keyClick(window.board, "n", CONTROL)
    dialog = quick_add(window)
    assert dialog.windowTitle() == "Add to Interested"
    QTest.keyClicks(dialog.focusWidget(), LINE)
    assert dialog.pane.shown() == ["Initech", "Backend engineer", "Berlin", "py", "Fri 27 Nov"]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    wait_for(lambda: not window.asking.dialogs)
    card = window.board_model.card(window.board_model.index_of(window.board.current_id()))
    assert card is not None and (card.company, card.stage) == ("Initech", "interested")
    window.activateWindow()
    wait_for(window.isActiveWindow)
    QTest.keyClick(window, "z", CONTROL)
    assert [c.company for c in place.desk.cards()] == ["Globex"]


def test_n_on_a_card_adds_to_its_stage(window: MainWindow, place: OpenFolder) -> None:
    window.board.focus_card(place.desk.cards()[0].id)
    window.actions_by_id[Do.ADD_HERE].trigger()
    dialog = quick_add(window)
    assert dialog.windowTitle() == "Add to Applied"
    QTest.keyClicks(dialog.focusWidget(), "Initech | Clerk")
    QTest.mouseClick(button(dialog, "submit"), Qt.MouseButton.LeftButton)
    wait_for(lambda: not window.asking.dialogs)
    assert {c.stage for c in place.desk.cards()} == {"applied"}


def test_shift_enter_adds_and_opens(window: MainWindow, place: OpenFolder) -> None:
    window.actions_by_id[Do.ADD].trigger()
    dialog = quick_add(window)
    QTest.keyClicks(dialog.focusWidget(), LINE)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, SHIFT)
    wait_for(lambda: bool(window.open_id))
    assert place.desk.application(window.open_id).company == "Initech"
    assert window.shell.is_panel_shown


def test_what_is_not_enough_goes_into_the_full_form_and_stays_a_draft_until_added(
    window: MainWindow, place: OpenFolder
) -> None:
    window.actions_by_id[Do.ADD].trigger()
    dialog = quick_add(window)
    QTest.keyClicks(dialog.focusWidget(), "Initech #py")
    QTest.mouseClick(button(dialog, "addAndOpen"), Qt.MouseButton.LeftButton)
    full = the_dialog(window)
    assert isinstance(full, ApplicationDialog)
    assert (full.form.value("company"), full.form.value("tags")) == ("Initech", ["py"])
    assert place.desk.draft("quick-add") is not None
    QTest.keyClicks(full.findChild(QLineEdit, "role"), "Clerk")
    QTest.keyClick(full, Qt.Key.Key_Return, CONTROL)
    wait_for(lambda: not window.asking.dialogs)
    assert place.desk.draft("quick-add") is None
    assert {c.role for c in place.desk.cards()} == {"Globex engineer", "Clerk"}


def test_what_is_missing_is_said_under_the_line(window: MainWindow, place: OpenFolder) -> None:
    window.actions_by_id[Do.ADD].trigger()
    dialog = quick_add(window)
    QTest.keyClicks(dialog.focusWidget(), "Initech")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.pane.trouble.text() == "Enter the role after a |."
    assert dialog.pane.field.hasFocus()
    QTest.keyClicks(dialog.focusWidget(), " | ")
    assert dialog.pane.trouble.text() == ""
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    wait_for(lambda: not window.asking.dialogs)
    window.actions_by_id[Do.ADD].trigger()
    again = quick_add(window)
    assert again.pane.field.text() == "Initech | ", "Esc keeps what is typed"
    QTest.mouseClick(button(again, "startOver"), Qt.MouseButton.LeftButton)
    assert again.pane.field.text() == ""


def test_the_one_that_is_there_is_opened_from_the_warning(window: MainWindow, place: OpenFolder) -> None:
    window.actions_by_id[Do.ADD].trigger()
    dialog = quick_add(window)
    QTest.keyClicks(dialog.focusWidget(), "globex gmbh | Globex engineer")
    assert dialog.pane.alike.text() == "Looks like Globex, added Mon 23 Nov. Open it?"
    assert dialog.pane.alike.isVisible()
    QTest.mouseClick(dialog.pane.alike.button, Qt.MouseButton.LeftButton)
    wait_for(lambda: bool(window.open_id))
    assert window.open_id == place.desk.cards()[0].id
    assert window.asking.dialogs == []


def test_the_full_form_warns_as_well_and_adds_all_the_same(window: MainWindow, place: OpenFolder) -> None:
    QTest.keyClick(window, "n", CONTROL | SHIFT)
    full = the_dialog(window)
    assert isinstance(full, ApplicationDialog)
    QTest.keyClicks(full.findChild(QLineEdit, "company"), "GLOBEX, Inc.")
    QTest.keyClicks(full.findChild(QLineEdit, "role"), "Globex engineer")
    assert full.alike.text() == "Looks like Globex, added Mon 23 Nov. Open it?"
    QTest.keyClick(full, Qt.Key.Key_Return, CONTROL)
    wait_for(lambda: not window.asking.dialogs)
    assert len(place.desk.cards()) == 2


def test_the_line_is_plain_text_and_every_chip_has_a_name(window: MainWindow) -> None:
    window.actions_by_id[Do.ADD].trigger()
    dialog = quick_add(window)
    QTest.keyClicks(dialog.focusWidget(), "<img src=x> | <b>Clerk</b>")
    assert dialog.pane.shown() == ["<img src=x>", "<b>Clerk</b>"]
    assert dialog.pane.chips.accessibleName() == "Company: <img src=x>, Role: <b>Clerk</b>"
    dialog.form.start_over()


def test_the_program_can_be_left_while_a_sheet_is_open(window: MainWindow, place: OpenFolder) -> None:
    window.board.focus_card()
    QTest.keyClick(window.board, "n", CONTROL)
    dialog = quick_add(window)
    assert dialog.isModal()
    QTest.keyClicks(dialog.focusWidget(), LINE)
    QTest.keyClick(dialog.focusWidget(), "q", CONTROL)
    wait_for(lambda: not window.isVisible())
    assert window.asking.dialogs == []
    assert place.desk.draft("quick-add") is not None
