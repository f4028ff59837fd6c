"""Looking for garbage, in the thread of the window alone."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250
MOST = 50_000
"""So many objects are looked through in a frame; of more, as thousands of applications have, nearly all stay."""
_GENERATIONS = 3


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
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Looks through the generations in which there is enough to look through, as Python counts it."""
        if gc.get_count()[0] > MOST:
            # Even to list them takes as long as a frame may.
            gc.freeze()
            return
        for generation in (0,) if self._is_busy() else reversed(range(_GENERATIONS)):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                if len(gc.get_objects(generation)) > MOST:
                    gc.freeze()
                else:
                    gc.collect(generation)
                return
