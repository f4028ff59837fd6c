"""The page of a view that is a table: its title with the number of rows, tools, and what stands there without any."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from followup_desktop.presentation.paged_rows import PagedRowsModel
from followup_desktop.widgets.empty_place import EmptyPlace
from followup_desktop.widgets.table import Table
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class ListPage(QWidget):
    """A table below its title and tools. ``lay_out`` makes it, once what stands in it is there.

    The keys stay on their row when the rows are read again; where that is gone, on what stands in its place.
    """

    def lay_out(
        self,
        title: str,
        tools: QWidget,
        table: Table,
        model: PagedRowsModel[Any],
        nothing: EmptyPlace,
        of_rows: Iterable[QPushButton],
    ) -> None:
        """Puts everything in its place; ``nothing`` takes that of the table while it is empty.

        ``of_rows`` are the buttons that act on what is selected: without that they cannot be pressed.
        """
        self.table = table
        self._rows = model
        self._kept: tuple[Any, int] = (None, 0)
        self._of_rows = tuple(of_rows)
        self._count = PlainLabel("", Type.BODY, weight=500, colour="text2")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.MEDIUM)
        head.addWidget(PlainLabel(title, Type.DISPLAY))
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(table)
        self._pages.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.PANEL, Space.LARGE, Space.PANEL, Space.LARGE)
        layout.setSpacing(Space.WIDE)
        layout.addLayout(head)
        layout.addWidget(tools)
        layout.addWidget(pages, 1)
        table.selectionModel().selectionChanged.connect(self.show_picked)
        model.modelAboutToBeReset.connect(self._keep_current)
        model.modelReset.connect(self._choose_kept)

    def show_count(self, words: str) -> None:
        """Says how many rows there are, or shows that there are none."""
        count = self._rows.total
        self._count.setText(words if count else "")
        self._pages.setCurrentIndex(0 if count else 1)
        self.show_picked()

    def show_picked(self) -> None:
        """Others are selected than before."""
        for button in self._of_rows:
            button.setEnabled(self.table.selectionModel().hasSelection())

    def choose_row(self, row: int) -> None:
        """Selects that row, or where there are not so many, the last."""
        last = self._rows.rowCount() - 1
        if last >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            index = self._rows.index(min(max(row, 0), last), 0)
            self.table.selectionModel().setCurrentIndex(index, flags)

    def _keep_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self._kept = (self._rows.place(self._rows.row_at(index.row())), index.row())

    def _choose_kept(self) -> None:
        place, row = self._kept
        found = self._rows.number_of(place)
        self.choose_row(row if found < 0 else found)

    def take_focus(self) -> None:
        """Gives the keys to the table."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
