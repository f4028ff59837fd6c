"""Version 5: what changed a follow-up, and how many cards a stage has, is found without a look at everything."""

import sqlite3
from collections.abc import Callable

RECOUNTED: frozenset[str] = frozenset()

# Of the other tables nobody asks by the row, and an index would cost each change.
STATEMENTS = (
    """CREATE INDEX "change_row_follow_up" ON "change_row" ("row") WHERE "table" = 'follow_up'""",
    'CREATE INDEX "card_archived_place_stage" ON "card" ("archived", "place", "stage")',
)


def upgrade(run: Callable[..., sqlite3.Cursor]) -> None:
    """Makes the indexes."""
    for statement in STATEMENTS:
        run(statement)
