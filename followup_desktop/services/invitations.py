"""Invitations to interviews that came from outside: read, matched to an application, recorded as one change."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.errors import NotFound, Refused
from followup_desktop.domain.fields import CONTACT_FIELDS, read_record
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.invitation import CalendarFile, Invitation, Invited
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.time.zones import find_zone, format_instant
from followup_desktop.domain.vocabulary import ContactRole, Stage
from followup_desktop.services import board, deeds, interviews
from followup_desktop.services.deed import Deed
from followup_desktop.services.deeds import Alteration, Moment
from followup_desktop.services.invitation_match import Match, matches
from followup_desktop.services.ports.rows import Named, Person
from followup_desktop.services.ports.workplace import Workplace

MOST_OFFERED = 50
"""So many events of one file are offered; a whole calendar is no invitation."""


class Wanted(StrEnum):
    """What an invitation asks for, given what is on record."""

    RECORD = "record"
    MOVE = "move"
    CALL_OFF = "call_off"
    NOTHING = "nothing"


class Read(NamedTuple):
    """The invitations of one file that can be offered, soonest first, those that are over at the end.

    ``left_out`` is the number of events beyond them, ``unreadable`` of those that could not be read.
    """

    invitations: tuple[Invitation, ...]
    left_out: int = 0
    unreadable: int = 0


class Board(NamedTuple):
    """What an invitation is matched with: a copy that any thread may look through."""

    names: tuple[Named, ...]
    people: tuple[Person, ...]
    own_addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What is on record for an invitation, and what it therefore asks for.

    ``application_id`` and ``interview`` are those on record; an empty text and None where there is none.
    """

    wanted: Wanted
    application_id: str = ""
    interview: Interview | None = None


def read(work: Workplace, source: Path | bytes, own_zone: str) -> CalendarFile:
    """What a calendar file holds; nothing of the data is looked at, so any thread may do it.

    Raises Refused, or CouldNot where the file cannot be read.
    """
    zone = find_zone(own_zone) or find_zone("UTC")
    assert zone is not None
    if isinstance(source, Path):
        return work.invitations.read_file(source, zone)
    return work.invitations.read(source, zone)


def offered(work: Workplace, file: CalendarFile) -> Read:
    """The invitations of the file. Raises Refused where it holds none: our own files hold none."""
    if file.is_ours:
        raise Refused(
            Sentence("This calendar file was written by Followup: all of it is on your board already, nothing to add.")
        )
    if file.is_answer:
        raise Refused(Sentence("The file holds an answer to an invitation, and no invitation; nothing was added."))
    told = set(work.store.calendar_uids().values())
    foreign = [invitation for invitation in file.invitations if invitation.uid.lower() not in told]
    if not foreign and file.invitations:
        raise Refused(
            Sentence("What the file holds came from Followup: all of it is on your board already, nothing to add.")
        )
    if not foreign:
        raise Refused(
            Sentence("The file holds no event that can be read; nothing was added.")
            if file.unreadable
            else Sentence("The file holds no event; nothing was added.")
        )
    now = work.clock.now()
    ahead = sorted((one for one in foreign if one.ends_at > now), key=lambda one: one.starts_at)
    over = sorted((one for one in foreign if one.ends_at <= now), key=lambda one: one.starts_at, reverse=True)
    in_order = _first_of_each_row([*ahead, *over])
    return Read(tuple(in_order[:MOST_OFFERED]), len(in_order[MOST_OFFERED:]), file.unreadable)


def _first_of_each_row(invitations: Sequence[Invitation]) -> list[Invitation]:
    """An event that repeats is offered once: the next time, else the last."""
    seen: set[str] = set()
    kept = []
    for one in invitations:
        if one.repeats and one.uid in seen:
            continue
        if one.repeats:
            seen.add(one.uid)
        kept.append(one)
    return kept


def board_of(work: Workplace, invitations: Iterable[Invitation]) -> Board:
    """What these invitations are matched with."""
    email = work.store.settings().user_email
    people = [person for invitation in invitations for person in invitation.people]
    called = sorted({person.name for person in people} | {person.email for person in people if person.email})
    return Board(tuple(work.store.names()), tuple(work.store.people_called(called)), (email,) if email else ())


def find(invitation: Invitation, there: Board) -> list[Match]:
    """The applications that it could be for, best first. Any thread may do it."""
    return matches(invitation, there.names, there.people, there.own_addresses)


def standing(work: Workplace, invitation: Invitation) -> Standing:
    """What is on record for the invitation, and what it asks for."""
    application_id = work.store.application_of_interview(invitation.interview_id)
    if not application_id:
        return Standing(Wanted.NOTHING if invitation.called_off else Wanted.RECORD)
    interview = work.store.application(application_id).interview(invitation.interview_id)
    if invitation.called_off:
        return Standing(Wanted.NOTHING if interview.called_off else Wanted.CALL_OFF, application_id, interview)
    same = (interview.starts_at, interview.ends_at, interview.place) == (
        invitation.starts_at,
        invitation.ends_at,
        invitation.where or interview.place,
    )
    return Standing(Wanted.NOTHING if same and not interview.called_off else Wanted.MOVE, application_id, interview)


