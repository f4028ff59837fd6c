"""Bytes from outside are read in a process of their own: whatever they do to it, the program and its data stay.

The process gets the bytes and the name of one of our readers, and answers with plain JSON values. It has limits of
time and memory, and writes no file. Work on the user's own data that would hold the window up is done so as well,
without limits.
"""

import importlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from followup_desktop.domain import errors
from followup_desktop.domain.errors import CouldNot, FollowupError, Refused
from followup_desktop.domain.sentences import Sentence

OPTION = "--read-apart"
"""The first argument of a bundled program that is started as such a process."""
WORK_OPTION = "--work-apart"
"""The same of one that works on the user's own data."""
START_SECONDS = 20.0
"""So long our own code may take to load, however busy the machine is; the bytes are not looked at meanwhile."""
_PACKAGE = "followup_desktop"
_READY = b"\n"
_MB = 1024 * 1024
_running: "set[subprocess.Popen[bytes]]" = set()


class Limits(NamedTuple):
    """What reading may take: seconds, and bytes of memory; and how many bytes the answer may have."""

    seconds: float = 1.5
    memory: int = 768 * _MB
    answer: int = 32 * _MB


USUAL = Limits()
_NOT_DONE = Sentence("The program for it did not come to its end ({reason}); nothing was changed. Try it again.")


def read_apart(reader: str, content: bytes, limits: Limits = USUAL) -> Any:
    """What the reader makes of the bytes; ``reader`` is ``module:function`` of this package. May be called anywhere.

    Raises Refused: that of the reader, or a sentence of its own where the limits were reached.
    """
    try:
        process = started(_command(reader, limits))
    except OSError as fault:
        raise CouldNot(
            Sentence(
                "The file was not read: this machine starts no further program ({reason}); nothing was changed.",
                reason=fault.strerror or type(fault).__name__,
            )
        ) from None
    with process:
        _running.add(process)
        try:
            answer = _answer_of(process, content, limits)
        finally:
            _running.discard(process)
            process.kill()
    return _value_of(answer)


def work_apart(function: str, words: list[str]) -> Any:
    """What the function ``module:function`` of this package returns for the words. May be called anywhere.

    Raises what it raises, where that is an error of the domain, and CouldNot where the process ends without an answer.
    """
    bundled = getattr(sys, "frozen", False)
    command = [sys.executable, WORK_OPTION] if bundled else [sys.executable, "-P", "-m", __name__, WORK_OPTION]
    try:
        process = started([*command, function, *words])
    except OSError as fault:
        raise CouldNot(_NOT_DONE.filled(reason=fault.strerror or type(fault).__name__)) from None
    with process:
        _running.add(process)
        try:
            answer, _ = process.communicate()
        finally:
            _running.discard(process)
            process.kill()
    try:
        told = json.loads(answer)
    except ValueError:
        raise CouldNot(_NOT_DONE.filled(reason=str(process.returncode))) from None
    if "value" in told:
        return told["value"]
    raise getattr(errors, told["kind"])(Sentence.of_plain(told["sentence"]))


def bytes_of(path: Path, most: int) -> bytes:
    """What stands in a file from outside; where it is larger than ``most`` bytes, one more of them.

    Raises Refused, whose field is ``FILE``, for what is no file or cannot be read.
    """
    try:
        if not path.is_file():  # A pipe is none: it would be waited for.
            raise Refused(Sentence("“{name}” is no file; nothing was changed.", name=path.name), "FILE")
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as fault:
        reason = (fault.strerror if isinstance(fault, OSError) else None) or type(fault).__name__
        raise Refused(
            Sentence("“{name}” could not be read ({reason}); nothing was changed.", name=path.name, reason=reason),
            "FILE",
        ) from None


def started(command: list[str]) -> subprocess.Popen[bytes]:
    """A process of ours that is spoken to by its standard input and output. Raises OSError."""
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_surroundings(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _surroundings() -> dict[str, str]:
    """The environment of a process of ours: that of this one, and where this package lies so that it is found."""
    top = str(Path(__file__).resolve().parent.parent)
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (top, os.environ.get("PYTHONPATH", ""))))}


def stop_all() -> None:
    """Stops what is being read by other threads: the program ends, and nobody wants to know any more."""
    for process in tuple(_running):
        process.kill()


