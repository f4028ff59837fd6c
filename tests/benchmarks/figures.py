"""Figures beside their floors and budgets: how they are measured, and the table of them."""

import gc
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

RUNS = 7
MS, MIB = "ms", "MiB"
_AS_THE_PROGRAM = """
import runpy, sys
from followup_desktop.qt_application import load_qt
load_qt()
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""


class Figure(NamedTuple):
    """One line of the table. ``ours`` and ``floor`` are medians; the budget and the aim are what ``ours`` may be.

    ``times`` and ``aim_times`` count in floors, ``at_most`` and ``aim`` in the unit, with ``over`` from the floor on.
    """

    what: str
    ours: float
    floor: float | None = None
    times: float | None = None
    aim_times: float | None = None
    at_most: float | None = None
    aim: float | None = None
    over: bool = False
    unit: str = MS
    note: str = ""

    @property
    def budget(self) -> float | None:
        """What ``ours`` may be at most; None where nothing is asked for."""
        return self._limit(self.times, self.at_most)

    @property
    def verdict(self) -> str:
        """Whether the budget is met, and the aim."""
        if self.budget is None:
            return ""
        if self.ours > self.budget:
            return "MISSED"
        aim = self._limit(self.aim_times, self.aim)
        return "met" if aim is None or self.ours > aim else "met, and the aim"

    @property
    def words(self) -> str:
        """The budget as it is written down: "2 × floor", "20 ms", "floor + 30 MiB"."""
        if self.times is not None:
            return f"{self.times:g} × floor"
        if self.at_most is None:
            return "–"
        return f"{'floor + ' if self.over else ''}{self.at_most:g} {self.unit}"

    def _limit(self, times: float | None, at_most: float | None) -> float | None:
        if times is not None and self.floor is not None:
            return times * self.floor
        if at_most is not None:
            return at_most + (self.floor or 0.0) * self.over
        return None


def lines(figures: Iterable[Figure]) -> Iterable[str]:
    """The table, a line a figure."""
    yield f"{'what':<62}{'floor':>9}{'ours':>10}{'ratio':>8}  {'budget':<17}verdict"
    for one in figures:
        floor = "–" if one.floor is None else f"{one.floor:.2f}"
        ratio = f"{one.ours / one.floor:.2f}" if one.floor else "–"
        end = f"{one.words:<17}{one.verdict}{'; ' if one.note and one.verdict else ''}{one.note}"
        yield f"{one.what:<62}{floor:>9}{one.ours:>10.2f}{ratio:>8}  {end}".rstrip()


def cpu_ms(act: Callable[[], object]) -> float:
    """How many milliseconds of the processor an act takes: what other programs do meanwhile does not count."""
    gc.collect()
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000


def median_ms(act: Callable[[], object], runs: int = RUNS) -> float:
    """The median of several runs."""
    return statistics.median(cpu_ms(act) for _ in range(runs))


def beside(floor: Callable[[], object], ours: Callable[[], object], runs: int = RUNS) -> tuple[float, float]:
    """The medians of a floor and of ours, measured in turn, so that a slow minute slows both."""
    pairs = [(cpu_ms(floor), cpu_ms(ours)) for _ in range(runs)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def process(*words: str, packages: Path | None = None) -> tuple[str, float]:
    """Runs a whole Python process: what it said, and its milliseconds of the processor.

    What is in the folder ``packages`` is loaded instead of what the environment has of that name.
    """
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    if packages is not None:
        environment["PYTHONPATH"] = str(packages)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with subprocess.Popen(
        [sys.executable, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as child:
        said, troubles = child.communicate()
    if child.returncode:
        raise RuntimeError(f"{' '.join(words)}: {troubles}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return said, _cpu(after) - _cpu(before)


def window_process(module: str, *words: str) -> str:
    """Runs that module of the benchmarks with Qt loaded as the program loads it; what it said."""
    return process("-c", _AS_THE_PROGRAM, f"tests.benchmarks.{module}", *words)[0]


def processes_beside(floor: tuple[str, ...], ours: tuple[str, ...], runs: int = 5) -> tuple[float, float]:
    """The medians of two whole processes, run in turn after each was run once."""
    process(*floor), process(*ours)
    pairs = [(process(*floor)[1], process(*ours)[1]) for _ in range(runs)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def share(values: Iterable[float], part: float) -> float:
    """The value below which that part of them lies: 0.5 for the median, 0.99 for all but the slowest."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def _cpu(usage: Any) -> float:
    return float(1000 * (usage.ru_utime + usage.ru_stime))
