"""The small parts of a card, each painted once and kept: monograms, chips, pips."""

from math import ceil
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from followup_desktop.domain.vocabulary import Signal
from followup_desktop.presentation.card_text import CardText, DueKind
from followup_desktop.widgets.board.card_layout import PIP, PIP_STEP
from followup_desktop.widgets.theme.colours import Tone
from followup_desktop.widgets.theme.measures import Radius
from followup_desktop.widgets.theme.theme import Density, Theme
from followup_desktop.widgets.theme.typefaces import Type

_MOST_CACHED = 1_500
_DUE_TONES = {
    DueKind.OVERDUE: Tone.RED,
    DueKind.TODAY: Tone.AMBER,
    DueKind.TOMORROW: Tone.NEUTRAL,
    DueKind.PLANNED: Tone.NEUTRAL,
    DueKind.SNOOZED: Tone.VIOLET,
    DueKind.NONE: Tone.NEUTRAL,
    DueKind.OUTCOME: Tone.NEUTRAL,
}
_SIGNAL_TONES = {Signal.WELCOME: Tone.GREEN, Signal.UNCLEAR: Tone.AMBER, Signal.DONT_CALL: Tone.RED}

Thing = TypeVar("Thing")


class Kept(dict[object, Thing]):
    """What was painted or laid out, by what it depends on; begun anew where that has become a lot."""

    def __setitem__(self, key: object, thing: Thing) -> None:
        if len(self) >= _MOST_CACHED:
            self.clear()
        super().__setitem__(key, thing)


