"""The rows of the palette, said and named; asked again with every key."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import BY_ID, Do
from followup_desktop.presentation.card_text import CardWording
from followup_desktop.presentation.messages import stage_name
from followup_desktop.presentation.palette import Command, Entry, Kind, PaletteIndex
from followup_desktop.presentation.translating import Texts
from followup_desktop.services.ports.card import Card
from followup_desktop.services.ports.rows import Person

tr = Texts("Palette")


class PaletteRole(IntEnum):
    """What the model tells beside Qt's display and accessible text."""

    ROW = Qt.ItemDataRole.UserRole + 1


class PaletteRow(NamedTuple):
    """One line as it is painted, plain text. ``company`` and ``letter`` are of the monogram of an application.

    ``keys`` are as the system writes them.
    """

    entry: Entry
    title: str
    detail: str
    icon: str
    company: str = ""
    letter: str = ""
    keys: str = ""


class PaletteModel(QAbstractListModel):
    """What ``search`` has found, best first."""

    searched = Signal()
    """The rows are others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index: PaletteIndex | None = None
        self._wording: CardWording | None = None
        self._cards: dict[str, Card] = {}
        self._rows: list[PaletteRow] = []
        self._text = ""
        self._growing = QTimer(self, interval=0)
        self._growing.timeout.connect(self._grow)

    def begin(
        self,
        cards: list[Card],
        people: Callable[[Sequence[str]], Iterable[Person]],
        commands: list[Command],
        recent: list[str],
        wording: CardWording,
    ) -> None:
        """Starts anew with what there is now; ``people`` is asked when their turn comes."""
        self._cards = {card.id: card for card in cards}
        self._wording = wording
        self._index = PaletteIndex(cards, people, commands, recent, wording)
        self._growing.start()
        self.search("")

    def end(self) -> None:
        """The palette is closed: nothing is kept of it."""
        self._growing.stop()
        self._index = None
        self._cards = {}
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def search(self, text: str) -> None:
        """Shows what the text finds."""
        self._text = text
        if self._index is None:
            return
        self.beginResetModel()
        self._rows = [self._row(entry) for entry in self._index.find(text)]
        self.endResetModel()
        self.searched.emit()

    def row(self, number: int) -> PaletteRow | None:
        """The row of that number."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.detail, row.keys) if part)
        return row if role == PaletteRole.ROW else None

    # ------------------------------------------------------------------------------------------------- inside

    def _grow(self) -> None:
        if self._index is None or self._index.grow():
            return
        self._growing.stop()
        if self._text:
            self.search(self._text)

    def _row(self, entry: Entry) -> PaletteRow:
        if entry.kind is Kind.COMMAND:
            action = BY_ID[Do(entry.id)]
            return PaletteRow(
                entry, entry.name, "", action.icon or "arrow-right", keys=_native(next(iter(action.keys), ""))
            )
        card = self._cards[entry.id]
        if self._wording is None:
            raise RuntimeError("the palette was asked before it began")
        text = self._wording.of(card)
        where = tr("Archived") if card.archived else stage_name(Stage(card.stage))
        if entry.kind is Kind.STEP:
            return PaletteRow(entry, f"{text.step} · {_line(card.company)}", text.due, text.step_icon)
        if entry.kind is Kind.PERSON:
            return PaletteRow(entry, f"{_line(entry.name)} · {_line(card.company)}", text.title, "user")
        title = f"{text.title} · {_line(card.company)}"
        return PaletteRow(entry, title, where, "", card.company, text.letter)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _line(text: str) -> str:
    return " ".join(text.split())
