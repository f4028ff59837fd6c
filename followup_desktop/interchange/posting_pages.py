"""Saved pages, as job postings; their bytes are read in a process apart."""

import codecs
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from followup_desktop.apart import bytes_of, read_apart
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.interchange.job_posting import LARGEST_PAGE
from followup_desktop.services.ports.files import Posting

READER = "followup_desktop.interchange.job_posting:read"


class PostingPages:
    """The ``PostingReader`` of the program."""

    def read_file(self, path: Path) -> Posting:
        """The posting on a saved page. Raises Refused, or CouldNot where the file cannot be read."""
        return self.read(bytes_of(path, LARGEST_PAGE))

    def read(self, content: bytes | str) -> Posting:
        """The first posting on the page. Raises Refused."""
        if len(content) > LARGEST_PAGE:
            raise Refused(Sentence("The page is larger than 5 MB and was not read."))
        try:
            # With its mark nobody asks the page how its letters are written down.
            page = content if isinstance(content, bytes) else codecs.BOM_UTF8 + content.encode()
            return posting_of(read_apart(READER, page))
        except (KeyError, TypeError, ValueError):
            raise Refused(Sentence("The page cannot be read; nothing was added.")) from None


def posting_of(told: Mapping[str, Any]) -> Posting:
    """The posting that these plain values are. Raises KeyError, TypeError or ValueError where they are none."""
    texts = {
        name: str(told[name])
        for name in ("company", "role", "location", "country", "posting_url", "salary", "description")
    }
    closes_on = date.fromisoformat(told["closes_on"]) if told["closes_on"] else None
    return Posting(**texts, closes_on=closes_on, more=int(told["more"]))
