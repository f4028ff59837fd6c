"""The lists of follow-ups in the window: those of Today, and the plan in its two shapes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from followup_desktop.presentation.agenda_words import AgendaItem


class RowView(Protocol):
    """A list of follow-ups of which one has the keys."""

    open_wanted: Any
    menu_wanted: Any

    def current(self) -> "AgendaItem | None":
        """The follow-up that has the keys; None where that is something else."""
        ...

    def current_id(self) -> str:
        """The application that has the keys; empty where none has."""
        ...

    def hasFocus(self) -> bool: ...
    def setFocus(self, reason: Qt.FocusReason) -> None: ...


class RowViews(QObject):
    """Those lists that there are so far: one joins when it is made."""

    added = Signal(object)
    """A ``RowView`` that has joined."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._views: list[RowView] = []

    def __iter__(self) -> Iterator[RowView]:
        return iter(self._views)

    def add(self, view: RowView) -> None:
        """Another list is there."""
        self._views.append(view)
        self.added.emit(view)

    def at_hand(self) -> RowView | None:
        """The list that has the keys."""
        return next((view for view in self._views if view.hasFocus()), None)

    def item_at_hand(self) -> "AgendaItem | None":
        """The follow-up that has the keys."""
        view = self.at_hand()
        return view.current() if view is not None else None
