"""The question before the archive is emptied."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from followup_desktop.presentation.archive_model import emptying_words
from followup_desktop.widgets.dialogs.question_sheet import QuestionSheet


class EmptyArchiveSheet(QuestionSheet):
    """Asks whether so many applications are to be deleted; ``confirmed`` is a yes."""

    confirmed = Signal()

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Empty the archive?"), parent=parent)
        self.want_size(440)
        self.tell(emptying_words(count))
        self.ask(self.tr("Empty the archive"), self.tr("Keep them"), destroys=True)

    def confirm(self) -> None:
        self.confirmed.emit()
