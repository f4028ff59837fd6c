"""Whether somebody may be called at all."""

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.vocabulary import Signal


def wants_no_calls(application: JobApplication, signal: Signal | None) -> bool:
    """Whether they asked not to be called: on the application, or by the newest signal of the interviews."""
    return application.no_calls or signal is Signal.DONT_CALL
