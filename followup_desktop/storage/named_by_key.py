"""Whom a follow-up is to: the key of a note to somebody names the person between colons."""

from typing import Any

from peewee import Value, fn


def is_named(contact: Any, follow_up: Any) -> Any:
    """Whether that row of the people is the one whom the key of that row of the follow-ups names."""
    is_in_key = fn.INSTR(follow_up.key, Value(":").concat(contact.id).concat(":")) > 0
    return (contact.application == follow_up.application) & is_in_key
