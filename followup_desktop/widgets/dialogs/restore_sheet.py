"""The question before a backup is restored."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from followup_desktop.widgets.dialogs.question_sheet import QuestionSheet


class RestoreSheet(QuestionSheet):
    """Asks in these words whether a backup is to be restored; ``confirmed`` is a yes."""

    confirmed = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Restore this backup?"), parent=parent)
        self.want_size(440)
        self.tell(words)
        self.ask(self.tr("Restore"), self.tr("Leave it as it is"))

    def confirm(self) -> None:
        self.confirmed.emit()
