"""What is to be done: the open follow-ups of one application or of all, soonest first."""

from datetime import UTC, date, datetime
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import FollowUp, PlannedFollowUp, State
from followup_desktop.services import deeds
from followup_desktop.services.ports import Workplace


class Open(NamedTuple):
    """One open follow-up with its application."""

    application: JobApplication
    follow_up: PlannedFollowUp


class Ended(NamedTuple):
    """One follow-up that was done, skipped or cancelled."""

    application: JobApplication
    follow_up: FollowUp


def open_follow_ups(work: Workplace, application_id: str = "", until: date | None = None) -> list[Open]:
    """The open follow-ups whose slot begins on or before ``until``, on their own clocks; computed now."""
    now = deeds.moment(work, work.store.settings())
    found = [
        Open(application, follow_up)
        for application in _applications(work, application_id)
        for follow_up in now.plan(application).follow_ups
        if until is None or follow_up.slot.day <= until
    ]
    found.sort(key=lambda o: (o.follow_up.slot.start.timestamp(), o.application.company, o.follow_up.key))
    return found


def ended_follow_ups(work: Workplace, application_id: str = "") -> list[Ended]:
    """The follow-ups that were done, skipped or cancelled, in the order in which they ended."""
    found = [
        Ended(application, follow_up)
        for application in _applications(work, application_id)
        for follow_up in application.follow_ups
        if follow_up.state is not State.PLANNED
    ]
    first = datetime.min.replace(tzinfo=UTC)
    found.sort(key=lambda e: (e.follow_up.done_at or first, e.application.company, e.follow_up.key))
    return found


def _applications(work: Workplace, application_id: str) -> list[JobApplication]:
    return [work.store.application(application_id)] if application_id else list(work.store.applications())
