"""The commands about interviews, what happened, and what is to be done."""

from datetime import date, datetime
from typing import Any

import click

from followup_desktop.cli import output, words
from followup_desktop.cli.commands import command
from followup_desktop.cli.session import Session
from followup_desktop.domain import fields
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.sentences import Day, Sentence
from followup_desktop.domain.vocabulary import LOGGABLE, ActivityKind, Signal
from followup_desktop.services import (
    follow_ups,
    interviews,
    promises,
)


@command("interview")
@click.argument("application_id", metavar="ID")
@click.option("--interview", "number", metavar="N", help="The n-th interview by its start, or its id.")
@click.option("--starts-at", metavar="INSTANT", help="When it starts, such as 2026-11-30T14:30:00+01:00.")
@click.option("--ends-at", metavar="INSTANT", help="When it ends.")
@click.option("--with", "people", metavar="NAME", multiple=True, help="Somebody met; may be given again.")
@click.option("--call-off", is_flag=True, help="It does not take place.")
@click.option("--asked/--not-asked", default=None, help="Whether the next steps were asked about.")
@click.option("--decision", metavar="TEXT", help="By when they decide: a date, or what they said.")
@click.option("--signal", metavar="SIGNAL", help=f"What they conveyed about being contacted: {', '.join(Signal)}.")
@click.option("--learned", help="Something learned, for the thank-you note.")
@click.option("--next-steps", help="What comes next, as they said it.")
@click.option("--thank-by", help="email or letter.")
@click.option("--kind", help="phone, video or on_site.")
@click.option("--place", metavar="TEXT", help="Where, or a link.")
@click.option("--notes", metavar="TEXT", help="What else was said.")
def interview(
    session: Session,
    application_id: str,
    number: str | None,
    people: tuple[str, ...],
    call_off: bool,
    asked: bool | None,
    decision: str | None,
    signal: str | None,
    **given: str | None,
) -> None:
    """Record an interview, or its notes; prints what that adds, moves and cancels."""
    found = session.find(application_id)
    application = session.work.store.application(found)
    known = interviews.numbered(application, number) if number is not None else None
    values: dict[str, Any] = {name: text for name, text in given.items() if text is not None}
    if asked is not None:
        values["asked_process"] = asked
    if signal is not None:
        values["signal"] = fields.choice(Signal)(signal, "signal").value
    if call_off:
        values["called_off"] = True
    if known is None and not {"starts_at", "ends_at"} <= values.keys():
        known = None if {"starts_at", "ends_at"} & values.keys() else application.latest_interview
        if known is None:
            raise click.UsageError("A new interview needs --starts-at and --ends-at; an earlier one --interview N.")
    reading = None
    if decision is not None:
        ended = values.get("ends_at")
        said_at = fields.instant(ended, "ends_at") if ended else known.ends_at if known else session.work.clock.now()
        day, reading = _decision(session, application, decision, said_at)
        values["decision_on"] = day.isoformat()
        if str(day) != decision:
            values["promise_words"] = decision
    outcome = session.did(interviews.save(session.work, found, values, known.id if known else "", people))
    output.say_difference(session, outcome.difference)
    if reading is not None:
        session.say(f"Read as: {reading}.")


def _decision(session: Session, application: JobApplication, text: str, said_at: datetime) -> tuple[date, Sentence]:
    """The day, given as a date or in words, and how it was read."""
    try:
        day = fields.day(text, "decision")
    except Refused:
        return promises.promised_day(session.work, application, text, said_at)
    return day, Sentence("by {day}", day=Day(day, session.work.clock.now().date()))


@command("log")
@click.argument("application_id", metavar="ID")
@click.argument("kind")
@click.option("--at", metavar="INSTANT", help="When it happened; now, unless given.")
@click.option("--text", default="", help="What was said.")
@click.option("--decision-on", metavar="DATE", help="The promise that a response left.")
@click.option("--follow-up", "key", metavar="KEY", default="", help="The follow-up that it carried out.")
@click.option("--with", "person", metavar="NAME", help="Who it was.")
@click.option("--no-more-calls", is_flag=True, help="They asked not to be called.")
def log(
    session: Session,
    application_id: str,
    kind: str,
    at: str | None,
    text: str,
    decision_on: str | None,
    key: str,
    person: str | None,
    no_more_calls: bool,
) -> None:
    """Log a touch (voicemail, no_answer, email, letter), a response (response, call) or a note."""
    found = session.find(application_id)
    outcome = session.did(
        follow_ups.log(
            session.work,
            found,
            fields.choice([one for one in ActivityKind if one in LOGGABLE])(kind, "kind"),
            at=words.instant(at, "at"),
            text=fields.text(text, "text"),
            decision_on=words.day(decision_on, "decision_on"),
            key=fields.follow_up_key(key, "follow_up") if key else "",
            contact_id=_person_id(session, found, person),
            no_more_calls=no_more_calls,
        )
    )
    output.say_difference(session, outcome.difference)


def _person_id(session: Session, application_id: str, person: str | None) -> str:
    if person is None:
        return ""
    for one in session.work.store.application(application_id).contacts:
        if one.name.casefold() == person.strip().casefold():
            return one.id
    unknown = Sentence("“{field}” is “{person}”, who is not on this application; nothing was changed.")
    raise fields.refuse("with", unknown.filled(person=person[:60]))


@command("done")
@click.argument("application_id", metavar="ID")
@click.argument("key")
@click.option("--anyway", is_flag=True, help="Also a letter whose text has not passed its checks.")
def done(session: Session, application_id: str, key: str, anyway: bool) -> None:
    """Mark a follow-up as done."""
    found, key = session.find(application_id), fields.follow_up_key(key, "KEY")
    outcome = session.did(follow_ups.done(session.work, found, key, anyway=anyway))
    output.say_difference(session, outcome.difference)


@command("skip")
@click.argument("application_id", metavar="ID")
@click.argument("key")
def skip(session: Session, application_id: str, key: str) -> None:
    """Skip a follow-up."""
    found, key = session.find(application_id), fields.follow_up_key(key, "KEY")
    output.say_difference(session, session.did(follow_ups.skip(session.work, found, key)).difference)


@command("snooze")
@click.argument("application_id", metavar="ID")
@click.argument("key")
@click.argument("instant")
def snooze(session: Session, application_id: str, key: str, instant: str) -> None:
    """Give a follow-up a date of your own."""
    found, key = session.find(application_id), fields.follow_up_key(key, "KEY")
    outcome = session.did(follow_ups.snooze(session.work, found, key, words.instant(instant, "INSTANT")))
    output.say_difference(session, outcome.difference)
