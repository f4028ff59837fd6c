"""The question before a backup is restored."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.theme.controls import quiet_button
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class RestoreSheet(Sheet):
    """Asks in these words whether a backup is to be restored; ``confirmed`` is a yes."""

    confirmed = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Restore this backup?"))
        self.heading.setText(self.tr("Restore this backup?"))
        self.want_size(440)
        said = PlainLabel(words, Type.BODY, colour="text2")
        said.setWordWrap(True)
        self.body.addWidget(said)
        keep = quiet_button(self.tr("Leave it as it is"))
        keep.clicked.connect(self.reject)
        self.add_buttons(self.tr("Restore"), self._confirm, keep)
        # Enter alone replaces nothing.
        keep.setDefault(True)
        keep.setFocus()

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()
