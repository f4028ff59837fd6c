"""How whole applications are read: the statements as Peewee builds them from the tables, as text.

A command that only reads does without Peewee then, which takes as long to load as a few hundred applications to read.
A test holds that Peewee still builds the same.
"""

from functools import cache, lru_cache

_COLUMNS = {
    "application": (
        *("id", "company", "role", "stage", "outcome", "rank", "key_skill", "location", "timezone", "country"),
        *("subdivision", "posting_url", "source", "salary", "tags", "notes", "added_on", "applied_on"),
        *("posting_closes_on", "offer_reply_by", "closed_on", "no_calls", "chase", "call_after_applying", "archived"),
        "revision",
    ),
    "contact": (
        *("row_id", "application_id", "position", "id", "name", "role", "title", "email", "phone", "timezone"),
        *("address", "notes", "salutation"),
    ),
    "interview": (
        *("row_id", "application_id", "position", "id", "starts_at", "ends_at", "kind", "place", "contact_ids"),
        *("asked_process", "next_steps", "decision_on", "signal", "learned", "notes", "thank_by", "promise_words"),
        *("next_contact", "called_off"),
    ),
    "activity": (
        *("row_id", "application_id", "position", "id", "at", "kind", "text", "contact_id", "follow_up"),
        *("from_stage", "to_stage", "decision_on"),
    ),
    "follow_up": (
        *("row_id", "application_id", "key", "state", "own_start", "channel", "subject", "body", "done_at", "checked"),
    ),
    "calendar_entry": (
        *("application_id", "key", "uid", "sequence", "created_at", "modified_at", "first_exported_at"),
        *("cancelled_at", "hash", "vevent"),
    ),
}
PARTS = tuple(name for name in _COLUMNS if name != "application")
"""In the order in which ``application_from`` takes them."""
IDS = 'SELECT "t1"."id", "t1"."stage" FROM "application" AS "t1" ORDER BY "t1"."stage", "t1"."rank", "t1"."id"'
"""The id of every application with its stage; those of one stage in the order of the board."""


@cache
def all_rows(table: str) -> str:
    """All columns of all rows; those of one application stand together, in their order."""
    return f"{_select(table)} ORDER BY {_owner(table)}, {_order(table)}" if table in PARTS else _select(table)


@cache
def rows_of(table: str) -> str:
    """All columns of the rows of the application with that id, in their order."""
    return f"{_select(table)} WHERE ({_owner(table)} = ?)" + (f" ORDER BY {_order(table)}" if table in PARTS else "")


@lru_cache(maxsize=64)
def rows_of_some(table: str, count: int) -> str:
    """The same of the rows of so many applications, whose ids are the values."""
    found = f"{_select(table)} WHERE ({_owner(table)} IN ({', '.join('?' * count)}))"
    return f"{found} ORDER BY {_owner(table)}, {_order(table)}" if table in PARTS else found


def place_of_owner(table: str) -> int:
    """Which column of a part has the id of its application."""
    return _COLUMNS[table].index("application_id")


def _select(table: str) -> str:
    columns = ", ".join(f'"t1"."{name}"' for name in _COLUMNS[table])
    return f'SELECT {columns} FROM "{table}" AS "t1"'


def _owner(table: str) -> str:
    return '"t1"."application_id"' if table in PARTS else '"t1"."id"'


def _order(table: str) -> str:
    return '"t1"."position"' if "position" in _COLUMNS[table] else '"t1"."key"'
