"""What is read without Peewee, by a start and by commands that only read, is what Peewee would read."""

from followup_desktop.storage import cards, first_reading, statements, tables, whole_applications
from followup_desktop.storage.store import SqliteStore


def test_the_statements_are_those_that_peewee_builds() -> None:
    of_place = cards.query().where((tables.Card.archived == 0) & (tables.Card.place == 0)).limit(1)
    assert statements.select_all(tables.Setting) == first_reading.SETTINGS
    assert of_place.sql() == (first_reading.CARDS_OF_PLACE, [0, 0, 1])
    assert cards.query().limit(1).sql() == (first_reading.CARDS, [1])
    assert cards.counts_query().sql() == (first_reading.COUNTS, [0])


def test_whole_applications_are_read_as_peewee_builds_it() -> None:
    parts: dict[str, type[tables.Table]] = {**tables.PARTS, "calendar_entry": tables.CalendarEntry}
    assert tuple(parts) == whole_applications.PARTS
    for name, table in parts.items():
        assert whole_applications.all_rows(name) == statements.select_all(table)
        assert whole_applications.rows_of(name) == statements.select_of(table)
        owner, order = table._meta.columns["application_id"], statements._order(table)
        some = table.select(*table._meta.sorted_fields).where(owner.in_(["a", "b"])).order_by(owner, order)
        assert some.sql() == (whole_applications.rows_of_some(name, 2), ["a", "b"])
        assert statements.columns_of(table)[whole_applications.place_of_owner(name)] == "application_id"
    application = tables.Application
    assert whole_applications.all_rows("application") == statements.select_all(application)
    assert whole_applications.rows_of("application") == statements.select(application)
    three = application.select(*application._meta.sorted_fields).where(application.id.in_(["a", "b", "c"]))
    assert three.sql() == (whole_applications.rows_of_some("application", 3), ["a", "b", "c"])
    order = (application.stage, application.rank, application.id)
    ids = application.select(application.id, application.stage).order_by(*order)
    assert ids.sql() == (whole_applications.IDS, [])


def test_the_cards_of_the_board_are_read_in_its_order_and_not_sorted(store: SqliteStore) -> None:
    sql, values = cards.archived_query(False).sql()
    steps = [row[-1] for row in store._database.rows(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert steps == ["SCAN t1 USING INDEX card_place_rank_id"]
