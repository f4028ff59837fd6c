"""What stands in the agenda and the plan, as queries over the derived tables: open, done, awaited."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from peewee import JOIN, Value

from followup_desktop.domain.time.zones import format_instant
from followup_desktop.domain.vocabulary import Kind, State
from followup_desktop.storage import tables
from followup_desktop.storage.named_by_key import is_named


def open_query(until: datetime, since: datetime | None, of: Collection[str] | None, at_most: int | None) -> Any:
    """The columns of ``AgendaRow``, soonest first; ``of`` names the only applications that are asked for."""
    planned, card = tables.Planned, tables.Card
    found = (
        planned.select(
            planned.application,
            card.company,
            card.role,
            planned.key,
            planned.kind,
            planned.channel,
            planned.contact,
            planned.phone,
            planned.due_on,
            planned.slot_start,
            planned.slot_end,
            planned.all_day,
            planned.zone,
            planned.own,
            planned.in_time_until,
        )
        .join(card, on=(card.application == planned.application))
        .where(planned.starts_at < format_instant(until))
        .order_by(planned.starts_at, planned.application, planned.key)
    )
    if since is not None:
        found = found.where(planned.starts_at >= format_instant(since))
    found = _only(found, planned.application, of)
    return found if at_most is None else found.limit(at_most)


def order_query(until: datetime, since: datetime | None, kinds: Collection[str], at_most: int | None = None) -> Any:
    """The application of each open follow-up of these kinds, soonest first: as the index has them, without a sort."""
    planned = tables.Planned
    found = (
        planned.select(planned.application)
        .where(planned.starts_at < format_instant(until))
        .order_by(planned.starts_at, planned.application)
    )
    if not frozenset(Kind) <= set(kinds):
        found = found.where(planned.kind.in_(list(kinds)))
    if since is not None:
        found = found.where(planned.starts_at >= format_instant(since))
    return found if at_most is None else found.limit(at_most)


def _only(query: Any, column: Any, of: Collection[str] | None) -> Any:
    return query if of is None else query.where(column.in_(list(of)))


def done_query(since: datetime, until: datetime, of: Collection[str] | None) -> Any:
    """The columns of ``DoneRow`` of the follow-ups that were done, in no order."""
    ended, card, contact = tables.FollowUp, tables.Card, tables.Contact
    found = (
        ended.select(ended.application, card.company, card.role, ended.key, ended.channel, contact.name, ended.done_at)
        .join(card, on=(card.application == ended.application))
        .join(contact, JOIN.LEFT_OUTER, on=is_named(contact, ended))
        .where(ended.state == State.DONE)
        .where(ended.done_at >= format_instant(since), ended.done_at < format_instant(until))
    )
    return _only(found, ended.application, of)


def held_query(since: datetime, until: datetime, of: Collection[str] | None) -> Any:
    """The columns of ``DoneRow`` of the interviews that are over by ``until``, in no order."""
    interview, card = tables.Interview, tables.Card
    key = Value(f"{Kind.ASK_PROCESS}:").concat(interview.id).concat(":1")
    found = (
        interview.select(
            interview.application, card.company, card.role, key, Value(None), Value(None), interview.starts_at
        )
        .join(card, on=(card.application == interview.application))
        .where(interview.called_off == 0)
        .where(interview.starts_at >= format_instant(since), interview.ends_at <= format_instant(until))
    )
    return _only(found, interview.application, of)


def awaited_query(promised_from: date, after: datetime, of: Collection[str] | None) -> Any:
    """The columns of ``AwaitedRow``, by company."""
    card = tables.Card
    found = (
        card.select(card.application, card.company, card.role)
        .where(card.next_promise >= promised_from.isoformat(), card.next_slot_start >= format_instant(after))
        .order_by(card.company, card.application)
    )
    return _only(found, card.application, of)


def countries_query() -> Any:
    """Country and subdivision of every application that has one, each once, in no order: SQLite would sort them all."""
    application = tables.Application
    return application.select(application.country, application.subdivision).where(application.country != "").distinct()
