"""The program tries itself out, in a folder of its own: whether what was installed is whole and works here.

The steps run in a process of their own, since a part that is missing below Qt ends the process without a word.
"""

import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

import followup_desktop
from followup_desktop import app, qt_application
from followup_desktop.clock import FrozenClock
from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.letters.letter import is_written
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.services import agenda, backups, board, calendar, interchange, letters, sample
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.storage.migrations import STEPS
from followup_desktop.storage.opening import open_store

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

LONGEST_SECONDS = 180
"""The most that all steps together may take, on the slowest machine."""
PRESENT = datetime(2026, 11, 23, 10, tzinfo=UTC)
FEWEST_COLOURS = 50
"""A window that was painted, smooth text and icons included, has some hundred colours."""
WINDOW_SECONDS = 60.0
_LOADED_WHEN_NEEDED = ("holidays", "phonenumbers.timezone", "selectolax.lexbor", "rapidfuzz.fuzz", "tzdata")


class Step(NamedTuple):
    """What came of one step; ``trouble`` is why it did not work, empty where it did."""

    name: str
    seconds: float
    trouble: str = ""


def run() -> list[Step]:
    """Runs the steps, and returns those that were begun: all but the last have worked.

    The user's data, settings and calendars are not touched; whatever is written is taken away again.
    """
    with tempfile.TemporaryDirectory(prefix="followup-self-test-", ignore_cleanup_errors=True) as folder:
        told, ended = _in_a_process(Path(folder))
    steps: list[Step] = []
    begun = next(iter(_STEPS))
    for name, seconds, trouble in told:
        if seconds is None:
            begun = name
        else:
            steps.append(Step(name, seconds, trouble))
    if ended:
        steps.append(Step(begun, 0.0, ended))
    return steps


def run_here(folder: Path) -> Iterator[str]:
    """Runs the steps in this process, in that folder, and tells of each when it begins and ends, as JSON lines."""
    trial = _Trial(folder)
    for name, step in _STEPS.items():
        yield json.dumps([name, None, ""])
        began = time.monotonic()
        trouble = ""
        try:
            step(trial)
        except FollowupError as fault:
            trouble = str(fault)
        except Exception as fault:
            trouble = f"{type(fault).__name__}: {fault}"
        yield json.dumps([name, round(time.monotonic() - began, 3), trouble])
        if trouble:
            return


def _in_a_process(folder: Path) -> tuple[list[tuple[str, float | None, str]], str]:
    """What the process has told, and how it ended where it did not end as it should."""
    started = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "followup_desktop"]
    words = [*started, "self-test", "--in", str(folder)]
    own = {name: text for name, text in os.environ.items() if name not in ("FOLLOWUP_DATA_DIR", "FOLLOWUP_NOW")}
    if not qt_application.has_screen():
        own["QT_QPA_PLATFORM"] = "offscreen"
    try:
        done = subprocess.run(words, capture_output=True, env=own, timeout=LONGEST_SECONDS, check=False)
        out, ended = done.stdout, "" if done.returncode == 0 else _ending(done.returncode, done.stderr)
    except subprocess.TimeoutExpired as fault:
        out, ended = fault.stdout or b"", f"it did not end within {LONGEST_SECONDS} seconds"
    except OSError as fault:
        out, ended = b"", f"the program could not be started again ({fault.strerror})"
    return [json.loads(line) for line in out.decode(errors="replace").splitlines() if line.startswith("[")], ended


def _ending(status: int, errors: bytes) -> str:
    how = f"ended with status {status}"
    if status < 0:
        how = f"was ended by {signal.Signals(-status).name}"
    lines = [" ".join(line.split()) for line in errors.decode(errors="replace").splitlines() if line.strip()]
    if lines and lines[0].startswith("Traceback"):
        lines = lines[-1:]
    said = " ".join(lines)
    return f"the program {how}" + (f" after saying “{said[:300]}”" if said else "")


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)


