"""How long the board takes to follow a keystroke in its search field, to the last paint; run as a process of its own.

Writes the median and the slowest, in milliseconds, as two numbers.
"""

import os
import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.desk import Desk
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import theme
from tests.benchmarks.board import NOW

TYPED = ("company 19", "engineer data", "person 7", "queue budget", "streaming")


def main(folder: Path) -> None:
    """Types each text and takes it back, letter by letter."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QApplication.instance() or QApplication(["benchmark"])
    work = open_workplace(folder, NOW)
    window = MainWindow(Desk(work), theme())
    window.resize(1440, 900)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.load()
    while window.desk.replan(1_000):
        QApplication.processEvents()
    QTest.qWait(2_000)
    window.actions_by_id[Do.FILTER].trigger()
    field = QApplication.focusWidget() or window.focusWidget()
    took = []
    for text in TYPED:
        for letter in [*text, *("\b" * len(text))]:
            start = time.perf_counter()
            if letter == "\b":
                QTest.keyClick(field, Qt.Key.Key_Backspace)
            else:
                QTest.keyClick(field, letter)
            QApplication.processEvents()
            took.append((time.perf_counter() - start) * 1000)
    window.close()
    close_workplace(work)
    sys.stdout.write(f"{statistics.median(took):.2f} {max(took):.2f}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
