"""What is shown where the data cannot be opened at the start: why, and the ways out."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from followup_desktop import APP_NAME
from followup_desktop.presentation.export_sheet import documents_folder
from followup_desktop.presentation.start_trouble import FILE_NAME, StartTrouble, WayOut
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.theme.buttons import primary_button, quiet_button, secondary_button
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class StartTroubleSheet(Sheet):
    """``left`` tells how the start goes on; closing it ends the program."""

    left = Signal(WayOut)

    def __init__(self, trouble: StartTrouble) -> None:
        super().__init__(trouble.title())
        self.setWindowTitle(APP_NAME)
        self._draft = trouble
        self._way = WayOut.CLOSE
        self.want_size(560)
        words = PlainLabel(trouble.words(), Type.BODY, colour="text2")
        words.setWordWrap(True)
        self.body.addWidget(words)
        self._offer = PlainLabel("", Type.BODY, weight=600)
        self._offer.setWordWrap(True)
        self._offer.setVisible(trouble.is_damaged)
        self.body.addWidget(self._offer)
        self._said = Notice("green", "check")
        self.body.addWidget(self._said)
        self._close = quiet_button(self.tr("Close"))
        self._close.setObjectName("close")
        self._close.clicked.connect(self.reject)
        self.buttons.addWidget(self._close)
        self.buttons.addStretch(1)
        self._export = secondary_button(self.tr("Export what can be read…"))
        self._export.setObjectName("exportReadable")
        self._export.clicked.connect(self._choose_file)
        self._read = secondary_button(self.tr("Open read-only"))
        self._read.setObjectName("openReadOnly")
        self._read.clicked.connect(trouble.read_only)
        self._main = primary_button(self.tr("Restore the backup") if trouble.is_damaged else self.tr("Try again"))
        self._main.setObjectName("submit")
        self._main.clicked.connect(self._go_on)
        for button in (self._export, self._read, self._main):
            self.buttons.addWidget(button)
        for button in (self._export, self._read):
            button.setVisible(trouble.is_damaged)
        self._main.setVisible(trouble.is_damaged or trouble.may_try_again)
        # Enter alone replaces nothing.
        (self._close if trouble.is_damaged else self._main).setDefault(True)
        trouble.changed.connect(self._show)
        trouble.chosen.connect(self._leave)
        self.finished.connect(lambda _: self.left.emit(self._way))
        self._show()
        trouble.begin()

    def _show(self) -> None:
        draft = self._draft
        self._offer.setText(draft.offer())
        self._said.say(draft.result)
        self.trouble.say(draft.trouble)
        if draft.is_damaged:
            self._main.setEnabled(draft.may_restore)
            for button in (self._close, self._export, self._read):
                button.setEnabled(not draft.is_working)

    def reject(self) -> None:
        """Ends the program, unless a backup is just being put in place or something is written: that comes first."""
        if not self._draft.is_working:
            super().reject()

    def _go_on(self) -> None:
        if self._draft.is_damaged:
            self._draft.restore()
        else:
            self._leave(WayOut.AGAIN)

    def _leave(self, way: WayOut) -> None:
        self._way = way
        self.accept()

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, self.tr("Export what can be read"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(self.tr("Everything (*.json)"))
        chooser.setDefaultSuffix("json")
        chooser.selectFile(str(documents_folder() / FILE_NAME))
        chooser.fileSelected.connect(lambda name: self._draft.export(Path(name)))
        chooser.open()
