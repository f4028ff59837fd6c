"""Paints a row of the palette: icon or monogram, title, what it is, and its key."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from followup_desktop.presentation.palette_model import PaletteRole, PaletteRow
from followup_desktop.widgets.theme.measures import ICON, Radius, Space
from followup_desktop.widgets.theme.one_line import draw_line
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_ROW = 36
_TILE = 22


class PaletteDelegate(QStyledItemDelegate):
    """One line; too long a title ends in "…"."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, theme().px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: PaletteRow = index.data(PaletteRole.ROW)
        look, colours = theme(), theme().colours
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(QPen(colours.focus, 2))
            painter.setBrush(colours.accent_soft)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), Radius.CARD, Radius.CARD)
        inside = area.adjusted(Space.SMALL, 0, -Space.MEDIUM, 0)
        self._paint_sign(painter, row, self._cut(inside, look.px(_TILE), mirrored), chosen)
        self._cut(inside, Space.SMALL, mirrored)
        if row.keys:
            self._paint_key(painter, row.keys, inside, mirrored)
        elif row.detail:
            font, ink = look.font(Type.META), colours.text2 if chosen else colours.text3
            width = min(QFontMetrics(font).horizontalAdvance(row.detail) + Space.TINY, inside.width() // 3)
            place = self._cut(inside, width, not mirrored)
            draw_line(painter, place, row.detail, font, ink, Qt.AlignmentFlag.AlignHCenter)
        self._cut(inside, Space.MEDIUM, not mirrored)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        ink = colours.accent_text if chosen else colours.text
        draw_line(painter, inside, row.title, look.font(Type.BODY, 500), ink, side)
        painter.restore()

    def _cut(self, inside: QRect, width: int, from_right: bool) -> QRect:
        """Takes a piece of that width off one side of the rectangle."""
        piece = QRect(inside)
        if from_right:
            piece.setLeft(inside.right() - width + 1)
            inside.setRight(inside.right() - width)
        else:
            piece.setWidth(width)
            inside.setLeft(inside.left() + width)
        return piece

    def _paint_sign(self, painter: QPainter, row: PaletteRow, place: QRect, chosen: bool) -> None:
        look, colours = theme(), theme().colours
        if row.letter:
            tile = QRectF(place.left(), place.center().y() - place.width() / 2 + 1, place.width(), place.width())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.monogram_colour(row.company))
            painter.drawRoundedRect(tile, Radius.MONOGRAM, Radius.MONOGRAM)
            painter.setPen(Qt.GlobalColor.white)
            painter.setFont(look.font(Type.META, 700))
            painter.drawText(tile, int(Qt.AlignmentFlag.AlignCenter), row.letter)
            return
        side = look.px(ICON)
        ink = colours.accent_text if chosen else colours.text2
        ratio = painter.device().devicePixelRatioF()
        drawing = look.pixmap(row.icon, ink, side, ratio)
        painter.drawPixmap(place.center().x() - side // 2, place.center().y() - side // 2 + 1, drawing)

    def _paint_key(self, painter: QPainter, words: str, inside: QRect, mirrored: bool) -> None:
        look, colours = theme(), theme().colours
        font = look.font(Type.KEY)
        width, height = QFontMetrics(font).horizontalAdvance(words) + look.px(14), look.px(20)
        place = self._cut(inside, width, not mirrored)
        cap = QRectF(place.left(), place.center().y() - height / 2 + 1, width, height)
        painter.setFont(font)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), Radius.KEYCAP, Radius.KEYCAP)
        painter.setPen(colours.text2)
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), words)
