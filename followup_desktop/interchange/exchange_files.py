"""Interchange files on the disk: read whole, and never more of them than may be in one."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from followup_desktop.apart import Limits, bytes_of, read_apart
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.settings import Settings
from followup_desktop.interchange import json_file
from followup_desktop.services.interchange import Found

READER = "followup_desktop.interchange.json_check:read"
LIMITS = Limits(seconds=20, memory=2048 * 1024 * 1024)
"""A file of 20 MB takes some seconds."""


def vetted(content: bytes) -> Found:
    """What the file holds; it was read in a process apart before, so that here it can take neither long nor much.

    Raises Refused, which says where the fault lies.
    """
    read_apart(READER, content, LIMITS)
    return json_file.parse(content)


class ExchangeFiles:
    """The ``ExchangeFiles`` of ``services.ports``, as JSON."""

    def read(self, path: Path) -> Found:
        """What the file holds. Raises Refused, which says where the fault lies."""
        return vetted(bytes_of(path, json_file.LARGEST_FILE))

    def parts(self, applications: Iterable[JobApplication], settings: Settings, at: datetime) -> Iterator[bytes]:
        """The file in parts: a head, one for each application, and an end; each is taken when its turn comes."""
        return json_file.parts(applications, settings, at)
