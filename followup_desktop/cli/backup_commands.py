"""The commands about backups."""

from pathlib import Path

import click

from followup_desktop.cli import words
from followup_desktop.cli.answer import Answer, fault_answer, one_line
from followup_desktop.cli.commands import command
from followup_desktop.cli.session import Session, file_path
from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.time.zones import format_instant
from followup_desktop.services import backups
from followup_desktop.services.ports.safekeeping import DamagedData


@command("backup")
@click.argument("file", required=False)
def write_backup(session: Session, file: str | None) -> None:
    """Write a backup of everything: to FILE, else beside the data."""
    made = backups.write(session.work, session.path(file) if file else None)
    session.say(str(made.path))
    session.warnings.extend(str(trouble) for trouble in made.troubles)


@command("restore")
@click.argument("file")
def restore(session: Session, file: str) -> None:
    """Bring back everything from a backup; what stands now is backed up first."""
    path = session.path(file)
    kept = [one.path for one in session.work.store.backups() if one.path.name == file]
    restored = backups.restore(session.work, kept[0] if kept and not path.exists() else path)
    session.did(restored.outcome)
    session.say(f"{words.applications(len(session.work.store.names()))}.")
    session.say(f"What stood before is in {restored.before}")


def repair(damaged: DamagedData, folder: Path | None, file: str) -> Answer:
    """``restore`` where the data file is damaged: the backup takes its place, and it is kept."""
    try:
        path = file_path(folder, file)
        kept = [one.path for one in damaged.backups() if one.path.name == file]
        aside = damaged.restore(kept[0] if kept and not path.exists() else path)
    except FollowupError as fault:
        return fault_answer(fault, False)
    return Answer(0, one_line(f"Restored. The damaged data file is kept: {aside}") + "\n", "")


@command("backups")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def list_backups(session: Session, as_json: bool) -> None:
    """The backups there are, each checked."""
    found = [backups.examine(session.work, file) for file in session.work.store.backups()]
    if as_json:
        session.say_json(
            [
                {
                    "path": str(one.file.path),
                    "at": format_instant(one.file.at),
                    "size": one.file.size,
                    "good": one.is_good,
                    "applications": one.applications,
                }
                for one in found
            ]
        )
    else:
        for one in found:
            count = one.applications
            holds = "damaged" if count is None else words.applications(count)
            session.say(f"{one.file.at:%Y-%m-%d %H:%M:%S}Z {holds:<20} {one.file.path}")
    session.status = 0 if all(one.is_good for one in found) else 1
