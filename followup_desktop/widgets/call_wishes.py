"""What the user wishes of calls: the call sheet, and one key each to log what came of one; on the board, in Today."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from followup_desktop.domain.vocabulary import ActivityKind
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.logging_at_once import log_at_once
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.row_views import RowViews

CALL_LOGS = frozenset({Do.REACHED, Do.MESSAGE_LEFT, Do.NO_ANSWER})
"""What logs a call on the board: not offered where they asked not to be called."""

_ON_BOARD = {
    Do.REACHED: ActivityKind.CALL,
    Do.MESSAGE_LEFT: ActivityKind.VOICEMAIL,
    Do.NO_ANSWER: ActivityKind.NO_ANSWER,
    Do.ANSWERED: ActivityKind.RESPONSE,
}
_IN_TODAY = {
    Do.ROW_REACHED: ActivityKind.CALL,
    Do.ROW_MESSAGE_LEFT: ActivityKind.VOICEMAIL,
    Do.ROW_NO_ANSWER: ActivityKind.NO_ANSWER,
    Do.ROW_ANSWERED: ActivityKind.RESPONSE,
}


class CallWishes(QObject):
    """Passes what is wished of the current card, or of the row at hand, to the desk and the dialogs."""

    def __init__(self, desk: Desk, board: BoardView, rows: RowViews, asking: Asking) -> None:
        super().__init__(board)
        self._desk, self._board, self._rows, self._asking = desk, board, rows, asking

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What each action of a call does."""
        return {
            Do.CALL_SHEET: self._card_sheet,
            Do.ROW_CALL_SHEET: self._row_sheet,
            **{do: partial(self._log_card, kind) for do, kind in _ON_BOARD.items()},
            **{do: partial(self._log_row, kind) for do, kind in _IN_TODAY.items()},
        }

    def _card_sheet(self) -> None:
        id_ = self._board.current_id()
        if id_:
            self._asking.call_sheet(id_)

    def _row_sheet(self) -> None:
        at_hand = self._row()
        if at_hand:
            self._asking.call_sheet(*at_hand)

    def _log_card(self, kind: ActivityKind) -> None:
        id_ = self._board.current_id()
        if id_:
            log_at_once(self._desk, id_, kind)

    def _log_row(self, kind: ActivityKind) -> None:
        at_hand = self._row()
        if at_hand:
            log_at_once(self._desk, at_hand[0], kind, at_hand[1])

    def _row(self) -> tuple[str, str] | None:
        item = self._rows.item_at_hand()
        return (item.application_id, item.key) if item is not None else None
