"""Letters, the view of all that was begun and sent: to find one, to go on writing, to read what went out."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desktop.presentation.letters.letters_model import Column, LettersModel, how_many
from followup_desktop.widgets.column_widths import SharedColumns
from followup_desktop.widgets.empty_place import EmptyPlace
from followup_desktop.widgets.fields.search_line import SearchLine
from followup_desktop.widgets.list_page import ListPage
from followup_desktop.widgets.table import Table
from followup_desktop.widgets.theme.buttons import secondary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.theme import theme

_WHOLE = (Column.LETTER, Column.STATE, Column.WHEN)


class LettersView(ListPage):
    """The table of letters with its line for finding; what is wished of them goes out as signals."""

    open_wanted = Signal(object)
    """A ``LetterRow``."""
    details_wanted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: LettersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.search = SearchLine(self.tr("Search letters"))
        self.search.textChanged.connect(model.find)
        self.search.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.open = secondary_button(self.tr("Open"), "pen-line")
        self.details = secondary_button(self.tr("Details"), "eye")
        self.open.clicked.connect(self.open_current)
        self.details.clicked.connect(self.show_details)
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.search, 100)
        row.addWidget(self.open)
        row.addWidget(self.details)
        row.addStretch(1)
        self._nothing = EmptyPlace("pen-line", "text3", "", "")
        table = Table(model, self.tr("Letters"))
        self.lay_out(self.tr("Letters"), tools, table, model, self._nothing, (self.open, self.details))
        self._columns = SharedColumns(table, table.header(), (Column.APPLICATION, Column.SUBJECT), _WHOLE)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(
            lambda place: self.menu_wanted.emit(self.table.viewport().mapToGlobal(place))
        )
        table.doubleClicked.connect(lambda _: self.open_current())
        model.modelReset.connect(self._show_count)
        theme().changed.connect(self._restyle)
        self._restyle()
        self._show_count()

    def current(self) -> Any:
        """The ``LetterRow`` that has the keys, or None."""
        index = self.table.currentIndex()
        return self._model.row_at(index.row()) if index.isValid() else None

    def open_current(self) -> None:
        """Opens the letter that has the keys."""
        letter = self.current()
        if letter is not None:
            self.open_wanted.emit(letter)

    def show_details(self) -> None:
        """Shows the application of the letter that has the keys."""
        letter = self.current()
        if letter is not None:
            self.details_wanted.emit(letter.application_id)

    def _show_count(self) -> None:
        if self._model.is_narrowed:
            hint = self.tr("Look for a company, a person, or words of the letter.")
            self._nothing.say(self.tr("No letter is found"), hint)
        else:
            hint = self.tr("Write the note of a card with T on the board; it stays here.")
            self._nothing.say(self.tr("No letter yet"), hint)
        self.show_count(how_many(self._model))

    def _restyle(self) -> None:
        self.search.setMaximumWidth(self.search.sizeHint().width())
