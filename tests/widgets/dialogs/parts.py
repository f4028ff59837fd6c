"""What the tests of dialogs do with them: find parts, press, write, choose."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QRadioButton,
    QWidget,
)

from followup_desktop.domain.vocabulary import Kind
from followup_desktop.presentation.desk import Desk
from followup_desktop.widgets.dialogs.sheet import Sheet

Key = Qt.Key
W = TypeVar("W", bound=QWidget)
S = TypeVar("S", bound=Sheet)


def part(dialog: QWidget, kind: type[W], name: str) -> W:
    """The part of that kind and name."""
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def press(dialog: QWidget, name: str) -> None:
    """Presses the button of that name."""
    QTest.mouseClick(part(dialog, QAbstractButton, name), Qt.MouseButton.LeftButton)


def write(field: QWidget, text: str) -> None:
    """Types into the field."""
    field.setFocus()
    QTest.keyClicks(field, text)


def choose(dialog: Sheet, name: str, words: str) -> None:
    """Chooses the radio button with these words."""
    button = next(b for b in dialog.rows[name].findChildren(QRadioButton) if b.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def key(desk: Desk, application_id: str, kind: Kind) -> str:
    """The key of the open follow-up of that kind."""
    return next(f.key for f in desk.plan(desk.application(application_id)).follow_ups if f.kind is kind)
