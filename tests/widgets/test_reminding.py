"""Reminders in the window: the banner, what a click opens, the tray, and that quitting ends it all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.settings_catalogue import Section
from followup_desktop.presentation.window_state import StateFile
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.tray import Tray
from tests.builders import at
from tests.desks import done
from tests.reminding import FakeNotifier, FakeStarting, surroundings
from tests.widgets.windows import OpenFolder, the_dialog, wait_for

PERSON = {"name": "Sam Weber", "role": "screener", "phone": "+44 20 7946 0018"}


@contextmanager
def reminded(folder: OpenFolder, *, service: bool = True, **state: Any) -> Iterator[MainWindow]:
    """The window on the folder, with reminders."""
    file = StateFile(folder.folder)
    kept = file.read()
    for name, value in state.items():
        setattr(kept, name, value)
    file.write(kept)
    window = MainWindow(folder.desk, theme(), file, surroundings=partial(surroundings, is_there=service))
    window.resize(1440, 900)
    window.begin(in_background=False)
    assert QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    wait_for(lambda: window.is_loaded)
    QTest.qWait(30)
    try:
        yield window
    finally:
        for dialog in window.asking.dialogs:
            dialog.close()
        window.quit()
        window.deleteLater()
        QTest.qWait(10)


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Iterator[OpenFolder]:
    """Globex, applied for a week ago: a call is due on this Monday at ten; the digest of the day came at eight."""
    opened = OpenFolder(tmp_path / "data", at("2026-11-23 07:55"))
    yield opened
    opened.store.close()


def apply(folder: OpenFolder, company: str = "Globex") -> str:
    fields = {"company": company, "role": "Engineer", "applied_on": "2026-11-16", "timezone": "Europe/London"}
    return done(folder.desk.add(fields, Stage.APPLIED, (PERSON,)))


def service_of(window: MainWindow) -> FakeNotifier:
    notifier = window.reminding._ways._notifier
    assert isinstance(notifier, FakeNotifier)
    return notifier


def look(window: MainWindow, folder: OpenFolder, now: str) -> None:
    """A minute passes, and the clock shows that."""
    folder.clock.instant = at(now)
    window.watch.look()
    QTest.qWait(30)


def test_a_click_on_a_notification_opens_the_card_and_its_next_step(folder: OpenFolder) -> None:
    globex = apply(folder)
    with reminded(folder) as window:
        window.show_view("letters")
        look(window, folder, "2026-11-23 08:00")
        (digest,) = service_of(window).shown
        look(window, folder, "2026-11-23 10:00")
        assert list(service_of(window).shown) == [digest, f"{globex}/application_call:1"]
        window.panel.tabs.setCurrentIndex(3)
        service_of(window).click(f"{globex}/application_call:1")
        wait_for(lambda: window.open_id == globex)
        assert window.board.isVisible() and window.panel.isVisible()
        assert window.panel.tabs.currentIndex() == 0
        assert window.panel.isAncestorOf(QApplication.focusWidget())
        service_of(window).click(digest)
        wait_for(window.today.isVisible)
        assert service_of(window).shown == {}


def test_what_is_done_takes_its_notification_away(folder: OpenFolder) -> None:
    globex = apply(folder)
    with reminded(folder, digest=False) as window:
        look(window, folder, "2026-11-23 10:00")
        assert service_of(window).shown
        folder.desk.skip(globex, "application_call:1")
        wait_for(lambda: not service_of(window).shown)


def test_without_a_service_the_banner_tells_and_leaves_the_keys_where_they_are(folder: OpenFolder) -> None:
    globex, initech = apply(folder), apply(folder, "Initech")
    with reminded(folder, service=False, digest=False) as window:
        window.board.focus_card(globex)
        before = QApplication.focusWidget()
        banner = window.reminding.banner
        assert not banner.isVisible()
        look(window, folder, "2026-11-23 10:00")
        assert banner.isVisible() and QApplication.focusWidget() is before
        assert banner.title.text() == "Introduce yourself by phone"
        assert (len(banner.notices()), banner.more.text()) == (2, "and 1 more")
        first = banner.notices()[0].application_id
        QTest.mouseClick(banner.open_button, Qt.MouseButton.LeftButton)
        assert window.open_id == first
        assert [one.application_id for one in banner.notices()] == [{globex: initech, initech: globex}[first]]
        banner.close_button.setFocus()
        QTest.keyClick(banner.close_button, Qt.Key.Key_Escape)
        assert not banner.isVisible() and banner.notices() == []
        assert QApplication.focusWidget() is not None and not banner.isAncestorOf(QApplication.focusWidget())
        look(window, folder, "2026-11-23 10:01")
        assert not banner.isVisible()


def test_the_banner_goes_when_what_it_tells_of_is_done(folder: OpenFolder) -> None:
    globex = apply(folder)
    with reminded(folder, service=False, digest=False) as window:
        look(window, folder, "2026-11-23 10:00")
        folder.desk.done(globex, "application_call:1")
        wait_for(lambda: not window.reminding.banner.isVisible())


def test_late_ones_are_told_when_the_machine_wakes_though_it_is_planned_anew(folder: OpenFolder) -> None:
    apply(folder)
    with reminded(folder, digest=False) as window:
        look(window, folder, "2026-11-23 19:00")
        (shown,) = service_of(window).shown.values()
        assert shown[1].splitlines()[-1] == "Since 10:00"


# The tray ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """A system with a tray, or without one: the icon itself cannot be seen on the tests' screen."""
    here = {"is": True, "icon": False}
    monkeypatch.setattr(Tray, "works", staticmethod(lambda: here["is"]))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: here.update(icon=True))
    monkeypatch.setattr(QSystemTrayIcon, "hide", lambda _: here.update(icon=False))
    monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda _: here["icon"])
    return here


