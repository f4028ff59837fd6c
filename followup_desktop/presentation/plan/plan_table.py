"""The plan as a table: the same follow-ups, each a row with its day, act, person, application and standing."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from followup_desktop.presentation.agenda_words import AgendaItem
from followup_desktop.presentation.plan.day_heads import say_weeks
from followup_desktop.presentation.plan.marks import Mark, PlanWording
from followup_desktop.presentation.plan.weeks import Weeks
from followup_desktop.presentation.printed_page import Page, Section
from followup_desktop.presentation.rows_model import AnyIndex, RowsModel
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_day

tr = Texts("Plan")


class Column(IntEnum):
    """The columns in their order."""

    WHEN = 0
    ACT = 1
    PERSON = 2
    APPLICATION = 3
    STANDING = 4


class PlanTableModel(RowsModel[Mark]):
    """The marks of the weeks, by their time until another column is chosen.

    There may be more of them than are shown: by their time they come in portions, by another column all at once.
    """

    columns = Column
    more_wanted = Signal(bool)
    """More rows are to be shown, or all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_more = False
        self._asked: dict[tuple[str, str], str] = {}
        self._wording: PlanWording | None = None
        self._sorted_by = Column.WHEN
        self._order = Qt.SortOrder.AscendingOrder

    def show(self, marks: Iterable[Mark], wording: PlanWording, more: bool = False) -> None:
        """Shows these marks and no others; ``more`` where there are others, later than these."""
        self._wording, self._has_more = wording, more
        shown = list(marks)
        self._sort(shown)
        places = {mark.place for mark in shown} if self._asked else set()
        self._asked = {place: said for place, said in self._asked.items() if place in places}
        self.put_rows(shown)

    def ask_again(self, application_id: str, key: str, sentence: str) -> None:
        """The letter of that row was not marked as sent; the next time it is done anyway."""
        self._asked[application_id, key] = sentence

    def mark(self, index: AnyIndex) -> Mark | None:
        """The follow-up in that row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def item(self, index: AnyIndex) -> AgendaItem | None:
        """The follow-up as a row of Today; None for what is done."""
        mark = self.mark(index)
        if mark is None or self._wording is None:
            return None
        return self._wording.item(mark, self._asked.get(mark.place, ""))

    def index_of(self, application_id: str, key: str) -> QModelIndex:
        """The index of that follow-up; an invalid one where it is not shown."""
        return self.index(self.number_of((application_id, key)), 0)

    def page(self, weeks: Weeks) -> Page:
        """The table as it stands, for printing: day by day where it is sorted by time, else in one piece."""
        wording = self._wording
        if wording is None:
            return Page("", (), ())
        sections: dict[str, list[str]] = {}
        by_day = self._sorted_by is Column.WHEN
        for mark in self._rows:
            when = wording.time(mark) if by_day else wording.when(mark)
            said = (when, *(self.said(mark, column) for column in Column if column is not Column.WHEN))
            heading = say_day(mark.day, weeks.first) if by_day else ""
            sections.setdefault(heading, []).append(" · ".join(part for part in said if part))
        made = tuple(Section(heading, tuple(lines)) for heading, lines in sections.items())
        return Page(fill(tr("Plan, %1"), say_weeks(weeks)), (), made)

    def place(self, row: Mark) -> tuple[str, str]:
        return row.place

    def spoken(self, row: Mark) -> str:
        return self._wording.spoken(row) if self._wording is not None else ""

    def heads(self) -> dict[Any, str]:
        return {
            Column.WHEN: tr("When"),
            Column.ACT: tr("What"),
            Column.PERSON: tr("Person"),
            Column.APPLICATION: tr("Application"),
            Column.STANDING: tr("State"),
        }

    def said(self, row: Mark, column: int) -> str:
        wording = self._wording
        if wording is None:
            return ""
        if column == Column.APPLICATION:
            return fill(tr("%1, %2"), row.company, row.role)
        words = {
            Column.WHEN: wording.when,
            Column.ACT: wording.act,
            Column.PERSON: wording.who,
            Column.STANDING: wording.standing,
        }
        return words[Column(column)](row)

    # Qt's questions -----------------------------------------------------------------------------------------------

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            self.more_wanted.emit(False)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(Column):
            return
        if self._has_more and (Column(column), order) != (Column.WHEN, Qt.SortOrder.AscendingOrder):
            self.more_wanted.emit(True)
        self._sorted_by, self._order = Column(column), order
        self.put_in_order(self._sort)

    def _sort(self, marks: list[Mark]) -> None:
        marks.sort(key=lambda mark: (*mark.order, mark.application_id))
        if self._sorted_by is not Column.WHEN:
            # What is equal stays by its time.
            marks.sort(key=lambda mark: self.said(mark, self._sorted_by).casefold())
        if self._order is Qt.SortOrder.DescendingOrder:
            marks.reverse()
