"""The sentences of the method, with the user's own numbers in them."""

from collections.abc import Callable
from datetime import time
from typing import Any

from followup_desktop.domain.settings import AfterHours, Settings, Window
from followup_desktop.presentation.settings_catalogue import BY_NAME, Shape, Unit
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock

tr = Texts("SettingsSentences")
_DIGITS = 10
"""A number with so many is larger than Qt counts, and than any setting may be."""


def count_words(count: int, unit: Unit) -> str:
    """The number with what it counts: "5 business days"."""
    if unit is Unit.BUSINESS_DAYS:
        return tr.counted("%Ln business day", "%Ln business days", count)
    if unit is Unit.DAYS:
        return tr.counted("%Ln day", "%Ln days", count)
    if unit is Unit.HOURS:
        return tr.counted("%Ln hour", "%Ln hours", count)
    if unit is Unit.MINUTES:
        return tr.counted("%Ln minute", "%Ln minutes", count)
    return tr.counted("%Ln try", "%Ln tries", count)


def unit_words(unit: Unit, number: str) -> str:
    """What stands behind the field of a number, in the form that the number takes; of no number, for several."""
    count = int(number) if number.isdecimal() and len(number) < _DIGITS else 0
    return {
        Unit.BUSINESS_DAYS: tr.counted("business day", "business days", count),
        Unit.DAYS: tr.counted("day", "days", count),
        Unit.HOURS: tr.counted("hour", "hours", count),
        Unit.MINUTES: tr.counted("minute", "minutes", count),
        Unit.TRIES: tr.counted("try", "tries", count),
    }[unit]


def value_words(name: str, settings: Settings) -> str:
    """The value of a setting as people write it: "5 business days", "10:00–11:30 and 14:00–16:00"."""
    value: Any = getattr(settings, name)
    entry = BY_NAME[name]
    if entry.unit is not None:
        return count_words(value, entry.unit)
    if isinstance(value, time):
        return say_clock(value)
    if entry.shape is Shape.SPAN:
        return say_span(value)
    if entry.shape is Shape.SPANS:
        return say_spans(value)
    if isinstance(value, AfterHours):
        return tr("evening") if value is AfterHours.EVENING else tr("morning")
    return str(value)


def say_span(window: Window) -> str:
    """A window as "10:00–11:30"."""
    return fill("%1–%2", say_clock(window[0]), say_clock(window[1]))


def say_spans(windows: tuple[Window, ...]) -> str:
    """Windows as "10:00–11:30, else 14:00–16:00"."""
    return tr(", else ").join(say_span(window) for window in windows)


def sentence(name: str, settings: Settings) -> str:
    """The sentence of the method that the setting changes, as it reads with these settings."""
    say = _SENTENCES.get(name)
    return fill(say(settings), value_words(name, settings)) if say else BY_NAME[name].help


def _on(text: Callable[[], str]) -> Callable[[Settings], str]:
    return lambda _: text()


def _unless_none(name: str, none: Callable[[], str], some: Callable[[], str]) -> Callable[[Settings], str]:
    return lambda settings: some() if getattr(settings, name) else none()


_SENTENCES: dict[str, Callable[[Settings], str]] = {
    "application_call_after_days": _on(lambda: tr("A call %1 after applying.")),
    "application_call_retry_days": _on(lambda: tr("Nobody answered: one more call %1 after it.")),
    "application_call_attempts": _unless_none(
        "application_call_attempts",
        lambda: tr("No calls after applying: the step is off for all applications."),
        lambda: tr("%1 in all since they last answered."),
    ),
    "move_on_after_application_days": _on(lambda: tr("No call left: time to move on %1 after the last try or answer.")),
    "move_on_without_call_days": _on(
        lambda: tr("Where the call is switched off and nothing was promised: time to move on %1 after applying.")
    ),
    "thank_you_after_minutes": _unless_none(
        "thank_you_after_minutes",
        lambda: tr("An emailed thank-you note goes out as soon as the interview is over."),
        lambda: tr("An emailed thank-you note goes out %1 after the interview at the earliest."),
    ),
    "thank_you_within_hours": _on(lambda: tr("An emailed thank-you note is due %1 after the interview.")),
    "thank_you_late_until_days": _on(lambda: tr("A late thank-you note is offered until %1 after the interview.")),
    "decision_call_after_promise_days": _on(
        lambda: tr("They promised to decide by a day: a message %1 after it, never before.")
    ),
    "decision_call_without_promise_days": _on(
        lambda: tr("Nothing was promised: a message %1 after their last answer, or after the interview.")
    ),
    "decision_call_retry_days": _on(lambda: tr("Still silent: one more message %1 after the last.")),
    "decision_call_attempts": _unless_none(
        "decision_call_attempts",
        lambda: tr("No messages after an interview: only the day to move on is planned."),
        lambda: tr("%1 in all since they last answered."),
    ),
    "dont_call_email_after_promise_days": _unless_none(
        "dont_call_email_after_promise_days",
        lambda: tr("They asked not to be called, and promised to decide by a day: nothing is sent."),
        lambda: tr("They asked not to be called, and promised to decide by a day: one email %1 after it. 0 is none."),
    ),
    "dont_call_email_without_promise_days": _unless_none(
        "dont_call_email_without_promise_days",
        lambda: tr("They asked not to be called, and promised nothing: nothing is sent."),
        lambda: tr(
            "They asked not to be called, and promised nothing: one email %1 after their last answer, or after the "
            "interview. 0 is none."
        ),
    ),
    "move_on_after_days": _on(lambda: tr("No message left: time to move on %1 after the last.")),
    "move_on_min_calendar_days": _unless_none(
        "move_on_min_calendar_days",
        lambda: tr("Moving on waits for no number of days after the interview."),
        lambda: tr("Not before %1 after the interview, weekends and holidays counted."),
    ),
    "stay_in_touch_after_calendar_days": _unless_none(
        "stay_in_touch_after_calendar_days",
        lambda: tr("No reminder to stay in touch."),
        lambda: tr("An email to stay in touch %1 after the rejection, weekends and holidays counted. 0 is none."),
    ),
    "live_windows": _unless_none(
        "live_windows",
        lambda: tr("No call that reaches somebody is planned: an email takes its place."),
        lambda: tr("A call that reaches somebody is planned for %1, their time."),
    ),
    "after_hours": lambda settings: (
        tr("A message after office hours is planned for the evening; the morning is second.")
        if settings.after_hours is AfterHours.EVENING
        else tr("A message before office hours is planned for the morning; the evening is second.")
    ),
    "evening_window": _on(lambda: tr("A message in the evening is left between %1, their time; not after 20:30.")),
    "morning_window": _on(lambda: tr("A message in the morning is left between %1, their time; not before 07:00.")),
    "own_day_start": _on(lambda: tr("No call, and no reminder to write notes, before %1 on your own clock.")),
    "own_day_end": _on(lambda: tr("No call, and no reminder to write notes, after %1 on your own clock.")),
    "lapse_after_days": _on(
        lambda: tr("A call or message not made by %1 after its day lapses; moving on takes its place.")
    ),
}
