"""One sentence with an icon: a refusal, a warning, something to know."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.marks import IconMark
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class Notice(QWidget):
    """One sentence with an icon; not there while it has nothing to say."""

    def __init__(self, colour: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel("", Type.META, weight=500, colour=colour)
        self._text.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(IconMark(icon, colour, 14), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Shows the sentence; an empty one takes it away."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        set_role(self, QAccessible.Role.AlertMessage)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        """The sentence."""
        return self._text.text()
