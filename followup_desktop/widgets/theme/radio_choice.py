"""A radio button whose arrow keys always choose."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class RadioChoice(QRadioButton):
    """One choice of a button group, which the arrow keys choose also where nothing is chosen yet."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_first_choice = self.group().checkedId() < 0
        super().keyPressEvent(event)
        # Qt's arrow keys only go along the buttons then.
        reached = self.window().focusWidget()
        if is_first_choice and event.key() in _ARROWS and reached is not self and reached in self.group().buttons():
            reached.click()
