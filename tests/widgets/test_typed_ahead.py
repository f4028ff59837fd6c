"""Keys that are pressed while a dialog comes up, or over an open menu."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.menu_bar import Menu
from followup_desktop.widgets.dialogs.quick_add_dialog import QuickAddDialog
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from followup_desktop.widgets.typed_ahead import TypedAhead
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[OpenFolder]:
    opened = OpenFolder(tmp_path / "data")
    opened.add("Globex", "applied", applied_on="2026-11-16")
    yield opened
    opened.store.close()


@pytest.fixture
def window(place: OpenFolder) -> Iterator[MainWindow]:
    with open_window(place) as shown:
        shown.board.focus_card(place.desk.cards()[0].id)
        yield shown


def test_what_is_typed_at_once_stands_in_the_dialog_and_moves_no_card(window: MainWindow, place: OpenFolder) -> None:
    window.actions_by_id[Do.SETTINGS].trigger()
    dialog = the_dialog(window)
    assert isinstance(dialog, SettingsWindow)
    window.activateWindow()
    wait_for(window.isActiveWindow)
    TypedAhead(dialog)
    # A archives on the board, and N adds.
    for letter in "lang":
        QTest.keyClick(window.windowHandle(), letter)
    assert dialog.search.text() == "lang"
    assert [card.archived for card in place.desk.cards()] == [0] and window.asking.dialogs == [dialog]
    dialog.activateWindow()
    wait_for(dialog.isActiveWindow)
    QTest.keyClick(dialog.windowHandle(), "u")
    assert dialog.search.text() == "langu", "and not twice, now that it has the keys"


def test_who_clicks_elsewhere_meanwhile_types_there(window: MainWindow, place: OpenFolder) -> None:
    window.actions_by_id[Do.SETTINGS].trigger()
    dialog = the_dialog(window)
    assert isinstance(dialog, SettingsWindow)
    window.activateWindow()
    wait_for(window.isActiveWindow)
    TypedAhead(dialog)
    QTest.mouseClick(window.board, Qt.MouseButton.LeftButton)
    window.board.focus_card(place.desk.cards()[0].id)
    QTest.keyClick(window.windowHandle(), "a")
    wait_for(lambda: not place.desk.cards())
    assert dialog.search.text() == ""


def test_a_letter_of_the_menu_bar_is_not_one_of_the_board(window: MainWindow, place: OpenFolder) -> None:
    """The A of "Add application" must not archive the card."""
    QTest.keyClick(window.windowHandle(), "a", Qt.KeyboardModifier.AltModifier)
    wait_for(lambda: QApplication.activePopupWidget() is window.menus[Menu.APPLICATION])
    QTest.keyClick(window.windowHandle(), "a")
    assert isinstance(the_dialog(window), QuickAddDialog)
    assert len(place.desk.cards()) == 1


@pytest.mark.parametrize("opened_by", ["F10", "M"])
def test_a_menu_over_a_card_leaves_no_key_alone_to_the_board(
    window: MainWindow, place: OpenFolder, opened_by: str
) -> None:
    if opened_by == "F10":
        window.actions_by_id[Do.CONTEXT_MENU].trigger()
    else:
        QTest.keyClick(window.windowHandle(), opened_by.lower())
    wait_for(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    assert len(place.desk.cards()) == 1
    menu.close()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    wait_for(lambda: not place.desk.cards())


def test_it_ends_with_its_dialog(window: MainWindow) -> None:
    window.actions_by_id[Do.ADD].trigger()
    dialog = the_dialog(window)
    ahead = TypedAhead(dialog)
    ended = []
    ahead.destroyed.connect(lambda: ended.append(True))
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wait_for(lambda: bool(ended))
