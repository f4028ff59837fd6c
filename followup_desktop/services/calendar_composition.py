"""What the calendar file holds: the events of every application, composed from its plan and from what calendars know.

Composing reads and changes nothing. It is done an application at a time, so that a window can answer in between, and
only for what has changed since.
"""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from itertools import count, islice
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.calendar_uids import calendar_uid
from followup_desktop.domain.follow_up import CalendarEntry, FollowUp, PlannedFollowUp, kind_of
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method.plan import plan
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.domain.vocabulary import Kind, State
from followup_desktop.services.calendar_event import event_of, interview_of
from followup_desktop.services.calendar_state import chosen
from followup_desktop.services.ports.calendar import CalendarEvent, CalendarWriter
from followup_desktop.services.ports.store import CalendarPlace
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Steps

DONE_FOR = timedelta(days=90)
"""How long what was done stays in the file after its end."""
CANCELLED_FOR = timedelta(days=30)
"""How long what was called off stays in the file after its date."""


READ_AT_ONCE = 20
"""So many applications are read in one step, which takes some milliseconds."""
UIDS_AT_ONCE = 2_000
"""So many UIDs are read in one step, which takes as long."""


class News(StrEnum):
    """What an event is to calendars that were told before."""

    NEW = "new"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    UNCHANGED = "unchanged"


Days = tuple[date, date]
"""The first and the last local day of the user on which an event is."""


class Told(NamedTuple):
    """An event of the file: what is to be kept of it, what is kept already, and whether calendars know it.

    ``hash`` is that of its text. ``days_before`` are those of the event as it is kept, where they may be others.
    """

    application_id: str
    key: str
    entry: CalendarEntry
    before: CalendarEntry | None
    hash: str
    news: News
    days: Days
    days_before: Days | None

    @property
    def is_kept(self) -> bool:
        """Whether the entry is stored as it is."""
        return self.entry is self.before or self.entry == self.before


class Composition:
    """Everything that the file of the present would hold, once it is whole."""

    def __init__(self, work: Workplace) -> None:
        self._work = work
        self.as_stored = False
        self._told: dict[str, dict[str, Told]] = {}
        self._missing: dict[str, None] = {}
        self._needs_all = True

    @property
    def is_whole(self) -> bool:
        """Whether nothing was forgotten since it was composed."""
        return not self._needs_all and not self._missing

    def told(self) -> Iterator[Told]:
        """The events, as far as they are composed."""
        return (told for events in self._told.values() for told in events.values())

    def forget(self, application_ids: Iterable[str]) -> None:
        """These applications have changed."""
        self._missing.update(dict.fromkeys(application_ids))

    def forget_all(self) -> None:
        """Time has passed, or the settings have changed."""
        self._needs_all = True

    def show_as_stored(self) -> None:
        """For data that cannot be written: what calendars were told, as it is stored, and what is new."""
        self.as_stored = True
        self._told.clear()
        self.forget_all()

    def put(self, told: Told) -> None:
        """What is kept of an event is another."""
        self._told.setdefault(told.application_id, {})[told.key] = told

    def compose(self) -> Steps[None]:
        """Composes what is missing, an application a step, also what is forgotten in between."""
        while not self.is_whole:
            yield from self._compose()

    def _compose(self) -> Steps[None]:
        store = self._work.store
        there = set(store.application_ids(in_order=False))
        yield None
        teller = _Teller(self._work, store.settings(), as_stored=self.as_stored)
        place: CalendarPlace = ("", "")
        while some_uids := store.calendar_uids(place, UIDS_AT_ONCE):
            teller.learn(some_uids, there)
            place = next(reversed(some_uids))
            yield None
        if self._needs_all:
            self._needs_all = False
            self._missing = dict.fromkeys(there) | self._missing
            self._told = {id_: events for id_, events in self._told.items() if id_ in there}
        yield None
        while self._missing and not self._needs_all:
            some = list(islice(self._missing, READ_AT_ONCE))
            for application_id in some:
                del self._missing[application_id]
            found = {application.id: application for application in store.applications_of(some)}
            for application_id in some:
                if application_id in found:
                    # What is changed before its turn is forgotten once more, and composed again.
                    self._take(application_id, teller.tell(found[application_id]))
                else:
                    self._told.pop(application_id, None)
                yield None
        yield from self._bury(teller)

    def _bury(self, teller: "_Teller") -> Steps[None]:
        """The tombstones of the applications that are gone."""
        store = self._work.store
        there = set(store.application_ids(in_order=False))
        yield None
        self._told = {id_: events for id_, events in self._told.items() if id_ in there}
        yield None
        gone: dict[str, dict[str, CalendarEntry]] = {}
        for application_id, key in teller.owners.values():
            if application_id not in there:
                entry = store.calendar_entry(application_id, key)
                if entry is not None:
                    gone.setdefault(application_id, {})[key] = entry
                yield None
        for application_id, entries in gone.items():
            self._take(application_id, teller.tell_of_deleted(application_id, entries))
            yield None

    def _take(self, application_id: str, events: Iterable[Told]) -> None:
        self._told[application_id] = {told.key: told for told in events}


