"""The follow-ups that are to be done, as last read, and in which section of Today each stands at a present."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from enum import Enum
from heapq import merge
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from followup_desktop.domain.time.zones import format_instant
from followup_desktop.presentation.agenda_words import AgendaWording, Section
from followup_desktop.services.ports.rows import AgendaRow
from followup_desktop.services.steps import Steps

if TYPE_CHECKING:
    from followup_desktop.domain.application import JobApplication
    from followup_desktop.domain.follow_up import PlannedFollowUp
    from followup_desktop.domain.method.plan import Plan
    from followup_desktop.domain.settings import Settings

AHEAD = timedelta(days=21)
"""So far ahead follow-ups are read: a late one may stand after a long weekend, with its slot rolled forward."""
_START = itemgetter(AgendaRow._fields.index("slot_start"))
_SOONEST = itemgetter(*(AgendaRow._fields.index(name) for name in ("slot_start", "company", "key", "application_id")))
_LATEST = itemgetter(
    *(AgendaRow._fields.index(name) for name in ("in_time_until", "company", "key", "slot_start", "application_id"))
)
QUARTER_SECONDS = 900
_AT_ONCE = 2_000


class Agenda:
    """The open follow-ups by application, as they were last read: a deed changes those of one, not thousands."""

    def __init__(self) -> None:
        self._of: dict[str, tuple[AgendaRow, ...]] = {}
        self._rows: list[AgendaRow] = []

    def fill(self, pages: Iterable[list[AgendaRow]]) -> Steps[None]:
        """Takes over all of them, a page a step; those of one application stand on one page."""
        runs: list[list[AgendaRow]] = []
        for page in pages:
            found: dict[str, list[AgendaRow]] = {}
            for row in page:
                found.setdefault(row.application_id, []).append(row)
            self._of |= {application_id: tuple(own) for application_id, own in found.items()}
            runs.append(sorted(page, key=_SOONEST))
            yield None
        self._rows = yield from _merged(runs, _SOONEST)

    def put(self, application_id: str, rows: Iterable[AgendaRow]) -> tuple[AgendaRow, ...]:
        """Takes over those of one application, which may have none any more; returns those that it had."""
        before = self._of.pop(application_id, ())
        for row in before:
            place = bisect_left(self._rows, _SOONEST(row), key=_SOONEST)
            while self._rows[place] is not row:
                place += 1
            del self._rows[place]
        own = self._of[application_id] = tuple(rows)
        for row in own:
            insort(self._rows, row, key=_SOONEST)
        return before

    def rows(self) -> list[AgendaRow]:
        """All of them, soonest first."""
        return self._rows


def _merged(runs: list[list[AgendaRow]], key: Callable[[AgendaRow], Any]) -> Steps[list[AgendaRow]]:
    """Sorted runs as one, some thousand rows a step: all at once would hold the window up."""
    merged: list[AgendaRow] = []
    rest = merge(*runs, key=key)
    while some := list(islice(rest, _AT_ONCE)):
        merged += some
        yield None
    return merged


def rows_of(application: JobApplication, plan: Plan) -> tuple[AgendaRow, ...]:
    """The open follow-ups of one application as rows."""
    return tuple(_row_of(application, follow_up) for follow_up in plan.follow_ups)


def _row_of(application: JobApplication, follow_up: PlannedFollowUp) -> AgendaRow:
    contact = application.contact(follow_up.contact_id)
    slot = follow_up.slot
    say: Callable[[datetime], str] = (lambda at: at.date().isoformat()) if slot.all_day else format_instant
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
        slot_start=say(slot.start),
        slot_end=say(slot.end),
        all_day=int(slot.all_day),
        zone=follow_up.timezone,
        own=int(follow_up.own),
        in_time_until=format_instant(follow_up.in_time_until) if follow_up.in_time_until else None,
    )


class What(Enum):
    """What has become of a row."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


