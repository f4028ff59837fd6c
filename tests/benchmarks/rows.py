"""The rows of the table: what each measures, beside which floor, and what it may take."""

import gc
import json
import shutil
import sqlite3
import statistics
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import shiboken6
from icalendar import Calendar

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.calendars import ics
from followup_desktop.domain.method.plan import plan
from followup_desktop.domain.settings import Settings
from followup_desktop.interchange.exchange_files import ExchangeFiles
from followup_desktop.presentation.actions import Do
from followup_desktop.services import calendar
from followup_desktop.services.interchange import Found, take_in
from followup_desktop.services.joining import Given
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.search import find
from followup_desktop.services.steps import to_the_end
from tests.benchmarks.board import NOW, applications
from tests.benchmarks.figures import MIB, Figure, beside, median_ms, process, processes_beside, share, window_process

PLANNED = 1_000
LARGE = 10_000
SEEN = 20_000
MORE = 4_000
"""So many more applications are imported: a file may have 20 MB."""
ANSWERS_WITHIN = 100
"""Longer than so many milliseconds no window may go without answering."""
STARTS = 9
DATA = "followup.sqlite3"
DAY = 500
DEEDS = 10_000


def filled(folder: Path, count: int) -> Path:
    """A data folder with so many generated applications, made where it is not there yet."""
    home = folder / str(count)
    if not home.exists():
        work = open_workplace(home, NOW)
        take_in(work, Found(tuple(Given(a, frozenset({"id"})) for a in applications(count)), {}))
        close_workplace(work)
    return home


def copied(folder: Path, count: int) -> Path:
    """A copy of it, in which something is changed."""
    copy = folder / f"{count}-changed"
    shutil.rmtree(copy, ignore_errors=True)
    return shutil.copytree(filled(folder, count), copy)


# The window --------------------------------------------------------------------------------------------------------


def as_it_comes(folder: Path) -> Path:
    """A folder with the part of Qt for Python that ``packaging/bootstrap`` unfolds, as anybody else has it."""
    packages = folder / "as-it-comes"
    if not packages.exists():
        shutil.copytree(Path(shiboken6.__file__).parent, packages / "shiboken6", ignore=lambda *_: {"files.dir"})
    return packages


def start(folder: Path, count: int) -> Iterator[Figure]:
    """From the command to the painted board, beside a bare window of Qt for Python as it comes; and how much memory
    that has taken in the end."""
    home, packages = filled(folder, count), as_it_comes(folder)
    bare, ours = [], []
    start_of_ours = ("-m", "tests.benchmarks.start", "--data-dir", str(home), "--now", NOW.isoformat())
    process(*start_of_ours)
    for _ in range(STARTS):
        bare.append(_numbers(process("-m", "tests.benchmarks.bare_window", packages=packages)[0]))
        ours.append(_numbers(process(*start_of_ours)[0]))
    floor, floor_mib = map(statistics.median, zip(*bare, strict=True))
    shell, board, gap_cpu, gap, board_mib, mib = map(statistics.median, zip(*ours, strict=True))
    yield Figure(f"start to the first painted shell, {count:,}", shell, floor)
    times, aim = (2.0, 1.6) if count <= 2_000 else (2.5, 2.0)
    yield Figure(f"start to the first painted board, {count:,}", board, floor, times=times, aim_times=aim)
    yield _gap(f"longest without an answer: start, {count:,}", (gap_cpu, gap, 0.0))
    most = 30 if count <= 2_000 else None
    for what, peak in (("peak memory up to the first painted board", board_mib), ("peak memory", mib)):
        yield Figure(f"{what}, {count:,}", peak, floor_mib, at_most=most, aim=most and 20, over=True, unit=MIB)


def use(folder: Path, count: int) -> Iterator[Figure]:
    """What a user does on the board."""
    took = json.loads(window_process("use", str(copied(folder, count))))
    middle = {act: share(times, 0.5) for act, times in took.items() if act != "seen"}
    yield Figure(f"board repaint, {took['seen']} cards, {count:,}", middle["repaint"], at_most=6, aim=4)
    yield Figure(f"scrolling, a frame, {count:,}", middle["scroll"], at_most=3)
    yield Figure(f"scrolling, a frame, p99, {count:,}", share(took["scroll"], 0.99), at_most=16, aim=8)
    # What is looked through grows with the board; the budget is for what somebody may have.
    at_most, aim = (20, 7) if count <= SEEN else (None, None)
    slowest = f"slowest {max(took['key']):.0f}"
    yield Figure(f"filter keystroke to last paint, {count:,}", middle["key"], at_most=at_most, aim=aim, note=slowest)
    yield Figure(
        f"drop to committed and painted, {count:,}",
        middle["drop"],
        at_most=10,
        aim=3,
        note=f"slowest {max(took['drop']):.0f}",
    )


