"""Files from outside that come to the window: dropped on it, or chosen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMainWindow, QWidget

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.incoming import Dropped, Kind
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.file_drop import FileDrop


class IncomingWishes(QObject):
    """An invitation that is dropped on a card, or on the panel, is for that application, unless it is on record."""

    def __init__(
        self, window: QMainWindow, board: BoardView, panel: QWidget, open_id: Callable[[], str], asking: Asking
    ) -> None:
        super().__init__(window)
        self._window, self._board, self._panel, self._open_id, self._asking = window, board, panel, open_id, asking
        FileDrop(window).dropped.connect(self._dropped)

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What the actions about such files do."""
        return {
            Do.ADD_POSTING: self._asking.choose_posting,
            Do.OPEN_INVITATION: self._asking.choose_invitation,
            Do.IMPORT_TABLE: self._asking.choose_table,
        }

    def _dropped(self, dropped: Dropped, place: QPoint) -> None:
        if dropped.kind is Kind.INVITATION:
            self._asking.open_invitation(dropped.source, self._under(place))
        elif isinstance(dropped.source, Path) and dropped.kind is Kind.TABLE:
            self._asking.import_table(dropped.source)
        elif isinstance(dropped.source, Path) and dropped.kind is Kind.EVERYTHING:
            self._asking.import_file(dropped.source)
        else:
            self._asking.add_posting(dropped.source)

    def _under(self, place: QPoint) -> str:
        """The application at that place of the window; empty where there is none."""
        for widget, found in ((self._panel, lambda _: self._open_id()), (self._board, self._board.card_at)):
            local = widget.mapFrom(self._window, place)
            if widget.isVisible() and widget.rect().contains(local):
                return found(local)
        return ""
