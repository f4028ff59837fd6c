"""Saved job postings: where one is dropped or pasted, and how the form for an application is filled from it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QUrl

from followup_desktop.presentation.places import countries, country_named
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.services.ports.files import Posting

_ENDINGS = (".html", ".htm", ".xhtml")

tr = Texts("SavedPosting")


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
    if "\n" in typed or len(typed) > 4096 or not typed.lower().endswith(_ENDINGS):
        return None
    url = QUrl(typed)
    return _page_at(url.toLocalFile() if url.isLocalFile() else typed)


def file_filter() -> str:
    """What a file dialog shows: saved pages."""
    return fill(tr("Web pages (%1)"), " ".join(f"*{ending}" for ending in _ENDINGS))


def _page_at(name: str) -> Path | None:
    """The page of that name; None where it is no file of that kind."""
    path = Path(name)
    try:
        return path if name.lower().endswith(_ENDINGS) and path.is_absolute() and path.is_file() else None
    except (OSError, ValueError):
        return None


def _is_source(text: str) -> bool:
    start = text[:200].lstrip().lower()
    return start.startswith(("<!doctype", "<html")) or ("<script" in text and "ld+json" in text)


def given_of(posting: Posting) -> dict[str, Any]:
    """What the form takes from the posting, by its own names."""
    code = country_named(posting.country)
    found = {
        "company": posting.company,
        "role": posting.role,
        "location": posting.location,
        "country": code if any(country.code == code for country in countries()) else "",
        "posting_url": posting.posting_url,
        "posting_closes_on": posting.closes_on.isoformat() if posting.closes_on else "",
        "salary": posting.salary,
        "notes": posting.description,
    }
    return {name: value for name, value in found.items() if value}


def remark_of(posting: Posting) -> str:
    """What is said over the form."""
    said = tr("Filled in from a saved posting. Nothing is saved before you add it.")
    if posting.more:
        said += " " + tr.counted(
            "The page holds %Ln more posting; this is the first.",
            "The page holds %Ln more postings; this is the first.",
            posting.more,
        )
    return said
