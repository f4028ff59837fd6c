"""The applications as a table, for a spreadsheet or another program."""

from pathlib import Path

from followup_desktop.services.interchange import one_by_one
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Progress, Steps, to_the_end


def write(work: Workplace, path: Path) -> int:
    """Writes a row for each application, archived ones included; returns how many.

    Raises CouldNot where no file can be at that place; what was there before is untouched then.
    """
    return to_the_end(writing(work, path))


def writing(work: Workplace, path: Path) -> Steps[int]:
    """The same in steps."""
    total = work.store.count()
    parts: list[bytes] = []
    applications = yield from one_by_one(work)
    for part in work.tables.parts(applications):
        parts.append(part)
        yield Progress(min(len(parts) - 1, total), total)
    yield lambda: work.calendar.write(path, b"".join(parts))
    return len(parts) - 1
