"""Moving the data to another folder, as the settings ask for it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.services.moving import Move, target_in

__all__ = ["FolderMove", "Move"]


class FolderMove(QObject):
    """Looks at what was chosen; the move itself needs the window closed, so it is only wished for here."""

    asked = Signal(Path)
    """The data can move to that folder: whether they shall is still to be said."""
    refused = Signal(str)
    """One sentence: why they cannot move to what was chosen; empty once they can."""
    wanted = Signal(object)
    """A ``Move``: the window is to close for it."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    @property
    def folder(self) -> Path:
        """Where the data are."""
        return self._desk.work.store.data_file.parent

    def choose(self, folder: Path) -> None:
        """The data are to lie in a folder of their own inside of this one."""
        try:
            target = target_in(self._desk.work, folder)
        except FollowupError as fault:
            self.refused.emit(say_fault(fault))
            return
        self.refused.emit("")
        self.asked.emit(target)

    def want(self, target: Path, *, keep_old: bool) -> None:
        """The user has said yes."""
        self.wanted.emit(Move(target, keep_old))
