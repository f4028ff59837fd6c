"""The commands, each over one service."""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import wraps
from typing import Any, cast

import click

from followup_desktop.cli import output
from followup_desktop.cli.session import Session
from followup_desktop.domain import fields
from followup_desktop.domain.activity import ActivityKind
from followup_desktop.domain.application import JobApplication, Outcome, Stage
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.interview import Signal
from followup_desktop.domain.sentences import Day, Sentence
from followup_desktop.domain.settings import SETTING_NAMES, Settings
from followup_desktop.interchange import json_file
from followup_desktop.services import (
    agenda,
    board,
    calendar,
    follow_ups,
    interchange,
    interviews,
    promises,
    sample,
    search,
    undo,
)
from followup_desktop.services import settings as settings_service

_YES = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_FLAGS = ("no_calls", "chase", "call_after_applying", "archived")
LARGEST_NUMBER = 2**63 - 1
"""Of a change."""
_CLEARABLE = ("outcome", "added_on", "applied_on", "posting_closes_on", "offer_reply_by", "closed_on")
_TEXT_OPTIONS = (
    "key_skill", "timezone", "country", "subdivision", "location", "posting_url", "source", "salary", "notes",
    "added_on", "applied_on", "posting_closes_on", "offer_reply_by", "closed_on", "outcome", "tags",
)  # fmt: skip


@click.group(no_args_is_help=False, add_help_option=True)
def commands() -> None:
    """Job applications and their follow-ups, without the window."""


def command(name: str) -> Callable[[Callable[..., None]], click.Command]:
    """A command of that name, which gets the session first."""

    def decorate(run: Callable[..., None]) -> click.Command:
        @wraps(run)
        def with_session(*args: Any, **kwargs: Any) -> None:
            run(cast(Session, click.get_current_context().obj), *args, **kwargs)

        return commands.command(name)(with_session)

    return decorate


def value_of(name: str, text: str, where: str) -> Any:
    """A field's value as the schema writes it, from the text of ``FIELD=VALUE``. Raises Refused."""
    if name in _FLAGS:
        if text.lower() not in _YES:
            raise fields.refuse(where, Sentence("“{field}” is either true or false; nothing was changed."))
        return _YES[text.lower()]
    if name == "tags":
        return [tag.strip() for tag in text.split(",") if tag.strip()]
    return None if name in _CLEARABLE and not text else text


def assignments(pairs: tuple[str, ...], known: Any) -> dict[str, str]:
    """``FIELD=VALUE`` pairs by their fields. Raises Refused for an unknown field, a usage error for no pair."""
    found = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals:
            raise click.UsageError(f"“{pair}” is not of the form FIELD=VALUE.")
        name = name.strip().replace("-", "_")
        if name == "stage":
            raise Refused("“stage” is changed by the command move; nothing was changed.", "stage")
        if name not in known:
            raise fields.refuse(name, Sentence("“{field}” is no field that can be changed here; nothing was changed."))
        found[name] = text
    return found


def _day(text: str | None, where: str) -> date | None:
    return None if text is None else fields.day(text, where)


def _instant(text: str | None, where: str) -> datetime | None:
    return None if text is None else fields.instant(text, where)


def _add_options(run: Callable[..., None]) -> Callable[..., None]:
    for name in reversed(_TEXT_OPTIONS):
        run = click.option("--" + name.replace("_", "-"), name, help=f"The field {name}.")(run)
    return run


@command("add")
@click.argument("company")
@click.argument("role")
@click.option("--stage", default="interested", help="One of the six stages.")
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
    values = {name: value_of(name, text, name) for name, text in given.items() if text is not None}
    values |= {"company": company, "role": role}
    if no_calls:
        values["no_calls"] = True
    if no_chase:
        values["chase"] = False
    if no_call_after_applying:
        values["call_after_applying"] = False
    outcome = session.did(board.add(session.work, values, fields.choice(Stage)(stage, "stage")))
    session.say(outcome.touched[0])


@command("edit")
@click.argument("application_id", metavar="ID")
@click.argument("pairs", metavar="FIELD=VALUE…", nargs=-1, required=True)
def edit(session: Session, application_id: str, pairs: tuple[str, ...]) -> None:
    """Change fields of an application, named as in the interchange schema."""
    given = assignments(pairs, fields.EDITABLE_FIELDS)
    values = {name: value_of(name, text, name) for name, text in given.items()}
    outcome = session.did(board.edit(session.work, session.find(application_id), values))
    output.say_difference(session, outcome.difference)


