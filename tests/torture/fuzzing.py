"""Promise 12: no importer crashes, hangs for more than two seconds or changes the data, whatever a file holds.

The inputs are read by a worker, one after the other, since a process for each would take hours. What ends the worker or
takes it long is given to the program's own way of reading, in a process with limits: that has to refuse it in time.
"""

import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock
from zoneinfo import ZoneInfo

from followup_desktop import apart
from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.calendars.invitation_files import InvitationFiles, file_of
from followup_desktop.domain.errors import FollowupError
from followup_desktop.interchange.csv_files import CsvFiles, table_of
from followup_desktop.interchange.exchange_files import ExchangeFiles
from followup_desktop.interchange.posting_pages import PostingPages, posting_of
from followup_desktop.services import exchange, invitations, sample, table_import
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import to_the_end
from tests.builders import at
from tests.storage.deeds import dump_of
from tests.torture.figures import Figure, none_of
from tests.torture.hostile_inputs import CORPORA, inputs_of

PROMISE = "12 fuzzing"
INPUTS = 10_000
LONG_SECONDS = 1.0
"""What takes the worker longer is tried again as the program would read it."""
HANG_SECONDS = 2.0
STARTING_SECONDS = 60.0
LONDON = ZoneInfo("Europe/London")


def measure(folder: Path, inputs: int = INPUTS, seed: int = 7) -> list[Figure]:
    """Gives each importer that many inputs."""
    return [
        none_of(f"{PROMISE} of {name}", inputs, "inputs", _failures(folder / name, name, inputs, seed))
        for name in CORPORA
    ]


def _failures(folder: Path, name: str, inputs: int, seed: int) -> list[str]:
    failures: list[str] = []
    first = 0
    while first < inputs:
        number, told = _work(folder, name, seed, first, inputs)
        failures += told
        if number >= inputs:
            break
        failures += _as_the_program_reads(folder, name, inputs_of(name, seed, number), number)
        first = number + 1
    return failures


def _work(folder: Path, name: str, seed: int, first: int, inputs: int) -> tuple[int, list[str]]:
    """Has a worker read from the first on; the number at which it stopped (all: there was none), and its complaints."""
    command = [sys.executable, "-m", __name__, str(folder / f"from-{first}"), name, str(seed), str(first), str(inputs)]
    with tempfile.TemporaryFile() as said, subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said) as worker:
        assert worker.stdout is not None
        heard: queue.Queue[bytes | None] = queue.Queue()

        def hear() -> None:
            for line in worker.stdout or ():
                heard.put(line)
            heard.put(None)

        listener = threading.Thread(target=hear, daemon=True)
        listener.start()
        try:
            return _listen(heard, first)
        finally:
            # What it says ends with it, and only then may nobody listen any more.
            worker.kill()
            listener.join()


def _listen(heard: "queue.Queue[bytes | None]", first: int) -> tuple[int, list[str]]:
    """What a worker says that begins with the first, until it ends, hangs or is too slow."""
    told: list[str] = []
    number, patience = first, STARTING_SECONDS
    while True:
        try:
            line = heard.get(timeout=patience)
        except queue.Empty:
            return number, told
        if line is None or line.strip() == b"long":
            return number, told
        if line.startswith(b"done "):
            number = int(line.split()[1]) + 1
        else:
            told.append(line.decode(errors="replace").strip())
        patience = 10 * HANG_SECONDS


def _as_the_program_reads(folder: Path, name: str, content: bytes, number: int) -> list[str]:
    """What is wrong with how the program reads that input: nothing, where it is read or refused in time."""
    path = folder / f"input-{number}"
    path.write_bytes(content)
    ways: dict[str, Callable[[], object]] = {
        "ics": partial(InvitationFiles().read_file, path, LONDON),
        "csv": partial(CsvFiles().read, path),
        "posting": partial(PostingPages().read_file, path),
        "json": partial(ExchangeFiles().read, path),
    }
    with _starting() as starting:
        began = time.monotonic()
        try:
            ways[name]()
        except FollowupError:
            pass
        except Exception as fault:
            return [f"{name} {number}: {type(fault).__name__}"]
        seconds = time.monotonic() - began - sum(starting)
    return [f"{name} {number}: {seconds:.1f} s"] if seconds > HANG_SECONDS else []


@contextmanager
def _starting() -> Iterator[list[float]]:
    """How long the processes that read took to load our own code, which no file has a part in: a busy machine makes it
    take as long as it likes.
    """
    lengths: list[float] = []
    real = apart._killed_after

    @contextmanager
    def timed(process: "subprocess.Popen[bytes]", seconds: float) -> Iterator[Any]:
        began = time.monotonic()
        with real(process, seconds) as deadline:
            yield deadline
        if seconds == apart.START_SECONDS:
            lengths.append(time.monotonic() - began)

    with mock.patch.object(apart, "_killed_after", timed):
        yield lengths


# The worker -----------------------------------------------------------------------------------------------------


def work(folder: Path, name: str, seed: int, first: int, inputs: int) -> None:
    """Reads the inputs, looks at what the accepted ones would do, and says after each that it is done."""
    _limit()
    workplace = open_workplace(folder, at("2026-11-23 10:00"))
    sample.fill(workplace)
    before = dump_of(workplace.store)
    read = READERS[name]
    for number in range(first, inputs):
        content = inputs_of(name, seed, number)
        # Of the processor's time, which does not pass while others have the machine.
        began = time.process_time()
        try:
            read(workplace, content)
        except FollowupError as fault:
            if not str(fault).strip():
                print(f"{name} {number}: refused without a sentence", flush=True)
        except Exception as fault:
            print(f"{name} {number}: {type(fault).__name__}: {str(fault)[:80]}", flush=True)
        if time.process_time() - began > LONG_SECONDS:
            print("long", flush=True)
        print(f"done {number}", flush=True)
    if dump_of(workplace.store) != before:
        print(f"{name}: the data were changed", flush=True)
    close_workplace(workplace)


def _read_ics(workplace: Workplace, content: bytes) -> None:
    from followup_desktop.calendars import invitation_events

    file = file_of(invitation_events.read(content), LONDON)
    for one in invitations.offered(workplace, file).invitations[:3]:
        invitations.standing(workplace, one)
        invitations.find(one, invitations.board_of(workplace, [one]))


def _read_csv(workplace: Workplace, content: bytes) -> None:
    from followup_desktop.interchange import csv_table

    table = table_of(csv_table.read(content))
    to_the_end(table_import.proposing(workplace, table, table_import.usual(workplace, table)))


def _read_posting(_workplace: Workplace, content: bytes) -> None:
    from followup_desktop.interchange import job_posting

    posting_of(job_posting.read(content))


def _read_json(workplace: Workplace, content: bytes) -> None:
    from followup_desktop.interchange import json_file

    to_the_end(exchange.previewing(workplace, json_file.parse(content)))


READERS: dict[str, Callable[[Workplace, bytes], None]] = {
    "ics": _read_ics,
    "csv": _read_csv,
    "posting": _read_posting,
    "json": _read_json,
}


def _limit() -> None:
    """No input may fill the memory of whoever measures."""
    try:
        import resource
    except ImportError:
        return
    most = 3 * 1024**3
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


if __name__ == "__main__":
    work(Path(sys.argv[1]), sys.argv[2], *(int(argument) for argument in sys.argv[3:6]))
