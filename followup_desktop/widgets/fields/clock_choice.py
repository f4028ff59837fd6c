"""Which of two moments is meant that show the same time, where the clocks are put back over them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget


class ClockChoice(QComboBox):
    """The two moments; ``second_wanted`` says whether the later one was chosen."""

    second_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda index: self.second_wanted.emit(index == 1))

    def offer(self, moments: Sequence[str], is_second: bool) -> None:
        """Shows these two, of which that one is chosen."""
        if [self.itemText(number) for number in range(self.count())] != list(moments):
            self.clear()
            self.addItems(list(moments))
        self.setCurrentIndex(int(is_second))
