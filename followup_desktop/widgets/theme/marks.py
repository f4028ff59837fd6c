"""Icons and lines that stand beside what they belong to."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from followup_desktop.widgets.theme.measures import ICON
from followup_desktop.widgets.theme.theme import theme


class IconMark(QWidget):
    """An icon beside a text that says the same; screen readers pass over it."""

    def __init__(self, icon: str, colour: str = "text3", size: int = ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._colour, self._size = icon, colour, size
        theme().changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._size), theme().px(self._size) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme().px(self._size)
        colour = getattr(theme().colours, self._colour)
        painter.drawPixmap(0, 2, theme().pixmap(self._icon, colour, side, self.devicePixelRatioF()))


class HairLine(QWidget):
    """A line of one pixel, across or (``upright``) down."""

    def __init__(self, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme().colours.line)
        self.setPalette(palette)
