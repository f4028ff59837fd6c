"""Writing a whole file in one step: whoever reads it finds the old one or the new one, never a part."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from followup_desktop.domain.errors import CouldNot, DiskFailed, FollowupError, ReadOnly

_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_WRONG_PLACE = {
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "it is a folder",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ELOOP: "its links lead nowhere",
}
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EBADF})
"""What systems answer that cannot fsync a folder."""


def replace_file(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Replaces the file with this content, readable by its owner alone; a link is followed.

    With ``durable`` it is on the disk when this returns. Raises DiskFailed, ReadOnly, or CouldNot where no file can
    be at that place; the old file is then untouched and nothing is left beside it.
    """
    try:
        # A link that leads nowhere is replaced itself; Path.resolve() fails on it in ways of each Python's own.
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            raise _could_not(path, "it is a folder or a device")
        _replace(target, content, durable=durable)
    except OSError as fault:
        raise _said(path, fault) from fault


def _replace(target: Path, content: bytes, *, durable: bool) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:60]}.", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    if durable:
        _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as fault:
        if fault.errno not in _NO_FOLDER_SYNC:
            raise


def _said(path: Path, fault: OSError) -> FollowupError:
    number = fault.errno or 0
    if number in _WRONG_PLACE:
        return _could_not(path, _WRONG_PLACE[number])
    if number in _READ_ONLY:
        return ReadOnly(f"“{path}” could not be written: its folder is read-only. Choose another place for it.")
    if number in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return DiskFailed(f"“{path}” could not be written: the disk is full. Make room, or choose another place.")
    reason = fault.strerror or "unknown fault"
    return DiskFailed(f"“{path}” could not be written: the disk failed ({reason}). Try again, or elsewhere.")


def _could_not(path: Path, reason: str) -> CouldNot:
    return CouldNot(f"“{path}” could not be written: {reason}. Choose another place for it.")
