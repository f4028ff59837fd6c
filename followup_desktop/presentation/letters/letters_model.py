"""All letters as a table: those that were begun, and those that were sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from followup_desktop.domain.follow_up import kind_of
from followup_desktop.domain.search import finds, plain_words, wanted
from followup_desktop.domain.time.zones import parse_instant
from followup_desktop.domain.vocabulary import State
from followup_desktop.presentation.in_slices import InSlices
from followup_desktop.presentation.letters.words import kind_name
from followup_desktop.presentation.paged_rows import PagedRowsModel
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock, say_day
from followup_desktop.services import letters
from followup_desktop.services.deed import Deed
from followup_desktop.services.ports.rows import LetterPlace, LetterRow

if TYPE_CHECKING:
    from followup_desktop.presentation.desk import Desk
    from followup_desktop.services.steps import Steps

LOOKED_AT_ONCE = 40
"""So many letters are looked through in one step, which takes some milliseconds."""
tr = Texts("Letters")


class Column(IntEnum):
    """The columns in their order."""

    LETTER = 0
    APPLICATION = 1
    SUBJECT = 2
    STATE = 3
    WHEN = 4


class Standing(StrEnum):
    """Where a letter stands."""

    DRAFT = "draft"
    CHECKED = "checked"
    UNCHECKED = "unchecked"
    OPEN = "open"
    """Sent with open findings."""
    SENT = "sent"
    """Sent; whether it had passed its checks then is not known here."""
    NOT_SENT = "not_sent"


_MARKED = {str(Deed.SENT_ANYWAY): Standing.OPEN, str(Deed.IMPORT): Standing.SENT}


def standing_of(row: LetterRow) -> Standing:
    """Where the letter stands: begun, sent and how far checked, or given up."""
    if row.state == State.PLANNED:
        return Standing.DRAFT
    if row.state == State.DONE and not row.checked:
        return Standing.UNCHECKED
    if row.state == State.DONE:
        return _MARKED.get(row.marked_by or "", Standing.CHECKED)
    return Standing.NOT_SENT


def standing_words(row: LetterRow) -> str:
    """The same in words."""
    if standing_of(row) is Standing.UNCHECKED and not row.body:
        return tr("Sent, written elsewhere")
    return {
        Standing.DRAFT: tr("Draft"),
        Standing.CHECKED: tr("Sent, checked"),
        Standing.UNCHECKED: tr("Sent, unchecked"),
        Standing.OPEN: tr("Sent with open findings"),
        Standing.SENT: tr("Sent"),
        Standing.NOT_SENT: tr("Not sent"),
    }[standing_of(row)]


def letter_words(row: LetterRow) -> str:
    """What letter it is, and to whom: "Thank-you note, Åsa Lind"."""
    name = kind_name(kind_of(row.key))
    return fill(tr("%1, %2"), name, row.contact) if row.contact else name


class LettersModel(PagedRowsModel[LetterRow]):
    """The letters in the order in which the store gives them; a text narrows them to those that it finds.

    They are read with ``refresh``, and looked through for the text in slices.
    """

    columns = Column

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looking = InSlices(self)
        self._text = ""
        self._now, self._zone = desk.now(), desk.zone()

    def refresh(self) -> None:
        """Shows the letters as they are, with their times on the user's clock."""
        self._now, self._zone = self._desk.now(), self._desk.zone()
        order = letters.order(self._desk.work)
        words = wanted(self._text)
        if words:
            self._looking.run(self._found(words, order), self._show_found)
        else:
            self._looking.drop()
            self.put_places(order)

    def find(self, text: str) -> None:
        """Shows those in which each word of the text begins a word; all of them for a text without words."""
        self._text = text
        self.refresh()

    def row_of(self, application_id: str, key: str) -> int:
        """The row of that letter; -1 where it is not shown."""
        return self.number_of((application_id, key))

    @property
    def is_narrowed(self) -> bool:
        """Whether a text hides some."""
        return bool(wanted(self._text))

    def read_rows(self, places: Sequence[LetterPlace]) -> list[LetterRow]:
        return letters.read(self._desk.work, places)

    def _found(self, words: tuple[str, ...], order: Sequence[LetterPlace]) -> Steps[list[LetterPlace]]:
        found: list[LetterPlace] = []
        for start in range(0, len(order), LOOKED_AT_ONCE):
            some = order[start : start + LOOKED_AT_ONCE]
            rows = {self.place(row): row for row in self.read_rows(some)}
            found += [place for place in some if place in rows and finds(words, _words_of(rows[place]))]
            yield None
        return found

    def _show_found(self, found: list[LetterPlace] | Exception) -> None:
        if isinstance(found, Exception):
            raise found
        self.put_places(found)

    def place(self, row: LetterRow) -> LetterPlace:
        return LetterPlace(row.application_id, row.key)

    def heads(self) -> dict[Any, str]:
        return {
            Column.LETTER: tr("Letter"),
            Column.APPLICATION: tr("Application"),
            Column.SUBJECT: tr("Subject"),
            Column.STATE: tr("State"),
            Column.WHEN: tr("When"),
        }

    def said(self, row: LetterRow, column: int) -> str:
        if column == Column.LETTER:
            return letter_words(row)
        if column == Column.APPLICATION:
            return fill(tr("%1, %2"), row.company, row.role)
        if column == Column.SUBJECT:
            return row.subject
        return standing_words(row) if column == Column.STATE else say_when(row, self._now, self._zone)


def say_when(row: LetterRow, now: datetime, zone: ZoneInfo) -> str:
    """When it was sent, or kept last."""
    at = row.done_at or (row.kept_at if standing_of(row) is Standing.DRAFT else None)
    if not at:
        return ""
    local, today = parse_instant(at).astimezone(zone), now.astimezone(zone).date()
    return fill(tr("%1, %2"), say_day(local.date(), today), say_clock(local.time()))


def how_many(model: LettersModel) -> str:
    """The number of letters that are shown."""
    return tr.counted("%Ln letter", "%Ln letters", model.total)


def _words_of(row: LetterRow) -> str:
    return plain_words(f"{letter_words(row)} {row.company} {row.role} {row.subject} {row.body} {standing_words(row)}")
