"""The settings window by hand: opened, its parts found, its keys pressed."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from followup_desktop.presentation.settings_catalogue import Section
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from tests.widgets.windows import the_dialog, wait_for

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
PARTS_OF_FIELDS = ("QComboBox", "QComboBoxPrivateContainer", "QAbstractSpinBox")
W = TypeVar("W", bound=QWidget)


def open_settings(window: MainWindow) -> SettingsWindow:
    """Opened by its keys."""
    QTest.keyClick(window, ",", CONTROL)
    dialog = the_dialog(window)
    assert isinstance(dialog, SettingsWindow)
    dialog.activateWindow()
    wait_for(lambda: QApplication.activeWindow() is dialog and QApplication.focusWidget() is not None)
    assert len(dialog.pages) == len(Section)
    return dialog


def part(dialog: QWidget, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def type_keys(text: str) -> None:
    for sign in text:
        QTest.keyClick(QApplication.focusWidget(), sign)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    QTest.qWait(10)


def shown_rows(dialog: SettingsWindow) -> list[str]:
    return [name for page in dialog.pages.values() for name, row in page.rows.items() if row.isVisible()]
