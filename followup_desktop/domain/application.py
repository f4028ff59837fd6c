"""The aggregate: one job applied for, with its people, interviews, history and follow-ups."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.errors import NotFound, Refused
from followup_desktop.domain.follow_up import FollowUp, bare_follow_up
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import Outcome, Stage


@dataclass(frozen=True, slots=True)
class JobApplication:
    """One job applied for, or about to be.

    ``timezone`` (IANA), ``country`` (ISO 3166-1 alpha-2) and ``subdivision`` are empty where they are not known.
    ``rank`` is the order inside the stage, sorted as text. ``revision`` rises by one with every saved change.
    """

    id: str
    company: str
    role: str
    stage: Stage = Stage.INTERESTED
    outcome: Outcome | None = None
    rank: str = ""
    key_skill: str = ""
    location: str = ""
    timezone: str = ""
    country: str = ""
    subdivision: str = ""
    posting_url: str = ""
    source: str = ""
    salary: str = ""
    tags: tuple[str, ...] = ()
    notes: str = ""
    added_on: date | None = None
    applied_on: date | None = None
    posting_closes_on: date | None = None
    offer_reply_by: date | None = None
    closed_on: date | None = None
    no_calls: bool = False
    chase: bool = True
    call_after_applying: bool = True
    contacts: tuple[Contact, ...] = ()
    interviews: tuple[Interview, ...] = ()
    activity: tuple[Activity, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    archived: bool = False
    revision: int = 0

    def contact(self, contact_id: str) -> Contact | None:
        """The person with that id, if there is one."""
        return next((c for c in self.contacts if c.id == contact_id), None)

    def interview(self, interview_id: str) -> Interview:
        """The interview with that id. Raises NotFound."""
        for interview in self.interviews:
            if interview.id == interview_id:
                return interview
        raise NotFound(Sentence("There is no such interview on this application; nothing was changed."), "interview")

    def follow_up(self, key: str) -> FollowUp:
        """What is remembered of the follow-up with that key; a bare one where nothing is."""
        for follow_up in self.follow_ups:
            if follow_up.key == key:
                return follow_up
        return bare_follow_up(key)

    @property
    def interviews_on_record(self) -> tuple[Interview, ...]:
        """The interviews that were not called off, by their start (Always, 12)."""
        return tuple(sorted((i for i in self.interviews if not i.called_off), key=_by_start))

    @property
    def latest_interview(self) -> Interview | None:
        """The one that starts last of those on record."""
        on_record = self.interviews_on_record
        return on_record[-1] if on_record else None

    def with_follow_up(self, follow_up: FollowUp) -> "JobApplication":
        """With this follow-up remembered in place of the one with its key; follow-ups are kept sorted by key."""
        others = [f for f in self.follow_ups if f.key != follow_up.key]
        if not follow_up.is_bare or follow_up.calendar is not None:
            others.append(follow_up)
        return replace(self, follow_ups=tuple(sorted(others, key=lambda f: f.key)))

    def with_interview(self, interview: Interview) -> "JobApplication":
        """With this interview in place of the one with its id; interviews are kept in the order of their start."""
        others = [i for i in self.interviews if i.id != interview.id]
        return replace(self, interviews=tuple(sorted([*others, interview], key=_by_start)))

    def with_contact(self, contact: Contact) -> "JobApplication":
        """With this person in the place of the one with the same id, or added at the end."""
        if self.contact(contact.id) is None:
            return replace(self, contacts=(*self.contacts, contact))
        return replace(self, contacts=tuple(contact if c.id == contact.id else c for c in self.contacts))

    def without_contact(self, contact_id: str) -> "JobApplication":
        """Without this person, also in the interviews; what was logged with them keeps its text."""
        return replace(
            self,
            contacts=tuple(c for c in self.contacts if c.id != contact_id),
            interviews=tuple(
                replace(i, contact_ids=tuple(c for c in i.contact_ids if c != contact_id)) for i in self.interviews
            ),
            activity=tuple(replace(a, contact_id="") if a.contact_id == contact_id else a for a in self.activity),
        )

    def with_activity(self, activity: Activity) -> "JobApplication":
        """With one more thing that happened, in the order of time."""
        return replace(self, activity=tuple(sorted((*self.activity, activity), key=lambda a: a.at)))

    def move_to(
        self, stage: Stage, today: date, outcome: Outcome | None = None, on: date | None = None
    ) -> "JobApplication":
        """In another stage. ``today`` is the local date of the application.

        Moving to applied or closed sets its date to ``on``, else keeps the one there is, else takes today; leaving
        closed takes its outcome and date away (Always, 12). Raises Refused for an outcome of an open application.
        """
        if outcome is not None and stage is not Stage.CLOSED:
            raise Refused(Sentence("Only a closed application has an outcome; nothing was changed."), "outcome")
        if on is not None and stage not in (Stage.APPLIED, Stage.CLOSED):
            raise Refused(
                Sentence("Only a move to applied or closed has a date of its own; nothing was changed."), "on"
            )
        moved = replace(self, stage=stage)
        if stage is Stage.APPLIED:
            return replace(moved, applied_on=on or self.applied_on or today, outcome=None, closed_on=None)
        if stage is Stage.CLOSED:
            return replace(moved, closed_on=on or self.closed_on or today, outcome=outcome or self.outcome)
        return replace(moved, outcome=None, closed_on=None)


def _by_start(interview: Interview) -> tuple[datetime, str]:
    return (interview.starts_at, interview.id)
