"""Promise 1: an acknowledged change survives ``kill -9`` at any moment, and the data are sound after each.

One data folder lives through all the kills of changes; half of the time it is not even looked at before the next
start, so that a start meets what a crash has left. Upgrades, backups and imports are killed in folders of their own.
"""

import json
import random
import shutil
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from followup_desktop.app import OWNER_SECONDS
from followup_desktop.domain.errors import FollowupError, Owned
from followup_desktop.storage import backups
from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.opening import open_store
from followup_desktop.storage.store import SqliteStore
from tests.fakes import SettableClock
from tests.storage.deeds import NOW, dump_of
from tests.torture import children
from tests.torture.figures import Figure, none_of

FIXTURE = Path(__file__).parent.parent / "storage" / "fixtures" / "v1.sql"
PROMISE = "1 kill -9"
KILLS = 10_000
_SHARES = {"changing": 45, "upgrading": 15, "backing up": 10, "importing": 15, "restoring": 15}
"""In percent; starting and closing is part of each."""
_KILLS_A_FOLDER = 100


def measure(folder: Path, kills: int = KILLS, seed: int = 7) -> list[Figure]:
    """Kills the program that many times in all, at random moments."""
    dice = random.Random(seed)
    acts: dict[str, Callable[[Path, int, random.Random], list[str]]] = {
        "changing": _changing,
        "upgrading": _upgrading,
        "backing up": _backing_up,
        "importing": _importing,
        "restoring": _restoring,
    }
    figures = []
    for name, act in acts.items():
        place = folder / name.replace(" ", "-")
        place.mkdir()
        count = max(1, kills * _SHARES[name] // 100)
        figures.append(
            none_of(f"{PROMISE} while {name}", count, "kills lose or damage anything", act(place, count, dice))
        )
    return figures


# Changes -----------------------------------------------------------------------------------------------------------


class Deeds:
    """An endless row of deeds, each of which changes something, and what stands after any number of them.

    ``longest`` is the length of the longest notes in characters.
    """

    def __init__(self, longest: int = 9_000) -> None:
        self._length = longest // 6
        self._names = [str(uuid.UUID(int=number)) for number in range(1, 9)]
        self._notes: list[dict[str, str]] = [{}]

    def after(self, changes: int) -> dict[str, str]:
        """The notes of the applications after that many changes."""
        while len(self._notes) <= changes:
            self.deed(len(self._notes))
        return self._notes[changes]

    def deed(self, number: int) -> dict[str, Any]:
        """The deed that makes the change of that number, from 1."""
        stands = dict(self.after(number - 1))
        name = self._names[number % len(self._names)]
        deed: dict[str, Any]
        if name not in stands:
            deed = {"do": "add", "id": name, "company": "Umbra", "role": f"R{number}", "notes": f"{number}"}
            stands[name] = f"{number}"
        elif number % 29 == 0:
            deed = {"do": "delete", "id": name}
            del stands[name]
        else:
            # Now and then more than a page of text.
            stands[name] = f"{number} " + "x" * (number % 7 * self._length)
            deed = {"do": "edit", "id": name, "notes": stands[name]}
        if len(self._notes) == number:
            self._notes.append(stands)
        return deed

    def lines(self, first: int, count: int) -> bytes:
        """That many deeds as ``apply`` reads them."""
        return b"".join(json.dumps(self.deed(n)).encode() + b"\n" for n in range(first, first + count))


def _changing(folder: Path, kills: int, dice: random.Random) -> list[str]:
    """A folder lives through a hundred kills: looking at all of a history that only grows would take ever longer."""
    failures: list[str] = []
    for number in range(0, kills, _KILLS_A_FOLDER):
        place = folder / f"from-{number}"
        place.mkdir()
        failures += _changing_one(place, min(_KILLS_A_FOLDER, kills - number), dice)
    return failures


def _changing_one(folder: Path, kills: int, dice: random.Random) -> list[str]:
    deeds = Deeds()
    data, answers = folder / "data", folder / "answers"
    failures: list[str] = []
    known = 0
    at_once = 30
    whole = children.seconds_of(folder / "timed", "apply", given=deeds.lines(1, at_once))
    for go in range(kills):
        answers.unlink(missing_ok=True)
        last = last_change(data, known)
        process = children.command(data, "apply", given=deeds.lines(last + 1, at_once), answers=answers)
        children.kill_after(process, dice.uniform(0, whole))
        acknowledged = last
        for answer in _whole_lines(answers):
            if not answer.get("ok"):
                failures.append(f"kill {go}: {answer}")
                break
            acknowledged = answer["change"]
        known = acknowledged
        if dice.random() < 0.5 or failures:
            failures += judged(f"kill {go}", data, partial(compare, deeds, acknowledged))
        if failures:
            break
    return failures


def last_change(data: Path, known: int) -> int:
    """How many changes there are: the one that was being written when the kill came may be among them."""
    if not (data / DATA_NAME).exists():
        return 0
    # Read as a bystander does: the folder stays as the crash has left it.
    with closing(sqlite3.connect(f"{(data / DATA_NAME).absolute().as_uri()}?mode=ro", uri=True)) as found:
        try:
            (count,) = found.execute('SELECT coalesce(max(number), 0) FROM "change"').fetchone()
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
                raise
            # Killed while the file was being made, which the next start takes back: nothing was changed yet.
            return known
    return max(int(count), known)


def _whole_lines(answers: Path) -> Iterator[dict[str, Any]]:
    """What was acknowledged: lines that came to their end."""
    said = answers.read_bytes() if answers.exists() else b""
    for line in said[: said.rfind(b"\n") + 1].splitlines():
        try:
            yield json.loads(line)
        except ValueError:
            yield {"said": line.decode()}


def compare(deeds: Deeds, acknowledged: int, store: SqliteStore) -> str:
    """What is missing of the changes that were acknowledged; at most one more may be there."""
    last = store.last_change()
    if last < acknowledged:
        return f"{acknowledged - last} acknowledged changes are lost"
    if last > acknowledged + 1:
        return f"{last - acknowledged} changes were never acknowledged"
    found = {a.id: a.notes for a in store.applications()}
    return "" if found == deeds.after(last) else f"the data are not those after change {last}"


def judged(what: str, data: Path, judge: Callable[[SqliteStore], str]) -> list[str]:
    """What is wrong with the data after a kill; nothing where they open, are sound, and are what they should be."""
    try:
        store = _opened(data)
    except FollowupError as fault:
        return [f"{what}: {type(fault).__name__}: {fault}"]
    try:
        problems = store.check() or [found for found in [judge(store)] if found]
        return [f"{what}: {problem}" for problem in problems]
    finally:
        store.close()


def _opened(data: Path) -> SqliteStore:
    """The store, as a next start opens it, which waits a while for an owner.

    A reader that the killed program has just forked holds the folder until it is a program of its own.
    """
    deadline = time.monotonic() + OWNER_SECONDS
    while True:
        try:
            return open_store(data, SettableClock(NOW))
        except Owned:
            if time.monotonic() > deadline:
                raise
        time.sleep(0.05)


# Upgrades, backups, imports ----------------------------------------------------------------------------------------


def _upgrading(folder: Path, kills: int, dice: random.Random) -> list[str]:
    old = folder / "old"
    old.mkdir()
    with closing(sqlite3.connect(old / DATA_NAME)) as connection:
        connection.executescript(FIXTURE.read_text(encoding="utf-8"))
    rows = _rows(old)
    failures: list[str] = []
    whole = children.seconds_of(_copied(old, folder / "timed"), "list")
    for go in range(kills):
        data = _copied(old, folder / "data")
        children.kill_after(children.command(data, "list"), dice.uniform(0, whole))
        failures += judged(f"kill {go}", data, lambda _: "")
        if not failures and not rows.items() <= _rows(data).items():
            failures.append(f"kill {go}: rows are not as they were")
        failures += bad_backups(data, f"kill {go}")
    return failures


def _backing_up(folder: Path, kills: int, dice: random.Random) -> list[str]:
    data = folder / "data"
    children.finish(children.command(data, "sample"))
    wanted = _dumped(data)
    failures: list[str] = []
    whole = children.seconds_of(data, "backup")
    for go in range(kills):
        children.kill_after(children.command(data, "backup"), dice.uniform(0, whole))
        failures += bad_backups(data, f"kill {go}")
    return failures + judged("after all", data, partial(_is_one_of, (wanted,)))


def _importing(folder: Path, kills: int, dice: random.Random) -> list[str]:
    full, file = folder / "full", folder / "all.json"
    children.finish(children.command(full, "sample"))
    children.finish(children.command(full, "export", str(file)))
    begun = folder / "begun"
    children.finish(children.command(begun, "add", "Umbra Health", "Data lead"))
    before = _dumped(begun)
    done = _copied(begun, folder / "done")
    whole = children.seconds_of(done, "import", str(file))
    after = _dumped(done)
    failures: list[str] = []
    for go in range(kills):
        data = _copied(begun, folder / "data")
        status = children.kill_after(children.command(data, "import", str(file)), dice.uniform(0, whole))
        allowed = (after,) if status == 0 else (before, after)
        failures += judged(f"kill {go}", data, partial(_is_one_of, allowed))
        failures += bad_backups(data, f"kill {go}")
    return failures


def _restoring(folder: Path, kills: int, dice: random.Random) -> list[str]:
    begun, backup = folder / "begun", folder / "mine.sqlite3"
    children.finish(children.command(begun, "sample"))
    children.finish(children.command(begun, "backup", str(backup)))
    after = _dumped(begun)
    children.finish(children.command(begun, "add", "Umbra Health", "Data lead"))
    before = _dumped(begun)
    whole = children.seconds_of(_copied(begun, folder / "timed"), "restore", str(backup))
    failures: list[str] = []
    for go in range(kills):
        data = _copied(begun, folder / "data")
        status = children.kill_after(children.command(data, "restore", str(backup)), dice.uniform(0, whole))
        allowed = (after,) if status == 0 else (before, after)
        failures += judged(f"kill {go}", data, partial(_is_one_of, allowed))
        failures += bad_backups(data, f"kill {go}")
    return failures


def _is_one_of(allowed: tuple[object, ...], store: SqliteStore) -> str:
    return "" if dump_of(store) in allowed else "the data are neither the old nor the new ones"


def bad_backups(data: Path, what: str) -> list[str]:
    """Backups that have their name and are not good."""
    failures = []
    for backup in backups.listed(data / "backups"):
        try:
            backups.examine(backup.path)
        except FollowupError as fault:
            failures.append(f"{what}: {backup.path.name}: {fault}")
    return failures


def _copied(folder: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target)
    return target


def _dumped(data: Path) -> object:
    store = open_store(data, SettableClock(NOW))
    try:
        return dump_of(store)
    finally:
        store.close()


def _rows(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of what the user entered or did."""
    with closing(sqlite3.connect(f"{(folder / DATA_NAME).absolute().as_uri()}?mode=ro", uri=True)) as found:
        tables = ("application", "contact", "interview", "activity", "follow_up", "change", "change_row", "draft")
        return {name: sorted(found.execute(f'SELECT * FROM "{name}"'), key=repr) for name in tables}
