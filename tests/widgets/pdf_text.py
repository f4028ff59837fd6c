"""The words of a PDF file as Qt writes it, and how many pages it has."""

import re
import zlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

_OBJECT = re.compile(rb"(?<!\d)(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


class Pdf:
    """A ``Paper`` that prints into a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def ask(self, parent: object, name: str, draw: Callable[[QPrinter], object]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path))
        printer.setDocName(name)
        draw(printer)


def pages_in(path: Path) -> int:
    """How many pages the file has."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def page_size(path: Path) -> tuple[int, int]:
    """Width and height of its pages in whole points."""
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", path.read_bytes())
    assert found is not None
    return round(float(found[1])), round(float(found[2]))


def text_in(path: Path) -> str:
    """Every letter that is drawn, in its order, without the spaces. A font is named by the number of its object."""
    objects = {int(number): body for number, body in _OBJECT.findall(path.read_bytes())}
    fonts = {
        number: _letters(_unpacked(objects[int(found[1])]))
        for number, body in objects.items()
        if (found := re.search(rb"/ToUnicode (\d+) 0 R", body))
    }
    drawn: list[str] = []
    for stream in map(_unpacked, objects.values()):
        letters: dict[str, str] = {}
        for font, run in re.findall(r"/F(\d+) [\d.]+ Tf|<(\w+)>\s*Tj", stream):
            if font:
                letters = fonts[int(font)]
            drawn += [letters.get(run[at : at + 4].lower(), "") for at in range(0, len(run), 4)]
    return "".join("".join(drawn).split())


def _letters(table: str) -> dict[str, str]:
    """The letter of each glyph."""
    found: dict[str, str] = {}
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, to in re.findall(r"<(\w+)> <(\w+)> (\[.*?\]|<\w+>)", block, re.DOTALL):
            codes = re.findall(r"<(\w+)>", to)
            for step, glyph in enumerate(range(int(first, 16), int(last, 16) + 1)):
                letter = int(codes[step], 16) if len(codes) > 1 else int(codes[0], 16) + step
                found[f"{glyph:04x}"] = chr(letter)
    return found


def _unpacked(body: bytes) -> str:
    stream = _STREAM.search(body)
    if stream is None:
        return ""
    try:
        return zlib.decompress(stream[1]).decode("latin-1")
    except zlib.error:
        return stream[1].decode("latin-1")
