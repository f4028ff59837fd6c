"""Finding settings by words: label, explanation, section and other names, with accents and capitals ignored."""

import unicodedata
from collections.abc import Callable, Iterable

from followup_desktop.presentation.settings_catalogue import ENTRIES, Entry, title_of
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts

tr = Texts("SettingsSearch")

_QUIET = QT_TRANSLATE_NOOP("SettingsSearch", "quiet hours, night")
_NOTIFICATIONS = QT_TRANSLATE_NOOP("SettingsSearch", "notifications, alerts")
_OTHER_NAMES = {
    "theme": QT_TRANSLATE_NOOP("SettingsSearch", "theme, dark mode, light mode, colours"),
    "text_size": QT_TRANSLATE_NOOP("SettingsSearch", "zoom, font size, larger, smaller"),
    "density": QT_TRANSLATE_NOOP("SettingsSearch", "density, comfortable, compact"),
    "motion": QT_TRANSLATE_NOOP("SettingsSearch", "animations"),
    "letter_keys": QT_TRANSLATE_NOOP("SettingsSearch", "shortcuts, hotkeys"),
    "own_day_start": _QUIET,
    "own_day_end": _QUIET,
    "digest": _NOTIFICATIONS,
    "notices": _NOTIFICATIONS,
    "sign_off": QT_TRANSLATE_NOOP("SettingsSearch", "signature, regards"),
    "own_words": QT_TRANSLATE_NOOP("SettingsSearch", "dictionary, spelling"),
    "autostart": QT_TRANSLATE_NOOP("SettingsSearch", "autostart, log in"),
}
"""What people call a setting that has another name here."""


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
        other = tr(_OTHER_NAMES[entry.name]) if entry.name in _OTHER_NAMES else ""
        heap = plain(f"{title_of(entry.section)} {entry.label} {explanation(entry)} {other}")
        if all(word in heap for word in words):
            names.add(entry.name)
    return frozenset(names)


def is_called(query: str, entry: Entry) -> bool:
    """Whether the setting is called so: every word of the query occurs in its label."""
    label = plain(entry.label)
    return all(word in label for word in plain(query).split())
