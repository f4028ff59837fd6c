"""What the user was told of by the program itself, and the dates of their own that decide when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from followup_desktop.domain.reminders import Told
from followup_desktop.domain.time.zones import format_instant
from followup_desktop.storage import tables

if TYPE_CHECKING:
    from followup_desktop.storage.database import Database


def own_starts(database: Database) -> dict[tuple[str, str], str]:
    """The user's own dates of follow-ups, by application and key."""
    kept = tables.FollowUp
    query = kept.select(kept.application, kept.key, kept.own_start).where(kept.own_start.is_null(False))
    return {(application_id, key): start for application_id, key, start in database.rows(*query.sql())}


def told(database: Database) -> set[Told]:
    """Everything that was told."""
    told = tables.Told
    return set(map(Told._make, database.rows(*told.select(told.application_id, told.key, told.occasion).sql())))


def put_told(database: Database, places: Iterable[Told], at: datetime) -> None:
    """Adds what was told at that instant; what is there already stays as it is."""
    table = tables.Told
    row = dict.fromkeys(("application_id", "key", "occasion", "at"), "")
    statement, _ = table.insert_many([row]).on_conflict_ignore().sql()
    with database.transaction():
        for place in places:
            database.run(statement, (*place, format_instant(at)))
