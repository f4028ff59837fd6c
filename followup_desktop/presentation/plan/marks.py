"""The marks of the plan: follow-ups on their days, by application, put into words when somebody looks."""

from collections.abc import Collection
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from followup_desktop.domain.follow_up import kind_of
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.zones import find_zone, format_instant
from followup_desktop.domain.vocabulary import LETTERS, TRIES, Channel, Kind
from followup_desktop.presentation.agenda_words import AgendaItem, AgendaWording, Section, act_words, days_late
from followup_desktop.presentation.plan.shows import Show
from followup_desktop.presentation.plan.weeks import Weeks
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock, say_day, say_time_of
from followup_desktop.services.agenda import Planned
from followup_desktop.services.ports.rows import AgendaRow, DoneRow

tr = Texts("Plan")


def show_words(show: Show) -> str:
    """The name of the filter."""
    return {
        Show.CALLS: tr("Calls"),
        Show.NOTES: tr("Notes"),
        Show.INTERVIEWS: tr("Interviews"),
        Show.DECISIONS: tr("Decisions"),
        Show.DONE: tr("Done"),
    }[show]


def shown_as(kind: Kind) -> Show:
    """Which filter a kind of follow-up belongs to: the tries of steps 1 and 4 are calls, also where they are emails."""
    if kind in TRIES:
        return Show.CALLS
    if kind in LETTERS:
        return Show.NOTES
    return Show.INTERVIEWS if kind in (Kind.ASK_PROCESS, Kind.INTERVIEW_NOTES) else Show.DECISIONS


def kinds_of(shows: Collection[Show]) -> tuple[Kind, ...]:
    """The kinds of follow-ups that these filters show."""
    return tuple(kind for kind in Kind if shown_as(kind) in shows)


class Standing(StrEnum):
    """How a mark stands; its colour is never the only sign of it."""

    LATE = "late"
    TODAY = "today"
    PLANNED = "planned"
    OWN = "own"
    DONE = "done"


class Mark(NamedTuple):
    """One follow-up on its day of the user's; without a ``clock`` any time of that day.

    ``row`` is the open follow-up, or the one that was done.
    """

    application_id: str
    company: str
    role: str
    key: str
    kind: Kind
    day: date
    clock: time | None
    standing: Standing
    row: AgendaRow | DoneRow

    @property
    def place(self) -> tuple[str, str]:
        """What it is told apart by."""
        return self.application_id, self.key

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.standing is not Standing.DONE

    @property
    def order(self) -> tuple[date, time, str]:
        """By when it is, then by its key."""
        return self.day, self.clock or time(), self.key


class Lane(NamedTuple):
    """One application with its marks, soonest first; none where it only waits for a promise."""

    application_id: str
    company: str
    role: str
    marks: tuple[Mark, ...] = ()

    @property
    def order(self) -> tuple[date, time, str, str]:
        """By the first mark, then by company; after all others where there is none."""
        day, clock = (self.marks[0].order[:2]) if self.marks else (date.max, time())
        return day, clock, self.company.casefold(), self.application_id


