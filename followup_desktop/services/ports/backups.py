"""Backups, as a store makes them."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Protocol


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
