"""Notices that the day has changed, that a quarter of an hour has begun, and that the machine was asleep."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QObject, QTimer, Signal

JUMP = timedelta(seconds=90)
"""By so much the wall clock may part from the running time before it counts as a sleep or a clock that was set."""

MINUTE_MS = 60_000
INTO_THE_MINUTE_MS = 1_200
"""A slot still stands in the second at which it starts, and rolls with the next one: looked at before that, a plan
would be a quarter of an hour behind until the next look."""


def _running_time() -> timedelta:
    return timedelta(seconds=time.monotonic())


class DayWatch(QObject):
    """Looks at the clock once a minute, a moment after the minute begins.

    Of one look at most one of ``day_changed``, ``woke`` and ``quarter_passed`` follows, the first that holds:
    whoever listens plans anew with each. ``minute_passed`` comes with every look, for texts that tell the time.
    """

    minute_passed = Signal()
    quarter_passed = Signal()
    day_changed = Signal()
    woke = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        zone: Callable[[], tzinfo],
        parent: QObject | None = None,
        running_time: Callable[[], timedelta] = _running_time,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._zone = zone
        self._running_time = running_time
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_and_wait)
        self._remember()

    def start(self) -> None:
        """Begins to watch."""
        self._remember()
        self._wait()

    def stop(self) -> None:
        """Watches no longer."""
        self._timer.stop()

    def look(self) -> None:
        """Compares the clock with what it was at the last look, and tells of what has changed."""
        day, quarter, offset = self._day, self._quarter, self._offset
        self._remember()
        if self._day != day:
            self.day_changed.emit()
        elif abs(self._offset - offset) > JUMP:
            self.woke.emit()
        elif self._quarter != quarter:
            self.quarter_passed.emit()
        self.minute_passed.emit()

    def _remember(self) -> None:
        now = self._now()
        self._day = now.astimezone(self._zone()).date()
        self._quarter = int(now.timestamp()) // 900
        self._offset = timedelta(seconds=now.timestamp()) - self._running_time()

    def _look_and_wait(self) -> None:
        # Waiting first: an exception in a listener must not end the watch.
        self._wait()
        self.look()

    def _wait(self) -> None:
        now = self._now()
        into = now.second * 1000 + now.microsecond // 1000
        self._timer.start(MINUTE_MS - into + INTO_THE_MINUTE_MS)
