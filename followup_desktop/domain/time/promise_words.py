"""The words in which people say when they will decide, cut into tokens, and what single words mean."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from enum import Enum
from math import ceil


def listed(words: str) -> tuple[str, ...]:
    """The words of a list that is written as a line of text."""
    return tuple(words.split())


MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tues", "tue"),
            ("wednesday", "weds", "wed"),
            ("thursday", "thurs", "thur", "thu"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}
DOUBTFUL = frozenset({"may", "march", "mar", "sat", "sun"})
"""Names of days and months that are also other words: a word before or behind them has to tell."""

NUMBERS = {
    name: number
    for number, name in enumerate(
        listed(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen twenty"
        )
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "a": 1, "an": 1}
ORDINALS = {
    name: number
    for number, name in enumerate(
        listed(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ),
        1,
    )
}
QUARTERS = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}


class Unit(Enum):
    """What offsets are counted in."""

    HOUR = "hour"
    DAY = "day"
    BUSINESS_DAY = "business day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


UNITS = {
    "hour": Unit.HOUR,
    "hr": Unit.HOUR,
    "day": Unit.DAY,
    "workday": Unit.BUSINESS_DAY,
    "week": Unit.WEEK,
    "wk": Unit.WEEK,
    "month": Unit.MONTH,
    "year": Unit.YEAR,
    "yr": Unit.YEAR,
}
BUSINESS = frozenset({"business", "working", "work", "office", "bank"})


class Part(Enum):
    """A part of a week, month, quarter or year."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"
    END = "end"
    FIRST_HALF = "first half"
    SECOND_HALF = "second half"
    REST = "later in"


PARTS = {
    "early": Part.EARLY,
    "beginning": Part.EARLY,
    "start": Part.EARLY,
    "mid": Part.MIDDLE,
    "middle": Part.MIDDLE,
    "late": Part.LATE,
    "later": Part.REST,
    "end": Part.END,
    "close": Part.END,
}

CLAUSE_ENDS = frozenset(".;!?()")

