"""Painting the weeks of the plan: days and their heads, lanes with promised windows, marks, a mark that is moved."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from followup_desktop.presentation.card_text import monogram_letter
from followup_desktop.presentation.plan.day_heads import DayHead
from followup_desktop.presentation.plan.lane_facts import LaneFacts, Promised
from followup_desktop.presentation.plan.lane_layout import LaneLayout, Measures, Rect
from followup_desktop.presentation.plan.marks import Lane, Mark, PlanWording, Standing
from followup_desktop.presentation.plan.weeks import A_DAY, Sheet
from followup_desktop.widgets.theme.colours import Colours
from followup_desktop.widgets.theme.measures import Radius
from followup_desktop.widgets.theme.one_line import draw_line
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_ICON = 14
_SIDE = 8
_SOURCE = 0.4
"""So opaque is a mark that hangs on the pointer at the place where it comes from."""
_BUBBLE = 300


class Tones(NamedTuple):
    """Ink, ground and edge of a mark."""

    ink: QColor
    ground: QColor
    edge: QColor


def measures(with_notes: bool) -> Measures:
    """The sizes at the user's text size; ``with_notes`` where something stands below the names of days."""
    px = theme().px
    top = px(50 if with_notes else 34)
    return Measures(heads=px(176), top=top, strip=px(20), mark=px(26), gap=px(4), pad=px(7), weekday=px(84))


def label_width(label: str) -> int:
    """How wide a mark with that label is."""
    px = theme().px
    metrics = QFontMetrics(theme().font(Type.META, 500, figures=True))
    return 2 * px(_SIDE) + px(_ICON) + 4 + metrics.horizontalAdvance(label)


