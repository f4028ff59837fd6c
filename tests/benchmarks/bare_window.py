"""The floor of everything that opens a window: a bare PySide6 window, shown and painted; a process of its own.

Writes how many milliseconds of the processor that took since the process began, and its peak memory in MiB.
"""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.memory import peak_mib


class Bare(QWidget):
    """A window with nothing in it, which closes once it was painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self, self._leave)

    def _leave(self) -> None:
        sys.stdout.write(f"{1000 * time.process_time():.1f} {peak_mib():.1f}\n")
        self.close()


def main() -> None:
    """Shows it."""
    application = QApplication(["bare"])
    window = Bare()
    window.resize(1440, 900)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
