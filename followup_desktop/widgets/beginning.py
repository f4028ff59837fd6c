"""How somebody begins: the first start on an empty board, the sample board, and the way from it to an own one."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.window_state import WindowState
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.board_page import BoardPage


class Beginning(QObject):
    """Shows the first start once, and the banner of the sample board while that is there."""

    board_wanted = Signal()
    """The first start is over: the board gets the keys."""

    def __init__(
        self, desk: Desk, state: WindowState, page: BoardPage, asking: Asking, start_own: QAction, *, read_only: bool
    ) -> None:
        super().__init__(page)
        self._desk, self._state, self._page, self._asking = desk, state, page, asking
        self._start_own, self._read_only = start_own, read_only
        page.banner.start_own_wanted.connect(start_own.trigger)

    def begin(self) -> None:
        """The board was read for the first time."""
        if not self._read_only and not self._state.first_start:
            if self._desk.is_empty():
                self.show_cards(0)
            else:
                self._state.first_start = "over"
        self.follow()

    def follow(self) -> None:
        """Something was changed: the first start goes as soon as there is an application."""
        has_sample = self._desk.has_sample() and not self._read_only
        self._start_own.setEnabled(has_sample)
        self._page.banner.setVisible(has_sample)
        if self._page.first_start is not None and not self._desk.is_empty():
            self.end("sample" if has_sample else "over")

    def start_own(self) -> None:
        """Takes the sample board away; who came to it from the first start goes on with that."""
        if self._desk.remove_sample() is not None and self._state.first_start == "sample":
            if self._desk.is_empty():
                self.show_cards(1)
            else:
                self._state.first_start = "over"

    def show_cards(self, number: int) -> None:
        """Shows the first start, from that card (0 to 2) on, in the place of the board."""
        # Loaded for those who begin only.
        from followup_desktop.widgets.first_start import FirstStart

        cards = FirstStart(self._desk)
        cards.sample_wanted.connect(self._desk.fill_with_sample)
        cards.added.connect(lambda outcome: self._asking.added.emit(outcome.touched[0]))
        cards.posting_given.connect(self._asking.add_posting)
        cards.over.connect(self.end)
        cards.show_card(number)
        self._page.show_first_start(cards)
        if self._page.isVisible():
            cards.take_focus()

    def end(self, how: str = "over") -> None:
        """Shows the board instead of the first start; ``how`` it ended, as the window's state keeps it."""
        self._state.first_start = how
        self._page.show_first_start(None)
        self.board_wanted.emit()
