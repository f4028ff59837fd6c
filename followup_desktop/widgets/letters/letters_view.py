"""Letters, the view of all that was begun and sent: to find one, to go on writing, to read what went out."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.presentation.letters.letters_model import Column, LettersModel, how_many
from followup_desktop.widgets.fields.search_line import SearchLine
from followup_desktop.widgets.table import Table
from followup_desktop.widgets.theme.controls import IconMark, secondary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_SEARCH_WIDTH = 300


class LettersView(QWidget):
    """The table of letters with its line for finding; what is wished of them goes out as signals."""

    open_wanted = Signal(object)
    """A ``LetterRow``."""
    details_wanted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: LettersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._count = PlainLabel("", Type.BODY, weight=500, colour="text2")
        self.search = SearchLine(self.tr("Search letters"))
        self.search.textChanged.connect(model.find)
        self.open = secondary_button(self.tr("Open"), "pen-line")
        self.details = secondary_button(self.tr("Details"), "eye")
        self.open.clicked.connect(self.open_current)
        self.details.clicked.connect(self.show_details)
        self.table = Table(model, self.tr("Letters"))
        header = self.table.header()
        header.setSectionResizeMode(Column.STATE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.WHEN, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda place: self.menu_wanted.emit(self.table.viewport().mapToGlobal(place))
        )
        self.table.doubleClicked.connect(lambda _: self.open_current())
        self.table.selectionModel().selectionChanged.connect(self._show_picked)
        model.modelReset.connect(self._show_count)
        self._lay_out()
        theme().changed.connect(self._restyle)
        self._restyle()
        self._show_count()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.MEDIUM)
        head.addWidget(PlainLabel(self.tr("Letters"), Type.DISPLAY))
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(Space.SMALL)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.open)
        tools.addWidget(self.details)
        tools.addStretch(1)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.table)
        self._nothing = _Nothing()
        self._pages.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.PANEL, Space.LARGE, Space.PANEL, Space.LARGE)
        layout.setSpacing(Space.WIDE)
        layout.addLayout(head)
        layout.addLayout(tools)
        layout.addWidget(pages, 1)

    def current(self) -> Any:
        """The ``LetterRow`` that has the keys, or None."""
        index = self.table.currentIndex()
        return self._model.row_at(index.row()) if index.isValid() else None

    def choose(self, letter: Any) -> None:
        """Selects that ``LetterRow`` again; where it is gone, the first."""
        row = self._model.row_of(letter.application_id, letter.key) if letter is not None else -1
        if self._model.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self._model.index(max(row, 0), 0), flags)

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

    def take_focus(self) -> None:
        """Gives the keys to the table."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_count(self) -> None:
        count = self._model.rowCount()
        self._count.setText(how_many(self._model) if count else "")
        self._pages.setCurrentIndex(0 if count else 1)
        self._nothing.say(self._model.is_narrowed)
        self._show_picked()

    def _show_picked(self) -> None:
        for button in (self.open, self.details):
            button.setEnabled(self.table.selectionModel().hasSelection())

    def _restyle(self) -> None:
        self.search.setMaximumWidth(theme().px(_SEARCH_WIDTH))


class _Nothing(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._title = PlainLabel("", Type.HEADING, colour="text2")
        self._hint = PlainLabel("", Type.META, colour="text3")
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.SMALL)
        layout.addStretch(1)
        layout.addWidget(IconMark("pen-line", "text3", 20), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def say(self, is_narrowed: bool) -> None:
        """Why nothing is shown."""
        if is_narrowed:
            self._title.setText(self.tr("No letter is found"))
            self._hint.setText(self.tr("Look for a company, a person, or words of the letter."))
        else:
            self._title.setText(self.tr("No letter yet"))
            self._hint.setText(self.tr("Write the note of a card with T on the board; it stays here."))
