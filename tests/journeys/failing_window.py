"""The program in a process of its own, with a mistake put into it: ``failing_window.py raise|crash DATA_DIR``."""

import os
import signal
import sys

from PySide6.QtCore import QTimer

from followup_desktop.cli import entry
from followup_desktop.widgets.loading import Loading


def fail() -> None:
    """A mistake that has a name of the user's in its words."""
    raise ValueError("Canary Health")


def crash() -> None:
    """What a mistake in compiled code does."""
    os.kill(os.getpid(), signal.SIGSEGV)


if __name__ == "__main__":
    kind, folder = sys.argv[1:]
    begin = Loading.begin

    def begin_and_fail(loading: Loading) -> None:
        """The window as it is, and then the mistake."""
        begin(loading)
        QTimer.singleShot(0, loading, {"raise": fail, "crash": crash}[kind])

    setattr(Loading, "begin", begin_and_fail)  # noqa: B010 - to be told from a method of its own
    sys.exit(entry.main(["--data-dir", folder]))
