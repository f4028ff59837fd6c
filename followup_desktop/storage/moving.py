"""Moving the data to another folder: the old one is what counts until the new one is whole, checked and chosen."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from followup_desktop.domain.errors import Damaged, Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.fault_points import strike
from followup_desktop.storage import backups
from followup_desktop.storage.data_folder import DataFolder
from followup_desktop.storage.faults import told_faults
from followup_desktop.whole_file import make_folder, sync_file, sync_folder

_UNFINISHED = ".followup-moving"
"""In the folder above the new one: what is copied has this name until all of it is there."""
_NOT_THE_SAME = Sentence(
    "What was copied is not what stands in the old folder, so your data stay where they are. Try another disk."
)


class Mover:
    """The ``DataMover`` of ``services.ports``, for the data of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def check(self, target: Path) -> None:
        """Raises Refused where the data cannot move to the target; nothing is written."""
        check_target(self._folder, target)


def check_target(folder: Path, target: Path) -> None:
    """Raises Refused where the data of the folder cannot move to the target; nothing is written."""
    old, new = Path(os.path.realpath(folder)), Path(os.path.realpath(target))
    if new == old:
        raise _refused(Sentence("Your data are in “{folder}” already.", folder=str(target)))
    if new.is_relative_to(old) or old.is_relative_to(new):
        raise _refused(Sentence("“{folder}” lies inside the other folder; choose one beside it.", folder=str(target)))
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise _refused(Sentence("“{folder}” is not empty; choose an empty folder.", folder=str(target)))
        nearest = next(place for place in (target, *target.parents) if place.is_dir())
    except OSError as fault:
        raise _refused(
            Sentence("“{folder}” cannot be used ({reason}).", folder=str(target), reason=fault.strerror or "")
        ) from None
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise _refused(Sentence("You may not write in “{folder}”; choose another one.", folder=str(nearest)))
    if shutil.disk_usage(nearest).free < sum(path.stat().st_size for path in _files(folder)):
        raise _refused(
            Sentence("There is no room for your data in “{folder}”; choose another disk.", folder=str(nearest))
        )


def move(folder: Path, target: Path, choose: Callable[[Path], None], *, keep_old: bool) -> None:
    """Copies everything, compares it, has ``choose`` choose the new folder, and then removes the old one's if wished.

    Nobody may have the data open. Whatever ends this: before ``choose`` has returned the old folder is as it was and
    counts, afterwards the new one is whole. Raises Refused, Busy, Damaged, DiskFailed or ReadOnly; the old one counts
    then.
    """
    check_target(folder, target)
    old = DataFolder(folder)
    old.lock()
    try:
        with told_faults():
            unfinished = target.parent / _UNFINISHED
            make_folder(target.parent)
            shutil.rmtree(unfinished, ignore_errors=True)
            try:
                _copy(folder, unfinished)
                strike("move.copied")
                if target.exists():
                    target.rmdir()
                unfinished.rename(target)
                sync_folder(target.parent)
            except BaseException:
                shutil.rmtree(unfinished, ignore_errors=True)
                raise
            strike("move.renamed")
        choose(target)
        strike("move.chosen")
        if not keep_old:
            _remove(folder)
    finally:
        old.release()
    if not keep_old:
        with suppress(OSError):
            old.lock_file.unlink()
            folder.rmdir()


def _copy(folder: Path, target: Path) -> None:
    """Copies all files durably, and reads each again. Raises Damaged where one is another then, or OSError."""
    target.mkdir(mode=0o700)
    made = [target]
    for file in _files(folder):
        place = target / file.relative_to(folder)
        if place.parent not in made:
            place.parent.mkdir(mode=0o700, parents=True)
            made.append(place.parent)
        shutil.copy2(file, place)
        sync_file(place)
        if _digest(place) != _digest(file):
            raise Damaged(_NOT_THE_SAME)
    for place in reversed(made):
        sync_folder(place)
    data = DataFolder(target).data
    if data.exists():
        try:
            backups.examine(data)
        except Damaged:
            raise Damaged(_NOT_THE_SAME) from None


def _remove(folder: Path) -> None:
    """Removes what was moved. What cannot be removed stays: it is a copy by then."""
    for file in [*_files(folder)]:
        with suppress(OSError):
            file.unlink()
    for place in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        with suppress(OSError):
            place.rmdir()


def _files(folder: Path) -> Iterator[Path]:
    """What belongs to the data: every file but the lock, and what SQLite makes anew."""
    place = DataFolder(folder)
    left_out = {place.lock_file.name, f"{place.data.name}-shm"}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and not (path.parent == folder and path.name in left_out):
            yield path


def _digest(file: Path) -> bytes:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").digest()


def _refused(sentence: Sentence) -> Refused:
    return Refused(Sentence("{why} Nothing was changed.", why=sentence), "FILE")
