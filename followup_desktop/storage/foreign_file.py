"""Data files that come from somewhere else: what they do of themselves is not let happen, and their rows are copied."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from followup_desktop.domain.errors import Damaged
from followup_desktop.storage.faults import DAMAGED

if TYPE_CHECKING:
    from followup_desktop.storage.database import Database

LONGEST = 64 * 1024 * 1024
"""No text in such a file is longer, in bytes, nor anything that an expression in it makes."""


def open_foreign(path: Path) -> sqlite3.Connection:
    """The file, to be read only; nothing in it is let do anything that a plain file could not."""
    found = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    try:
        found.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
        found.execute("PRAGMA trusted_schema = OFF")
        found.execute("PRAGMA cell_size_check = ON")
    except BaseException:
        found.close()
        raise
    return found


def copy_rows(found: sqlite3.Connection, database: Database) -> None:
    """Copies the rows of every table into a new file that has the tables of that version, and makes indexes anew.

    Whatever else the file holds stays behind: a trigger or a view of somebody else's could change, hide or eat what is
    entered later. Raises Damaged where a table or a column is missing, or is none.
    """
    driver = database.driver
    database.run("PRAGMA foreign_keys = OFF")
    driver.execute("BEGIN IMMEDIATE")
    for name in tables_in(driver):
        columns = _columns(driver, name)
        if name not in tables_in(found) or not set(columns) <= set(_columns(found, name)):
            raise Damaged(DAMAGED)
        listed = ", ".join(f'"{column}"' for column in columns)
        driver.executemany(
            f'INSERT OR REPLACE INTO "{name}" ({listed}) VALUES ({", ".join("?" * len(columns))})',
            found.execute(f'SELECT {listed} FROM "{name}"'),
        )
    for name in tables_in(driver, "virtual"):
        driver.execute(f'INSERT INTO "{name}" ("{name}") VALUES (\'rebuild\')')
    driver.execute("COMMIT")
    database.run("PRAGMA foreign_keys = ON")


def tables_in(connection: sqlite3.Connection, kind: str = "table") -> list[str]:
    """The tables of that kind: a plain "table", or a "virtual" one, which is a full-text index."""
    query = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = ? AND name NOT LIKE 'sqlite_%'"
    return [str(name) for (name,) in connection.execute(query, (kind,))]


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns that hold what was written into them, and compute nothing."""
    return [str(row[1]) for row in connection.execute(f'PRAGMA table_xinfo("{table}")') if row[6] == 0]
