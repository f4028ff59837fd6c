"""Tables that may be long: what tells their rows apart is known in its order, and the rows are read page by page."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from followup_desktop.presentation.rows_model import AnyIndex, Row, RowsModel

PAGE = 100
"""So many rows are read at a time, when a view comes to them."""


class PagedRowsModel(RowsModel[Row]):
    """A table of which only the rows that somebody has come to are read; ``rowCount`` counts those."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Any] = []

    # To be said by who inherits it --------------------------------------------------------------------------------

    def read_rows(self, places: Sequence[Any]) -> Iterable[Row]:
        """The rows that are told apart by these, in any order; those that are gone are left out."""
        raise NotImplementedError

    # For who inherits it ------------------------------------------------------------------------------------------

    def put_places(self, places: Iterable[Any]) -> None:
        """Shows the rows that are told apart by these, in this order, and no others."""
        self.beginResetModel()
        self._places, self._rows = list(places), []
        self._rows = self._next_page(PAGE)
        self.endResetModel()

    def put_places_in_order(self, places: Sequence[Any]) -> None:
        """Shows the same rows in another order; whoever points at one goes on pointing at it."""
        numbers = {place: number for number, place in enumerate(places)}
        kept = [(index, self.place(self._rows[index.row()])) for index in self.persistentIndexList()]
        # Qt wants as many rows after a change of order as before.
        self._fetch_until(max((numbers[place] for _, place in kept if place in numbers), default=-1))
        self.layoutAboutToBeChanged.emit()
        shown = len(self._rows)
        self._places, self._rows = list(places), []
        self._rows = self._next_page(shown)
        self.changePersistentIndexList(
            [index for index, _ in kept],
            [
                self.index(numbers[place], index.column()) if place in numbers else QModelIndex()
                for index, place in kept
            ],
        )
        self.layoutChanged.emit()

    @property
    def total(self) -> int:
        """How many rows there are, read or not."""
        return len(self._places)

    def number_of(self, place: object) -> int:
        """The row that is told apart by that, up to which all are read then; -1 where there is none."""
        try:
            number = self._places.index(place)
        except ValueError:
            return -1
        self._fetch_until(number)
        return number

    # Qt's questions -----------------------------------------------------------------------------------------------

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and len(self._rows) < len(self._places)

    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            self._fetch_until(len(self._rows))

    # Inside -------------------------------------------------------------------------------------------------------

    def _fetch_until(self, number: int) -> None:
        first = len(self._rows)
        if number < first:
            return
        rows = self._next_page(-(-(number + 1 - first) // PAGE) * PAGE)
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def _next_page(self, size: int) -> list[Row]:
        first = len(self._rows)
        wanted = self._places[first : first + size]
        found = {self.place(row): row for row in self.read_rows(wanted)} if wanted else {}
        there = [place for place in wanted if place in found]
        # Those that are gone since the order was read have no row.
        self._places[first : first + size] = there
        return [found[place] for place in there]
