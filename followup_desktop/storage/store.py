"""The user's data, as they are read and changed while they are open."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence, Set
from contextlib import suppress
from datetime import date, datetime
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.zones import format_instant, parse_instant
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.services.ports.card import Card
from followup_desktop.storage import first_reading
from followup_desktop.storage.data_folder import DataFolder
from followup_desktop.storage.database import Database
from followup_desktop.storage.migrations import Step
from followup_desktop.storage.safekeeping import Safekeeping
from followup_desktop.storage.setting_rows import json_text, reading
from followup_desktop.when_wanted import modules_when_wanted

if TYPE_CHECKING:
    from followup_desktop.domain.application import JobApplication
    from followup_desktop.domain.follow_up import CalendarEntry
    from followup_desktop.domain.published import PublishedEvent, Standing
    from followup_desktop.domain.reminders import Told
    from followup_desktop.services.ports import rows
    from followup_desktop.services.ports.clock import Clock
    from followup_desktop.storage import (
        agenda,
        cards,
        letters,
        people,
        published,
        reminders,
        statements,
        tables,
        unit_of_work,
    )
    from followup_desktop.storage.unit_of_work import SqliteUnitOfWork
else:
    # What reading the board does without.
    (rows,) = modules_when_wanted("followup_desktop.services.ports", "rows")
    agenda, cards, letters, people, published, reminders, statements, tables, unit_of_work = modules_when_wanted(
        "followup_desktop.storage",
        *("agenda", "cards", "letters", "people", "published", "reminders", "statements", "tables", "unit_of_work"),
    )

# Card._make without a call of a Python function for each of many thousand rows.
_CARD: Callable[[tuple[Any, ...]], Card] = partial(tuple.__new__, Card)
_MOST_IDS = 20
_IDS_AT_ONCE = 500
_CHANGE_COLUMNS = ("number", "at", "deed", "application_id", "label", "state")


class SqliteStore(Safekeeping):
    """The ``Store`` of ``services.ports`` on an open data folder; ``open_store`` makes it.

    It is used from the thread that opened it. ``read_only`` says that the folder cannot be written: every change
    raises ReadOnly then.
    """

    def __init__(
        self, database: Database, clock: Clock, place: DataFolder, shut: Callable[[], None], steps: Sequence[Step]
    ) -> None:
        super().__init__(database, place, steps)
        self._clock = clock
        self._shut = shut
        self._is_closed = False

    def close(self) -> None:
        """Closes the store for good: folds the WAL in, closes the file, seals it and gives the folder back.

        What was committed is durable already, so closing raises nothing of the disk's: an unsealed file is checked all
        through when it is opened again.
        """
        if not self._is_closed:
            self._is_closed = True
            with suppress(FollowupError):
                self.look_underneath(self._clock.now())
            self._shut()

    def begin(self) -> SqliteUnitOfWork:
        """A new unit of work; the transaction begins when it is entered.

        Raises ChangedUnderneath or DiskFailed where the data file is not the one that was opened any more.
        """
        self.look_underneath(self._clock.now())
        return unit_of_work.SqliteUnitOfWork(self._database, self._clock)

    def go_on_while_waiting(self, meanwhile: Callable[[], object]) -> None:
        """Calls that, again and again, while a change waits for another program that holds the data file.

        It may make changes itself.
        """
        self._database.meanwhile = meanwhile

    # Records ----------------------------------------------------------------------------------------------------

    def settings(self) -> Settings:
        """The settings as they stand."""
        return self._records.settings()

    def application(self, application_id: str) -> JobApplication:
        """The application with that id. Raises NotFound."""
        return self._records.application(application_id)

    def applications(self) -> Iterator[JobApplication]:
        """All applications in the order of the board, as they stand when this is called."""
        return self._records.applications()

    def applications_of(self, application_ids: Sequence[str]) -> list[JobApplication]:
        """These applications in the order of the ids, some hundreds at most; those that are gone are left out."""
        return self._records.applications_of(application_ids)

    def application_ids(self, *, in_order: bool = True) -> list[str]:
        """The ids of all applications, in the order of the board."""
        return self._records.application_ids(in_order=in_order)

    def find_ids(self, beginning: str) -> list[str]:
        """The ids that begin with that text (at most 20), in their order."""
        table = tables.Application
        # Not LIKE, which takes % and _ for more than letters.
        query = table.select(table.id).where((table.id >= beginning) & (table.id < beginning + "\U0010ffff"))
        return [row[0] for row in self._database.rows(*query.order_by(table.id).limit(_MOST_IDS).sql())]

    def search(self, text: str) -> Set[str]:
        """The ids of the applications in which each word of the text begins a word; none for a text without words."""
        return self._index.find(text)

    # The board and today ----------------------------------------------------------------------------------------

    def cards(self) -> list[Card]:
        """The cards of the board in its order, without the archived ones."""
        return self._cards(*cards.archived_query(False).sql())

    def archived_cards(self) -> list[Card]:
        """The cards of the archive, in the order of the board."""
        return self._cards(*cards.archived_query(True).sql())

    def archive_order(self, by: str, *, descending: bool = False) -> list[str]:
        """The applications in the archive, in the order of that field: role, company, location, or stage as on the
        board.
        """
        query = cards.archive_order_query(by, descending=descending)
        return [row[0] for row in self._database.rows(*query.sql())]

    def first_cards(self, limit: int) -> list[Card]:
        """So many cards of each stage, in the order of the board, without the archived ones."""
        return [
            card for place in range(len(Stage)) for card in self._cards(first_reading.CARDS_OF_PLACE, (0, place, limit))
        ]

    def cards_after(self, card: Card | None, limit: int) -> list[Card]:
        """The next cards after that one (None: from the beginning) in the order of the board, archived ones too."""
        if card is None:
            return self._cards(first_reading.CARDS, (limit,))
        return self._cards(*cards.query_after(card, limit).sql())

    def card_counts(self) -> dict[str, int]:
        """How many cards each stage has, without the archived ones; stages without a card are left out."""
        return dict(self._database.rows(first_reading.COUNTS, (0,)))

    def cards_of(self, application_ids: Sequence[str]) -> list[Card]:
        """The cards of these applications in the order of the board; those that are gone are left out."""
        if len(application_ids) > _IDS_AT_ONCE:
            wanted = set(application_ids)
            return [card for card in self._cards(*cards.query().sql()) if card.id in wanted]
        if not application_ids:
            return []
        return self._cards(cards.query_of(len(application_ids)), list(application_ids))

    def _cards(self, sql: str, values: Sequence[Any]) -> list[Card]:
        return self._database.made(_CARD, sql, values)

    def count(self) -> int:
        """The number of applications, archived ones included."""
        return self._database.number(statements.count_applications())

    def names(self) -> list[rows.Named]:
        """What tells the applications from one another, archived ones included."""
        known = tables.Application
        query = known.select(
            known.id, known.company, known.role, known.posting_url, known.added_on, known.stage, known.archived
        )
        return list(map(rows.Named._make, self._database.rows(*query.sql())))

    def people_of(self, application_ids: Sequence[str]) -> list[rows.Person]:
        """The people of these applications, some hundreds at most; those of one application in their order."""
        return list(map(rows.Person._make, self._database.rows(*people.query_of(application_ids).sql())))

    def people_called(self, called: Sequence[str]) -> list[rows.Person]:
        """The people of any application who have one of these names or addresses (in any case), by application."""
        return list(map(rows.Person._make, self._database.rows(*people.query_called(called).sql())))

    def application_of_interview(self, interview_id: str) -> str:
        """The id of the application whose interview that is; an empty text where there is none."""
        interview = tables.Interview
        query = interview.select(interview.application).where(interview.id == interview_id)
        found = self._database.row(*query.sql())
        return found[0] if found else ""

    def agenda(
        self,
        until: datetime,
        since: datetime | None = None,
        of: Collection[str] | None = None,
        at_most: int | None = None,
    ) -> list[rows.AgendaRow]:
        """The open follow-ups whose slot begins before the instant, soonest first, as last planned."""
        return list(map(rows.AgendaRow._make, self._database.rows(*agenda.open_query(until, since, of, at_most).sql())))

    def agenda_order(
        self, until: datetime, since: datetime | None, kinds: Collection[str], at_most: int | None = None
    ) -> list[str]:
        """The applications with open follow-ups of these kinds in that stretch, by the first of them."""
        limit = None if at_most is None else 2 * at_most
        while True:
            rows = self._database.rows(*agenda.order_query(until, since, kinds, limit).sql())
            found = list(dict.fromkeys(row[0] for row in rows))
            if limit is None or len(found) >= (at_most or 0) or len(rows) < limit:
                return found[:at_most]
            limit *= 4

    def done(self, since: datetime, until: datetime, of: Collection[str] | None = None) -> list[rows.DoneRow]:
        """The follow-ups that were done, and the interviews that were held, from the one instant to the other."""
        queries = (agenda.done_query(since, until, of), agenda.held_query(since, until, of))
        found = [row for query in queries for row in map(rows.DoneRow._make, self._database.rows(*query.sql()))]
        return sorted(found, key=lambda row: (row.at, row.application_id, row.key))

    def awaited(self, promised_from: date, after: datetime, of: Collection[str] | None = None) -> list[rows.AwaitedRow]:
        """The applications whose next follow-up, not before an instant, waits for a promise on that day or later."""
        query = agenda.awaited_query(promised_from, after, of)
        return list(map(rows.AwaitedRow._make, self._database.rows(*query.sql())))

    def countries(self) -> list[tuple[str, str]]:
        """The countries of all applications, with their subdivisions."""
        return sorted((country, part) for country, part in self._database.rows(*agenda.countries_query().sql()))

    def own_starts(self) -> dict[tuple[str, str], str]:
        """The user's own dates of follow-ups, by application and key, as UTC text that sorts."""
        return reminders.own_starts(self._database)

    def told(self) -> set[Told]:
        """Everything that the user was told of by the program itself."""
        return reminders.told(self._database)

    def put_told(self, told: Iterable[Told], at: datetime) -> None:
        """Remembers, durably and at once, that this was told then; known ones stay as they are."""
        reminders.put_told(self._database, told, at)

    def published(
        self, collection: str, *, standings: Collection[Standing] = (), after: str = "", limit: int | None = None
    ) -> dict[str, PublishedEvent]:
        """What is known of the events of that calendar on a server, by their UIDs and in their order.

        Only those that stand so, where standings are given, with a UID above ``after``; ``limit`` at most, or all.
        """
        return published.events(self._database, collection, standings, after, limit)

    def put_published(self, collection: str, events: Iterable[PublishedEvent]) -> None:
        """Remembers, durably and at once, how these events of the calendar stand; not a change of the data."""
        published.put(self._database, collection, events)

    def drop_published(self, collection: str, uids: Iterable[str] | None = None) -> None:
        """Forgets, durably and at once, these events of the calendar, or all of them."""
        published.drop(self._database, collection, uids)

    def letter_order(self) -> list[rows.LetterPlace]:
        """The letters that were begun or sent: those not sent yet first, then the sent ones, each newest first."""
        return list(map(rows.LetterPlace._make, self._database.rows(*letters.order_query().sql())))

    def letters(self, places: Sequence[rows.LetterPlace]) -> list[rows.LetterRow]:
        """These letters, some hundreds at most, in no order; those that are gone are left out."""
        return list(map(rows.LetterRow._make, self._database.rows(*letters.query(places).sql())))

    def calendar_uids(self, after: tuple[str, str] = ("", ""), limit: int | None = None) -> dict[tuple[str, str], str]:
        """By which UID calendars know each follow-up; those of deleted applications included."""
        return self._records.calendar_uids(after, limit)

    def calendar_entry(self, application_id: str, key: str) -> CalendarEntry | None:
        """What calendars were told of that one follow-up."""
        return self._records.calendar_entry(application_id, key)

    def outdated(self, now: datetime, limit: int = 1000) -> list[str]:
        """The ids of applications whose stored plan is not that of the instant any more.

        Either time has changed it since, or the clock was set back behind the planning, or there is none.
        """
        card, application = tables.Card, tables.Application
        instant = format_instant(now)
        queries: list[Any] = [
            card.select(card.application).where(card.changes_at <= instant),
            card.select(card.application).where(card.planned_at > instant),
            application.select(application.id).where(application.id.not_in(card.select(card.application))),
        ]
        found: dict[str, None] = {}
        for query in queries:
            if len(found) < limit:
                found |= dict.fromkeys(row[0] for row in self._database.rows(*query.limit(limit).sql()))
        return list(found)[:limit]

    # History ----------------------------------------------------------------------------------------------------

    def changes(self, since: int = 0, limit: int = 1000) -> list[rows.RecordedChange]:
        """The changes with a number above ``since``, oldest first; undo and redo are changes themselves."""
        change = tables.Change
        return self._changes(_changes().where(change.number > since).order_by(change.number).limit(limit))

    def last_change(self) -> int:
        """The number of the last change; 0 where there was none."""
        return self._database.number(statements.select_last_change(), (1,))

    def size_of(self, number: int) -> int:
        """How many records the change of that number changed."""
        return self._database.number(statements.count_change_rows(), (1, number))

    def changes_of(self, application_id: str, limit: int = 200) -> list[rows.RecordedChange]:
        """The changes of that one application that stand, newest first, without those that undo or do again."""
        change = tables.Change
        mine = _deeds(unit_of_work.DONE).where(change.application_id == application_id)
        return self._changes(mine.order_by(change.number.desc()).limit(limit))

    def next_undo(self) -> rows.RecordedChange | None:
        """The change that an undo would take back: the last one that stands."""
        found = self._changes_by(*_last_done())
        return found[0] if found else None

    def next_redo(self) -> rows.RecordedChange | None:
        """The change that a redo would do again: of those taken back, the first one."""
        found = self._changes_by(*_first_undone())
        return found[0] if found else None

    def _changes(self, query: Any) -> list[rows.RecordedChange]:
        return self._changes_by(*query.sql())

    def _changes_by(self, sql: str, values: Sequence[Any]) -> list[rows.RecordedChange]:
        change = rows.RecordedChange
        with reading():
            return [
                change(number, parse_instant(at), deed, application_id, label, state)
                for number, at, deed, application_id, label, state in self._database.rows(sql, values)
            ]

    # Drafts -----------------------------------------------------------------------------------------------------

    def draft(self, name: str) -> dict[str, Any] | None:
        """The text kept under that name, which nobody has saved yet."""
        found = self._database.row(statements.select(tables.Draft), (name,))
        if found is None:
            return None
        with reading():
            content: dict[str, Any] = json.loads(found[1])
            return content

    def put_draft(self, name: str, content: dict[str, Any], at: datetime) -> None:
        """Keeps a text that is not saved yet, durably and at once; not a change of the data."""
        with self._database.transaction():
            row = (name, json_text(content), format_instant(at))
            self._database.run(statements.replace(tables.Draft), row)

    def drop_draft(self, name: str) -> None:
        """Forgets the text kept under that name, if there is one."""
        if self._database.row(statements.select(tables.Draft), (name,)) is None:
            return
        with self._database.transaction():
            self._database.run(statements.delete(tables.Draft), (name,))


# Asked after every deed: building a query takes many times as long as its answer.


@cache
def _last_done() -> tuple[str, list[Any]]:
    """The last change that stands."""
    return _deeds(unit_of_work.DONE).order_by(tables.Change.number.desc()).limit(1).sql()  # type: ignore[no-any-return]


@cache
def _first_undone() -> tuple[str, list[Any]]:
    """Of the changes taken back, the first one."""
    return _deeds(unit_of_work.UNDONE).order_by(tables.Change.number).limit(1).sql()  # type: ignore[no-any-return]


def _changes() -> Any:
    change = tables.Change
    return change.select(*(change._meta.columns[name] for name in _CHANGE_COLUMNS))


def _deeds(state: str) -> Any:
    change = tables.Change
    return _changes().where((change.state == state) & change.deed.not_in([unit_of_work.UNDO, unit_of_work.REDO]))
