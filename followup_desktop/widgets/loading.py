"""What a window loads, and when: the cards that are seen first, and everything else once they are painted."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.domain.errors import Damaged
from followup_desktop.presentation.window_state import BoardPlace

if TYPE_CHECKING:
    from followup_desktop.widgets.main_window import MainWindow

_AFTER_PAINT_MS = 12
"""The board is laid out and painted meanwhile."""
_OF_EVERY_SESSION = (
    *("rail_agenda", "asking", "window_actions", "action_marks", "beginning"),
    *("card_wishes", "step_wishes", "call_wishes", "letter_wishes", "incoming_wishes"),
    *("reminding", "publisher", "live", "keeper", "watch", "publishing_wishes"),
)
"""The parts of the window that are made as soon as the board is painted."""


class Loading(QObject):
    """Fills the window, which answers between the steps."""

    board_shown = Signal()
    """The cards that are seen first are painted; what a start can do without before follows."""
    done = Signal()
    """The window shows what there is."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.has_begun = False
        """Whether the board has cards; it has before everything is done."""
        self.is_done = False
        """Whether everything of a start is done."""
        self._is_beginning_shown = False
        self._rest: Iterator[None] | None = None

    def begin(self) -> None:
        """Reads the cards that are seen first; everything else follows once they are painted, a step a turn."""
        window = self._window
        if self.has_begun:
            return
        self.has_begun = True
        window.filtered.read_first()
        is_whole = window.filtered.is_whole
        if is_whole:
            self._open_what_was_open()
        # Where it is over, nothing of it is seen at first.
        if window.state.first_start != "over":
            window.beginning.begin()
            self._is_beginning_shown = True
        window.take_keys()
        self._rest = self._steps(is_whole)
        # With the next turn the board is laid out, and painted after that.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(_AFTER_PAINT_MS, self, self._go_on))

    def stop(self) -> None:
        """What is not loaded yet is not loaded any more."""
        self._rest = None

    def _open_what_was_open(self) -> None:
        window, state = self._window, self._window.state
        if state.open_card and window.board_model.known_card(state.open_card):
            window.open_card(state.open_card, focus=False)
        if state.board_place != BoardPlace():
            window.board.return_to(state.board_place)

    def _steps(self, is_whole: bool) -> Iterator[None]:
        window = self._window
        window.filtered.read_on()
        self.board_shown.emit()
        yield
        for part in _OF_EVERY_SESSION:
            getattr(window, part)
            yield
        for _ in window.desk.work.store.finish_opening():
            yield
        if not self._is_beginning_shown:
            window.beginning.begin()
            yield
        while not window.filtered.is_whole:
            yield
        window.agenda.read(window.filtered.with_steps())
        while window.agenda.is_reading:
            yield
        # Today takes the keys only once it shows something.
        window.take_keys()
        yield
        window.lists_outdated.emit(None)
        window.action_marks.follow_changes()
        yield
        window.window_actions.set_icons()
        if not is_whole:
            self._open_what_was_open()
            yield
        window.watch.start()
        yield
        window.live.begin()
        yield
        # Before anything is planned anew: a slot that has passed is told of where it stood.
        window.reminding.begin()
        yield
        window.publisher.begin()
        yield
        window.given_files.begin()
        window.keeper.begin()
        self._say_what_is_odd()
        self.is_done = True
        window.passing_time.plan()
        self.done.emit()

    def _say_what_is_odd(self) -> None:
        from followup_desktop.presentation.start_words import start_words

        if words := start_words(self._window.desk, read_only=self._window.is_read_only):
            self._window.notice.warn(words)

    def _go_on(self) -> None:
        if self._rest is None:
            return
        try:
            next(self._rest)
        except StopIteration:
            self._rest = None
        except Damaged as fault:
            self._window.damage = fault
            self._window.quit()
        else:
            QTimer.singleShot(0, self, self._go_on)
