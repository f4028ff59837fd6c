"""Whoever reads and writes the files of others: postings, invitations, interchange files and tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from followup_desktop.domain.application import JobApplication
    from followup_desktop.domain.invitation import CalendarFile
    from followup_desktop.domain.settings import Settings
    from followup_desktop.domain.table import Table
    from followup_desktop.services.interchange import Found


class Posting(NamedTuple):
    """What a saved page says of a job, as plain text; empty where it does not say. ``country`` is as the page has it:
    a code of two letters, or a name. ``more`` is the number of further postings on the same page.
    """

    company: str = ""
    role: str = ""
    location: str = ""
    country: str = ""
    posting_url: str = ""
    closes_on: date | None = None
    salary: str = ""
    description: str = ""
    more: int = 0


class PostingReader(Protocol):
    """Whoever reads a job posting out of a saved page."""

    def read(self, content: bytes | str) -> Posting:
        """The posting on a page, given as its bytes or as text. Raises Refused, with a sentence why, where there is
        none that can be read.
        """
        ...

    def read_file(self, path: Path) -> Posting:
        """The same for a page that was saved as a file. Raises CouldNot where the file cannot be read."""
        ...


class InvitationReader(Protocol):
    """Whoever reads calendar files that came from outside. It may be called from any thread."""

    def read(self, content: bytes, own_zone: ZoneInfo) -> CalendarFile:
        """The invitations in the bytes of a file; times on nobody's clock are the user's own. Raises Refused."""
        ...

    def read_file(self, path: Path, own_zone: ZoneInfo) -> CalendarFile:
        """The same for a file. Raises CouldNot where it cannot be read."""
        ...


class ExchangeFiles(Protocol):
    """Whoever reads and writes interchange files."""

    def read(self, path: Path) -> Found:
        """What the file holds. It may be called from any thread. Raises Refused, which says where the fault lies."""
        ...

    def parts(self, applications: Iterable[JobApplication], settings: Settings, at: datetime) -> Iterator[bytes]:
        """The file in parts: a head, one for each application, and an end; each is taken when its turn comes."""
        ...


class TableFiles(Protocol):
    """Whoever reads and writes tables of applications."""

    def read(self, path: Path) -> Table:
        """The table in a file. It may be called from any thread. Raises Refused, or CouldNot."""
        ...

    def parts(self, applications: Iterable[JobApplication]) -> Iterator[bytes]:
        """The file in parts: its row of names, and a row for each of these applications."""
        ...
