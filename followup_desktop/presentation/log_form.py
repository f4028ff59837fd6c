"""Logging what happened: a touch, a response or a note, kept while somebody types."""

from typing import Any

from PySide6.QtCore import QObject

from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.vocabulary import RESPONSES, ActivityKind, Channel
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.plan_words import act_words
from followup_desktop.presentation.preview import Preview
from followup_desktop.presentation.previewed_values import PreviewedValues
from followup_desktop.presentation.promise_reading import (
    NOTHING_SAID,
    PromiseRead,
    PromiseReading,
    ask_for_news,
)
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import day_of

KINDS = (
    ActivityKind.RESPONSE,
    ActivityKind.CALL,
    ActivityKind.VOICEMAIL,
    ActivityKind.NO_ANSWER,
    ActivityKind.EMAIL,
    ActivityKind.LETTER,
    ActivityKind.NOTE,
)
_LIKELY = {
    Channel.CALL: ActivityKind.CALL,
    Channel.VOICEMAIL: ActivityKind.VOICEMAIL,
    Channel.EMAIL: ActivityKind.EMAIL,
    Channel.LETTER: ActivityKind.LETTER,
}


tr = Texts("LogForm")


def kind_names() -> dict[ActivityKind, tuple[str, str]]:
    """What can be logged: the words of the window, and an icon."""
    return {
        ActivityKind.RESPONSE: (tr("They answered"), "message-square"),
        ActivityKind.CALL: (tr("Reached somebody"), "phone-call"),
        ActivityKind.VOICEMAIL: (tr("Left a message"), "phone"),
        ActivityKind.NO_ANSWER: (tr("No answer"), "phone-off"),
        ActivityKind.EMAIL: (tr("Sent an email"), "mail"),
        ActivityKind.LETTER: (tr("Sent a letter"), "file-text"),
        ActivityKind.NOTE: (tr("Note"), "pencil-line"),
    }


class LogForm(PreviewedValues):
    """What the log dialog shows and passes on.

    Values: ``kind``, ``text``, ``contact_id`` (empty for nobody in particular), ``decision_on`` (ISO date or empty),
    ``no_more_calls``. With a follow-up's key, what is logged carries it out. ``promise`` is how the text of a response
    is read; a day read for sure becomes ``decision_on``, unless one was entered by hand. ``preview`` is what follows.
    """

    def __init__(self, desk: Desk, application_id: str, key: str = "", parent: QObject | None = None) -> None:
        self.application_id = application_id
        self.key = key
        self.application = desk.application(application_id)
        self.follow_up: PlannedFollowUp | None = desk.plan(self.application).follow_up(key) if key else None
        self._reading = PromiseReading(desk, self.application)
        self.promise = NOTHING_SAID
        super().__init__(desk, f"log:{application_id}:{key}", None, parent)
        self.promise = self._read_words()
        self._reading.recognise(self.promise, self.value("decision_on"))

    def _was_changed(self, name: str) -> None:
        if name not in ("text", "kind"):
            return
        self.promise = self._read_words()
        day = self._reading.day_for(self.promise, self.value("decision_on"))
        if day != self.value("decision_on"):
            self._values["decision_on"] = day
            self.changed.emit("decision_on")

    def _read_words(self) -> PromiseRead:
        if not self.takes_promise:
            return NOTHING_SAID
        return self._reading.read(self.value("text"), self.desk.today_there(self.application))

    def _look(self) -> Preview:
        if not self.takes_promise or self.troubles():
            return Preview()
        found = self.desk.preview_log(self.application_id, self.kind, **self._logged())
        return Preview() if isinstance(found, FollowupError) else Preview(news=ask_for_news(self.desk, found))

    def _logged(self) -> dict[str, Any]:
        return {
            "decision_on": day_of(self.value("decision_on")) if self.takes_promise else None,
            "key": self.key,
            "contact_id": self.value("contact_id"),
            "no_more_calls": bool(self.value("no_more_calls")) and self.takes_no_calls,
        }

    def take_promise(self) -> None:
        """The user says that the day which was offered is the one they meant."""
        self.set("decision_on", self.promise.day)

    def _read(self) -> dict[str, Any]:
        likely = _LIKELY.get(self.follow_up.channel) if self.follow_up else None
        return {
            "kind": str(likely or ActivityKind.RESPONSE),
            "text": "",
            "contact_id": self.follow_up.contact_id if self.follow_up else "",
            "decision_on": "",
            "no_more_calls": False,
        }

    def _fits(self, name: str, value: Any) -> bool:
        if name == "kind":
            return value in set(KINDS)
        if name == "contact_id":
            return value == "" or (isinstance(value, str) and self.application.contact(value) is not None)
        return super()._fits(name, value)

    @property
    def about(self) -> str:
        """The follow-up that this carries out, in words; empty where it is none."""
        return act_words(self.follow_up, self.application)[1] if self.follow_up else ""

    @property
    def kind(self) -> ActivityKind:
        """What happened."""
        return ActivityKind(self.value("kind"))

    @property
    def takes_promise(self) -> bool:
        """Whether what happened can leave a promise."""
        return self.kind in RESPONSES

    @property
    def takes_no_calls(self) -> bool:
        """Whether they could say then that they do not want to be called."""
        return self.kind in RESPONSES

    def people(self) -> list[tuple[str, str]]:
        """Ids and names of the people of the application."""
        return [(contact.id, contact.name) for contact in self.application.contacts]

    def troubles(self) -> dict[str, str]:
        """What cannot be logged as it stands, by field."""
        found = {}
        if self.kind is ActivityKind.NOTE and not self.value("text").strip():
            found["text"] = tr("Write the note.")
        if self.takes_promise and self.value("decision_on") and day_of(self.value("decision_on")) is None:
            found["decision_on"] = tr("Enter a day, or leave it empty.")
        return found

    def _save(self) -> object | None:
        return self.desk.log(
            self.application_id,
            self.kind,
            text=self.value("text").strip(),
            report=self.report,
            **self._logged(),
        )
