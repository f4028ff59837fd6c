"""The board: adding, editing and moving applications, and their people."""

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.board import rank_between
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.errors import NotFound, Refused
from followup_desktop.domain.fields import CONTACT_FIELDS, EDITABLE_FIELDS, read_record
from followup_desktop.domain.key_skill import ONE_SKILL, names_a_list
from followup_desktop.domain.method.reconcile import Difference
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import ActivityKind, Outcome, Stage
from followup_desktop.services import backups, deeds
from followup_desktop.services.backups import Occasion
from followup_desktop.services.deed import Deed
from followup_desktop.services.deeds import Alteration, Moment
from followup_desktop.services.ports.store import UnitOfWork
from followup_desktop.services.ports.workplace import Workplace


def add(
    work: Workplace,
    fields: Mapping[str, Any],
    stage: Stage = Stage.INTERESTED,
    contacts: tuple[Mapping[str, Any], ...] = (),
    application_id: str = "",
) -> deeds.Outcome:
    """Adds an application at the top of its stage; ``fields`` and ``contacts`` as in the interchange schema.

    Added as applied or closed, it gets today as that date unless one is given; it gets an id of its own unless one is
    given that no application has. Raises Refused, which names the field.
    """
    with work.store.begin() as unit:
        now = deeds.moment(work, unit.settings())
        if application_id:
            _check_is_free(unit, application_id)
        new = begun(work, now, fields, stage, contacts, application_id)
        return put_new(unit, replace(new, rank=rank_below(unit, stage, None)), lambda application, _: application, now)


def begun(
    work: Workplace,
    now: Moment,
    fields: Mapping[str, Any],
    stage: Stage,
    contacts: tuple[Mapping[str, Any], ...] = (),
    application_id: str = "",
) -> JobApplication:
    """A new application of that stage that is not saved yet; for the rest see ``add``."""
    found = read_record(dict(fields), EDITABLE_FIELDS, "", ("company", "role"))
    new = JobApplication(application_id or str(uuid.uuid4()), **found)
    _check_place(work, new)
    for contact in contacts:
        new = new.with_contact(Contact(**{"id": str(uuid.uuid4()), **_person(contact, ("name",))}))
    today = now.today(new)
    new = replace(new, added_on=new.added_on or today)
    new = new.move_to(stage, today, new.outcome if stage is Stage.CLOSED else None)
    return new.with_activity(Activity(str(uuid.uuid4()), now.now, ActivityKind.CREATED, to_stage=stage))


def put_new(unit: UnitOfWork, new: JobApplication, alteration: Alteration, now: Moment) -> deeds.Outcome:
    """Saves a new application, altered, with its plan, and commits: all of its plan is new."""
    after, outcome = deeds.alter(new, alteration, now, Deed.ADD)
    added = outcome.difference._replace(added=outcome.plan.follow_ups if outcome.plan else ())
    return deeds.commit(unit, after, replace(outcome, difference=added), now, _gentle_warnings(after))


def _check_is_free(unit: UnitOfWork, application_id: str) -> None:
    try:
        unit.application(application_id)
    except NotFound:
        return
    raise Refused(Sentence("There is an application with this id already; nothing was changed."), "id")


def edit(work: Workplace, application_id: str, fields: Mapping[str, Any], joins: int = 0) -> deeds.Outcome:
    """Changes fields of an application, given as in the interchange schema. Raises Refused, which names the field.

    ``joins`` is that of ``deeds.carry_out``.
    """
    found = read_record(dict(fields), EDITABLE_FIELDS, "")

    def alteration(application: JobApplication, _: Moment) -> JobApplication:
        changed = replace(application, **found)
        if changed.outcome is not None and changed.stage is not Stage.CLOSED:
            raise Refused(Sentence("Only a closed application has an outcome; nothing was changed."), "outcome")
        _check_place(work, changed, application)
        return changed

    return _warned(deeds.carry_out(work, Deed.EDIT, application_id, alteration, joins), found)


def move_card(
    work: Workplace,
    application_id: str,
    stage: Stage,
    *,
    below: str | None = None,
    reorder: bool = True,
    outcome: Outcome | None = None,
    on: date | None = None,
    fields: Mapping[str, Any] | None = None,
    contacts: tuple[Mapping[str, Any], ...] = (),
) -> deeds.Outcome:
    """Moves a card to a stage, below the card with the id ``below``, or to the top; with ``reorder`` off a card that
    stays in its stage keeps its place.

    ``outcome`` and ``on`` are those of ``JobApplication.move_to``; ``fields`` are edited along with the move, so that
    one undo takes both back, and so are ``contacts``: people to add, or with the ``id`` of a known one to change.
    Moving to closed without an outcome is allowed. Raises Refused.
    """
    with work.store.begin() as unit:
        before = unit.application(application_id)
        now = deeds.moment(work, unit.settings())
        rank = before.rank
        if reorder or before.stage is not stage:
            rank = rank_below(unit, stage, below)
        after, done = deeds.alter(before, _move(work, stage, rank, outcome, on, fields or {}, contacts), now, Deed.MOVE)
        return deeds.commit(unit, after, done, now, _gentle_warnings(after) if fields else ())


