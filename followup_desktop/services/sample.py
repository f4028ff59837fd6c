"""The sample board: invented applications over all stages, dated from the present, with every kind of follow-up."""

import uuid
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.errors import CouldNot, Refused
from followup_desktop.domain.follow_up import FollowUp, follow_up_key
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method.reconcile import Difference
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.domain.vocabulary import (
    ActivityKind,
    Channel,
    ContactRole,
    InterviewKind,
    Kind,
    NextContact,
    Outcome,
    Signal,
    Stage,
    State,
    ThankBy,
)
from followup_desktop.services import backups, deeds
from followup_desktop.services.backups import Occasion
from followup_desktop.services.deed import Deed
from followup_desktop.services.interchange import Found, take_in
from followup_desktop.services.joining import Given
from followup_desktop.services.ports.workplace import Workplace

_NAMESPACE = uuid.UUID("1f0c2f62-5b0f-5a52-8f0e-3b7a9f1c2d44")
"""From which all ids of the sample are made: an application with one of them is the sample's, wherever it came from."""
_SAMPLE_USER = {"user_name": "Priya Nair", "user_phone": "+44 20 7946 0991"}


def fill(work: Workplace) -> deeds.Outcome:
    """Fills an empty data folder with the sample board, as one change. Raises Refused where it is not empty."""
    if work.store.count():
        raise Refused(Sentence("The sample board goes into an empty data folder only; nothing was changed."))
    now = work.clock.now()
    settings = work.store.settings()
    own = {} if settings.user_name else _SAMPLE_USER
    samples = tuple(Given(application, frozenset({"id"})) for application in _Sample(now).applications())
    return take_in(work, Found(samples, own), deed=Deed.SAMPLE).outcome


def is_there(work: Workplace) -> bool:
    """Whether an application of the sample board is still there, archived or not."""
    return bool(work.store.cards_of(_ids()))


def remove(work: Workplace) -> deeds.Outcome:
    """Takes out what is left of the sample board and its user, as one change; what the user added stays.

    Raises CouldNot where nothing of it is there.
    """
    ids = [card.id for card in work.store.cards_of(_ids())]
    if not ids:
        raise CouldNot(Sentence("Nothing of the sample board is there any more; nothing was changed."))
    backups.ensure_before(work, Occasion.DELETE)
    with work.store.begin() as unit:
        before = settings = unit.settings()
        now = deeds.moment(work, settings)
        cancelled = tuple(one for id_ in ids for one in now.plan(unit.application(id_)).follow_ups)
        for application_id in ids:
            unit.delete(application_id)
        if all(getattr(settings, name) == value for name, value in _SAMPLE_USER.items()):
            for name in _SAMPLE_USER:
                settings = settings.with_value(name, "")
            unit.put_settings(settings)
        touched = list(ids)
        if settings != before:
            now = deeds.moment(work, settings)
            for application in list(unit.applications()):
                unit.put_plan(application, now.plan(application))
                touched.append(application.id)
        number = unit.commit(Deed.SAMPLE_GONE, now.now)
        return deeds.Outcome(Deed.SAMPLE_GONE, number, tuple(touched), Difference(cancelled=cancelled))


@cache
def _ids() -> tuple[str, ...]:
    """The ids of the sample's applications; they are the same at every present."""
    return tuple(application.id for application in _Sample(datetime(2026, 11, 23, tzinfo=UTC)).applications())


