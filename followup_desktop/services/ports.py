"""What the services need from outside: a store, a clock, holidays, and whoever writes calendar files."""

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, Self
from zoneinfo import ZoneInfo

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import CalendarEntry, Kind
from followup_desktop.domain.invitation import CalendarFile
from followup_desktop.domain.letters.finding import Finding
from followup_desktop.domain.letters.letter import Letter, Template
from followup_desktop.domain.letters.mail import MailMessage
from followup_desktop.domain.method.plan import Plan
from followup_desktop.domain.published import Account, EventThere, PublishedEvent, ServerAnswer, Standing
from followup_desktop.domain.reminders import Told
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.table import Table
from followup_desktop.domain.time import business_days
from followup_desktop.services.steps import Steps

if TYPE_CHECKING:
    from followup_desktop.services.interchange import Found


class Clock(Protocol):
    """The present."""

    def now(self) -> datetime:
        """The present instant in UTC, to the second."""
        ...


class Holidays(business_days.Holidays, Protocol):
    """Where the public holidays come from, as the domain asks for them, with the question of what it knows."""

    def knows(self, country: str, subdivision: str = "") -> bool:
        """Whether it has the holidays of that country (ISO 3166-1 alpha-2), and of that subdivision where given."""
        ...


class Card(NamedTuple):
    """What the board shows of one application: a plain row, as it is read. Instants are UTC text that sorts.

    ``next_…`` tell of the soonest open follow-up, and are None or empty where there is none; ``next_in_time_until`` is
    the last second at which it is not overdue, ``next_promise`` the promise that it waits for. ``pips`` has one letter
    a step: d (done), t (to come), p (passed). ``needs`` and ``tags`` are separated by line feeds. ``open_count`` is the
    number of open follow-ups.
    """

    id: str
    stage: str
    rank: str
    company: str
    role: str
    location: str
    outcome: str | None
    tags: str
    no_calls: int
    archived: int
    signal: str | None
    pips: str
    needs: str
    open_count: int
    next_key: str | None
    next_kind: str | None
    next_channel: str | None
    next_contact: str | None
    next_due_on: str | None
    next_slot_start: str | None
    next_slot_end: str | None
    next_all_day: int | None
    next_zone: str | None
    next_own: int | None
    next_in_time_until: str | None
    next_promise: str | None = None
    posting_closes_on: str | None = None


class Named(NamedTuple):
    """What tells one application from another, as plain values; ``added_on`` is an ISO 8601 date, or None."""

    id: str
    company: str
    role: str
    posting_url: str
    added_on: str | None
    stage: str = ""
    archived: int = 0


class Person(NamedTuple):
    """A person of an application, as plain values."""

    application_id: str
    name: str
    title: str
    email: str = ""


class LetterRow(NamedTuple):
    """One letter as the list of letters shows it: a plain row. Instants are UTC text that sorts, or None.

    ``kept_at`` is when a letter of the application was kept last, ``contact`` the person that the key names. A letter
    that is done and has no ``body`` was written elsewhere. ``marked_by`` is the last deed that marked it as sent,
    or an import that brought it so: what came from a file may have been sent with open findings. None: no such deed.
    """

    application_id: str
    company: str
    role: str
    key: str
    state: str
    channel: str | None
    subject: str
    body: str
    checked: int
    done_at: str | None
    kept_at: str | None
    contact: str | None
    marked_by: str | None = None


class AgendaRow(NamedTuple):
    """One open follow-up as Today lists it; instants are UTC text that sorts, all-day slots are dates."""

    application_id: str
    company: str
    role: str
    key: str
    kind: str
    channel: str
    contact: str | None
    phone: str | None
    due_on: str
    slot_start: str
    slot_end: str
    all_day: int
    zone: str
    own: int
    in_time_until: str | None


class DoneRow(NamedTuple):
    """One follow-up that was done, or interview that was held (by its ``ask_process``), as a plain row.

    ``at`` is when it was done or began, as UTC text that sorts; ``contact`` the person that the key names.
    """

    application_id: str
    company: str
    role: str
    key: str
    channel: str | None
    contact: str | None
    at: str


class AwaitedRow(NamedTuple):
    """An application that waits for a promise, as a plain row."""

    application_id: str
    company: str
    role: str


