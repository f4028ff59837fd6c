"""A day in one running window: thousands of random deeds, with what they leave behind; a process of its own.

Takes a data folder and the number of deeds. Writes one JSON list: the memory and what is counted once every kind of
deed, dialog and view was used, then after a tenth of the deeds, after three tenths and after all of them. With
``--classes`` it also writes, on the standard error, of which classes of widgets there are more at the end.
"""

import gc
import json
import random
import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from followup_desktop.domain.vocabulary import ActivityKind, Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.main_window import MainWindow
from tests.benchmarks.a_window import a_window
from tests.benchmarks.memory import now_mib

DIALOGS = (Do.ADD, Do.ADD_FULL, Do.SETTINGS, Do.EXPORT, Do.SHORTCUTS, Do.PALETTE, Do.ABOUT)
OF_A_CARD = (Do.EDIT, Do.MOVE, Do.NOTES, Do.SNOOZE, Do.LOG, Do.WRITE, Do.CALL_SHEET)
VIEWS = (Do.SHOW_TODAY, Do.SHOW_PLAN, Do.SHOW_LETTERS, Do.SHOW_ARCHIVE, Do.SHOW_BOARD)
LIGHTS = (Do.PLAN_AS_WEEKS, Do.PLAN_ON, Do.PLAN_TODAY, Do.PLAN_AS_LIST, Do.DARK_LOOK, Do.COMPACT)
PLAIN = (Do.LIGHT_LOOK, Do.COMFORTABLE)
READ_MS = 1_000
"""For so long a dialog stays open at first: what it reads with (Harper) is loaded when the keys rest."""
SETTLING_MS = 200
"""Five times that is longer than what is said once the keys rest waits for."""
MEASURED_AT = (0.0, 0.1, 0.3, 1.0)
"""After these shares of the deeds."""


class Day:
    """Does one random thing after the other, as its seed has them."""

    def __init__(self, window: MainWindow, seed: int = 1) -> None:
        self.window = window
        self._chance = random.Random(seed)
        self._deeds: tuple[Callable[[], object], ...] = (
            *(self.moves, self.moves, self.edits, self.logs, self.opens, self.types, self.undoes),
            *(self.looks, self.adds, self.deletes, self.archives, self.opens_a_dialog, self.acts_on_a_card),
        )

    def everything_once(self) -> None:
        """Every kind of deed, dialog and view: what is made when it is first wanted is there then."""
        for deed in dict.fromkeys(self._deeds):
            deed()
            QApplication.processEvents()
        for do in DIALOGS:
            self.opens_a_dialog(do)
        for id_ in self._first_of_each_stage():
            for do in OF_A_CARD:
                self.acts_on_a_card(do, id_, READ_MS)
        for do in (*VIEWS, Do.SHOW_PLAN, *LIGHTS, *PLAIN):
            self.looks(do)
            QTest.qWait(1)

    def _first_of_each_stage(self) -> list[str]:
        return [id_ for stage in Stage for id_ in self.window.board_model.ids_in(stage, 0, 0)]

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

    def looks(self, do: Do | None = None) -> None:
        """Another view, or the same in another light."""
        do = do or self._chance.choice((*VIEWS, *VIEWS, *LIGHTS, *PLAIN))
        self.window.actions_by_id[do].trigger()

    def deletes(self) -> None:
        """A card is deleted."""
        self.window.desk.delete(self._card())

    def archives(self) -> None:
        """A card goes into the archive."""
        self.window.desk.archive(self._card())

    def acts_on_a_card(self, do: Do | None = None, id_: str = "", milliseconds: int = 1) -> None:
        """A dialog of one card is opened, and left; where the card has no use for it, nothing is."""
        self.window.actions_by_id[Do.SHOW_BOARD].trigger()
        self.window.board.focus_card(id_ or self._card())
        QApplication.processEvents()
        self.opens_a_dialog(do or self._chance.choice(OF_A_CARD), milliseconds)

    def opens_a_dialog(self, do: Do | None = None, milliseconds: int = 1) -> None:
        """A dialog is opened, and left."""
        self.window.actions_by_id[do or self._chance.choice(DIALOGS)].trigger()
        QTest.qWait(milliseconds)
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
        QTest.qWait(SETTLING_MS)
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


def widget_classes() -> Counter[str]:
    """How many widgets of each class there are, by their class and that of their parent."""
    return Counter(f"{type(one).__name__} in {type(one.parent()).__name__}" for one in QApplication.allWidgets())


def main(folder: Path, deeds: int, tells_classes: bool) -> None:
    """Spends the day."""
    with a_window(folder) as window:
        day = Day(window)
        day.everything_once()
        found, classes, done = [], [], 0
        for share in MEASURED_AT:
            until = round(share * deeds)
            for _ in range(until - done):
                day.one()
            done = until
            settled(window)
            found.append({"deeds": done, "memory": now_mib(), **counted(window)})
            classes.append(widget_classes())
    sys.stdout.write(json.dumps(found) + "\n")
    if tells_classes:
        sys.stderr.write(f"more of {classes[-1] - classes[0]}; fewer of {classes[0] - classes[-1]}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), "--classes" in sys.argv)