class Edit(NamedTuple):
    """One row of a section that has come, says something else, or has gone: the ``number``-th when its turn comes."""

    what: What
    section: Section
    number: int
    row: AgendaRow


class Placement:
    """Follow-ups in their sections, at one present."""

    def __init__(self, now: datetime, settings: Settings) -> None:
        self._settings, self._quarter = settings, _quarter_of(now)
        self.wording = AgendaWording(now, settings)
        self.sections: dict[Section, list[AgendaRow]] = {section: [] for section in Section}
        self._at = format_instant(now)

    def fill(self, rows: Iterable[AgendaRow]) -> Steps[None]:
        """Takes over these, soonest first, some thousand a step; what changes meanwhile is for ``change`` after it."""
        rows, at = list(rows), self._at
        runs: list[list[AgendaRow]] = []
        ahead: list[AgendaRow] = []
        for first in range(0, len(rows), _AT_ONCE):
            late: list[AgendaRow] = []
            for row in rows[first : first + _AT_ONCE]:
                # ``_is_late`` without a call for each of many thousand rows.
                (late if "" < (row.in_time_until or "") < at else ahead).append(row)
            runs.append(sorted(late, key=_LATEST))
            yield None
        self.sections[Section.OVERDUE] = yield from _merged(runs, _LATEST)
        start = 0
        over: list[AgendaRow] = []
        for section, day, instant in self.wording.ends:
            # Dates and instants of one midnight sort apart: what lies between the two is looked at row by row.
            begin, end = (max(start, bisect_left(ahead, text, key=_START)) for text in sorted((day, instant)))
            between = ahead[begin:end]
            here = [row for row in between if row.slot_start < (day if row.all_day else instant)]
            self.sections[section] = [*over, *ahead[start:begin], *here]
            over = [row for row in between if row.slot_start >= (day if row.all_day else instant)]
            start = end

    def holds(self, now: datetime, settings: Settings) -> bool:
        """Whether the rows still stand in their sections then: with each quarter of an hour others are late."""
        return self._quarter == _quarter_of(now) and self._settings == settings

    def change(self, gone: Iterable[AgendaRow], come: Iterable[AgendaRow]) -> list[Edit]:
        """Puts rows in the place of others, and says what that changes: as few rows as can be."""
        edits: list[Edit] = []
        fresh = {(row.application_id, row.key): row for row in come}
        for row in gone:
            section = self._section_of(row)
            if section is None:
                continue
            number = self._number_in(section, row)
            del self.sections[section][number]
            after = fresh.get((row.application_id, row.key))
            if after is not None and self._place_of(after) == (section, number):
                self.sections[section].insert(number, after)
                del fresh[after.application_id, after.key]
                if after != row:
                    edits.append(Edit(What.CHANGED, section, number, after))
            else:
                edits.append(Edit(What.GONE, section, number, row))
        for row in fresh.values():
            section = self._section_of(row)
            if section is not None:
                number = self._number_in(section, row)
                self.sections[section].insert(number, row)
                edits.append(Edit(What.NEW, section, number, row))
        return edits

    def _place_of(self, row: AgendaRow) -> tuple[Section | None, int]:
        section = self._section_of(row)
        return section, -1 if section is None else self._number_in(section, row)

    def _number_in(self, section: Section, row: AgendaRow) -> int:
        """Where in its section the row stands, or would stand."""
        key = _LATEST if section is Section.OVERDUE else _SOONEST
        return bisect_left(self.sections[section], key(row), key=key)

    def _is_late(self, row: AgendaRow) -> bool:
        return "" < (row.in_time_until or "") < self._at

    def _section_of(self, row: AgendaRow) -> Section | None:
        """Where the row belongs; None where that is further ahead than the sections go."""
        if self._is_late(row):
            return Section.OVERDUE
        ends = self.wording.ends
        return next((one for one, day, instant in ends if row.slot_start < (day if row.all_day else instant)), None)


def _quarter_of(now: datetime) -> int:
    return int(now.timestamp()) // QUARTER_SECONDS
