"""An invitation to an interview, as the sheet shows it: what it would record, and on which application."""

from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.invitation import Invitation, Invited
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.presentation import interview_time
from followup_desktop.presentation.aside import Aside
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.interview_time import Clock, Times
from followup_desktop.presentation.messages import difference_words
from followup_desktop.presentation.speaking import say, say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock, say_day, say_time_of
from followup_desktop.services import invitations
from followup_desktop.services.invitation_match import Match, guessed_company
from followup_desktop.services.invitations import Board, Read, Standing, Wanted

NEW = "new"
"""Stands for an application that is not there yet."""
_FIELD_OF = {"starts_at": "start", "ends_at": "end"}
tr = Texts("InvitationForm")


class Choosable(NamedTuple):
    """An application that can be chosen: its id, and how it is shown."""

    id: str
    shown: str


def nothing_to_do(invitation: Invitation, standing: Standing) -> Sentence | None:
    """Why the invitation asks for nothing; None where it asks for something."""
    if standing.wanted is not Wanted.NOTHING:
        return None
    if standing.interview is None:
        return Sentence("The invitation was called off, and no interview of it is on your board; nothing was changed.")
    if invitation.called_off:
        return Sentence("The interview is called off already; nothing was changed.")
    return Sentence("The interview is on your board as the invitation has it; nothing was changed.")


