"""Names that the letter should spell as they are spelled elsewhere: the contact's, the company's, the user's."""

import re
from collections.abc import Iterable, Iterator

from followup_desktop.domain.letters.english.lexicon import known
from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.domain.sentences import Sentence

_SHORTEST, _LONG = 4, 7
_WORD = re.compile(r"[^\W\d_]+")


def find_names(text: str, names: Iterable[str], persons: Iterable[str] = ()) -> Iterator[Finding]:
    """Words that are a letter away from a name, two in a long one, and names of ``persons`` in small letters."""
    people = set(_parts(persons))
    parts = sorted(people.union(_parts(names)))
    if not parts:
        return
    for match in _WORD.finditer(text):
        word = match[0]
        if word in parts or word.casefold() in known():
            continue
        right = next((part for part in parts if _is_meant(word, part, part in people)), None)
        if right is not None:
            said = Sentence("The name is spelled {name}.", name=right)
            yield Finding(match.start(), match.end(), Nature.SPELLING, said, (right,))


def _parts(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from (part for part in _WORD.findall(name) if len(part) >= _SHORTEST and part[:1].isupper())


def _is_meant(word: str, name: str, is_person: bool) -> bool:
    if word.islower():
        return is_person and word == name.casefold()
    if not word[:1].isupper() or word.casefold() == f"{name.casefold()}s":
        return False
    return _distance(word.casefold(), name.casefold()) <= (2 if len(name) >= _LONG else 1)


def _distance(one: str, other: str) -> int:
    """How many letters are other, missing, too many, or exchanged with their neighbour; 3 stands for more than 2."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one):
        following = [place + 1]
        for number, right in enumerate(other):
            cost = min(row[number] + (letter != right), row[number + 1] + 1, following[number] + 1)
            if before and number and letter == other[number - 1] and right == one[place - 1]:
                cost = min(cost, before[number - 1] + 1)
            following.append(cost)
        before, row = row, following
    return row[-1]
