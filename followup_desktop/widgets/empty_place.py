"""What stands where a list would be, while there is nothing to list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desktop.widgets.theme.marks import IconMark
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

_ICON = 20


class EmptyPlace(QWidget):
    """An icon, what is not there, and how it would come there."""

    def __init__(self, icon: str, colour: str, title: str, hint: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.SMALL)
        layout.addStretch(1)
        layout.addWidget(IconMark(icon, colour, _ICON), 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = PlainLabel(title, Type.HEADING, colour="text2")
        self._hint = PlainLabel(hint, Type.META, colour="text3")
        layout.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def say(self, title: str, hint: str) -> None:
        """What is not there for another reason."""
        self._title.setText(title)
        self._hint.setText(hint)
