"""The queries that tell the people, and the applications that they belong to."""

from collections.abc import Sequence
from typing import Any

from peewee import fn

from followup_desktop.storage import tables


def query_of(application_ids: Sequence[str]) -> Any:
    """The people of these applications; those of one application in their order."""
    return _people(tables.Contact.application.in_(list(application_ids)))


def query_called(called: Sequence[str]) -> Any:
    """The people of any application who have one of these names or addresses, those in any case, by application."""
    person = tables.Contact
    named = person.name.in_(list(called))
    return _people(named | (fn.LOWER(person.email).in_([one.lower() for one in called]) & (person.email != "")))


def _people(which: Any) -> Any:
    person = tables.Contact
    found = person.select(person.application, person.name, person.title, person.email)
    return found.where(which).order_by(person.application, person.position)
