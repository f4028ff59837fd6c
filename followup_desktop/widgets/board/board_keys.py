"""The keys of the board: from card to card, and picking several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.widgets.board.card_drag import stage_after

if TYPE_CHECKING:
    from followup_desktop.widgets.board.board_view import BoardView

_ALL = 10**9


class BoardKeys(QObject):
    """Takes the keys that any of the columns gets; what it does not know stays for the window."""

    def __init__(self, board: BoardView, model: BoardModel) -> None:
        super().__init__(board)
        self._board = board
        self._model = model

    def pressed(self, event: QKeyEvent) -> None:
        """Does what the key asks for, and accepts the event if it knows it."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        picking = modifiers == Qt.KeyboardModifier.ShiftModifier
        rows, columns = self._way(key)
        board = self._board
        event.accept()
        if event.text() in ("<", ">") and not control:
            board.move_current(1 if event.text() == ">" else -1)
        elif control and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            board.nudge_current(rows)
        elif not (picking or modifiers == Qt.KeyboardModifier.NoModifier):
            event.ignore()
        elif rows:
            self._step(rows, picking)
        elif columns:
            self._cross(columns, picking)
        elif picking:
            event.ignore()
        elif key == Qt.Key.Key_Escape and board.picks:
            board.picks.clear()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and board.current_id():
            board.open_requested.emit(board.current_id())
        else:
            event.ignore()

    def _way(self, key: int) -> tuple[int, int]:
        """How many rows down and columns on a key goes."""
        page = self._page()
        on = -1 if self._board.isRightToLeft() else 1
        ways: dict[int, tuple[int, int]] = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_PageUp: (-page, 0),
            Qt.Key.Key_PageDown: (page, 0),
            Qt.Key.Key_Home: (-_ALL, 0),
            Qt.Key.Key_End: (_ALL, 0),
            Qt.Key.Key_Left: (0, -on),
            Qt.Key.Key_Right: (0, on),
        }
        return ways.get(key, (0, 0))

    def _step(self, rows: int, picking: bool) -> None:
        start = self._board.current_id()
        stage = self._model.stage_of(start)
        if stage is None:
            self._board.focus_card()
            return
        row = max(0, min(self._model.count(stage) - 1, self._model.row_of(start) + rows))
        self._board.go_to(stage, row)
        if picking:
            self._board.picks.extend(self._board.current_id(), start)

    def _cross(self, columns: int, picking: bool) -> None:
        start = self._board.current_id()
        goal = self._beside(columns)
        if goal is not None:
            self._board.go_to(*goal)
        elif not start:
            self._board.focus_card()
        if picking and start and goal is not None:
            self._board.picks.add(start, self._board.current_id())

    def _page(self) -> int:
        """How many cards stand under one another in a column."""
        cards = self._board.columns[0].cards
        return max(1, cards.viewport().height() // cards.row_height - 1)

    def _beside(self, columns: int) -> tuple[Stage, int] | None:
        """The stage and row of the card in the next column that has one, as high up as the eye is."""
        board, model = self._board, self._model
        here = model.index_of(board.current_id())
        stage = model.stage_of(board.current_id())
        origin = board.current_stage()
        if origin is None:
            return None
        height = board.column(origin).cards.visualRect(here).center().y() if stage else 0
        goal = stage_after(origin, columns)
        while goal is not None and (board.column(goal).folded or not model.count(goal)):
            goal = stage_after(goal, columns)
        if goal is None:
            return None
        seen = board.column(goal).cards.indexAt(QPoint(board.column(goal).width() // 2, max(0, height)))
        return goal, seen.row() if seen.isValid() else model.rowCount(model.stage_index(goal)) - 1
