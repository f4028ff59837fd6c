"""``make bench``: what takes how long, beside its floor measured in the same run, and how well is read.

Nothing here passes or fails by it. Times are of the processor, medians of several runs, since the clock on the wall
tells more of the machine's load; both are told where a window does not answer. ``BENCH_ARGS`` are parts of the names
of the sections that are wanted ("planning gaps"), ``--large`` adds 100,000 applications, and how everything grows.
"""

import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from followup_desktop.letters.proofreading import HarperProofreader
from tests.benchmarks import promises, rows
from tests.benchmarks.figures import Figure, lines, median_ms
from tests.letters.planted import FILES, notes, places_in, read_all

SIZES = (2_000, 20_000)
LARGE = 100_000
BARE_WINDOW_MS = 118
"""What a bare window took where the budgets were set: so much slower is the machine now."""


def letter_lines() -> list[str]:
    """What proofreading finds in the planted notes, and how long it takes for 200 words once it is loaded."""
    proofreader = HarperProofreader()
    text = " ".join(" ".join(note.text for note in notes()).split()[:200])
    first = next(notes())
    took = median_ms(lambda: places_in(proofreader, first, text))
    return [
        *(_planted_line(name.removesuffix(".txt"), name, proofreader) for name in FILES),
        f"proofreading of 200 words: {took:.0f} ms (budget 300 ms after the last key)",
    ]


def _planted_line(which: str, name: str, proofreader: HarperProofreader) -> str:
    result = read_all(proofreader, name=name)
    false = [len(marks) for marks in result.false]
    share = 100 * result.found / result.planted
    return (
        f"proofreading, {which}: {result.found} of {result.planted} planted mistakes found in {result.notes} notes "
        f"({share:.0f} %), {sum(false)} false marks, at most {max(false)} a note"
    )


def figures(folder: Path, wanted: list[str], sizes: tuple[int, ...], failed: list[str]) -> Iterable[Figure]:
    """The rows of the wanted sections; ``failed`` gets what could not be measured, and the others go on."""

    def rows_of(section: Callable[..., Iterable[Figure]], *given: object) -> Iterable[Figure]:
        try:
            yield from section(folder, *given)
        except RuntimeError as fault:
            failed.append(f"{section.__name__}: {fault}")

    def is_wanted(section: str) -> bool:
        return not wanted or any(word in section for word in wanted)

    by_size: dict[int, list[Figure]] = {}
    for size in sizes:
        for section in (rows.start, rows.data, rows.use):
            if is_wanted(section.__name__):
                for one in rows_of(section, size):
                    by_size.setdefault(size, []).append(one)
                    yield one
    for once in (rows.planning, rows.exporting, rows.gaps, rows.opening, rows.day):
        if is_wanted(once.__name__):
            yield from rows_of(once)
    if len(by_size) > 1:
        yield from rows.growth(by_size)


def main(arguments: list[str]) -> int:
    """Prints the table, a line as soon as it is known. Returns 1 where something could not be measured."""
    failed: list[str] = []
    sizes = (*SIZES, LARGE) if "--large" in arguments else SIZES
    wanted = [argument for argument in arguments if not argument.startswith("--")]
    print(
        f"{os.cpu_count()} cores, load {_load()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    )
    with tempfile.TemporaryDirectory() as name:
        for line in lines(figures(Path(name), wanted, sizes, failed)):
            print(line, flush=True)
    print(f"load at the end {_load()}; a bare window takes {BARE_WINDOW_MS} ms where the budgets were set")
    if not wanted:
        print("\n".join(letter_lines()))
        print(*promises.lines(), sep="\n")
    for what in failed:
        print(f"Not measured: {what}", file=sys.stderr)
    return 1 if failed else 0


def _load() -> str:
    return ", ".join(f"{part:.2f}" for part in os.getloadavg())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