_WORK = {
    "export": "export of the calendar",
    "write": "everything into a file",
    "backup": "backup",
    "look": "looking into a file of 4,000 more",
    "import": "import of 4,000 more",
    "undo": "undo of that import",
    "setting": "a setting, all planned anew",
    "day": "two weeks later, all planned anew",
    "live": "the live file, for the first time",
    "publish": "publishing everything",
    "salvage": "what can be read of a damaged file",
    "hangs": "a server that never answers",
    "held": "saving, while another program holds the file for 2.5 s",
    "held_on": "a change that another program keeps from being saved",
}


def gaps(folder: Path, count: int = LARGE) -> Iterator[Figure]:
    """For how long the window does not answer while large work is done in it."""
    home = copied(folder, count)
    scratch = folder / "scratch"
    scratch.mkdir(exist_ok=True)
    more = ExchangeFiles().parts(applications(min(count, MORE), seed=2), Settings(), NOW)
    (scratch / "more.json").write_bytes(b"".join(more))
    _damage(shutil.copytree(home, scratch / "damaged", dirs_exist_ok=True) / DATA)
    found = json.loads(window_process("gaps", str(home), str(scratch)))
    for name, what in _WORK.items():
        yield _gap(f"longest without an answer: {what}, {count:,}", found[name])


_OPENED = {
    "panel": "the details",
    "next_panel": "the details, of another card",
    Do.SHOW_TODAY: "Today",
    Do.SHOW_PLAN: "the plan",
    Do.PLAN_AS_LIST: "the plan as a list",
    Do.SHOW_LETTERS: "the letters",
    Do.SHOW_ARCHIVE: "the archive",
    Do.SHOW_BOARD: "the board again",
    Do.PALETTE: "the palette",
    Do.SETTINGS: "the settings",
    Do.ADD: "the line for adding",
    Do.ADD_FULL: "the form for adding",
    Do.EXPORT: "the export",
    Do.SHORTCUTS: "the keys",
    Do.ABOUT: "about",
    Do.EDIT: "the form for changing",
    Do.MOVE: "the stages",
    Do.SNOOZE: "another date",
    Do.LOG: "what happened",
    Do.NOTES: "interview notes",
    Do.CALL_SHEET: "the call sheet",
    Do.WRITE: "the composer",
}


def opening(folder: Path, count: int = SEEN) -> Iterator[Figure]:
    """For how long the window does not answer while something in it is opened for the first time."""
    found = json.loads(window_process("opening", str(copied(folder, count))))
    for name, what in _OPENED.items():
        yield _gap(f"opened for the first time: {what}, {count:,}", found[name])


