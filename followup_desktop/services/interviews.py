"""Interviews and their notes."""

import uuid
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.errors import NotFound
from followup_desktop.domain.fields import INTERVIEW_FIELDS, check_span, read_record, refuse
from followup_desktop.domain.fields import name as read_name
from followup_desktop.domain.follow_up import FollowUp, follow_up_key
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import ContactRole, Kind, Stage, State
from followup_desktop.services import deeds
from followup_desktop.services.board import rank_below
from followup_desktop.services.deed import Deed
from followup_desktop.services.deeds import Alteration, Moment
from followup_desktop.services.ports.workplace import Workplace

_FIRST_INTERVIEW_FROM = frozenset({Stage.INTERESTED, Stage.APPLIED})


def save(
    work: Workplace,
    application_id: str,
    fields: Mapping[str, Any],
    interview_id: str = "",
    people: tuple[str, ...] = (),
    stage: Stage | None = None,
    below: str | None = None,
) -> deeds.Outcome:
    """Records an interview, or changes it and its notes; ``fields`` as in the interchange schema.

    ``people`` are names of those met: a new name becomes a person of the application. Recording an interview moves an
    application that is interested or applied to interviewing (Always, 12); ``stage`` moves it elsewhere with the same
    change. A card that moves goes below the one with the id ``below``, or to the top. Raises Refused, which names the
    field.
    """
    with work.store.begin() as unit:
        before = unit.application(application_id)
        now = deeds.moment(work, unit.settings())
        goal = goal_of(before, stage, is_new=not interview_id)
        rank = before.rank if goal is before.stage else rank_below(unit, goal, below)
        alteration = saving(fields, interview_id, people, stage, rank)
        after, outcome = deeds.alter(before, alteration, now, _deed(fields))
        return deeds.commit(unit, after, outcome, now)


def preview(
    work: Workplace,
    application_id: str,
    fields: Mapping[str, Any],
    interview_id: str = "",
    people: tuple[str, ...] = (),
    stage: Stage | None = None,
) -> deeds.Outcome:
    """What saving would do to the plan; nothing is changed."""
    return deeds.preview(work, _deed(fields), application_id, saving(fields, interview_id, people, stage))


def call_off(work: Workplace, application_id: str, interview_id: str) -> deeds.Outcome:
    """Calls an interview off: it asks for nothing and counts as not on record (Always, 12)."""

    def alteration(application: JobApplication, _: Moment) -> JobApplication:
        return application.with_interview(replace(application.interview(interview_id), called_off=True))

    return deeds.carry_out(work, Deed.CALL_OFF, application_id, alteration)


def numbered(application: JobApplication, number_or_id: str) -> Interview:
    """The interview with that id, or the n-th by its start (from 1). Raises NotFound."""
    if number_or_id.isascii() and number_or_id.isdecimal() and len(number_or_id) < 10:
        rounds = sorted(application.interviews, key=lambda i: i.starts_at)
        if 1 <= int(number_or_id) <= len(rounds):
            return rounds[int(number_or_id) - 1]
        raise NotFound(
            Sentence("There is no interview number {number}; nothing was changed.", number=str(number_or_id)),
            "interview",
        )
    return application.interview(number_or_id)


def _deed(fields: Mapping[str, Any]) -> Deed:
    if fields.get("called_off"):
        return Deed.CALL_OFF
    return Deed.NOTES if "asked_process" in fields else Deed.INTERVIEW


def saving(
    fields: Mapping[str, Any], interview_id: str, people: tuple[str, ...], stage: Stage | None, rank: str | None = None
) -> Alteration:
    """The alteration that saving is; an interview that is recorded gets the ``id`` of the fields, else a new one."""
    found = read_record(dict(fields), INTERVIEW_FIELDS, "", () if interview_id else ("starts_at", "ends_at"))

    def alteration(application: JobApplication, now: Moment) -> JobApplication:
        if interview_id:
            changed = replace(application.interview(interview_id), **found)
        else:
            changed = Interview(**{"id": str(uuid.uuid4()), **found})
        check_span(changed.starts_at, changed.ends_at, "ends_at")
        if people:
            application, met = _met(application, people)
            changed = replace(changed, contact_ids=tuple(dict.fromkeys((*changed.contact_ids, *met))))
        if any(application.contact(contact_id) is None for contact_id in changed.contact_ids):
            raise refuse(
                "contact_ids",
                Sentence("“{field}” names a person who is not on this application; nothing was changed."),
            )
        goal = goal_of(application, stage, is_new=not interview_id)
        if goal is not application.stage:
            application = deeds.moved(application, goal, now)
        if rank is not None:
            application = replace(application, rank=rank)
        application = application.with_interview(changed)
        return _with_notes_done(application, changed, now)

    return alteration


def _met(application: JobApplication, names: tuple[str, ...]) -> tuple[JobApplication, list[str]]:
    met = []
    for name in names:
        name = read_name(name, "with").strip()
        known = next((c for c in application.contacts if c.name.casefold() == name.casefold()), None)
        if known is None:
            known = Contact(str(uuid.uuid4()), name, ContactRole.INTERVIEWER)
            application = application.with_contact(known)
        met.append(known.id)
    return application, met


def goal_of(application: JobApplication, stage: Stage | None, *, is_new: bool) -> Stage:
    """The stage in which the application is once the interview is saved (Always, 12)."""
    if stage is None and is_new and application.stage in _FIRST_INTERVIEW_FROM:
        return Stage.INTERVIEWING
    return stage or application.stage


def _with_notes_done(application: JobApplication, interview: Interview, now: Moment) -> JobApplication:
    """Notes that say whether the process was asked about are written: the follow-up that asks for them is done."""
    key = follow_up_key(Kind.INTERVIEW_NOTES, interview.id)
    remembered = application.follow_up(key)
    if interview.asked_process is None or remembered.ended or interview.called_off:
        return application
    return application.with_follow_up(
        FollowUp(key, State.DONE, channel=None, done_at=now.now, calendar=remembered.calendar)
    )
