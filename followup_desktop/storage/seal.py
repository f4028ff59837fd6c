"""The seal of a data file that was closed as it should be: what it says of the whole of it."""

import hashlib
from pathlib import Path


class GrowingSeal:
    """The seal of a file that is read some at a time."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def take(self, part: bytes) -> None:
        """The next part of the file."""
        self._digest.update(part)

    def written(self) -> bytes:
        """The seal of what was taken so far, as its file holds it."""
        return _line(self._digest.hexdigest())


def seal_of(data: Path) -> bytes:
    """The seal of the whole file, as its file holds it. Raises OSError."""
    with data.open("rb") as file:
        return _line(hashlib.file_digest(file, "sha256").hexdigest())


def _line(digest: str) -> bytes:
    return digest.encode() + b"\n"