class PlanWording:
    """Places and words of marks for one present and the user's settings."""

    def __init__(self, now: datetime, settings: Settings) -> None:
        self._agenda = AgendaWording(now, settings)
        self._own_zone = settings.timezone
        self._zone = find_zone(settings.timezone) or ZoneInfo("UTC")
        self._now_text = format_instant(now)
        self.now = now.astimezone(UTC)
        self.today = now.astimezone(self._zone).date()
        self._say_clock = cache(say_clock)

    # Places -------------------------------------------------------------------------------------------------------

    def marks(self, planned: Planned, weeks: Weeks, shows: Collection[Show]) -> list[Mark]:
        """The marks of these weeks that are shown, in no order."""
        return [
            mark
            for mark in (*map(self._open, planned.open), *map(self._done, planned.done))
            if mark.day in weeks and shown_as(mark.kind) in shows and (mark.is_open or Show.DONE in shows)
        ]

    def lanes(self, planned: Planned, weeks: Weeks, shows: Collection[Show]) -> dict[str, Lane]:
        """The lanes of these weeks, by application, with the marks that are shown."""
        found: dict[str, list[Mark]] = {}
        for mark in self.marks(planned, weeks, shows):
            found.setdefault(mark.application_id, []).append(mark)
        lanes = {
            id_: Lane(id_, marks[0].company, marks[0].role, tuple(sorted(marks, key=_order)))
            for id_, marks in found.items()
        }
        for row in planned.awaited:
            lanes.setdefault(row.application_id, Lane(*row))
        return lanes

    def _open(self, row: AgendaRow) -> Mark:
        if row.all_day:
            day, clock = date.fromisoformat(row.slot_start[:10]), None
        else:
            local = datetime.fromisoformat(row.slot_start).astimezone(self._zone)
            day, clock = local.date(), local.time()
        if day < self.today:
            # What is late is for today, at any time; a slot that has passed rolls within a moment.
            day, clock = self.today, None
        if row.in_time_until and row.in_time_until < self._now_text:
            standing = Standing.LATE
        elif day == self.today:
            standing = Standing.TODAY
        else:
            standing = Standing.OWN if row.own else Standing.PLANNED
        kind = Kind(row.kind)
        return Mark(row.application_id, row.company, row.role, row.key, kind, day, clock, standing, row)

    def _done(self, row: DoneRow) -> Mark:
        local = datetime.fromisoformat(row.at).astimezone(self._zone)
        kind = kind_of(row.key)
        day, clock = local.date(), local.time()
        return Mark(row.application_id, row.company, row.role, row.key, kind, day, clock, Standing.DONE, row)

    # Words --------------------------------------------------------------------------------------------------------

    def icon(self, mark: Mark) -> str:
        """The icon of the act."""
        return _act(mark.kind, mark.row.channel or "")[0]

    def label(self, mark: Mark, with_day: bool) -> str:
        """What stands on the mark: how late it is, or its time, with the day of the week where that is not clear."""
        if mark.standing is Standing.LATE:
            return self._late(mark)
        clock = self._say_clock(mark.clock) if mark.clock else _act(mark.kind, mark.row.channel or "")[1]
        return fill(tr("%1 %2"), _weekday(mark.day), clock) if with_day else clock

    def act(self, mark: Mark) -> str:
        """What is to be done: "Call and ask for news"."""
        return _act(mark.kind, mark.row.channel or "")[2]

    def who(self, mark: Mark) -> str:
        """The person that it is for; empty where nobody is named."""
        return mark.row.contact or ""

    def when(self, mark: Mark) -> str:
        """Day and time on the user's clock, and the time at their end where that is another."""
        return fill(tr("%1, %2"), say_day(mark.day, self.today), self.time(mark))

    def time(self, mark: Mark) -> str:
        """The same without the day."""
        if mark.clock is None:
            return tr("any time")
        said = self._say_clock(mark.clock)
        if not isinstance(mark.row, AgendaRow) or mark.row.zone == self._own_zone:
            return said
        zone = find_zone(mark.row.zone) or self._zone
        theirs = datetime.fromisoformat(mark.row.slot_start).astimezone(zone)
        if theirs.date() == mark.day and theirs.time() == mark.clock:
            return said
        clock = self._say_clock(theirs.time())
        if theirs.date() != mark.day:
            clock = fill(tr("%1, %2"), say_day(theirs.date(), self.today), clock)
        return fill(tr("%1 (%2 %3)"), said, clock, say_time_of(mark.row.zone))

    def standing(self, mark: Mark) -> str:
        """How it stands, in words."""
        if mark.standing is Standing.LATE:
            return self._late(mark)
        return {
            Standing.TODAY: tr("Today"),
            Standing.PLANNED: tr("Planned"),
            Standing.OWN: tr("Your own date"),
            Standing.DONE: tr("Done"),
        }[mark.standing]

    def spoken(self, mark: Mark) -> str:
        """Everything of a mark for who hears it."""
        who = " · ".join(part for part in (mark.company, self.who(mark)) if part)
        said = (f"{self.act(mark)}, {who}", self.when(mark), self.standing(mark))
        return " ".join(f"{part.rstrip('.')}." for part in said if part)

    def _late(self, mark: Mark) -> str:
        if not isinstance(mark.row, AgendaRow) or not mark.row.in_time_until:
            return days_late(0)
        until = datetime.fromisoformat(mark.row.in_time_until).astimezone(find_zone(mark.row.zone) or self._zone)
        return days_late((self.today - until.date()).days)

    def item(self, mark: Mark, asks_again: str = "") -> AgendaItem | None:
        """The follow-up as a row of Today; None for one that is done."""
        if not isinstance(mark.row, AgendaRow):
            return None
        return self._agenda.item(mark.row, self._agenda.section(mark.row) or Section.NEXT_WEEK, asks_again)


def _order(mark: Mark) -> tuple[date, time, str]:
    return mark.order


def _act(kind: Kind, channel: str) -> tuple[str, str, str]:
    """Icon, short act and whole act; of an act that was done by some way not kept, the usual one."""
    return act_words(kind, Channel(channel) if channel else Channel.DECIDE)


def _weekday(day: date) -> str:
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