def fields_of(invitation: Invitation) -> dict[str, Any]:
    """The interview as the interchange schema writes it."""
    found = {
        "id": invitation.interview_id,
        "starts_at": format_instant(invitation.starts_at),
        "ends_at": format_instant(invitation.ends_at),
        "place": invitation.where,
        "called_off": False,
    }
    return {**found, "kind": str(invitation.kind)} if invitation.kind else found


def record(
    work: Workplace, application_id: str, fields: Mapping[str, Any], people: tuple[Invited, ...], zone: str = ""
) -> deeds.Outcome:
    """Records the interview on that application, or changes it where it is on record there, as one change.

    ``people`` come onto the application where they are not there, with their addresses. ``zone`` becomes the time zone
    of an application that has none. Raises Refused, which names the field, and NotFound.
    """
    with work.store.begin() as unit:
        before = unit.application(application_id)
        now = deeds.moment(work, unit.settings())
        goal = interviews.goal_of(before, None, is_new=not _has(before, str(fields["id"])))
        rank = before.rank if goal is before.stage else board.rank_below(unit, goal, None)
        after, outcome = deeds.alter(before, _recording(before, fields, people, zone, rank), now, Deed.INTERVIEW)
        return deeds.commit(unit, after, outcome, now)


def preview(
    work: Workplace, application_id: str, fields: Mapping[str, Any], people: tuple[Invited, ...], zone: str = ""
) -> deeds.Outcome:
    """What recording would do to the plan; nothing is changed."""
    before = work.store.application(application_id)
    alteration = _recording(before, fields, people, zone, before.rank)
    return deeds.preview(work, Deed.INTERVIEW, application_id, alteration)


def record_new(
    work: Workplace, company: str, role: str, fields: Mapping[str, Any], people: tuple[Invited, ...], zone: str = ""
) -> deeds.Outcome:
    """Adds an application that is interviewing, with the interview, as one change. Raises Refused."""
    with work.store.begin() as unit:
        now = deeds.moment(work, unit.settings())
        new = board.begun(work, now, {"company": company, "role": role, "timezone": zone}, Stage.INTERVIEWING)
        rank = board.rank_below(unit, Stage.INTERVIEWING, None)
        return board.put_new(unit, replace(new, rank=rank), _recording(new, fields, people, zone, rank), now)


def call_off(work: Workplace, invitation: Invitation) -> deeds.Outcome:
    """Calls the interview off that the invitation takes back. Raises NotFound where it is not on record."""
    application_id = work.store.application_of_interview(invitation.interview_id)
    if not application_id:
        raise NotFound(Sentence("The interview is not on your board any more; nothing was changed."), "interview")
    return interviews.call_off(work, application_id, invitation.interview_id)


def _has(application: JobApplication, interview_id: str) -> bool:
    return any(interview.id == interview_id for interview in application.interviews)


def _recording(
    before: JobApplication, fields: Mapping[str, Any], people: tuple[Invited, ...], zone: str, rank: str
) -> Alteration:
    interview_id = str(fields["id"])
    known = before.interview(interview_id) if _has(before, interview_id) else None

    def alteration(application: JobApplication, now: Moment) -> JobApplication:
        if zone and not application.timezone:
            application = replace(application, timezone=zone)
        application, met = _met(application, people)
        ids = tuple(dict.fromkeys((*(known.contact_ids if known else ()), *met)))
        given = {**fields, "contact_ids": list(ids)}
        save = interviews.saving(given, interview_id if known else "", (), None, rank)
        return save(application, now)

    return alteration


def _met(application: JobApplication, people: Sequence[Invited]) -> tuple[JobApplication, list[str]]:
    """With these people on the application, and their ids: one that is there by address or name is not added."""
    met = []
    # Whoever invites several people is seldom the one who asks the questions.
    for person in sorted(people, key=lambda one: one.is_organizer):
        known = _known(application, person)
        if known is None:
            fields = read_record({"name": person.name, "email": person.email}, CONTACT_FIELDS, "", ("name",))
            role = ContactRole.RECRUITER if person.is_organizer and len(people) > 1 else ContactRole.INTERVIEWER
            known = Contact(str(uuid.uuid4()), role=role, **fields)
            application = application.with_contact(known)
        elif person.email and not known.email:
            known = replace(known, email=person.email)
            application = application.with_contact(known)
        met.append(known.id)
    return application, met


def _known(application: JobApplication, person: Invited) -> Contact | None:
    address, name = person.email.casefold(), person.name.casefold()
    by_address = (one for one in application.contacts if address and one.email.strip().casefold() == address)
    by_name = (one for one in application.contacts if one.name.strip().casefold() == name)
    return next(by_address, None) or next(by_name, None)
