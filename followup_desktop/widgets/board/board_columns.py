"""The columns of the board side by side, as wide as fits, in an area that scrolls sideways."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.window_state import BoardPlace
from followup_desktop.widgets.board.card_delegate import CardDelegate
from followup_desktop.widgets.board.column_view import STRIP_WIDTH, ColumnView
from followup_desktop.widgets.board.overlay_scroll_bar import OverlayScrollBar
from followup_desktop.widgets.own_viewport import give_viewport
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.theme import Density, theme

LEAST_COLUMN, USUAL_COLUMN = 220, 240
_NOTCH, _A_NOTCH = 120, 84
"""What Qt calls a notch of the wheel, and how far it goes: three of them are a column."""


class BoardColumns(QScrollArea):
    """One column a stage, the closed one as a strip at first. ``columns`` has them in the order of the stages."""

    def __init__(self, model: BoardModel, delegate: CardDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        give_viewport(self)
        inside = self._inside = QWidget(self.viewport())
        inside.setObjectName("plain")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(Space.PANEL, 0, Space.PANEL, Space.LARGE)
        self._row.setSpacing(Space.MEDIUM)
        self.columns = [ColumnView(stage, model, delegate, stage is Stage.CLOSED, inside) for stage in Stage]
        for column in self.columns:
            self._row.addWidget(column)
        self._row.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.setWidget(inside)
        self._bar = OverlayScrollBar(self.horizontalScrollBar(), self)
        self._covered = 0
        self.fit()

    def fit(self) -> None:
        """240 wide at a text size of 100 %, with which they grow; a little narrower where all of them then fit."""
        usual = theme().px(USUAL_COLUMN)
        open_ = [column for column in self.columns if not column.folded]
        fixed = 2 * Space.PANEL + Space.MEDIUM * (len(self.columns) - 1)
        fixed += theme().px(STRIP_WIDTH) * (len(self.columns) - len(open_))
        fitting = (self.width() - fixed) // max(1, len(open_))
        # A compact card has no room to spare.
        may_shrink = theme().density is not Density.COMPACT
        width = fitting if may_shrink and theme().px(LEAST_COLUMN) <= fitting < usual else usual
        for column in self.columns:
            column.set_width(width)

    def set_covered(self, pixels: int) -> None:
        """So much at the right lies under something else: every column can be scrolled out from there."""
        if pixels != self._covered:
            self._covered = pixels
            self._row.setContentsMargins(Space.PANEL, 0, Space.PANEL + pixels, Space.LARGE)
            self._bar.set_covered(pixels)

    def settle(self) -> None:
        """The columns take their places at once, not with the next events: something is about to be shown there."""
        self._row.activate()
        inside, viewport = self._inside, self.viewport()
        inside.resize(max(viewport.width(), inside.minimumSizeHint().width()), viewport.height())

    def show_column(self, column: ColumnView) -> None:
        """Scrolls sideways until the column is seen."""
        self.ensureWidgetVisible(column, Space.PANEL, 0)
        if self._covered and not self.isRightToLeft():
            bar = self.horizontalScrollBar()
            seen = self.viewport().width() - self._covered
            hidden = column.x() + column.width() + Space.PANEL - bar.value() - seen
            bar.setValue(min(bar.value() + max(0, hidden), column.x() - Space.PANEL))

    def place(self) -> BoardPlace:
        """What is seen of the board."""
        tops = tuple(column.cards.verticalScrollBar().value() for column in self.columns)
        return BoardPlace(self.horizontalScrollBar().value(), tops, not self.columns[-1].folded)

    def go_to(self, place: BoardPlace) -> None:
        """Scrolls to what was seen, as far as there is so much."""
        self.settle()
        self.horizontalScrollBar().setValue(place.left)
        for column, top in zip(self.columns, place.tops, strict=False):
            column.cards.scroll_down_to(top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self._bar.follow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that turns up and down, and that no column has taken, goes from column to column."""
        delta = event.angleDelta()
        if abs(delta.x()) >= abs(delta.y()):
            super().wheelEvent(event)
            return
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - delta.y() * theme().px(_A_NOTCH) // _NOTCH)
        event.accept()

    def sizeHint(self) -> QSize:
        return QSize(5 * USUAL_COLUMN + 5 * Space.MEDIUM + STRIP_WIDTH + 2 * Space.PANEL, 700)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_COLUMN + 2 * Space.PANEL, 240)
