"""A letter, read by everybody who checks letters: what it has, and what is to be mended in it."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from followup_desktop.domain.letters.checks import LetterFacts, Point, check_letter, words_in
from followup_desktop.domain.letters.finding import Finding
from followup_desktop.domain.letters.rule_pack import apply_rules


class Proof(NamedTuple):
    """The points that the letter should have, the findings in its text in their order, and its number of words.

    ``read`` is false where spelling and grammar were not read, since the language is none that is known here.
    """

    points: tuple[Point, ...]
    findings: tuple[Finding, ...]
    words: int
    read: bool = True

    @property
    def open(self) -> int:
        """How many things are to be mended; a point with a place in the text counts once."""
        return len(self.findings) + sum(not p.ok and not (p.finding and p.finding.has_place) for p in self.points)

    @property
    def passed(self) -> bool:
        """Whether the letter passed its checks, spelling included."""
        return self.read and self.open == 0


def proof_of(
    text: str,
    facts: LetterFacts,
    by_proofreader: Iterable[Finding],
    ignored: frozenset[str] = frozenset(),
    *,
    names: Collection[str] = (),
    read: bool = True,
) -> Proof:
    """Joins the checks of the letter, the rule pack and a proofreader's findings; of two at one place the first stays.

    ``ignored`` are texts that the user said to leave as they are, ``names`` are spelled right. Without ``read`` only
    the checks of the letter count.
    """
    points = check_letter(text, facts)
    placed = [p.finding for p in points if not p.ok and p.finding is not None and p.finding.has_place]
    persons = (facts.name, facts.salutation, facts.user_name)
    english = [*apply_rules(text, names, persons), *by_proofreader] if read else []
    findings: list[Finding] = []
    for finding in [*placed, *english]:
        is_new = all(finding.end <= other.begin or finding.begin >= other.end for other in findings)
        if is_new and text[finding.begin : finding.end] not in ignored:
            findings.append(finding)
    return Proof(points, tuple(sorted(findings, key=lambda f: (f.begin, f.end))), words_in(text), read)