class RecordedChange(NamedTuple):
    """One change in the history: its number, when, the deed, the application (empty for several), its state.

    ``state`` is "done", "undone" (can be done again) or "gone" (undone, and then something else was done).
    """

    number: int
    at: datetime
    deed: str
    application_id: str
    label: str
    state: str


class BackupFile(NamedTuple):
    """A backup by its file: where it is, when it was made, how many bytes it has."""

    path: Path
    at: datetime
    size: int


class UnfinishedBackup(Protocol):
    """The data as they stood at one moment, to be copied; it is nothing until it is finished."""

    def finish(self) -> Path:
        """Copies them, checks the copy, makes it durable and names it; returns where it is. For any thread, once.

        Raises Damaged, DiskFailed or ReadOnly; nothing is left then.
        """
        ...

    def drop(self) -> None:
        """Lets go of the data, where nobody wants the backup any more."""
        ...


ALL_PUBLISHED = 2**31
"""More events than any calendar has."""
CalendarPlace = tuple[str, str]
"""The application and the key under which is kept what calendars were told."""


class UnitOfWork(Protocol):
    """One transaction: what is not committed is rolled back. Reads inside it see what it has written."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def settings(self) -> Settings:
        """The settings as they stand."""
        ...

    def put_settings(self, settings: Settings) -> None:
        """Keeps these settings."""
        ...

    def application(self, application_id: str) -> JobApplication:
        """The application with that id. Raises NotFound."""
        ...

    def applications(self) -> Iterator[JobApplication]:
        """All applications in the order of the board: stage, rank, id; archived ones included."""
        ...

    def put(self, application: JobApplication, plan: Plan) -> None:
        """Adds the application, or saves what has changed of it, with its plan; its revision rises by one.

        Raises Refused where the stored revision is not the application's: somebody else changed it in between.
        """
        ...

    def put_plan(self, application: JobApplication, plan: Plan) -> None:
        """Keeps only the plan (and card) of an application that is otherwise as stored: no change, no history.

        Nothing is kept where the stored one has another revision: whoever changed it has planned it. Raises NotFound.
        """
        ...

    def outdate_plans(self, now: datetime) -> None:
        """From that instant on, no stored plan is up to date; see ``Store.outdated``. Bookkeeping, never undone."""
        ...

    def delete(self, application_id: str) -> None:
        """Takes the application out; its calendar entries stay, so that a calendar can be told. Raises NotFound."""
        ...

    def rank_edges(self, stage: str) -> tuple[str, str]:
        """The first and the last rank of the stage's cards; empty texts where there is none."""
        ...

    def rank_after(self, stage: str, rank: str) -> str:
        """The next rank in the stage above that one, archived cards included; an empty text where there is none."""
        ...

    def calendar_entries(self) -> dict[CalendarPlace, CalendarEntry]:
        """What calendars were told, by application id and key; those of deleted applications included."""
        ...

    def calendar_entry(self, application_id: str, key: str) -> CalendarEntry | None:
        """What calendars were told of that one follow-up."""
        ...

    def put_calendar_entry(self, application_id: str, key: str, entry: CalendarEntry) -> None:
        """Keeps what calendars are told of a follow-up: bookkeeping, never undone."""
        ...

    def revert(self, number: int) -> tuple[str, ...]:
        """Writes back what stood before the change of that number; returns the ids of the applications touched."""
        ...

    def repeat(self, number: int) -> tuple[str, ...]:
        """Writes again what the change of that number wrote; returns the ids of the applications touched."""
        ...

    def turning(self, number: int, *, back: bool) -> Steps[tuple[str, ...]]:
        """``revert``, or without ``back`` ``repeat``, in steps."""
        ...

    def join(self, number: int) -> None:
        """What is committed then belongs to the change of that number where that is the last one: one undo for both."""
        ...

    def commit(self, deed: str, at: datetime, application_id: str = "", label: str = "", of: int = 0) -> int:
        """Makes the transaction durable and returns the change's number: one above the last, or that of ``join``.

        ``deed`` is from the closed list of ``services.deeds``; ``label`` names the application for people. ``of`` is
        the number of the change that an undo or redo is about.
        """
        ...

    def committing(self, deed: str, at: datetime, application_id: str = "", label: str = "", of: int = 0) -> Steps[int]:
        """``commit`` in steps, one for each record that was written; nothing is durable before the last."""
        ...

    def commit_bookkeeping(self) -> None:
        """Makes the transaction durable without a change in the history: calendar entries, plans."""
        ...


