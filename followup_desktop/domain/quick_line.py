"""The line of quick add, taken apart: ``Globex | Backend engineer @Berlin #py due:fri``, or a link."""

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urlsplit

from followup_desktop.domain.link_company import company_of_link
from followup_desktop.domain.link_role import role_of_link
from followup_desktop.domain.plain_text import one_line

ReadDay = Callable[[str], date | None]
"""The day that somebody typed, or None where it cannot be read."""


class Doubt(StrEnum):
    """What of the line was not understood."""

    WHICH_IS_WHICH = "which_is_which"
    """Several signs that part the company from the role: it cannot be told where."""
    LEFT_OVER = "left_over"
    """A third part, a second place, a second day or a second link."""
    NO_DAY = "no_day"
    """What stands after ``due:`` is neither a date nor the name of a weekday."""
    NO_LINK = "no_link"
    """A link that leads nowhere, or not to a web page."""


class Unclear(NamedTuple):
    """A piece of the line that was not understood, and why."""

    doubt: Doubt
    piece: str


class QuickLine(NamedTuple):
    """What was understood of a line; empty where it says nothing of it. ``guessed`` is set where the company was
    only read off the link, ``role_guessed`` where the role was.
    """

    company: str = ""
    role: str = ""
    location: str = ""
    tags: tuple[str, ...] = ()
    closes_on: date | None = None
    link: str = ""
    guessed: bool = False
    role_guessed: bool = False
    unclear: tuple[Unclear, ...] = ()


_LINK = re.compile(r"(?<!\S)(?:[a-z][a-z0-9+.-]*://|www\.)\S+", re.IGNORECASE)
_MARK = re.compile(r"(?<!\S)(?:(?P<place>@)(?=\S)|(?P<tag>#)(?=[^\s#])|(?P<due>due:))", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+(?:-|–|—|·)\s+|\s+(?P<at>at)\s+", re.IGNORECASE)
_DAY_WORDS = 4
"""A day is written in no more words than these: "Fri 27 Nov 2026"."""


def read_line(line: str, read_day: ReadDay) -> QuickLine:
    """Takes a line apart. Nothing of it is dropped: what fits nowhere is named as unclear."""
    unclear: list[Unclear] = []
    text, link = _take_link(line, unclear)
    head, marked = _at_marks(text)
    places: list[str] = []
    tags: list[str] = []
    days: list[date] = []
    for mark, value in marked:
        rest = ""
        if mark == "place":
            value, bar, rest = value.partition("|")
            places.append(one_line(value))
            rest = bar + rest
        elif mark == "tag":
            word, _, rest = value.partition(" ")
            tags.append(word.rstrip(",;|"))
            rest = ("|" if word.endswith("|") else "") + rest
        else:
            day, rest = _take_day(value, read_day)
            if day is None:
                word, _, rest = value.partition(" ")
                unclear.append(Unclear(Doubt.NO_DAY, f"due:{word}"))
            else:
                days.append(day)
        head = f"{head} {rest}"
    company, role = _names(head, unclear)
    unclear += [Unclear(Doubt.LEFT_OVER, f"@{place}") for place in places[1:]]
    unclear += [Unclear(Doubt.LEFT_OVER, f"due:{day.isoformat()}") for day in days[1:]]
    guessed = role_guessed = False
    if link and (not company or not role) and all(doubt is not Doubt.WHICH_IS_WHICH for doubt, _ in unclear):
        guess = company_of_link(link)
        guessed = bool(guess) and not _names_same(company, guess)
        if guessed:
            # Beside a link that names the company, a single name is the role.
            company, role = guess, role or company
        if not role:
            role = role_of_link(link)
            role_guessed = bool(role)
    return QuickLine(
        company,
        role,
        places[0] if places else "",
        tuple(dict.fromkeys(tag for tag in tags if tag)),
        days[0] if days else None,
        link,
        guessed,
        role_guessed,
        tuple(unclear),
    )


def is_web_link(text: str) -> bool:
    """Whether it is a link to a web page, with nothing hidden in it."""
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        parts.port  # noqa: B018 - raises where it is none
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or not host or len(text) > 2000:
        return False
    return text.isprintable() and not any(sign.isspace() for sign in text)


# The link ---------------------------------------------------------------------------------------------------------


def _take_link(line: str, unclear: list[Unclear]) -> tuple[str, str]:
    """The line without its links, and the first of them."""
    link = ""

    def take(found: re.Match[str]) -> str:
        nonlocal link
        typed = found[0].rstrip(",;|")
        whole = typed if "://" in typed else f"https://{typed}"
        if not is_web_link(whole):
            unclear.append(Unclear(Doubt.NO_LINK, typed))
        elif link:
            unclear.append(Unclear(Doubt.LEFT_OVER, typed))
        else:
            link = whole
        return " | " if found[0].endswith("|") else " "

    return _LINK.sub(take, one_line(line)), link


# Marks and names --------------------------------------------------------------------------------------------------


def _at_marks(text: str) -> tuple[str, list[tuple[str, str]]]:
    """What stands before the first mark, and each mark with what follows it."""
    found = list(_MARK.finditer(text))
    if not found:
        return text, []
    ends = [mark.start() for mark in found[1:]] + [len(text)]
    return text[: found[0].start()], [
        (str(mark.lastgroup), text[mark.end() : end].strip()) for mark, end in zip(found, ends, strict=True)
    ]


def _take_day(value: str, read_day: ReadDay) -> tuple[date | None, str]:
    """The day with which the text begins, in as many words as make one, and the rest."""
    words = value.split(" ")
    for count in range(min(_DAY_WORDS, len(words)), 0, -1):
        day = read_day(" ".join(words[:count]).rstrip(",;|"))
        if day is not None and not (words[count:] and words[count][:1].isdigit()):
            bar = "| " if words[count - 1].endswith("|") else ""
            return day, bar + " ".join(words[count:])
    return None, value


def _names(head: str, unclear: list[Unclear]) -> tuple[str, str]:
    """Company and role. Before a sign other than | stands the company, before "at" the role."""
    text = one_line(head)
    if "|" in text:
        parts = [part.strip() for part in text.split("|")]
        while len(parts) > 2 and not parts[-1]:
            parts.pop()
        unclear += [Unclear(Doubt.LEFT_OVER, part) for part in parts[2:] if part]
        return parts[0], parts[1]
    signs = list(_BETWEEN.finditer(text))
    if len(signs) > 1:
        unclear.append(Unclear(Doubt.WHICH_IS_WHICH, text))
        return text, ""
    if not signs:
        return text, ""
    first, second = text[: signs[0].start()].strip(), text[signs[0].end() :].strip()
    return (second, first) if signs[0]["at"] else (first, second)


def _names_same(name: str, guess: str) -> bool:
    return name.casefold().replace(" ", "") == guess.casefold().replace(" ", "")
