"""Promise 7: from every released schema, killed and failing anywhere, and by four starts at once, no row is lost.

Each data folder is that of a version as it was released, with something of everything in it.
"""

import importlib
import os
import pkgutil
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import followup_desktop.storage
from followup_desktop import fault_points
from followup_desktop.domain.errors import FollowupError
from followup_desktop.storage import backups
from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.migrations import STEPS
from followup_desktop.storage.opening import open_store
from tests.fakes import SettableClock
from tests.storage.deeds import NOW
from tests.torture import children
from tests.torture.figures import Figure, none_of

PROMISE = "7 upgrades"
FIXTURES = sorted((Path(__file__).parent.parent / "storage" / "fixtures").glob("v*.sql"))
AT_ONCE = 4
ROUNDS = 10
"""So often four start at once, for each version."""
NOT_STRUCK, BUSY = 0, 3
ENTERED = ("application", "contact", "interview", "activity", "follow_up", "change", "change_row", "draft", "setting")
Rows = dict[str, tuple[list[str], list[tuple[Any, ...]]]]


def measure(folder: Path, rounds: int = ROUNDS) -> list[Figure]:
    """Every version, struck at every point that its upgrade passes, and so many rounds of four starts."""
    struck: dict[str, list[str]] = {"kill": [], "raise": []}
    at_once: list[str] = []
    strikes = 0
    for fixture in FIXTURES:
        old = _old(fixture, folder / f"old-{fixture.stem}")
        for manner, failures in struck.items():
            points, found = _struck(old, folder / "struck", manner)
            strikes += points
            failures += [f"{fixture.stem}, {one}" for one in found]
        for number in range(rounds):
            at_once += [f"{fixture.stem}, round {number}: {one}" for one in _at_once(old, folder / "at-once")]
    everywhere = [*struck["kill"], *struck["raise"]]
    versions = f"over {len(FIXTURES)} released versions"
    return [
        none_of(f"{PROMISE} killed and failing at every point", strikes, f"strikes {versions} lose rows", everywhere),
        none_of(f"{PROMISE} by four starts at once", rounds * len(FIXTURES), f"rounds {versions} lose rows", at_once),
    ]


def _old(fixture: Path, place: Path) -> Path:
    place.mkdir(parents=True, mode=0o700)
    with closing(sqlite3.connect(place / DATA_NAME)) as connection:
        connection.executescript(fixture.read_text(encoding="utf-8"))
    return place


def _struck(old: Path, place: Path, manner: str) -> tuple[int, list[str]]:
    """How many points the upgrade passes, and what was wrong after it was struck at each."""
    before, version = entered(old), _version(old)
    failures: list[str] = []
    for nth in range(1, 1_000):
        _copied(old, place)
        process = children.begin(open_struck, str(place), nth, manner)
        if children.finish(process) == NOT_STRUCK:
            return nth - 1, failures
        if _version(place) == version and entered(place, before) != before:
            failures.append(f"{manner} at point {nth}: the old rows are not as they were")
        failures += [f"{manner} at point {nth}: {one}" for one in _after(place, before, version)]
    raise AssertionError("the upgrade never ends")


def open_struck(place: str, nth: int, manner: str) -> None:
    """Opens the folder and dies, or fails, at the nth point that it passes; in a process of its own."""
    passed = 0

    def strike(point: str) -> None:
        nonlocal passed
        passed += 1
        if passed == nth:
            os.environ["FOLLOWUP_FAULT"] = f"{point}:{manner}"
        fault_points.strike(point)

    for module in pkgutil.iter_modules(followup_desktop.storage.__path__, "followup_desktop.storage."):
        loaded = importlib.import_module(module.name)
        if hasattr(loaded, "strike"):
            setattr(loaded, "strike", strike)  # noqa: B010 - each module has its own name for it
    try:
        open_store(Path(place), SettableClock(NOW))
    except fault_points.StruckError:
        os._exit(1)
    os._exit(NOT_STRUCK)


def _at_once(old: Path, place: Path) -> Iterator[str]:
    before, version = entered(old), _version(old)
    _copied(old, place)
    started = [children.command(place, "list") for _ in range(AT_ONCE)]
    ended = [children.finish(one) for one in started]
    if strange := [status for status in ended if status not in (0, BUSY)]:
        yield f"starts ended with {strange}"
    if 0 not in ended:
        yield "no start went well"
    yield from _after(place, before, version)


def _after(place: Path, before: Rows, version: int) -> Iterator[str]:
    """What is wrong after the next start: nothing, where every row is there and a good backup of before is beside."""
    try:
        store = open_store(place, SettableClock(NOW))
    except FollowupError as fault:
        yield f"it does not start any more: {type(fault).__name__}"
        return
    try:
        yield from store.check()
    finally:
        store.close()
    if _version(place) != len(STEPS):
        yield "it was not upgraded"
    if entered(place, before) != before:
        yield "rows are not as they were"
    made = backups.listed(place / "backups")
    for backup in made:
        try:
            backups.examine(backup.path)
        except FollowupError:
            yield "a backup is not good"
    if not any(_version_of(backup.path) == version for backup in made):
        yield "there is no backup of before"


def entered(place: Path, like: Rows | None = None) -> Rows:
    """Every row of what the user entered or did, by the columns that ``like`` has, or all there are."""
    with closing(sqlite3.connect(f"{(place / DATA_NAME).absolute().as_uri()}?mode=ro", uri=True)) as found:
        rows: Rows = {}
        for table in ENTERED if like is None else like:
            columns = like[table][0] if like else [row[1] for row in found.execute(f'PRAGMA table_info("{table}")')]
            listed = ", ".join(f'"{column}"' for column in columns)
            rows[table] = (columns, sorted(found.execute(f'SELECT {listed} FROM "{table}"'), key=repr))
        return rows


def _version(place: Path) -> int:
    return _version_of(place / DATA_NAME)


def _version_of(file: Path) -> int:
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as found:
        (number,) = found.execute("PRAGMA user_version").fetchone()
        return int(number)


def _copied(folder: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target)
