"""The steps from one version of the schema to the next.

A tuple rather than whatever lies in the folder, so that a frozen bundle has them all. A step that was released is
never edited. One that renames or drops a column, or gives it another meaning, also rewrites the rows of ``change_row``
that speak of it, so that what was done before the upgrade can still be undone.
"""

import sqlite3
from collections.abc import Callable
from typing import Protocol

from followup_desktop.storage.migrations import (
    v0001_first_schema,
    v0002_full_text_search,
    v0003_what_was_told,
    v0004_what_was_published,
    v0005_indexes,
)

Run = Callable[..., sqlite3.Cursor]
"""Runs one statement, with the values for its question marks where it has some."""


class Step(Protocol):
    """One step. ``RECOUNTED`` names the tables whose number of rows it changes on purpose."""

    RECOUNTED: frozenset[str]

    def upgrade(self, run: Run) -> None:
        """Changes the schema and the rows, one statement at a time; never ends the transaction."""
        ...


STEPS: tuple[Step, ...] = (
    v0001_first_schema,
    v0002_full_text_search,
    v0003_what_was_told,
    v0004_what_was_published,
    v0005_indexes,
)
