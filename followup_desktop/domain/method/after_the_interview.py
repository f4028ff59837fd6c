"""Step 3, after the interview: a thank-you note to everybody met, within a day."""

from datetime import date, datetime, time, timedelta

from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import PlannedFollowUp, follow_up_key
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method.placing import Offer, counted, ended, letters, own_date_lies_ahead, place
from followup_desktop.domain.method.reasons import Because, Reason
from followup_desktop.domain.method.situation import Local, Situation
from followup_desktop.domain.time.windows import Span, span_on
from followup_desktop.domain.vocabulary import Channel, Kind, Stage, State, ThankBy

STEP = 3
EMAIL_WINDOW = (time(7), time(21))
EMAIL_ADVISED_WITHIN_DAYS = 3


def asked(s: Situation) -> tuple[PlannedFollowUp, ...]:
    """``thank_you_note``: one per interviewer met, for each round, at every stage but closed."""
    if s.application.stage is Stage.CLOSED:
        return ()
    found = (_note(s, interview, contact) for interview in s.interviews for contact in _addressees(s, interview))
    return tuple(note for note in found if note is not None)


def promised_soon(s: Situation, interview: Interview, local: Local) -> date | None:
    """The promise, where it falls within 3 business days of the interview, so that a letter would come too late."""
    promise = s.standing_promise(local, s.responses, s.now)
    met_on = local.date_of(interview.ends_at)
    if promise is None or not met_on <= promise.on <= s.days.after(met_on, EMAIL_ADVISED_WITHIN_DAYS):
        return None
    return promise.on


def _addressees(s: Situation, interview: Interview) -> tuple[Contact | None, ...]:
    """Everybody met; nobody by name where none is recorded, or where the note to nobody by name is sent."""
    in_all = s.application.follow_up(follow_up_key(Kind.THANK_YOU_NOTE, interview.id))
    if in_all.state is State.DONE:
        return ()
    return s.people_met(interview) or (None,)


def _note(s: Situation, interview: Interview, contact: Contact | None) -> PlannedFollowUp | None:
    key = follow_up_key(Kind.THANK_YOU_NOTE, interview.id, contact.id if contact else "")
    if ended(s, key):
        return None
    local = s.local(contact)
    met_on = local.date_of(interview.ends_at)
    last_day = s.days.after(met_on, s.settings.thank_you_late_until_days)
    if local.date_of(s.now) > last_day and not own_date_lies_ahead(s, key, local):
        return None
    if interview.thank_by is ThankBy.LETTER:
        due_on, why = counted(s, Because.THANKS_BY_LETTER, met_on, 1)
        promised = promised_soon(s, interview, local)
        if promised is not None:
            why = (*why, Reason(Because.ADVISE_EMAIL, promised))
        return place(
            s, key, STEP, due_on, contact, letters(local), why,
            interview_id=interview.id, local=local, last_day=last_day,
        )  # fmt: skip
    earliest = interview.ends_at + timedelta(minutes=s.settings.thank_you_after_minutes)
    due_at = interview.ends_at + timedelta(hours=s.settings.thank_you_within_hours)
    return place(
        s,
        key,
        STEP,
        local.date_of(due_at),
        contact,
        lambda day: _email_on(day, earliest, local),
        (Reason(Because.THANKS, met_on, days=s.settings.thank_you_within_hours),),
        interview_id=interview.id,
        due_at=due_at,
        first_day=local.date_of(earliest),
        any_day=True,
        local=local,
        last_day=last_day,
    )


def _email_on(day: date, earliest: datetime, local: Local) -> Offer:
    window = span_on(day, *EMAIL_WINDOW, local.zone)
    return Offer(Channel.EMAIL, (Span(max(window.start, earliest), window.end),))
