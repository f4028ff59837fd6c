"""The plan: everything that the method asks for now, and what would come if silence lasts."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import FollowUp, PlannedFollowUp, follow_up_key
from followup_desktop.domain.method import (
    after_applying,
    after_rejection,
    after_the_interview,
    in_the_interview,
    when_the_time_is_right,
)
from followup_desktop.domain.method.placing import ended, place_all_day
from followup_desktop.domain.method.reasons import Because, Reason
from followup_desktop.domain.method.situation import Situation
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.business_days import BusinessDays, Holidays, business_days
from followup_desktop.domain.vocabulary import NUDGES, TRIES, Kind, Need, Outcome, Signal, Stage, State

ONE_SECOND = timedelta(seconds=1)


class Pip(StrEnum):
    """How a step stands on the card (Always, 13): filled, a ring, or a dash."""

    DONE = "done"
    TO_COME = "to_come"
    PASSED = "passed"


class Plan(NamedTuple):
    """What the method asks for, soonest first, and what the card shows of it.

    ``needs`` is what the card itself lacks; ``signal`` the newest signal; ``changes_at`` the first instant at which
    the plan can be another although nothing was changed, or None where it never will be.
    """

    follow_ups: tuple[PlannedFollowUp, ...]
    pips: tuple[Pip, ...]
    needs: tuple[Need, ...]
    signal: Signal | None
    changes_at: datetime | None

    def follow_up(self, key: str) -> PlannedFollowUp | None:
        """The open follow-up with that key, if the method asks for it."""
        return next((f for f in self.follow_ups if f.key == key), None)


def business_days_of(application: JobApplication, settings: Settings, holidays: Holidays) -> BusinessDays:
    """The business days of the application's country and subdivision, else of the user's country."""
    if application.country:
        return business_days(holidays, application.country, application.subdivision)
    return business_days(holidays, settings.country)


def situation_of(application: JobApplication, now: datetime, settings: Settings, holidays: Holidays) -> Situation:
    """The facts about the application at that instant."""
    return Situation(application, now, settings, business_days_of(application, settings, holidays))


def plan(application: JobApplication, now: datetime, settings: Settings, holidays: Holidays) -> Plan:
    """The plan of the application at the instant ``now`` (aware): the same input gives the same plan."""
    s = situation_of(application, now, settings, holidays)
    found = (
        *after_applying.asked(s),
        *in_the_interview.asked(s),
        *after_the_interview.asked(s),
        *when_the_time_is_right.asked(s),
        *after_rejection.asked(s),
        *_offer_reply(s),
    )
    follow_ups = tuple(sorted(found, key=lambda f: (f.slot.start.timestamp(), f.key)))
    return Plan(follow_ups, _pips(s, follow_ups), _card_needs(s), s.signal, _changes_at(s, follow_ups))


def still_silent(
    application: JobApplication, now: datetime, settings: Settings, holidays: Holidays
) -> tuple[PlannedFollowUp, ...]:
    """What comes after the open try of step 1 or 4, each as it would be planned if nobody answers."""
    found: list[PlannedFollowUp] = []
    current = plan(application, now, settings, holidays)
    while True:
        open_try = next((f for f in current.follow_ups if f.kind in TRIES), None)
        if open_try is None:
            return tuple(found)
        tried_at = max(open_try.slot.end, now)
        made = FollowUp(open_try.key, State.DONE, done_at=tried_at)
        application = application.with_follow_up(made)
        current = plan(application, tried_at, settings, holidays)
        found += [f for f in current.follow_ups if f.kind in NUDGES]


def _offer_reply(s: Situation) -> tuple[PlannedFollowUp, ...]:
    """``offer_reply``, all-day on the day by which the offer wants an answer (beside the five)."""
    key = follow_up_key(Kind.OFFER_REPLY)
    by = s.application.offer_reply_by
    if s.application.stage is not Stage.OFFER or by is None or ended(s, key):
        return ()
    return (place_all_day(s, key, None, by, (Reason(Because.OFFER, by),)),)


def _card_needs(s: Situation) -> tuple[Need, ...]:
    """What the card says that it lacks (Always, 9; step 2)."""
    needs = []
    if s.application.stage is Stage.APPLIED and s.application.applied_on is None:
        needs.append(Need.APPLIED_ON)
    if s.application.stage is Stage.INTERVIEWING and not s.interviews:
        needs.append(Need.INTERVIEW_DATE)
    if in_the_interview.needs_notes(s):
        needs.append(Need.INTERVIEW_NOTES)
    return tuple(needs)


_STEPS = {
    Kind.APPLICATION_CALL: 1,
    Kind.ASK_PROCESS: 2,
    Kind.INTERVIEW_NOTES: 2,
    Kind.THANK_YOU_NOTE: 3,
    Kind.DECISION_CALL: 4,
    Kind.GRACIOUS_NOTE: 5,
    Kind.STAY_IN_TOUCH: 5,
}
_STEPS_BEHIND = {
    Stage.INTERESTED: 0,
    Stage.APPLIED: 0,
    Stage.INTERVIEWING: 1,
    Stage.WAITING: 3,
    Stage.OFFER: 4,
    Stage.CLOSED: 5,
}


def step_of(key: str) -> int | None:
    """The step of the method to which a key belongs; None for what stands beside the five."""
    kind, _, rest = key.partition(":")
    if kind == Kind.MOVE_ON:
        return 4 if ":" in rest else 1
    return _STEPS.get(Kind(kind))


def _pips(s: Situation, follow_ups: tuple[PlannedFollowUp, ...]) -> tuple[Pip, ...]:
    """The five steps (Always, 13)."""
    open_steps = {f.step for f in follow_ups}
    last: dict[int, FollowUp] = {}
    tried = [FollowUp(e.key, State.DONE, done_at=e.at) for e in s.events if e.key and not e.marked]
    for follow_up in (*tried, *s.application.follow_ups):
        step = step_of(follow_up.key)
        if step is None or not follow_up.ended or follow_up.done_at is None:
            continue
        if step not in last or (last[step].done_at or follow_up.done_at) <= follow_up.done_at:
            last[step] = follow_up
    overtaken = _overtaken(s)
    return tuple(_pip(s, step, step in open_steps, last.get(step), step in overtaken) for step in range(1, 6))


def _overtaken(s: Situation) -> set[int]:
    """The steps that ask for nothing any more: by the stage, by an interview that is over, or by retiring."""
    overtaken = set(range(1, _STEPS_BEHIND[s.application.stage] + 1))
    if s.latest is not None and s.is_over(s.latest):
        overtaken |= {after_applying.STEP, in_the_interview.STEP, after_the_interview.STEP}
    if not s.application.chase:
        overtaken |= {after_applying.STEP, when_the_time_is_right.STEP}
    return overtaken


def _pip(s: Situation, step: int, is_open: bool, last: FollowUp | None, is_overtaken: bool) -> Pip:
    if is_open:
        return Pip.TO_COME
    if step == in_the_interview.STEP and s.latest is not None and s.latest.asked_process is not None:
        return Pip.DONE
    if last is not None:
        return Pip.DONE if last.state is State.DONE else Pip.PASSED
    if step == after_rejection.STEP and s.application.outcome is Outcome.ACCEPTED:
        return Pip.PASSED
    return Pip.PASSED if is_overtaken else Pip.TO_COME


def _changes_at(s: Situation, follow_ups: tuple[PlannedFollowUp, ...]) -> datetime | None:
    """The next instant at which time alone changes the plan: a slot has begun, or an offer or an interview ends.

    A slot still stands at the very second at which it starts, and rolls with the next one. Being overdue is not part
    of it: that is derived when the plan is read.
    """
    instants = [i.ends_at for i in s.interviews] + [r.at for r in s.responses]
    for follow_up in follow_ups:
        slot = follow_up.slot
        if not slot.all_day:
            instants += [slot.start.astimezone(UTC) + ONE_SECOND, slot.end]
        if follow_up.until is not None:
            instants.append(follow_up.until)
    # In UTC, since instants of one zone compare by their wall clocks.
    return min((utc for i in instants if (utc := i.astimezone(UTC)) > s.now), default=None)
