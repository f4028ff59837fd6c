"""What becomes of each row of a table, as a list to look through."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from followup_desktop.presentation.table_words import detail_of, what_name
from followup_desktop.presentation.translating import Texts
from followup_desktop.services.table_import import Line, Proposal, What

ROW, WHAT, COMPANY, ROLE, DETAIL = range(5)
_LONGEST = 200
# What needs a look comes first.
_ORDER = (What.SKIPPED, What.CHANGED, What.NEW, What.SAME)
tr = Texts("TablePreview")


class TablePreviewModel(QAbstractTableModel):
    """One row a line of the proposal; those that are skipped or changed come first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show(self, proposal: Proposal | None) -> None:
        """Shows that proposal, or nothing."""
        self.beginResetModel()
        lines = proposal.lines if proposal is not None else ()
        self._lines = sorted(lines, key=lambda line: _ORDER.index(line.what))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else DETAIL + 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return {
                ROW: str(line.row.number),
                WHAT: what_name(line.what),
                COMPANY: str(line.row.fields.get("company", ""))[:_LONGEST],
                ROLE: str(line.row.fields.get("role", ""))[:_LONGEST],
                DETAIL: detail_of(line)[:_LONGEST],
            }[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == ROW:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (tr("Row"), tr("What"), tr("Company"), tr("Role"), tr("Why, or what changes"))
        return names[section] if 0 <= section < len(names) else None