@command("contact")
@click.argument("application_id", metavar="ID")
@click.argument("name")
@click.argument("pairs", metavar="FIELD=VALUE…", nargs=-1)
def contact(session: Session, application_id: str, name: str, pairs: tuple[str, ...]) -> None:
    """Add a person, or change the one of that name; prints the person's id."""
    found = session.find(application_id)
    values = assignments(pairs, {key for key in fields.CONTACT_FIELDS if key != "id"})
    known = [c for c in session.work.store.application(found).contacts if c.name.casefold() == name.strip().casefold()]
    if not known:
        values = {"name": name, **values}
    outcome = session.did(board.put_contact(session.work, found, values, known[0].id if known else ""))
    if outcome.application is not None:
        session.say(known[0].id if known else outcome.application.contacts[-1].id)


@command("set")
@click.argument("name")
@click.argument("value")
def change_setting(session: Session, name: str, value: str) -> None:
    """Change a setting, named as in the interchange schema; windows are written as JSON."""
    session.did(settings_service.change(session.work, {name: _setting(name, value)}))


def _setting(name: str, text: str) -> Any:
    if name not in SETTING_NAMES:
        raise fields.refuse(name[:60], Sentence("“{field}” is no setting; nothing was changed."))
    default = getattr(Settings(), name)
    if isinstance(default, int):
        return int(text) if re.fullmatch("-?[0-9]{1,9}", text) else text
    return json_file.value(text, name) if isinstance(default, tuple) else text


