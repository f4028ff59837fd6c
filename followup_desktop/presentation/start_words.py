"""What the window says of its data when it has opened."""

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.read_only_words import why_read_only
from followup_desktop.presentation.speaking import say
from followup_desktop.presentation.translating import Texts
from followup_desktop.services import surroundings

tr = Texts("StartWords")


def start_words(desk: Desk, *, read_only: bool) -> str:
    """That nothing can be changed, or what is odd about the surroundings; empty where there is nothing to say."""
    if read_only:
        return " ".join(
            (why_read_only(desk.work.store), tr("There are no reminders meanwhile; Today shows what is due."))
        )
    try:
        return " ".join(map(say, surroundings.remarks(desk.work)))
    except FollowupError:
        # Whatever it is, the next deed tells it.
        return ""
