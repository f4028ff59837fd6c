"""The interviews of the application: when, with whom, where, and what the notes say."""

from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desktop.presentation.panel.details import Details
from followup_desktop.presentation.panel.edits import Edits
from followup_desktop.presentation.panel.interviews import InterviewEntry, interview_kind_names
from followup_desktop.presentation.panel.spots import Spot
from followup_desktop.widgets.fields.flow_layout import FlowLayout
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.panel.flowing_text import FlowingText
from followup_desktop.widgets.panel.in_place import ChoiceField, Line
from followup_desktop.widgets.panel.page import Block, Blocks, Page
from followup_desktop.widgets.theme.buttons import Button, quiet_button, secondary_button
from followup_desktop.widgets.theme.marks import HairLine
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class InterviewsPage(Page):
    """One block for each interview, the latest first."""

    notes_wanted = Signal(str)
    """The interview whose notes are wanted; an empty text for a new one."""
    another_time_wanted = Signal(str)
    call_off_wanted = Signal(str)
    take_place_wanted = Signal(str)
    """An interview that was called off takes place after all."""
    link_wanted = Signal(QUrl)

    def __init__(self, edits: Edits) -> None:
        super().__init__()
        self._edits = edits
        self._open_id = ""
        self._none = PlainLabel(self.tr("No interview yet."), Type.BODY, colour="text3")
        self.rounds = Blocks(self._make)
        self.add = secondary_button(self.tr("Add an interview…"), "plus")
        self.add.set_small()
        self.add.clicked.connect(lambda: self.notes_wanted.emit(""))
        self.body.addWidget(self._none)
        self.body.addWidget(self.rounds)
        self.body.addSpacing(Space.MEDIUM)
        self.left(self.add)
        self.body.addStretch(1)

    def show_details(self, details: Details) -> None:
        """Shows the interviews of that application."""
        if details.application.id != self._open_id:
            self._open_id = details.application.id
            self.rounds.show_entries(())
        self._none.setVisible(not details.interviews)
        self.rounds.show_entries(details.interviews)

    def block(self, interview_id: str) -> "InterviewBlock":
        """The block of that interview. Raises KeyError."""
        block = self.rounds.block(interview_id)
        if not isinstance(block, InterviewBlock):
            raise KeyError(interview_id)
        return block

    def _make(self, entry: InterviewEntry) -> "InterviewBlock":
        block = InterviewBlock(self._edits, entry)
        block.place.link_wanted.connect(self.link_wanted)
        for button, wanted in (
            (block.notes, self.notes_wanted),
            (block.another_time, self.another_time_wanted),
            (block.call_off, self.call_off_wanted),
            (block.take_place, self.take_place_wanted),
        ):
            button.clicked.connect(partial(_ask, wanted, entry.id))
        return block


class InterviewBlock(Block):
    """One interview with its buttons."""

    def __init__(self, edits: Edits, entry: InterviewEntry) -> None:
        super().__init__()
        self._title = FlowingText(Type.BODY, weight=600)
        self._when = FlowingText(Type.META, colour="text2")
        self._off = FlowingText(Type.META, weight=500, colour="red")
        self._off.say(self.tr("Called off"))
        self._said = FlowingText(Type.META, colour="text2")
        self.kind = Line(
            edits.at(Spot("kind", interview_id=entry.id)), self.tr("Kind"), ChoiceField(interview_kind_names())
        )
        place = LineText(self.tr("Address or link"))
        self.place = Line(
            edits.at(Spot("place", interview_id=entry.id)), self.tr("Place"), place, link_icon="external-link"
        )
        self.notes = secondary_button(self.tr("Notes…"), "notebook-pen")
        self.another_time = quiet_button(self.tr("Another time…"))
        self.call_off = quiet_button(self.tr("Call off"))
        self.take_place = quiet_button(self.tr("It takes place after all"))
        holder = QWidget()
        buttons = FlowLayout(holder, Space.TINY)
        for button in self.buttons:
            button.set_small()
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.SMALL)
        layout.setSpacing(0)
        for label in (self._title, self._when, self._off):
            layout.addWidget(label)
        layout.addSpacing(Space.TINY)
        layout.addWidget(self.kind)
        layout.addWidget(self.place)
        layout.addSpacing(Space.TINY)
        layout.addWidget(self._said)
        layout.addSpacing(Space.SMALL)
        layout.addWidget(holder)
        layout.addSpacing(Space.SMALL)
        layout.addWidget(HairLine())
        layout.addSpacing(Space.SMALL)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """What can be done with the interview."""
        return (self.notes, self.another_time, self.call_off, self.take_place)

    def show_entry(self, entry: InterviewEntry) -> None:
        """Shows that interview."""
        for label, text in ((self._title, entry.title), (self._when, entry.when), (self._said, entry.notes)):
            label.say(text)
        self._said.setVisible(bool(entry.notes))
        self._off.setVisible(entry.called_off)
        self.setAccessibleName(entry.accessible)
        for button in self.buttons:
            button.setAccessibleDescription(entry.accessible)
        self.another_time.setVisible(not entry.called_off)
        self.call_off.setVisible(not entry.called_off)
        self.take_place.setVisible(entry.called_off)
        self.place.set_link(entry.place_link, self.tr("Open the link to the call"))


def _ask(wanted, interview_id: str) -> None:
    wanted.emit(interview_id)