@command("list")
@click.option("--stage", help="Only this stage.")
@click.option("--search", "text", default="", help="Only where each word of this text begins a word.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def list_cards(session: Session, stage: str | None, text: str, as_json: bool) -> None:
    """The board as text."""
    wanted = None if stage is None else fields.choice(Stage)(stage, "stage")
    if not session.work.store.read_only:
        settings_service.replan(session.work, limit=1_000_000)
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
@click.option("--outcome", help="Why it is closed: accepted, rejected, moved_on or withdrawn.")
@click.option("--on", "on_day", metavar="DATE", help="The day it was applied for or closed.")
def move(session: Session, application_id: str, stage: str, outcome: str | None, on_day: str | None) -> None:
    """Move an application to a stage; prints what that adds, moves and cancels."""
    to = fields.choice(Stage)(stage, "stage")
    why = None if outcome is None else fields.choice(Outcome)(outcome, "outcome")
    day = _day(on_day, "on")
    found = session.find(application_id)
    done = session.did(board.move_card(session.work, found, to, reorder=False, outcome=why, on=day))
    output.say_difference(session, done.difference)


@command("interview")
@click.argument("application_id", metavar="ID")
@click.option("--interview", "number", metavar="N", help="The n-th interview by its start, or its id.")
@click.option("--starts-at", metavar="INSTANT")
@click.option("--ends-at", metavar="INSTANT")
@click.option("--with", "people", metavar="NAME", multiple=True, help="Somebody met; may be given again.")
@click.option("--call-off", is_flag=True, help="It does not take place.")
@click.option("--asked/--not-asked", default=None, help="Whether the next steps were asked about.")
@click.option("--decision", metavar="TEXT", help="By when they decide: a date, or what they said.")
@click.option("--signal", help="welcome, unclear or dont_call.")
@click.option("--learned", help="Something learned, for the thank-you note.")
@click.option("--next-steps", help="What comes next, as they said it.")
@click.option("--thank-by", help="email or letter.")
@click.option("--kind", help="phone, video or on_site.")
@click.option("--place")
@click.option("--notes")
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
@click.option("--text", default="")
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
            fields.choice(ActivityKind)(kind, "kind"),
            at=_instant(at, "at"),
            text=fields.text(text, "text"),
            decision_on=_day(decision_on, "decision_on"),
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


@command("plan")
@click.argument("application_id", metavar="[ID]", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.option("--until", metavar="DATE", help="Only what begins by then.")
@click.option("--all", "with_ended", is_flag=True, help="The ended ones too.")
def plan(session: Session, application_id: str | None, as_json: bool, until: str | None, with_ended: bool) -> None:
    """What is to be done, soonest first."""
    work = session.work
    found = session.find(application_id) if application_id else ""
    items = agenda.open_follow_ups(work, found, _day(until, "until"))
    ended = agenda.ended_follow_ups(work, found) if with_ended else []
    now = work.clock.now()
    if as_json:
        open_ones = [output.open_document(item, now) for item in items]
        session.say_json(open_ones + [output.ended_document(item) for item in ended])
        return
    output.say_open(session, items, now)
    for application, follow_up in ended:
        session.say(f"{follow_up.state:<10} {application.company}  [{follow_up.key}]")


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
    outcome = session.did(follow_ups.snooze(session.work, found, key, _instant(instant, "INSTANT")))
    output.say_difference(session, outcome.difference)


@command("undo")
def undo_last(session: Session) -> None:
    """Take back the last change."""
    change = session.work.store.next_undo()
    session.did(undo.undo(session.work))
    session.say(f"Undone: {change.deed} {change.label}".rstrip() if change else "Undone.")


@command("redo")
def redo_last(session: Session) -> None:
    """Do again what was last taken back."""
    change = session.work.store.next_redo()
    session.did(undo.redo(session.work))
    session.say(f"Done again: {change.deed} {change.label}".rstrip() if change else "Done again.")


@command("changes")
@click.option("--since", type=click.IntRange(0), default=0, metavar="N", help="Only those after number N.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def changes(session: Session, since: int, as_json: bool) -> None:
    """The history of changes."""
    found = session.work.store.changes(min(since, LARGEST_NUMBER), limit=1_000_000)
    if as_json:
        session.say_json([output.change_document(change) for change in found])
        return
    for change in found:
        session.say(f"{change.number:>6} {change.at:%Y-%m-%d %H:%M:%S}Z {change.deed:<14} {change.label}".rstrip())


@command("import")
@click.argument("file")
@click.option("--replace", "replace_all", is_flag=True, help="In place of everything that is there.")
def import_file(session: Session, file: str, replace_all: bool) -> None:
    """Import an interchange file (.json), all or nothing."""
    path = session.path(file)
    if path.suffix.lower() != ".json":
        raise Refused(f"“{path.name}”: only .json files can be imported; nothing was changed.", "FILE")
    try:
        with path.open("rb") as source:
            content = source.read(json_file.LARGEST_FILE + 1)
    except OSError as fault:
        raise Refused(f"“{path.name}” could not be read ({fault.strerror}); nothing was changed.", "FILE") from None
    imported = interchange.take_in(session.work, json_file.parse(content), replace_all=replace_all)
    session.did(imported.outcome)
    session.say(f"{imported.new} new, {imported.changed} changed, {imported.same} the same.")


@command("export")
@click.argument("file")
@click.option("--changed", is_flag=True, help="Only what a calendar has not been told yet (.ics).")
def export_file(session: Session, file: str, changed: bool) -> None:
    """Export the schedule (.ics) or everything (.json)."""
    path = session.path(file)
    suffix = path.suffix.lower()
    if suffix == ".ics":
        found = calendar.export(session.work, path, changed_only=changed)
        session.say(f"{found.new} new, {found.changed} changed, {found.cancelled} cancelled.")
    elif suffix == ".json":
        if changed:
            raise click.UsageError("--changed is for .ics files.")
        applications, settings = interchange.everything(session.work)
        content = json_file.render(applications, settings, session.work.clock.now())
        session.work.calendar.write(path, content)
        session.say(f"{len(applications)} applications.")
    else:
        raise Refused(f"“{path.name}”: the file must end in .ics or .json; nothing was written.", "FILE")


@command("check")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def check(session: Session, as_json: bool) -> None:
    """Check the data, and name the versions."""
    problems = session.work.store.check()
    versions = session.work.store.versions()
    if as_json:
        session.say_json({"ok": not problems, "problems": problems, "versions": versions})
    else:
        for line in problems or ["The data are sound."]:
            session.say(line)
        for name, version in versions.items():
            session.say(f"{name:<10} {version}")
    session.status = 1 if problems else 0


@command("sample")
def fill_sample(session: Session) -> None:
    """Fill an empty data folder with the sample board."""
    outcome = session.did(sample.fill(session.work))
    session.say(f"{len(outcome.touched)} applications.")
