"""The posting, the dates, what is wished of the follow-ups, and the notes of the application."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from followup_desktop.domain.vocabulary import Outcome
from followup_desktop.presentation.application_form import wishes
from followup_desktop.presentation.messages import outcome_name
from followup_desktop.presentation.panel.details import Details
from followup_desktop.presentation.panel.edits import Edits
from followup_desktop.presentation.panel.spots import Spot
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.layouts import empty
from followup_desktop.widgets.fields.place_fields import CountryField, ZoneField
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.panel.growing_text import GrowingText
from followup_desktop.widgets.panel.in_place import ChoiceField, Flag, Line
from followup_desktop.widgets.panel.page import Page


class PostingPage(Page):
    """Every field of the application that is not its people, rounds or history."""

    link_wanted = Signal(QUrl)

    def __init__(self, edits: Edits) -> None:
        super().__init__()
        self._edits = edits
        self._open_id = ""
        self._days: list[DayField] = []
        self.lines: dict[str, Line | Flag] = {}

    def show_details(self, details: Details) -> None:
        """Shows that application."""
        if details.application.id != self._open_id:
            self._open_id = details.application.id
            self._make(details)
        for day in self._days:
            day.set_today(details.today)
        link = self.lines["posting_url"]
        if isinstance(link, Line):
            host = details.posting_link.host() if details.posting_link is not None else ""
            link.set_link(details.posting_link, fill(self.tr("Open %1"), host))
        for name in ("closed_on", "outcome"):
            self.lines[name].setVisible(details.is_closed)

    def _make(self, details: Details) -> None:
        empty(self.body)
        self.lines, self._days = {}, []
        nothing, unknown = self.tr("None"), self.tr("Not known")
        self._text("posting_url", self.tr("Link"), "https://", icon="external-link")
        self._text("source", self.tr("Found at"), self.tr("Where you found it"))
        self._text("salary", self.tr("Salary"), unknown)
        self._text("key_skill", self.tr("Key skill"), self.tr("One phrase, to name on the phone"))
        self._text("tags", self.tr("Tags"), self.tr("With commas between them"))
        self.heading(self.tr("Place"))
        self._text("location", self.tr("Location"), self.tr("City, or remote"))
        self._add("timezone", self.tr("Time zone"), ZoneField(self.tr("Not known: yours is used")))
        self._add("country", self.tr("Country"), CountryField(self.tr("Not known: yours is used")))
        self._text("subdivision", self.tr("State or region"), self.tr("Its code, such as IL"))
        self.heading(self.tr("Dates"))
        for name, words in (
            ("applied_on", self.tr("Applied on")),
            ("posting_closes_on", self.tr("Posting closes")),
            ("offer_reply_by", self.tr("Offer: answer by")),
            ("closed_on", self.tr("Closed on")),
        ):
            day = DayField(details.today)
            self._days.append(day)
            self._add(name, words, day)
        self._add(
            "outcome",
            self.tr("Outcome"),
            ChoiceField({"": nothing, **{str(one): outcome_name(one) for one in Outcome}}),
        )
        self.heading(self.tr("Follow-up"))
        for wish in wishes():
            flag = Flag(self._edits.at(Spot(wish.name)), wish.plain_words, wish.means)
            self.lines[wish.name] = flag
            self.body.addWidget(flag)
        self.heading(self.tr("Notes"))
        self._add("notes", self.tr("Notes"), GrowingText(4, self.tr("Anything to remember")), bare=True)
        self.body.addStretch(1)

    def _text(self, name: str, words: str, placeholder: str, icon: str = "") -> None:
        self._add(name, words, LineText(placeholder), icon=icon)

    def _add(self, name: str, words: str, field: QWidget, *, icon: str = "", bare: bool = False) -> None:
        line = Line(self._edits.at(Spot(name)), words, field, above=bare, link_icon=icon)
        if bare:
            # The heading above says it already.
            line.label.hide()
        line.link_wanted.connect(self.link_wanted)
        self.lines[name] = line
        self.body.addWidget(line)
        # At once, so that it can be given the keys.
        line.show()
