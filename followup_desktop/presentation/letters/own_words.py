"""The words that the user called right, as a list to add to and to take from."""

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.speaking import say_fault


class OwnWordsShelf(QObject):
    """Shows and changes the own words; they are kept at once."""

    changed = Signal()
    refused = Signal(str)
    """Why a word was not taken, or could not be kept."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = desk.work.own_words

    def words(self) -> tuple[str, ...]:
        """The words, in the order of the alphabet."""
        return self._words.all()

    def add(self, word: str) -> bool:
        """Adds a word; returns whether it is kept."""
        try:
            self._words.add(word)
        except FollowupError as fault:
            self.refused.emit(say_fault(fault))
            return False
        self.refused.emit("")
        self.changed.emit()
        return True

    def remove(self, word: str) -> None:
        """Takes a word out."""
        try:
            self._words.remove(word)
        except FollowupError as fault:
            self.refused.emit(say_fault(fault))
            return
        self.changed.emit()
