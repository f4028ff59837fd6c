"""``move_on``: continued silence probably means that they have moved on, and so should you."""

from datetime import date, datetime

from followup_desktop.domain.follow_up import PlannedFollowUp, follow_up_key
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method.placing import ended, place_all_day
from followup_desktop.domain.method.reasons import Because, Reason
from followup_desktop.domain.method.situation import Situation, Tries
from followup_desktop.domain.vocabulary import Kind


def asked(
    s: Situation, step: int, interview: Interview | None, tries: Tries, due_on: date, why: tuple[Reason, ...]
) -> tuple[PlannedFollowUp, ...]:
    """``move_on`` on that day, unless it was ended and nothing went out or came back since (Always, 6)."""
    interview_id = interview.id if interview else ""
    attempt = 1 + _ended_before(s.last_contact_at(tries), s, interview_id)
    key = follow_up_key(Kind.MOVE_ON, interview_id, attempt=attempt)
    if ended(s, key):
        return ()
    return (place_all_day(s, key, step, due_on, why, interview_id),)


def after_lapse(s: Situation, due_on: date, lapsed_on: date) -> tuple[date, tuple[Reason, ...]]:
    """The business day after the one with which a try lapsed (Always, 2)."""
    to = s.days.after(lapsed_on, 1)
    return to, (Reason(Because.LAPSED, due_on, to, s.settings.lapse_after_days),)


def _ended_before(last: datetime | None, s: Situation, interview_id: str) -> int:
    if last is None:
        return 0
    return sum(
        1
        for follow_up in s.application.follow_ups
        if follow_up.kind is Kind.MOVE_ON
        and follow_up.ended
        and follow_up.key.rpartition(":")[0] == (f"move_on:{interview_id}" if interview_id else "move_on")
        and follow_up.done_at is not None
        and follow_up.done_at < last
    )
