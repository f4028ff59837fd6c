"""What happened, in the order in which it happened; nothing is ever taken out of it."""

from dataclasses import dataclass
from datetime import date, datetime

from followup_desktop.domain.vocabulary import ActivityKind


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