def _damage(data: Path) -> None:
    """A page in the middle of the file says nothing any more."""
    with data.open("r+b") as file:
        file.seek(data.stat().st_size // 2 // 4096 * 4096)
        file.write(bytes(4096))


def _gap(what: str, found: tuple[float, float, float]) -> Figure:
    by_processor, by_clock, seconds = found
    took = f", {seconds:.1f} s in all" if seconds else ""
    return Figure(what, by_processor, at_most=ANSWERS_WITHIN, aim=50, note=f"{by_clock:.0f} by the clock{took}")


def _numbers(said: str) -> list[float]:
    return [float(number) for number in said.split()]


# The data ----------------------------------------------------------------------------------------------------------


def data(folder: Path, count: int) -> Iterator[Figure]:
    """Loading the cards, and searching."""
    home = filled(folder, count)
    work = open_workplace(home, NOW)
    raw = sqlite3.connect(f"file:{home / DATA}?mode=ro", uri=True)
    try:
        columns = ", ".join(name for _, name, *_ in raw.execute("PRAGMA table_info(card)"))
        floor, ours = beside(lambda: raw.execute(f"SELECT {columns} FROM card").fetchall(), work.store.cards)
        yield Figure(f"loading the cards, {count:,}", ours, floor, times=1.2, aim_times=1.05)
        matches = (("few", "queue person 77", '"queue"* AND "person"* AND "77"*'), ("all", "c", '"c"*'))
        query = "SELECT rowid FROM search WHERE search MATCH ?"
        for what, text, match in matches:
            look = partial(lambda match: raw.execute(query, (match,)).fetchall(), match)
            floor, ours = beside(look, partial(find, work, text), 15)
            yield Figure(f"search that finds {what}, {count:,}", ours, floor, times=2, aim_times=1.2)
    finally:
        raw.close()
        close_workplace(work)


def planning(folder: Path) -> Iterator[Figure]:
    """Planning so many applications, in the process and as a whole command."""
    home = filled(folder, PLANNED)
    work = open_workplace(home, NOW)
    settings, found = work.store.settings(), list(work.store.applications())
    replan = median_ms(lambda: [plan(a, NOW, settings, work.holidays) for a in found])
    close_workplace(work)
    yield Figure(f"re-plan of {PLANNED:,} applications", replan, at_most=130, aim=50)
    words = ("-m", "followup_desktop", "--data-dir", str(home), "--now", NOW.isoformat(), "plan", "--json")
    floor, whole = processes_beside(("-c", "import peewee"), words)
    yield Figure(f"plan --json, {PLANNED:,} applications, whole process", whole, floor, times=6, aim_times=4)


def exporting(folder: Path) -> Iterator[Figure]:
    """Exporting events, beside icalendar serializing the same ones: the whole of an export, and the file alone."""
    work = open_workplace(copied(folder, PLANNED), NOW)
    path = folder / "job-follow-ups.ics"
    events = calendar.export(work, path).total
    told = Calendar.from_ical(path.read_bytes())
    # A window leaves what its start made alone, and a command all of it.
    gc.freeze()
    floor, ours = beside(told.to_ical, lambda: calendar.export(work, path))
    per = 1_000 / events
    yield Figure("export of 1,000 events", ours * per, floor * per, times=1.2, aim_times=1.05, note=f"of {events:,}")
    texts = _events_of(work)
    floor, ours = beside(told.to_ical, lambda: to_the_end(ics.calendar_steps(texts)))
    yield Figure("the file of 1,000 events that are composed", ours * per, floor * per)
    gc.unfreeze()
    close_workplace(work)


def _events_of(work: Workplace) -> list[str]:
    return [f.calendar.vevent for a in work.store.applications() for f in a.follow_ups if f.calendar is not None]


# A day -------------------------------------------------------------------------------------------------------------


def day(folder: Path) -> Iterator[Figure]:
    """How much more memory a window has after thousands of deeds than when all was used once; more of what else."""
    found = json.loads(window_process("day", str(copied(folder, DAY)), str(DEEDS)))
    before, *between, after = found
    counts = [f"{after[what]} {what} ({before[what]})" for what in before if what not in ("memory", "deeds")]
    counts += [f"{one['memory']:.0f} {MIB} after {one['deeds']:,}" for one in between]
    what = f"memory after {DEEDS:,} deeds, to that when all was used once"
    yield Figure(what, after["memory"], before["memory"], times=1.1, unit=MIB, note=", ".join(counts))


# Growth ------------------------------------------------------------------------------------------------------------

_CONSTANT = ("scrolling", "drop", "board repaint")
_MORE_THAN_LINEAR = 1.2
"""So much more than the number of applications a time may grow: a larger board fits the processor's caches less."""


def growth(by_size: Mapping[int, list[Figure]]) -> Iterator[Figure]:
    """How much longer each takes on the largest board than on the smallest: linear, or not at all."""
    small, large = min(by_size), max(by_size)
    before = {_name(one, small): one for one in by_size[small]}
    for one in by_size[large]:
        name = _name(one, large)
        if name not in before or one.unit != "ms":
            continue
        at_most = 1.5 if name.startswith(_CONSTANT) else _MORE_THAN_LINEAR * large / small
        ratio: dict[str, Any] = {"unit": "×", "at_most": at_most}
        yield Figure(f"{name}: {large:,} to {small:,}", one.ours / max(before[name].ours, 0.01), **ratio)


def _name(one: Figure, size: int) -> str:
    what = one.what.removesuffix(f", {size:,}")
    return "board repaint" if what.startswith("board repaint") else what
