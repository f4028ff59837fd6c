"""Ids for records that a file gives none: made from their content, so that the same record has the same id."""

import json
import uuid
from collections import Counter
from collections.abc import Iterable
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

_MADE_FROM_CONTENT = uuid.UUID("6d4f0a52-0b8e-5c1e-9a44-52b1f0c7a9d3")


def content_of(record: Any) -> str:
    """What a record says, as a text: the same however it is written, and whether or not its defaults are."""
    return json.dumps(_plain(record), ensure_ascii=False, sort_keys=True)


class ContentIds:
    """Makes ids that are not among those taken; records with equal content are numbered, and so stay apart."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._copies: Counter[str] = Counter()

    def make(self, content: str) -> str:
        """The id of one more record with that content."""
        while True:
            made = str(uuid.uuid5(_MADE_FROM_CONTENT, f"{self._copies[content]}/{content}"))
            self._copies[content] += 1
            if made not in self._taken:
                self._taken.add(made)
                return made


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        # A field that comes to a record later is at its default in all older files, and must not change their ids.
        values = {f.name: (getattr(value, f.name), f.default) for f in fields(value)}
        return {name: _plain(one) for name, (one, default) in values.items() if default is MISSING or one != default}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value if value is None or isinstance(value, str | int) else str(value)
