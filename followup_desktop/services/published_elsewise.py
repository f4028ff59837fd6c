"""Published events that the user changed or deleted on the server: what there is to decide, and the decisions."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import CouldNot, NotFound, Refused
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.published import EventThere, PublishedEvent, Standing
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services import deeds, follow_ups, interviews
from followup_desktop.services.calendar_event import interview_of
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.publishing import READ_AT_ONCE, account_of
from followup_desktop.services.steps import Steps, to_the_end

_TO_DECIDE = frozenset({Standing.EDITED, Standing.DELETED})


class Elsewise(NamedTuple):
    """One event that stands elsewise on the server than in the plan.

    ``summary``, ``start``, ``end`` and ``all_day`` are ours, ``there`` is theirs (None: they deleted it). ``can_take``
    says whether their time can become the user's own date; ``is_called_off`` that the plan asks for it no more.
    """

    uid: str
    application_id: str
    key: str
    summary: str
    start: datetime
    end: datetime
    all_day: bool
    there: EventThere | None
    can_take: bool
    is_called_off: bool


def elsewise(work: Workplace) -> list[Elsewise]:
    """What there is to decide, soonest first. Raises CouldNot where it cannot be read where is published."""
    return to_the_end(looking_elsewise(work))


def looking_elsewise(work: Workplace) -> Steps[list[Elsewise]]:
    """``elsewise`` in steps: all that is published is gone through."""
    account = account_of(work)
    found: list[Elsewise] = []
    last = ""
    while account is not None and (part := work.store.published(account.collection, after=last, limit=READ_AT_ONCE)):
        for event in part.values():
            one = _elsewise(work, event) if event.standing in _TO_DECIDE else None
            if one is not None:
                found.append(one)
        last = max(part)
        yield None
    return sorted(found, key=lambda one: (one.start, one.uid))


def publish_again(work: Workplace, uid: str) -> None:
    """The next publishing writes ours over what the user made of it there, or anew where they deleted it.

    What they change there until then is theirs once more. Raises CouldNot where there is nothing to decide.
    """
    collection, event = _event(work, uid)
    if event.standing is Standing.EDITED and event.there is not None:
        _accept(work, collection, event)
    else:
        work.store.drop_published(collection, [uid])


def leave_out(work: Workplace, uid: str) -> None:
    """What the user deleted there stays so, and is not asked about again. Raises CouldNot where it is not deleted."""
    collection, event = _event(work, uid)
    if event.standing is not Standing.DELETED:
        raise CouldNot(Sentence("That event is not deleted there any more; nothing was changed."))
    work.store.put_published(collection, [replace(event, standing=Standing.LEFT_OUT)])


def take_theirs(work: Workplace, uid: str) -> deeds.Outcome:
    """Makes the time that the event has there the user's own date, or the interview's time.

    The rest of the event is written again by the next publishing. Raises Refused where nothing can be planned then,
    NotFound where the follow-up is not open any more, and CouldNot where there is nothing to decide.
    """
    collection, event = _event(work, uid)
    there = event.there
    if event.standing is not Standing.EDITED or there is None:
        raise CouldNot(Sentence("That event was not changed there; nothing was changed."))
    application = work.store.application(event.application_id)
    planned = _planned(work, application, event.key)
    interview = interview_of(application, event.key)
    if interview is not None:
        zone = planned.slot.start.tzinfo if planned is not None else interview.starts_at.tzinfo
        start = _start_of(there, interview.starts_at.astimezone(zone))
        end = _end_of(there, start, interview.ends_at - interview.starts_at)
        times = {"starts_at": start.isoformat(), "ends_at": end.isoformat()}
        outcome = interviews.save(work, application.id, times, interview.id)
    else:
        if planned is None:
            raise NotFound(Sentence("That follow-up is not open any more; nothing was changed."), "follow_up")
        outcome = follow_ups.snooze(work, application.id, event.key, _start_of(there, planned.slot.start))
    _accept(work, collection, event)
    return outcome


def _elsewise(work: Workplace, event: PublishedEvent) -> Elsewise | None:
    entry = work.store.calendar_entry(event.application_id, event.key)
    if entry is None or entry.uid != event.uid:
        return None
    try:
        start, end, all_day = work.calendar.slot_of(entry.vevent, event.uid)
        summary = work.calendar.summary_of(entry.vevent)
    except ValueError:
        return None
    is_open = entry.cancelled_at is None and _is_open(work, event)
    is_called_off = entry.cancelled_at is not None and event.standing is Standing.EDITED
    if not is_open and not is_called_off:
        # Done, or gone from both: there is nothing to decide.
        return None
    there = event.there if event.standing is Standing.EDITED else None
    can_take = is_open and there is not None and _is_at_another_time(there, start, all_day)
    place = (event.uid, event.application_id, event.key)
    return Elsewise(*place, summary, start, end, all_day, there, can_take, is_called_off)


def _is_at_another_time(there: EventThere, start: datetime, all_day: bool) -> bool:
    if not there.start or there.all_day != all_day:
        return bool(there.start)
    if all_day:
        return there.start != start.date().isoformat()
    return datetime.fromisoformat(there.start) != start


def _is_open(work: Workplace, event: PublishedEvent) -> bool:
    with suppress(NotFound):
        application = work.store.application(event.application_id)
        interview = interview_of(application, event.key)
        if interview is not None:
            return interview.ends_at > work.clock.now()
        return _planned(work, application, event.key) is not None
    return False


def _planned(work: Workplace, application: JobApplication, key: str) -> PlannedFollowUp | None:
    return deeds.moment(work, work.store.settings()).plan(application).follow_up(key)


def _start_of(there: EventThere, ours: datetime) -> datetime:
    """Their time as an instant; on a whole day of theirs, ours of that day."""
    if there.all_day:
        day = date.fromisoformat(there.start)
        return datetime.combine(day, ours.timetz())
    start = datetime.fromisoformat(there.start)
    if start.tzinfo is None:
        raise Refused(Sentence("That event has no time that can be taken; nothing was changed."), "own_start")
    return start


def _end_of(there: EventThere, start: datetime, length: timedelta) -> datetime:
    end = datetime.fromisoformat(there.end) if there.end and not there.all_day else None
    return end if end is not None and end > start else start + length


def _event(work: Workplace, uid: str) -> tuple[str, PublishedEvent]:
    account = account_of(work)
    events = work.store.published(account.collection, standings=_TO_DECIDE) if account is not None else {}
    event = events.get(uid)
    if account is None or event is None:
        raise CouldNot(Sentence("There is nothing to decide about that event any more; nothing was changed."))
    return account.collection, event


def _accept(work: Workplace, collection: str, event: PublishedEvent) -> None:
    """What stands there may be written over, as long as it is still the same."""
    etag = event.there.etag if event.there is not None else ""
    ours = replace(event, etag=etag, sent="", sending="", standing=Standing.OURS, there=None)
    work.store.put_published(collection, [ours])
