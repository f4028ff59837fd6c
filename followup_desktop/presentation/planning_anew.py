"""Plans everything anew after the settings have changed, in slices: the window answers in between."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from followup_desktop.domain.errors import CouldNot
from followup_desktop.presentation.in_slices import InSlices
from followup_desktop.presentation.live_on import live_on
from followup_desktop.presentation.long_work import CALLED_OFF
from followup_desktop.when_wanted import modules_when_wanted

if TYPE_CHECKING:
    from followup_desktop.domain.settings import Settings
    from followup_desktop.services import settings
    from followup_desktop.services.deeds import Outcome
    from followup_desktop.services.ports.workplace import Workplace
    from followup_desktop.services.steps import Steps
else:
    (settings,) = modules_when_wanted("followup_desktop.services", "settings")

AT_ONCE = 50
"""So many applications are planned within the change itself, which takes some hundredths of a second."""


class PlanningAnew(QObject):
    """One planning at a time: another change of the settings takes the place of the one before.

    Where the program ends in between, the plans that are missing are made after the next start, as time asks for them.
    """

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._slices = InSlices(self)
        self._changing = InSlices(self)

    @property
    def is_worth_it(self) -> bool:
        """Whether there are so many applications that their planning is left for later."""
        return self._work.store.count() > AT_ONCE

    @property
    def is_busy(self) -> bool:
        """Whether plans are still missing."""
        return self._slices.is_busy

    def change(self, steps: Steps[Outcome]) -> Outcome:
        """Makes the change of the settings that leaves the plans for later.

        It goes over every card, and waits for the disk: another thread does that, and the window paints meanwhile. Keys
        and clicks wait for its end. Raises what the change raises, and CouldNot where ``drop`` comes before its end.
        """
        found: list[Any] = []
        self._changing.run(steps, found.append)
        while not found and self._changing.is_busy:
            live_on()
        if not found:
            raise CouldNot(CALLED_OFF)
        if isinstance(found[0], Exception):
            raise found[0]
        made: Outcome = found[0]
        return made

    def begin(
        self, outcome: Outcome, before: Settings, tell: settings.Tell, done: Callable[[Outcome | Exception], None]
    ) -> None:
        """Plans what that change of the settings has left for later; ``tell`` hears of some applications at a time, and
        ``done`` of the whole outcome.
        """
        self._slices.run(settings.planning_anew(self._work, outcome, before, tell), done)

    def drop(self) -> None:
        """Plans no more; the rest is made after the next start. A change on its way is made, or not made at all."""
        if self._changing.is_decided:
            self._changing.finish()
        self._changing.drop()
        self._slices.drop()
