"""What a start reads first is what Peewee would read."""

from followup_desktop.storage import cards, first_reading, statements, tables


def test_the_statements_are_those_that_peewee_builds() -> None:
    of_place = cards.query().where((tables.Card.archived == 0) & (tables.Card.place == 0)).limit(1)
    assert statements.select_all(tables.Setting) == first_reading.SETTINGS
    assert of_place.sql() == (first_reading.CARDS_OF_PLACE, [0, 0, 1])
    assert cards.query().limit(1).sql() == (first_reading.CARDS, [1])
    assert cards.counts_query().sql() == (first_reading.COUNTS, [0])
