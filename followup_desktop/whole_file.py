"""Files that are replaced whole: whoever reads one finds the old or the new, also after a power cut. Stdlib only."""

import errno
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

FULL_DISK = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
FAILING_DISK = FULL_DISK | {errno.EIO}
NOT_WRITABLE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
"""What systems answer where the disk is full, full or failing, or where nothing may be written."""
_AT_ONCE = 1024 * 1024
"""So many bytes are given to the system at once: in a thread, each time waits for its turn with Python again."""
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EBADF})
"""What systems answer that cannot fsync a folder."""


def replace_file(target: Path, content: bytes | Iterable[bytes], *, durable: bool = True) -> None:
    """Replaces the file with this content, whole or in parts, readable by its owner alone.

    With ``durable`` it is on the disk when this returns. Raises OSError; the old file is then untouched and nothing is
    left beside it.
    """
    import tempfile

    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:60]}.", suffix=".tmp", dir=target.parent)
    written = Path(name)
    try:
        with os.fdopen(descriptor, "wb", _AT_ONCE) as file:
            file.writelines((content,) if isinstance(content, bytes) else content)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        written.replace(target)
    except BaseException:
        with suppress(OSError):
            written.unlink()
        raise
    if durable:
        sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """Waits until the file's content is on the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Waits until the names in the folder are on the disk; Windows does that by itself and has no call for it."""
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


def make_folder(path: Path) -> None:
    """Makes a folder for its owner alone, and those above it that are not there, so that a power cut keeps them.

    Does nothing where it is there. Raises OSError.
    """
    if path.is_dir():
        return
    if path.parent != path:
        make_folder(path.parent)
    path.mkdir(mode=0o700, exist_ok=True)
    sync_folder(path.parent)


def rename_durably(written: Path, target: Path) -> None:
    """Gives a synced file its name, in place of what had it; after it returns, a power cut changes nothing."""
    written.replace(target)
    sync_folder(target.parent)
