"""Keeps the plan up to date while somebody looks at it: the weeks as a whole, and after a deed what it touched."""

from collections.abc import Collection, Iterable
from datetime import date, time

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import NotFound
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.plan.day_heads import DayHead, Holiday, head_of, holidays_in, remarks, say_weeks
from followup_desktop.presentation.plan.lane_facts import LaneFacts, facts_of
from followup_desktop.presentation.plan.marks import SHOWN_AT_FIRST, Lane, PlanWording, Show, in_order
from followup_desktop.presentation.plan.marks_model import MarksModel
from followup_desktop.presentation.plan.plan_table import PlanTableModel
from followup_desktop.presentation.plan.weeks import Column, Weeks, monday_of
from followup_desktop.services.agenda import planned_between

SOME = 60
"""The lanes of so many applications are read one by one; of more, all are."""


class PlanUpkeep(QObject):
    """The weeks that are shown, and the two models of what stands in them."""

    changed = Signal()
    """The models show what stands in the weeks; these may be others."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.marks = MarksModel(self._facts_of, self)
        self.table = PlanTableModel(self)
        self.weeks = Weeks(monday_of(self.today))
        self.shows: frozenset[Show] = frozenset(SHOWN_AT_FIRST)
        self._follows_today = True
        self._lanes: dict[str, Lane] = {}
        self._places: dict[str, int] = {}
        self._facts: dict[str, LaneFacts] = {}
        self._holidays: tuple[Holiday, ...] = ()

    @property
    def today(self) -> date:
        """The present day of the user's."""
        return self._desk.now().astimezone(self._desk.zone()).date()

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

    def read(self) -> None:
        """Reads all that stands in the weeks."""
        if self._follows_today:
            self.weeks = Weeks(monday_of(self.today))
        self._facts.clear()
        self._places.clear()
        desk = self._desk
        own = ((desk.settings().country, ""),) if desk.settings().country else ()
        countries = dict.fromkeys((*own, *desk.work.store.countries()))
        self._holidays = holidays_in(self.weeks, countries, desk.work.holidays)
        self._lanes = self._read(None)
        self._show()

    def refresh(self, ids: Iterable[str]) -> None:
        """Reads the lanes of these applications anew; the others stay where they are."""
        ids = list(ids)
        if len(ids) > SOME:
            self.read()
            return
        for application_id in ids:
            self._lanes.pop(application_id, None)
            self._facts.pop(application_id, None)
        self._lanes |= self._read(ids)
        self._show()

    def _read(self, of: Collection[str] | None) -> dict[str, Lane]:
        with_done = Show.DONE in self.shows
        planned = planned_between(self._desk.work, self.weeks.first, self.weeks.after, with_done=with_done, of=of)
        return self._wording().lanes(planned, self.weeks, self.shows)

    def _wording(self) -> PlanWording:
        return PlanWording(self._desk.now(), self._desk.settings())

    def _show(self) -> None:
        wording = self._wording()
        lanes = list(in_order(self._lanes.values(), self._places))
        self._places = {lane.application_id: number for number, lane in enumerate(lanes)}
        self.marks.show(lanes, wording)
        self.table.show(lanes, wording)
        self.changed.emit()

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
        return remarks(self.weeks, self.today, taken, self._holidays, self._desk.settings().country)

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
