"""Stand-ins for what the services need from outside: a store in memory, and a clock that tests set."""

import copy
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import (
    Busy,
    CouldNot,
    Damaged,
    DiskFailed,
    FollowupError,
    NotFound,
    ReadOnly,
    Refused,
)
from followup_desktop.domain.follow_up import CalendarEntry, FollowUp, PlannedFollowUp
from followup_desktop.domain.method.plan import Plan
from followup_desktop.domain.method.reasons import Because
from followup_desktop.domain.published import PublishedEvent, Standing
from followup_desktop.domain.reminders import Told
from followup_desktop.domain.search import finds, searchable_words, wanted
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.zones import format_instant
from followup_desktop.domain.vocabulary import WRITTEN, Stage, State
from followup_desktop.services.ports.backups import BackupFile, UnfinishedBackup
from followup_desktop.services.ports.calendar import CalendarState
from followup_desktop.services.ports.card import Card
from followup_desktop.services.ports.rows import (
    AgendaRow,
    AwaitedRow,
    DoneRow,
    LetterPlace,
    LetterRow,
    Named,
    Person,
    RecordedChange,
)
from followup_desktop.services.steps import Steps

STAGES = list(Stage)
MOST_IDS = 20
TURNS = frozenset({"undo", "redo"})


class SettableClock:
    """A present that stands where the test puts it."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        """The instant at which it stands."""
        return self.instant

    def pass_by(self, **length: float) -> None:
        """Lets that much time pass: ``pass_by(minutes=20)``."""
        self.instant += timedelta(**length)


@dataclass
class _Data:
    """Everything that is kept. The values are immutable, so that copying the containers copies the whole."""

    settings: Settings
    applications: dict[str, JobApplication]
    plans: dict[str, Plan]
    entries: dict[tuple[str, str], CalendarEntry]

    def copied(self) -> "_Data":
        return _Data(self.settings, dict(self.applications), dict(self.plans), dict(self.entries))

    def application(self, application_id: str) -> JobApplication:
        try:
            found = self.applications[application_id]
        except KeyError:
            raise NotFound("There is no such application; nothing was changed.", "application") from None
        for (owner, key), entry in self.entries.items():
            if owner == application_id:
                found = found.with_follow_up(replace(found.follow_up(key), calendar=entry))
        return found

    def in_order(self) -> list[JobApplication]:
        found = sorted(self.applications.values(), key=lambda a: (STAGES.index(a.stage), a.rank, a.id))
        return [self.application(a.id) for a in found]


@dataclass
class _Change:
    """One entry of the history, with whole aggregates as they stood before and after it."""

    recorded: RecordedChange
    before: dict[str, JobApplication | None]
    after: dict[str, JobApplication | None]
    settings_before: Settings
    settings_after: Settings


class MemoryStore:
    """Implements ``services.ports.store.Store`` without a file.

    ``read_only`` and ``full`` make it refuse to commit, as data that cannot be written and a full disk do. ``commits``
    counts the transactions that became durable.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.data = _Data(settings or Settings(), {}, {}, {})
        self.history: list[_Change] = []
        self.drafts: dict[str, dict[str, Any]] = {}
        self.was_told: dict[Told, datetime] = {}
        self.was_published: dict[tuple[str, str], PublishedEvent] = {}
        self.read_only = False
        self.is_rescued = False
        self.is_without_room = False
        self.is_on_network = False
        self.full = False
        self.commits = 0
        self.is_open = False

    def finish_opening(self) -> Steps[None]:
        """Nothing was left for later."""
        yield from ()

    def begin(self) -> "MemoryUnit":
        """A new unit of work."""
        return MemoryUnit(self)

    def go_on_while_waiting(self, meanwhile: Callable[[], object]) -> None:
        """Nobody is waited for."""

    def settings(self) -> Settings:
        """The settings as they stand."""
        return self.data.settings

    def application(self, application_id: str) -> JobApplication:
        """The application with that id. Raises NotFound."""
        return self.data.application(application_id)

    def applications(self) -> Iterator[JobApplication]:
        """All applications in the order of the board."""
        return iter(self.data.in_order())

    def applications_of(self, application_ids: Sequence[str]) -> list[JobApplication]:
        """These applications in the order of the ids."""
        return [self.application(id_) for id_ in application_ids if id_ in self.data.applications]

    def application_ids(self, *, in_order: bool = True) -> list[str]:
        """The ids of all applications, in the order of the board."""
        return [a.id for a in self.data.in_order()]

    def find_ids(self, beginning: str) -> list[str]:
        """The ids that begin with that text (at most 20)."""
        return sorted(id_ for id_ in self.data.applications if id_.startswith(beginning))[:MOST_IDS]

    def search(self, text: str) -> Set[str]:
        """The ids of the applications in which each word of the text begins a word."""
        words, known = wanted(text), self.data.applications.values()
        return {a.id for a in known if words and finds(words, searchable_words(a))}

    def cards(self) -> list[Card]:
        """The cards of the board in its order, without the archived ones."""
        return [_card(a, self.data.plans[a.id]) for a in self.data.in_order() if not a.archived]

    def archived_cards(self) -> list[Card]:
        """The cards of the archive, in the order of the board."""
        return [_card(a, self.data.plans[a.id]) for a in self.data.in_order() if a.archived]

    def archive_order(self, by: str, *, descending: bool = False) -> list[str]:
        """The applications in the archive, in the order of that field."""

        def key(card: Card) -> tuple[Any, ...]:
            place = (list(Stage).index(Stage(card.stage)), card.outcome or "")
            return (place if by == "stage" else getattr(card, by).casefold(), card.company.casefold(), card.id)

        return [card.id for card in sorted(self.archived_cards(), key=key, reverse=descending)]

    def first_cards(self, limit: int) -> list[Card]:
        """So many cards of each stage, without the archived ones."""
        return [card for stage in Stage for card in [c for c in self.cards() if c.stage == stage][:limit]]

    def cards_after(self, card: Card | None, limit: int) -> list[Card]:
        """The next cards after that one in the order of the board, archived ones too."""
        found = [_card(a, self.data.plans[a.id]) for a in self.data.in_order()]
        start = 0 if card is None else next(n for n, one in enumerate(found, 1) if one.id == card.id)
        return found[start : start + limit]

    def card_counts(self) -> dict[str, int]:
        """How many cards each stage has, without the archived ones."""
        return dict(Counter(card.stage for card in self.cards()))

    def cards_of(self, application_ids: Sequence[str]) -> list[Card]:
        """The cards of these applications; those that are gone are left out."""
        wanted = set(application_ids)
        return [_card(a, self.data.plans[a.id]) for a in self.data.in_order() if a.id in wanted]

    def count(self) -> int:
        """The number of applications, archived ones included."""
        return len(self.data.applications)

    def names(self) -> list[Named]:
        """What tells the applications from one another, archived ones included."""
        there = self.data.applications.values()
        return [
            Named(
                a.id,
                a.company,
                a.role,
                a.posting_url,
                str(a.added_on) if a.added_on else None,
                a.stage,
                int(a.archived),
            )
            for a in there
        ]

    def application_of_interview(self, interview_id: str) -> str:
        """The id of the application whose interview that is; an empty text where there is none."""
        there = self.data.applications.values()
        return next((a.id for a in there if any(i.id == interview_id for i in a.interviews)), "")

    def people_of(self, application_ids: Sequence[str]) -> list[Person]:
        """The people of these applications; those of one application in their order."""
        found = [a for id_, a in sorted(self.data.applications.items()) if id_ in application_ids]
        return [Person(a.id, contact.name, contact.title, contact.email) for a in found for contact in a.contacts]

    def people_called(self, called: Sequence[str]) -> list[Person]:
        """The people of any application who have one of these names or addresses."""
        everybody = self.people_of(list(self.data.applications))
        lower = {one.lower() for one in called}
        return [one for one in everybody if one.name in called or (one.email and one.email.lower() in lower)]

    def agenda(
        self,
        until: datetime,
        since: datetime | None = None,
        of: Collection[str] | None = None,
        at_most: int | None = None,
    ) -> list[AgendaRow]:
        """The open follow-ups whose slot begins before the instant, soonest first, as last planned."""
        first = since.timestamp() if since else float("-inf")
        found = [
            (f.slot.start.timestamp(), a.id, f.key, _agenda_row(a, f))
            for a in self.data.in_order()
            for f in self.data.plans[a.id].follow_ups
            if first <= f.slot.start.timestamp() < until.timestamp() and (of is None or a.id in of)
        ]
        return [row for *_, row in sorted(found)][:at_most]

    def agenda_order(
        self, until: datetime, since: datetime | None, kinds: Collection[str], at_most: int | None = None
    ) -> list[str]:
        """The applications with open follow-ups of these kinds, by the first of them."""
        rows = [row for row in self.agenda(until, since) if row.kind in kinds]
        return list(dict.fromkeys(row.application_id for row in rows))[:at_most]

    def done(self, since: datetime, until: datetime, of: Collection[str] | None = None) -> list[DoneRow]:
        """The follow-ups that were done, and the interviews that were held."""
        found: list[DoneRow] = []
        for a in self.data.in_order():
            if of is not None and a.id not in of:
                continue
            for f in a.follow_ups:
                if f.state is State.DONE and f.done_at and since <= f.done_at < until:
                    named = [contact.name for contact in a.contacts if contact.id in f.key.split(":")]
                    who = named[0] if named else None
                    found.append(DoneRow(a.id, a.company, a.role, f.key, f.channel, who, format_instant(f.done_at)))
            found += [
                DoneRow(a.id, a.company, a.role, f"ask_process:{i.id}:1", None, None, format_instant(i.starts_at))
                for i in a.interviews_on_record
                if since <= i.starts_at and i.ends_at <= until
            ]
        return sorted(found, key=lambda row: (row.at, row.application_id, row.key))

    def awaited(self, promised_from: date, after: datetime, of: Collection[str] | None = None) -> list[AwaitedRow]:
        """The applications whose next follow-up waits for a promise on that day or later."""
        found: list[AwaitedRow] = []
        for a in self.data.in_order():
            first = next(iter(self.data.plans[a.id].follow_ups), None)
            if first is None or first.slot.start < after or (of is not None and a.id not in of):
                continue
            days = [r.day for r in first.why if r.because is Because.PROMISED and r.day]
            if days and days[0] >= promised_from:
                found.append(AwaitedRow(a.id, a.company, a.role))
        return sorted(found, key=lambda row: (row.company, row.application_id))

    def countries(self) -> list[tuple[str, str]]:
        """The countries of all applications, with their subdivisions."""
        return sorted({(a.country, a.subdivision) for a in self.data.in_order() if a.country})

    def letter_order(self) -> list[LetterPlace]:
        """The letters that were begun or sent: those not sent yet first, then the sent ones, each newest first."""
        rows = sorted(self._letter_rows(), key=lambda row: (row.application_id, row.key))
        rows.sort(key=lambda row: row.done_at or row.kept_at or "", reverse=True)
        rows.sort(key=lambda row: row.state == State.DONE)
        return [LetterPlace(row.application_id, row.key) for row in rows]

    def letters(self, places: Sequence[LetterPlace]) -> list[LetterRow]:
        """These letters, in no order."""
        return [row for row in self._letter_rows() if (row.application_id, row.key) in places]

    def _letter_rows(self) -> list[LetterRow]:
        return [self._letter_row(a, f) for a in self.data.in_order() for f in a.follow_ups if _is_letter(f)]

    def _letter_row(self, a: JobApplication, f: FollowUp) -> LetterRow:
        kept = [
            format_instant(c.recorded.at)
            for c in self.history
            if (c.recorded.application_id, c.recorded.deed, c.recorded.state) == (a.id, "letter", "done")
        ]
        named = [contact.name for contact in a.contacts if contact.id in f.key.split(":")]
        done_at = format_instant(f.done_at) if f.done_at else None
        return LetterRow(
            a.id, a.company, a.role, f.key, f.state, f.channel, f.subject, f.body, int(f.checked), done_at,
            max(kept, default=None), named[0] if named else None, self._marked_by(a.id, f.key),
        )  # fmt: skip

    def _marked_by(self, application_id: str, key: str) -> str | None:
        for change in reversed(self.history):
            if change.recorded.state == "done" and change.recorded.deed in ("done", "sent_anyway", "import"):
                before, after = change.before.get(application_id), change.after.get(application_id)
                if after is not None and (before is None or before.follow_up(key) != after.follow_up(key)):
                    return change.recorded.deed
        return None

    def outdated(self, now: datetime, limit: int = 1000) -> list[str]:
        """The ids of applications whose stored plan is not that of the instant any more."""
        changes = {id_: plan.changes_at for id_, plan in self.data.plans.items()}
        return sorted(id_ for id_, at in changes.items() if at is not None and at <= now)[:limit]

    def changes(self, since: int = 0, limit: int = 1000) -> list[RecordedChange]:
        """The changes with a number above ``since``, oldest first."""
        return [c.recorded for c in self.history if c.recorded.number > since][:limit]

    def last_change(self) -> int:
        """The number of the last change."""
        return len(self.history)

    def size_of(self, number: int) -> int:
        """How many applications that change touched."""
        return len(self.history[number - 1].after) if 0 < number <= len(self.history) else 0

    def changes_of(self, application_id: str, limit: int = 200) -> list[RecordedChange]:
        """The changes of that one application that stand, newest first."""
        found = [c.recorded for c in reversed(self.history) if c.recorded.application_id == application_id]
        return [c for c in found if c.state == "done" and c.deed not in TURNS][:limit]

    def next_undo(self) -> RecordedChange | None:
        """The change that an undo would take back."""
        found = [r for r in self.changes(limit=len(self.history)) if r.deed not in TURNS and r.state == "done"]
        return found[-1] if found else None

    def next_redo(self) -> RecordedChange | None:
        """The change that a redo would do again: changes are undone from the last one back."""
        return next((c.recorded for c in self.history if c.recorded.state == "undone"), None)

    def calendar_uids(self, after: tuple[str, str] = ("", ""), limit: int | None = None) -> dict[tuple[str, str], str]:
        """By which UID calendars know each follow-up after that place."""
        places = [place for place in sorted(self.data.entries) if place > after]
        return {place: self.data.entries[place].uid for place in places[:limit]}

    def calendar_entry(self, application_id: str, key: str) -> CalendarEntry | None:
        """What calendars were told of that one follow-up."""
        return self.data.entries.get((application_id, key))

    def draft(self, name: str) -> dict[str, Any] | None:
        """The text kept under that name, which nobody has saved yet."""
        return copy.deepcopy(self.drafts.get(name))

    def put_draft(self, name: str, content: dict[str, Any], at: datetime) -> None:
        """Keeps a text that is not saved yet."""
        self.refuse_to_write()
        self.drafts[name] = copy.deepcopy(content)

    def drop_draft(self, name: str) -> None:
        """Forgets the text kept under that name, if there is one."""
        self.drafts.pop(name, None)

    def own_starts(self) -> dict[tuple[str, str], str]:
        """The user's own dates of follow-ups, by application and key."""
        return {
            (application.id, follow_up.key): format_instant(follow_up.own_start)
            for application in self.data.applications.values()
            for follow_up in application.follow_ups
            if follow_up.own_start is not None
        }

    def told(self) -> set[Told]:
        """Everything that the user was told of."""
        return set(self.was_told)

    def published(
        self, collection: str, *, standings: Collection[Standing] = (), after: str = "", limit: int | None = None
    ) -> dict[str, PublishedEvent]:
        """What is known of the events of that calendar."""
        found = sorted((uid, event) for (place, uid), event in self.was_published.items() if place == collection)
        wanted = [one for one in found if one[0] > after and (not standings or one[1].standing in standings)]
        return dict(wanted[:limit])

    def put_published(self, collection: str, events: Iterable[PublishedEvent]) -> None:
        """Remembers how these events stand."""
        self.refuse_to_write()
        self.was_published |= {(collection, event.uid): event for event in events}

    def drop_published(self, collection: str, uids: Iterable[str] | None = None) -> None:
        """Forgets these events, or all."""
        self.refuse_to_write()
        gone = set(self.published(collection)) if uids is None else set(uids)
        for uid in gone:
            self.was_published.pop((collection, uid), None)

    def put_told(self, told: Iterable[Told], at: datetime) -> None:
        """Remembers that this was told then."""
        self.refuse_to_write()
        self.was_told |= {place: self.was_told.get(place, at) for place in told}

    def check(self) -> list[str]:
        """Nothing is ever wrong with it."""
        return []

    def versions(self) -> dict[str, str]:
        """Of what the data are made."""
        return {"schema": "memory"}

    @property
    def data_file(self) -> Path:
        """No file holds it."""
        return Path(os.devnull)

    def begin_backup(self, at: datetime, target: Path | None = None, occasion: str = "backup") -> UnfinishedBackup:
        """There is no file to copy."""
        raise CouldNot("Data in memory are not backed up.")

    def is_backed_up(self, backup: Path | None = None) -> bool:
        """There is nothing to back up."""
        return True

    def begin_restore(self, backup: Path) -> Callable[[], None]:
        """There is no file to restore into."""
        raise CouldNot("Data in memory are not backed up.")

    def finish_restore(self) -> None:
        """There is no file to restore into."""
        raise CouldNot("Data in memory are not backed up.")

    def tend_backups(self, made: Path, now: datetime, export: Any) -> tuple[Sentence, ...]:
        """None are made."""
        return ()

    @property
    def second_backup_folder(self) -> Path | None:
        """None."""
        return None

    def choose_second_backup_folder(self, folder: Path | None) -> None:
        """Data in memory have none."""
        raise CouldNot("Data in memory are not backed up.")

    def backups(self) -> list[BackupFile]:
        """None."""
        return []

    def examine_backup(self, path: Path) -> int:
        """No backup is one of these data."""
        raise Damaged("There are no backups of data in memory.")

    def close(self) -> None:
        """There is nothing to close."""

    def refuse_to_write(self) -> None:
        """Raises what a store raises that cannot write."""
        fault: FollowupError | None = None
        if self.read_only:
            fault = ReadOnly("The data folder is read-only; nothing was changed.")
        elif self.full:
            fault = DiskFailed("The disk is full; nothing was saved.")
        if fault is not None:
            raise fault


