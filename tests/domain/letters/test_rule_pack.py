"""The rule pack: what it mends, and what it leaves alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.letters.finding import Finding
from followup_desktop.domain.letters.rule_pack import apply_rules


def mended(text: str) -> str:
    """The text with the first replacement of each finding, from the last to the first."""
    apart: list[Finding] = []
    for finding in apply_rules(text):
        if all(finding.end <= other.begin or finding.begin >= other.end for other in apart):
            apart.append(finding)
    for finding in sorted(apart, key=lambda found: found.begin, reverse=True):
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
        ("It was today.I liked it.", "It was today. I liked it."),
        ("Thank you for you're decision.", "Thank you for your decision."),
        ("I think your right that it helps.", "I think you're right that it helps."),
        ("I am very interesting in it.", "I am very interested in it."),
        ("I would be glad to advice them.", "I would be glad to advise them."),
        ("At my passed job I did.", "At my past job I did."),
        ("I ask weather it is so.", "I ask whether it is so."),
        ("I wanted to ask were it stands.", "I wanted to ask where it stands."),
        ("That is it, witch is good.", "That is it, which is good."),
        ("I met the hole team.", "I met the whole team."),
        ("It has been a wile.", "It has been a while."),
        ("I saw how quite it is.", "I saw how quiet it is."),
        ("I would loose no time.", "I would lose no time."),
        ("It was a pleasure too meet you.", "It was a pleasure to meet you."),
        ("That was too weeks ago.", "That was two weeks ago."),
        ("Thank you for your time and patients.", "Thank you for your time and patience."),
        ("I of driven it.", "I have driven it."),
        ("I liked your practise.", "I liked your practice."),
        ("Thank you for your kindly letter.", "Thank you for your kind letter."),
        ("I waited untill noon.", "I waited until noon."),
        ("I seen it.", "I saw it."),
        ("I looking forward to it.", "I am looking forward to it."),
        ("Tell me if you needs it.", "Tell me if you need it."),
        ("If anything change, call.", "If anything changes, call."),
        ("I have learn to do it.", "I have learned to do it."),
        ("It was three month ago.", "It was three months ago."),
        ("I agree with you're auditors.", "I agree with your auditors."),
        ("I can to help; we should to talk.", "I can help; we should talk."),
        ("I done it, and we spoken of it.", "I did it, and we spoke of it."),
        ("I been there.", "I have been there."),
        ("I have learned in 2019 how.", "I learned in 2019 how."),
        ("What stay with me is the smell.", "What stays with me is the smell."),
        ("Thank you for been honest.", "Thank you for being honest."),
        ("A privilege to get too know it.", "A privilege to get to know it."),
        ("I have a few idea and these question.", "I have a few ideas and these questions."),
        ("Its rare to find one.", "It's rare to find one."),
        ("Congratulation to you!", "Congratulations to you!"),
        ("I hope for hearing of you.", "I hope for hearing from you."),
        ("Call when ever it suits you.", "Call whenever it suits you."),
        ("Since we last talk, I have since pass it.", "Since we last talked, I have since passed it."),
        ("I am convince of it, and was impress.", "I am convinced of it, and was impressed."),
        ("I am working with it since 2017.", "I have been working with it since 2017."),
        ("We are meeting there for six years.", "We have been meeting there for six years."),
        ("It has better questions then most.", "It has better questions than most."),
        ("I expected so a warm welcome.", "I expected such a warm welcome."),
        ("I want to be part off it.", "I want to be part of it."),
        ("I would come, weather as cook or as guest.", "I would come, whether as cook or as guest."),
        ("Call an other day.", "Call another day."),
        ("Please except my best wishes.", "Please accept my best wishes."),
        ("It was a honour, and an unique one.", "It was an honour, and a unique one."),
        ("I come latter this year.", "I come later this year."),
        ("I could learn them a lot.", "I could teach them a lot."),
        ("I come in Monday, or on June.", "I come on Monday, or in June."),
        ("What your reports does not say.", "What your reports do not say."),
        ("The most clearest and more better one.", "The clearest and better one."),
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
        "Should anything change, I ask where it is quite as good; the two hour drive is too long.",
        "Have you seen it? Never have I been so glad. Had they known, they had gone; it was you who had taken it.",
        "I did all I can to help. You too know how far we go. I want to be with you.",
        "Its way to the top; its good name.",
        "I was ill, so a friend came; the weather in May or June. We know more then. It fell off the cart.",
        "I learn a lot; the latter in the list; on June 3, on December the first; in Monday's paper. This does help.",
        "The boss does; one of the teams does; your business does. I am working for you. All except the first.",
        "I have a pass, and I have never been to an hour of it; a house, a European, an honest man.",
        "Your most honest word, a most modest man, more interest; I heard of you and your work. What matters is this.",
        "I have worked there since 2019, and I have learned in May. The many ways to do it; these days.",
        "I have a decision to take, your right hand, and a practice that loose papers would not change.",
    ],
)
def test_it_leaves_alone(text: str) -> None:
    assert list(apply_rules(text)) == []


@given(st.text(max_size=400))
def test_every_finding_lies_in_the_text_and_changes_it(text: str) -> None:
    for finding in apply_rules(text):
        assert 0 <= finding.begin < finding.end <= len(text)
        assert finding.replacements[0] != text[finding.begin : finding.end]
