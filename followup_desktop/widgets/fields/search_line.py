"""A line for finding: a magnifying glass before it, and a button behind it that clears it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from followup_desktop.widgets.theme.controls import IconMark, icon_button
from followup_desktop.widgets.theme.theme import theme

_GAP = 4


class SearchLine(QLineEdit):
    """``name`` stands in it while it is empty, and is its name for screen readers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._mark = IconMark("search", "text3")
        self._mark.setParent(self)
        # Qt's own clear button has no name, and is too small a target.
        self.clear_button = icon_button(self.tr("Clear"), "x", self)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        self.textChanged.connect(lambda text: self.clear_button.setVisible(bool(text)))
        theme().changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _arrange(self) -> None:
        mark, clear = self._mark.sizeHint(), self.clear_button.sizeHint().expandedTo(QSize(24, 24))
        left, right = 2 * _GAP, self.width() - clear.width() - 2
        if self.isRightToLeft():
            left, right = self.width() - mark.width() - 2 * _GAP, 2
        self._mark.setGeometry(left, (self.height() - mark.height()) // 2, mark.width(), mark.height())
        height = min(clear.height(), self.height() - 4)
        self.clear_button.setGeometry(right, (self.height() - height) // 2, clear.width(), height)
        before, behind = mark.width() + _GAP, clear.width() - _GAP
        self.setTextMargins(*((behind, 0, before, 0) if self.isRightToLeft() else (before, 0, behind, 0)))
