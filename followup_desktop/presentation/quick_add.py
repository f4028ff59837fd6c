"""Quick add: one line, what was understood of it, and whether it is there already."""

import re
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from followup_desktop.domain.quick_line import Doubt, QuickLine, Unclear, read_line
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.duplicates import Duplicates, alike_words
from followup_desktop.presentation.kept_values import KeptValues
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, read_day, say_day, weekday_named
from followup_desktop.services.duplicates import Alike

DRAFT = "quick-add"
LONGEST_LINE = 4000
LONGEST_CHIP = 48

tr = Texts("QuickAdd")


class Part(StrEnum):
    """What a chip is about."""

    COMPANY = "company"
    ROLE = "role"
    LOCATION = "location"
    TAG = "tag"
    CLOSES = "closes"
    LINK = "link"


class Understood(NamedTuple):
    """One thing that was understood: what the chip shows, and what a screen reader says of it."""

    part: Part
    text: str
    name: str
    guessed: bool = False


class QuickAddForm(KeptValues):
    """What quick add shows and passes on. Its one value is ``line``; Enter adds what it says to the stage.

    The line stays as a draft until it is added.
    """

    def __init__(self, desk: Desk, stage: Stage = Stage.INTERESTED, parent: QObject | None = None) -> None:
        self.stage = stage
        super().__init__(desk, DRAFT, None, parent)
        self._today = desk.today()
        self.read = self._taken_apart()
        self._duplicates = Duplicates(desk, self)
        self.alike = self._find_alike()
        self._duplicates.ready.connect(self._show_alike)

    # What stands there --------------------------------------------------------------------------------------------

    def _read(self) -> dict[str, Any]:
        return {"line": ""}

    def _fits(self, name: str, value: Any) -> bool:
        return isinstance(value, str) and len(value) <= LONGEST_LINE

    def _was_changed(self, name: str) -> None:
        self.read = self._taken_apart()
        self.alike = self._find_alike()

    def _started_over(self) -> None:
        self._was_changed("line")

    def _taken_apart(self) -> QuickLine:
        return read_line(self.value("line"), lambda typed: day_meant(typed, self._today))

    def _find_alike(self) -> Alike | None:
        return self._duplicates.like(self.read.company, self.read.role, self.read.link)

    def _show_alike(self) -> None:
        self.alike = self._find_alike()
        self.changed.emit("line")

    # In words -----------------------------------------------------------------------------------------------------

    def understood(self) -> list[Understood]:
        """What was understood of the line, in the order in which it is usually written."""
        read = self.read
        found = []
        if read.company:
            name = tr("Company, guessed from the link: %1") if read.guessed else tr("Company: %1")
            shown = fill(tr("%1, a guess"), _short(read.company)) if read.guessed else _short(read.company)
            found.append(Understood(Part.COMPANY, shown, fill(name, read.company), read.guessed))
        if read.role:
            name = tr("Role, guessed from the link: %1") if read.role_guessed else tr("Role: %1")
            shown = fill(tr("%1, a guess"), _short(read.role)) if read.role_guessed else _short(read.role)
            found.append(Understood(Part.ROLE, shown, fill(name, read.role), read.role_guessed))
        if read.location:
            found.append(Understood(Part.LOCATION, _short(read.location), fill(tr("Location: %1"), read.location)))
        found += [Understood(Part.TAG, _short(tag), fill(tr("Tag: %1"), tag)) for tag in read.tags]
        if read.closes_on:
            day = say_day(read.closes_on, self._today)
            found.append(Understood(Part.CLOSES, day, fill(tr("Posting closes on: %1"), day)))
        if read.link:
            shown = re.sub(r"^https?://(?:www\.)?", "", read.link)
            found.append(Understood(Part.LINK, _short(shown), fill(tr("Posting: %1"), read.link)))
        return found

    def remarks(self) -> list[str]:
        """What was not understood, and what is still missing, a sentence each; none for an empty line."""
        found = [_said(unclear) for unclear in self.read.unclear]
        if self.read.closes_on and self.read.closes_on < self._today:
            found.append(fill(tr("%1 is over."), say_day(self.read.closes_on, self._today)))
        return found

    def missing(self) -> str:
        """What is still needed before the line can be added; empty where nothing is."""
        read = self.read
        if any(doubt is Doubt.WHICH_IS_WHICH for doubt, _ in read.unclear):
            return tr("Put a | between company and role.")
        if not read.company and not read.role:
            return tr("Enter a company and a role, such as “Globex | Backend engineer”.")
        if not read.company:
            return tr("Enter the company before the role, with a | between them.")
        if not read.role:
            return tr("Enter the role as well.") if read.guessed else tr("Enter the role after a |.")
        return ""

    def alike_sentence(self) -> str:
        """That it looks like one that is there, with the question whether to open that; empty where it does not."""
        return alike_words(self.alike, self._today) if self.alike else ""

    # Adding -------------------------------------------------------------------------------------------------------

    def fields(self) -> dict[str, Any]:
        """What was understood, by the names of the interchange schema, without what the line does not say."""
        read = self.read
        found: dict[str, Any] = {
            "company": read.company,
            "role": read.role,
            "location": read.location,
            "tags": list(read.tags),
            "posting_closes_on": read.closes_on.isoformat() if read.closes_on else "",
            "posting_url": read.link,
        }
        return {name: value for name, value in found.items() if value}

    def troubles(self) -> dict[str, str]:
        """Why the line cannot be added as it stands."""
        missing = self.missing()
        return {"line": missing} if missing else {}

    def _save(self) -> object | None:
        return self.desk.add(self.fields(), self.stage, report=self.report)

    def _field_of(self, field: str) -> str:
        return "line"


def day_meant(typed: str, today: date) -> date | None:
    """The day that ``read_day`` reads; None where a weekday is not that of the date, or where there are two."""
    words = re.findall(r"[^\W\d_]+", typed)
    weekdays = {weekday_named(word) for word in words} - {0}
    if len(weekdays) > 1:
        return None
    day = read_day(typed, today)
    if day is not None and weekdays and day.isoweekday() not in weekdays:
        return None
    return day


def _said(unclear: Unclear) -> str:
    text = {
        Doubt.WHICH_IS_WHICH: tr("“%1” can be read in several ways."),
        Doubt.LEFT_OVER: tr("“%1” is one too many and is left out."),
        Doubt.NO_DAY: tr("“%1” is no date and no weekday, such as due:fri or due:2026-12-04."),
        Doubt.NO_LINK: tr("“%1” leads to no web page and is left out."),
    }[unclear.doubt]
    return fill(text, _short(unclear.piece))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_CHIP else text[: LONGEST_CHIP - 1] + "…"
