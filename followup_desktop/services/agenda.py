"""What is to be done: the open follow-ups of one application or of all, soonest first; and the plan of some weeks."""

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import FollowUp, PlannedFollowUp, State
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.services import deeds
from followup_desktop.services.ports import AgendaRow, AwaitedRow, DoneRow, Workplace

_SPREAD = timedelta(days=1)
"""So far from the user's midnight the days of others begin and end."""


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


class Planned(NamedTuple):
    """What stands in some days of the plan: open and done follow-ups, and who only waits for a promise."""

    open: list[AgendaRow]
    done: list[DoneRow]
    awaited: list[AwaitedRow]


def planned_between(
    work: Workplace, first: date, after: date, *, with_done: bool, of: Collection[str] | None = None
) -> Planned:
    """The plan of the days from ``first`` to before ``after``, which are the user's, as last planned.

    What is open from before today is part of the days that hold today, and of none before. All-day items of other
    zones may be of the day before ``first``, or of ``after`` itself. ``of`` names the only applications asked for.
    """
    zone = find_zone(work.store.settings().timezone) or UTC
    now = work.clock.now()
    today = now.astimezone(zone).date()
    since, until = (datetime.combine(day, time(), zone) for day in (first, after))
    done = work.store.done(since, min(until, now + timedelta(seconds=1)), of) if with_done else []
    if after <= today:
        return Planned([], done, [])
    rows = work.store.agenda(until + _SPREAD, None if first <= today else since - _SPREAD, of)
    return Planned(rows, done, work.store.awaited(first, until, of))


def _applications(work: Workplace, application_id: str) -> list[JobApplication]:
    return [work.store.application(application_id)] if application_id else list(work.store.applications())
