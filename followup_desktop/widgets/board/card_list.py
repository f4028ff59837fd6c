"""The list of one column: cards, their keys, and where a drag begins."""

from PySide6 import QtGui
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QWidget

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.widgets.board.card_delegate import CardDelegate
from followup_desktop.widgets.board.card_layout import MARGIN, SIDE
from followup_desktop.widgets.board.equal_rows import EqualRows
from followup_desktop.widgets.board.overlay_scroll_bar import OverlayScrollBar
from followup_desktop.widgets.own_escape import OwnEscape
from followup_desktop.widgets.own_viewport import give_viewport
from followup_desktop.widgets.theme.measures import ICON_LARGE, Radius
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_EMPTY_HEIGHT = 104
_WHEEL_STEP = 40


class CardList(EqualRows):
    """Shows the cards of a stage. What it cannot decide alone it passes on to the board view by signals."""

    drag_started = Signal(QModelIndex, QPoint)
    """A card is being pulled: its index, and the place on the screen where it was gripped."""
    drag_moved = Signal(QPoint)
    drag_dropped = Signal(QPoint)
    drag_cancelled = Signal()
    menu_asked = Signal(QModelIndex, QPoint)
    chosen = Signal(QModelIndex)
    """A click: the card is to be shown as open."""
    pick_asked = Signal(QModelIndex, bool)
    """A click with Ctrl or Shift: with the others; True for a range."""
    opened = Signal(QModelIndex)
    key_pressed = Signal(QKeyEvent)
    """A key of the board; accepted by whoever knows it."""
    focus_came = Signal()
    """By the keys; a click says itself what it is on."""
    ground_pressed = Signal()
    """A click beside the cards."""

    def __init__(self, stage: Stage, model: BoardModel, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.stage = stage
        self._board = model
        self._cards = delegate
        self._gripped: QModelIndex | None = None
        self._hovered = QPersistentModelIndex()
        self._grip = QPoint()
        self._dragging = False
        self._menu_pressed = False
        self._empty: tuple[str, str, str] = ("", "", "")
        self._escape: OwnEscape | None = None
        self.setModel(model)
        model.rowsMoved.connect(self.rows_moved)
        self.setRootIndex(model.stage_index(stage))
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("cards")
        # It paints its own ground: nothing behind it is painted with it, and scrolling moves what is there.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.ground = theme().colours.column
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(False)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(_WHEEL_STEP)
        self._bar = OverlayScrollBar(self.verticalScrollBar(), self)

    # ------------------------------------------------------------------------------------------ changes of the model

    def dataChanged(self, first: QModelIndex, last: QModelIndex, roles=()) -> None:
        if first.parent() == self.rootIndex():
            super().dataChanged(first, last, list(roles))

    def reset(self) -> None:
        super().reset()
        # A reset takes a view back to the root of the model: all six would show the stages.
        self.setRootIndex(self._board.stage_index(self.stage))

    # ----------------------------------------------------------------------------------------------- for the board

    def say_when_empty(self, icon: str, title: str, text: str) -> None:
        """What stands in the column while it has no card."""
        if self._empty != (icon, title, text):
            self._empty = (icon, title, text)
            self.viewport().update()

    @property
    def row_height(self) -> int:
        return max(1, self._cards.row_height)

    def scroll_down_to(self, top: int) -> None:
        """Scrolls so many pixels down, or to the last card where that is less far."""
        bar, root = self.verticalScrollBar(), self.rootIndex()
        self.executeDelayedItemsLayout()
        while bar.maximum() < top and self._board.canFetchMore(root):
            self._board.fetchMore(root)
            self.executeDelayedItemsLayout()
        bar.setValue(top)

    def stop_drag(self) -> None:
        """The board has ended the drag; what the pointer does until it is let go means nothing."""
        self._dragging = False
        self._gripped = None

    # ------------------------------------------------------------------------------------------------- the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if self._dragging:
            if event.button() != Qt.MouseButton.LeftButton:
                self.drag_cancelled.emit()
            return
        index = self._card_at(position)
        self._gripped = None
        self._menu_pressed = False
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if self._menu_rect(index).contains(position):
                self._menu_pressed = True
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                return
            if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
                self.pick_asked.emit(index, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                return
            self._gripped = index
            self._grip = event.globalPosition().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        # Opened only when let go: a panel that slides in would hide the column to which the card is to be dragged.
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            self.ground_pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.globalPosition().toPoint()
        if self._dragging:
            self.drag_moved.emit(where)
            return
        if self._gripped is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (where - self._grip).manhattanLength() >= min(8, QApplication.startDragDistance()):
                self._dragging = True
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                index, self._gripped = self._gripped, None
                self.drag_started.emit(index, self._grip)
                if self._dragging:
                    self.drag_moved.emit(where)
            return
        if not event.buttons():
            self._point_at(event.position().toPoint())
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        gripped, self._gripped = self._gripped, None
        if self._dragging:
            if event.button() == Qt.MouseButton.LeftButton:
                self._dragging = False
                self.drag_dropped.emit(event.globalPosition().toPoint())
                self._point_at(position)
            return
        if self._menu_pressed:
            self._menu_pressed = False
            index = self._card_at(position)
            if index.isValid() and self._menu_rect(index).contains(position):
                self.menu_asked.emit(index, self.viewport().mapToGlobal(self._menu_rect(index).bottomLeft()))
            return
        if gripped is not None and gripped == self._card_at(position):
            self.chosen.emit(gripped)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self._card_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._gripped = None
            self.opened.emit(index)

    def contextMenuEvent(self, event: "QtGui.QContextMenuEvent") -> None:
        by_pointer = event.reason() == QtGui.QContextMenuEvent.Reason.Mouse
        index = self._card_at(event.pos()) if by_pointer else self.currentIndex()
        if index.isValid() and index.parent() == self.rootIndex():
            where = event.globalPos() if by_pointer else self._below(index)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.menu_asked.emit(index, where)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(QPoint(-1, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Sideways, or where there is nothing to scroll here, the board scrolls."""
        delta = event.angleDelta()
        sideways = abs(delta.x()) > abs(delta.y()) or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if sideways or not self.verticalScrollBar().maximum():
            event.ignore()
            return
        super().wheelEvent(event)
        self._point_at(event.position().toPoint())
        # At an end of the column the board stays where it is.
        event.accept()

    def _point_at(self, position: QPoint) -> None:
        """The card, its "…" and the cursor under the pointer."""
        inside = self.viewport().rect().contains(position)
        self._hovered = QPersistentModelIndex(self.indexAt(position) if inside else QModelIndex())
        index = self._card_at(position)
        over_menu = index.isValid() and self._menu_rect(index).contains(position)
        card = self._board.card(index) if over_menu else None
        id_ = card.id if card else ""
        if id_ != self._cards.menu_hover_id:
            self._cards.menu_hover_id = id_
            self.viewport().update()
        if not index.isValid():
            self.viewport().unsetCursor()
        elif over_menu:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def _card_at(self, position: QPoint) -> QModelIndex:
        """The card under the point; none in the gap between two."""
        index = self.indexAt(position)
        if index.isValid() and not self._card_rect(index).contains(position):
            return QModelIndex()
        return index

    def _card_rect(self, index: QModelIndex) -> QRect:
        return self.visualRect(index).adjusted(SIDE, MARGIN, -SIDE, -MARGIN)

    def _menu_rect(self, index: QModelIndex) -> QRect:
        return self._cards.menu_rect(self.visualRect(index), index, self.isRightToLeft())

    def _below(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self._menu_rect(index).bottomLeft())

    # ---------------------------------------------------------------------------------------------------- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's keys, not the beginning of a name."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._escape is None:
            # While cards are picked, Escape lets go of them before it closes anything.
            self._escape = OwnEscape(self, lambda: bool(self._cards.picks))
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.focus_came.emit()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # --------------------------------------------------------------------------------------------------- the empty

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.verticalScrollBar().setSingleStep(_WHEEL_STEP)
        self._bar.follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()
        painter, area = QPainter(self.viewport()), event.rect()
        height, above = self.row_height, self.verticalScrollBar().value()
        first = max(0, (area.top() + above) // height)
        cards = self._board.painted(self.stage, first, (area.bottom() + above) // height + 1)
        # Rows bring their ground with them; on a screen of a broken ratio they end inside a pixel.
        if self.devicePixelRatioF().is_integer():
            area.setTop(max(area.top(), (first + len(cards)) * height - above))
        if area.isValid():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.ground)
            painter.drawRect(area)
        self._cards.paint_rows(
            painter,
            QRect(0, first * height - above, self.viewport().width(), height),
            cards,
            hovered=self._hovered.row() - first if self._hovered.isValid() else -1,
            focused=self._row_of_keys() - first,
            ground=self.ground,
            mirrored=self.isRightToLeft(),
        )
        painter.end()
        if not cards and not self._board.rowCount(self.rootIndex()):
            self._paint_empty()

    def _row_of_keys(self) -> int:
        """The row of the card that shows the ring of the keys; -1 where none does."""
        current = self.currentIndex()
        return current.row() if self.hasFocus() and current.parent() == self.rootIndex() else -1

    def _paint_empty(self) -> None:
        icon, title, text = self._empty
        look, colours = theme(), theme().colours
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.viewport().rect()).adjusted(SIDE, MARGIN, -SIDE, 0)
        area.setHeight(look.px(_EMPTY_HEIGHT))
        pen = QPen(colours.focus if self.hasFocus() else colours.line_strong, 2 if self.hasFocus() else 1.25)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), Radius.CARD, Radius.CARD)
        side = look.px(ICON_LARGE)
        drawing = look.pixmap(icon, colours.text2, side, self.devicePixelRatioF())
        painter.drawPixmap(round(area.center().x() - side / 2), round(area.top() + look.px(15)), drawing)
        painter.setFont(look.font(Type.META, 600))
        painter.setPen(colours.text2)
        line = look.line_height(Type.META)
        first = QRectF(area.left() + 6, area.top() + look.px(43), area.width() - 12, line)
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(first, int(centre), title)
        painter.setFont(look.font(Type.META))
        second = first.translated(0, line)
        second.setBottom(area.bottom() - 2)
        painter.drawText(second, int(centre | Qt.TextFlag.TextWordWrap), text)
        painter.end()

    def unset_cursor(self) -> None:
        """The hand lets go."""
        self.viewport().unsetCursor()
        self._point_at(self.viewport().mapFromGlobal(QCursor.pos()))
