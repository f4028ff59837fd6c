"""A calendar server from the settings to the calendar and back: a real window, a real Radicale, its own process."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation import publisher
from followup_desktop.widgets.dialogs.elsewise_sheet import ElsewiseSheet
from followup_desktop.widgets.dialogs.server_sheet import ConnectSheet
from followup_desktop.widgets.settings.server_row import ServerRow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from tests.calendar_servers import PASSWORD, USER, Radicale
from tests.journeys.conftest import Home, Pointer, dialog

TOP = Path(__file__).resolve().parent.parent.parent
LONGEST_MS = 60_000
"""How long a server, and a process that asks it, may take on a busy machine."""


@pytest.fixture(autouse=True)
def _own_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.scratch_keyring.ScratchKeyring")
    monkeypatch.setenv("PYTHONPATH", str(TOP))
    monkeypatch.setenv("SCRATCH_KEYRING", str(tmp_path / "keyring.json"))
    monkeypatch.setattr(publisher, "SOON_MS", 50)


def middle_of(widget: QWidget) -> QPoint:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()).center()


def events(server: Radicale) -> dict[str, str]:
    """What stands in the calendar, by the names of its files."""
    return {
        path.name: path.read_bytes().decode().replace("\r\n ", "")
        for path in (server.folder / "data").rglob("job-follow-ups/*.ics")
    }


def test_from_the_settings_to_the_calendar_and_back(home: Home, pointer: Pointer, qtbot: QtBot, tmp_path: Path) -> None:
    window = home.open()
    outcome = window.desk.add(
        {"company": "Globex", "role": "Engineer", "applied_on": "2026-11-20", "key_skill": "streams"}, Stage.APPLIED
    )
    assert outcome is not None
    with Radicale(tmp_path / "radicale") as server:
        # Connecting, with the pointer and the keyboard of the screen.
        pointer.press("ctrl+comma")
        settings = dialog(window, SettingsWindow, qtbot)
        assert isinstance(settings, SettingsWindow)
        pointer.type("caldav")
        row = settings.row("calendar_server")
        assert isinstance(row, ServerRow)
        qtbot.waitUntil(row.connect_button.isVisible)
        qtbot.wait(200)
        pointer.click(middle_of(row.connect_button))
        dialog(window, ConnectSheet, qtbot)
        for text in (server.address, USER, PASSWORD):
            pointer.type(text)
            pointer.press("Tab")
        pointer.press("ctrl+Return")
        qtbot.waitUntil(lambda: len(events(server)) == 1 and not window.publisher.is_busy, timeout=LONGEST_MS)
        assert window.asking.dialogs == [settings]
        assert row._standing.text() == "Published 11:00"

        # A change goes there by itself.
        window.desk.edit(outcome.touched[0], {"company": "Hooli"})
        qtbot.waitUntil(lambda: "Hooli" in str(events(server)), timeout=LONGEST_MS)
        qtbot.waitUntil(lambda: not window.publisher.is_busy, timeout=LONGEST_MS)

        # The user deletes it there, and wants it back.
        [name] = events(server)
        path = window.publisher.account.collection.removeprefix(server.address) + name
        assert server.request("DELETE", path)[0] == 200
        window.activateWindow()
        pointer.press("Escape")
        window.publisher.publish_now()
        qtbot.waitUntil(window.notice.act_button.isVisible, timeout=LONGEST_MS)
        qtbot.wait(200)
        pointer.click(middle_of(window.notice.act_button))
        found = dialog(window, ElsewiseSheet, qtbot)
        qtbot.wait(200)
        pointer.click(middle_of(next(b for b in found.findChildren(QPushButton, "again") if b.isVisible())))
        qtbot.waitUntil(lambda: list(events(server)) == [name], timeout=LONGEST_MS)

        # The server goes away: what is changed waits, the window closes at once, and the next one sends it.
        qtbot.waitUntil(lambda: not window.publisher.is_busy, timeout=LONGEST_MS)
        server.stop()
        window.desk.edit(outcome.touched[0], {"company": "Initech"})
        qtbot.waitUntil(lambda: "1 waiting" in window.publisher.standing(), timeout=LONGEST_MS)
        assert "cannot be reached" in window.notice.text()
        home.close()
        server.start()
        window = home.open()
        qtbot.waitUntil(lambda: "Initech" in str(events(server)), timeout=LONGEST_MS)
        qtbot.waitUntil(lambda: not window.publisher.is_busy, timeout=LONGEST_MS)
        assert len(events(server)) == 1
    assert PASSWORD not in os.environ.values()
