"""Files that the window is given to open: the program's own, saved postings, and what it has no way for."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from followup_desktop import neighbour
from followup_desktop.cli.entry import OPENED_BY_WINDOW
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.reception import Reception, raise_with
from followup_desktop.widgets.dialogs.application_dialog import ApplicationDialog
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from followup_desktop.widgets.theme.theme import theme
from tests.widgets.test_saved_postings import POSTING, drop
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenFolder]:
    opened = OpenFolder(tmp_path / "data")
    yield opened
    opened.store.close()


@pytest.fixture
def window(place: OpenFolder, qtbot: QtBot) -> Iterator[MainWindow]:
    place.add("Globex", "applied")
    with open_window(place) as shown:
        yield shown


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """An interchange file with one application, from a folder with blanks and letters that are not English."""
    path = tmp_path / "Für Zoë" / "everything.JSON"
    path.parent.mkdir()
    application = {"company": "Initech", "role": "Clerk"}
    content = {"format": "followup-desktop", "version": 1, "applications": [application]}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def the_settings(window: MainWindow) -> SettingsWindow:
    """The settings, once they are open, and alone."""
    settings = the_dialog(window)
    assert isinstance(settings, SettingsWindow)
    return settings


def test_the_programs_own_file_is_previewed_and_taken_in_by_a_key(window: MainWindow, file: Path) -> None:
    window.given_files.open(file)
    settings = the_settings(window)
    wait_for(lambda: bool(settings.data.exchange.offer), 20_000)
    assert "1 new" in settings.data.exchange.offer
    assert file.name in settings.data.exchange.offer
    assert [card.company for card in window.desk.cards()] == ["Globex"]
    take = next(one for one in settings.findChildren(QAbstractButton) if one.objectName() == "takeIn")
    wait_for(take.isVisible)
    wait_for(lambda: not take.visibleRegion().isEmpty())
    QTest.keyClick(take, Qt.Key.Key_Space)
    wait_for(lambda: len(window.desk.cards()) == 2)


def test_dropped_on_the_window_it_is_previewed_as_well(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert drop(window, data)
    settings = the_settings(window)
    wait_for(lambda: bool(settings.data.exchange.offer), 20_000)
    assert "1 new" in settings.data.exchange.offer


def test_the_settings_that_are_open_already_take_it(window: MainWindow, file: Path) -> None:
    window.asking.settings()
    settings = the_settings(window)
    settings.search.setText("theme")
    window.given_files.open(file)
    wait_for(lambda: bool(settings.data.exchange.offer), 20_000)
    assert settings.row("import_file").isVisible()


def test_a_file_that_is_none_says_so_in_the_settings(window: MainWindow, file: Path) -> None:
    file.write_text("[]")
    window.given_files.open(file)
    settings = the_settings(window)
    wait_for(lambda: bool(settings.data.exchange.import_trouble), 20_000)
    assert file.name in settings.data.exchange.import_trouble


def test_a_saved_posting_fills_the_form(window: MainWindow, tmp_path: Path) -> None:
    page = tmp_path / "posting.html"
    page.write_text(f"<html><script type='application/ld+json'>{json.dumps(POSTING)}</script></html>")
    window.given_files.open(page)
    assert isinstance(the_dialog(window), ApplicationDialog)


def test_a_file_that_comes_before_the_cards_waits_for_them(place: OpenFolder, file: Path, qtbot: QtBot) -> None:
    window = MainWindow(Desk(place.work), theme())
    window.given_files.open(file)
    assert window.asking.dialogs == []
    window.show()
    qtbot.waitUntil(lambda: bool(window.asking.dialogs), timeout=5000)
    the_settings(window)
    window.close()
    window.deleteLater()


def test_what_it_has_no_way_for_is_left_alone(window: MainWindow, tmp_path: Path) -> None:
    window.given_files.open(tmp_path / "picture.png")
    assert window.asking.dialogs == []


def test_the_command_line_takes_what_the_window_opens(window: MainWindow) -> None:
    assert set(window.given_files.ways()) == OPENED_BY_WINDOW


def test_a_system_that_sends_an_event_is_understood(window: MainWindow, file: Path) -> None:
    """As macOS does; there the whole application is watched for it."""
    event = QFileOpenEvent(str(file))
    assert window.given_files.eventFilter(QApplication.instance(), event)
    the_settings(window)


def test_a_second_start_brings_its_file(
    window: MainWindow, place: OpenFolder, file: Path, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    reception = Reception(place.folder, lambda _: pytest.fail("it is no command"), parent=window)
    heard: list[object] = []
    reception.raised.connect(lambda: heard.append("raised"))
    reception.file_given.connect(heard.append)
    try:
        for message in (raise_with(None), raise_with(file)):
            answer = _asked(place.folder, message, qtbot)
            assert answer == b"raised"
    finally:
        reception.close()
    assert heard == ["raised", "raised", file]


def _asked(folder: Path, message: bytes, qtbot: QtBot) -> bytes | None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as thread:
        asked = thread.submit(neighbour.ask, folder, message)
        qtbot.waitUntil(asked.done, timeout=5000)
        return asked.result()
