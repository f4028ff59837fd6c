"""Tables of applications as CSV files: read in a process apart, written so that no spreadsheet runs a cell."""

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from followup_desktop.apart import Limits, bytes_of, read_apart
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.table import FLAGS, OF_THE_PERSON, Table, Target
from followup_desktop.domain.table_tags import cell_of
from followup_desktop.interchange.csv_cells import guarded
from followup_desktop.interchange.csv_table import LARGEST_FILE

READER = "followup_desktop.interchange.csv_table:read"
_MB = 1024 * 1024
LIMITS = Limits(seconds=10, memory=1536 * _MB, answer=128 * _MB)
COLUMNS = tuple(target for target in Target if target not in (Target.NOTHING, Target.NOTE, Target.ID))


class CsvFiles:
    """The ``TableFiles`` of the program."""

    def read(self, path: Path) -> Table:
        """The table in the file. Raises Refused, or CouldNot where the file cannot be read."""
        content = bytes_of(path, LARGEST_FILE)
        if len(content) > LARGEST_FILE:
            raise Refused(Sentence("The file is larger than 20 MB; nothing was changed."))
        try:
            return table_of(read_apart(READER, content, LIMITS))
        except (KeyError, TypeError, ValueError):
            raise Refused(Sentence("The file cannot be read; nothing was changed.")) from None

    def parts(self, applications: Iterable[JobApplication]) -> Iterator[bytes]:
        """A row for each application: its own fields, and its first person. UTF-8 with its mark, for spreadsheets."""
        yield codecs.BOM_UTF8 + _line(str(target) for target in (*COLUMNS, Target.ID))
        for application in applications:
            yield _line(guarded(_cell(application, target)) for target in (*COLUMNS, Target.ID))


def table_of(told: Mapping[str, Any]) -> Table:
    """The table that these plain values are. Raises KeyError, TypeError or ValueError where they are none."""
    rows = tuple((int(number), tuple(str(cell) for cell in cells)) for number, cells in told["rows"])
    header = tuple(str(name) for name in told["header"])
    return Table(header, rows, str(told["encoding"]), str(told["delimiter"]))


def _line(cells: Iterable[str]) -> bytes:
    written = io.StringIO(newline="")
    # All cells are quoted: one that holds what another program takes for the end of a cell stays whole.
    csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return written.getvalue().encode()


def _cell(application: JobApplication, target: Target) -> str:
    if target in OF_THE_PERSON:
        person = application.contacts[0] if application.contacts else None
        return str(getattr(person, target.removeprefix("contact_"))) if person else ""
    value = getattr(application, target)
    if target is Target.TAGS:
        return cell_of(value)
    if target in FLAGS:
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)
