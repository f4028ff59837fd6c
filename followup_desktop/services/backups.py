"""Backups: when they are made, what is done with one that is good, and those there are, each checked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from followup_desktop.domain.errors import Damaged, Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.deed import Deed
from followup_desktop.services.deeds import Outcome
from followup_desktop.services.ports.backups import BackupFile, UnfinishedBackup
from followup_desktop.services.ports.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Examined:
    """A backup that was checked all through. ``applications`` is None where it is not good."""

    file: BackupFile
    applications: int | None

    @property
    def is_good(self) -> bool:
        """Whether everything in it can be read."""
        return self.applications is not None


class Occasion(StrEnum):
    """Why a backup is made; its name begins with it."""

    BY_HAND = "backup"
    DAILY = "daily"
    IMPORT = "before-import"
    DELETE = "before-delete"
    RESTORE = "before-restore"


DAILY_AFTER = timedelta(hours=20)
"""Less than a day, so that who opens the window every morning gets one every morning."""


class Made(NamedTuple):
    """A good backup, and what could not be done with it, a sentence each."""

    path: Path
    troubles: tuple[Sentence, ...] = ()


class Restored(NamedTuple):
    """What came back, and the backup of what stood before."""

    outcome: Outcome
    before: Path


@dataclass(frozen=True, slots=True)
class Begun:
    """The data as they stood, to be backed up: ``finish`` does it, from any thread, once."""

    work: Workplace
    unfinished: UnfinishedBackup
    is_kept: bool
    """Whether it goes into the folder of backups, which is tended then."""

    def finish(self) -> Made:
        """Writes the backup, checked and durable when this returns. Raises Damaged, DiskFailed or ReadOnly."""
        made = self.unfinished.finish()
        work = self.work
        return Made(made, work.store.tend_backups(made, work.clock.now(), work.export_backup) if self.is_kept else ())

    def drop(self) -> None:
        """Lets go of the data, where nobody wants the backup any more."""
        self.unfinished.drop()


def begin(work: Workplace, target: Path | None = None, occasion: Occasion = Occasion.BY_HAND) -> Begun:
    """Holds the data as they stand, to be backed up; quick, and nothing of the data changes.

    Without a target the backup goes into the folder of backups, under the occasion and the present instant. Raises
    Refused where the target's folder is not there, DiskFailed or ReadOnly.
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
    return Begun(work, work.store.begin_backup(work.clock.now(), target, occasion), target is None)


def begin_before(work: Workplace, occasion: Occasion) -> Begun | None:
    """A backup of what stands before something great is done to it; None where the newest one has all of it already."""
    return None if work.store.is_backed_up() else begin(work, occasion=occasion)


def ensure_before(work: Workplace, occasion: Occasion) -> None:
    """Sees to it that there is a backup of what stands, before something great is done to it.

    Raises Damaged, DiskFailed or ReadOnly where there is none: then it must not be done.
    """
    begun = begin_before(work, occasion)
    if begun is not None:
        begun.finish()


def begin_daily(work: Workplace) -> Begun | None:
    """The backup of the day; None where there is one of the last day, where nothing has changed since the newest, or
    where nothing can be written. Raises DiskFailed or ReadOnly.
    """
    if work.store.read_only:
        return None
    # One that comes from the future was made before the clock was set back: it says nothing about today.
    ages = (work.clock.now() - one.at for one in work.store.backups())
    if any(timedelta() <= age < DAILY_AFTER for age in ages):
        return None
    return begin_before(work, Occasion.DAILY)


def _is_folder(path: Path) -> bool:
    """Whether it is one, as far as one may know; a name out of reach or too long is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class Restoring:
    """A backup that is to come back: ``prepare`` from any thread, then ``finish_restore``."""

    backup: Begun
    copy: Callable[[], None]

    def prepare(self) -> Path:
        """Copies what comes back beside the data, and backs up what stands; the data are as they were.

        Returns the backup of what stands.

        Raises Refused where the file is no sound backup, Damaged, DiskFailed or ReadOnly.
        """
        try:
            self.copy()
        except BaseException:
            self.backup.drop()
            raise
        return self.backup.finish().path


def begin_restore(work: Workplace, path: Path) -> Restoring:
    """Begins to bring back a backup; nothing of the data changes yet. Raises DiskFailed or ReadOnly."""
    copy = work.store.begin_restore(path)
    return Restoring(begin(work, occasion=Occasion.RESTORE), copy)


def finish_restore(work: Workplace, before: Path) -> Restored:
    """Everything is as it was in the backup that was prepared.

    ``before`` is the backup of what stood when it was; where something was done meanwhile, that is backed up as well.

    Raises Busy or DiskFailed, and nothing is changed then. It is no change that can be undone: the backup of what stood
    before can be restored.
    """
    if not work.store.is_backed_up(before):
        before = begin(work, occasion=Occasion.RESTORE).finish().path
    stood = [name.id for name in work.store.names()]
    work.store.finish_restore()
    touched = dict.fromkeys([*stood, *(name.id for name in work.store.names())])
    return Restored(Outcome(Deed.RESTORE, work.store.last_change(), tuple(touched)), before)


def restore(work: Workplace, path: Path) -> Restored:
    """Brings back a backup. Raises as ``Restoring.prepare`` and ``finish_restore``; nothing is changed then."""
    return finish_restore(work, begin_restore(work, path).prepare())


def write(work: Workplace, target: Path | None = None) -> Made:
    """Writes a backup, checked and durable when this returns. Raises as ``begin``, and Damaged."""
    return begin(work, target).finish()


def examine(work: Workplace, file: BackupFile) -> Examined:
    """Checks one backup all through; it may be called from any thread."""
    try:
        return Examined(file, work.store.examine_backup(file.path))
    except Damaged:
        return Examined(file, None)
