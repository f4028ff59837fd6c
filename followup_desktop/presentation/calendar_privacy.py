"""Whether whoever a calendar is shared with can read the entries."""

from collections.abc import Callable

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.live_calendar import LiveCalendar
from followup_desktop.presentation.publisher import Publisher
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.services import calendar_state


class CalendarPrivacy:
    """Entries are marked as private unless the user chose otherwise; the live file and the server follow at once."""

    def __init__(self, desk: Desk, live: LiveCalendar, publisher: Publisher) -> None:
        self._desk, self._live, self._publisher = desk, live, publisher

    @property
    def is_on(self) -> bool:
        """Whether entries are marked as private."""
        return calendar_state.chosen(self._desk.work).is_private

    def choose(self, on: bool, report: Callable[[str], None]) -> None:
        """Marks every entry as private, or none; ``report`` hears why that cannot be kept."""
        try:
            calendar_state.choose_privacy(self._desk.work, private=on)
        except FollowupError as fault:
            report(say_fault(fault))
            return
        self._live.begin_anew()
        self._publisher.begin_anew()
