"""Mistakes of the program's own, wherever they happen: logged and told once each, and the program goes on."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from followup_desktop import APP_NAME
from followup_desktop.fault_log import FaultLog, place_of, trace_of, without_personal
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

log = logging.getLogger(__name__)
_qt_log = logging.getLogger("followup_desktop.qt")
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

tr = Texts("Faults")


class Fault(NamedTuple):
    """What is told of one mistake: sentences for the user, and a report that has no names and none of their texts."""

    title: str
    sentence: str
    report: str


@contextmanager
def going_on() -> Iterator[None]:
    """What goes wrong in here is told like everything that nobody caught, and the next step is done all the same."""
    try:
        yield
    except Exception as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)


class Faults(QObject):
    """Takes every way in which Python tells of an exception that nobody caught, while it is installed.

    Exceptions in slots, timers, painting, models and events of Qt's come by the first of them, those in threads by the
    second. What happens again at the same place is neither logged nor told again: a view paints many times a second.
    """

    told = Signal(object)
    """A ``Fault``, in the thread of the window, when whatever went wrong is over."""
    _happened = Signal(object)

    def __init__(
        self, written: FaultLog, versions: Callable[[], dict[str, str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._written = written
        self._versions = versions
        self._seen: set[tuple[type[BaseException], str]] = set()
        self._lock = threading.Lock()
        self._before: Any = None
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Begins to listen."""
        before = (sys.excepthook, threading.excepthook, sys.unraisablehook, qInstallMessageHandler(_take_message))
        self._before = before
        sys.excepthook = self._caught
        threading.excepthook = sys.unraisablehook = self._caught_elsewhere

    def remove(self) -> None:
        """Python and Qt tell of things as they did before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook, messages = self._before
        qInstallMessageHandler(messages)

    def take(self, fault: BaseException) -> None:
        """Somebody caught an exception that is a mistake of the program's, and goes on without."""
        with self._lock:
            where = (type(fault), place_of(fault))
            if where in self._seen:
                return
            self._seen.add(where)
        log.error("A mistake of our own", exc_info=(type(fault), fault, fault.__traceback__))
        self._happened.emit(trace_of(fault))

    def crash(self) -> Fault | None:
        """What is to be told of the run before, where it crashed."""
        if not self._written.crash:
            return None
        return Fault(
            fill(tr("%1 crashed the last time"), APP_NAME),
            tr(
                "What was saved is kept, and what was typed comes back where it was typed. This report helps to mend "
                "it. It holds no names and none of your texts."
            ),
            self._report(self._written.crash.splitlines()),
        )

    def _tell(self, trace: list[str]) -> None:
        self.told.emit(
            Fault(
                fill(tr("%1 made a mistake of its own"), APP_NAME),
                tr(
                    "What was saved before is kept, and you can go on. What you did last may not have been done: look, "
                    "and do it again. This report helps to mend it. It holds no names and none of your texts."
                ),
                self._report(trace),
            )
        )

    def _report(self, trace: list[str]) -> str:
        # For those who mend it, in their English.
        python = ".".join(map(str, sys.version_info[:3]))
        found = {**self._versions(), "python": python, "system": QtCore.QSysInfo.prettyProductName()}
        versions = ", ".join(f"{name} {number}" for name, number in found.items())
        return "\n".join((versions, "", *trace, "", "log", self._written.tail(), ""))

    # The hooks ----------------------------------------------------------------------------------------------------

    def _caught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, fault, trace)
            return
        self.take(fault.with_traceback(trace))

    def _caught_elsewhere(self, happened: Any) -> None:
        if happened.exc_value is not None and issubclass(happened.exc_type, Exception):
            self.take(happened.exc_value.with_traceback(happened.exc_traceback))


def _take_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = _LEVELS.get(kind)
    if level is not None:
        _qt_log.log(level, "%s: %s", context.category or "qt", without_personal(message))
