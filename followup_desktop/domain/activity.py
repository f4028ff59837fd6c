"""What happened, in the order in which it happened; nothing is ever taken out of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ActivityKind(StrEnum):
    """What happened. A ``CALL`` is one that reached somebody."""

    CREATED = "created"
    STAGE = "stage"
    CALL = "call"
    VOICEMAIL = "voicemail"
    NO_ANSWER = "no_answer"
    EMAIL = "email"
    LETTER = "letter"
    RESPONSE = "response"
    NOTE = "note"


TOUCHES = frozenset({ActivityKind.VOICEMAIL, ActivityKind.NO_ANSWER, ActivityKind.EMAIL, ActivityKind.LETTER})
"""What goes out without an answer."""

RESPONSES = frozenset({ActivityKind.CALL, ActivityKind.RESPONSE})
"""What came back from the company; a call that reached somebody is one."""

LOGGABLE = TOUCHES | RESPONSES | {ActivityKind.NOTE}
"""What a user can log; the others are written by the deeds themselves."""


@dataclass(frozen=True, slots=True)
class Activity:
    """One thing that happened at ``at`` (an aware instant in UTC).

    ``follow_up`` is the key of the follow-up that it carried out; ``decision_on`` is the promise that a response left.
    """

    id: str
    at: datetime
    kind: ActivityKind
    text: str = ""
    contact_id: str = ""
    follow_up: str = ""
    from_stage: str = ""
    to_stage: str = ""
    decision_on: date | None = None
