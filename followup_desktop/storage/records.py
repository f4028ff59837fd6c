"""What is stored, read back: for the store, and inside a unit of work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from followup_desktop.domain.errors import NotFound
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.storage import first_reading
from followup_desktop.storage.setting_rows import reading, settings_from
from followup_desktop.storage.whole_applications import IDS, PARTS, all_rows, place_of_owner, rows_of, rows_of_some
from followup_desktop.when_wanted import modules_when_wanted

if TYPE_CHECKING:
    from followup_desktop.domain.application import JobApplication
    from followup_desktop.domain.follow_up import CalendarEntry
    from followup_desktop.domain.settings import Settings
    from followup_desktop.storage import mapping, statements, tables
    from followup_desktop.storage.database import Database
else:
    mapping, statements, tables = modules_when_wanted("followup_desktop.storage", "mapping", "statements", "tables")

_ORDER = {stage.value: place for place, stage in enumerate(Stage)}
_STAGE, _RANK = 3, 5


class Records:
    """The records in the database, as they stand at the moment of each call."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def settings(self) -> Settings:
        """The settings as they stand."""
        return settings_from(tuple(self._database.rows(first_reading.SETTINGS)))

    def application(self, application_id: str) -> JobApplication:
        """The application with that id. Raises NotFound."""
        row = self._database.row(rows_of("application"), (application_id,))
        if row is None:
            raise no_such_application()
        parts = [self._database.rows(rows_of(table), (application_id,)) for table in PARTS]
        return mapping.application_from(row, *parts)

    def application_ids(self, *, in_order: bool = True) -> list[str]:
        """The ids of all applications in the order of the board, or sooner in none."""
        if not in_order:
            return [row[0] for row in self._database.rows(*tables.Application.select(tables.Application.id).sql())]
        rows = self._database.rows(IDS)
        with reading():
            return [row[0] for row in sorted(rows, key=lambda row: _ORDER[row[1]])]

    def applications_of(self, application_ids: Sequence[str]) -> list[JobApplication]:
        """These applications in the order of the ids, some hundreds at most; those that are gone are left out."""
        ids = list(application_ids)
        if not ids:
            return []
        rows = {row[0]: row for row in self._database.rows(rows_of_some("application", len(ids)), ids)}
        parts = [_by_application(part, self._database.rows(rows_of_some(part, len(ids)), ids)) for part in PARTS]
        return [
            mapping.application_from(rows[id_], *(part.get(id_, ()) for part in parts)) for id_ in ids if id_ in rows
        ]

    def applications(self) -> Iterator[JobApplication]:
        """All applications in the order of the board: as they stand now, whatever is written while they are read."""
        rows = self._database.rows(all_rows("application"))
        parts = [_by_application(part, self._database.rows(all_rows(part))) for part in PARTS]
        with reading():
            rows.sort(key=lambda row: (_ORDER[row[_STAGE]], row[_RANK], row[0]))
        return (mapping.application_from(row, *(part.get(row[0], ()) for part in parts)) for row in rows)

    def calendar_entries(self) -> dict[tuple[str, str], CalendarEntry]:
        """What calendars were told, by application id and key; those of deleted applications included."""
        rows = self._database.rows(statements.select_all(tables.CalendarEntry))
        with reading():
            return {(row[0], row[1]): mapping.calendar_entry_from(row) for row in rows}

    def calendar_uids(self, after: tuple[str, str] = ("", ""), limit: int | None = None) -> dict[tuple[str, str], str]:
        """By which UID calendars know each follow-up; those of deleted applications included.

        In the order of the applications' ids and the keys: those ``after`` that place, ``limit`` at most.
        """
        from peewee import Tuple

        table = tables.CalendarEntry
        place = (table.application_id, table.key)
        query = table.select(*place, table.uid).where(Tuple(*place) > Tuple(*after)).order_by(*place).limit(limit)
        rows = self._database.rows(*query.sql())
        return {(row[0], row[1]): row[2] for row in rows}

    def calendar_entry(self, application_id: str, key: str) -> CalendarEntry | None:
        """What calendars were told of that one follow-up."""
        row = self._database.row(statements.select_calendar_entry(), (application_id, key))
        with reading():
            return None if row is None else mapping.calendar_entry_from(row)


def _by_application(part: str, rows: Iterable[tuple[Any, ...]]) -> dict[str, list[tuple[Any, ...]]]:
    application_id = place_of_owner(part)
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        found[row[application_id]].append(row)
    return found


def no_such_application() -> NotFound:
    """The refusal of an id that no application has."""
    return NotFound(Sentence("There is no such application any more; nothing was changed."), "id")
