"""The live file and the commands: each change is in it when the command has ended."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from followup_desktop.calendars.state_file import CalendarFile
from followup_desktop.services.ports.calendar import CalendarState
from tests.cli.conftest import NOW, Run


@pytest.fixture
def live(tmp_path: Path, followup: Run) -> Path:
    """A live file, as the settings of the window choose it."""
    followup("list")
    path = tmp_path / "live.ics"
    CalendarFile(tmp_path / "data").write(CalendarState(live_path=str(path), live_on=True))
    return path


def test_every_command_that_changes_something_is_in_it(followup: Run, live: Path) -> None:
    id_ = followup("add", "Globex", "Engineer", "--stage", "applied", "--applied-on", "2026-11-18").out.strip()
    assert "Globex" in live.read_text(encoding="utf-8")
    followup("edit", id_, "company=Initech")
    assert "Initech" in live.read_text(encoding="utf-8")
    followup("undo")
    assert "Globex" in live.read_text(encoding="utf-8") and "SEQUENCE:2" in live.read_text(encoding="utf-8")
    inode = live.stat().st_ino
    followup("edit", id_, "notes=Nice office")
    followup("list")
    followup("export", "schedule.ics")
    assert live.stat().st_ino == inode, "no calendar sees a difference"


def test_a_command_that_ended_between_the_change_and_the_file_is_made_up_for(
    followup: Run, live: Path, tmp_path: Path
) -> None:
    words = [sys.executable, "-m", "followup_desktop", "--data-dir", str(tmp_path / "data"), "--now", NOW]
    add = ["add", "Globex", "Engineer", "--stage", "applied", "--applied-on", "2026-11-18"]
    killed = subprocess.run([*words, *add], env={**os.environ, "FOLLOWUP_FAULT": "tx.after_commit:kill"})
    assert killed.returncode == -9
    assert not live.exists()
    assert "Globex" in followup("list").out
    assert "Globex" in live.read_text(encoding="utf-8")


def test_a_place_that_cannot_be_written_costs_no_change(followup: Run, live: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    CalendarFile(tmp_path / "data").write(CalendarState(live_path=str(folder / "live.ics"), live_on=True))
    added = followup("add", "Globex", "Engineer", "--stage", "applied", "--applied-on", "2026-11-18")
    assert added.err.count("\n") == 1 and "no such folder" in added.err
    assert followup("list").err == "", "who changes nothing is not told again"
    assert "Globex" in followup("list").out
    folder.mkdir()
    assert followup("list").err == ""
    assert "Globex" in (folder / "live.ics").read_text(encoding="utf-8")


def test_a_file_of_somebody_else_stays(followup: Run, live: Path) -> None:
    live.write_text("BEGIN:VCALENDAR\nPRODID:-//Somebody else//EN\nEND:VCALENDAR\n")
    assert "another file is there already" in followup("add", "Globex", "Engineer").err
    assert "Somebody else" in live.read_text()
