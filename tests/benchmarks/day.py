"""A day in one running window: thousands of random deeds, with what they leave behind; a process of its own.

Takes a data folder and the number of deeds. Writes one JSON object: the memory and what is counted after a tenth of
the deeds, when everything was used once, and after all of them.
"""

import gc
import json
import random
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from followup_desktop.domain.activity import ActivityKind
from followup_desktop.domain.application import Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.main_window import MainWindow
from tests.benchmarks.a_window import a_window
from tests.benchmarks.memory import now_mib

DIALOGS = (Do.ADD, Do.ADD_FULL, Do.SETTINGS, Do.EXPORT, Do.SHORTCUTS, Do.PALETTE)
VIEWS = (Do.SHOW_TODAY, Do.SHOW_PLAN, Do.SHOW_LETTERS, Do.SHOW_ARCHIVE, Do.SHOW_BOARD)


class Day:
    """Does one random thing after the other, as its seed has them."""

    def __init__(self, window: MainWindow, seed: int = 1) -> None:
        self.window = window
        self._chance = random.Random(seed)
        self._deeds = (
            *(self.moves, self.moves, self.edits, self.logs, self.opens, self.types, self.undoes),
            *(self.looks, self.adds, self.deletes, self.archives, self.opens_a_dialog),
        )

    def one(self) -> None:
        """The next thing, to the end of what it sets off at once."""
        self._chance.choice(self._deeds)()
        QApplication.processEvents()

    def _card(self) -> str:
        ids = [id_ for stage in Stage for id_ in self.window.board_model.ids_in(stage, 0, 50)]
        return self._chance.choice(ids) if ids else self.adds()

    def adds(self) -> str:
        """A new application."""
        done = self.window.desk.add({"company": f"New {self._chance.random()}", "role": "Engineer"}, Stage.INTERESTED)
        return done.touched[0] if done is not None else ""

    def moves(self) -> None:
        """A card on top of a stage."""
        self.window.desk.move(self._card(), self._chance.choice([Stage.INTERESTED, Stage.APPLIED, Stage.WAITING]))

    def edits(self) -> None:
        """Another place and another note."""
        notes = f"Note {self._chance.random()}"
        self.window.desk.edit(self._card(), {"location": f"Floor {self._chance.randrange(9)}", "notes": notes})

    def logs(self) -> None:
        """Something came back."""
        self.window.desk.log(self._card(), ActivityKind.NOTE, text="They moved offices.")

    def opens(self) -> None:
        """The details of a card, or they are closed."""
        self.window.open_card(self._card())
        if self._chance.random() < 0.3:
            self.window.close_panel()

    def types(self) -> None:
        """A text in the search field, and none again."""
        self.window.filtered.choose(text=self._chance.choice(("company 1", "engineer", "queue")))
        QApplication.processEvents()
        self.window.filtered.clear()

    def undoes(self) -> None:
        """The last change is taken back, and now and then done again."""
        self.window.desk.undo()
        if self._chance.random() < 0.5:
            self.window.desk.redo()

    def looks(self) -> None:
        """Another view, or the same in another light."""
        self.window.actions_by_id[self._chance.choice(VIEWS)].trigger()

    def deletes(self) -> None:
        """A card is deleted."""
        self.window.desk.delete(self._card())

    def archives(self) -> None:
        """A card goes into the archive."""
        self.window.desk.archive(self._card())

    def opens_a_dialog(self) -> None:
        """A dialog is opened, and left."""
        self.window.actions_by_id[self._chance.choice(DIALOGS)].trigger()
        QApplication.processEvents()
        for dialog in self.window.asking.dialogs:
            dialog.reject()
        if self.window.palette_wishes.palette.isVisible():
            self.window.palette_wishes.palette.hide()
        QTest.qWait(1)


def settled(window: MainWindow) -> None:
    """Everything that was set off is over, and what is of no use any more is gone."""
    window.actions_by_id[Do.SHOW_BOARD].trigger()
    window.close_panel()
    window.toast.dismiss()
    for _ in range(5):
        QTest.qWait(60)
        gc.collect()


def counted(window: MainWindow) -> dict[str, int]:
    """What a leak would make more of: widgets, objects and timers of the window, threads, and open files."""
    return {
        "widgets": len(QApplication.allWidgets()),
        "windows": len(QApplication.topLevelWidgets()),
        "objects": len(window.findChildren(QObject)),
        "timers": sum(timer.isActive() for timer in window.findChildren(QTimer)),
        "children": len([child for child in window.findChildren(QWidget) if child.isVisible()]),
        "threads": threading.active_count(),
        "files": sum(1 for _ in Path("/proc/self/fd").iterdir()) if sys.platform == "linux" else 0,
    }


def main(folder: Path, deeds: int) -> None:
    """Spends the day."""
    with a_window(folder) as window:
        day = Day(window)
        found = []
        for count in (deeds // 10, deeds - deeds // 10):
            for _ in range(count):
                day.one()
            settled(window)
            found.append({"memory": now_mib(), **counted(window)})
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
