"""Work that takes a while, written as steps: a window answers between them, a command goes through them at once."""

from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class Progress(NamedTuple):
    """How much is done of how much; what is counted is whatever the work goes through."""

    done: int
    total: int


class Decisive:
    """A function as a step that cannot be called off: once it is begun, the work goes on to its end."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function

    def __call__(self) -> Any:
        return self._function()


Step = Callable[[], Any] | Progress | None
"""The end of a short piece of work, and how far it has come where that is known.

A function is one that may be called in another thread, and is waited for.
"""
Steps = Generator[Step, Any, T]


def to_the_end(steps: Steps[T]) -> T:
    """Goes through all steps here and now; raises what they raise."""
    step = _next(steps.__next__)
    while not isinstance(step, StopIteration):
        if not callable(step):
            step = _next(steps.__next__)
            continue
        try:
            found = step()
        except Exception as fault:
            step = _next(steps.throw, fault)
        else:
            step = _next(steps.send, found)
    ended: T = step.value
    return ended


def _next(go_on: Callable[..., Step], *given: Any) -> "Step | StopIteration":
    try:
        return go_on(*given)
    except StopIteration as end:
        return end
