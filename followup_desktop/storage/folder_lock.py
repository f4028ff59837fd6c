"""The lock by which one process owns a data folder; the system takes it back when the process dies."""

import os
import sys
from pathlib import Path


class FolderLock:
    """A lock on a file, which is made where there is none and stays."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._taken: int | None = None

    def take(self) -> bool:
        """Takes the lock without waiting; whether nobody else has it. Raises OSError where the file cannot be made."""
        if self._taken is not None:
            return True
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            is_free = _lock(file)
        except BaseException:
            os.close(file)
            raise
        if is_free:
            self._taken = file
        else:
            os.close(file)
        return is_free

    def give_back(self) -> None:
        """Gives the lock back, where it was taken."""
        if self._taken is not None:
            os.close(self._taken)
            self._taken = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
else:
    import fcntl

    def _lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
