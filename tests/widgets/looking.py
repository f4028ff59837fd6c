"""Looks at every screen of the program with the same eyes, and tells all that is wrong at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from followup_desktop.presentation.window_state import StateFile, WindowState
from followup_desktop.widgets.main_window import MainWindow
from tests.screens import SCREENS, Screen, shown
from tests.widgets.windows import OpenFolder, open_window

Look = Callable[[Screen, QWidget], Iterator[str]]
"""Looks at a screen (its dialog or menu, else the window) and tells what is wrong with it."""


def look_at_all(folder: Path, look: Look, size: tuple[int, int] = (1440, 900), text_size: int = 100) -> list[str]:
    """What is wrong, over all screens in a window of that size, with text of that size in per cent."""
    found: list[str] = []
    for is_empty in (False, True):
        place = OpenFolder(folder / ("empty" if is_empty else "sample"))
        if not is_empty:
            assert place.desk.fill_with_sample()
        StateFile(place.folder).write(WindowState(text_size=text_size, motion="always"))
        with open_window(place, size) as window:
            for screen in SCREENS:
                if screen.is_empty is is_empty:
                    with shown(window, screen) as widget:
                        settle(widget)
                        found += [f"{screen.name}: {fault}" for fault in look(screen, widget)]
        place.store.close()
    return list(dict.fromkeys(found))


def settle(widget: QWidget) -> None:
    """Waits until nothing in it moves any more: layouts come in several rounds, and later on a busy machine."""
    before: list[QRect] = []
    for _ in range(100):
        now = [one.geometry() for one in parts_of(widget)]
        if now == before:
            return
        before = now
        QTest.qWait(25)


def tell(found: list[str]) -> None:
    """Fails with everything that was found."""
    if found:
        pytest.fail(f"{len(found)} faults:\n" + "\n".join(found), pytrace=False)


def the_window() -> MainWindow:
    """The window that is open."""
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible())
    return window


def parts_of(widget: QWidget) -> Iterator[QWidget]:
    """The widget and all in it that is shown, without what Qt makes for itself inside of its own."""
    for one in [widget, *widget.findChildren(QWidget)]:
        # The ring of the focus comes and goes while one looks.
        if isValid(one) and one.isVisible() and not one.objectName().startswith("qt_"):
            yield one


def told(widget: QWidget) -> str:
    """Which widget it is."""
    text = getattr(widget, "text", lambda: "")()
    said = widget.accessibleName() or text or widget.objectName()
    return (
        f"{type(widget).__name__} {said!r}" if said else f"{type(widget).__name__} in {type(widget.parent()).__name__}"
    )
