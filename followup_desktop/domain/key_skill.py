"""The key skill: one phrase, since that is what is remembered (Always, 14)."""

import re

from followup_desktop.domain.sentences import Sentence

ONE_SKILL = Sentence("One key skill is remembered, a list is not: choose the one that fits best.")
"""The gentle warning about a list."""


def names_a_list(skill: str) -> bool:
    """Whether several skills are named where one is wanted."""
    return "," in skill or " and " in f" {skill.lower()} "


def split_skills(text: str) -> tuple[str, ...]:
    """The skills that a list names."""
    return tuple(part for part in map(str.strip, re.split(r",|\band\b", text, flags=re.IGNORECASE)) if part)
