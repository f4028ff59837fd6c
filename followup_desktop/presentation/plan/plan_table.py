"""The plan as a table: the same follow-ups, each a row with its day, act, person, application and standing."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from followup_desktop.presentation.agenda_model import AgendaItem
from followup_desktop.presentation.calling.page import Page, Section
from followup_desktop.presentation.plan.day_heads import say_weeks
from followup_desktop.presentation.plan.marks import Mark, PlanWording
from followup_desktop.presentation.plan.weeks import Weeks
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_day

tr = Texts("Plan")

AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in their order."""

    WHEN = 0
    ACT = 1
    PERSON = 2
    APPLICATION = 3
    STANDING = 4


class PlanTableModel(QAbstractTableModel):
    """The marks of the weeks, by their time until another column is chosen.

    There may be more of them than are shown: by their time they come in portions, by another column all at once.
    """

    more_wanted = Signal(bool)
    """More rows are to be shown, or all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: list[Mark] = []
        self._has_more = False
        self._asked: dict[tuple[str, str], str] = {}
        self._wording: PlanWording | None = None
        self._sorted_by = Column.WHEN
        self._order = Qt.SortOrder.AscendingOrder

    def show(self, marks: Iterable[Mark], wording: PlanWording, more: bool = False) -> None:
        """Shows these marks and no others; ``more`` where there are others, later than these."""
        self.beginResetModel()
        self._wording, self._has_more = wording, more
        self._marks = list(marks)
        self._sort()
        places = {mark.place for mark in self._marks} if self._asked else set()
        self._asked = {place: said for place, said in self._asked.items() if place in places}
        self.endResetModel()

    def ask_again(self, application_id: str, key: str, sentence: str) -> None:
        """The letter of that row was not marked as sent; the next time it is done anyway."""
        self._asked[application_id, key] = sentence

    def mark(self, index: AnyIndex) -> Mark | None:
        """The follow-up in that row."""
        return self._marks[index.row()] if index.isValid() and index.row() < len(self._marks) else None

    def item(self, index: AnyIndex) -> AgendaItem | None:
        """The follow-up as a row of Today; None for what is done."""
        mark = self.mark(index)
        if mark is None or self._wording is None:
            return None
        return self._wording.item(mark, self._asked.get(mark.place, ""))

    def index_of(self, application_id: str, key: str) -> QModelIndex:
        """The index of that follow-up; an invalid one where it is not shown."""
        wanted = (application_id, key)
        return next((self.index(n, 0) for n, mark in enumerate(self._marks) if mark.place == wanted), QModelIndex())

    def page(self, weeks: Weeks) -> Page:
        """The table as it stands, for printing: day by day where it is sorted by time, else in one piece."""
        wording = self._wording
        if wording is None:
            return Page("", (), ())
        sections: dict[str, list[str]] = {}
        by_day = self._sorted_by is Column.WHEN
        for mark in self._marks:
            when = wording.time(mark) if by_day else wording.when(mark)
            said = (when, *(self._said(mark, column) for column in Column if column is not Column.WHEN))
            heading = say_day(mark.day, weeks.first) if by_day else ""
            sections.setdefault(heading, []).append(" · ".join(part for part in said if part))
        made = tuple(Section(heading, tuple(lines)) for heading, lines in sections.items())
        return Page(fill(tr("Plan, %1"), say_weeks(weeks)), (), made)

    # Qt's questions -----------------------------------------------------------------------------------------------

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            self.more_wanted.emit(False)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._marks)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        mark = self.mark(index)
        if mark is None or self._wording is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(mark, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.WHEN:
            return self._wording.spoken(mark)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return {
            Column.WHEN: tr("When"),
            Column.ACT: tr("What"),
            Column.PERSON: tr("Person"),
            Column.APPLICATION: tr("Application"),
            Column.STANDING: tr("State"),
        }[Column(section)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(Column):
            return
        if self._has_more and (Column(column), order) != (Column.WHEN, Qt.SortOrder.AscendingOrder):
            self.more_wanted.emit(True)
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._marks[index.row()].place) for index in self.persistentIndexList()]
        self._sorted_by, self._order = Column(column), order
        self._sort()
        rows = {mark.place: row for row, mark in enumerate(self._marks)}
        self.changePersistentIndexList(
            [index for index, _ in kept], [self.index(rows[place], index.column()) for index, place in kept]
        )
        self.layoutChanged.emit()

    def _sort(self) -> None:
        self._marks.sort(key=lambda mark: (*mark.order, mark.application_id))
        if self._sorted_by is not Column.WHEN:
            # What is equal stays by its time.
            self._marks.sort(key=lambda mark: self._said(mark, self._sorted_by).casefold())
        if self._order is Qt.SortOrder.DescendingOrder:
            self._marks.reverse()

    def _said(self, mark: Mark, column: Column) -> str:
        wording = self._wording
        if wording is None:
            return ""
        if column is Column.APPLICATION:
            return fill(tr("%1, %2"), mark.company, mark.role)
        said = {
            Column.WHEN: wording.when,
            Column.ACT: wording.act,
            Column.PERSON: wording.who,
            Column.STANDING: wording.standing,
        }
        return said[column](mark)