class KeptState:
    """Implements ``services.ports.calendar.CalendarStateFile`` in memory."""

    def __init__(self) -> None:
        self.state = CalendarState()

    def read(self) -> CalendarState:
        """What was kept."""
        return self.state

    def write(self, state: CalendarState) -> None:
        """Keeps it."""
        self.state = state


class MemoryUnit:
    """Implements ``services.ports.store.UnitOfWork``: works on a copy, which a commit puts in place."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._data = store.data.copied()
        self._touched: list[str] = []
        self._joins = 0
        self._is_over = False

    def __enter__(self) -> Self:
        if self._store.is_open:
            raise Busy("one unit of work at a time")
        self._store.is_open = True
        self._data = self._store.data.copied()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._store.is_open = False
        self._is_over = True

    def settings(self) -> Settings:
        """The settings as they stand."""
        return self._data.settings

    def put_settings(self, settings: Settings) -> None:
        """Keeps these settings."""
        self._data.settings = settings

    def application(self, application_id: str) -> JobApplication:
        """The application with that id. Raises NotFound."""
        return self._data.application(application_id)

    def application_ids(self) -> list[str]:
        """The ids of all applications in the order of the board."""
        return [application.id for application in self._data.in_order()]

    def applications(self) -> Iterator[JobApplication]:
        """All applications in the order of the board."""
        return iter(self._data.in_order())

    def applications_of(self, application_ids: Sequence[str]) -> list[JobApplication]:
        """These applications in the order of the ids."""
        return [self.application(id_) for id_ in application_ids if id_ in self._data.applications]

    def put(self, application: JobApplication, plan: Plan) -> None:
        """Adds the application, or saves what has changed of it, with its plan. Raises Refused."""
        stored = self._data.applications.get(application.id)
        if stored is not None and stored.revision != application.revision:
            raise Refused("Somebody else changed this application in between; nothing was changed.", "revision")
        for follow_up in application.follow_ups:
            if follow_up.calendar is not None:
                self._data.entries.setdefault((application.id, follow_up.key), follow_up.calendar)
        self._write(application.id, replace(_without_entries(application), revision=application.revision + 1))
        self._data.plans[application.id] = plan

    def put_plan(self, application: JobApplication, plan: Plan) -> None:
        """Keeps only the plan of the application, where it is still as stored. Raises NotFound."""
        if self._data.application(application.id).revision == application.revision:
            self._data.plans[application.id] = plan

    def outdating_plans(self, now: datetime) -> Steps[None]:
        """From that instant on, no stored plan is up to date."""
        yield partial(self.outdate_plans, now)

    def outdate_plans(self, now: datetime) -> None:
        """The step of it."""
        self._data.plans = {id_: plan._replace(changes_at=now) for id_, plan in self._data.plans.items()}

    def delete(self, application_id: str) -> None:
        """Takes the application out; its calendar entries stay. Raises NotFound."""
        self._data.application(application_id)
        self._write(application_id, None)

    def rank_edges(self, stage: str) -> tuple[str, str]:
        """The first and the last rank of the stage's cards; empty texts where there is none."""
        ranks = self._ranks(stage)
        return (ranks[0], ranks[-1]) if ranks else ("", "")

    def rank_after(self, stage: str, rank: str) -> str:
        """The next rank in the stage above that one; an empty text where there is none."""
        return next((r for r in self._ranks(stage) if r > rank), "")

    def calendar_entries(self) -> dict[tuple[str, str], CalendarEntry]:
        """What calendars were told, by application id and key."""
        return dict(self._data.entries)

    def calendar_entry(self, application_id: str, key: str) -> CalendarEntry | None:
        """What calendars were told of that one follow-up."""
        return self._data.entries.get((application_id, key))

    def put_calendar_entry(self, application_id: str, key: str, entry: CalendarEntry) -> None:
        """Keeps what calendars are told of a follow-up."""
        self._data.entries[application_id, key] = entry

    def revert(self, number: int) -> tuple[str, ...]:
        """Writes back what stood before the change of that number."""
        change = self._change(number)
        return self._turn(change.before, change.settings_before)

    def repeat(self, number: int) -> tuple[str, ...]:
        """Writes again what the change of that number wrote."""
        change = self._change(number)
        return self._turn(change.after, change.settings_after)

    def turning(self, number: int, *, back: bool) -> Steps[tuple[str, ...]]:
        """The one or the other, in steps."""
        yield None
        return self.revert(number) if back else self.repeat(number)

    def committing(self, deed: str, at: datetime, application_id: str = "", label: str = "", of: int = 0) -> Steps[int]:
        """The same in steps."""
        yield None
        return self.commit(deed, at, application_id, label, of)

    def join(self, number: int) -> None:
        """What is committed then belongs to the change of that number, where that is the last one."""
        self._joins = number

    def commit(self, deed: str, at: datetime, application_id: str = "", label: str = "", of: int = 0) -> int:
        """Makes the transaction durable and returns the change's number."""
        stood = self._store.data
        self._make_durable()
        if self._joins and self._joins == len(self._store.history) and deed not in TURNS:
            last = self._store.history[-1]
            before = {id_: stood.applications.get(id_) for id_ in self._touched} | last.before
            after = last.after | {id_: self._data.applications.get(id_) for id_ in self._touched}
            self._store.history[-1] = _Change(last.recorded, before, after, last.settings_before, self._data.settings)
            return self._joins
        number = len(self._store.history) + 1
        self._store.history.append(
            _Change(
                RecordedChange(number, at, deed, application_id, label, "done"),
                {id_: stood.applications.get(id_) for id_ in self._touched},
                {id_: self._data.applications.get(id_) for id_ in self._touched},
                stood.settings,
                self._data.settings,
            )
        )
        if deed in TURNS:
            self._mark(of, "undone" if deed == "undo" else "done")
        else:
            for change in self._store.history:
                if change.recorded.state == "undone":
                    self._mark(change.recorded.number, "gone")
        return number

    def commit_bookkeeping(self) -> None:
        """Makes the transaction durable without a change in the history."""
        self._make_durable()

    def _make_durable(self) -> None:
        if self._is_over:
            raise RuntimeError("this unit of work is over")
        self._store.refuse_to_write()
        self._store.data = self._data
        self._store.commits += 1
        self._is_over = True

    def _write(self, application_id: str, application: JobApplication | None) -> None:
        if application_id not in self._touched:
            self._touched.append(application_id)
        if application is not None:
            self._data.applications[application_id] = application
        else:
            self._data.applications.pop(application_id, None)
            self._data.plans.pop(application_id, None)

    def _turn(self, stood: dict[str, JobApplication | None], settings: Settings) -> tuple[str, ...]:
        for application_id, application in stood.items():
            if application is not None:
                # Revisions only ever rise, so that an editor opened before notices.
                present = self._data.applications.get(application_id, application)
                application = replace(application, revision=max(present.revision, application.revision) + 1)
            self._write(application_id, application)
        self._data.settings = settings
        return tuple(stood)

    def _change(self, number: int) -> _Change:
        return self._store.history[number - 1]

    def _mark(self, number: int, state: str) -> None:
        change = self._change(number)
        change.recorded = change.recorded._replace(state=state)

    def _ranks(self, stage: str) -> list[str]:
        return sorted(a.rank for a in self._data.applications.values() if a.stage == stage)


