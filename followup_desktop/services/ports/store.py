"""Where the data lies: one unit of work a deed, and what is read without one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence, Set
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

if TYPE_CHECKING:
    from followup_desktop.domain.application import JobApplication
    from followup_desktop.domain.follow_up import CalendarEntry
    from followup_desktop.domain.method.plan import Plan
    from followup_desktop.domain.published import PublishedEvent, Standing
    from followup_desktop.domain.reminders import Told
    from followup_desktop.domain.sentences import Sentence
    from followup_desktop.domain.settings import Settings
    from followup_desktop.services.ports.backups import BackupFile, UnfinishedBackup
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

    def application_ids(self) -> list[str]:
        """The ids of all applications in the order of the board: stage, rank, id; archived ones included."""
        ...

    def applications(self) -> Iterator[JobApplication]:
        """All applications in that order."""
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

    def outdating_plans(self, now: datetime) -> Steps[None]:
        """From that instant on, no stored plan is up to date; see ``Store.outdated``. Bookkeeping, never undone.

        It goes over every card, in a step that may be carried out in another thread.
        """
        ...

    def delete(self, application_id: str) -> None:
        """Takes the application out; its calendar entries stay, so that a calendar can be told. Raises NotFound."""
        ...

    def applications_of(self, application_ids: Sequence[str]) -> list[JobApplication]:
        """These applications in the order of the ids, some hundreds at most; those that are gone are left out."""
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

    def finish_opening(self) -> Steps[None]:
        """What opening has left for later: the data can be read, and these steps find out whether they are sound.

        Nothing is written before. Raises Damaged.
        """
        ...

    @property
    def is_without_room(self) -> bool:
        """Whether the disk was too full to open the data for more than reading; they are read-only then."""
        ...

    def begin(self) -> UnitOfWork:
        """A new unit of work; the transaction begins when it is entered."""
        ...

    def go_on_while_waiting(self, meanwhile: Callable[[], object]) -> None:
        """Calls that, again and again, while a change waits for another program that holds the data file."""
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

    def applications_of(self, application_ids: Sequence[str]) -> list[JobApplication]:
        """These applications in the order of the ids, some hundreds at most; those that are gone are left out."""
        ...

    def application_ids(self, *, in_order: bool = True) -> list[str]:
        """The ids of all applications, in the order of the board, or sooner in none."""
        ...

    def find_ids(self, beginning: str) -> list[str]:
        """The ids that begin with that text (at most 20)."""
        ...

    def search(self, text: str) -> Set[str]:
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

    def archive_order(self, by: str, *, descending: bool = False) -> list[str]:
        """The applications in the archive, in the order of that field: role, company, location, or stage as on the
        board.
        """
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

    def agenda_order(
        self, until: datetime, since: datetime | None, kinds: Collection[str], at_most: int | None = None
    ) -> list[str]:
        """The ids of the applications with open follow-ups of these kinds in that stretch, by the first of them.

        ``at_most`` so many of them, the first.
        """
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
        self, collection: str, *, standings: Collection[Standing] = (), after: str = "", limit: int | None = None
    ) -> dict[str, PublishedEvent]:
        """What is known of the events of that calendar on a server, by their UIDs and in their order.

        Only those that stand so, where standings are given, with a UID above ``after``; ``limit`` at most, or all.
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

    def letter_order(self) -> list[LetterPlace]:
        """The letters that were begun or sent, also those of archived applications: those not sent yet first, then the
        sent ones, each newest first.
        """
        ...

    def letters(self, places: Sequence[LetterPlace]) -> list[LetterRow]:
        """These letters, some hundreds at most, in no order; those that are gone are left out."""
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

    def calendar_uids(self, after: CalendarPlace = ("", ""), limit: int | None = None) -> dict[CalendarPlace, str]:
        """By which UID calendars know each follow-up; those of deleted applications included.

        In the order of the applications' ids and the keys: those ``after`` that place, ``limit`` at most.
        """
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

    def is_backed_up(self, backup: Path | None = None) -> bool:
        """Whether that backup, else the newest, ends with the last change that there is; or there is none."""
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
        self, made: Path, now: datetime, export: Callable[[Path, Path, datetime], None]
    ) -> tuple[Sentence, ...]:
        """After a good backup was made in their folder: writes the weekly ``export`` beside it, copies both to the
        second folder, and removes the old ones that are not kept. It may be called from any thread.

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
