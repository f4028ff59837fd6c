"""Spelling, grammar and punctuation by harper: offline, in English."""

import os
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.domain.sentences import Sentence

if TYPE_CHECKING:
    import harper

LONGEST_TEXT = 20_000
_MOST_REPLACEMENTS = 5
_DIALECTS = {"US": "AMERICAN", "GB": "BRITISH", "AU": "AUSTRALIAN", "CA": "CANADIAN", "IN": "INDIAN"}
_NATURES = {
    "Spelling": Nature.SPELLING,
    "Typo": Nature.SPELLING,
    "Capitalization": Nature.SPELLING,
    "BoundaryError": Nature.SPELLING,
    "Eggcorn": Nature.SPELLING,
    "Malapropism": Nature.SPELLING,
    "WordChoice": Nature.SPELLING,
    "Punctuation": Nature.PUNCTUATION,
    "Formatting": Nature.PUNCTUATION,
    "Agreement": Nature.GRAMMAR,
    "Grammar": Nature.GRAMMAR,
    "Miscellaneous": Nature.GRAMMAR,
    "Repetition": Nature.GRAMMAR,
    "Usage": Nature.GRAMMAR,
    "Nonstandard": Nature.GRAMMAR,
}
"""Kinds of lints that are mistakes. Those about style are matters of taste, and left out."""

_LEFT_OUT = (
    # Speaks of whole sentences: harper leaves out what it finds inside of them.
    "LongSentences",
    # Matters of taste: dashes, dots, how a word is written that is right in two ways.
    "UseEllipsisCharacter", "Dashes", "NumericRangeEnDash", "OrthographicConsistency", "OkToOkay", "AWhile",
    "SubjunctiveWasToWere", "DisjointPrefixes", "CompoundNouns", "RoadMap", "FindOut", "AvoidCurses",
    "ExpandMemoryShorthands", "ExpandTimeShorthands", "PhrasalVerbAsCompoundNoun",
    # Often wrong.
    "MissingPreposition", "GoodAt", "WrongNegative", "MergeWords", "ProgressiveNeedsBe", "ToTwoToo", "PossessiveYour",
    "MissingTo", "HowTo",
    # Names of products that are words of every letter.
    "DayOneNames", "JetpackNames", "PocketCastsNames", "MetaNames",
    # Marks "an honour" and "your kind letter"; the rule pack looks at these places itself.
    "AnA", "YourPredicateAdjective",
)  # fmt: skip
"""Rules of harper that are not asked."""
_CALENDAR = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "april",
    "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|[A-Z])\.$")
_LONGEST_ABBREVIATION = 6
_LIKE = 0.75
_FEW_WORDS = 12
_LEAST_SHARE = 0.2
_PLAIN_ENGLISH = frozenset(
    (
        "the and you your of to for that this with is are it we our from have has i my me at on about would will "
        "thank thanks dear hello kind best regards sincerely"
    ).split()
)
"""Words of most English letters, of which a letter in another language has few or none."""


class HarperProofreader:
    """Implements ``services.ports.letters.Proofreader``. Its first use loads a dictionary: a second or more.

    One object is for one thread.
    """

    def __init__(self) -> None:
        self._linters: dict[str, harper.Linter] = {}

    def dialects(self) -> tuple[str, ...]:
        """The English that it knows, by country: US, GB, AU, CA, IN."""
        return tuple(_DIALECTS)

    def knows(self, text: str, dialect: str) -> bool:
        """Whether the text is in a language that it reads; a few words of English, mistyped or not, are enough."""
        words = re.findall(r"[^\W\d_]+", text[:LONGEST_TEXT].casefold())
        plain = sum(word in _PLAIN_ENGLISH for word in words)
        if len(words) < _FEW_WORDS:
            return plain > 0 or len(words) <= 1
        return plain >= len(words) * _LEAST_SHARE or bool(self._linter(dialect).is_likely_english(text[:LONGEST_TEXT]))

    def check(self, text: str, known_words: Sequence[str], dialect: str) -> tuple[Finding, ...]:
        """What is wrong in the text, from its beginning to its end, without the words that are known to be right.

        A dialect that it does not have is read as American. Of a text beyond 20,000 letters the beginning is read.
        """
        linter = self._linter(dialect)
        linter.clear_words()
        known = {part for word in known_words for part in (word, *re.split(r"[\s-]+", word)) if part}
        linter.import_words(sorted(known))
        with _without_its_prints():
            found = linter.lint(text[:LONGEST_TEXT], language="plaintext")
        return tuple(
            _finding(lint) for lint in found if lint.lint_kind in _NATURES and not _is_unknown_name(text, lint, known)
        )

    def _linter(self, dialect: str) -> "harper.Linter":
        dialect = dialect if dialect in _DIALECTS else "US"
        linter = self._linters.get(dialect)
        if linter is None:
            import harper

            linter = self._linters[dialect] = harper.Linter(getattr(harper.Dialect, _DIALECTS[dialect]))
            linter.set_lint_config({**linter.get_lint_config(), **dict.fromkeys(_LEFT_OUT, False)})
        return linter


def _is_unknown_name(text: str, lint: Any, known: Collection[str]) -> bool:
    """Whether the word that harper does not know is a name or an abbreviation: it has a capital letter in a sentence.

    A day, a month or a known name that is spelled wrong is none.
    """
    word = lint.problem_text
    is_near = any(suggestion.replacement_text in known for suggestion in lint.suggestions)
    if lint.lint_kind != "Spelling" or not word[:1].isupper() or is_near:
        return False
    if word.isupper() and len(word) <= _LONGEST_ABBREVIATION:
        return True
    before = text[: lint.span.start].rstrip(" ")
    begins = before[-1:] in ("", "\n", ".", "!", "?", ":") and not _TITLE.search(before)
    return not begins and not get_close_matches(word.casefold(), _CALENDAR, 1, _LIKE)


@contextmanager
def _without_its_prints() -> Iterator[None]:
    """Harper prints on the way: what a command answers on the same stream must stay what it is."""
    try:
        kept = os.dup(1)
    except OSError:
        # There is no such stream: nothing can get in between.
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 1)
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)


def _finding(lint: Any) -> Finding:
    import harper

    replacements = []
    for suggestion in lint.suggestions[:_MOST_REPLACEMENTS]:
        text = suggestion.replacement_text or ""
        if suggestion.kind == harper.SuggestionKind.INSERT_AFTER:
            text = lint.problem_text + text
        replacements.append(text)
    if lint.lint_kind == "Spelling":
        said = Sentence("Did you mean “{word}”?", word=replacements[0]) if replacements else Sentence("Unknown word")
    else:
        # Harper's own words, which no catalogue of ours can hold.
        said = Sentence("{message}", message=re.sub(r"`([^`]+)`", r"“\1”", lint.message))
    return Finding(lint.span.start, lint.span.end, _NATURES[lint.lint_kind], said, tuple(replacements))
