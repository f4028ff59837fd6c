"""Commands of the program in processes of their own, quick to start, to be killed.

A server that has the program loaded already forks them, so that what a kill meets is the program's own work and not
the loading of Python.
"""

import io
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Sequence
from multiprocessing.process import BaseProcess
from pathlib import Path

_SERVER = multiprocessing.get_context("forkserver")
_SERVER.set_forkserver_preload(["tests.torture.children", "followup_desktop.cli.entry", "followup_desktop.app"])
NOW = "2026-11-23T10:00:00+00:00"


def command(folder: Path, *words: str, given: bytes = b"", answers: Path | None = None) -> BaseProcess:
    """Starts a command on the data folder; what it says is added to the file ``answers``, also when it is killed."""
    arguments = ("--data-dir", str(folder), "--now", NOW, *words)
    return begin(_run, arguments, given, str(answers or os.devnull))


def begin(act: Callable[..., object], *given: object) -> BaseProcess:
    """Starts that function in a process of its own."""
    started = _SERVER.Process(target=act, args=given, daemon=True)
    started.start()
    return started


def finish(process: BaseProcess) -> int:
    """Waits for its end; its exit status, or minus the signal that killed it."""
    process.join()
    status = process.exitcode
    process.close()
    return 0 if status is None else status


def kill_after(process: BaseProcess, seconds: float) -> int:
    """Kills it after that time unless it has ended by then; its exit status."""
    process.join(seconds)
    process.kill()
    return finish(process)


def seconds_of(folder: Path, *words: str, given: bytes = b"") -> float:
    """How long the command takes where nobody kills it."""
    began = time.monotonic()
    finish(command(folder, *words, given=given))
    return time.monotonic() - began


def _run(arguments: Sequence[str], given: bytes, answers: str) -> None:
    from followup_desktop.cli.entry import main

    told = os.open(answers, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(told, 1)
    os.dup2(told, 2)
    sys.stdin = io.TextIOWrapper(io.BytesIO(given))
    sys.stdout = io.TextIOWrapper(io.FileIO(1, "w", closefd=False), encoding="utf-8")
    sys.stderr = sys.stdout
    os._exit(main(arguments))
