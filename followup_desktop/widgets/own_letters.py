"""The letters of an open menu, where the list below it would do something with them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

_WITH_A_LETTER = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class OwnLetters(QObject):
    """While the menu is open, a key alone is the menu's, and no shortcut of the list that still has the focus.

    Qt looks for shortcuts there first: the A of "Add application" would archive the card.
    """

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        # Not before: what hears of every event has Qt for Python make its types of all kinds of events.
        menu.aboutToShow.connect(self._listen)

    def _listen(self) -> None:
        self._menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~_WITH_A_LETTER:
            return False
        event.accept()
        return True
