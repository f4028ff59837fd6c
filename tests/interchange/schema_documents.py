"""Documents drawn from the schema itself: whatever it allows, also what nobody would write."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from tests.interchange import documents

SCHEMA: dict[str, Any] = json.loads((Path(__file__).parent / "interchange.schema.json").read_text(encoding="utf-8"))
_CLOCKS = st.sampled_from(["07:00", "10:00", "14:15", "20:30", "00:00"]) | st.times().map(lambda t: f"{t:%H:%M}")
_OF_A_FORMAT = {"date": documents.days, "date-time": documents.instants(), "uuid": documents.ids}
_OF_A_KEY = {
    "timezone": st.sampled_from(documents.ZONES),
    "country": st.sampled_from(["", "GB", "us"]),
    "key": documents.follow_up_keys(),
    "follow_up": documents.follow_up_keys(),
    "own_day_start": _CLOCKS,
    "own_day_end": _CLOCKS,
    "live_windows": _CLOCKS,
    "evening_window": _CLOCKS,
    "morning_window": _CLOCKS,
}
"""Texts of which the schema says in words what they are."""


def values(schema: dict[str, Any], key: str = "") -> st.SearchStrategy[Any]:
    """What that part of the schema allows; ``key`` is the one under which it stands."""
    if "$ref" in schema:
        return values(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], key)
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kinds = schema["type"]
    if isinstance(kinds, list):
        return st.one_of([values({**schema, "type": kind}, key) for kind in kinds])
    if kinds == "object":
        parts = {name: values(part, name) for name, part in schema["properties"].items()}
        needed = {name: parts.pop(name) for name in schema.get("required", ())}
        return st.fixed_dictionaries(needed, optional=parts).map(_mostly_in_order)
    if kinds == "array":
        return st.lists(
            values(schema["items"], key), min_size=schema.get("minItems", 0), max_size=schema.get("maxItems", 2)
        )
    if kinds == "string":
        if key in _OF_A_KEY:
            return _OF_A_KEY[key]
        if schema.get("minLength"):
            return st.sampled_from([documents.names] * 7 + [st.just(" ")]).flatmap(lambda texts: texts)
        return _OF_A_FORMAT.get(schema.get("format", ""), documents.texts)
    simple = {
        "null": st.none(),
        "boolean": st.booleans(),
        "integer": st.integers(schema.get("minimum"), schema.get("maximum")),
    }
    return simple[kinds]


def _mostly_in_order(found: dict[str, Any]) -> dict[str, Any]:
    """An interview whose end comes after its start, as those of most documents do."""
    if "starts_at" in found and datetime.fromisoformat(found["starts_at"]) > datetime.fromisoformat(found["ends_at"]):
        return {**found, "starts_at": found["ends_at"], "ends_at": found["starts_at"]}
    return found


def schema_documents() -> st.SearchStrategy[dict[str, Any]]:
    """Any document that the schema allows."""
    return values(SCHEMA)
