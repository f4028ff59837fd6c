"""Version 3: what the user was told of by the program itself, so that nothing is told twice."""

import sqlite3
from collections.abc import Callable

RECOUNTED: frozenset[str] = frozenset()

STATEMENTS = (
    """
    CREATE TABLE "told" (
        "application_id" TEXT NOT NULL,
        "key" TEXT NOT NULL,
        "occasion" TEXT NOT NULL,
        "at" TEXT NOT NULL,
        PRIMARY KEY ("application_id", "key", "occasion")
    ) STRICT, WITHOUT ROWID
    """,
)


def upgrade(run: Callable[..., sqlite3.Cursor]) -> None:
    """Makes the table; nothing was told before it."""
    for statement in STATEMENTS:
        run(statement)
