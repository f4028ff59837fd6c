"""The cards that are chosen together, to be moved, archived or deleted as one."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionRange, QObject, Signal

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.board_model import BoardModel


class CardPicks(QObject):
    """Which cards are picked, by their ids, and from where a range is counted: the **anchor**."""

    changed = Signal()

    def __init__(self, model: BoardModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._ids: set[str] = set()
        self._anchor = ""

    def __contains__(self, application_id: object) -> bool:
        return application_id in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    def in_order(self) -> list[str]:
        """The picked cards in the order of the board."""
        return self._model.in_order(self._ids)

    def selection(self, open_id: str) -> QItemSelection:
        """The cards picked and the one that is open, for views and screen readers; those not fetched are left out."""
        found = QItemSelection()
        for stage in Stage if self._ids or open_id else ():
            root = self._model.stage_index(stage)
            shown = self._model.ids_in(stage, 0, self._model.rowCount(root) - 1)
            rows = [row for row, id_ in enumerate(shown) if id_ in self._ids or id_ == open_id]
            for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
                together = [row for _, row in run]
                first, last = (self._model.index(row, 0, root) for row in (together[0], together[-1]))
                found.append(QItemSelectionRange(first, last))
        return found

    def toggle(self, application_id: str, beside: str = "") -> None:
        """Picks the card, or leaves it out; the first pick takes the card ``beside`` along, which is open."""
        if not self._ids and beside and beside != application_id:
            self._ids.add(beside)
        self._anchor = application_id
        self._set(self._ids ^ {application_id})

    def add(self, *application_ids: str) -> None:
        """Picks these too; ranges are counted from the last of them."""
        self._anchor = application_ids[-1]
        self._set(self._ids | set(application_ids))

    def extend(self, application_id: str, start: str) -> None:
        """Picks all from the anchor, else from ``start``, to this card, and no others; from another stage only adds."""
        anchor = self._anchor if self._anchor in self._ids else start
        stage = self._model.stage_of(application_id)
        if stage is None or self._model.stage_of(anchor) is not stage:
            self.add(application_id)
            return
        first, last = sorted((self._model.row_of(anchor), self._model.row_of(application_id)))
        self._anchor = anchor
        self._set(self._model.ids_in(stage, first, last))

    def pick(self, application_ids: Iterable[str]) -> None:
        """Picks these and no others."""
        self._set(application_ids)

    def clear(self) -> None:
        """Picks none."""
        self._set(())

    def forget_gone(self) -> None:
        """Leaves out what the board does not show any more; says nothing, as the board shows itself anew then."""
        if self._ids:
            self._ids = {id_ for id_ in self._ids if id_ in self._model}

    def _set(self, ids: Iterable[str]) -> None:
        found = set(ids)
        if not found:
            self._anchor = ""
        if found != self._ids:
            self._ids = found
            self.changed.emit()
