"""Finding applications by any text."""

from collections.abc import Set

from followup_desktop.domain.search import wanted
from followup_desktop.services.ports.workplace import Workplace


def find(work: Workplace, text: str) -> Set[str] | None:
    """The ids of the applications that the text finds, archived ones too.

    None where there is no word in it to look for (nothing, or only signs): such a text leaves nothing out.
    """
    return work.store.search(text) if wanted(text) else None