def test_closing_ends_the_program_unless_it_is_to_stay_in_the_tray(folder: OpenFolder, tray: dict[str, bool]) -> None:
    with reminded(folder) as window:
        ended: list[bool] = []
        window.ended.connect(lambda: ended.append(True))
        assert not tray["icon"]
        window.close()
        assert ended == [True] and service_of(window).is_closed


def test_in_the_tray_it_goes_on_telling_until_it_is_quit(folder: OpenFolder, tray: dict[str, bool]) -> None:
    globex = apply(folder)
    with reminded(folder, digest=False, keep_running=True) as window:
        ended: list[bool] = []
        window.ended.connect(lambda: ended.append(True))
        assert tray["icon"]
        window.asking.settings()
        window.close()
        assert not window.isVisible() and window.asking.dialogs == [] and not ended
        look(window, folder, "2026-11-23 10:00")
        service_of(window).click(f"{globex}/application_call:1")
        wait_for(window.isVisible)
        assert window.open_id == globex
        window.close()
        window.reminding.tray.open_wanted.emit()
        assert window.isVisible()
        window.close()
        window.reminding.tray.quit_wanted.emit()
        assert ended == [True] and not tray["icon"] and service_of(window).is_closed
        assert StateFile(folder.folder).read().open_card == globex


def test_quit_ends_it_though_it_could_stay(folder: OpenFolder, tray: dict[str, bool]) -> None:
    from followup_desktop.presentation.actions import Do

    with reminded(folder, keep_running=True) as window:
        ended: list[bool] = []
        window.ended.connect(lambda: ended.append(True))
        window.actions_by_id[Do.QUIT].trigger()
        assert ended == [True] and not window.isVisible()


def test_where_the_tray_goes_the_window_comes_back(folder: OpenFolder, tray: dict[str, bool]) -> None:
    with reminded(folder, keep_running=True) as window:
        window.close()
        assert not window.isVisible()
        tray["is"] = False
        look(window, folder, "2026-11-23 08:01")
        assert window.isVisible()


def _is_loaded(window: MainWindow) -> Callable[[], bool]:
    return lambda: window.is_loaded


def test_started_with_the_session_it_waits_in_the_tray_or_minimized(folder: OpenFolder, tray: dict[str, bool]) -> None:
    for keeps, is_hidden in ((True, True), (False, False)):
        file = StateFile(folder.folder)
        state = file.read()
        state.keep_running = keeps
        file.write(state)
        window = MainWindow(folder.desk, theme(), file, surroundings=surroundings)
        window.begin(in_background=True)
        wait_for(_is_loaded(window))
        assert window.isHidden() is is_hidden
        assert is_hidden or window.isMinimized()
        window.quit()
        window.deleteLater()
        QTest.qWait(10)


# Settings ---------------------------------------------------------------------------------------------------------


def settings_of(window: MainWindow) -> SettingsWindow:
    window.asking.settings()
    dialog = the_dialog(window)
    assert isinstance(dialog, SettingsWindow)
    dialog.show_section(Section.REMINDERS)
    return dialog


def test_every_choice_is_kept(folder: OpenFolder, tray: dict[str, bool]) -> None:
    with reminded(folder) as window:
        dialog = settings_of(window)
        for name in ("digest", "notices", "remind_calls", "remind_letters", "keep_running"):
            before = getattr(window.state, name)
            QTest.mouseClick(dialog.row(name).field, Qt.MouseButton.LeftButton)
            assert getattr(StateFile(folder.folder).read(), name) is not before
        assert tray["icon"]
        assert not dialog.row("digest_at").field.isEnabled()
        QTest.mouseClick(dialog.row("digest").field, Qt.MouseButton.LeftButton)
        dialog.row("digest_at").field.setFocus()
        QTest.keyClick(dialog.row("digest_at").field, Qt.Key.Key_Up)
        assert StateFile(folder.folder).read().digest_at == "09:00"


def test_without_a_tray_the_choice_is_not_offered_and_says_why(folder: OpenFolder, tray: dict[str, bool]) -> None:
    tray["is"] = False
    with reminded(folder) as window:
        row = settings_of(window).row("keep_running")
        assert not row.field.isEnabled() and "no tray" in row.explanation.text()


def test_starting_with_the_session_is_turned_on_and_off_and_says_what_goes_wrong(folder: OpenFolder) -> None:
    with reminded(folder) as window:
        starting = window.asking._starting()
        assert isinstance(starting, FakeStarting)
        row = settings_of(window).row("autostart")
        assert not row.field.isChecked()
        QTest.mouseClick(row.field, Qt.MouseButton.LeftButton)
        assert starting.is_on and row.field.isChecked()
        starting.refuses = True
        QTest.mouseClick(row.field, Qt.MouseButton.LeftButton)
        assert row.field.isChecked() and row.error.text() == "It cannot be written, so nothing was changed."
