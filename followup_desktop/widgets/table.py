"""The tables of the views: plain rows, one of which has the keys."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from followup_desktop.widgets.theme.measures import Height, Radius, Space
from followup_desktop.widgets.theme.one_line import draw_line
from followup_desktop.widgets.theme.plain_tooltip import show_plain_tooltip
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class Table(QTreeView):
    """A list with columns, of which those not named otherwise share the room."""

    def __init__(self, model: QAbstractItemModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(_Rows(self))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        theme().changed.connect(self._restyle)
        self._restyle()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if action is QAbstractItemView.CursorAction.MoveEnd:
            self._fetch_all()
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Also among the rows that nobody has come to yet."""
        self._fetch_all()
        super().keyboardSearch(search)

    def _fetch_all(self) -> None:
        while self.model().canFetchMore(self.rootIndex()):
            self.model().fetchMore(self.rootIndex())

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground of the row as one, then its texts; the ring where it has the keys."""
        row = QRectF(QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())).adjusted(2, 1, -2, -1)
        colours = theme().colours
        is_selected = self.selectionModel().isRowSelected(index.row(), QModelIndex())
        has_keys = self.hasFocus() and index.row() == self.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.focus, 2) if has_keys else Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent_soft if is_selected else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(1, 0, -1, 0), Radius.MONOGRAM, Radius.MONOGRAM)
        painter.restore()
        # Not by the style, which would paint a ground of its own for each text.
        cell = QStyleOptionViewItem(option)
        if is_selected:
            cell.state |= QStyle.StateFlag.State_Selected
        for column in range(self.model().columnCount()):
            sibling = index.sibling(index.row(), column)
            cell.rect = self.visualRect(sibling)
            self.itemDelegate().paint(painter, cell, sibling)

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.BODY))
        # The style sheet fixes the font of the part that is painted.
        for part in (self.header(), self.header().viewport()):
            part.setFont(theme().font(Type.META, 500))
        self.doItemsLayout()


class _Rows(QStyledItemDelegate):
    """The texts of a row; what is too long ends in "…", and is its tooltip."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        is_cut = self.sizeHint(option, index).width() > view.visualRect(index).width()
        show_plain_tooltip(event.globalPos(), str(index.data() or "") if is_cut else "", view.viewport())
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        text = QFontMetrics(theme().font(Type.BODY)).horizontalAdvance(str(index.data() or ""))
        return QSize(text + 2 * Space.MEDIUM + Space.TINY, theme().px(Height.NAV_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place = option.rect.adjusted(Space.MEDIUM, 0, -Space.SMALL, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.save()
        ink = theme().colours.accent_text if chosen else theme().colours.text
        draw_line(painter, place, str(index.data() or ""), theme().font(Type.BODY), ink, side)
        painter.restore()
