"""What was promised: the words of an interviewer, read as a window of dates."""

from dataclasses import dataclass
from datetime import date

from followup_desktop.domain.sentences import Day, Sentence
from followup_desktop.domain.time.business_days import BusinessDays
from followup_desktop.domain.time.promise_clauses import Matter, matter_of
from followup_desktop.domain.time.promise_spans import Spans
from followup_desktop.domain.time.promise_windows import Window, Windows
from followup_desktop.domain.time.promise_words import spelled, tokens_of
from followup_desktop.domain.time.zones import LAST_YEAR

LONGEST_SENTENCE = 2_000
"""So many letters of what was said are read."""


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


def read_promise(words: str, said_on: date, days: BusinessDays) -> Reading | None:
    """Reads what was said on that day, with the business days and holidays of the application.

    None where no date is understood, or where one could be read in two ways ("04/12/2026"). What lies in the past is no
    promise. Of several dates the one that comes last is taken, and is not sure.
    """
    try:
        tokens, respelled = spelled(tokens_of(words[:LONGEST_SENTENCE]))
        found = [window for window in Windows(Spans(tokens, said_on, days)).found() if _is_a_date(window)]
    except (OverflowError, ValueError):
        # A number of weeks that no calendar holds.
        return None
    used = [range(window.begin, window.end) for window in found]
    matters = [matter_of(tokens, window.begin, used) for window in found]
    # Where it is clear what is decided, a date in an unclear clause is that of something else.
    for matter in (Matter.PROMISE, Matter.UNCLEAR):
        about = [window for window, its in zip(found, matters, strict=True) if its is matter]
        if about:
            last = _last_of(about)
            alone = len({window.latest for window in found}) == 1
            return Reading(
                last.earliest, last.latest, last.sure and alone and matter is Matter.PROMISE and not respelled
            )
    return None


def _is_a_date(window: Window) -> bool:
    return (window.latest or window.earliest).year <= LAST_YEAR


def _last_of(windows: list[Window]) -> Window:
    """Of several windows the last promise; where all of them are open, the last beginning."""
    promises = [window for window in windows if window.latest is not None]
    return max(promises or windows, key=lambda window: (window.latest or date.min, window.earliest, window.sure))
