"""What a start loads, and what it leaves for when it is wanted."""

import subprocess
import sys
from pathlib import Path

import pytest

from followup_desktop.presentation.window_state import StateFile, WindowState
from tests.benchmarks.board import NOW

LATER = (
    *("icalendar", "holidays", "keyring", "jinja2", "harper", "caldav", "niquests", "desktop_notifier", "rapidfuzz"),
    *("selectolax", "numpy", "email", "html.parser", "configparser", "multiprocessing", "asyncio", "xml", "tomli_w"),
    *("importlib.metadata", "urllib.request", "http.client"),
    *("followup_desktop.calendars.ics", "followup_desktop.widgets.composer.composer_dialog"),
    *("followup_desktop.widgets.settings.settings_window", "followup_desktop.widgets.dialogs.interview_notes_dialog"),
    *("followup_desktop.widgets.dialogs.export_dialog", "followup_desktop.widgets.first_start"),
    *("peewee", "playhouse", "click", "PySide6.QtNetwork", "followup_desktop.storage.tables"),
    *("filelock", "followup_desktop.cli.carrying_out", "followup_desktop.cli.commands", "followup_desktop.apart"),
    *(
        "followup_desktop.domain.method.plan",
        "followup_desktop.domain.letters.letter",
        "followup_desktop.services.board",
    ),
    *("followup_desktop.services.follow_ups", "followup_desktop.services.invitations"),
    *("followup_desktop.services.sample", "followup_desktop.services.calendar", "followup_desktop.services.agenda"),
    *("followup_desktop.storage.mapping", "followup_desktop.storage.unit_of_work", "followup_desktop.storage.moving"),
    *("followup_desktop.storage.migrator", "followup_desktop.calendars.render", "followup_desktop.calendars.publish"),
    *("followup_desktop.interchange.exchange_files", "followup_desktop.letters.templates"),
    *("followup_desktop.presentation.incoming", "followup_desktop.presentation.publisher"),
    *("followup_desktop.presentation.live_calendar", "followup_desktop.presentation.settings_catalogue"),
    *("followup_desktop.presentation.panel.details", "followup_desktop.presentation.plan.marks"),
    *("followup_desktop.presentation.letters.letters_model", "followup_desktop.presentation.palette_model"),
    *("followup_desktop.widgets.panel.details_panel", "followup_desktop.widgets.plan.plan_view"),
    *("followup_desktop.widgets.letters.letters_view", "followup_desktop.widgets.archive.archive_view"),
    *("followup_desktop.widgets.today.today_view", "followup_desktop.widgets.palette.palette"),
    *("followup_desktop.widgets.reminding", "followup_desktop.widgets.tray", "followup_desktop.widgets.notice_bar"),
    *("followup_desktop.widgets.step_wishes", "followup_desktop.widgets.card_wishes"),
    *("followup_desktop.desktop.notifications", "followup_desktop.desktop.autostart"),
    *("followup_desktop.domain.application", "followup_desktop.domain.follow_up"),
    *("followup_desktop.presentation.actions", "followup_desktop.widgets.window_actions"),
    *("followup_desktop.widgets.asking", "followup_desktop.widgets.beginning", "html"),
)
"""Heavy, or not needed for the board: each is loaded when it is first wanted."""
TYPES_LATER = (
    *("QAccessible", "QGradient", "QProcess", "QStyle", "QEventLoop", "QSysInfo", "QLibraryInfo", "QActionGroup"),
    *("QScrollEvent", "QInputMethodEvent", "QPlatformSurfaceEvent", "QGraphicsSceneContextMenuEvent"),
)
"""Each has enums, which Qt for Python makes all at once when anything asks for the type; the types of all kinds of
events when a widget hears of any event."""
WINDOW = f"""
import enum
import sys
from followup_desktop import qt_application
from followup_desktop.cli import entry

load = qt_application.load_qt

def load_and_look():
    load()
    from followup_desktop.widgets.loading import Loading

    Loading._go_on = look

def look(loading):
    found = [name for name in {LATER!r} if name in sys.modules]
    made = [kind for base in (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag) for kind in base.__subclasses__()]
    found += sorted({{kind.__qualname__.partition(".")[0] for kind in made}} & set({TYPES_LATER!r}))
    if "linecache" in sys.modules and any("followup_desktop" in name for name in sys.modules["linecache"].cache):
        found.append("sources, kept in memory")
    if not getattr(sys.modules["shibokensupport.signature.loader"], "__cached__", None):
        found.append("Qt for Python, compiled")
    print(found)
    loading.parent().quit()

qt_application.load_qt = load_and_look
sys.exit(entry.main(["--data-dir", sys.argv[1], "--now", "{NOW.isoformat()}"]))
"""
"""The program as its command starts it; looked at where the board was painted and the rest is to follow."""


@pytest.mark.usefixtures("qapp")
def test_the_board_is_there_without_what_is_wanted_later(tmp_path: Path) -> None:
    filled = ("-m", "followup_desktop", "--data-dir", str(tmp_path / "data"), "--now", NOW.isoformat(), "sample")
    subprocess.run([sys.executable, *filled], check=True, capture_output=True)
    StateFile(tmp_path / "data").write(WindowState(first_start="over"))
    words = [sys.executable, "-c", WINDOW, str(tmp_path / "data")]
    found = subprocess.run(words, check=True, capture_output=True, text=True)
    assert found.stdout.strip() == "[]"
