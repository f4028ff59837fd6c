"""The letters that Alt leads by, looked at on every screen: in every language others."""

from collections import Counter
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMenuBar, QWidget

from tests.widgets.looking import parts_of, told
from tests.widgets.windows import wait_for


def mnemonic(text: str) -> str:
    bare = text.replace("&&", "")
    return bare[bare.find("&") + 1].casefold() if "&" in bare[:-1] else ""


def letters(widget: QWidget) -> Iterator[str]:
    """No letter leads to two places."""
    shown = list(parts_of(widget))
    menus: list[list[str]] = [[a.text() for a in one.actions()] for one in shown if isinstance(one, QMenu | QMenuBar)]
    if widget.isWindow() and not isinstance(widget, QMenu):
        labels = [(one, cast("QWidget | None", one.buddy())) for one in shown if isinstance(one, QLabel)]
        texts = [one.text() for one, buddy in labels if buddy is not None and buddy.isVisible()]
        menus.append(texts + [one.text() for one in shown if isinstance(one, QAbstractButton)])
    for texts in menus:
        letters = Counter(filter(None, map(mnemonic, texts)))
        yield from (f"Alt+{letter} leads to {count} places" for letter, count in letters.items() if count > 1)


def activate(window: QWidget) -> None:
    """Letters reach the active window only."""
    if QApplication.activeWindow() is not window:
        window.activateWindow()
        wait_for(lambda: QApplication.activeWindow() is window)


def where_letters_lead(widget: QWidget) -> Iterator[str]:
    """The letter of a label gives the keys to its field, or to a part of it."""
    for one in parts_of(widget):
        field = cast("QWidget | None", one.buddy()) if isinstance(one, QLabel) else None
        letter = mnemonic(one.text()) if isinstance(one, QLabel) else ""
        if field is None or not letter or not field.isEnabled():
            continue
        activate(one.window())
        if (before := QApplication.focusWidget()) is not None:
            before.clearFocus()
        QTest.keyClick(one.window(), letter, Qt.KeyboardModifier.AltModifier)
        now = QApplication.focusWidget()
        if now is None or not (now is field or field.isAncestorOf(now)):
            yield f"Alt+{letter} does not lead to {told(field)}"
