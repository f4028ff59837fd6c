"""Ctrl+Q ends the program from wherever the keys are, and keeps what is being typed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.widgets.dialogs.people_editor import PersonSheet
from followup_desktop.widgets.main_window import MainWindow
from tests.widgets.windows import OpenFolder, open_window, wait_for


@pytest.fixture
def place(tmp_path: Path, qapp: QApplication) -> Iterator[OpenFolder]:
    place = OpenFolder(tmp_path / "data")
    assert place.desk.fill_with_sample()
    yield place
    place.store.close()


def top_dialog(kind: type[QDialog]) -> QDialog:
    """The dialog of that kind, once it has the keys."""

    def found() -> list[QDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

    wait_for(lambda: bool(found()))
    (dialog,) = found()
    dialog.activateWindow()
    wait_for(dialog.isActiveWindow)
    return dialog


def quick_add(window: MainWindow) -> QDialog:
    window.asking.quick_add(Stage.INTERESTED)
    return top_dialog(QDialog)


def settings(window: MainWindow) -> QDialog:
    window.asking.settings()
    return top_dialog(QDialog)


@pytest.mark.parametrize("ask", [quick_add, settings])
def test_from_a_dialog(place: OpenFolder, qtbot: QtBot, ask: Callable[[MainWindow], QDialog]) -> None:
    with open_window(place) as window:
        dialog = ask(window)
        with qtbot.waitSignal(window.ended):
            QTest.keyClick(dialog, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_from_a_sheet_over_a_sheet_and_the_person_comes_back(place: OpenFolder, qtbot: QtBot) -> None:
    with open_window(place) as window:
        window.asking.add(Stage.INTERESTED)
        top_dialog(QDialog).people.add_button.click()
        sheet = top_dialog(PersonSheet)
        name = sheet.focusWidget()
        assert isinstance(name, QLineEdit)
        QTest.keyClicks(name, "Dr. Lind")
        with qtbot.waitSignal(window.ended):
            QTest.keyClick(sheet, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert not window.isVisible()
    with open_window(place) as window:
        window.asking.add(Stage.INTERESTED)
        name = top_dialog(PersonSheet).focusWidget()
        assert isinstance(name, QLineEdit)
        assert name.text() == "Dr. Lind"
