"""The warning that something is there already, with the way to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.buttons import quiet_button
from followup_desktop.widgets.theme.marks import IconMark
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class AlikeNotice(QWidget):
    """One sentence with a button that opens what it is about; not there while it has nothing to say."""

    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel("", Type.META, weight=500, colour="amber")
        self._text.setWordWrap(True)
        self.button = quiet_button(self.tr("Open it"), "eye")
        self.button.setObjectName("openAlike")
        self.button.set_small()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.open_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(IconMark("triangle-alert", "amber", 14), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, sentence: str) -> None:
        """Shows the sentence, and says it to screen readers; an empty one takes it away."""
        if sentence == self._text.text():
            return
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        set_role(self, QAccessible.Role.AlertMessage)
        self.button.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def text(self) -> str:
        """The sentence."""
        return self._text.text()