class InvitationForm(QObject):
    """What an invitation would record; nothing is saved before ``accept``.

    The values are those of ``interview_time``, and ``which`` (the place of the invitation in its file),
    ``application`` (an id, or ``NEW``), ``company`` and ``role`` of a new one, ``kind``, ``place``, and ``keep_zone``.
    """

    changed = Signal(str)
    """The name of a value that is another now; empty where all of them may be."""
    refused = Signal(str, str)
    """A field, or an empty text, and the sentence why it cannot be taken."""
    saved = Signal(object)
    """The outcome."""

    def __init__(
        self,
        desk: Desk,
        aside: Aside,
        read: Read,
        there: Board,
        found: list[Match],
        onto: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._aside = aside
        self.read = read
        self._there = there
        self._onto = onto
        self._values: dict[str, Any] = {}
        self.is_matching = False
        """Whether the applications for another invitation of the file are still looked for."""
        self._take(0, found)

    # What is proposed -------------------------------------------------------------------------------------------

    def _take(self, which: int, found: list[Match]) -> None:
        self.is_matching = False
        self.invitation = invitation = self.read.invitations[which]
        self.standing = invitations.standing(self.desk.work, invitation)
        self.matches = found
        self.met = list(self._own_left_out(invitation))
        """The people of the invitation, each with whether they are taken."""
        likely = found[0].application_id if found and found[0].is_likely else NEW
        names = {named.id for named in self._there.names}
        onto = self._onto if self._onto in names else ""
        self._end_entered = False
        self._values = {
            "which": which,
            "application": self.standing.application_id or onto or likely,
            "company": guessed_company(invitation, self._there.own_addresses),
            "role": "",
            "kind": str(invitation.kind) if invitation.kind else "",
            "place": invitation.where,
            "keep_zone": True,
        }
        self._application = self._read(str(self._values["application"]))
        self._show_on_clock(invitation.starts_at, invitation.ends_at)

    def _read(self, application_id: str) -> JobApplication | None:
        return None if application_id == NEW else self.desk.application(application_id)

    def _own_left_out(self, invitation: Invitation) -> list[tuple[Invited, bool]]:
        own = {address.casefold() for address in self._there.own_addresses}
        own_name = self.desk.settings().user_name.strip().casefold()
        return [
            (person, True)
            for person in invitation.people
            if person.email.casefold() not in own and (not own_name or person.name.casefold() != own_name)
        ]

    def choose(self, which: int) -> None:
        """Takes another invitation of the file; what was entered for this one is gone."""
        if which == self._values["which"] or not 0 <= which < len(self.read.invitations):
            return
        self.is_matching = True
        self._values["which"] = which
        self.changed.emit("which")
        work = partial(invitations.find, self.read.invitations[which], self._there)
        self._aside.run(work, partial(self._was_matched, which))

    def _was_matched(self, which: int, found: Any) -> None:
        if self._values["which"] != which:
            return
        if isinstance(found, Exception):
            raise found
        try:
            self._take(which, found)
        except FollowupError as fault:
            self.refused.emit("", say_fault(fault))
        self.changed.emit("")

    # The values -------------------------------------------------------------------------------------------------

    def value(self, name: str) -> Any:
        """The value as it stands."""
        return self._values[name]

    def set(self, name: str, value: Any) -> None:
        """Somebody entered that value; moving the start takes the end along until an end was entered."""
        if self._values[name] == value:
            return
        if name == "application":
            self._choose_application(value)
            return
        self._end_entered = self._end_entered or name == "end"
        if interview_time.enter(self._values, name, value, end_follows=not self._end_entered):
            self.changed.emit("end")
        self.changed.emit(name)

    def _choose_application(self, application_id: str) -> None:
        """On another application another clock may count: the same instants are shown on that."""
        times = self.times
        try:
            self._application = self._read(application_id)
        except FollowupError as fault:
            self._report(fault)
            return
        self._values["application"] = application_id
        if times.starts_at is not None and times.ends_at is not None:
            self._show_on_clock(times.starts_at, times.ends_at)
        self.changed.emit("")

    def _show_on_clock(self, starts_at: datetime, ends_at: datetime) -> None:
        self.clock = self._clock()
        self._values.update(interview_time.shown_on(self.clock, starts_at, ends_at))

    def take_person(self, number: int, taken: bool) -> None:
        """Whether that person comes onto the application, as somebody met."""
        self.met[number] = (self.met[number][0], taken)
        self.changed.emit("met")

    # The application --------------------------------------------------------------------------------------------

    @property
    def wanted(self) -> Wanted:
        """What the invitation asks for."""
        return self.standing.wanted

    @property
    def takes_fields(self) -> bool:
        """Whether anything can be entered: what is called off or asks for nothing takes nothing."""
        return self.wanted in (Wanted.RECORD, Wanted.MOVE)

    @property
    def can_be_done(self) -> bool:
        """Whether there is anything to do, and known what."""
        return not self.is_matching and self.wanted is not Wanted.NOTHING

    @property
    def is_on_record(self) -> bool:
        """Whether its interview is there already, so that the application is settled."""
        return bool(self.standing.application_id)

    @property
    def heading(self) -> str:
        """What the invitation is about."""
        return {
            Wanted.RECORD: tr("Invitation to an interview"),
            Wanted.MOVE: tr("The interview has another time or place"),
            Wanted.CALL_OFF: tr("The interview is called off"),
            Wanted.NOTHING: tr("Nothing to change"),
        }[self.wanted]

    @property
    def submit_words(self) -> str:
        """What the main button says."""
        return {
            Wanted.RECORD: tr("Record the interview"),
            Wanted.MOVE: tr("Move the interview"),
            Wanted.CALL_OFF: tr("Call it off"),
            Wanted.NOTHING: tr("Record the interview"),
        }[self.wanted]

    @property
    def submit_icon(self) -> str:
        """The drawing on the main button."""
        return {Wanted.MOVE: "calendar-clock", Wanted.CALL_OFF: "ban"}.get(self.wanted, "calendar-plus")

    @property
    def is_new(self) -> bool:
        """Whether it would become an application of its own."""
        return bool(self._values["application"] == NEW)

    def applications(self) -> list[Choosable]:
        """What can be chosen: a new one, those that fit, then all others by their names."""
        first = [match.application_id for match in self.matches]
        labels: dict[str, str] = {}
        taken: dict[str, int] = {}
        for named in self._there.names:
            label = fill(tr("%1, %2"), named.company, named.role)
            taken[label] = taken.get(label, 0) + 1
            labels[named.id] = label if taken[label] == 1 else fill(tr("%1 (%2)"), label, str(taken[label]))
        rest = sorted((label.casefold(), id_) for id_, label in labels.items() if id_ not in first)
        ids = [*(id_ for id_ in first if id_ in labels), *(id_ for _, id_ in rest)]
        return [Choosable(NEW, tr("A new application")), *(Choosable(id_, labels[id_]) for id_ in ids)]

    @property
    def title(self) -> str:
        """Whose interview it is: "Umbra Health, Data platform lead"; empty for a new application."""
        application = self._application
        return fill(tr("%1, %2"), application.company, application.role) if application else ""

    def why(self) -> str:
        """Why this application is proposed, or that none was found."""
        chosen = self._values["application"]
        if self.is_new:
            return "" if self.matches and self.matches[0].is_likely else tr("None of your applications fits it.")
        if chosen == self._onto:
            return tr("You dropped it there.")
        return next((say(match.why) for match in self.matches if match.application_id == chosen), "")

    # Time -------------------------------------------------------------------------------------------------------

    def _clock(self) -> Clock:
        settings = self.desk.settings()
        application = self._application
        if application is not None:
            addresses = {person.email.casefold() for person, taken in self.met if taken and person.email}
            known = [one.id for one in application.contacts if one.email.casefold() in addresses and one.timezone]
            if known or application.timezone:
                return interview_time.clock_for(application, known[:1], settings)
        zone = find_zone(self.invitation.zone) if self.invitation.zone else None
        if zone is not None:
            return Clock(zone, self.invitation.zone)
        own = find_zone(settings.timezone)
        return Clock(own, settings.timezone) if own is not None else Clock(self.desk.zone(), "UTC")

    @property
    def clock_words(self) -> str:
        """Whose clock the times are on: "London time"; and what the invitation names, where that is another."""
        zone = find_zone(self.invitation.zone)
        start = self.invitation.starts_at
        own = say_time_of(self.clock.name)
        if zone is None or start.astimezone(zone).utcoffset() == start.astimezone(self.clock.zone).utcoffset():
            return own
        there = say_clock(start.astimezone(zone).time())
        return fill(tr("%1; the invitation says %2, %3"), own, there, say_time_of(self.invitation.zone))

    @property
    def offered_zone(self) -> str:
        """The zone that an application without one would get; empty where there is nothing to offer."""
        application = self._application
        if application is not None and application.timezone:
            return ""
        return self.invitation.zone

    @property
    def offered_zone_words(self) -> str:
        """The same as a wish that can be ticked."""
        zone = self.offered_zone
        return fill(tr("They are on %1"), say_time_of(zone)) if zone else ""

    @property
    def times(self) -> Times:
        """The instants that the values name."""
        return interview_time.times_of(self._values, self.clock)

    def span_words(self, starts_at: datetime, ends_at: datetime) -> str:
        """A time on the clock that counts: "Fri 27 Nov, 14:00 to 15:00"."""
        start, end = starts_at.astimezone(self.clock.zone), ends_at.astimezone(self.clock.zone)
        today = self.desk.today(self.clock.zone)
        return fill(tr("%1, %2 to %3"), say_day(start.date(), today), say_clock(start.time()), say_clock(end.time()))

    # In words ---------------------------------------------------------------------------------------------------

    def people_shown(self) -> list[tuple[str, bool]]:
        """The people with their addresses, and whether they are taken."""
        shown = []
        for person, taken in self.met:
            has_both = person.email and person.email != person.name
            shown.append((fill(tr("%1 (%2)"), person.name, person.email) if has_both else person.name, taken))
        return shown

    def names(self) -> list[str]:
        """The invitations of the file, as they are told apart: day, time and title."""
        zone = self.desk.zone()
        today = self.desk.today(zone)
        shown = []
        for one in self.read.invitations:
            local = one.starts_at.astimezone(zone)
            when = say_day(local.date(), today)
            when = when if one.is_day else fill(tr("%1, %2"), when, say_clock(local.time()))
            shown.append(fill(tr("%1: %2"), when, one.title or tr("without a title")))
        return shown

    def remarks(self) -> list[str]:
        """What is worth knowing of the invitation and its file, a sentence each."""
        said = []
        invitation, on_record = self.invitation, self.standing.interview
        nothing = nothing_to_do(invitation, self.standing)
        if nothing is not None:
            said.append(say(nothing))
        if self.wanted is Wanted.MOVE and on_record is not None:
            before = self.span_words(on_record.starts_at, on_record.ends_at)
            if on_record.called_off:
                said.append(fill(tr("It was called off; it stood on %1."), before))
            elif (on_record.starts_at, on_record.ends_at) != (invitation.starts_at, invitation.ends_at):
                said.append(fill(tr("It stands on %1."), before))
            else:
                said.append(tr("The time stays; the place is another one."))
        if self.wanted is Wanted.CALL_OFF and on_record is not None:
            said.append(
                fill(
                    tr("The interview on %1 is called off by the invitation. It then asks for nothing any more."),
                    self.span_words(on_record.starts_at, on_record.ends_at),
                )
            )
        if invitation.is_day and self.wanted in (Wanted.RECORD, Wanted.MOVE):
            said.append(tr("The invitation names a day and no time: enter the time."))
        if invitation.repeats:
            said.append(tr("The invitation repeats; this is the one at hand."))
        if invitation.ends_at <= self.desk.now() and self.wanted is Wanted.RECORD:
            said.append(tr("The interview is over already; its notes can follow."))
        if self.read.left_out:
            said.append(
                tr.counted(
                    "The file holds %Ln further event, which is not shown.",
                    "The file holds %Ln further events, which are not shown.",
                    self.read.left_out,
                )
            )
        if self.read.unreadable:
            said.append(
                tr.counted(
                    "%Ln event of the file cannot be read.",
                    "%Ln events of the file cannot be read.",
                    self.read.unreadable,
                )
            )
        return said

    def preview(self) -> str:
        """What that would do to the plan, in words, or why it cannot be; an empty text where nothing would follow."""
        if self.is_matching or self.is_new or self.wanted is Wanted.NOTHING or self.times.troubles:
            return ""
        application_id = str(self._values["application"])
        if self.wanted is Wanted.CALL_OFF:
            found = self.desk.preview_interview(application_id, {"called_off": True}, self.invitation.interview_id)
        else:
            found = self.desk.preview_invitation(application_id, self._fields(), self._people(), self._zone())
        return say_fault(found) if isinstance(found, FollowupError) else difference_words(found.difference)

    # Saving -----------------------------------------------------------------------------------------------------

    def accept(self) -> bool:
        """Does what the invitation asks for, as one change; a refusal goes out with its field."""
        if self.is_matching or self.wanted is Wanted.NOTHING:
            return False
        if self.wanted is Wanted.CALL_OFF:
            return self._tell(self.desk.call_off_invitation(self.invitation, report=self._report))
        troubles = dict(self.times.troubles)
        if self.is_new:
            if not str(self._values["company"]).strip():
                troubles["company"] = tr("Enter the company.")
            if not str(self._values["role"]).strip():
                troubles["role"] = tr("Enter the role.")
        for field, sentence in troubles.items():
            self.refused.emit(field, sentence)
        if troubles:
            return False
        if self.is_new:
            company, role = str(self._values["company"]).strip(), str(self._values["role"]).strip()
            return self._tell(
                self.desk.record_new_invitation(
                    company, role, self._fields(), self._people(), self._zone(), report=self._report
                )
            )
        return self._tell(
            self.desk.record_invitation(
                str(self._values["application"]), self._fields(), self._people(), self._zone(), report=self._report
            )
        )

    def _tell(self, outcome: object | None) -> bool:
        if outcome is not None:
            self.saved.emit(outcome)
        return outcome is not None

    def _fields(self) -> dict[str, Any]:
        fields = {**invitations.fields_of(self.invitation), **self.times.fields(), "place": self._values["place"]}
        fields.pop("kind", None)
        return {**fields, "kind": self._values["kind"]} if self._values["kind"] else fields

    def _people(self) -> tuple[Invited, ...]:
        return tuple(person for person, taken in self.met if taken)

    def _zone(self) -> str:
        return self.offered_zone if self._values["keep_zone"] else ""

    def _report(self, fault: FollowupError) -> None:
        self.refused.emit(
            _FIELD_OF.get(fault.field, fault.field if fault.field in self._values else ""), say_fault(fault)
        )
