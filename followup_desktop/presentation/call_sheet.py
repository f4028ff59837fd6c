"""Everything for one call: whom, when, what to say, and what came of it, kept while somebody types."""

from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.errors import FollowupError, NotFound
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.key_skill import split_skills
from followup_desktop.domain.method.calling import wants_no_calls
from followup_desktop.domain.method.plan import situation_of
from followup_desktop.domain.method.situation import Situation
from followup_desktop.domain.vocabulary import TRIES, ActivityKind, ContactRole, Kind, Need
from followup_desktop.presentation.application_form import role_names
from followup_desktop.presentation.calling.call_timer import CallTimer
from followup_desktop.presentation.calling.phone_number import PhoneNumber, phone_number, zone_of_number
from followup_desktop.presentation.calling.spoken import live_text, message_text
from followup_desktop.presentation.calling.standing import Standing, say_slot, standing_of
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.entered_values import skill_warning
from followup_desktop.presentation.messages import difference_words
from followup_desktop.presentation.panel.words import need_words
from followup_desktop.presentation.places import country_of_zone, zone_named
from followup_desktop.presentation.plan_words import act_words, plan_lines
from followup_desktop.presentation.preview import Preview
from followup_desktop.presentation.previewed_values import PreviewedValues
from followup_desktop.presentation.promise_reading import NOTHING_SAID, PromiseRead, PromiseReading, ask_for_news
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import day_of, fill

CLOCK_MS = 10_000
"""So often what their clock shows is looked at again."""


class CameOfIt(StrEnum):
    """What came of a call; nothing is chosen until somebody says so."""

    NOTHING_YET = ""
    REACHED = "reached"
    MESSAGE = "message"
    NO_ANSWER = "no_answer"
    NO_CALLS = "no_calls"


_KIND_OF = {
    CameOfIt.REACHED: ActivityKind.CALL,
    CameOfIt.MESSAGE: ActivityKind.VOICEMAIL,
    CameOfIt.NO_ANSWER: ActivityKind.NO_ANSWER,
    CameOfIt.NO_CALLS: ActivityKind.CALL,
}
_SPOKE = (CameOfIt.REACHED, CameOfIt.NO_CALLS)
FILLED_IN = ("key_skill", "person", "phone", "user_name", "timezone")
"""What the sheet takes where it is missing, saved as soon as it is entered."""
_FILLED_NEEDS = {Need.KEY_SKILL, Need.CONTACT, Need.PHONE, Need.USER_NAME, Need.TIMEZONE}

tr = Texts("CallSheet")


