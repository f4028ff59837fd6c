"""``make screenshots``: a picture of every view, dialog and menu of the sample board, with the clock standing still.

They go into build/screenshots/, one folder for each size and look; ``--readme`` renews those of the README as well.
Every picture is of the (virtual) screen, as a user sees it. A picture at twice the size needs a process of its own.
``--only board,settings`` takes the screens whose names begin so, ``--size 1024x700`` that format, ``--text 150`` and
``--language de`` another text size and language, each into a folder of its own.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QPainter, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.language import OWN_NAMES, speak
from followup_desktop.qt_application import ARGUMENTS
from followup_desktop.widgets.composer.composer_dialog import ComposerDialog
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import Scheme, theme
from tests.memory_server import MemoryServers
from tests.screens import SCREENS, shown
from tests.widgets.windows import open_window, wait_for

ROOT = Path(__file__).resolve().parent.parent.parent
PICTURES = ROOT / "build" / "screenshots"
README = ROOT / "packaging" / "screenshots"
NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
LOOKS = (Scheme.LIGHT, Scheme.DARK)


class Format(NamedTuple):
    """A size of the window, and how many pixels of the screen one of its own has."""

    width: int
    height: int
    factor: int = 1

    @property
    def folder(self) -> str:
        """The name of its folder."""
        return f"{self.width}x{self.height}" + (f"@{self.factor}x" if self.factor > 1 else "")


class Wanted(NamedTuple):
    """What is to be seen: the screens whose names begin so (all: an empty text), their text size and language."""

    names: tuple[str, ...] = ("",)
    text: int = 100
    language: str = "en"

    @property
    def suffix(self) -> str:
        """What is added to the folder of a format, where it is not the usual."""
        return "".join([f"-{self.text}%" * (self.text != 100), f"-{self.language}" * (self.language != "en")])


FORMATS = (Format(1440, 900), Format(1024, 700), Format(1440, 900, 2))
OF_THE_README = {
    "board.png": ("light", "panel-plan"),
    "today.png": ("dark", "today"),
    "notes.png": ("light", "notes-written"),
}


class _Place:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.work = open_workplace(folder, NOW)._replace(servers=MemoryServers())
        self.desk = Desk(self.work)


def take(form: Format, wanted: Wanted) -> int:
    """Takes the pictures of one format, and says how many there are."""
    app = QApplication(list(ARGUMENTS))
    speak(wanted.language)
    QLocale.setDefault(QLocale("en_GB" if wanted.language == "en" else wanted.language))
    count = 0
    for look in LOOKS:
        target = PICTURES / (form.folder + wanted.suffix) / look
        target.mkdir(parents=True, exist_ok=True)
        for is_empty in (False, True):
            with tempfile.TemporaryDirectory() as scratch:
                place = _Place(Path(scratch) / "data")
                place.desk.change_settings({"timezone": "Europe/London", "country": "GB"})
                if not is_empty:
                    place.desk.fill_with_sample()
                with open_window(place, (form.width, form.height)) as window:
                    window.move(0, 0)
                    theme().set_scheme(look)
                    theme().set_text_size(wanted.text / 100)
                    for screen in SCREENS:
                        if screen.is_empty is is_empty and screen.name.startswith(wanted.names):
                            with shown(window, screen) as widget:
                                _grab(window, widget, target / f"{screen.name}.png")
                            count += 1
                close_workplace(place.work)
    app.quit()
    return count


def _grab(window: MainWindow, widget: QWidget, path: Path) -> None:
    """The screen where the window and what it opened are."""
    if isinstance(widget, ComposerDialog):
        wait_for(lambda: not widget.draft.reading.is_pending, 20_000)
    QTest.qWait(80)
    seen = window.frameGeometry().united(widget.frameGeometry() if widget.isWindow() else window.frameGeometry())
    corner = seen.topLeft() if seen.left() >= 0 and seen.top() >= 0 else QPoint(0, 0)
    picture = window.screen().grabWindow(0, corner.x(), corner.y(), seen.width(), seen.height())
    if isinstance(widget, QDialog):
        # A bare screen gives windows no frames; a line stands for that of a dialog.
        painter = QPainter(picture)
        painter.setPen(QPen(theme().colours.line_strong, 1))
        painter.drawRect(widget.frameGeometry().translated(-corner).adjusted(-1, -1, 0, 0))
        painter.end()
    if not picture.save(str(path)):
        raise OSError(f"{path} could not be written")


def main() -> int:
    """Takes every picture that is wanted, a process for each format."""
    folders = [form.folder for form in FORMATS]
    arguments = argparse.ArgumentParser(description="Takes a picture of every view, dialog and menu.")
    arguments.add_argument("--only", default="", help="screens whose names begin so, with commas between them")
    arguments.add_argument("--size", choices=folders, help="one format alone")
    arguments.add_argument("--text", type=int, default=100, help="the size of the text in per cent")
    arguments.add_argument("--language", choices=list(OWN_NAMES), default="en", help="the language of the window")
    arguments.add_argument("--format", type=int, help=argparse.SUPPRESS)
    arguments.add_argument("--readme", action="store_true", help="renew the pictures of the README as well")
    given = arguments.parse_args()
    wanted = Wanted(tuple(given.only.split(",")), given.text, given.language)
    if given.format is not None:
        form = FORMATS[given.format]
        print(f"{form.folder}{wanted.suffix}: {take(form, wanted)} pictures")
        return 0
    if wanted == Wanted() and given.size is None:
        shutil.rmtree(PICTURES, ignore_errors=True)
    for number, form in enumerate(FORMATS):
        if given.size in (None, form.folder):
            surroundings = {**os.environ, "QT_SCALE_FACTOR": str(form.factor), "TZ": "Europe/London"}
            command = [sys.executable, "-m", "tests.screenshots", *sys.argv[1:], "--format", str(number)]
            subprocess.run(command, check=True, env=surroundings, cwd=ROOT)
    print(f"They are in {PICTURES.relative_to(ROOT)}.")
    if given.readme:
        for name, (look, screen) in OF_THE_README.items():
            shutil.copyfile(PICTURES / FORMATS[0].folder / look / f"{screen}.png", README / name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
