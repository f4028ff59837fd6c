"""Job postings out of saved pages: the JSON-LD ``JobPosting`` that sites put there for search engines.

The page counts as hostile: ``read`` runs in a process apart (see ``apart``).
"""

import html
import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from followup_desktop.domain.errors import Refused
from followup_desktop.domain.fields import LONGEST_TEXT
from followup_desktop.domain.quick_line import is_web_link
from followup_desktop.domain.sentences import Sentence
from followup_desktop.interchange.saved_page import decoded, linked_data, text_of_markup, tidy
from followup_desktop.services.ports.files import Posting

LARGEST_PAGE = 5_000_000
LONGEST_LINE = 500
MOST_VALUES = 100_000
"""So many values of a page's data are looked at."""
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_UNITS = {"HOUR": "hour", "DAY": "day", "WEEK": "week", "MONTH": "month", "YEAR": "year"}


def read(content: bytes) -> dict[str, Any]:
    """The first posting on the page, as plain values by the names of ``Posting``. Raises Refused."""
    if len(content) > LARGEST_PAGE:
        raise Refused(Sentence("The page is larger than 5 MB and was not read."))
    found = [posting for block in linked_data(decoded(content)) for posting in _postings(block)]
    posting = _posting(found[0], len(found) - 1) if found else Posting()
    if not posting.company and not posting.role:
        raise Refused(Sentence("The page holds no job posting that can be read (no JobPosting data)."))
    return {**posting._asdict(), "closes_on": posting.closes_on.isoformat() if posting.closes_on else ""}


# Finding it -------------------------------------------------------------------------------------------------------


def _postings(block: str) -> Iterator[dict[str, Any]]:
    """The JobPosting objects in a block of JSON-LD, in its order; none where it is no JSON."""
    try:
        content = json.loads(block, strict=False)
    except (ValueError, RecursionError):
        return
    left = [content]
    seen = 0
    while left and seen < MOST_VALUES:
        value = left.pop()
        seen += 1
        if isinstance(value, list):
            left.extend(reversed(value[:MOST_VALUES]))
        elif isinstance(value, dict):
            if "JobPosting" in _types(value):
                yield value
            else:
                left.extend(v for v in reversed(list(value.values())[:MOST_VALUES]) if isinstance(v, dict | list))


def _types(value: dict[str, Any]) -> set[str]:
    named = value.get("@type")
    kinds = named if isinstance(named, list) else [named]
    return {kind.rpartition("/")[2] for kind in kinds if isinstance(kind, str)}


# Reading it -------------------------------------------------------------------------------------------------------


def _posting(data: dict[str, Any], more: int) -> Posting:
    location, country = _place(data)
    url = next((text for text in (_text(data.get(key)) for key in ("url", "@id")) if is_web_link(text)), "")
    description = data.get("description")
    text = text_of_markup(description) if isinstance(description, str) else ""
    return Posting(
        company=_line(_name(data.get("hiringOrganization"))),
        role=_line(_text(data.get("title")) or _text(data.get("name"))),
        location=location,
        country=country,
        posting_url=url,
        closes_on=_day(data.get("validThrough")),
        salary=_line(_salary(data.get("baseSalary"))),
        description=text if len(text) < LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…",
        more=more,
    )


def _text(value: Any) -> str:
    """A text, or the first of a list of texts."""
    first = _first(value)
    return first.strip() if isinstance(first, str) else ""


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _name(value: Any) -> str:
    """The name of a thing that is given as an object or by its name alone."""
    first = _first(value)
    return _text(first.get("name")) if isinstance(first, dict) else _text(first)


def _line(text: str) -> str:
    """The text in one line of a sensible length, with the signs that were escaped for HTML."""
    line = " ".join(tidy(html.unescape(text[: 8 * LONGEST_LINE])).split())
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1] + "…"


def _place(data: dict[str, Any]) -> tuple[str, str]:
    """Where the work is, and in which country. Of several places the first."""
    place = _first(data.get("jobLocation"))
    address = _first(place.get("address")) if isinstance(place, dict) else place
    location = country = ""
    if isinstance(address, dict):
        city, region = _text(address.get("addressLocality")), _text(address.get("addressRegion"))
        location = ", ".join(dict.fromkeys(part for part in (city, region) if part))
        country = _name(address.get("addressCountry"))
    else:
        location = _text(address)
    if not country:
        country = _name(data.get("applicantLocationRequirements"))
    if _text(data.get("jobLocationType")).upper() == "TELECOMMUTE":
        location = f"Remote, {location}" if location else "Remote"
    return _line(location), _line(country)


def _day(value: Any) -> date | None:
    """The date with which a day or an instant is written: the day that the page shows."""
    found = _DAY.match(_text(value))
    try:
        return date(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return None


def _salary(value: Any) -> str:
    """The pay as one line: "EUR 60000–80000 per year"; empty where the page does not say."""
    given = _first(value)
    if not isinstance(given, dict):
        return _amount(given)
    value = _first(given.get("value"))
    pay = value if isinstance(value, dict) else given
    low, high = _amount(pay.get("minValue")), _amount(pay.get("maxValue"))
    said = _amount(_first(pay.get("value"))) or (f"{low}–{high}" if low and high and low != high else low or high)
    if not said:
        return ""
    per = _UNITS.get(_text(pay.get("unitText") or given.get("unitText")).upper(), "")
    return " ".join(filter(None, (_text(given.get("currency")), said, f"per {per}" if per else "")))


def _amount(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, float):
        # inf and nan are no amounts.
        return f"{value:.2f}".removesuffix(".00") if abs(value) < 1e15 else ""
    if isinstance(value, int):
        return str(value) if 0 < value < 10**15 else ""
    text = _text(value)
    return "" if text in ("0", "0.0", "0.00") else text
