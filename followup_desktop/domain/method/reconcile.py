"""Asked for × existing: what a change adds to the plan, moves and cancels, and what is remembered of it."""

from dataclasses import replace
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import FollowUp, PlannedFollowUp
from followup_desktop.domain.method.plan import Plan
from followup_desktop.domain.vocabulary import Kind, State


class Difference(NamedTuple):
    """What a change does to the plan; ``moved`` holds the follow-ups as they stand after it."""

    added: tuple[PlannedFollowUp, ...] = ()
    moved: tuple[PlannedFollowUp, ...] = ()
    cancelled: tuple[PlannedFollowUp, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.moved or self.cancelled)

    def plus(self, other: "Difference") -> "Difference":
        """Both differences together, for a change of several applications."""
        return Difference(self.added + other.added, self.moved + other.moved, self.cancelled + other.cancelled)


def difference(before: Plan, after: Plan, application: JobApplication) -> Difference:
    """What lies between two plans of the application, taken at the same instant (Always, 3).

    What was done or skipped, and an interview that is over, is not cancelled.
    """
    asked = {f.key: f for f in after.follow_ups}
    stood = {f.key: f for f in before.follow_ups}
    return Difference(
        added=tuple(f for key, f in asked.items() if key not in stood),
        moved=tuple(f for key, f in asked.items() if key in stood and _moved(stood[key], f)),
        cancelled=tuple(
            f
            for key, f in stood.items()
            if key not in asked and not application.follow_up(key).ended and not _is_over(application, FollowUp(key))
        ),
    )


def reconcile(application: JobApplication, before: Plan, after: Plan) -> JobApplication:
    """The application with its follow-ups as the change leaves them; what the user did stays as it is.

    A follow-up that is no longer asked for is remembered as cancelled, and its own date is gone with its reason
    (Always, 5 and 7); one that is asked for again is planned again. Reconciling twice is the same as once.
    """
    asked = {f.key for f in after.follow_ups}
    for follow_up in application.follow_ups:
        if follow_up.ended:
            continue
        if follow_up.key in asked and follow_up.state is State.CANCELLED:
            application = application.with_follow_up(replace(follow_up, state=State.PLANNED, own_start=None))
        elif follow_up.key not in asked and follow_up.state is State.PLANNED and not _is_over(application, follow_up):
            application = application.with_follow_up(_cancelled(follow_up))
    for planned in before.follow_ups:
        remembered = application.follow_up(planned.key)
        gone = planned.key not in asked and remembered.state is State.PLANNED
        if gone and not _is_over(application, remembered):
            application = application.with_follow_up(_cancelled(remembered))
    return application


def drop_stale_dates(application: JobApplication, before: Plan) -> JobApplication:
    """Without the own dates of follow-ups that time has taken out of the plan: their reason is gone (Always, 5)."""
    asked = {f.key for f in before.follow_ups}
    for follow_up in application.follow_ups:
        if follow_up.state is State.PLANNED and follow_up.own_start is not None and follow_up.key not in asked:
            application = application.with_follow_up(_cancelled(follow_up))
    return application


def _cancelled(follow_up: FollowUp) -> FollowUp:
    return replace(follow_up, state=State.CANCELLED, own_start=None)


def _is_over(application: JobApplication, follow_up: FollowUp) -> bool:
    """Whether it is an interview that is still on record: it leaves the plan by taking place."""
    if follow_up.kind is not Kind.ASK_PROCESS:
        return False
    interview_id = follow_up.key.split(":")[1]
    return any(i.id == interview_id for i in application.interviews_on_record)


def _moved(before: PlannedFollowUp, after: PlannedFollowUp) -> bool:
    return (before.slot, before.due_on, before.due_at) != (after.slot, after.due_on, after.due_at)
