"""The board: six columns over one model, with one current card."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from followup_desktop.domain.application import Stage
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.widgets.board.card_delegate import CardDelegate
from followup_desktop.widgets.board.card_drag import CardDrag, stage_after
from followup_desktop.widgets.board.card_list import CardList
from followup_desktop.widgets.board.card_painting import CardPainter
from followup_desktop.widgets.board.column_view import STRIP_WIDTH, ColumnView
from followup_desktop.widgets.board.overlay_scroll_bar import OverlayScrollBar
from followup_desktop.widgets.theme.measures import Motion, Space
from followup_desktop.widgets.theme.theme import Density, theme

LEAST_COLUMN, USUAL_COLUMN, WIDEST_COLUMN = 220, 240, 320
_NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class BoardView(QWidget):
    """Shows a ``BoardModel`` and asks it for moves; it changes nothing itself.

    The **current** card is where the keys are (a ring while the board has the focus); the **selected** one is open in
    the panel: a click selects, the window selects with ``select`` and lets go with ``clear_selection``. Both are kept
    when the model is refreshed, and the focus goes with a card that moves.
    """

    add_requested = Signal(str)
    """The "+" of a column: its stage."""
    open_requested = Signal(str)
    """Double click, Enter or Space: the application's id."""
    menu_requested = Signal(str, QPoint)
    """"…", right click or the menu key: the application's id, and the place on the screen for the menu."""
    current_changed = Signal(str)
    """Another card is current: its id, or an empty text."""
    selected_changed = Signal(str)
    """Another card is selected, by click or by ``select``: its id, or an empty text."""

    def __init__(self, model: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._painter = CardPainter(theme())
        self._delegate = CardDelegate(self._painter, self)
        self._selection = QItemSelectionModel(model, self)
        self._wanted_width = USUAL_COLUMN
        self._current_id = ""
        self._selected_id = ""
        self._changing = False
        self._had_focus = False
        self._place_before: tuple[Stage, int] | None = None
        self._asked: tuple[str, Stage | None, int] | None = None
        self._flights: dict[str, QVariantAnimation] = {}
        self.columns: list[ColumnView] = []
        inside = self._inside = QWidget()
        inside.setObjectName("plain")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(Space.PANEL, 0, Space.PANEL, Space.LARGE)
        self._row.setSpacing(Space.MEDIUM)
        for stage in Stage:
            column = ColumnView(stage, model, self._delegate, folds=stage is Stage.CLOSED)
            self.columns.append(column)
            self._row.addWidget(column)
            self._listen(column)
        self._row.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._area.setWidget(inside)
        self._bar = OverlayScrollBar(self._area.horizontalScrollBar(), self._area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self._drag = CardDrag(self, self._area, self.columns, model, self._painter)
        self._drag.dropped.connect(self._ask)
        self._drag.ended.connect(self._drag_ended)
        self._selection.currentChanged.connect(self._current_moved)
        self._selection.selectionChanged.connect(self._selection_moved)
        model.about_to_change.connect(self._remember)
        model.changed.connect(self._restore)
        theme().changed.connect(self._restyle)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit_columns()

    # ------------------------------------------------------------------------------------------- for the window

    def current_id(self) -> str:
        """The application on whose card the keys are; empty where there is none."""
        return self._current_id

    def selected_id(self) -> str:
        """The application whose card is shown as open; empty where there is none."""
        return self._selected_id

    def select(self, application_id: str) -> bool:
        """Makes the card current and shows it as open; False where the board has no such card."""
        index = self._model.index_of(application_id)
        if not index.isValid():
            return False
        self._selection.setCurrentIndex(index, _SELECT)
        self.reveal(application_id)
        return True

    def clear_selection(self) -> None:
        """No card is open any more; the current one stays current."""
        self._selection.clearSelection()

    def focus_card(self, application_id: str = "") -> None:
        """Gives the keys to that card, else to the current one, else to the first."""
        if application_id and (index := self._model.index_of(application_id)).isValid():
            self._selection.setCurrentIndex(index, _NO_UPDATE)
        index = self._selection.currentIndex()
        if not index.isValid():
            index = self._first_card()
            self._selection.setCurrentIndex(index, _NO_UPDATE)
        self._focus_list_of(index)

    def reveal(self, application_id: str) -> None:
        """Scrolls until the card is seen; opens the closed column where it is in there."""
        index = self._model.index_of(application_id)
        if not index.isValid():
            return
        column = self.columns[index.parent().row()]
        column.unfold()
        self._settle()
        self._area.ensureWidgetVisible(column, Space.PANEL, 0)
        column.cards.scrollTo(index)

    def flash(self, application_id: str) -> None:
        """Lights the card up for 700 ms, as after a drop."""
        old = self._flights.pop(application_id, None)
        if old is not None:
            old.stop()
            old.deleteLater()
        flight = QVariantAnimation(self)
        # Under reduced motion the light does not fade: it is there, and then it is not.
        steady = theme().reduced_motion
        flight.setStartValue(1.0)
        flight.setEndValue(1.0 if steady else 0.0)
        flight.setDuration(Motion.DROP_FLASH)
        flight.valueChanged.connect(lambda share: self._light(application_id, float(share)))
        flight.finished.connect(lambda: self._light_out(application_id))
        self._flights[application_id] = flight
        self._light(application_id, 1.0)
        flight.start()

    def move_current(self, stages: int) -> None:
        """Asks for the current card to be put on top of the next stage (1) or the one before (-1)."""
        stage = self._model.stage_of(self._current_id)
        goal = stage_after(stage, stages) if stage else None
        if goal is not None:
            self._ask(self._current_id, goal.value, 0)

    def nudge_current(self, rows: int) -> None:
        """Asks for the current card to be put one place lower (1) or higher (-1) in its stage."""
        stage = self._model.stage_of(self._current_id)
        if stage is None:
            return
        row = self._model.row_of(self._current_id)
        goal = max(0, min(self._model.count(stage) - 1, row + rows))
        if goal != row:
            self._ask(self._current_id, stage.value, goal)

    def set_column_width(self, width: int) -> None:
        """The width of every column, between 220 and 320 at a text size of 100 %, with which it grows."""
        self._wanted_width = width
        self._fit_columns()

    def is_dragging(self) -> bool:
        """Whether a card hangs on the pointer: Escape is the board's then."""
        return bool(self._drag.dragged_id)

    def card_rect(self, application_id: str) -> QRect:
        """Where the card stands, in the coordinates of the board; an empty rectangle if it is not shown."""
        index = self._model.index_of(application_id)
        if not index.isValid() or self.columns[index.parent().row()].folded:
            return QRect()
        cards = self.columns[index.parent().row()].cards
        rect = self._painter.card_rect(cards.visualRect(index))
        return QRect(cards.viewport().mapTo(self, rect.topLeft()), rect.size())

    def column(self, stage: Stage | str) -> ColumnView:
        """The column of the stage."""
        return self.columns[list(Stage).index(Stage(stage))]

    # ------------------------------------------------------------------------------------------------- columns

    def sizeHint(self) -> QSize:
        return QSize(5 * USUAL_COLUMN + 5 * Space.MEDIUM + STRIP_WIDTH + 2 * Space.PANEL, 700)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_COLUMN + 2 * Space.PANEL, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.focus_card()

    def _listen(self, column: ColumnView) -> None:
        cards = column.cards
        cards.setSelectionModel(self._selection)
        column.add_requested.connect(self.add_requested)
        column.fold_changed.connect(self._fold_changed)
        cards.opened.connect(self._open)
        cards.menu_asked.connect(self._menu)
        cards.key_pressed.connect(self._key)
        cards.focus_came.connect(lambda: self._focus_came(cards))
        cards.drag_started.connect(self._begin_drag)
        cards.drag_moved.connect(self._drag_move)
        cards.drag_dropped.connect(self._drag_drop)
        cards.drag_cancelled.connect(self._drag_cancel)

    def _fit_columns(self) -> None:
        """240 wide, or what was asked for; a little narrower where all of them then fit."""
        usual = theme().px(min(WIDEST_COLUMN, max(LEAST_COLUMN, self._wanted_width)))
        open_ = [column for column in self.columns if not column.folded]
        fixed = 2 * Space.PANEL + Space.MEDIUM * (len(self.columns) - 1)
        fixed += theme().px(STRIP_WIDTH) * (len(self.columns) - len(open_))
        fitting = (self.width() - fixed) // max(1, len(open_))
        # A compact card has no room to spare.
        may_shrink = theme().density is not Density.COMPACT
        width = fitting if may_shrink and theme().px(LEAST_COLUMN) <= fitting < usual else usual
        for column in self.columns:
            column.set_width(width)

    def _fold_changed(self, folded: bool) -> None:
        self._fit_columns()
        self._settle()
        if not folded:
            QTimer.singleShot(0, self, self._show_closed)
        elif self._model.stage_of(self._current_id) is Stage.CLOSED:
            self._selection.setCurrentIndex(QModelIndex(), _NO_UPDATE)

    def _settle(self) -> None:
        """The columns take their places now, not with the next events: something is about to be shown there."""
        self._row.activate()
        inside, viewport = self._inside, self._area.viewport()
        inside.resize(max(viewport.width(), inside.minimumSizeHint().width()), viewport.height())

    def _show_closed(self) -> None:
        if not self._drag.dragged_id:
            self._area.ensureWidgetVisible(self.columns[-1], Space.PANEL, 0)

    def _restyle(self) -> None:
        self._painter.start_anew()
        self._fit_columns()
        for column in self.columns:
            column.cards.scheduleDelayedItemsLayout()
            column.cards.viewport().update()

    # ---------------------------------------------------------------------------------------- current, selected

    def _id_at(self, index: QModelIndex) -> str:
        card = self._model.card(index) if index.isValid() else None
        return card.id if card else ""

    def _current_moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        id_ = self._id_at(current)
        if self._changing or id_ == self._current_id:
            return
        self._current_id = id_
        self.current_changed.emit(id_)

    def _selection_moved(self) -> None:
        if self._changing:
            return
        chosen = self._selection.selectedIndexes()
        id_ = self._id_at(chosen[0]) if chosen else ""
        if id_ != self._selected_id:
            self._selected_id = id_
            self.selected_changed.emit(id_)

    def _remember(self) -> None:
        """The model is about to change: what is current and selected is kept by name, and where the focus is."""
        self._changing = True
        stage = self._model.stage_of(self._current_id)
        self._place_before = (stage, self._model.row_of(self._current_id)) if stage else None
        self._had_focus = any(column.cards.hasFocus() for column in self.columns)

    def _restore(self) -> None:
        for column in self.columns:
            column.say_counts()
        if self._selected_id and (chosen := self._model.index_of(self._selected_id)).isValid():
            self._selection.select(chosen, _SELECT)
        else:
            self._selection.clearSelection()
        index = self._model.index_of(self._current_id)
        if not index.isValid() and self._place_before is not None:
            index = self._nearest(*self._place_before)
        self._selection.setCurrentIndex(index, _NO_UPDATE)
        self._changing = False
        self._current_moved(index, QModelIndex())
        self._selection_moved()
        if self._had_focus and index.isValid():
            self._focus_list_of(index)
        if self._drag.dragged_id and self._drag.dragged_id not in self._model:
            self._drag.cancel()
        self._show_answer()

    def _show_answer(self) -> None:
        """The card that was asked to move has moved: it is shown, gets the keys, and lights up."""
        if self._asked is None:
            return
        id_, *before = self._asked
        if [self._model.stage_of(id_), self._model.row_of(id_)] != before:
            self._asked = None
            # The keys too when a question is still open: the list they came from is where they would go back to.
            self.focus_card(id_)
            self.reveal(id_)
            self.flash(id_)

    def _nearest(self, stage: Stage, row: int) -> QModelIndex:
        """The card that has taken the place of one that is gone."""
        root = self._model.stage_index(stage)
        shown = self._model.rowCount(root)
        return self._model.index(min(row, shown - 1), 0, root) if shown else QModelIndex()

    def _first_card(self) -> QModelIndex:
        for column in self.columns:
            if not column.folded and self._model.rowCount(column.cards.rootIndex()):
                return self._model.index(0, 0, column.cards.rootIndex())
        return QModelIndex()

    def _focus_list_of(self, index: QModelIndex) -> None:
        column = self.columns[index.parent().row()] if index.isValid() else self.columns[0]
        column.unfold()
        column.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        if index.isValid():
            self._settle()
            self._area.ensureWidgetVisible(column, Space.PANEL, 0)
            column.cards.scrollTo(index)

    def _focus_came(self, cards: CardList) -> None:
        """By Tab or a click into a column: its first card seen is current, if none of its cards is."""
        if self._changing or self._drag.dragged_id:
            return
        current = self._selection.currentIndex()
        if current.isValid() and current.parent() == cards.rootIndex():
            return
        if self._model.rowCount(cards.rootIndex()):
            seen = cards.indexAt(QPoint(cards.viewport().width() // 2, self._painter.row_height // 2))
            index = seen if seen.isValid() else self._model.index(0, 0, cards.rootIndex())
            self._selection.setCurrentIndex(index, _NO_UPDATE)

    # ---------------------------------------------------------------------------------------------------- keys

    def _key(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        mirrored = self.isRightToLeft()
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        event.accept()
        if event.text() in ("<", ">") and not control:
            self.move_current(1 if event.text() == ">" else -1)
        elif control and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.nudge_current(1 if key == Qt.Key.Key_Down else -1)
        elif not plain:
            event.ignore()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            page = max(1, self.columns[0].cards.viewport().height() // self._painter.row_height - 1)
            self._step(page if key == Qt.Key.Key_PageDown else -page)
        elif key == Qt.Key.Key_Home:
            self._step(-(10**9))
        elif key == Qt.Key.Key_End:
            self._step(10**9)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._cross(1 if (key == Qt.Key.Key_Right) != mirrored else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current_id:
            self.open_requested.emit(self._current_id)
        else:
            event.ignore()

    def _step(self, rows: int) -> None:
        stage = self._model.stage_of(self._current_id)
        if stage is None:
            self.focus_card()
            return
        row = max(0, min(self._model.count(stage) - 1, self._model.row_of(self._current_id) + rows))
        self._go_to(stage, row)

    def _cross(self, columns: int) -> None:
        """To the next column that has a card, as high up as the eye is."""
        stage = self._model.stage_of(self._current_id)
        focused = next((column.stage for column in self.columns if column.cards.hasFocus()), None)
        origin = stage or focused
        if origin is None:
            self.focus_card()
            return
        height = self.column(origin).cards.visualRect(self._selection.currentIndex()).center().y() if stage else 0
        goal = stage_after(origin, columns)
        while goal is not None and (self.column(goal).folded or not self._model.count(goal)):
            goal = stage_after(goal, columns)
        if goal is None:
            return
        seen = self.column(goal).cards.indexAt(QPoint(self.column(goal).width() // 2, max(0, height)))
        last = self._model.rowCount(self._model.stage_index(goal)) - 1
        self._go_to(goal, seen.row() if seen.isValid() else last)

    def _go_to(self, stage: Stage, row: int) -> None:
        root = self._model.stage_index(stage)
        while row >= self._model.rowCount(root) and self._model.canFetchMore(root):
            self._model.fetchMore(root)
        index = self._model.index(row, 0, root)
        self._selection.setCurrentIndex(index, _NO_UPDATE)
        self._focus_list_of(index)

    # ---------------------------------------------------------------------------------------------------- asks

    def _open(self, index: QModelIndex) -> None:
        self.open_requested.emit(self._id_at(index))

    def _menu(self, index: QModelIndex, where: QPoint) -> None:
        self.menu_requested.emit(self._id_at(index), where)

    def _ask(self, application_id: str, stage: str, row: int) -> None:
        """Asks for a move: the answer comes with a change of the model, at once, after a question, or never."""
        self._asked = (application_id, self._model.stage_of(application_id), self._model.row_of(application_id))
        self._model.request_move(application_id, stage, row)

    # ---------------------------------------------------------------------------------------------------- drag

    def _begin_drag(self, index: QModelIndex, grip: QPoint) -> None:
        text = self._model.text(index)
        cards = self.columns[index.parent().row()].cards
        if text is None:
            cards.stop_drag()
            return
        self._delegate.dragged_id = self._id_at(index)
        card = self._painter.card_rect(cards.visualRect(index))
        on_screen = QRect(cards.viewport().mapToGlobal(card.topLeft()), card.size())
        self._drag.begin(self._delegate.dragged_id, text, on_screen, grip)
        cards.viewport().update()

    def _drag_move(self, pointer: QPoint) -> None:
        self._drag.move(pointer)

    def _drag_drop(self, pointer: QPoint) -> None:
        self._drag.drop(pointer)

    def _drag_cancel(self) -> None:
        self._drag.cancel()

    def _drag_ended(self) -> None:
        self._delegate.dragged_id = ""
        for column in self.columns:
            column.cards.stop_drag()
            column.cards.unset_cursor()
            column.cards.viewport().update()

    # --------------------------------------------------------------------------------------------------- light

    def _light(self, application_id: str, share: float) -> None:
        self._delegate.flashes[application_id] = share
        self._repaint(application_id)

    def _light_out(self, application_id: str) -> None:
        self._delegate.flashes.pop(application_id, None)
        flight = self._flights.pop(application_id, None)
        if flight is not None:
            flight.deleteLater()
        self._repaint(application_id)

    def _repaint(self, application_id: str) -> None:
        stage = self._model.stage_of(application_id)
        if stage is not None:
            self.column(stage).cards.viewport().update()
