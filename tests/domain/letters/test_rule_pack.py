"""The rule pack: what it mends, and what it leaves alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.letters.rule_pack import apply_rules


def mended(text: str) -> str:
    """The text with the first replacement of each finding, from the last to the first."""
    for finding in sorted(apply_rules(text), key=lambda found: found.begin, reverse=True):
        text = text[: finding.begin] + finding.replacements[0] + text[finding.end :]
    return text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("I look forward to hear from you.", "I look forward to hearing from you."),
        ("Looking forward to meet the team.", "Looking forward to meeting the team."),
        ("I look forward hearing from you.", "I look forward to hearing from you."),
        ("Thank you for you're time.", "Thank you for your time."),
        ("I hope to here from you.", "I hope to hear from you."),
        ("Thankyou for the talk.", "Thank you for the talk."),
        ("I would of asked.", "I would have asked."),
        ("It was more then I hoped.", "It was more than I hoped."),
        ("I enjoyed it alot.", "I enjoyed it a lot."),
        ("Please advice me.", "Please advise me."),
        ("I am interesting in the role.", "I am interested in the role."),
        ("We discussed about joins.", "We discussed joins."),
        ("Let me know weather you need more.", "Let me know whether you need more."),
        ("the principle engineer", "the principal engineer"),
        ("Its a pleasure.", "It's a pleasure."),
        ("I have worked there since five years.", "I have worked there for five years."),
        ("Yesterday i wrote to you.", "Yesterday I wrote to you."),
        ("Thank you for the the talk.", "Thank you for the talk."),
        ("Thank you  for the talk.", "Thank you for the talk."),
        ("Thank you , Anna.", "Thank you, Anna."),
        ("Thank you,Anna.", "Thank you, Anna."),
        ("It was great.Thank you.", "It was great. Thank you."),
        ("Dear Anna,,", "Dear Anna,"),
        ("It was great..", "It was great."),
        ("Great!!", "Great!"),
    ],
)
def test_it_mends(text: str, right: str) -> None:
    assert mended(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "I look forward to hearing from you, and to your answer.",
        "You're welcome; your time is precious.",
        "I would have asked whether it's there.",
        "The file is at umbra.example/jobs, version 3.14, e.g. the pdf.",
        "Wait... there is more.",
        "Which one, i.e. the first?",
    ],
)
def test_it_leaves_alone(text: str) -> None:
    assert list(apply_rules(text)) == []


@given(st.text(max_size=400))
def test_every_finding_lies_in_the_text_and_changes_it(text: str) -> None:
    for finding in apply_rules(text):
        assert 0 <= finding.begin < finding.end <= len(text)
        assert finding.replacements[0] != text[finding.begin : finding.end]
