"""The SQL of the statements that run once a row: built by Peewee from the tables, once, and executed as text.

Building a query costs many times what SQLite needs to run it. Each takes its values in the order of the columns named.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from peewee import fn

from followup_desktop.storage.tables import Application, CalendarEntry, Change, ChangeRow, Table

Columns = tuple[str, ...]


@cache
def columns_of(table: type[Table]) -> Columns:
    """The columns of the table, in its order."""
    return tuple(table._meta.columns)


def values_of(table: type[Table], row: Mapping[str, Any]) -> list[Any]:
    """The values of a whole row in the order of the table; a column that it lacks gets the default of the table.

    A row in the history can be older than a column.
    """
    return [row.get(name, field.default) for name, field in table._meta.columns.items()]


@cache
def insert(table: type[Table]) -> str:
    """Adds a row: all columns."""
    return _sql(table.insert_many([_blank(table)], fields=_fields(table, columns_of(table))))


@cache
def replace(table: type[Table]) -> str:
    """Adds a row or puts it in the place of the one with its key: all columns."""
    query = table.insert_many([_blank(table)], fields=_fields(table, columns_of(table)))
    return _sql(query.on_conflict_replace())


@cache
def update(table: type[Table], columns: Columns) -> str:
    """Sets these columns, which are in the order of the table, of the row with the key that follows them."""
    query = table.update(dict.fromkeys(_fields(table, columns)))
    return _sql(query.where(_key(table) == ""))


@cache
def delete(table: type[Table]) -> str:
    """Takes out the row with that key."""
    return _sql(table.delete().where(_key(table) == ""))


@cache
def delete_of(table: type[Table]) -> str:
    """Takes out the rows of the application with that id."""
    return _sql(table.delete().where(table._meta.columns["application_id"] == ""))


@cache
def select(table: type[Table]) -> str:
    """All columns of the row with that key."""
    return _sql(table.select(*_fields(table, columns_of(table))).where(_key(table) == ""))


@cache
def select_calendar_entry() -> str:
    """All columns of what calendars were told, of the application with that id, under that key."""
    table = CalendarEntry
    query = table.select(*_fields(table, columns_of(table)))
    return _sql(query.where((table.application_id == "") & (table.key == "")))


@cache
def select_of(table: type[Table]) -> str:
    """All columns of the rows of the application with that id, in their order."""
    columns = table._meta.columns
    query = table.select(*_fields(table, columns_of(table))).where(columns["application_id"] == "")
    return _sql(query.order_by(_order(table)))


@cache
def select_all(table: type[Table]) -> str:
    """All columns of all rows; those of one application stand together, in their order."""
    query = table.select(*_fields(table, columns_of(table)))
    if "application_id" in table._meta.columns:
        query = query.order_by(table._meta.columns["application_id"], _order(table))
    return _sql(query)


@cache
def count_applications() -> str:
    """How many applications there are."""
    return _sql(Application.select(fn.COUNT(Application.id)))


@cache
def select_edge_rank(*, last: bool) -> str:
    """The first rank of a stage, or the last: of the stage that is given, with a limit of 1."""
    query = Application.select(Application.rank).where(Application.stage == "").limit(1)
    return _sql(query.order_by(Application.rank.desc() if last else Application.rank))


@cache
def select_rank_above() -> str:
    """The next rank of a stage: of the stage and above the rank that are given, with a limit of 1."""
    above = (Application.stage == "") & (Application.rank > "")
    return _sql(Application.select(Application.rank).where(above).order_by(Application.rank).limit(1))


@cache
def select_last_change() -> str:
    """The number of the last change, with a limit of 1."""
    return _sql(Change.select(Change.number).order_by(Change.number.desc()).limit(1))


@cache
def set_states() -> str:
    """Gives all changes in one state another: the new one and the old one are given."""
    return _sql(Change.update({Change.state: ""}).where(Change.state == ""))


@cache
def set_state() -> str:
    """Gives one change another state: the new one, its number and the state that it has to have are given."""
    return _sql(Change.update({Change.state: ""}).where((Change.number == 0) & (Change.state == "")))


@cache
def select_change_row() -> str:
    """All columns of the row of the change of that number with the position that follows it."""
    query = ChangeRow.select(*_fields(ChangeRow, columns_of(ChangeRow)))
    return _sql(query.where((ChangeRow.change == 0) & (ChangeRow.position == 0)))


@cache
def count_change_rows() -> str:
    """How many rows the change changed: their positions count from 0 without a gap. Given are 1, and its number."""
    return _sql(ChangeRow.select(fn.MAX(ChangeRow.position) + 1).where(ChangeRow.change == 0))


@cache
def raise_revision() -> str:
    """Adds the number that is given to the revision of the application with the id that follows it."""
    query = Application.update({Application.revision: Application.revision + 1})
    return _sql(query.where(Application.id == ""))


def _sql(query: Any) -> str:
    sql: str = query.sql()[0]
    return sql


def _fields(table: type[Table], columns: Columns) -> list[Any]:
    return [table._meta.columns[column] for column in columns]


def _key(table: type[Table]) -> Any:
    return table._meta.primary_key


def _order(table: type[Table]) -> Any:
    columns = table._meta.columns
    return columns["position"] if "position" in columns else columns["key"]


def _blank(table: type[Table]) -> tuple[None, ...]:
    return (None,) * len(columns_of(table))