class Store(Protocol):
    """The user's data. Reading needs no transaction; changing is done in a unit of work, one at a time."""

    @property
    def read_only(self) -> bool:
        """Whether the data can be looked at and exported only."""
        ...

    @property
    def is_on_network(self) -> bool:
        """Whether the data folder lies on another computer, as far as this one tells."""
        ...

    @property
    def is_rescued(self) -> bool:
        """Whether this is only what could still be read of a damaged data file; it is read-only then."""
        ...

    def begin(self) -> UnitOfWork:
        """A new unit of work; the transaction begins when it is entered."""
        ...

    def settings(self) -> Settings:
        """The settings as they stand."""
        ...

    def application(self, application_id: str) -> JobApplication:
        """The application with that id. Raises NotFound."""
        ...

    def applications(self) -> Iterator[JobApplication]:
        """All applications in the order of the board."""
        ...

    def find_ids(self, beginning: str) -> list[str]:
        """The ids that begin with that text (at most 20)."""
        ...

    def search(self, text: str) -> list[str]:
        """The ids of the applications in which each word of the text begins a word, in no order, archived ones too.

        ``domain.search`` says what an application is found by. No text is refused; one without words finds nothing.
        """
        ...

    def cards(self) -> list[Card]:
        """The cards of the board in its order, without the archived ones."""
        ...

    def archived_cards(self) -> list[Card]:
        """The cards of the archive, in the order of the board."""
        ...

    def first_cards(self, limit: int) -> list[Card]:
        """So many cards of each stage, in the order of the board, without the archived ones."""
        ...

    def cards_after(self, card: Card | None, limit: int) -> list[Card]:
        """The next cards after that one (None: from the beginning) in the order of the board, archived ones too."""
        ...

    def card_counts(self) -> dict[str, int]:
        """How many cards each stage has, without the archived ones; stages without a card are left out."""
        ...

    def cards_of(self, application_ids: Sequence[str]) -> list[Card]:
        """The cards of these applications; those that are gone are left out."""
        ...

    def count(self) -> int:
        """The number of applications, archived ones included."""
        ...

    def names(self) -> list[Named]:
        """What tells the applications from one another, archived ones included."""
        ...

    def people_of(self, application_ids: Sequence[str]) -> list[Person]:
        """The people of these applications, some hundreds at most; those of one application in their order."""
        ...

    def people_called(self, called: Sequence[str]) -> list[Person]:
        """The people of any application who have one of these names or addresses (in any case), by application."""
        ...

    def application_of_interview(self, interview_id: str) -> str:
        """The id of the application whose interview that is; an empty text where there is none."""
        ...

    def agenda(
        self,
        until: datetime,
        since: datetime | None = None,
        of: Collection[str] | None = None,
        at_most: int | None = None,
    ) -> list[AgendaRow]:
        """The open follow-ups whose slot begins before the instant (and not before ``since``), soonest first.

        They are as last planned. ``of`` names the only applications that are asked for; here and below.
        """
        ...

    def agenda_order(self, until: datetime, since: datetime | None, kinds: Collection[str]) -> list[str]:
        """The ids of the applications with open follow-ups of these kinds in that stretch, by the first of them."""
        ...

    def done(self, since: datetime, until: datetime, of: Collection[str] | None = None) -> list[DoneRow]:
        """The follow-ups that were done, and the interviews held and over, from the one instant to before the other.

        Soonest first; archived applications included, as in the agenda.
        """
        ...

    def awaited(self, promised_from: date, after: datetime, of: Collection[str] | None = None) -> list[AwaitedRow]:
        """The applications whose next follow-up waits for a promise on that day or later.

        Those only whose next follow-up begins at the instant ``after``, or later. By company.
        """
        ...

    def countries(self) -> list[tuple[str, str]]:
        """The countries of all applications, each once, with its subdivision or an empty text."""
        ...

    def own_starts(self) -> dict[CalendarPlace, str]:
        """The user's own dates of follow-ups, by application and key, as UTC text that sorts."""
        ...

    def told(self) -> set[Told]:
        """Everything that the user was told of by the program itself."""
        ...

    def published(
        self, collection: str, *, standings: Collection[Standing] = (), after: str = "", limit: int = ALL_PUBLISHED
    ) -> dict[str, PublishedEvent]:
        """What is known of the events of that calendar on a server, by their UIDs and in their order.

        Only those that stand so, where standings are given; of those with a UID above ``after`` at most ``limit``.
        """
        ...

    def put_published(self, collection: str, events: Iterable[PublishedEvent]) -> None:
        """Remembers, durably and at once, how these events of the calendar stand; not a change of the data."""
        ...

    def drop_published(self, collection: str, uids: Iterable[str] | None = None) -> None:
        """Forgets, durably and at once, these events of the calendar, or all of them."""
        ...

    def put_told(self, told: Iterable[Told], at: datetime) -> None:
        """Remembers, durably and at once, that this was told then; not a change of the data. Known ones stay."""
        ...

    def letters(self) -> list[LetterRow]:
        """The letters that were begun or sent, also those of archived applications: those not sent yet first, then the
        sent ones, each newest first.
        """
        ...

    def outdated(self, now: datetime, limit: int = 1000) -> list[str]:
        """The ids of applications whose stored plan is not that of the instant any more."""
        ...

    def changes(self, since: int = 0, limit: int = 1000) -> list[RecordedChange]:
        """The changes with a number above ``since``, oldest first; undo and redo are changes themselves."""
        ...

    def last_change(self) -> int:
        """The number of the last change; 0 where there was none."""
        ...

    def size_of(self, number: int) -> int:
        """How many records the change of that number changed; 0 where there is no such change."""
        ...

    def changes_of(self, application_id: str, limit: int = 200) -> list[RecordedChange]:
        """The changes of that one application that stand, newest first, without those that undo or do again."""
        ...

    def next_undo(self) -> RecordedChange | None:
        """The change that an undo would take back."""
        ...

    def next_redo(self) -> RecordedChange | None:
        """The change that a redo would do again."""
        ...

    def calendar_uids(self) -> dict[CalendarPlace, str]:
        """By which UID calendars know each follow-up; those of deleted applications included."""
        ...

    def calendar_entry(self, application_id: str, key: str) -> CalendarEntry | None:
        """What calendars were told of that one follow-up."""
        ...

    def draft(self, name: str) -> dict[str, Any] | None:
        """The text kept under that name, which nobody has saved yet."""
        ...

    def put_draft(self, name: str, content: dict[str, Any], at: datetime) -> None:
        """Keeps a text that is not saved yet, durably and at once; not a change of the data."""
        ...

    def drop_draft(self, name: str) -> None:
        """Forgets the text kept under that name, if there is one."""
        ...

    @property
    def data_file(self) -> Path:
        """The file that holds the data. Only the store may open it."""
        ...

    def begin_backup(self, at: datetime, target: Path | None = None, occasion: str = "backup") -> UnfinishedBackup:
        """Holds the data as they stand, to be copied: to the target, else into the folder of backups, by that name.

        The name has the occasion and the instant. What has the name already is left alone, and the copy gets a number.
        Raises DiskFailed or ReadOnly.
        """
        ...

    def backups(self) -> list[BackupFile]:
        """The backups in their folder, newest first; they are not looked into."""
        ...

    def is_backed_up(self) -> bool:
        """Whether the newest backup ends with the last change that there is, or there is nothing to back up."""
        ...

    def examine_backup(self, path: Path) -> int:
        """The number of applications in a backup, after checking it all through. It may be called from any thread.

        Raises Damaged where it is no sound one.
        """
        ...

    def begin_restore(self, backup: Path) -> Callable[[], None]:
        """What copies a backup beside the data and brings it to this version, for any thread; no data change.

        It raises Refused where the file is no sound backup of this version or an older one, and DiskFailed. What
        calendars and others were told, and texts that are not saved yet, stay as they are at this moment. Raises
        ReadOnly.
        """
        ...

    def finish_restore(self) -> None:
        """Puts that copy in the place of the data; when it returns, everything is as it was in the backup.

        Ended at whatever point, there are exactly the old data or exactly the new. Raises Busy where somebody else
        reads the data, or DiskFailed; nothing is changed then.
        """
        ...

    def tend_backups(
        self, made: Path, now: datetime, render: Callable[[Sequence[JobApplication], Settings, datetime], bytes]
    ) -> tuple[Sentence, ...]:
        """After a good backup was made in their folder: writes the weekly export beside it, copies both to the second
        folder, and removes the old ones that are not kept. It may be called from any thread.

        Returns what could not be done, a sentence each.
        """
        ...

    @property
    def second_backup_folder(self) -> Path | None:
        """Where else backups go, if the user named a folder."""
        ...

    def choose_second_backup_folder(self, folder: Path | None) -> None:
        """Names that folder, or none. Raises CouldNot where nothing can be written there."""
        ...

    def close(self) -> None:
        """Closes the store for good; what was committed is durable already."""
        ...

    def versions(self) -> dict[str, str]:
        """The versions of the program, the schema, SQLite and Qt."""
        ...

    def check(self) -> list[str]:
        """What is wrong with the data, a sentence each; empty where they are sound."""
        ...


