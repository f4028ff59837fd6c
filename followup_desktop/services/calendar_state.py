"""What is chosen for the calendar files of a data folder: beside the data, so that no undo takes it back."""

from dataclasses import replace

from followup_desktop.domain.errors import CouldNot
from followup_desktop.services.ports.calendar import CalendarState
from followup_desktop.services.ports.workplace import Workplace


def chosen(work: Workplace) -> CalendarState:
    """What is chosen; where that cannot be read, nothing is, so that it can be chosen anew."""
    try:
        return work.calendar_state.read()
    except CouldNot:
        return CalendarState()


def choose_privacy(work: Workplace, *, private: bool) -> None:
    """Whether every entry says that it is private; calendars are told by the next export, live file and publishing.

    What is over stays as it was told last. Raises ReadOnly or DiskFailed where the choice cannot be kept.
    """
    work.calendar_state.write(replace(chosen(work), is_private=private, live_change=0))
