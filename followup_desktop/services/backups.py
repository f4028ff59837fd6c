"""Backups that the user asks for, and those there are, each checked."""

from dataclasses import dataclass
from pathlib import Path

from followup_desktop.domain.errors import Damaged, Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.ports import BackupFile, UnfinishedBackup, Workplace


@dataclass(frozen=True, slots=True)
class Examined:
    """A backup that was checked all through. ``applications`` is None where it is not good."""

    file: BackupFile
    applications: int | None

    @property
    def is_good(self) -> bool:
        """Whether everything in it can be read."""
        return self.applications is not None


def begin(work: Workplace, target: Path | None = None) -> UnfinishedBackup:
    """Copies the data as they stand; whoever gets the copy finishes it, from any thread. Nothing of the data changes.

    Without a target it goes into the folder of backups, under the present instant. Raises Refused where the target's
    folder is not there, DiskFailed or ReadOnly.
    """
    if target is not None:
        if _is_folder(target):
            raise Refused(
                Sentence("“{path}” is a folder; nothing was written. Name a file in it.", path=str(target)), "FILE"
            )
        if not _is_folder(target.parent):
            raise Refused(
                Sentence("There is no folder “{path}”; nothing was written.", path=str(target.parent)), "FILE"
            )
    return work.store.begin_backup(work.clock.now(), target)


def _is_folder(path: Path) -> bool:
    """Whether it is one, as far as one may know; a name out of reach or too long is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def write(work: Workplace, target: Path | None = None) -> Path:
    """Writes a backup, checked and durable when this returns; returns where it is. Raises as ``begin``, and Damaged."""
    return begin(work, target).finish()


def examine(work: Workplace, file: BackupFile) -> Examined:
    """Checks one backup all through; it may be called from any thread."""
    try:
        return Examined(file, work.store.examine_backup(file.path))
    except Damaged:
        return Examined(file, None)
