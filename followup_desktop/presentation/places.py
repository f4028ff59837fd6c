"""Time zones and countries as somebody types them."""

from collections.abc import Iterable
from functools import cache, cmp_to_key
from importlib import resources
from typing import NamedTuple
from zoneinfo import available_timezones

from PySide6.QtCore import QCollator, QLocale

from followup_desktop.domain.time.zones import is_zone
from followup_desktop.presentation.translating import Texts

_tr = Texts("Countries")
_ABBREVIATED = {"uk": "GB", "usa": "US"}
"""What people write instead of the code."""


class Country(NamedTuple):
    """A country: its code (ISO 3166-1 alpha-2), and what a list shows of it: "Germany (DE)"."""

    code: str
    shown: str


@cache
def zone_names() -> tuple[str, ...]:
    """The IANA time zones of places, and UTC, in the order of the alphabet."""
    return tuple(
        sorted(
            name
            for name in _all_zones()
            if name == "UTC" or ("/" in name and not name.startswith(("Etc/", "SystemV/", "US/", "right/", "posix/")))
        )
    )


def _all_zones() -> Iterable[str]:
    """The names in the time zone database that comes with the program; where it is missing, those of the system.

    For the latter every file of the system's database is opened: that takes twenty times as long.
    """
    try:
        return resources.files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    except (OSError, ModuleNotFoundError):
        return available_timezones()


@cache
def _zones_by_city() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for name in zone_names():
        found.setdefault(_plain(name.rpartition("/")[2]), []).append(name)
    return {city: names[0] for city, names in found.items() if len(names) == 1}


def zone_named(text: str) -> str:
    """The time zone that somebody means by "europe/berlin" or "berlin"; the text itself where it is none."""
    typed = text.strip()
    if not typed or is_zone(typed):
        return typed
    plain = _plain(typed)
    for name in zone_names():
        if _plain(name) == plain:
            return name
    return _zones_by_city().get(plain, typed)


def countries() -> tuple[Country, ...]:
    """All countries by their names in the user's language, in its order."""
    return _countries(QLocale().name())


@cache
def _countries(locale_name: str) -> tuple[Country, ...]:
    codes = {_tr(name): code for code, name in country_names().items()}
    order = QCollator(QLocale(locale_name))
    names = sorted(codes, key=cmp_to_key(lambda one, other: order.compare(str(one), str(other))))
    return tuple(Country(codes[name], f"{name} ({codes[name]})") for name in names)


@cache
def country_names() -> dict[str, str]:
    """The English name of every country by its code, as translations know it."""
    found: dict[str, str] = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found.setdefault(code, QLocale.territoryToString(territory))
    return found


def say_country(code: str) -> str:
    """The country of that code (ISO 3166-1 alpha-2) by its name in the user's language; the code where it has none."""
    name = country_names().get(code)
    return _tr(name) if name else code


def country_named(text: str) -> str:
    """The code of the country that somebody means: "de", "Germany", "Germany (DE)", "U.K."; else the text itself."""
    typed = text.strip()
    plain = typed.casefold()
    abbreviated = plain.replace(".", "")
    if abbreviated in _ABBREVIATED:
        return _ABBREVIATED[abbreviated]
    for country in countries():
        name = country.shown[: -len(" (DE)")]
        if plain in (country.code.casefold(), name.casefold(), country.shown.casefold()):
            return country.code
    return typed


@cache
def _countries_of_zones() -> dict[str, str]:
    """The country of each time zone, as the table of the time zone database has it; none where that is missing."""
    try:
        table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    except (OSError, ModuleNotFoundError):
        return {}
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {row[2]: row[0] for row in rows if len(row) > 2}


def country_of_zone(zone: str) -> str:
    """The code of the country in which that time zone lies; empty where it lies in none, or is not known."""
    return _countries_of_zones().get(zone, "")


def country_shown(code: str) -> str:
    """The country as a list shows it; the code itself where it is not known."""
    return next((country.shown for country in countries() if country.code == code), code)


def _plain(text: str) -> str:
    return text.casefold().replace("_", " ").replace("-", " ").strip()
