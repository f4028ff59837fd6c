"""Escape as the key of one widget, where the window would close something with it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class OwnEscape(QObject):
    """While the widget has the keys and ``is_wanted`` says so, Escape comes to it as a key and is no shortcut.

    Made when the keys first come: a widget that hears of every event from the beginning has Qt for Python make its
    types of all kinds of events for each start.
    """

    def __init__(self, widget: QWidget, is_wanted: Callable[[], bool] = lambda: True) -> None:
        super().__init__(widget)
        self._is_wanted = is_wanted
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or not self._is_wanted():
            return False
        event.accept()
        return True
