"""The plan as a table: the accessible twin of the weeks."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from followup_desktop.presentation.agenda_words import AgendaItem
from followup_desktop.presentation.plan.marks import Mark
from followup_desktop.presentation.plan.plan_table import Column, PlanTableModel
from followup_desktop.widgets.column_widths import SharedColumns
from followup_desktop.widgets.theme.plain_tooltip import show_plain_tooltip
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_ROW = 34
_LOOKED_AT = 100
"""So many rows say how wide a column has to be."""


class PlanTable(QTableView):
    """The rows of a ``PlanTableModel``; what is wished of them goes out as signals."""

    open_wanted = Signal(str, str)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: PlanTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._kept = ("", "")
        self.setObjectName("planTable")
        self.setAccessibleName(self.tr("Plan as a list"))
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(_LOOKED_AT)
        self._columns = SharedColumns(self, header, (Column.ACT, Column.PERSON, Column.APPLICATION))
        header.setSortIndicator(Column.WHEN, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.doubleClicked.connect(lambda _: self._open())
        model.modelAboutToBeReset.connect(self._keep_current)
        model.modelReset.connect(self._choose_kept)
        theme().changed.connect(self._restyle)
        self._restyle()

    def current(self) -> AgendaItem | None:
        """The follow-up that has the keys, as a row of Today; None for what is done."""
        return self._rows.item(self.currentIndex())

    def current_mark(self) -> Mark | None:
        """The follow-up that has the keys."""
        return self._rows.mark(self.currentIndex())

    def current_id(self) -> str:
        """The application that has the keys; empty where none has."""
        mark = self.current_mark()
        return mark.application_id if mark is not None else ""

    def go_to(self, application_id: str, key: str) -> None:
        """Gives the keys to that follow-up, and shows it."""
        index = self._rows.index_of(application_id, key)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def flash(self, application_id: str, key: str) -> None:
        """The row that has the keys shows itself already."""

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_plain_tooltip(event.globalPos(), self._told_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def _told_at(self, place: QPoint) -> str:
        """All of a row, of which a narrow window cuts off something."""
        mark = self._rows.mark(self.indexAt(place))
        return "\n".join(said for said in (self._rows.said(mark, column) for column in Column) if said) if mark else ""

    def _open(self) -> None:
        mark = self.current_mark()
        if mark is not None:
            self.open_wanted.emit(*mark.place)

    def _show_menu(self, place: QPoint) -> None:
        if self.currentIndex().isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def _keep_current(self) -> None:
        mark = self.current_mark()
        self._kept = mark.place if mark is not None else self._kept

    def _choose_kept(self) -> None:
        if self._rows.rowCount():
            index = self._rows.index_of(*self._kept)
            mark = self._rows.mark(index if index.isValid() else self._rows.index(0, 0))
            if mark is not None:
                self.go_to(*mark.place)

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.BODY))
        # The style sheet fixes the font of the part that is painted.
        header = self.horizontalHeader()
        for part in (header, header.viewport()):
            part.setFont(theme().font(Type.META, 500))
        self.verticalHeader().setDefaultSectionSize(theme().px(_ROW))
