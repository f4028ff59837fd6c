"""A choice that is meant only once somebody stays with it: what it changes is too much to be done on the way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

_GOES_ON = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class SettledChoice(QComboBox):
    """A combo box through which arrow keys, letters and the wheel go without choosing.

    ``settled`` carries the data of what was chosen in the list, or stands there at Enter or when the keys leave.
    """

    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_on_the_way = False
        self.activated.connect(self._was_activated)

    def settle(self) -> None:
        """What stands there is meant."""
        self.settled.emit(self.currentData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
            return
        self._is_on_the_way = True
        super().keyPressEvent(event)
        self._is_on_the_way = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._is_on_the_way = True
        super().wheelEvent(event)
        self._is_on_the_way = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _GOES_ON:
            self.settle()

    def _was_activated(self) -> None:
        if not self._is_on_the_way:
            self.settle()
