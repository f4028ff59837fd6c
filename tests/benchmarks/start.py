"""A start of the program on a data folder, up to the board that is painted and on to where all is done at the start.

A process of its own, started with the arguments of the command. Writes a line of figures: milliseconds of the
processor from the beginning of the process to the first painted shell and to the first painted board with its cards;
the longest stretch in which the window did not answer after the shell was painted, by the processor and by the clock;
and the peak memory in MiB, up to the first painted board and of the whole.
"""

import sys

from followup_desktop import qt_application
from followup_desktop.cli import entry


def watch() -> None:
    """The window that opens is one that is watched. Nothing is loaded for that before the program itself loads Qt."""
    load = qt_application.load_qt

    def load_and_watch() -> None:
        load()
        from followup_desktop.widgets import main_window
        from tests.benchmarks.watched import Watched

        main_window.MainWindow = Watched  # type: ignore[misc]

    qt_application.load_qt = load_and_watch


if __name__ == "__main__":
    watch()
    sys.exit(entry.main(sys.argv[1:]))
