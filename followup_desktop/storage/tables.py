"""The tables, as Peewee models. They build the SQL; rows are read and written as plain tuples, never as instances.

A change here needs a step in ``migrations``; a test holds that both give the same schema.
"""

from collections.abc import Mapping

from peewee import SQL, CompositeKey, ForeignKeyField, IntegerField, Model, SqliteDatabase, TextField
from playhouse.sqlite_ext import FTS5Model, SearchField

# Only for its dialect: it is never opened, so that a query belongs to no file.
_DIALECT = SqliteDatabase(None)


class Table(Model):
    """What the tables have in common. STRICT: a text that lands in a number's column is refused, not kept."""

    class Meta:
        database = _DIALECT
        strict_tables = True


class Setting(Table):
    """The settings that are not at their defaults, by name; the value is JSON, as the interchange schema writes it."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "setting"


class Application(Table):
    """The scalars of an application. ``tags`` is a JSON list; dates are ISO 8601, yes and no are 1 and 0."""

    id = TextField(primary_key=True)
    company = TextField()
    role = TextField()
    stage = TextField()
    outcome = TextField(null=True)
    rank = TextField()
    key_skill = TextField()
    location = TextField()
    timezone = TextField()
    country = TextField()
    subdivision = TextField()
    posting_url = TextField()
    source = TextField()
    salary = TextField()
    tags = TextField()
    notes = TextField()
    added_on = TextField(null=True)
    applied_on = TextField(null=True)
    posting_closes_on = TextField(null=True)
    offer_reply_by = TextField(null=True)
    closed_on = TextField(null=True)
    no_calls = IntegerField()
    chase = IntegerField()
    call_after_applying = IntegerField()
    archived = IntegerField()
    revision = IntegerField()

    class Meta:
        table_name = "application"
        indexes = ((("stage", "rank", "id"), False),)


def _whole() -> ForeignKeyField:
    """The application that a row belongs to."""
    return ForeignKeyField(
        Application, column_name="application_id", on_delete="CASCADE", index=False, lazy_load=False, backref="+"
    )


class Contact(Table):
    """The people of an application. ``row_id`` is ``application_id/id``, ``position`` keeps the order."""

    row_id = TextField(primary_key=True)
    application = _whole()
    position = IntegerField()
    id = TextField()
    name = TextField()
    role = TextField(null=True)
    title = TextField()
    email = TextField()
    phone = TextField()
    timezone = TextField()
    address = TextField()
    notes = TextField()
    salutation = TextField()

    class Meta:
        table_name = "contact"
        indexes = ((("application", "position"), False),)


class Interview(Table):
    """The rounds of an application. ``contact_ids`` is a JSON list; instants are UTC texts that sort."""

    row_id = TextField(primary_key=True)
    application = _whole()
    position = IntegerField()
    id = TextField()
    starts_at = TextField()
    ends_at = TextField()
    kind = TextField(null=True)
    place = TextField()
    contact_ids = TextField()
    asked_process = IntegerField(null=True)
    next_steps = TextField()
    decision_on = TextField(null=True)
    signal = TextField(null=True)
    learned = TextField()
    notes = TextField()
    thank_by = TextField()
    promise_words = TextField()
    next_contact = TextField(null=True)
    called_off = IntegerField()

    class Meta:
        table_name = "interview"
        indexes = ((("application", "position"), False),)


class Activity(Table):
    """What happened with an application."""

    row_id = TextField(primary_key=True)
    application = _whole()
    position = IntegerField()
    id = TextField()
    at = TextField()
    kind = TextField()
    text = TextField()
    contact_id = TextField()
    follow_up = TextField()
    from_stage = TextField()
    to_stage = TextField()
    decision_on = TextField(null=True)

    class Meta:
        table_name = "activity"
        indexes = ((("application", "position"), False),)


class FollowUp(Table):
    """What is remembered of follow-ups; a bare one has no row. ``row_id`` is ``application_id/key``."""

    row_id = TextField(primary_key=True)
    application = _whole()
    key = TextField()
    state = TextField()
    own_start = TextField(null=True)
    channel = TextField(null=True)
    subject = TextField()
    body = TextField()
    done_at = TextField(null=True)
    checked = IntegerField()

    class Meta:
        table_name = "follow_up"
        indexes = ((("application", "key"), False),)


class CalendarEntry(Table):
    """What calendars were told. No foreign key: it survives the application, so that a calendar can be told of that."""

    application_id = TextField()
    key = TextField()
    uid = TextField()
    sequence = IntegerField()
    created_at = TextField()
    modified_at = TextField()
    first_exported_at = TextField(null=True)
    cancelled_at = TextField(null=True)
    hash = TextField()
    vevent = TextField()

    class Meta:
        table_name = "calendar_entry"
        primary_key = CompositeKey("application_id", "key")


class Card(Table):
    """Derived: the card of each application, whole, so that the board is one scan of one table.

    ``place`` is the number of the stage's column; ``planned_at`` when the plan was made, ``changes_at`` when time alone
    can change it.
    """

    application = ForeignKeyField(
        Application,
        column_name="id",
        on_delete="CASCADE",
        index=False,
        lazy_load=False,
        backref="+",
        primary_key=True,
    )
    stage = TextField()
    rank = TextField()
    company = TextField()
    role = TextField()
    location = TextField()
    outcome = TextField(null=True)
    tags = TextField()
    no_calls = IntegerField()
    archived = IntegerField()
    signal = TextField(null=True)
    pips = TextField()
    needs = TextField()
    open_count = IntegerField()
    next_key = TextField(null=True)
    next_kind = TextField(null=True)
    next_channel = TextField(null=True)
    next_contact = TextField(null=True)
    next_due_on = TextField(null=True)
    next_slot_start = TextField(null=True)
    next_slot_end = TextField(null=True)
    next_all_day = IntegerField(null=True)
    next_zone = TextField(null=True)
    next_own = IntegerField(null=True)
    next_in_time_until = TextField(null=True)
    next_promise = TextField(null=True)
    posting_closes_on = TextField(null=True)
    place = IntegerField()
    planned_at = TextField()
    changes_at = TextField(null=True)

    class Meta:
        table_name = "card"
        indexes = (
            (("place", "rank", "application"), False),
            (("changes_at",), False),
            (("planned_at",), False),
            (("archived", "place", "stage"), False),
        )


class Planned(Table):
    """Derived: the open follow-ups. ``starts_at`` is the instant at which the slot begins, of all-day ones too."""

    application = _whole()
    position = IntegerField()
    key = TextField()
    kind = TextField()
    channel = TextField()
    contact = TextField(null=True)
    phone = TextField(null=True)
    due_on = TextField()
    slot_start = TextField()
    slot_end = TextField()
    all_day = IntegerField()
    zone = TextField()
    own = IntegerField()
    in_time_until = TextField(null=True)
    starts_at = TextField()

    class Meta:
        table_name = "planned"
        without_rowid = True
        primary_key = CompositeKey("application", "position")
        indexes = ((("starts_at",), False),)


class Change(Table):
    """The history of changes. ``of`` is the change that an undo or redo is about, else 0."""

    number = IntegerField(primary_key=True)
    at = TextField()
    deed = TextField()
    application_id = TextField()
    label = TextField()
    state = TextField()
    of = IntegerField()

    class Meta:
        table_name = "change"
        indexes = ((("state",), False),)


class ChangeRow(Table):
    """What a change did to one row: the columns that changed, as JSON, before and after.

    An added row has no ``before``, a deleted one no ``after``; the other side is then the whole row.
    """

    change = ForeignKeyField(Change, column_name="change", index=False, lazy_load=False, backref="+")
    position = IntegerField()
    table = TextField()
    row = TextField()
    application_id = TextField()
    before = TextField(null=True)
    after = TextField(null=True)

    class Meta:
        table_name = "change_row"
        without_rowid = True
        primary_key = CompositeKey("change", "position")


# Peewee has no words for the condition of an index in SQLite.
ChangeRow.add_index(SQL("""CREATE INDEX "change_row_follow_up" ON "change_row" ("row") WHERE "table" = 'follow_up'"""))


class Departed(Table):
    """The last revisions of deleted applications: one that comes back goes on from there.

    Otherwise somebody who still looks at the deleted one could save over the one that came back.
    """

    application_id = TextField(primary_key=True)
    revision = IntegerField()

    class Meta:
        table_name = "departed"


class Draft(Table):
    """Texts that nobody has saved yet, by name; the content is JSON."""

    name = TextField(primary_key=True)
    content = TextField()
    at = TextField()

    class Meta:
        table_name = "draft"


class Told(Table):
    """What the user was told of by the program itself; see ``domain.reminders.Told``. ``at`` is when.

    No foreign key: what was told stays told when the application is deleted and comes back.
    """

    application_id = TextField()
    key = TextField()
    occasion = TextField()
    at = TextField()

    class Meta:
        table_name = "told"
        without_rowid = True
        primary_key = CompositeKey("application_id", "key", "occasion")


class Published(Table):
    """What is known of the events of calendars on a server; see ``domain.published``. ``there`` is JSON.

    No foreign key: what was published outlives the application, so that the server can be told.
    """

    collection = TextField()
    uid = TextField()
    application_id = TextField()
    key = TextField()
    etag = TextField()
    sent = TextField()
    sending = TextField()
    standing = TextField()
    there = TextField(null=True)

    class Meta:
        table_name = "published"
        primary_key = CompositeKey("collection", "uid")


class Searchable(Table):
    """Derived: the plain words that each application is found by, as they stand in the index.

    No foreign key: the index needs the words of an application that goes to forget them.
    """

    number = IntegerField(primary_key=True)
    application_id = TextField(unique=True)
    words = TextField()

    class Meta:
        table_name = "searchable"


class Search(FTS5Model):  # type: ignore[misc]
    """Derived: the full-text index over ``Searchable``. Words come to it plain; its own folding is the same again."""

    words = SearchField()

    class Meta:
        database = _DIALECT
        table_name = "search"
        options = {  # noqa: RUF012 - as Peewee takes them
            "content": "searchable",
            "content_rowid": "number",
            "prefix": "1 2 3",
            "tokenize": "unicode61 remove_diacritics 2 categories 'L* N* Co So' tokenchars '+#'",
        }


TABLES: tuple[type[Table], ...] = (
    Setting,
    Application,
    Contact,
    Interview,
    Activity,
    FollowUp,
    CalendarEntry,
    Card,
    Planned,
    Change,
    ChangeRow,
    Departed,
    Draft,
    Told,
    Published,
    Searchable,
)

PARTS: Mapping[str, type[Table]] = {
    "contact": Contact,
    "interview": Interview,
    "activity": Activity,
    "follow_up": FollowUp,
}
"""What belongs to an application, in the order in which it is written."""

LOGGED: Mapping[str, type[Table]] = {"setting": Setting, "application": Application, **PARTS}
"""The tables that the change log covers, and undo writes to: no others."""
