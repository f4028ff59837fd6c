"""Tags in one cell: set apart by commas, or as a JSON list where a tag itself holds what sets them apart."""

import json
import re
from collections.abc import Sequence

_APART = re.compile(r"[,;\n\r]")


def tags_in(cell: str) -> tuple[str, ...]:
    """The tags of a cell, each once."""
    if cell.lstrip().startswith("["):
        try:
            listed = json.loads(cell)
        except (ValueError, RecursionError):
            listed = None
        if isinstance(listed, list) and all(isinstance(tag, str) for tag in listed):
            return tuple(dict.fromkeys(listed))
    return tuple(dict.fromkeys(tag.strip() for tag in _APART.split(cell) if tag.strip()))


def cell_of(tags: Sequence[str]) -> str:
    """The cell from which ``tags_in`` reads these tags."""
    cell = ", ".join(tags)
    return cell if tags_in(cell) == tuple(tags) else json.dumps(list(tags), ensure_ascii=False)
