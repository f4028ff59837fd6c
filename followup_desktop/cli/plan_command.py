"""The command that tells the plan: often asked by other programs, and so without what only deeds need."""

import click

from followup_desktop.cli import output, words
from followup_desktop.cli.commands import command
from followup_desktop.cli.session import Session
from followup_desktop.services import agenda
from followup_desktop.services.steps import Steps


@command("plan")
@click.argument("application_id", metavar="[ID]", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.option("--until", metavar="DATE", help="Only what begins by then.")
@click.option("--all", "with_ended", is_flag=True, help="The ended ones too.")
def plan(
    session: Session, application_id: str | None, as_json: bool, until: str | None, with_ended: bool
) -> Steps[None]:
    """What is to be done, soonest first."""
    work = session.work
    found = session.find(application_id) if application_id else ""
    items = yield from agenda.finding_open(work, found, words.day(until, "until"))
    ended = agenda.ended_follow_ups(work, found) if with_ended else []
    now = work.clock.now()
    if as_json:
        documents = []
        for item in items:
            documents.append(output.open_document(item, now))
            yield None
        session.say_json(documents + [output.ended_document(item) for item in ended])
        return
    output.say_open(session, items, now)
    for application, follow_up in ended:
        session.say(f"{follow_up.state:<10} {application.company}  [{follow_up.key}]")
