"""One transaction on the user's records: everything of a deed, or nothing of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Self

from followup_desktop.domain.errors import CouldNot, Refused
from followup_desktop.domain.search import searchable_words
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.time.zones import format_instant
from followup_desktop.services.steps import Steps, to_the_end
from followup_desktop.storage import statements, tables
from followup_desktop.storage.change_log import ChangeLog, named
from followup_desktop.storage.mapping import calendar_entry_from, calendar_row, card_row, planned_rows, rows_of
from followup_desktop.storage.records import Records, no_such_application
from followup_desktop.storage.search import SearchIndex
from followup_desktop.storage.setting_rows import Row, settings_rows

if TYPE_CHECKING:
    from followup_desktop.domain.application import JobApplication
    from followup_desktop.domain.follow_up import CalendarEntry
    from followup_desktop.domain.method.plan import Plan
    from followup_desktop.domain.settings import Settings
    from followup_desktop.services.ports.clock import Clock
    from followup_desktop.storage.database import Database

UNDO = "undo"
REDO = "redo"
DONE = "done"
UNDONE = "undone"
GONE = "gone"


class SqliteUnitOfWork:
    """The ``UnitOfWork`` of ``services.ports``: entered once, ended by one commit or by leaving the block."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._records = Records(database)
        self._log = ChangeLog(database)
        self._index = SearchIndex(database)
        self._open = False
        self._joins = 0

    def __enter__(self) -> Self:
        self._database.begin()
        self._open = True
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._open:
            self._open = False
            self._database.roll_back()

    # Reading ----------------------------------------------------------------------------------------------------

    def settings(self) -> Settings:
        """The settings as they stand."""
        return self._records.settings()

    def application(self, application_id: str) -> JobApplication:
        """The application with that id. Raises NotFound."""
        return self._records.application(application_id)

    def application_ids(self) -> list[str]:
        """The ids of all applications in the order of the board; archived ones included."""
        return self._records.application_ids()

    def applications(self) -> Iterator[JobApplication]:
        """All applications in the order of the board, as they stand when this is called."""
        return self._records.applications()

    def applications_of(self, application_ids: Sequence[str]) -> list[JobApplication]:
        """These applications in the order of the ids, some hundreds at most; those that are gone are left out."""
        return self._records.applications_of(application_ids)

    def rank_edges(self, stage: str) -> tuple[str, str]:
        """The first and the last rank of the stage's cards, archived ones included; empty texts where there is none."""
        first = self._database.row(statements.select_edge_rank(last=False), (stage, 1))
        last = self._database.row(statements.select_edge_rank(last=True), (stage, 1))
        return (first[0] if first else "", last[0] if last else "")

    def rank_after(self, stage: str, rank: str) -> str:
        """The next rank in the stage above that one, archived cards included; an empty text where there is none."""
        found = self._database.row(statements.select_rank_above(), (stage, rank, 1))
        return found[0] if found else ""

    def calendar_entries(self) -> dict[tuple[str, str], CalendarEntry]:
        """What calendars were told, by application id and key; those of deleted applications included."""
        return self._records.calendar_entries()

    def calendar_entry(self, application_id: str, key: str) -> CalendarEntry | None:
        """What calendars were told of that one follow-up."""
        return self._records.calendar_entry(application_id, key)

    # Writing ----------------------------------------------------------------------------------------------------

    def put_settings(self, settings: Settings) -> None:
        """Keeps these settings."""
        self._check_open()
        stored: dict[str, Row] = {
            name: {"name": name, "value": value}
            for name, value in self._database.rows(statements.select_all(tables.Setting))
        }
        self._write_differences("setting", "", stored, settings_rows(settings))

    def put(self, application: JobApplication, plan: Plan) -> None:
        """Adds the application, or saves what has changed of it, with its plan; its revision rises by one.

        Raises Refused where the stored revision is not the application's, and for a deleted one: somebody else changed
        it in between. One that was deleted and comes back goes on from the last revision that it had.
        """
        self._check_open()
        wanted = rows_of(application)
        found = self._database.row(statements.select(tables.Application), (application.id,))
        revision = 0 if found is None else found[-1]
        if application.revision != revision:
            raise Refused(
                Sentence(
                    "“{company}, {role}” was changed elsewhere in the meantime; nothing was saved. Open it again "
                    "to see what it says now.",
                    company=application.company,
                    role=application.role,
                ),
                "revision",
            )
        stored: dict[str, Row] = {}
        if found is not None:
            stored[application.id] = named(tables.Application, found)
        self._write_differences("application", application.id, stored, wanted["application"])
        for table, model in tables.PARTS.items():
            rows = [] if found is None else self._database.rows(statements.select_of(model), (application.id,))
            parts = {row[0]: named(model, row) for row in rows}
            self._write_differences(table, application.id, parts, wanted[table])
        if application.id in self._log.touched:
            self._index.put(application.id, searchable_words(application))
        self._raise_revision(application.id)
        self._put_calendar_entries_of(application)
        self._write_plan(application, plan)

    def put_plan(self, application: JobApplication, plan: Plan) -> None:
        """Keeps only the plan (and card) of an application that is otherwise as stored: no change, no history.

        Nothing is kept where the stored one has another revision: whoever changed it has planned it. Raises NotFound
        where it is not stored.
        """
        self._check_open()
        found = self._database.row(statements.select(tables.Application), (application.id,))
        if found is None:
            raise no_such_application()
        if found[-1] == application.revision:
            self._write_plan(application, plan)

    def outdating_plans(self, now: datetime) -> Steps[None]:
        """From that instant on, no stored plan is up to date."""
        self._check_open()
        yield from self._database.running(*tables.Card.update({tables.Card.changes_at: format_instant(now)}).sql())

    def delete(self, application_id: str) -> None:
        """Takes the application out; its calendar entries stay, so that a calendar can be told. Raises NotFound."""
        self._check_open()
        stored = self._log.stored("application", application_id)
        if stored is None:
            raise no_such_application()
        self._log.delete_application(application_id, stored)
        self._index.remove(application_id)

    def put_calendar_entry(self, application_id: str, key: str, entry: CalendarEntry) -> None:
        """Keeps what calendars are told of a follow-up: bookkeeping, never undone."""
        self._check_open()
        self._database.run(statements.replace(tables.CalendarEntry), calendar_row(application_id, key, entry))

    def revert(self, number: int) -> tuple[str, ...]:
        """Writes back what stood before the change of that number; returns the ids of the applications touched.

        Raises CouldNot where there is no such change, or where the records have changed since then.
        """
        return to_the_end(self.turning(number, back=True))

    def repeat(self, number: int) -> tuple[str, ...]:
        """Writes again what the change of that number wrote; returns the ids of the applications touched.

        Raises CouldNot where there is no such change, or where the records are not as they were before it.
        """
        return to_the_end(self.turning(number, back=False))

    def turning(self, number: int, *, back: bool) -> Steps[tuple[str, ...]]:
        """``revert``, or without ``back`` ``repeat``, in steps."""
        self._check_open()
        if self._database.row(statements.select(tables.Change), (number,)) is None:
            raise CouldNot(Sentence("There is no such change in the history; nothing was changed."))
        yield from self._log.turning(number, back=back)
        for application_id in self._log.touched:
            self._raise_revision(application_id)
            if self._log.stored("application", application_id) is None:
                self._index.remove(application_id)
            else:
                self._index.put(application_id, searchable_words(self._records.application(application_id)))
            yield None
        return tuple(self._log.touched)

    # Ending -----------------------------------------------------------------------------------------------------

    def join(self, number: int) -> None:
        """What is committed then belongs to the change of that number where that is the last one: one undo for both."""
        self._joins = number

    def commit(self, deed: str, at: datetime, application_id: str = "", label: str = "", of: int = 0) -> int:
        """Makes the transaction durable and returns the change's number: one above the last, or that of ``join``.

        A deed that changed no record has no change: the last number is returned. ``of`` is the number of the change
        that an undo or redo is about.
        """
        return to_the_end(self.committing(deed, at, application_id, label, of))

    def committing(self, deed: str, at: datetime, application_id: str = "", label: str = "", of: int = 0) -> Steps[int]:
        """``commit`` in steps; nothing is durable before the last."""
        self._check_open()
        number = self._database.number(statements.select_last_change(), (1,))
        turned = deed in (UNDO, REDO)
        if number and number == self._joins and not turned:
            yield from self._log.recording(number)
        elif turned or not self._log.is_empty:
            number += 1
            self._set_states(deed, of)
            change = (number, format_instant(at), str(deed), application_id, label, DONE, of)
            self._database.run(statements.insert(tables.Change), change)
            yield from self._log.recording(number)
        yield from self._ending()
        return number

    def commit_bookkeeping(self) -> None:
        """Makes the transaction durable without a change in the history: calendar entries, plans."""
        self._check_open()
        if not self._log.is_empty:
            raise RuntimeError("records were changed: that needs a commit with its deed, so that it can be undone")
        to_the_end(self._ending())

    def _ending(self) -> Steps[None]:
        # Whatever becomes of the commit, this unit of work is over: a failed one has been rolled back.
        self._open = False
        yield from self._database.committing()

    def _check_open(self) -> None:
        if not self._open:
            raise RuntimeError("this unit of work is not entered, or has ended")

    # What the methods above share -------------------------------------------------------------------------------

    def _write_differences(
        self, table: str, application_id: str, stored: dict[str, Row], wanted: dict[str, Row]
    ) -> None:
        for key, before in stored.items():
            if key not in wanted:
                self._log.delete(table, key, application_id, before)
        for key, after in wanted.items():
            if key in stored:
                self._log.update(table, key, application_id, stored[key], after)
            else:
                self._log.insert(table, key, application_id, after)

    def _raise_revision(self, application_id: str) -> None:
        self._database.run(statements.raise_revision(), (1, application_id))

    def _put_calendar_entries_of(self, application: JobApplication) -> None:
        """What came with the application, unless something newer is known: what a calendar was told never goes back."""
        entries = {f.key: f.calendar for f in application.follow_ups if f.calendar is not None}
        if not entries:
            return
        rows = self._database.rows(statements.select_of(tables.CalendarEntry), (application.id,))
        known = {row[1]: calendar_entry_from(row) for row in rows}
        for key, entry in entries.items():
            if key not in known or entry.is_newer_than(known[key]):
                self.put_calendar_entry(application.id, key, entry)

    def _write_plan(self, application: JobApplication, plan: Plan) -> None:
        card = card_row(application, plan, self._clock.now())
        self._database.run(statements.replace(tables.Card), card)
        self._database.run(statements.delete_of(tables.Planned), (application.id,))
        for row in planned_rows(application, plan):
            self._database.run(statements.insert(tables.Planned), row)

    def _set_states(self, deed: str, of: int) -> None:
        if deed not in (UNDO, REDO):
            self._database.run(statements.set_states(), (GONE, UNDONE))
            return
        before, after = (DONE, UNDONE) if deed == UNDO else (UNDONE, DONE)
        if self._database.run(statements.set_state(), (after, of, before)).rowcount != 1:
            raise CouldNot(Sentence("That change has been taken back or done again already; nothing was changed."))
