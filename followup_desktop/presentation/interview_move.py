"""Another time for an interview on record, with what that does to the plan."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation import interview_time
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.interview_time import Times
from followup_desktop.presentation.messages import difference_words
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

_FIELD_OF = {"starts_at": "start", "ends_at": "end"}


tr = Texts("InterviewMove")


class InterviewMove(QObject):
    """Day, start and end of one interview, on the clock of whom it is with; the values are those of ``interview_time``.

    Raises NotFound where the application or the interview is gone.
    """

    changed = Signal(str)
    refused = Signal(str, str)
    """A field, or an empty text, and the sentence why it cannot be taken."""
    moved = Signal(object)
    """The outcome."""

    def __init__(self, desk: Desk, application_id: str, interview_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.application = desk.application(application_id)
        self.interview = self.application.interview(interview_id)
        self.clock = interview_time.clock_for(self.application, self.interview.contact_ids, desk.settings())
        self._values = interview_time.of_interview(self.interview, self.clock)
        self._end_entered = False

    @property
    def title(self) -> str:
        """Whose interview it is: "Umbra Health, Data platform lead"."""
        return fill(tr("%1, %2"), self.application.company, self.application.role)

    @property
    def clock_words(self) -> str:
        """Whose clock that is, and the day of the end where that is another one: "London time, until Thu 26 Nov"."""
        return interview_time.clock_words(self.times, self.clock)

    @property
    def times(self) -> Times:
        """The instants that the values name."""
        return interview_time.times_of(self._values, self.clock)

    def value(self, name: str) -> Any:
        """The value as it stands."""
        return self._values[name]

    def set(self, name: str, value: Any) -> None:
        """Somebody entered that value; moving the start takes the end along until an end was entered."""
        if self._values[name] == value:
            return
        self._end_entered = self._end_entered or name == "end"
        if interview_time.enter(self._values, name, value, end_follows=not self._end_entered):
            self.changed.emit("end")
        self.changed.emit(name)

    def preview(self) -> str:
        """What that would do to the plan, in words, or why it cannot be; an empty text where nothing would follow."""
        times = self.times
        if times.troubles:
            return ""
        found = self.desk.preview_interview(self.application.id, dict(times.fields()), self.interview.id)
        return say_fault(found) if isinstance(found, FollowupError) else difference_words(found.difference)

    def accept(self) -> bool:
        """Moves the interview; a refusal goes out with its field."""
        times = self.times
        for field, sentence in times.troubles.items():
            self.refused.emit(field, sentence)
        if times.troubles:
            return False
        done = self.desk.save_interview(
            self.application.id, dict(times.fields()), self.interview.id, report=self._report
        )
        if done is not None:
            self.moved.emit(done)
        return done is not None

    def _report(self, fault: FollowupError) -> None:
        self.refused.emit(_FIELD_OF.get(fault.field, ""), say_fault(fault))
