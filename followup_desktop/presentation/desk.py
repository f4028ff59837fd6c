"""The desk: the one way from the window to the services, and from every change back to the screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.domain.errors import Busy, FollowupError
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.presentation.long_work import ONE_AT_A_TIME, LongWork
from followup_desktop.presentation.planning_anew import PlanningAnew
from followup_desktop.presentation.read_only_words import why_read_only
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.services.deed import Deed
from followup_desktop.services.steps import Steps, to_the_end
from followup_desktop.when_wanted import modules_when_wanted

if TYPE_CHECKING:
    from followup_desktop.domain.application import JobApplication
    from followup_desktop.domain.follow_up import PlannedFollowUp
    from followup_desktop.domain.invitation import Invitation, Invited
    from followup_desktop.domain.method import plan as planning
    from followup_desktop.domain.method.plan import Plan
    from followup_desktop.domain.settings import Settings
    from followup_desktop.domain.time.promised import Reading
    from followup_desktop.domain.vocabulary import ActivityKind, Outcome, Stage
    from followup_desktop.services import (
        board,
        deeds,
        follow_ups,
        interviews,
        invitations,
        promises,
        sample,
        search,
        settings,
        undo,
    )
    from followup_desktop.services.ports.card import Card
    from followup_desktop.services.ports.rows import AgendaRow, Person, RecordedChange
    from followup_desktop.services.ports.workplace import Workplace

else:
    # The board is there before anything is done to it.
    (planning,) = modules_when_wanted("followup_desktop.domain.method", "plan")
    board, deeds, follow_ups, interviews, invitations = modules_when_wanted(
        "followup_desktop.services", "board", "deeds", "follow_ups", "interviews", "invitations"
    )
    promises, sample, search, settings, undo = modules_when_wanted(
        "followup_desktop.services", "promises", "sample", "search", "settings", "undo"
    )

Report = Callable[[FollowupError], None]
AGAIN_MS = 5_000
"""So soon is tried again what could not be kept: the disk may have room by then."""
MANY_RECORDS = 500
"""A change of more records than that is taken back in slices."""
_tr = Texts("Desk")


class Desk(QObject):
    """Runs deeds and tells the screens what changed.

    Every deed either returns its outcome, after ``changed`` was emitted, or None after a refusal: the refusal goes to
    ``report`` where the caller gave one (a dialog that shows it beside the field), else out as ``refused``. Nothing is
    changed then. All deeds are durable when they return.
    """

    changed = Signal(object)
    """A ``services.deeds.Outcome``: something was changed, by this window or by the command line."""
    refused = Signal(str)
    """One sentence: what was refused, what was kept, what to do."""
    keeping = Signal()
    """Everything that is typed and not kept yet is to be kept now: the session may end at any moment."""
    replanned = Signal(object)
    """A tuple of application ids whose plan time, or a change of the settings, has changed."""
    planned_anew = Signal(object)
    """The outcome of a change of the settings with its whole difference, where planning has gone on after ``changed``.

    On a board of many applications that takes seconds, in which the window answers.
    """

    draft_kept = Signal(str)
    """The name of a draft that could not be kept before, and is now."""

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self._planning = PlanningAnew(work, self)
        self.long = LongWork(self)
        """What takes a while; nothing else is changed meanwhile."""
        self._drafts: dict[str, dict[str, Any] | None] = {}
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.keep_drafts)
        self.long.ended.connect(self.keep_drafts)

    # Reading ----------------------------------------------------------------------------------------------------

    def now(self) -> datetime:
        """The present instant in UTC."""
        return self.work.clock.now()

    def settings(self) -> Settings:
        """The settings as they stand."""
        return self.work.store.settings()

    def zone(self) -> ZoneInfo:
        """The user's own time zone."""
        return find_zone(self.settings().timezone) or ZoneInfo("UTC")

    def today(self, zone: tzinfo | None = None) -> date:
        """The date on the user's clocks, or on those of that zone."""
        return self.now().astimezone(zone or self.zone()).date()

    def cards(self) -> list[Card]:
        """The cards of the board in its order, without the archived ones."""
        return self.work.store.cards()

    def first_cards(self, limit: int) -> list[Card]:
        """So many cards of each stage, in the order of the board, without the archived ones."""
        return self.work.store.first_cards(limit)

    def cards_after(self, card: Card | None, limit: int) -> list[Card]:
        """The next cards after that one (None: from the beginning), in the order of the board, archived ones too."""
        return self.work.store.cards_after(card, limit)

    def card_counts(self) -> dict[str, int]:
        """How many cards each stage has, without the archived ones."""
        return self.work.store.card_counts()

    def archive_order(self, by: str = "company", *, descending: bool = False) -> list[str]:
        """The applications in the archive, by their role, company, location or stage."""
        return self.work.store.archive_order(by, descending=descending)

    def is_empty(self) -> bool:
        """Whether there is no application at all, archived ones included."""
        return not self.work.store.count()

    def cards_of(self, ids: Sequence[str]) -> list[Card]:
        """The cards of these applications; those that are gone are left out."""
        return self.work.store.cards_of(ids)

    def find(self, text: str) -> Set[str] | None:
        """The ids of the applications that the text finds, archived ones too; None for a text without words."""
        return search.find(self.work, text)

    def people_of(self, ids: Sequence[str]) -> list[Person]:
        """The people of these applications, some hundreds at most."""
        return self.work.store.people_of(ids)

    def agenda(self, until: datetime, of: Sequence[str] | None = None) -> list[AgendaRow]:
        """The open follow-ups whose slot begins before the instant, soonest first; ``of`` these applications alone."""
        return self.work.store.agenda(until, of=of)

    def application(self, application_id: str) -> JobApplication:
        """The application with that id. Raises NotFound."""
        return self.work.store.application(application_id)

    def plan(self, application: JobApplication) -> Plan:
        """The plan of the application now."""
        return planning.plan(application, self.now(), self.settings(), self.work.holidays)

    def still_silent(self, application: JobApplication) -> tuple[PlannedFollowUp, ...]:
        """What would come after the open try if nobody answers."""
        return planning.still_silent(application, self.now(), self.settings(), self.work.holidays)

    def read_promise(self, application: JobApplication, words: str, said_on: date) -> Reading | None:
        """What words about the decision promise, said on that local date of the application; None where no date is."""
        return promises.read(self.work, application, words, said_on)

    def today_there(self, application: JobApplication) -> date:
        """The local date of the application."""
        return deeds.moment(self.work, self.settings()).today(application)

    def changes_of(self, application_id: str) -> list[RecordedChange]:
        """The last changes of that application that were not taken back, newest first."""
        return self.work.store.changes_of(application_id)

    def next_undo(self) -> RecordedChange | None:
        """The change that an undo would take back."""
        return self.work.store.next_undo()

    def next_redo(self) -> RecordedChange | None:
        """The change that a redo would do again."""
        return self.work.store.next_redo()

    def is_last(self, outcome: deeds.Outcome) -> bool:
        """Whether nothing was changed since that deed."""
        return self.work.store.last_change() == outcome.change

    def why_unchangeable(self) -> str:
        """The sentence why nothing can be changed at all; empty where something can."""
        return why_read_only(self.work.store) if self.work.store.read_only else ""

    def may_change(self) -> bool:
        """Whether anything can be changed at all; where not, ``refused`` says why."""
        if why := self.why_unchangeable():
            self.refused.emit(why)
        return not why

    # Deeds ------------------------------------------------------------------------------------------------------

    def attempt(self, deed: Callable[[], deeds.Outcome], report: Report | None = None) -> deeds.Outcome | None:
        """Runs a deed: emits ``changed`` and returns its outcome, or reports the refusal and returns None."""
        try:
            if self.long.is_busy:
                raise Busy(ONE_AT_A_TIME)
            outcome = deed()
        except FollowupError as fault:
            if report is not None:
                report(fault)
            else:
                self.refused.emit(say_fault(fault))
            return None
        self.changed.emit(outcome)
        return outcome

    def add(
        self,
        fields: Mapping[str, Any],
        stage: Stage,
        contacts: tuple[Mapping[str, Any], ...] = (),
        report: Report | None = None,
    ) -> deeds.Outcome | None:
        """Adds an application at the top of the stage; fields and contacts as in the interchange schema."""
        return self.attempt(lambda: board.add(self.work, fields, stage, contacts), report)

    def edit(
        self,
        application_id: str,
        fields: Mapping[str, Any],
        contacts: tuple[Mapping[str, Any], ...] | None = None,
        report: Report | None = None,
        joins: int = 0,
    ) -> deeds.Outcome | None:
        """Changes fields of an application and, where given, replaces its people, as one change.

        Without people, it belongs to the change with the number ``joins`` where that is the last one.
        """
        if contacts is None:
            return self.attempt(lambda: board.edit(self.work, application_id, fields, joins), report)
        return self.attempt(lambda: board.put_contacts(self.work, application_id, contacts, fields), report)

    def put_contact(
        self,
        application_id: str,
        fields: Mapping[str, Any],
        contact_id: str = "",
        report: Report | None = None,
        joins: int = 0,
    ) -> deeds.Outcome | None:
        """Adds a person, or changes the one with that id; part of the change ``joins`` where that is the last one."""
        return self.attempt(lambda: board.put_contact(self.work, application_id, fields, contact_id, joins), report)

    def remove_contact(self, application_id: str, contact_id: str) -> deeds.Outcome | None:
        """Takes a person out of the application and its interviews."""
        return self.attempt(lambda: board.remove_contact(self.work, application_id, contact_id))

    def move(
        self,
        application_id: str,
        stage: Stage,
        *,
        below: str | None = None,
        outcome: Outcome | None = None,
        on: date | None = None,
        fields: Mapping[str, Any] | None = None,
        contacts: tuple[Mapping[str, Any], ...] = (),
        report: Report | None = None,
    ) -> deeds.Outcome | None:
        """Moves a card below another one, or to the top; see ``services.board.move_card``."""
        return self.attempt(
            lambda: board.move_card(
                self.work,
                application_id,
                stage,
                below=below,
                outcome=outcome,
                on=on,
                fields=fields,
                contacts=contacts,
            ),
            report,
        )

    def preview_move(
        self,
        application_id: str,
        stage: Stage,
        *,
        outcome: Outcome | None = None,
        on: date | None = None,
        fields: Mapping[str, Any] | None = None,
        contacts: tuple[Mapping[str, Any], ...] = (),
    ) -> deeds.Outcome | FollowupError:
        """What the move would do to the plan, or why it would be refused."""
        return self._look(
            lambda: board.preview_move(
                self.work, application_id, stage, outcome=outcome, on=on, fields=fields, contacts=contacts
            )
        )

    def move_all(
        self, goals: Mapping[str, Stage], *, below: str | None = None, outcome: Outcome | None = None
    ) -> deeds.Outcome | None:
        """Moves cards to their stages as one change; see ``services.board.move_cards``."""
        return self.attempt(lambda: board.move_cards(self.work, goals, below=below, outcome=outcome))

    def archive(self, *application_ids: str) -> deeds.Outcome | None:
        """Takes cards off the board into the archive; one undo brings them back."""
        return self.attempt(lambda: board.archive(self.work, *application_ids))

    def unarchive(self, *application_ids: str) -> deeds.Outcome | None:
        """Puts cards back from the archive onto the board."""
        return self.attempt(lambda: board.unarchive(self.work, *application_ids))

    def delete(self, *application_ids: str) -> deeds.Outcome | None:
        """Takes applications out; one undo brings them back."""
        return self.attempt(lambda: board.delete(self.work, *application_ids))

    def save_interview(
        self,
        application_id: str,
        fields: Mapping[str, Any],
        interview_id: str = "",
        people: tuple[str, ...] = (),
        stage: Stage | None = None,
        below: str | None = None,
        report: Report | None = None,
    ) -> deeds.Outcome | None:
        """Records an interview, or changes it and its notes; see ``services.interviews.save``."""
        return self.attempt(
            lambda: interviews.save(self.work, application_id, fields, interview_id, people, stage, below), report
        )

    def preview_interview(
        self,
        application_id: str,
        fields: Mapping[str, Any],
        interview_id: str = "",
        people: tuple[str, ...] = (),
        stage: Stage | None = None,
    ) -> deeds.Outcome | FollowupError:
        """What saving the interview would do to the plan, or why it would be refused."""
        return self._look(lambda: interviews.preview(self.work, application_id, fields, interview_id, people, stage))

    def call_off(self, application_id: str, interview_id: str) -> deeds.Outcome | None:
        """Calls an interview off."""
        return self.attempt(lambda: interviews.call_off(self.work, application_id, interview_id))

    def log(
        self,
        application_id: str,
        kind: ActivityKind,
        *,
        text: str = "",
        decision_on: date | None = None,
        key: str = "",
        contact_id: str = "",
        no_more_calls: bool = False,
        report: Report | None = None,
    ) -> deeds.Outcome | None:
        """Logs a touch, a response or a note at the present; see ``services.follow_ups.log``."""
        return self.attempt(
            lambda: follow_ups.log(
                self.work,
                application_id,
                kind,
                text=text,
                decision_on=decision_on,
                key=key,
                contact_id=contact_id,
                no_more_calls=no_more_calls,
            ),
            report,
        )

    def preview_log(
        self,
        application_id: str,
        kind: ActivityKind,
        *,
        decision_on: date | None = None,
        key: str = "",
        contact_id: str = "",
        no_more_calls: bool = False,
    ) -> deeds.Outcome | FollowupError:
        """What logging that would do to the plan, or why it would be refused."""
        return self._look(
            lambda: follow_ups.preview_log(
                self.work,
                application_id,
                kind,
                decision_on=decision_on,
                key=key,
                contact_id=contact_id,
                no_more_calls=no_more_calls,
            )
        )

    def done(
        self, application_id: str, key: str, *, anyway: bool = False, report: Report | None = None
    ) -> deeds.Outcome | None:
        """Marks a follow-up as done; a letter that has not passed its checks only with ``anyway``."""
        return self.attempt(lambda: follow_ups.done(self.work, application_id, key, anyway=anyway), report)

    def skip(self, application_id: str, key: str) -> deeds.Outcome | None:
        """Skips a follow-up."""
        return self.attempt(lambda: follow_ups.skip(self.work, application_id, key))

    def snooze(
        self, application_id: str, key: str, own_start: datetime | None, report: Report | None = None
    ) -> deeds.Outcome | None:
        """Gives a follow-up the user's own date, or takes it back (None)."""
        return self.attempt(lambda: follow_ups.snooze(self.work, application_id, key, own_start), report)

    def change_settings(self, values: Mapping[str, Any], report: Report | None = None) -> deeds.Outcome | None:
        """Changes settings, as in the interchange schema, and plans everything anew; see ``planned_anew``."""
        return self._plan_anew(lambda later: settings.changing(self.work, values, later=later), report)

    def undo(self) -> deeds.Outcome | None:
        """Takes back the last change; one of many records ``long``, and then None is returned at once."""
        return self._turn(undo.undo, self.next_undo())

    def redo(self) -> deeds.Outcome | None:
        """Does again what was last taken back; ``long`` as ``undo``."""
        return self._turn(undo.redo, self.next_redo())

    def _turn(self, turn: Callable[..., deeds.Outcome], change: RecordedChange | None) -> deeds.Outcome | None:
        in_steps = undo.undoing if turn is undo.undo else undo.redoing
        if change is not None and change.deed == Deed.SETTING:
            return self._plan_anew(lambda later: in_steps(self.work, later=later))
        if change is not None and self.work.store.size_of(change.number) > MANY_RECORDS and not self.long.is_busy:
            title = _tr("Taking it back") if turn is undo.undo else _tr("Doing it again")
            self.long.run(title, in_steps(self.work), self._was_turned)
            return None
        return self.attempt(lambda: turn(self.work))

    def _was_turned(self, found: deeds.Outcome | Exception | None) -> None:
        if isinstance(found, deeds.Outcome):
            self.changed.emit(found)
        elif isinstance(found, FollowupError):
            self.refused.emit(say_fault(found))
        elif found is not None:
            raise found

    def _plan_anew(
        self, deed: Callable[[bool], Steps[deeds.Outcome]], report: Report | None = None
    ) -> deeds.Outcome | None:
        before, later = self.settings(), self._planning.is_worth_it
        make = self._planning.change if later else to_the_end
        outcome = self.attempt(lambda: make(deed(later)), report)
        if outcome is not None and later:
            self._planning.begin(outcome, before, self.replanned.emit, self._was_planned)
        return outcome

    def _was_planned(self, found: deeds.Outcome | Exception) -> None:
        if isinstance(found, FollowupError):
            self.refused.emit(say_fault(found))
        elif isinstance(found, Exception):
            raise found
        else:
            self.planned_anew.emit(found)

    def rest(self) -> None:
        """Plans no more, and calls off what takes a while: the data are going to be closed."""
        self.long.call_off()
        self._planning.drop()
        self._again.stop()

    def fill_with_sample(self) -> deeds.Outcome | None:
        """Fills an empty board with the sample board; one undo takes it away."""
        return self.attempt(lambda: sample.fill(self.work))

    def has_sample(self) -> bool:
        """Whether anything of the sample board is there."""
        return sample.is_there(self.work)

    def remove_sample(self) -> deeds.Outcome | None:
        """Takes out what is left of the sample board; what the user added stays."""
        return self.attempt(lambda: sample.remove(self.work))

    def record_invitation(
        self,
        application_id: str,
        fields: Mapping[str, Any],
        people: tuple[Invited, ...],
        zone: str = "",
        report: Report | None = None,
    ) -> deeds.Outcome | None:
        """Records or moves the interview of an invitation; see ``services.invitations.record``."""
        return self.attempt(lambda: invitations.record(self.work, application_id, fields, people, zone), report)

    def record_new_invitation(
        self,
        company: str,
        role: str,
        fields: Mapping[str, Any],
        people: tuple[Invited, ...],
        zone: str = "",
        report: Report | None = None,
    ) -> deeds.Outcome | None:
        """Adds an application with the interview of an invitation."""
        return self.attempt(lambda: invitations.record_new(self.work, company, role, fields, people, zone), report)

    def preview_invitation(
        self, application_id: str, fields: Mapping[str, Any], people: tuple[Invited, ...], zone: str = ""
    ) -> deeds.Outcome | FollowupError:
        """What recording it would do to the plan, or why it would be refused."""
        return self._look(lambda: invitations.preview(self.work, application_id, fields, people, zone))

    def call_off_invitation(self, invitation: Invitation, report: Report | None = None) -> deeds.Outcome | None:
        """Calls the interview off that an invitation takes back."""
        return self.attempt(lambda: invitations.call_off(self.work, invitation), report)

    # Time, calendar, drafts -------------------------------------------------------------------------------------

    def replan(self, limit: int = 12) -> bool:
        """Plans anew some of what time has changed, which takes some milliseconds; whether there may be more."""
        if self.long.is_busy:
            return False
        ids = settings.replan(self.work, limit)
        if ids:
            self.replanned.emit(ids)
        return len(ids) == limit

    def last_export(self) -> datetime | None:
        """When an export last told everything; None where none did, or it is not known."""
        try:
            return self.work.calendar_state.read().exported_at
        except FollowupError:
            return None

    def draft(self, name: str) -> dict[str, Any] | None:
        """The text kept under that name, which nobody has saved yet."""
        return self._drafts[name] if name in self._drafts else self.work.store.draft(name)

    def put_draft(self, name: str, content: dict[str, Any]) -> None:
        """Keeps a text that is not saved yet, durably and at once.

        Where that cannot be it raises why; the text is still known here then, and is kept as soon as that can be.
        """
        self._keep_draft(name, content)

    def drop_draft(self, name: str) -> None:
        """Forgets the text kept under that name; else as ``put_draft``."""
        self._keep_draft(name, None)

    def keep_drafts(self) -> FollowupError | None:
        """Keeps what was typed while nothing could be kept; returns why some of it still cannot be."""
        trouble = None
        for name, content in list(self._drafts.items()):
            try:
                self._keep_draft(name, content)
            except FollowupError as fault:
                trouble = fault
            else:
                self.draft_kept.emit(name)
        return trouble

    def _keep_draft(self, name: str, content: dict[str, Any] | None) -> None:
        self._drafts[name] = content
        if self.long.is_busy:
            return
        try:
            if content is None:
                self.work.store.drop_draft(name)
            else:
                self.work.store.put_draft(name, content, self.now())
        except FollowupError:
            if not self.work.store.read_only:
                self._again.start()
            raise
        if self._drafts.get(name) is content:
            self._drafts.pop(name, None)

    def _look(self, deed: Callable[[], deeds.Outcome]) -> deeds.Outcome | FollowupError:
        try:
            return deed()
        except FollowupError as fault:
            return fault
