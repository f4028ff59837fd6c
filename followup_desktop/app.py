"""The composition root: the only place that knows every layer."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from followup_desktop.calendars.public_holidays import PublicHolidays
from followup_desktop.clock import FrozenClock, SystemClock
from followup_desktop.services.deeds import Outcome
from followup_desktop.services.ports import Clock, Workplace
from followup_desktop.storage.store import open_store

if TYPE_CHECKING:
    pass

AnswerRequest = Callable[[Workplace, Callable[[Outcome], None], bytes], bytes]


def data_folder(given: str | None) -> Path:
    """Where the data live: the folder given, else the platform's data folder of the user."""
    if given:
        return Path(given).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("followup-desktop", appauthor=False))


def open_workplace(folder: Path, now: datetime | None, *, frozen: bool = True) -> Workplace:
    """Opens the data folder, making it where there is none. ``now`` is taken as the present: frozen, or running on.

    Raises the errors of ``domain.errors`` where the folder cannot be opened; nothing is changed then.
    """
    from followup_desktop.calendars.render import IcsWriter

    clock: Clock = SystemClock(now) if now is None or not frozen else FrozenClock(now)
    store = open_store(folder, clock, first_settings=_first_settings)
    return Workplace(store, clock, PublicHolidays(folder), IcsWriter())


def close_workplace(work: Workplace) -> None:
    """Closes the data folder for good: what was written is folded in and sealed."""
    work.store.close()


def run_window(folder: Path, now: datetime | None, demo: Path | None, answer: AnswerRequest) -> int:
    """Opens the window on the data folder and runs it until it is closed; returns the exit status.

    Where a window is open on the folder already, that one is raised. With ``demo`` the window leaves a picture of
    itself and a calendar file there, and closes.
    """
    from followup_desktop import neighbour
    from followup_desktop.domain.errors import Busy
    from followup_desktop.presentation.reception import RAISE

    try:
        work = open_workplace(folder, now, frozen=False)
    except Busy:
        if neighbour.ask(folder, RAISE) is not None:
            return 0
        raise
    try:
        return _run(folder, work, demo, answer)
    finally:
        close_workplace(work)


def _first_settings() -> dict[str, str]:
    """What a new data folder takes from the machine: the user's time zone."""
    import tzlocal

    from followup_desktop.domain.time.zones import is_zone

    name = tzlocal.get_localzone_name()
    return {"timezone": name} if name and is_zone(name) else {}
