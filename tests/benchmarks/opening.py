"""How long the window does not answer while something in it is opened for the first time; a process of its own.

Takes a data folder. Writes one JSON object: for each view, dialog and the details the longest stretch between two
turns of the event loop, by the processor and by the clock, and the seconds until it stood there.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.main_window import MainWindow
from tests.benchmarks.a_window import a_window
from tests.benchmarks.gaps import Gap, watched

VIEWS = (Do.SHOW_TODAY, Do.SHOW_PLAN, Do.PLAN_AS_LIST, Do.SHOW_LETTERS, Do.SHOW_ARCHIVE)
DIALOGS = (Do.SETTINGS, Do.ADD, Do.ADD_FULL, Do.EXPORT, Do.SHORTCUTS, Do.ABOUT)
# The composer last: it loads its proofreader in a thread, whose processor time would count for what comes next.
OF_A_CARD = (Do.EDIT, Do.MOVE, Do.SNOOZE, Do.LOG, Do.NOTES, Do.CALL_SHEET, Do.WRITE)


class Opening:
    """Opens one thing after the other, each with nothing else open."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def opens(self, do: Do, is_there: Callable[[], bool] = lambda: True) -> Gap:
        """What that action opens."""
        return watched(self.window.actions_by_id[do].trigger, is_there, seconds=15)

    def view(self, do: Do) -> Gap:
        """A view, which the next one replaces."""
        return self.opens(do)

    def dialog(self, do: Do) -> Gap:
        """A dialog or a menu over the board."""
        asking = self.window.asking
        found = self.opens(do, lambda: bool(asking.dialogs or QApplication.activePopupWidget()))
        if (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        for dialog in asking.dialogs:
            dialog.reject()
        QTest.qWait(100)
        return found

    def palette(self) -> Gap:
        """The commands, and what a word finds among them and all applications."""
        palette = self.window.palette_wishes.palette
        found = self.opens(Do.PALETTE, palette.isVisible)
        palette.hide()
        return found

    def details(self, stage: Stage) -> Gap:
        """The details of a card."""
        (id_,) = self.window.board_model.ids_in(stage, 2, 2)
        found = watched(lambda: self.window.open_card(id_), lambda: self.window.open_id == id_)
        self.window.close_panel()
        QTest.qWait(100)
        return found

    def of_a_card(self, do: Do) -> Gap:
        """A dialog of one card: of an application that was made, or of an interview that was held."""
        stages = {Do.WRITE: Stage.CLOSED, Do.NOTES: Stage.WAITING}
        (id_,) = self.window.board_model.ids_in(stages.get(do, Stage.APPLIED), 2, 2)
        self.window.board.focus_card(id_)
        QTest.qWait(100)
        return self.dialog(do)


def main(folder: Path) -> None:
    """Opens everything once."""
    with a_window(folder) as window:
        opening = Opening(window)
        figures = {"panel": opening.details(Stage.APPLIED), "next_panel": opening.details(Stage.WAITING)}
        for do in VIEWS:
            figures[do] = opening.view(do)
        figures[Do.SHOW_BOARD] = opening.view(Do.SHOW_BOARD)
        figures[Do.PALETTE] = opening.palette()
        for do in DIALOGS:
            figures[do] = opening.dialog(do)
        for do in OF_A_CARD:
            figures[do] = opening.of_a_card(do)
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
