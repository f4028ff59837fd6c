"""The question before the archive is emptied."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from followup_desktop.presentation.archive_model import emptying_words
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.theme.controls import quiet_button
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class EmptyArchiveSheet(Sheet):
    """Asks whether so many applications are to be deleted; ``confirmed`` is a yes."""

    confirmed = Signal()

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Empty the archive?"))
        self.heading.setText(self.tr("Empty the archive?"))
        self.want_size(440)
        words = PlainLabel(emptying_words(count), Type.BODY, colour="text2")
        words.setWordWrap(True)
        self.body.addWidget(words)
        keep = quiet_button(self.tr("Keep them"))
        keep.clicked.connect(self.reject)
        self.add_buttons(self.tr("Empty the archive"), self._confirm, keep, destroys=True)
        # Enter alone deletes nothing.
        keep.setDefault(True)
        keep.setFocus()

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()
