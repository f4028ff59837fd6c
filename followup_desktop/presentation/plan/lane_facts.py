"""What stands in a lane beside its marks: the promised window, the closed days, and whether calls are welcome."""

from datetime import date
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.method.plan import situation_of
from followup_desktop.domain.vocabulary import Signal, Stage
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.plan.weeks import Weeks
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_day

tr = Texts("Plan")

_WAITING = frozenset({Stage.APPLIED, Stage.INTERVIEWING, Stage.WAITING})


class Promised(NamedTuple):
    """The window in which they said they would decide: from the day on which they said so to the day they named."""

    first: date
    last: date
    words: str


class LaneFacts(NamedTuple):
    """``closed`` are the days on which they do not work, with the name of the holiday, or an empty text for a weekend.

    ``calls`` says that no calls are wanted; empty where they are.
    """

    promised: Promised | None = None
    closed: dict[date, str] = {}  # noqa: RUF012 - never changed
    calls: str = ""

    @property
    def spoken(self) -> str:
        """The same for who hears it."""
        return " ".join(
            fill("%1.", part) for part in (self.promised.words if self.promised else "", self.calls) if part
        )


def facts_of(desk: Desk, application: JobApplication, weeks: Weeks) -> LaneFacts:
    """What stands in the lane of the application in these weeks."""
    s = situation_of(application, desk.now(), desk.settings(), desk.work.holidays)
    closed = {day: s.days.holiday(day) for day in weeks.days if not s.days.is_open(day)}
    promised = None
    promise = s.standing_promise(s.here, s.responses, s.now) if application.stage in _WAITING else None
    if promise is not None and (promise.on >= weeks.first and s.here.date_of(promise.said_at) < weeks.after):
        today = s.here.date_of(s.now)
        text = tr("They decide by %1") if promise.on >= today else tr("Decision was due %1")
        first = min(s.here.date_of(promise.said_at), promise.on)
        promised = Promised(first, promise.on, fill(text, say_day(promise.on, today)))
    if application.no_calls:
        calls = tr("No calls, please")
    else:
        calls = tr("Don't call us") if s.signal is Signal.DONT_CALL else ""
    return LaneFacts(promised, closed, calls)
