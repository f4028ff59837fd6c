"""Damaged data, and data that move."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from followup_desktop.services.ports.backups import BackupFile
    from followup_desktop.services.ports.store import Store


class DamagedData(Protocol):
    """A data folder whose data file is damaged: it is only read, and kept when something else takes its place."""

    def backups(self) -> list[BackupFile]:
        """The backups in their folder, newest first; they are not looked into."""
        ...

    def examine_backup(self, path: Path) -> int:
        """The number of applications in a backup, after checking it all through. From any thread. Raises Damaged."""
        ...

    def restore(self, backup: Path) -> Path:
        """Puts the backup in the place of the damaged file, which is kept; returns where. From any thread.

        Raises Refused where it is no sound backup, Busy, DiskFailed or ReadOnly; nothing is changed then.
        """
        ...

    def open_what_can_be_read(self) -> Store:
        """A read-only store of what can still be read, in a place that is gone when it is closed.

        Raises Damaged where nothing can be read, Busy or DiskFailed.
        """
        ...


class DataMover(Protocol):
    """Whoever can say where the data may move."""

    def check(self, target: Path) -> None:
        """Raises Refused where the data cannot move to the target; nothing is written."""
        ...
