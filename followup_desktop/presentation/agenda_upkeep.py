"""Keeps the lists of Today up to date: all of it at the start, one application after a deed, the words each minute."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.presentation.agenda_model import RAIL, AgendaModel
from followup_desktop.presentation.agenda_placement import AHEAD, Agenda, Placement, rows_of
from followup_desktop.presentation.in_slices import InSlices
from followup_desktop.services.steps import to_the_end

if TYPE_CHECKING:
    from followup_desktop.presentation.desk import Desk
    from followup_desktop.services.deeds import Outcome
    from followup_desktop.services.ports.rows import AgendaRow
    from followup_desktop.services.steps import Steps

AT_ONCE = 200
"""Of so many applications is read in one step, which takes some milliseconds."""
MANY = 500
"""Of so many applications at most what is to be done is read one by one; of more, that of all is."""
FOLLOWED = 100
"""So many rows that come and go are told to the views one by one; of more, all are placed anew."""
AFTER_PAINT_MS = 12


class AgendaUpkeep(QObject):
    """Feeds two models from the desk: that of the rail, and the whole one."""

    shown = Signal()
    """The models show the present state; what they count may be another."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rail = AgendaModel(RAIL, self)
        self.whole = AgendaModel(parent=self)
        self._agenda = Agenda()
        self._reading = InSlices(self)
        self._showing = InSlices(self)
        self._touched: dict[str, None] = {}
        self._placement: Placement | None = None
        self._changes: list[tuple[tuple[AgendaRow, ...], tuple[AgendaRow, ...]]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_PAINT_MS)
        self._soon.timeout.connect(self._follow)

    @property
    def is_reading(self) -> bool:
        """Whether the lists do not show yet what all is to be done."""
        return self._reading.is_busy or self._showing.is_busy

    def read(self, ids: Sequence[str] | None = None) -> None:
        """Reads anew what is to be done: on these applications and on no others, in slices; else all at once."""
        self._touched.clear()
        self._reading.drop()
        if ids is None:
            self._agenda = Agenda()
            to_the_end(self._agenda.fill([self._desk.agenda(self._desk.now() + AHEAD)]))
            self.show()
        else:
            self._reading.run(self._read(ids), self._was_read)

    def stop(self) -> None:
        """Reads no more: the data are going to be closed."""
        self._reading.drop()
        self._showing.drop()
        self._soon.stop()

    def _read(self, ids: Sequence[str]) -> Steps[Agenda]:
        until = self._desk.now() + AHEAD
        agenda = Agenda()
        yield from agenda.fill(
            self._desk.agenda(until, ids[start : start + AT_ONCE]) for start in range(0, len(ids), AT_ONCE)
        )
        # Some of them may have been read before they were changed.
        while touched := list(self._touched)[:AT_ONCE]:
            for application_id, own in self._rows_of(touched).items():
                del self._touched[application_id]
                agenda.put(application_id, own)
            yield None
        return agenda

    def _was_read(self, found: Agenda | Exception) -> None:
        if isinstance(found, Exception):
            raise found
        self._agenda = found
        self._put(list(self._touched))
        self.tell_day()

    def refresh(self, ids: Iterable[str], outcome: Outcome | None = None) -> None:
        """Reads what is to be done on these applications; the lists follow when the board has been painted.

        Of more than ``MANY`` it does nothing: all are read again with the board then.
        """
        ids = list(ids)
        if len(ids) > MANY:
            return
        if self._reading.is_busy:
            self._touched.update(dict.fromkeys(ids))
        if ids:
            self._take(ids, outcome)
        if not self._soon.isActive():
            self._soon.start()

    def tell_day(self) -> None:
        """A day, a quarter of an hour or a sleep has passed: what is late, for today and for later is said anew."""
        self._showing.run(self._show(), self._was_shown)

    def show(self) -> None:
        """The same, all at once."""
        self._showing.drop()
        to_the_end(self._show())
        self.shown.emit()

    def _show(self) -> Steps[None]:
        placement = Placement(self._desk.now(), self._desk.settings())
        # What comes from here on is followed once both models have this placement.
        self._changes.clear()
        yield from placement.fill(self._agenda.rows())
        self._placement = placement
        yield None
        self.rail.take(placement)
        yield None
        self.whole.take(placement)
        yield None

    def _was_shown(self, fault: Exception | None) -> None:
        if fault is not None:
            raise fault
        self.shown.emit()

    def _follow(self) -> None:
        """The same of what has changed alone, as long as everything else stands where it stood."""
        if self._showing.is_busy:
            self._soon.start()
            return
        placement, changes = self._placement, self._changes
        many = sum(len(gone) + len(come) for gone, come in changes) > FOLLOWED
        if many or placement is None or not placement.holds(self._desk.now(), self._desk.settings()):
            self._showing.run(self._show(), self._was_shown)
            return
        self._changes = []
        for gone, come in changes:
            edits = placement.change(gone, come)
            self.rail.follow(edits)
            self.whole.follow(edits)
        self.shown.emit()

    def rows(self) -> Iterable[AgendaRow]:
        """Everything that is to be done, soonest first, as it was last read."""
        return self._agenda.rows()

    def tell_time(self) -> None:
        """A minute has passed: their clocks are told anew."""
        now, settings = self._desk.now(), self._desk.settings()
        self.rail.tell_time(now, settings)
        self.whole.tell_time(now, settings)

    def ask_again(self, application_id: str, key: str, sentence: str) -> None:
        """A letter was not marked as sent; its rows say why, and ask once more."""
        self.rail.ask_again(application_id, key, sentence)
        self.whole.ask_again(application_id, key, sentence)

    def _take(self, ids: Sequence[str], outcome: Outcome | None) -> None:
        if outcome is not None and outcome.plan is not None and outcome.application is not None:
            self._put_rows(outcome.application.id, rows_of(outcome.application, outcome.plan))
            return
        self._put(ids)

    def _put(self, ids: Sequence[str]) -> None:
        for application_id, rows in self._rows_of(ids).items():
            self._put_rows(application_id, tuple(rows))

    def _rows_of(self, ids: Sequence[str]) -> dict[str, list[AgendaRow]]:
        found: dict[str, list[AgendaRow]] = {application_id: [] for application_id in ids}
        for row in self._desk.agenda(self._desk.now() + AHEAD, ids) if ids else ():
            found[row.application_id].append(row)
        return found

    def _put_rows(self, application_id: str, rows: tuple[AgendaRow, ...]) -> None:
        self._changes.append((self._agenda.put(application_id, rows), rows))
