"""What the user wishes of letters that are still to be written: on the board, in Today and in the plan."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.letters.to_write import letter_to_write, nothing_to_write
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.row_views import RowViews


class LetterWishes(QObject):
    """Passes what is wished to the composer."""

    def __init__(self, desk: Desk, board: BoardView, rows: RowViews, asking: Asking) -> None:
        super().__init__(board)
        self._desk, self._board, self._rows, self._asking = desk, board, rows, asking

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What each action of writing does."""
        return {Do.WRITE: self._write_on_board, Do.ROW_WRITE: self._write_in_row}

    def _write_on_board(self) -> None:
        id_ = self._board.current_id()
        if id_:
            self._write(id_, letter_to_write(self._desk, id_))

    def _write_in_row(self) -> None:
        item = self._rows.item_at_hand()
        if item is not None:
            self._write(item.application_id, item.key if item.is_written else "")

    def _write(self, application_id: str, key: str) -> None:
        if key:
            self._asking.letter(application_id, key)
        else:
            self._desk.refused.emit(nothing_to_write(self._desk, application_id))
