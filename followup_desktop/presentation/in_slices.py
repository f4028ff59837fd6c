"""Work in steps, done a few milliseconds at a time: the window answers in between."""

import time
from collections.abc import Callable
from math import inf
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.presentation.aside import Aside
from followup_desktop.services.steps import Decisive, Progress, Step, Steps

SLICE_SECONDS = 0.008


class InSlices(QObject):
    """One piece of work at a time; a step that is a function is carried out in a thread of its own."""

    progressed = Signal(int, int)
    """How much is done of how much, at the end of a slice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aside = Aside(self)
        self._steps: Steps[Any] | None = None
        self._done: Callable[[Any], None] | None = None
        self._away: _Away | None = None
        self._over: list[Any] = []
        self._progress: Progress | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._steps is not None

    @property
    def is_away(self) -> bool:
        """Whether a step is being carried out in the other thread."""
        return self._away is not None

    @property
    def is_decided(self) -> bool:
        """Whether it is too late to drop what is being done: ``finish`` it."""
        return bool(self._over) or (self._away is not None and self._away.is_decisive)

    def run(self, steps: Steps[Any], done: Callable[[Any], None], first_seconds: float | None = None) -> None:
        """Does the work and gives ``done`` what it returned, or the exception that it raised.

        The first slice is done at once, and takes ``first_seconds`` where that is said.
        Other work that has not ended is dropped.
        """
        self.drop()
        self._steps, self._done = steps, done
        self._go_on(first_seconds)

    def drop(self) -> None:
        """What is being done is of no use any more; nobody hears of it."""
        self._next.stop()
        steps, self._steps, self._done, self._away = self._steps, None, None, None
        self._over = []
        self._progress = None
        if steps is not None:
            steps.close()

    def close(self) -> None:
        """Whoever it works for is about to go: what is being done is dropped, and the thread waited for."""
        self.drop()
        self._aside.close()

    def finish(self) -> None:
        """Does the rest here and now, before what it works for is gone."""
        self._next.stop()
        self._aside.wait()
        while self._steps is not None:
            self._go_on(in_whole=True)

    def _go_on(self, seconds: float | None = None, *, in_whole: bool = False) -> None:
        steps, away, self._away = self._steps, self._away, None
        if steps is None:
            return
        if self._over:
            self._end(self._over[0])
            return
        until = inf if in_whole else time.perf_counter() + (SLICE_SECONDS if seconds is None else seconds)
        try:
            step = next(steps) if away is None else away.come_back(steps)
            while not callable(step) and time.perf_counter() < until:
                self._progress = step or self._progress
                step = next(steps)
            if not callable(step):
                self._progress = step or self._progress
        except StopIteration as end:
            if time.perf_counter() < until:
                self._end(end.value)
            else:
                # Whoever hears of it has a turn of their own.
                self._over = [end.value]
                self._next.start()
        except Exception as fault:
            self._end(fault)
        else:
            self._part(step, in_whole=in_whole)

    def _part(self, step: Step, *, in_whole: bool) -> None:
        """A slice is over: because of the time, or for a function."""
        if self._progress is not None:
            self.progressed.emit(*self._progress)
        if not callable(step):
            self._next.start()
            return
        away = self._away = _Away(step)
        if in_whole:
            away.go()
        else:
            self._aside.run(away.go, lambda _: self._came_back(away))

    def _came_back(self, away: "_Away") -> None:
        if away is self._away:
            self._go_on()

    def _end(self, found: Any) -> None:
        done, self._steps, self._done, self._over = self._done, None, None, []
        if done is not None:
            done(found)


class _Away:
    """A function that is carried out elsewhere, and what came of it."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self.is_decisive = isinstance(function, Decisive)
        self._function = function
        self._found: Any = None
        self._fault: Exception | None = None

    def go(self) -> None:
        try:
            self._found = self._function()
        except Exception as fault:
            self._fault = fault

    def come_back(self, steps: Steps[Any]) -> Step:
        if self._fault is not None:
            return steps.throw(self._fault)
        return steps.send(self._found)
