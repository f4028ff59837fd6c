"""The window about the program, and the one with the licences of all its parts."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from followup_desktop import APP_NAME, __version__
from followup_desktop.shipped_parts import Part
from followup_desktop.widgets.settings.parts import in_a_line, small_button
from followup_desktop.widgets.theme.buttons import primary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type
from followup_desktop.widgets.window_place import room_for_dialog


class AboutWindow(QDialog):
    """What the program is, and which versions it runs on; these can be copied into a report."""

    licences_wanted = Signal()

    def __init__(self, versions: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About %1").replace("%1", APP_NAME))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = PlainLabel(APP_NAME, Type.DISPLAY)
        version = PlainLabel(self.tr("Version %1").replace("%1", __version__), Type.META, colour="text3")
        method = PlainLabel(self.tr("Apply, call, ask, thank, follow up in time, move on."), Type.BODY)
        promise = PlainLabel(
            self.tr("Your data stay on this computer. Free software under the MIT licence."), Type.META, colour="text2"
        )
        runs_on = PlainLabel(versions, Type.META, colour="text2")
        runs_on.setObjectName("versions")
        for label in (method, promise, runs_on):
            label.setWordWrap(True)
        copied = small_button("copyVersions", self.tr("Copy versions"), "file-text")
        copied.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions))
        licences = small_button("licences", self.tr("Licences…"))
        licences.clicked.connect(self.licences_wanted)
        close = primary_button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.PANEL, Space.WIDE, Space.PANEL, Space.WIDE)
        layout.setSpacing(Space.TINY)
        for widget in (name, version):
            layout.addWidget(widget)
        layout.addSpacing(Space.SMALL)
        layout.addWidget(method)
        layout.addWidget(promise)
        layout.addSpacing(Space.LARGE)
        layout.addWidget(runs_on)
        layout.addSpacing(Space.SMALL)
        layout.addLayout(in_a_line(copied, licences))
        layout.addSpacing(Space.LARGE)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme().px(420))
        close.setFocus()


class LicencesWindow(QDialog):
    """Every part that is shipped, and beside it the text of its licence."""

    def __init__(self, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = parts
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts of the program"))
        for part in parts:
            item = QListWidgetItem(" ".join(filter(None, (part.name, part.version))), self.list)
            item.setSizeHint(QSize(0, theme().px(28)))
        self.list.setUniformItemSizes(True)
        self.list.setFixedWidth(theme().px(220))
        self.licence = PlainLabel("", Type.HEADING)
        self.licence.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        # In it most lines of a licence fit as they were broken.
        self.text.setFont(theme().font(Type.META))
        self.text.setAccessibleName(self.tr("Text of the licence"))
        close = primary_button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        right = QVBoxLayout()
        right.setSpacing(Space.SMALL)
        right.addWidget(self.licence)
        right.addWidget(self.text, 1)
        both = QHBoxLayout()
        both.setSpacing(Space.LARGE)
        both.addWidget(self.list)
        both.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.PANEL, Space.WIDE, Space.PANEL, Space.WIDE)
        layout.setSpacing(Space.LARGE)
        layout.addWidget(PlainLabel(self.tr("What %1 is made of").replace("%1", APP_NAME), Type.DISPLAY))
        layout.addLayout(both, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.resize(QSize(theme().px(940), theme().px(600)).boundedTo(room_for_dialog(self)))
        self.list.setFocus()

    def _show(self, row: int) -> None:
        part = self._parts[row]
        self.licence.setText(part.licence)
        self.text.setPlainText("\n\n\n".join(part.texts))
