"""A follow-up of the plan that is moved: where it would land, in words and on the sheet."""

from datetime import timedelta
from typing import NamedTuple

from followup_desktop.domain.errors import NotFound
from followup_desktop.domain.method.own_dates import Landing, OwnDates
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.plan.weeks import Moment, Sheet
from followup_desktop.presentation.speaking import say
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_day, say_moment

tr = Texts("Plan")

_A_MOMENT = timedelta(seconds=1)


class Target(NamedTuple):
    """Where it would land: on the user's own clock (None where it cannot go there), and in words; or why not."""

    landing: Landing
    moment: Moment | None
    words: str


class Moving:
    """One open follow-up that is moved. Raises NotFound where there is no such application, or it is not open."""

    def __init__(self, desk: Desk, application_id: str, key: str) -> None:
        self._desk = desk
        self.application_id = application_id
        self.key = key
        self._zone = desk.zone()
        self._now = desk.now()
        application = desk.application(application_id)
        planned = desk.plan(application).follow_up(key)
        if planned is None:
            raise NotFound(tr("That follow-up is not open any more; nothing was changed."), "follow_up")
        self._planned = planned
        self._dates = OwnDates(application, self._planned, self._now, desk.settings(), desk.work.holidays)

    def to(self, moment: Moment) -> Target:
        """What it is dropped on."""
        return self._target(self._dates.nearest(moment.day, moment.clock))

    def by_quarter(self, later: bool) -> Target:
        """The next good moment of the same day, earlier or later."""
        return self._target(self._dates.beside(later))

    def by_days(self, days: int) -> Target:
        """The same time, so many days later, or earlier where negative."""
        return self._target(self._dates.days_on(days))

    def stretches(self, sheet: Sheet) -> list[tuple[float, float]]:
        """Where on the sheet it may stand, on the days that show their hours."""
        found = []
        today = self._now.astimezone(self._zone).date()
        for column in sheet.columns:
            for span in self._dates.windows(column.first) if column.is_a_day and column.first >= today else ():
                # A window may end at the midnight after its day.
                start, last = (each.astimezone(self._zone) for each in (span.start, span.end - _A_MOMENT))
                found.append((sheet.x_of(column.first, start.time()), sheet.x_of(column.first, last.time())))
        return found

    def go(self, target: Target) -> bool:
        """Moves it there; whether it was moved."""
        start = target.landing.start
        if start is None or start == self._planned.slot.start:
            return False
        return self._desk.snooze(self.application_id, self.key, start) is not None

    def _target(self, landing: Landing) -> Target:
        said = " ".join(map(say, landing.said))
        if landing.start is None:
            return Target(landing, None, said)
        today = self._now.astimezone(self._zone).date()
        if self._planned.slot.all_day:
            day = landing.start.astimezone(self._planned.slot.start.tzinfo).date()
            moment, words = Moment(day, None), say_day(day, today)
        else:
            local = landing.start.astimezone(self._zone)
            moment, words = Moment(local.date(), local.time()), say_moment(local, today)
        return Target(landing, moment, fill("%1. %2", words, said) if said else words)
