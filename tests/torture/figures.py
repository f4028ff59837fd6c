"""What a promise was held against, and what came of it."""

from typing import NamedTuple


class Figure(NamedTuple):
    """One line of the table. ``promise`` names it, ``wanted`` is the figure it must show, ``found`` what it showed."""

    promise: str
    wanted: str
    found: str
    met: bool


def none_of(promise: str, tried: int, what: str, failures: list[str]) -> Figure:
    """The figure of a promise that nothing of the kind ever happens; the first few failures are told with it."""
    found = f"{len(failures)} of {tried:,}"
    if failures:
        found += f" ({'; '.join(failures[:3])})"
    return Figure(promise, f"0 of {tried:,} {what}", found, tried > 0 and not failures)
