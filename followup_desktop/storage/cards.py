"""The queries over the cards of the board; what is read of them before it is painted stands in ``first_reading``."""

from functools import lru_cache
from typing import Any

from peewee import Tuple, fn

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.services.ports.card import Card
from followup_desktop.storage import tables


def query() -> Any:
    """All cards in the order of the board."""
    card = tables.Card
    columns = [card._meta.columns[name] for name in Card._fields]
    return card.select(*columns).order_by(card.place, card.rank, card.application)


def archived_query(archived: bool) -> Any:
    """The cards of the archive, or those that are not in it."""
    card = tables.Card
    # Nearly all cards are not archived: found by the index of that, they would have to be sorted.
    return query().where(card.archived == 1 if archived else card.archived + 0 == 0)


def query_after(card: Card, limit: int) -> Any:
    """So many cards after that one, archived ones too."""
    known, place = tables.Card, list(Stage).index(Stage(card.stage))
    after = Tuple(known.place, known.rank, known.application) > (place, card.rank, card.id)
    return query().where(after).limit(limit)


@lru_cache(maxsize=64)
def query_of(count: int) -> str:
    """The cards of so many applications, whose ids are the values.

    Asked after every deed: building a query takes many times as long as its answer.
    """
    sql: str = query().where(tables.Card.application.in_([""] * count)).sql()[0]
    return sql


def counts_query() -> Any:
    """How many cards each stage has, without the archived ones."""
    card = tables.Card
    return card.select(card.stage, fn.COUNT(card.place)).where(card.archived == 0).group_by(card.place)


def archive_order_query(by: str, *, descending: bool) -> Any:
    """The applications in the archive in the order of that field; stage is as on the board."""
    card = tables.Card
    keys = [card.place, card.outcome] if by == "stage" else [fn.casefold(card._meta.columns[by])]
    order = [*keys, fn.casefold(card.company), card.application]
    found = card.select(card.application).where(card.archived == 1)
    return found.order_by(*(key.desc() for key in order) if descending else order)
