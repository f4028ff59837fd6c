"""Applications, plans and changes as the command line shows them: as JSON documents and as lines of text."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from followup_desktop.cli.session import Session
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import FollowUp, PlannedFollowUp
from followup_desktop.domain.method.plan import step_of
from followup_desktop.domain.method.reconcile import Difference
from followup_desktop.domain.method.wording import say_why
from followup_desktop.domain.time.zones import find_zone, format_instant
from followup_desktop.interchange.application_document import write_application
from followup_desktop.services import deeds
from followup_desktop.services.agenda import Ended, Open
from followup_desktop.services.ports.card import Card
from followup_desktop.services.ports.rows import RecordedChange

PIP_WORDS = {"d": "done", "t": "to_come", "p": "passed"}


def open_document(item: Open, now: datetime) -> dict[str, Any]:
    """An open follow-up as ``plan --json`` gives it."""
    application, f = item
    all_day = f.slot.all_day
    return {
        **_identified(application, f, f.step, "planned", application.contact(f.contact_id)),
        "due_on": f.due_on.isoformat(),
        "due_at": f.due_at.isoformat() if f.due_at else None,
        "slot_start": f.slot.day.isoformat() if all_day else f.slot.start.isoformat(),
        "slot_end": f.slot.end.date().isoformat() if all_day else f.slot.end.isoformat(),
        "timezone": f.timezone,
        "all_day": all_day,
        "overdue": f.is_overdue(now),
        "needs": list(f.needs),
        "why": say_why(f),
    }


def ended_document(item: Ended) -> dict[str, Any]:
    """A follow-up that was done, skipped or cancelled: what it asked for is over, so its times are null."""
    application, f = item
    people = [contact for part in f.key.split(":")[1:-1] if (contact := application.contact(part))]
    return {
        **_identified(application, f, step_of(f.key), f.state, people[-1] if people else None),
        "due_on": None,
        "due_at": None,
        "slot_start": None,
        "slot_end": None,
        "timezone": None,
        "all_day": False,
        "overdue": False,
        "needs": [],
        "why": "",
    }


def _identified(
    application: JobApplication, f: PlannedFollowUp | FollowUp, step: int | None, state: str, contact: Contact | None
) -> dict[str, Any]:
    """What is told of every follow-up: whose it is, which, and to whom."""
    return {
        "application": application.id,
        "company": application.company,
        "role": application.role,
        "key": f.key,
        "kind": f.kind,
        "step": step,
        "state": state,
        "channel": f.channel,
        "contact": contact.name if contact else None,
    }


def card_document(card: Card) -> dict[str, Any]:
    """A card of the board."""
    next_step = None
    if card.next_key:
        next_step = {
            "key": card.next_key,
            "kind": card.next_kind,
            "channel": card.next_channel,
            "contact": card.next_contact,
            "due_on": card.next_due_on,
            "slot_start": card.next_slot_start,
            "slot_end": card.next_slot_end,
            "all_day": bool(card.next_all_day),
            "timezone": card.next_zone,
        }
    return {
        "id": card.id,
        "company": card.company,
        "role": card.role,
        "stage": card.stage,
        "outcome": card.outcome,
        "location": card.location,
        "tags": card.tags.split("\n") if card.tags else [],
        "signal": card.signal,
        "pips": [PIP_WORDS[pip] for pip in card.pips],
        "needs": card.needs.split("\n") if card.needs else [],
        "archived": bool(card.archived),
        "next": next_step,
    }


def next_step(card: Card) -> str:
    """Day, time and kind of a card's next step on its own clock; empty where nothing is planned."""
    if not card.next_slot_start or not card.next_zone:
        return ""
    if card.next_all_day:
        return f"{card.next_slot_start[:10]} {card.next_kind}"
    # Not parse_instant: what is planned may lie beyond the years that can be entered.
    start = datetime.fromisoformat(card.next_slot_start).astimezone(find_zone(card.next_zone))
    return f"{start:%Y-%m-%d %H:%M} {card.next_zone} {card.next_kind}"


def application_document(session: Session, application: JobApplication) -> dict[str, Any]:
    """One application with its people, interviews, plan and history."""
    work = session.work
    now = deeds.moment(work, work.store.settings())
    plan = now.plan(application)
    return {
        **write_application(application),
        "pips": list(plan.pips),
        "needs": list(plan.needs),
        "signal": plan.signal,
        "plan": [open_document(Open(application, f), now.now) for f in plan.follow_ups],
    }


def change_document(change: RecordedChange) -> dict[str, Any]:
    """One change of the history."""
    return {
        "number": change.number,
        "at": format_instant(change.at),
        "deed": change.deed,
        "application": change.application_id or None,
        "label": change.label,
        "state": change.state,
    }


def when(follow_up: PlannedFollowUp) -> str:
    """Day and time of a follow-up on its own clock."""
    if follow_up.slot.all_day:
        return f"{follow_up.slot.day:%a %Y-%m-%d}      "
    return f"{follow_up.slot.start:%a %Y-%m-%d %H:%M}"


def say_open(session: Session, items: Iterable[Open], now: datetime) -> None:
    """The open follow-ups, a line each."""
    for application, f in items:
        late = "  overdue" if f.is_overdue(now) else ""
        contact = application.contact(f.contact_id)
        person = f", {contact.name}" if contact else ""
        session.say(f"{when(f)} {f.timezone:<20} {f.kind:<17} {application.company}{person}{late}  [{f.key}]")


def say_difference(session: Session, difference: Difference) -> None:
    """What a deed adds to the plan, moves and cancels, a line each."""
    for word, follow_ups in (
        ("adds", difference.added),
        ("moves", difference.moved),
        ("cancels", difference.cancelled),
    ):
        for f in follow_ups:
            session.say(f"{word:<8} {when(f)} {f.timezone}  {f.kind}  [{f.key}]")
    if not difference:
        session.say("The plan stays as it is.")
