"""What a letter of its kind has: the right name, something learned, a greeting, a closing, a good length."""

import re
from typing import NamedTuple

from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.domain.letters.phrases import CLOSINGS, CLOSINGS_ELSEWHERE, GREETING, KEPT_IN_MIND, THANKS
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import Kind

FEWEST_WORDS, MOST_WORDS = 60, 180
_SHORT = {Kind.STAY_IN_TOUCH: 30, Kind.DECISION_CALL: 25, Kind.APPLICATION_CALL: 25}
"""A hello, or an email in place of a call, may be shorter than a note."""
_BLANK = re.compile(r"\[[^\]\n]{1,60}\]|\{\{?[^}\n]{1,60}\}?\}|<[a-z ]{2,40}>|_{3,}|\bXX+\b|\bTBD\b")
_ATTACHED = re.compile(r"\b(attach(?:ed|ing|ment)?|enclos(?:ed|ing|ure))\b", re.IGNORECASE)
_FILE = re.compile(r"\b[\w-]+\.(?:pdf|docx?|odt|txt|zip|png|jpe?g|pptx?|xlsx?)\b", re.IGNORECASE)
_REPROACH = re.compile(
    r"\b(unfair(?:ly)?|disappointing process|waste(?:d)? (?:of )?(?:my )?time|mistake (?:to|in) reject|you promised"
    r"|should have (?:hired|chosen|picked)|never (?:heard|got)|rude|unprofessional|wrong decision)\b",
    re.IGNORECASE,
)
_COMMON = frozenset(
    (
        "about above after again also been before being between both could does doing down during each from further "
        "have having here into just more most much only other over same should some such than that their them then "
        "there these they this those through under until very were what when where which while will with would your "
        "yours team work company role people days weeks years"
    ).split()
)


class LetterFacts(NamedTuple):
    """What the letter is about; empty texts for what is not known.

    ``salutation`` is how the person is addressed, ``name`` the name as spelled in the contact, ``learned`` the lines of
    what was learned.
    """

    kind: Kind
    name: str = ""
    salutation: str = ""
    learned: tuple[str, ...] = ()
    user_name: str = ""


class Point(NamedTuple):
    """One thing that the letter should have; ``said`` names it, and what is missing where it is not ``ok``."""

    name: str
    ok: bool
    said: Sentence
    finding: Finding | None = None


def words_in(text: str) -> int:
    """The number of words."""
    return len(re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text))


def check_letter(text: str, facts: LetterFacts) -> tuple[Point, ...]:
    """The points of a letter of that kind, each met or not, in the order in which they are shown."""
    lines = [(match.start(), match[0].rstrip()) for match in re.finditer(r"[^\n]+", text)]
    points = [_names(lines, facts), _greets(lines)]
    if facts.kind is Kind.THANK_YOU_NOTE:
        points.append(_mentions(text, facts))
    points += [_closes(lines, facts), _no_blanks(text), _length(text, facts.kind), _attachment(text)]
    if facts.kind is Kind.GRACIOUS_NOTE:
        points += _gracious(text)
    return tuple(points)


Lines = list[tuple[int, str]]


def _whole(said: Sentence) -> Finding:
    return Finding(0, 0, Nature.LETTER, said)


def _greeting(lines: Lines) -> tuple[int, str] | None:
    return lines[0] if lines and GREETING.match(lines[0][1].strip()) else None


def _names(lines: Lines, facts: LetterFacts) -> Point:
    wanted = facts.salutation or facts.name
    if not wanted:
        return Point("name", True, Sentence("Nobody is named: it goes to the company"))
    greeting = _greeting(lines)
    accepted = [name for name in (facts.salutation, facts.name, *facts.name.split()) if len(name) > 1]
    if greeting is not None and any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", greeting[1]) for name in accepted):
        return Point("name", True, Sentence("Names {name}", name=wanted))
    said = Sentence("Name the person as spelled in the contact: {name}", name=wanted)
    if greeting is None:
        return Point("name", False, said, _whole(said))
    begin, line = greeting
    match = GREETING.match(line.strip())
    opening = line.strip()[: match.end()] if match else line
    replacement = f"{opening} {wanted},"
    return Point("name", False, said, Finding(begin, begin + len(line), Nature.LETTER, said, (replacement,)))


