"""What the rules look at: one application, at one moment, on everybody's clocks."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import kind_of
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.business_days import BusinessDays
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.domain.vocabulary import RESPONSES, TOUCHES, TRIES, ActivityKind, ContactRole, Kind

_MARKS_A_TRY = TOUCHES | {ActivityKind.CALL}
A_MOMENT = timedelta(microseconds=1)


class Local(NamedTuple):
    """Whose clock counts: a zone, its name, and whether it had to be assumed to be the user's."""

    zone: ZoneInfo
    name: str
    assumed: bool

    def date_of(self, instant: datetime) -> date:
        """The instant's date on this clock."""
        return instant.astimezone(self.zone).date()


class Promise(NamedTuple):
    """The date by which they said they would decide, and when they said it."""

    on: date
    said_at: datetime
    interview_id: str


class Event(NamedTuple):
    """One mark on a try: a logged touch or call, or the try marked done or skipped. ``key`` is empty where unnamed."""

    at: datetime
    marked: bool
    key: str
    is_response: bool


class Situation:
    """The facts about one application at the instant ``now`` (aware), as the rules of the method read them."""

    def __init__(self, application: JobApplication, now: datetime, settings: Settings, days: BusinessDays) -> None:
        self.application = application
        self.now = now
        self.settings = settings
        self.days = days
        self.user = _clock_of(settings.timezone) or Local(ZoneInfo("UTC"), "UTC", True)
        """The user's own clock."""
        own = _clock_of(application.timezone)
        self.here = own._replace(assumed=False) if own else self.user
        """The application's clock: its own zone, else the user's. All-day items live on it."""
        self.interviews = application.interviews_on_record
        """The interviews on record, by their start."""
        self.signal = next((i.signal for i in reversed(self.interviews) if i.signal is not None), None)
        """The newest signal that any round's notes state."""
        self.responses = tuple(sorted((a for a in application.activity if a.kind in RESPONSES), key=lambda a: a.at))
        """Everything that came back from the company, in the order of time."""
        self.events = self._events()
        """The marks on tries, in the order of time; what was logged comes before a mark of the same instant."""

    def local(self, contact: Contact | None) -> Local:
        """The clock of the contact that a follow-up is for, else of the application, else of the user."""
        if contact is not None and contact.timezone:
            zone = find_zone(contact.timezone)
            if zone:
                return Local(zone, contact.timezone, False)
        return self.here

    # People -----------------------------------------------------------------------------------------------------

    def first_of(self, *roles: ContactRole) -> Contact | None:
        """The first person with the first of these roles that somebody has, else anyone."""
        contacts = self.application.contacts
        for role in roles:
            for contact in contacts:
                if contact.role is role:
                    return contact
        return contacts[0] if contacts else None

    def people_met(self, interview: Interview) -> tuple[Contact, ...]:
        """The contacts met in the interview, in the order in which they were recorded."""
        found = (self.application.contact(contact_id) for contact_id in dict.fromkeys(interview.contact_ids))
        return tuple(contact for contact in found if contact is not None)

    def first_met(self, interview: Interview | None) -> Contact | None:
        """The first person met in the interview."""
        met = self.people_met(interview) if interview else ()
        return met[0] if met else None

    @property
    def by_email_only(self) -> bool:
        """Whether the company gave somebody's email address and nobody's phone number (Always, 1)."""
        contacts = self.application.contacts
        return any(c.email.strip() for c in contacts) and not any(c.phone.strip() for c in contacts)

    # Interviews -------------------------------------------------------------------------------------------------

    @property
    def latest(self) -> Interview | None:
        """The latest interview on record, over or not."""
        return self.interviews[-1] if self.interviews else None

    def is_over(self, interview: Interview) -> bool:
        """Whether the interview has ended."""
        return interview.ends_at <= self.now

    # What came back ---------------------------------------------------------------------------------------------

    def standing_promise(self, local: Local, responses: Iterable[Activity], until: datetime) -> Promise | None:
        """The promise that counts at the instant ``until``: the newest one stated, unless it is void.

        It is void once a response, the one that states it included, came on a later date, and once a further
        interview took place on or after it.
        """
        heard = [r for r in responses if r.at <= until]
        stated = [Promise(i.decision_on, i.ends_at, i.id) for i in self.interviews if i.decision_on is not None]
        stated += [Promise(r.decision_on, r.at, "") for r in heard if r.decision_on is not None]
        if not stated:
            return None
        promise = max(stated, key=lambda p: (p.said_at, p.interview_id == ""))
        if any(local.date_of(r.at) > promise.on for r in heard):
            return None
        for interview in self.interviews:
            further = interview.id != promise.interview_id and interview.starts_at >= promise.said_at
            if further and interview.ends_at <= until and local.date_of(interview.ends_at) >= promise.on:
                return None
        return promise

    # What went out ----------------------------------------------------------------------------------------------

    def _events(self) -> tuple[Event, ...]:
        events = [
            Event(activity.at, False, activity.follow_up, activity.kind in RESPONSES)
            for activity in self.application.activity
            if activity.kind in _MARKS_A_TRY and (not activity.follow_up or kind_of(activity.follow_up) in TRIES)
        ]
        events += [
            Event(follow_up.done_at, True, follow_up.key, False)
            for follow_up in self.application.follow_ups
            if follow_up.ended and follow_up.done_at is not None and follow_up.kind in TRIES
        ]
        return tuple(sorted(events, key=lambda e: (e.at, e.marked)))

    def tries(
        self, kind: Kind, interview: Interview | None, is_open: Callable[["Tries", datetime, datetime], bool]
    ) -> "Tries":
        """The tries of that kind and interview that were used, with their touches.

        ``is_open`` says whether, after the tries so far, one was open at an instant, with what had come back until a
        second one: what was logged without naming its try belongs to that one.
        """
        tries = Tries(kind, interview.id if interview else "")
        for event in self.events:
            key = event.key
            if not key:
                # A call that reached somebody is not an answer to itself.
                heard_until = event.at - A_MOMENT if event.is_response else event.at
                if not is_open(tries, event.at, heard_until):
                    continue
                key = tries.next_key
            elif not key.startswith(tries.prefix) or (event.marked and key in tries.used):
                continue
            tries = tries.with_try(key, None if event.is_response else event.at)
        return tries

    def last_contact_at(self, tries: "Tries") -> datetime | None:
        """When the last touch or response was: what came after it can ask for moving on once more.

        ``tries`` are those of the step, since what was logged without naming its try is a touch of theirs.
        """
        logged = {e.key for e in self.events if not e.marked}
        instants = [e.at for e in self.events if e.key and not (e.marked and e.key in logged)]
        instants += [t.at for t in tries.touches] + [r.at for r in self.responses]
        return max(instants, default=None)


