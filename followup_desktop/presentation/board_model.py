"""The board as a model of two levels: six stages, and under each its cards.

The model asks, the service answers: a drop emits ``move_requested`` and changes nothing here. What the service has
committed comes back through ``refresh``.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.card_text import CardText, CardWording
from followup_desktop.services.ports.card import Card

PAGE = 25
"""So many cards of a stage are shown to the views at first, more than most screens show: a view lays out all of them
anew with each card that comes or goes."""

MANY_CHANGES = 300
"""From so many cards that change places on, the views are told to begin anew."""

STAGES: tuple[Stage, ...] = tuple(Stage)
_ROW_OF_STAGE = {stage.value: row for row, stage in enumerate(STAGES)}
_TOP_LEVEL = 0
# Put together once: joining Python's flags is slow, and views ask for them with every card they paint.
_STAGE_FLAGS = Qt.ItemFlag.ItemIsEnabled
_CARD_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

AnyIndex = QModelIndex | QPersistentModelIndex
Shows = Callable[[Card], bool]


def is_on_the_board(card: Card) -> bool:
    """What is shown without a filter."""
    return not card.archived


class Found:
    """Shows the cards of these applications: the commonest filter, and asked of every card with every key."""

    def __init__(self, ids: Collection[str]) -> None:
        self._ids = ids

    def __call__(self, card: Card) -> bool:
        return card.id in self._ids

    def is_same(self, other: Shows) -> bool:
        """Whether the other shows the very same; False where it would take long to tell."""
        return isinstance(other, Found) and other._ids is self._ids

    def of(self, cards: Iterable[Card]) -> list[Card]:
        """Those of the cards that are shown."""
        ids = self._ids
        return [card for card in cards if card.id in ids]


class BoardRole(IntEnum):
    """What the model tells of a card, beside Qt's display, tooltip and accessible text.

    Python views take ``BoardModel.card`` and ``BoardModel.text`` instead of CARD and TEXT: no conversion on the way.
    """

    ID = Qt.ItemDataRole.UserRole + 1
    STAGE = Qt.ItemDataRole.UserRole + 2
    CARD = Qt.ItemDataRole.UserRole + 3
    TEXT = Qt.ItemDataRole.UserRole + 4
    PIPS = Qt.ItemDataRole.UserRole + 5


class BoardModel(QAbstractItemModel):
    """The cards by stage, in the order of their rank: those that the filter shows. Else archived ones are not shown.

    ``move_requested(application_id, stage, row)``: the user asks to put the card there; ``row`` counts the other
    cards of that stage before it. ``moves_requested(goals, row, outcome)``: the user asks to put several there at once,
    or to close with that outcome (else None); ``goals`` has the stage of each by its id, in the order of the board,
    and ``row`` counts the cards before them that stay. ``about_to_change`` and ``changed`` stand around every
    ``set_cards`` and ``refresh``, so that a view can keep its place; the counts may differ after it.
    """

    move_requested = Signal(str, str, int)
    moves_requested = Signal(object, int, object)
    about_to_change = Signal()
    changed = Signal()

    def __init__(self, now: datetime, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = CardWording(now, zone)
        self._texts: dict[str, CardText] = {}
        # Every card, and beside it what the filter leaves of them: only those have rows.
        self._known: dict[str, Card] = {}
        self._all: list[list[Card]] = [[] for _ in STAGES]
        self._archived: set[str] = set()
        self._totals = [0 for _ in STAGES]
        self._unread = [0 for _ in STAGES]
        self._shows: Shows = is_on_the_board
        self._cards: dict[str, Card] = {}
        self._stages: list[list[Card]] = [[] for _ in STAGES]
        self._fetched = [0 for _ in STAGES]

    # ------------------------------------------------------------------------------------------- the present

    def set_present(self, now: datetime, zone: tzinfo) -> None:
        """The words of the cards are said anew for that (aware) present and the user's zone."""
        self._wording = CardWording(now, zone)
        self._texts.clear()
        for row, fetched in enumerate(self._fetched):
            if fetched:
                stage = self.index(row, 0)
                self.dataChanged.emit(self.index(0, 0, stage), self.index(fetched - 1, 0, stage))

    # ---------------------------------------------------------------------------------------------- contents

    def set_cards(
        self, cards: Iterable[Card], counts: Mapping[str, int] | None = None, shows: Shows | None = None
    ) -> None:
        """Shows these cards and no others. Views begin anew with the first page of every stage.

        ``counts`` are how many each stage has in all, where more of them come with ``add_cards``; ``shows`` is another
        filter.
        """
        self._shows = shows or self._shows
        self.about_to_change.emit()
        self._reset(cards)
        if counts is not None:
            self._unread = [counts.get(stage, 0) - self._totals[row] for row, stage in enumerate(STAGES)]
        self.changed.emit()

    def add_cards(self, cards: Iterable[Card], *, more: bool) -> None:
        """Takes over more cards, which were read in the order of the board; those that are known stay as they are.

        Without ``more`` all are there.
        """
        found: list[list[Card]] = [[] for _ in STAGES]
        for card in cards:
            if card.id not in self._known:
                found[_ROW_OF_STAGE[card.stage]].append(card)
        self.about_to_change.emit()
        for stage, fresh in enumerate(found):
            last = self._all[stage][-1] if self._all[stage] else None
            behind = [card for card in fresh if last is None or _key(card) > _key(last)]
            self._unread[stage] -= sum(1 for card in fresh if not card.archived)
            for card in fresh[: len(fresh) - len(behind)]:
                self._learn(card)
            self._append(stage, behind)
        if not more:
            self._unread = [0 for _ in STAGES]
        self.changed.emit()

    def set_filter(self, shows: Shows) -> None:
        """Shows the cards for which that is true, and no others. Views begin anew where that makes a difference."""
        before, self._shows = self._shows, shows
        if isinstance(shows, Found) and shows.is_same(before):
            return
        self.about_to_change.emit()
        chosen = self._chosen()
        if chosen != self._stages:
            self.beginResetModel()
            self._choose(chosen)
            self.endResetModel()
        self.changed.emit()

    def refresh(self, cards: Iterable[Card], gone_ids: Iterable[str] = (), shows: Shows | None = None) -> None:
        """Takes over what a deed has changed: these cards as they now are, and without those that are gone.

        ``shows`` is another filter that differs for these cards alone. Views are told the least that makes it so; a
        card that moves keeps its selection and persistent indexes.
        """
        self._shows = shows or self._shows
        changed = [card for card in cards if card != self._known.get(card.id) or self._is_shown_wrongly(card)]
        gone = {id_ for id_ in gone_ids if id_ in self._known}
        self.about_to_change.emit()
        if sum(map(self._changes_place, changed)) + len(gone) > MANY_CHANGES:
            after = self._known | {card.id: card for card in changed}
            self._reset(card for card in after.values() if card.id not in gone)
        else:
            for id_ in gone:
                self._forget(id_)
            for card in changed:
                self._learn(card)
        self.changed.emit()

    def known(self) -> Iterable[Card]:
        """Every card, shown or not, archived ones too."""
        return self._known.values()

    def known_card(self, application_id: str) -> Card | None:
        """The card of that application, shown or not."""
        return self._known.get(application_id)

    def total(self, stage: Stage | str) -> int:
        """How many cards the stage has without the archived ones, whatever the filter."""
        row = _ROW_OF_STAGE[stage]
        return self._totals[row] + max(0, self._unread[row])

    def count(self, stage: Stage | str) -> int:
        """How many cards of the stage are shown, those not fetched included."""
        return len(self._stages[_ROW_OF_STAGE[stage]])

    def archived_count(self) -> int:
        """How many of the cards that are shown are archived ones."""
        return sum(1 for id_ in self._archived if id_ in self._cards)

    def __contains__(self, application_id: object) -> bool:
        """Whether the board shows a card of that application."""
        return application_id in self._cards

    def stage_of(self, application_id: str) -> Stage | None:
        """The stage whose column shows the card, if the board has it."""
        card = self._cards.get(application_id)
        return Stage(card.stage) if card else None

    def row_of(self, application_id: str) -> int:
        """The place of the card in its stage, fetched or not; -1 where the board has no such card."""
        card = self._cards.get(application_id)
        return -1 if card is None else _position(self._stages[_ROW_OF_STAGE[card.stage]], card)

    def stage_index(self, stage: Stage | str) -> QModelIndex:
        """The index of the stage: the root of its column's view."""
        return self.index(_ROW_OF_STAGE[stage], 0)

    def index_of(self, application_id: str) -> QModelIndex:
        """The index of the card, for which as much is fetched as is needed; an invalid one if the board has none."""
        card = self._cards.get(application_id)
        if card is None:
            return QModelIndex()
        stage = _ROW_OF_STAGE[card.stage]
        row = _position(self._stages[stage], card)
        if row >= self._fetched[stage]:
            self._fetch(stage, row + 1)
        return self.createIndex(row, 0, stage + 1)

    def painted(self, stage: Stage | str, first: int, until: int) -> list[tuple[str, CardText]]:
        """The applications in these rows of the stage, of those that are fetched, with what is painted of them."""
        row = _ROW_OF_STAGE[stage]
        return [(card.id, self.text_of(card)) for card in self._stages[row][first : min(until, self._fetched[row])]]

    def card(self, index: AnyIndex) -> Card | None:
        """The card at the index, as it was read; None for a stage."""
        stage = index.internalId() - 1
        return self._stages[stage][index.row()] if index.isValid() and stage >= 0 else None

    def text(self, index: AnyIndex) -> CardText | None:
        """What is painted of the card at the index; None for a stage."""
        card = self.card(index)
        return None if card is None else self.text_of(card)

    def request_move(self, application_id: str, stage: Stage | str, row: int) -> None:
        """Asks for the card to be put before the ``row``-th of the other cards of the stage; changes nothing here."""
        self.move_requested.emit(application_id, str(Stage(stage)), row)

    def request_moves(self, goals: Mapping[str, Stage], row: int = 0, outcome: Outcome | None = None) -> None:
        """Asks for several cards to be moved at once, without a question; changes nothing here."""
        self.moves_requested.emit({id_: goals[id_] for id_ in self.in_order(goals)}, row, outcome)

    def in_order(self, application_ids: Iterable[str]) -> list[str]:
        """Those of them that the board has, in its order: by stage, and from above."""
        cards = [self._cards[id_] for id_ in application_ids if id_ in self._cards]
        return [card.id for card in sorted(cards, key=lambda card: (_ROW_OF_STAGE[card.stage], *_key(card)))]

    def ids_in(self, stage: Stage | str, first: int = 0, last: int | None = None) -> list[str]:
        """The cards of the stage from row ``first`` to row ``last`` (that one too), fetched or not."""
        cards = self._stages[_ROW_OF_STAGE[stage]]
        return [card.id for card in cards[first : None if last is None else last + 1]]

    def card_above(self, moving: Collection[str], stage: Stage | str, row: int) -> str | None:
        """The card below which those are put that come before the ``row``-th of the others; None for the top."""
        cards = self._stages[_ROW_OF_STAGE[stage]]
        above = row - 1
        if above < 0:
            return None
        for theirs in sorted(self.row_of(id_) for id_ in moving if self.stage_of(id_) == stage):
            above += theirs <= above
        return cards[above].id if above < len(cards) else None

    # ------------------------------------------------------------------------------------------ Qt's questions

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        # Views ask this of every row they lay out.
        stage = parent.row()
        if stage < 0:
            return self.createIndex(row, 0, _TOP_LEVEL) if 0 <= row < len(STAGES) and column == 0 else QModelIndex()
        if parent.internalId() == _TOP_LEVEL and 0 <= row < self._fetched[stage] and column == 0:
            return self.createIndex(row, 0, stage + 1)
        return QModelIndex()

    def parent(self, index: AnyIndex = QModelIndex()) -> Any:  # noqa: B008
        if not index.isValid() or index.internalId() == _TOP_LEVEL:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP_LEVEL)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(STAGES)
        return self._fetched[parent.row()] if parent.internalId() == _TOP_LEVEL else 0

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 1

    def hasChildren(self, parent: AnyIndex = QModelIndex()) -> bool:  # noqa: B008
        if not parent.isValid():
            return True
        return parent.internalId() == _TOP_LEVEL and bool(self._stages[parent.row()])

    def canFetchMore(self, parent: AnyIndex) -> bool:
        if not parent.isValid() or parent.internalId() != _TOP_LEVEL:
            return False
        return self._fetched[parent.row()] < len(self._stages[parent.row()])

    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            # By ever larger steps: whoever scrolls through thousands is not held up by thousands of new layouts.
            fetched = self._fetched[parent.row()]
            self._fetch(parent.row(), fetched + max(PAGE, fetched // 2))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _STAGE_FLAGS if index.internalId() == _TOP_LEVEL else _CARD_FLAGS

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.card(index)
        if card is None:
            if index.isValid() and role in (BoardRole.STAGE, Qt.ItemDataRole.DisplayRole):
                return STAGES[index.row()].value
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{card.role} · {card.company}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._wording.accessible(card)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._wording.tooltip(card)
        if role == BoardRole.PIPS:
            return self._wording.pips(card)
        if role == BoardRole.ID:
            return card.id
        if role == BoardRole.STAGE:
            return card.stage
        if role == BoardRole.CARD:
            return card
        return self.text_of(card) if role == BoardRole.TEXT else None

    # Nothing is dropped onto the model: the view calls request_move.

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.IgnoreAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.IgnoreAction

    def mimeTypes(self) -> list[str]:
        return []

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        return False

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        return False

    # ------------------------------------------------------------------------------------------------ inside

    def text_of(self, card: Card) -> CardText:
        """What is painted of this card of the board."""
        text = self._texts.get(card.id)
        if text is None:
            text = self._texts[card.id] = self._wording.of(card)
        return text

    def _reset(self, cards: Iterable[Card]) -> None:
        self.beginResetModel()
        self._texts.clear()
        self._known = {card.id: card for card in cards}
        self._all = [[] for _ in STAGES]
        for card in self._known.values():
            self._all[_ROW_OF_STAGE[card.stage]].append(card)
        for stage in self._all:
            stage.sort(key=_key)
        self._archived = {card.id for card in self._known.values() if card.archived}
        self._totals = [sum(1 for card in stage if not card.archived) for stage in self._all]
        self._unread = [0 for _ in STAGES]
        self._choose(self._chosen())
        self.endResetModel()

    def _chosen(self) -> list[list[Card]]:
        shows = self._shows
        if isinstance(shows, Found):
            return [shows.of(stage) for stage in self._all]
        return [list(filter(shows, stage)) for stage in self._all]

    def _choose(self, chosen: list[list[Card]]) -> None:
        self._stages = chosen
        self._cards = {card.id: card for stage in self._stages for card in stage}
        self._fetched = [min(PAGE, len(stage)) for stage in self._stages]

    def _is_shown_wrongly(self, card: Card) -> bool:
        return self._shows(card) != (card.id in self._cards)

    def _learn(self, card: Card) -> None:
        """Takes over one card, and shows it or not."""
        self._drop(card.id)
        stage = _ROW_OF_STAGE[card.stage]
        self._all[stage].insert(_position(self._all[stage], card), card)
        self._totals[stage] += not card.archived
        if card.archived:
            self._archived.add(card.id)
        self._known[card.id] = card
        if self._shows(card):
            self._put(card)
        elif card.id in self._cards:
            self._take_out(card.id)

    def _append(self, stage: int, cards: Sequence[Card]) -> None:
        """Takes over cards that stand behind all others of the stage."""
        self._all[stage] += cards
        archived = {card.id for card in cards if card.archived}
        self._archived |= archived
        self._totals[stage] += len(cards) - len(archived)
        self._known.update((card.id, card) for card in cards)
        shown = list(filter(self._shows, cards))
        fetched = self._fetched[stage]
        seen = min(len(shown), max(0, PAGE - fetched)) if fetched == len(self._stages[stage]) else 0
        if seen:
            self.beginInsertRows(self.index(stage, 0), fetched, fetched + seen - 1)
            self._fetched[stage] += seen
        self._stages[stage] += shown
        self._cards.update((card.id, card) for card in shown)
        if seen:
            self.endInsertRows()

    def _forget(self, application_id: str) -> None:
        """A card is gone."""
        self._drop(application_id)
        if application_id in self._cards:
            self._take_out(application_id)

    def _drop(self, application_id: str) -> None:
        card = self._known.pop(application_id, None)
        if card is not None:
            stage = _ROW_OF_STAGE[card.stage]
            del self._all[stage][_position(self._all[stage], card)]
            self._totals[stage] -= not card.archived
            self._archived.discard(application_id)

    def _fetch(self, stage: int, wanted: int) -> None:
        fetched = self._fetched[stage]
        until = min(len(self._stages[stage]), -(-wanted // PAGE) * PAGE)
        self.beginInsertRows(self.index(stage, 0), fetched, until - 1)
        self._fetched[stage] = until
        self.endInsertRows()

    def _changes_place(self, card: Card) -> bool:
        known = self._cards.get(card.id)
        return known is None or known.stage != card.stage or known.rank != card.rank

    def _put(self, card: Card) -> None:
        """Takes over one card: changed in place, moved, or new."""
        self._texts.pop(card.id, None)
        known = self._cards.get(card.id)
        if known is None:
            self._put_in(card)
            return
        stage, goal = _ROW_OF_STAGE[known.stage], _ROW_OF_STAGE[card.stage]
        row = _position(self._stages[stage], known)
        to = _position(self._stages[goal], card)
        if stage == goal and to in (row, row + 1):
            self._change(card, stage, row)
            return
        # Where everything is fetched the end is shown too; else a card put right behind the page joins it.
        seen, will_be_seen = row < self._fetched[stage], to <= self._fetched[goal]
        if not (seen and will_be_seen):
            self._take_out(card.id)
            self._put_in(card)
            return
        if not self.beginMoveRows(self.index(stage, 0), row, row, self.index(goal, 0), to):
            raise AssertionError("a card was asked to move to where it is")
        del self._stages[stage][row]
        self._stages[goal].insert(to - 1 if stage == goal and row < to else to, card)
        self._cards[card.id] = card
        self._fetched[stage] -= 1
        self._fetched[goal] += 1
        self.endMoveRows()
        index = self.index_of(card.id)
        self.dataChanged.emit(index, index)

    def _change(self, card: Card, stage: int, row: int) -> None:
        self._stages[stage][row] = card
        self._cards[card.id] = card
        if row < self._fetched[stage]:
            index = self.createIndex(row, 0, stage + 1)
            self.dataChanged.emit(index, index)

    def _put_in(self, card: Card) -> None:
        stage = _ROW_OF_STAGE[card.stage]
        row = _position(self._stages[stage], card)
        seen = row <= self._fetched[stage]
        if seen:
            self.beginInsertRows(self.index(stage, 0), row, row)
            self._fetched[stage] += 1
        self._stages[stage].insert(row, card)
        self._cards[card.id] = card
        if seen:
            self.endInsertRows()

    def _take_out(self, application_id: str) -> None:
        card = self._cards[application_id]
        stage = _ROW_OF_STAGE[card.stage]
        row = _position(self._stages[stage], card)
        seen = row < self._fetched[stage]
        if seen:
            self.beginRemoveRows(self.index(stage, 0), row, row)
            self._fetched[stage] -= 1
        del self._stages[stage][row]
        del self._cards[application_id]
        self._texts.pop(application_id, None)
        if seen:
            self.endRemoveRows()


def _key(card: Card) -> tuple[str, str]:
    return (card.rank, card.id)


def _position(cards: Sequence[Card], card: Card) -> int:
    """Where the card stands, or would stand, among them."""
    return bisect_left(cards, (card.rank, card.id), key=_key)
