"""The palette in a window: opened, asked and left by keys and by mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.palette.palette import Palette
from followup_desktop.widgets.window_handlers import handlers
from tests.widgets.windows import OpenFolder, open_window, wait_for

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    assert found.desk.fill_with_sample()
    yield found
    found.store.close()


def press(window: MainWindow, key: object, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    QTest.qWait(15)


def palette_of(window: MainWindow) -> Palette:
    return window.palette_wishes.palette


def opened(window: MainWindow, text: str = "") -> Palette:
    # A pointer that rests where the list comes up would choose there.
    QCursor.setPos(window.mapToGlobal(QPoint(2, 2)))
    press(window, Qt.Key.Key_K, CONTROL)
    palette = palette_of(window)
    assert palette.isVisible()
    wait_for(lambda: not window.palette_wishes._model._growing.isActive())
    QTest.keyClicks(palette.field, text)
    QTest.qWait(15)
    return palette


def card(window: MainWindow, company: str) -> str:
    return next(one.id for one in window.desk.cards() if one.company == company)


def titles(window: MainWindow) -> list[str]:
    model = window.palette_wishes._model
    return [str(model.index(number, 0).data()) for number in range(model.rowCount())]


def test_return_opens_an_application(window: MainWindow) -> None:
    palette = opened(window, "hooli staff")
    assert titles(window)[0] == "Staff engineer · Hooli"
    press(window, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.open_id == card(window, "Hooli")
    assert window.panel.isAncestorOf(QApplication.focusWidget())


def test_a_step_a_person_and_a_mistyped_word_lead_to_their_application(window: MainWindow) -> None:
    for text, company in [("umbra th", "Umbra Health"), ("sam weber", "Globex"), ("heveltia", "Helvetia Rail")]:
        opened(window, text)
        press(window, Qt.Key.Key_Return)
        assert window.open_id == card(window, company), text
        window.close_panel()


def test_a_command_is_carried_out_and_the_keys_are_back(window: MainWindow) -> None:
    window.board.focus_card(card(window, "Hooli"))
    was = QApplication.focusWidget()
    opened(window, "wide rail")
    wide = window.rail.is_wide
    press(window, Qt.Key.Key_Return)
    assert window.rail.is_wide is not wide
    assert QApplication.focusWidget() is was
    opened(window, "today")
    press(window, Qt.Key.Key_Return)
    assert window.views.currentWidget() is window.today


def test_what_acts_on_a_card_acts_on_the_one_that_was_current(window: MainWindow) -> None:
    window.board.focus_card(card(window, "Hooli"))
    opened(window, "delete application")
    press(window, Qt.Key.Key_Return)
    assert "Hooli" not in [one.company for one in window.desk.cards()]
    window.show_view("today", focus=True)
    opened(window, "delete application")
    assert "Delete application" not in titles(window)


def test_the_arrow_keys_go_round_and_are_announced(window: MainWindow) -> None:
    palette = opened(window, "engineer")
    said: list[str] = []
    palette.announced.connect(said.append)
    first = palette.current()
    press(window, Qt.Key.Key_Down)
    second = palette.current()
    assert first is not None
    assert second is not None
    assert first != second
    assert said[-1].startswith(second.title)
    press(window, Qt.Key.Key_Up)
    press(window, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == window.palette_wishes._model.rowCount() - 1
    press(window, Qt.Key.Key_PageUp)
    press(window, Qt.Key.Key_Tab)
    assert palette.isVisible()
    assert palette.field.hasFocus()


def test_escape_closes_it_alone_and_gives_the_keys_back(window: MainWindow) -> None:
    window.open_card(card(window, "Hooli"))
    was = QApplication.focusWidget()
    palette = opened(window, "x")
    press(window, Qt.Key.Key_Escape)
    assert (palette.isVisible(), window.open_id) == (False, card(window, "Hooli"))
    assert QApplication.focusWidget() is was
    press(window, Qt.Key.Key_K, CONTROL)
    press(window, Qt.Key.Key_K, CONTROL)
    assert not palette.isVisible()


def test_by_mouse_a_row_is_chosen_and_a_click_elsewhere_closes(window: MainWindow) -> None:
    palette = opened(window, "globex")
    rect = palette.list.visualRect(palette.list.model().index(0, 0))
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, NONE, rect.center())
    assert window.open_id == card(window, "Globex")
    window.close_panel()
    palette = opened(window)
    target = window.board.column("applied").cards.viewport()
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, NONE, QPoint(20, target.height() - 10))
    assert not palette.isVisible()


def test_what_was_opened_lately_comes_first_after_a_restart_too(place: OpenFolder) -> None:
    with open_window(place) as window:
        for company in ("Globex", "Hooli"):
            window.open_card(card(window, company))
        window.close_panel()
    with open_window(place) as window:
        opened(window)
        assert titles(window)[:2] == ["Staff engineer · Hooli", "Backend engineer · Globex"]


def test_nothing_found_is_said(window: MainWindow) -> None:
    palette = opened(window, "zzzzzzz")
    assert (palette.nothing.isVisible(), palette.list.isVisible(), palette.current()) == (True, False, None)
    press(window, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_it_fits_into_a_small_window(window: MainWindow) -> None:
    window.resize(660, 440)
    palette = opened(window, "e")
    QTest.qWait(20)
    assert window.shell.rect().contains(palette.geometry())


def test_an_archived_application_is_found_and_opened(window: MainWindow) -> None:
    gone = card(window, "Kumo Systems")
    window.desk.archive(gone)
    opened(window, "kumo")
    assert titles(window)[:2] == ["Undo archiving of Kumo Systems, Build engineer", "Build engineer · Kumo Systems"]
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    assert window.open_id == gone
    assert Do.PALETTE in handlers(window)
