"""The palette: one list of applications, their next steps, people and commands, and which of them a text finds."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import islice
from typing import NamedTuple

from followup_desktop.domain.search import plain_words, wanted
from followup_desktop.presentation.card_text import CardWording
from followup_desktop.services.ports.card import Card
from followup_desktop.services.ports.rows import Person

MOST_SHOWN = 50
MOST_RECENT = 8
"""So many applications that were open lately stand in the list before anything is typed."""
_SLICE = 500
_ASKED_AT_ONCE = 200
_RANKED = 1000


class Kind(IntEnum):
    """What an entry is; of two that fit equally well the first kind comes first."""

    APPLICATION = 0
    STEP = 1
    PERSON = 2
    COMMAND = 3


class Command(NamedTuple):
    """Something that the window can do now: the id of its action, and its words.

    ``others`` are further words that it is found by.
    """

    id: str
    words: str
    others: str = ""


class Entry(NamedTuple):
    """One line of the list. ``words`` are the plain words that it is found by, with a space before each.

    ``id`` is that of the application, or of the command; ``name`` the person's.
    """

    kind: Kind
    id: str
    words: str
    name: str = ""


class PaletteIndex:
    """Everything that the palette can find. It is put together in slices (``grow``): the window answers in between.

    ``people`` is asked for those of some applications at a time.
    """

    def __init__(
        self,
        cards: Iterable[Card],
        people: Callable[[Sequence[str]], Iterable[Person]],
        commands: Iterable[Command],
        recent: Sequence[str],
        wording: CardWording,
    ) -> None:
        self._cards = {card.id: card for card in cards}
        self._wording = wording
        self._steps: dict[tuple[str | None, str | None, bool], str] = {}
        self._recent = {id_: place for place, id_ in enumerate(recent)}
        self._commands = [
            Entry(Kind.COMMAND, c.id, f" {plain_words(f'{c.words} {c.others}')}", c.words) for c in commands
        ]
        self._entries: list[Entry] = list(self._commands)
        self._vocabulary: frozenset[str] = frozenset()
        self._making = self._made(people)
        self.is_whole = False

    def grow(self) -> bool:
        """Puts together one more slice; whether there is more to do."""
        before = len(self._entries)
        self._entries += islice(self._making, _SLICE)
        self.is_whole = len(self._entries) == before
        return not self.is_whole

    def find(self, text: str) -> list[Entry]:
        """What the text finds, best first; without words in it what was open lately, and all commands.

        Where nothing is found as it is written, words with a typing mistake count too.
        """
        words = wanted(text)
        if not words:
            return [*self._lately(), *self._commands][:MOST_SHOWN]
        found = self._entries
        for each in words:
            needle = f" {each}"
            found = [entry for entry in found if needle in entry.words]
        start = f" {plain_words(text)}"
        found = found or self._nearly(words)
        if len(found) > _RANKED:
            # A letter or two, on a board of thousands: of what else fits, not all is looked at.
            lately = [entry for entry in found if entry.id in self._recent]
            begin = [entry for entry in found if entry.words.startswith(start)]
            found = list(dict.fromkeys([*lately, *begin[:_RANKED], *found[:_RANKED]]))
        return sorted(found, key=lambda entry: self._order(entry, start))[:MOST_SHOWN]

    # ------------------------------------------------------------------------------------------------- inside

    def _made(self, people: Callable[[Sequence[str]], Iterable[Person]]) -> Iterator[Entry]:
        for card in self._cards.values():
            own = plain_words(f"{card.role} {card.company} {card.location}")
            company = plain_words(card.company)
            yield Entry(Kind.APPLICATION, card.id, f" {company} {own}" if not own.startswith(company) else f" {own}")
            if card.next_key and not card.archived:
                yield Entry(Kind.STEP, card.id, f" {self._step_words(card)} {own}")
        ids = list(self._cards)
        for first in range(0, len(ids), _ASKED_AT_ONCE):
            for person in people(ids[first : first + _ASKED_AT_ONCE]):
                card = self._cards[person.application_id]
                known = plain_words(f"{person.name} {person.title} {card.company}")
                yield Entry(Kind.PERSON, person.application_id, f" {known}", person.name)

    def _step_words(self, card: Card) -> str:
        key = (card.next_kind, card.next_channel, bool(card.next_promise))
        if key not in self._steps:
            self._steps[key] = plain_words(self._wording.step_words(card._replace(next_contact=None)))
        return self._steps[key]

    def _lately(self) -> list[Entry]:
        there = (id_ for id_ in self._recent if id_ in self._cards)
        return [Entry(Kind.APPLICATION, id_, "") for id_ in islice(there, MOST_RECENT)]

    def _order(self, entry: Entry, start: str) -> tuple[bool, bool, int, int, int]:
        is_command = entry.kind is Kind.COMMAND
        card = None if is_command else self._cards[entry.id]
        recency = len(self._recent) if is_command else self._recent.get(entry.id, len(self._recent))
        is_archived = card is not None and bool(card.archived)
        return (is_archived, not entry.words.startswith(start), recency, entry.kind, len(entry.words))

    def _nearly(self, words: Sequence[str]) -> list[Entry]:
        """What is found when each word may have a typing mistake or two."""
        if not self._vocabulary:
            known = {word for entry in self._entries for word in entry.words.split()}
            self._vocabulary = frozenset(filter(str.isalpha, known))
        found = self._entries
        mistyped = []
        for word in dict.fromkeys(" ".join(words).split()):
            as_written = [entry for entry in found if f" {word}" in entry.words]
            if as_written or not word.isalpha():
                found = as_written
            else:
                mistyped.append(word)
        for word in mistyped if found else ():
            needles = [f" {other}" for other in _like(word, self._vocabulary)]
            found = [entry for entry in found if any(needle in entry.words for needle in needles)]
        return found


def _like(word: str, vocabulary: Iterable[str]) -> list[str]:
    """The beginnings of known words for which the word may stand."""
    # Loaded when somebody mistypes for the first time, not at the start.
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if len(word) < 3:
        return []
    mistakes = 1 if len(word) < 6 else 2
    beginnings = {known[:length] for known in vocabulary for length in (len(word) - 1, len(word), len(word) + 1)}
    near = process.extract(word, beginnings, scorer=OSA.distance, score_cutoff=mistakes, limit=8)
    return [other for other, *_ in near if len(other) > 2]
