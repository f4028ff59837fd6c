"""Step 4, when the time is right: the least intrusive message, once the promise is past; silence is not a no."""

from datetime import date, datetime, timedelta

from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method import moving_on
from followup_desktop.domain.method.placing import (
    after_hours,
    counted,
    emails,
    lapses_after,
    moved_to_business_day,
    own_date_lies_ahead,
    place,
    prefers_email,
)
from followup_desktop.domain.method.reasons import Because, Reason
from followup_desktop.domain.method.situation import Local, Situation, Tries, count_tries
from followup_desktop.domain.method.trying import Try, is_open, not_before_retrying
from followup_desktop.domain.vocabulary import ContactRole, Kind, Signal, Stage

STEP = 4
STAGES = frozenset({Stage.APPLIED, Stage.INTERVIEWING, Stage.WAITING})


def asked(s: Situation) -> tuple[PlannedFollowUp, ...]:
    """``decision_call``, or the ``move_on`` that follows it; nothing before the latest interview is over."""
    interview = s.latest
    if interview is None or not s.application.chase or s.application.stage not in STAGES:
        return ()
    return _Step(s, interview).asked() if s.is_over(interview) else ()


class _Step:
    def __init__(self, s: Situation, interview: Interview) -> None:
        self.s = s
        self.interview = interview
        self.contact = s.first_met(interview) or s.first_of(ContactRole.HIRING_MANAGER, ContactRole.RECRUITER)
        self.local: Local = s.local(self.contact)
        self.says_dont_call = s.signal is Signal.DONT_CALL
        self.tries = s.tries(Kind.DECISION_CALL, interview, self.was_open)

    def was_open(self, tries: Tries, at: datetime, heard_until: datetime) -> bool:
        """Whether a try was open at that instant, after the tries so far."""
        if at < self.interview.ends_at:
            return False
        return is_open(self.s, self.local, self.next_try(tries, heard_until), at)

    def last_response(self, at: datetime) -> datetime | None:
        """When the last response was, before or after the interview."""
        return max((r.at for r in self.s.responses if r.at <= at), default=None)

    def next_try(self, tries: Tries, at: datetime) -> Try | None:
        """The try that the step asks for at that instant, or None where none is left."""
        s, settings = self.s, self.s.settings
        touches = tries.since(self.last_response(at))
        promise = s.standing_promise(self.local, s.responses, at)
        after_promise, after_silence = (
            (settings.dont_call_email_after_promise_days, settings.dont_call_email_without_promise_days)
            if self.says_dont_call
            else (settings.decision_call_after_promise_days, settings.decision_call_without_promise_days)
        )
        count = after_silence if promise is None else after_promise
        limit = 1 if self.says_dont_call else settings.decision_call_attempts
        if count == 0 or count_tries(touches) >= limit:
            return None
        if promise is not None:
            due_on, why = counted(s, Because.PROMISED, promise.on, count)
        else:
            because, instant = self.last_word(at)
            due_on, why = counted(s, because, self.local.date_of(instant), count)
        return not_before_retrying(s, self.local, Try(due_on, why), touches, settings.decision_call_retry_days)

    def last_word(self, at: datetime) -> tuple[Because, datetime]:
        """The last response since the interview, else the interview."""
        answered = self.last_response(at)
        if answered is not None and answered >= self.interview.ends_at:
            return Because.ANSWERED, answered
        return Because.INTERVIEWED, self.interview.ends_at

    def asked(self) -> tuple[PlannedFollowUp, ...]:
        s = self.s
        next_try = self.next_try(self.tries, s.now)
        if next_try is None:
            return moving_on.asked(s, STEP, self.interview, self.tries, *self.move_on_due())
        key = self.tries.next_key
        last_day = lapses_after(s, next_try.due_on)
        if self.local.date_of(s.now) > last_day and not own_date_lies_ahead(s, key, self.local):
            return moving_on.asked(
                s, STEP, self.interview, self.tries, *moving_on.after_lapse(s, next_try.due_on, last_day)
            )
        email = Reason(Because.DONT_CALL) if self.says_dont_call else prefers_email(s)
        offers = emails(self.local, next_try.due_on) if email else after_hours(s, self.local, next_try.due_on)
        return (
            place(
                s,
                key,
                STEP,
                next_try.due_on,
                self.contact,
                offers,
                (*next_try.why, email) if email else next_try.why,
                interview_id=self.interview.id,
                local=self.local,
                last_day=last_day,
            ),
        )

    def move_on_due(self) -> tuple[date, tuple[Reason, ...]]:
        """When silence is long enough, in dates of the application's own clock."""
        s, settings = self.s, self.s.settings
        touches = self.tries.since(self.last_response(s.now))
        promise = s.standing_promise(s.here, s.responses, s.now)
        if touches:
            because, day = Because.TRIED, s.here.date_of(touches[-1].at)
        elif promise is not None:
            because, day = Because.PROMISED, promise.on
        else:
            because, instant = self.last_word(s.now)
            day = s.here.date_of(instant)
        due_on, why = counted(s, because, day, settings.move_on_after_days)
        met_on = s.here.date_of(self.interview.ends_at)
        least, moved = moved_to_business_day(s, met_on + timedelta(days=settings.move_on_min_calendar_days))
        if least > due_on:
            at_least = Reason(Because.AT_LEAST, met_on, least, settings.move_on_min_calendar_days)
            return least, (*why, at_least, *moved)
        return due_on, why
