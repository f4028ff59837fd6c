"""Runs the promises one after the other (or those named), and prints a table: promise, figure, met or not.

``kills=10000`` tries one of them that many times. Exit status 1 where one is not met.
"""

import shutil
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.torture import (
    damaged_files,
    fuzzing,
    interleavings,
    kills,
    power_cuts,
    publishing,
    reminders,
    state_machine,
    typing,
)
from tests.torture.figures import Figure

SCRATCH = Path(__file__).resolve().parent.parent.parent / "build" / "torture"
Measure = Callable[..., list[Figure]]

PROMISES: Mapping[str, Measure] = {
    "kills": kills.measure,
    "power_cuts": power_cuts.measure,
    "damaged_files": damaged_files.measure,
    "publishing": publishing.measure,
    "interleavings": interleavings.measure,
    "state_machine": state_machine.measure,
    "reminders": reminders.measure,
    "fuzzing": fuzzing.measure,
    "typing": typing.measure,
}
"""Each is given an empty folder on a real disk, and how often to try where somebody says so."""


def main(names: list[str]) -> int:
    """Measures the promises of these names, or all, and tells what came of them."""
    wanted = dict(name.partition("=")[::2] for name in names or PROMISES)
    if unknown := set(wanted) - set(PROMISES):
        print(f"There is no {', '.join(sorted(unknown))}; there are {', '.join(PROMISES)}.", file=sys.stderr)
        return 2
    figures: list[Figure] = []
    for name, times in wanted.items():
        folder = SCRATCH / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        began = time.monotonic()
        print(f"{name} …", flush=True)
        found = PROMISES[name](folder, *([int(times)] if times else []))
        figures += found
        print(f"{name}: {'met' if all(one.met for one in found) else 'NOT MET'}, {time.monotonic() - began:.0f} s")
        if all(one.met for one in found):
            shutil.rmtree(folder)
    print(f"\n{table(figures)}")
    return 0 if all(one.met for one in figures) else 1


def table(figures: list[Figure]) -> str:
    """The figures as text in columns."""
    rows = [("Promise", "Figure", "Found", ""), *((*one[:3], "met" if one.met else "NOT MET") for one in figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(3)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, [*widths, 0], strict=True)) for row in rows]
    lines.insert(1, "-" * max(map(len, lines)))
    return "\n".join(line.rstrip() for line in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
