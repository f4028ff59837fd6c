"""A letter to be copied out by hand: large, a line at a time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from followup_desktop.presentation.letters.handwriting import lines_to_copy
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class HandwritingPage(QListWidget):
    """The lines in large type; the current one stands out, Space and the arrow keys go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handwriting")
        self.setAccessibleName(self.tr("The letter, line by line"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_letter(self, address: str, text: str) -> None:
        """Shows the address and the text in lines that fit the page."""
        row = self.currentRow()
        self.clear()
        self.addItems(lines_to_copy(address, text))
        self.setCurrentRow(min(max(row, 0), self.count() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.setCurrentRow(min(self.currentRow() + 1, self.count() - 1))
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.DISPLAY, 400))
        self.setSpacing(theme().px(2))
