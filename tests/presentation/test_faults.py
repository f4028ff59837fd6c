"""Mistakes of our own, wherever they happen: told once each, without what they say, and the program goes on."""

import gc
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QEventLoop,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRunnable,
    Qt,
    QThread,
    QThreadPool,
    QTimer,
    Signal,
    qCritical,
)
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from followup_desktop.fault_log import FaultLog
from followup_desktop.presentation.faults import Fault, Faults, going_on
from tests.desks import Heard

NOWHERE = QModelIndex()
CANARY = "Canary Health"
pytestmark = [pytest.mark.expects_logs, pytest.mark.qt_no_exception_capture]


def fail() -> Any:
    raise ValueError(CANARY)


class Told:
    """Faults that are installed, and what they told."""

    def __init__(self, folder: Path) -> None:
        self.written = FaultLog(folder)
        self.written.open()
        self.faults = Faults(self.written, lambda: {"program": "1.0", "schema": "9"})
        self.heard = Heard(self.faults.told)
        self.faults.install()

    def end(self) -> None:
        self.faults.remove()
        self.written.shut()


@pytest.fixture
def told(tmp_path: Path, qapp: QApplication) -> Iterator[Told]:
    before = sys.excepthook
    found = Told(tmp_path / "logs")
    yield found
    found.end()
    assert sys.excepthook is before


class Speaker(QObject):
    said = Signal()


class Painted(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        fail()


class Moved(QWidget):
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            fail()
        return super().event(event)


class Model(QAbstractListModel):
    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 3

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return fail() if role == Qt.ItemDataRole.DisplayRole else None


class Worker(QThread):
    def run(self) -> None:
        fail()


class Task(QRunnable):
    def run(self) -> None:
        fail()


class Dying:
    def __del__(self) -> None:
        fail()


def live(milliseconds: int = 30) -> None:
    """Lets Qt live in a loop such as the program's: what QTest waits in hands exceptions on to whoever waits."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _slot() -> None:
    speaker = Speaker()
    speaker.said.connect(fail)
    speaker.said.emit()


def _shown(widget: QWidget) -> None:
    widget.resize(80, 60)
    QTimer.singleShot(0, widget.show)
    for _ in range(3):
        live()
        widget.update()
    live()
    widget.hide()
    widget.deleteLater()


def _model() -> None:
    view = QListView()
    view.setModel(Model(view))
    _shown(view)


def _event() -> None:
    widget = Moved()
    QApplication.postEvent(widget, QEvent(QEvent.Type.User))
    live()


def _python_thread() -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def _qt_thread() -> None:
    worker = Worker()
    worker.start()
    worker.wait()


def _pool() -> None:
    pool = QThreadPool()
    pool.start(Task())
    pool.waitForDone()


def _dying() -> None:
    Dying()
    gc.collect()


PLACES: dict[str, Callable[[], object]] = {
    "slot": _slot,
    "timer": lambda: QTimer.singleShot(0, fail),
    "paint": lambda: _shown(Painted()),
    "model": _model,
    "event": _event,
    "thread": _python_thread,
    "thread of Qt's": _qt_thread,
    "pool": _pool,
    "dying": _dying,
}


@pytest.mark.parametrize("place", PLACES)
def test_wherever_it_happens_it_is_logged_and_told_once(told: Told, place: str) -> None:
    for _ in range(2):
        PLACES[place]()
        live()
    (fault,) = told.heard.said
    assert isinstance(fault, Fault)
    assert fault.title == "Followup made a mistake of its own"
    log = (told.written.folder / "followup.log").read_text()
    assert log.count("A mistake of our own") == 1
    for text in (fault.report, log):
        assert "ValueError" in text and "presentation/test_faults.py" in text
        assert CANARY not in text


def test_two_mistakes_are_told_both_and_the_report_has_versions_and_the_log(told: Told) -> None:
    _slot()
    with going_on():
        raise KeyError(CANARY)
    logging.getLogger("followup_desktop.tests").warning("Something else")
    live()
    first, second = told.heard.said
    assert first.report.startswith("program 1.0, schema 9, python 3.")
    assert "KeyError" in second.report.partition("\nlog\n")[0]
    assert "Something else" in second.report.partition("\nlog\n")[2]


def test_the_end_of_the_program_is_none(told: Told, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    live()
    assert told.heard.said == [] and "KeyboardInterrupt" in capsys.readouterr().err


@pytest.mark.no_qt_log
def test_what_qt_says_is_logged_without_what_it_quotes(told: Told) -> None:
    qCritical(f'There is no "{CANARY}" here')
    assert "There is no “…” here" in told.written.tail() and CANARY not in told.written.tail()


def test_a_crash_of_the_run_before_is_told(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "crash.txt").write_text("Fatal Python error: Segmentation fault\n")
    after = Told(tmp_path)
    crash = after.faults.crash()
    assert crash is not None
    assert crash.title == "Followup crashed the last time" and "Segmentation fault" in crash.report
    after.end()
    later = Told(tmp_path)
    assert later.faults.crash() is None
    later.end()
