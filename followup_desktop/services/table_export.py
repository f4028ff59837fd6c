"""The applications as a table, for a spreadsheet or another program."""

from pathlib import Path

from followup_desktop.services.ports.workplace import Workplace


def write(work: Workplace, path: Path) -> int:
    """Writes a row for each application, archived ones included; returns how many.

    Raises CouldNot where no file can be at that place; what was there before is untouched then.
    """
    applications = tuple(work.store.applications())
    work.calendar.write(path, work.tables.render(applications))
    return len(applications)
