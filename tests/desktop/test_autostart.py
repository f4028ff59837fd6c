"""Starting with the session: an entry that the desktop reads, written whole, and taken away again."""

import configparser
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from followup_desktop.desktop.autostart import FILE_NAME, Autostart, command_of
from followup_desktop.domain.errors import CouldNot

COMMAND = ("/opt/Follow up/followup-desktop", "--data-dir", '/home/å/50 % of "my" $data\\x`', "--in-background")


@pytest.fixture
def starting(tmp_path: Path) -> Autostart:
    return Autostart(COMMAND, {"XDG_CONFIG_HOME": str(tmp_path / "config"), "HOME": str(tmp_path)})


def entry(folder: Path) -> configparser.SectionProxy:
    """The entry, its values unescaped as the specification of desktop entries has it."""
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(folder / "config" / "autostart" / FILE_NAME, encoding="utf-8")
    return read["Desktop Entry"]


def test_it_is_off_until_it_is_turned_on_and_off_again(starting: Autostart, tmp_path: Path) -> None:
    assert starting.works and not starting.is_on
    starting.turn(on=True)
    assert starting.is_on
    file = tmp_path / "config" / "autostart" / FILE_NAME
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == [FILE_NAME]
    starting.turn(on=False)
    starting.turn(on=False)
    assert not starting.is_on and not file.exists()


def test_the_entry_starts_this_program_whatever_its_path_holds(starting: Autostart, tmp_path: Path) -> None:
    starting.turn(on=True)
    found = entry(tmp_path)
    assert (found["Type"], found["Name"], found["Terminal"]) == ("Application", "Followup", "false")
    command = found["Exec"].replace("\\\\", "\\").replace("%%", "%")
    # The quoting of these files is a part of the shell's.
    said = subprocess.run(["sh", "-c", f"printf '%s\\n' {command}"], capture_output=True, text=True, check=True)
    assert tuple(said.stdout.splitlines()) == COMMAND


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = TRUE"])
def test_what_the_desktop_switched_off_is_off(starting: Autostart, tmp_path: Path, line: str) -> None:
    starting.turn(on=True)
    with (tmp_path / "config" / "autostart" / FILE_NAME).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    assert not starting.is_on
    starting.turn(on=True)
    assert starting.is_on


@pytest.mark.parametrize("sandbox", ["FLATPAK_ID", "SNAP"])
def test_in_a_sandbox_it_does_not_work(sandbox: str, tmp_path: Path) -> None:
    inside = Autostart(COMMAND, {sandbox: "x", "HOME": str(tmp_path)})
    assert not inside.works and not inside.is_on


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file where a folder should be")
    starting = Autostart(COMMAND, {"HOME": str(tmp_path), "XDG_CONFIG_HOME": "relative"})
    with pytest.raises(CouldNot, match=r"cannot be written \(.+\), so nothing was changed"):
        starting.turn(on=True)
    assert not starting.is_on


def test_the_command_is_that_of_the_program_that_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    script = tmp_path / "followup-desktop"
    script.touch()
    monkeypatch.setattr(sys, "argv", [str(script)])
    assert command_of(None) == (str(script), "--in-background")
    monkeypatch.setattr(sys, "argv", ["pytest"])
    assert command_of(tmp_path) == (
        *(sys.executable, "-P", "-m", "followup_desktop"),
        *("--data-dir", str(tmp_path), "--in-background"),
    )
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_of(None) == (sys.executable, "--in-background")


def test_the_option_is_one_that_the_program_knows() -> None:
    command = [*command_of(None), "--version"]
    found = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "DISPLAY": ""})
    assert (found.returncode, found.stderr) == (0, "")
