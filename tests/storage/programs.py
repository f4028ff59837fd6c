"""Programs that tests start as processes of their own, to kill them or to take their rights away."""

import os
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent.parent

BEGINNING = """
import os, signal, sys
from pathlib import Path
from followup_desktop.storage.opening import open_store
from tests.builders import an_application
from tests.fakes import SettableClock
from tests.storage.deeds import NO_PLAN, NOW, edit, put

folder = Path(sys.argv[1])

def say(word):
    print(word, flush=True)

def die():
    os.kill(os.getpid(), signal.SIGKILL)
"""


def start(program: str, folder: Path, **environment: str) -> subprocess.Popen[str]:
    """Starts the program on the data folder; what it says can be read line by line."""
    return subprocess.Popen(
        [sys.executable, "-c", BEGINNING + program, str(folder)],
        cwd=TOP,
        env={**os.environ, "PYTHONPATH": str(TOP), **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(program: str, folder: Path, **environment: str) -> tuple[int, list[str], str]:
    """Runs the program to its end: its status (minus the signal where one killed it), what it said, its complaints."""
    process = start(program, folder, **environment)
    said, complaints = process.communicate()
    return process.returncode, said.splitlines(), complaints
