"""Time zones and countries, found by any part of their names."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QWidget,
)

from followup_desktop.presentation.places import countries, country_named, country_shown, zone_named, zone_names

_LEAST_PART = 4
"""What is shorter may be an abbreviation of another place."""


class FoundByPart(QComboBox):
    """An editable list of many, found by any part of them; ``entered`` carries what it means."""

    entered = Signal(str)

    def __init__(self, shown: Sequence[str], placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setMaxVisibleItems(12)
        view = self.view()
        if isinstance(view, QListView):
            # Wherever the field goes its list is laid out anew, with each of hundreds of names measured.
            view.setUniformItemSizes(True)
        self.addItems(list(shown))
        self.setCurrentIndex(-1)
        self.line.setPlaceholderText(placeholder)
        completer = self.finder()
        completer.setModel(self.model())
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(10)
        self.setCompleter(completer)
        self.editTextChanged.connect(self._changed)
        self._quiet = False

    @property
    def line(self) -> QLineEdit:
        """The line in which somebody types."""
        line = self.lineEdit()
        if line is None:
            raise RuntimeError("the list is editable")
        return line

    def finder(self) -> QCompleter:
        """What finds the entries of the list."""
        return QCompleter(self)

    def meant(self, text: str) -> str:
        """What the text means."""
        raise NotImplementedError

    def shown(self, value: str) -> str:
        """How a value is shown."""
        return value

    def value(self) -> str:
        """What the text that stands there means."""
        return self.meant(self.currentText())

    def set_value(self, value: str) -> None:
        """Shows that value without saying so."""
        if value == self.value() and self.currentText():
            return
        self._quiet = True
        self.setCurrentIndex(-1)
        self.setEditText(self.shown(value))
        self._quiet = False
        if not self.line.hasFocus():
            # What is longer than the line is seen from its beginning.
            self.line.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # As in every line: who comes by keys and types puts it in the place of what stands there.
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.line.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._take_the_only_one()
            meant = self.shown(self.value())
            if meant != self.currentText():
                self.setEditText(meant)
            self.line.setCursorPosition(0)

    def _take_the_only_one(self) -> None:
        """What was typed is a part of one name alone: that one is meant."""
        typed, finder = self.currentText().strip(), self.completer()
        is_known = self.findText(self.shown(self.value()), Qt.MatchFlag.MatchFixedString) >= 0
        if is_known or len(typed) < _LEAST_PART or finder is None:
            return
        finder.setCompletionPrefix(typed)
        if finder.completionCount() == 1:
            self.setEditText(finder.currentCompletion())

    def _changed(self) -> None:
        if not self._quiet:
            self.entered.emit(self.value())


class _ByCity(QCompleter):
    """Finds "New_York" by "new york" too."""

    def splitPath(self, path: str) -> list[str]:
        return [path.strip().replace(" ", "_")]


class ZoneField(FoundByPart):
    """A time zone by its IANA name or its city."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(zone_names(), placeholder, parent)

    def finder(self) -> QCompleter:
        return _ByCity(self)

    def meant(self, text: str) -> str:
        return zone_named(text)


class CountryField(FoundByPart):
    """A country by its name or code; the value is the code."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__([country.shown for country in countries()], placeholder, parent)

    def meant(self, text: str) -> str:
        return country_named(text)

    def shown(self, value: str) -> str:
        return country_shown(value)
