"""A window on a real store with one application, and its settings, opened by their keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from tests.builders import an_application
from tests.widgets.settings_window.by_hand import open_settings
from tests.widgets.windows import OpenFolder


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    found.put(an_application("applied", id="globex", company="Globex", rank="m", applied_on="2026-11-18"))
    yield found
    found.store.close()


@pytest.fixture
def settings(window: MainWindow) -> SettingsWindow:
    return open_settings(window)
