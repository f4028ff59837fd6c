"""The full-text index. Whoever writes an application writes its words too, in the same transaction.

Triggers could not do it: with ``trusted_schema`` off they may not write to an index. What stands here is derived from
the applications and is no part of the change log.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from followup_desktop.domain.errors import Damaged
from followup_desktop.domain.search import wanted
from followup_desktop.when_wanted import modules_when_wanted

if TYPE_CHECKING:
    from followup_desktop.storage import statements, tables
    from followup_desktop.storage.database import Database
else:
    statements, tables = modules_when_wanted("followup_desktop.storage", "statements", "tables")

_STORED = "SELECT number, words FROM searchable WHERE application_id = ?"
# All numbers in one text: making a row of each of many thousand takes several times as long as finding them.
_FIND = "SELECT group_concat(rowid) FROM search WHERE search MATCH ?"
_ADD = "INSERT INTO search (rowid, words) VALUES (?, ?)"
_FORGET = "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"
_VERIFY = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"
_WRONG = (
    "The search index is not that of the applications, so that a search may miss some; the applications are not "
    "touched by that. Restore a backup to have it right again."
)


class SearchIndex:
    """The words of all applications. Writing needs a transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ids: dict[str, str] = {}
        self._read_at = -1
        self._numbers = ""
        self._found: frozenset[str] = frozenset()

    def put(self, application_id: str, words: str) -> None:
        """The application is found by these plain words from now on; nothing is written where it is already."""
        stored = self._database.row(_STORED, (application_id,))
        if stored is None:
            number = self._database.number("SELECT max(number) FROM searchable") + 1
        elif stored[1] == words:
            return
        else:
            number = stored[0]
            self._database.run(_FORGET, stored)
        self._database.run(statements.replace(tables.Searchable), (number, application_id, words))
        self._database.run(_ADD, (number, words))

    def remove(self, application_id: str) -> None:
        """The application is not found any more."""
        stored = self._database.row(_STORED, (application_id,))
        if stored is not None:
            self._database.run(_FORGET, stored)
            self._database.run(statements.delete(tables.Searchable), (stored[0],))

    def find(self, text: str) -> frozenset[str]:
        """The ids of the applications in which each word of the text begins a word; none for a text without words.

        The same object as before where the same are found: with many a letter more that is typed.
        """
        # Plain words hold no quote, so that nothing in them can be taken for an operator.
        match = " AND ".join(f'"{words}"*' for words in wanted(text))
        if not match:
            return frozenset()
        row = self._database.row(_FIND, (match,))
        numbers = (row[0] if row else None) or ""
        if self._read_ids() or numbers != self._numbers:
            self._numbers = numbers
            self._found = frozenset(filter(None, map(self._ids.get, numbers.split(","))))
        return self._found

    def _read_ids(self) -> bool:
        """After a change only: looking each up in its table would take longer than finding it."""
        changes = self._database.driver.total_changes
        if changes == self._read_at:
            return False
        self._ids = dict(self._database.rows("SELECT CAST(number AS TEXT), application_id FROM searchable"))
        self._read_at = changes
        return True

    def check(self, words: Mapping[str, str]) -> list[str]:
        """What is wrong with the index, where these are the words of each application; empty where it is sound."""
        stored = dict(self._database.rows("SELECT application_id, words FROM searchable"))
        return [] if stored == words and self._holds_what_is_stored() else [_WRONG]

    def _holds_what_is_stored(self) -> bool:
        """Asking changes nothing, but is a statement that writes: what is read-only is taken as it is."""
        if not self._database.writable:
            return True
        try:
            self._database.run(_VERIFY)
        except Damaged:
            return False
        return True
