"""When an interview is: a day and two times on the clocks of the one who is met first, and the instants they name."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.zones import find_zone, format_instant
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import (
    clock_of,
    day_of,
    fill,
    instants_at,
    say_clock,
    say_day,
    say_offset,
    say_time_of,
    say_unreadable,
)

NAMES = ("day", "start", "end", "later_days", "start_second", "end_second")
"""The values that say when: ISO date and times, days by which the end lies later, and which of two equal times."""


_DAY = 24 * 60

tr = Texts("InterviewTime")


class Clock(NamedTuple):
    """Whose clock is meant."""

    zone: ZoneInfo
    name: str


def clock_for(application: JobApplication, contact_ids: Sequence[str], settings: Settings) -> Clock:
    """The clock of the first person met, else of the application, else of the user (Words: local)."""
    first = application.contact(contact_ids[0]) if contact_ids else None
    for name in (first.timezone if first else "", application.timezone, settings.timezone):
        zone = find_zone(name) if name else None
        if zone is not None:
            return Clock(zone, name)
    return Clock(ZoneInfo("UTC"), "UTC")


def shown_on(clock: Clock, starts_at: datetime, ends_at: datetime) -> dict[str, Any]:
    """The values that these instants have on that clock."""
    start, end = starts_at.astimezone(clock.zone), ends_at.astimezone(clock.zone)
    return {
        "day": start.date().isoformat(),
        "start": f"{start:%H:%M}",
        "end": f"{end:%H:%M}",
        "later_days": (end.date() - start.date()).days,
        "start_second": bool(start.fold),
        "end_second": bool(end.fold),
    }


def nothing_yet() -> dict[str, Any]:
    """The values of an interview whose day nobody said: the usual hour, and no day."""
    return {"day": "", "start": "10:00", "end": "11:00", "later_days": 0, "start_second": False, "end_second": False}


def of_interview(interview: Interview, clock: Clock) -> dict[str, Any]:
    """The values of an interview on that clock."""
    return shown_on(clock, interview.starts_at, interview.ends_at)


class Times(NamedTuple):
    """What the values name: the instants, or the sentences why they name none; and the choices between two."""

    starts_at: datetime | None
    ends_at: datetime | None
    troubles: dict[str, str]
    choices: dict[str, tuple[str, str]]

    def fields(self) -> dict[str, str]:
        """As the interchange schema writes them; empty where they are not known."""
        if self.starts_at is None or self.ends_at is None:
            return {}
        return {"starts_at": format_instant(self.starts_at), "ends_at": format_instant(self.ends_at)}


def times_of(values: Mapping[str, Any], clock: Clock) -> Times:
    """The instants that day, start and end name on that clock."""
    troubles: dict[str, str] = {}
    choices: dict[str, tuple[str, str]] = {}
    day = day_of(values["day"])
    if day is None:
        typed = values["day"]
        return Times(None, None, {"day": say_unreadable(typed) if typed else tr("Enter the day of the interview.")}, {})

    def instant(field: str, on: date) -> datetime | None:
        at = clock_of(values[field])
        if at is None:
            troubles[field] = tr("Enter a time such as 14:30.")
            return None
        found = instants_at(on, at, clock.zone)
        if not found:
            troubles[field] = fill(
                tr("%1 does not exist on %2: the clocks go forward over it. Choose another time."),
                say_clock(at),
                say_day(on, on),
            )
            return None
        if len(found) == 2:
            choices[field] = (
                fill(tr("the first %1 (%2)"), say_clock(at), say_offset(found[0], clock.zone)),
                fill(tr("the second %1 (%2)"), say_clock(at), say_offset(found[1], clock.zone)),
            )
            return found[1] if values[f"{field}_second"] else found[0]
        return found[0]

    starts_at = instant("start", day)
    try:
        last_day = day + timedelta(days=values["later_days"])
    except OverflowError:
        last_day = day
    ends_at = instant("end", last_day)
    if starts_at is not None and ends_at is not None and ends_at <= starts_at:
        troubles["end"] = tr("The end must come after the start.")
    return Times(starts_at, ends_at, troubles, choices)


def clock_words(times: Times, clock: Clock) -> str:
    """Whose clock that is, and the day of the end where that is another one: "London time, until Thu 26 Nov"."""
    whose = say_time_of(clock.name)
    if times.starts_at is None or times.ends_at is None:
        return whose
    first, last = (instant.astimezone(clock.zone).date() for instant in (times.starts_at, times.ends_at))
    return whose if last == first else fill(tr("%1, until %2"), whose, say_day(last, first))


def enter(values: dict[str, Any], name: str, value: Any, *, end_follows: bool) -> bool:
    """Puts in what somebody entered; whether the end is another by that.

    While the ``end_follows``, a start that is moved takes it along, so that the interview stays as long: on the same
    day (so at most to 23:59), unless it was on another. An end that was entered is on the day of the start wherever
    it comes after that, unless the interview lasted for days.
    """
    start, end = clock_of(values["start"]), clock_of(values["end"])
    values[name] = value
    entered = clock_of(values[name]) if name in ("start", "end") else None
    if entered is None or start is None or end is None:
        return False
    length = values["later_days"] * _DAY + _minutes(end) - _minutes(start)
    if name == "end":
        if entered > start and length < _DAY:
            values["later_days"] = 0
        return False
    if not end_follows or length <= 0:
        return False
    until = _minutes(entered) + length
    if values["later_days"]:
        values["later_days"], until = divmod(until, _DAY)
    until = min(until, _DAY - 1)
    values["end"] = f"{until // 60:02}:{until % 60:02}"
    return bool(clock_of(values["end"]) != end)


def is_over(times: Times, now: datetime) -> bool:
    """Whether the interview has ended at that instant."""
    return times.ends_at is not None and times.ends_at <= now.astimezone(UTC)


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
