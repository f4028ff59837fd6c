"""The log of what goes wrong, and the trace that a crash leaves: without names, texts or folders of the user's. Stdlib.

An exception is told by its kind and by where it came from: what it says may hold what the user typed.
"""

import faulthandler
import logging
import re
import traceback
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

LOG_NAME = "followup.log"
CRASH_NAME = "crash.txt"
LARGEST = 256 * 1024
"""A log of that size becomes the one before, whose predecessor goes."""
KEPT_LINES = 400
_MOST_FRAMES = 40
_LARGEST_CRASH = 64 * 1024
_TOP = Path(__file__).resolve().parent.parent
# Compiled when it is first wanted, which a start need not wait for.
_QUOTED = r"\"[^\"]*\"|“[^”]*”|'[^']*'"


class FaultLog(logging.Handler):
    """The records of the program, in a file of the folder where that can be written, and the last lines in memory.

    ``crash`` is the trace that the run before left, where it crashed; else an empty text.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.INFO)
        self.folder = folder
        self.crash = ""
        self._lines: deque[str] = deque(maxlen=KEPT_LINES)
        self._file: IO[str] | None = None
        self._crash_file: IO[str] | None = None

    def open(self) -> None:
        """Begins to listen, and to be there for a crash. A folder that cannot be written costs only the files."""
        logger = logging.getLogger("followup_desktop")
        logger.addHandler(self)
        if logger.level == logging.NOTSET:
            logger.setLevel(logging.INFO)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._take_crash()
            self._crash_file = (self.folder / CRASH_NAME).open("w", encoding="utf-8")
            faulthandler.enable(self._crash_file)
            self._make_room()
            self._file = (self.folder / LOG_NAME).open("a", encoding="utf-8")
        except OSError:
            # There is nowhere to tell it but here.
            self._lines.append("The log cannot be written to its folder.")

    def shut(self) -> None:
        """The program ends as it should: nothing is left that speaks of a crash."""
        logging.getLogger("followup_desktop").removeHandler(self)
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            with suppress(OSError):
                (self.folder / CRASH_NAME).unlink()
        if self._file is not None:
            self._file.close()
        self._file = self._crash_file = None

    def tail(self) -> str:
        """The last lines, of this run."""
        return "\n".join(self._lines)

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps a record. It never raises: a log that fails must not become a fault of its own."""
        with suppress(Exception):
            at = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            said = without_personal(record.getMessage())
            lines = [f"{at} {record.levelname} {record.name}: {said}"]
            if record.exc_info and record.exc_info[1] is not None:
                lines += trace_of(record.exc_info[1])
            self._lines.extend(lines)
            if self._file is not None:
                self._file.write("".join(f"{line}\n" for line in lines))
                self._file.flush()

    def _take_crash(self) -> None:
        """What the last run left: an empty file is that of a run that was killed, which is no crash."""
        left = self.folder / CRASH_NAME
        with suppress(FileNotFoundError), left.open(encoding="utf-8", errors="replace") as file:
            text = file.read(_LARGEST_CRASH)
            self.crash = without_personal(text.strip())
        if self.crash:
            self._lines.append("The last run crashed.")

    def _make_room(self) -> None:
        log = self.folder / LOG_NAME
        with suppress(FileNotFoundError):
            if log.stat().st_size > LARGEST:
                log.replace(log.with_name(f"{LOG_NAME}.1"))


def trace_of(fault: BaseException) -> list[str]:
    """Kind and place of an exception and of those that led to it, a line each: "  presentation/desk.py:120 attempt"."""
    lines: list[str] = []
    for one in _chain(fault):
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}" if lines else type(one).__qualname__)
        if isinstance(one, OSError) and one.errno is not None:
            lines[-1] += f" (errno {one.errno})"
        lines += [f"  {place}" for place in _places(one)]
    return lines


def place_of(fault: BaseException) -> str:
    """Where an exception was raised."""
    places = _places(fault)
    return places[-1] if places else ""


def without_personal(text: str) -> str:
    """The text without what stands in quotation marks, and without the folders of one machine."""
    found = text.replace(str(_TOP), "…")
    with suppress(RuntimeError):
        home = str(Path.home())
        if len(home) > 1:
            found = found.replace(home, "~")
    found = re.sub(r'File "([^"]*)"', lambda m: f"File {_short(m[1])}", found)
    return re.sub(_QUOTED, "“…”", found)


def _chain(fault: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    one: BaseException | None = fault
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _places(fault: BaseException) -> list[str]:
    frames = list(traceback.walk_tb(fault.__traceback__))[-_MOST_FRAMES:]
    return [f"{_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}" for frame, line in frames]


def _short(path: str) -> str:
    """The part of a file's path that tells which module it is: that below the package, or below a library's folder."""
    parts = Path(path).parts
    for mark in ("followup_desktop", "site-packages"):
        if mark in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(mark) :])
    return "/".join(parts[-2:])
