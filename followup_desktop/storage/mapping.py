"""Rows ⇄ the domain's records. What no domain record can be made from is Damaged."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.follow_up import CalendarEntry, FollowUp, PlannedFollowUp
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method.plan import Pip, Plan
from followup_desktop.domain.method.reasons import Because
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.time.zones import format_instant, parse_instant
from followup_desktop.domain.vocabulary import (
    ActivityKind,
    Channel,
    ContactRole,
    InterviewKind,
    NextContact,
    Outcome,
    Signal,
    Stage,
    State,
    ThankBy,
)
from followup_desktop.storage.database import Value
from followup_desktop.storage.setting_rows import Row, json_text, reading

Rows = dict[str, dict[str, Row]]
"""Rows by table and by the text that is their key."""

_PLACES = {stage: place for place, stage in enumerate(Stage)}
_PIPS = {Pip.DONE: "d", Pip.TO_COME: "t", Pip.PASSED: "p"}
_Enum = TypeVar("_Enum", bound=StrEnum)


# Single values -------------------------------------------------------------------------------------------------------


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _instant(value: datetime | None) -> str | None:
    return None if value is None else format_instant(value)


def _name(value: StrEnum | None) -> str | None:
    return None if value is None else value.value


def _flag(value: bool | None) -> int | None:
    return None if value is None else int(value)


def _to_day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _to_instant(value: str | None) -> datetime | None:
    return None if value is None else parse_instant(value)


def _to_texts(value: str) -> tuple[str, ...]:
    return () if value == "[]" else tuple(json.loads(value))


def _to_name(names: type[_Enum], value: str | None) -> _Enum | None:
    return None if value is None else names(value)


# The aggregate -------------------------------------------------------------------------------------------------------


def row_id(application_id: str, part_id: str) -> str:
    """The key of the row of a part of an application."""
    return f"{application_id}/{part_id}"


def rows_of(application: JobApplication) -> Rows:
    """All rows of the application but its revision and what calendars were told; bare follow-ups have none.

    Raises Refused where two parts of one kind have the same id: one of them would be lost.
    """
    a = application
    if "/" in a.id:
        raise Refused(Sentence("The id of an application has no slash; nothing was changed."), "id")
    remembered = [f for f in a.follow_ups if not f.is_bare]
    return {
        "application": {a.id: _application_row(a)},
        "contact": _keyed(a, "contacts", [_contact_row(a, at, c) for at, c in enumerate(a.contacts)]),
        "interview": _keyed(a, "interviews", [_interview_row(a, at, i) for at, i in enumerate(a.interviews)]),
        "activity": _keyed(a, "activity", [_activity_row(a, at, e) for at, e in enumerate(a.activity)]),
        "follow_up": _keyed(a, "follow_ups", [_follow_up_row(a, f) for f in remembered]),
    }


def _keyed(application: JobApplication, field: str, rows: list[Row]) -> dict[str, Row]:
    keyed = {str(row["row_id"]): row for row in rows}
    if len(keyed) != len(rows):
        raise Refused(
            Sentence(
                "“{field}” of “{company}” has the same id twice; nothing was changed.",
                field=field,
                company=application.company,
            ),
            field,
        )
    return keyed


def _application_row(a: JobApplication) -> Row:
    return {
        "id": a.id,
        "company": a.company,
        "role": a.role,
        "stage": a.stage.value,
        "outcome": _name(a.outcome),
        "rank": a.rank,
        "key_skill": a.key_skill,
        "location": a.location,
        "timezone": a.timezone,
        "country": a.country,
        "subdivision": a.subdivision,
        "posting_url": a.posting_url,
        "source": a.source,
        "salary": a.salary,
        "tags": json_text(a.tags),
        "notes": a.notes,
        "added_on": _day(a.added_on),
        "applied_on": _day(a.applied_on),
        "posting_closes_on": _day(a.posting_closes_on),
        "offer_reply_by": _day(a.offer_reply_by),
        "closed_on": _day(a.closed_on),
        "no_calls": int(a.no_calls),
        "chase": int(a.chase),
        "call_after_applying": int(a.call_after_applying),
        "archived": int(a.archived),
    }


def _contact_row(a: JobApplication, position: int, c: Contact) -> Row:
    return {
        "row_id": row_id(a.id, c.id),
        "application_id": a.id,
        "position": position,
        "id": c.id,
        "name": c.name,
        "role": _name(c.role),
        "title": c.title,
        "email": c.email,
        "phone": c.phone,
        "timezone": c.timezone,
        "address": c.address,
        "notes": c.notes,
        "salutation": c.salutation,
    }


def _interview_row(a: JobApplication, position: int, i: Interview) -> Row:
    return {
        "row_id": row_id(a.id, i.id),
        "application_id": a.id,
        "position": position,
        "id": i.id,
        "starts_at": format_instant(i.starts_at),
        "ends_at": format_instant(i.ends_at),
        "kind": _name(i.kind),
        "place": i.place,
        "contact_ids": json_text(i.contact_ids),
        "asked_process": _flag(i.asked_process),
        "next_steps": i.next_steps,
        "decision_on": _day(i.decision_on),
        "signal": _name(i.signal),
        "learned": i.learned,
        "notes": i.notes,
        "thank_by": i.thank_by.value,
        "promise_words": i.promise_words,
        "next_contact": _name(i.next_contact),
        "called_off": int(i.called_off),
    }


def _activity_row(a: JobApplication, position: int, e: Activity) -> Row:
    return {
        "row_id": row_id(a.id, e.id),
        "application_id": a.id,
        "position": position,
        "id": e.id,
        "at": format_instant(e.at),
        "kind": e.kind.value,
        "text": e.text,
        "contact_id": e.contact_id,
        "follow_up": e.follow_up,
        "from_stage": str(e.from_stage),
        "to_stage": str(e.to_stage),
        "decision_on": _day(e.decision_on),
    }


def _follow_up_row(a: JobApplication, f: FollowUp) -> Row:
    return {
        "row_id": row_id(a.id, f.key),
        "application_id": a.id,
        "key": f.key,
        "state": f.state.value,
        "own_start": _instant(f.own_start),
        "channel": _name(f.channel),
        "subject": f.subject,
        "body": f.body,
        "done_at": _instant(f.done_at),
        "checked": int(f.checked),
    }


def calendar_row(application_id: str, key: str, entry: CalendarEntry) -> tuple[Value, ...]:
    """The row of what calendars were told of a follow-up, in the order of the table."""
    return (
        application_id,
        key,
        entry.uid,
        entry.sequence,
        format_instant(entry.created_at),
        format_instant(entry.modified_at),
        _instant(entry.first_exported_at),
        _instant(entry.cancelled_at),
        entry.hash,
        entry.vevent,
    )


def application_from(
    row: Sequence[Any],
    contacts: Iterable[Sequence[Any]],
    interviews: Iterable[Sequence[Any]],
    activity: Iterable[Sequence[Any]],
    follow_ups: Iterable[Sequence[Any]],
    calendar: Iterable[Sequence[Any]],
) -> JobApplication:
    """The application in these rows, each in the order of its table. Raises Damaged."""
    with reading():
        return JobApplication(
            id=row[0],
            company=row[1],
            role=row[2],
            stage=Stage(row[3]),
            outcome=_to_name(Outcome, row[4]),
            rank=row[5],
            key_skill=row[6],
            location=row[7],
            timezone=row[8],
            country=row[9],
            subdivision=row[10],
            posting_url=row[11],
            source=row[12],
            salary=row[13],
            tags=_to_texts(row[14]),
            notes=row[15],
            added_on=_to_day(row[16]),
            applied_on=_to_day(row[17]),
            posting_closes_on=_to_day(row[18]),
            offer_reply_by=_to_day(row[19]),
            closed_on=_to_day(row[20]),
            no_calls=bool(row[21]),
            chase=bool(row[22]),
            call_after_applying=bool(row[23]),
            archived=bool(row[24]),
            revision=row[25],
            contacts=tuple(map(_contact_from, contacts)),
            interviews=tuple(map(_interview_from, interviews)),
            activity=tuple(map(_activity_from, activity)),
            follow_ups=_follow_ups_from(follow_ups, calendar),
        )


def _contact_from(row: Sequence[Any]) -> Contact:
    _, _, _, id_, name, role, title, email, phone, timezone, address, notes, salutation = row
    return Contact(id_, name, _to_name(ContactRole, role), title, email, phone, timezone, address, notes, salutation)


def _interview_from(row: Sequence[Any]) -> Interview:
    return Interview(
        id=row[3],
        starts_at=parse_instant(row[4]),
        ends_at=parse_instant(row[5]),
        kind=_to_name(InterviewKind, row[6]),
        place=row[7],
        contact_ids=_to_texts(row[8]),
        asked_process=None if row[9] is None else bool(row[9]),
        next_steps=row[10],
        decision_on=_to_day(row[11]),
        signal=_to_name(Signal, row[12]),
        learned=row[13],
        notes=row[14],
        thank_by=ThankBy(row[15]),
        promise_words=row[16],
        next_contact=_to_name(NextContact, row[17]),
        called_off=bool(row[18]),
    )


# An application has many of them, and to call an enumeration takes as long as to make one of them.
_KINDS = {kind.value: kind for kind in ActivityKind}


def _activity_from(row: Sequence[Any]) -> Activity:
    _, _, _, id_, at, kind, text, contact_id, follow_up, from_stage, to_stage, decision_on = row
    return Activity(
        id_,
        parse_instant(at),
        _KINDS[kind],
        text,
        contact_id,
        follow_up,
        from_stage,
        to_stage,
        None if decision_on is None else date.fromisoformat(decision_on),
    )


def _follow_ups_from(follow_ups: Iterable[Sequence[Any]], calendar: Iterable[Sequence[Any]]) -> tuple[FollowUp, ...]:
    entries = {row[1]: calendar_entry_from(row) for row in calendar}
    found = []
    for _, _, key, state, own_start, channel, subject, body, done_at, checked in follow_ups:
        found.append(
            FollowUp(
                key,
                State(state),
                _to_instant(own_start),
                _to_name(Channel, channel),
                subject,
                body,
                _to_instant(done_at),
                bool(checked),
                entries.pop(key, None),
            )
        )
    found += [FollowUp(key, calendar=entry) for key, entry in entries.items()]
    return tuple(sorted(found, key=lambda f: f.key))


def calendar_entry_from(row: Sequence[Any]) -> CalendarEntry:
    """What calendars were told, from a row in the order of the table."""
    _, _, uid, sequence, created_at, modified_at, first_exported_at, cancelled_at, hash_, vevent = row
    return CalendarEntry(
        uid,
        sequence,
        parse_instant(created_at),
        parse_instant(modified_at),
        _to_instant(first_exported_at),
        _to_instant(cancelled_at),
        hash_,
        vevent,
    )


# What is derived -----------------------------------------------------------------------------------------------------


def card_row(application: JobApplication, plan: Plan, planned_at: datetime) -> tuple[Value, ...]:
    """The card of the application, in the order of the table."""
    a = application
    return (
        a.id,
        a.stage.value,
        a.rank,
        a.company,
        a.role,
        a.location,
        _name(a.outcome),
        "\n".join(" ".join(tag.split("\n")) for tag in a.tags),
        int(a.no_calls),
        int(a.archived),
        _name(plan.signal),
        "".join(_PIPS[pip] for pip in plan.pips),
        "\n".join(plan.needs),
        len(plan.follow_ups),
        *_next_of(a, plan),
        a.posting_closes_on.isoformat() if a.posting_closes_on else None,
        _PLACES[a.stage],
        format_instant(planned_at),
        _instant(plan.changes_at),
    )


def _next_of(application: JobApplication, plan: Plan) -> tuple[Value, ...]:
    if not plan.follow_ups:
        return (None,) * 12
    soonest = plan.follow_ups[0]
    contact = application.contact(soonest.contact_id)
    return (
        soonest.key,
        soonest.kind.value,
        soonest.channel.value,
        contact.name if contact else None,
        soonest.due_on.isoformat(),
        *_slot(soonest),
        soonest.timezone,
        int(soonest.own),
        _instant(soonest.in_time_until),
        next((r.day.isoformat() for r in soonest.why if r.because is Because.PROMISED and r.day), None),
    )


def planned_rows(application: JobApplication, plan: Plan) -> list[tuple[Value, ...]]:
    """The open follow-ups of the application, in the order of the table."""
    rows: list[tuple[Value, ...]] = []
    for position, planned in enumerate(plan.follow_ups):
        contact = application.contact(planned.contact_id)
        rows.append(
            (
                application.id,
                position,
                planned.key,
                planned.kind.value,
                planned.channel.value,
                contact.name if contact else None,
                contact.phone if contact else None,
                planned.due_on.isoformat(),
                *_slot(planned),
                planned.timezone,
                int(planned.own),
                _instant(planned.in_time_until),
                format_instant(planned.slot.start.astimezone(UTC)),
            )
        )
    return rows


def _slot(planned: PlannedFollowUp) -> tuple[str, str, int]:
    """Start and end, as instants or, for an all-day slot, as dates (the end exclusive), and whether it is all-day."""
    slot = planned.slot
    if slot.all_day:
        return slot.start.date().isoformat(), slot.end.date().isoformat(), 1
    return format_instant(slot.start), format_instant(slot.end), 0
