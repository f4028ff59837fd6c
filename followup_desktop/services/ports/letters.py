"""What letters need: templates, proofreading, own words, and drafts for the mail program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from followup_desktop.domain.letters.finding import Finding
    from followup_desktop.domain.letters.letter import Letter, Template
    from followup_desktop.domain.letters.mail import MailMessage
    from followup_desktop.domain.vocabulary import Kind


class LetterTemplates(Protocol):
    """Where letters are begun from: the shipped templates, and the user's own beside them."""

    def of(self, kind: Kind) -> tuple[Template, ...]:
        """The templates of that kind: the user's own first, each of them by its name."""
        ...

    def own_folder(self) -> Path:
        """Where the user's own templates lie; made where there is no such folder yet. Raises CouldNot."""
        ...

    def render(self, template: Template, values: Mapping[str, str | int]) -> Letter:
        """The letter with these values filled in. Raises Refused, which says what is wrong with the template."""
        ...


class Proofreader(Protocol):
    """Whoever finds mistakes of spelling, grammar and punctuation, offline. Used from one thread, and slow at first."""

    def dialects(self) -> tuple[str, ...]:
        """The kinds of English that it knows, by country (ISO 3166-1 alpha-2)."""
        ...

    def knows(self, text: str, dialect: str) -> bool:
        """Whether the text is in a language that it reads; the dialect is the one that it will be checked in."""
        ...

    def check(self, text: str, known_words: Sequence[str], dialect: str) -> tuple[Finding, ...]:
        """What is wrong in the text, from its beginning to its end, without the words that are known to be right."""
        ...


class OwnWords(Protocol):
    """The words that the user called right; letters may hold them."""

    def all(self) -> tuple[str, ...]:
        """The words, in the order of the alphabet. Where they cannot be read, none."""
        ...

    def add(self, word: str) -> None:
        """Keeps a word, durably. Raises Refused for what is no word, CouldNot where it cannot be kept."""
        ...

    def remove(self, word: str) -> None:
        """Forgets a word, if it is there. Raises CouldNot where that cannot be kept."""
        ...


class MailDrafts(Protocol):
    """Whoever makes drafts for the user's mail program."""

    def render(self, message: MailMessage) -> bytes:
        """The draft as an .eml file: to one recipient or none, without attachments."""
        ...

    def write(self, message: MailMessage) -> Path:
        """Writes the draft to a private temporary place, until ``close``. Raises CouldNot where it cannot."""
        ...

    def close(self) -> None:
        """Takes the drafts away that were written."""
        ...
