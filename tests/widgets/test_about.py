"""About the program: the versions can be copied, and every licence can be read by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from followup_desktop import APP_NAME, __version__
from followup_desktop.presentation.actions import Do
from followup_desktop.shipped_parts import parts
from followup_desktop.widgets.about_windows import AboutWindow, LicencesWindow
from followup_desktop.widgets.main_window import MainWindow
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

Key = Qt.Key


@pytest.fixture
def window(qapp: object, tmp_path: Path) -> Iterator[MainWindow]:
    place = OpenFolder(tmp_path / "data")
    with open_window(place) as found:
        yield found
    place.store.close()


def button(about: AboutWindow, name: str) -> QAbstractButton:
    return next(one for one in about.findChildren(QAbstractButton) if one.objectName() == name)


def test_the_versions_are_copied(window: MainWindow) -> None:
    window.actions_by_id[Do.ABOUT].trigger()
    about = the_dialog(window)
    assert isinstance(about, AboutWindow)
    QTest.keyClick(button(about, "copyVersions"), Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"{APP_NAME} {__version__}, Python ")
    assert "Qt" in copied


def test_every_licence_is_read_by_keys(window: MainWindow) -> None:
    window.asking.show_about()
    about = the_dialog(window)
    assert isinstance(about, AboutWindow)
    QTest.keyClick(button(about, "licences"), Key.Key_Space)
    wait_for(lambda: len(window.asking.dialogs) == 2)
    licences = window.asking.dialogs[-1]
    assert isinstance(licences, LicencesWindow)
    shipped = parts()
    assert licences.list.count() == len(shipped)
    assert shipped[0].texts[0] in licences.text.toPlainText()
    QTest.keyClick(licences.list, Key.Key_End)
    assert licences.licence.text() == shipped[-1].licence
    assert shipped[-1].texts[0] in licences.text.toPlainText()
    QTest.keyClick(licences, Key.Key_Escape)
    wait_for(lambda: window.asking.dialogs == [about])
