"""Their day as a painted ruler, with a marker for now and a legend; what it shows is its accessible name too."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from followup_desktop.domain.time.call_hours import Hours
from followup_desktop.presentation.calling.ruler import FIRST, LAST, Ruler
from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.measures import Radius, Space
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_GROUNDS = {
    Hours.LIVE: "accent_soft",
    Hours.MESSAGE: "field",
    Hours.BETWEEN: "field",
    Hours.QUIET: "sunken",
    Hours.CLOSED: "grey_soft",
    Hours.OWN_NIGHT: "violet_soft",
}
_NIGHTS = {Hours.QUIET: "text3", Hours.OWN_NIGHT: "violet"}
_BAND, _MARK, _SWATCH, _MOON = 20, 8, 14, 12


class CallRuler(QWidget):
    """Solid: live calls. Hatched: messages. With a moon: no calls, or the user's own night. Grey: closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ruler: Ruler | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_role(self, QAccessible.Role.Graphic)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_ruler(self, ruler: Ruler) -> None:
        """Shows that ruler."""
        if ruler != self._ruler:
            self._ruler = ruler
            self.setAccessibleName(ruler.words)
            self.updateGeometry()
            self.update()

    def ruler(self) -> Ruler | None:
        """The ruler that is shown."""
        return self._ruler

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).height()
        height = line + theme().px(_BAND + _MARK) + Space.SMALL + self._legend_lines(self.width()) * (line + Space.TINY)
        return QSize(theme().px(420), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(300), self.sizeHint().height())

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    # ------------------------------------------------------------------------------------------------ inside

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.META, figures=True))
        self.updateGeometry()
        self.update()

    def _band(self) -> QRectF:
        top = QFontMetrics(self.font()).height() + 1.0
        return QRectF(1, top, self.width() - 2, theme().px(_BAND))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ruler is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band = self._band()
        self._paint_hours(painter, band)
        for stretch in self._ruler.stretches:
            left = band.left() + band.width() * stretch.start
            part = QRectF(left, band.top(), band.width() * (stretch.end - stretch.start), band.height())
            self._paint_ground(painter, part, stretch.hours)
            if stretch.hours in _NIGHTS and part.width() > 2 * theme().px(_MOON):
                self._paint_moon(painter, part, stretch.hours)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().colours.line_strong, 1))
        painter.drawRect(band)
        if self._ruler.now is not None:
            self._paint_marker(painter, band, self._ruler.now)
        self._paint_legend(painter, band.bottom() + theme().px(_MARK) + Space.TINY)

    def _paint_hours(self, painter: QPainter, band: QRectF) -> None:
        painter.setFont(self.font())
        painter.setPen(theme().colours.text3)
        metrics = QFontMetrics(self.font())
        hour_width = band.width() / (LAST - FIRST)
        step = 1 if hour_width > metrics.horizontalAdvance("00") + 6 else 2
        for hour in range(FIRST, LAST, step):
            left = band.left() + hour_width * (hour - FIRST)
            painter.drawText(QPointF(left, metrics.ascent()), f"{hour:02}")

    def _paint_ground(self, painter: QPainter, part: QRectF, hours: Hours) -> None:
        colours = theme().colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(getattr(colours, _GROUNDS[hours]))
        painter.drawRect(part)
        if hours is Hours.LIVE:
            painter.setBrush(colours.accent)
            painter.drawRect(QRectF(part.left(), part.top(), part.width(), max(3.0, part.height() / 5)))
        elif hours is Hours.MESSAGE:
            painter.setBrush(QBrush(QColor(colours.accent), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(part)

    def _paint_moon(self, painter: QPainter, part: QRectF, hours: Hours) -> None:
        side = theme().px(_MOON)
        ink = getattr(theme().colours, _NIGHTS[hours])
        pixmap = theme().pixmap("moon", ink, side, self.devicePixelRatioF())
        centre = part.center()
        place = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        painter.drawPixmap(place.toRect(), pixmap)

    def _paint_marker(self, painter: QPainter, band: QRectF, now: float) -> None:
        ink = theme().colours.text
        x = band.left() + band.width() * now
        size = theme().px(_MARK) * 0.75
        painter.setPen(QPen(ink, 2))
        painter.drawLine(QPointF(x, band.top() - 2), QPointF(x, band.bottom() + 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        foot = band.bottom() + 1
        painter.drawPolygon(
            QPolygonF([QPointF(x, foot), QPointF(x - size * 0.7, foot + size), QPointF(x + size * 0.7, foot + size)])
        )

    # The legend ---------------------------------------------------------------------------------------------

    def _legend(self, width: int) -> list[tuple[int, int, Hours, str]]:
        """Each entry with its place (from the left, and its line)."""
        if self._ruler is None:
            return []
        metrics = QFontMetrics(self.font())
        found: list[tuple[int, int, Hours, str]] = []
        left = line = 0
        for hours, words in self._ruler.legend:
            needed = theme().px(_SWATCH) + 6 + metrics.horizontalAdvance(words) + Space.LARGE
            if left and left + needed > width + Space.LARGE:
                left, line = 0, line + 1
            found.append((left, line, hours, words))
            left += needed
        return found

    def _legend_lines(self, width: int) -> int:
        return 1 + max((line for _, line, *_ in self._legend(max(width, theme().px(300)))), default=0)

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        metrics = QFontMetrics(self.font())
        side = theme().px(_SWATCH)
        for left, line, hours, words in self._legend(self.width()):
            y = top + line * (metrics.height() + Space.TINY)
            swatch = QRectF(left + 1, y + (metrics.height() - side) / 2, side, side)
            self._paint_ground(painter, swatch, hours)
            if hours in _NIGHTS:
                self._paint_moon(painter, swatch, hours)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().colours.line_strong, 1))
            painter.drawRoundedRect(swatch, Radius.KEYCAP / 2, Radius.KEYCAP / 2)
            painter.setPen(theme().colours.text2)
            painter.drawText(QPointF(left + side + 6, y + metrics.ascent()), words)
