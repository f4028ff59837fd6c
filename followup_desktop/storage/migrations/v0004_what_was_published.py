"""Version 4: what is known of the events that were published to calendars on a server."""

import sqlite3
from collections.abc import Callable

RECOUNTED: frozenset[str] = frozenset()

STATEMENTS = (
    """
    CREATE TABLE "published" (
        "collection" TEXT NOT NULL,
        "uid" TEXT NOT NULL,
        "application_id" TEXT NOT NULL,
        "key" TEXT NOT NULL,
        "etag" TEXT NOT NULL,
        "sent" TEXT NOT NULL,
        "sending" TEXT NOT NULL,
        "standing" TEXT NOT NULL,
        "there" TEXT,
        PRIMARY KEY ("collection", "uid")
    ) STRICT
    """,
)


def upgrade(run: Callable[..., sqlite3.Cursor]) -> None:
    """Makes the table; nothing was published before it."""
    for statement in STATEMENTS:
        run(statement)
