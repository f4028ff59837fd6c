"""A whole number."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.theme import theme


class NumberField(QAbstractSpinBox):
    """A number as text: what is no number, or too large a one, may stand in it until somebody refuses it.

    ``entered`` carries the text. The arrow keys and arrows go by one, from ``least`` to ``most``.
    """

    entered = Signal(str)

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.lineEdit().setTextMargins(Space.SMALL, 0, Space.SMALL, 0)
        self.lineEdit().setMaxLength(20)
        self.lineEdit().setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.lineEdit().textEdited.connect(self.entered)

    def value(self) -> str:
        """What stands there."""
        return self.lineEdit().text()

    def set_value(self, value: int | str) -> None:
        """Shows that without saying so."""
        if str(value) != self.value():
            self.lineEdit().setText(str(value))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(96), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def stepBy(self, steps: int) -> None:
        number = self._number()
        to = self._least if number is None else max(self._least, min(number + steps, self._most))
        if str(to) != self.value():
            self.set_value(to)
            self.entered.emit(self.value())
        self.selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        number = self._number()
        up = QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        down = QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        if number is None:
            return up | down
        found = QAbstractSpinBox.StepEnabledFlag.StepNone
        if number < self._most:
            found |= up
        if number > self._least:
            found |= down
        return found

    def validate(self, text: str, position: int) -> object:
        return QValidator.State.Acceptable, text, position

    def _number(self) -> int | None:
        typed = self.value().strip()
        return int(typed) if typed.isdecimal() else None
