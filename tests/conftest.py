"""What holds for every test: nobody's own data are touched, and nothing goes wrong unnoticed.

A test fails on a warning (pytest's filterwarnings), on a warning of Qt's (qt_log_level_fail), on a stray log
record of the program's, and on a window that is still open when the test is over.
"""

import logging
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from followup_desktop.qt_application import ARGUMENTS

# A zone with daylight saving, so that mixing up local time and UTC shows.
TEST_ZONE = "Europe/Berlin"

# Set before Qt, or anything else that reads the environment once, is loaded.
os.environ["TZ"] = TEST_ZONE
if hasattr(time, "tzset"):
    time.tzset()
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("WAYLAND_DISPLAY", None)
if sys.platform == "linux":
    # Real windows on pytest-xvfb's screen; without Xvfb, windows that only Qt knows of.
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if shutil.which("Xvfb") else "offscreen")
for name in [name for name in os.environ if name.startswith("FOLLOWUP_")]:
    del os.environ[name]

settings.register_profile(
    "default",
    max_examples=60,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
# HYPOTHESIS_PROFILE=long make test
settings.register_profile("long", settings.get_profile("default"), max_examples=5_000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What pytest-qt makes the application with."""
    return list(ARGUMENTS)


@pytest.fixture(scope="session")
def _scratch_home() -> Iterator[Path]:
    """A home of the tests' own. Short, since a socket's path may have 107 bytes."""
    folder = Path(tempfile.mkdtemp(prefix="fud-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def _own_surroundings(_scratch_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Data, settings and sockets go into scratch folders; for processes started by a test too."""
    monkeypatch.setenv("FOLLOWUP_DATA_DIR", str(tmp_path / "followup-data"))
    monkeypatch.setenv("HOME", str(_scratch_home))
    for variable, name in [
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "run"),
    ]:
        folder = _scratch_home / name
        folder.mkdir(mode=0o700, exist_ok=True)
        monkeypatch.setenv(variable, str(folder))
    yield
    # What one test wrote there, the next one does not find.
    for name in ("data", "config", "state"):
        shutil.rmtree(_scratch_home / name, ignore_errors=True)


class ExpectedLogs:
    """The log records that a test says it provokes."""

    def __init__(self) -> None:
        self._patterns: list[tuple[re.Pattern[str], int]] = []
        self._met: set[int] = set()

    def __call__(self, pattern: str, level: int = logging.WARNING) -> None:
        """A record at `level` or above whose text matches is expected; without one the test fails."""
        self._patterns.append((re.compile(pattern), level))

    def takes(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        for index, (pattern, level) in enumerate(self._patterns):
            if record.levelno >= level and pattern.search(text):
                self._met.add(index)
                return True
        return False

    def unmet(self) -> list[str]:
        return [pattern.pattern for index, (pattern, _) in enumerate(self._patterns) if index not in self._met]


class _Recorder(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def expect_log() -> ExpectedLogs:
    """`expect_log("could not be written")`: this test provokes such a warning."""
    return ExpectedLogs()


@pytest.fixture(autouse=True)
def _no_stray_logs(request: pytest.FixtureRequest, expect_log: ExpectedLogs) -> Iterator[None]:
    recorder = _Recorder()
    logger = logging.getLogger("followup_desktop")
    logger.addHandler(recorder)
    try:
        yield
    finally:
        logger.removeHandler(recorder)
    if request.node.get_closest_marker("expects_logs"):
        return
    stray = [record for record in recorder.records if not expect_log.takes(record)]
    if stray:
        lines = "\n".join(f"  {record.levelname} {record.name}: {record.getMessage()}" for record in stray)
        pytest.fail(f"Log records that no test expects:\n{lines}", pytrace=False)
    if missing := expect_log.unmet():
        pytest.fail(f"Log records that were expected and never came: {missing}", pytrace=False)


@pytest.fixture(autouse=True)
def _no_windows_left(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    # An exec() of a dialog has its own names for closing; hiding and deleting needs none.
    names = [f"{type(window).__name__} {window.windowTitle()!r}" for window in left]
    for window in left:
        window.hide()
        window.deleteLater()
    if left and not request.node.get_closest_marker("leaves_windows"):
        pytest.fail(f"Windows left open: {', '.join(names)}", pytrace=False)
