"""The program's window on a data folder, as it stands once everything of a start is done."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.garbage import Garbage
from followup_desktop.qt_application import make_application
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import theme
from tests.benchmarks.board import NOW

SETTLED_MS = 1_500
PATIENCE_SECONDS = 1_800.0
_REST_MS = 300
"""A window at rest needs the processor for less than a twentieth of it."""


@contextmanager
def a_window(folder: Path) -> Iterator[MainWindow]:
    """The window, shown and filled; closed with its data folder at the end."""
    QApplication.instance() or make_application()
    work = open_workplace(folder, NOW)
    window = MainWindow(Desk(work), theme())
    window.resize(1440, 900)
    window.show()
    QTest.qWaitForWindowExposed(window)
    live_until(lambda: window.is_loaded and window.filtered.is_whole and not window.agenda.is_reading)
    # A start before this one ran on from the same present: what it planned is of the future, and is planned anew.
    live_until(lambda: window.is_read_only or not work.store.outdated(NOW, 1))
    # As the program does once it has started.
    Garbage(lambda: window.desk.long.is_busy, window)
    QTest.qWait(SETTLED_MS)
    try:
        yield window
    finally:
        window.close()
        QTest.qWait(50)
        close_workplace(work)
        gc.enable()


def live_until(happens: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Lets the window live until that has happened."""
    end = time.monotonic() + seconds
    while not happens():
        if time.monotonic() > end:
            raise RuntimeError("it did not happen in time")
        QTest.qWait(5)


def live_until_at_rest() -> None:
    """Lets the window live until it does nothing of its own any more."""

    def is_at_rest() -> bool:
        start = time.process_time()
        QTest.qWait(_REST_MS)
        return time.process_time() - start < _REST_MS / 20_000

    live_until(is_at_rest)


def cpu_of(act: Callable[[], object]) -> float:
    """How many milliseconds of the processor an act takes, with what it sets off at once, its paint included."""
    start = time.process_time()
    act()
    QApplication.processEvents()
    return (time.process_time() - start) * 1000
