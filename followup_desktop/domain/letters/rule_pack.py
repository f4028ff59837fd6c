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
    "pass": "passed",
    "solve": "solved",
    "meet": "met",
    "send": "sent",
    "give": "given",
    "make": "made",
    "spend": "spent",
    "grow": "grown",
    "know": "known",
    "think": "thought",
    "feel": "felt",
    "hear": "heard",
    "begin": "begun",
    "attach": "attached",
    "mention": "mentioned",
    "complete": "completed",
    "gain": "gained",
    "prepare": "prepared",
    "improve": "improved",
    "develop": "developed",
    "create": "created",
    "teach": "taught",
}
_LAST = {
    "talk": "talked", "speak": "spoke", "meet": "met", "see": "saw", "hear": "heard", "write": "wrote",
    "work": "worked",
}  # fmt: skip
_MOVED = "convince|interest|surprise|impress|excite|please|delight|relieve|motivate|inspire|fascinate|thrill|honour"
_WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MONTHS = "January|February|April|June|July|August|September|October|November|December"
_HIGHER = "better|more|less|fewer|larger|smaller|faster|earlier|later|older|younger|greater|higher|nicer|easier|cheaper"
_COMPARED = "most|many|any|all|the|a|I|we|you|they|he|she|it|my|your|our|others|ever|anything|those|what|usual|expected"
_PAST = {
    "done": "did",
    "seen": "saw",
    "gone": "went",
    "taken": "took",
    "given": "gave",
    "written": "wrote",
    "spoken": "spoke",
    "known": "knew",
    "begun": "began",
    "chosen": "chose",
    "forgotten": "forgot",
    "been": "have been",
}
"""Participles that are no past tense by themselves."""
_HELPERS = "have|has|had|haven't|hasn't|hadn't|having|are|were|was|is|be|being|get|got|never"
_ONLY_VERBS = (
    "be|know|meet|see|hear|talk|speak|learn|say|ask|do|make|have|find|give|think|write|read|send|thank|discuss|bring"
    "|tell|let|come|go|become|understand|understanding|remember|explain|join|apply|improve"
)
"""Words that follow "to" and that "too" does not stand before."""
_COUNTED = (
    "idea|question|thought|word|point|detail|reason|example|project|skill|colleague|problem|way|lesson|minute|thing"
    "|hour|day|week|month|year|interview|meeting|conversation|letter|note|change|suggestion|task|role|mistake"
)
_KNOWN_TO_BE = (
    "rare|hard|easy|good|great|nice|clear|true|likely|unlikely|possible|impossible|unusual|worth|wonderful|fascinating"
    "|exciting|interesting|amazing|difficult|important|obvious|no surprise|always|also|never|such|so|quite|very|really"
)
_NOT_MOST = frozenset({"honest", "modest", "interest", "earnest", "request", "harvest", "guest", "quest", "contest"})
_BASES = {
    "stay": "stays", "stick": "sticks", "strike": "strikes", "impress": "impresses", "remain": "remains",
    "matter": "matters", "interest": "interests", "appeal": "appeals", "excite": "excites", "attract": "attracts",
    "count": "counts", "help": "helps",
}  # fmt: skip
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


def _past(match: re.Match[str]) -> str:
    """The past tense of a participle that stands without a helping verb."""
    return match[0] if match[1] else f"{match[2]} {_PAST[match[3].lower()]}"


