"""The archive, the view of what was taken off the board: to look things up, to put back, to delete."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from followup_desktop.presentation.archive_model import ArchiveModel, Column, how_many
from followup_desktop.widgets.column_widths import SharedColumns
from followup_desktop.widgets.empty_place import EmptyPlace
from followup_desktop.widgets.fields.flow_layout import FlowLayout
from followup_desktop.widgets.list_page import ListPage
from followup_desktop.widgets.table import Table
from followup_desktop.widgets.theme.buttons import secondary_button
from followup_desktop.widgets.theme.measures import Space


class ArchiveView(ListPage):
    """The table of archived applications; what is wished of them goes out as signals."""

    open_wanted = Signal(str)
    empty_wanted = Signal()
    picked = Signal()
    """Others are selected than before."""

    def __init__(self, model: ArchiveModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.put_back = secondary_button(self.tr("Put back on the board"), "undo-2")
        self.delete = secondary_button(self.tr("Delete"), "trash-2")
        self.empty = secondary_button(self.tr("Empty the archive…"))
        self.empty.clicked.connect(self.empty_wanted)
        tools = QWidget()
        row = FlowLayout(tools, Space.SMALL)
        for button in (self.put_back, self.delete, self.empty):
            row.addWidget(button)
        table = Table(model, self.tr("Archived applications"))
        hint = self.tr("Archive a card that is over with A on the board; its notes stay here.")
        nothing = EmptyPlace("archive", "text3", self.tr("Nothing is archived"), hint)
        self._columns = SharedColumns(table, table.header(), list(Column))
        self.lay_out(self.tr("Archive"), tools, table, model, nothing, (self.put_back, self.delete))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.header().setSortIndicator(Column.COMPANY, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.doubleClicked.connect(lambda index: self.open_wanted.emit(model.id_at(index.row())))
        model.modelReset.connect(self._show_count)
        self._show_count()

    def picked_ids(self) -> tuple[str, ...]:
        """The selected applications, from top to bottom."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        return tuple(self._model.id_at(row) for row in rows)

    def current_id(self) -> str:
        """The application that has the keys; empty where none has."""
        index = self.table.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else ""

    def show_picked(self) -> None:
        super().show_picked()
        self.picked.emit()

    def _show_count(self) -> None:
        count = self._model.total
        self.empty.setEnabled(bool(count))
        self.show_count(how_many(count))
