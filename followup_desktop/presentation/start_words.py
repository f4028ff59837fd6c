"""What the window says of its data when it has opened."""

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.speaking import say
from followup_desktop.presentation.translating import Texts
from followup_desktop.services import surroundings

tr = Texts("StartWords")


def start_words(desk: Desk, *, read_only: bool) -> str:
    """That nothing can be changed, or what is odd about the surroundings; empty where there is nothing to say."""
    if read_only:
        return " ".join((why_read_only(desk), tr("There are no reminders meanwhile; Today shows what is due.")))
    try:
        return " ".join(map(say, surroundings.remarks(desk.work)))
    except FollowupError:
        # Whatever it is, the next deed tells it.
        return ""


def why_read_only(desk: Desk) -> str:
    """That nothing can be changed, and why, of data that are opened to be looked at."""
    if desk.work.store.is_rescued:
        return tr(
            "This is what can still be read of the damaged data file: look and export. Nothing can be changed; "
            "the next start offers the backups again."
        )
    if desk.work.store.is_without_room:
        return tr(
            "The disk is full or failing, so nothing can be changed: look, and export to another one. Make room, then "
            "start Followup again."
        )
    return tr("This data folder cannot be written: look and export, but nothing can be changed.")
