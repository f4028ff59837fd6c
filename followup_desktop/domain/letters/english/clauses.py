"""Sentences as a whole: a comma that must not join two of them, one that is missing, the mark at the end."""

import re
from collections.abc import Iterator, Sequence

from followup_desktop.domain.letters.english.tokens import BREAK, Token, tokens_of
from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.domain.letters.phrases import CLOSINGS, GREETING
from followup_desktop.domain.sentences import Sentence

_SUBJECTS = frozenset({"i", "we", "you", "he", "she", "they", "it", "this", "that", "there"})
_OPEN = frozenset((
    "if", "when", "as", "because", "since", "although", "though", "while", "whereas", "after",
    "before", "once", "whenever", "wherever", "unless", "until", "till", "even", "given", "provided",
    "whether", "should", "had", "were", "who", "whom", "whose", "which", "what", "how",
    "why", "where", "nor", "not", "so",
))  # fmt: skip
"""A clause with one of these words does not stand alone, or the comma may stand behind it."""
_JOINING = frozenset(("and", "but", "or", "nor", "yet", "so", "then"))
_FEWEST_BEHIND = 3
_FINITE = frozenset({"BE", "HAVE", "MODAL", "DO", "PAST", "UNMARKED", "THIRD", "BASE"})
_INTRODUCING = (
    ("however",), ("unfortunately",), ("therefore",), ("moreover",), ("furthermore",), ("additionally",),
    ("nevertheless",), ("consequently",), ("fortunately",), ("meanwhile",), ("in", "addition"), ("for", "example"),
    ("in", "fact"), ("as", "a", "result"), ("first", "of", "all"), ("by", "the", "way"), ("on", "the", "other", "hand"),
    ("as", "you", "know"), ("in", "the", "meantime"), ("as", "we", "discussed"), ("as", "i", "mentioned"),
    ("as", "mentioned"), ("as", "promised"), ("as", "discussed"),
)  # fmt: skip
_QUESTIONS = frozenset({"could", "would", "can", "do", "does", "did", "is", "are", "will"})
_SPLICE = Sentence("A comma does not join two sentences.")
_COMMA = Sentence("A comma belongs here.")
_STOP = Sentence("A full stop belongs at the end of the sentence.")
_QUESTION = Sentence("A question ends with a question mark.")
_FEWEST_WORDS = 5
_PARTING = frozenset({"With", "Thank", "Thanks", "Until", "Yours"})
"""With these a last sentence begins that ends with a comma, before the name."""


def find_in_clauses(text: str) -> Iterator[Finding]:
    """The findings, sentence by sentence."""
    tokens = tokens_of(text)
    begin = 0
    for place, token in enumerate(tokens):
        if token.low in (".", "!", "?", BREAK):
            sentence = tokens[begin:place]
            if sentence and sentence[0].low not in (BREAK, "."):
                yield from _in_sentence(text, sentence, token)
            begin = place + 1
    yield from _unfinished(text)


def _in_sentence(text: str, sentence: Sequence[Token], end: Token) -> Iterator[Finding]:
    yield from _spliced(text, sentence)
    lows = tuple(token.low for token in sentence)
    for words in _INTRODUCING:
        if lows[: len(words)] == words and len(lows) > len(words) + 1 and "SUBJ" in sentence[len(words)].classes:
            last = sentence[len(words) - 1]
            yield Finding(last.begin, last.end, Nature.PUNCTUATION, _COMMA, (f"{text[last.begin : last.end]},",))
    if end.low == "." and len(lows) > 3 and lows[0] in _QUESTIONS and lows[1] in _SUBJECTS:
        last = sentence[-1]
        yield Finding(last.begin, end.end, Nature.PUNCTUATION, _QUESTION, (f"{text[last.begin : last.end]}?",))


def _spliced(text: str, sentence: Sequence[Token]) -> Iterator[Finding]:
    """The first comma behind which a sentence begins anew, although one stands before it already."""
    commas = [place for place, token in enumerate(sentence) if token.low == ","]
    if not commas:
        return
    has_one = _stands_alone(sentence[: commas[0]], at_first=True)
    for place, behind in zip(commas, [*commas[1:], len(sentence)], strict=True):
        part = sentence[place + 1 : behind]
        if not part or part[0].low in _JOINING:
            return
        if has_one and _begins(part) and len(part) >= _FEWEST_BEHIND:
            head, tail = sentence[place - 1], part[0]
            capital = f"{tail.text[:1].upper()}{tail.text[1:]}"
            choices = (f"{head.text}. {capital}", f"{head.text}; {tail.text}")
            yield Finding(head.begin, tail.end, Nature.PUNCTUATION, _SPLICE, choices)
            return
        if not _OPEN.isdisjoint(token.low for token in part):
            return
        has_one = has_one or _stands_alone(part, at_first=False)


def _begins(part: Sequence[Token]) -> bool:
    """Whether a subject and its verb stand at the beginning."""
    if len(part) < 3 or part[0].low not in _SUBJECTS:
        return False
    verb = part[1] if "ADV" not in part[1].classes else part[2]
    return not _FINITE.isdisjoint(verb.classes)


def _stands_alone(part: Sequence[Token], at_first: bool) -> bool:
    """Whether the part is a whole sentence, longer than "I think"."""
    thanks = at_first and bool(part) and part[0].low in ("thank", "thanks")
    if len(part) < _FEWEST_WORDS or not (thanks or _begins(part)) or "SUBJ" in part[-1].classes:
        return False
    return _OPEN.isdisjoint(token.low for token in part) and all("STOP" not in token.classes for token in part)


def _unfinished(text: str) -> Iterator[Finding]:
    """The last word of each paragraph that ends without a mark; the closing and what stands below it have none."""
    for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text):
        place = match.start()
        last: tuple[int, str] | None = None
        for line in match[0].split("\n"):
            if line.strip().rstrip(",.!").casefold() in CLOSINGS:
                break
            last = place, line.rstrip()
            place += len(line) + 1
        if last is not None and len(last[1].split()) >= _FEWEST_WORDS and not GREETING.match(match[0]):
            yield from _without_mark(*last)


def _without_mark(begin: int, line: str) -> Iterator[Finding]:
    end = re.search(r"([^\W_]+)[,;:]?$", line)
    sentence = re.split(r"[.!?]\s+", line)[-1].split()[0]
    if end is None or (line[-1] in ",;:" and (sentence.endswith("ing") or sentence in _PARTING)):
        return
    yield Finding(begin + end.start(), begin + len(line), Nature.PUNCTUATION, _STOP, (f"{end[1]}.",))
