"""The live file in a real window and beside it: chosen by the pointer, kept by commands, made up for after a kill."""

import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desktop.cli.carrying_out import answer_request
from followup_desktop.cli.entry import main as command_line
from followup_desktop.presentation.reception import Reception
from followup_desktop.presentation.settings_catalogue import Section
from followup_desktop.widgets.settings.calendar_section import LiveRow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from tests.calendars.events import unfolded
from tests.journeys.conftest import NOW, Home, Pointer, give_keys_to

ADD = ("Engineer", "--stage", "applied", "--applied-on", "2026-11-18")


def middle_of(widget: QWidget) -> QPoint:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()).center()


def companies_in(path: Path) -> list[str]:
    """Of which companies the file tells; it is whole whenever it is read."""
    if not path.exists():
        return []
    lines = unfolded(path.read_bytes())
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    said = " ".join(line for line in lines if line.startswith("SUMMARY:"))
    return [company for company in ("Globex", "Hooli", "Initech", "Umbra") if company in said]


def says(path: Path, words: str) -> bool:
    return any(words in line for line in unfolded(path.read_bytes()))


def open_live_row(home: Home, pointer: Pointer, qtbot: QtBot) -> LiveRow:
    window = home.window
    assert window is not None
    pointer.press("ctrl+comma")
    qtbot.waitUntil(lambda: bool(window.asking.dialogs), timeout=20_000)
    (settings,) = window.asking.dialogs
    assert isinstance(settings, SettingsWindow)
    settings.show_section(Section.CALENDAR)
    settings.activateWindow()
    qtbot.wait(200)
    row = settings.row("live_calendar")
    assert isinstance(row, LiveRow)
    return row


def test_from_the_settings_to_a_file_that_follows_the_window_and_the_commands(
    home: Home,
    pointer: Pointer,
    qtbot: QtBot,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    assert command_line(["--data-dir", str(home.folder), "--now", NOW, "add", "Globex", *ADD]) == 0
    window = home.open()
    path = tmp_path / "live.ics"
    row = open_live_row(home, pointer, qtbot)
    pointer.click(middle_of(row.path))
    pointer.press("ctrl+a")
    pointer.type(str(path))
    pointer.click(row.switch.mapToGlobal(QPoint(9, row.switch.height() // 2)))
    qtbot.waitUntil(lambda: companies_in(path) == ["Globex"], timeout=20_000)
    pointer.press("Escape")
    # Another program reads it all the time.
    reading = (
        "import sys\n"
        "while True:\n"
        "    read = open(sys.argv[1], 'rb').read()\n"
        "    assert read.startswith(b'BEGIN:VCALENDAR') and read.endswith(b'END:VCALENDAR\\r\\n')\n"
    )
    reader = subprocess.Popen([sys.executable, "-c", reading, str(path)])
    work = window.desk.work
    reception = Reception(
        home.folder, lambda asked: answer_request(work, window.desk.changed.emit, asked), parent=window
    )
    try:
        words = [sys.executable, "-m", "followup_desktop", "--data-dir", str(home.folder), "add", "Hooli", *ADD]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as command:
            qtbot.waitUntil(lambda: command.poll() is not None, timeout=20_000)
            command.communicate()
        qtbot.waitUntil(lambda: companies_in(path) == ["Globex", "Hooli"], timeout=20_000)
        for number in range(10):
            window.desk.edit(window.desk.cards()[0].id, {"location": f"Floor {number}", "role": f"Role {number}"})
            qtbot.waitUntil(partial(says, path, f"Role {number}"), timeout=20_000)
        give_keys_to(window, qtbot)
        pointer.press("ctrl+z")
        qtbot.waitUntil(partial(says, path, "Role 8"), timeout=20_000)
        assert reader.poll() is None, "it was never half there"
    finally:
        reception.close()
        reader.kill()
        reader.wait()
    home.close()
    assert command_line(["--data-dir", str(home.folder), "--now", NOW, "add", "Initech", *ADD]) == 0
    assert companies_in(path) == ["Globex", "Hooli", "Initech"], "without a window too"


def test_a_kill_between_the_change_and_the_file_is_made_up_for_at_the_next_start(
    home: Home, qtbot: QtBot, tmp_path: Path
) -> None:
    assert command_line(["--data-dir", str(home.folder), "--now", NOW, "add", "Globex", *ADD]) == 0
    window = home.open()
    path = tmp_path / "live.ics"
    assert window.live.choose(str(path), True, pytest.fail)
    qtbot.waitUntil(lambda: companies_in(path) == ["Globex"], timeout=20_000)
    home.close()
    words = [sys.executable, "-m", "followup_desktop", "--data-dir", str(home.folder), "--now", NOW]
    surroundings = {**os.environ, "FOLLOWUP_FAULT": "tx.after_commit:kill"}
    assert subprocess.run([*words, "add", "Hooli", *ADD], env=surroundings).returncode == -signal.SIGKILL
    assert companies_in(path) == ["Globex"]
    home.open()
    qtbot.waitUntil(lambda: companies_in(path) == ["Globex", "Hooli"], timeout=20_000)


def test_a_change_right_before_the_window_closes_is_in_the_file(home: Home, qtbot: QtBot, tmp_path: Path) -> None:
    window = home.open()
    path = tmp_path / "live.ics"
    assert window.live.choose(str(path), True, pytest.fail)
    window.desk.fill_with_sample()
    home.close()
    assert companies_in(path) == ["Globex", "Hooli", "Initech", "Umbra"]
