"""The system tells the program to end: by SIGTERM, by a terminal that goes, by Ctrl+C in it."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer


def close_when_told(application: QCoreApplication, end: Callable[[], None]) -> None:
    """SIGTERM, a terminal that goes and Ctrl+C close the window as the user would: drafts and its state are kept.

    Python runs the handlers between its own steps only; Qt is woken by the pipe that a signal writes to.
    """
    if sys.platform == "win32":
        return
    heard, told = os.pipe()
    for side in (heard, told):
        os.set_blocking(side, False)
    signal.set_wakeup_fd(told, warn_on_full_buffer=False)
    notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read, application)

    def wake() -> None:
        with suppress(BlockingIOError):
            os.read(heard, 64)

    notifier.activated.connect(wake)

    def close(_number: int, _frame: FrameType | None) -> None:
        end()
        # Told while it starts, nothing waits for the end of the window yet.
        QTimer.singleShot(0, application, application.quit)

    for told_by in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(told_by, close)

    def forget() -> None:
        # The application quits once for each window that opens anew.
        application.aboutToQuit.disconnect(forget)
        signal.set_wakeup_fd(-1)
        notifier.setEnabled(False)
        os.close(heard)
        os.close(told)

    application.aboutToQuit.connect(forget)


def end_at_once_when_told() -> None:
    """Nothing is open that would have to be closed, and what a window before did about signals is over with it."""
    if sys.platform != "win32":
        for told_by in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(told_by, signal.SIG_DFL)
