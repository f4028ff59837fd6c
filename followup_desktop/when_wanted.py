"""What is made, or loaded, when something of it is used for the first time: the start is for the board."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any, TypeVar, cast

_Thing = TypeVar("_Thing")


class _WhenWanted:
    """Stands for a thing until it is wanted, and passes on every question about it."""

    __slots__ = ("_make", "_thing")

    def __init__(self, make: Callable[[], object]) -> None:
        self._make: Callable[[], object] | None = make
        self._thing: object = None

    def __getattr__(self, name: str) -> Any:
        if (make := self._make) is not None:
            self._thing = make()
            self._make = None
        return getattr(self._thing, name)


def when_wanted(make: Callable[[], _Thing]) -> _Thing:
    """The thing that ``make`` makes, made when an attribute of it is first asked for. It is not to be compared."""
    return cast(_Thing, _WhenWanted(make))


def was_wanted(thing: object) -> bool:
    """Whether it was made already, or never waited for that."""
    return not isinstance(thing, _WhenWanted) or thing._make is None


def modules_when_wanted(package: str, *names: str) -> Any:
    """These modules of a package, each loaded when something in it is first used.

    For type checkers they are imported beside it, under ``TYPE_CHECKING``.
    """
    return tuple(_WhenWanted(partial(import_module, f"{package}.{name}")) for name in names)
