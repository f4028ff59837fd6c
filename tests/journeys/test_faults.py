"""A mistake of our own in the real program: it goes on, the log has no names, the next start knows of a crash."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from followup_desktop.fault_log import CRASH_NAME, LOG_NAME

TOP = Path(__file__).resolve().parent.parent.parent


class Program:
    """The program on a data folder, with its windows."""

    def __init__(self, data: Path, runtime: Path) -> None:
        self.data, self.runtime = data, runtime
        self.environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime)}
        self.windows: list[subprocess.Popen[str]] = []

    def start(self, *words: str) -> subprocess.Popen[str]:
        """A window, by these words of Python's."""
        window = subprocess.Popen(
            [sys.executable, *words], cwd=TOP, env=self.environment, stderr=subprocess.PIPE, text=True
        )
        self.windows.append(window)
        return window

    def log(self) -> str:
        """What is written in the log."""
        file = self.data / "logs" / LOG_NAME
        return file.read_text(encoding="utf-8") if file.exists() else ""

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """One command."""
        command = [sys.executable, "-m", "followup_desktop", "--data-dir", str(self.data), *words]
        return subprocess.run(command, cwd=TOP, env=self.environment, capture_output=True, text=True, timeout=60)


@pytest.fixture
def program(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    found = Program(tmp_path / "Canary's data", tmp_path_factory.mktemp("run"))
    yield found
    for window in found.windows:
        if window.poll() is None:
            window.kill()
        window.communicate()


def wait_until(happens: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not happens():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


def test_a_mistake_is_logged_without_names_and_the_program_goes_on(program: Program) -> None:
    assert program.run("add", "Canary Health", "Engineer").returncode == 0
    window = program.start("-m", "tests.journeys.failing_window", "raise", str(program.data))
    wait_until(lambda: "A mistake of our own" in program.log())
    handed = program.run("list")
    assert handed.returncode == 0 and "Canary Health" in handed.stdout
    assert "ValueError" in program.log() and "failing_window.py" in program.log()
    assert "Canary" not in program.log()
    window.send_signal(signal.SIGTERM)
    assert window.wait(timeout=30) == 0
    assert not (program.data / "logs" / CRASH_NAME).exists()


def test_a_crash_is_known_to_the_next_start(program: Program) -> None:
    window = program.start("-m", "tests.journeys.failing_window", "crash", str(program.data))
    assert window.wait(timeout=60) == -signal.SIGSEGV
    trace = (program.data / "logs" / CRASH_NAME).read_text(encoding="utf-8")
    assert "Segmentation fault" in trace and "failing_window.py" in trace
    again = program.start("-m", "followup_desktop", "--data-dir", str(program.data))
    wait_until(lambda: (program.data / "logs" / CRASH_NAME).read_bytes() == b"")
    # It answers commands, so it hears signals too.
    wait_until(lambda: bool(list(program.runtime.glob("followup-*.sock"))))
    assert program.run("list").returncode == 0
    again.send_signal(signal.SIGTERM)
    assert again.wait(timeout=30) == 0
