"""The plan as a calendar file: what each follow-up says there, and what calendars were told of it.

Telling is done in three steps, so that no fault in between loses an event or changes it unseen. First the texts of the
events are kept, with the sequence and the time that they got: from then on, the same data give the same bytes. Then
the file is written. Then it is kept that they were told: only a text whose hash is the entry's has been. Where the
file could not be written, the next export therefore writes the same events again, and ``changed_only`` still has them.
"""

import hashlib
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.errors import DiskFailed, ReadOnly
from followup_desktop.domain.follow_up import (
    SPOKEN,
    CalendarEntry,
    Channel,
    FollowUp,
    Kind,
    Need,
    PlannedFollowUp,
    State,
    kind_of,
)
from followup_desktop.domain.interview import Interview, InterviewKind
from followup_desktop.domain.method.plan import plan
from followup_desktop.domain.method.reasons import Because
from followup_desktop.domain.method.script import script_of
from followup_desktop.domain.method.wording import say_why, say_zone
from followup_desktop.domain.settings import Settings
from followup_desktop.services.ports import CalendarEvent, CalendarWriter, Workplace

DONE_FOR = timedelta(days=90)
"""How long what was done stays in the file after its end."""
CANCELLED_FOR = timedelta(days=30)
"""How long what was called off stays in the file after its date."""

ALARM_MINUTES = 10
INTERVIEW_ALARM_MINUTES = 60
ALL_DAY_ALARM_MINUTES = 15 * 60


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
    teller = _Teller(work, settings, entries)
    for application in applications:
        yield from teller.tell(application)
    yield from teller.tell_of_deleted()


class _Teller:
    def __init__(self, work: Workplace, settings: Settings, entries: _Entries) -> None:
        self.work = work
        self.writer = work.calendar
        self.now = work.clock.now()
        self.settings = settings
        self.left: dict[str, dict[str, CalendarEntry]] = {}
        self.uids: set[str] = set()
        for (application_id, key), entry in sorted(entries.items()):
            # An import can bring an entry twice; two events with one UID would be one in a calendar.
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
            text = self.writer.vevent(_event(application, follow_up, entry, self.settings))
            return self._told(application.id, follow_up.key, replace(entry, vevent=text), is_kept=False)
        event = _event(application, follow_up, entry, self.settings)
        text = self.writer.vevent(event, entry.vevent)
        if text != entry.vevent:
            as_told = self._as_told(application, follow_up, entry)
            if as_told is not None:
                event = _event(application, as_told, entry, self.settings)
                text = self.writer.vevent(event, entry.vevent)
            shown = self.writer.fingerprint(entry.vevent) if entry.vevent else entry.hash
            if shown and shown != self.writer.fingerprint(text):
                event = replace(event, sequence=entry.sequence + 1, modified_at=self.now)
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
        """The UID that a follow-up has for good: a UUID4 as random as the application's id.

        Made from it rather than drawn, so that an export of data that cannot be written brings the UID that a later
        one keeps, and nothing doubles.
        """
        name = f"{application_id}:{key}"
        while True:
            digest = hashlib.sha256(name.encode()).digest()
            uid = str(uuid.UUID(bytes=digest[:16], version=4))
            if uid not in self.uids:
                self.uids.add(uid)
                return uid
            name += ":"

    # What is not asked for any more -------------------------------------------------------------------------------

    def _gone(self, application: JobApplication, key: str, entry: CalendarEntry) -> _Told | None:
        """What was done stays as it was told last; an interview that took place stays too; all else is called off."""
        interview = _interview_of(application, key)
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
        sequence = entry.sequence + 1
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
    """The slot that is stored, in UTC; None where the text is missing or was not written by us."""
    if entry is None or not entry.vevent:
        return None
    try:
        start, end, all_day = writer.slot_of(entry.vevent)
    except ValueError:
        return None
    return start.astimezone(UTC), end.astimezone(UTC), all_day


def _slot_of(follow_up: PlannedFollowUp) -> _Slot:
    slot = follow_up.slot
    return slot.start.astimezone(UTC), slot.end.astimezone(UTC), slot.all_day


def _with_interviews_to_come(application: JobApplication) -> JobApplication:
    """With every interview asked for that is on record: it takes place although asking there is done or skipped."""
    for follow_up in application.follow_ups:
        if follow_up.ended and _interview_of(application, follow_up.key) is not None:
            application = application.with_follow_up(FollowUp(follow_up.key))
    return application


def _interview_of(application: JobApplication, key: str) -> Interview | None:
    """The interview on record that the key is the event of."""
    if kind_of(key) is not Kind.ASK_PROCESS:
        return None
    interview_id = key.split(":")[1]
    return next((i for i in application.interviews_on_record if i.id == interview_id), None)


# What an event says ---------------------------------------------------------------------------------------------

_CATEGORIES: Mapping[Kind, str] = {
    Kind.APPLICATION_CALL: "Introduction",
    Kind.ASK_PROCESS: "Interview",
    Kind.INTERVIEW_NOTES: "Interview notes",
    Kind.THANK_YOU_NOTE: "Thank-you note",
    Kind.DECISION_CALL: "Decision",
    Kind.MOVE_ON: "Moving on",
    Kind.GRACIOUS_NOTE: "Gracious note",
    Kind.STAY_IN_TOUCH: "Staying in touch",
    Kind.OFFER_REPLY: "Offer",
}
_ACTS: Mapping[Channel, str] = {Channel.VOICEMAIL: "Message for", Channel.EMAIL: "Email", Channel.LETTER: "Letter to"}


