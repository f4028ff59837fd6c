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
    "why", "where", "nor", "not", "either", "neither", "so",
))  # fmt: skip
"""A clause with one of these words does not stand alone, or the comma may stand behind it."""
_SAYS = frozenset((
    "think", "hope", "believe", "know", "guess", "suppose", "say", "said", "admit", "confess", "must", "feel",
    "imagine", "trust", "mean", "wish", "see", "are",
))  # fmt: skip
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
    """The first comma where a whole sentence stands on both sides."""
    place = next((place for place, token in enumerate(sentence) if token.low == ","), 0)
    before, after = sentence[:place], sentence[place + 1 :]
    if len(before) < _FEWEST_WORDS or len(after) < 3 or any("STOP" in token.classes for token in before):
        return
    words = {token.low for token in before}
    thanks = before[0].low in ("thank", "thanks")
    begins = before[0].low in _SUBJECTS and not _FINITE.isdisjoint(before[1].classes) and before[1].low not in _SAYS
    if not (thanks or begins) or not _OPEN.isdisjoint(words) or before[-1].low in _SUBJECTS:
        return
    follows = after[1] if after[1].low not in ("really", "also", "still", "just", "truly") else after[2]
    if after[0].low in _SUBJECTS and not _FINITE.isdisjoint(follows.classes) and after[0].low != "that":
        whole = (before[-1].begin, after[0].end)
        head, tail = text[before[-1].begin : before[-1].end], after[0].text
        yield Finding(*whole, Nature.PUNCTUATION, _SPLICE, (f"{head}. {tail[:1].upper()}{tail[1:]}", f"{head}; {tail}"))


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
