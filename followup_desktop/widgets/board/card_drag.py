"""A drag that the board runs itself: the card hangs on the pointer, the target shows itself, the edges scroll."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.card_text import CardText
from followup_desktop.widgets.board.board_columns import BoardColumns
from followup_desktop.widgets.board.card_painting import CardPainter
from followup_desktop.widgets.board.column_view import ColumnView
from followup_desktop.widgets.theme.measures import Motion
from followup_desktop.widgets.theme.theme import theme

REST_BEFORE_OPENING = 500
"""So long a card rests over the folded column before it opens."""
_EDGE = 48
_FASTEST = 18
_TICK = 16
_BELOW = 26
"""So far below the pointer a card hangs that would cover the outcome it is dropped on."""


class Place(NamedTuple):
    """Where cards would land: among those of a column, before ``shown_row`` of those shown; ``row`` is counted without
    the dragged ones. ``moves`` is false where they would stay where they are. With an ``outcome`` they are closed."""

    column: ColumnView
    shown_row: int
    row: int
    moves: bool
    outcome: Outcome | None = None


class CardDrag(QObject):
    """One drag at a time, from ``begin`` to ``drop`` or ``cancel``.

    ``dropped(application_ids, stage, row, outcome)`` only asks, with the ids in the order of the board; ``ended`` is
    emitted after every drag.
    """

    dropped = Signal(object, str, int, object)
    ended = Signal()

    def __init__(
        self, board: QWidget, area: BoardColumns, columns: list[ColumnView], model: BoardModel, painter: CardPainter
    ) -> None:
        super().__init__(board)
        self._board = board
        self._area = area
        self._columns = columns
        self._model = model
        self._painter = painter
        self._ids: tuple[str, ...] = ()
        self._rows: dict[Stage, list[int]] = {}
        self._overlay: _Overlay | None = None
        self._grip = QPoint()
        self._pointer = QPoint()
        self._home = QRect()
        self._target: ColumnView | None = None
        self._opened: ColumnView | None = None
        self._scroller = QTimer(self)
        self._scroller.setInterval(_TICK)
        self._scroller.timeout.connect(self._scroll)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_BEFORE_OPENING)
        self._resting.timeout.connect(self._open_target)

    @property
    def dragged(self) -> tuple[str, ...]:
        """The applications whose cards are being dragged, in the order of the board; empty where none are."""
        return self._ids

    def begin(self, application_ids: Sequence[str], text: CardText, card: QRect, grip: QPoint) -> None:
        """Lifts cards: the gripped one, with that text, stands at ``card``; it is gripped at that point of the screen.

        The ids are in the order of the board.
        """
        self._finish_gliding()
        window = self._board.window()
        ratio = self._board.devicePixelRatioF()
        mirrored = self._board.isRightToLeft()
        pixmap, around = self._painter.lifted(card, text, ratio, mirrored, len(application_ids))
        self._ids = tuple(application_ids)
        self.count_anew()
        self._grip = grip - card.topLeft()
        self._home = card
        self._overlay = _Overlay(window, pixmap, around)
        self._pointer = grip
        self._overlay.put(window.mapFromGlobal(card.topLeft()))
        self._overlay.show()
        self._overlay.raise_()
        self._scroller.start()
        _application().installEventFilter(self)

    def count_anew(self) -> None:
        """The board has changed: the dragged cards stand elsewhere, and without one of them the drag is over."""
        if any(id_ not in self._model for id_ in self._ids):
            self.cancel()
            return
        self._rows = {}
        for id_ in self._ids:
            self._rows.setdefault(self._model.stage_of(id_) or Stage.INTERESTED, []).append(self._model.row_of(id_))

    def move(self, pointer: QPoint) -> None:
        """The pointer is at that point of the screen."""
        if not self._ids or self._overlay is None:
            return
        self._pointer = pointer
        self._show_target()
        self._hang()

    def drop(self, pointer: QPoint) -> None:
        """Lets go there: asks for the move, or glides back where nothing would change."""
        if not self._ids:
            return
        self.move(pointer)
        ids, place = self._ids, self._place()
        if place is None or not place.moves:
            self.cancel()
            return
        self._end(keep_open=place.column)
        if self._overlay is not None:
            self._overlay.deleteLater()
            self._overlay.hide()
            self._overlay = None
        self.ended.emit()
        self.dropped.emit(ids, place.column.stage.value, place.row, place.outcome)

    def cancel(self) -> None:
        """Puts the card back where it came from."""
        if not self._ids:
            return
        self._end(keep_open=None)
        overlay, self._overlay = self._overlay, None
        if overlay is not None:
            overlay.glide(self._board.window().mapFromGlobal(self._home.topLeft()))
        self.ended.emit()

    # -------------------------------------------------------------------------------------------------- inside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a card hangs on the pointer, Escape puts it back and no other key does anything."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress:
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                self.cancel()
            return True
        if kind == QEvent.Type.ApplicationDeactivate or (
            kind == QEvent.Type.WindowDeactivate and watched is self._board.window()
        ):
            self.cancel()
        return False

    def _end(self, keep_open: ColumnView | None) -> None:
        _application().removeEventFilter(self)
        self._scroller.stop()
        self._resting.stop()
        self._ids = ()
        self._point_to(None)
        if self._opened is not None and self._opened is not keep_open:
            self._opened.fold()
        self._opened = None

    def _place(self) -> Place | None:
        column = self._column_at(self._pointer)
        if column is None:
            return None
        rows = self._rows.get(column.stage, [])
        all_here = len(rows) == len(self._ids)
        if column.folded:
            return Place(column, 0, 0, not all_here)
        if outcome := column.outcome_at(self._pointer):
            return Place(column, 0, 0, True, outcome)
        shown = column.cards.row_at(column.cards.viewport().mapFromGlobal(self._overlay_middle()).y())
        row = shown - bisect_left(rows, shown)
        in_one_piece = all_here and rows[-1] - rows[0] == len(rows) - 1
        return Place(column, shown, row, not (in_one_piece and row == rows[0]))

    def _overlay_middle(self) -> QPoint:
        """The middle of the card that hangs on the pointer: it decides between which cards the card would land."""
        return QPoint(self._pointer.x(), self._pointer.y() - self._grip.y() + self._home.height() // 2)

    def _column_at(self, pointer: QPoint) -> ColumnView | None:
        viewport = self._area.viewport()
        inside = viewport.mapFromGlobal(pointer)
        if not viewport.rect().adjusted(-_EDGE, -200, _EDGE, 200).contains(inside):
            return None
        # A card that is dragged to the edge of the window is beside the outer column, and means it.
        nearest = min(self._columns, key=lambda column: _beside(column, pointer))
        return nearest if _beside(nearest, pointer) < _EDGE else None

    def _show_target(self) -> None:
        self._point_to(self._place())

    def _point_to(self, place: Place | None) -> None:
        column = place.column if place is not None else None
        if column is not self._target:
            if self._target is not None:
                self._target.tint(False)
                self._target.show_line(None)
                self._target.offer_outcomes(False)
            self._target = column
            self._resting.stop()
            if column is not None:
                column.tint(True)
                if column.folded:
                    self._resting.start()
        if place is not None and column is not None:
            if column.offer_outcomes(True):
                # The cards have made room for the targets.
                place = self._place() or place
            column.point_to_outcome(place.outcome)
            column.show_line(place.shown_row if place.moves and place.outcome is None else None)

    def _open_target(self) -> None:
        if self._target is not None and self._target.folded:
            self._opened = self._target
            self._target.unfold()
            self._area.show_column(self._target)
            self._show_target()

    def _scroll(self) -> None:
        """Near an edge the column, or the board, scrolls: the nearer, the faster."""
        viewport = self._area.viewport()
        sideways = _push(viewport.mapFromGlobal(self._pointer).x(), viewport.width())
        moved = _push_bar(self._area.horizontalScrollBar(), sideways)
        if self._target is not None and not self._target.folded:
            cards = self._target.cards
            y = cards.viewport().mapFromGlobal(self._pointer).y()
            moved |= _push_bar(cards.verticalScrollBar(), _push(y, cards.viewport().height()))
        if moved:
            self._show_target()

    def _hang(self) -> None:
        """The card follows the pointer; over the outcomes it hangs lower, as it would cover what it is dropped on."""
        if self._overlay is not None:
            over_outcome = self._target is not None and self._target.outcome_at(self._pointer) is not None
            grip = QPoint(self._grip.x(), -_BELOW) if over_outcome else self._grip
            self._overlay.put(self._board.window().mapFromGlobal(self._pointer - grip))

    def _finish_gliding(self) -> None:
        for overlay in self._board.window().findChildren(_Overlay, options=Qt.FindChildOption.FindDirectChildrenOnly):
            overlay.hide()
            overlay.deleteLater()


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a drag needs an application")
    return app


def _beside(column: ColumnView, pointer: QPoint) -> int:
    """How far the pointer is to the left or the right of the column; 0 over it."""
    x = column.mapFromGlobal(pointer).x()
    return max(-x, x - column.width() + 1, 0)


def _push(position: int, length: int) -> int:
    """How far to scroll in a tick for a pointer there: negative near the beginning, positive near the end."""
    if position < _EDGE:
        return -min(_FASTEST, 1 + (_EDGE - position) * _FASTEST // _EDGE)
    if position > length - _EDGE:
        return min(_FASTEST, 1 + (position - length + _EDGE) * _FASTEST // _EDGE)
    return 0


def _push_bar(bar, step: int) -> bool:
    before = bar.value()
    if step:
        bar.setValue(before + step)
    return bar.value() != before


class _Overlay(QWidget):
    """The lifted card."""

    def __init__(self, window: QWidget, pixmap: QPixmap, around: int) -> None:
        super().__init__(window)
        self._pixmap = pixmap
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.resize(pixmap.deviceIndependentSize().toSize())

    def put(self, card: QPoint) -> None:
        """The upper left corner of the card, shadow left aside."""
        self.move(card - QPoint(self._around, self._around))

    def glide(self, card: QPoint) -> None:
        """Flies to that place and goes."""
        duration = theme().duration(Motion.CANCEL_GLIDE)
        if duration == 0:
            self.hide()
            self.deleteLater()
            return
        flight = QtCore.QPropertyAnimation(self, b"pos", self)
        flight.setDuration(duration)
        flight.setEndValue(card - QPoint(self._around, self._around))
        flight.finished.connect(self.deleteLater)
        flight.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._pixmap)


def stage_after(stage: Stage, steps: int) -> Stage | None:
    """The stage that many columns to the right (or left, where negative); None beyond the ends."""
    stages = list(Stage)
    place = stages.index(stage) + steps
    return stages[place] if 0 <= place < len(stages) else None
