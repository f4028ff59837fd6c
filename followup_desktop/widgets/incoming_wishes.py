"""What comes to the window from outside: dropped on it, pasted, or chosen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.dropped import Dropped, Kind
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.file_drop import FileDrop
from followup_desktop.widgets.shell import Shell


class IncomingWishes(QObject):
    """An invitation that is dropped on a card, or on the panel, is for that application, unless it is on record."""

    def __init__(
        self, window: QMainWindow, board: BoardView, shell: Shell, open_id: Callable[[], str], asking: Asking
    ) -> None:
        super().__init__(window)
        self._window, self._board, self._shell, self._open_id, self._asking = window, board, shell, open_id, asking
        FileDrop(window).dropped.connect(self._dropped)

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What the actions about that do."""
        return {
            Do.PASTE: self._paste,
            Do.ADD_POSTING: self._asking.choose_posting,
            Do.OPEN_INVITATION: self._asking.choose_invitation,
            Do.IMPORT_TABLE: self._asking.choose_table,
        }

    def _paste(self) -> None:
        pasted = self._asking.incoming.pasted(QGuiApplication.clipboard().mimeData())
        if pasted is not None:
            self._take(pasted)

    def _dropped(self, dropped: Dropped, place: QPoint) -> None:
        self._take(dropped, self._under(place))

    def _take(self, dropped: Dropped, onto: str = "") -> None:
        if dropped.kind is Kind.INVITATION:
            self._asking.open_invitation(dropped.source, onto)
        elif isinstance(dropped.source, str) and dropped.kind is Kind.LINE:
            self._asking.quick_add(Stage.INTERESTED, dropped.source)
        elif isinstance(dropped.source, Path) and dropped.kind is Kind.TABLE:
            self._asking.import_table(dropped.source)
        elif isinstance(dropped.source, Path) and dropped.kind is Kind.EVERYTHING:
            self._asking.import_file(dropped.source)
        else:
            self._asking.add_posting(dropped.source)

    def _under(self, place: QPoint) -> str:
        """The application at that place of the window; empty where there is none."""
        if self._shell.is_panel_shown and _is_under(self._shell.panel, self._window, place):
            return self._open_id()
        if _is_under(self._board, self._window, place):
            return self._board.card_at(self._board.mapFrom(self._window, place))
        return ""


def _is_under(widget: QWidget, window: QMainWindow, place: QPoint) -> bool:
    return widget.isVisible() and widget.rect().contains(widget.mapFrom(window, place))
