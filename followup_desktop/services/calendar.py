"""The plan as a calendar file: what each follow-up says there, and what calendars were told of it.

Telling is done in three steps, so that no fault in between loses an event or changes it unseen. First the texts of the
events are kept, with the sequence and the time that they got: from then on, the same data give the same bytes. Then
the file is written. Then it is kept that they were told: only a text whose hash is the entry's has been. Where the
file could not be written, the next export therefore writes the same events again, and ``changed_only`` still has them.
"""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import DiskFailed, ReadOnly
from followup_desktop.domain.follow_up import (
    CalendarEntry,
    FollowUp,
    Kind,
    PlannedFollowUp,
    State,
    calendar_uid,
    kind_of,
)
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method.plan import plan
from followup_desktop.domain.settings import Settings
from followup_desktop.services.calendar_event import event_of, interview_of
from followup_desktop.services.ports import CalendarWriter, Workplace

DONE_FOR = timedelta(days=90)
"""How long what was done stays in the file after its end."""
CANCELLED_FOR = timedelta(days=30)
"""How long what was called off stays in the file after its date."""


class News(StrEnum):
    """What an event is to calendars that were told before."""

    NEW = "new"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export brought: how many events were new, changed or cancelled to calendars, and how many as before.

    ``total`` is the number of events in the file; for a preview, where ``path`` is empty, of those it would have.
    ``kept`` is false where the data could not be written: new events are in the file and the others as they were told
    last, but that they were told is not remembered.
    """

    path: Path
    new: int
    changed: int
    cancelled: int
    unchanged: int
    total: int
    kept: bool = True


def export(work: Workplace, path: Path, *, changed_only: bool = False) -> Exported:
    """Writes the calendar file: every open follow-up, what was done lately, and what was called off.

    With ``changed_only`` it holds only what calendars were not told yet. Exporting again at the same present writes
    the same bytes. Data that cannot be written go out with what is stored. Raises DiskFailed, ReadOnly or CouldNot
    where the file cannot be written; what was at the place is then untouched, and nothing counts as told.
    """
    kept = True
    try:
        told = _keep(work)
    except (ReadOnly, DiskFailed):
        kept = False
        told = _as_stored(work)
    in_file = [t for t in told if t.news is not News.UNCHANGED] if changed_only else told
    work.calendar.write(path, work.calendar.calendar([t.entry.vevent for t in in_file]))
    if kept:
        try:
            _keep_as_told(work, in_file)
        except (ReadOnly, DiskFailed):
            kept = False
    return Exported(path, *_counts(told), total=len(in_file), kept=kept)


def pending(work: Workplace) -> Exported:
    """What an export would bring now; nothing is changed."""
    kept = True
    try:
        with work.store.begin() as unit:
            told = list(_composed(work, unit.settings(), unit.applications(), unit.calendar_entries()))
    except (ReadOnly, DiskFailed):
        kept = False
        told = _as_stored(work)
    return Exported(Path(), *_counts(told), total=len(told), kept=kept)


class _Told(NamedTuple):
    """An event of the file: what is to be kept of it, the hash of its text, and whether calendars know it."""

    application_id: str
    key: str
    entry: CalendarEntry
    hash: str
    news: News
    is_kept: bool


_Place = tuple[str, str]
_Entries = Mapping[_Place, CalendarEntry]
_Slot = tuple[datetime, datetime, bool]


def _counts(told: Iterable[_Told]) -> tuple[int, int, int, int]:
    news = [t.news for t in told]
    return news.count(News.NEW), news.count(News.CHANGED), news.count(News.CANCELLED), news.count(News.UNCHANGED)


def _keep(work: Workplace) -> list[_Told]:
    with work.store.begin() as unit:
        told = list(_composed(work, unit.settings(), unit.applications(), unit.calendar_entries()))
        fresh = [t for t in told if not t.is_kept]
        for t in fresh:
            unit.put_calendar_entry(t.application_id, t.key, t.entry)
        if fresh:
            unit.commit_bookkeeping()
    return told


def _keep_as_told(work: Workplace, told: Iterable[_Told]) -> None:
    fresh = [t for t in told if t.news is not News.UNCHANGED]
    if not fresh:
        return
    now = work.clock.now()
    with work.store.begin() as unit:
        for t in fresh:
            first = t.entry.first_exported_at or now
            unit.put_calendar_entry(t.application_id, t.key, replace(t.entry, hash=t.hash, first_exported_at=first))
        unit.commit_bookkeeping()


def _as_stored(work: Workplace) -> list[_Told]:
    """The file of data that cannot be written: what calendars were told, as it is stored, and what is new."""
    stored = {place: entry for place, entry in _entries(work).items() if _slot(work.calendar, entry) is not None}
    told = []
    for t in _composed(work, work.store.settings(), work.store.applications(), stored):
        before = stored.get((t.application_id, t.key))
        told.append(t if before is None or t.is_kept else t._replace(entry=before, news=News.UNCHANGED))
    return told


def _entries(work: Workplace) -> _Entries:
    try:
        with work.store.begin() as unit:
            return unit.calendar_entries()
    except (ReadOnly, DiskFailed):
        # Without a transaction, only those of applications that are still there.
        return {
            (application.id, follow_up.key): follow_up.calendar
            for application in work.store.applications()
            for follow_up in application.follow_ups
            if follow_up.calendar is not None
        }


# From the plan to events ----------------------------------------------------------------------------------------


def _composed(
    work: Workplace, settings: Settings, applications: Iterable[JobApplication], entries: _Entries
) -> Iterator[_Told]:
    """Every event of the file, each with the entry that is to be kept of it. Pure."""
    there = list(applications)
    teller = _Teller(work, settings, entries, {application.id for application in there})
    for application in there:
        yield from teller.tell(application)
    yield from teller.tell_of_deleted()


class _Teller:
    def __init__(self, work: Workplace, settings: Settings, entries: _Entries, there: Set[str]) -> None:
        self.work = work
        self.writer = work.calendar
        self.now = work.clock.now()
        self.settings = settings
        self.left: dict[str, dict[str, CalendarEntry]] = {}
        self.uids: set[str] = set()
        # An import can bring an entry twice, and two events with one UID would be one in a calendar: the first of an
        # application that is still there has it.
        in_turn = sorted(entries.items(), key=lambda item: (item[0][0] not in there, item[0]))
        for (application_id, key), entry in in_turn:
            if entry.uid not in self.uids:
                self.uids.add(entry.uid)
                self.left.setdefault(application_id, {})[key] = entry

    def tell(self, application: JobApplication) -> Iterator[_Told]:
        """The events of one application."""
        entries = self.left.pop(application.id, {})
        on_record = _with_interviews_to_come(application)
        for follow_up in plan(on_record, self.now, self.settings, self.work.holidays).follow_ups:
            entry = entries.pop(follow_up.key, None)
            yield self._open(on_record, follow_up, entry)
        for key, entry in sorted(entries.items()):
            told = self._gone(on_record, key, entry)
            if told is not None:
                yield told

    def tell_of_deleted(self) -> Iterator[_Told]:
        """The tombstones of the applications that are gone."""
        for application_id, entries in sorted(self.left.items()):
            for key, entry in sorted(entries.items()):
                told = self._called_off(application_id, key, entry)
                if told is not None:
                    yield told

    # What is asked for ------------------------------------------------------------------------------------------

    def _open(self, application: JobApplication, follow_up: PlannedFollowUp, entry: CalendarEntry | None) -> _Told:
        """An event that the plan asks for: with the sequence and time it has, unless a calendar would see a change."""
        if entry is None:
            uid = self._new_uid(application.id, follow_up.key)
            entry = CalendarEntry(uid, 0, self.now, self.now)
            text = self.writer.vevent(event_of(application, follow_up, entry, self.settings, self.work.say))
            return self._told(application.id, follow_up.key, replace(entry, vevent=text), is_kept=False)
        event = event_of(application, follow_up, entry, self.settings, self.work.say)
        text = self.writer.vevent(event, entry.vevent)
        if text != entry.vevent:
            as_told = self._as_told(application, follow_up, entry)
            if as_told is not None:
                event = event_of(application, as_told, entry, self.settings, self.work.say)
                text = self.writer.vevent(event, entry.vevent)
            shown = self.writer.fingerprint(entry.vevent) if entry.vevent else entry.hash
            if shown and shown != self.writer.fingerprint(text):
                event = replace(event, sequence=entry.next_sequence, modified_at=self.now)
                text = self.writer.vevent(event)
        kept = replace(entry, sequence=event.sequence, modified_at=event.modified_at, cancelled_at=None, vevent=text)
        return self._told(application.id, follow_up.key, kept, is_kept=kept == entry)

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
        uid = next(uid for again in count() if (uid := calendar_uid(application_id, key, again)) not in self.uids)
        self.uids.add(uid)
        return uid

    # What is not asked for any more -------------------------------------------------------------------------------

    def _gone(self, application: JobApplication, key: str, entry: CalendarEntry) -> _Told | None:
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
    ) -> _Told | None:
        slot = _slot(self.writer, entry)
        if entry.cancelled_at is None and slot == (interview.starts_at, interview.ends_at, False):
            return self._past(application.id, key, entry)
        if interview.ends_at + DONE_FOR < self.now:
            return None
        # Its time was put right afterwards: a calendar must not go on showing the old one.
        then = plan(application, interview.starts_at, self.settings, self.work.holidays).follow_up(key)
        return self._open(application, then, entry) if then is not None else None

    def _past(self, application_id: str, key: str, entry: CalendarEntry) -> _Told | None:
        slot = _slot(self.writer, entry)
        if slot is None or slot[1] + DONE_FOR < self.now:
            return None
        return self._told(application_id, key, entry, is_kept=True)

    def _called_off(self, application_id: str, key: str, entry: CalendarEntry) -> _Told | None:
        """The tombstone of an event that a calendar may have."""
        slot = _slot(self.writer, entry)
        if slot is None or slot[1] + CANCELLED_FOR < self.now:
            return None
        if entry.cancelled_at is not None:
            return self._told(application_id, key, entry, is_kept=True)
        sequence = entry.next_sequence
        text = self.writer.cancelled(entry.vevent, sequence, self.now)
        kept = replace(entry, sequence=sequence, modified_at=self.now, cancelled_at=self.now, vevent=text)
        return self._told(application_id, key, kept, is_kept=False)

    def _told(self, application_id: str, key: str, entry: CalendarEntry, *, is_kept: bool) -> _Told:
        text_hash = self.writer.fingerprint(entry.vevent)
        if text_hash == entry.hash:
            news = News.UNCHANGED
        elif entry.cancelled_at is not None:
            news = News.CANCELLED
        else:
            news = News.NEW if entry.first_exported_at is None else News.CHANGED
        return _Told(application_id, key, entry, text_hash, news, is_kept)


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
