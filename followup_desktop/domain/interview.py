"""One round of interviews, and the notes taken of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class InterviewKind(StrEnum):
    """How the two sides met."""

    PHONE = "phone"
    VIDEO = "video"
    ON_SITE = "on_site"


class Signal(StrEnum):
    """What the interviewer conveyed about being contacted."""

    WELCOME = "welcome"
    UNCLEAR = "unclear"
    DONT_CALL = "dont_call"


class ThankBy(StrEnum):
    """How the thank-you note goes out."""

    EMAIL = "email"
    LETTER = "letter"


class NextContact(StrEnum):
    """Who is to contact whom after the interview."""

    THEY = "they"
    ME = "me"


@dataclass(frozen=True, slots=True)
class Interview:
    """One round: ``starts_at`` and ``ends_at`` are aware instants in UTC, the rest are the notes.

    ``asked_process`` is None until the notes say whether the next steps were asked about. ``decision_on`` is the
    promise: the date by which they said they would decide; ``promise_words`` are their own words for it.
    """

    id: str
    starts_at: datetime
    ends_at: datetime
    kind: InterviewKind | None = None
    place: str = ""
    contact_ids: tuple[str, ...] = ()
    asked_process: bool | None = None
    next_steps: str = ""
    decision_on: date | None = None
    signal: Signal | None = None
    learned: str = ""
    notes: str = ""
    thank_by: ThankBy = ThankBy.EMAIL
    promise_words: str = ""
    next_contact: NextContact | None = None
    called_off: bool = False
