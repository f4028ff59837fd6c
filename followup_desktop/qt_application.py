"""Qt, and its application as this program is known to the desktop. Loading this loads no Qt yet."""

from __future__ import annotations

import builtins
import os
import re
import sys
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from followup_desktop import APP_ID, APP_NAME, __version__
from followup_desktop.resource_files import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


ARGUMENTS = [APP_NAME, "-style", "Fusion"]
"""What Qt's application is made with. To set the style later would load every enum of QStyle."""

_READER = ("shibokensupport", "shibokensupport.signature", "shibokensupport.signature.loader")
"""The part of Qt for Python that reads signatures."""


def load_qt() -> None:
    """Loads Qt without what takes a fifth of the start and nothing here uses.

    That is the hook by which Qt for Python looks into the source of every module for its features, which also keeps all
    sources in memory; the large patterns by which it reads signatures, which are compiled when one is read; and what
    reads them, where it is unfolded into files: that is loaded, thrown away and loaded again.
    """
    imports, compiles = builtins.__import__, re.compile
    if _READER[0] not in sys.modules:
        # These it finds loaded the first time, and throws away.
        sys.modules.update((name, ModuleType(name)) for name in _READER)

    def compile_later(pattern: Any, flags: Any = 0) -> Any:
        asking = str(sys._getframe(1).f_globals.get("__name__", ""))
        compiled = partial(compiles, pattern, flags)
        return _LatePattern(cache(compiled)) if asking.startswith("shibokensupport.") else compiled()

    re.compile = compile_later
    try:
        # Loading it is what counts: it puts the hook there.
        from PySide6 import QtCore  # noqa: F401
    finally:
        builtins.__import__, re.compile = imports, compiles


class _LatePattern:
    """Stands for a compiled pattern, whose methods compile it when they are first called."""

    def __init__(self, compiled: Callable[[], re.Pattern[str]]) -> None:
        self._compiled = compiled

    def __getattr__(self, name: str) -> Any:
        if not callable(getattr(re.Pattern, name)):
            return getattr(self._compiled(), name)

        def method(*given: Any, **named: Any) -> Any:
            return getattr(self._compiled(), name)(*given, **named)

        return method


def has_screen() -> bool:
    """Whether there is a screen, or another platform of Qt's was asked for. Qt ends the whole process where not."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def add_plugins() -> None:
    """Tells Qt where its plugins are.

    PySide6 does so in a way in which a comma in the path ends it, and without plugins there is no window.
    """
    import PySide6
    from PySide6.QtCore import QCoreApplication

    package = Path(PySide6.__file__).parent
    for folder in (package / "Qt" / "plugins", package / "plugins"):
        if folder.is_dir():
            QCoreApplication.addLibraryPath(str(folder))


def make_application() -> QApplication:
    """Qt's application as this program is known to the desktop: its name, id and version; see ``give_icon``."""
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    add_plugins()
    application = QApplication(list(ARGUMENTS))
    application.setApplicationName("followup-desktop")
    application.setApplicationDisplayName(APP_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APP_ID)
    return application


def give_icon() -> None:
    """Gives every window the picture of the program. A start shows its board first: it is painted in many sizes."""
    from PySide6.QtGui import QGuiApplication, QIcon

    QGuiApplication.setWindowIcon(QIcon(str(resource("icons", "followup.svg"))))
