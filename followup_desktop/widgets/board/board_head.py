"""The head of the board: its title, the search field and the chips that filter it, and what they leave."""

from collections.abc import Iterable
from functools import partial

from PySide6 import QtGui
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from followup_desktop.domain import vocabulary
from followup_desktop.presentation.board_filter import LONGEST_TEXT
from followup_desktop.presentation.filtered_board import FilteredBoard
from followup_desktop.presentation.translating import Texts
from followup_desktop.widgets.fields.search_line import SearchLine
from followup_desktop.widgets.theme.buttons import Button, filter_chip, primary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_LINE = 24
_WIDEST_CHIP = 150
_SAID_AFTER_MS = 700
_tr = Texts("Filter")


def signal_names() -> dict[str, str]:
    """How a signal is called where one is chosen."""
    return {
        vocabulary.Signal.WELCOME: _tr("Keep talking"),
        vocabulary.Signal.UNCLEAR: _tr("Hard to tell"),
        vocabulary.Signal.DONT_CALL: _tr("Don’t call us"),
    }


class BoardHead(QWidget):
    """Passes what is typed and chosen to the ``FilteredBoard``, and shows its filter. Chips that find no room beside
    the field stand under it."""

    announced = Signal(str)
    """What a filter leaves, for screen readers, once the user stops typing."""

    def __init__(self, filtered: FilteredBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filtered = filtered
        self.title = PlainLabel(_tr("Board"), Type.DISPLAY)
        self.field = SearchLine(_tr("Search applications, people, notes"), short_hint=_tr("Search"))
        self.field.setMaxLength(LONGEST_TEXT)
        self.field.setAccessibleName(_tr("Filter the board"))
        self.field.setAccessibleDescription(_tr("Only cards in which every word is found stay on the board."))
        self.due = filter_chip(_tr("Due"), "clock")
        self.due.setToolTip(_tr("Overdue or for today"))
        self.signal = _ChoiceChip(_tr("Signal"), "message-square", _tr("Any signal"))
        self.tag = _ChoiceChip(_tr("Tag"), "tag", _tr("Any tag"))
        self.unplanned = filter_chip(_tr("Stale"), "circle")
        self.unplanned.setToolTip(_tr("Nothing is planned"))
        self.add = primary_button(_tr("Add application"), "plus")
        self.add.setAccessibleName(_tr("Add application"))
        self.words = PlainLabel("", Type.META, weight=500, colour="text2", figures=True)
        self.clear = Button(_tr("Clear"), "", "link")
        self.clear.setObjectName("clearFilter")
        self.clear.setToolTip(_tr("Shows the whole board again"))
        self._say = QTimer(self, singleShot=True, interval=_SAID_AFTER_MS)
        self._said = ""
        self._picked = 0
        self._shown: tuple[object, ...] | None = None
        self._lay_out()
        self._connect()
        self._show()

    def chips(self) -> tuple[Button, ...]:
        """The chips in their order."""
        return (self.due, self.signal, self.tag, self.unplanned)

    def show_picked(self, count: int) -> None:
        """How many cards are picked: they need not all be in sight."""
        if count != self._picked:
            self._picked = count
            self._show()

    # ------------------------------------------------------------------------------------------------- inside

    def _lay_out(self) -> None:
        self._chips = QWidget()
        chips = QHBoxLayout(self._chips)
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(Space.SMALL)
        for chip in self.chips():
            chips.addWidget(chip)
        self._head, self._line, self._last = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._head.setSpacing(Space.SMALL)
        self._head.addWidget(self.title)
        self._head.addSpacing(Space.LARGE)
        self._head.addWidget(self.field, 100)
        self._head.addWidget(self._chips)
        self._head.addStretch(1)
        self._head.addWidget(self.add)
        self._line.setSpacing(Space.TINY)
        self._line_room, self._last_room = QSpacerItem(0, 0), QSpacerItem(0, 0)
        self._line.addSpacerItem(self._line_room)
        self._line.addStretch(1)
        self._line.addWidget(self.words)
        self._line.addWidget(self.clear)
        self._last.setSpacing(Space.TINY)
        self._last.addSpacerItem(self._last_room)
        self._last.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.PANEL, Space.LARGE, Space.PANEL, Space.HAIR)
        layout.setSpacing(0)
        # Layouts alone: what goes to another parent gets back the font that it was first shown in.
        for line in (self._head, self._line, self._last):
            layout.addLayout(line)
        theme().changed.connect(self._arrange)

    def _connect(self) -> None:
        choose = self._filtered.choose
        self.field.textChanged.connect(lambda text: choose(text=text))
        self.due.toggled.connect(lambda on: choose(due=on))
        self.unplanned.toggled.connect(lambda on: choose(unplanned=on))
        self.signal.asked.connect(lambda: self.signal.offer(signal_names().items()))
        self.tag.asked.connect(lambda: self.tag.offer((tag, tag) for tag in self._filtered.tags()))
        self.signal.chosen.connect(lambda value: choose(signal=value))
        self.tag.chosen.connect(lambda value: choose(tag=value))
        self.clear.clicked.connect(self._clear)
        self._filtered.changed.connect(self._show)
        self._say.timeout.connect(self._announce)

    def _clear(self) -> None:
        self._filtered.clear()
        # The button is gone: the keys go to where one filters.
        self.field.setFocus()

    def _show(self) -> None:
        chosen, words, picked = self._filtered.filter, self._filtered.words(), self._picked
        # Most of what is done on a board changes nothing here, and to arrange the line takes a while.
        if (chosen, words, picked) == self._shown:
            return
        self._shown = (chosen, words, picked)
        if self.field.text() != chosen.text:
            self.field.setText(chosen.text)
        self.due.setChecked(chosen.due)
        self.unplanned.setChecked(chosen.unplanned)
        self.signal.show_choice(signal_names().get(chosen.signal, ""))
        self.tag.show_choice(chosen.tag)
        how_many = _tr.counted("%Ln selected", "%Ln selected", picked) if picked else ""
        self.words.setText(" · ".join(filter(None, (how_many, words))))
        self.clear.setVisible(bool(words))
        self._arrange()
        if words != self._said:
            self._say.start()

    def _announce(self) -> None:
        words = self._filtered.words()
        if words != self._said and self.isVisible():
            self.announced.emit(words or _tr("Showing the whole board"))
        self._said = words

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The chips stand in the first line where there is room for them; what they leave beside them, or below."""
        self._shorten()
        margins = self.contentsMargins()
        needed = 2 * Space.PANEL + margins.left() + margins.right() + Space.LARGE + 5 * Space.SMALL
        for widget in (self.title, self._chips, self.add):
            needed += widget.sizeHint().width()
        fits = needed + self.field.minimumSizeHint().width() <= self.width()
        line = self._head if fits else self._line
        if line.indexOf(self._chips) < 0:
            (self._line if fits else self._head).removeWidget(self._chips)
            line.insertWidget(self._head.indexOf(self.field) + 1 if fits else 0, self._chips)
        said = [self.words, *([self.clear] if not self.clear.isHidden() else [])]
        room = self.width() - 2 * Space.PANEL - self._chips.sizeHint().width() - 3 * Space.SMALL
        apart = not fits and sum(widget.sizeHint().width() for widget in said) > room
        last = self._last if apart else self._line
        if last.indexOf(self.words) < 0:
            for widget in (self.words, self.clear):
                (self._line if apart else self._last).removeWidget(widget)
                last.addWidget(widget)
        height = max(_LINE, theme().px(_LINE))
        chips = self._chips.sizeHint().height() + 2 * Space.SMALL
        least, fixed = QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed
        self._line_room.changeSize(0, height if fits else chips, least, fixed)
        self._last_room.changeSize(0, height if apart else 0, least, fixed)
        for line in (self._line, self._last):
            line.invalidate()
        self.field.setMaximumWidth(self.field.sizeHint().width())

    def _shorten(self) -> None:
        """The button says as much as there is room for beside the field."""
        least = self.title.sizeHint().width() + self.field.minimumSizeHint().width()
        room = self.width() - 2 * Space.PANEL - Space.LARGE - 3 * Space.SMALL - least
        metrics = QFontMetrics(self.add.font())
        around = self.add.sizeHint().width() - metrics.horizontalAdvance(self.add.text())
        fitting = (words for words in self._add_words() if metrics.horizontalAdvance(words) + around <= room)
        words = next(fitting, "")
        if words != self.add.text():
            self.add.setText(words)
            self.add.setToolTip("" if words else _tr("Add application"))

    @staticmethod
    def _add_words() -> tuple[str, ...]:
        return (_tr("Add application"), _tr("Add"))


class _ChoiceChip(Button):
    """A chip with a menu: what is chosen stands on it."""

    asked = Signal()
    chosen = Signal(str)

    def __init__(self, name: str, icon: str, none: str) -> None:
        super().__init__(name, icon, "filter")
        self._name, self._none = name, none
        self._value = ""
        self._shown: str | None = None
        self.clicked.connect(self._ask)

    def show_choice(self, words: str) -> None:
        """What is chosen, in words; empty for nothing."""
        if words == self._shown:
            return
        self._value = self._shown = words
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, theme().px(_WIDEST_CHIP)).replace("&", "&&")
        self.setText(shown or self._name)
        self.setAccessibleName(f"{self._name}: {words}" if words else self._name)
        self.setAccessibleDescription(_tr("Opens a menu"))
        self.setChecked(bool(words))

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Shows a menu of these values and their words."""
        menu = QMenu(self)
        menu.setObjectName("filterMenu")
        group = QtGui.QActionGroup(menu)
        for value, words in (("", self._none), *choices):
            action = menu.addAction(words.replace("&", "&&").replace("\t", " "))
            action.setCheckable(True)
            action.setChecked(words == self._value or (not value and not self._value))
            action.triggered.connect(partial(self.chosen.emit, value))
            group.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + Space.TINY)))

    def _ask(self) -> None:
        # A click has toggled it: it shows what is chosen, not that it was clicked.
        self.setChecked(bool(self._value))
        self.asked.emit()
