"""The weeks of the plan: a lane for each application, its follow-ups as marks on their days, to be moved by hand."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QScrollBar, QWidget

from followup_desktop.presentation.agenda_words import AgendaItem
from followup_desktop.presentation.plan.lane_layout import LaneLayout
from followup_desktop.presentation.plan.marks import Mark
from followup_desktop.presentation.plan.marks_model import HEAD
from followup_desktop.presentation.plan.moving import Moving
from followup_desktop.presentation.plan.upkeep import PlanUpkeep
from followup_desktop.presentation.plan.weeks import Sheet
from followup_desktop.widgets.own_viewport import give_viewport
from followup_desktop.widgets.plan.mark_drag import MarkDrag
from followup_desktop.widgets.plan.weeks_painting import label_width, measures
from followup_desktop.widgets.plan.weeks_picture import Seen, paint_weeks
from followup_desktop.widgets.theme.measures import Motion
from followup_desktop.widgets.theme.plain_tooltip import show_plain_tooltip
from followup_desktop.widgets.theme.theme import theme

_LEAST_DRAG = 8
_Action = QAbstractItemView.CursorAction


class WeeksView(QListView):
    """Paints the marks of a ``PlanUpkeep``; it is a list for screen readers: each application, then its marks.

    It only asks: what is wished goes out as signals. ``begin_move`` gives what knows where a follow-up may go.
    """

    open_wanted = Signal(str, str)
    menu_wanted = Signal(QPoint)
    moved = Signal(str, str)
    """The application and key of a follow-up that was put elsewhere by hand."""
    refused = Signal(str)
    """Why it was not put where it was dropped."""

    def __init__(
        self, plan: PlanUpkeep, begin_move: Callable[[Mark], Moving | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._plan = plan
        self._begin_move = begin_move
        self._sheet = Sheet(plan.weeks, 0, 0, 1)
        self._layout = LaneLayout((), self._sheet, measures(False), self._label_width)
        self._pressed: tuple[Mark, QPoint] | None = None
        self._drag: MarkDrag | None = None
        self._lit: tuple[str, str] | None = None
        self._kept: tuple[str, str] = ("", "")
        self.shows_focus = False
        self.setObjectName("weeks")
        self.setAccessibleName(self.tr("Plan of three weeks"))
        self.setModel(plan.marks)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        # Days go from left to right in every language: what stands in them is placed by hand.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._light = QTimer(self)
        self._light.setSingleShot(True)
        self._light.timeout.connect(self._put_out)
        plan.marks.modelAboutToBeReset.connect(self._keep_current)
        plan.changed.connect(self._arrange)
        plan.grown.connect(self._arrange)
        theme().changed.connect(self._arrange)
        self._arrange()

    # For the window -----------------------------------------------------------------------------------------------

    def current(self) -> AgendaItem | None:
        """The follow-up that has the keys, as a row of Today; None for a lane's head and for what is done."""
        return self._plan.marks.item(self.currentIndex())

    def current_mark(self) -> Mark | None:
        """The mark that has the keys."""
        return self._plan.marks.mark(self.currentIndex())

    def current_id(self) -> str:
        """The application that has the keys; empty where none has."""
        lane = self._plan.marks.lane(self.currentIndex())
        return lane.application_id if lane is not None else ""

    def go_to(self, application_id: str, key: str) -> None:
        """Gives the keys to that mark, and shows it."""
        self._plan.reveal(application_id)
        index = self._plan.marks.index_of(application_id, key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def flash(self, application_id: str, key: str) -> None:
        """Lights that mark up, as after a drop."""
        self._lit = (application_id, key)
        self._light.start(Motion.DROP_FLASH)
        self.viewport().update()

    @property
    def is_dragging(self) -> bool:
        """Whether a mark hangs on the pointer."""
        return self._drag is not None

    @property
    def sheet(self) -> Sheet:
        """The columns as they are shown."""
        return self._sheet

    # Places -------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Places everything anew; what had the keys keeps them."""
        self.cancel_drag()
        sizes = measures(self._plan.has_holidays)
        self._sheet = Sheet(self._plan.weeks, sizes.heads, max(0, self.viewport().width() - sizes.heads), sizes.weekday)
        self._layout = LaneLayout(self._plan.marks.lanes, self._sheet, sizes, self._label_width)
        self.updateGeometries()
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._plan.marks.index_of(*self._kept))
        self.viewport().update()

    def _keep_current(self) -> None:
        mark = self.current_mark()
        if self.current_id():
            self._kept = (self.current_id(), mark.key if mark is not None else "")

    def _label_width(self, mark: Mark, with_day: bool) -> int:
        wording = self._plan.marks.wording
        return label_width(wording.label(mark, with_day)) if wording is not None else 0

    def _room(self) -> QRect:
        """Where lanes are seen: below the heads of the days."""
        return self.viewport().rect().adjusted(0, self._layout.measures.top, 0, 0)

    def visualRect(self, index: QModelIndex) -> QRect:
        entry = self._plan.marks.entry(index)
        if entry is None or entry.lane >= len(self._layout.lanes):
            return QRect()
        rect = QRect(*self._layout.rect(entry.lane, entry.mark))
        across = 0 if entry.is_head else -self.horizontalOffset()
        return rect.translated(across, self._layout.measures.top - self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        found = self._hit(point)
        return self._plan.marks.index_at(*found) if found is not None else QModelIndex()

    def _hit(self, point: QPoint) -> tuple[int, int] | None:
        """The lane and mark at that point of the viewport; a lane's head lies over the marks below it."""
        if point.y() < self._layout.measures.top:
            return None
        y = point.y() - self._layout.measures.top + self.verticalOffset()
        if point.x() < self._layout.measures.heads:
            lane = self._layout.lane_at(y)
            return None if lane is None else (lane, HEAD)
        found = self._layout.at(point.x() + self.horizontalOffset(), y)
        return None if found is None or found[1] == HEAD else found

    def scrollTo(
        self, index: QModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        rect = self.visualRect(index)
        if rect.isEmpty():
            return
        entry = self._plan.marks.entry(index)
        room, margin = self._room(), self._layout.measures.pad
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if rect.top() - margin - self._layout.measures.strip < room.top():
            down.setValue(down.value() - (room.top() - rect.top() + margin + self._layout.measures.strip))
        elif rect.bottom() + margin > room.bottom():
            down.setValue(down.value() + rect.bottom() + margin - room.bottom())
        if entry is None or entry.is_head:
            return
        if rect.left() - margin < self._layout.measures.heads:
            across.setValue(across.value() - (self._layout.measures.heads - rect.left() + margin))
        elif rect.right() + margin > room.right():
            across.setValue(across.value() + rect.right() + margin - room.right())

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: QModelIndex) -> bool:
        return False

    def visualRegionForSelection(self, selection) -> QRegion:
        return QRegion()

    def setSelection(self, rect: QRect, command) -> None:
        """Nothing is selected: one mark has the keys."""

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)
        self.updateGeometries()

    def updateGeometries(self) -> None:
        # A bar that comes or goes changes the room, and with it the sheet: each looks for itself.
        self._reach(self.verticalScrollBar(), self._layout.height, self._room().height())
        self._reach(self.horizontalScrollBar(), self._sheet.left + self._sheet.width, self._room().width())

    def _reach(self, bar: QScrollBar, whole: int, seen: int) -> None:
        bar.setPageStep(seen)
        bar.setSingleStep(self._layout.measures.mark)
        bar.setRange(0, max(0, whole - seen))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # The heads stay where they are: there is nothing that could be moved as it is.
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
        else:
            self.updateGeometries()

    # Keys ---------------------------------------------------------------------------------------------------------

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        marks = self._plan.marks
        entry = marks.entry(self.currentIndex())
        if entry is None:
            return marks.index_at(0)
        lane, last = entry.lane, len(self._layout.lanes) - 1
        count = len(self._layout.lanes[lane].marks)
        page = max(1, self._room().height() // max(1, self._layout.lane_rect(lane).height) - 1)
        across = {
            _Action.MoveLeft: entry.mark - 1,
            _Action.MoveRight: entry.mark + 1,
            _Action.MoveHome: HEAD,
            _Action.MoveEnd: count - 1,
        }
        down = {
            _Action.MoveUp: lane - 1,
            _Action.MoveDown: lane + 1,
            _Action.MovePageUp: lane - page,
            _Action.MovePageDown: lane + page,
        }
        if action in across:
            return marks.index_at(lane, min(max(across[action], HEAD), count - 1))
        if action in down:
            if down[action] > last and marks.canFetchMore(QModelIndex()):
                marks.fetchMore(QModelIndex())
                last = len(self._layout.lanes) - 1
            goal = min(max(down[action], 0), last)
            if goal == lane or entry.is_head:
                return marks.index_at(goal, entry.mark if goal == lane else HEAD)
            rect = self._layout.rect(lane, entry.mark)
            return marks.index_at(goal, self._layout.nearest(goal, rect.left + rect.width / 2))
        return self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drag is not None:
            if event.key() == Qt.Key.Key_Escape:
                self.cancel_drag()
            return
        self.shows_focus = True
        super().keyPressEvent(event)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._drag is not None:
            # Escape puts the mark back and does nothing else; no other key does anything meanwhile.
            event.accept()
            return True
        if event.type() == QEvent.Type.WindowDeactivate:
            self.cancel_drag()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_focus = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._plan.marks.index_at(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    # The pointer --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self.cancel_drag()
            return
        point = event.position().toPoint()
        index = self.indexAt(point)
        self._pressed = None
        if not index.isValid():
            return
        self.shows_focus = False
        self.setCurrentIndex(index)
        mark = self._plan.marks.mark(index)
        if event.button() == Qt.MouseButton.LeftButton and mark is not None and mark.is_open:
            self._pressed = (mark, point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._drag is not None:
            self._move_drag(point)
        elif self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (point - self._pressed[1]).manhattanLength()
            if far >= min(_LEAST_DRAG, QApplication.startDragDistance()):
                self._lift(*self._pressed)
                self._move_drag(point)
        else:
            self._point_at(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._move_drag(event.position().toPoint())
        drag, self._drag = self._drag, None
        self.viewport().unsetCursor()
        self.viewport().update()
        if drag.drop():
            self.moved.emit(*drag.mark.place)
        elif drag.target is not None and drag.target.moment is None:
            self.refused.emit(drag.target.words)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            mark = self.current_mark()
            self.open_wanted.emit(self.current_id(), mark.key if mark is not None else "")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._drag is None:
            self.viewport().unsetCursor()

    def cancel_drag(self) -> None:
        """Leaves the mark that hangs on the pointer where it was."""
        if self._drag is not None:
            self._drag = None
            self.viewport().unsetCursor()
            self.viewport().update()

    def _lift(self, mark: Mark, point: QPoint) -> None:
        moving = self._begin_move(mark)
        self._pressed = None
        if moving is None:
            return
        rect = self.visualRect(self._plan.marks.index_of(*mark.place))
        self._drag = MarkDrag(mark, moving, self._sheet, point - rect.topLeft())
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _move_drag(self, point: QPoint) -> None:
        if self._drag is not None:
            x = point.x() if point.x() >= self._layout.measures.heads else -1
            self._drag.move(point, x + self.horizontalOffset() if x >= 0 else -1)
            self.viewport().update()

    def _point_at(self, point: QPoint) -> None:
        mark = self._plan.marks.mark(self.indexAt(point))
        can_be_moved = mark is not None and mark.is_open
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if can_be_moved else Qt.CursorShape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
                self.menu_wanted.emit(event.globalPos())
        elif self.currentIndex().isValid():
            place = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = "" if self._drag is not None else self._told_at(event.pos())
            show_plain_tooltip(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def _told_at(self, point: QPoint) -> str:
        """What a tooltip says there: of a mark, of a lane, of a holiday."""
        x = point.x() + self.horizontalOffset()
        over = self._sheet.at(x) if point.x() >= self._layout.measures.heads else None
        if point.y() < self._layout.measures.top:
            return self._plan.head(self._sheet.column_of(over.day)).tells if over is not None else ""
        mark = self._plan.marks.mark(self.indexAt(point))
        if mark is not None:
            return self._plan.marks.tells(mark)
        lane = self._layout.lane_at(point.y() - self._layout.measures.top + self.verticalOffset())
        return "" if lane is None else self._plan.marks.tells_of_lane(lane, over.day if over is not None else None)

    # Painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plan.marks.wording is None or len(self._layout.lanes) != len(self._plan.marks.lanes):
            return
        focused = self._plan.marks.entry(self.currentIndex()) if self.hasFocus() and self.shows_focus else None
        offset = QPoint(self.horizontalOffset(), self.verticalOffset())
        seen = Seen(self._layout, self.viewport().rect(), offset, focused, self._lit, self._drag)
        painter = QPainter(self.viewport())
        paint_weeks(painter, self._plan, seen)
        painter.end()

    def _put_out(self) -> None:
        self._lit = None
        self.viewport().update()
