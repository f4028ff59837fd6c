"""A choice among names, of which one that is too long ends in "…" instead of being cut off."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class ChoiceBox(QComboBox):
    """A combo box that is not typed into; what each name stands for is its data."""

    def offer(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Shows these, each as its value and its name; the one of that value is chosen, else the first."""
        if [(self.itemData(place), self.itemText(place)) for place in range(self.count())] != list(choices):
            self.clear()
            for value, name in choices:
                self.addItem(name, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style = self.style()
        place = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, place.width() - 4
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
