"""The board: six columns over one model, with one current card."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.window_state import BoardPlace
from followup_desktop.widgets.board.board_columns import BoardColumns
from followup_desktop.widgets.board.board_keys import BoardKeys
from followup_desktop.widgets.board.card_delegate import CardDelegate
from followup_desktop.widgets.board.card_drag import CardDrag, stage_after
from followup_desktop.widgets.board.card_light import CardLight
from followup_desktop.widgets.board.card_list import CardList
from followup_desktop.widgets.board.card_painting import CardPainter
from followup_desktop.widgets.board.card_picks import CardPicks
from followup_desktop.widgets.board.column_view import ColumnView
from followup_desktop.widgets.theme.theme import theme

_NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_FLASHED_AT_MOST = 50


class BoardView(QWidget):
    """Shows a ``BoardModel`` and asks it for moves; it changes nothing itself.

    The **current** card is where the keys are (a ring while the board has the focus); the **selected** one is open in
    the panel: a click selects, the window selects with ``select`` and lets go with ``clear_selection``. While a card
    is selected, the selection goes with the current one. **Picked** cards are chosen together, to be moved, archived or
    deleted as one. All are kept when the model is refreshed, and the focus goes with a card that moves.
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
    picked = Signal(int)
    """How many cards are picked."""

    def __init__(self, model: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.picks = CardPicks(model, self)
        self._keys = BoardKeys(self, model)
        self._light = CardLight(self._repaint, self)
        self._painter = CardPainter(theme())
        self._delegate = CardDelegate(self._painter, self.picks, self._light.shares, self)
        self._selection = QItemSelectionModel(model, self)
        self._current_id = ""
        self._selected_id = ""
        self._is_panel_open = False
        self._changing = False
        self._had_focus = False
        self._place_before: tuple[Stage, int] | None = None
        self._asked: tuple[tuple[str, ...], tuple[Stage | None, int]] | None = None
        self._area = BoardColumns(model, self._delegate, self)
        self.columns = self._area.columns
        for column in self.columns:
            self._listen(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self._drag = CardDrag(self, self._area, self.columns, model, self._painter)
        self._drag.dropped.connect(self._dropped)
        self._drag.ended.connect(self._drag_ended)
        self._selection.currentChanged.connect(self._current_moved)
        self.picks.changed.connect(self._show_picks)
        model.about_to_change.connect(self._remember)
        model.changed.connect(self._restore)
        model.rowsMoved.connect(self._painter.keep_rows)
        theme().changed.connect(self._restyle)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # ------------------------------------------------------------------------------------------- for the window

    def current_id(self) -> str:
        """The application on whose card the keys are; empty where there is none."""
        return self._current_id

    def current_stage(self) -> Stage | None:
        """The stage in which the keys are: the current card's, else that of the column without cards that has them."""
        stage = self._model.stage_of(self._current_id)
        return stage or next((column.stage for column in self.columns if column.cards.hasFocus()), None)

    def selected_id(self) -> str:
        """The application whose card is shown as open; empty where there is none."""
        return self._selected_id

    def select(self, application_id: str) -> bool:
        """Makes the card current and shows it as open; False where the board has no such card."""
        self._is_panel_open = True
        index = self._model.index_of(application_id)
        self._set_selected(application_id if index.isValid() else "")
        if not index.isValid():
            return False
        self._selection.setCurrentIndex(index, _NO_UPDATE)
        self.reveal(application_id)
        return True

    def clear_selection(self) -> None:
        """No card is open any more; the current one stays current."""
        self._is_panel_open = False
        self._set_selected("")

    def chosen_ids(self) -> list[str]:
        """The cards on which an action acts: those picked, in the order of the board, else the current one."""
        picked = self.picks.in_order()
        return picked or ([self._current_id] if self._current_id else [])

    def pick_current(self) -> None:
        """Picks the current card, or leaves it out."""
        if self._current_id:
            self.picks.toggle(self._current_id)

    def pick_stage(self) -> None:
        """Picks every card of the stage in which the keys are."""
        stage = self._model.stage_of(self._current_id)
        if stage is not None:
            self.picks.pick(self._model.ids_in(stage))

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
        self._area.settle()
        self._area.show_column(column)
        column.cards.scrollTo(index)

    def reveal_some(self) -> None:
        """Scrolls to the first column with cards, where no column with cards is seen by half or more."""
        filled = [one for one in self.columns if not one.folded and self._model.rowCount(one.cards.rootIndex())]
        seen = (self._area.rect() & QRect(one.mapTo(self._area, QPoint()), one.size()) for one in filled)
        if filled and not any(2 * part.width() >= one.width() for part, one in zip(seen, filled, strict=True)):
            self._area.show_column(filled[0])

    def flash(self, *application_ids: str) -> None:
        """Lights cards up for 700 ms, as after a drop."""
        self._light.flash(*application_ids[:_FLASHED_AT_MOST])

    def move_current(self, stages: int) -> None:
        """Asks for the chosen cards to be put on top of the stage after theirs (1), or of the one before (-1)."""
        goals = {}
        for id_ in self.chosen_ids():
            stage = self._model.stage_of(id_)
            goal = stage_after(stage, stages) if stage else None
            if goal is not None:
                goals[id_] = goal
        self.ask(goals)

    def nudge_current(self, rows: int) -> None:
        """Asks for the current card to be put one place lower (1) or higher (-1) in its stage."""
        stage = self._model.stage_of(self._current_id)
        if stage is None:
            return
        row = self._model.row_of(self._current_id)
        goal = max(0, min(self._model.count(stage) - 1, row + rows))
        if goal != row:
            self.ask({self._current_id: stage}, goal)

    def ask(self, goals: Mapping[str, Stage], row: int = 0, outcome: Outcome | None = None) -> None:
        """Asks for cards to be moved to the stages that their ids stand for, or to be closed with that outcome.

        The answer comes with a change of the model: at once, after a question, or never.
        """
        ids = tuple(self._model.in_order(goals))
        if not ids:
            return
        self._asked = (ids, self._place_of(ids[0]))
        if len(ids) == 1 and outcome is None:
            self._model.request_move(ids[0], goals[ids[0]], row)
        else:
            self._model.request_moves(goals, row, outcome)

    def is_dragging(self) -> bool:
        """Whether a card hangs on the pointer: Escape is the board's then."""
        return bool(self._drag.dragged)

    def set_covered(self, pixels: int) -> None:
        """So much at the right of the board lies under the details."""
        self._area.set_covered(pixels)

    def place(self) -> BoardPlace:
        """What is seen of the board."""
        return self._area.place()

    def return_to(self, place: BoardPlace) -> None:
        """Opens the closed column where it was open, and scrolls to what was seen once everything has its place."""
        if place.is_closed_open:
            self.columns[-1].unfold()
        QTimer.singleShot(0, self, lambda: self._area.go_to(place))

    def card_rect(self, application_id: str) -> QRect:
        """Where the card stands, in the coordinates of the board; an empty rectangle if it is not shown."""
        index = self._model.index_of(application_id)
        if not index.isValid() or self.columns[index.parent().row()].folded:
            return QRect()
        cards = self.columns[index.parent().row()].cards
        rect = self._painter.card_rect(cards.visualRect(index))
        return QRect(cards.viewport().mapTo(self, rect.topLeft()), rect.size())

    def card_at(self, place: QPoint) -> str:
        """The application whose card is at that place of the board; empty where there is none."""
        for column in self.columns:
            cards = column.cards.viewport()
            local = cards.mapFrom(self, place)
            if column.isVisible() and not column.folded and cards.rect().contains(local):
                return self._id_at(column.cards.indexAt(local))
        return ""

    def column(self, stage: Stage | str) -> ColumnView:
        """The column of the stage."""
        return self.columns[list(Stage).index(Stage(stage))]

    # ------------------------------------------------------------------------------------------------- columns

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
        cards.chosen.connect(self._choose)
        cards.pick_asked.connect(self._pick)
        cards.key_pressed.connect(self._keys.pressed)
        cards.focus_came.connect(lambda: self._focus_came(cards))
        cards.ground_pressed.connect(self.picks.clear)
        cards.ground_pressed.connect(lambda: self._focus_came(cards))
        cards.drag_started.connect(self._begin_drag)
        cards.drag_moved.connect(self._drag_move)
        cards.drag_dropped.connect(self._drag_drop)
        cards.drag_cancelled.connect(self._drag_cancel)

    def _fold_changed(self, folded: bool) -> None:
        self._area.fit()
        self._area.settle()
        if not folded:
            QTimer.singleShot(0, self, self._show_closed)
        elif self._model.stage_of(self._current_id) is Stage.CLOSED:
            self._selection.setCurrentIndex(QModelIndex(), _NO_UPDATE)

    def _show_closed(self) -> None:
        if not self._drag.dragged:
            self._area.show_column(self.columns[-1])

    def _restyle(self) -> None:
        self._painter.start_anew()
        self._area.fit()
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
        # What the keys act on is what the panel speaks of.
        if self._is_panel_open and id_:
            self._set_selected(id_)

    def _set_selected(self, application_id: str) -> None:
        if application_id == self._selected_id:
            return
        before, self._selected_id = self._selected_id, application_id
        self._delegate.open_id = application_id
        self._show_picks()
        self._repaint((before,))
        self.selected_changed.emit(application_id)

    def _choose(self, index: QModelIndex) -> None:
        """A plain click: this card alone, and open."""
        self.picks.clear()
        self._selection.setCurrentIndex(index, _NO_UPDATE)
        self._is_panel_open = True
        self._set_selected(self._id_at(index))

    def _pick(self, index: QModelIndex, as_range: bool) -> None:
        id_, start = self._id_at(index), self._current_id
        beside = self._selected_id
        self._selection.setCurrentIndex(index, _NO_UPDATE)
        if as_range:
            self.picks.extend(id_, start or id_)
        else:
            self.picks.toggle(id_, beside)

    def _show_picks(self) -> None:
        """Views and screen readers learn what is chosen from the selection: the open card and those picked.

        The views paint what joins or leaves it; the open card may only have changed its look.
        """
        self._selection.select(self.picks.selection(self._selected_id), _SELECT)
        self.picked.emit(len(self.picks))
        self._repaint((self._selected_id,))

    def _remember(self) -> None:
        """The model is about to change: what is current and selected is kept by name, and where the focus is."""
        self._changing = True
        stage = self._model.stage_of(self._current_id)
        self._place_before = (stage, self._model.row_of(self._current_id)) if stage else None
        self._had_focus = any(column.cards.hasFocus() for column in self.columns)

    def _restore(self) -> None:
        for column in self.columns:
            column.say_counts()
        self.picks.forget_gone()
        gone = bool(self._selected_id) and self._selected_id not in self._model
        index = self._model.index_of(self._current_id)
        if not index.isValid() and self._place_before is not None:
            index = self._nearest(*self._place_before)
        self._selection.setCurrentIndex(index, _NO_UPDATE)
        self._changing = False
        follows, self._is_panel_open = self._is_panel_open, False
        self._current_moved(index, QModelIndex())
        self._is_panel_open = follows
        if gone:
            self._set_selected("")
        self._show_picks()
        if self._had_focus and index.isValid():
            self._focus_list_of(index)
        elif self._had_focus:
            # The keys were in a column without cards, which may have some again.
            for column in self.columns:
                if column.cards.hasFocus():
                    self._focus_came(column.cards)
        self._drag.count_anew()
        self._show_answer()
        for column in self.columns:
            # While it is painted, a list that lays out its cards asks to be painted again.
            column.cards.executeDelayedItemsLayout()

    def _place_of(self, application_id: str) -> tuple[Stage | None, int]:
        return self._model.stage_of(application_id), self._model.row_of(application_id)

    def _show_answer(self) -> None:
        """The cards that were asked to move have moved: they are shown, get the keys, and light up."""
        if self._asked is None:
            return
        ids, before = self._asked
        if self._place_of(ids[0]) != before:
            self._asked = None
            # The keys too when a question is still open: the list they came from is where they would go back to.
            keys = self._current_id if self._current_id in ids else ids[0]
            self.focus_card(keys)
            self.reveal(keys)
            self.flash(*ids)

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
            self._area.settle()
            self._area.show_column(column)
            column.cards.scrollTo(index)

    def _focus_came(self, cards: CardList) -> None:
        """By Tab or a click beside the cards of a column: its first card seen is current, if none of its cards is."""
        if self._changing or self._drag.dragged:
            return
        current = self._selection.currentIndex()
        if current.isValid() and current.parent() == cards.rootIndex():
            return
        if self._model.rowCount(cards.rootIndex()):
            seen = cards.indexAt(QPoint(cards.viewport().width() // 2, self._painter.row_height // 2))
            index = seen if seen.isValid() else self._model.index(0, 0, cards.rootIndex())
            self._selection.setCurrentIndex(index, _NO_UPDATE)
        else:
            # A key must not act on a card on which nobody sees the ring.
            self._selection.clearCurrentIndex()

    def go_to(self, stage: Stage, row: int) -> None:
        """Gives the keys to the card in that row of the stage, which it has."""
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
        if self._id_at(index) not in self.picks:
            self.picks.clear()
        self.menu_requested.emit(self._id_at(index), where)

    # ---------------------------------------------------------------------------------------------------- drag

    def _begin_drag(self, index: QModelIndex, grip: QPoint) -> None:
        text = self._model.text(index)
        cards = self.columns[index.parent().row()].cards
        if text is None:
            cards.stop_drag()
            return
        id_ = self._id_at(index)
        if id_ not in self.picks:
            self.picks.clear()
        ids = self.picks.in_order() or [id_]
        self._delegate.dragged = frozenset(ids)
        card = self._painter.card_rect(cards.visualRect(index))
        on_screen = QRect(cards.viewport().mapToGlobal(card.topLeft()), card.size())
        self._drag.begin(ids, text, on_screen, grip)
        for column in self.columns:
            column.cards.viewport().update()

    def _dropped(self, ids: tuple[str, ...], stage: str, row: int, outcome: Outcome | None) -> None:
        self.ask(dict.fromkeys(ids, Stage(stage)), row, outcome)

    def _drag_move(self, pointer: QPoint) -> None:
        self._drag.move(pointer)

    def _drag_drop(self, pointer: QPoint) -> None:
        self._drag.drop(pointer)

    def _drag_cancel(self) -> None:
        self._drag.cancel()

    def _drag_ended(self) -> None:
        self._delegate.dragged = frozenset()
        for column in self.columns:
            column.cards.stop_drag()
            column.cards.unset_cursor()
            column.cards.viewport().update()

    def _repaint(self, application_ids: tuple[str, ...]) -> None:
        """Paints these cards anew, as far as views have been told of them."""
        for id_ in application_ids:
            stage = self._model.stage_of(id_)
            if stage is not None:
                cards = self.column(stage).cards
                cards.update(self._model.index(self._model.row_of(id_), 0, cards.rootIndex()))
