"""Writing a whole file where the user wants it, with a sentence where that fails."""

import errno
import os
import re
from collections.abc import Iterable
from pathlib import Path

from followup_desktop import whole_file
from followup_desktop.domain.errors import CouldNot, DiskFailed, FollowupError, ReadOnly
from followup_desktop.domain.sentences import Sentence

PRODID = "-//followup-desktop//Job follow-ups//EN"
"""By which our files are known."""
_OURS = re.compile(rb"BEGIN:VCALENDAR\r?\n(?:[A-Z-]+:[^\r\n]*\r?\n)*?PRODID:" + re.escape(PRODID).encode() + rb"\r?\n")
_LONGEST_HEAD = 1_000
_LARGEST_FILE = 200_000_000
_WRONG_PLACE = {
    errno.ENOENT: Sentence("there is no such folder"),
    errno.ENOTDIR: Sentence("there is no such folder"),
    errno.EISDIR: Sentence("it is a folder"),
    errno.ENAMETOOLONG: Sentence("its name is too long"),
    errno.ELOOP: Sentence("its links lead nowhere"),
}


def replace_file(path: Path, content: bytes | Iterable[bytes], *, durable: bool = True) -> None:
    """Replaces the file with this content, whole or in parts, readable by its owner alone; a link is followed.

    With ``durable`` it is on the disk when this returns. Raises DiskFailed, ReadOnly, or CouldNot where no file can
    be at that place; the old file is then untouched and nothing is left beside it.
    """
    try:
        # A link that leads nowhere is replaced itself; Path.resolve() fails on it in ways of each Python's own.
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            raise _could_not(path, Sentence("it is a folder or a device"))
        whole_file.replace_file(target, content, durable=durable)
    except OSError as fault:
        raise _said(path, fault) from fault


def replace_own(path: Path, content: bytes) -> bool:
    """Replaces a file of ours where it says something else; returns whether it did.

    Raises what ``replace_file`` raises, and CouldNot where a file stands there that is not ours.
    """
    if check_own(path) == content:
        return False
    replace_file(path, content)
    return True


def check_own(path: Path) -> bytes:
    """What the file of ours at that place says; nothing where there is none.

    Raises CouldNot where a file stands there that is not ours, or no file can, and ReadOnly or DiskFailed where it
    cannot be read.
    """
    try:
        target = Path(os.path.realpath(path))
        if not target.exists():
            if not target.parent.is_dir():
                raise _could_not(path, _WRONG_PLACE[errno.ENOENT])
            return b""
        if not target.is_file():
            raise _could_not(path, Sentence("it is a folder or a device"))
        with target.open("rb") as file:
            head = file.read(_LONGEST_HEAD)
            if head and not _OURS.match(head):
                raise _could_not(path, Sentence("another file is there already, which stays as it is"))
            return head + file.read(_LARGEST_FILE)
    except OSError as fault:
        raise _said(path, fault) from fault


def _said(path: Path, fault: OSError) -> FollowupError:
    number = fault.errno or 0
    if number in _WRONG_PLACE:
        return _could_not(path, _WRONG_PLACE[number])
    if number in whole_file.NOT_WRITABLE:
        return ReadOnly(
            Sentence(
                "“{path}” could not be written: its folder is read-only. Choose another place for it.", path=str(path)
            )
        )
    if number in whole_file.FULL_DISK:
        return DiskFailed(
            Sentence(
                "“{path}” could not be written: the disk is full. Make room, or choose another place.", path=str(path)
            )
        )
    reason = fault.strerror or Sentence("unknown fault")
    return DiskFailed(
        Sentence(
            "“{path}” could not be written: the disk failed ({reason}). Try again, or elsewhere.",
            path=str(path),
            reason=reason,
        )
    )


def _could_not(path: Path, reason: Sentence) -> CouldNot:
    return CouldNot(
        Sentence("“{path}” could not be written: {reason}. Choose another place for it.", path=str(path), reason=reason)
    )