class _Trial:
    """The folder of the trial, and the steps on it."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.old = folder / "old"
        self.out = folder / "out"

    @contextmanager
    def _opened(self) -> Iterator[Workplace]:
        work = app.open_workplace(self.data, PRESENT)
        try:
            yield work
        finally:
            app.close_workplace(work)

    def start(self) -> None:
        """Makes a data folder, and opens it again; every package that is loaded late is there."""
        for name in _LOADED_WHEN_NEEDED:
            import_module(name)
        ZoneInfo("America/New_York").utcoffset(PRESENT)
        with self._opened() as work:
            sample.fill(work)
            known = work.holidays.of("US", "", PRESENT.year)
            _expect(date(2026, 11, 26) in known, "it does not know Thanksgiving")
        with self._opened() as work:
            _expect(bool(work.store.cards()), "the sample board is not there any more")
            _expect(work.store.check() == [], "the data are not sound")

    def migrate(self) -> None:
        """Brings data of the oldest version to this one, after a backup."""
        clock = FrozenClock(PRESENT)
        settings = {"user_name": "Zoë"}
        open_store(self.old, clock, first_settings=lambda: settings, steps=STEPS[:1]).close()
        store = open_store(self.old, clock)
        try:
            _expect(store.versions()["schema"] == str(len(STEPS)), "the data are not of this version")
            _expect(store.settings().user_name == "Zoë", "a setting was lost")
            _expect(len(store.backups()) == (len(STEPS) > 1), "there is no backup from before")
        finally:
            store.close()

    def move_a_card(self) -> None:
        """Moves a card, which changes its plan."""
        with self._opened() as work:
            card = next(card for card in work.store.cards() if card.stage == Stage.INTERESTED)
            moved = board.move_card(work, card.id, Stage.APPLIED)
            _expect(bool(moved.difference.added), "the move has added nothing to the plan")
            _expect(work.store.application(card.id).stage is Stage.APPLIED, "the card is where it was")

    def export(self) -> None:
        """Writes the calendar file, everything, and a backup, and reads everything back."""
        self.out.mkdir()
        with self._opened() as work:
            _expect(calendar.export(work, self.out / "all.ics").new > 0, "no event was written")
            _expect(b"END:VCALENDAR" in (self.out / "all.ics").read_bytes(), "the calendar file is not whole")
            work.invitations.read_file(self.out / "all.ics", ZoneInfo("Europe/London"))
            everything = b"".join(work.exchange.parts(*interchange.everything(work), PRESENT))
            (self.out / "all.json").write_bytes(everything)
            again = interchange.take_in(work, work.exchange.read(self.out / "all.json"), keep=False).intake
            _expect(again.same > 0 and not again.new and not again.changed, "it does not read what it writes")
            backups.write(work, self.out / "all.sqlite3")

    def write_a_letter(self) -> None:
        """Begins a letter from its template, and proofreads it."""
        with self._opened() as work:
            written = next(one for one in agenda.open_follow_ups(work) if is_written(one.follow_up))
            desktop = letters.lay_out(work, written.application.id, written.follow_up.key)
            letter = letters.begin(work, desktop)
            _expect(len(letter.body) > 100, "the letter is empty")
            proofreader = work.new_proofreader()
            proof = letters.check(proofreader, f"{letter.body}\nThank you for the oportunity.", desktop.facts, (), "US")
            _expect(any("opportunity" in finding.replacements for finding in proof.findings), "a mistake was not seen")

    def open_and_paint_the_window(self) -> None:
        """Opens the window on the board, and looks at what each of its views has painted."""
        for module in walk_packages(followup_desktop.__path__, "followup_desktop."):
            if not module.name.endswith("__main__"):
                import_module(module.name)
        from followup_desktop.presentation.desk import Desk
        from followup_desktop.presentation.places import country_of_zone
        from followup_desktop.presentation.window_state import VIEWS, StateFile
        from followup_desktop.widgets.main_window import MainWindow
        from followup_desktop.widgets.theme.theme import Theme
        from followup_desktop.widgets.theme.typefaces import inter
        from followup_desktop.windows import DEMO_SIZE

        application = qt_application.make_application()
        qt_application.give_icon()
        theme = Theme(application)
        with self._opened() as work:
            window = MainWindow(Desk(work), theme, StateFile(self.data))
            window.resize(*DEMO_SIZE)
            window.show()
            deadline = time.monotonic() + WINDOW_SECONDS
            while not window.is_loaded:
                _expect(time.monotonic() < deadline, f"the window was not filled within {WINDOW_SECONDS:.0f} seconds")
                application.processEvents()
                time.sleep(0.01)
            for view in VIEWS:
                window.show_view(view)
                application.processEvents()
                colours = _colours(window.grab().toImage())
                _expect(colours >= FEWEST_COLOURS, f"“{view}” was painted in no more than {colours} colours")
            _expect(inter() != "", "the font was not loaded")
            _expect(country_of_zone("Europe/Berlin") == "DE", "the table of the time zones was not found")
            _expect(_colours(application.windowIcon().pixmap(64).toImage()) > 1, "the icon was not painted")
            window.close()


def _colours(picture: "QImage") -> int:
    places = itertools.product(range(0, picture.width(), 2), range(0, picture.height(), 2))
    return len({picture.pixel(x, y) for x, y in places})


_STEPS: dict[str, Callable[[_Trial], None]] = {
    "start": _Trial.start,
    "migrate": _Trial.migrate,
    "move a card": _Trial.move_a_card,
    "export": _Trial.export,
    "write a letter": _Trial.write_a_letter,
    "open and paint the window": _Trial.open_and_paint_the_window,
}