def _without_entries(application: JobApplication) -> JobApplication:
    for follow_up in application.follow_ups:
        application = application.with_follow_up(replace(follow_up, calendar=None))
    return application


def _when(follow_up: PlannedFollowUp) -> tuple[str, str]:
    """Start and end of the slot as rows hold them."""
    slot = follow_up.slot
    if slot.all_day:
        return slot.start.date().isoformat(), slot.end.date().isoformat()
    return format_instant(slot.start), format_instant(slot.end)


def _is_letter(follow_up: FollowUp) -> bool:
    return bool(follow_up.body) or (follow_up.state is State.DONE and follow_up.channel in WRITTEN)


def _card(application: JobApplication, plan: Plan) -> Card:
    first = plan.follow_ups[0] if plan.follow_ups else None
    contact = application.contact(first.contact_id) if first else None
    return Card(
        id=application.id,
        stage=application.stage,
        rank=application.rank,
        company=application.company,
        role=application.role,
        location=application.location,
        outcome=application.outcome,
        tags="\n".join(application.tags),
        no_calls=int(application.no_calls),
        archived=int(application.archived),
        signal=plan.signal,
        pips="".join(pip[0] for pip in plan.pips),
        needs="\n".join(plan.needs),
        open_count=len(plan.follow_ups),
        next_key=first.key if first else None,
        next_kind=first.kind if first else None,
        next_channel=first.channel if first else None,
        next_contact=contact.name if contact else None,
        next_due_on=first.due_on.isoformat() if first else None,
        next_slot_start=_when(first)[0] if first else None,
        next_slot_end=_when(first)[1] if first else None,
        next_all_day=int(first.slot.all_day) if first else None,
        next_zone=first.timezone if first else None,
        next_own=int(first.own) if first else None,
        next_in_time_until=format_instant(first.in_time_until) if first and first.in_time_until else None,
        posting_closes_on=application.posting_closes_on.isoformat() if application.posting_closes_on else None,
    )


def _agenda_row(application: JobApplication, follow_up: PlannedFollowUp) -> AgendaRow:
    contact = application.contact(follow_up.contact_id)
    start, end = _when(follow_up)
    return AgendaRow(
        application_id=application.id,
        company=application.company,
        role=application.role,
        key=follow_up.key,
        kind=follow_up.kind,
        channel=follow_up.channel,
        contact=contact.name if contact else None,
        phone=contact.phone if contact else None,
        due_on=follow_up.due_on.isoformat(),
        slot_start=start,
        slot_end=end,
        all_day=int(follow_up.slot.all_day),
        zone=follow_up.timezone,
        own=int(follow_up.own),
        in_time_until=format_instant(follow_up.in_time_until) if follow_up.in_time_until else None,
    )