class DamagedData(Protocol):
    """A data folder whose data file is damaged: it is only read, and kept when something else takes its place."""

    def backups(self) -> list[BackupFile]:
        """The backups in their folder, newest first; they are not looked into."""
        ...

    def examine_backup(self, path: Path) -> int:
        """The number of applications in a backup, after checking it all through. From any thread. Raises Damaged."""
        ...

    def restore(self, backup: Path) -> Path:
        """Puts the backup in the place of the damaged file, which is kept; returns where. From any thread.

        Raises Refused where it is no sound backup, Busy, DiskFailed or ReadOnly; nothing is changed then.
        """
        ...

    def open_what_can_be_read(self) -> Store:
        """A read-only store of what can still be read, in a place that is gone when it is closed.

        Raises Damaged where nothing can be read, Busy or DiskFailed.
        """
        ...


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event as a calendar gets it. ``start`` and ``end`` are aware; for an all-day event midnights of that day."""

    uid: str
    sequence: int
    created_at: datetime
    modified_at: datetime
    start: datetime
    end: datetime
    all_day: bool
    timezone: str
    summary: str
    description: str
    location: str
    url: str
    category: str
    cancelled: bool
    opaque: bool
    alarm_minutes: int | None


class CalendarWriter(Protocol):
    """Whoever turns events into the bytes of an .ics file, and reads our own events back."""

    def vevent(self, event: CalendarEvent, like: str = "") -> str:
        """The event as a VEVENT; ``like`` itself where that says the same already, which is quicker."""
        ...

    def fingerprint(self, vevent: str) -> str:
        """A hash of the VEVENT without DTSTAMP, LAST-MODIFIED and SEQUENCE."""
        ...

    def slot_of(self, vevent: str, uid: str = "") -> tuple[datetime, datetime, bool]:
        """Start, end (both aware, or midnights in UTC) and whether it is all-day, of one of our own events.

        Raises ValueError where the text is not one, or not the one with the UID that is given.
        """
        ...

    def summary_of(self, vevent: str) -> str:
        """What one of our own events is called. Raises ValueError where the text is not one."""
        ...

    def cancelled(self, vevent: str, sequence: int, modified_at: datetime) -> str:
        """Our own event as one that was called off, where nothing but the event is left to make it from.

        Raises ValueError where the text is not one.
        """
        ...

    def resource(self, vevent: str) -> bytes:
        """One event as a server keeps it: a calendar of its own, with its zone. ValueError as above."""
        ...

    def calendar_steps(self, vevents: Sequence[str], *, live: bool = False) -> Generator[None, None, bytes]:
        """Makes the whole file, an event a step: the zones that the events name, then the events by their UID.

        A ``live`` file says how often it is looked at again. ValueError as above.
        """
        ...

    def write(self, path: Path, content: bytes) -> None:
        """Replaces the file in one step (temporary beside it, fsync, rename). Raises DiskFailed or ReadOnly.

        Raises CouldNot where no file can be at that place.
        """
        ...

    def write_live(self, path: Path, content: bytes) -> bool:
        """The same for a file that is written again and again: only where it is another; returns whether it was.

        Raises CouldNot also where a file stands there that is no calendar file of ours.
        """
        ...

    def check_live(self, path: Path) -> None:
        """Raises CouldNot where no live file can be at that place, or a file that is not ours is there."""
        ...


@dataclass(frozen=True, slots=True)
class CalendarState:
    """What is known of the calendar files of a data folder, beside the data.

    ``exported_at`` is when an export last told everything. ``live_path`` is where the live file is, ``live_on`` whether
    it is kept up to date, and ``live_change`` the number of the last change that it has. ``server`` is the calendar on
    a server to which is published, where there is one, and ``published_at`` when everything last went there.
    """

    exported_at: datetime | None = None
    live_path: str = ""
    live_on: bool = False
    live_change: int = 0
    server: Account | None = None
    published_at: datetime | None = None


class ServerSession(Protocol):
    """A conversation with one calendar on a server. Each call may take long: it is made beside the window.

    Every call but ``cancel`` and ``close`` raises NetworkFailed, with a sentence of what was kept, where the server is
    not reached or answers nonsense, and PasswordNeeded where it does not take the password.
    """

    def open(self, password: str = "") -> None:
        """Begins, with that password or with the one in the system's keyring. Raises PasswordNeeded without either."""
        ...

    def etags(self) -> dict[str, str]:
        """The events there that have names like ours: their UIDs with their ETags."""
        ...

    def get(self, uid: str, ours: Sequence[bytes]) -> EventThere | None:
        """How an event stands there, and which of these texts it says; None where it does not."""
        ...

    def put(self, uid: str, content: bytes, etag: str) -> ServerAnswer:
        """Writes an event over the one that has that ETag, or a new one where that is empty."""
        ...

    def delete(self, uid: str, etag: str) -> ServerAnswer:
        """Deletes an event where it still has that ETag."""
        ...

    def cancel(self) -> None:
        """Ends whatever is being asked, from any thread: it raises NetworkFailed there."""
        ...

    def close(self) -> None:
        """Ends the conversation, and waits until it is over."""
        ...