class _Sample:
    def __init__(self, now: datetime) -> None:
        self.now = now
        self.today = now.date()

    def weekday(self, days: int) -> date:
        """So many weekdays from today, back or forth."""
        day, step = self.today, timedelta(days=1 if days >= 0 else -1)
        while days or day.isoweekday() > 5:
            day += step
            if day.isoweekday() <= 5 and days:
                days -= step.days
        return day

    def at(self, days: int, clock: time, zone: str) -> datetime:
        """That local time so many weekdays from today, in UTC."""
        return datetime.combine(self.weekday(days), clock, find_zone(zone)).astimezone(UTC)

    def interview(self, name: str, zone: str, days: int, clock: time, *met: Contact, minutes: int = 60) -> Interview:
        start = self.at(days, clock, zone)
        return Interview(
            _id(f"interview/{name}/{days}"),
            start,
            start + timedelta(minutes=minutes),
            InterviewKind.VIDEO,
            contact_ids=tuple(c.id for c in met),
        )

    def done(self, key: str, days: int, clock: time, channel: Channel | None = None) -> FollowUp:
        return FollowUp(
            key, State.DONE, channel=channel, done_at=self.at(days, clock, "UTC"), checked=channel is not None
        )

    def applications(self) -> list[JobApplication]:
        """The invented applications, each with a history that starts on the day it was added."""
        made = [
            *self._interested(),
            *self._applied(),
            *self._interviewing(),
            *self._waiting(),
            *self._offer_and_closed(),
        ]
        return [self._with_beginning(application) for application in made]

    def _with_beginning(self, application: JobApplication) -> JobApplication:
        first = application.applied_on or self.weekday(-2)
        created = Activity(
            _id(f"created/{application.company}"),
            datetime.combine(first, time(9), UTC),
            ActivityKind.CREATED,
            to_stage=Stage.INTERESTED,
        )
        return replace(application.with_activity(created), added_on=first)

    def _interested(self) -> list[JobApplication]:
        return [
            JobApplication(
                _id("Northwind"), "Northwind", "Platform engineer", location="Remote", timezone="America/Chicago",
                country="US", key_skill="Kubernetes at scale", posting_closes_on=self.weekday(4), tags=("remote",),
                posting_url="https://northwind.example/careers/platform",
            ),
            JobApplication(
                _id("Contoso"), "Contoso", "SRE, observability", location="Leeds", timezone="Europe/London",
                country="GB", posting_closes_on=self.weekday(9), notes="Ask Tom about the team.",
            ),
        ]  # fmt: skip

    def _applied(self) -> list[JobApplication]:
        sam = Contact(
            _id("Sam Weber"), "Sam Weber", ContactRole.RECRUITER, "Recruiter", "sam.weber@globex.example",
            "+49 30 901820", "Europe/Berlin",
        )  # fmt: skip
        nora = Contact(
            _id("Nora Quinn"), "Nora Quinn", ContactRole.SCREENER, phone="+353 21 496 1234",
            timezone="Europe/Dublin",
        )  # fmt: skip
        ana = Contact(_id("Ana Reyes"), "Ana Reyes", ContactRole.RECRUITER, email="ana.reyes@solaria.example")
        left = Activity(
            _id("voicemail/Initech"), self.at(-3, time(15, 5), "UTC"), ActivityKind.VOICEMAIL,
            "Left a message with my number.", nora.id, "application_call:1",
        )  # fmt: skip
        return [
            JobApplication(
                _id("Globex"), "Globex", "Backend engineer", Stage.APPLIED, location="Berlin",
                timezone="Europe/Berlin", country="DE", subdivision="BE", key_skill="eight years of PostgreSQL",
                applied_on=self.weekday(-5), contacts=(sam,), source="Careers page",
            ),
            JobApplication(
                _id("Initech"), "Initech", "Python developer", Stage.APPLIED, location="Hybrid, Cork",
                timezone="Europe/Dublin", country="IE", key_skill="asynchronous Python",
                applied_on=self.weekday(-9), contacts=(nora,), activity=(left,),
                follow_ups=(self.done("application_call:1", -3, time(15, 5), Channel.VOICEMAIL),),
            ),
            JobApplication(
                _id("Solaria"), "Solaria", "Data engineer", Stage.APPLIED, location="Madrid",
                timezone="Europe/Madrid", country="ES", key_skill="streaming pipelines",
                applied_on=self.weekday(-2), contacts=(ana,), no_calls=True,
            ),
        ]  # fmt: skip

    def _interviewing(self) -> list[JobApplication]:
        lind = Contact(
            _id("Åsa Lind"), "Åsa Lind", ContactRole.HIRING_MANAGER, "Head of data", "asa.lind@umbra.example",
            "+44 20 7946 0123", "Europe/London", salutation="Dr. Lind",
        )  # fmt: skip
        okafor = Contact(
            _id("Ngozi Okafor"), "Ngozi Okafor", ContactRole.INTERVIEWER, "Staff engineer",
            "n.okafor@acme.example", timezone="Europe/Paris", salutation="Ms. Okafor",
        )  # fmt: skip
        grau = Contact(
            _id("Jonas Grau"), "Jonas Grau", ContactRole.INTERVIEWER, timezone="Europe/Zurich",
            email="grau@helvetia-rail.example", phone="+41 44 668 18 00",
        )  # fmt: skip
        past = replace(
            self.interview("Umbra Health", "Europe/London", -2, time(14, 30), lind),
            asked_process=True, signal=Signal.WELCOME, decision_on=self.weekday(9),
            promise_words="We'll decide in two weeks.", next_contact=NextContact.THEY,
            next_steps="A decision, then a call with the team.",
            learned="They cut claim review from two days to four minutes with streaming joins.",
        )  # fmt: skip
        called = Activity(
            _id("call/Umbra Health"), self.at(-8, time(9, 10), "UTC"), ActivityKind.CALL,
            "Spoke to the front desk; they pulled my résumé.", lind.id, "application_call:1",
        )  # fmt: skip
        unwritten = self.interview("Helvetia Rail", "Europe/Zurich", -1, time(16), grau)
        return [
            JobApplication(
                _id("Umbra Health"), "Umbra Health", "Data platform lead", Stage.INTERVIEWING, location="London",
                timezone="Europe/London", country="GB", key_skill="claims data in real time",
                applied_on=self.weekday(-10), contacts=(lind,), interviews=(past,), activity=(called,),
                follow_ups=(
                    self.done("application_call:1", -8, time(9, 10), Channel.CALL),
                    self.done(follow_up_key(Kind.INTERVIEW_NOTES, past.id), -2, time(16)),
                ),
            ),
            JobApplication(
                _id("Acme Robotics"), "Acme Robotics", "Senior backend engineer", Stage.INTERVIEWING,
                location="Lyon", timezone="Europe/Paris", country="FR", key_skill="real-time control",
                applied_on=self.weekday(-8), contacts=(okafor,),
                interviews=(self.interview("Acme Robotics", "Europe/Paris", 3, time(14, 30), okafor),),
            ),
            JobApplication(
                _id("Helvetia Rail"), "Helvetia Rail", "Timetable engineer", Stage.INTERVIEWING,
                location="Zürich", timezone="Europe/Zurich", country="CH", subdivision="ZH",
                key_skill="optimisation under constraints", applied_on=self.weekday(-12), contacts=(grau,),
                interviews=(replace(unwritten, thank_by=ThankBy.LETTER),),
            ),
        ]  # fmt: skip

    def _waiting(self) -> list[JobApplication]:
        ortega = Contact(
            _id("Luz Ortega"), "Luz Ortega", ContactRole.HIRING_MANAGER, "Engineering manager",
            "luz.ortega@hooli.example", "+1 650 253 0000", "America/Los_Angeles",
        )  # fmt: skip
        reid = Contact(
            _id("Callum Reid"), "Callum Reid", ContactRole.INTERVIEWER, email="c.reid@starkrail.example",
            phone="+44 1904 555 010", timezone="Europe/London",
        )  # fmt: skip
        nakata = Contact(
            _id("Emi Nakata"), "Emi Nakata", ContactRole.HIRING_MANAGER, phone="+81 3 1234 5678",
            timezone="Asia/Tokyo",
        )  # fmt: skip
        hooli = replace(
            self.interview("Hooli", "America/Los_Angeles", -7, time(11), ortega),
            asked_process=True, signal=Signal.WELCOME, decision_on=self.weekday(-1),
            promise_words="You will hear from us by the end of the week.", learned="They run everything on call.",
        )  # fmt: skip
        stark = replace(
            self.interview("Stark Rail", "Europe/London", -6, time(10), reid),
            asked_process=True, signal=Signal.DONT_CALL, decision_on=self.weekday(4),
            promise_words="Please don't call us, we will write.", learned="The signalling team is doubling.",
        )  # fmt: skip
        silent = replace(
            self.interview("Kumo Systems", "Asia/Tokyo", -23, time(10), nakata),
            asked_process=False, signal=Signal.UNCLEAR, learned="Their build takes eleven minutes.",
        )  # fmt: skip
        return [
            JobApplication(
                _id("Hooli"), "Hooli", "Staff engineer", Stage.WAITING, location="Remote",
                timezone="America/Los_Angeles", country="US", subdivision="CA", key_skill="incident command",
                applied_on=self.weekday(-16), contacts=(ortega,), interviews=(hooli,), tags=("remote",),
                follow_ups=self._after(hooli, ortega, -7, time(20)),
            ),
            JobApplication(
                _id("Stark Rail"), "Stark Rail", "Systems engineer", Stage.WAITING, location="York",
                timezone="Europe/London", country="GB", key_skill="safety cases",
                applied_on=self.weekday(-15), contacts=(reid,), interviews=(stark,),
                follow_ups=self._after(stark, reid, -6, time(13)),
            ),
            JobApplication(
                _id("Kumo Systems"), "Kumo Systems", "Build engineer", Stage.WAITING, location="Tokyo",
                timezone="Asia/Tokyo", country="JP", key_skill="hermetic builds",
                applied_on=self.weekday(-30), contacts=(nakata,), interviews=(silent,),
                follow_ups=(
                    *self._after(silent, nakata, -23, time(8)),
                    self.done(follow_up_key(Kind.DECISION_CALL, silent.id), -16, time(9), Channel.VOICEMAIL),
                    self.done(
                        follow_up_key(Kind.DECISION_CALL, silent.id, attempt=2), -9, time(9), Channel.VOICEMAIL
                    ),
                ),
            ),
        ]  # fmt: skip

    def _after(self, interview: Interview, contact: Contact, days: int, clock: time) -> tuple[FollowUp, ...]:
        """The notes written and the thank-you note sent on the day of the interview."""
        return (
            self.done(follow_up_key(Kind.INTERVIEW_NOTES, interview.id), days, clock),
            self.done(follow_up_key(Kind.THANK_YOU_NOTE, interview.id, contact.id), days, clock, Channel.EMAIL),
        )

    def _offer_and_closed(self) -> list[JobApplication]:
        wayne = Contact(
            _id("Rosa Hale"), "Rosa Hale", ContactRole.RECRUITER, email="rosa.hale@wayne-aero.example",
            timezone="America/New_York",
        )  # fmt: skip
        return [
            JobApplication(
                _id("Vandelay"), "Vandelay", "Logistics engineer", Stage.OFFER, location="Rotterdam",
                timezone="Europe/Amsterdam", country="NL", key_skill="customs data",
                applied_on=self.weekday(-21), offer_reply_by=self.weekday(3), salary="€ 82,000",
            ),
            JobApplication(
                _id("Wayne Aero"), "Wayne Aero", "Flight software engineer", Stage.CLOSED, Outcome.REJECTED,
                location="Boston", timezone="America/New_York", country="US", subdivision="MA",
                key_skill="certified C++", applied_on=self.weekday(-25), closed_on=self.weekday(-1),
                contacts=(wayne,),
            ),
        ]  # fmt: skip


def _id(name: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, name))