class CallSheet(PreviewedValues):
    """What the call sheet shows and passes on; saving logs what came of the call. Raises NotFound.

    Values: ``contact_id`` (whom to call; empty for nobody), ``live`` and ``message`` (what to say, as the user changed
    it; empty for what is suggested), those of ``FILLED_IN``, ``outcome`` (a ``CameOfIt``), ``spoke_to`` (a contact's
    id, or empty), ``text`` (what they said), ``decision_on`` (ISO date or empty).

    ``key`` is that of the open try of step 1 or 4 which the call carries out; empty where there is none.
    """

    moved_on = Signal()
    """Time has passed, or the application is another now: how the call stands may have changed."""
    gone = Signal()
    """The application is gone."""

    def __init__(self, desk: Desk, application_id: str, key: str = "", parent: QObject | None = None) -> None:
        self.application_id = application_id
        self._wanted_key = key
        self._look_up(desk)
        self._reading = PromiseReading(desk, self.application)
        self.promise: PromiseRead = NOTHING_SAID
        super().__init__(desk, f"call:{application_id}", None, parent)
        self.timer = CallTimer(desk, self)
        self.promise = self._read_words()
        self._reading.recognise(self.promise, self.value("decision_on"))
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self.tell_time)
        self._clock.start()
        desk.changed.connect(self._follow)

    # What stands there --------------------------------------------------------------------------------------------

    def _look_up(self, desk: Desk) -> None:
        self.application: JobApplication = desk.application(self.application_id)
        self.settings = desk.settings()
        self._plan = desk.plan(self.application)
        asked = self._plan.follow_up(self._wanted_key) if self._wanted_key else None
        tries = [f for f in (asked, *self._plan.follow_ups) if f is not None and f.kind in TRIES]
        self.follow_up: PlannedFollowUp | None = tries[0] if tries else None

    def _read(self) -> dict[str, Any]:
        contact_id = self._whom()
        contact = self.application.contact(contact_id)
        return {
            "contact_id": contact_id,
            "live": "",
            "message": "",
            "key_skill": self.application.key_skill,
            "person": "",
            "phone": contact.phone if contact else "",
            "user_name": self.settings.user_name,
            "timezone": "",
            "outcome": str(CameOfIt.NOTHING_YET),
            "spoke_to": contact_id,
            "text": "",
            "decision_on": "",
        }

    def _whom(self) -> str:
        """The person to call: the one that the plan names, else the first who fits."""
        if self.follow_up is not None and self.follow_up.contact_id:
            return self.follow_up.contact_id
        s = self._situation()
        if self.kind is Kind.DECISION_CALL:
            found = s.first_met(s.latest) or s.first_of(ContactRole.HIRING_MANAGER, ContactRole.RECRUITER)
        else:
            found = s.first_of(ContactRole.SCREENER, ContactRole.RECRUITER, ContactRole.HIRING_MANAGER)
        return found.id if found else ""

    def _situation(self) -> Situation:
        return situation_of(self.application, self.desk.now(), self.settings, self.desk.work.holidays)

    def _fits(self, name: str, value: Any) -> bool:
        if name in ("contact_id", "spoke_to"):
            return value == "" or (isinstance(value, str) and self.application.contact(value) is not None)
        if name == "outcome":
            return value in set(CameOfIt)
        return super()._fits(name, value)

    def _follow(self, outcome: object) -> None:
        """Something was changed, here or elsewhere: what stands there is read again, what was typed stays."""
        try:
            self._look_up(self.desk)
        except NotFound:
            self._clock.stop()
            self.gone.emit()
            return
        before, self.before = self.before, self._read()
        for name, value in self._values.items():
            if value == before[name] or not self._fits(name, value):
                self._values[name] = self.before[name]
        self._set_number()
        self.changed.emit("")
        self.moved_on.emit()

    def tell_time(self) -> None:
        """Time has passed: the plan may be another, and how the call stands."""
        try:
            self._look_up(self.desk)
        except NotFound:
            return
        self.moved_on.emit()

    @property
    def key(self) -> str:
        """The key of the try that the call carries out; empty where none is open."""
        return self.follow_up.key if self.follow_up else ""

    @property
    def kind(self) -> Kind:
        """The step that the call is of: that of the open try, else the one that fits what has happened."""
        if self.follow_up is not None:
            return self.follow_up.kind
        return Kind.DECISION_CALL if self.application.interviews_on_record else Kind.APPLICATION_CALL

    @property
    def title(self) -> str:
        """What the call is for: "Intro call to Sam Weber"."""
        if self.follow_up is None:
            return fill(tr("Call %1"), self.application.company)
        return act_words(self.follow_up, self.application)[1]

    # Whom ---------------------------------------------------------------------------------------------------------

    def people(self) -> list[tuple[str, str]]:
        """Ids of the people of the application, each with the name and the role."""
        names = dict(role_names())
        return [
            (c.id, fill(tr("%1, %2"), c.name, names[c.role]) if c.role else c.name) for c in self.application.contacts
        ]

    @property
    def contact(self) -> Contact | None:
        """Whom to call."""
        return self.application.contact(self.value("contact_id"))

    @property
    def number(self) -> PhoneNumber | None:
        """The number of the person; None where none is known."""
        contact = self.contact
        return phone_number(contact.phone, self._country) if contact and contact.phone.strip() else None

    @property
    def _country(self) -> str:
        """Where a number without its country's code is: where the person is known to be, else the company, the user."""
        own = self.contact.timezone if self.contact else ""
        there = own or ("" if self.application.country else self.application.timezone)
        return country_of_zone(there) or self.application.country or self.settings.country

    def standing(self) -> Standing:
        """How the call stands now."""
        number = self.number
        return standing_of(self._situation(), self.follow_up, self.contact, number.link if number else None)

    @property
    def planned_for(self) -> str:
        """That the call is planned, and when; empty where it is not."""
        if self.follow_up is None:
            return ""
        s = self._situation()
        when = say_slot(self.follow_up, s.local(self.application.contact(self.follow_up.contact_id)), s)
        return fill(tr("%1: planned for %2"), self.application.company, when)

    # What is missing ----------------------------------------------------------------------------------------------

    def is_missing(self, name: str) -> bool:
        """Whether that one of ``FILLED_IN`` is to be asked for; the key skill is always shown."""
        match name:
            case "person":
                return not self.application.contacts
            case "phone":
                if self.contact is None or wants_no_calls(self.application, self._plan.signal):
                    return False
                number = self.number
                return number is None or number.link is None
            case "user_name":
                return not self.settings.user_name.strip()
            case "timezone":
                return self._situation().local(self.contact).assumed
        return True

    @property
    def still_needed(self) -> str:
        """What else the plan says is missing, in words, which has its place elsewhere; empty where nothing is."""
        needs = self.follow_up.needs if self.follow_up else ()
        words = [said for need in needs if need not in _FILLED_NEEDS and (said := need_words(need))]
        return fill(tr("Still needed: %1"), ", ".join(words)) if words else ""

    @property
    def suggested_zone(self) -> str:
        """A time zone by the country of the application or the number; empty where neither names one for certain."""
        contact = self.contact
        return zone_of_number(contact.phone, self._country) if contact and contact.phone.strip() else ""

    def take(self, name: str) -> bool:
        """Saves that one of ``FILLED_IN`` as it was entered; whether there was anything to save and it was."""
        value = " ".join(self.value(name).split())
        if value == self.before[name] or not (value or name == "key_skill"):
            return False
        report = self.report
        match name:
            case "key_skill" | "timezone":
                entered = zone_named(value) if name == "timezone" else value
                done = self.desk.edit(self.application_id, {name: entered}, report=report)
            case "user_name":
                done = self.desk.change_settings({name: value}, report=report)
            case "person":
                done = self.desk.put_contact(self.application_id, {"name": value}, report=report)
            case _:
                contact_id = self.value("contact_id")
                done = self.desk.put_contact(self.application_id, {"phone": value}, contact_id, report=report)
        if done is not None:
            self._values[name] = self.before[name]
            self.changed.emit(name)
            self._keep_soon()
        return done is not None

    @property
    def skill_warning(self) -> str:
        """A gentle warning where the key skill is a list."""
        return skill_warning(self.value("key_skill"))

    @property
    def skills(self) -> tuple[str, ...]:
        """The skills of which one is to be chosen, where the key skill is a list."""
        return split_skills(self.value("key_skill")) if self.skill_warning else ()

    # What to say --------------------------------------------------------------------------------------------------

    def suggested(self, name: str) -> str:
        """What is suggested to be said ``live``, or as ``message``, with the key skill as it stands."""
        skill = " ".join(self.value("key_skill").split())
        application = replace(self.application, key_skill=skill)
        make = live_text if name == "live" else message_text
        return make(self.kind, application, self.settings)

    def said(self, name: str) -> str:
        """What to say ``live``, or as ``message``: as the user changed it, else what is suggested."""
        return self.value(name) or self.suggested(name)

    def say_instead(self, name: str, text: str) -> None:
        """The user changed what to say; the suggestion itself, or nothing, is a change taken back."""
        self.set(name, "" if text.strip() in ("", self.suggested(name)) else text)

    # What came of it ----------------------------------------------------------------------------------------------

    @property
    def outcome(self) -> CameOfIt:
        """What came of the call."""
        return CameOfIt(self.value("outcome"))

    @property
    def takes_promise(self) -> bool:
        """Whether somebody spoke, who can have said something."""
        return self.outcome in _SPOKE

    def take_promise(self) -> None:
        """The user says that the day which was offered is the one they meant."""
        self.set("decision_on", self.promise.day)

    def _was_changed(self, name: str) -> None:
        if name == "contact_id":
            self._values["spoke_to"] = self.value(name)
            self._set_number()
        if name in ("text", "outcome"):
            self.promise = self._read_words()
            day = self._reading.day_for(self.promise, self.value("decision_on"))
            if day != self.value("decision_on"):
                self._values["decision_on"] = day
                self.changed.emit("decision_on")

    def _set_number(self) -> None:
        """The number that is asked for is that of the person to call."""
        contact = self.contact
        was = self.before["phone"]
        self.before["phone"] = contact.phone if contact else ""
        if self._values["phone"] == was:
            self._values["phone"] = self.before["phone"]

    def _started_over(self) -> None:
        self.promise = NOTHING_SAID
        self._reading.recognise(NOTHING_SAID, "")

    def _read_words(self) -> PromiseRead:
        if not self.takes_promise:
            return NOTHING_SAID
        return self._reading.read(self.value("text"), self.desk.today_there(self.application))

    def troubles(self) -> dict[str, str]:
        """What cannot be logged as it stands, by field."""
        if self.outcome is CameOfIt.NOTHING_YET:
            return {"outcome": tr("Say what came of the call.")}
        if self.takes_promise and self.value("decision_on") and day_of(self.value("decision_on")) is None:
            return {"decision_on": tr("Enter a day, or leave it empty.")}
        return {}

    def _changes_plan(self, name: str) -> bool:
        return name in ("", "outcome", "text", "decision_on", "spoke_to")

    def _look(self) -> Preview:
        if self.outcome is CameOfIt.NOTHING_YET or self.troubles():
            return Preview()
        found = self.desk.preview_log(self.application_id, _KIND_OF[self.outcome], **self._entry())
        if isinstance(found, FollowupError):
            return Preview(trouble=say_fault(found))
        news = ask_for_news(self.desk, found)
        return Preview(plan_lines(self.desk, found), difference_words(found.difference), news=news)

    def _entry(self) -> dict[str, Any]:
        return {
            "decision_on": day_of(self.value("decision_on")) if self.takes_promise else None,
            "key": self.key,
            "contact_id": self.value("spoke_to") if self.takes_promise else self.value("contact_id"),
            "no_more_calls": self.outcome is CameOfIt.NO_CALLS,
        }

    def _save(self) -> object | None:
        self.timer.stop()
        # The deed is followed by everything that shows it, this sheet too: it is over before.
        self.desk.changed.disconnect(self._follow)
        done = self.desk.log(
            self.application_id,
            _KIND_OF[self.outcome],
            text=self.value("text").strip(),
            report=self.report,
            **self._entry(),
        )
        if done is None:
            self.desk.changed.connect(self._follow)
        return done
