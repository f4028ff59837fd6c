"""Version 5: which changes were about a follow-up is found without a look at the whole history."""

import sqlite3
from collections.abc import Callable

RECOUNTED: frozenset[str] = frozenset()

# Of the other tables nobody asks by the row, and an index would cost each change.
STATEMENTS = ("""CREATE INDEX "change_row_follow_up" ON "change_row" ("row") WHERE "table" = 'follow_up'""",)


def upgrade(run: Callable[..., sqlite3.Cursor]) -> None:
    """Makes the index."""
    for statement in STATEMENTS:
        run(statement)
