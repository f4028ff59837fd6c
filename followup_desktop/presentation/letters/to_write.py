"""Which letter of an application is to be written next."""

from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.letters.letter import is_written
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

tr = Texts("Letters")


def letter_to_write(desk: Desk, application_id: str) -> str:
    """The key of the open follow-up that is written and most pressing; empty where there is none."""
    try:
        application = desk.application(application_id)
    except FollowupError:
        return ""
    now = desk.now()
    written = [planned for planned in desk.plan(application).follow_ups if is_written(planned)]
    return min(written, key=lambda planned: not planned.is_overdue(now)).key if written else ""


def nothing_to_write(desk: Desk, application_id: str) -> str:
    """The sentence for an application in which nothing is to be written now."""
    return fill(tr("Nothing is to be written to %1 now."), desk.application(application_id).company)