class Connected(NamedTuple):
    """What connecting brought: the account, whether its calendar was just made, whether a keyring has the password."""

    account: Account
    is_new: bool
    is_kept: bool


class Connecting(Protocol):
    """The way to an account, which takes a while and can be cancelled."""

    def connect(self, password: str) -> Connected:
        """Finds our own calendar on the server, or makes it. Raises PasswordNeeded for a wrong one, and NetworkFailed.

        May be called from any thread.
        """
        ...

    def cancel(self) -> None:
        """Ends it, from any thread: NetworkFailed is raised there."""
        ...


class CalendarServers(Protocol):
    """Whoever knows how to ask CalDAV servers."""

    def check_available(self) -> None:
        """Raises CouldNot, with a sentence of what to install, where that is not installed."""
        ...

    def connecting(self, address: str, user: str) -> Connecting:
        """The way to an account there; nothing is asked yet. Raises Refused ("address") for what is none."""
        ...

    def session(self, account: Account) -> ServerSession:
        """A session with that account, which is not opened yet: nothing is asked."""
        ...

    def forget(self, account: Account) -> None:
        """Takes its password out of the system's keyring, if it is there. Raises NetworkFailed."""
        ...


class CalendarStateFile(Protocol):
    """Where that is kept, for the window and for commands."""

    def read(self) -> CalendarState:
        """What was kept; nothing where nothing was. Raises CouldNot where it cannot be read."""
        ...

    def write(self, state: CalendarState) -> None:
        """Keeps it. Raises DiskFailed, ReadOnly or CouldNot; what was kept before then stays."""
        ...


