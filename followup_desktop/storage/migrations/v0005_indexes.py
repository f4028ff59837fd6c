"""Version 5: what changed a follow-up, how many cards a stage has, and the order of the board are found in indexes."""

import sqlite3
from collections.abc import Callable

RECOUNTED: frozenset[str] = frozenset()

# Of the other tables nobody asks by the row, and an index would cost each change.
STATEMENTS = (
    """CREATE INDEX "change_row_follow_up" ON "change_row" ("row") WHERE "table" = 'follow_up'""",
    'CREATE INDEX "card_archived_place_stage" ON "card" ("archived", "place", "stage")',
    'CREATE INDEX "application_stage_rank_id" ON "application" ("stage", "rank", "id")',
    'DROP INDEX "application_stage_rank"',
)


def upgrade(run: Callable[..., sqlite3.Cursor]) -> None:
    """Makes the indexes, and drops what one of them holds as well."""
    for statement in STATEMENTS:
        run(statement)
