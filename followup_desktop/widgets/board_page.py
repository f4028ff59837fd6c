"""The board under its head."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.filtered_board import FilteredBoard
from followup_desktop.widgets.board.board_head import BoardHead
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.sample_banner import SampleBanner
from followup_desktop.widgets.theme.measures import Space

if TYPE_CHECKING:
    from followup_desktop.widgets.first_start import FirstStart


class BoardPage(QWidget):
    """Title, filter and buttons above, the board below; in its place the first start, while that is shown."""

    def __init__(self, model: BoardModel, filtered: FilteredBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = BoardView(model, self)
        self._filtered = filtered
        self.first_start: FirstStart | None = None
        self.head = BoardHead(filtered, self)
        self.add = self.head.add
        self.head.field.left.connect(self.take_focus)
        self.board.picked.connect(self.head.show_picked)
        self._shown_filter = filtered.filter
        filtered.changed.connect(self._show_what_is_found)
        self.banner = SampleBanner(self)
        beside = QHBoxLayout()
        beside.setContentsMargins(Space.PANEL, 0, Space.PANEL, 0)
        beside.addWidget(self.banner)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(beside)
        layout.addWidget(self.board, 1)

    def show_first_start(self, cards: "FirstStart | None") -> None:
        """Shows these cards where the board is, or the board again."""
        before, self.first_start = self.first_start, cards
        if before is not None:
            before.hide()
            before.deleteLater()
        if cards is not None:
            self._layout.addWidget(cards, 1)
            cards.show()
        self.board.setVisible(cards is None)

    def take_focus(self) -> None:
        """Gives the keys to what is shown."""
        if self.first_start is not None:
            self.first_start.take_focus()
        else:
            self.board.focus_card()

    def _show_what_is_found(self) -> None:
        """What was looked for is seen, also where it is in the folded column alone, or in one out of sight."""
        if self._filtered.is_all_closed():
            self.board.column(Stage.CLOSED).unfold()
        chosen, before = self._filtered.filter, self._shown_filter
        self._shown_filter = chosen
        if chosen != before and chosen.is_on and self.board.isVisible():
            # Once the columns have the width that a folded one leaves them.
            QTimer.singleShot(0, self.board, self.board.reveal_some)
