"""Step 1, after applying: a quick call that names the one key skill that fits."""

from datetime import date, datetime

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.method import moving_on
from followup_desktop.domain.method.placing import (
    counted,
    emails,
    lapses_after,
    live_calls,
    own_date_lies_ahead,
    place,
    prefers_email,
)
from followup_desktop.domain.method.reasons import Because, Reason
from followup_desktop.domain.method.situation import Local, Promise, Situation, Tries, count_tries
from followup_desktop.domain.method.trying import Try, is_open, not_before_retrying
from followup_desktop.domain.vocabulary import ContactRole, Kind, Stage

STEP = 1


def asked(s: Situation) -> tuple[PlannedFollowUp, ...]:
    """``application_call``, or the ``move_on`` that takes its place; nothing where step 1 does not ask."""
    application = s.application
    if application.stage is not Stage.APPLIED or application.applied_on is None or s.interviews:
        return ()
    if not application.chase:
        return ()
    return _Step(s, application.applied_on).asked()


class _Step:
    def __init__(self, s: Situation, applied_on: date) -> None:
        self.s = s
        self.applied_on = applied_on
        self.contact = s.first_of(ContactRole.SCREENER, ContactRole.RECRUITER, ContactRole.HIRING_MANAGER)
        self.local: Local = s.local(self.contact)
        self.responses = [r for r in s.responses if self.is_since_applying(r.at)]
        self.is_off = not s.application.call_after_applying or s.settings.application_call_attempts == 0
        self.tries = s.tries(Kind.APPLICATION_CALL, None, self.was_open)

    def was_open(self, tries: Tries, at: datetime, heard_until: datetime) -> bool:
        """Whether a try was open at that instant, after the tries so far."""
        if not self.is_since_applying(at):
            return False
        return is_open(self.s, self.local, self.next_try(tries, heard_until), at)

    def is_since_applying(self, at: datetime) -> bool:
        return self.local.date_of(at) >= self.applied_on

    def heard_by(self, at: datetime) -> list[Activity]:
        return [r for r in self.responses if r.at <= at]

    def promise(self, at: datetime) -> Promise | None:
        return self.s.standing_promise(self.local, self.responses, at)

    def next_try(self, tries: Tries, at: datetime) -> Try | None:
        """The try that the step asks for at that instant, or None where it asks for none."""
        s, settings = self.s, self.s.settings
        heard = self.heard_by(at)
        promise = self.promise(at)
        if self.is_off or (heard and promise is None):
            return None
        touches = [t for t in tries.since(heard[-1].at if heard else None) if self.is_since_applying(t.at)]
        if count_tries(touches) >= settings.application_call_attempts:
            return None
        if promise is not None:
            due_on, why = counted(s, Because.PROMISED, promise.on, 1)
        else:
            due_on, why = counted(s, Because.APPLIED, self.applied_on, settings.application_call_after_days)
            if s.application.posting_closes_on is not None:
                closes, closing = counted(s, Because.POSTING_CLOSES, s.application.posting_closes_on, 1)
                if closes > due_on:
                    due_on, why = closes, (*why, *closing)
        return not_before_retrying(s, self.local, Try(due_on, why), touches, settings.application_call_retry_days)

    def asked(self) -> tuple[PlannedFollowUp, ...]:
        s = self.s
        next_try = self.next_try(self.tries, s.now)
        if next_try is None:
            return moving_on.asked(s, STEP, None, self.tries, *self.move_on_due())
        key = self.tries.next_key
        last_day = lapses_after(s, next_try.due_on)
        if self.local.date_of(s.now) > last_day and not own_date_lies_ahead(s, key, self.local):
            return moving_on.asked(s, STEP, None, self.tries, *moving_on.after_lapse(s, next_try.due_on, last_day))
        email = prefers_email(s)
        offers = emails(self.local, next_try.due_on) if email else live_calls(s, self.local, next_try.due_on)
        why = (*next_try.why, email) if email else next_try.why
        return (place(s, key, STEP, next_try.due_on, self.contact, offers, why, local=self.local, last_day=last_day),)

    def move_on_due(self) -> tuple[date, tuple[Reason, ...]]:
        """When silence is long enough, in dates of the application's own clock."""
        s, settings = self.s, self.s.settings
        # Where a try is asked for, whether a promise stands is told by the clock that the try goes by.
        clock = s.here if self.is_off else self.local
        heard = [r for r in s.responses if r.at <= s.now and clock.date_of(r.at) >= self.applied_on]
        promise = s.standing_promise(clock, heard, s.now)
        touches = [t.at for t in self.tries.touches if clock.date_of(t.at) >= self.applied_on]
        if heard and promise is None:
            answered = heard[-1].at
            last = max([answered, *touches])
            because = Because.ANSWERED if last == answered else Because.TRIED
            return counted(s, because, s.here.date_of(last), settings.move_on_after_application_days)
        if not self.is_off:
            return counted(s, Because.TRIED, s.here.date_of(touches[-1]), settings.move_on_after_application_days)
        off = Reason(Because.STEP_OFF)
        if promise is not None:
            due_on, why = counted(s, Because.PROMISED, promise.on, settings.move_on_after_application_days)
        else:
            due_on, why = counted(s, Because.APPLIED, self.applied_on, settings.move_on_without_call_days)
        return due_on, (off, *why)