class WeeksPainter:
    """Paints with the theme of the moment, at ``ratio`` device pixels to the pixel."""

    def __init__(self, painter: QPainter, sheet: Sheet, wording: PlanWording) -> None:
        self._painter = painter
        self._sheet = sheet
        self._wording = wording
        self._ratio = painter.device().devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    @property
    def _colours(self) -> Colours:
        return theme().colours

    # Days ---------------------------------------------------------------------------------------------------------

    def paint_ground(self, bottom: int, heads: dict[int, DayHead]) -> None:
        """The columns from below their heads to the bottom: days that are closed, today, the lines between them."""
        colours, painter = self._colours, self._painter
        for number, column in enumerate(self._sheet.columns):
            rect = QRect(column.left, 0, column.width, bottom)
            if heads[number].is_closed:
                painter.fillRect(rect, colours.column)
            elif heads[number].is_today and column.is_a_day:
                painter.fillRect(rect, colours.card_hover)
            if not column.is_a_day:
                for day in (5, 6):
                    left, right = self._sheet.span_of(column.first + day * A_DAY)
                    painter.fillRect(QRectF(left, 0, right - left, bottom), colours.column)
            painter.fillRect(column.left, 0, 1, bottom, colours.line)

    def paint_head(self, number: int, head: DayHead) -> None:
        """The head above a column."""
        colours, painter, px = self._colours, self._painter, theme().px
        column = self._sheet.columns[number]
        title = theme().font(Type.META, 600, figures=True)
        metrics = QFontMetrics(title)
        said = head.title if metrics.horizontalAdvance(head.title) <= column.width - px(14) else head.short
        width = metrics.horizontalAdvance(said) + 2 * px(7)
        pill = QRectF(column.left + px(3), px(5), width, px(22))
        if head.is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent_soft)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        ink = colours.accent_text if head.is_today else colours.text3 if head.is_closed else colours.text
        draw_line(self._painter, pill.toRect().adjusted(px(7), 0, 2, 0), said, title, ink)
        if head.note:
            note = QRect(column.left + px(10), px(27), column.width - px(12), px(17))
            draw_line(self._painter, note, head.note, theme().font(Type.META), colours.text3)

    def paint_now(self, x: float, bottom: int) -> None:
        """The present, as a line across all lanes."""
        painter = self._painter
        painter.setPen(QPen(self._colours.accent, 1.5))
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
        painter.setBrush(self._colours.accent)
        painter.drawEllipse(QPointF(x, 2), 3, 3)

    # Lanes --------------------------------------------------------------------------------------------------------

    def paint_lane(self, layout: LaneLayout, number: int, facts: LaneFacts) -> None:
        """The ground of a lane: closed days, the promised window, the line below it."""
        colours, painter = self._colours, self._painter
        rect = _q(layout.lane_rect(number))
        for day, holiday in facts.closed.items():
            if holiday:
                left, right = self._sheet.span_of(day)
                painter.fillRect(
                    QRectF(left + 1, rect.top(), right - left - 1, rect.height() - 1),
                    QBrush(colours.line_strong, Qt.BrushStyle.BDiagPattern),
                )
        self._paint_promised(rect, facts)
        painter.fillRect(0, rect.bottom(), rect.width(), 1, colours.line)

    def _paint_promised(self, lane: QRect, facts: LaneFacts) -> None:
        band = self._band(lane, facts)
        if band is None or facts.promised is None:
            return
        ink, ground = self._promise_tones(facts.promised)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(band, Radius.KEYCAP, Radius.KEYCAP)
        if facts.promised.last in self._sheet.weeks:
            end = theme().px(3)
            self._painter.fillRect(QRectF(band.right() - end, band.top(), end, band.height()), ink)

    def paint_promise(self, layout: LaneLayout, number: int, facts: LaneFacts) -> None:
        """What the promised window of a lane is, in words: over the line of the present."""
        lane, px = _q(layout.lane_rect(number)), theme().px
        band = self._band(lane, facts)
        if band is None or facts.promised is None:
            return
        font, words = theme().font(Type.META, 500), facts.promised.words
        # A window that ends with the first days has no room for its words but to its right.
        beyond = lane.right() - band.left() - px(14)
        room = max(band.width() - px(14), min(QFontMetrics(font).horizontalAdvance(words), beyond))
        name = QRectF(band.left() + px(8), band.top() + 1, room, px(20))
        draw_line(self._painter, name.toRect(), words, font, self._promise_tones(facts.promised)[0])

    def _band(self, lane: QRect, facts: LaneFacts) -> QRectF | None:
        """Where the promised window of a lane stands, as far as it is in these weeks."""
        promised, weeks, px = facts.promised, self._sheet.weeks, theme().px
        if promised is None:
            return None
        first, last = max(promised.first, weeks.first), min(promised.last, weeks.after - A_DAY)
        left, right = self._sheet.span_of(first)[0] + 1, self._sheet.span_of(last)[1]
        return QRectF(left, lane.top() + px(3), right - left, lane.height() - px(7))

    def _promise_tones(self, promised: Promised) -> tuple[QColor, QColor]:
        colours = self._colours
        is_past = promised.last < self._wording.today
        return (colours.amber, colours.amber_soft) if is_past else (colours.blue, colours.blue_soft)

    def paint_lane_head(self, rect: QRect, lane: Lane, facts: LaneFacts, focused: bool) -> None:
        """Company and role at the left of a lane."""
        colours, painter, px = self._colours, self._painter, theme().px
        painter.fillRect(rect, colours.card)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.line)
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), colours.line)
        side = px(24)
        tile = QRectF(rect.left() + px(12), rect.top() + px(10), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().monogram_colour(lane.company))
        painter.drawRoundedRect(tile, Radius.MONOGRAM, Radius.MONOGRAM)
        painter.setPen(Qt.GlobalColor.white)
        painter.setFont(theme().font(Type.META, 700))
        painter.drawText(tile, int(Qt.AlignmentFlag.AlignCenter), monogram_letter(lane.company or lane.role))
        right = rect.right() - px(8)
        if facts.calls:
            icon = QRect(right - px(_ICON), rect.top() + px(10), px(_ICON), px(_ICON))
            painter.drawPixmap(icon, theme().pixmap("phone-off", colours.red, icon.width(), self._ratio))
            right = icon.left() - px(4)
        text = QRect(int(tile.right()) + px(10), rect.top() + px(6), right - int(tile.right()) - px(10), px(19))
        draw_line(self._painter, text, lane.company, theme().font(Type.BODY, 600), colours.text)
        role = QRect(text.left(), text.bottom() + 1, rect.right() - px(8) - text.left(), px(17))
        draw_line(self._painter, role, lane.role, theme().font(Type.META), colours.text3)
        if focused:
            self._ring(QRectF(rect).adjusted(3, 3, -4, -4))

    # Marks --------------------------------------------------------------------------------------------------------

    def paint_mark(
        self, rect: Rect, mark: Mark, *, focused: bool = False, lifted: bool = False, lit: bool = False
    ) -> None:
        """One mark; ``lifted`` where it hangs on the pointer meanwhile, ``lit`` for a moment after it was put down."""
        colours, painter, px = self._colours, self._painter, theme().px
        tones = _tones(mark, colours)
        shape = QRectF(*rect)
        painter.setOpacity(_SOURCE if lifted else 1.0)
        painter.setPen(QPen(tones.ink if lit or theme().high_contrast else tones.edge, 1))
        painter.setBrush(tones.ground)
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), shape.height() / 2, shape.height() / 2)
        icon = "check" if mark.standing is Standing.DONE else self._wording.icon(mark)
        side = px(_ICON)
        is_narrow = rect.width <= rect.height
        x = shape.left() + ((shape.width() - side) / 2 if is_narrow else px(_SIDE))
        place = QRectF(x, shape.top() + (shape.height() - side) / 2, side, side).toRect()
        painter.drawPixmap(place, theme().pixmap(icon, tones.ink, side, self._ratio))
        if not is_narrow:
            in_short = not self._sheet.column_of(mark.day).is_a_day
            text = shape.toRect().adjusted(px(_SIDE) + side + 4, 0, -2, 0)
            font = theme().font(Type.META, 600 if mark.standing is Standing.LATE else 500, figures=True)
            draw_line(self._painter, text, self._wording.label(mark, in_short), font, tones.ink)
        painter.setOpacity(1.0)
        if focused:
            self._ring(shape.adjusted(-2, -2, 2, 2))

    # Moving -------------------------------------------------------------------------------------------------------

    def paint_windows(self, lane: QRect, windows: list[tuple[float, float]]) -> None:
        """Where a mark that hangs on the pointer may land."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colours.accent_soft)
        for left, right in windows:
            self._painter.drawRoundedRect(
                QRectF(left, lane.top() + 2, max(right - left, 4.0), lane.height() - 5), Radius.KEYCAP, Radius.KEYCAP
            )

    def paint_drop_line(self, x: float, lane: QRect) -> None:
        """Where it would land."""
        painter, colours = self._painter, self._colours
        painter.setPen(QPen(colours.accent, 2.5))
        painter.drawLine(QPointF(x, lane.top() + 6), QPointF(x, lane.bottom() - 2))
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(colours.card)
        painter.drawEllipse(QPointF(x, lane.top() + 5), 4, 4)

    def paint_bubble(self, at: QPointF, words: str, is_refusal: bool, within: QRect) -> None:
        """What would happen, beside the pointer."""
        colours, painter, px = self._colours, self._painter, theme().px
        font = theme().font(Type.META, 500)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        bounds = QFontMetrics(font).boundingRect(QRect(0, 0, px(_BUBBLE), 10_000), flags, words)
        box = QRectF(0, 0, bounds.width() + 2 * px(12), bounds.height() + 2 * px(8))
        box.moveTopLeft(at + QPointF(px(14), px(18)))
        box.moveRight(min(box.right(), within.right() - px(4)))
        if box.bottom() > within.bottom() - px(4):
            box.moveBottom(at.y() - px(18))
        painter.setPen(QPen(colours.red if is_refusal else colours.line_strong, 1))
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)
        painter.setFont(font)
        painter.setPen(colours.red if is_refusal else colours.text)
        painter.drawText(box.adjusted(px(12), px(8), -px(12), -px(8)), flags, words)

    # Inside -------------------------------------------------------------------------------------------------------

    def _ring(self, shape: QRectF) -> None:
        self._painter.setPen(QPen(self._colours.focus, 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = min(shape.height() / 2, Radius.CARD * 2)
        self._painter.drawRoundedRect(shape.adjusted(1, 1, -1, -1), radius, radius)


def _tones(mark: Mark, colours: Colours) -> Tones:
    return {
        Standing.LATE: Tones(colours.red, colours.red_soft, colours.line),
        Standing.TODAY: Tones(colours.amber, colours.amber_soft, colours.line),
        # Most of them are planned, on any ground: they stand out by their edge.
        Standing.PLANNED: Tones(colours.text2, colours.card, colours.line_strong),
        Standing.OWN: Tones(colours.violet, colours.violet_soft, colours.line),
        Standing.DONE: Tones(colours.accent_text, colours.accent_soft, colours.line),
    }[mark.standing]


def _q(rect: Rect) -> QRect:
    return QRect(*rect)
