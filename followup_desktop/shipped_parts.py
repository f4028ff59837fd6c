"""What the program is made of: every package that belongs to it, with its version and licence, as installed here."""

import platform
import re
import sqlite3
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from followup_desktop import APP_NAME, __version__
from followup_desktop.resource_files import resource

DISTRIBUTION = "followup-desktop"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILE = re.compile(r"(?i)(licen[cs]e|copying|notice|copyright|authors)[^/]*$")
_LEGAL = "licences"
"""In a bundle, the folder with the licence of its Python."""
_NOT_IN_THEIR_FILES = {
    # Their packages name the licence without its text; the LGPL is an addition to the GPL.
    "PySide6_Essentials": ("LGPL-3.0-only.txt", "GPL-3.0-only.txt"),
    "shiboken6": ("LGPL-3.0-only.txt", "GPL-3.0-only.txt"),
}

_MIT = "Permission is hereby granted, free of charge, to any person obtaining a copy"


class Part(NamedTuple):
    """One thing that the program brings along. ``texts`` are those of its licence; ``version`` may be unknown ("")."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def parts() -> list[Part]:
    """Everything that is shipped, the program first, then by name. It reads some thirty small files."""
    own, *others = _packages()
    drawn = [
        Part("Lucide icons", "", "ISC", (_text(resource("icons", "LICENSE")),)),
        Part("Inter", "", "OFL-1.1", (_text(resource("fonts", "LICENSE")),)),
    ]
    return [own, *sorted([*others, *drawn, *_python()], key=lambda part: part.name.casefold())]


def versions() -> str:
    """What a report of a fault should say: the versions of the program, its Python, Qt, SQLite and of the system."""
    from PySide6.QtCore import QSysInfo, qVersion

    python, system = platform.python_version(), QSysInfo.prettyProductName()
    return (
        f"{APP_NAME} {__version__}, Python {python}, Qt {qVersion()}, SQLite {sqlite3.sqlite_version}, "
        f"{system}, {QSysInfo.currentCpuArchitecture()}"
    )


def _packages() -> Iterator[Part]:
    """The program, and every package that it needs or has as an extra, each once."""
    waiting, seen = [DISTRIBUTION], set()
    while waiting:
        name = waiting.pop(0)
        if _plain(name) in seen:
            continue
        seen.add(_plain(name))
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            if name == DISTRIBUTION:
                # Run from its source alone.
                yield Part(APP_NAME, __version__, "MIT", ())
            continue
        yield _part(found)
        waiting += _needed(found, with_extras=name == DISTRIBUTION)


def _needed(package: metadata.Distribution, *, with_extras: bool) -> Iterator[str]:
    for requirement in package.requires or ():
        name = _NAME.match(requirement)
        if name is not None and (with_extras or "extra ==" not in requirement):
            yield name[0]


def _part(package: metadata.Distribution) -> Part:
    name, facts = package.metadata["Name"], package.metadata
    texts = [
        _text(Path(str(package.locate_file(file))))
        for file in package.files or _files_beside(package)
        if ".dist-info" in str(file) and _LICENCE_FILE.search(str(file))
    ]
    texts += [_text(resource("licences", file)) for file in _NOT_IN_THEIR_FILES.get(name, ())]
    shown = APP_NAME if _plain(name) == DISTRIBUTION else name
    texts = list(dict.fromkeys(text for text in texts if text))
    licence = _licence(facts) or ("MIT" if any(_MIT in text for text in texts) else "")
    return Part(shown, package.version, licence, tuple(texts))


def _files_beside(package: metadata.Distribution) -> list[Path]:
    """The files of the metadata, where no list of all files is there, as in a bundle."""
    folder = getattr(package, "_path", None)
    return [file for file in sorted(Path(folder).rglob("*")) if file.is_file()] if folder is not None else []


def _licence(facts: metadata.PackageMetadata) -> str:
    def said(name: str) -> list[str]:
        return [str(value) for value in facts.get_all(name) or ()]

    expressions = said("License-Expression")
    classified = [line.split(" :: ")[-1] for line in said("Classifier") if line.startswith("License :: ")]
    free = [line for line in said("License") if "\n" not in line]
    return ", ".join(expressions or classified or free)


def _python() -> Iterator[Part]:
    """The Python that a bundle brings along; elsewhere it is the system's."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        texts = [_text(file) for file in sorted(Path(bundle, _LEGAL).glob("*.txt"))]
        yield Part("Python", platform.python_version(), "PSF-2.0", tuple(texts))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
