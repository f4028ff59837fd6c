"""A main window on a real data folder, with a clock that stands, for the tests of widgets and journeys."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from followup_desktop.domain.application import JobApplication
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.window_state import StateFile
from followup_desktop.storage.opening import open_store
from followup_desktop.storage.store import SqliteStore
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import ReduceMotion, Theme, theme
from tests.builders import FakeHolidays, a_workplace
from tests.fakes import SettableClock

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)


class Place(Protocol):
    """A data folder with its desk."""

    folder: Path
    desk: Desk


class OpenFolder:
    """A data folder with its clock and desk."""

    def __init__(self, folder: Path, now: datetime = NOW) -> None:
        self.folder = folder
        self.clock = SettableClock(now)
        self.store: SqliteStore = open_store(
            folder,
            self.clock,
            first_settings=lambda: {"timezone": "Europe/London", "country": "GB", "user_name": "Robin Moss"},
        )
        self.work = a_workplace(self.store, self.clock, FakeHolidays({"GB": {}}))
        self.desk = Desk(self.work)

    def put(self, *applications: JobApplication) -> None:
        """Keeps these applications, as if they had been imported."""
        for application in applications:
            with self.store.begin() as unit:
                unit.put(application, self.desk.plan(application))
                unit.commit("add", self.clock.now(), application.id, application.company)

    def add(self, company: str, stage: str = "interested", **fields: Any) -> str:
        """Adds an application by the deed and returns its id."""
        done = self.desk.add({"company": company, "role": f"{company} engineer", **fields}, _stage(stage))
        assert done is not None
        return done.touched[0]


def _stage(name: str) -> Any:
    from followup_desktop.domain.vocabulary import Stage

    return Stage(name)


def wait_for(happens: Callable[[], bool], milliseconds: int = 20_000) -> None:
    """Lets the window live until that happens: another process may have to start for it, on a machine that is busy."""
    for _ in range(milliseconds // 10):
        if happens():
            return
        QTest.qWait(10)
    raise AssertionError("it did not happen in time")


@contextmanager
def open_window(place: Place, size: tuple[int, int] = (1440, 900)) -> Iterator[MainWindow]:
    """The window on the folder, shown and filled; closed at the end."""
    look: Theme = theme()
    window = MainWindow(place.desk, look, StateFile(place.folder))
    look.set_reduce_motion(ReduceMotion.ALWAYS)
    window.resize(*size)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    wait_for(lambda: window.is_loaded)
    QTest.qWait(30)
    try:
        yield window
    finally:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.hide()
                dialog.deleteLater()
        window.close()
        window.deleteLater()
        QTest.qWait(10)


def the_dialog(window: MainWindow) -> QDialog:
    """The one dialog that is open, once it is."""
    wait_for(lambda: bool(window.asking.dialogs), 20_000)
    QTest.qWait(20)
    (dialog,) = window.asking.dialogs
    return dialog
