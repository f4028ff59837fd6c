"""Whether the desktop is set to show no movements: asked when the program starts, and when one comes back to it."""

import os
import shutil
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

_ANIMATIONS = ("get", "org.gnome.desktop.interface", "enable-animations")


class SystemMotion(QObject):
    """Knows what Qt says of it, and what GNOME and KDE keep for themselves; without a word from them, things move."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app = app
        self._desktop_reduces = False
        self._asking: QtCore.QProcess | None = None
        app.applicationStateChanged.connect(self._came_back)
        app.aboutToQuit.connect(self._stop)
        self.look()

    @property
    def is_reduced(self) -> bool:
        """Whether movements are to be shown at once."""
        return self._desktop_reduces or _qt_says_reduced(self._app)

    def look(self) -> None:
        """Asks the desktop; GNOME answers a moment later."""
        desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
        if "KDE" in desktops:
            self._desktop_reduces = _kde_is_still()
        elif "GNOME" in desktops and self._asking is None and (program := shutil.which("gsettings")):
            asking = self._asking = QtCore.QProcess(self)
            asking.finished.connect(self._answered)
            asking.errorOccurred.connect(lambda _: self._answered())
            asking.start(program, list(_ANIMATIONS))

    def _answered(self, *_: object) -> None:
        asking, self._asking = self._asking, None
        if asking is None:
            return
        said = bytes(asking.readAllStandardOutput().data()).decode("utf-8", "replace").strip()
        if said in ("true", "false"):
            self._desktop_reduces = said == "false"
        asking.deleteLater()

    def _came_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _stop(self) -> None:
        if self._asking is not None:
            self._asking.kill()
            self._asking.waitForFinished(1000)


def _kde_is_still() -> bool:
    """Whether KDE's "animation speed" is set to instant."""
    import configparser

    folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    found = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        found.read(folder / "kdeglobals", encoding="utf-8")
        return found.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0.0
    except (configparser.Error, ValueError, OSError):
        return False


def _qt_says_reduced(app: QGuiApplication) -> bool:
    """What the system says, where this Qt can ask it."""
    accessibility = getattr(app.styleHints(), "accessibility", None)
    preference = getattr(accessibility() if accessibility else None, "motionPreference", None)
    return preference is not None and "Reduce" in str(preference())
