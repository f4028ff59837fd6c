"""Deeds that go through thousands of records: in slices, with how far they have come, and a way to call them off."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal

from followup_desktop.domain.errors import Busy, CouldNot
from followup_desktop.domain.sentences import Sentence
from followup_desktop.presentation.in_slices import InSlices
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

if TYPE_CHECKING:
    from followup_desktop.services.steps import Steps

FIRST_SECONDS = 0.03
"""What is over by then is not spoken of."""
ESTIMATED_AFTER = 2.0
"""Seconds after which it is said how long the rest may take."""
ONE_AT_A_TIME = Sentence(
    "Something larger is still being done, so this was not; nothing of yours is lost. Try again when it is over."
)
CALLED_OFF = Sentence("It was called off in the window; nothing was changed.")
tr = Texts("LongWork")


class LongWork(QObject):
    """One piece at a time, which may hold a transaction open: nothing else is changed meanwhile.

    What is called off has changed nothing.
    """

    began = Signal()
    """It takes longer than a moment."""
    progressed = Signal()
    ended = Signal()
    """It is done, called off, or has failed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slices = InSlices(self)
        self._slices.progressed.connect(self._go_on)
        self._done: Callable[[Any], None] | None = None
        self._started = 0.0
        self._part = (0, 0)
        self.title = ""

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._done is not None

    @property
    def share(self) -> float:
        """How much of it is done, from 0 to 1; 0 while that is not known."""
        done, total = self._part
        return done / total if total else 0.0

    def run(self, title: str, steps: Steps[Any], done: Callable[[Any], None]) -> None:
        """Does the work; ``done`` hears what it returned, the exception that it raised, or None: it was called off."""
        if self.is_busy:
            done(Busy(ONE_AT_A_TIME))
            return
        self.title, self._done, self._part = title, done, (0, 0)
        self._started = time.monotonic()
        self._slices.run(steps, self._end, FIRST_SECONDS)
        if self._slices.is_busy:
            self.began.emit()

    def within(self, steps: Steps[Any]) -> Steps[Any]:
        """Does the work for a command that was handed over, whose steps are others: they wait for its end.

        Raises what the work raises, Busy, and CouldNot where it was called off.
        """
        ended = Event()
        found: list[Any] = []

        def done(what: Any) -> None:
            found.append(what)
            ended.set()

        self.run(tr("Carrying out a command"), steps, done)
        if not found:
            yield ended.wait
        if found[0] is None:
            raise CouldNot(CALLED_OFF)
        if isinstance(found[0], Exception):
            raise found[0]
        return found[0]

    def call_off(self) -> None:
        """Ends it here; nothing of it is kept. Where it is too late for that, it is done to its end."""
        if self._slices.is_decided:
            self._slices.finish()
        elif self.is_busy:
            self._slices.drop()
            self._end(None)

    def words(self) -> str:
        """How far it has come: "2,400 of 10,000. About 12 s left"."""
        done, total = self._part
        if not total:
            return ""
        number = QLocale().toString
        said = fill(tr("%1 of %2"), number(done), number(total))
        passed = time.monotonic() - self._started
        if passed < ESTIMATED_AFTER or not done:
            return said
        left = max(1, round(passed / done * (total - done)))
        return fill(tr("%1. About %2 left"), said, _length(left))

    def _go_on(self, done: int, total: int) -> None:
        if total != self._part[1]:
            # Something else is counted: what went before says nothing of how long the rest takes.
            self._started = time.monotonic()
        self._part = (done, total)
        self.progressed.emit()

    def _end(self, found: Any) -> None:
        done, self._done = self._done, None
        self.ended.emit()
        if done is not None:
            done(found)


def _length(seconds: int) -> str:
    if seconds < 90:
        return tr.counted("%Ln s", "%Ln s", seconds)
    return tr.counted("%Ln minute", "%Ln minutes", round(seconds / 60))
