"""Writes what a package for Debian tells of itself: packaging/debian/texts.py copyright|changelog FILE."""

import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from textwrap import fill

TOP = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(TOP), str(TOP / "packaging")]

import metainfo  # noqa: E402

from followup_desktop.shipped_parts import Part, parts  # noqa: E402

MAINTAINER = "The Followup authors <followup-desktop@authors.invalid>"
COMMON = {
    "GNU LESSER GENERAL PUBLIC LICENSE": "LGPL-3",
    "GNU GENERAL PUBLIC LICENSE": "GPL-3",
    "Apache License": "Apache-2.0",
}
"""By the title of a licence the name under which every Debian system has its text."""


def copyright_file() -> str:
    """Whose work the package holds, and under which terms."""
    return (
        "Followup is copyright of The Followup authors. The package holds the program and everything that it needs;\n"
        "each part with its version, its licence and the text of that, as its makers published it.\n"
        + "".join(_told(part) for part in parts())
    )


def _told(part: Part) -> str:
    title = " ".join(word for word in (part.name, part.version) if word)
    texts = "".join(f"\n{_shortened(text)}\n" for text in part.texts)
    return f"\n{'=' * 72}\n{title}\nLicence: {part.licence or 'see below'}\n{texts}"


def _shortened(text: str) -> str:
    for title, name in COMMON.items():
        if title in text[:300] and len(text) > 5000:
            return f"The text of this licence is in /usr/share/common-licenses/{name}."
    return text


def changelog() -> str:
    """The releases of CHANGELOG.md in the form of Debian's."""
    entries = []
    for release in metainfo.releases((TOP / "CHANGELOG.md").read_text(encoding="utf-8")):
        day = datetime.fromisoformat(release.day or metainfo.build_day()).replace(tzinfo=UTC)
        lines = "\n".join(
            fill(change, 78, initial_indent="  * ", subsequent_indent="    ") for change in release.changes
        )
        head = f"followup-desktop ({release.version}) unstable; urgency=medium"
        entries.append(f"{head}\n\n{lines}\n\n -- {MAINTAINER}  {format_datetime(day)}\n")
    return "\n".join(entries)


if __name__ == "__main__":
    made = {"copyright": copyright_file, "changelog": changelog}[sys.argv[1]]()
    Path(sys.argv[2]).write_text(made, encoding="utf-8")
