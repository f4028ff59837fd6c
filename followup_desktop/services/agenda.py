"""What is to be done: the open follow-ups of one application or of all, soonest first; and the plan of some weeks."""

from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import FollowUp, PlannedFollowUp
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.domain.vocabulary import Kind, State
from followup_desktop.services import deeds
from followup_desktop.services.ports.rows import AgendaRow, AwaitedRow, DoneRow
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Steps, to_the_end

_SPREAD = timedelta(days=1)
"""So far from the user's midnight the days of others begin and end."""

_READ_AT_ONCE = 50
"""So many applications are read in one step, which takes some milliseconds."""


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
    return to_the_end(finding_open(work, application_id, until))


def finding_open(work: Workplace, application_id: str = "", until: date | None = None) -> Steps[list[Open]]:
    """The same in steps, an application each."""
    now = deeds.moment(work, work.store.settings())
    found: list[Open] = []
    for application in _applications(work, application_id):
        planned = now.plan(application).follow_ups
        found += [Open(application, one) for one in planned if until is None or one.slot.day <= until]
        yield None
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
    """What stands in some days of the plan: open and done follow-ups, and who only waits for a promise.

    ``is_all`` is false where there is more than was asked for.
    """

    open: list[AgendaRow]
    done: list[DoneRow]
    awaited: list[AwaitedRow]
    is_all: bool = True


class _Stretch(NamedTuple):
    since: datetime
    until: datetime
    is_over: bool
    has_today: bool
    now: datetime


def planned_between(
    work: Workplace,
    first: date,
    after: date,
    *,
    with_done: bool,
    of: Collection[str] | None = None,
    at_most: int | None = None,
) -> Planned:
    """The plan of the days from ``first`` to before ``after``, which are the user's, as last planned.

    What is open from before today is part of the days that hold today, and of none before. All-day items of other
    zones may be of the day before ``first``, or of ``after`` itself. ``of`` names the only applications asked for;
    ``at_most`` how many open follow-ups, the soonest of them.
    """
    stretch = _stretch(work, first, after)
    now = stretch.now + timedelta(seconds=1)
    done = work.store.done(stretch.since, min(stretch.until, now), of) if with_done else []
    if stretch.is_over:
        return Planned([], done, [])
    one_more = None if at_most is None else at_most + 1
    rows = work.store.agenda(*_bounds(stretch), of, one_more)
    awaited = work.store.awaited(first, stretch.until, of)
    return Planned(rows[:at_most], done, awaited, at_most is None or len(rows) <= at_most)


def in_order_between(
    work: Workplace,
    first: date,
    after: date,
    kinds: Collection[Kind],
    *,
    with_done: bool,
    at_most: int | None = None,
) -> list[str]:
    """The ids of the applications of which something stands in these days (see ``planned_between``).

    First those with open follow-ups of these kinds, by the first of them; then what was done, and who only waits.
    ``at_most`` so many of them, the first.
    """
    stretch = _stretch(work, first, after)
    found = [] if stretch.is_over else work.store.agenda_order(*_bounds(stretch), kinds, at_most)
    if at_most is not None and len(found) >= at_most:
        return found
    rest = planned_between(work, first, after, with_done=with_done, at_most=0)
    done = (row.application_id for row in rest.done)
    return list(dict.fromkeys([*found, *done, *(row.application_id for row in rest.awaited)]))[:at_most]


def _stretch(work: Workplace, first: date, after: date) -> _Stretch:
    zone = find_zone(work.store.settings().timezone) or UTC
    now = work.clock.now()
    today = now.astimezone(zone).date()
    since, until = (datetime.combine(day, time(), zone) for day in (first, after))
    return _Stretch(since, until, after <= today, first <= today, now)


def _bounds(stretch: _Stretch) -> tuple[datetime, datetime | None]:
    """Until and since when slots of these days begin, as the store asks for them."""
    return stretch.until + _SPREAD, None if stretch.has_today else stretch.since - _SPREAD


def _applications(work: Workplace, application_id: str) -> Iterator[JobApplication]:
    if application_id:
        yield work.store.application(application_id)
        return
    ids = work.store.application_ids()
    for start in range(0, len(ids), _READ_AT_ONCE):
        yield from work.store.applications_of(ids[start : start + _READ_AT_ONCE])
