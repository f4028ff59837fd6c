"""Work that takes a while, done beside the window: it answers in between, and hears what came of it."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor


_AT_ONCE_SECONDS = 0.001
"""After so long the work lets the window go on, where both are Python; five times as long is usual."""


class Aside(QObject):
    """One piece of work after the other in a thread of its own. ``close`` it before what it works for is gone."""

    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Not a QThreadPool: Qt waits for its threads while Python's lock is held, for which they wait in turn.
        self._pool: ThreadPoolExecutor | None = None
        self._is_closed = False
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Does the work, then gives what it returned to ``done`` in the thread of the window.

        What the work raises is given to ``done`` as it is. Nothing is done after ``close``.
        """
        if self._is_closed:
            return
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            sys.setswitchinterval(_AT_ONCE_SECONDS)
            self._pool = ThreadPoolExecutor(1)
        self._pool.submit(self._do, work, done)

    def wait(self) -> None:
        """Waits until everything is done; what came of it is heard of afterwards."""
        if self._pool is not None:
            self._pool.submit(lambda: None).result()

    def close(self) -> None:
        """Waits for the piece that is being done, and drops the others; nobody hears of either."""
        self._is_closed = True
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def _do(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        try:
            found = work()
        except Exception as fault:
            found = fault
        self._ended.emit(done, found)

    def _tell(self, done: Callable[[Any], None], found: Any) -> None:
        if not self._is_closed:
            done(found)
