"""A follow-up's own date: the good moments that a menu offers, and a day and time that somebody picks."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import FollowupError, NotFound
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.method.plan import business_days_of
from followup_desktop.domain.settings import EARLIEST_MESSAGE, LATEST_MESSAGE
from followup_desktop.domain.time.windows import is_own_night
from followup_desktop.domain.time.zones import find_zone, next_quarter
from followup_desktop.domain.vocabulary import SPOKEN, Kind
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.plan_words import act_words
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import (
    clock_of,
    day_of,
    fill,
    instants_at,
    say_clock,
    say_day,
    say_moment,
    say_offset,
    say_time_of,
    say_unreadable,
)

LATER = timedelta(hours=3)
A_DAY = timedelta(days=1)


tr = Texts("Snooze")


class Moment(NamedTuple):
    """One moment that a menu offers: its name ("Tomorrow"), when it is in words, and the instant."""

    name: str
    when: str
    instant: datetime


class Snooze(QObject):
    """The own date of one open follow-up. Values: ``day`` (ISO date), ``start`` (14:30), ``start_second``.

    Day and time stand on the clock of the person that the follow-up is for, as its slot does. Raises NotFound where
    the follow-up is not open.
    """

    changed = Signal(str)
    refused = Signal(str, str)
    """A field, or an empty text, and the sentence why it cannot be taken."""
    snoozed = Signal(object)
    """The outcome; what it warns of is in it."""

    def __init__(self, desk: Desk, application_id: str, key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.application_id = application_id
        self.key = key
        self.application = desk.application(application_id)
        found = desk.plan(self.application).follow_up(key)
        if found is None:
            raise NotFound(tr("That follow-up is not open any more; nothing was changed."), "follow_up")
        self.follow_up: PlannedFollowUp = found
        self.zone: ZoneInfo = find_zone(found.timezone) or ZoneInfo("UTC")
        start = found.slot.start.astimezone(self.zone)
        first_day = max(start.date(), self._today())
        self._values: dict[str, Any] = {
            "day": first_day.isoformat(),
            "start": f"{start:%H:%M}",
            "start_second": bool(start.fold),
        }

    @property
    def act(self) -> str:
        """What is to be done: "Intro call to Sam Weber"."""
        return act_words(self.follow_up, self.application)[1]

    @property
    def all_day(self) -> bool:
        """Whether only the day counts."""
        return self.follow_up.slot.all_day

    @property
    def has_own_date(self) -> bool:
        """Whether the user gave it a date before, which can be taken back."""
        return self.follow_up.own

    @property
    def can_be_snoozed(self) -> bool:
        """An interview is moved by its own date instead."""
        return self.follow_up.kind is not Kind.ASK_PROCESS

    @property
    def clock_words(self) -> str:
        """Whose clock that is: "London time"."""
        return say_time_of(self.follow_up.timezone)

    def value(self, name: str) -> Any:
        """The value as it stands."""
        return self._values[name]

    def set(self, name: str, value: Any) -> None:
        """Somebody entered that value."""
        if self._values[name] != value:
            self._values[name] = value
            self.changed.emit(name)

    # What a menu offers -------------------------------------------------------------------------------------------

    def moments(self) -> tuple[Moment, ...]:
        """Later today, tomorrow, the next business day: those of them that a call may have, each only once."""
        days = business_days_of(self.application, self.desk.settings(), self.desk.work.holidays)
        today = self._today()
        offered = [
            (tr("Later today"), self._later_today()),
            (tr("Tomorrow"), self._at_its_time(today + A_DAY)),
            (tr("Next business day"), self._at_its_time(days.after(today, 1))),
        ]
        found: list[Moment] = []
        for name, instant in offered:
            if instant is None or any(m.instant == instant for m in found) or self._is_refused(instant):
                continue
            found.append(Moment(name, self.say(instant), instant))
        return tuple(found)

    def say(self, instant: datetime) -> str:
        """The moment in words, on the clock of the follow-up."""
        local, today = instant.astimezone(self.zone), self._today()
        if self.all_day:
            return say_day(local.date(), today)
        when = say_clock(local.time()) if local.date() == today else say_moment(local, today)
        return when if self.follow_up.timezone == self.desk.settings().timezone else f"{when} {self.clock_words}"

    def _today(self) -> date:
        return self.desk.today(self.zone)

    def _later_today(self) -> datetime | None:
        later = next_quarter(self.desk.now() + LATER)
        same_day = later.astimezone(self.zone).date() == self._today()
        is_due = self.follow_up.slot.start.astimezone(self.zone).date() <= self._today()
        return later if same_day and is_due and not self.all_day else None

    def _at_its_time(self, day: date) -> datetime | None:
        clock = time() if self.all_day else self.follow_up.slot.start.astimezone(self.zone).time()
        found = instants_at(day, clock, self.zone)
        return found[0] if found else None

    def _is_refused(self, instant: datetime) -> bool:
        """Whether it is no time for a call (Always, 5), or not even in the day of the one who does it."""
        if self.all_day:
            return False
        if is_own_night(instant, self.desk.settings(), self.desk.zone()):
            return True
        theirs = instant.astimezone(self.zone).time()
        return self.follow_up.channel in SPOKEN and not EARLIEST_MESSAGE <= theirs <= LATEST_MESSAGE

    # A day and time of one's own ----------------------------------------------------------------------------------

    def choices(self) -> tuple[str, str] | None:
        """The two moments that the day and time name, where the clocks are put back over them."""
        found = self._named()
        if len(found) != 2:
            return None
        clock = say_clock(found[0].astimezone(self.zone).time())
        return (
            fill(tr("the first %1 (%2)"), clock, say_offset(found[0], self.zone)),
            fill(tr("the second %1 (%2)"), clock, say_offset(found[1], self.zone)),
        )

    def here(self) -> str:
        """When that is on the user's own clock, where it is another: "18:30 where you are"."""
        found = self._named()
        if not found or self.all_day or self.follow_up.timezone == self.desk.settings().timezone:
            return ""
        own = found[-1 if self.value("start_second") else 0].astimezone(self.desk.zone())
        theirs = day_of(self.value("day"))
        when = say_clock(own.time()) if own.date() == theirs else say_moment(own, own.date())
        return fill(tr("That is %1 where you are."), when)

    def _named(self) -> tuple[datetime, ...]:
        day, clock = day_of(self.value("day")), clock_of(self.value("start"))
        if day is None:
            return ()
        if self.all_day:
            return instants_at(day, time(), self.zone) or (datetime.combine(day, time(12), self.zone).astimezone(UTC),)
        return instants_at(day, clock, self.zone) if clock is not None else ()

    def accept(self) -> bool:
        """Gives the follow-up the day and time as entered; a refusal goes out with its field."""
        day, found = day_of(self.value("day")), self._named()
        if day is None:
            typed = self.value("day")
            self.refused.emit("day", say_unreadable(typed) if typed else tr("Enter a day."))
            return False
        if not found:
            sentence = tr("%1 does not exist on %2: the clocks go forward over it. Choose another time.")
            clock = clock_of(self.value("start"))
            said = say_clock(clock) if clock else self.value("start")
            self.refused.emit("start", fill(sentence, said, say_day(day, day)))
            return False
        return self.take(found[-1 if self.value("start_second") and not self.all_day else 0])

    def take(self, instant: datetime) -> bool:
        """Gives the follow-up that moment."""
        return self._told(instant)

    def take_back(self) -> bool:
        """Takes the user's own date back: the method's own counts again."""
        return self._told(None)

    def _told(self, instant: datetime | None) -> bool:
        done = self.desk.snooze(self.application_id, self.key, instant, report=self._report)
        if done is not None:
            self.snoozed.emit(done)
        return done is not None

    def _report(self, fault: FollowupError) -> None:
        day = day_of(self.value("day"))
        is_over = day is not None and day < self.desk.today(self.zone)
        field = "day" if self.all_day or is_over else "start"
        self.refused.emit(field if fault.field == "own_start" else "", say_fault(fault))
