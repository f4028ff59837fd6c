"""What a deed may have done beside what it touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_desktop.services.deed import Deed

if TYPE_CHECKING:
    from followup_desktop.services.deeds import Outcome

_MAY_CHANGE_SETTINGS = frozenset(
    {Deed.SETTING, Deed.UNDO, Deed.REDO, Deed.IMPORT, Deed.RESTORE, Deed.SAMPLE, Deed.SAMPLE_GONE}
)


def can_be_undone(outcome: Outcome) -> bool:
    """Whether a toast about the deed offers to take it back: not where taking back was the deed itself, and a backup
    that was restored goes by restoring the one before it.
    """
    return outcome.deed not in (Deed.UNDO, Deed.REDO, Deed.RESTORE)


def may_archive(outcome: Outcome) -> bool:
    """Whether the deed may have put an application into the archive."""
    return outcome.deed in (Deed.ARCHIVE, Deed.UNDO, Deed.REDO, Deed.RESTORE)


def may_change_settings(outcome: Outcome) -> bool:
    """Whether the settings may be others after the deed."""
    return outcome.deed in _MAY_CHANGE_SETTINGS
