"""What the user wishes in the view of letters: opening one, or its application; and what keeps the view fresh."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.letters.letters_model import LettersModel
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.letters.letters_view import LettersView
from followup_desktop.widgets.window_actions import WindowActions


class LetterListWishes(QObject):
    """Passes what is wished to the composer. The letters are read when their view is shown, and after changes then."""

    details_wanted = Signal(str)

    def __init__(self, desk: Desk, asking: Asking, actions: WindowActions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self.model = LettersModel(desk, self)
        self.view = LettersView(self.model)
        self.view.open_wanted.connect(asking.open_letter)
        self.view.details_wanted.connect(self.details_wanted)
        self.view.menu_wanted.connect(self._show_menu)

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What each action of the view does."""
        return {Do.LETTER_OPEN: self.view.open_current, Do.LETTER_DETAILS: self.view.show_details}

    def refresh(self) -> None:
        """Reads the letters, if somebody looks at them."""
        if self.view.isVisible():
            self.model.refresh()

    def _show_menu(self, place: QPoint) -> None:
        if self.view.current() is not None:
            self._actions.letter_menu(place)
