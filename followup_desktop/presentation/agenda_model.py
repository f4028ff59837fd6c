"""Today as a list: what is late, what is for today, tomorrow and this week; overdue is derived each time it is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from followup_desktop.presentation.agenda_placement import Edit, Placement, What
from followup_desktop.presentation.agenda_words import AgendaItem, AgendaWording, Section, has_clock, section_title
from followup_desktop.services.ports.rows import AgendaRow
from followup_desktop.services.steps import to_the_end

if TYPE_CHECKING:
    from followup_desktop.domain.settings import Settings

AnyIndex = QModelIndex | QPersistentModelIndex


RAIL = (Section.OVERDUE, Section.TODAY, Section.TOMORROW)
WHOLE = tuple(Section)


class SectionHead(NamedTuple):
    """The title above the rows of a section."""

    section: Section
    title: str
    rows: int


_Place = tuple[str, str]


_Placed = tuple[Section, AgendaRow]


Entry = AgendaItem | SectionHead


class AgendaRole(IntEnum):
    """What the model tells of a row, beside Qt's display, tooltip and accessible text."""

    APPLICATION_ID = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2


class AgendaModel(QAbstractListModel):
    """Rows of Today under the titles of their sections; titles cannot be selected.

    Nothing is done here: views ask the window, and ``set_rows`` takes over what the store says after it. A row is put
    into words when somebody looks at it: there may be thousands.
    """

    heights_changed = Signal()
    """A row asks something, or has stopped asking."""

    def __init__(self, sections: Sequence[Section] = WHOLE, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections = tuple(sections)
        self._entries: list[_Placed | SectionHead] = []
        self._today_count = 0
        self._asked: dict[_Place, str] = {}
        self._items: dict[_Place, AgendaItem] = {}
        self._wording: AgendaWording | None = None

    def set_rows(self, rows: Iterable[AgendaRow], now: datetime, settings: Settings) -> None:
        """Shows these follow-ups (soonest first), as they are at that (aware) present."""
        placement = Placement(now, settings)
        to_the_end(placement.fill(rows))
        self.take(placement)

    def take(self, placement: Placement) -> None:
        """Shows these follow-ups, which have their sections already: for more than one list of the same."""
        self._wording = placement.wording
        self._items.clear()
        if self._asked:
            open_ones = {(row.application_id, row.key) for found in placement.sections.values() for row in found}
            self._asked = {place: said for place, said in self._asked.items() if place in open_ones}
            self.heights_changed.emit()
        placed = placement.sections
        self._today_count = len(placed[Section.OVERDUE]) + len(placed[Section.TODAY])
        entries: list[_Placed | SectionHead] = []
        for section in self._sections:
            if placed[section]:
                entries.append(SectionHead(section, section_title(section), len(placed[section])))
                entries += [(section, row) for row in placed[section]]
        self._show(entries)

    def follow(self, edits: Iterable[Edit]) -> None:
        """Takes over what has changed of the placement that was taken last: the rows that are not named stay."""
        for edit in edits:
            place = (edit.row.application_id, edit.row.key)
            self._items.pop(place, None)
            if edit.what is What.GONE and self._asked.pop(place, None) is not None:
                self.heights_changed.emit()
            if edit.section in (Section.OVERDUE, Section.TODAY):
                self._today_count += {What.NEW: 1, What.GONE: -1, What.CHANGED: 0}[edit.what]
            if edit.section in self._sections:
                self._follow(edit)

    def _follow(self, edit: Edit) -> None:
        head, count = self._head_of(edit.section)
        row = head + 1 + edit.number
        if edit.what is What.CHANGED:
            self._entries[row] = (edit.section, edit.row)
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        after = count + (1 if edit.what is What.NEW else -1)
        title = SectionHead(edit.section, section_title(edit.section), after)
        if edit.what is What.NEW:
            fresh: list[_Placed | SectionHead] = (
                [(edit.section, edit.row)] if count else [title, (edit.section, edit.row)]
            )
            first = row if count else head
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._entries[first:first] = fresh
            self.endInsertRows()
        else:
            first = row if after else head
            self.beginRemoveRows(QModelIndex(), first, row)
            del self._entries[first : row + 1]
            self.endRemoveRows()
        if count and after:
            self._entries[head] = title
            self.dataChanged.emit(self.index(head), self.index(head))

    def _head_of(self, section: Section) -> tuple[int, int]:
        """Where the title of the section stands, or would stand, and how many rows are below it."""
        at = 0
        for one in self._sections:
            entry = self._entries[at] if at < len(self._entries) else None
            rows = entry.rows if isinstance(entry, SectionHead) and entry.section is one else 0
            if one is section:
                return at, rows
            at += rows + 1 if rows else 0
        raise ValueError("the list does not have that section")

    def tell_time(self, now: datetime, settings: Settings) -> None:
        """A minute has passed: what their clocks show is said anew; where a row stands, with the next quarter."""
        self._wording = AgendaWording(now, settings)
        self._items.clear()
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def ask_again(self, application_id: str, key: str, sentence: str) -> None:
        """The letter of that row was not marked as sent: the row says why, and offers to do it anyway."""
        self._asked[application_id, key] = sentence
        self._items.pop((application_id, key), None)
        index = self.index_of(application_id, key)
        if index.isValid():
            self.dataChanged.emit(index, index)
            self.heights_changed.emit()

    @property
    def today_count(self) -> int:
        """How many things are late or for today."""
        return self._today_count

    def item(self, index: AnyIndex) -> AgendaItem | None:
        """The follow-up at the index; None for a title."""
        entry = self.entry(index)
        return entry if isinstance(entry, AgendaItem) else None

    def entry(self, index: AnyIndex) -> Entry | None:
        """What stands at the index."""
        if not index.isValid() or index.row() >= len(self._entries) or self._wording is None:
            return None
        entry = self._entries[index.row()]
        if isinstance(entry, SectionHead):
            return entry
        section, row = entry
        place = (row.application_id, row.key)
        if place not in self._items:
            self._items[place] = self._wording.item(row, section, self._asked.get(place, ""))
        return self._items[place]

    def is_title(self, index: AnyIndex) -> bool:
        """Whether the title of a section stands there."""
        return isinstance(self._entries[index.row()], SectionHead)

    def question(self, index: AnyIndex) -> str:
        """What the row at the index asks again; empty where it asks nothing."""
        return self._asked.get(_place(self._entries[index.row()]), "") if self._asked else ""

    def tells_their_clock(self, index: AnyIndex) -> bool:
        """Whether the row at the index says what their clock shows."""
        entry = self._entries[index.row()]
        return not isinstance(entry, SectionHead) and has_clock(entry[1])

    def index_of(self, application_id: str, key: str) -> QModelIndex:
        """The index of that follow-up; an invalid one where the list has none."""
        wanted = (application_id, key)
        for row, entry in enumerate(self._entries):
            if _place(entry) == wanted:
                return self.index(row)
        return QModelIndex()

    # ------------------------------------------------------------------------------------------ Qt's questions

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._entries[index.row()], SectionHead):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if isinstance(entry, SectionHead):
            said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return entry.title if role in said else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.long_act} · {entry.company}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.accessible
        if role == AgendaRole.APPLICATION_ID:
            return entry.application_id
        return entry.key if role == AgendaRole.KEY else None

    # ------------------------------------------------------------------------------------------------ inside

    def _show(self, entries: list[_Placed | SectionHead]) -> None:
        """Takes the entries over, telling views of what lies between the first and the last change of place only, so
        that selection and focus stay with their rows."""
        before, after = self._entries, entries
        shorter = min(len(before), len(after))
        start = 0
        while start < shorter and _is_same(before[start], after[start]):
            start += 1
        end = 0
        while end < shorter - start and _is_same(before[-1 - end], after[-1 - end]):
            end += 1
        removed, inserted = len(before) - end, len(after) - end
        if removed > start:
            self.beginRemoveRows(QModelIndex(), start, removed - 1)
            self._entries = before[:start] + before[removed:]
            self.endRemoveRows()
        if inserted > start:
            self.beginInsertRows(QModelIndex(), start, inserted - 1)
            self._entries = entries
            self.endInsertRows()
        self._entries = entries
        # Whoever looked while rows came and went has seen some of them where they stood before.
        self._items.clear()
        if entries:
            # The words of all of them depend on the present.
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))


def _is_same(one: _Placed | SectionHead, other: _Placed | SectionHead) -> bool:
    """Whether both are the same row; what it says may have changed."""
    return one == other or _place(one) == _place(other)


def _place(entry: _Placed | SectionHead) -> tuple[str, str]:
    """What an entry is told apart by."""
    if isinstance(entry, SectionHead):
        return ("", entry.section)
    return (entry[1].application_id, entry[1].key)
