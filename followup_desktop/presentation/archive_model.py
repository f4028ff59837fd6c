"""The archive as a table: the applications that were taken off the board."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from followup_desktop.domain.application import Outcome, Stage
from followup_desktop.presentation.messages import outcome_name, stage_name
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.services.ports import Card

tr = Texts("Archive")

AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in their order."""

    ROLE = 0
    COMPANY = 1
    PLACE = 2
    STAGE = 3


class ArchiveModel(QAbstractTableModel):
    """Archived applications, sorted by company until another column is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self._sorted_by = Column.COMPANY
        self._order = Qt.SortOrder.AscendingOrder

    def set_cards(self, cards: Iterable[Card]) -> None:
        """Shows these and no others."""
        self.beginResetModel()
        self._cards = sorted(cards, key=self._key, reverse=self._is_reverse)
        self.endResetModel()

    def id_at(self, row: int) -> str:
        """The id of the application in that row."""
        return self._cards[row].id

    def row_of(self, application_id: str) -> int:
        """The row of the application; -1 where it is not in the archive."""
        return next((row for row, card in enumerate(self._cards) if card.id == application_id), -1)

    # Qt's questions -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cards)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _said(card, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.ROLE:
            return fill(tr("%1, %2. %3"), card.role, card.company, _said(card, Column.STAGE))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return {
            Column.ROLE: tr("Role"),
            Column.COMPANY: tr("Company"),
            Column.PLACE: tr("Location"),
            Column.STAGE: tr("Stage"),
        }[Column(section)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(Column):
            return
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._cards[index.row()].id) for index in self.persistentIndexList()]
        self._sorted_by, self._order = Column(column), order
        self._cards.sort(key=self._key, reverse=self._is_reverse)
        rows = {card.id: row for row, card in enumerate(self._cards)}
        self.changePersistentIndexList(
            [index for index, _ in kept],
            [self.index(rows[application_id], index.column()) for index, application_id in kept],
        )
        self.layoutChanged.emit()

    @property
    def _is_reverse(self) -> bool:
        return self._order == Qt.SortOrder.DescendingOrder

    def _key(self, card: Card) -> tuple[str, str, str]:
        return (_said(card, self._sorted_by).casefold(), card.company.casefold(), card.id)


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