def move_cards(
    work: Workplace, goals: Mapping[str, Stage], *, below: str | None = None, outcome: Outcome | None = None
) -> deeds.Outcome:
    """Moves cards to the stages that their ids stand for, in that order below one another, as one change.

    The first of a stage comes below the card with the id ``below`` where that one is in the stage, else to the top;
    ``below`` must be none of those that move. ``outcome`` is for those that move to closed. Raises Refused or NotFound,
    and moves none then.
    """
    if below in goals:
        raise Refused(Sentence("A card cannot be put below itself; nothing was changed."), "below")
    with work.store.begin() as unit:
        now = deeds.moment(work, unit.settings())
        lowest: dict[Stage, str] = {unit.application(below).stage: below} if below is not None else {}
        done = []
        for application_id, stage in goals.items():
            rank = rank_below(unit, stage, lowest.get(stage))
            alteration = _move(work, stage, rank, outcome if stage is Stage.CLOSED else None, None, {})
            before = unit.application(application_id)
            done.append(deeds.put(unit, *deeds.alter(before, alteration, now, Deed.MOVE)))
            lowest[stage] = application_id
        return deeds.commit_all(unit, Deed.MOVE, now, done)


def preview_move(
    work: Workplace,
    application_id: str,
    stage: Stage,
    *,
    outcome: Outcome | None = None,
    on: date | None = None,
    fields: Mapping[str, Any] | None = None,
    contacts: tuple[Mapping[str, Any], ...] = (),
) -> deeds.Outcome:
    """What the move would add to the plan, move and cancel (Always, 3); nothing is changed."""
    rank = work.store.application(application_id).rank
    return deeds.preview(work, Deed.MOVE, application_id, _move(work, stage, rank, outcome, on, fields or {}, contacts))


def _move(
    work: Workplace,
    stage: Stage,
    rank: str,
    outcome: Outcome | None,
    on: date | None,
    fields: Mapping[str, Any],
    contacts: tuple[Mapping[str, Any], ...] = (),
) -> Alteration:
    found = read_record(dict(fields), EDITABLE_FIELDS, "")
    people = [_person(contact, () if "id" in contact else ("name",)) for contact in contacts]

    def alteration(application: JobApplication, now: Moment) -> JobApplication:
        edited = replace(application, **found)
        _check_place(work, edited, application)
        for person in people:
            known = _known(edited, person["id"]) if "id" in person else None
            edited = edited.with_contact(replace(known, **person) if known else Contact(str(uuid.uuid4()), **person))
        return replace(deeds.moved(edited, stage, now, outcome, on), rank=rank)

    return alteration


def rank_below(unit: UnitOfWork, stage: Stage, below: str | None) -> str:
    """The rank of a card put below the one with that id, or to the top of the stage. Raises Refused or NotFound."""
    if below is None:
        return _rank_between("", unit.rank_edges(stage)[0])
    above = unit.application(below)
    if above.stage is not stage:
        raise Refused(Sentence("The card to put it below is not in that stage; nothing was changed."), "below")
    return _rank_between(above.rank, unit.rank_after(stage, above.rank))


def _rank_between(before: str, after: str) -> str:
    try:
        return rank_between(before, after)
    except ValueError:
        # Only imported ranks leave no room, such as “0” at the top: the card then shares the rank of its neighbour.
        return after


def delete(work: Workplace, *application_ids: str) -> deeds.Outcome:
    """Takes applications out, with all that belongs to them; one undo brings them back.

    What stands is backed up before several are. Raises NotFound, and takes none out then.
    """
    if len(application_ids) > 1:
        backups.ensure_before(work, Occasion.DELETE)
    with work.store.begin() as unit:
        now = deeds.moment(work, unit.settings())
        done = []
        for application_id in application_ids:
            before = unit.application(application_id)
            gone = Difference(cancelled=now.plan(before).follow_ups)
            unit.delete(application_id)
            done.append((before, deeds.Outcome(Deed.DELETE, 0, (application_id,), gone)))
        return deeds.commit_all(unit, Deed.DELETE, now, done)


def archive(work: Workplace, *application_ids: str) -> deeds.Outcome:
    """Takes cards off the board into the archive, as one change; their plans stay as they are. Raises NotFound."""
    return _set_archived(work, Deed.ARCHIVE, application_ids, True)


