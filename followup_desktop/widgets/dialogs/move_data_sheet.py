"""The question before the data move to another folder."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.theme.controls import quiet_button
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class MoveDataSheet(Sheet):
    """Says from where to where; ``confirmed`` is a yes, with whether the old folder keeps its files."""

    confirmed = Signal(bool)

    def __init__(self, old: Path, new: Path, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Move your data?"))
        self.heading.setText(self.tr("Move your data?"))
        self.want_size(480)
        for words in (
            self.tr("From %1").replace("%1", str(old)),
            self.tr("To %1").replace("%1", str(new)),
            self.tr("Followup closes, copies everything, backups included, compares it, and opens again."),
        ):
            said = PlainLabel(words, Type.BODY, colour="text2")
            said.setWordWrap(True)
            self.body.addWidget(said)
        self.keep = QCheckBox(self.tr("Keep a copy in the old folder"))
        self.keep.setChecked(True)
        self.body.addWidget(self.keep)
        stay = quiet_button(self.tr("Leave it as it is"))
        stay.clicked.connect(self.reject)
        self.add_buttons(self.tr("Move"), self._confirm, stay)
        # Enter alone moves nothing.
        stay.setDefault(True)
        stay.setFocus()

    def _confirm(self) -> None:
        self.confirmed.emit(self.keep.isChecked())
        self.accept()
