"""Why nothing can be changed, where data are opened to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_desktop.presentation.translating import Texts

if TYPE_CHECKING:
    from followup_desktop.services.ports.store import Store

tr = Texts("ReadOnlyWords")


def why_read_only(store: Store) -> str:
    """That nothing can be changed, and why, of data that are opened to be looked at."""
    if store.is_rescued:
        return tr(
            "This is what can still be read of the damaged data file: look and export. Nothing can be changed; "
            "the next start offers the backups again."
        )
    if store.is_without_room:
        return tr(
            "The disk is full or failing, so nothing can be changed: look, and export to another one. Make room, then "
            "start Followup again."
        )
    return tr("This data folder cannot be written: look and export, but nothing can be changed.")
