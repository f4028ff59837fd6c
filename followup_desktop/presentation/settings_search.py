"""Finding settings by words: label, explanation and section, with accents and capitals ignored."""

import unicodedata
from collections.abc import Callable, Iterable

from followup_desktop.presentation.settings_catalogue import ENTRIES, Entry, title_of


def plain(text: str) -> str:
    """The text as it is compared: without accents, capitals and the difference of quotation marks."""
    parts = unicodedata.normalize("NFKD", text).casefold().replace("’", "'")
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def found(query: str, explanation: Callable[[Entry], str], entries: Iterable[Entry] = ENTRIES) -> frozenset[str] | None:
    """The names of the settings in which every word of the query occurs; None where nothing is asked for."""
    words = plain(query).split()
    if not words:
        return None
    names = set()
    for entry in entries:
        heap = plain(f"{title_of(entry.section)} {entry.label} {explanation(entry)}")
        if all(word in heap for word in words):
            names.add(entry.name)
    return frozenset(names)
