"""Every write to the user's records, remembered row by row, so that it can be undone and done again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from followup_desktop.domain.errors import CouldNot, Damaged
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.steps import Progress
from followup_desktop.storage import statements, tables
from followup_desktop.storage.setting_rows import UNREADABLE, Row, json_text, reading

if TYPE_CHECKING:
    from followup_desktop.storage.database import Database, Value

NOT_LOGGED = frozenset({"revision"})
"""Columns of the logged tables that only ever rise and are never written back."""

_CANNOT_TURN = Sentence(
    "The records have changed since then, so that this change cannot be taken back or done again; nothing was changed."
)


class ChangeLog:
    """Writes rows of the logged tables within one transaction, and remembers what each write changed.

    ``touched`` holds the ids of the applications written to, in the order of the first write.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._written: list[tuple[str, str, str, str | None, str | None]] = []
        self.touched: dict[str, None] = {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written."""
        return not self._written

    def stored(self, table: str, key: str) -> Row | None:
        """The row of that key without the columns that are not logged, if it is there."""
        model = tables.LOGGED[table]
        found = self._database.row(statements.select(model), (key,))
        return None if found is None else named(model, found)

    def insert(self, table: str, key: str, application_id: str, row: Row) -> None:
        """Adds a row: all columns but those that are not logged."""
        whole = dict(row)
        if table == "application":
            whole["revision"] = self._last_revision(key)
        model = tables.LOGGED[table]
        self._database.run(statements.insert(model), statements.values_of(model, whole))
        self._remember(table, key, application_id, None, row)

    def update(self, table: str, key: str, application_id: str, before: Row, after: Row) -> None:
        """Writes those columns of ``after`` that differ from ``before``; nothing where none does."""
        model = tables.LOGGED[table]
        changed = tuple(c for c in statements.columns_of(model) if c in after and after[c] != before[c])
        if not changed:
            return
        self._database.run(statements.update(model, changed), [*(after[c] for c in changed), key])
        self._remember(table, key, application_id, {c: before[c] for c in changed}, {c: after[c] for c in changed})

    def delete(self, table: str, key: str, application_id: str, before: Row) -> None:
        """Takes a row out."""
        if table == "application":
            self._keep_last_revision(key)
        self._database.run(statements.delete(tables.LOGGED[table]), (key,))
        self._remember(table, key, application_id, before, None)

    def delete_application(self, application_id: str, before: Row) -> None:
        """Takes an application out: every row of its parts first, so that each is remembered."""
        for table, model in tables.PARTS.items():
            for found in self._database.rows(statements.select_of(model), (application_id,)):
                row = named(model, found)
                self.delete(table, str(row["row_id"]), application_id, row)
        self.delete("application", application_id, application_id, before)

    def recording(self, number: int) -> Iterator[Progress]:
        """Adds what was written to the history, as rows of the change of that number, after those that it has."""
        sql = statements.insert(tables.ChangeRow)
        first = self._database.number(statements.count_change_rows(), (1, number))
        for position, (table, key, application_id, before, after) in enumerate(self._written, first):
            self._database.run(sql, (number, position, table, key, application_id, before, after))
            yield Progress(position + 1 - first, len(self._written))

    def turning(self, number: int, *, back: bool) -> Iterator[Progress]:
        """Writes what stood before the change of that number, or with ``back`` off what it wrote, as new changes.

        Raises CouldNot where the records are not as that change, or what came before it, left them.
        """
        total = self._database.number(statements.count_change_rows(), (1, number))
        for done in range(total):
            position = total - 1 - done if back else done
            found = self._database.row(statements.select_change_row(), (number, position))
            if found is None or found[2] not in tables.LOGGED:
                raise Damaged(UNREADABLE)
            _, _, table, key, application_id, before, after = found
            old, new = _parsed(table, before), _parsed(table, after)
            if back:
                old, new = new, old
            self._turn_row(table, key, application_id, old, new)
            yield Progress(done + 1, total)

    def _turn_row(self, table: str, key: str, application_id: str, old: Row | None, new: Row | None) -> None:
        here = self.stored(table, key)
        if (old is None) != (here is None):
            raise CouldNot(_CANNOT_TURN)
        if here is None:
            if table in tables.PARTS and self.stored("application", application_id) is None:
                raise CouldNot(_CANNOT_TURN)
            if new is not None:
                self.insert(table, key, application_id, new)
        elif new is not None:
            self.update(table, key, application_id, here, new)
        elif table == "application":
            self.delete_application(application_id, here)
        else:
            self.delete(table, key, application_id, here)

    def _remember(self, table: str, key: str, application_id: str, before: Row | None, after: Row | None) -> None:
        self._written.append((table, key, application_id, _text(before), _text(after)))
        if application_id:
            self.touched[application_id] = None

    # Revisions --------------------------------------------------------------------------------------------------

    def _last_revision(self, application_id: str) -> int:
        found = self._database.row(statements.select(tables.Departed), (application_id,))
        return int(found[1]) if found else 0

    def _keep_last_revision(self, application_id: str) -> None:
        model = tables.Application
        found = self._database.row(statements.select(model), (application_id,))
        if found is not None:
            revision = found[statements.columns_of(model).index("revision")]
            self._database.run(statements.replace(tables.Departed), (application_id, revision))


def named(table: type[tables.Table], row: tuple[Any, ...]) -> Row:
    """The row by the names of its columns, without those that are not logged."""
    columns = statements.columns_of(table)
    return {column: value for column, value in zip(columns, row, strict=True) if column not in NOT_LOGGED}


def _text(row: Row | None) -> str | None:
    return None if row is None else json_text(row)


def _parsed(table: str, text: str | None) -> Row | None:
    """A row of the log; only columns of its table get through to a statement."""
    if text is None:
        return None
    with reading():
        row: dict[str, Value] = json.loads(text)
        if not row.keys() <= set(statements.columns_of(tables.LOGGED[table])) - NOT_LOGGED:
            raise ValueError("the log names a column that the table does not have")
        return row
