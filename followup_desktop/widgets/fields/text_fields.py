"""Plain text, of one line or several, and names of people."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class LongText(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field. ``entered`` carries the text."""

    entered = Signal(str)

    def __init__(self, lines: int = 3, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._quiet = False
        self.textChanged.connect(self._changed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        height = theme().line_height(Type.BODY) * self._lines + 20
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def value(self) -> str:
        """The text."""
        return self.toPlainText()

    def set_value(self, value: str) -> None:
        """Shows that text without saying so."""
        if value != self.toPlainText():
            self._quiet = True
            self.setPlainText(value)
            self._quiet = False

    def _changed(self) -> None:
        if not self._quiet:
            self.entered.emit(self.toPlainText())


class LineText(QLineEdit):
    """One line of text; ``entered`` carries it."""

    entered = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self.entered)

    def value(self) -> str:
        """The text."""
        return self.text()

    def set_value(self, value: str) -> None:
        """Shows that text without saying so."""
        if value != self.text():
            self.setText(value)


class PersonLine(LineText):
    """One person by name, found among those who are known."""

    def __init__(self, names: Sequence[str], placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self._names = QStringListModel(list(names), self)
        self.finder = QCompleter(self._names, self)
        self.finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self.finder.activated.connect(self.entered)
        self.setCompleter(self.finder)

    def set_names(self, names: Sequence[str]) -> None:
        """Other people are known."""
        if self._names.stringList() != list(names):
            self._names.setStringList(list(names))
