"""Keeps the plan up to date while somebody looks at it: the weeks as a whole, and after a deed what it touched."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, time

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import NotFound
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.plan.day_heads import DayHead, Holiday, head_of, holidays_in, remarks, say_weeks
from followup_desktop.presentation.plan.lane_facts import LaneFacts, facts_of
from followup_desktop.presentation.plan.marks import Lane, PlanWording, kinds_of
from followup_desktop.presentation.plan.marks_model import MarksModel
from followup_desktop.presentation.plan.plan_table import PlanTableModel
from followup_desktop.presentation.plan.shows import SHOWN_AT_FIRST, Show
from followup_desktop.presentation.plan.weeks import Column, Weeks, monday_of
from followup_desktop.presentation.printed_page import Page
from followup_desktop.services.agenda import Planned, in_order_between, planned_between

SOME = 60
"""The lanes of so many applications are read one by one; of more, all are."""
LANES = 100
"""So many lanes are read at a time, in the order of their first marks."""
ROWS = 500
"""So many follow-ups of the table are read at a time, in the order of their times."""


class PlanUpkeep(QObject):
    """The weeks that are shown, and the two models of what stands in them."""

    changed = Signal()
    """What is shown of the weeks is as they stand; they may be others."""
    grown = Signal()
    """There are more lanes, below the others."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.marks = MarksModel(self._facts_of, self)
        self.table = PlanTableModel(self)
        self.marks.more_wanted.connect(self._go_on_with_lanes)
        self.table.more_wanted.connect(self._go_on_with_rows)
        self.weeks = Weeks(monday_of(self.today))
        self.shows: frozenset[Show] = frozenset(SHOWN_AT_FIRST)
        self._follows_today = True
        self._is_list = False
        self._lanes: dict[str, Lane] = {}
        self._taken: list[str] = []
        # Those whose lanes come later; None where there are some, and nobody asked yet which.
        self._waiting: list[str] | None = []
        self._rows: int | None = ROWS
        self._facts: dict[str, LaneFacts] = {}
        self._holidays: tuple[Holiday, ...] = ()

    @property
    def today(self) -> date:
        """The present day of the user's."""
        return self._desk.today()

    # What is shown ------------------------------------------------------------------------------------------------

    def go_to(self, day: date | None) -> None:
        """Shows the weeks from that day's on; from today's, and so on with the days, for None."""
        self._follows_today = day is None
        self.weeks = Weeks(monday_of(day or self.today))
        self.read()

    def go_on(self, weeks: int) -> None:
        """So many weeks later, or earlier where negative."""
        first = self.weeks.moved(weeks).first
        self.go_to(None if first == monday_of(self.today) else first)

    def choose(self, first: date | None, shows: Collection[Show]) -> None:
        """The weeks from that day's on (None for today's) and the kinds, to be read when somebody looks."""
        self._follows_today = first is None
        self.weeks = Weeks(monday_of(first or self.today))
        self.shows = frozenset(shows)

    @property
    def kept_first(self) -> str:
        """The first day, to be shown again after a restart; empty where it goes on with the days."""
        return "" if self._follows_today else self.weeks.first.isoformat()

    def narrow(self, shows: Collection[Show]) -> None:
        """Shows only these."""
        self.shows = frozenset(shows)
        self.read()

    def show_list(self, is_list: bool) -> None:
        """Whether somebody looks at the table, or at the weeks: only that is read."""
        if is_list is not self._is_list:
            self._is_list = is_list
            self.read()

    def read(self) -> None:
        """Reads all that stands in the weeks, and of a great many lanes or rows the first."""
        if self._follows_today:
            self.weeks = Weeks(monday_of(self.today))
        self._facts.clear()
        desk = self._desk
        own = ((desk.settings().country, ""),) if desk.settings().country else ()
        countries = dict.fromkeys((*own, *desk.work.store.countries()))
        self._holidays = holidays_in(self.weeks, countries, desk.work.holidays)
        self._rows, self._lanes, self._taken, self._waiting = ROWS, {}, [], []
        if not self._is_list:
            ids = self._in_order(LANES + 1)
            self._taken = ids[:LANES]
            self._waiting = None if ids[LANES:] else []
            self._take(self._taken)
        else:
            # Lanes of other weeks have no place in these.
            self.marks.show((), self._wording())
        self._show()

    def refresh(self, ids: Iterable[str]) -> None:
        """Reads the lanes of these applications anew; the others stay where they are."""
        ids = list(ids)
        if len(ids) > SOME:
            self.read()
            return
        if not self._is_list:
            ids = [one for one in ids if one in self._lanes or one not in self._rest()]
            for application_id in ids:
                self._facts.pop(application_id, None)
            self._take(ids)
        self._show()

    def reveal(self, application_id: str) -> None:
        """Reads on until that application has its lane, where it has one."""
        while not self._is_list and application_id in self._rest():
            self._go_on_with_lanes()

    def _take(self, ids: Sequence[str]) -> None:
        """Reads the lanes of these applications: each keeps its place, new ones come last, in the order of the ids."""
        found = self._wording().lanes(self._planned(ids), self.weeks, self.shows)
        for application_id in ids:
            if application_id in found:
                self._lanes[application_id] = found[application_id]
            else:
                self._lanes.pop(application_id, None)

    def _planned(self, of: Sequence[str] | None, at_most: int | None = None) -> Planned:
        weeks, with_done = self.weeks, Show.DONE in self.shows
        return planned_between(self._desk.work, weeks.first, weeks.after, with_done=with_done, of=of, at_most=at_most)

    def _in_order(self, at_most: int | None = None) -> list[str]:
        weeks, with_done = self.weeks, Show.DONE in self.shows
        kinds = kinds_of(self.shows)
        return in_order_between(self._desk.work, weeks.first, weeks.after, kinds, with_done=with_done, at_most=at_most)

    def _rest(self) -> list[str]:
        if self._waiting is None:
            taken = {*self._taken, *self._lanes}
            self._waiting = [one for one in self._in_order() if one not in taken]
        return self._waiting

    @property
    def _has_more(self) -> bool:
        return self._waiting is None or bool(self._waiting)

    def _go_on_with_lanes(self) -> None:
        rest = self._rest()
        ids, self._waiting = rest[:LANES], rest[LANES:]
        self._take(ids)
        self.marks.add([self._lanes[one] for one in ids if one in self._lanes], self._has_more)
        self.grown.emit()

    def _go_on_with_rows(self, all_of_them: bool) -> None:
        self._rows = None if all_of_them else (self._rows or 0) + ROWS
        self._show_list()

    def _wording(self) -> PlanWording:
        return PlanWording(self._desk.now(), self._desk.settings())

    def _show(self) -> None:
        if self._is_list:
            self._show_list()
        else:
            self.marks.show(self._lanes.values(), self._wording(), self._has_more)
        self.changed.emit()

    def _show_list(self) -> None:
        planned, wording = self._planned(None, self._rows), self._wording()
        self.table.show(wording.marks(planned, self.weeks, self.shows), wording, not planned.is_all)

    def page(self) -> Page:
        """All of the weeks as a table for printing, whether that or the weeks are shown."""
        self._go_on_with_rows(True)
        return self.table.page(self.weeks)

    def ask_again(self, application_id: str, key: str, sentence: str) -> None:
        """A letter was not marked as sent; done once more, it is marked anyway."""
        self.marks.ask_again(application_id, key, sentence)
        self.table.ask_again(application_id, key, sentence)

    # Words --------------------------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The days that are shown."""
        return say_weeks(self.weeks)

    def head(self, column: Column) -> DayHead:
        """What stands above a column."""
        return head_of(column, self.today, self._desk.settings().country, self._holidays)

    @property
    def has_holidays(self) -> bool:
        """Whether any of the days is a holiday somewhere."""
        return bool(self._holidays)

    def remarks(self) -> str:
        """Free days and holidays of the first week, in sentences."""
        taken = {mark.day for lane in self._lanes.values() for mark in lane.marks if mark.is_open}
        # Of a part it cannot be said which days are free.
        is_known = not self._is_list and not self._has_more
        return remarks(
            self.weeks,
            self.today,
            taken if is_known else self.weeks.days,
            self._holidays,
            self._desk.settings().country,
        )

    def clock(self) -> time:
        """The present time on the user's clock."""
        return self._desk.now().astimezone(self._desk.zone()).time()

    # Inside -------------------------------------------------------------------------------------------------------

    def _facts_of(self, application_id: str) -> LaneFacts:
        if application_id not in self._facts:
            try:
                application = self._desk.application(application_id)
            except NotFound:
                return LaneFacts()
            self._facts[application_id] = facts_of(self._desk, application, self.weeks)
        return self._facts[application_id]
