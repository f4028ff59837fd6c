"""What a user can do where the data file is damaged: have a backup back, or get out what can still be read."""

from contextlib import closing
from pathlib import Path

from followup_desktop.domain.errors import Damaged
from followup_desktop.services.backups import Examined
from followup_desktop.services.ports.calendar import CalendarWriter
from followup_desktop.services.ports.clock import Clock
from followup_desktop.services.ports.files import ExchangeFiles
from followup_desktop.services.ports.safekeeping import DamagedData


def newest_good(damaged: DamagedData) -> Examined | None:
    """The newest backup that is good, checked all through; None where there is none. From any thread."""
    for file in damaged.backups():
        try:
            return Examined(file, damaged.examine_backup(file.path))
        except Damaged:
            continue
    return None


def export_what_can_be_read(
    damaged: DamagedData, exchange: ExchangeFiles, files: CalendarWriter, clock: Clock, path: Path
) -> int:
    """Writes an interchange file with the applications that can still be read; returns how many. From any thread.

    Raises Damaged where nothing can be read, and CouldNot, DiskFailed or ReadOnly where the file cannot be written.
    """
    with closing(damaged.open_what_can_be_read()) as store:
        applications = tuple(store.applications())
        files.write(path, exchange.parts(applications, store.settings(), clock.now()))
        return len(applications)
