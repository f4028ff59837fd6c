"""Mistakes that job seekers make in letters and that a general checker of English misses."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.domain.sentences import Sentence

_YOURS = (
    "time|team|company|help|consideration|reply|email|mail|call|product|work|office|department|offer|answer|patience"
    "|decision|letter|note|advice|support|feedback|guidance|message|posting|website|questions?|colleagues?|interest"
)
_IN_ING = {
    "hear": "hearing",
    "see": "seeing",
    "meet": "meeting",
    "speak": "speaking",
    "talk": "talking",
    "discuss": "discussing",
    "work": "working",
    "learn": "learning",
    "get": "getting",
    "receive": "receiving",
    "continue": "continuing",
    "join": "joining",
    "be": "being",
    "know": "knowing",
    "start": "starting",
}
_PARTICIPLES = {
    "learn": "learned",
    "finish": "finished",
    "enjoy": "enjoyed",
    "apply": "applied",
    "decide": "decided",
    "speak": "spoken",
    "write": "written",
    "see": "seen",
    "take": "taken",
    "receive": "received",
}
_VERBS = "|".join(_IN_ING)

Replace = str | Callable[[re.Match[str]], str]


class _Rule(NamedTuple):
    pattern: str
    flags: re.RegexFlag
    nature: Nature
    said: Sentence
    replace: Replace


def _rule(pattern: str, nature: Nature, said: Sentence, replace: Replace, *, exact: bool = False) -> _Rule:
    return _Rule(pattern, re.NOFLAG if exact else re.IGNORECASE, nature, said, replace)


@cache
def _compiled(pattern: str, flags: re.RegexFlag) -> re.Pattern[str]:
    """With the first letter that is read: all of them together take longer than the board to be painted."""
    return re.compile(pattern, flags)


_ING = Sentence("Here comes the form in -ing.")
_MIXED_UP = Sentence("Two words that sound alike are mixed up.")
_NOT_COUNTED = Sentence("This word has no plural.")
_SPELLED = Sentence("This is written differently.")
_FORM = Sentence("The verb has another form here.")
_SPACES = Sentence("One space is enough.")

_RULES: tuple[_Rule, ...] = (
    _rule(
        rf"\b(look(?:ing|ed)? forward to )({_VERBS})\b",
        Nature.GRAMMAR,
        _ING,
        lambda m: m[1] + _IN_ING[m[2].lower()],
    ),
    _rule(
        r"\b(look(?:ing|ed)? forward) (hearing|seeing|meeting|speaking|talking|working|learning)\b",
        Nature.GRAMMAR,
        Sentence("“Look forward” takes “to”."),
        r"\1 to \2",
    ),
    _rule(rf"\byou're (?=(?:{_YOURS})\b)", Nature.GRAMMAR, _MIXED_UP, "your "),
    _rule(r"\byour (?=(?:welcome|looking|hiring|interested|right (?:that|about)|planning to|going to)\b)",
          Nature.GRAMMAR, _MIXED_UP, "you're "),
    _rule(r"\bhere (?=(?:from|back from) you\b)", Nature.SPELLING, _MIXED_UP, "hear "),
    _rule(r"\bthank ?you're\b", Nature.GRAMMAR, _MIXED_UP, "thank your"),
    _rule(r"\bthankyou\b", Nature.SPELLING, _SPELLED, "thank you"),
    _rule(r"\bthanks you\b", Nature.GRAMMAR, _SPELLED, "thank you"),
    _rule(r"\bthank you for take\b", Nature.GRAMMAR, _ING, "thank you for taking"),
    _rule(r"\b(would|could|should|must|might) of\b", Nature.GRAMMAR, _MIXED_UP, r"\1 have"),
    _rule(r"\balot\b", Nature.SPELLING, _SPELLED, "a lot"),
    _rule(r"\b(more|less|better|other|rather|faster) then\b", Nature.GRAMMAR, _MIXED_UP, r"\1 than"),
    _rule(r"\b(please|to|would|could) advice\b", Nature.SPELLING, _MIXED_UP, r"\1 advise"),
    _rule(r"\badvices\b", Nature.GRAMMAR, _NOT_COUNTED, "advice"),
    _rule(r"\binformations\b", Nature.GRAMMAR, _NOT_COUNTED, "information"),
    _rule(r"\bfeedbacks\b", Nature.GRAMMAR, _NOT_COUNTED, "feedback"),
    _rule(r"\b((?:am|are|be|was)(?: (?:very|really|still|also|most|so))?) interesting in\b", Nature.GRAMMAR, _MIXED_UP,
          r"\1 interested in"),
    _rule(r"\bdiscuss(ed|ing)? about\b", Nature.GRAMMAR, Sentence("“Discuss” needs no “about”."), r"discuss\1"),
    _rule(r"\bin regards to\b", Nature.GRAMMAR, _SPELLED, "in regard to"),
    _rule(r"\birregardless\b", Nature.SPELLING, _SPELLED, "regardless"),
    _rule(r"\bweather (?=(?:you|we|I|or not|the team)\b)", Nature.SPELLING, _MIXED_UP, "whether "),
    _rule(r"\btheir (?=(?:is|are|was|were)\b)", Nature.SPELLING, _MIXED_UP, "there "),
    _rule(r"\bthere (?=(?:team|company|product|office|work)\b)", Nature.SPELLING, _MIXED_UP, "their "),
    _rule(r"\bprinciple (?=(?:engineer|designer|scientist)\b)", Nature.SPELLING, _MIXED_UP, "principal "),
    _rule(r"\bhiring manger\b", Nature.SPELLING, _MIXED_UP, "hiring manager"),
    _rule(r"\bcompliments? (?=(?:my|your|our|the) (?:skills|team)\b)", Nature.SPELLING, _MIXED_UP, "complement "),
    _rule(r"\bpassed (?=(?:experience|roles?|years?|work|jobs?|positions?|projects?|employers?)\b)",
          Nature.SPELLING, _MIXED_UP, "past "),
    _rule(r"\b(know|ask|asking|see|wonder|sure|tell me|decide) weather\b", Nature.SPELLING, _MIXED_UP, r"\1 whether"),
    _rule(r"\b(ask|wonder) were\b", Nature.SPELLING, _MIXED_UP, r"\1 where"),
    _rule(r"\bwitch (?=(?:I|we|you|they|is|was|are|were|has|have|would|will)\b)", Nature.SPELLING, _MIXED_UP, "which "),
    _rule(r"\bthe hole (?=(?:team|day|week|month|year|time|process|company|house|story|idea|project)\b)",
          Nature.SPELLING, _MIXED_UP, "the whole "),
    _rule(r"\ba wile\b", Nature.SPELLING, _MIXED_UP, "a while"),
    _rule(r"\b(how|as) quite\b(?! an?\b)", Nature.SPELLING, _MIXED_UP, r"\1 quiet"),
    _rule(r"\bloose (?=no\b|(?:the|my|your|this|an?) (?:chance|opportunity|time|job)\b)", Nature.SPELLING, _MIXED_UP,
          "lose "),
    _rule(r"\b(pleasure|nice|good|great|like|love|happy|glad|want|hope) too (?=(?:be|meet|see|hear|talk|speak|work|"
          r"join|learn|help|know|say|ask)\b)", Nature.SPELLING, _MIXED_UP, r"\1 to "),
    _rule(r"\btoo (?=(?:days|weeks|months|years|hours)\b)", Nature.SPELLING, _MIXED_UP, "two "),
    _rule(r"\btime and patients\b", Nature.SPELLING, _MIXED_UP, "time and patience"),
    _rule(r"\b(I|we|you|they) of (?=(?:been|had|[a-z]+(?:ed|en))\b)", Nature.GRAMMAR, _MIXED_UP, r"\1 have "),
    _rule(r"\b(your|the|my|our) practise\b", Nature.SPELLING, _MIXED_UP, r"\1 practice"),
    _rule(r"\bkindly (?=(?:letter|reply|note|words|email|message)\b)", Nature.GRAMMAR, _MIXED_UP, "kind "),
    _rule(r"\buntill\b", Nature.SPELLING, _SPELLED, "until"),
    _rule(r"\bI seen\b", Nature.GRAMMAR, _FORM, "I saw"),
    _rule(r"\bI looking forward\b", Nature.GRAMMAR, _FORM, "I am looking forward"),
    _rule(r"\bif you (need|want|like|think)s\b", Nature.GRAMMAR, _FORM, r"if you \1"),
    _rule(r"\b(if|when) (anything|something|everything|somebody|someone|anybody|anyone) (change|get|come|need|open)\b",
          Nature.GRAMMAR, _FORM, r"\1 \2 \3s"),
    _rule(rf"\b(have|has|had) ({'|'.join(_PARTICIPLES)})\b", Nature.GRAMMAR, _FORM,
          lambda m: f"{m[1]} {_PARTICIPLES[m[2].lower()]}"),
    _rule(r"\b(two|three|four|five|six|several|many|few) (hour|day|week|month|year)(?= (?:ago|since|later|before|after|"
          r"of|went|that|in|with)\b|[.,;!?])", Nature.GRAMMAR, Sentence("More than one has an “s”."), r"\1 \2s"),
    _rule(r"\bwho's (?=(?:team|work|product|company)\b)", Nature.GRAMMAR, _MIXED_UP, "whose "),
    _rule(r"\bits (?=(?:a|an|the|been|great|clear|not|important)\b)", Nature.GRAMMAR, _MIXED_UP, "it's "),
    _rule(r"\bsince (?=(?:two|three|four|five|six|seven|eight|nine|ten|\d+) years\b)", Nature.GRAMMAR,
          Sentence("A stretch of time takes “for”."), "for "),
    _rule(r"\bi\b(?!\.)", Nature.SPELLING, Sentence("“I” is a capital letter."), "I", exact=True),
    _rule(r"\b([A-Za-z]+) \1\b", Nature.GRAMMAR, Sentence("The same word stands here twice."), r"\1"),
    _rule(r"(?<=\S)[ \t]{2,}(?=\S)", Nature.PUNCTUATION, _SPACES, " "),
    _rule(r"[ \t]+(?=[,;:!?.](?:\s|$))", Nature.PUNCTUATION, Sentence("No space belongs before this mark."), ""),
    _rule(r"(?<=[a-z]),(?=[A-Za-z])", Nature.PUNCTUATION, Sentence("A space belongs after the comma."), ", "),
    _rule(r"(?<=[a-z]{2})([.!?])(?=[A-Z][a-z]|I\b)", Nature.PUNCTUATION,
          Sentence("A space belongs after the sentence."),
          r"\1 ", exact=True),
    _rule(r",{2,}", Nature.PUNCTUATION, Sentence("One comma is enough."), ","),
    _rule(r"(?<!\.)\.\.(?!\.)", Nature.PUNCTUATION, Sentence("One full stop is enough."), "."),
    _rule(r"!{2,}", Nature.PUNCTUATION, Sentence("One exclamation mark is enough."), "!"),
    _rule(r"\?{2,}", Nature.PUNCTUATION, Sentence("One question mark is enough."), "?"),
)  # fmt: skip


def apply_rules(text: str) -> Iterator[Finding]:
    """The findings of the rule pack, in the order of the rules."""
    for rule in _RULES:
        for match in _compiled(rule.pattern, rule.flags).finditer(text):
            found = rule.replace(match) if callable(rule.replace) else match.expand(rule.replace)
            replacement = _as_written(match[0], found)
            if replacement != match[0]:
                yield Finding(match.start(), match.end(), rule.nature, rule.said, (replacement,))


def _as_written(before: str, after: str) -> str:
    """With a capital letter where the first one was one: "Thankyou" becomes "Thank you"."""
    return after[:1].upper() + after[1:] if before[:1].isupper() else after
