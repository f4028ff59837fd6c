"""Everything into a file and out of it again, for the window."""

from pathlib import Path

from followup_desktop.services import interchange
from followup_desktop.services.interchange import Found, Imported, Progress
from followup_desktop.services.ports import Workplace
from followup_desktop.services.steps import Steps


def write_everything(work: Workplace, path: Path) -> int:
    """Writes all applications and settings to an interchange file; returns how many applications.

    Raises CouldNot where no file can be at that place; what was there before is untouched then.
    """
    applications, settings = interchange.everything(work)
    work.calendar.write(path, work.exchange.render(applications, settings, work.clock.now()))
    return len(applications)


def read(work: Workplace, path: Path) -> Found:
    """What an interchange file holds; nothing of the data is touched, so any thread may do it. Raises Refused."""
    return work.exchange.read(path)


def previewing(work: Workplace, found: Found) -> Steps[Imported]:
    """Finds out what taking it in would do; nothing is changed. Raises Refused where it would be refused."""
    return interchange.taking_in(work, found, keep=False)


def taking_in(work: Workplace, found: Found, progress: Progress | None = None) -> Steps[Imported]:
    """Adds what the file holds, as one change, once what stands is backed up. Raises Refused."""
    return interchange.taking_in(work, found, progress=progress)
