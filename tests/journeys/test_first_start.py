"""The program started as from its entry in the menu, without a terminal: always a window, and never a silent end."""

import re
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from followup_desktop.storage.folder_pointer import pointer_file, usual_folder
from followup_desktop.widgets.window_place import LEAST_SIZE
from tests.journeys.test_two_programs import Programs, programs  # noqa: F401
from tests.widgets.windows import wait_for

DATA = "followup.sqlite3"
WITHIN_MS = 30_000
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


def start(programs: Programs, words: list[str]) -> subprocess.Popen[str]:  # noqa: F811
    """The program, as the menu starts it: nobody reads what it says."""
    started = subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=programs.environment
    )
    programs.windows.append(started)
    return started


def window_of(started: subprocess.Popen[str]) -> str:
    """The number of the window that the program shows, once it does."""
    for _ in range(600):
        shown = xdotool("search", "--all", "--onlyvisible", "--pid", str(started.pid), "--name", ".")
        if shown:
            return shown.splitlines()[0]
        assert started.poll() is None, f"it ended without a window: {started.communicate()}"
        time.sleep(0.05)
    raise AssertionError("no window came up")


def ended(started: subprocess.Popen[str]) -> str:
    """Ends the program, as a session that is closed does; what it said."""
    started.terminate()
    return started.communicate(timeout=60)[1]


@pytest.mark.parametrize("prepare", [nothing, existing])
def test_data_that_can_be_used_open_in_the_window(programs: Programs, prepare: Prepare) -> None:  # noqa: F811
    prepare(programs)
    started = start(programs, programs._words())
    window_of(started)
    complaint = ended(started)
    assert started.returncode == 0, complaint
    assert programs.run("check").returncode == 0


@pytest.mark.parametrize("prepare", [newer, damaged])
def test_data_that_cannot_be_used_give_a_window_that_says_so_and_stay(
    programs: Programs,  # noqa: F811
    prepare: Prepare,
) -> None:
    prepare(programs)
    before = files(programs)
    started = start(programs, programs._words())
    # The board may be seen for a moment, until its data are compared with their seal.
    wait_for(lambda: is_question(window_of(started)), WITHIN_MS)
    started.kill()
    started.communicate()
    after = files(programs)
    assert {name: after[name] for name in before} == before
    assert after.get(f"{DATA}-wal", b"") == b""


def is_question(window: str) -> bool:
    """Whether it is the question of the start, which is smaller than any window of the program."""
    width = re.search(r"WIDTH=(\d+)", xdotool("getwindowgeometry", "--shell", window))
    return width is not None and int(width[1]) < LEAST_SIZE.width()


def files(programs: Programs) -> dict[str, bytes]:  # noqa: F811
    """The data file, and what stands beside it."""
    return {path.name: path.read_bytes() for path in programs.data.glob(f"{DATA}*")}


def test_a_chosen_folder_that_is_away_gives_a_window_too(programs: Programs, tmp_path: Path) -> None:  # noqa: F811
    pointer_file().parent.mkdir(parents=True, exist_ok=True)
    pointer_file().write_text(f"{tmp_path / 'a drive'}\n")
    del programs.environment["FOLLOWUP_DATA_DIR"]
    words = [word for word in programs._words() if word not in ("--data-dir", str(programs.data))]
    window_of(start(programs, words))
    assert not usual_folder().exists()
