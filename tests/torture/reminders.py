"""Promise 14: a simulated year of somebody's search. Every reminder comes once: none is missed, none comes twice.

The machine sleeps over the times, the program is ended and started, the user travels, the clocks change both ways and
are set back. What should have been told is found by a look of its own at each plan, not by the rule that tells.
"""

import random
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.reminders import Told, occasion_of
from followup_desktop.domain.time.zones import format_instant
from followup_desktop.domain.vocabulary import ActivityKind, Channel, Kind, Stage
from followup_desktop.presentation.agenda_upkeep import AgendaUpkeep
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.reminding.reminders import Reminders
from followup_desktop.presentation.reminding.words import Notice
from followup_desktop.presentation.window_state import WindowState
from followup_desktop.services.ports.rows import AgendaRow
from followup_desktop.services.ports.store import CalendarPlace
from followup_desktop.storage.opening import open_store
from tests.builders import HOLIDAYS, a_workplace
from tests.fakes import SettableClock
from tests.torture.figures import Figure, none_of

PROMISE = "14 Reminders, each once"
YEARS = 3
DAYS = 366
BEGINS = datetime(2026, 1, 5, 6, 0, 1, tzinfo=UTC)
"""A moment into the minute, as the window looks."""
A_LOOK = timedelta(minutes=15)
HOME, AWAY = "Europe/Berlin", "America/New_York"
PATIENCE = 5 * 60
"""Looks in five of the user's days: a long weekend of closed offices, and a day."""
ZONES = ("Europe/Berlin", "Europe/London", "America/Los_Angeles", "Asia/Tokyo")


class Year:
    """The user, the machine and the program, from the first day on. ``wrong`` says what should not have been."""

    def __init__(self, folder: Path, seed: int, begins: datetime, trouble: float) -> None:
        self.random = random.Random(seed)
        self.clock = SettableClock(begins)
        self._trouble = trouble
        self.folder = folder
        self.missed: list[str] = []
        self.doubled: list[str] = []
        self.at_night: list[str] = []
        self.told = self.digests = self.starts = self.sleeps = self.turns = self.journeys = self.undone = 0
        self._expected: dict[Told, datetime] = {}
        self._late: dict[Told, int] = {}
        """By the number of looks in the user's days since then."""
        self._told_of: dict[CalendarPlace, tuple[int, int, int]] = {}
        """What had happened when it was told: changes of the application, journeys, and undos of anything."""
        self._shown: list[Notice] = []
        self._start()
        self.desk.change_settings({"timezone": HOME, "user_name": "Robin Moss"})
        for _ in range(10):
            self._apply()

    # The program --------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        self.starts += 1
        self.store = open_store(self.folder, self.clock)
        self.desk = Desk(a_workplace(self.store, self.clock, HOLIDAYS))
        self.agenda = AgendaUpkeep(self.desk)
        self.reminders = Reminders(self.desk, self.agenda, WindowState())
        self.reminders.shown.connect(self._shown.append)
        self._known = self.store.told()
        self.agenda.read()
        self._observe()
        self.reminders.begin()
        self._account()
        self._replan()

    def end(self) -> None:
        """The program is ended; what was not told yet is for the next run."""
        self.desk.rest()
        self.store.close()

    def look(self) -> None:
        """As the window does each minute: the lists show the time, the reminders look, then it is planned anew."""
        self.agenda.show()
        self._observe()
        self.reminders.look()
        self._account()
        self._replan()

    def _replan(self) -> None:
        while self.desk.replan():
            pass
        self.agenda.read()
        self._observe()

    # What should be, by itself ------------------------------------------------------------------------------------

    def _local(self) -> datetime:
        return self.clock.now().astimezone(self.desk.zone())

    def _is_awake(self) -> bool:
        return time(7) <= self._local().time() < time(22)

    def _observe(self) -> None:
        """Every slot that stands in the plan is expected to be told once it has begun, while it is still asked for.

        So is a follow-up that stays late for days, however often its slot has rolled away from under the looks.
        """
        own = self.store.own_starts()
        rows = [(row, _place(row, own)) for row in self.agenda.rows() if not row.all_day]
        self._expected = {place: datetime.fromisoformat(row.slot_start) for row, place in rows}
        now = format_instant(self.clock.now())
        late = {place for row, place in rows if row.in_time_until is not None and row.in_time_until < now}
        self._late = {place: self._late.get(place, 0) for place in late}

    def _account(self) -> None:
        """What the store holds now was told; what has begun, is asked for and is not there was missed."""
        known = self.store.told()
        fresh, self._known = known - self._known, known
        told = {place for place in fresh if place.application_id}
        day_of = {place.occasion for place in fresh - told}
        self.told += len(told)
        self.digests += len(day_of)
        self._account_for_doubles(told)
        if self._shown and not self._is_awake():
            self.at_night.append(f"{self._local()}")
        about = {place for notice in self._shown for place in notice.about}
        self.missed += [f"{place} counts as told and was not" for place in told - about]
        self._shown.clear()
        if self._is_awake():
            begun = {place for place, start in self._expected.items() if start <= self.clock.now()}
            self.missed += [f"{place} at {self._local()}" for place in begun - known]
            self._late = {place: looks + 1 for place, looks in self._late.items()}
            forgotten = [place for place, looks in self._late.items() if looks > PATIENCE and place not in known]
            self.missed += [f"{place} is late and was never told" for place in forgotten]
        if self._is_awake() and self._local().time() >= time(8):
            today = self._local().date().isoformat()
            own = self.store.own_starts()
            if Told("", "digest", today) not in known:
                self.missed.append(f"the digest of {today}")
            days = {_place(row, own) for row in self.agenda.rows() if row.all_day and row.slot_start <= today}
            if today in day_of:
                self.missed += [f"{place} in the digest of {today}" for place in days - known]

    def _account_for_doubles(self, told: set[Told]) -> None:
        """The same follow-up is told again only after somebody has changed something about it, or travelled."""
        single = [place for notice in self._shown if notice.application_id for place in notice.about]
        self.doubled += [f"{place} was told before" for place in single if place not in told]
        seen = [(notice.application_id, notice.about) for notice in self._shown if notice.application_id]
        self.doubled += [f"{about} twice at once" for n, (_, about) in enumerate(seen) if (_, about) in seen[:n]]
        for place in told:
            # An undo takes a change away: a sum of them would not be another one.
            changes = len(self.store.changes_of(place.application_id, 10_000)), self.journeys, self.undone
            before = self._told_of.get((place.application_id, place.key))
            if before == changes:
                self.doubled.append(f"{place} at {self._local()}")
            self._told_of[place.application_id, place.key] = changes

    # The user -----------------------------------------------------------------------------------------------------

    def live(self, days: int) -> None:
        """Lets so many days pass."""
        until = self.clock.now() + timedelta(days=days)
        while self.clock.now() < until:
            self.clock.instant += A_LOOK
            self._mishap()
            self.look()
            if self._is_awake() and self.random.random() < 0.1:
                self._deed()
                self.agenda.read()
                self._observe()

    def _mishap(self) -> None:
        fate = self.random.random() / self._trouble
        if fate < 0.006:  # the machine sleeps, for minutes or days
            self.sleeps += 1
            self.clock.instant += timedelta(minutes=self.random.choice((20, 90, 600, 1500, 4000)))
        elif fate < 0.012:  # the program is ended, and started at some other time
            self.end()
            self.clock.instant += timedelta(minutes=self.random.choice((0, 5, 300, 1440, 3000)))
            self._start()
        elif fate < 0.0135:  # the clock is set back
            self.turns += 1
            self.clock.instant -= timedelta(minutes=self.random.choice((1, 60, 600, 1440)))
        elif fate < 0.015:  # a journey
            self.journeys += 1
            zone = AWAY if self.desk.settings().timezone == HOME else HOME
            self.desk.change_settings({"timezone": zone})
            self.agenda.read()
            self._observe()

    def _deed(self) -> None:
        open_ones = list(self.agenda.rows())
        if len(open_ones) < 15:
            self._apply()
            return
        row = self.random.choice(open_ones)
        now = self.desk.now()
        acts = {
            "done": lambda: self.desk.done(row.application_id, row.key, anyway=True, report=_ignore),
            "skip": lambda: self.desk.skip(row.application_id, row.key),
            "later": lambda: self.desk.snooze(
                row.application_id, row.key, now + timedelta(minutes=self.random.choice((15, 240, 3000))), _ignore
            ),
            "answer": lambda: self.desk.log(row.application_id, ActivityKind.RESPONSE, report=_ignore),
            "interview": lambda: self._interview(row.application_id, now),
            "undo": self._undo,
            "delete": lambda: (self.desk.delete(row.application_id), self._undo()),
        }
        acts[self.random.choice(list(acts))]()

    def _undo(self) -> object:
        self.undone += 1
        return self.desk.undo()

    def _apply(self) -> None:
        applied_on = self._local().date() - timedelta(days=self.random.randrange(10))
        name = f"Company {self.random.random()}"
        fields = {"company": name, "role": "Engineer", "applied_on": applied_on.isoformat()}
        if self.random.random() < 0.7:
            fields["timezone"] = self.random.choice(ZONES)
        self.desk.add(fields, Stage.APPLIED, ({"name": "Åsa Lind", "role": "screener", "phone": "+49 30 901820"},))

    def _interview(self, application_id: str, now: datetime) -> None:
        start = (now + timedelta(hours=self.random.randint(2, 90))).replace(minute=30, second=0)
        fields = {"starts_at": start.isoformat(), "ends_at": (start + timedelta(hours=1)).isoformat(), "kind": "video"}
        self.desk.save_interview(application_id, fields, report=_ignore)


