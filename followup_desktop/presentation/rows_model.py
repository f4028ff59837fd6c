"""What the tables of the views have in common: rows of one kind, columns that say something of each, their order."""

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

AnyIndex = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A table of rows. Who inherits it says what stands in a column, what a row is told apart by, and the heads.

    ``columns`` is an enumeration of the columns in their order; the first one tells screen readers of the whole row.
    """

    columns: type[IntEnum]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    # To be said by who inherits it --------------------------------------------------------------------------------

    def said(self, row: Row, column: int) -> str:
        """What stands in that column of the row."""
        raise NotImplementedError

    def spoken(self, row: Row) -> str:
        """The whole row for who hears it."""
        return ". ".join(part for part in (self.said(row, column) for column in self.columns) if part)

    def heads(self) -> dict[Any, str]:
        """The names of the columns."""
        raise NotImplementedError

    def place(self, row: Row) -> object:
        """What the row is told apart by."""
        raise NotImplementedError

    # For who inherits it ------------------------------------------------------------------------------------------

    def put_rows(self, rows: Iterable[Row]) -> None:
        """Shows these and no others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def put_in_order(self, sort: Callable[[list[Row]], object]) -> None:
        """Has the rows sorted; whoever points at one goes on pointing at it."""
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self.place(self._rows[index.row()])) for index in self.persistentIndexList()]
        sort(self._rows)
        rows = {self.place(row): number for number, row in enumerate(self._rows)}
        self.changePersistentIndexList(
            [index for index, _ in kept], [self.index(rows[place], index.column()) for index, place in kept]
        )
        self.layoutChanged.emit()

    def row_at(self, row: int) -> Row:
        """What stands in that row."""
        return self._rows[row]

    def number_of(self, place: object) -> int:
        """The row that is told apart by that; -1 where it is not shown."""
        return next((number for number, row in enumerate(self._rows) if self.place(row) == place), -1)

    # Qt's questions -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.said(row, self.columns(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self.spoken(row)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.heads()[self.columns(section)]
