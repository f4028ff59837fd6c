"""How the tables of the method ask for a plan, and how they write down what they expect.

A follow-up is written as one line, ``key channel due slot``: the slot on the clock of its zone, and ``!`` where it is
overdue. What the tables expect was computed by hand from the method.
"""

from datetime import datetime
from typing import Any

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.method.plan import Plan, plan
from followup_desktop.domain.method.wording import say_why
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.business_days import Holidays
from tests.builders import HOLIDAYS, LONDON, at, some_settings


def ask(
    application: JobApplication,
    now: str | datetime,
    zone: str = LONDON,
    settings: Settings | None = None,
    holidays: Holidays = HOLIDAYS,
) -> Plan:
    """The plan at that moment. Each of its follow-ups says why, and no two have the same key (Always, 6 and 8)."""
    instant = at(now, zone) if isinstance(now, str) else now
    found = plan(application, instant, settings or some_settings(), holidays)
    for follow_up in found.follow_ups:
        assert follow_up.why, follow_up.key
        assert say_why(follow_up).strip(), follow_up.key
        assert any(reason.day for reason in follow_up.why), f"{follow_up.key} names no fact"
    assert len({f.key for f in found.follow_ups}) == len(found.follow_ups)
    return found


def line(follow_up: PlannedFollowUp, now: datetime | None = None) -> str:
    """The follow-up in one line."""
    slot = follow_up.slot
    if slot.all_day:
        assert slot.start.time() == slot.end.time() == datetime.min.time()
        days = (slot.end.date() - slot.start.date()).days
        when = f"{slot.start:%Y-%m-%d}" + ("" if days == 1 else f" for {days} days")
    else:
        when = f"{slot.start:%Y-%m-%d %H:%M}-{slot.end:%H:%M}"
    overdue = " !" if now is not None and follow_up.is_overdue(now) else ""
    return f"{follow_up.key} {follow_up.channel} {follow_up.due_on} {when}{overdue}"


def lines(application: JobApplication, now: str, zone: str = LONDON, kinds: str = "", **how: Any) -> list[str]:
    """The plan in lines, soonest first; only those of the kinds (separated by blanks) where some are named."""
    instant = at(now, zone)
    found = ask(application, instant, **how).follow_ups
    return [line(f, instant) for f in found if not kinds or f.kind in kinds.split()]


def the(application: JobApplication, kind: str, now: str, zone: str = LONDON, **how: Any) -> PlannedFollowUp:
    """The one follow-up of that kind."""
    found = [f for f in ask(application, now, zone, **how).follow_ups if f.kind == kind]
    assert len(found) == 1, found
    return found[0]


def why(follow_up: PlannedFollowUp) -> str:
    """Its why in words."""
    return say_why(follow_up)
