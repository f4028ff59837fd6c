"""An application as the interchange file writes it, and read back with the keys that a file names for it.

Every refusal names the field by its path, such as ``applications[3].interviews[0].ends_at``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NamedTuple, TypeVar

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.calendar_uids import calendar_uid
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.content_ids import ContentIds, content_of
from followup_desktop.domain.fields import (
    ACTIVITY_FIELDS,
    CALENDAR_FIELDS,
    CONTACT_FIELDS,
    EDITABLE_FIELDS,
    FOLLOW_UP_FIELDS,
    INTERVIEW_FIELDS,
    Reader,
    check_span,
    choice,
    identifier,
    listed,
    optional,
    read_record,
    refuse,
    text,
    write_record,
)
from followup_desktop.domain.follow_up import CalendarEntry, FollowUp
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.services.joining import Given, Keys

_Named = TypeVar("_Named", Contact, Interview, Activity)
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_OWN_FIELDS: Mapping[str, Reader] = {
    "id": identifier,
    "company": EDITABLE_FIELDS["company"],
    "role": EDITABLE_FIELDS["role"],
    "stage": choice(Stage),
    "outcome": EDITABLE_FIELDS["outcome"],
    "rank": text,
    **EDITABLE_FIELDS,
}
"""In the order of the schema, which has the lists of parts before the last one."""


class _Read(NamedTuple):
    """A part of an application, and the keys that the file names for it. An id that it does not name is empty."""

    part: Contact | Interview | Activity | FollowUp
    keys: Keys


class ReadApplication(NamedTuple):
    """An application as it was read; ids that the file does not name are empty. ``parts`` stands beside its lists."""

    application: JobApplication
    keys: Keys
    parts: Mapping[str, tuple[Keys, ...]]
    where: str

    @property
    def content(self) -> str:
        """The same text for the same content."""
        return content_of(self.application)


# Reading ----------------------------------------------------------------------------------------------------------


def read_application(data: Any, where: str) -> ReadApplication:
    """An application with all that belongs to it. Raises Refused, which names the field."""
    found = read_record(data, _FIELDS, where, ("company", "role"))
    parts: dict[str, tuple[_Read, ...]] = {name: found.get(name, ()) for name in _PARTS}
    records = {name: tuple(read.part for read in reads) for name, reads in parts.items()}
    application = JobApplication(**{"id": "", **found, **records})
    keys = {name: tuple(read.keys for read in reads) for name, reads in parts.items()}
    return ReadApplication(application, frozenset(found), keys, where)


def with_ids(read: ReadApplication, application_id: str) -> Given:
    """The application under that id, with ids made from their content for the parts that have none, in its order.

    Raises Refused where an id stands twice, or names a person that is not there.
    """
    application = replace(read.application, id=application_id)
    contacts = _with_ids(application_id, "contacts", application.contacts)
    interviews = _with_ids(application_id, "interviews", application.interviews)
    activity = _with_ids(application_id, "activity", application.activity)
    follow_ups = tuple(_with_uid(application_id, follow_up) for follow_up in application.follow_ups)
    identified = {
        "contacts": [contact.id for contact in contacts],
        "interviews": [interview.id for interview in interviews],
        "activity": [happened.id for happened in activity],
        "follow_ups": [follow_up.key for follow_up in follow_ups],
    }
    keys: dict[tuple[str, str], Keys] = {}
    for name, ids in identified.items():
        _check_distinct(ids, f"{read.where}.{name}")
        keys |= {(name, one): named for one, named in zip(ids, read.parts[name], strict=True)}
    _check_people(contacts, interviews, activity, read.where)
    in_order = replace(
        application,
        contacts=contacts,
        interviews=tuple(sorted(interviews, key=lambda i: (i.starts_at, i.id))),
        activity=tuple(sorted(activity, key=lambda a: a.at)),
        follow_ups=tuple(
            sorted((f for f in follow_ups if not f.is_bare or f.calendar is not None), key=lambda f: f.key)
        ),
    )
    return Given(in_order, read.keys, keys)


def _read_contact(data: Any, where: str) -> _Read:
    found = read_record(data, CONTACT_FIELDS, where, ("name",))
    return _Read(Contact(**{"id": "", **found}), frozenset(found))


def _read_interview(data: Any, where: str) -> _Read:
    found = read_record(data, INTERVIEW_FIELDS, where, ("starts_at", "ends_at"))
    check_span(found["starts_at"], found["ends_at"], f"{where}.ends_at")
    return _Read(Interview(**{"id": "", **found}), frozenset(found))


def _read_activity(data: Any, where: str) -> _Read:
    found = read_record(data, ACTIVITY_FIELDS, where, ("at", "kind"))
    return _Read(Activity(**{"id": "", **found}), frozenset(found))


def _read_follow_up(data: Any, where: str) -> _Read:
    """What is remembered of a follow-up; refused where it is done or skipped and does not say when."""
    found = read_record(data, {**FOLLOW_UP_FIELDS, "calendar": optional(_read_calendar)}, where, ("key", "state"))
    follow_up = FollowUp(**found)
    if follow_up.ended and follow_up.done_at is None:
        raise refuse(
            f"{where}.done_at",
            Sentence(
                "“{field}” is missing, and the state is {state}; nothing was changed.", state=str(follow_up.state)
            ),
        )
    return _Read(follow_up, frozenset(found))


def _read_calendar(data: Any, where: str) -> CalendarEntry | None:
    """What calendars were told; nothing where the object is empty. Whatever is missing is filled in, but the UID."""
    found = read_record(data, CALENDAR_FIELDS, where)
    if not found:
        return None
    instants = [value for value in found.values() if isinstance(value, datetime)]
    created = found.get("created_at", min(instants, default=_LONG_AGO))
    missing = {"uid": "", "sequence": 0, "created_at": created, "modified_at": max(instants, default=created)}
    return CalendarEntry(**{**missing, **found})


_PARTS: Mapping[str, Reader] = {
    "contacts": listed(_read_contact),
    "interviews": listed(_read_interview),
    "activity": listed(_read_activity),
    "follow_ups": listed(_read_follow_up),
}
_FIELDS: Mapping[str, Reader] = {**_OWN_FIELDS, **_PARTS}


def _with_ids(application_id: str, name: str, records: tuple[_Named, ...]) -> tuple[_Named, ...]:
    """The records of one list, each with an id: made from its content where it has none."""
    ids = ContentIds(record.id for record in records)
    return tuple(
        record if record.id else replace(record, id=ids.make(f"{application_id}/{name}/{content_of(record)}"))
        for record in records
    )


def _with_uid(application_id: str, follow_up: FollowUp) -> FollowUp:
    entry = follow_up.calendar
    if entry is None or entry.uid:
        return follow_up
    return replace(follow_up, calendar=replace(entry, uid=calendar_uid(application_id, follow_up.key)))


def _check_distinct(ids: Iterable[str], where: str) -> None:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise refuse(where, Sentence("“{field}” holds “{one}” twice; nothing was changed.", one=one))
        seen.add(one)


def _check_people(
    contacts: Iterable[Contact], interviews: Iterable[Interview], activity: Iterable[Activity], where: str
) -> None:
    people = {contact.id for contact in contacts}
    not_there = Sentence("“{field}” names a person who is not on this application; nothing was changed.")
    for index, interview in enumerate(interviews):
        if not people.issuperset(interview.contact_ids):
            raise refuse(f"{where}.interviews[{index}].contact_ids", not_there)
    for index, happened in enumerate(activity):
        if happened.contact_id and happened.contact_id not in people:
            raise refuse(f"{where}.activity[{index}].contact_id", not_there)


# Writing ----------------------------------------------------------------------------------------------------------


def write_application(application: JobApplication) -> dict[str, Any]:
    """The application with all that belongs to it as plain JSON values, in the order of the schema."""
    written = write_record(application, _OWN_FIELDS)
    archived = written.pop("archived")
    written["contacts"] = [write_record(c, CONTACT_FIELDS) for c in application.contacts]
    written["interviews"] = [write_record(i, INTERVIEW_FIELDS) for i in application.interviews]
    written["activity"] = [write_record(a, ACTIVITY_FIELDS) for a in application.activity]
    written["follow_ups"] = [_write_follow_up(f) for f in application.follow_ups]
    return {**written, "archived": archived}


def _write_follow_up(follow_up: FollowUp) -> dict[str, Any]:
    entry = follow_up.calendar
    written = write_record(follow_up, FOLLOW_UP_FIELDS)
    return {**written, "calendar": write_record(entry, CALENDAR_FIELDS) if entry else None}
