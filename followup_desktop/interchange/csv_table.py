"""A table out of the bytes of a CSV file; the file counts as hostile: ``read`` runs in a process apart (see ``apart``).

How letters are written down and how cells are set apart is decided once for the file; nothing is replaced.
"""

import codecs
import csv
import io
from collections import Counter
from typing import Any

from followup_desktop.domain.errors import Refused
from followup_desktop.domain.plain_text import one_line
from followup_desktop.domain.sentences import Sentence
from followup_desktop.interchange.csv_cells import unguarded

LARGEST_FILE = 20 * 1024 * 1024
MOST_ROWS = 50_000
MOST_COLUMNS = 200
LONGEST_CELL = 100_000
DELIMITERS = (",", ";", "\t", "|")
_LOOKED_AT = 200
_SEEN_FIRST = 65_536
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def read(content: bytes) -> dict[str, Any]:
    """The ``header``, the ``rows`` with their numbers in the file, and the ``encoding`` and ``delimiter``.

    Raises Refused where the file is too large, or no table.
    """
    text, encoding = _decoded(content)
    if "\0" in text:
        raise Refused(Sentence("The file is no table: it holds characters that no text has; nothing was changed."))
    csv.field_size_limit(LONGEST_CELL)
    text, delimiter = _named_delimiter(text)
    delimiter = delimiter or _delimiter(text)
    header: list[str] = []
    rows: list[tuple[int, list[str]]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for number, cells in enumerate(reader, 1):
            if not any(cell.strip() for cell in cells):
                continue
            if not header:
                header = _header(cells)
                continue
            rows.append((number, [unguarded(cell) for cell in cells]))
            if len(rows) > MOST_ROWS:
                raise Refused(Sentence("The file holds more than {most} rows; nothing was changed.", most=MOST_ROWS))
    except csv.Error as fault:
        raise _refused(fault, reader.line_num) from None
    if not header or not rows:
        raise Refused(Sentence("The file holds no rows below a row of names for its columns; nothing was changed."))
    return {"header": header, "rows": rows, "encoding": encoding, "delimiter": delimiter}


def _refused(fault: csv.Error, line: int) -> Refused:
    if "limit" in str(fault):
        return Refused(
            Sentence(
                "A cell before line {line} is longer than {most} characters; nothing was changed.",
                line=line,
                most=LONGEST_CELL,
            )
        )
    return Refused(
        Sentence(
            "The file is no whole table: the quotation marks before line {line} do not match; nothing was changed.",
            line=line,
        )
    )


def _decoded(content: bytes) -> tuple[str, str]:
    """The text, and how it was written down: by its mark, else UTF-8, UTF-16 or Windows-1252, whichever fits."""
    if len(content) > LARGEST_FILE:
        raise Refused(Sentence("The file is larger than 20 MB; nothing was changed."))
    for mark, codec in _MARKS:
        if content.startswith(mark):
            return _by(codec, content[len(mark) :]), codec
    for codec in (_without_mark(content),) if b"\0" in content else ("utf-8", "cp1252"):
        try:
            return content.decode(codec), codec
        except (UnicodeDecodeError, LookupError):
            continue
    raise _unreadable()


def _by(codec: str, content: bytes) -> str:
    try:
        return content.decode(codec)
    except UnicodeDecodeError:
        raise _unreadable() from None


def _unreadable() -> Refused:
    return Refused(
        Sentence("It cannot be told how the file’s letters are written down; save it as UTF-8. Nothing was changed.")
    )


def _without_mark(content: bytes) -> str:
    """UTF-16 of a Latin text is zeros at every other place."""
    first = content[:_SEEN_FIRST]
    if len(content) % 2 or b"\0" not in first:
        return ""
    even, odd = first[::2].count(0), first[1::2].count(0)
    if 4 * max(even, odd) < len(first):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _named_delimiter(text: str) -> tuple[str, str]:
    """Spreadsheets put "sep=;" before the table, so that others need not find it out."""
    line, end, rest = text.partition("\n")
    named = line.strip().strip('"')
    if end and named.lower().startswith("sep=") and named[4:] in (*DELIMITERS, ""):
        return rest, named[4:] or "\t"
    return text, ""


def _delimiter(text: str) -> str:
    """The sign that cuts the first rows into the most columns of which all rows have as many; else the comma."""
    return max(DELIMITERS, key=lambda sign: _fit(text, sign))


def _fit(text: str, sign: str) -> tuple[float, int]:
    widths: Counter[int] = Counter()
    try:
        for cells in csv.reader(io.StringIO(text[:_SEEN_FIRST], newline=""), delimiter=sign):
            if any(cells):
                widths[len(cells)] += 1
            if widths.total() == _LOOKED_AT:
                break
    except csv.Error:
        return 0.0, 0
    if not widths:
        return 0.0, 0
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    return (count / widths.total(), width) if width > 1 else (0.0, 0)


def _header(cells: list[str]) -> list[str]:
    """The names of the columns, each once; a column without a name is called by its number."""
    if len(cells) > MOST_COLUMNS:
        raise Refused(Sentence("The file holds more than {most} columns; nothing was changed.", most=MOST_COLUMNS))
    names: list[str] = []
    for number, cell in enumerate(cells, 1):
        name = one_line(cell)[:100] or f"#{number}"
        copies = 2
        found = name
        while found in names:
            found = f"{name} ({copies})"
            copies += 1
        names.append(found)
    return names
