"""The board under its head."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desktop.domain.application import Stage
from followup_desktop.presentation.filtered_board import FilteredBoard
from followup_desktop.widgets.board.board_head import BoardHead
from followup_desktop.widgets.board.board_view import BoardView


class BoardPage(QWidget):
    """Title, filter and buttons above, the board below."""

    def __init__(self, board: BoardView, filtered: FilteredBoard) -> None:
        super().__init__()
        self._board = board
        self._filtered = filtered
        self.head = BoardHead(filtered)
        self.add = self.head.add
        self.head.field.left.connect(board.focus_card)
        filtered.changed.connect(self._open_closed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(board, 1)

    def _open_closed(self) -> None:
        """What was looked for is shown, also where it is in the folded column alone."""
        if self._filtered.is_all_closed():
            self._board.column(Stage.CLOSED).unfold()
