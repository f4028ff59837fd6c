"""The user's own name and zone, and every number of the method."""

import re
from datetime import time
from enum import StrEnum
from typing import Any, NamedTuple

from followup_desktop.domain.errors import Refused
from followup_desktop.domain.fields import refuse, text, whole, zone
from followup_desktop.domain.sentences import Sentence

Window = tuple[time, time]


class AfterHours(StrEnum):
    """Which after-hours window is tried first."""

    EVENING = "evening"
    MORNING = "morning"


class Settings(NamedTuple):
    """Days are business days unless the name says otherwise; windows are their local time, the own day the user's.

    ``timezone`` is an IANA name and never empty; ``country`` may be empty. Without ``live_windows`` nobody is called
    in their office hours.
    """

    user_name: str = ""
    user_phone: str = ""
    user_email: str = ""
    timezone: str = "UTC"
    country: str = ""
    application_call_after_days: int = 5
    application_call_retry_days: int = 3
    application_call_attempts: int = 2
    thank_you_after_minutes: int = 60
    thank_you_within_hours: int = 24
    decision_call_after_promise_days: int = 1
    decision_call_without_promise_days: int = 5
    decision_call_retry_days: int = 5
    decision_call_attempts: int = 2
    dont_call_email_after_promise_days: int = 5
    dont_call_email_without_promise_days: int = 10
    move_on_after_days: int = 5
    move_on_min_calendar_days: int = 21
    move_on_after_application_days: int = 10
    move_on_without_call_days: int = 15
    lapse_after_days: int = 10
    thank_you_late_until_days: int = 5
    stay_in_touch_after_calendar_days: int = 90
    after_hours: AfterHours = AfterHours.EVENING
    own_day_start: time = time(7)
    own_day_end: time = time(22)
    live_windows: tuple[Window, ...] = ((time(10), time(11, 30)), (time(14), time(16)))
    evening_window: Window = (time(17, 30), time(20, 30))
    morning_window: Window = (time(8), time(8, 45))
    sign_off: str = "Kind regards"

    def with_value(self, name: str, value: Any) -> "Settings":
        """These settings with one changed, the value given as in the interchange schema.

        Raises Refused, which names the setting, where there is no such setting or the value does not fit.
        """
        if name not in SETTING_NAMES:
            raise Refused(Sentence("There is no setting “{name}”; nothing was changed.", name=name), name)
        return self._replace(**{name: _checked(name, value)})

    def check(self) -> None:
        """Refuses what does not fit together: an own day in which no slot has room. Raises Refused."""
        start, end = (60 * clock.hour + clock.minute for clock in (self.own_day_start, self.own_day_end))
        if 0 < (end - start) % MINUTES_OF_A_DAY < SHORTEST_OWN_DAY:
            raise Refused(
                Sentence("“own_day_end”: your own day needs at least an hour; nothing was changed."), "own_day_end"
            )

    def as_schema(self) -> dict[str, Any]:
        """All settings by name, each as the interchange schema writes it."""
        return {name: _as_schema(getattr(self, name)) for name in SETTING_NAMES}


SETTING_NAMES = Settings._fields
_DEFAULTS = Settings()
_MAY_BE_ZERO = frozenset(
    {
        "application_call_attempts",
        "thank_you_after_minutes",
        "decision_call_attempts",
        "dont_call_email_after_promise_days",
        "dont_call_email_without_promise_days",
        "move_on_min_calendar_days",
        "stay_in_touch_after_calendar_days",
    }
)
_AT_MOST = {"application_call_attempts": 5, "decision_call_attempts": 5}
_MOST_DAYS = 3650
EARLIEST_MESSAGE = time(7)
LATEST_MESSAGE = time(20, 30)
MINUTES_OF_A_DAY = 24 * 60
SHORTEST_OWN_DAY = 60
MOST_WINDOWS = 96
"""A day has so many quarters of an hour."""


def bounds(name: str) -> tuple[int, int]:
    """The least and the most that a number of the method may be."""
    return (0 if name in _MAY_BE_ZERO else 1), _AT_MOST.get(name, _MOST_DAYS)


def _as_schema(value: Any) -> Any:
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, tuple):
        return [_as_schema(part) for part in value]
    return value


def _checked(name: str, value: Any) -> Any:
    default = getattr(_DEFAULTS, name)
    if isinstance(default, AfterHours):
        return _after_hours(name, value)
    if name == "timezone":
        return _zone(name, value)
    if isinstance(default, str):
        return text(value, name)
    if isinstance(default, int):
        return _number(name, value)
    if isinstance(default, time):
        return _clock(name, value)
    if name == "live_windows":
        if not isinstance(value, list | tuple) or len(value) > MOST_WINDOWS:
            raise refuse(
                name,
                Sentence(
                    '“{field}” needs a list of at most {most} windows, e.g. [["10:00", "11:30"]]; nothing was changed.',
                    most=MOST_WINDOWS,
                ),
            )
        return tuple(_window(name, part) for part in value)
    return _window(name, value)


def _after_hours(name: str, value: Any) -> AfterHours:
    try:
        return AfterHours(value)
    except ValueError:
        raise refuse(name, Sentence("“{field}” is either evening or morning; nothing was changed.")) from None


def _zone(name: str, value: Any) -> str:
    if not zone(value, name):
        raise refuse(name, Sentence("“{field}” must not be empty; nothing was changed."))
    return str(value)


def _number(name: str, value: Any) -> int:
    least, most = bounds(name)
    number = whole(value)
    if number is None or not least <= number <= most:
        raise refuse(
            name,
            Sentence(
                "“{field}” needs a whole number from {least} to {most}; nothing was changed.", least=least, most=most
            ),
        )
    return number


def _clock(name: str, value: Any) -> time:
    if isinstance(value, str) and re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
        return time.fromisoformat(value)
    raise refuse(name, Sentence("“{field}” needs a time such as 07:00; nothing was changed."))


def _window(name: str, value: Any) -> Window:
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise refuse(
            name, Sentence('“{field}” needs a start and an end, e.g. ["10:00", "11:30"]; nothing was changed.')
        )
    start, end = _clock(name, value[0]), _clock(name, value[1])
    if start >= end:
        raise refuse(name, Sentence("“{field}”: a window must end after it starts; nothing was changed."))
    if name in {"evening_window", "morning_window"} and (start < EARLIEST_MESSAGE or end > LATEST_MESSAGE):
        raise refuse(name, Sentence("“{field}” must lie between 07:00 and 20:30 at their end; nothing was changed."))
    return (start, end)
