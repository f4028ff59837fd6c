"""The question before the data move to another folder."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from followup_desktop.presentation.wall_clock import fill
from followup_desktop.widgets.dialogs.question_sheet import QuestionSheet


class MoveDataSheet(QuestionSheet):
    """Says from where to where; ``confirmed`` is a yes, with whether the old folder keeps its files."""

    confirmed = Signal(bool)

    def __init__(self, old: Path, new: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Move your data?"), parent=parent)
        self.want_size(480)
        self.tell(
            fill(self.tr("From %1"), str(old)),
            fill(self.tr("To %1"), str(new)),
            self.tr("Followup closes, copies everything, backups included, compares it, and opens again."),
        )
        self.keep = QCheckBox(self.tr("Keep a copy in the old folder"))
        self.keep.setChecked(True)
        self.body.addWidget(self.keep)
        self.ask(self.tr("Move"), self.tr("Leave it as it is"))

    def confirm(self) -> None:
        self.confirmed.emit(self.keep.isChecked())
