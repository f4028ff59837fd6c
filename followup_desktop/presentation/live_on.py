"""The window lives on while a change waits for another program."""

import time

from PySide6 import QtCore

PAUSE_SECONDS = 0.005


def live_on() -> None:
    """Lets the window paint and its timers go on for a moment. Keys and clicks wait: what they do comes after."""
    QtCore.QCoreApplication.processEvents(QtCore.QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    time.sleep(PAUSE_SECONDS)