# Times of day say nothing about the day, and their numbers must not be taken for one.
_TIME_OF_DAY = re.compile(
    r"\b(?:at|around|by|before|after)?\s*(?:\d{1,2}(?:[:.]\d{2})?\s*(?:a\.?m\.?|p\.?m\.?|o'clock)(?![a-z])|\d{1,2}:\d{2})"
    r"|\b24/7\b|\b(?:noon|midday|lunchtime)\b",
)
_SUBJECT = (
    r"(?:(?:and|but|so|then) )?(?:i|we|you|he|she|they|it|that|there|our|your|hr|"
    r"everybody|everyone|a decision|the (?:team|panel|board|committee|office|decision))\b"
)
_COMPOUND = re.compile(
    r"\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](one|two|three|four|five|six|seven|eight|nine)\b"
)
"""A number of two words: "twenty-one"."""
_LONG_WORDS = (
    (re.compile(r"\bmid-?week(?= (?:of )?(?:next|this|the) week)"), " mid "),
    (re.compile(r"\bmid-?week\b"), " mid week "),
    (re.compile(r"\bthis side of\b"), " before "),
    (re.compile(r"\b(?:a )?yes or (?:a )?no\b"), " answer "),
    (re.compile(r"\bno (?:doubt|problem|worries)\b"), " "),
    # What is asked of the listener is no promise.
    (re.compile(r"\b(?:drop|email|mail|call|ring|phone|text|contact|reach) (?:me|us)\b"), " request "),
    (
        re.compile(r"(?:(?<=^)|(?<=[.!?;,] )|(?<=please ))(?:please )?(?:let (?:me|us) know|get back to (?:me|us))\b"),
        " request ",
    ),
    (re.compile(r"\ba dozen\b"), " 12 "),
    (re.compile(r"\b(?:close|end) of (?:business|play|day|the day)\b|\bcob\b|\beob\b"), " eod "),
    (re.compile(r"\beow\b|\bweek'?s? end\b(?! of)"), " end of the week "),
    (re.compile(r"\beom\b|\bmonth'?s? end\b"), " end of the month "),
    (re.compile(r"\beoy\b|\byear'?s? end\b"), " end of the year "),
    (re.compile(r"\bw/c\b|\bweek (?:commencing|beginning|starting)\b"), " week of "),
    (re.compile(r"\b(?:can|won|don|doesn|isn|couldn|wouldn|shouldn|didn|haven)'?t\b|\bcannot\b"), " not "),
    (re.compile(r"\btill\b|\b'?til\b"), " until "),
    (re.compile(r"\b(?:tmrw|tmr|tmw)\b"), " tomorrow "),
    (re.compile(rf"\b(?:{'|'.join(NUMBERS)}) \((\d+)\)"), r"\1"),
    (re.compile(r"\bw/e\b|\bweek ending\b"), " by "),
    (re.compile(r"\bthis (week|month) (or|but|if not) next\b(?! \1)"), r"this \1 \2 next \1"),
    (re.compile(r"\blast of the month\b"), " end of the month "),
    (re.compile(r"\bbefore the (week|month|quarter|year)(?:'s| is) (?:out|over|up)\b"), r" by the end of the \1 "),
    (re.compile(r"\bthis (?:day|time) next week\b|\btoday week\b"), " a week from today "),
    (re.compile(rf"\b({'|'.join(MONTHS)}) '(\d\d)\b"), r"\1 20\2"),
    # Signs before and behind a number.
    (re.compile(r"(?:>=?|≥)\s*(?=\d)|\bupwards? of (?=\d)"), " more than "),
    (re.compile(r"(?:<=?|≤)\s*(?=\d)"), " at most "),
    (re.compile(r"[~≈±]\s*(?=\d)"), " about "),
    (re.compile(r"\b(\d+)\s?\+(?=\s?[a-z])"), r" at least \1 "),
    # Who does something else begins a clause of its own.
    (re.compile(rf"(?:,|\s-|\b(?:and|but|so|because|while)\b)[\s,]*(?={_SUBJECT})"), " ; "),
    (re.compile(r"(?<!early )(?<!late )(?<!later )\bin(?:to)? the new year\b"), " after new year "),
)
_TENS = r"(?:(?P<tens>twenty|thirty)[- ])?"
_MONTH_NAMES = "|".join(MONTHS)
_ORDINAL = rf"{_TENS}(?P<ordinal>{'|'.join(ORDINALS)}|thirtieth)"
_DAY_IN_WORDS = (
    re.compile(rf"\b{_ORDINAL}(?= of (?:(?:{_MONTH_NAMES}|(?:this|the|next) month)\b))"),
    re.compile(rf"(?<=\b(?:by|on) the ){_ORDINAL}(?=\s*(?:[.,;!?]|$))"),
    re.compile(rf"(?P<month>\b(?:{_MONTH_NAMES}) (?:the )?){_ORDINAL}(?! (?:week|half))\b"),
)
"""The day of a month in words: "the twelfth of December", "by the tenth", "December twenty-first"."""
_NUMBERED = re.compile(
    rf"\b(?:([1-4])(?:st|nd|rd|th)(?= (?:(?:full )?week|quarter|{'|'.join(WEEKDAYS)})\b)|week ([1-4])(?= (?:of|in)\b))"
)
"""The number of a week, a quarter or a weekday: "2nd week of December", "week 2 of December"."""
_NUMBER = rf"(?P<number>\d+|{'|'.join(NUMBERS)})"
_UNIT = r"(?P<unit>(?:(?:business|working) )?day|week|month|year|hour)s?\b"
_BROKEN_AMOUNT = (
    re.compile(rf"(?:\b(?P<number>\d+)\s?)?[.,](?P<part>\d{{1,2}})[- ]?{_UNIT}"),
    re.compile(rf"\b{_NUMBER} and a half {_UNIT}"),
    re.compile(rf"\b{_NUMBER} {_UNIT} and a half\b"),
    re.compile(rf"\bhalf an? {_UNIT}"),
)
"""An amount that is no whole number: "1.5 weeks", "a week and a half", "half a year"."""
_BROKEN_INTO = {
    "hour": (1, "hours"),
    "day": (24, "hours"),
    "week": (7, "days"),
    "month": (30, "days"),
    "year": (12, "months"),
}
_FRACTIONS = str.maketrans({"½": ".5", "¼": ".25", "¾": ".75"})
_SIGN = re.compile(r"(?<![^\s(])-(\s*)(?=\d)")
_BEFORE_AMOUNTS = frozenset({"in", "within", "after", "over"})
_MISSPELLED = tuple(name for name in (*WEEKDAYS, *MONTHS, "tomorrow", "fortnight") if len(name) >= 6)
_CLOSE = 0.82
_TOKEN = re.compile(
    r"\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d)"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2}(?!\d)"
    r"|\d{1,2}\.\d{1,2}\.(?!\d)"
    r"|\d{1,2}/\d{1,2}(?![\d/])"
    r"|\d+(?:st|nd|rd|th)\b"
    r"|\d+"
    r"|q[1-4]\b"
    r"|[^\W\d_]+"
    r"|[-.;!?()]"
)


def plain(text: str) -> str:
    """The text in small letters, without accents, and with plain quotes and dashes."""
    text = unicodedata.normalize("NFKD", text.casefold().translate(_FRACTIONS))
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    return re.sub("[–—−]", "-", re.sub("[‘’ʼ`]", "'", text))


