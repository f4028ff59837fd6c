"""Mistakes and the right sentences beside them, and that the tables can be read."""

import re
from pathlib import Path

import pytest

from followup_desktop.domain.letters.english.clauses import find_in_clauses
from followup_desktop.domain.letters.english.lexicon import classes_of, in_form, known
from followup_desktop.domain.letters.english.marks import find_marks
from followup_desktop.domain.letters.english.names import find_names
from followup_desktop.domain.letters.english.patterns import Table, changes_of, find
from followup_desktop.domain.letters.english.verbs import Form
from followup_desktop.domain.letters.finding import Nature
from followup_desktop.domain.letters.rule_pack import apply_rules, tables
from followup_desktop.domain.sentences import Sentence

HERE = Path(__file__).parent
PLANTED = re.compile(r"\{(.*?)\|(.*?)\}")


def lines(name: str) -> list[str]:
    return (HERE / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", lines("mistakes.txt"))
def test_a_mistake_is_found_and_its_mending_offered(line: str) -> None:
    planted = PLANTED.search(line)
    assert planted is not None
    text = line[: planted.start()] + planted[1] + line[planted.end() :]
    right = re.sub("  +", " ", line[: planted.start()] + planted[2] + line[planted.end() :])
    offered = {
        text[: finding.begin] + replacement + text[finding.end :]
        for finding in apply_rules(text)
        for replacement in finding.replacements
    }
    assert right in offered


@pytest.mark.parametrize("sentence", lines("right.txt"))
def test_a_right_sentence_is_left_alone(sentence: str) -> None:
    assert [(sentence[one.begin : one.end], one.replacements) for one in apply_rules(sentence)] == []


def test_every_line_of_the_tables_changes_something_and_names_classes_that_there_are() -> None:
    classes = {name for word in known() for name in classes_of(word)}
    classes |= {name for word in ("7", "2019", "anna's", "qwert", "qwerts", "qwertly") for name in classes_of(word)}
    classes.add("NAME")
    for table in tables():
        for line, names, changes in changes_of(table):
            assert names <= classes, line
            assert changes, line
            for words, choices in changes:
                assert all(choice.count("|") in (0, len(words) - 1) for choice in choices), line


TABLE = Table(
    Nature.GRAMMAR,
    Sentence("Wrong."),
    """
SEE = see|meet
look forward to SEE|BASE>ING
discuss|discussed about>
would|could ADV? like +to BASE
other|rather then>than
i|we|you is|has>are|have
so>such a ~ !house
long
  |short then>than
""",
)


@pytest.mark.parametrize(
    ("text", "marked", "right"),
    [
        ("We look forward to see you.", "see", "seeing"),
        ("We discussed about it.", "discussed about", "discussed"),
        ("I would really like thank you.", "like thank", "like to thank"),
        ("I would like thank you.", "like thank", "like to thank"),
        ("Rather Then that.", "Then", "Than"),
        ("We has it.", "has", "have"),
        ("It is so a long walk.", "so", "such"),
        ("It is short then.", "then", "than"),
    ],
)
def test_a_line_of_a_table_is_read(text: str, marked: str, right: str) -> None:
    (found, *_) = find(text, (TABLE,))
    assert (text[found.begin : found.end], found.replacements[0]) == (marked, right)


def test_a_pattern_does_not_go_over_a_paragraph() -> None:
    assert list(find("I saw the other\n\nThen I went.", (TABLE,))) == []
    assert [one.replacements for one in find("I saw the other\nthen the third.", (TABLE,))] == [("than",)]


@pytest.mark.parametrize(
    ("word", "form", "right"),
    [
        ("wrote", Form.PART, "written"),
        ("apply", Form.THIRD, "applies"),
        ("planned", Form.ING, "planning"),
        ("lies", Form.BASE, "lie"),
        ("children", Form.SINGULAR, "child"),
        ("company", Form.PLURAL, "companies"),
        ("clients", Form.GENITIVE, "client's"),
        ("qwert", Form.ING, None),
    ],
)
def test_a_word_has_other_forms(word: str, form: Form, right: str | None) -> None:
    assert in_form(word, form) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("I enjoyed our talk very much, it was short.", "much. It"),
        ("Thank you for the tour, I learned a lot.", "tour. I"),
        ("In May we met twice, I liked it, we talked for hours.", None),
        ("When we met last week, I was glad.", None),
        ("As I said, it was good, and I hope so.", None),
        ("However I hope so.", "However,"),
        ("Could you send me the plan.", "plan?"),
        ("Should you need it, call me.", None),
        ("I would be glad to hear from you", "you."),
        ("Dear Ms. Lind and the whole kind team,", None),
        ("Looking forward to hearing from you soon,\nPriya", None),
    ],
)
def test_sentences_as_a_whole(text: str, right: str | None) -> None:
    found = [one.replacements[0] for one in find_in_clauses(text)]
    assert found == ([] if right is None else [right])


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It was ,as they say, fine.", ["was, "]),
        ("It did n't rain.", []),
        ("We met on tuesday.", ["Tuesday"]),
        ("I use linkedin a lot.", ["LinkedIn"]),
        ("It was an university.", ["a "]),
        ("It took a hour.", ["an "]),
        ("On the 22th of May.", ["22nd"]),
        ("He did'nt say.", ["didn't"]),
        ("I liked it Very much.", ["it very"]),
        ("The Bank Of America is there.", []),
        ("THank you.", ["Thank"]),
        ("It was good. it helped.", ["good. It"]),
        ("We use it, e.g. at night, etc., and so on.", []),
    ],
)
def test_marks_and_capitals(text: str, right: list[str]) -> None:
    assert [one.replacements[0] for one in find_marks(text)] == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("I wrote to Lindt about it.", ["Lind"]),
        ("I wrote to lind about Umbra's plan.", ["Lind"]),
        ("The Whitfeild family knows Whitfield.", ["Whitfield"]),
        ("Our umbra is a shadow, and a hand.", []),
        ("The Linds are kind; Hand is a word.", []),
    ],
)
def test_names_are_spelled_as_they_are_known(text: str, right: list[str]) -> None:
    found = find_names(text, ("Umbra Health", "Karen Whitfield"), ("Åsa Lind",))
    assert [one.replacements[0] for one in found] == right
