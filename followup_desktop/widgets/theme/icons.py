"""Lucide's drawings in a colour of the theme, rendered once for each name, colour, size and screen."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from followup_desktop.resource_files import resource

_pixmaps: dict[tuple[str, int, float, float], QPixmap] = {}
_MOST = 2_000


def icon_pixmap(name: str, colour: QColor, size: float, ratio: float) -> QPixmap:
    """The drawing `name`.svg as a square of ``size`` logical pixels, sharp on a screen of that ratio."""
    key = (name, colour.rgba(), size, ratio)
    pixmap = _pixmaps.get(key)
    if pixmap is None:
        if len(_pixmaps) >= _MOST:
            _pixmaps.clear()
        pixmap = _pixmaps[key] = _render(name, colour, size, ratio)
    return pixmap


def themed_icon(name: str, colour: QColor, disabled: QColor, size: int, gap: int = 0, mirrored: bool = False) -> QIcon:
    """An icon for standard widgets, sharp on the screens that are there, with a ``gap`` between it and the text."""
    icon = QIcon()
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}):
        for mode, drawn in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
            pixmap = icon_pixmap(name, drawn, size, ratio)
            icon.addPixmap(_with_gap(pixmap, gap, mirrored) if gap else pixmap, mode)
    return icon


def _with_gap(pixmap: QPixmap, gap: int, mirrored: bool) -> QPixmap:
    ratio = pixmap.devicePixelRatio()
    wider = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(gap if mirrored else 0, 0, pixmap)
    painter.end()
    return wider


def forget_icons() -> None:
    """Empties the cache: the theme has changed."""
    _pixmaps.clear()


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _render(name: str, colour: QColor, size: float, ratio: float) -> QPixmap:
    side = max(1, round(size * ratio))
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(name).replace("currentColor", colour.name())
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
