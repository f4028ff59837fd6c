"""What the keys and the menus of the window do, and where they sleep."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QPushButton

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import ACTIONS, Context, Do
from followup_desktop.presentation.menu_bar import Menu
from followup_desktop.widgets.dialogs.quick_add_dialog import QuickAddDialog
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.window_handlers import handlers
from tests.widgets.main_window.four_applications import CONTROL, LEFT, press
from tests.widgets.windows import OpenFolder, the_dialog, wait_for


def test_every_action_does_something_and_stands_in_its_menu(window: MainWindow) -> None:
    assert set(handlers(window)) == set(Do)
    menus = [action.menu() for action in window.menuBar().actions()]
    assert len(menus) == len(Menu)
    for name, menu in zip(Menu, menus, strict=True):
        found = [a.objectName() for a in menu.actions() if not a.isSeparator()]
        assert found == [a.id.value for a in ACTIONS if a.menu is name]


def test_no_letter_starts_anything_while_text_is_typed(window: MainWindow) -> None:
    started: list[str] = []
    for action in window.actions_by_id.values():
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, action=action: started.append(action.objectName()))
    field = QLineEdit(window.board)
    field.show()
    field.setFocus()
    wait_for(field.hasFocus)
    typed = "n<e>m?ods i l"
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert started == []
    field.setText("")
    QTest.keyClicks(field, typed)
    assert field.text() == typed
    field.deleteLater()


@pytest.mark.parametrize(
    ("key", "modifiers", "what"),
    [
        ("e", Qt.KeyboardModifier.NoModifier, Do.EDIT),
        ("n", Qt.KeyboardModifier.NoModifier, Do.ADD_HERE),
        ("<", Qt.KeyboardModifier.NoModifier, Do.STAGE_BACK),
        (">", Qt.KeyboardModifier.NoModifier, Do.STAGE_ON),
        ("Up", CONTROL, Do.UP),
        ("Down", CONTROL, Do.DOWN),
        ("m", Qt.KeyboardModifier.NoModifier, Do.MOVE),
        ("i", Qt.KeyboardModifier.NoModifier, Do.NOTES),
        ("o", Qt.KeyboardModifier.NoModifier, Do.LOG),
        ("d", Qt.KeyboardModifier.NoModifier, Do.SNOOZE),
        ("s", Qt.KeyboardModifier.NoModifier, Do.SKIP),
        ("Delete", Qt.KeyboardModifier.NoModifier, Do.DELETE),
        ("Return", Qt.KeyboardModifier.NoModifier, Do.OPEN),
        ("Return", CONTROL, Do.DONE),
        ("?", Qt.KeyboardModifier.NoModifier, Do.SHORTCUTS),
        ("F1", Qt.KeyboardModifier.NoModifier, Do.SHORTCUTS),
        ("n", CONTROL, Do.ADD),
        ("e", CONTROL, Do.EXPORT),
        (",", CONTROL, Do.SETTINGS),
        ("i", CONTROL, Do.PANEL),
        ("F9", Qt.KeyboardModifier.NoModifier, Do.RAIL),
        ("F6", Qt.KeyboardModifier.NoModifier, Do.NEXT_AREA),
        ("F6", Qt.KeyboardModifier.ShiftModifier, Do.PREVIOUS_AREA),
        ("1", CONTROL, Do.SHOW_TODAY),
        ("2", CONTROL, Do.SHOW_BOARD),
    ],
)
def test_keys_on_the_board(window: MainWindow, key: str, modifiers: Qt.KeyboardModifier, what: Do) -> None:
    started: list[str] = []
    for action in window.actions_by_id.values():
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, action=action: started.append(action.objectName()))
    window.board.focus_card("globex")
    press(window, key, modifiers)
    assert started == [what.value]


def test_enter_on_a_button_of_the_board_is_the_buttons(window: MainWindow) -> None:
    window.board.focus_card("globex")
    closed = window.board.column(Stage.CLOSED)
    assert closed.folded
    next(b for b in closed.findChildren(QAbstractButton) if b.isVisible()).setFocus()
    press(window, "Return")
    assert not closed.folded
    window.board.column(Stage.APPLIED).findChildren(QPushButton)[0].setFocus()
    press(window, "Return")
    assert isinstance(the_dialog(window), QuickAddDialog)
    assert not window.panel.isVisible()


@pytest.mark.parametrize("by_mouse", [True, False])
def test_in_a_column_without_cards_no_key_acts_on_a_card_elsewhere(
    window: MainWindow, place: OpenFolder, by_mouse: bool
) -> None:
    window.board.focus_card("globex")
    offers = window.board.column(Stage.OFFER).cards
    if by_mouse:
        QTest.mouseClick(offers.viewport(), LEFT)
    else:
        offers.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.board.current_id() == ""
    press(window, "Delete")
    press(window, "a")
    assert len(place.desk.cards()) == 4
    press(window, "n")
    dialog = the_dialog(window)
    assert isinstance(dialog, QuickAddDialog)
    assert "Offer" in dialog.windowTitle()
    dialog.reject()


def test_enter_on_the_rail_shows_that_view(window: MainWindow) -> None:
    window.rail.plan.setFocus()
    press(window, "Return")
    assert window.rail.plan.isChecked()
    assert not window.board.isVisible()


def test_letters_of_the_board_sleep_elsewhere(window: MainWindow) -> None:
    board_actions = {a.id.value for a in ACTIONS if a.context is Context.BOARD}
    started: list[str] = []
    for action in window.actions_by_id.values():
        action.triggered.connect(lambda _=False, action=action: started.append(action.objectName()))
    window.rail.board.setFocus()
    QTest.qWait(10)
    for letter in "nemio":
        press(window, letter)
    assert not board_actions & set(started)
    assert window.asking.dialogs == []


def test_the_menu_is_grey_where_there_is_nothing_to_act_on_and_awake_after_it(window: MainWindow) -> None:
    window.board.focus_card("contoso")
    menu = window.menuBar().findChildren(QMenu)[2]
    menu.aboutToShow.emit()
    by_id: dict[Do, QAction] = window.actions_by_id
    assert not by_id[Do.DONE].isEnabled()
    assert not by_id[Do.STAGE_BACK].isEnabled()
    assert by_id[Do.EDIT].isEnabled()
    menu.aboutToHide.emit()
    QTest.qWait(10)
    assert by_id[Do.DONE].isEnabled()
