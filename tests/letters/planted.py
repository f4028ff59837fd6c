"""Notes with planted mistakes, written for this purpose, and what proofreading finds in them.

A mistake stands as ``{wrong|right}``, a note after a line with its kind and the name of its reader; then, where they
are others than in most notes, its English, who writes, the company and the role. All but those of ``notes.txt`` were
written by people who did not look at the rules; the last three files have notes without a mistake as well.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from followup_desktop.domain.letters.checks import LetterFacts
from followup_desktop.domain.vocabulary import Kind
from followup_desktop.services.letters import check
from followup_desktop.services.ports.letters import Proofreader

NOTES, MORE = "notes.txt", "more_notes.txt"
FILES = (NOTES, MORE, "third_notes.txt", "fourth_notes.txt", "fifth_notes.txt")
_PLANTED = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
USER = "Priya Nair"


class Note(NamedTuple):
    """A note with the places of its mistakes, each with what would be right; ``mended`` is the note without them."""

    facts: LetterFacts
    text: str
    mistakes: tuple[tuple[int, int, str], ...]
    mended: str
    dialect: str = "GB"
    known: tuple[str, ...] = ()


class Result(NamedTuple):
    """How many mistakes were planted and found, and the marks that no mistake stands under."""

    notes: int
    planted: int
    found: int
    missed: tuple[str, ...]
    false: tuple[tuple[str, ...], ...]


def notes(name: str = NOTES) -> Iterator[Note]:
    """The notes of that file."""
    for part in Path(__file__).with_name(name).read_text(encoding="utf-8").split("\n---\n"):
        head, _, body = part.strip("\n").partition("\n")
        kind, name, *more = head.removeprefix("# ").split(" | ")
        dialect, user, *known = more or ("GB", USER)
        text, mistakes, last = "", [], 0
        for match in _PLANTED.finditer(body):
            text += body[last : match.start()]
            mistakes.append((len(text), len(text) + len(match[1]), match[2]))
            text += match[1]
            last = match.end()
        facts = LetterFacts(Kind(kind), name, "" if more else name, user_name=user)
        mended = _PLANTED.sub(r"\2", body) + "\n"
        yield Note(facts, text + body[last:] + "\n", tuple(mistakes), mended, dialect, (name, user, *known))


def read_all(proofreader: Proofreader, name: str = NOTES) -> Result:
    """What is found in all notes of that file, and what is marked falsely."""
    planted = found = 0
    missed: list[str] = []
    false: list[tuple[str, ...]] = []
    for note in notes(name):
        marks = places_in(proofreader, note, note.text)
        hit = set()
        for begin, end, _ in note.mistakes:
            over = {mark for mark in marks if mark[0] <= end and mark[1] >= begin}
            hit |= over
            planted += 1
            found += bool(over)
            if not over:
                missed.append(note.text[max(0, begin - 15) : end + 10])
        false.append(tuple(note.text[begin:end] for begin, end in marks if (begin, end) not in hit))
    return Result(len(false), planted, found, tuple(missed), tuple(false))


def places_in(proofreader: Proofreader, note: Note, text: str) -> list[tuple[int, int]]:
    """The places that are marked in that text of a note."""
    proof = check(proofreader, text, note.facts, note.known, note.dialect)
    return [(finding.begin, finding.end) for finding in proof.findings]