def unarchive(work: Workplace, *application_ids: str) -> deeds.Outcome:
    """Puts cards back from the archive to where they stood on the board, as one change. Raises NotFound."""
    return _set_archived(work, Deed.UNARCHIVE, application_ids, False)


def _set_archived(work: Workplace, deed: Deed, application_ids: tuple[str, ...], archived: bool) -> deeds.Outcome:
    with work.store.begin() as unit:
        now = deeds.moment(work, unit.settings())
        done = []
        for application_id in application_ids:
            before = unit.application(application_id)
            altered = deeds.alter(before, lambda application, _: replace(application, archived=archived), now, deed)
            done.append(deeds.put(unit, *altered))
        return deeds.commit_all(unit, deed, now, done)


def put_contact(
    work: Workplace, application_id: str, fields: Mapping[str, Any], contact_id: str = "", joins: int = 0
) -> deeds.Outcome:
    """Adds a person, or changes the one with that id; ``fields`` as in the schema. Raises Refused or NotFound.

    ``joins`` is that of ``deeds.carry_out``.
    """
    found = _person(fields, () if contact_id else ("name",))
    new_id = str(uuid.uuid4())

    def alteration(application: JobApplication, _: Moment) -> JobApplication:
        if contact_id:
            return application.with_contact(replace(_known(application, contact_id), **found))
        return application.with_contact(Contact(**{"id": new_id, **found}))

    return deeds.carry_out(work, Deed.CONTACT, application_id, alteration, joins=joins)


def put_contacts(
    work: Workplace,
    application_id: str,
    people: tuple[Mapping[str, Any], ...],
    fields: Mapping[str, Any] | None = None,
) -> deeds.Outcome:
    """Replaces the people of an application by these, in this order, and edits its fields, as one change.

    A person with the ``id`` of a known one is changed; those who are not named any more are removed.
    """
    edited = read_record(dict(fields or {}), EDITABLE_FIELDS, "")

    def alteration(application: JobApplication, _: Moment) -> JobApplication:
        changed = replace(application, **edited)
        _check_place(work, changed, application)
        read = [_person(person, ("name",)) for person in people]
        kept = {person["id"] for person in read if "id" in person}
        for contact in application.contacts:
            if contact.id not in kept:
                changed = changed.without_contact(contact.id)
        order = []
        for person in read:
            known = application.contact(person.get("id", ""))
            contact = replace(known, **person) if known else Contact(**{"id": str(uuid.uuid4()), **person})
            order.append(contact)
        return replace(changed, contacts=tuple(order))

    return _warned(deeds.carry_out(work, Deed.EDIT, application_id, alteration), edited)


def remove_contact(work: Workplace, application_id: str, contact_id: str) -> deeds.Outcome:
    """Takes a person out of the application and its interviews."""

    def alteration(application: JobApplication, _: Moment) -> JobApplication:
        return application.without_contact(_known(application, contact_id).id)

    return deeds.carry_out(work, Deed.REMOVE_CONTACT, application_id, alteration)


def _known(application: JobApplication, contact_id: str) -> Contact:
    known = application.contact(contact_id)
    if known is None:
        raise NotFound(Sentence("There is no such person on this application; nothing was changed."), "contact")
    return known


def _person(fields: Mapping[str, Any], required: tuple[str, ...]) -> dict[str, Any]:
    nameless = {**CONTACT_FIELDS, "role": lambda value, where: CONTACT_FIELDS["role"](value, where) if value else None}
    return read_record(dict(fields), nameless, "", required)


def _check_place(work: Workplace, application: JobApplication, before: JobApplication | None = None) -> None:
    """Refuses a country or subdivision whose public holidays nobody knows; one that was there ``before`` may stay."""
    country, subdivision = (before.country, before.subdivision) if before is not None else ("", "")
    if application.country not in ("", country) and not work.holidays.knows(application.country):
        raise Refused(
            Sentence(
                "“{country}” is no country code that has holidays; nothing was changed.", country=application.country
            ),
            "country",
        )
    if (application.country, application.subdivision) == (country, subdivision) or not application.subdivision:
        return
    if not work.holidays.knows(application.country, application.subdivision):
        raise Refused(
            Sentence(
                "“{subdivision}” is no part of {country} that has holidays of its own; nothing was changed.",
                subdivision=application.subdivision,
                country=application.country or Sentence("a country"),
            ),
            "subdivision",
        )


def _warned(outcome: deeds.Outcome, edited: Mapping[str, Any]) -> deeds.Outcome:
    """With the gentle warnings about the fields that were edited."""
    if outcome.application is None or "key_skill" not in edited:
        return outcome
    return replace(outcome, warnings=_gentle_warnings(outcome.application))


def _gentle_warnings(application: JobApplication) -> tuple[Sentence, ...]:
    return (ONE_SKILL,) if names_a_list(application.key_skill) else ()
