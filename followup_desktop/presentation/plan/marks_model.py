"""The lanes of the plan as one list: each application, then its marks; what has the keys is one of them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from followup_desktop.presentation.agenda_words import AgendaItem
from followup_desktop.presentation.plan.lane_facts import LaneFacts
from followup_desktop.presentation.plan.marks import Lane, Mark, PlanWording

AnyIndex = QModelIndex | QPersistentModelIndex


class PlanRole(IntEnum):
    """What the model tells of a row, beside Qt's display and accessible text."""

    APPLICATION_ID = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2


class Entry(NamedTuple):
    """One row: the number of its lane, and the number of its mark there, or -1 for the head of the lane."""

    lane: int
    mark: int

    @property
    def is_head(self) -> bool:
        """Whether it is the application itself."""
        return self.mark < 0


HEAD = -1


class MarksModel(QAbstractListModel):
    """Lanes and marks in the order in which the keys go through them.

    ``facts`` tells of the lane of an application what costs a look at the whole of it; it is asked for what is seen.
    """

    more_wanted = Signal()

    def __init__(self, facts: Callable[[str], LaneFacts], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facts = facts
        self._has_more = False
        self.lanes: Sequence[Lane] = ()
        self.wording: PlanWording | None = None
        self._entries: list[Entry] = []
        self._rows: list[int] = []
        self._numbers: dict[str, int] = {}
        self._asked: dict[tuple[str, str], str] = {}

    def show(self, lanes: Iterable[Lane], wording: PlanWording, more: bool = False) -> None:
        """Shows these lanes and no others; ``more`` where there are others, which ``more_wanted`` asks for."""
        self.beginResetModel()
        self._has_more = more
        self.lanes, self.wording = tuple(lanes), wording
        self._entries, self._rows, self._numbers = [], [], {}
        self._take(self.lanes, 0)
        places = {mark.place for lane in self.lanes for mark in lane.marks} if self._asked else set()
        self._asked = {place: said for place, said in self._asked.items() if place in places}
        self.endResetModel()

    def ask_again(self, application_id: str, key: str, sentence: str) -> None:
        """The letter of that mark was not marked as sent; the next time it is done anyway."""
        self._asked[application_id, key] = sentence

    def entry(self, index: AnyIndex) -> Entry | None:
        """What stands at the index."""
        return self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else None

    def lane(self, index: AnyIndex) -> Lane | None:
        """The lane of the index."""
        entry = self.entry(index)
        return self.lanes[entry.lane] if entry is not None else None

    def mark(self, index: AnyIndex) -> Mark | None:
        """The mark at the index; None for the head of a lane."""
        entry = self.entry(index)
        return None if entry is None or entry.is_head else self.lanes[entry.lane].marks[entry.mark]

    def item(self, index: AnyIndex) -> AgendaItem | None:
        """The mark as a row of Today; None for the head of a lane and for what is done."""
        mark = self.mark(index)
        if mark is None or self.wording is None:
            return None
        return self.wording.item(mark, self._asked.get(mark.place, ""))

    def index_at(self, lane: int, mark: int = HEAD) -> QModelIndex:
        """The index of that mark of that lane, or of its head; an invalid one where there is none."""
        if not 0 <= lane < len(self.lanes) or mark >= len(self.lanes[lane].marks):
            return QModelIndex()
        return self.index(self._rows[lane] + 1 + mark)

    def index_of(self, application_id: str, key: str = "") -> QModelIndex:
        """The index of that follow-up, or of the head of its lane; an invalid one where neither is shown."""
        number = self._numbers.get(application_id)
        if number is None:
            return QModelIndex()
        keys = [mark.key for mark in self.lanes[number].marks]
        return self.index_at(number, keys.index(key) if key in keys else HEAD)

    def tells(self, mark: Mark) -> str:
        """A mark in lines, as a tooltip shows it."""
        wording = self.wording
        if wording is None:
            return ""
        who = " · ".join(part for part in (mark.company, wording.who(mark)) if part)
        lines = (wording.act(mark), who, mark.role, wording.when(mark), wording.standing(mark))
        return "\n".join(line for line in lines if line)

    def tells_of_lane(self, lane: int, day: date | None) -> str:
        """What a tooltip says of a day of a lane; without a day of the lane itself."""
        shown = self.lanes[lane]
        facts = self.facts(shown.application_id)
        if day is None:
            lines = [shown.company, shown.role, facts.calls]
        else:
            lines = [facts.closed.get(day, "")]
            if facts.promised is not None and facts.promised.first <= day <= facts.promised.last:
                lines.append(facts.promised.words)
        return "\n".join(line for line in lines if line)

    def add(self, lanes: Sequence[Lane], more: bool) -> None:
        """Shows these lanes too, below the others."""
        self._has_more = more
        if not lanes:
            return
        count = sum(1 + len(lane.marks) for lane in lanes)
        self.beginInsertRows(QModelIndex(), len(self._entries), len(self._entries) + count - 1)
        first = len(self.lanes)
        self.lanes = (*self.lanes, *lanes)
        self._take(lanes, first)
        self.endInsertRows()

    def _take(self, lanes: Sequence[Lane], first: int) -> None:
        for number, lane in enumerate(lanes, first):
            self._numbers[lane.application_id] = number
            self._rows.append(len(self._entries))
            self._entries.append(Entry(number, HEAD))
            self._entries += [Entry(number, mark) for mark in range(len(lane.marks))]

    # Qt's questions -----------------------------------------------------------------------------------------------

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            self.more_wanted.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        lane, mark = self.lane(index), self.mark(index)
        if lane is None or self.wording is None:
            return None
        if role == PlanRole.APPLICATION_ID:
            return lane.application_id
        if role == PlanRole.KEY:
            return mark.key if mark is not None else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return lane.company if mark is None else self.wording.act(mark)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if mark is not None:
                return self.wording.spoken(mark)
            return f"{lane.company}, {lane.role}. {self.facts(lane.application_id).spoken}".strip()
        return None