def _clock_of(name: str) -> Local | None:
    """The clock of that zone as an assumed one, where there is such a zone."""
    zone = find_zone(name)
    return Local(zone, name, True) if zone else None


class Touch(NamedTuple):
    """Something that went out for a try, without an answer."""

    at: datetime
    key: str


class Tries(NamedTuple):
    """The tries of one kind (and interview) so far."""

    kind: Kind
    interview_id: str
    used: tuple[str, ...] = ()
    touches: tuple[Touch, ...] = ()

    @property
    def prefix(self) -> str:
        """What the keys of these tries begin with."""
        return f"{self.kind}:{self.interview_id}:" if self.interview_id else f"{self.kind}:"

    @property
    def next_key(self) -> str:
        """The key of the next try: its number is 1 + the tries used (Always, 6)."""
        attempt = 1 + len(self.used)
        while (key := f"{self.prefix}{attempt}") in self.used:
            attempt += 1
        return key

    def with_try(self, key: str, touched_at: datetime | None) -> "Tries":
        """With one more mark on the try of that key; ``touched_at`` is None where it was answered."""
        used = self.used if key in self.used else (*self.used, key)
        touches = self.touches if touched_at is None else (*self.touches, Touch(touched_at, key))
        return self._replace(used=used, touches=touches)

    def since(self, instant: datetime | None) -> tuple[Touch, ...]:
        """The touches after the instant; all of them where there is none."""
        return self.touches if instant is None else tuple(t for t in self.touches if t.at > instant)


def count_tries(touches: Iterable[Touch]) -> int:
    """How many tries the touches belong to: a message and an email for the same try are one."""
    return len({touch.key for touch in touches})
