"""What can still be read of a damaged data file, row by row, in a new and sound file; the damaged one is only read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from followup_desktop.domain.errors import Damaged, FollowupError
from followup_desktop.domain.search import searchable_words
from followup_desktop.domain.sentences import Sentence
from followup_desktop.storage import statements, tables
from followup_desktop.storage.data_folder import APPLICATION_ID
from followup_desktop.storage.database import READ_ONLY_PRAGMAS, Database
from followup_desktop.storage.migrator import migrate
from followup_desktop.storage.records import Records
from followup_desktop.storage.search import SearchIndex

if TYPE_CHECKING:
    from followup_desktop.storage.migrations import Step

_SALVAGED: tuple[type[tables.Table], ...] = (
    tables.Setting,
    tables.Application,
    *tables.PARTS.values(),
    tables.CalendarEntry,
    tables.Published,
    tables.Told,
    tables.Draft,
    tables.Card,
    tables.Planned,
)
"""What the user entered, what others were told, and the plans as they stood. The index is derived, and a history with
gaps is none.
"""
_FOR_A_WHILE = (("synchronous", "OFF"), *(one for one in READ_ONLY_PRAGMAS if one[0] != "query_only"))
_NOTHING_LEFT = Sentence(
    "Nothing can be read of the data file any more; it was left as it is. Restore a backup, if there is one."
)
_MOST_LOOKED_UP = 50_000
"""Rows that are looked for one by one where a page between them cannot be read."""


def salvage(damaged: Path, target: Path, steps: Sequence[Step]) -> int:
    """Writes what can be read of the file to a new one; returns the number of applications.

    ``damaged`` is a copy that nobody else has open, with its WAL beside it. Raises Damaged where nothing can be read.
    """
    with closing(sqlite3.connect(damaged, isolation_level=None)) as source:
        source.text_factory = _text
        try:
            (version,) = source.execute("PRAGMA user_version").fetchone()
            names = {name for (name,) in source.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        except sqlite3.DatabaseError as error:
            raise Damaged(_NOTHING_LEFT) from error
        if "application" not in names or not 0 < version <= len(steps):
            raise Damaged(_NOTHING_LEFT)
        database = Database(target, _FOR_A_WHILE, flags="mode=rwc")
        database.open()
        with closing(database):
            database.run(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(database, steps[:version])
            _fill(database, source, names)
            migrate(database, steps)
            count = _make_sound(database)
            if not count:
                raise Damaged(_NOTHING_LEFT)
            return count


def _fill(database: Database, source: sqlite3.Connection, names: set[str]) -> None:
    """Copies the rows that can be read and that the table takes."""
    database.run("PRAGMA foreign_keys = OFF")
    driver = database.driver
    driver.execute("BEGIN IMMEDIATE")
    for table in _SALVAGED:
        name = table._meta.table_name
        if name not in names:
            continue
        columns = [row[1] for row in driver.execute(f'PRAGMA table_info("{name}")')]
        insert = f'INSERT OR IGNORE INTO "{name}" VALUES ({", ".join("?" * len(columns))})'
        for row in _rows(source, table, columns):
            # Of a type that the column does not take, say.
            with suppress(sqlite3.Error):
                driver.execute(insert, row)
    driver.execute("COMMIT")
    database.run("PRAGMA foreign_keys = ON")


def _rows(source: sqlite3.Connection, table: type[tables.Table], columns: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """From the front as far as it goes, from the back, and what lies between, each row on its own."""
    name = table._meta.table_name
    listed = ", ".join(f'"{column}"' for column in columns)
    if table._meta.without_rowid:
        for order in ("", " DESC"):
            fields: Any = table._meta.primary_key
            key = ", ".join(f'"{table._meta.fields[one].column_name}"{order}' for one in fields.field_names)
            query = f'SELECT NULL, {listed} FROM "{name}" ORDER BY {key}'
            for _, row, whole in _until_damage(source, query):
                if whole:
                    return
                yield row
        return
    numbered = f'SELECT rowid, {listed} FROM "{name}"'
    last = None
    for number, row, whole in _until_damage(source, f"{numbered} ORDER BY rowid"):
        if whole:
            return
        last = number
        yield row
    first = None
    for number, row, whole in _until_damage(source, f"{numbered} ORDER BY rowid DESC"):
        if whole or number == last:
            return
        first = number
        yield row
    if last is None or first is None:
        return
    for number in range(last + 1, first)[:_MOST_LOOKED_UP]:
        with suppress(sqlite3.DatabaseError, UnicodeError):
            yield from source.execute(f'SELECT {listed} FROM "{name}" WHERE rowid = ?', (number,))


def _until_damage(source: sqlite3.Connection, query: str) -> Iterator[tuple[Any, tuple[Any, ...], bool]]:
    """Each row with its number until one cannot be read; a last one says that all were."""
    try:
        for number, *row in source.execute(query):
            yield number, tuple(row), False
    except (sqlite3.DatabaseError, UnicodeError):
        return
    yield None, (), True


def _make_sound(database: Database) -> int:
    """Takes out what belongs to nothing and what cannot be read, and makes the index; the number of applications."""
    with database.transaction():
        database.run("DELETE FROM planned WHERE application_id NOT IN (SELECT id FROM application)")
        for table, number, *_ in database.rows("PRAGMA foreign_key_check"):
            database.run(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))
        records, index = Records(database), SearchIndex(database)
        count = 0
        for (application_id,) in database.rows(*tables.Application.select(tables.Application.id).sql()):
            try:
                words = searchable_words(records.application(application_id))
            except FollowupError:
                database.run(statements.delete(tables.Application), (application_id,))
                continue
            index.put(application_id, words)
            count += 1
        try:
            records.settings()
        except FollowupError:
            database.run(*tables.Setting.delete().sql())
        try:
            records.calendar_entries()
        except FollowupError:
            database.run(*tables.CalendarEntry.delete().sql())
        return count


def _text(content: bytes) -> str:
    return content.decode("utf-8")