class CardParts:
    """Paints parts in the look that the theme has now; make a new one when that changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._compact = theme.density is Density.COMPACT
        self._pixmaps: Kept[QPixmap] = Kept()
        self._chip_font = theme.font(Type.META, 500, figures=True)
        self._chip_metrics = QFontMetricsF(self._chip_font)

    def chip_width(self, text: str, icon: bool) -> float:
        """How wide a chip with that text is, with its icon or without."""
        px = self._theme.px
        width = self._chip_metrics.horizontalAdvance(text) + px(6)
        return float(int(width + (px(6) + px(14) + px(4) if icon else px(8)) + 0.999))

    def monogram(self, text: CardText, ratio: float) -> QPixmap:
        """The tile with the letter of the company."""
        colour = self._theme.monogram_colour(text.company)
        key = ("tile", text.letter, colour.rgb(), ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            side = self._theme.px(24)
            pixmap = self._keep(key, blank(QSizeF(side, side), ratio))
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            rect = QRectF(0, 0, side, side)
            painter.drawRoundedRect(rect, Radius.MONOGRAM, Radius.MONOGRAM)
            painter.setFont(self._theme.font(Type.META, 700))
            painter.setPen(Qt.GlobalColor.white)
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text.letter)
            painter.end()
        return pixmap

    def picked_tile(self, ratio: float) -> QPixmap:
        """A check in place of the monogram: colour is not the only sign of a picked card."""
        key = ("picked", ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            side, colours = self._theme.px(24), self._theme.colours
            pixmap = self._keep(key, blank(QSizeF(side, side), ratio))
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent)
            painter.drawRoundedRect(QRectF(0, 0, side, side), Radius.MONOGRAM, Radius.MONOGRAM)
            icon = self._theme.px(16)
            place = QPointF((side - icon) / 2, (side - icon) / 2)
            painter.drawPixmap(place, self._theme.pixmap("check", colours.on_accent, icon, ratio))
            painter.end()
        return pixmap

    def due_chip(self, text: CardText, width: float, ratio: float) -> QPixmap:
        """The chip of the date, that wide; its icon goes first where there is less room."""
        tone = _DUE_TONES[text.due_kind]
        dashed = text.due_kind is DueKind.NONE
        key = ("due", text.due_kind, text.due, width, ratio)
        found = self._pixmaps.get(key)
        if found is not None:
            return found
        icon = text.due_icon if width >= self.chip_width(text.due, True) else ""
        return self._chip(key, text.due, icon, tone, width, ratio, dashed=dashed)

    def signal_chip(self, text: CardText, ratio: float) -> QPixmap:
        """The round chip of a card that has a signal."""
        assert text.signal is not None
        tone = _SIGNAL_TONES[text.signal.kind]
        key = ("signal", tone, text.signal.icon, ratio)
        chip = self._theme.px(22)
        return self._pixmaps.get(key) or self._chip(key, "", text.signal.icon, tone, chip, ratio)

    def tag_chip(self, tag: str, rect: QRectF, ratio: float) -> QPixmap:
        """A tag as a chip, or as a bar on a compact card."""
        key = ("tag", tag, rect.width(), rect.height(), ratio)
        found = self._pixmaps.get(key)
        if found is not None:
            return found
        if not self._compact:
            return self._chip(key, tag, "", Tone.NEUTRAL, rect.width(), ratio, outlined=True)
        pixmap = self._keep(key, blank(rect.size(), ratio))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours.line_strong)
        painter.drawRoundedRect(QRectF(0, 0.5, rect.width(), rect.height() - 1), 1.5, 1.5)
        painter.end()
        return pixmap

    def _chip(
        self,
        key: object,
        text: str,
        icon: str,
        tone: Tone,
        width: float,
        ratio: float,
        *,
        dashed: bool = False,
        outlined: bool = False,
    ) -> QPixmap:
        theme, colours = self._theme, self._theme.colours
        height = theme.px(22)
        pixmap = self._keep(key, blank(QSizeF(width, height), ratio))
        ink = getattr(colours, tone.ink)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(0, 0, width, height)
        if dashed or outlined:
            pen = QPen(colours.line_strong if dashed else colours.line, 1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if dashed:
                pen.setDashPattern([3, 2.5])
            painter.setPen(pen)
            rect.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(getattr(colours, tone.ground))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        side = theme.px(13)
        left = float(theme.px(8))
        if icon:
            x = theme.px(7) if text else (width - side) / 2
            left = x + side + theme.px(4)
            if dashed:
                pen = QPen(ink, 1.25)
                pen.setDashPattern([2, 1.6])
                painter.setPen(pen)
                ring = theme.px(9)
                painter.drawEllipse(QRectF(x + (side - ring) / 2, (height - ring) / 2, ring, ring))
            else:
                painter.drawPixmap(QPointF(x, (height - side) / 2), theme.pixmap(icon, ink, side, ratio))
        if text:
            painter.setFont(self._chip_font)
            painter.setPen(ink)
            room = max(0.0, width - left - theme.px(5))
            metrics = self._chip_metrics
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + 1)
            base = (height - metrics.height()) / 2 + metrics.ascent()
            painter.drawText(QPointF(left, base), shown)
        painter.end()
        return pixmap

    def pips(self, pips: str, ratio: float, mirrored: bool) -> QPixmap:
        """The pips of the five steps, with a pixel around them for their rings."""
        key = ("pips", pips, mirrored, ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            px, colours = self._theme.px, self._theme.colours
            side, step = px(PIP), px(PIP_STEP)
            pixmap = self._keep(key, blank(QSizeF(step * max(0, len(pips) - 1) + side + 2, side + 2), ratio))
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, pip in enumerate(reversed(pips) if mirrored else pips):
                rect = QRectF(1 + number * step, 1, side, side)
                if pip == "d":
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(colours.accent)
                    painter.drawEllipse(rect)
                elif pip == "p":
                    painter.setPen(QPen(colours.line_strong, 1.5))
                    middle = rect.center().y()
                    painter.drawLine(QPointF(rect.left() + 1, middle), QPointF(rect.right() - 1, middle))
                else:
                    painter.setPen(QPen(colours.line_strong, 1.2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawEllipse(rect.adjusted(0.2, 0.2, -0.2, -0.2))
            painter.end()
        return pixmap

    def _keep(self, key: object, pixmap: QPixmap) -> QPixmap:
        self._pixmaps[key] = pixmap
        return pixmap


def blank(size: QSizeF, ratio: float, ground: QColor | Qt.GlobalColor = Qt.GlobalColor.transparent) -> QPixmap:
    """An empty picture of that size in logical pixels."""
    pixmap = QPixmap(max(1, ceil(size.width() * ratio)), max(1, ceil(size.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(ground)
    return pixmap
