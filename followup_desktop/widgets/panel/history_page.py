"""What happened, newest first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from followup_desktop.presentation.panel.details import Details
from followup_desktop.presentation.panel.history import HistoryLine
from followup_desktop.widgets.panel.flowing_text import FlowingText
from followup_desktop.widgets.panel.page import Block, Blocks, Page
from followup_desktop.widgets.theme.buttons import secondary_button
from followup_desktop.widgets.theme.marks import IconMark
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class HistoryPage(Page):
    """A line for each thing that happened, and a button to log one more."""

    log_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.log = secondary_button(self.tr("Log what happened…"), "phone-call")
        self.log.set_small()
        self.log.clicked.connect(self.log_wanted)
        self._nothing = PlainLabel(self.tr("Nothing has happened yet."), Type.BODY, colour="text3")
        self.lines = Blocks(_HistoryRow)
        self.left(self.log)
        self.body.addSpacing(Space.LARGE)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.lines)
        self.body.addStretch(1)

    def show_details(self, details: Details) -> None:
        """Shows the history of that application."""
        self._nothing.setVisible(not details.history)
        self.lines.show_entries(details.history)


class _HistoryRow(Block):
    def __init__(self, line: HistoryLine) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 10)
        row.setSpacing(10)
        row.addWidget(IconMark(line.icon, "text3", 16), 0, Qt.AlignmentFlag.AlignTop)
        self._title = FlowingText(Type.BODY, weight=500)
        self._detail = FlowingText(Type.META, colour="text2")
        self._more = FlowingText(Type.META, colour="text2")
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self._title, self._detail, self._more):
            words.addWidget(label)
        row.addLayout(words, 1)

    def show_entry(self, line: HistoryLine) -> None:
        """Shows that line."""
        for label, text in ((self._title, line.title), (self._detail, line.detail), (self._more, line.more)):
            label.say(text)
        self._more.setVisible(bool(line.more))
        self.setAccessibleName(line.accessible)
