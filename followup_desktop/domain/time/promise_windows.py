"""Windows of days in the words of a promise: "by Friday", "in two weeks", "between the 3rd and the 7th"."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from followup_desktop.domain.time.promise_amounts import Offset, offset_at
from followup_desktop.domain.time.promise_dates import Span
from followup_desktop.domain.time.promise_days import ONE_DAY
from followup_desktop.domain.time.promise_spans import Spans
from followup_desktop.domain.time.promise_words import CLAUSE_ENDS, Unit, listed, unit_of

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
_AT_LEAST = (("at", "least"), ("more", "than"), ("longer", "than"), ("later", "than"))
_AT_MOST = (
    ("at", "most"),
    ("less", "than"),
    ("fewer", "than"),
    ("sooner", "than"),
    ("earlier", "than"),
    ("up", "to"),
    ("max",),
    ("maximum",),
)
_ONWARDS = (("onwards",), ("or", "later"), ("at", "the", "earliest"), ("at", "earliest"))
_LEADS = listed("in within over during after the next coming under inside of")
_INSIDE = frozenset(listed("in within over during next"))
_AROUND = frozenset(listed("around about roughly approximately circa maybe perhaps possibly might ish"))
_HEDGES = frozenset(listed("might could maybe perhaps possibly"))
_PAST = frozenset(listed("ago last yesterday since previous earlier"))
_NOT = frozenset(listed("not never unlikely doubt without nor no nothing nobody none"))
_DENIED = _NOT | {"no", "surprised"}
_WHEN = frozenset(listed("once when whenever after then thereafter afterwards"))
_TALKS = frozenset(listed("interview interviews meeting conversation talk"))
_MOST_HOURS = 24 * 14


class Window(NamedTuple):
    """The days that the tokens from ``begin`` to before ``end`` name; see ``domain.time.promised.Reading``."""

    earliest: date
    latest: date | None
    sure: bool
    begin: int
    end: int


class _Passed(NamedTuple):
    """Words up to before ``end`` that name days and promise nothing, such as days of the past."""

    end: int


_Found = Window | _Passed


class Windows:
    """Reads the windows of a sentence, one after the other."""

    def __init__(self, spans: Spans) -> None:
        self._spans = spans
        self._today = spans.said_on
        self._clause = 0

    def found(self) -> Iterator[Window]:
        """Every window, in the order of the words. Raises OverflowError or ValueError beyond the calendar."""
        spans, place = self._spans, 0
        while place < len(spans.tokens):
            if spans.token(place) in CLAUSE_ENDS:
                self._clause = place + 1
            found = self._at(place)
            if isinstance(found, Window):
                yield found
                spans.mentioned = found.latest or found.earliest
            place = place + 1 if found is None else max(found.end, place + 1)

    def _at(self, place: int) -> _Found | None:
        """The window whose words begin there, "by" and its like included."""
        spans = self._spans
        if spans.token(place) in _PAST and spans.span(place) is None:
            behind = spans.span(place + 1)
            return None if behind is None else _Passed(behind.end)
        found = self._between(place) or self._amount(place)
        if found is not None:
            return found
        if spans.mentioned is not None and spans.has(place, "after", "that") and spans.span(place + 1) is None:
            return self._window(place, place + 2, spans.mentioned + ONE_DAY, None, False)
        for modifiers, reads in (
            (_NOT_BEFORE, self._from),
            (_AFTER, self._after),
            (_BY, self._by),
            (_ON, self._on),
            ((("before",),), self._before),
            ((("until",),), self._until),
            ((("later", "than"),), self._later_than),
            ((("sooner", "than"), ("earlier", "than")), self._sooner_than),
        ):
            for words in modifiers:
                if spans.has(place, *words) and (span := spans.span(place + len(words))) is not None:
                    return reads(place, span)
        return None

    # What stands before a span ------------------------------------------------------------------------------------

    def _by(self, place: int, span: Span) -> _Found:
        return self._window(place, span.end, self._today, span.last, span.sure)

    def _on(self, place: int, span: Span) -> _Found:
        return self._window(place, span.end, span.first, span.last, span.sure)

    def _before(self, place: int, span: Span) -> _Found:
        if self._is_denied(place):
            return self._window(place, span.end, span.first, None, span.sure)
        # Before the end of the month is not before its last day.
        at_end = self._spans.token(self._spans.skip(place + 1, "the", "very")) in ("end", "close")
        return self._window(place, span.end, self._today, span.last if at_end else span.first - ONE_DAY, span.sure)

    def _until(self, place: int, span: Span) -> _Found:
        if self._is_denied(place):
            return self._window(place, span.end, span.first, None, span.sure)
        # Something goes on until then; that they decide on that day is a guess.
        return self._window(place, span.end, self._today, span.last, False)

    def _later_than(self, place: int, span: Span) -> _Found:
        return self._by(place, span) if self._is_denied(place) else self._after(place, span)

    def _sooner_than(self, place: int, span: Span) -> _Found:
        return self._from(place, span) if self._is_denied(place) else self._before(place, span)

    def _from(self, place: int, span: Span) -> _Found:
        return self._window(place, span.end, span.first, None, span.sure)

    def _after(self, place: int, span: Span) -> _Found:
        return self._window(place, span.end, span.last + ONE_DAY, None, span.sure)

    def _between(self, place: int) -> _Found | None:
        """From one day to another: "between the 3rd and the 7th", "from Monday to Wednesday"."""
        spans = self._spans
        if spans.token(place) not in ("between", "from"):
            return None
        first = spans.span(place + 1)
        if first is None:
            return None
        joints = ("and", "&", "-") if spans.token(place) == "between" else ("to", "until", "through", "-")
        whole: Span | None = first
        if spans.token(first.end) in joints:
            whole = spans.joined(first, spans.span(first.end + 1))
        elif first.first == first.last or (
            # "From 3 to 7 December" is one list of days; "from next week" is a beginning.
            spans.token(place) == "from" and not {"to", "-"}.intersection(spans.tokens[place + 1 : first.end])
        ):
            whole = None
        return None if whole is None else self._on(place, whole)

    # Amounts of time ----------------------------------------------------------------------------------------------

    def _amount(self, place: int) -> _Found | None:
        """An amount of time: "in two weeks", "within 10 business days", "a week from Friday", "after a month"."""
        spans = self._spans
        start = spans.skip(place, *_LEADS)
        lead = set(spans.tokens[place:start])
        start, floor, denied = self._compared(start, lead)
        offset = offset_at(spans, start)
        if offset is None or offset.end == place or (offset.unit is Unit.HOUR and offset.high > _MOST_HOURS):
            return None
        if denied:
            # The "not" is used up.
            self._clause = start
        if self._names_no_day(place, offset, lead):
            return _Passed(offset.end + 1)
        if spans.token(offset.end) == "before" and offset.unit is not Unit.BUSINESS_DAY:
            span = spans.span(offset.end + 1)
            if span is not None:
                day = spans.after(span.first, -offset.high, offset.unit)
                return self._window(place, span.end, day, day, span.sure and offset.sure)
        base, end, named, sure = self._base(place, offset)
        sure = sure and offset.sure
        low, high = (spans.after(base, count, offset.unit) for count in (offset.low, offset.high))
        onwards = spans.token(place - 1) == "earliest" or self._onwards(end) > end
        if "after" in lead or floor or onwards:
            return self._window(place, end, low, None, sure)
        # "Two weeks" alone answers the question; in a longer sentence it may tell of anything.
        alone = place == 0 and end == len(spans.tokens)
        sure = sure and (not lead.isdisjoint(_INSIDE) or named or alone)
        # Within so many hours of a day is within that day or the next one.
        sure = sure and (offset.unit is not Unit.HOUR or offset.high % 24 == 0)
        first = self._today if offset.low == offset.high and base == self._today else low
        return self._window(place, end, first, high, sure)

    def _compared(self, start: int, lead: set[str]) -> tuple[int, bool, bool]:
        """The place behind "at least", "more than" and their like, whether they name the least, and are denied."""
        for modifiers, least in ((_AT_LEAST, True), (_AT_MOST, False)):
            for words in modifiers:
                if self._spans.has(start, *words):
                    lead.add("within")
                    # "Not more than two weeks" is at most so long, "not sooner than" at least.
                    denied = words[-1] == "than" and not _DENIED.isdisjoint(self._spans.tokens[self._clause : start])
                    return start + len(words), least is not denied, denied
        # "Over two weeks" is longer, "over the next two weeks" within them.
        return start, "over" in lead and lead.isdisjoint(("the", "next", "coming")), False

    def _names_no_day(self, place: int, offset: Offset, lead: set[str]) -> bool:
        """Whether the amount is one of the past, of a rate, or of how long something lasts."""
        spans, end = self._spans, offset.end
        behind = spans.token(end)
        lasts = spans.token(place - 1) == "for" and spans.token(place) != "another"
        if not {"minus", "negative"}.isdisjoint((spans.token(place - 1), *lead)):
            return True
        if behind in ("ago", "earlier", "old", "notice", "per") or lasts or spans.token(place - 1) in ("every", "each"):
            return True
        if behind in ("a", "each", "every"):
            return unit_of(spans.token(end + 1)) is not None
        return behind == "of" and not lead and spans.token(end + 1) != "today" and spans.span(end + 1) is None

    def _base(self, place: int, offset: Offset) -> tuple[date, int, bool, bool]:
        """The day that the amount is counted from, the place behind it, whether it was named, and surely so."""
        spans, today, end = self._spans, self._today, offset.end
        if spans.tokens[end - 1] == "time":
            return today, end, True, True
        for words in (("from", "now"), ("from", "today"), ("of", "today"), ("today",)):
            if spans.has(end, *words):
                return today, end + len(words), True, True
        behind = spans.token(end)
        if behind in ("from", "on", "after", "following", "of"):
            talk = spans.skip(end + 1, "the", "this", "your", "our", "last", "final")
            if spans.token(talk) in _TALKS:
                # "The last interview" can be that of somebody else.
                return today, talk + 1, True, {"last", "final"}.isdisjoint(spans.tokens[end:talk])
            span = None if spans.has(end, "of", "the") else spans.span(end + 1)
            if span is not None:
                # "In two weeks on Friday" can be the Friday of that week, or so long after Friday.
                doubtful = spans.token(place) == "in" and behind == "on"
                return span.last, span.end, True, span.sure and not doubtful
            if behind in ("after", "following"):
                # After something that has no date here, such as the last interview.
                return today, end, True, False
        if behind == "tomorrow":
            return today + timedelta(days=1), end + 1, True, True
        if behind == "later" and spans.mentioned is not None:
            return spans.mentioned, end + 1, True, False
        if not _WHEN.isdisjoint(spans.tokens[self._clause : place]):
            # "Once she is back, within a week."
            return spans.mentioned or today, end, True, False
        return today, end, False, True

    # What stands around a window ----------------------------------------------------------------------------------

    def _is_denied(self, place: int) -> bool:
        """Whether the clause says that something is not so; "if you have not heard by the 9th" does not."""
        before = self._spans.tokens[self._clause : place]
        return not _NOT.isdisjoint(before) and "if" not in before

    def _onwards(self, end: int) -> int:
        """The place behind the words that make a beginning of what is before them; ``end`` where there are none."""
        return next((end + len(words) for words in _ONWARDS if self._spans.has(end, *words)), end)

    def _window(self, place: int, end: int, first: date, last: date | None, sure: bool) -> _Found:
        """A window that begins on the day of the words at the earliest, as sure as the words around it let it be."""
        spans = self._spans
        if (last or first) < self._today:
            return _Passed(end)
        before = spans.tokens[self._clause : place]
        near = {*before[-2:], spans.token(place), spans.token(place + 1), spans.token(end)}
        # "As early as Monday" says when it may be, not when it will.
        at_best = any(spans.has(place - 3, "as", word, "as") for word in ("early", "late", "soon"))
        hedged = at_best or not _AROUND.isdisjoint(near) or not _HEDGES.isdisjoint(before)
        # The "December" of a day in it that is not understood.
        torn = spans.token(place - 1) == "of" or spans.token(place - 1)[:1].isdigit()
        denied = last is not None and self._is_denied(place)
        sure = sure and not (hedged or torn or denied)
        behind = self._onwards(end)
        return Window(max(first, self._today), None if behind > end else last, sure, place, behind)
