"""The notes of one interview before they are saved: kept while somebody types, with the plan that would follow."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import FollowupError, Refused
from followup_desktop.domain.fields import CONTACT_FIELDS
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method.after_the_interview import promised_soon
from followup_desktop.domain.method.plan import situation_of
from followup_desktop.domain.vocabulary import InterviewKind, Kind, NextContact, Stage, ThankBy
from followup_desktop.domain.vocabulary import Signal as Conveyed
from followup_desktop.presentation import interview_time
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.interview_time import Clock, Times
from followup_desktop.presentation.messages import difference_words
from followup_desktop.presentation.plan_words import plan_lines
from followup_desktop.presentation.preview import Preview
from followup_desktop.presentation.previewed_values import PreviewedValues
from followup_desktop.presentation.promise_reading import NOTHING_SAID, PromiseReading, ask_for_news
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import day_of, fill, say_day
from followup_desktop.services.deeds import Outcome

YES, FORGOT, NOT_WRITTEN = "yes", "forgot", ""
_ASKED = {True: YES, False: FORGOT, None: NOT_WRITTEN}
_TEXTS = ("place", "learned", "next_steps", "promise_words", "notes")
_FIELD_OF = {
    "starts_at": "start",
    "ends_at": "end",
    "contact_ids": "people",
    "with": "people",
    "asked_process": "asked",
}


tr = Texts("NotesDraft")


def draft_name(application_id: str, interview_id: str = "") -> str:
    """The name under which the draft of these notes is kept."""
    return f"notes:{application_id}:{interview_id or 'new'}"


class NotesDraft(PreviewedValues):
    """What the notes dialog shows and passes on; saving it is one change.

    ``promise`` is how the words about the decision are read; a day read for sure becomes ``decision_on``, unless one
    was entered by hand.

    ``stage`` is where the application moves with the same change: the dialog was opened by a move; its card goes below
    the one with the id ``below``, or to the top. ``given`` are values
    to begin with, for an interview that is not on record yet. Values: those of ``interview_time``; ``kind``, ``place``,
    ``people`` (dicts with id, empty for somebody new, and name), ``learned``, ``asked`` (yes, forgot, or empty where it
    is not written yet), ``next_steps``, ``promise_words``, ``decision_on`` (ISO date or empty), ``signal``,
    ``next_contact``, ``thank_by``, ``notes``.
    """

    def __init__(
        self,
        desk: Desk,
        application_id: str,
        interview_id: str = "",
        stage: Stage | None = None,
        given: Mapping[str, Any] | None = None,
        below: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        self.below = below
        self.application_id = application_id
        self.interview_id = interview_id
        self.stage = stage
        self.application = desk.application(application_id)
        self._settings = desk.settings()
        self._end_entered = False
        self._reading = PromiseReading(desk, self.application)
        self.promise = NOTHING_SAID
        super().__init__(desk, draft_name(application_id, interview_id), given, parent)
        for name, value in self._given.items():
            self._values[name] = value
        self._recognise_promise()
        self._clock = self.clock

    # What stands there --------------------------------------------------------------------------------------------

    @property
    def interview(self) -> Interview | None:
        """The interview as it was when the dialog was opened; None for one that is not on record yet."""
        return self.application.interview(self.interview_id) if self.interview_id else None

    def _read(self) -> dict[str, Any]:
        interview = self.interview
        if interview is None:
            return {**interview_time.nothing_yet(), **_NOTHING_NOTED, "people": []}
        met = [c for c in map(self.application.contact, dict.fromkeys(interview.contact_ids)) if c is not None]
        clock = interview_time.clock_for(self.application, [c.id for c in met], self._settings)
        return {
            **interview_time.of_interview(interview, clock),
            **{name: getattr(interview, name) for name in _TEXTS},
            "kind": str(interview.kind or ""),
            "people": [{"id": c.id, "name": c.name} for c in met],
            "asked": _ASKED[interview.asked_process],
            "decision_on": interview.decision_on.isoformat() if interview.decision_on else "",
            "signal": str(interview.signal or ""),
            "next_contact": str(interview.next_contact or ""),
            "thank_by": str(interview.thank_by),
        }

    def _fits(self, name: str, value: Any) -> bool:
        if name == "people":
            known = {c.id for c in self.application.contacts}
            return isinstance(value, list) and all(
                isinstance(p, dict) and isinstance(p.get("name"), str) and p.get("id") in known | {""} for p in value
            )
        allowed = _ALLOWED.get(name)
        return super()._fits(name, value) and (allowed is None or value in allowed)

    @property
    def title(self) -> str:
        """Whose interview it is: "Umbra Health, Data platform lead"."""
        return fill(tr("%1, %2"), self.application.company, self.application.role)

    # Whose clock --------------------------------------------------------------------------------------------------

    @property
    def clock(self) -> Clock:
        """The clock on which day, start and end are entered."""
        people: Sequence[Mapping[str, str]] = self.value("people")
        return interview_time.clock_for(self.application, [p["id"] for p in people][:1], self._settings)

    @property
    def clock_words(self) -> str:
        """Whose clock that is: "London time", and the day of the end where it is another one."""
        return interview_time.clock_words(self.times, self.clock)

    @property
    def times(self) -> Times:
        """The instants that the values name."""
        return interview_time.times_of(self._values, self.clock)

    @property
    def is_over(self) -> bool:
        """Whether the interview, as entered, has ended."""
        return interview_time.is_over(self.times, self.desk.now())

    def _was_changed(self, name: str) -> None:
        if name == "end":
            self._end_entered = True
        elif name == "people":
            self._follow_the_clock()
        elif name in ("promise_words", "day"):
            self._read_promise()

    # What was promised --------------------------------------------------------------------------------------------

    def take_promise(self) -> None:
        """The user says that the day which was offered is the one they meant."""
        self.set("decision_on", self.promise.day)

    @property
    def _said_on(self) -> date:
        """The day on which the words were said: the last one of the interview."""
        ends_at = self.times.ends_at
        if ends_at is not None:
            return ends_at.astimezone(self.clock.zone).date()
        return day_of(self.value("day")) or self.desk.today(self.clock.zone)

    def _read_promise(self) -> None:
        self.promise = self._reading.read(self.value("promise_words"), self._said_on)
        day = self._reading.day_for(self.promise, self.value("decision_on"))
        if day != self.value("decision_on"):
            self._values["decision_on"] = day
            self.changed.emit("decision_on")

    def _recognise_promise(self) -> None:
        self.promise = self._reading.read(self.value("promise_words"), self._said_on)
        self._reading.recognise(self.promise, self.value("decision_on"))

    # Day and time -------------------------------------------------------------------------------------------------

    def _put(self, name: str, value: Any) -> None:
        """Moving the start takes the end along until an end was entered."""
        if interview_time.enter(self._values, name, value, end_follows=not self._end_entered):
            self.changed.emit("end")

    def _follow_the_clock(self) -> None:
        """An interview on record whose time nobody touched is the same instant on another person's clock."""
        clock, interview = self.clock, self.interview
        if clock == self._clock:
            return
        untouched = all(self.value(name) == self.before[name] for name in interview_time.NAMES)
        self._clock = clock
        if interview is not None and untouched:
            shown = interview_time.of_interview(interview, clock)
            self._values.update(shown)
            # What stood there before is that instant too: it is no change of the user's.
            self.before.update(shown)
        for name in interview_time.NAMES:
            self.changed.emit(name)

    def _started_over(self) -> None:
        self._end_entered = False
        self._clock = self.clock
        self._recognise_promise()
        interview = self.interview
        if interview is not None:
            self.before.update(interview_time.of_interview(interview, self._clock))
            self._values.update({name: self.before[name] for name in interview_time.NAMES})

    # People -------------------------------------------------------------------------------------------------------

    def known_names(self) -> list[str]:
        """The people of the application who were not met yet, for the completer."""
        met = {p["id"] for p in self.value("people")}
        return [c.name for c in self.application.contacts if c.id not in met]

    def add_person(self, name: str) -> bool:
        """Adds somebody who was met, known or new; refused is emitted where the name is empty or there already."""
        name = " ".join(name.split())
        try:
            CONTACT_FIELDS["name"](name, "people")
        except Refused:
            self.refused.emit("people", tr("Enter a name."))
            return False
        people = list(self.value("people"))
        if any(p["name"].casefold() == name.casefold() for p in people):
            self.refused.emit("people", fill(tr("%1 is there already."), name))
            return False
        known = next((c for c in self.application.contacts if c.name.casefold() == name.casefold()), None)
        people.append({"id": known.id, "name": known.name} if known else {"id": "", "name": name})
        self.set("people", people)
        return True

    def remove_person(self, index: int) -> None:
        """Takes somebody out of those who were met."""
        people = list(self.value("people"))
        del people[index]
        self.set("people", people)

    # What would follow --------------------------------------------------------------------------------------------

    def _look(self) -> Preview:
        troubles = self.troubles()
        if troubles:
            return Preview(trouble=next(iter(troubles.values())))
        fields, names = self._fields(self.application)
        found = self.desk.preview_interview(self.application_id, fields, self.interview_id, names, self.stage)
        if isinstance(found, FollowupError):
            return Preview(trouble=say_fault(found))
        lines = plan_lines(self.desk, found, silent=True)
        return Preview(
            lines,
            difference_words(found.difference),
            self._advice(found),
            news=ask_for_news(self.desk, found),
            thanks=self.is_over and bool(self.thank_you_key(found)),
        )

    def thank_you_key(self, outcome: Outcome) -> str:
        """The key of the first thank-you note for this interview, after that deed; empty where none is asked for."""
        if outcome.application is None or outcome.plan is None:
            return ""
        interview = self._of(outcome.application)
        keys = (
            planned.key
            for planned in outcome.plan.follow_ups
            if planned.kind is Kind.THANK_YOU_NOTE and interview is not None and planned.interview_id == interview.id
        )
        return next(keys, "")

    def _advice(self, found: Outcome) -> str:
        """A letter would come too late where the promise is near (step 3)."""
        application = found.application
        if application is None or self.value("thank_by") != ThankBy.LETTER:
            return ""
        interview = self._of(application)
        if interview is None:
            return ""
        s = situation_of(application, self.desk.now(), self._settings, self.desk.work.holidays)
        local = s.local(s.first_met(interview))
        promised = promised_soon(s, interview, local)
        if promised is None:
            return ""
        day = say_day(promised, local.date_of(self.desk.now()))
        return fill(tr("They decide by %1. An email would be there in time, a letter may not."), day)

    def _of(self, application: JobApplication) -> Interview | None:
        if self.interview_id:
            return application.interview(self.interview_id)
        known = {i.id for i in self.application.interviews}
        return next((i for i in application.interviews if i.id not in known), None)

    # Saving -------------------------------------------------------------------------------------------------------

    def troubles(self) -> dict[str, str]:
        """What cannot be saved as it stands, by field."""
        found = dict(self._time_troubles())
        if self.value("decision_on") and day_of(self.value("decision_on")) is None:
            found["decision_on"] = tr("Enter a day, or leave it empty.")
        return found

    def _time_troubles(self) -> dict[str, str]:
        untouched = all(self.value(name) == self.before[name] for name in interview_time.NAMES)
        return {} if self.interview_id and untouched else self.times.troubles

    def _save(self) -> object | None:
        try:
            now = self.desk.application(self.application_id)
        except FollowupError as fault:
            self.report(fault)
            return None
        fields, names = self._fields(now)
        return self.desk.save_interview(
            self.application_id, fields, self.interview_id, names, self.stage, self.below, report=self.report
        )

    def move_anyway(self) -> object | None:
        """The move that opened the notes is made without them; the draft stays."""
        self.close()
        if self.stage is None:
            return None
        return self.desk.move(self.application_id, self.stage, below=self.below, report=self.report)

    def call_off(self) -> object | None:
        """Calls the interview off; what was typed stays as a draft, should that be undone."""
        self.keep()
        return self.desk.call_off(self.application_id, self.interview_id) if self.interview_id else None

    def _field_of(self, field: str) -> str:
        name = _FIELD_OF.get(field, field)
        return name if name in self.before else ""

    def _fields(self, application: JobApplication) -> tuple[dict[str, Any], tuple[str, ...]]:
        """What was entered, as the interchange schema writes it, and the names of people who are new or come after one.

        ``application`` is the one that is changed: what nobody entered here stays as it is there.
        """
        changes = self.changes()
        fields: dict[str, Any] = {name: changes[name] for name in (*_TEXTS, "thank_by") if name in changes}
        if not self.interview_id or any(name in changes for name in interview_time.NAMES):
            fields.update(self.times.fields())
        if changes.get("kind"):
            fields["kind"] = changes["kind"]
        for name in ("decision_on", "signal", "next_contact"):
            if name in changes:
                fields[name] = changes[name] or None
        if "asked" in changes:
            fields["asked_process"] = _asked_process(changes["asked"])
        elif fields and self.interview_id:
            # Notes are named as such in the history, whatever of them was changed.
            written = next((i.asked_process for i in application.interviews if i.id == self.interview_id), None)
            if written is not None:
                fields["asked_process"] = written
        names: tuple[str, ...] = ()
        if "people" in changes:
            fields["contact_ids"], names = _met(changes["people"], application)
        return fields, names


