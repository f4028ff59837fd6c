"""``make bench``: what takes how long, beside its floor measured in the same run, and how well promises are read.

Nothing here passes or fails.
"""

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from icalendar import Calendar

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.domain.application import Stage
from followup_desktop.domain.follow_up import State
from followup_desktop.domain.method.plan import plan
from followup_desktop.letters.proofreading import HarperProofreader
from followup_desktop.services import board, calendar
from followup_desktop.services.interchange import Found, take_in
from followup_desktop.services.joining import Given
from followup_desktop.services.ports import Workplace
from followup_desktop.services.search import find
from tests.benchmarks import promises
from tests.benchmarks.board import NOW, applications
from tests.letters.planted import notes, read_all

RUNS = 7
SIZES = (2_000, 20_000)


class Row(NamedTuple):
    """One line of the table; times are medians in milliseconds, the floor is None where there is none."""

    what: str
    floor: float | None
    ours: float
    budget: str


def median_ms(act: Callable[[], object], runs: int = RUNS) -> float:
    """The median time of an act, in milliseconds of the clock on the wall."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def process_ms(*words: str) -> float:
    """The median time of a whole Python process."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

    def run() -> None:
        subprocess.run([sys.executable, *words], check=True, env=environment, stdout=subprocess.DEVNULL)

    run()
    return median_ms(run, 5)


def filled(folder: Path, count: int) -> Workplace:
    """A workplace with so many generated applications."""
    work = open_workplace(folder, NOW)
    take_in(work, Found(tuple(Given(a, frozenset({"id"})) for a in applications(count)), {}))
    return work


def board_rows(folder: Path, count: int) -> list[Row]:
    """Loading and moving cards, on a board of that size."""
    work = filled(folder / str(count), count)
    try:
        raw = sqlite3.connect(f"file:{folder / str(count) / 'followup.sqlite3'}?mode=ro", uri=True)
        columns = ", ".join(name for _, name, *_ in raw.execute("PRAGMA table_info(card)"))
        floor = median_ms(lambda: raw.execute(f"SELECT {columns} FROM card").fetchall())
        raw.close()
        ours = median_ms(work.store.cards)
        ids = [card.id for card in work.store.cards() if card.stage == Stage.APPLIED][:60]
        moves = iter(ids)
        drop = median_ms(lambda: board.move_card(work, next(moves), Stage.WAITING), len(ids))
        return [
            *search_rows(work, folder / str(count) / "followup.sqlite3", count),
            Row(f"loading {count:,} cards", floor, ours, "1.2 ×"),
            Row(f"a move with its commit, {count:,}", None, drop, "–"),
        ]
    finally:
        close_workplace(work)


def search_rows(work: Workplace, path: Path, count: int) -> list[Row]:
    """Full-text search, beside the same query put to FTS5 directly: one that finds few, one that finds all."""
    found = []
    raw = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    query = "SELECT rowid FROM search WHERE search MATCH ?"
    for what, text, match in (("few", "queue person 77", '"queue"* AND "person"* AND "77"*'), ("all", "c", '"c"*')):
        floor = median_ms(partial(_fetch, raw, query, match))
        found.append(Row(f"search that finds {what} of {count:,}", floor, median_ms(partial(find, work, text)), "2 ×"))
    raw.close()
    return found


def filter_row(folder: Path, count: int) -> Row:
    """A keystroke in the search field of the window, on the board that ``board_rows`` has filled."""
    words = (sys.executable, "-m", "tests.benchmarks.filtering", str(folder / str(count)))
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    said = subprocess.run(words, check=True, env=environment, capture_output=True, text=True).stdout.split()
    return Row(f"filter keystroke to last paint, {count:,} (slowest {said[1]})", None, float(said[0]), "p50 20 ms")


def _fetch(raw: sqlite3.Connection, query: str, match: str) -> list[object]:
    return raw.execute(query, (match,)).fetchall()


def plan_rows(folder: Path) -> list[Row]:
    """Planning 1,000 applications, in the process and as a whole command."""
    home = folder / "plan"
    work = filled(home, 1_000)
    settings, found = work.store.settings(), list(work.store.applications())
    replan = median_ms(lambda: [plan(a, NOW, settings, work.holidays) for a in found])
    export = export_row(work, folder)
    close_workplace(work)
    words = ("-m", "followup_desktop", "--data-dir", str(home), "--now", NOW.isoformat(), "plan", "--json")
    whole = Row("plan --json, 1,000 applications, whole process", process_ms("-c", "import peewee"),
                process_ms(*words), "6 ×")  # fmt: skip
    return [Row("re-plan of 1,000 applications", None, replan, "130 ms"), whole, export]


def export_row(work: Workplace, folder: Path) -> Row:
    """Exporting every event, beside icalendar serializing the same ones."""
    path = folder / "job-follow-ups.ics"
    calendar.export(work, path)
    told = Calendar.from_ical(path.read_bytes())
    events = sum(f.state is State.PLANNED for a in work.store.applications() for f in a.follow_ups)
    floor = median_ms(told.to_ical)
    return Row(f"export of {events:,} events", floor, median_ms(lambda: calendar.export(work, path)), "1.2 ×")


def letter_lines() -> list[str]:
    """What proofreading finds in the planted notes, and how long it takes for 200 words once it is loaded."""
    proofreader = HarperProofreader()
    result = read_all(proofreader)
    text = " ".join(" ".join(note.text for note in notes()).split()[:200])
    took = median_ms(lambda: proofreader.check(text, (), "GB"))
    false = [len(marks) for marks in result.false]
    share = 100 * result.found / result.planted
    return [
        f"proofreading: {result.found} of {result.planted} planted mistakes found in {result.notes} notes "
        f"({share:.0f} %), {sum(false)} false marks, at most {max(false)} a note",
        f"proofreading of 200 words: {took:.0f} ms (budget 300 ms after the last key)",
    ]


def main() -> None:
    """Prints the table."""
    load = ", ".join(f"{part:.2f}" for part in os.getloadavg())
    print(f"{os.cpu_count()} cores, load {load}, Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}")
    print(f"{'what':<52}{'floor':>10}{'ours':>10}{'ratio':>8}  budget")
    with tempfile.TemporaryDirectory() as name:
        rows = [row for size in SIZES for row in board_rows(Path(name), size)]
        rows += [filter_row(Path(name), size) for size in SIZES]
        rows += plan_rows(Path(name))
        for row in rows:
            floor = "–" if row.floor is None else f"{row.floor:.2f}"
            ratio = "–" if row.floor is None else f"{row.ours / row.floor:.2f}"
            print(f"{row.what:<52}{floor:>10}{row.ours:>10.2f}{ratio:>8}  {row.budget}")
    print("\n".join(letter_lines()))
    print(*promises.lines(), sep="\n")


if __name__ == "__main__":
    main()
