"""Promise 18: however many windows are started at once, there is one; the others hand over and end.

One data folder lives through all rounds. Each round is ended by a kill or by a signal, and the next one must work.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from unittest import mock

from followup_desktop import neighbour
from followup_desktop.presentation.reception import raise_with
from tests.torture.figures import Figure, none_of

PROMISE = "18 One owner"
ROUNDS = 100
AT_ONCE = 6
PATIENCE_SECONDS = 90.0
RAISED_SECONDS = 2.0
TOP = Path(__file__).resolve().parent.parent.parent


def measure(folder: Path, rounds: int = ROUNDS, at_once: int = AT_ONCE) -> list[Figure]:
    """So many rounds of so many starts at once."""
    failures: list[str] = []
    answers: list[float] = []
    # Short, since a socket's path may have 107 bytes.
    with (
        tempfile.TemporaryDirectory(prefix="fud-") as runtime,
        mock.patch.dict(os.environ, {"XDG_RUNTIME_DIR": runtime, "QT_QPA_PLATFORM": "offscreen"}),
    ):
        for number in range(rounds):
            failures += [f"round {number}: {one}" for one in _round(folder / "data", at_once, number % 2 == 0, answers)]
    slowest = max(answers, default=0.0)
    return [
        none_of(PROMISE, rounds, f"rounds of {at_once} starts leave anything but one window", failures),
        Figure(
            f"{PROMISE}, asked by another start",
            f"raised within {RAISED_SECONDS:.0f} s",
            f"{slowest:.1f} s at most",
            bool(answers) and slowest <= RAISED_SECONDS,
        ),
    ]


def _round(data: Path, at_once: int, kill: bool, answers: list[float]) -> list[str]:
    words = [sys.executable, "-m", "followup_desktop", "--data-dir", str(data)]
    started = [
        subprocess.Popen(words, cwd=TOP, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for _ in range(at_once)
    ]
    try:
        failures = _settled(started)
        if not failures:
            failures = _raised(data, answers)
        for window in started:
            if window.poll() is None:
                window.send_signal(signal.SIGKILL if kill else signal.SIGTERM)
                status = window.wait(PATIENCE_SECONDS)
                if not kill and status:
                    failures.append(f"told to end, the window ended with {status}")
        return failures
    finally:
        for window in started:
            window.kill()
            window.communicate()


def _settled(started: "list[subprocess.Popen[str]]") -> list[str]:
    """What is wrong once all but one have ended: nothing, where they handed over."""
    until = time.monotonic() + PATIENCE_SECONDS
    while sum(window.poll() is None for window in started) > 1:
        if time.monotonic() > until:
            return [f"{sum(window.poll() is None for window in started)} windows are open"]
        time.sleep(0.02)
    ended = [window.returncode for window in started if window.poll() is not None]
    if len(ended) == len(started):
        return ["no window is open"]
    return [f"a start ended with {status}" for status in ended if status]


def _raised(data: Path, answers: list[float]) -> list[str]:
    """Asks as another start does; the one window may not listen yet."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        began = time.monotonic()
        if neighbour.ask(data, raise_with(None)) is not None:
            answers.append(time.monotonic() - began)
            return []
        time.sleep(0.02)
    return ["the window does not listen"]