def _event(
    application: JobApplication, follow_up: PlannedFollowUp, entry: CalendarEntry, settings: Settings
) -> CalendarEvent:
    slot = follow_up.slot
    interview = _interview_of(application, follow_up.key)
    contact = application.contact(follow_up.contact_id)
    alarm = INTERVIEW_ALARM_MINUTES if interview else ALL_DAY_ALARM_MINUTES if slot.all_day else ALARM_MINUTES
    return CalendarEvent(
        uid=entry.uid,
        sequence=entry.sequence,
        created_at=entry.created_at,
        modified_at=entry.modified_at,
        start=slot.start,
        end=slot.end,
        all_day=slot.all_day,
        timezone=follow_up.timezone,
        summary=_summary(application, follow_up, contact),
        description=_description(application, follow_up, contact, interview, settings),
        location=_location(application, follow_up, contact, interview),
        url=application.posting_url,
        category=_CATEGORIES[follow_up.kind],
        cancelled=False,
        opaque=interview is not None or follow_up.channel in SPOKEN,
        alarm_minutes=alarm,
    )


def _summary(application: JobApplication, follow_up: PlannedFollowUp, contact: Contact | None) -> str:
    """The act first, then with whom and where."""
    company, role, kind = application.company, application.role, follow_up.kind
    whom = f"{contact.name} ({company})" if contact else company
    note_to = f"to {contact.name} ({company})" if contact else f"({company})"
    if kind is Kind.ASK_PROCESS:
        return f"Interview: {role} ({company})"
    if kind is Kind.INTERVIEW_NOTES:
        return f"Write interview notes: {role} ({company})"
    if kind is Kind.MOVE_ON:
        return f"Time to move on? {role} ({company})"
    if kind is Kind.OFFER_REPLY:
        return f"Answer the offer: {role} ({company})"
    if kind is Kind.THANK_YOU_NOTE:
        return f"{'Handwritten thank-you' if follow_up.channel is Channel.LETTER else 'Thank-you'} note {note_to}"
    if kind is Kind.GRACIOUS_NOTE:
        return f"Gracious note {note_to}"
    if kind is Kind.STAY_IN_TOUCH:
        return f"Say hello again {note_to}"
    act = _ACTS.get(follow_up.channel, "Call")
    if kind is Kind.APPLICATION_CALL:
        return f"{act} {whom}: introduce yourself"
    promised = any(reason.because is Because.PROMISED for reason in follow_up.why)
    return f"{act} {whom}: {'decision was due' if promised else 'ask where the decision stands'}"


def _description(
    application: JobApplication,
    follow_up: PlannedFollowUp,
    contact: Contact | None,
    interview: Interview | None,
    settings: Settings,
) -> str:
    """Why, what to say or to ask, to whom and at what time of theirs, and the posting."""
    script = script_of(follow_up, application, settings)
    parts = [_why(follow_up), "\n".join(["Ask:" if interview else "Say:", *script]) if script else ""]
    people = [contact] if contact else []
    if interview:
        people = [c for c in map(application.contact, dict.fromkeys(interview.contact_ids)) if c]
    parts += ["\n".join(_about(person, follow_up.channel)) for person in people]
    posting = application.posting_url.strip()
    about = [
        _their_time(follow_up),
        f"Position: {application.role}, {application.company}",
        f"Posting: {posting}" if posting.lower().startswith(("https://", "http://")) else "",
    ]
    parts.append("\n".join(filter(None, about)))
    return "\n\n".join(filter(None, parts))


def _why(follow_up: PlannedFollowUp) -> str:
    """The why without what time alone changes: that an earlier moment has passed is true only until the next export."""
    passing = {Because.ROLLED, Because.MOVED} if follow_up.own else {Because.ROLLED}
    lasting = tuple(reason for reason in follow_up.why if reason.because not in passing)
    return say_why(follow_up if lasting == follow_up.why else replace(follow_up, why=lasting))


def _about(contact: Contact, channel: Channel) -> Iterator[str]:
    role = contact.role.replace("_", " ") if contact.role else ""
    yield ", ".join(filter(None, (contact.name, contact.title.strip(), role)))
    if contact.phone.strip():
        yield f"Phone: {contact.phone.strip()}"
    if contact.email.strip():
        yield f"Email: {contact.email.strip()}"
    if channel is Channel.LETTER and contact.address.strip():
        yield f"Address: {', '.join(contact.address.split(chr(10)))}"


def _their_time(follow_up: PlannedFollowUp) -> str:
    if follow_up.slot.all_day:
        return ""
    start, end, zone = follow_up.slot.start, follow_up.slot.end, follow_up.timezone
    time = f"{start:%H:%M}–{end:%H:%M} in {say_zone(zone)} ({zone})"
    if Need.TIMEZONE in follow_up.needs:
        return f"Your local time: {time}; theirs is not known"
    return f"Their local time: {time}"


def _location(
    application: JobApplication, follow_up: PlannedFollowUp, contact: Contact | None, interview: Interview | None
) -> str:
    if interview is not None:
        if interview.place.strip():
            return interview.place
        if interview.kind is InterviewKind.VIDEO:
            return "Video call"
        if interview.kind is InterviewKind.PHONE:
            return contact.phone.strip() or "Phone call" if contact else "Phone call"
        return application.location if interview.kind is InterviewKind.ON_SITE else ""
    if contact is None:
        return ""
    if follow_up.channel in SPOKEN:
        return contact.phone
    return ", ".join(contact.address.splitlines()) if follow_up.channel is Channel.LETTER else ""
