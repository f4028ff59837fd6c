"""The window of the program, which writes how long it took to be there."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent

from followup_desktop.widgets import main_window
from followup_desktop.widgets.board import card_list
from tests.benchmarks.memory import peak_mib
from tests.benchmarks.turns import Turns

SETTLED_MS = 2_500
"""So long after the first board everything is done that a start does."""


class Watched(main_window.MainWindow):
    """Tells when it was painted, and closes when all is done."""

    def __init__(self, *given, **named) -> None:
        super().__init__(*given, **named)
        self.resize(1440, 900)
        self._shell_at = self._board_at = self._board_mib = 0.0
        self._turns = Turns()
        self.shell.painted.connect(self._shell_was_painted)
        paint = card_list.CardList.paintEvent

        def paint_and_tell(cards: card_list.CardList, event: QPaintEvent) -> None:
            paint(cards, event)
            if self.loading.has_begun and not self._board_at:
                QTimer.singleShot(0, self, self._board_was_painted)

        # Not an event filter, which has Qt for Python make its types of every kind of event.
        card_list.CardList.paintEvent = paint_and_tell  # type: ignore[assignment,method-assign]

    def _shell_was_painted(self) -> None:
        self._shell_at = time.process_time()
        self._turns.start()

    def _board_was_painted(self) -> None:
        if not self._board_at:
            self._board_at = time.process_time()
            self._board_mib = peak_mib()
            QTimer.singleShot(SETTLED_MS, self, self._leave)

    def _leave(self) -> None:
        self._turns.stop()
        figures = (
            1000 * self._shell_at,
            1000 * self._board_at,
            self._turns.longest_cpu,
            self._turns.longest,
            self._board_mib,
            peak_mib(),
        )
        sys.stdout.write(" ".join(f"{figure:.1f}" for figure in figures) + "\n")
        self.close()
