"""Backups, damaged data, and data that move."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Protocol

from followup_desktop.services.ports.store import Store


class BackupFile(NamedTuple):
    """A backup by its file: where it is, when it was made, how many bytes it has."""

    path: Path
    at: datetime
    size: int


class UnfinishedBackup(Protocol):
    """The data as they stood at one moment, to be copied; it is nothing until it is finished."""

    def finish(self) -> Path:
        """Copies them, checks the copy, makes it durable and names it; returns where it is. For any thread, once.

        Raises Damaged, DiskFailed or ReadOnly; nothing is left then.
        """
        ...

    def drop(self) -> None:
        """Lets go of the data, where nobody wants the backup any more."""
        ...


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
