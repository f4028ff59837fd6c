"""A list whose rows are all equally tall: where each stands is known without asking for it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

AnyIndex = QModelIndex | QPersistentModelIndex


class EqualRows(QListView):
    """Shows the rows of its root. A subclass says how tall they are, and paints them; ``rows_moved`` is to be told of
    what the model moves.

    Qt's list asks for every row with each that comes or goes. Of several lists that share a model, each would do so for
    what happens in the others.
    """

    row_height: int
    """The height of every row, in pixels and above 0; a subclass gives it, and may give another with time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laid_out: tuple[object, ...] | None = None
        self._moved_elsewhere = False

    def row_at(self, y: int) -> int:
        """Between which rows a point lies that high in the viewport: that many are above it."""
        height = self.row_height
        content = y + self.verticalScrollBar().value()
        return max(0, min(self._count(), (content + height // 2) // height))

    def line_at(self, row: int) -> int:
        """How high in the viewport the gap before that row is."""
        return row * self.row_height - self.verticalScrollBar().value()

    def rows_moved(self, source: QModelIndex, first: int, last: int, target: QModelIndex) -> None:
        """Every list asks for a new layout then, with all of its rows painted."""
        if self.rootIndex() in (source, target):
            self._laid_out = None
        else:
            self._moved_elsewhere = True

    # ------------------------------------------------------------------------------------------- Qt's questions

    def rowsInserted(self, parent: QModelIndex, start: int, end: int) -> None:
        if parent == self.rootIndex():
            self._laid_out = None
            super().rowsInserted(parent, start, end)

    def rowsAboutToBeRemoved(self, parent: QModelIndex, start: int, end: int) -> None:
        if parent == self.rootIndex():
            self._laid_out = None
            super().rowsAboutToBeRemoved(parent, start, end)

    def reset(self) -> None:
        self._laid_out = None
        super().reset()

    def doItemsLayout(self) -> None:
        facts = (self._count(), self.viewport().size().toTuple(), self.row_height)
        moved_elsewhere, self._moved_elsewhere = self._moved_elsewhere, False
        if facts != self._laid_out or not moved_elsewhere:
            self._laid_out = facts
            QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        room, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(room)
        bar.setRange(0, max(0, self._count() * self.row_height - room))

    def visualRect(self, index: AnyIndex) -> QRect:
        if not index.isValid() or index.parent() != self.rootIndex():
            return QRect()
        self.executeDelayedItemsLayout()
        return QRect(0, self.line_at(index.row()), self.viewport().width(), self.row_height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        self.executeDelayedItemsLayout()
        if not 0 <= point.x() < self.viewport().width():
            return QModelIndex()
        return self.model().index(
            (point.y() + self.verticalScrollBar().value()) // self.row_height, 0, self.rootIndex()
        )

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """As little as brings the whole row into sight, whatever the hint: nothing asks for more."""
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        if rect.isEmpty():
            return
        below = rect.bottom() + 1 - self.viewport().height()
        if rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif below > 0:
            bar.setValue(bar.value() + min(below, rect.top()))

    def _count(self) -> int:
        return self.model().rowCount(self.rootIndex())
