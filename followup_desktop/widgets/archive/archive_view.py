"""The archive, the view of what was taken off the board: to look things up, to put back, to delete."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.presentation.archive_model import ArchiveModel, Column, how_many
from followup_desktop.widgets.empty_place import EmptyPlace
from followup_desktop.widgets.fields.flow_layout import FlowLayout
from followup_desktop.widgets.table import Table
from followup_desktop.widgets.theme.controls import secondary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class ArchiveView(QWidget):
    """The table of archived applications; what is wished of them goes out as signals."""

    open_wanted = Signal(str)
    empty_wanted = Signal()
    picked = Signal()
    """Others are selected than before."""

    def __init__(self, model: ArchiveModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._count = PlainLabel("", Type.BODY, weight=500, colour="text2")
        self.put_back = secondary_button(self.tr("Put back on the board"), "undo-2")
        self.delete = secondary_button(self.tr("Delete"), "trash-2")
        self.empty = secondary_button(self.tr("Empty the archive…"))
        self.empty.clicked.connect(self.empty_wanted)
        self.table = Table(model, self.tr("Archived applications"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.header().setSortIndicator(Column.COMPANY, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.doubleClicked.connect(lambda index: self.open_wanted.emit(model.id_at(index.row())))
        self.table.selectionModel().selectionChanged.connect(self._show_picked)
        model.modelReset.connect(self._show_count)
        self._lay_out()
        self._show_count()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.MEDIUM)
        head.addWidget(PlainLabel(self.tr("Archive"), Type.DISPLAY))
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        tools = QWidget()
        row = FlowLayout(tools, Space.SMALL)
        for button in (self.put_back, self.delete, self.empty):
            row.addWidget(button)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.table)
        nothing = self.tr("Nothing is archived")
        hint = self.tr("Archive a card that is over with A on the board; its notes stay here.")
        self._pages.addWidget(EmptyPlace("archive", "text3", nothing, hint))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.PANEL, Space.LARGE, Space.PANEL, Space.LARGE)
        layout.setSpacing(Space.WIDE)
        layout.addLayout(head)
        layout.addWidget(tools)
        layout.addWidget(pages, 1)

    def picked_ids(self) -> tuple[str, ...]:
        """The selected applications, from top to bottom."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        return tuple(self._model.id_at(row) for row in rows)

    def current_id(self) -> str:
        """The application that has the keys; empty where none has."""
        index = self.table.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else ""

    def choose(self, application_id: str, row: int) -> None:
        """Selects that application; where it is gone, the one in that row, or the last."""
        found = self._model.row_of(application_id)
        row = min(max(row, 0), self._model.rowCount() - 1) if found < 0 else found
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self._model.index(row, 0), flags)

    def take_focus(self) -> None:
        """Gives the keys to the table."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_count(self) -> None:
        count = self._model.rowCount()
        self._count.setText(how_many(count) if count else "")
        self._pages.setCurrentIndex(0 if count else 1)
        self.empty.setEnabled(bool(count))
        self._show_picked()

    def _show_picked(self) -> None:
        for button in (self.put_back, self.delete):
            button.setEnabled(self.table.selectionModel().hasSelection())
        self.picked.emit()
