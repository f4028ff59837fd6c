"""Mistakes that job seekers make in letters and that a general checker of English misses."""

from collections.abc import Collection, Iterator
from functools import cache

from followup_desktop.domain.letters.english.patterns import Table
from followup_desktop.domain.letters.finding import Finding


@cache
def tables() -> tuple[Table, ...]:
    """The tables of mistakes, in the order in which their findings count."""
    # With the first letter that is read: the words take longer than the board to be painted.
    from followup_desktop.domain.letters.english import (
        agreement_tables,
        article_tables,
        confusion_tables,
        phrase_tables,
        preposition_tables,
        spelling_tables,
        verb_tables,
        word_tables,
    )

    modules = (
        confusion_tables, verb_tables, agreement_tables, article_tables, preposition_tables, word_tables,
        spelling_tables, phrase_tables,
    )  # fmt: skip
    return tuple(table for module in modules for table in vars(module).values() if isinstance(table, Table))


def apply_rules(text: str, names: Collection[str] = (), persons: Collection[str] = ()) -> Iterator[Finding]:
    """The findings of the rule pack; of two at one place the first counts. ``names`` and ``persons`` are right."""
    from followup_desktop.domain.letters.english.clauses import find_in_clauses
    from followup_desktop.domain.letters.english.marks import find_marks
    from followup_desktop.domain.letters.english.names import find_names
    from followup_desktop.domain.letters.english.patterns import find

    yield from find_names(text, names, persons)
    yield from find(text, tables())
    yield from find_marks(text)
    yield from find_in_clauses(text)
