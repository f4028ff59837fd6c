"""The program in a process of its own, with a mistake put into it: ``failing_window.py raise|crash DATA_DIR``."""

import os
import signal
import sys

from PySide6.QtCore import QTimer

from followup_desktop.cli import entry
from followup_desktop.widgets.main_window import MainWindow


def fail() -> None:
    """A mistake that has a name of the user's in its words."""
    raise ValueError("Canary Health")


def crash() -> None:
    """What a mistake in compiled code does."""
    os.kill(os.getpid(), signal.SIGSEGV)


if __name__ == "__main__":
    kind, folder = sys.argv[1:]
    load = MainWindow.load

    def load_and_fail(window: MainWindow) -> None:
        """The window as it is, and then the mistake."""
        load(window)
        QTimer.singleShot(0, window, {"raise": fail, "crash": crash}[kind])

    setattr(MainWindow, "load", load_and_fail)  # noqa: B010 - to be told from a method of its own
    sys.exit(entry.main(["--data-dir", folder]))
