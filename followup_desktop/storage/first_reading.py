"""What is read before the board is painted: the statements as Peewee builds them from the tables, as text.

Building them would load Peewee and every table first. A test holds that Peewee still builds the same.
"""

from followup_desktop.services.ports.card import Card

SETTINGS = 'SELECT "t1"."name", "t1"."value" FROM "setting" AS "t1"'
"""The name and the value of each setting."""

_CARDS = f"""SELECT {", ".join(f'"t1"."{name}"' for name in Card._fields)} FROM "card" AS "t1" """
_IN_ORDER = 'ORDER BY "t1"."place", "t1"."rank", "t1"."id" LIMIT ?'

CARDS_OF_PLACE = f'{_CARDS}WHERE (("t1"."archived" = ?) AND ("t1"."place" = ?)) {_IN_ORDER}'
"""Cards of one place on the board: the values are whether they are archived, the place, and how many at most."""

CARDS = f"{_CARDS}{_IN_ORDER}"
"""The first cards in the order of the board, archived ones too: the value is how many at most."""

COUNTS = (
    'SELECT "t1"."stage", COUNT("t1"."place") FROM "card" AS "t1" WHERE ("t1"."archived" = ?) GROUP BY "t1"."place"'
)
"""How many cards each stage has: the value is whether they are archived."""
