"""The window on a real data folder, worked with the real pointer and keys of the (virtual) screen."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.domain.time.zones import parse_instant
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.window_state import StateFile
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import theme

NOW = "2026-11-23T10:00:00+00:00"


class Pointer:
    """The pointer of the screen, moved by xdotool: what Qt sees are events of the window system."""

    def __init__(self, qtbot: QtBot) -> None:
        found = shutil.which("xdotool")
        assert found, "xdotool is missing: `make test` installs it"
        self._xdotool = found
        self._qtbot = qtbot

    def _do(self, *words: str) -> None:
        running = subprocess.Popen([self._xdotool, *words], env=os.environ)
        self._qtbot.waitUntil(lambda: running.poll() is not None, timeout=20_000)
        assert running.returncode == 0
        self._qtbot.wait(40)

    def move(self, to: QPoint) -> None:
        """Puts the pointer to that place of the screen."""
        self._do("mousemove", str(to.x()), str(to.y()))

    def click(self, at: QPoint) -> None:
        """Clicks there."""
        self.move(at)
        self._do("click", "1")

    def drag(self, start: QPoint, *way: QPoint) -> None:
        """Pulls from the start along the way and lets go at its end, after a rest."""
        self.hold(start, *way)
        self._do("mouseup", "1")

    def hold(self, start: QPoint, *way: QPoint) -> None:
        """The same without letting go."""
        self.move(start)
        self._do("mousedown", "1")
        for place in way:
            self.move(place)
        self._qtbot.wait(120)

    def type(self, text: str) -> None:
        """Types that on the keyboard of the screen."""
        self._do("type", "--delay", "8", text)

    def press(self, *keys: str) -> None:
        """Presses these keys after one another, each as xdotool calls it: "Escape", "ctrl+z"."""
        self._do("key", *keys)

    def let_go(self) -> None:
        """Lets go."""
        self._do("mouseup", "1")


class Home:
    """A data folder, and windows on it, one after the other."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self._qtbot = qtbot
        self.work: Workplace | None = None
        self.window: MainWindow | None = None

    def open(self, now: datetime | None = None) -> MainWindow:
        """Opens a window as the program does, and waits until its cards are there."""
        self.work = open_workplace(self.folder, now or parse_instant(NOW))
        window = self.window = MainWindow(Desk(self.work), theme(), StateFile(self.folder))
        theme().set_reduce_motion("reduced")
        window.resize(1440, 900)
        window.move(0, 0)
        window.show()
        self._qtbot.waitExposed(window)
        self._qtbot.waitUntil(lambda: window.is_loaded, timeout=20_000)
        give_keys_to(window, self._qtbot)
        self._qtbot.wait(150)
        return window

    def close(self) -> None:
        """Closes the window and the data folder."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
            QApplication.sendPostedEvents(None, 0)
            QApplication.processEvents()
        if self.work is not None:
            close_workplace(self.work)
            self.work = None


@pytest.fixture
def pointer(qtbot: QtBot) -> Pointer:
    """The pointer of the screen."""
    return Pointer(qtbot)


@pytest.fixture
def home(tmp_path: Path, qtbot: QtBot) -> Iterator[Home]:
    """A data folder that does not exist yet."""
    made = Home(tmp_path / "data", qtbot)
    yield made
    made.close()


def list_of(window: MainWindow, stage: Stage) -> QListView:
    """The list of a stage's cards."""
    return next(view for view in window.board.findChildren(QListView) if getattr(view, "stage", None) is stage)


def index_of(window: MainWindow, stage: Stage, company: str) -> QModelIndex:
    """The card of that company in that stage."""
    view = list_of(window, stage)
    model = view.model()
    for row in range(model.rowCount(view.rootIndex())):
        index = model.index(row, 0, view.rootIndex())
        if company in index.data(Qt.ItemDataRole.DisplayRole):
            return index
    raise AssertionError(f"{company} is not in {stage}")


def place_of(window: MainWindow, stage: Stage, company: str) -> QPoint:
    """The middle of a card, on the screen."""
    view = list_of(window, stage)
    rect: QRect = view.visualRect(index_of(window, stage, company))
    return view.viewport().mapToGlobal(rect.center())


def companies(window: MainWindow, stage: Stage) -> list[str]:
    """The companies in a stage, from top to bottom."""
    view = list_of(window, stage)
    model = view.model()
    rows = range(model.rowCount(view.rootIndex()))
    titles = (model.index(row, 0, view.rootIndex()).data(Qt.ItemDataRole.DisplayRole) for row in rows)
    return [title.partition(" · ")[2] for title in titles]


def dialog(window: MainWindow, kind: type[QWidget], qtbot: QtBot) -> QWidget:
    """The open dialog of that kind."""

    def there() -> bool:
        return any(isinstance(d, kind) and d.isVisible() for d in window.asking.dialogs)

    qtbot.waitUntil(there, timeout=20_000)
    found = next(d for d in window.asking.dialogs if isinstance(d, kind))
    give_keys_to(found, qtbot)
    return found


def give_keys_to(window: QWidget, qtbot: QtBot) -> None:
    """Makes it the window that gets the keys, as a window manager would: the virtual screen has none."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