class Posting(NamedTuple):
    """What a saved page says of a job, as plain text; empty where it does not say. ``country`` is as the page has it:
    a code of two letters, or a name. ``more`` is the number of further postings on the same page.
    """

    company: str = ""
    role: str = ""
    location: str = ""
    country: str = ""
    posting_url: str = ""
    closes_on: date | None = None
    salary: str = ""
    description: str = ""
    more: int = 0


class PostingReader(Protocol):
    """Whoever reads a job posting out of a saved page."""

    def read(self, content: bytes | str) -> Posting:
        """The posting on a page, given as its bytes or as text. Raises Refused, with a sentence why, where there is
        none that can be read.
        """
        ...

    def read_file(self, path: Path) -> Posting:
        """The same for a page that was saved as a file. Raises CouldNot where the file cannot be read."""
        ...


class InvitationReader(Protocol):
    """Whoever reads calendar files that came from outside. It may be called from any thread."""

    def read(self, content: bytes, own_zone: ZoneInfo) -> CalendarFile:
        """The invitations in the bytes of a file; times on nobody's clock are the user's own. Raises Refused."""
        ...

    def read_file(self, path: Path, own_zone: ZoneInfo) -> CalendarFile:
        """The same for a file. Raises CouldNot where it cannot be read."""
        ...


