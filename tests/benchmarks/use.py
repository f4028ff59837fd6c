"""What a user does on the board, in a real window; a process of its own.

Writes one JSON object: for each act its times in milliseconds of the processor, and how many cards were painted.
"""

import json
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import Density, theme
from tests.benchmarks.a_window import a_window, cpu_of, live_until_at_rest

TYPED = ("company 19", "engineer data", "person 7", "queue budget", "streaming")
FRAMES = 240
STEP = 60
DROPS = 40
PAINTED = 54


def repaints(window: MainWindow) -> tuple[int, list[float]]:
    """Paints the whole board again, compact and large enough that about 54 cards are seen."""
    theme().set_density(Density.COMPACT)
    window.resize(1440, 866)
    live_until_at_rest()
    lists = [column.cards for column in window.board.columns if not column.folded]

    def paint() -> None:
        for cards in lists:
            cards.viewport().update()

    seen = sum(_seen(cards) for cards in lists)
    took = [cpu_of(paint) for _ in range(30)]
    theme().set_density(Density.COMFORTABLE)
    window.resize(1440, 900)
    live_until_at_rest()
    return seen, took


def _seen(cards) -> int:
    first = cards.indexAt(QPoint(20, 20)).row()
    last = cards.indexAt(QPoint(20, cards.viewport().height() - 10)).row()
    return max(0, (last if last >= 0 else cards.model().rowCount(cards.rootIndex()) - 1) - first + 1)


def scrolls(window: MainWindow) -> list[float]:
    """Scrolls the column of the stage with the most cards in front, a step a frame."""
    bar = window.board.column(Stage.APPLIED).cards.verticalScrollBar()
    return [cpu_of(lambda: bar.setValue(bar.value() + STEP)) for _ in range(FRAMES)]


def keystrokes(window: MainWindow) -> list[float]:
    """Types texts into the search field and takes them back, letter by letter."""
    window.actions_by_id[Do.FILTER].trigger()
    field = QApplication.focusWidget() or window.focusWidget()
    took = []
    for text in TYPED:
        for letter in [*text, *("\b" * len(text))]:
            key = Qt.Key.Key_Backspace if letter == "\b" else letter
            took.append(cpu_of(partial(QTest.keyClick, field, key)))
    QTest.qWait(300)
    return took


def drops(window: MainWindow) -> list[float]:
    """Puts one card after the other on top of the next stage, committed and painted."""
    took = []
    for _ in range(DROPS):
        (id_,) = window.board_model.ids_in(Stage.INTERESTED, 3, 3)
        took.append(cpu_of(partial(window.board_model.request_moves, {id_: Stage.APPLIED})))
        if window.board_model.stage_of(id_) is not Stage.APPLIED:
            raise RuntimeError("the card did not move")
        QTest.qWait(30)
    return took


def main(folder: Path) -> None:
    """Does all of it."""
    with a_window(folder) as window:
        seen, painted = repaints(window)
        figures = {
            "seen": seen,
            "repaint": painted,
            "scroll": scrolls(window),
            "drop": drops(window),
            "key": keystrokes(window),
        }
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
