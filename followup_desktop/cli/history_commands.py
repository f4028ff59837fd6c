"""The commands that take back, and show what was done."""

import click

from followup_desktop.cli import output
from followup_desktop.cli.commands import command
from followup_desktop.cli.session import Session
from followup_desktop.services import undo
from followup_desktop.services.steps import Steps

_LARGEST_NUMBER = 2**63 - 1
"""Of a change."""


@command("undo")
def undo_last(session: Session) -> Steps[None]:
    """Take back the last change."""
    change = session.work.store.next_undo()
    session.did((yield from session.long(undo.undoing(session.work))))
    session.say(f"Undone: {change.deed} {change.label}".rstrip() if change else "Undone.")


@command("redo")
def redo_last(session: Session) -> Steps[None]:
    """Do again what was last taken back."""
    change = session.work.store.next_redo()
    session.did((yield from session.long(undo.redoing(session.work))))
    session.say(f"Done again: {change.deed} {change.label}".rstrip() if change else "Done again.")


@command("changes")
@click.option("--since", type=click.IntRange(0), default=0, metavar="N", help="Only those after number N.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def changes(session: Session, since: int, as_json: bool) -> None:
    """The history of changes."""
    found = session.work.store.changes(min(since, _LARGEST_NUMBER), limit=1_000_000)
    if as_json:
        session.say_json([output.change_document(change) for change in found])
        return
    for change in found:
        session.say(f"{change.number:>6} {change.at:%Y-%m-%d %H:%M:%S}Z {change.deed:<14} {change.label}".rstrip())
