"""Writes the AppStream metainfo with its releases, which are those of CHANGELOG.md: packaging/metainfo.py FILE.

A release that has no date yet gets the day of the build (SOURCE_DATE_EPOCH) and is told as one in development.
"""

import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as Xml

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from followup_desktop import APP_ID  # noqa: E402

TEMPLATE = TOP / "packaging" / "linux" / f"{APP_ID}.metainfo.xml"
_HEAD = re.compile(r"## \[(?P<version>[^\]]+)\] - (?P<day>Unreleased|\d{4}-\d\d-\d\d)")


class Release(NamedTuple):
    """One release: ``day`` is None where it is still to come; ``changes`` are plain sentences."""

    version: str
    day: str | None
    changes: tuple[str, ...]


def releases(changelog: str) -> list[Release]:
    """The releases that a changelog tells of, newest first. Raises ValueError where a heading is none of a release."""
    found = []
    for part in re.split(r"^(?=## )", changelog, flags=re.MULTILINE)[1:]:
        head, _, body = part.partition("\n")
        match = _HEAD.fullmatch(head.strip())
        if match is None:
            raise ValueError(f"not the heading of a release: {head}")
        items = re.findall(r"^- (.*(?:\n  .*)*)", body, flags=re.MULTILINE)
        changes = tuple(_plain(item) for item in items)
        found.append(Release(match["version"], None if match["day"] == "Unreleased" else match["day"], changes))
    return found


def build_day() -> str:
    """The day of the build, which is that of the commit where packaging/reproducible has set it."""
    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC).date().isoformat()


def metainfo(changelog: str) -> bytes:
    """The whole file."""
    root = Xml.fromstring(TEMPLATE.read_text(encoding="utf-8"), Xml.XMLParser(target=Xml.TreeBuilder()))
    place = root.find("releases")
    assert place is not None
    for release in releases(changelog):
        kind = "stable" if release.day else "development"
        entry = Xml.SubElement(place, "release", version=release.version, date=release.day or build_day(), type=kind)
        items = Xml.SubElement(Xml.SubElement(entry, "description"), "ul")
        for change in release.changes:
            Xml.SubElement(items, "li").text = change
    Xml.indent(root)
    return Xml.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _plain(markdown: str) -> str:
    """The sentences without marks: `code`, [a link](address)."""
    line = " ".join(markdown.split())
    return re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", line).replace("`", "")


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(metainfo((TOP / "CHANGELOG.md").read_text(encoding="utf-8")))