_NOTHING_NOTED: dict[str, Any] = {
    **dict.fromkeys(_TEXTS, ""),
    "kind": "",
    "asked": NOT_WRITTEN,
    "decision_on": "",
    "signal": "",
    "next_contact": "",
    "thank_by": str(ThankBy.EMAIL),
}
_ALLOWED: dict[str, frozenset[str]] = {
    "kind": frozenset({"", *InterviewKind}),
    "asked": frozenset({YES, FORGOT, NOT_WRITTEN}),
    "signal": frozenset({"", *Conveyed}),
    "next_contact": frozenset({"", *NextContact}),
    "thank_by": frozenset(ThankBy),
}


def _asked_process(asked: str) -> bool | None:
    return {YES: True, FORGOT: False}.get(asked)


def _met(people: Sequence[Mapping[str, str]], application: JobApplication) -> tuple[list[str], tuple[str, ...]]:
    """Those who were met, in their order: ids as far as everybody is known, then names.

    Somebody whose name two people have is given by id, so that the right one is met.
    """
    ids: list[str] = []
    names: list[str] = []
    for person in people:
        twins = sum(c.name.casefold() == person["name"].casefold() for c in application.contacts)
        if person["id"] and application.contact(person["id"]) and (not names or twins > 1):
            ids.append(person["id"])
        else:
            names.append(person["name"])
    return ids, tuple(names)
