"""A text cut into words and marks, each with its place and its classes."""

import re
from typing import NamedTuple

from followup_desktop.domain.letters.english.lexicon import classes_of

BREAK = "¶"
"""Stands where a paragraph or a line of its own begins or ends."""
_PART = re.compile(
    r"(?P<word>[^\W\d_]+(?:[-'’][^\W\d_]+)*['’]?(?=\W|$)|[^\W\d_]+)"
    r"|(?P<figure>(?:\d[\d.,:]*\d|\d)(?:st|nd|rd|th)?)|(?P<line>\n\s*)|(?P<mark>[^\w\s])"
)
_NAMES_TOO = frozenset({"will", "may", "mark", "bill", "grant", "art", "march", "hope", "joy", "grace"})
"""Words that are names where a capital letter begins them within a sentence."""
_NAME = frozenset({"NAME", "OTHER"})


class Token(NamedTuple):
    """A word, number or mark from ``begin`` to ``end``; ``low`` is its text in small letters, with plain quotes."""

    text: str
    low: str
    begin: int
    end: int
    classes: frozenset[str]


def tokens_of(text: str) -> list[Token]:
    """The tokens, with a break before the first and behind the last one."""
    tokens = [_break(0)]
    for match in _PART.finditer(text):
        begin, end, part = match.start(), match.end(), match[0]
        if match["line"] is not None:
            # A line that goes on with a small letter was only broken to be short.
            if part.count("\n") > 1 or not text[end : end + 1].islower():
                tokens.append(_break(begin))
            continue
        if match["word"] is not None:
            low = part.casefold().replace("’", "'")
            inside = tokens[-1].low not in (BREAK, ".", "!", "?")
            is_name = part[:1].isupper() and inside and (low in _NAMES_TOO or "OTHER" in classes_of(low))
            tokens.append(Token(part, low, begin, end, _NAME if is_name else classes_of(low)))
        else:
            tokens.append(Token(part, part, begin, end, classes_of(part)))
    tokens.append(_break(len(text)))
    return tokens


def _break(place: int) -> Token:
    return Token("", BREAK, place, place, classes_of(BREAK))
