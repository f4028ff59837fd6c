"""Small parts that several sections of the settings have."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget

from followup_desktop.widgets.fields.flow_layout import FlowLayout
from followup_desktop.widgets.theme.buttons import Button, secondary_button
from followup_desktop.widgets.theme.measures import Space

_MOST_LINES = 6


class Lines(QListWidget):
    """As tall as its lines, up to six of them; a line that is too long for one goes on in the next."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def fit(self) -> None:
        """Takes the height that the lines need."""
        shown = range(min(self.count(), _MOST_LINES))
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in shown) + 2 * self.frameWidth() + Space.TINY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def small_button(name: str, text: str, icon: str = "") -> Button:
    """A button under that object name."""
    made = secondary_button(text, icon)
    made.setObjectName(name)
    made.set_small()
    return made


def in_a_line(*buttons: Button) -> FlowLayout:
    """Buttons beside one another, in several lines where one has too little room."""
    line = FlowLayout(None, Space.SMALL)
    for button in buttons:
        line.addWidget(button)
    return line
