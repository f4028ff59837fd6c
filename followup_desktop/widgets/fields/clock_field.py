"""A local time."""

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import (
    QTimeEdit,
    QWidget,
)

from followup_desktop.presentation.wall_clock import clock_of, time_format


class ClockField(QTimeEdit):
    """A local time; ``entered`` carries it as 14:30. The arrow keys go by the hour, or by five minutes."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat(time_format())
        self.lineEdit().setTextMargins(9, 0, 0, 0)
        self._quiet = False
        self.timeChanged.connect(self._changed)

    def value(self) -> str:
        """The time as 14:30."""
        return self.time().toString("HH:mm")

    def set_value(self, value: str) -> None:
        """Shows that time without saying so."""
        clock = clock_of(value)
        if clock is None or value == self.value():
            return
        self._quiet = True
        self.setTime(QTime(clock.hour, clock.minute))
        self._quiet = False

    def stepBy(self, steps: int) -> None:
        if self.currentSection() == QTimeEdit.Section.MinuteSection:
            minutes = self.time().minute()
            # To the next full five minutes, then on by five.
            to = (minutes // 5 + steps) * 5 if steps > 0 else (-(-minutes // 5) + steps) * 5
            self.setTime(self.time().addSecs((to - minutes) * 60))
            self.setSelectedSection(QTimeEdit.Section.MinuteSection)
            return
        super().stepBy(steps)

    def _changed(self) -> None:
        if not self._quiet:
            self.entered.emit(self.value())