class ExchangeFiles(Protocol):
    """Whoever reads and writes interchange files."""

    def read(self, path: Path) -> "Found":
        """What the file holds. It may be called from any thread. Raises Refused, which says where the fault lies."""
        ...

    def render(self, applications: Iterable[JobApplication], settings: Settings, at: datetime) -> bytes:
        """The file with all of that."""
        ...

    def parts(self, applications: Iterable[JobApplication], settings: Settings, at: datetime) -> Iterator[bytes]:
        """The same in parts, one for each application and one around them; each is taken when its turn comes."""
        ...


class TableFiles(Protocol):
    """Whoever reads and writes tables of applications."""

    def read(self, path: Path) -> Table:
        """The table in a file. It may be called from any thread. Raises Refused, or CouldNot."""
        ...

    def render(self, applications: Iterable[JobApplication]) -> bytes:
        """The file with a row for each of these applications."""
        ...


class LetterTemplates(Protocol):
    """Where letters are begun from: the shipped templates, and the user's own beside them."""

    def of(self, kind: Kind) -> tuple[Template, ...]:
        """The templates of that kind: the user's own first, each of them by its name."""
        ...

    def own_folder(self) -> Path:
        """Where the user's own templates lie; made where there is no such folder yet. Raises CouldNot."""
        ...

    def render(self, template: Template, values: Mapping[str, str | int]) -> Letter:
        """The letter with these values filled in. Raises Refused, which says what is wrong with the template."""
        ...


class Proofreader(Protocol):
    """Whoever finds mistakes of spelling, grammar and punctuation, offline. Used from one thread, and slow at first."""

    def dialects(self) -> tuple[str, ...]:
        """The kinds of English that it knows, by country (ISO 3166-1 alpha-2)."""
        ...

    def knows(self, text: str, dialect: str) -> bool:
        """Whether the text is in a language that it reads; the dialect is the one that it will be checked in."""
        ...

    def check(self, text: str, known_words: Sequence[str], dialect: str) -> tuple[Finding, ...]:
        """What is wrong in the text, from its beginning to its end, without the words that are known to be right."""
        ...


class OwnWords(Protocol):
    """The words that the user called right; letters may hold them."""

    def all(self) -> tuple[str, ...]:
        """The words, in the order of the alphabet. Where they cannot be read, none."""
        ...

    def add(self, word: str) -> None:
        """Keeps a word, durably. Raises Refused for what is no word, CouldNot where it cannot be kept."""
        ...

    def remove(self, word: str) -> None:
        """Forgets a word, if it is there. Raises CouldNot where that cannot be kept."""
        ...


class MailDrafts(Protocol):
    """Whoever makes drafts for the user's mail program."""

    def render(self, message: MailMessage) -> bytes:
        """The draft as an .eml file: to one recipient or none, without attachments."""
        ...

    def write(self, message: MailMessage) -> Path:
        """Writes the draft to a private temporary place, until ``close``. Raises CouldNot where it cannot."""
        ...

    def close(self) -> None:
        """Takes the drafts away that were written."""
        ...


class DataMover(Protocol):
    """Whoever can say where the data may move."""

    def check(self, target: Path) -> None:
        """Raises Refused where the data cannot move to the target; nothing is written."""
        ...


@dataclass(frozen=True, slots=True)
class Workplace:
    """Everything a deed needs: the store, the clock, the holidays, and the writer of calendar files.

    ``new_proofreader`` makes one for the thread that asks for it; it is slow at its first use.
    ``mover`` is None where the data cannot move: the folder was given for this start alone.
    ``say`` says the sentences of calendar events: in English unless a window says them in its own language.
    """

    store: Store
    clock: Clock
    holidays: Holidays
    calendar: CalendarWriter
    postings: PostingReader
    invitations: InvitationReader
    exchange: ExchangeFiles
    tables: TableFiles
    templates: LetterTemplates
    own_words: OwnWords
    mail: MailDrafts
    new_proofreader: Callable[[], Proofreader]
    calendar_state: CalendarStateFile
    servers: CalendarServers
    say: Callable[[Sentence], str] = str
    mover: DataMover | None = None
