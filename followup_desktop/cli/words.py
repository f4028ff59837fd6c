"""What was typed, as the services take it."""

from datetime import date, datetime
from typing import Any

import click

from followup_desktop.domain import fields
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.sentences import Sentence

_YES = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_FLAGS = ("no_calls", "chase", "call_after_applying", "archived")
_CLEARABLE = ("outcome", "applied_on", "posting_closes_on", "offer_reply_by", "closed_on")


def applications(count: int) -> str:
    """So many applications: "1 application", "12 applications"."""
    return f"{count} application{'' if count == 1 else 's'}"


def value_of(name: str, text: str, where: str) -> Any:
    """A field's value as the schema writes it, from the text of ``FIELD=VALUE``. Raises Refused."""
    if name in _FLAGS:
        if text.lower() not in _YES:
            raise fields.refuse(where, Sentence("“{field}” is either true or false; nothing was changed."))
        return _YES[text.lower()]
    if name == "tags" and not text.startswith("["):
        return [tag.strip() for tag in text.split(",") if tag.strip()]
    if name == "tags":
        # Most commands enter no list, and ``plan`` is asked often.
        from followup_desktop.interchange import json_file

        return json_file.value(text, where)
    return None if name in _CLEARABLE and not text else text


def assignments(pairs: tuple[str, ...], known: Any) -> dict[str, str]:
    """``FIELD=VALUE`` pairs by their fields.

    Raises Refused for an unknown field, and a usage error for what is no pair or names a field again.
    """
    found: dict[str, str] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals:
            raise click.UsageError(f"“{pair}” is not of the form FIELD=VALUE.")
        name = name.strip().replace("-", "_")
        if name == "stage":
            raise Refused("“stage” is changed by the command move; nothing was changed.", "stage")
        if name not in known:
            raise fields.refuse(name, Sentence("“{field}” is no field that can be changed here; nothing was changed."))
        if name in found:
            raise click.UsageError(f"“{name}” is given twice.")
        found[name] = text
    return found


def day(text: str | None, where: str) -> date | None:
    """The day, where one was given. Raises Refused."""
    return None if text is None else fields.day(text, where)


def instant(text: str | None, where: str) -> datetime | None:
    """The instant, where one was given. Raises Refused."""
    return None if text is None else fields.instant(text, where)
