"""Public holidays from the ``holidays`` library, kept in a file so that most starts need not load it."""

import json
import logging
import re
import warnings
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Any

from followup_desktop.calendars.write import replace_file
from followup_desktop.domain.errors import FollowupError

FILE = "holidays.json"

_log = logging.getLogger(__name__)
_COUNTRY = re.compile("[A-Za-z]{2}")
_NONE: Mapping[date, str] = MappingProxyType({})
_Place = tuple[str, str, int]


class PublicHolidays:
    """Implements ``services.ports.clock.Holidays``: public holidays and the days on which they are observed.

    What was asked for is kept in ``holidays.json`` in ``folder`` (nowhere where that is None) and holds for one
    version of the library; a file that cannot be read is written anew, one that cannot be written does no harm.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._file = folder / FILE if folder is not None else None
        self._known: dict[_Place, Mapping[date, str]] | None = None
        self._version = ""

    def of(self, country: str, subdivision: str, year: int) -> Mapping[date, str]:
        """The holidays of that year by their dates, with their names; none for a country that is not known.

        The names are English where the library has them. A subdivision that is not known counts as none.
        """
        if not _COUNTRY.fullmatch(country):
            return _NONE
        if self._known is None:
            self._version = _version()
            self._known = self._read()
        place = (country.upper(), subdivision, year)
        found = self._known.get(place)
        if found is None:
            found = self._known[place] = MappingProxyType(_look_up(*place))
            self._write()
        return found

    def knows(self, country: str, subdivision: str = "") -> bool:
        """Whether the library has that country (ISO 3166-1 alpha-2), and that subdivision where given."""
        if not _COUNTRY.fullmatch(country):
            return False
        import holidays

        subdivisions = holidays.list_supported_countries(include_aliases=True).get(country.upper())
        return subdivisions is not None and (not subdivision or subdivision in subdivisions)

    def _read(self) -> dict[_Place, Mapping[date, str]]:
        if self._file is None:
            return {}
        try:
            return _parsed(json.loads(self._file.read_bytes()), self._version)
        except (OSError, ValueError, TypeError, AttributeError, LookupError, RecursionError):
            return {}

    def _write(self) -> None:
        if self._file is None or self._known is None:
            return
        years = {
            f"{country}/{subdivision}/{year}": {day.isoformat(): name for day, name in sorted(days.items())}
            for (country, subdivision, year), days in sorted(self._known.items())
        }
        content = json.dumps({"version": self._version, "years": years}, ensure_ascii=False, indent=1)
        with suppress(FollowupError, OSError):
            replace_file(self._file, content.encode(), durable=False)


def _parsed(content: Any, version: str) -> dict[_Place, Mapping[date, str]]:
    """What the file says, where all of it is sound and of this version of the library. Raises what it stumbles over."""
    if content["version"] != version:
        return {}
    known: dict[_Place, Mapping[date, str]] = {}
    for place, days in content["years"].items():
        country, _, rest = place.partition("/")
        subdivision, _, year = rest.rpartition("/")
        found = {date.fromisoformat(day): name for day, name in days.items()}
        if not all(isinstance(name, str) and name and day.year == int(year) for day, name in found.items()):
            raise ValueError("not a list of holidays")
        known[country, subdivision, int(year)] = MappingProxyType(found)
    return known


def _version() -> str:
    """The library's version, from the name of the folder beside it: importlib.metadata takes 30 ms to load."""
    spec = find_spec("holidays")
    if spec is not None and spec.origin is not None:
        beside = [folder.name for folder in Path(spec.origin).parent.parent.glob("holidays-*.dist-info")]
        if len(beside) == 1:
            return beside[0].removeprefix("holidays-").removesuffix(".dist-info")
    from importlib.metadata import version

    return version("holidays")


def _look_up(country: str, subdivision: str, year: int) -> dict[date, str]:
    import holidays

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for part in dict.fromkeys((subdivision, "")):
            try:
                return _found(holidays, country, part, year)
            except NotImplementedError:
                continue
            except Exception:
                _log.warning("The holidays of %s in %s could not be worked out", country, year, exc_info=True)
                break
    return {}


def _found(holidays: Any, country: str, subdivision: str, year: int) -> dict[date, str]:
    subdiv = subdivision or None
    bare = holidays.country_holidays(country, subdiv=subdiv)
    language = _english(bare.default_language, bare.supported_languages)
    days = holidays.country_holidays(
        country, subdiv=subdiv, years=year, expand=False, observed=True, language=language, categories=("public",)
    )
    # The library reaches into the years beside it where a holiday is observed there.
    return {day: name for day, name in days.items() if day.year == year and name}


def _english(default: str | None, supported: tuple[str, ...]) -> str | None:
    """The country's own English, else another one, else its own language."""
    if default is not None and default.startswith("en"):
        return default
    english = sorted(name for name in supported if name.startswith("en"))
    return "en_US" if "en_US" in english else next(iter(english), default)
