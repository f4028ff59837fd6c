"""Long work on the user's own data that is Python throughout, done in processes of their own: the window goes on."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from followup_desktop import apart
from followup_desktop.calendars.render import IcsWriter
from followup_desktop.clock import FrozenClock
from followup_desktop.interchange.exchange_files import ExchangeFiles
from followup_desktop.services.ports.clock import Clock
from followup_desktop.services.repair import export_what_can_be_read
from followup_desktop.storage.backup_keeping import everything_in
from followup_desktop.storage.repair import DamagedFolder
from followup_desktop.whole_file import replace_file


def rescue_apart(folder: Path, clock: Clock) -> Callable[[Path], int]:
    """What writes an interchange file of what can still be read of a damaged data folder, from any thread.

    It goes through every row there is. See ``services.repair``.
    """

    def write(target: Path) -> int:
        words = [str(folder), str(target), clock.now().isoformat()]
        count: int = apart.work_apart(f"{__name__}:write_what_can_be_read", words)
        return count

    return write


def write_what_can_be_read(folder: str, target: str, now: str) -> int:
    """What that process does."""
    clock = FrozenClock(datetime.fromisoformat(now))
    damaged = DamagedFolder(Path(folder), clock)
    return export_what_can_be_read(damaged, ExchangeFiles(), IcsWriter(), clock, Path(target))


def export_backup_apart(backup: Path, target: Path, now: datetime) -> None:
    """Writes what a backup holds to an interchange file, from any thread. Raises Damaged or CouldNot."""
    apart.work_apart(f"{__name__}:export_backup", [str(backup), str(target), now.isoformat()])


def export_backup(backup: str, target: str, now: str) -> None:
    """What that process does. Raises Damaged or OSError."""
    with everything_in(Path(backup)) as (applications, settings):
        replace_file(Path(target), ExchangeFiles().parts(applications, settings, datetime.fromisoformat(now)))
