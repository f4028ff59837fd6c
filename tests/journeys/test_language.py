"""Another language: chosen in the settings, and the whole window opens anew in it, with its days."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QMenuBar

from followup_desktop import app, qt_application
from followup_desktop.presentation.language import speak
from followup_desktop.presentation.wall_clock import read_day, write_day
from followup_desktop.presentation.window_state import StateFile
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from tests.widgets.windows import NOW


def menus(window: MainWindow) -> list[str]:
    bar = window.findChild(QMenuBar)
    assert bar is not None
    return [action.text().replace("&", "") for action in bar.actions()]


class Visitor(QTimer):
    """Chooses German in the settings of the first window, and closes the second one."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[list[str]] = []
        self._windows: list[MainWindow] = []
        self.timeout.connect(self._look)
        self.start(20)

    def _look(self) -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
        settings = [one for one in QApplication.topLevelWidgets() if isinstance(one, SettingsWindow)]
        if not shown or not shown[0].is_loaded:
            return
        (window,) = shown
        if window not in self._windows:
            self._windows.append(window)
            self.seen.append(menus(window))
            if len(self._windows) == 1:
                window.asking.settings()
            else:
                window.close()
        elif len(self._windows) == 1 and settings and not window.opens_anew:
            field = settings[0].row("language").field
            assert isinstance(field, QComboBox)
            field.setCurrentIndex(field.findData("de"))
            field.activated.emit(field.currentIndex())


def test_the_window_opens_anew_in_the_language_that_is_chosen(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qt_application, "make_application", lambda: qapp)
    before = QLocale()
    visitor = Visitor()
    try:
        assert app.run_window(tmp_path / "data", NOW, None, lambda *_: b"") == 0
        first, second = visitor.seen
        assert first[-1] == "Help"
        assert second[-1] == "Hilfe"
        assert StateFile(tmp_path / "data").read().language == "de"
        day = NOW.date()
        assert write_day(day) == "Mo. 23. Nov. 2026"
        assert read_day(write_day(day), day) == day
    finally:
        visitor.stop()
        speak("en")
        QLocale.setDefault(before)
