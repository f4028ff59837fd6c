"""What leads to a change says at once where nothing can be changed, not only after everything was typed."""

from collections.abc import Callable
from functools import wraps
from typing import Any


def changing(ask: Callable[..., None]) -> Callable[..., None]:
    """A method that asks for something to be changed; its object has the desk as ``_desk``."""

    @wraps(ask)
    def asked(self: Any, *given: Any, **named: Any) -> None:
        if self._desk.may_change():
            ask(self, *given, **named)

    return asked
