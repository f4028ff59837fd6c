"""The archive as a table: the applications that were taken off the board."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.messages import outcome_name, stage_name
from followup_desktop.presentation.paged_rows import PagedRowsModel
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.services.ports.card import Card

tr = Texts("Archive")


class Column(IntEnum):
    """The columns in their order."""

    ROLE = 0
    COMPANY = 1
    PLACE = 2
    STAGE = 3


_FIELDS = {Column.ROLE: "role", Column.COMPANY: "company", Column.PLACE: "location", Column.STAGE: "stage"}


class ArchiveModel(PagedRowsModel[Card]):
    """Archived applications, by company until another column is chosen; by stage they stand as on the board.

    They are read with ``refresh``, and not before it.
    """

    columns = Column

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sorted_by = Column.COMPANY
        self._order = Qt.SortOrder.AscendingOrder

    def refresh(self) -> None:
        """Shows the archive as it is."""
        self.put_places(self._in_order())

    def read_rows(self, places: Sequence[str]) -> Iterable[Card]:
        return self._desk.cards_of(places)

    def id_at(self, row: int) -> str:
        """The id of the application in that row."""
        return self.row_at(row).id

    def row_of(self, application_id: str) -> int:
        """The row of the application; -1 where it is not in the archive."""
        return self.number_of(application_id)

    def place(self, row: Card) -> str:
        return row.id

    def said(self, row: Card, column: int) -> str:
        return _said(row, Column(column))

    def spoken(self, row: Card) -> str:
        return fill(tr("%1, %2. %3"), row.role, row.company, _said(row, Column.STAGE))

    def heads(self) -> dict[Any, str]:
        return {
            Column.ROLE: tr("Role"),
            Column.COMPANY: tr("Company"),
            Column.PLACE: tr("Location"),
            Column.STAGE: tr("Stage"),
        }

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(Column):
            self._sorted_by, self._order = Column(column), order
            if self.total:
                self.put_places_in_order(self._in_order())

    def _in_order(self) -> list[str]:
        descending = self._order == Qt.SortOrder.DescendingOrder
        return self._desk.archive_order(_FIELDS[self._sorted_by], descending=descending)


def how_many(count: int) -> str:
    """The number of applications in the archive."""
    return tr.counted("%Ln application", "%Ln applications", count)


def emptying_words(count: int) -> str:
    """The question before the archive is emptied, with what becomes of it."""
    return tr.counted(
        "%Ln application is deleted, with its people, interviews and history. Undo brings it back.",
        "%Ln applications are deleted, with their people, interviews and history. Undo brings them back.",
        count,
    )


def _said(card: Card, column: Column) -> str:
    if column is Column.ROLE:
        return card.role
    if column is Column.COMPANY:
        return card.company
    if column is Column.PLACE:
        return card.location
    stage = stage_name(Stage(card.stage))
    return fill(tr("%1: %2"), stage, QLocale().toLower(outcome_name(Outcome(card.outcome)))) if card.outcome else stage
