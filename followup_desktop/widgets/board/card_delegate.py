"""Paints the cards of every column, and says what a pointer on one of them means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from followup_desktop.presentation.board_model import BoardModel, BoardRole
from followup_desktop.presentation.card_text import CardText
from followup_desktop.widgets.board.card_painting import REST, CardPainter, CardState
from followup_desktop.widgets.board.card_picks import CardPicks
from followup_desktop.widgets.theme.plain_tooltip import show_plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QHelpEvent, QPainter
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem


class CardDelegate(QStyledItemDelegate):
    """One for the whole board. Which card is open and which are dragged is set by the board view, which repaints."""

    def __init__(self, painter: CardPainter, picks: CardPicks, flashes: Mapping[str, float], parent: QWidget) -> None:
        super().__init__(parent)
        self._cards = painter
        self.picks = picks
        self.flashes = flashes
        self.open_id = ""
        self.dragged: frozenset[str] = frozenset()
        self.menu_hover_id = ""

    def paint_rows(
        self,
        painter: QPainter,
        row: QRect,
        cards: Sequence[tuple[str, CardText]],
        *,
        hovered: int,
        focused: int,
        ground: QColor,
        mirrored: bool,
    ) -> None:
        """Paints the cards of applications, given with their ids, one below the other from that row on.

        ``hovered`` and ``focused`` are the places among them of those under the pointer and with the keys. A view that
        paints row by row would ask the model and the delegate a dozen questions for each card.
        """
        ratio = painter.device().devicePixelRatioF()
        area, down = self._cards.card_rect(row), self._cards.row_height
        for place, (id_, text) in enumerate(cards):
            state = self._state(id_, place == hovered, place == focused)
            self._cards.paint(painter, area, text, state, ratio, mirrored, ground)
            area.translate(0, down)

    def _state(self, id_: str, hover: bool, focus: bool) -> CardState:
        selected, picked = id_ == self.open_id, id_ in self.picks
        if not (hover or focus or selected or picked or self.dragged or self.flashes):
            return REST
        return CardState(
            hover=hover and not self.dragged,
            focus=focus,
            selected=selected,
            picked=picked,
            dragged=id_ in self.dragged,
            menu_hover=id_ == self.menu_hover_id,
            flash=self.flashes.get(id_, 0.0),
        )

    @property
    def row_height(self) -> int:
        """The height of every row."""
        return self._cards.row_height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(1, self._cards.row_height)

    def menu_rect(self, row: QRect, index: QModelIndex | QPersistentModelIndex, mirrored: bool) -> QRect:
        """The target of "…" of the card in that row; an empty one for what is no card."""
        model = index.model()
        text = model.text(index) if isinstance(model, BoardModel) else None
        if text is None:
            return QRect()
        return self._cards.layout(self._cards.card_rect(row), text, mirrored).menu.toRect()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The signal and the pips say what they mean; the rest of a card shows the whole of it."""
        model: QAbstractItemModel | None = index.model()
        text = model.text(index) if isinstance(model, BoardModel) else None
        if text is None or event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        layout = self._cards.layout(self._cards.card_rect(option.rect), text, mirrored)
        position: QPoint = event.pos()
        if text.signal is not None and layout.signal is not None and layout.signal.contains(position):
            show_plain_tooltip(event.globalPos(), text.signal.text, view)
            return True
        if layout.pips.adjusted(-4, -8, 4, 8).contains(position):
            show_plain_tooltip(event.globalPos(), index.data(BoardRole.PIPS), view)
            return True
        return super().helpEvent(event, view, option, index)