def _not_most(match: re.Match[str]) -> str:
    """Without "most", where the word is a highest degree by itself."""
    return match[0] if match[1].lower() in _NOT_MOST else match[1]


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
    _rule(r"\b(other|rather) then\b", Nature.GRAMMAR, _MIXED_UP, r"\1 than"),
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
    _rule(r"\b(pleasure|nice|good|great|like|love|happy|glad|want|hope) too (?=(?:work|help)\b)", Nature.SPELLING,
          _MIXED_UP, r"\1 to "),
    _rule(r"\btoo (?=(?:days|weeks|months|years|hours)\b)", Nature.SPELLING, _MIXED_UP, "two "),
    _rule(r"\btime and patients\b", Nature.SPELLING, _MIXED_UP, "time and patience"),
    _rule(r"\b(I|we|you|they) of (?=(?:been|had|[a-z]+(?:ed|en))\b)", Nature.GRAMMAR, _MIXED_UP, r"\1 have "),
    _rule(r"\b(your|the|my|our) practise\b", Nature.SPELLING, _MIXED_UP, r"\1 practice"),
    _rule(r"\bkindly (?=(?:letter|reply|note|words|email|message)\b)", Nature.GRAMMAR, _MIXED_UP, "kind "),
    _rule(r"\buntill\b", Nature.SPELLING, _SPELLED, "until"),
    _rule(r"\bI looking forward\b", Nature.GRAMMAR, _FORM, "I am looking forward"),
    _rule(r"\bif you (need|want|like|think)s\b", Nature.GRAMMAR, _FORM, r"if you \1"),
    _rule(r"\b(if|when) (anything|something|everything|somebody|someone|anybody|anyone) (change|get|come|need|open)\b",
          Nature.GRAMMAR, _FORM, r"\1 \2 \3s"),
    _rule(rf"\b((?:have|has|had)(?: (?:since|already|just|always|also|never))?) ({'|'.join(_PARTICIPLES)})\b",
          Nature.GRAMMAR, _FORM, lambda m: f"{m[1]} {_PARTICIPLES[m[2].lower()]}"),
    _rule(r"\b(two|three|four|five|six|several|many|few) (hour|day|week|month|year)(?= (?:ago|since|later|before|after|"
          r"of|went|that|in|with)\b|[.,;!?])", Nature.GRAMMAR, Sentence("More than one has an “s”."), r"\1 \2s"),
    _rule(r"\bwho's (?=(?:team|work|product|company)\b)", Nature.GRAMMAR, _MIXED_UP, "whose "),
    _rule(r"\bits (?=(?:a|an|the|been|great|clear|not|important)\b)", Nature.GRAMMAR, _MIXED_UP, "it's "),
    _rule(r"\bsince (?=(?:two|three|four|five|six|seven|eight|nine|ten|\d+) years\b)", Nature.GRAMMAR,
          Sentence("A stretch of time takes “for”."), "for "),
    _rule(r"\b(with|of|for|to|by|about|from|in|at|on|into|and for) you're\b(?! (?:not|going|looking|all)\b)"
          rf"(?! (?:{_YOURS})\b)",
          Nature.GRAMMAR, _MIXED_UP, r"\1 your"),
    _rule(r"(?<!all [Iw] )(?<!best I )(?<!what I )(?<!everything I )\b(can|could|will|would|should|must|might) to "
          r"(?=[a-z]+\b)", Nature.GRAMMAR, _FORM, r"\1 "),
    _rule(rf"\b((?:{_HELPERS}) )?(I|we|you|they|he|she) ({'|'.join(_PAST)})\b", Nature.GRAMMAR, _FORM, _past),
    _rule(r"\b(?:have|has) ([a-z]+(?:ed|en)) (?=(?:yesterday|last (?:week|month|year)|in (?:19|20)\d\d)\b)",
          Nature.GRAMMAR, _FORM, r"\1 "),
    _rule(rf"\bwhat ({'|'.join(_BASES)}) (?=(?:with|out|me|us|to|in|most|is|are)\b)", Nature.GRAMMAR, _FORM,
          lambda m: f"what {_BASES[m[1].lower()]} "),
    _rule(r"\b(for|of|by|about|without|after|before|from) been\b", Nature.GRAMMAR, _FORM, r"\1 being"),
    _rule(rf"(?<!\bI )(?<!you )(?<!we )(?<!they )(?<!me )\btoo (?=(?:{_ONLY_VERBS})\b)", Nature.SPELLING, _MIXED_UP,
          "to "),
    _rule(rf"\b(a few|many|several|these|those|various|some of the|a couple of) ({_COUNTED})\b(?![-'’])",
          Nature.GRAMMAR, Sentence("More than one has an “s”."), r"\1 \2s"),
    _rule(rf"\bits (?=(?:{_KNOWN_TO_BE}) (?:to|that|when|how|what|a|an|good|great|nice|worth)\b)", Nature.GRAMMAR,
          _MIXED_UP, "it's "),
    _rule(r"\bcongratulation\b", Nature.SPELLING, _SPELLED, "congratulations"),
    _rule(r"\b(hear|hearing) of you\b(?! (?:and|being|all|through)\b)", Nature.GRAMMAR, _SPELLED, r"\1 from you"),
    _rule(r"\b(when|where|who|what|which) ever (?=(?:it|you|I|we|they|suits|is|that)\b)", Nature.SPELLING, _SPELLED,
          r"\1ever "),
    _rule(r"\bmost ([a-z]{2,}est)\b", Nature.GRAMMAR, Sentence("This is the highest degree already."), _not_most),
    _rule(r"\bmore ((?:clear|easi|fast|quick|great|larg|small|high|strong|young|old|close|simpl|better|earli|happi)"
          r"e?r?)\b(?<=er)", Nature.GRAMMAR, Sentence("This is the higher degree already."), r"\1"),
    _rule(rf"\b(since (?:we|I|you)(?: last)?) ({'|'.join(_LAST)})\b", Nature.GRAMMAR, _FORM,
          lambda m: f"{m[1]} {_LAST[m[2].lower()]}"),
    _rule(rf"\b((?:am|is|are|was|were|been)(?: (?:very|really|so|also|still))?) ({_MOVED})\b", Nature.GRAMMAR, _FORM,
          lambda m: f"{m[1]} {m[2]}d" if m[2].endswith("e") else f"{m[1]} {m[2]}ed"),
    _rule(r"\b(I|we)(?: am| are|'m|'re) ([a-z]+ing)(?=[^.,;:!?]{0,50} (?:since (?:19|20)\d\d|for (?:[\w-]+ ){1,2}"
          r"years)\b)", Nature.GRAMMAR, _FORM, r"\1 have been \2"),
    _rule(rf"\b((?:{_HIGHER})(?: [a-z]+)?) then (?=(?:{_COMPARED})\b)", Nature.GRAMMAR, _MIXED_UP, r"\1 than "),
    _rule(r"(?<=[a-z] )so (an? )(?=[a-z]+ [a-z]+)", Nature.GRAMMAR, _FORM, r"such \1"),
    _rule(r"\b(part|most|some|kind|sort|because|instead|proud|fond|afraid|aware|member|lots|couple) off (?=(?:that|the"
          r"|this|your|my|our|it|them|us|these|those|an?|you)\b)", Nature.SPELLING, _MIXED_UP, r"\1 of "),
    _rule(r", weather (?=[^.,;!?]{1,60} or )", Nature.SPELLING, _MIXED_UP, ", whether "),
    _rule(r"\ban other\b", Nature.SPELLING, _SPELLED, "another"),
    _rule(r"\bexcept (?=(?:my|our|this|the) (?:best |kind |sincere |warm |deepest )?(?:wishes|apolog|thanks|offer"
          r"|invitation|regards|congratulations))", Nature.SPELLING, _MIXED_UP, "accept "),
    _rule(r"\ba (?=(?:honou?r|hour|honest|heir|MBA)\w*\b)", Nature.GRAMMAR, _SPELLED, "an "),
    _rule(r"\ban (?=(?:university|user|unique|unit|one|European|useful|union)\b)", Nature.GRAMMAR, _SPELLED, "a "),
    _rule(r"(?<!the )\blatter (?=(?:this|that|in|on|than|today|tonight|next)\b)", Nature.SPELLING, _MIXED_UP, "later "),
    _rule(r"\blearn (them|him|her|people|children|you) (?=(?:an?|about|how|to|the|some)\b)", Nature.GRAMMAR, _MIXED_UP,
          r"teach \1 "),
    _rule(rf"\b(?:in|at) ((?:{_WEEKDAYS})\b)(?!['’]s)", Nature.GRAMMAR, _SPELLED, r"on \1", exact=True),
    _rule(rf"\bon ((?:{_MONTHS})\b)(?! (?:\d|the\b))", Nature.GRAMMAR, _SPELLED, r"in \1", exact=True),
    _rule(r"(?<!of )\b(the|these|those|your|my|our|their) ([a-z]{3,}[^\Wsui]s) does\b", Nature.GRAMMAR, _FORM,
          r"\1 \2 do"),
    _rule(r"\bi\b(?!\.)", Nature.SPELLING, Sentence("“I” is a capital letter."), "I", exact=True),
    _rule(r"\b([A-Za-z]+) \1\b", Nature.GRAMMAR, Sentence("The same word stands here twice."), r"\1"),
    # With the words around, so that the list of findings shows what is meant.
    _rule(r"(\w\W?)[ \t]{2,}(?=\S)", Nature.PUNCTUATION, _SPACES, r"\1 "),
    _rule(r"(\w+)[ \t]+(?=[,;:!?.](?:\s|$))", Nature.PUNCTUATION, Sentence("No space belongs before this mark."),
          r"\1"),
    _rule(r"([a-z]+),(?=[A-Za-z])", Nature.PUNCTUATION, Sentence("A space belongs after the comma."), r"\1, "),
    _rule(r"([a-z]{2,}[.!?])(?=[A-Z][a-z]|I\b)", Nature.PUNCTUATION, Sentence("A space belongs after the sentence."),
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
