"""Settings, and what every row has in common: JSON as it is kept, and what is Damaged."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from followup_desktop.domain.errors import Damaged, Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import Settings
from followup_desktop.storage.database import Value

Row = dict[str, Value]
UNREADABLE = Sentence(
    "The data file is damaged: a record in it cannot be read. Restore a backup; nothing was written to the file."
)
# One for all: json.dumps makes a new one each time it is asked for anything but its defaults.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@contextmanager
def reading() -> Iterator[None]:
    """Whatever cannot be read inside is Damaged, since only this program writes the file."""
    try:
        yield
    except (ValueError, TypeError, KeyError) as error:
        raise Damaged(UNREADABLE) from error


def json_text(value: Any) -> str:
    """The value as JSON, short, the same for the same value."""
    return _encode(value)


def settings_rows(settings: Settings) -> dict[str, Row]:
    """The rows of the settings that are not at their defaults, so that the others follow a default that changes."""
    defaults = Settings().as_schema()
    return {
        name: {"name": name, "value": json_text(value)}
        for name, value in settings.as_schema().items()
        if value != defaults[name]
    }


@lru_cache(maxsize=4)
def settings_from(rows: tuple[tuple[str, str], ...]) -> Settings:
    """The settings in these rows of name and value, the same object for the same rows. Raises Damaged."""
    settings = Settings()
    with reading():
        for name, text in rows:
            value = json.loads(text)
            if name == "timezone" and isinstance(value, str):
                # Not checked: the zones of this machine may be older than those of the one that wrote it, and the
                # method does without a zone that it does not know.
                settings = settings._replace(timezone=value)
                continue
            try:
                settings = settings.with_value(name, value)
            except Refused as refusal:
                raise Damaged(UNREADABLE) from refusal
    return settings
