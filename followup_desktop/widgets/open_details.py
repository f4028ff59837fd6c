"""The details that are open beside a view: of which application, and where the keys go once they are closed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.window_state import WindowState
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.shell import Shell


class OpenDetails(QObject):
    """Shows the details of one application in the panel of the shell, and the card that they are of on the board.

    ``give_back`` gives the keys to the view once the details of that application are closed.
    """

    shown = Signal(bool)
    """Whether details are shown."""

    def __init__(
        self,
        shell: Shell,
        board: BoardView,
        state: WindowState,
        give_back: Callable[[str], None],
    ) -> None:
        super().__init__(shell)
        self._shell, self._board, self._state = shell, board, state
        self._give_back = give_back
        self._asks_again = ""
        self._back_to: QWidget | None = None
        self.id = ""
        """The application whose details are open; empty where none are."""

    def open(self, application_id: str, focus: bool = True) -> None:
        """Opens the details of an application; with ``focus`` the keys go into the panel."""
        if application_id != self.id:
            self._asks_again = ""
        self.id = application_id
        self.refresh()
        if not self.id:
            return
        self._state.remember(application_id)
        self._shell.show_panel()
        self._board.select(application_id)
        self.shown.emit(True)
        if focus:
            self._shell.panel.take_focus()

    def open_from(self, application_id: str, view: QWidget | None) -> None:
        """Opens them from a list; closing them brings the keys back there."""
        self._back_to = view
        self.open(application_id)

    def follow(self, application_id: str) -> None:
        """A click on a card opens it; the keys stay on the board."""
        if application_id and application_id != self.id:
            self._back_to = None
            self.open(application_id, focus=False)

    def ask_again(self, application_id: str, sentence: str) -> None:
        """A letter of that application was not checked: the panel asks once more as well."""
        if application_id == self.id:
            self._asks_again = sentence
            self.refresh()

    def took_place(self) -> None:
        """Something was done: what the panel asked is over."""
        self._asks_again = ""
        self.refresh()

    def refresh(self) -> None:
        """Reads what is open anew; where that is gone, nothing is open any more."""
        try:
            self._shell.panel.show_application(self.id, self._asks_again)
        except FollowupError:
            self.close(focus=False)

    def leave(self) -> None:
        """The window goes: what is typed in them is saved, or stays as a draft."""
        if self._shell.has_panel:
            self._shell.panel.leave()

    def close(self, focus: bool = True) -> None:
        """Closes them; the keys go back to where they came from."""
        if not self._shell.is_panel_shown:
            return
        self._shell.panel.leave()
        application_id, self.id = self.id, ""
        self._asks_again = ""
        self._shell.hide_panel()
        self._board.clear_selection()
        self.shown.emit(False)
        back, self._back_to = self._back_to, None
        if not focus:
            return
        if back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._give_back(application_id)