def simulate(folder: Path, days: int, seed: int, begins: datetime = BEGINS, trouble: float = 1) -> Year:
    """So many days; every clock is the simulated one. ``trouble``: how much more often than in most years things go
    wrong."""
    year = Year(folder, seed, begins, trouble)
    year.live(days)
    year.end()
    return year


def measure(folder: Path, years: int = YEARS) -> list[Figure]:
    """The promise, over that many years, each of them another one."""
    application = QCoreApplication.instance() or QCoreApplication([])
    found = [simulate(folder / f"year {seed}", DAYS, seed) for seed in range(years)]
    del application
    told = sum(year.told + year.digests for year in found)
    mishaps = sum(year.starts + year.sleeps + year.turns + year.journeys for year in found)
    return [
        none_of(PROMISE, told, "missed", [one for year in found for one in year.missed]),
        none_of(PROMISE, told, "told twice", [one for year in found for one in year.doubled]),
        none_of(PROMISE, told, "told at night", [one for year in found for one in year.at_night]),
        Figure(PROMISE, "through restarts, sleeps, journeys, clocks set back", f"{mishaps:,} of them", mishaps > years),
    ]


def _place(row: AgendaRow, own: dict[CalendarPlace, str]) -> Told:
    kind, channel = Kind(row.kind), Channel(row.channel)
    own_start = own.get((row.application_id, row.key)) if row.own else None
    occasion = occasion_of(kind, channel, row.due_on, row.slot_start, row.in_time_until, own_start)
    return Told(row.application_id, row.key, occasion)


def _ignore(_: FollowupError) -> None:
    """A deed that is refused changes nothing."""
