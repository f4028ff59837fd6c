"""The calendar on a server in the window: connecting, publishing, what was changed there; by mouse and by keys."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.settings_catalogue import Section
from followup_desktop.widgets.dialogs.elsewise_sheet import ElsewiseSheet
from followup_desktop.widgets.dialogs.server_sheet import ConnectSheet, PasswordSheet
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.server_row import ServerRow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from tests.memory_server import PASSWORD, MemoryServers
from tests.widgets.windows import OpenFolder, open_window, wait_for


class Opened:
    """A window on two applications, and the server in memory."""

    def __init__(self, window: MainWindow, server: MemoryServers) -> None:
        self.window = window
        self.server = server

    def dialog(self, kind: type[Any]) -> Any:
        """The dialog of that kind, once it is there."""
        wait_for(lambda: any(isinstance(one, kind) for one in self.window.asking.dialogs))
        found = next(one for one in self.window.asking.dialogs if isinstance(one, kind))
        found.activateWindow()
        wait_for(found.isActiveWindow)
        return found

    def row(self) -> ServerRow:
        """The row in the settings."""
        self.window.asking.settings(Section.CALENDAR)
        return self.dialog(SettingsWindow).calendar.server

    def connect(self) -> None:
        """Connects and publishes everything."""
        self.window.publisher.connect_to("calendar.example", "robin", PASSWORD)
        self.wait()

    def wait(self) -> None:
        """Until nothing is going on."""
        wait_for(lambda: not self.window.publisher.is_busy)

    def change_there(self) -> tuple[str, str]:
        """One event is renamed and one is deleted there; their UIDs."""
        first, second = sorted(self.server.resources)[:2]
        self.server.edit(first, lambda text: text.replace("SUMMARY:", "SUMMARY:Rather: "))
        self.server.delete(second)
        self.window.publisher.publish_now()
        self.wait()
        return first, second


@pytest.fixture
def opened(tmp_path: Path, qapp: object) -> Iterator[Opened]:
    place = OpenFolder(tmp_path / "data")
    for company in ("Umbra Health", "Globex"):
        place.add(company, "applied", applied_on="2026-11-20", key_skill="streams")
    server = place.work.servers
    assert isinstance(server, MemoryServers)
    with open_window(place) as window:
        yield Opened(window, server)
    place.store.close()


def click(button: QWidget) -> None:
    """With the mouse."""
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def named(parent: QWidget, name: str) -> QPushButton:
    """The button of that name."""
    return next(one for one in parent.findChildren(QPushButton, name) if one.isVisible())


def test_connecting_by_mouse(opened: Opened) -> None:
    row = opened.row()
    assert not row.publish.isVisible() and not row.disconnect_button.isVisible()
    click(row.connect_button)
    sheet = opened.dialog(ConnectSheet)
    for name, text in (("address", "calendar.example"), ("user", "robin"), ("password", PASSWORD)):
        field = sheet.findChild(QLineEdit, name)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClicks(field, text)
    assert sheet.findChild(QLineEdit, "password").echoMode() is QLineEdit.EchoMode.Password
    click(named(sheet, "submit"))
    wait_for(lambda: len(opened.server.resources) == 2)
    opened.wait()
    wait_for(lambda: ConnectSheet not in map(type, opened.window.asking.dialogs))
    assert row._account.text() == "robin at https://calendar.example"
    assert row._standing.text() == "Published 09:41"
    assert not row.connect_button.isVisible()
    click(row.publish)
    opened.wait()
    click(row.disconnect_button)
    assert opened.window.publisher.account is None
    assert row.connect_button.isVisible()
    assert len(opened.server.resources) == 2


def test_connecting_by_keys(opened: Opened) -> None:
    opened.window.actions_by_id[Do.PUBLISH].trigger()
    settings = opened.dialog(SettingsWindow)
    row = settings.calendar.server
    assert row.isVisible()
    row.connect_button.setFocus()
    QTest.keyClick(row.connect_button, Qt.Key.Key_Space)
    sheet = opened.dialog(ConnectSheet)
    wait_for(lambda: sheet.focusWidget() is not None)
    for text in ("calendar.example", "robin", "guess"):
        QTest.keyClicks(sheet.focusWidget(), text)
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: bool(sheet.rows["password"].error()))
    assert sheet.rows["password"].error() == "calendar.example does not take this user name with this password."
    password = sheet.findChild(QLineEdit, "password")
    assert sheet.focusWidget() is password
    QTest.keyClicks(password, PASSWORD)
    QTest.keyClick(password, Qt.Key.Key_Return)
    wait_for(lambda: len(opened.server.resources) == 2)
    opened.wait()
    assert opened.server.in_keyring == PASSWORD


@pytest.mark.parametrize("what", [Do.PUBLISH, Do.ELSEWISE])
def test_without_a_server_the_place_in_the_settings_is_shown(opened: Opened, what: Do) -> None:
    opened.window.actions_by_id[what].trigger()
    settings = opened.dialog(SettingsWindow)
    assert settings.sections.currentRow() == list(Section).index(Section.CALENDAR)
    assert opened.window.notice.text() == "", "nothing is said of a server that there is not"
    settings.close()


def test_connecting_is_cancelled_with_escape_and_what_was_typed_stays(opened: Opened) -> None:
    opened.server.is_hanging.set()
    opened.window.asking.connect_server()
    sheet = opened.dialog(ConnectSheet)
    for name, text in (("address", "calendar.example"), ("user", "robin"), ("password", PASSWORD)):
        QTest.keyClicks(sheet.findChild(QLineEdit, name), text)
    sheet.submit()
    assert not sheet.findChild(QLineEdit, "address").isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    opened.wait()
    assert sheet.isVisible() and sheet.trouble.text() == "Publishing was cancelled; what was not sent yet is kept."
    assert sheet.findChild(QLineEdit, "address").text() == "calendar.example"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_without_a_password_nothing_is_asked(opened: Opened) -> None:
    opened.window.asking.connect_server()
    sheet = opened.dialog(ConnectSheet)
    sheet.submit()
    assert sheet.rows["password"].error() == "Enter the password."
    assert opened.server.requests == []


def test_without_the_libraries_the_settings_say_what_to_install(opened: Opened) -> None:
    opened.server.is_missing = True
    row = opened.row()
    assert row._missing.text() == "Publishing needs libraries that are not installed."
    assert not row.connect_button.isEnabled()


def test_publishing_shows_how_far_it_is_and_can_be_cancelled(opened: Opened) -> None:
    opened.connect()
    row = opened.row()
    opened.server.is_hanging.set()
    click(row.publish)
    wait_for(row.cancel.isVisible)
    assert row._bar.isVisible() and row._standing.text() == "Asking the server…"
    click(row.cancel)
    opened.wait()
    assert row.error.text() == "Publishing was cancelled; what was not sent yet is kept."
    assert opened.window.notice.text() == row.error.text()
    assert row.publish.isVisible() and not row._bar.isVisible()


def test_the_password_is_asked_for_where_there_is_no_keyring(opened: Opened) -> None:
    opened.server.has_keyring = False
    opened.connect()
    opened.window.actions_by_id[Do.PUBLISH].trigger()
    sheet = opened.dialog(PasswordSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.rows["password"].error() == "Enter the password."
    QTest.keyClicks(sheet.focusWidget(), PASSWORD)
    opened.server.requests.clear()
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    wait_for(lambda: "etags" in opened.server.requests)
    opened.wait()
    opened.window.actions_by_id[Do.PUBLISH].trigger()
    QTest.keyClick(opened.dialog(PasswordSheet), Qt.Key.Key_Escape)
    assert not opened.window.asking.dialogs


def test_what_was_changed_there_is_shown_and_decided_by_mouse(opened: Opened) -> None:
    opened.connect()
    first, second = opened.change_there()
    notice = opened.window.notice
    assert notice.text() == "2 events were changed or deleted in your calendar, and are left so."
    click(notice.act_button)
    assert not notice.isVisible()
    sheet = opened.dialog(ElsewiseSheet)
    click(named(sheet, "leaveOut"))
    wait_for(lambda: len([one for one in sheet.findChildren(QWidget, "elsewise") if one.isVisible()]) == 1)
    again = named(sheet, "again")
    wait_for(lambda: sheet.focusWidget() is again)
    entry = again.parentWidget()
    assert sheet.rect().contains(entry.mapTo(sheet, entry.rect().bottomLeft())), "the dialog has room for what is left"
    click(again)
    wait_for(lambda: not opened.window.asking.dialogs)
    opened.window.publisher.publish_now()
    opened.wait()
    assert "Rather" not in opened.server.text(first)
    assert second not in opened.server.resources


def test_what_was_changed_there_is_decided_by_keys(opened: Opened) -> None:
    opened.connect()
    opened.change_there()
    opened.window.actions_by_id[Do.ELSEWISE].trigger()
    sheet = opened.dialog(ElsewiseSheet)
    QTest.keyClick(sheet, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    wait_for(lambda: not opened.window.asking.dialogs)
    opened.window.publisher.publish_now()
    opened.wait()
    assert len(opened.server.resources) == 2
    assert not any(b"Rather" in content for _, content in opened.server.resources.values())
    opened.window.actions_by_id[Do.ELSEWISE].trigger()
    assert opened.window.notice.text() == "Nothing was changed or deleted in the calendar on the server."


def test_taking_their_time_moves_the_follow_up(opened: Opened) -> None:
    opened.connect()
    uid = sorted(opened.server.resources)[0]
    moved = {"DTSTART": "DTSTART:20261201T140000Z", "DTEND": "DTEND:20261201T141500Z"}

    def move(text: str) -> str:
        names = [line.partition(";")[0] for line in text.split("\r\n")]
        in_event = False
        lines = []
        for name, line in zip(names, text.split("\r\n"), strict=True):
            in_event = in_event or line == "BEGIN:VEVENT"
            lines.append(moved.get(name, line) if in_event else line)
        return "\r\n".join(lines)

    opened.server.edit(uid, move)
    opened.window.publisher.publish_now()
    opened.wait()
    opened.row()
    click(opened.dialog(SettingsWindow).calendar.server.look)
    sheet = opened.dialog(ElsewiseSheet)
    click(named(sheet, "take"))
    wait_for(lambda: ElsewiseSheet not in map(type, opened.window.asking.dialogs))
    owns = [f.own_start for a in opened.window.desk.work.store.applications() for f in a.follow_ups if f.own_start]
    assert [own.isoformat() for own in owns] == ["2026-12-01T14:00:00+00:00"]


def test_a_refused_time_says_why_in_the_dialog(opened: Opened) -> None:
    opened.connect()
    uid = sorted(opened.server.resources)[0]

    def to_the_night(text: str) -> str:
        head, _, event = text.partition("BEGIN:VEVENT")
        lines = []
        for line in event.split("\r\n"):
            if line.startswith("DTSTART"):
                line = "DTSTART:20261201T020000Z"
            elif line.startswith("DTEND"):
                line = "DTEND:20261201T021500Z"
            lines.append(line)
        return head + "BEGIN:VEVENT" + "\r\n".join(lines)

    opened.server.edit(uid, to_the_night)
    opened.window.publisher.publish_now()
    opened.wait()
    opened.window.asking.elsewise()
    sheet = opened.dialog(ElsewiseSheet)
    click(named(sheet, "take"))
    assert "calls go out between 07:00 and 20:30" in sheet.trouble.text()
    assert sheet.isVisible()
