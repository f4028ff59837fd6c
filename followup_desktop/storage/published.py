"""What is known of the events of a calendar on a server."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from followup_desktop.domain.published import EventThere, PublishedEvent, Standing
from followup_desktop.storage import statements
from followup_desktop.storage.setting_rows import json_text, reading
from followup_desktop.storage.tables import Published

if TYPE_CHECKING:
    from followup_desktop.storage.database import Database


def events(
    database: Database, collection: str, standings: Collection[Standing], after: str, limit: int | None
) -> dict[str, PublishedEvent]:
    """The events of that collection by their UIDs: those that stand so, from that UID on, at most so many, or all."""
    wanted = (Published.collection == collection) & (Published.uid > after)
    if standings:
        wanted &= Published.standing.in_([standing.value for standing in standings])
    rows = database.rows(*Published.select().where(wanted).order_by(Published.uid).limit(limit).sql())
    with reading():
        return {row[1]: _event_from(row) for row in rows}


def put(database: Database, collection: str, changed: Iterable[PublishedEvent]) -> None:
    """Keeps these events, durably and at once."""
    statement = statements.replace(Published)
    with database.transaction():
        for event in changed:
            there = None if event.there is None else json_text(event.there._asdict())
            row = (collection, event.uid, event.application_id, event.key)
            database.run(statement, (*row, event.etag, event.sent, event.sending, event.standing.value, there))


def drop(database: Database, collection: str, uids: Iterable[str] | None) -> None:
    """Forgets the events with these UIDs, or all of the collection, durably and at once."""
    everything = Published.collection == collection
    with database.transaction():
        for wanted in [everything] if uids is None else [everything & (Published.uid == uid) for uid in uids]:
            database.run(*Published.delete().where(wanted).sql())


def _event_from(row: tuple[Any, ...]) -> PublishedEvent:
    _, uid, application_id, key, etag, sent, sending, standing, there = row
    found = None if there is None else EventThere(**json.loads(there))
    return PublishedEvent(uid, application_id, key, etag, sent, sending, Standing(standing), found)
