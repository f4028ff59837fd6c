"""What a command gives back: its answer on stdout, one sentence on stderr where it was not done, its exit status."""

import errno
import json
import os
import re
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import Any, NamedTuple, TextIO

from followup_desktop.domain.errors import CouldNot, DiskFailed, FollowupError
from followup_desktop.whole_file import FAILING_DISK

PROGRAM = "followup-desktop"
WRONG_USAGE = 2
FAULT_OF_OURS = 70
_LONGEST_USAGE = 300
# Compiled when it is first wanted: most starts say nothing of it.
_LINE_BREAKING = "[\x00-\x1f\x7f-\x9f\u2028\u2029]"


class WrongUsage(Exception):
    """Words that make no command; the text says why."""


class Answer(NamedTuple):
    """The exit status and what goes to the two streams."""

    status: int
    out: str
    err: str


def one_line(text: str) -> str:
    """The text without what would break its line or steer a terminal."""
    return re.sub(_LINE_BREAKING, " ", text)


def nowhere(name: str) -> str:
    """The sentence for a path that begins at the home of nobody, or in a folder that is gone."""
    beginning = "there is no such user's home" if name.startswith("~") else "the current folder is gone"
    return f"“{name}” is nowhere: {beginning}; nothing was changed. Give the whole path."


def refusal(status: int, sentence: str, as_json: bool, field: str = "") -> Answer:
    """A command that was not done: one sentence, or one JSON line."""
    sentence = one_line(sentence)
    if not as_json:
        return Answer(status, "", f"{sentence}\n")
    line: dict[str, Any] = {"error": sentence, "status": status}
    if field:
        line["field"] = field
    return Answer(status, "", json.dumps(line, ensure_ascii=False) + "\n")


def fault_answer(fault: FollowupError, as_json: bool) -> Answer:
    """An expected fault, told with its own status."""
    return refusal(fault.exit_status, str(fault), as_json, fault.field)


def usage_answer(why: str, as_json: bool) -> Answer:
    """Words that make no command, and why."""
    sentence = " ".join(why.split())
    if not sentence.endswith((".", "?", "!")):
        sentence += "."
    if len(sentence) > _LONGEST_USAGE:
        sentence = sentence[: _LONGEST_USAGE - 1] + "…"
    return refusal(WRONG_USAGE, f"{sentence} Nothing was changed; see {PROGRAM} --help.", as_json)


def our_fault(fault: Exception, as_json: bool) -> Answer:
    """A defect of the program."""
    sentence = f"Followup made a mistake of its own ({type(fault).__name__}); what was saved before is kept."
    return refusal(FAULT_OF_OURS, sentence, as_json)


# The streams ----------------------------------------------------------------------------------------------------


def speak_utf8() -> None:
    """Answers are UTF-8, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def give(answer: Answer, as_json: bool) -> int:
    """Writes the answer to the process's streams and returns the exit status.

    An answer that cannot be written is told like any other fault; what the command changed is kept all the same.
    """
    try:
        _write(sys.stdout, answer.out)
    except OSError as fault:
        reason = fault.strerror or "unknown fault"
        sentence = f"The answer could not be written ({reason}); the command itself was carried out."
        kind = DiskFailed if fault.errno in FAILING_DISK else CouldNot
        answer = fault_answer(kind(sentence), as_json)
    with suppress(OSError):
        _write(sys.stderr, answer.err)
    return answer.status


def _write(stream: TextIO | None, text: str) -> None:
    """Writes the text through to the system. Raises OSError, and the stream is given up then."""
    if not text:
        return
    if stream is None:
        raise OSError(errno.EBADF, "it is closed")
    try:
        # The name of a file may hold bytes that are no UTF-8; they are written with backslashes.
        stream.write(text.encode(errors="backslashreplace").decode())
        stream.flush()
    except OSError:
        # What is still in the stream's buffer would be tried again, and told, when the process ends.
        with suppress(OSError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)
        raise
