"""Looking for garbage, in the thread of the window alone."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250
MOST = 50_000
"""So many objects are looked through in a frame; of more, as thousands of applications have, nearly all stay."""
_OLDEST = 2


class Garbage(QObject):
    """Does what Python would do by itself in whichever thread comes to it.

    There it holds the window up for as long as it takes, and takes Qt's objects apart in a thread that is not theirs.
    What is there when it begins stays to the end, and is not looked through; so too what is more than can be looked
    through in a moment. While something great is being done, which has thousands of records in hand, only what is young
    is looked through.
    """

    def __init__(self, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._left = [0] * (_OLDEST + 1)
        """How many objects the looks have left, by the generation that they are in by now; at most."""
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Looks through the generations in which there is enough to look through, as Python counts it."""
        if gc.get_count()[0] > MOST:
            self._leave_alone()
            return
        for generation in (0,) if self._is_busy() else reversed(range(_OLDEST + 1)):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                self._look_through(generation)
                return

    def _look_through(self, generation: int) -> None:
        # Counted by what earlier looks have left. To list them would hold each for a moment, and Python fails where
        # another thread is just filling one of them.
        there = gc.get_count()[0] + sum(self._left[: generation + 1])
        if there > MOST:
            self._leave_alone()
            return
        left = max(0, there - gc.collect(generation))
        self._left[: generation + 1] = [0] * (generation + 1)
        self._left[min(generation + 1, _OLDEST)] += left

    def _leave_alone(self) -> None:
        gc.freeze()
        self._left = [0] * (_OLDEST + 1)
