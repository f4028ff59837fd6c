"""What a search for text finds: each word of it has to begin a word of the application, whatever the case and accents.

Texts are compared as their plain words (``plain_words``), in the index and in memory alike, so that both find the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_desktop.domain.application import JobApplication

MOST_WORDS = 64
LONGEST_WORD = 200
"""What somebody pastes into a search field can be a whole posting; more than this is not looked at."""

_WORD = re.compile(r"[^ +#]+[+#]*")
# Scripts whose words are not set apart: each sign of theirs is a word, and a row of them is found inside another one.
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x3040, 0x30FF),  # Kana
    (0x3400, 0x9FFF),  # Han, as are the next two
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


# Letters with a stroke or of two in one, which do not decompose; people type the plain ones.
_PLAIN = {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th"}


class _Spelling(dict[int, str]):
    """How each character of a decomposed, case-folded text is written in plain words; worked out once for each."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        category = unicodedata.category(character)
        if category[0] in "LN":
            alone = any(first <= code <= last for first, last in _UNSPACED)
            spelled = f" {character} " if alone else _PLAIN.get(character, character)
        elif category[0] == "M":
            spelled = ""
        elif category == "So":
            # Emoji are names to some companies.
            spelled = f" {character} "
        else:
            # The signs of C++ and C#.
            spelled = character if character in "+#" else " "
        self[code] = spelled
        return spelled


_SPELLING = _Spelling()


def plain_words(text: str) -> str:
    """The words of the text in lower case and without accents, each set apart by one space; signs are left out."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join(_WORD.findall(text.lower().translate(_SPELLING)))


def wanted(text: str) -> tuple[str, ...]:
    """What a search for the text looks for, each as plain words of which the last may go on; empty for no words."""
    found = (plain_words(word[:LONGEST_WORD]) for word in text.split(maxsplit=MOST_WORDS)[:MOST_WORDS])
    return tuple(dict.fromkeys(words for words in found if words))


def finds(wanted: Sequence[str], words: str) -> bool:
    """Whether all that is wanted stands in these plain words."""
    text = f" {words}"
    return all(f" {each}" in text for each in wanted)


def searchable_words(application: JobApplication) -> str:
    """All that an application is found by, as plain words."""
    return " ".join(filter(None, map(plain_words, _texts(application))))


def _texts(a: JobApplication) -> Iterable[str]:
    yield from (a.company, a.role, a.location, a.key_skill, *a.tags, a.notes)
    for contact in a.contacts:
        yield from (contact.name, contact.salutation, contact.title, contact.email, contact.notes)
    for interview in a.interviews:
        yield from (interview.learned, interview.next_steps, interview.promise_words, interview.notes)
    for activity in a.activity:
        yield activity.text
