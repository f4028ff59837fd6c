"""What a saved job posting says, before anything is added."""

from pathlib import Path

from followup_desktop.services.ports.files import Posting
from followup_desktop.services.ports.workplace import Workplace


def read(work: Workplace, source: Path | bytes | str) -> Posting:
    """The posting on a saved page: a file, or the page itself. Nothing is changed. Raises Refused or CouldNot."""
    return work.postings.read_file(source) if isinstance(source, Path) else work.postings.read(source)
