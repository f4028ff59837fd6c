"""The details of one application in a window, for the tests of the panel."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtTest import QTest

from followup_desktop.domain.application import JobApplication
from followup_desktop.widgets.main_window import MainWindow
from tests.builders import an_application
from tests.widgets.windows import OpenFolder, open_window


def a_folder_with(application: JobApplication, tmp_path: Path) -> Iterator[OpenFolder]:
    """A data folder with that application, and another one beside it; closed at the end."""
    found = OpenFolder(tmp_path / "data")
    found.put(application, an_application("applied", id="globex", company="Globex", rank="a", applied_on="2026-11-16"))
    yield found
    found.store.close()


def a_window_with(application: JobApplication, place: OpenFolder) -> Iterator[MainWindow]:
    """A window on it in which its details are open."""
    with open_window(place) as found:
        found.open_card(application.id)
        QTest.qWait(20)
        yield found
