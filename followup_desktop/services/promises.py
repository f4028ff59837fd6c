"""What was promised: words read as dates, in the calendar of the application that they are about."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.method.plan import situation_of
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.ports.workplace import Workplace

if TYPE_CHECKING:
    from followup_desktop.domain.time.promised import Reading

# The reader is loaded when there is something to read: the start does not wait for its patterns.


def read(work: Workplace, application: JobApplication, words: str, said_on: date) -> "Reading | None":
    """Reads what was said on that day, a local date of the application; see ``domain.time.promised``."""
    from followup_desktop.domain.time.promised import read_promise

    situation = situation_of(application, work.clock.now(), work.store.settings(), work.holidays)
    return read_promise(words, said_on, situation.days)


def promised_day(work: Workplace, application: JobApplication, words: str, said_at: datetime) -> tuple[date, Sentence]:
    """The last day of what was said at that instant, and how it was read.

    Raises Refused where no day is named, or not surely one.
    """
    from followup_desktop.domain.time.promised import read_promise

    situation = situation_of(application, work.clock.now(), work.store.settings(), work.holidays)
    said_on = situation.here.date_of(said_at)
    reading = read_promise(words, said_on, situation.days)
    if reading is None:
        raise Refused(
            Sentence(
                "No date can be read in “{words}”; nothing was changed. Give a date such as 2026-12-04.", words=words
            ),
            "decision",
        )
    back = reading.said(said_on)
    if reading.latest is None:
        raise Refused(
            Sentence(
                "“{words}” is read as {reading}, which names no last day; nothing was changed. Give a date.",
                words=words,
                reading=back,
            ),
            "decision",
        )
    if not reading.sure:
        raise Refused(
            Sentence(
                "“{words}” could mean {reading}, or something else; nothing was changed. Give the date that is meant.",
                words=words,
                reading=back,
            ),
            "decision",
        )
    return reading.latest, back
