"""Proofreading by harper, behind its port."""

import itertools

import pytest

from followup_desktop.domain.letters.checks import LetterFacts
from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.domain.letters.proof import proof_of
from followup_desktop.domain.vocabulary import Kind
from followup_desktop.letters.proofreading import HarperProofreader
from tests.letters.planted import FILES, notes, places_in, read_all

NAMES = ("Åsa Lind", "Umbra Health", "Priya Nair")


@pytest.fixture(scope="module")
def proofreader() -> HarperProofreader:
    return HarperProofreader()


def found(proofreader: HarperProofreader, text: str, dialect: str = "US") -> dict[str, Finding]:
    return {text[one.begin : one.end]: one for one in proofreader.check(text, NAMES, dialect)}


def test_it_finds_spelling_grammar_and_punctuation(proofreader: HarperProofreader) -> None:
    text = "Thank you for the oppurtunity , I has learned an lot."
    marks = found(proofreader, text)
    assert marks["oppurtunity"].replacements[0] == "opportunity"
    assert marks["has"].nature is Nature.GRAMMAR
    assert {one.nature for one in marks.values()} == {Nature.SPELLING, Nature.GRAMMAR, Nature.PUNCTUATION}


def test_names_are_known_and_a_misspelt_one_gets_the_right_one(proofreader: HarperProofreader) -> None:
    assert found(proofreader, "Priya Nair wrote to Åsa Lind of Umbra Health.") == {}
    assert found(proofreader, "I wrote to Lindt.")["Lindt"].replacements[0] == "Lind"


def test_the_dialect_is_that_of_the_country(proofreader: HarperProofreader) -> None:
    assert "colour" in found(proofreader, "I like the colour of it.", "US")
    assert found(proofreader, "I like the colour of it.", "GB") == {}
    assert set(proofreader.dialects()) == {"US", "GB", "AU", "CA", "IN"}


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Thank you for the conversation on Friday, it was good to meet the team.", True),
        ("Vielen Dank für das Gespräch am Freitag, es hat mir gut gefallen, von Ihrer Arbeit zu hören.", False),
        ("Merci beaucoup pour votre temps vendredi dernier, la conversation était très intéressante.", False),
        ("Muchas gracias por su tiempo.", False),
        ("Thank you for the oppurtunity", True),
        ("Dear Dr. Lind,\n\nKind regards,\nPriya Nair", True),
        ("Dear", True),
        ("", True),
    ],
)
def test_other_languages_are_not_read(proofreader: HarperProofreader, text: str, known: bool) -> None:
    assert proofreader.knows(text, "US") is known


def test_of_two_findings_at_one_place_one_stays(proofreader: HarperProofreader) -> None:
    text = "Dear Lindt,\n\nI wrote  to you."
    facts = LetterFacts(Kind.STAY_IN_TOUCH, name="Lind")
    proof = proof_of(text, facts, proofreader.check(text, NAMES, "US"))
    places = [(one.begin, one.end) for one in proof.findings]
    assert places == sorted(places)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(places))
    assert proof.findings[0].replacements == ("Dear Lind,",)


def test_what_is_to_be_left_as_it_is_is_no_finding(proofreader: HarperProofreader) -> None:
    text = "We use kubernetix there."
    facts = LetterFacts(Kind.STAY_IN_TOUCH)
    marks = proofreader.check(text, NAMES, "US")
    assert [text[one.begin : one.end] for one in proof_of(text, facts, marks).findings] == ["kubernetix"]
    assert proof_of(text, facts, marks, frozenset({"kubernetix"})).findings == ()


def test_a_mistake_in_a_long_sentence_is_found(proofreader: HarperProofreader) -> None:
    text = f"I kept thinking about it{', and about the work that your team does' * 6}, and about the oppurtunity."
    assert list(found(proofreader, text)) == ["oppurtunity"]


def test_nothing_gets_onto_the_stream_of_answers(
    proofreader: HarperProofreader, capfd: pytest.CaptureFixture[str]
) -> None:
    proofreader.check("I am looking forward to meet the surveyors.", NAMES, "US")
    assert capfd.readouterr().out == ""


LEAST = dict(zip(FILES, ((60, 150), (30, 80), (26, 50), (26, 50), (26, 50)), strict=True))
"""How many notes and mistakes each file has at the least."""


@pytest.mark.parametrize("name", FILES)
def test_planted_mistakes_are_found_with_few_false_marks(proofreader: HarperProofreader, name: str) -> None:
    result = read_all(proofreader, name)
    assert (result.notes, result.planted) >= LEAST[name]
    assert result.found >= 0.8 * result.planted, result.missed
    assert max(map(len, result.false)) <= 1, result.false


@pytest.mark.parametrize("name", FILES)
def test_the_same_notes_without_their_mistakes_have_few_marks(proofreader: HarperProofreader, name: str) -> None:
    marked = [places_in(proofreader, note, note.mended) for note in notes(name)]
    assert len(marked) >= LEAST[name][0]
    assert max(map(len, marked)) <= 1, marked
    assert sum(map(len, marked)) <= 0.2 * len(marked), marked
