"""What was promised: the words of an interviewer, read as a window of dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from followup_desktop.domain.sentences import Day, Sentence
from followup_desktop.domain.time.business_days import BusinessDays
from followup_desktop.domain.time.promise_amounts import Offset, offset_at
from followup_desktop.domain.time.promise_days import ONE_DAY
from followup_desktop.domain.time.promise_spans import Span, Spans
from followup_desktop.domain.time.promise_words import Unit, listed, tokens_of

LONGEST_SENTENCE = 2_000
"""So many letters of what was said are read."""

_BY = (
    ("on", "or", "before"),
    ("by", "or", "before"),
    ("no", "later", "than"),
    ("not", "later", "than"),
    ("at", "the", "latest", "by"),
    ("at", "latest", "by"),
    ("at", "latest"),
    ("latest", "by"),
    ("latest",),
    ("up", "to"),
    ("through",),
    ("thru",),
    ("within",),
    ("by",),
)
_NOT_BEFORE = (
    ("not", "before"),
    ("no", "earlier", "than"),
    ("not", "earlier", "than"),
    ("no", "sooner", "than"),
    ("not", "until"),
    ("earliest",),
    ("as", "of"),
    ("from",),
    ("starting",),
    ("any", "time", "from"),
)
_AFTER = (("after",), ("following",), ("once",), ("past",))
_ON = (("on",), ("in",), ("during",), ("over",), ("at",), ("for",), ())
_AROUND = frozenset(listed("around about roughly approximately circa maybe perhaps possibly might ish"))
_PAST = frozenset(listed("ago last yesterday since previous earlier"))
_ENDS = frozenset(".;!?()")
_NOT = frozenset(listed("not never unlikely doubt without nor"))
_TELLING = frozenset(
    listed(
        "decide decides decided deciding decision decisions hear hears call calls ring phone contact back know knows "
        "email mail write update updates answer answers respond response reply news touch inform tell follow offer "
        "offers finalise finalize result results feedback conclude choose outcome notified notify word verdict learn "
        "reach informed sorted confirm confirmation move moving"
    )
)
"""Words with which somebody promises to decide or to come back, as against telling of something else."""
_BARE = 6
"""A sentence of so few words beside the date is nothing but an answer to "when?"."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The window of dates that words are read as, on the application's local dates.

    ``earliest`` is never before the day on which it was said. ``latest`` is the last day of the window, the promise;
    None where only a beginning was named ("after the 15th"): the day has to be asked for then. ``sure`` is false where
    the words could mean something else, and somebody should look.
    """

    earliest: date
    latest: date | None
    sure: bool

    def said(self, said_on: date) -> Sentence:
        """The window as it is said back; the words in English are read as the same window on that day."""
        first = Day(self.earliest, said_on)
        if self.latest is None:
            return Sentence("not before {day}", day=first)
        last = Day(self.latest, said_on)
        if self.earliest == self.latest:
            return Sentence("on {day}", day=last)
        if self.earliest == said_on:
            return Sentence("by {day}", day=last)
        return Sentence("{first} to {last}", first=first, last=last)


class _Found(NamedTuple):
    reading: Reading
    begin: int
    end: int


def read_promise(words: str, said_on: date, days: BusinessDays) -> Reading | None:
    """Reads what was said on that day, with the business days and holidays of the application.

    None where no date is understood, or where one could be read in two ways ("04/12/2026"). What lies in the past is no
    promise. Of several dates the one that comes last is taken, and is not sure.
    """
    try:
        spans = Spans(tokens_of(words[:LONGEST_SENTENCE]), said_on, days)
        found = list(_expressions(spans))
    except (OverflowError, ValueError):
        # A number of weeks that no calendar holds.
        return None
    if not found:
        return None
    if len({(one.reading.earliest, one.reading.latest) for one in found}) == 1:
        chosen = max((one.reading for one in found), key=lambda reading: reading.sure)
    else:
        chosen = _last_of(found)
    used = sum(one.end - one.begin for one in found)
    if not _tells(spans, used):
        chosen = Reading(chosen.earliest, chosen.latest, False)
    return chosen


def _last_of(found: list[_Found]) -> Reading:
    """Of several windows the last promise; the same last day said twice is one."""
    promises = [one.reading for one in found if one.reading.latest is not None]
    if not promises:
        latest = max(found, key=lambda one: one.reading.earliest).reading
        return Reading(latest.earliest, None, False)
    last = max(promises, key=lambda reading: (reading.latest or date.min, reading.earliest))
    same = len(promises) == len(found) and len({reading.latest for reading in promises}) == 1
    return Reading(last.earliest, last.latest, last.sure and same)


def _tells(spans: Spans, used: int) -> bool:
    """Whether the sentence is about deciding or coming back, or is nothing but a date."""
    words = [token for token in spans.tokens if token not in _ENDS]
    return len(words) - used <= _BARE or any(token in _TELLING for token in words)


def _expressions(spans: Spans) -> Iterator[_Found]:
    place = 0
    begin_of_clause = 0
    while place < len(spans.tokens):
        if spans.token(place) in _ENDS:
            begin_of_clause = place + 1
        found = _expression(spans, place, begin_of_clause)
        if found is None:
            place += 1
            continue
        if found.reading is not _NOTHING:
            yield found
        place = max(found.end, place + 1)


_NOTHING = Reading(date.min, None, False)
"""Stands for words that name a date and promise nothing: those are passed over."""


def _expression(spans: Spans, place: int, clause: int) -> _Found | None:
    """The window whose words begin there, modifiers included."""
    if spans.token(place) in _PAST and spans.span(place) is None:
        behind = spans.span(place + 1)
        return None if behind is None else _Found(_NOTHING, place, behind.end)
    if (between := _between(spans, place)) is not None:
        return _checked(spans, between, place, clause)
    if (offset := _offset(spans, place, clause)) is not None:
        return offset
    for modifiers, reads in ((_NOT_BEFORE, _open_from), (_AFTER, _open_after), (_BY, _by), (_ON, _on)):
        for words in modifiers:
            if not spans.has(place, *words):
                continue
            span = spans.span(place + len(words))
            if span is not None:
                return _checked(spans, reads(spans, span), place, clause, span.end)
    for word, reads in (("before", _before), ("until", _until)):
        if spans.token(place) == word and (span := spans.span(place + 1)) is not None:
            return _checked(spans, reads(spans, span), place, clause, span.end)
    return None


def _checked(
    spans: Spans, reading: "Reading | tuple[Reading, int] | None", place: int, clause: int, end: int = 0
) -> _Found | None:
    """With what stands before it: "not … before Friday" names a beginning, "not by Friday" promises nothing sure."""
    if isinstance(reading, tuple):
        reading, end = reading
    if reading is None:
        return _Found(_NOTHING, place, end)
    before = spans.tokens[clause:place]
    # "If you have not heard by the 9th" promises that one hears.
    if _NOT.intersection(before) and "if" not in before and reading.latest is not None:
        if spans.token(place) in ("until", "before"):
            span = spans.span(place + 1)
            assert span is not None
            return _Found(Reading(max(span.first, spans.said_on), None, reading.sure), place, end)
        reading = Reading(reading.earliest, reading.latest, False)
    near = {*before[-2:], spans.token(place), spans.token(place + 1), spans.token(end)}
    if _AROUND & near or {"might", "could", "maybe", "perhaps", "possibly"}.intersection(before):
        reading = Reading(reading.earliest, reading.latest, False)
    if spans.token(end) == "onwards" or spans.has(end, "or", "later") or spans.has(end, "at", "the", "earliest"):
        reading = Reading(reading.earliest, None, reading.sure)
    return _Found(reading, place, end)


def _window(spans: Spans, first: date, last: date | None, sure: bool) -> Reading | None:
    """A window that does not lie in the past, cut to begin on the day of the words."""
    if last is not None and last < spans.said_on:
        return None
    return Reading(max(first, spans.said_on), last, sure)


def _by(spans: Spans, span: Span) -> Reading | None:
    return _window(spans, spans.said_on, span.last, span.sure)


def _on(spans: Spans, span: Span) -> Reading | None:
    return _window(spans, span.first, span.last, span.sure)


def _before(spans: Spans, span: Span) -> Reading | None:
    return _window(spans, spans.said_on, span.first - ONE_DAY, span.sure)


def _until(spans: Spans, span: Span) -> Reading | None:
    # Something goes on until then; that they decide on that day is a guess.
    return _window(spans, spans.said_on, span.last, False)


def _open_from(spans: Spans, span: Span) -> Reading | None:
    return _window(spans, span.first, None, span.sure) if span.first >= spans.said_on else None


def _open_after(spans: Spans, span: Span) -> Reading | None:
    return _window(spans, span.last + ONE_DAY, None, span.sure) if span.last >= spans.said_on else None


def _between(spans: Spans, place: int) -> tuple[Reading, int] | None:
    """From one day to another: "between the 3rd and the 7th", "from Monday to Wednesday"."""
    if spans.token(place) not in ("between", "from"):
        return None
    first = spans.span(place + 1)
    if first is None:
        return None
    joint = ("and", "&", "-") if spans.token(place) == "between" else ("to", "until", "through", "-")
    whole = first
    if spans.token(first.end) in joint:
        last = spans.span(first.end + 1)
        joined = spans.joined(first, last)
        if joined is None:
            return None
        whole = joined
    elif first.first == first.last:
        return None
    elif spans.token(place) == "from" and not {"to", "-"}.intersection(spans.tokens[place + 1 : first.end]):
        # "From 3 to 7 December" is one list of days; "from next week" is a beginning.
        return None
    reading = _window(spans, whole.first, whole.last, whole.sure)
    return None if reading is None else (reading, whole.end)


def _offset(spans: Spans, place: int, clause: int) -> _Found | None:
    """An amount of time: "in two weeks", "within 10 business days", "a week from Friday", "after a month"."""
    start = spans.skip(place, "in", "within", "over", "during", "after", "the", "next", "coming", "under", "inside")
    lead = set(spans.tokens[place:start])
    floor = False
    for words in (("at", "least"), ("no", "less", "than"), ("not", "less", "than"), ("more", "than"), ("over",)):
        if spans.has(start, *words):
            start, floor = start + len(words), True
    for words in (("at", "most"), ("up", "to"), ("no", "more", "than"), ("less", "than"), ("max",), ("maximum",)):
        if spans.has(start, *words):
            start, lead = start + len(words), lead | {"within"}
    offset = offset_at(spans, start)
    if offset is None or offset.end == place:
        return None
    if spans.token(offset.end) in ("ago", "earlier", "old", "notice"):
        return _Found(_NOTHING, place, offset.end + 1)
    base, end, anchored, sure = _base(spans, offset)
    if "after" in lead or floor:
        opening = Reading(spans.after(base, offset.low, offset.unit), None, sure and offset.sure)
        return _checked(spans, opening, place, clause, end)
    # "Two weeks" alone answers the question; in a longer sentence it may tell of anything.
    alone = place == 0 and end == len(spans.tokens)
    sure = sure and offset.sure and (bool(lead & {"in", "within", "over", "during", "next"}) or anchored or alone)
    last = spans.after(base, offset.high, offset.unit)
    first = spans.said_on if offset.low == offset.high else spans.after(base, offset.low, offset.unit)
    if offset.unit is Unit.HOUR and offset.high > 24 * 14:
        return None
    if base != spans.said_on:
        first = last if offset.low == offset.high else first
    return _checked(spans, _window(spans, first, last, sure), place, clause, end)


def _base(spans: Spans, offset: Offset) -> tuple[date, int, bool, bool]:
    """The day that the amount is counted from, the place behind it, whether it was named, and surely so."""
    end = offset.end
    if spans.tokens[end - 1] == "time":
        return spans.said_on, end, True, True
    for words in (("from", "now"), ("from", "today"), ("of", "today"), ("today",), ("from", "the", "interview")):
        if spans.has(end, *words):
            return spans.said_on, end + len(words), True, True
    if spans.token(end) in ("from", "on", "after", "following") or (
        spans.token(end) == "of" and spans.token(end + 1) != "the"
    ):
        span = spans.span(end + 1)
        if span is not None:
            return span.last, span.end, True, span.sure
        if spans.token(end) in ("after", "following"):
            # After something that has no date here, such as the last interview.
            return spans.said_on, end, True, False
    if spans.token(end) == "tomorrow":
        return spans.said_on + timedelta(days=1), end + 1, True, True
    return spans.said_on, end, False, True
