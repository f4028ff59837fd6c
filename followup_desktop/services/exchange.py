"""Everything into an interchange file and out of it again."""

from pathlib import Path

from followup_desktop.services import interchange
from followup_desktop.services.interchange import Found, Imported, one_by_one
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Progress, Steps


def writing_everything(work: Workplace, path: Path) -> Steps[int]:
    """Writes all applications and settings to an interchange file, in steps; returns how many applications.

    Raises CouldNot where no file can be at that place; what was there before is untouched then.
    """
    total = work.store.count()
    parts: list[bytes] = []
    applications = yield from one_by_one(work)
    for part in work.exchange.parts(applications, work.store.settings(), work.clock.now()):
        parts.append(part)
        yield Progress(min(len(parts) - 1, total), total)
    # In parts: to put them together first would hold the window up, in whichever thread.
    yield lambda: work.calendar.write(path, parts)
    return total


def read(work: Workplace, path: Path) -> Found:
    """What an interchange file holds; nothing of the data is touched, so any thread may do it. Raises Refused."""
    return work.exchange.read(path)


def previewing(work: Workplace, found: Found) -> Steps[Imported]:
    """Finds out what taking it in would do; nothing is changed. Raises Refused where it would be refused."""
    return interchange.taking_in(work, found, keep=False)


def taking_in(work: Workplace, found: Found) -> Steps[Imported]:
    """Adds what the file holds, as one change, once what stands is backed up. Raises Refused."""
    return interchange.taking_in(work, found)
