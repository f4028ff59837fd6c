"""The command that shows what to write or say."""

from typing import Any

import click

from followup_desktop.cli.commands import command
from followup_desktop.cli.session import Session
from followup_desktop.domain import fields
from followup_desktop.domain.letters.finding import Finding
from followup_desktop.domain.letters.letter import is_written
from followup_desktop.domain.letters.proof import Proof
from followup_desktop.domain.vocabulary import Channel
from followup_desktop.services import letters
from followup_desktop.services.deeds import moment
from followup_desktop.services.steps import Steps


@command("draft")
@click.argument("application_id", metavar="ID")
@click.argument("key")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def draft(session: Session, application_id: str, key: str, as_json: bool) -> Steps[None]:
    """Show the letter of a follow-up, with what proofreading finds, or the script of a call. Changes nothing."""
    found, key = session.find(application_id), fields.follow_up_key(key, "KEY")
    work = session.work
    application = work.store.application(found)
    planned = moment(work, work.store.settings()).plan(application).follow_up(key)
    if planned is not None and is_written(planned):
        document = yield from _letter(session, found, key)
    else:
        document = _script(session, found, key)
    if as_json:
        session.say_json(document)
    else:
        _say(session, document)


def _letter(session: Session, application_id: str, key: str) -> Steps[dict[str, Any]]:
    work = session.work
    desktop = letters.lay_out(work, application_id, key)
    letter = desktop.kept or letters.begin(work, desktop)
    dialect = letters.dialect_of(work, desktop.application, work.new_proofreader().dialects())
    known = letters.known_words(work, desktop.application)

    def read() -> Proof:
        # Loading the dictionary takes a second, in which a window is to go on.
        return letters.check(work.new_proofreader(), letter.body, desktop.facts, known, dialect)

    proof: Proof = yield read
    message = letters.mail_message(work, desktop, letter)
    contact = desktop.application.contact(desktop.follow_up.contact_id)
    return {
        "application": application_id,
        "key": key,
        "kind": desktop.follow_up.kind,
        "channel": desktop.follow_up.channel,
        "contact": message.to_name or None,
        "email": message.to_address or None,
        "address": (contact.address if contact else "") or None,
        "kept": desktop.kept is not None,
        "subject": letter.subject,
        "text": letter.body,
        "words": proof.words,
        "dialect": dialect,
        "read": proof.read,
        "passed": proof.passed,
        "points": [{"name": point.name, "ok": point.ok, "message": str(point.said)} for point in proof.points],
        "findings": [_finding(finding, letter.body) for finding in proof.findings],
    }


def _finding(finding: Finding, text: str) -> dict[str, Any]:
    return {
        "begin": finding.begin,
        "end": finding.end,
        "text": text[finding.begin : finding.end],
        "nature": finding.nature,
        "message": str(finding.said),
        "replacements": list(finding.replacements),
    }


def _script(session: Session, application_id: str, key: str) -> dict[str, Any]:
    planned, lines = letters.script(session.work, application_id, key)
    contact = session.work.store.application(application_id).contact(planned.contact_id)
    return {
        "application": application_id,
        "key": key,
        "kind": planned.kind,
        "channel": planned.channel,
        "contact": contact.name if contact else None,
        "phone": (contact.phone if contact else "") or None,
        "script": [str(line) for line in lines],
    }


def _say(session: Session, document: dict[str, Any]) -> None:
    if "script" in document:
        for line in document["script"]:
            session.say(line)
        return
    by_hand = document["channel"] == Channel.LETTER
    where = document["address"] if by_hand else document["email"] and f"<{document['email']}>"
    to = (", " if by_hand else " ").join(part for part in (document["contact"], where) if part)
    session.say(f"To: {to}".rstrip())
    if not by_hand:
        session.say(f"Subject: {document['subject']}")
    session.say("")
    for line in document["text"].rstrip("\n").split("\n"):
        session.say(line)
    session.say("")
    if not document["read"]:
        session.say("Its spelling and grammar were not read: it is not in English.")
    for point in document["points"]:
        session.say(f"{'ok' if point['ok'] else 'to do':<6} {point['message']}")
    for finding in document["findings"]:
        offered = f" → {finding['replacements'][0]}" if finding["replacements"] else ""
        session.say(f"{finding['nature']:<12} {finding['text']}{offered}  ({finding['message']})")
