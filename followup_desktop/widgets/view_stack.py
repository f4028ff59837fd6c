"""The views of the window, of which one is shown: which it is, and where its keys are."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class ViewStack(QStackedWidget):
    """The views by the names that the window's state knows. Whoever makes a page, when it is first shown, adds it."""

    name = ""
    """The name of the view that is shown."""

    def hold(self, pages: Mapping[str, Callable[[], Any]]) -> None:
        """Takes what makes each page, a widget with ``take_focus`` that gives it the keys; one is chosen next."""
        self._pages = dict(pages)

    def choose(self, name: str) -> None:
        """Shows the view of that name."""
        self.name = name
        self.setCurrentWidget(self._pages[name]())

    def take_focus(self) -> None:
        """Gives the keys to the view that is shown."""
        self._pages[self.name]().take_focus()


def give_keys(widget: QWidget) -> None:
    """Gives the keys to a widget, as a shortcut does."""
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


class Area(NamedTuple):
    """A part of the window that F6 goes to."""

    widget: QWidget
    take_focus: Callable[[], object]


def go_to_next_area(areas: list[Area], step: int, otherwise: int) -> None:
    """From the area that has the keys to the next one, and round again; ``otherwise`` is where none has them."""
    focus = QApplication.focusWidget()
    numbers = (n for n, area in enumerate(areas) if focus is not None and area.widget.isAncestorOf(focus))
    areas[(next(numbers, otherwise) + step) % len(areas)].take_focus()
