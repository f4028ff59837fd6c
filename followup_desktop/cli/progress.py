"""How far a command has come, on a line of the terminal that goes when it is over."""

import time
from contextlib import suppress
from typing import TextIO, TypeVar

from followup_desktop.services.steps import Progress, Steps

FIRST_AFTER_SECONDS = 1.0
"""What is over by then tells nothing but its answer."""
ESTIMATED_AFTER_SECONDS = 2.0
ESTIMATED_FROM = 0.05
"""Less that is done says nothing of how long the rest takes."""
AGAIN_AFTER_SECONDS = 0.1
T = TypeVar("T")


def telling(steps: Steps[T], stream: TextIO | None) -> Steps[T]:
    """The same steps; where the stream is a terminal, it shows how much is done, and how long the rest may take."""
    if stream is None or not stream.isatty():
        return (yield from steps)
    line = _Line(stream)
    try:
        step = next(steps)
        while True:
            if isinstance(step, Progress):
                line.show(step)
            try:
                found = yield step
            except Exception as fault:
                step = steps.throw(fault)
            else:
                step = steps.send(found)
    except StopIteration as end:
        whole: T = end.value
        return whole
    finally:
        steps.close()
        line.clear()


class _Line:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._began = time.monotonic()
        self._next_at = self._began + FIRST_AFTER_SECONDS
        self._share = 0.0
        self._shown = ""

    def show(self, progress: Progress) -> None:
        """Shows it, now and then."""
        now, share = time.monotonic(), progress.done / max(1, progress.total)
        if share < self._share:
            # The next part of the work, which is counted from its own beginning.
            self._began = now
        self._share = share
        if now < self._next_at:
            return
        self._next_at = now + AGAIN_AFTER_SECONDS
        words, took = f"{share:4.0%} done", now - self._began
        if took >= ESTIMATED_AFTER_SECONDS and share >= ESTIMATED_FROM:
            words += f", about {max(1, round(took * (1 - share) / share))} s left"
        words = words.ljust(len(self._shown))
        # Before it is written: an interruption in between leaves a line that has to be taken away.
        self._shown = words
        self._write(words)

    def clear(self) -> None:
        """Takes the line away."""
        if self._shown:
            self._write(f"{' ' * len(self._shown)}\r")
            self._shown = ""

    def _write(self, words: str) -> None:
        # A terminal that is gone is no reason to give up what is being done.
        with suppress(OSError):
            self._stream.write(f"\r{words}")
            self._stream.flush()
