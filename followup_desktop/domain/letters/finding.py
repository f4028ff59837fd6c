"""A place in a text that somebody should look at."""

from enum import StrEnum
from typing import NamedTuple

from followup_desktop.domain.sentences import Sentence


class Nature(StrEnum):
    """What a finding is about."""

    SPELLING = "spelling"
    GRAMMAR = "grammar"
    PUNCTUATION = "punctuation"
    LETTER = "letter"
    """What a letter of this kind has or has not."""


class Finding(NamedTuple):
    """From ``begin`` to ``end`` (in letters of the text) something may be wrong; ``replacements``, the best first.

    A finding of a whole letter has no place: both are 0.
    """

    begin: int
    end: int
    nature: Nature
    said: Sentence
    replacements: tuple[str, ...] = ()

    @property
    def has_place(self) -> bool:
        """Whether it can be marked under the text."""
        return self.end > self.begin
