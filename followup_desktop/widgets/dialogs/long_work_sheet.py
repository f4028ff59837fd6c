"""What is shown while thousands of records are gone through: how far it has come, and a button to call it off."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from followup_desktop.presentation.long_work import LongWork
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.theme.buttons import quiet_button
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

_PARTS = 1000


class LongWorkSheet(Sheet):
    """Keeps the whole program from being used; Escape and Cancel call the work off, which has changed nothing then."""

    def __init__(self, work: LongWork, parent: QWidget | None = None) -> None:
        super().__init__(work.title, "", parent)
        self._work = work
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.want_size(420)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(work.title)
        self.said = PlainLabel("", Type.BODY, colour="text2", figures=True)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.said)
        self.cancel = quiet_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel)
        self.cancel.setFocus()
        work.progressed.connect(self._show)
        work.ended.connect(self._end)
        self._show()

    def reject(self) -> None:
        """Calls the work off, and closes with it."""
        if self._work.is_busy:
            self._work.call_off()
        else:
            super().reject()

    def _end(self) -> None:
        self.accept()

    def _show(self) -> None:
        self.bar.setRange(0, _PARTS if self._work.share else 0)
        self.bar.setValue(round(_PARTS * self._work.share))
        self.said.setText(self._work.words())
