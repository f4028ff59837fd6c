"""How well promises are read, over the sentences of the tests."""

from collections import Counter
from collections.abc import Sequence

from tests.domain.time.fresh_promises import FIFTH_SENTENCES, FOURTH_SENTENCES, SIXTH_SENTENCES
from tests.domain.time.more_promises import MORE_SENTENCES
from tests.domain.time.promises import SENTENCES, Said
from tests.domain.time.reading import read
from tests.domain.time.unseen_promises import UNSEEN_SENTENCES

RIGHT, ASKED, WRONG = "right", "wrong, but asked about", "wrong without a warning"


def judged(said: Said) -> str:
    """What became of one sentence."""
    reading = read(said.words, said.on, said.country)
    if (reading.latest if reading is not None else None) == said.latest:
        return RIGHT
    return WRONG if reading is not None and reading.sure else ASKED


def lines() -> list[str]:
    """One line for each set."""
    sets = (
        ("first", SENTENCES), ("second", MORE_SENTENCES), ("third", UNSEEN_SENTENCES), ("fourth", FOURTH_SENTENCES),
        ("fifth", FIFTH_SENTENCES), ("sixth", SIXTH_SENTENCES),
    )  # fmt: skip
    return [_line(f"promises, {which} set", sentences) for which, sentences in sets]


def _line(name: str, sentences: Sequence[Said]) -> str:
    found = Counter(judged(said) for said in sentences)
    figures = ", ".join(f"{found[what]} {what}" for what in (RIGHT, ASKED, WRONG))
    return f"{name}: of {len(sentences)} sentences {figures}; {found[RIGHT] / len(sentences):.1%} right"
