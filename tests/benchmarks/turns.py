"""How long the window does not answer: the longest stretch between two turns of the event loop."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 1


class Turns(QObject):
    """Looks at the clocks with every turn. ``longest`` is by the clock on the wall, and grows with the machine's load;
    ``longest_cpu`` is what the process itself did meanwhile, all its threads together, but never more than what the
    clock says, which several threads at once can be; both in milliseconds.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.longest_cpu = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._turn)
        self._last = self._last_cpu = 0.0

    def start(self) -> None:
        """Watches from now on."""
        self.longest = self.longest_cpu = 0.0
        self._last, self._last_cpu = time.perf_counter(), time.process_time()
        self._timer.start()

    def stop(self) -> None:
        """Watches no longer."""
        if self._timer.isActive():
            self._turn()
        self._timer.stop()

    def _turn(self) -> None:
        now, now_cpu = time.perf_counter(), time.process_time()
        passed, done = 1000 * (now - self._last), 1000 * (now_cpu - self._last_cpu)
        self.longest = max(self.longest, passed - EVERY_MS)
        self.longest_cpu = max(self.longest_cpu, min(done, passed))
        self._last, self._last_cpu = now, now_cpu
