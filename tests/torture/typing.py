"""Promise 16: what is typed is kept. Somebody types without a pause, and the program is killed, or told to end."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from followup_desktop.app import close_workplace, open_workplace
from tests.torture.figures import Figure, none_of
from tests.torture.typing_window import PLACES, words

TOP = Path(__file__).resolve().parent.parent.parent
PROMISE = "16 Typed text"
ALLOWED_SECONDS = 2.0
TYPED_SECONDS = 4.0
PATIENCE_SECONDS = 120.0
WAYS = {"kill": signal.SIGKILL, "term": signal.SIGTERM, "hang up": signal.SIGHUP, "log out": signal.SIGUSR1}


def measure(folder: Path, rounds: int = 1, places: Iterable[str] = tuple(PLACES)) -> list[Figure]:
    """Every place, ended in every way, that many times."""
    lost = [
        found
        for number in range(rounds)
        for place in places
        for way in WAYS
        if (found := lost_at(folder / f"{place} {way} {number}", place, way))
    ]
    tried = rounds * len(tuple(places)) * len(WAYS)
    return [none_of(PROMISE, tried, f"ends in which more than {ALLOWED_SECONDS:.0f} s of typing are lost", lost)]


def lost_at(folder: Path, place: str, way: str) -> str:
    """What is lost where somebody types there and the program ends in that way; an empty text where nothing is."""
    _sample(folder)
    command = [sys.executable, "-m", "tests.torture.typing_window", place, str(folder)]
    with subprocess.Popen(command, cwd=TOP, env=_surroundings(), stdout=subprocess.PIPE, text=True) as program:
        pressed = _watch(program)
        program.send_signal(WAYS[way])
        program.wait(PATIENCE_SECONDS)
    if not pressed:
        return f"{place}: nothing was typed"
    # A machine that pauses types nothing and keeps nothing meanwhile.
    pauses = max((after - before for before, after in pairwise(pressed)), default=0.0)
    allowed = 0.0 if way != "kill" else ALLOWED_SECONDS + pauses
    must = sum(at <= pressed[-1] - allowed for at in pressed)
    kept = _kept(folder)
    return "" if kept >= must else f"{place}, {way}: {kept} of {len(pressed)} signs are kept, {must} must be"


def _watch(program: "subprocess.Popen[str]") -> list[float]:
    """When each key was pressed, until it has been long enough."""
    pressed: list[float] = []
    assert program.stdout is not None
    began = time.monotonic()
    for _ in program.stdout:
        pressed.append(time.monotonic())
        if pressed[-1] - pressed[0] > TYPED_SECONDS or pressed[-1] - began > PATIENCE_SECONDS:
            break
    return pressed


def _kept(folder: Path) -> int:
    """How many of the signs typed are in the data now: in a draft, or saved."""
    work = open_workplace(folder, None)
    try:
        names = [name for (name,) in work.store._database.rows("SELECT name FROM draft")]  # type: ignore[attr-defined]
        drafts = [work.store.draft(name) for name in names]
        saved = [
            [a.notes, a.key_skill, [p.name for p in a.contacts], [f.body for f in a.follow_ups]]
            for a in work.store.applications()
        ]
        text = json.dumps([drafts, saved])
    finally:
        close_workplace(work)
    typed = words()
    return next((count for count in range(len(typed), 0, -1) if typed[:count] in text), 0)


def _sample(folder: Path) -> None:
    command = [sys.executable, "-m", "followup_desktop", "--data-dir", str(folder)]
    subprocess.run(
        [*command, "--now", "2026-11-23T10:00:00+00:00", "sample"], cwd=TOP, check=True, stdout=subprocess.DEVNULL
    )


def _surroundings() -> dict[str, str]:
    found = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    if "DISPLAY" not in found:
        found["QT_QPA_PLATFORM"] = "offscreen"
    return found