def tokens_of(text: str) -> list[str]:
    """The words, numbers, dates and marks of a sentence; times of day and commas are left out."""
    said = _TIME_OF_DAY.sub(" ", plain(text))
    said = _SIGN.sub(_without_sign, said)
    for pattern in _BROKEN_AMOUNT:
        said = pattern.sub(_in_smaller_units, said)
    said = _COMPOUND.sub(lambda found: str(NUMBERS[found[1]] + NUMBERS[found[2]]), said)
    said = _NUMBERED.sub(_in_words, said)
    for pattern in _DAY_IN_WORDS:
        said = pattern.sub(_day_in_figures, said)
    for pattern, word in _LONG_WORDS:
        said = pattern.sub(word, said)
    # "Weeks' time" and "New Year's" lose their ending, and so does "we'd", which is no Wednesday.
    said = re.sub(r"'(?:s|d|ll|re|ve|m)\b|'", "", said)
    found = _TOKEN.findall(said)
    return list(_without_stray_marks(found))


def spelled(tokens: Sequence[str]) -> tuple[list[str], bool]:
    """The tokens with days, months, "tomorrow" and "fortnight" spelled right, and whether any of them was not."""
    right = [_spelled(token) for token in tokens]
    return right, right != list(tokens)


def _spelled(token: str) -> str:
    if not 5 <= len(token) <= 11 or token in _MISSPELLED or token.removesuffix("s") in _MISSPELLED:
        return token
    near = [name for name in _MISSPELLED if name[0] == token[0]]
    return next(iter(get_close_matches(token, near, 1, _CLOSE)), token)


def _in_words(found: re.Match[str]) -> str:
    ordinal = next(name for name, number in ORDINALS.items() if number == int(found[1] or found[2]))
    return ordinal if found[1] else f"{ordinal} week"


def _without_sign(found: re.Match[str]) -> str:
    """The word "minus" for the sign of a number; a dash between two numbers, or behind other words, is no sign."""
    before = next(reversed(found.string[: found.start()].split()), "")
    is_sign = before in _BEFORE_AMOUNTS if found[1] else not _counts(before)
    return "minus " if is_sign else found[0]


def _in_smaller_units(found: re.Match[str]) -> str:
    """The amount in whole units, rounded up, and as one that is not sure: about 11 days for a week and a half."""
    parts = found.groupdict()
    number, unit = parts.get("number") or "0", parts["unit"]
    times, smaller = _BROKEN_INTO.get(unit, (1, f"{unit}s"))
    whole = int(number) if number.isdecimal() else NUMBERS[number]
    part = float(f"0.{parts['part']}") if "part" in parts else 0.5
    return f" about {ceil(times * (whole + part))} {smaller} "


def _day_in_figures(found: re.Match[str]) -> str:
    parts = found.groupdict()
    number = 30 if parts["ordinal"] == "thirtieth" else ORDINALS[parts["ordinal"]]
    number += {"twenty": 20, "thirty": 30}.get(parts["tens"] or "", 0)
    return f"{parts.get('month') or ''}{number}th"


def _without_stray_marks(tokens: list[str]) -> Iterable[str]:
    for place, token in enumerate(tokens):
        before = tokens[place - 1] if place else ""
        after = tokens[place + 1] if place + 1 < len(tokens) else ""
        if token == "." and (before in MONTHS or before in WEEKDAYS):
            continue
        if token == "-" and not (_counts(before) and (_counts(after) or after in MONTHS)):
            continue
        yield token


def _counts(token: str) -> bool:
    return token[:1].isdigit() or token in NUMBERS or token in WEEKDAYS or token in MONTHS


def number_of(token: str) -> int | None:
    """The number that a token says: "10", "ten", "a"; None for any other."""
    if token.isdecimal() and len(token) <= 3:
        return int(token)
    return NUMBERS.get(token)


def day_number_of(token: str) -> int | None:
    """The day of a month that "5th" says; None for any other token."""
    if len(token) <= 4 and token[:-2].isdecimal() and token[-2:] in ("st", "nd", "rd", "th"):
        number = int(token[:-2])
        return number if 1 <= number <= 31 else None
    return None


def unit_of(token: str) -> Unit | None:
    """The unit that a word names, in one or many."""
    return UNITS.get(token) or UNITS.get(token.removesuffix("s"))


class Tokens:
    """The tokens of a sentence, looked at by their place."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self.tokens = tokens

    def token(self, place: int) -> str:
        """The token there; an empty text where there is none."""
        return self.tokens[place] if 0 <= place < len(self.tokens) else ""

    def has(self, place: int, *words: str) -> bool:
        """Whether these words stand there."""
        return all(self.token(place + number) == word for number, word in enumerate(words))

    def skip(self, place: int, *words: str) -> int:
        """The place behind any of these words."""
        while self.token(place) in words and self.token(place):
            place += 1
        return place
