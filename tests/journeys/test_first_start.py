"""The program started as from its entry in the menu, without a terminal: always a window, and never a silent end."""

import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from followup_desktop.domain.errors import CouldNot, Damaged, FromNewerVersion
from followup_desktop.storage.folder_pointer import pointer_file
from tests.journeys.test_two_programs import Programs, programs  # noqa: F401

DATA = "followup.sqlite3"
Prepare = Callable[[Programs], None]


def nothing(programs: Programs) -> None:  # noqa: F811
    """A machine on which it was never started."""


def existing(programs: Programs) -> None:  # noqa: F811
    assert programs.run("sample").returncode == 0


def newer(programs: Programs) -> None:  # noqa: F811
    existing(programs)
    (programs.data / f"{DATA}.seal").unlink()
    with sqlite3.connect(programs.data / DATA) as data:
        data.execute("PRAGMA user_version = 900")
    data.close()


def damaged(programs: Programs) -> None:  # noqa: F811
    existing(programs)
    content = bytearray((programs.data / DATA).read_bytes())
    content[4096:12288] = bytes(8192)
    (programs.data / DATA).write_bytes(content)


def xdotool(*words: str) -> str:
    found = shutil.which("xdotool")
    assert found, "xdotool is missing: `make test` installs it"
    return subprocess.run([found, *words], capture_output=True, text=True, check=False).stdout.strip()


def window_of(started: subprocess.Popen[str]) -> str:
    """The number of the window that the program shows, once it does."""
    for _ in range(600):
        shown = xdotool("search", "--onlyvisible", "--pid", str(started.pid), "--name", ".")
        if shown:
            return shown.splitlines()[0]
        assert started.poll() is None, f"it ended without a window: {started.communicate()}"
        time.sleep(0.05)
    raise AssertionError("no window came up")


def leave(started: subprocess.Popen[str], window: str) -> str:
    """Leaves the window by Escape, which it takes as soon as it is ready for keys; what the program said then."""
    for _ in range(300):
        if started.poll() is not None:
            break
        xdotool("windowfocus", window)
        xdotool("key", "--window", window, "Escape")
        time.sleep(0.1)
    return started.communicate(timeout=10)[1]


def ended(started: subprocess.Popen[str]) -> str:
    """Ends the program, as a session that is closed does; what it said."""
    started.terminate()
    return started.communicate(timeout=60)[1]


@pytest.mark.parametrize(
    ("prepare", "status", "sentence"),
    [
        (nothing, 0, ""),
        (existing, 0, ""),
        (newer, FromNewerVersion.exit_status, "written by a newer version"),
        (damaged, Damaged.exit_status, "damaged"),
    ],
)
def test_every_data_folder_gives_a_window(
    programs: Programs,  # noqa: F811
    prepare: Prepare,
    status: int,
    sentence: str,
) -> None:
    prepare(programs)
    before = {path.name: path.read_bytes() for path in programs.data.glob(f"{DATA}*")}
    started = subprocess.Popen(
        programs._words(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=programs.environment
    )
    programs.windows.append(started)
    window = window_of(started)
    complaint = leave(started, window) if status else ended(started)
    assert started.returncode == status, complaint
    if status:
        assert sentence in complaint
        assert complaint.count("\n") == 1
        assert {path.name: path.read_bytes() for path in programs.data.glob(f"{DATA}*")} == before


def test_a_chosen_folder_that_is_away_gives_a_window_too(programs: Programs, tmp_path: Path) -> None:  # noqa: F811
    pointer_file().parent.mkdir(parents=True, exist_ok=True)
    pointer_file().write_text(f"{tmp_path / 'a drive'}\n")
    del programs.environment["FOLLOWUP_DATA_DIR"]
    words = [word for word in programs._words() if word not in ("--data-dir", str(programs.data))]
    started = subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=programs.environment
    )
    programs.windows.append(started)
    window = window_of(started)
    complaint = leave(started, window)
    assert started.returncode == CouldNot.exit_status
    assert "a drive" in complaint