def _answer_of(process: "subprocess.Popen[bytes]", content: bytes, limits: Limits) -> bytes:
    into, out = process.stdin, process.stdout
    assert into is not None and out is not None
    with _killed_after(process, START_SECONDS):
        ready = out.read(1)
    if ready != _READY:
        raise CouldNot(Sentence("The file was not read: the program for it did not start; nothing was changed."))
    with _killed_after(process, limits.seconds) as deadline:
        # It can end before it has read everything.
        with suppress(OSError):
            into.write(content)
        with suppress(OSError):
            into.close()
        answer = out.read(limits.answer + 1)
    if deadline.is_over:
        raise Refused(
            Sentence("Reading the file took longer than such a file may take, and was stopped; nothing was changed.")
        )
    if not answer or len(answer) > limits.answer:
        raise Refused(
            Sentence("The file asks for more memory than such a file may take, and was not read; nothing was changed.")
        )
    return answer


def _value_of(answer: bytes) -> Any:
    try:
        told = json.loads(answer)
        if "value" in told:
            return told["value"]
        sentence, field = Sentence.of_plain(told["refused"]), str(told["field"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Refused(Sentence("The file cannot be read; nothing was changed.")) from None
    raise Refused(sentence, field)


def _command(reader: str, limits: Limits) -> list[str]:
    asked = [reader, str(limits.seconds), str(limits.memory)]
    if getattr(sys, "frozen", False):
        return [sys.executable, OPTION, *asked]
    # -P: nothing is imported from the current folder, whatever lies there.
    return [sys.executable, "-P", "-m", __name__, *asked]


class _Deadline:
    is_over = False


@contextmanager
def _killed_after(process: "subprocess.Popen[bytes]", seconds: float) -> Iterator[_Deadline]:
    deadline = _Deadline()

    def kill() -> None:
        deadline.is_over = True
        process.kill()

    timer = threading.Timer(seconds, kill)
    timer.daemon = True
    timer.start()
    try:
        yield deadline
    finally:
        timer.cancel()


# In the process itself --------------------------------------------------------------------------------------------


def serve(arguments: list[str]) -> NoReturn:
    """What that process does: says that it is ready, reads, answers, ends."""
    reader, seconds, memory = arguments
    module, _, name = reader.partition(":")
    if not module.startswith(f"{_PACKAGE}."):
        raise SystemExit(2)
    read = getattr(importlib.import_module(module), name)
    _limit(float(seconds), int(memory))
    out = sys.stdout.buffer
    out.write(_READY)
    out.flush()
    content = sys.stdin.buffer.read()
    try:
        told = {"value": read(content)}
    except Refused as fault:
        told = _refusal(fault)
    except MemoryError:
        # An empty answer says so.
        os._exit(1)
    except Exception:
        # Whatever a library makes of hostile bytes: the file is none that can be read.
        told = _refusal(Refused(Sentence("The file cannot be read; nothing was changed.")))
    out.write(json.dumps(told).encode())
    out.flush()
    # What is left in memory is not worth the time to take apart.
    os._exit(0)


def work(words: list[str]) -> NoReturn:
    """What a process does that works on the user's own data: calls the function, answers, ends."""
    module, _, name = words[0].partition(":")
    if not module.startswith(f"{_PACKAGE}."):
        raise SystemExit(2)
    try:
        told: dict[str, Any] = {"value": getattr(importlib.import_module(module), name)(*words[1:])}
    except FollowupError as fault:
        sentence = fault.sentence if isinstance(fault.sentence, Sentence) else Sentence(fault.sentence)
        told = {"kind": type(fault).__name__, "sentence": sentence.plain()}
    sys.stdout.buffer.write(json.dumps(told).encode())
    sys.stdout.buffer.flush()
    os._exit(0)


def _refusal(fault: Refused) -> dict[str, Any]:
    sentence = fault.sentence
    if isinstance(sentence, str):
        raise TypeError("a reader says why in a Sentence")
    return {"refused": sentence.plain(), "field": fault.field}


def _limit(seconds: float, memory: int) -> None:
    """Where the system has limits; elsewhere the deadline alone holds."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    processor = int(used.ru_utime + used.ru_stime + seconds) + 2
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, processor),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        # Not every system knows every limit, and none may be raised.
        with suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    if sys.argv[1:2] == [WORK_OPTION]:
        work(sys.argv[2:])
    serve(sys.argv[1:])
