"""What went wrong by a mistake of the program's own: one sentence, and a report that can be copied."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from followup_desktop.presentation.faults import Fault
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.opening import open_own
from followup_desktop.widgets.theme.buttons import quiet_button
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class FaultDialog(Sheet):
    """Not modal: the program goes on beside it. Another mistake joins the report."""

    def __init__(self, fault: Fault, logs: Path, parent: QWidget | None = None) -> None:
        super().__init__(fault.title, "", parent)
        self.want_size(620, 480)
        words = PlainLabel(fault.sentence, Type.BODY, colour="text2")
        words.setWordWrap(True)
        self.report = QPlainTextEdit(fault.report)
        self.report.setObjectName("report")
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setMinimumHeight(theme().px(180))
        self.body.addWidget(words)
        self.body.addWidget(self.report, 1)
        self._copy = quiet_button(self.tr("Copy report"), "file-text")
        self._copy.setObjectName("copyReport")
        self._copy.clicked.connect(self._copied)
        shown = quiet_button(self.tr("Open the folder of the log"), "external-link")
        shown.setObjectName("openLogs")
        shown.setVisible(logs.is_dir())
        shown.clicked.connect(lambda: open_own(QUrl.fromLocalFile(str(logs))))
        self.add_buttons(self.tr("Close"), self.accept, self._copy, shown).setFocus()

    def add(self, fault: Fault) -> None:
        """Something else went wrong meanwhile."""
        self.report.setPlainText(f"{fault.report}\n{self.report.toPlainText()}")

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.status.setText(self.tr("Copied"))
