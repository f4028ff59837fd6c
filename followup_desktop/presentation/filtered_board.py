"""The board as the filter leaves it: keeps its model right, whatever is typed, chosen or done, and as time passes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.board_filter import LONGEST_TEXT, BoardFilter, moment, passing
from followup_desktop.presentation.board_model import BoardModel, Shows
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.services.deed import Deed

if TYPE_CHECKING:
    from followup_desktop.presentation.desk import Desk
    from followup_desktop.services.ports.card import Card

AT_ONCE = 500
"""So many cards are read in one slice, which takes some milliseconds."""
SEEN_FIRST = 24
"""So many cards of a stage are more than most screens show of them; on others the rest comes a moment later."""
_MANY = 500
"""From so many applications on, all cards are read again."""
_KEPT_AFTER = frozenset({Deed.ADD, Deed.EDIT, Deed.MOVE})
"""After these a card stays in sight though the filter would hide it, until the filter is another one.

A card that was dragged, or typed in, and then is gone looks lost; a step that was dealt with is meant to go.
"""
_tr = Texts("Filter")


class FilteredBoard(QObject):
    """Reads the cards into the model, and narrows it by a ``BoardFilter``."""

    changed = Signal()
    """The filter, or what it leaves of the board, is another one."""
    was_read = Signal()
    """All cards are there."""

    def __init__(self, desk: Desk, model: BoardModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._kept: set[str] = set()
        self._filter = BoardFilter()
        self.is_whole = False
        """Whether all cards are there."""
        self._begins_anew = False
        self._last: Card | None = None
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._read_more)

    @property
    def filter(self) -> BoardFilter:
        """What the board is narrowed to."""
        return self._filter

    def choose(self, **parts: Any) -> None:
        """Another text, or other chips; what is not named stays as it is."""
        if "text" in parts:
            # Half a character, as some keyboards send, can be neither looked for nor kept.
            parts["text"] = parts["text"][:LONGEST_TEXT].encode("utf-8", "ignore").decode("utf-8")
        chosen = self._filter._replace(**parts)
        if chosen == self._filter:
            return
        self._filter = chosen
        self._kept.clear()
        self._model.set_filter(self._shows())
        self.changed.emit()

    def clear(self) -> None:
        """Nothing is left out any more."""
        self.choose(**BoardFilter()._asdict())

    def read(self) -> None:
        """Reads the cards: of a large board what is seen first, and the others in slices, between which it answers."""
        self.read_first()
        self.read_on()

    def read_first(self) -> None:
        """Reads all cards of a small board, and of a large one what is seen first."""
        self._more.stop()
        self._begins_anew = False
        counts = self._desk.card_counts()
        cards = self._desk.cards_after(None, AT_ONCE) if sum(counts.values()) < AT_ONCE else None
        self.is_whole = cards is not None and len(cards) < AT_ONCE
        if cards is not None and self.is_whole:
            self._model.set_cards(cards, shows=self._shows())
        else:
            self._model.set_cards(self._desk.first_cards(SEEN_FIRST), counts, self._shows())
            self._last = None
        self.changed.emit()
        if self.is_whole:
            self.was_read.emit()

    def read_on(self) -> None:
        """Reads the others, if there are any, in slices."""
        if not self.is_whole:
            self._more.start()

    def stop(self) -> None:
        """Reads no more: the data are going to be closed."""
        self._more.stop()

    def _read_more(self) -> None:
        if self._begins_anew:
            self.read()
            return
        cards = self._desk.cards_after(self._last, AT_ONCE)
        self.is_whole = len(cards) < AT_ONCE
        self._model.add_cards(cards, more=not self.is_whole)
        if self.is_whole:
            self.changed.emit()
            self.was_read.emit()
        else:
            self._last = cards[-1]
            self._more.start()

    def refresh(self, ids: Iterable[str], deed: Deed | None = None) -> None:
        """A deed, or time, has changed these applications."""
        ids = list(ids)
        if self._filter.is_on and deed is not None:
            (self._kept.update if deed in _KEPT_AFTER else self._kept.difference_update)(ids)
        if len(ids) > _MANY:
            # In a turn of its own: others have much to do in this one after so great a change.
            self.is_whole = False
            self._begins_anew = True
            self._more.start()
            return
        cards = self._desk.cards_of(ids)
        self._model.refresh(cards, set(ids) - {card.id for card in cards}, self._shows())
        self.changed.emit()

    def tell_time(self) -> None:
        """Time has passed: the words of the cards, and what is due."""
        self._model.set_present(self._desk.now(), self._desk.zone())
        if self._filter.is_on:
            self._model.set_filter(self._shows())
            self.changed.emit()

    def known(self) -> list[Card]:
        """Every card, whatever the filter, archived ones too."""
        return list(self._model.known())

    def with_steps(self) -> list[str]:
        """The applications for which something is to be done, archived ones too: the plan of those goes on."""
        return [card.id for card in self._model.known() if card.open_count]

    def tags(self) -> list[str]:
        """The tags that applications on the board have, in the order of the alphabet."""
        texts = {card.tags for card in self._model.known() if card.tags and not card.archived}
        return sorted({tag for text in texts for tag in text.split("\n") if tag}, key=lambda tag: (tag.casefold(), tag))

    def total(self) -> int:
        """How many applications are on the board without a filter."""
        return sum(map(self._model.total, Stage))

    def is_all_closed(self) -> bool:
        """Whether a text finds something, and that in closed only."""
        counts = {stage: self._model.count(stage) for stage in Stage}
        return bool(self._filter.text.strip() and counts[Stage.CLOSED]) and sum(counts.values()) == counts[Stage.CLOSED]

    def words(self) -> str:
        """What the filter leaves: "Showing 4 of 11"; empty without a filter."""
        if not self._filter.is_on:
            return ""
        shown = sum(map(self._model.count, Stage))
        archived = self._model.archived_count()
        number = QLocale().toString
        words = fill(_tr("Showing %1 of %2"), number(shown - archived), number(self.total()))
        return fill(_tr("%1, and %2 archived"), words, number(archived)) if archived else words

    def _shows(self) -> Shows:
        found = self._desk.find(self._filter.text)
        return passing(self._filter, found, moment(self._desk.now(), self._desk.zone()), self._kept)
