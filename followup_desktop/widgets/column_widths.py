"""How wide the columns of a table are: as their texts need, and where room is short the widest give first."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView, QTreeView

from followup_desktop.widgets.theme.theme import theme

_LOOKED_AT = 60
"""The rows whose texts say how wide a column has to be: those that are seen, and some beside them."""


def shared(needed: Sequence[int], room: int, growing: Collection[int], whole: Collection[int] = ()) -> list[int]:
    """The width of each column in that room. What is left over goes to those that grow, in equal parts.

    Where there is too little, no column is cut that needs less than the widest ones get; those that are to stay
    ``whole`` only if the others have nothing left.
    """
    widths = list(needed)
    over = room - sum(widths)
    if over < 0:
        left, short = room, sorted(range(len(widths)), key=lambda column: (column not in whole, needed[column]))
        for number, column in enumerate(short):
            widths[column] = min(needed[column], left if column in whole else left // (len(short) - number))
            left -= widths[column]
    else:
        for number, column in enumerate(sorted(growing)):
            share = over // (len(growing) - number)
            widths[column] += share
            over -= share
    return widths


class SharedColumns(QObject):
    """Keeps the columns of a table so, whatever its size and its texts become."""

    def __init__(
        self,
        view: QTableView | QTreeView,
        header: QHeaderView,
        growing: Collection[int],
        whole: Collection[int] = (),
    ) -> None:
        super().__init__(view)
        self._view, self._header = view, header
        self._growing, self._whole = frozenset(growing), frozenset(whole)
        header.setStretchLastSection(False)
        # Qt looks at a thousand rows else, for each column.
        header.setResizeContentsPrecision(_LOOKED_AT)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._needed: list[int] | None = None
        """What the columns need, until that may be another."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._share)
        model = view.model()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            changed.connect(self._share_soon)
        theme().changed.connect(self._share_soon)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._share()
        return False

    def _share_soon(self, *_: object) -> None:
        self._needed = None
        self._soon.start()

    def _share(self) -> None:
        header, needed = self._header, self._needed
        if needed is None:
            self._soon.stop()
            needed = self._needed = [
                max(header.sectionSizeHint(column), self._view.sizeHintForColumn(column))
                for column in range(header.count())
            ]
        for column, width in enumerate(shared(needed, self._view.viewport().width(), self._growing, self._whole)):
            header.resizeSection(column, width)
