"""Files that are given to the program to open: by a double click in the system, or on the command line."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from followup_desktop.widgets.asking import Asking


class GivenFiles(QObject):
    """Opens each by its suffix, once the window is filled; what has none of ours is left alone."""

    def __init__(self, asking: "Callable[[], Asking]", parent: QObject) -> None:
        super().__init__(parent)
        self._asking = asking
        self._waiting: list[Path] | None = []
        if sys.platform == "darwin":
            # There the system gives files to a program that runs, as events. Elsewhere a second start brings them.
            QApplication.instance().installEventFilter(self)

    def ways(self) -> dict[str, Callable[[Path], object]]:
        """What opens the files of each suffix."""
        asking = self._asking()
        return {
            ".json": asking.import_file,
            ".ics": asking.open_invitation,
            ".csv": asking.import_table,
            ".html": asking.add_posting,
            ".htm": asking.add_posting,
            ".xhtml": asking.add_posting,
        }

    def begin(self) -> None:
        """The window is filled: what was given before is opened."""
        waiting, self._waiting = self._waiting or [], None
        for path in waiting:
            self.open(path)

    def open(self, path: Path) -> None:
        """Opens the file, which need not be readable: what opens it says so."""
        if self._waiting is not None:
            self._waiting.append(path)
            return
        way = self.ways().get(path.suffix.lower())
        if way is not None:
            way(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QtGui.QFileOpenEvent) and event.file():
            self.open(Path(event.file()))
            return True
        return super().eventFilter(watched, event)
