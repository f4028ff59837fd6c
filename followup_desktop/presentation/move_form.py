"""The one question that a move may ask, with what the move would do to the plan as the answer changes."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.vocabulary import ContactRole, Outcome, Stage
from followup_desktop.presentation import interview_time
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.messages import difference_words
from followup_desktop.presentation.plan_words import plan_lines
from followup_desktop.presentation.preview import Preview
from followup_desktop.presentation.previewed_values import PreviewedValues
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import day_of, say_time_of
from followup_desktop.services import deeds

OUTCOMES = (Outcome.ACCEPTED, Outcome.REJECTED, Outcome.MOVED_ON, Outcome.WITHDRAWN)
LENGTHS = (15, 30, 45, 60, 90, 120, 180, 240)
"""Minutes that an interview usually lasts."""
_FIELD_OF = {"starts_at": "start", "ends_at": "length", "with": "person", "contact": "person", "on": "applied_on"}


tr = Texts("MoveForm")


def interview_for_notes(application: JobApplication, desk: Desk) -> Interview | None:
    """The interview whose notes a move to waiting asks for: the latest that is over, else the latest."""
    now = desk.now()
    over = [i for i in application.interviews_on_record if i.ends_at <= now]
    return over[-1] if over else application.latest_interview


def asks(application: JobApplication, stage: Stage, desk: Desk) -> bool:
    """Whether a move to the stage has something to ask: what is known already is not asked again."""
    if stage is application.stage or stage is Stage.INTERESTED:
        return False
    if stage is Stage.APPLIED:
        return not (application.applied_on and application.key_skill and application.contacts)
    if stage is Stage.INTERVIEWING:
        now = desk.now()
        return all(i.ends_at <= now for i in application.interviews_on_record)
    if stage is Stage.WAITING:
        interview = interview_for_notes(application, desk)
        return interview is None or interview.asked_process is None
    if stage is Stage.OFFER:
        return application.offer_reply_by is None or application.offer_reply_by < desk.today_there(application)
    return True


class MoveForm(PreviewedValues):
    """What a move sheet shows and passes on; answered or not, the move is one change.

    What was answered is a draft until the card is moved or is to stay: a sheet that never came to that begins with it.

    ``below`` is that of ``Desk.move``. Values by stage: ``applied_on`` (ISO date), ``person`` and
    ``key_skill`` · ``day``, ``start``, ``length`` (minutes), ``person``, ``kind``, ``place`` · ``offer_reply_by``.
    """

    moved = Signal(object)
    """The outcome of the move."""

    def __init__(
        self,
        desk: Desk,
        application_id: str,
        stage: Stage,
        *,
        below: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        self.application_id = application_id
        self.stage = stage
        self.below = below
        self.application = desk.application(application_id)
        super().__init__(desk, f"move:{stage}:{application_id}", None, parent)

    def _read(self) -> dict[str, Any]:
        application = self.application
        if self.stage is Stage.APPLIED:
            applied_on = application.applied_on or self.desk.today_there(application)
            return {"applied_on": applied_on.isoformat(), "person": "", "key_skill": application.key_skill}
        if self.stage in (Stage.INTERVIEWING, Stage.WAITING):
            nothing = interview_time.nothing_yet()
            return {"day": "", "start": nothing["start"], "start_second": False, "length": 60, "person": "",
                    "kind": "", "place": ""}  # fmt: skip
        if self.stage is Stage.OFFER:
            by = application.offer_reply_by
            return {"offer_reply_by": by.isoformat() if by else ""}
        return {}

    def people(self) -> list[str]:
        """The people of the application, for the completer."""
        return [contact.name for contact in self.application.contacts]

    # Whose clock --------------------------------------------------------------------------------------------------

    @property
    def clock(self) -> interview_time.Clock:
        """The clock on which the interview's day and start are entered."""
        known = self._known_person()
        return interview_time.clock_for(self.application, [known] if known else [], self.desk.settings())

    @property
    def clock_words(self) -> str:
        """Whose clock that is: "London time"."""
        return say_time_of(self.clock.name)

    @property
    def times(self) -> interview_time.Times:
        """The instants that day, start and length name."""
        start = self.value("start")
        named = interview_time.times_of(
            {
                "day": self.value("day"),
                "start": start,
                "end": start,
                "later_days": 0,
                "start_second": self.value("start_second"),
                "end_second": False,
            },
            self.clock,
        )
        # The end follows from the length, whatever the clocks do meanwhile.
        starts_at = named.starts_at
        return interview_time.Times(
            starts_at,
            starts_at + timedelta(minutes=self.value("length")) if starts_at else None,
            {field: sentence for field, sentence in named.troubles.items() if field != "end"},
            {field: choice for field, choice in named.choices.items() if field != "end"},
        )

    def given(self) -> dict[str, Any]:
        """The values with which the notes begin, where the move goes on to them."""
        name = " ".join(self.value("person").split())
        people = [{"id": self._known_person(), "name": name}] if name else []
        times = self.times
        if times.starts_at is None or times.ends_at is None:
            return {"people": people}
        return {**interview_time.shown_on(self.clock, times.starts_at, times.ends_at), "people": people}

    # What the move would do ---------------------------------------------------------------------------------------

    def _look(self) -> Preview:
        found = self._would_be()
        if isinstance(found, FollowupError):
            return Preview(trouble=say_fault(found))
        return Preview(plan_lines(self.desk, found), difference_words(found.difference))

    def _would_be(self) -> deeds.Outcome | FollowupError:
        if self.stage in (Stage.INTERVIEWING, Stage.WAITING) and not self.troubles():
            fields, people = self._interview()
            return self.desk.preview_interview(self.application_id, fields, people=people, stage=self.stage)
        if self.stage is Stage.APPLIED and not self.troubles():
            on, fields, contacts = self._applied()
            return self.desk.preview_move(self.application_id, self.stage, on=on, fields=fields, contacts=contacts)
        if self.stage is Stage.OFFER and not self.troubles():
            return self.desk.preview_move(self.application_id, self.stage, fields=self._offer())
        return self.desk.preview_move(self.application_id, self.stage)

    def preview_of(self, outcome: Outcome) -> str:
        """What closing with that outcome would do to the plan, in words."""
        found = self.desk.preview_move(self.application_id, self.stage, outcome=outcome)
        return say_fault(found) if isinstance(found, FollowupError) else difference_words(found.difference)

    # Moving -------------------------------------------------------------------------------------------------------

    def troubles(self) -> dict[str, str]:
        """What cannot be taken as it stands, by field."""
        if self.stage is Stage.APPLIED and day_of(self.value("applied_on")) is None:
            return {"applied_on": tr("Enter the day you applied.")}
        if self.stage in (Stage.INTERVIEWING, Stage.WAITING):
            return self.times.troubles
        if self.stage is Stage.OFFER and self.value("offer_reply_by") and not day_of(self.value("offer_reply_by")):
            return {"offer_reply_by": tr("Enter a day, or leave it empty.")}
        return {}

    def accept(self, outcome: Outcome | None = None) -> bool:
        """Makes the move with the answers, as one change; refusals go out one by one, and nothing is changed then."""
        troubles = self.troubles()
        for field, sentence in troubles.items():
            self.refused.emit(field, sentence)
        if troubles:
            return False
        if self.stage is Stage.INTERVIEWING:
            fields, people = self._interview()
            done = self.desk.save_interview(
                self.application_id, fields, people=people, stage=self.stage, below=self.below, report=self._report
            )
        else:
            on: date | None = None
            changed: dict[str, Any] | None = None
            contacts: tuple[dict[str, str], ...] = ()
            if self.stage is Stage.APPLIED:
                on, changed, contacts = self._applied()
            elif self.stage is Stage.OFFER:
                changed = self._offer()
            done = self._move(outcome, on, changed, contacts)
        return self._told(done)

    def skip(self) -> bool:
        """Makes the move without the answers."""
        return self._told(self._move(None, None, None, ()))

    def _move(
        self,
        outcome: Outcome | None,
        on: date | None,
        fields: Mapping[str, Any] | None,
        contacts: tuple[Mapping[str, Any], ...],
    ) -> deeds.Outcome | None:
        return self.desk.move(
            self.application_id,
            self.stage,
            below=self.below,
            outcome=outcome,
            on=on,
            fields=fields,
            contacts=contacts,
            report=self._report,
        )

    def _told(self, done: deeds.Outcome | None) -> bool:
        if done is not None:
            self.finish()
            self.moved.emit(done)
        return done is not None

    def _report(self, fault: FollowupError) -> None:
        name = _FIELD_OF.get(fault.field, fault.field)
        self.refused.emit(name if name in self._values else "", say_fault(fault))

    # As the services take it --------------------------------------------------------------------------------------

    def _known_person(self) -> str:
        name = " ".join(self.value("person").split()).casefold()
        return next((c.id for c in self.application.contacts if c.name.casefold() == name), "")

    def _applied(self) -> tuple[date | None, dict[str, Any], tuple[dict[str, str], ...]]:
        skill = self.value("key_skill").strip()
        fields = {"key_skill": skill} if skill != self.application.key_skill else {}
        return day_of(self.value("applied_on")), fields, self._whom_to_call()

    def _whom_to_call(self) -> tuple[dict[str, str], ...]:
        """The person to call: somebody new, or known without a role, is the one who screens (step 1)."""
        name = " ".join(self.value("person").split())
        if not name:
            return ()
        known = self.application.contact(self._known_person())
        if known is None:
            return ({"name": name, "role": ContactRole.SCREENER},)
        return ({"id": known.id, "role": ContactRole.SCREENER},) if known.role is None else ()

    def _interview(self) -> tuple[dict[str, Any], tuple[str, ...]]:
        fields: dict[str, Any] = {**self.times.fields(), "place": self.value("place").strip()}
        if self.value("kind"):
            fields["kind"] = self.value("kind")
        known, name = self._known_person(), " ".join(self.value("person").split())
        if known:
            fields["contact_ids"] = [known]
        return fields, (name,) if name and not known else ()

    def _offer(self) -> dict[str, Any]:
        return {"offer_reply_by": self.value("offer_reply_by") or None}
