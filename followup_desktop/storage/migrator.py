"""Brings a data file to the schema of this version: all steps or none, and no row is lost."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from followup_desktop.fault_points import strike
from followup_desktop.storage.backups import back_up, name_of
from followup_desktop.storage.migrations import STEPS, Step

if TYPE_CHECKING:
    from followup_desktop.services.ports.clock import Clock
    from followup_desktop.storage.database import Database


class RowsLostError(Exception):
    """A step lost rows or left some that belong to nothing: a defect of the step, and it was rolled back."""


def upgrade(database: Database, backups: Path, clock: Clock, steps: Sequence[Step] = STEPS) -> None:
    """The same for the user's data: where they lack a step they are backed up first, into ``backups``."""
    if 0 < version_of(database) < len(steps):
        back_up(database, backups / name_of(clock.now(), f"before-v{len(steps)}"))
    migrate(database, steps)


def migrate(database: Database, steps: Sequence[Step] = STEPS) -> None:
    """Runs the steps that the file lacks, in one transaction; does nothing where it lacks none.

    Where a step raises, the file is as it was before.
    """
    if version_of(database) >= len(steps):
        return
    # Rebuilding a table that others refer to would delete their rows where foreign keys are on, and within a
    # transaction they cannot be turned off.
    database.run("PRAGMA foreign_keys = OFF")
    try:
        with database.transaction():
            _run_steps(database, steps)
    finally:
        database.run("PRAGMA foreign_keys = ON")


def version_of(database: Database) -> int:
    """The version of the schema: the number of steps that were run."""
    return database.number("PRAGMA user_version")


def _run_steps(database: Database, steps: Sequence[Step]) -> None:
    found = version_of(database)
    before = _counts(database)
    recounted: set[str] = set()
    for step in steps[found:]:
        step.upgrade(database.run)
        recounted |= step.RECOUNTED
        strike("migrate.step")
    after = _counts(database)
    lost = [name for name, count in before.items() if name not in recounted and after.get(name) != count]
    if lost:
        raise RowsLostError(f"the number of rows has changed: {', '.join(sorted(lost))}")
    if database.rows("PRAGMA foreign_key_check"):
        raise RowsLostError("rows refer to rows that are not there")
    database.run(f"PRAGMA user_version = {max(found, len(steps))}")


def _counts(database: Database) -> dict[str, int]:
    tables = database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {name: database.number(f'SELECT count(*) FROM "{name}"') for (name,) in tables}
