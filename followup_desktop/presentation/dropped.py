"""What is dropped on the window or pasted into it: whether it is a posting, an invitation, a table or everything."""

from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QUrl

from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

POSTING_ENDINGS = (".html", ".htm", ".xhtml")
INVITATION_ENDINGS = (".ics", ".ical", ".ifb", ".icalendar")
TABLE_ENDINGS = (".csv", ".tsv")
EVERYTHING_ENDINGS = (".json",)
_LONGEST_LINE = 1000
"""What is longer is prose, and no line for quick add."""
_CALENDAR_DATA = "text/calendar"
tr = Texts("Incoming")


class Kind(Enum):
    """What can be read out of a file that comes in."""

    POSTING = "posting"
    INVITATION = "invitation"
    TABLE = "table"
    EVERYTHING = "everything"
    LINE = "line"


class Dropped(NamedTuple):
    """What was dropped or pasted: a saved posting, an invitation, a table or everything, as its file, its bytes or its
    text; or a line for quick add.
    """

    source: Path | bytes | str
    kind: Kind


def dropped_in(data: QMimeData) -> Dropped | None:
    """What is dropped or pasted, where it is one of these; None where it is anything else."""
    invitation = _invitation_in(data)
    if invitation is not None:
        return Dropped(invitation, Kind.INVITATION)
    for kind, endings in ((Kind.TABLE, TABLE_ENDINGS), (Kind.EVERYTHING, EVERYTHING_ENDINGS)):
        file = next(filter(None, (_file_at(url, endings) for url in data.urls())), None)
        if file is not None:
            return Dropped(file, kind)
    posting = posting_in(data)
    return Dropped(posting, Kind.POSTING) if posting is not None else None


def pasted_in(data: QMimeData) -> Dropped | None:
    """What is pasted where nothing is typed: the same, or a line for quick add."""
    found = dropped_in(data)
    if found is not None or not data.hasText() or any(url.isLocalFile() for url in data.urls()):
        return found
    line = data.text().strip()
    return Dropped(line, Kind.LINE) if line and "\n" not in line and len(line) <= _LONGEST_LINE else None


def posting_in(data: QMimeData) -> Path | str | None:
    """The saved page that is dropped or pasted: its file, or its source. None where it is anything else."""
    for url in data.urls():
        path = _page_at(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None:
            return path
    for text in (data.text() if data.hasText() else "", data.html() if data.hasHtml() else ""):
        if _is_source(text):
            return text
    typed = data.text().strip().strip("\"'") if data.hasText() else ""
    if "\n" in typed or len(typed) > 4096 or not typed.lower().endswith(POSTING_ENDINGS):
        return None
    url = QUrl(typed)
    return _page_at(url.toLocalFile() if url.isLocalFile() else typed)


def posting_filter() -> str:
    """What a file dialog shows: saved pages."""
    return fill(tr("Web pages (%1)"), " ".join(f"*{ending}" for ending in POSTING_ENDINGS))


def invitation_filter() -> str:
    """What a file dialog shows: calendar files."""
    return fill(tr("Calendar files (%1)"), " ".join(f"*{ending}" for ending in INVITATION_ENDINGS))


def table_filter() -> str:
    """What a file dialog shows: tables."""
    return fill(tr("Tables (%1)"), " ".join(f"*{ending}" for ending in TABLE_ENDINGS))


def _invitation_in(data: QMimeData) -> Path | bytes | None:
    for url in data.urls():
        path = _file_at(url, INVITATION_ENDINGS)
        if path is not None:
            return path
    if data.hasFormat(_CALENDAR_DATA):
        return bytes(data.data(_CALENDAR_DATA).data())
    text = data.text() if data.hasText() and not data.hasUrls() else ""
    return text.encode(errors="surrogatepass") if text[:200].lstrip().upper().startswith("BEGIN:VCALENDAR") else None


def _page_at(name: str) -> Path | None:
    """The page of that name; None where it is no file of that kind."""
    path = Path(name)
    try:
        return path if name.lower().endswith(POSTING_ENDINGS) and path.is_absolute() and path.is_file() else None
    except (OSError, ValueError):
        return None


def _is_source(text: str) -> bool:
    start = text[:200].lstrip().lower()
    return start.startswith(("<!doctype", "<html")) or ("<script" in text and "ld+json" in text)


def _file_at(url: QUrl, endings: tuple[str, ...]) -> Path | None:
    if not url.isLocalFile() or not url.toLocalFile().lower().endswith(endings):
        return None
    path = Path(url.toLocalFile())
    try:
        return path if path.is_file() else None
    except (OSError, ValueError):
        return None
