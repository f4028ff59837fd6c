"""Promise 2: an acknowledged change survives a power cut, at whatever point, and the data can be used after it.

Three runs of the program are traced: changes in a new folder, changes that fill the WAL, and an upgrade with an import.
Each is then cut off at many points. Half of the cuts leave only what was fsynced, the others some of the rest too.
"""

import random
import re
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.store import SqliteStore
from tests.torture import children
from tests.torture.disk import Disk, Event, traced
from tests.torture.figures import Figure, none_of
from tests.torture.kills import FIXTURE, Deeds, bad_backups, compare, judged

CUTS = 2_000
PROMISE = "2 power cut"
Judge = Callable[[bytes, SqliteStore], str]
"""What is wrong with the data, given all that the program had said by then."""


def measure(folder: Path, cuts: int = CUTS, seed: int = 7) -> list[Figure]:
    """Cuts the power at that many points in all."""
    dice = random.Random(seed)
    folder = folder.resolve()
    replays = {"in a new folder": _new, "while the WAL is folded in": _full, "in an upgrade and import": _upgrade}
    figures = []
    for number, (name, replay) in enumerate(replays.items()):
        place = folder / f"replay-{number}"
        count = cuts // len(replays) + (number < cuts % len(replays))
        figures.append(none_of(f"{PROMISE} {name}", count, "cuts lose or damage anything", replay(place, count, dice)))
    return figures


def _new(place: Path, cuts: int, dice: random.Random) -> list[str]:
    place.mkdir()
    deeds = Deeds()
    return _cut(place, ["apply"], deeds.lines(1, 12), cuts, dice, partial(_has_all, deeds, 0))


def _full(place: Path, cuts: int, dice: random.Random) -> list[str]:
    place.mkdir()
    deeds = Deeds(longest=60_000)
    children.finish(children.command(place / "data", "apply", given=deeds.lines(1, 10)))
    return _cut(place, ["apply"], deeds.lines(11, 40), cuts, dice, partial(_has_all, deeds, 10))


def _upgrade(place: Path, cuts: int, dice: random.Random) -> list[str]:
    data, other, file = place / "data", place.with_name(f"{place.name}-other"), place.with_name(f"{place.name}.json")
    children.finish(children.command(other, "sample"))
    children.finish(children.command(other, "export", str(file)))
    data.mkdir(parents=True)
    with closing(sqlite3.connect(data / DATA_NAME)) as connection:
        connection.executescript(FIXTURE.read_text(encoding="utf-8"))
    return _cut(place, ["import", str(file)], b"", cuts, dice, _is_whole)


def _cut(place: Path, words: list[str], given: bytes, cuts: int, dice: random.Random, judge: Judge) -> list[str]:
    log, target = place.with_name(f"{place.name}.trace"), place.with_name(f"{place.name}.left")
    disk = Disk(place)
    program = [sys.executable, "-m", "followup_desktop", "--data-dir", str(place / "data"), "--now", children.NOW]
    events = traced([*program, *words], place, log, given)
    at = set(dice.sample(range(len(events)), min(cuts, len(events))))
    # Where there are more cuts than points, some points are cut at more than once, each with something else left.
    rounds = -(-cuts // len(at))
    failures: list[str] = []
    said = b""
    for number, event in enumerate(events):
        if isinstance(event, Event):
            disk.do(event)
        else:
            said += event.text
        for go in range(rounds if number in at else 0):
            shutil.rmtree(target, ignore_errors=True)
            target.mkdir()
            disk.left(target, dice if (number + go) % 2 else None)
            what = f"cut {number} of {len(events)}{' (some of the rest is there)' if (number + go) % 2 else ''}"
            failures += judged(what, target / "data", partial(judge, said))
            failures += bad_backups(target / "data", what)
        if len(failures) > 20:
            break
    return failures


def _has_all(deeds: Deeds, before: int, said: bytes, store: SqliteStore) -> str:
    acknowledged = [int(number) for number in re.findall(rb'"change": (\d+)\}\n', said)]
    return compare(deeds, max(acknowledged, default=before), store)


def _is_whole(said: bytes, store: SqliteStore) -> str:
    """What was there is there; the import is there whole or not at all, and whole once it was acknowledged."""
    there = {a.id for a in store.applications()}
    imported = [change for change in store.changes() if change.deed == "import"]
    if not {"app", "away", "tokyo"} <= there:
        return "something that was there is gone"
    if said and not imported:
        return "the acknowledged import is lost"
    return "" if bool(imported) == (len(there) > 3) else "a part was imported"
