"""``apply``: deeds as JSON lines on the standard input, each durable before its answer is written."""

import json
import sys
from collections.abc import Callable, Iterator

import click

from followup_desktop.cli import deed_lines
from followup_desktop.cli.answer import Answer, fault_answer, give, one_line, refusal
from followup_desktop.cli.commands import command
from followup_desktop.cli.session import Session
from followup_desktop.domain.errors import CouldNot, Refused

LONGEST_LINE = 20 * 1024 * 1024
"""In bytes, as large as a file that is imported."""
_GOES_ON = frozenset({CouldNot.exit_status, Refused.exit_status})
"""After these the next deed may well be possible; after a full disk, say, it is not."""


@command("apply")
@click.argument("deed", required=False, default="", metavar="")
def apply_one(session: Session, deed: str) -> None:
    """Carry out deeds given as JSON lines on stdin; one answer a line, after it is durable.

    Such as {"do": "add", "company": "Umbra Health", "role": "Data lead"}; also edit, move, note, interview, log,
    done, delete, undo and redo, with arguments named as in the interchange schema.
    """
    outcome = session.did(deed_lines.carry_out(session.work, deed))
    session.say(json.dumps({"ok": True, "change": outcome.change}))


def apply_all(carry_out: Callable[[list[str]], Answer]) -> int:
    """Reads deeds from the standard input until it ends, and has each carried out; returns the exit status.

    A deed that is refused is told in its place, and the next one is carried out; a fault of the surroundings ends it.
    """
    refused = 0
    done = 0
    status = 0
    for line in _lines():
        answer = _too_long() if line is None else carry_out(["apply", line])
        if answer.status == 0:
            done += 1
        else:
            status, refused = status or answer.status, refused + 1
            told = {"ok": False, "status": answer.status, "error": answer.err.strip()}
            answer = Answer(answer.status, json.dumps(told, ensure_ascii=False) + "\n", answer.err)
        failed = give(Answer(0, answer.out, ""), False)
        if failed or (answer.status and answer.status not in _GOES_ON):
            return failed or give(Answer(answer.status, "", f"{one_line(answer.err.strip())}\n"), False)
    if refused:
        were = "was" if refused == 1 else "were"
        sentence = (
            f"{refused} of {done + refused} deeds {were} refused; each is told in its place, the others are saved."
        )
        return give(refusal(status, sentence, False), False)
    return 0


def _lines() -> Iterator[str | None]:
    """The lines of the standard input that say anything; None for one that is too long to be read."""
    if sys.stdin is None:
        return
    while line := sys.stdin.buffer.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE:
            while not line.endswith(b"\n") and line:
                line = sys.stdin.buffer.readline(LONGEST_LINE)
            yield None
        elif line.strip():
            yield line.decode("utf-8", errors="surrogateescape")


def _too_long() -> Answer:
    return fault_answer(Refused("The line is longer than 20 MB; nothing was changed.", "the line"), False)
