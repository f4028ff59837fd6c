"""A command that takes long, in a terminal: how far it is, and Ctrl+C, after which nothing is half done."""

import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from followup_desktop.domain.settings import Settings
from followup_desktop.interchange.exchange_files import ExchangeFiles
from tests.benchmarks.board import NOW, applications

COUNT = 2_400
SHARE = re.compile(r"(\d+)% done")
WAITING = """
import signal, sys, time
from followup_desktop.cli import entry, progress

# Who runs the tests in the background has them ignore it.
signal.signal(signal.SIGINT, signal.default_int_handler)
progress.FIRST_AFTER_SECONDS = 0
show = progress._Line.show

def show_and_wait(line, step):
    show(line, step)
    while True:
        time.sleep(0.01)

progress._Line.show = show_and_wait
sys.exit(entry.main())
"""
"""The program, which says with its first step how far it is, and then waits to be interrupted: whoever reads that on a
busy machine may be slower than the command."""


class Terminal:
    """A command whose error stream is a terminal; what it shows there is read as it comes."""

    def __init__(self, folder: Path, *words: str, waits: bool = False) -> None:
        self.shown = ""
        self._screen, end = pty.openpty()
        program = ("-c", WAITING) if waits else ("-m", "followup_desktop")
        self._command = subprocess.Popen(
            [sys.executable, *program, "--data-dir", str(folder), *words],
            stdout=subprocess.PIPE,
            stderr=end,
            text=True,
            env={**os.environ, "XDG_RUNTIME_DIR": str(folder.parent), "FOLLOWUP_NOW": NOW.isoformat()},
        )
        os.close(end)

    def read_until(self, happens: Callable[[], bool]) -> None:
        """Reads on until that has happened, or the command is over."""
        while not happens():
            try:
                self.shown += os.read(self._screen, 1_000).decode()
            except OSError:  # Linux says so where the other end is closed.
                return

    @property
    def shares(self) -> list[int]:
        return [int(share) for share in SHARE.findall(self.shown)]

    def interrupt(self) -> None:
        """As Ctrl+C does."""
        self._command.send_signal(signal.SIGINT)

    def end(self) -> tuple[int, str]:
        """Its status and its answer, once all that it shows is read."""
        self.read_until(lambda: False)
        answer, _ = self._command.communicate()
        os.close(self._screen)
        return self._command.returncode, answer

    @property
    def last_line(self) -> str:
        """What is left standing of what it wrote over again and again."""
        return self.shown.rstrip("\r\n").rpartition("\r")[2]


def told(folder: Path, *words: str) -> str:
    """The answer to a command without a terminal."""
    terminal = Terminal(folder, *words)
    status, answer = terminal.end()
    assert status == 0, terminal.shown
    return answer


def interrupt(folder: Path, *words: str) -> None:
    """A command that is interrupted once it shows how far it is."""
    terminal = Terminal(folder, *words, waits=True)
    terminal.read_until(lambda: bool(terminal.shares))
    assert terminal.shares, terminal.shown
    terminal.interrupt()
    status, answer = terminal.end()
    assert (status, answer) == (1, "")
    assert terminal.last_line.startswith("Interrupted; what was saved before is kept."), terminal.shown


def test_a_long_command_says_how_far_it_is_and_interrupted_leaves_nothing_half_done(tmp_path: Path) -> None:
    folder, more, kept = tmp_path / "data", tmp_path / "more.json", tmp_path / "all.json"
    more.write_bytes(b"".join(ExchangeFiles().parts(applications(COUNT, seed=2), Settings(), NOW)))
    told(folder, "add", "Umbra", "Data engineer")
    told(folder, "export", str(kept))
    before = kept.read_bytes()
    interrupt(folder, "import", str(more))
    told(folder, "export", str(kept))
    assert kept.read_bytes() == before
    assert len(told(folder, "changes").splitlines()) == 1
    whole = Terminal(folder, "import", str(more))
    assert whole.end() == (0, f"{COUNT} new, 0 changed, 0 the same.\n")
    assert len(whole.shares) > 2 and whole.shares[0] < max(whole.shares) <= 100
    assert whole.last_line.strip() == "", "the line goes when the command is over"
    told(folder, "export", str(kept))
    imported = kept.read_bytes()
    interrupt(folder, "import", str(more), "--replace")
    told(folder, "export", str(kept))
    assert kept.read_bytes() == imported
    interrupt(folder, "export", str(kept))
    assert kept.read_bytes() == imported
    interrupt(folder, "undo")
    assert len(told(folder, "changes").splitlines()) == 2
    told(folder, "export", str(kept))
    assert kept.read_bytes() == imported
    assert told(folder, "undo").startswith("Undone: import")
    told(folder, "export", str(kept))
    assert kept.read_bytes() == before
    assert "The data are sound." in told(folder, "check")
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["all.json", "more.json"]
