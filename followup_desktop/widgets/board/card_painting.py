"""Paints cards from cached parts: backgrounds with their shadow, chips, monograms, pips, laid out texts.

An antialiased rounded rectangle costs more than the rest of a card together, so each is painted once and kept until
the theme, the type or the screen changes.
"""

import unicodedata
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

from followup_desktop.presentation.card_text import CardText
from followup_desktop.widgets.board.card_layout import (
    MARGIN,
    SIDE,
    TAGS_AT_MOST,
    CardLayout,
    CardMeasures,
    layout_card,
)
from followup_desktop.widgets.board.card_parts import CardParts, Kept, blank
from followup_desktop.widgets.board.row_pictures import RowPictures
from followup_desktop.widgets.theme.colours import mixed, with_alpha
from followup_desktop.widgets.theme.measures import Radius
from followup_desktop.widgets.theme.theme import Density, Theme
from followup_desktop.widgets.theme.typefaces import Type

_AROUND = 6
"""So far a background's shadow and ring may reach beyond the card."""
_AROUND_LIFTED = 24
_BEHIND = 6
"""So far the card behind the lifted one looks out."""


class CardState(NamedTuple):
    """How a card is shown. ``selected`` is the one that is open in the panel, ``picked`` one of several chosen.

    ``flash`` goes from 1 to 0 after a drop; ``menu_hover``: the pointer is on "…".
    """

    hover: bool = False
    focus: bool = False
    selected: bool = False
    picked: bool = False
    dragged: bool = False
    menu_hover: bool = False
    flash: float = 0.0


REST = CardState()


