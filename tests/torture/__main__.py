"""Tries the promises one after the other (or those named), and prints a table: promise, figure, met or not.

``kills=1000`` tries that so many times instead of as often as it is promised. Exit status 1 where one is not met.
"""

import shutil
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.torture import (
    by_tests,
    damaged_files,
    freezing,
    fuzzing,
    interleavings,
    kills,
    power_cuts,
    publishing,
    reminders,
    starts,
    state_machine,
    typing,
    upgrades,
)
from tests.torture.figures import Figure
from tests.torture.promises import PROMISES

SCRATCH = Path(__file__).resolve().parent.parent.parent / "build" / "torture"
Measure = Callable[..., list[Figure]]

MEASURES: Mapping[str, Measure] = {
    "tests": by_tests.measure,
    "kills": kills.measure,
    "power_cuts": power_cuts.measure,
    "damaged_files": damaged_files.measure,
    "upgrades": upgrades.measure,
    "publishing": publishing.measure,
    "interleavings": interleavings.measure,
    "state_machine": state_machine.measure,
    "reminders": reminders.measure,
    "fuzzing": fuzzing.measure,
    "freezing": freezing.measure,
    "typing": typing.measure,
    "starts": starts.measure,
}
"""Each is given an empty folder on a real disk, and how often to try where somebody says so."""


def main(names: list[str]) -> int:
    """Measures these, or all, and tells what came of them; of all, each promise has its lines."""
    wanted = dict(name.partition("=")[::2] for name in names or MEASURES)
    if unknown := set(wanted) - set(MEASURES):
        print(f"There is no {', '.join(sorted(unknown))}; there are {', '.join(MEASURES)}.", file=sys.stderr)
        return 2
    figures: list[Figure] = []
    for name, times in wanted.items():
        folder = SCRATCH / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        began = time.monotonic()
        print(f"{name} …", flush=True)
        found = MEASURES[name](folder, *([int(times)] if times else []))
        figures += found
        print(f"{name}: {'met' if all(one.met for one in found) else 'NOT MET'}, {time.monotonic() - began:.0f} s")
        if all(one.met for one in found):
            shutil.rmtree(folder)
    print(f"\n{table(figures)}", flush=True)
    return 0 if all(one.met for one in figures) else 1


def table(figures: list[Figure]) -> str:
    """The figures as text in columns, in the order of the promises."""
    numbers = [promise.number for promise in PROMISES]
    figures = sorted(figures, key=lambda one: numbers.index(int(one.promise.split()[0])))
    rows = [("Promise", "Figure", "Found", ""), *((*one[:3], "met" if one.met else "NOT MET") for one in figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(3)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, [*widths, 0], strict=True)) for row in rows]
    lines.insert(1, "-" * max(map(len, lines)))
    return "\n".join(line.rstrip() for line in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
