"""What the user wishes of letters: writing one, on the board and in Today; opening one in the view of letters."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.letters.letters_model import LettersModel
from followup_desktop.presentation.letters.to_write import letter_to_write, nothing_to_write
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.letters.letters_view import LettersView
from followup_desktop.widgets.step_wishes import RowView
from followup_desktop.widgets.window_actions import WindowActions


class LetterWishes(QObject):
    """Passes what is wished to the composer. The letters are read when their view is shown, and after changes then."""

    details_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        board: BoardView,
        views: tuple[RowView, ...],
        letters: LettersView,
        model: LettersModel,
        asking: Asking,
        actions: WindowActions,
    ) -> None:
        super().__init__(letters)
        self._desk, self._board, self._views = desk, board, views
        self._letters, self._model, self._asking, self._actions = letters, model, asking, actions
        letters.open_wanted.connect(asking.open_letter)
        letters.details_wanted.connect(self.details_wanted)
        letters.menu_wanted.connect(self._show_menu)

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What each action of letters does."""
        return {
            Do.WRITE: self._write_on_board,
            Do.ROW_WRITE: self._write_in_today,
            Do.LETTER_OPEN: self._letters.open_current,
            Do.LETTER_DETAILS: self._letters.show_details,
        }

    def refresh(self) -> None:
        """Reads the letters, if somebody looks at them."""
        if self._letters.isVisible():
            self._model.refresh()

    def _write_on_board(self) -> None:
        id_ = self._board.current_id()
        if id_:
            self._write(id_, letter_to_write(self._desk, id_))

    def _write_in_today(self) -> None:
        view = next((view for view in self._views if view.hasFocus()), None)
        item = view.current() if view is not None else None
        if item is not None:
            self._write(item.application_id, item.key if item.is_written else "")

    def _write(self, application_id: str, key: str) -> None:
        if key:
            self._asking.letter(application_id, key)
        else:
            self._desk.refused.emit(nothing_to_write(self._desk, application_id))

    def _show_menu(self, place: QPoint) -> None:
        if self._letters.current() is not None:
            self._actions.letter_menu(place)
