"""The commands about applications, their people and the board."""

from collections.abc import Callable

import click

from followup_desktop.cli import output, words
from followup_desktop.cli.commands import command
from followup_desktop.cli.session import Session
from followup_desktop.domain import fields
from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.services import (
    agenda,
    board,
    search,
)
from followup_desktop.services import settings as settings_service
from followup_desktop.services.steps import Steps

_OPTIONS = {
    "key_skill": ("TEXT", "The one skill that fits, for the call after applying."),
    "timezone": ("ZONE", "Their IANA time zone, such as Europe/Berlin."),
    "country": ("CODE", "Their country in two letters, such as DE, for its public holidays."),
    "subdivision": ("CODE", "The part of the country, such as BY, for its public holidays."),
    "location": ("TEXT", "Where the job is."),
    "posting_url": ("URL", "Where it is posted."),
    "source": ("TEXT", "Where you found it."),
    "salary": ("TEXT", "What they pay, in words."),
    "notes": ("TEXT", "Whatever else you want to keep."),
    "added_on": ("DATE", "The day it was added; today, unless given."),
    "applied_on": ("DATE", "The day you applied; today for one that is added as applied."),
    "posting_closes_on": ("DATE", "The last day to apply."),
    "offer_reply_by": ("DATE", "The day by which they want an answer to their offer."),
    "closed_on": ("DATE", "The day it was closed; today for one that is added as closed."),
    "outcome": ("OUTCOME", f"Why it is closed: {', '.join(Outcome)}."),
    "tags": ("TAGS", "Words to find it by, separated by commas."),
}
_STAGES = f"One of {', '.join(Stage)}."


def _add_options(run: Callable[..., None]) -> Callable[..., None]:
    for name, (kind, told) in reversed(_OPTIONS.items()):
        run = click.option("--" + name.replace("_", "-"), name, metavar=kind, help=told)(run)
    return run


@command("add")
@click.argument("company")
@click.argument("role")
@click.option("--stage", default="interested", metavar="STAGE", help=f"{_STAGES} Interested, unless given.")
@_add_options
@click.option("--no-calls", is_flag=True, help="The posting or the person asked not to be called.")
@click.option("--no-chase", is_flag=True, help="Retired from follow-up without being closed.")
@click.option("--no-call-after-applying", is_flag=True, help="No call after applying for this one.")
def add(
    session: Session,
    company: str,
    role: str,
    stage: str,
    no_calls: bool,
    no_chase: bool,
    no_call_after_applying: bool,
    **given: str | None,
) -> None:
    """Add an application; prints its id."""
    values = {name: words.value_of(name, text, name) for name, text in given.items() if text is not None}
    values |= {"company": company, "role": role}
    if no_calls:
        values["no_calls"] = True
    if no_chase:
        values["chase"] = False
    if no_call_after_applying:
        values["call_after_applying"] = False
    outcome = session.did(board.add(session.work, values, fields.choice(Stage)(stage, "stage")))
    session.say(outcome.touched[0])


@command("edit", more=f"Fields: {', '.join(fields.EDITABLE_FIELDS)}.")
@click.argument("application_id", metavar="ID")
@click.argument("pairs", metavar="FIELD=VALUE…", nargs=-1, required=True)
def edit(session: Session, application_id: str, pairs: tuple[str, ...]) -> None:
    """Change fields of an application, named as in the interchange schema."""
    given = words.assignments(pairs, fields.EDITABLE_FIELDS)
    values = {name: words.value_of(name, text, name) for name, text in given.items()}
    outcome = session.did(board.edit(session.work, session.find(application_id), values))
    output.say_difference(session, outcome.difference)


@command("contact", more=f"Fields: {', '.join(key for key in fields.CONTACT_FIELDS if key != 'id')}.")
@click.argument("application_id", metavar="ID")
@click.argument("name")
@click.argument("pairs", metavar="[FIELD=VALUE]…", nargs=-1)
def contact(session: Session, application_id: str, name: str, pairs: tuple[str, ...]) -> None:
    """Add a person, or change the one of that name; prints the person's id."""
    found = session.find(application_id)
    values = words.assignments(pairs, {key for key in fields.CONTACT_FIELDS if key != "id"})
    known = [c for c in session.work.store.application(found).contacts if c.name.casefold() == name.strip().casefold()]
    if not known:
        values = {"name": name, **values}
    outcome = session.did(board.put_contact(session.work, found, values, known[0].id if known else ""))
    if outcome.application is not None:
        session.say(known[0].id if known else outcome.application.contacts[-1].id)


@command("list")
@click.option("--stage", metavar="STAGE", help="Only this stage.")
@click.option("--search", "text", default="", help="Only where each word of this text begins a word.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def list_cards(session: Session, stage: str | None, text: str, as_json: bool) -> Steps[None]:
    """The board as text."""
    wanted = None if stage is None else fields.choice(Stage)(stage, "stage")
    if not session.work.store.read_only:
        yield from settings_service.replanning(session.work)
    found = search.find(session.work, text)
    cards = [
        card
        for card in [*session.work.store.cards(), *session.work.store.archived_cards()]
        if wanted in (None, card.stage) and (found is None or card.id in found)
    ]
    if as_json:
        session.say_json([output.card_document(card) for card in cards])
        return
    for card in cards:
        session.say(f"{card.id}  {card.stage:<12} {card.company}, {card.role}  {output.next_step(card)}".rstrip())


@command("show")
@click.argument("application_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def show(session: Session, application_id: str, as_json: bool) -> None:
    """One application with its people, interviews, plan and history."""
    application = session.work.store.application(session.find(application_id))
    if as_json:
        session.say_json(output.application_document(session, application))
        return
    session.say(f"{application.company}, {application.role}: {application.stage}")
    for person in application.contacts:
        parts = (person.name, person.role or "", person.phone, person.email)
        session.say("  " + ", ".join(part for part in parts if part))
    for number, interview in enumerate(application.interviews, 1):
        called_off = "  called off" if interview.called_off else ""
        session.say(f"  Interview {number}: {interview.starts_at:%Y-%m-%d %H:%M} UTC{called_off}")
    now = session.work.clock.now()
    output.say_open(session, agenda.open_follow_ups(session.work, application.id), now)
    for happened in application.activity:
        session.say(f"  {happened.at:%Y-%m-%d %H:%M} {happened.kind} {happened.text}".rstrip())


@command("move")
@click.argument("application_id", metavar="ID")
@click.argument("stage")
@click.option("--outcome", metavar="OUTCOME", help=f"Why it is closed: {', '.join(Outcome)}.")
@click.option("--on", "on_day", metavar="DATE", help="The day it was applied for or closed.")
def move(session: Session, application_id: str, stage: str, outcome: str | None, on_day: str | None) -> None:
    """Move an application to a stage; prints what that adds, moves and cancels."""
    to = fields.choice(Stage)(stage, "stage")
    why = None if outcome is None else fields.choice(Outcome)(outcome, "outcome")
    day = words.day(on_day, "on")
    found = session.find(application_id)
    done = session.did(board.move_card(session.work, found, to, reorder=False, outcome=why, on=day))
    output.say_difference(session, done.difference)