class CardPainter:
    """Paints cards in the look of a theme. One serves every column, and the overlay of a drag."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._rows: RowPictures | None = None
        self.start_anew()

    def keep_rows(self) -> None:
        """From now on a card that is painted once more is copied: until something moves, few are, and it takes room."""
        if self._rows is None:
            self._rows = RowPictures()

    def start_anew(self) -> None:
        """Forgets everything cached: theme, type, density or text size have changed."""
        theme = self._theme
        self._parts = CardParts(theme)
        self._pixmaps: Kept[QPixmap] = Kept()
        if self._rows is not None:
            self._rows = RowPictures()
        self._texts: Kept[tuple[QStaticText, float, float]] = Kept()
        self._layouts: Kept[CardLayout] = Kept()
        self._title_font = theme.font(Type.BODY, 600)
        self._meta_font = theme.font(Type.META)
        self._strong_font = theme.font(Type.META, 500)
        fonts = (self._title_font, self._meta_font, self._strong_font)
        self._metrics = {id(font): QFontMetricsF(font) for font in fonts}

        def line(font: QFont, least: int) -> int:
            return max(theme.px(least), int(self._metrics[id(font)].height() + 0.999))

        self.measures = CardMeasures(
            theme.text_size,
            line(self._title_font, 16),
            line(self._meta_font, 15),
            line(self._strong_font, 17),
            theme.density is Density.COMPACT,
        )

    # ---------------------------------------------------------------------------------------------- measures

    @property
    def row_height(self) -> int:
        """The height of a row of a column: the card and half of the gap on either side."""
        return self.measures.height + 2 * MARGIN

    def card_rect(self, row: QRect) -> QRect:
        """Where in its row the card stands."""
        return row.adjusted(SIDE, MARGIN, -SIDE, -MARGIN)

    def layout(self, card: QRect, text: CardText, mirrored: bool = False) -> CardLayout:
        """The parts of this card, were it to stand there."""
        return self._layout(card.width(), text, mirrored).changed(lambda rect: rect.translated(card.x(), card.y()))

    def _layout(self, width: int, text: CardText, mirrored: bool) -> CardLayout:
        key = (width, text.due, text.signal is None, len(text.pips), text.tags[:TAGS_AT_MOST], mirrored)
        found = self._layouts.get(key)
        if found is None:
            due, least = self._parts.chip_width(text.due, True), self._parts.chip_width(text.due, False)
            tags = [self._parts.chip_width(tag, False) for tag in text.tags[:TAGS_AT_MOST]]
            card = QRectF(0, 0, width, self.measures.height)
            found = layout_card(
                card, self.measures, due, least, text.signal is not None, len(text.pips), tags, mirrored
            )
            self._layouts[key] = found
        return found

    # ---------------------------------------------------------------------------------------------- painting

    def paint(
        self,
        painter: QPainter,
        card: QRect,
        text: CardText,
        state: CardState,
        ratio: float,
        mirrored: bool = False,
        ground: QColor | None = None,
    ) -> None:
        """Paints the card there; the painter is left as it was, but for its pen, font and opacity.

        With a ``ground`` the whole row is painted, that colour around the card: an opaque picture is copied four
        times as fast as one is blended.
        """
        if ground is None:
            if state.dragged:
                painter.setOpacity(0.4)
            painter.drawPixmap(card.x() - _AROUND, card.y() - _AROUND, self._background(card, state, ratio))
            self._paint_contents(painter, card.topLeft(), card.width(), text, state, ratio, mirrored)
        elif state == REST and (row := self._row(card, text, ratio, mirrored, ground)) is not None:
            painter.drawPixmap(card.x() - SIDE, card.y() - MARGIN, row)
            return
        else:
            painter.drawPixmap(card.x() - SIDE, card.y() - MARGIN, self._row_background(card, state, ratio, ground))
            if state.dragged:
                painter.setOpacity(0.4)
            self._paint_contents(painter, card.topLeft(), card.width(), text, state, ratio, mirrored)
        if state.dragged:
            painter.setOpacity(1.0)

    def _row(self, card: QRect, text: CardText, ratio: float, mirrored: bool, ground: QColor) -> QPixmap | None:
        """The whole row of a card at rest; None while rows are not kept."""
        if self._rows is None:
            return None
        key = (text, card.width(), card.height(), ground.rgb(), ratio, mirrored)
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = self._row_background(card, REST, ratio, ground).copy()
            painter = QPainter(row)
            self._paint_contents(painter, QPoint(SIDE, MARGIN), card.width(), text, REST, ratio, mirrored)
            painter.end()
        return row

    def _paint_contents(
        self,
        painter: QPainter,
        place: QPoint,
        width: int,
        text: CardText,
        state: CardState,
        ratio: float,
        mirrored: bool,
    ) -> None:
        """Everything but the background."""
        colours = self._theme.colours
        layout = self._layout(width, text, mirrored)
        x, y = place.x(), place.y()
        tile = self._parts.picked_tile(ratio) if state.picked else self._parts.monogram(text, ratio)
        self._draw(painter, x, y, layout.monogram, tile)
        self._write(painter, x, y, layout.title, text.title, self._title_font, colours.text)
        if layout.subtitle is not None:
            self._write(painter, x, y, layout.subtitle, text.subtitle, self._meta_font, colours.text3)
        if layout.step is not None and layout.step_icon is not None and text.step:
            icon = layout.step_icon
            self._draw(painter, x, y, icon, self._theme.pixmap(text.step_icon, colours.text2, icon.width(), ratio))
            self._write(painter, x, y, layout.step, text.step, self._strong_font, colours.text2)
        self._draw(painter, x, y, layout.due, self._parts.due_chip(text, layout.due.width(), ratio))
        if layout.signal is not None and text.signal is not None:
            self._draw(painter, x, y, layout.signal, self._parts.signal_chip(text, ratio))
        for tag, rect in zip(text.tags, layout.tags, strict=False):
            self._draw(painter, x, y, rect, self._parts.tag_chip(tag, rect, ratio))
        # Rings reach a pixel beyond the discs.
        self._draw(painter, x - 1, y - 1, layout.pips, self._parts.pips(text.pips, ratio, mirrored))
        if (state.hover or state.focus or state.selected) and not state.dragged:
            self._menu_dots(painter, layout.menu.translated(x, y), state, ratio)

    def lifted(
        self, size: QRect, text: CardText, ratio: float, mirrored: bool = False, count: int = 1
    ) -> tuple[QPixmap, int]:
        """The card as it hangs on the pointer, with a deep shadow, and how far that reaches around it.

        With a ``count`` above 1 it lies on another card and tells the number in a badge.
        """
        around = _AROUND_LIFTED
        pixmap = blank(QSizeF(size.width() + 2 * around, size.height() + 2 * around), ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        card = QRectF(around, around, size.width(), size.height())
        # Twelve soft layers: together they are as dark as an alpha of 46.
        painter.setBrush(QColor(0, 0, 0, 4))
        for spread in range(12):
            drop = 2 + spread / 2
            round_ = Radius.CARD + spread
            painter.drawRoundedRect(card.adjusted(-spread, drop - spread, spread, drop + spread), round_, round_)
        if count > 1:
            self._sheet(painter, card.translated(-_BEHIND if mirrored else _BEHIND, _BEHIND))
        self.paint(painter, card.toRect(), text, REST, ratio, mirrored)
        if count > 1:
            self._count_badge(painter, card.topLeft() if mirrored else card.topRight(), count)
        painter.end()
        return pixmap, around

    def _sheet(self, painter: QPainter, card: QRectF) -> None:
        """The edge of a card below the lifted one."""
        painter.setPen(QPen(self._theme.colours.line, 1))
        painter.setBrush(self._theme.colours.card)
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD - 0.5, Radius.CARD - 0.5)

    def _count_badge(self, painter: QPainter, corner: QPointF, count: int) -> None:
        colours, words = self._theme.colours, QLocale().toString(count)
        height = float(self._theme.px(22))
        font = self._theme.font(Type.META, 600)
        width = max(height, QFontMetricsF(font).horizontalAdvance(words) + self._theme.px(12))
        badge = QRectF(0, 0, width, height)
        badge.moveCenter(corner)
        # It stays inside the picture, whose edge is as far away as the shadow reaches.
        room = QRectF(painter.viewport()).size() / painter.device().devicePixelRatioF()
        badge.moveRight(min(badge.right(), room.width() - 1))
        badge.moveLeft(max(badge.left(), 1))
        painter.setPen(QPen(colours.card, 2))
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(colours.on_accent)
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), words)

    # ------------------------------------------------------------------------------------------------- parts

    @staticmethod
    def _draw(painter: QPainter, x: int, y: int, rect: QRectF, pixmap: QPixmap) -> None:
        painter.drawPixmap(QPointF(x + rect.x(), y + rect.y()), pixmap)

    def _write(self, painter: QPainter, x: int, y: int, rect: QRectF, text: str, font: QFont, colour: QColor) -> None:
        if not text:
            return
        static, rise, shift = self._laid_out(text, font, rect.width(), rect.height())
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawStaticText(QPointF(x + rect.x() + shift, y + rect.y() + rise), static)

    def _laid_out(self, text: str, font: QFont, width: float, height: float) -> tuple[QStaticText, float, float]:
        key = (text, id(font), width)
        found = self._texts.get(key)
        if found is None:
            metrics = self._metrics[id(font)]
            static = QStaticText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            static.prepare(font=font)
            # Languages that begin on the right begin at the right end of the line.
            shift = max(0.0, width - static.size().width()) if _runs_from_the_right(text) else 0.0
            found = self._texts[key] = (static, (height - metrics.height()) / 2, shift)
        return found

    def _row_background(self, card: QRect, state: CardState, ratio: float, ground: QColor) -> QPixmap:
        """The background of a whole row, opaque."""
        key = (
            "row",
            card.width(),
            card.height(),
            ground.rgb(),
            state.hover,
            state.selected,
            state.picked,
            state.focus,
            state.dragged,
            round(state.flash * 8),
            ratio,
        )
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            size = QSizeF(card.width() + 2 * SIDE, card.height() + 2 * MARGIN)
            pixmap = self._pixmaps[key] = blank(size, ratio, ground)
            painter = QPainter(pixmap)
            if state.dragged:
                painter.setOpacity(0.4)
            painter.drawPixmap(SIDE - _AROUND, MARGIN - _AROUND, self._background(card, state, ratio))
            painter.end()
        return pixmap

    def _background(self, card: QRect, state: CardState, ratio: float) -> QPixmap:
        flash = round(state.flash * 8) / 8
        ring = state.focus or state.selected
        chosen = state.selected or state.picked
        fill = "card_sel" if chosen else "card_hover" if state.hover and not state.dragged else "card"
        line = "accent" if state.picked else "line"
        key = ("card", card.width(), card.height(), fill, line, ring, flash, ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            colours = self._theme.colours
            around = QSizeF(card.width() + 2 * _AROUND, card.height() + 2 * _AROUND)
            pixmap = self._pixmaps[key] = blank(around, ratio)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            rect = QRectF(_AROUND, _AROUND, card.width(), card.height())
            # Three soft layers, together as dark as an alpha of 10, and below the card only.
            for drop, alpha in ((1.5, 4), (2.5, 3), (4.0, 3)):
                painter.setBrush(QColor(16, 24, 40, alpha))
                painter.drawRoundedRect(rect.translated(0, drop), Radius.CARD, Radius.CARD)
            painter.setPen(QPen(getattr(colours, line), 1))
            painter.setBrush(mixed(getattr(colours, fill), colours.accent_soft, flash))
            inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inner, Radius.CARD - 0.5, Radius.CARD - 0.5)
            if ring:
                painter.setPen(QPen(colours.focus, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5), Radius.CARD + 1.5, Radius.CARD + 1.5)
            painter.end()
        return pixmap

    def _menu_dots(self, painter: QPainter, rect: QRectF, state: CardState, ratio: float) -> None:
        colours = self._theme.colours
        if state.menu_hover:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(with_alpha(colours.text3, 40))
            painter.drawRoundedRect(rect, Radius.MONOGRAM, Radius.MONOGRAM)
            painter.restore()
        side = self._theme.px(16)
        dots = self._theme.pixmap("ellipsis", colours.text2 if state.menu_hover else colours.text3, side, ratio)
        centre = rect.center()
        painter.drawPixmap(QPointF(centre.x() - side / 2, centre.y() - side / 2), dots)


def _runs_from_the_right(text: str) -> bool:
    """Whether the first letter that has a direction is of a script written from right to left."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
