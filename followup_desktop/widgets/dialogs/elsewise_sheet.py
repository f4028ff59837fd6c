"""What the user changed or deleted in the published calendar: each with its two choices."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.published_words import ElsewiseLine, elsewise_lines
from followup_desktop.presentation.publisher import Publisher
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.fields.layouts import empty
from followup_desktop.widgets.settings.parts import in_a_line
from followup_desktop.widgets.theme.buttons import Button, secondary_button
from followup_desktop.widgets.theme.marks import HairLine
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class ElsewiseSheet(Sheet):
    """Until something is decided, theirs stays. It closes by itself once nothing is left."""

    def __init__(self, desk: Desk, publisher: Publisher, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Changed in your calendar"), parent=parent)
        self.want_size(580)
        self._desk, self._publisher = desk, publisher
        words = PlainLabel(
            self.tr("These follow-ups stand otherwise there than here. Until you decide, they stay as you made them."),
            Type.BODY,
            colour="text2",
        )
        words.setWordWrap(True)
        self.body.addWidget(words)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.MEDIUM)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.all_again = secondary_button(self.tr("Publish &all of ours again"))
        self.all_again.setObjectName("allAgain")
        self.all_again.clicked.connect(self._publish_all_again)
        self.add_buttons(self.tr("Close"), self.accept, self.all_again)
        self._lines: list[ElsewiseLine] = []
        publisher.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        lines = elsewise_lines(self._desk, self._publisher.elsewise)
        if lines == self._lines:
            return
        self._lines = lines
        if not lines:
            self.accept()
            return
        empty(self._list)
        for line in lines:
            self._list.addWidget(HairLine())
            self._list.addWidget(self._entry(line))
        self.all_again.setVisible(len(lines) > 1)
        # Entries that were just added have no size before they are shown.
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        self.fit()
        shown = [button for button in self.findChildren(Button) if button.objectName() in ("take", "again")]
        first = next((button for button in shown if button.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entry(self, line: ElsewiseLine) -> QWidget:
        entry = QWidget()
        entry.setObjectName("elsewise")
        entry.setAccessibleName(line.title)
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        for text, style, colour in (
            (line.title, Type.HEADING, "text"),
            (line.here, Type.BODY, "text2"),
            (line.there, Type.BODY, "amber"),
        ):
            label = PlainLabel(text, style, colour=colour, figures=True)
            label.setWordWrap(True)
            column.addWidget(label)
        buttons = []
        if line.can_take:
            take = self._button("take", self.tr("Take their time"), line)
            take.clicked.connect(lambda: self._publisher.take_theirs(line.uid, self._say))
            buttons.append(take)
        again = self._button("again", self.tr("Publish ours again"), line)
        again.clicked.connect(lambda: self._publisher.publish_again([line.uid], self._say))
        buttons.append(again)
        if line.is_deleted:
            leave = self._button("leaveOut", self.tr("Leave it deleted"), line)
            leave.clicked.connect(lambda: self._publisher.leave_out(line.uid, self._say))
            buttons.append(leave)
        column.addSpacing(Space.TINY)
        column.addLayout(in_a_line(*buttons))
        return entry

    @staticmethod
    def _button(name: str, text: str, line: ElsewiseLine) -> Button:
        made = secondary_button(text)
        made.setObjectName(name)
        made.set_small()
        made.setAccessibleDescription(line.title)
        return made

    def _publish_all_again(self) -> None:
        self._publisher.publish_again([line.uid for line in self._lines], self._say)

    def _say(self, fault: FollowupError) -> None:
        self.refuse("", say_fault(fault))
