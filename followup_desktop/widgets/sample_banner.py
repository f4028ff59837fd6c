"""The line above the board that says that what is shown is invented."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desktop.widgets.theme.buttons import secondary_button
from followup_desktop.widgets.theme.marks import IconMark
from followup_desktop.widgets.theme.measures import Radius, Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_BELOW = Space.MEDIUM
"""The distance to the board, which goes with the banner."""


class SampleBanner(QWidget):
    """Shown while anything of the sample board is there."""

    start_own_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sampleBanner")
        words = PlainLabel(self.tr("Sample board: invented applications, to look around"), Type.BODY, colour="blue")
        words.setWordWrap(True)
        self.setAccessibleName(words.text())
        self.button = secondary_button(self.tr("Start my own"))
        self.button.setObjectName("startOwn")
        self.button.set_small()
        self.button.setAccessibleDescription(self.tr("Takes the sample away; what you added stays."))
        self.button.clicked.connect(self.start_own_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.MEDIUM, Space.TINY, Space.TINY, Space.TINY + _BELOW)
        line.setSpacing(Space.SMALL)
        line.addWidget(IconMark("info", "blue"), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.button)
        theme().changed.connect(self.update)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colours.blue_soft)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, -_BELOW), Radius.CARD, Radius.CARD)
