"""One round of interviews, and the notes taken of it."""

from dataclasses import dataclass
from datetime import date, datetime

from followup_desktop.domain.vocabulary import InterviewKind, NextContact, Signal, ThankBy


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