_Slot = tuple[datetime, datetime, bool]


class _Teller:
    def __init__(self, work: Workplace, settings: Settings, *, as_stored: bool) -> None:
        self.work = work
        self.writer = work.calendar
        self.now = work.clock.now()
        self.settings = settings
        self.zone: tzinfo = find_zone(settings.timezone) or UTC
        self.as_stored = as_stored
        self.is_private = chosen(work).is_private
        self.owners: dict[str, CalendarPlace] = {}

    def learn(self, uids: Mapping[CalendarPlace, str], there: Set[str]) -> None:
        """Whose these UIDs are; ``there`` are the applications that are not gone."""
        # An import can bring an entry twice, and two events with one UID would be one in a calendar: the first of an
        # application that is still there has it.
        for place, uid in uids.items():
            other = self.owners.get(uid)
            if other is None or (place[0] not in there, place) < (other[0] not in there, other):
                self.owners[uid] = place

    def tell(self, application: JobApplication) -> Iterator[Told]:
        """The events of one application."""
        stored = {f.key: f.calendar for f in application.follow_ups if f.calendar is not None}
        entries = dict(self._usable(application.id, stored))
        on_record = _with_interviews_to_come(application)
        for follow_up in plan(on_record, self.now, self.settings, self.work.holidays).follow_ups:
            entry = entries.pop(follow_up.key, None)
            told = self._open(on_record, follow_up, entry)
            # An entry that cannot be used is replaced.
            yield told if entry is not None else told._replace(before=stored.get(follow_up.key))
        for key, entry in sorted(entries.items()):
            gone = self._gone(on_record, key, entry)
            if gone is not None:
                yield gone

    def tell_of_deleted(self, application_id: str, stored: Mapping[str, CalendarEntry]) -> Iterator[Told]:
        """The tombstones of an application that is gone."""
        for key, entry in sorted(self._usable(application_id, stored)):
            told = self._called_off(application_id, key, entry)
            if told is not None:
                yield told

    def _usable(self, application_id: str, stored: Mapping[str, CalendarEntry]) -> Iterator[tuple[str, CalendarEntry]]:
        for key, entry in stored.items():
            # One that was not there at the beginning was kept meanwhile.
            is_owner = self.owners.setdefault(entry.uid, (application_id, key)) == (application_id, key)
            if is_owner and not (self.as_stored and _slot(self.writer, entry) is None):
                yield key, entry

    # What is asked for ------------------------------------------------------------------------------------------

    def _open(self, application: JobApplication, follow_up: PlannedFollowUp, entry: CalendarEntry | None) -> Told:
        """An event that the plan asks for: with the sequence and time it has, unless a calendar would see a change."""
        if entry is None:
            uid = self._new_uid(application.id, follow_up.key)
            entry = CalendarEntry(uid, 0, self.now, self.now)
            text = self.writer.vevent(self._event(application, follow_up, entry))
            slot = (follow_up.slot.start, follow_up.slot.end, follow_up.slot.all_day)
            return self._told(application.id, follow_up.key, replace(entry, vevent=text), None, slot)
        event = self._event(application, follow_up, entry)
        text = self.writer.vevent(event, entry.vevent)
        if text != entry.vevent:
            as_told = self._as_told(application, follow_up, entry)
            if as_told is not None:
                event = self._event(application, as_told, entry)
                text = self.writer.vevent(event, entry.vevent)
            shown = self.writer.fingerprint(entry.vevent) if entry.vevent else entry.hash
            if shown and shown != self.writer.fingerprint(text):
                event = replace(event, sequence=entry.next_sequence, modified_at=self.now)
                text = self.writer.vevent(event)
        kept = entry
        if text != entry.vevent or entry.cancelled_at is not None:
            kept = replace(
                entry, sequence=event.sequence, modified_at=event.modified_at, cancelled_at=None, vevent=text
            )
        slot = (event.start, event.end, event.all_day)
        return self._told(application.id, follow_up.key, kept, entry, slot)

    def _event(self, application: JobApplication, follow_up: PlannedFollowUp, entry: CalendarEntry) -> CalendarEvent:
        say = self.work.say
        return event_of(application, follow_up, entry, self.settings, say, is_private=self.is_private)

    def _as_told(
        self, application: JobApplication, follow_up: PlannedFollowUp, entry: CalendarEntry
    ) -> PlannedFollowUp | None:
        """The follow-up in the slot that calendars were told, while that lasts and nothing but time has moved it.

        Time moves a slot only once it has begun. So nothing else did where the present facts, at the beginning of the
        slot, still ask for that slot; what was logged since counts as known by then.
        """
        slot = _slot(self.writer, entry)
        if slot is None or slot == _slot_of(follow_up) or entry.cancelled_at is not None:
            return None
        start, end, all_day = slot
        if all_day or not start < self.now < end:
            return None
        heard = replace(application, activity=tuple(replace(a, at=min(a.at, start)) for a in application.activity))
        then = plan(heard, start, self.settings, self.work.holidays).follow_up(follow_up.key)
        return then if then is not None and _slot_of(then) == slot else None

    def _new_uid(self, application_id: str, key: str) -> str:
        """The UID that a follow-up has for good.

        Not drawn, so that an export of data that cannot be written brings the UID that a later one keeps, and nothing
        doubles.
        """
        place = (application_id, key)
        uids = (calendar_uid(application_id, key, again) for again in count())
        uid = next(uid for uid in uids if self.owners.get(uid, place) == place)
        self.owners[uid] = place
        return uid

    # What is not asked for any more -------------------------------------------------------------------------------

    def _gone(self, application: JobApplication, key: str, entry: CalendarEntry) -> Told | None:
        """What was done stays as it was told last; an interview that took place stays too; all else is called off."""
        interview = interview_of(application, key)
        if interview is not None:
            return self._took_place(application, interview, key, entry)
        is_done = application.follow_up(key).state is State.DONE and kind_of(key) is not Kind.ASK_PROCESS
        if is_done and entry.cancelled_at is None:
            return self._past(application.id, key, entry)
        return self._called_off(application.id, key, entry)

    def _took_place(
        self, application: JobApplication, interview: Interview, key: str, entry: CalendarEntry
    ) -> Told | None:
        slot = _slot(self.writer, entry)
        if entry.cancelled_at is None and slot == (interview.starts_at, interview.ends_at, False):
            return self._past(application.id, key, entry)
        if interview.ends_at + DONE_FOR < self.now:
            return None
        # Its time was put right afterwards: a calendar must not go on showing the old one.
        then = plan(application, interview.starts_at, self.settings, self.work.holidays).follow_up(key)
        return self._open(application, then, entry) if then is not None else None

    def _past(self, application_id: str, key: str, entry: CalendarEntry) -> Told | None:
        slot = _slot(self.writer, entry)
        if slot is None or slot[1] + DONE_FOR < self.now:
            return None
        return self._told(application_id, key, entry, entry, slot)

    def _called_off(self, application_id: str, key: str, entry: CalendarEntry) -> Told | None:
        """The tombstone of an event that a calendar may have."""
        slot = _slot(self.writer, entry)
        if slot is None or slot[1] + CANCELLED_FOR < self.now:
            return None
        if entry.cancelled_at is not None:
            return self._told(application_id, key, entry, entry, slot)
        sequence = entry.next_sequence
        text = self.writer.cancelled(entry.vevent, sequence, self.now)
        kept = replace(entry, sequence=sequence, modified_at=self.now, cancelled_at=self.now, vevent=text)
        return self._told(application_id, key, kept, entry, slot)

    def _told(
        self, application_id: str, key: str, entry: CalendarEntry, before: CalendarEntry | None, slot: _Slot
    ) -> Told:
        slot_before = _slot(self.writer, before) if before != entry else None
        days_before = _days(slot_before, self.zone) if slot_before else None
        is_held_back = self.as_stored and before is not None and before != entry
        if self.as_stored and before is not None:
            entry = before
        text_hash = self.writer.fingerprint(entry.vevent)
        if text_hash == entry.hash or is_held_back:
            news = News.UNCHANGED
        elif entry.cancelled_at is not None:
            news = News.CANCELLED
        else:
            news = News.NEW if entry.first_exported_at is None else News.CHANGED
        return Told(application_id, key, entry, before, text_hash, news, _days(slot, self.zone), days_before)


def _days(slot: _Slot, zone: tzinfo) -> Days:
    start, end, all_day = slot
    if all_day:
        return start.date(), max(start.date(), end.date() - timedelta(days=1))
    last = max(start, end - timedelta(microseconds=1))
    return start.astimezone(zone).date(), last.astimezone(zone).date()


def _slot(writer: CalendarWriter, entry: CalendarEntry | None) -> _Slot | None:
    """The slot that is stored, in UTC; None where the text is missing, not by us or not its own."""
    if entry is None or not entry.vevent:
        return None
    try:
        start, end, all_day = writer.slot_of(entry.vevent, entry.uid)
    except ValueError:
        return None
    return start.astimezone(UTC), end.astimezone(UTC), all_day


def _slot_of(follow_up: PlannedFollowUp) -> _Slot:
    slot = follow_up.slot
    return slot.start.astimezone(UTC), slot.end.astimezone(UTC), slot.all_day


def _with_interviews_to_come(application: JobApplication) -> JobApplication:
    """With every interview asked for that is on record: it takes place although asking there is done or skipped."""
    for follow_up in application.follow_ups:
        if follow_up.ended and interview_of(application, follow_up.key) is not None:
            application = application.with_follow_up(FollowUp(follow_up.key))
    return application
