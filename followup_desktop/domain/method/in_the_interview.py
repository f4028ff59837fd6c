"""Step 2, in the interview: ask about next steps and timeline, hear the signal, and write it down."""

from dataclasses import replace
from datetime import date, timedelta

from followup_desktop.domain.follow_up import PlannedFollowUp, Slot, follow_up_key
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method.placing import ONE_DAY, Offer, ended, own_date_lies_ahead, place, remembered
from followup_desktop.domain.method.reasons import Because, Reason
from followup_desktop.domain.method.situation import Situation
from followup_desktop.domain.time.windows import Span, span_on
from followup_desktop.domain.vocabulary import Channel, Kind, Need

STEP = 2
NOTES_FOR = timedelta(minutes=30)
NOTES_WITHIN = timedelta(hours=24)
NOTES_UNTIL_DAYS = 10


def asked(s: Situation) -> tuple[PlannedFollowUp, ...]:
    """``ask_process`` and ``interview_notes`` of every interview on record."""
    found = []
    for interview in s.interviews:
        found += [f for f in (_ask_process(s, interview), _notes(s, interview)) if f is not None]
    return tuple(found)


def needs_notes(s: Situation) -> bool:
    """Whether the card has to say that an interview's notes are missing: they are no longer asked for by then."""
    return any(
        i.asked_process is None
        and not ended(s, follow_up_key(Kind.INTERVIEW_NOTES, i.id))
        and s.is_over(i)
        and _are_too_late(s, i)
        for i in s.interviews
    )


def _are_too_late(s: Situation, interview: Interview) -> bool:
    """Whether the notes are no longer asked for, as the tenth business day and the user's own date are over."""
    local = s.local(s.first_met(interview))
    if local.date_of(s.now) <= _last_day(s, interview):
        return False
    return not own_date_lies_ahead(s, follow_up_key(Kind.INTERVIEW_NOTES, interview.id), local)


def _last_day(s: Situation, interview: Interview) -> date:
    return s.days.after(s.local(s.first_met(interview)).date_of(interview.ends_at), NOTES_UNTIL_DAYS)


def _ask_process(s: Situation, interview: Interview) -> PlannedFollowUp | None:
    key = follow_up_key(Kind.ASK_PROCESS, interview.id)
    if s.is_over(interview) or ended(s, key):
        return None
    contact = s.first_met(interview)
    local = s.local(contact)
    start, end = interview.starts_at.astimezone(local.zone), interview.ends_at.astimezone(local.zone)
    return PlannedFollowUp(
        key=key,
        kind=Kind.ASK_PROCESS,
        channel=Channel.INTERVIEW,
        due_on=start.date(),
        slot=Slot(start, end),
        timezone=local.name,
        step=STEP,
        contact_id=contact.id if contact else "",
        interview_id=interview.id,
        until=end,
        needs=(Need.TIMEZONE,) if local.assumed else (),
        why=(Reason(Because.INTERVIEW_ITSELF, start.date()),),
    )


def _notes(s: Situation, interview: Interview) -> PlannedFollowUp | None:
    key = follow_up_key(Kind.INTERVIEW_NOTES, interview.id)
    if interview.asked_process is not None or ended(s, key):
        return None
    contact = s.first_met(interview)
    local = s.local(contact)
    last_day = _last_day(s, interview)
    if _are_too_late(s, interview):
        return None
    due_at = interview.ends_at + NOTES_WITHIN
    half_hour = Span(interview.ends_at, interview.ends_at + NOTES_FOR)

    if remembered(s, key).own_start is None and s.now < half_hour.end:
        first_slot = Slot(half_hour.start.astimezone(local.zone), half_hour.end.astimezone(local.zone))
    else:
        first_slot = None

    def offer(day: date) -> Offer:
        own_day = span_on(day, s.settings.own_day_start, s.settings.own_day_end, s.user.zone)
        return Offer(Channel.NOTES, (Span(max(own_day.start, half_hour.end), own_day.end),))

    placed = place(
        s,
        key,
        STEP,
        local.date_of(due_at),
        contact,
        offer,
        (Reason(Because.NOTES, local.date_of(interview.ends_at)),),
        interview_id=interview.id,
        due_at=due_at,
        # A day of the user's that runs past midnight began the day before.
        first_day=s.user.date_of(half_hour.end) - ONE_DAY,
        any_day=True,
        local=local,
        clock=s.user,
        last_day=last_day,
    )
    return replace(placed, slot=first_slot) if first_slot else placed
