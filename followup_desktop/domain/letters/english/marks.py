"""Spaces and marks, doubled words, and capital letters: what letters alone show."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from followup_desktop.domain.letters.english import said
from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.domain.sentences import Sentence

_NAMES = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october"
    "|november|december|english|french|german|spanish|italian|portuguese|dutch|polish|turkish|arabic|chinese|japanese"
    "|korean|russian|swedish|norwegian|danish|finnish|greek|hindi|european|american|british|canadian|australian|irish"
    "|scottish|indian|africa|europe|asia|america|germany|france|spain|italy|london|berlin|paris|easter|christmas"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_WRITTEN = {
    "linkedin": "LinkedIn", "github": "GitHub", "javascript": "JavaScript", "typescript": "TypeScript",
    "powerpoint": "PowerPoint", "wordpress": "WordPress", "youtube": "YouTube", "photoshop": "Photoshop",
    "postgresql": "PostgreSQL", "mysql": "MySQL", "html": "HTML", "sql": "SQL", "linux": "Linux", "google": "Google",
    "microsoft": "Microsoft", "kubernetes": "Kubernetes", "hr": "HR", "phd": "PhD", "cv": "CV",
}  # fmt: skip
"""How names and abbreviations are written that stand in small letters."""
_SMALL = (
    "And|But|Or|Your|You|We|My|Our|They|Their|His|Her|Was|Were|Is|Are|Have|Has|Had|Would|Could|Should|That|This|These"
    "|With|For|From|About|Very|Looking|Hearing|Meeting|Thank|When|Because|So|If|At|In|On|As"
    "|It|Its|After|Since|While|Although|However|Please|Perhaps|What|How|Where|There|Then|By|Not|Do|Also"
)
"""Words that begin with a small letter within a sentence, other than in titles."""
_MAY_REPEAT = frozenset({"that", "had", "so", "very", "bye", "no", "long", "many", "ha", "far", "is", "more"})
_ABBREVIATIONS = "".join(
    rf"(?<!\b{short})"
    for short in (r"e\.g", r"i\.e", "etc", "Inc", "Ltd", "Co", r"a\.m", r"p\.m", "vs", "Corp", "Jr", "Sr", "St")
)
"""Behind what ends with a full stop of its own."""

Replace = str | Callable[[re.Match[str]], str]


class _Rule(NamedTuple):
    pattern: str
    nature: Nature
    said: Sentence
    replace: Replace
    flags: re.RegexFlag = re.NOFLAG


@cache
def _compiled(pattern: str, flags: re.RegexFlag) -> re.Pattern[str]:
    """With the first letter that is read: all of them together take longer than the board to be painted."""
    return re.compile(pattern, flags)


_ONE_SPACE = Sentence("One space is enough.")
_NO_SPACE = Sentence("No space belongs before this mark.")
_ONE_MARK = Sentence("One mark is enough.")
_TWICE = Sentence("The same word stands here twice.")
_I = re.IGNORECASE


def _once(match: re.Match[str]) -> str:
    return match[0] if match[1].lower() in _MAY_REPEAT else match[1]


def _capital(match: re.Match[str]) -> str:
    return match[0][:1].upper() + match[0][1:]


_RULES: tuple[_Rule, ...] = (
    _Rule(r"\b([A-Za-z]+)\s+\1\b", Nature.GRAMMAR, _TWICE, _once, _I),
    _Rule(r"\b([A-Za-z]+ [A-Za-z]+) \1\b", Nature.GRAMMAR, _TWICE, r"\1", _I),
    # With the words around, so that the list of findings shows what is meant.
    _Rule(r"(\w\W?)[ \t]{2,}(?=\S)", Nature.PUNCTUATION, _ONE_SPACE, r"\1 "),
    _Rule(r"(\w+)[ \t]+(?=[,;:!?.](?:\s|$))", Nature.PUNCTUATION, _NO_SPACE, r"\1"),
    _Rule(r"(\w+)[ \t]+([,;])(?=\w)", Nature.PUNCTUATION, _NO_SPACE, r"\1\2 "),
    _Rule(r"\([ \t]+(\w+)", Nature.PUNCTUATION, _NO_SPACE, r"(\1"),
    _Rule(r"(\w+)[ \t]+\)", Nature.PUNCTUATION, _NO_SPACE, r"\1)"),
    _Rule(r"([a-z]+)([,;])(?=[A-Za-z])", Nature.PUNCTUATION, Sentence("A space belongs after the comma."), r"\1\2 "),
    _Rule(r"([a-z]{2,}[.!?])(?=[A-Z][a-z]|I\b)", Nature.PUNCTUATION, Sentence("A space belongs after the sentence."),
          r"\1 "),
    _Rule(r"([a-z]{2,})\.(?=(?:the|and|but|it|we|you|your|my|this|thank|please|looking|if|as)\b)", Nature.PUNCTUATION,
          Sentence("A space belongs after the sentence."), r"\1. "),
    _Rule(r",{2,}", Nature.PUNCTUATION, Sentence("One comma is enough."), ","),
    _Rule(r"(?<!\.)\.\.(?!\.)", Nature.PUNCTUATION, Sentence("One full stop is enough."), "."),
    _Rule(r"!{2,}", Nature.PUNCTUATION, Sentence("One exclamation mark is enough."), "!"),
    _Rule(r"\?{2,}", Nature.PUNCTUATION, Sentence("One question mark is enough."), "?"),
    _Rule(rf"\w+{_ABBREVIATIONS}\.,", Nature.PUNCTUATION, _ONE_MARK, lambda m: m[0][:-1]),
    _Rule(r",\s?([.;:!?])(?!\.)", Nature.PUNCTUATION, _ONE_MARK, r"\1"),
    _Rule(r"([;:!?])\s?[,.;:](?![).])(?! \.)", Nature.PUNCTUATION, _ONE_MARK, r"\1"),
    _Rule(r"\b(\w+)(?: ['’] ?|['’] )(t|s|m|re|ll|ve|d)\b", Nature.PUNCTUATION, said.APOSTROPHE, r"\1'\2"),
    _Rule(r"\b([A-Za-z]+)[;,]([tsmd]|re|ll|ve)\b(?= )", Nature.PUNCTUATION, said.APOSTROPHE, r"\1'\2"),
    _Rule(r"\b(do|did|does|is|are|was|were|have|has|had|would|could|should|ca|wo)['’]nt\b", Nature.SPELLING,
          said.APOSTROPHE, r"\1n't", _I),
    _Rule(r"\b(?:1th|2th|3th|\d*[2-9]1th|\d*[2-9]2th|\d*[2-9]3th|\d*[04-9](?:st|nd|rd)|1[123](?:st|nd|rd)|1nd|2st|3nd)\b",
          Nature.SPELLING, said.SPELLED, lambda m: _ordinal(int(re.sub(r"\D", "", m[0])))),
    _Rule(r"\b(?<!\.)i(?=['’](?:m|ve|d|ll)\b|\s|[,;])", Nature.SPELLING, Sentence("“I” is a capital letter."), "I"),
    _Rule(rf"\b(?:{_NAMES})s?\b", Nature.SPELLING, said.CAPITAL, _capital),
    _Rule(rf"(?<![\w./@-])(?:{'|'.join(_WRITTEN)})(?![\w/@-]|\.\w)", Nature.SPELLING, said.CAPITAL,
          lambda m: _WRITTEN[m[0]]),
    _Rule(r"\b(?:may|march)(?= \d|,? 20\d\d)|(?<=\bin )march\b", Nature.SPELLING, said.CAPITAL, _capital),
    _Rule(r"\b(?:mr|mrs|ms|dr|prof)\b(?=\.? [A-Z])", Nature.SPELLING, said.CAPITAL, _capital),
    _Rule(rf"\b((?:[a-z]+|\d+|{_MONTHS}),? )({_SMALL})\b(?! (?:[A-Z]|&))", Nature.SPELLING, said.CAPITAL,
          lambda m: m[1] + m[2].lower()),
    _Rule(r"\b[A-Z]{2}[a-z]{3,}\b", Nature.SPELLING, said.CAPITAL, lambda m: m[0].capitalize()),
    _Rule(rf"(\w{{3,}}(?:[!?]|{_ABBREVIATIONS}\.) )([a-z]\w*)", Nature.SPELLING, said.CAPITAL,
          lambda m: m[1] + m[2][:1].upper() + m[2][1:]),
    _Rule(r"(?<=\n\n)[a-z]\w*", Nature.SPELLING, said.CAPITAL, _capital),
    _Rule(r"(?<![\w.])a (?=(?:honou?r|hour|honest|heir|MBA|MSc|HR|SQL|NHS|IT|UX|FAQ|[aeio][a-z]"
          r"|u[bdgklmnprst](?:[a-z]|\b))(?!n[ie](?:[^mn]|$)))(?!one|once|eu|uni|use|usu|ubi)",
          Nature.GRAMMAR, said.SPELLED, "an ", _I),
    _Rule(r"(?<![\w.])an (?=(?:universit|user|uniqu|unit|one\b|once|Europe|useful|union|unif|univers|usual"
          r"|[bcdfgjklmnpqrstvwyz][a-z]|h(?!on|our|eir)[a-z]))", Nature.GRAMMAR, said.SPELLED, "a ", _I),
)  # fmt: skip


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def find_marks(text: str) -> Iterator[Finding]:
    """The findings, in the order of the rules."""
    for rule in _RULES:
        for match in _compiled(rule.pattern, rule.flags).finditer(text):
            found = rule.replace(match) if callable(rule.replace) else match.expand(rule.replace)
            if match[0][:1].isupper() and rule.said is not said.CAPITAL:
                found = found[:1].upper() + found[1:]
            if found != match[0]:
                yield Finding(match.start(), match.end(), rule.nature, rule.said, (found,))