def _greets(lines: Lines) -> Point:
    greeting = _greeting(lines)
    if greeting is None:
        said = Sentence("Begin with a greeting")
        return Point("greeting", False, said, _whole(said))
    begin, line = greeting
    if line.endswith((",", ":", "!")):
        return Point("greeting", True, Sentence("Greets, with its comma"))
    said = Sentence("A comma belongs after the greeting")
    if line.endswith((".", ";")):
        line = line[:-1]
    found = Finding(begin, begin + len(lines[0][1]), Nature.PUNCTUATION, said, (f"{line},",))
    return Point("greeting", False, said, found)


def _content_words(text: str) -> set[str]:
    words = re.findall(r"[^\W_]{4,}|\d+", text.casefold())
    # The first letters of a word stand for its forms: "streaming" for "stream", "joins" for "joined".
    return {word[:5] for word in words if word not in _COMMON}


def _mentions(text: str, facts: LetterFacts) -> Point:
    lines = [_content_words(line) for line in facts.learned if line.strip()]
    if not any(lines):
        said = Sentence("Nothing is noted that you learned: mention something from the conversation")
        return Point("learned", False, said, _whole(said))
    there = _content_words(text)
    if any(words and len(words & there) >= min(2, len(words)) for words in lines):
        return Point("learned", True, Sentence("Mentions what you learned"))
    said = Sentence("Mention something that you learned")
    return Point("learned", False, said, _whole(said))


def _closes(lines: Lines, facts: LetterFacts) -> Point:
    tail = lines[-3:]
    known = CLOSINGS | CLOSINGS_ELSEWHERE
    closing = next(((b, line) for b, line in tail if _bare(line) in known), None)
    said_name = Sentence("End with a closing and your name")
    if closing is None:
        return Point("closing", False, said_name, _whole(said_name))
    begin, line = closing
    if not line.endswith((",", "!")) and _bare(line) in CLOSINGS:
        said = Sentence("A comma belongs after the closing")
        bare = line.rstrip(".")
        return Point("closing", False, said, Finding(begin, begin + len(line), Nature.PUNCTUATION, said, (f"{bare},",)))
    last = lines[-1][1].strip()
    if last == line.strip() or (facts.user_name and facts.user_name.casefold() not in last.casefold()):
        return Point("closing", False, said_name, _whole(said_name))
    return Point("closing", True, Sentence("Closes with your name"))


def _bare(line: str) -> str:
    return line.strip().rstrip(",.!").casefold()


def _no_blanks(text: str) -> Point:
    match = _BLANK.search(text)
    if match is None:
        return Point("blanks", True, Sentence("No blanks left"))
    said = Sentence("Fill in the blank {blank}", blank=match[0])
    return Point("blanks", False, said, Finding(match.start(), match.end(), Nature.LETTER, said))


def _length(text: str, kind: Kind) -> Point:
    count, fewest = words_in(text), _SHORT.get(kind, FEWEST_WORDS)
    if fewest <= count <= MOST_WORDS:
        return Point("length", True, Sentence("{fewest} to {most} words", fewest=fewest, most=MOST_WORDS))
    said = Sentence(
        "{n} word; {fewest} to {most} read best", "{n} words; {fewest} to {most} read best",
        n=count, fewest=fewest, most=MOST_WORDS,
    )  # fmt: skip
    return Point("length", False, said, _whole(said))


def _attachment(text: str) -> Point:
    match = _ATTACHED.search(text)
    if match is None or _FILE.search(text):
        return Point("attachment", True, Sentence("Promises no attachment that it does not name"))
    said = Sentence("Name the file that you attach, or leave the attachment out")
    # It reminds, and marks nothing: the sentence may be as it should.
    return Point("attachment", False, said, _whole(said))


def _gracious(text: str) -> list[Point]:
    points = []
    for name, there, met, missing in (
        ("thanks", THANKS.search(text), Sentence("Thanks them"), Sentence("Thank them")),
        (
            "kept_in_mind",
            KEPT_IN_MIND.search(text),
            Sentence("Asks to be kept in mind"),
            Sentence("Ask to be kept in mind"),
        ),
    ):
        points.append(Point(name, bool(there), met if there else missing, None if there else _whole(missing)))
    reproach = _REPROACH.search(text)
    said = Sentence("Leave out what sounds like a reproach")
    found = Finding(reproach.start(), reproach.end(), Nature.LETTER, said) if reproach else None
    points.append(Point("no_reproach", reproach is None, said if reproach else Sentence("Without reproach"), found))
    return points
