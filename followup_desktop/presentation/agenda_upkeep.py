"""Keeps the lists of Today up to date: all of it at the start, one application after a deed, the words each minute."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.domain.errors import NotFound
from followup_desktop.presentation.agenda_model import AHEAD, RAIL, Agenda, AgendaModel, Placement
from followup_desktop.presentation.desk import Desk
from followup_desktop.services.deeds import Outcome
from followup_desktop.services.ports import AgendaRow

SOME = 60
"""So many applications are read one by one; of more, all are."""
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
        self._is_old = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_PAINT_MS)
        self._soon.timeout.connect(self._show_soon)

    def read(self) -> None:
        """Reads everything that is to be done anew."""
        self._is_old = False
        self._agenda.fill(self._desk.agenda(self._desk.now() + AHEAD))
        self.show()

    def refresh(self, ids: Iterable[str], outcome: Outcome | None = None) -> None:
        """Reads what is to be done on these applications; the lists follow when the board has been painted."""
        ids = list(ids)
        if len(ids) > SOME:
            self._is_old = True
        else:
            for application_id in ids:
                self._take(application_id, outcome)
        if not self._soon.isActive():
            self._soon.start()

    def show(self) -> None:
        """Says what is late, for today and for later, at the present."""
        placement = Placement(self._agenda.rows(), self._desk.now(), self._desk.settings())
        self.rail.take(placement)
        self.whole.take(placement)
        self.shown.emit()

    def rows(self) -> Iterable[AgendaRow]:
        """Everything that is to be done, in no order, as it was last read."""
        return self._agenda.each()

    def tell_time(self) -> None:
        """A minute has passed: their clocks are told anew."""
        now, settings = self._desk.now(), self._desk.settings()
        self.rail.tell_time(now, settings)
        self.whole.tell_time(now, settings)

    def ask_again(self, application_id: str, key: str, sentence: str) -> None:
        """A letter was not marked as sent; its rows say why, and ask once more."""
        self.rail.ask_again(application_id, key, sentence)
        self.whole.ask_again(application_id, key, sentence)

    def _take(self, application_id: str, outcome: Outcome | None) -> None:
        if outcome is not None and outcome.plan is not None and outcome.application is not None:
            self._agenda.put(outcome.application, outcome.plan)
            return
        try:
            application = self._desk.application(application_id)
        except NotFound:
            self._agenda.drop(application_id)
        else:
            self._agenda.put(application, self._desk.plan(application))

    def _show_soon(self) -> None:
        if self._is_old:
            self.read()
        else:
            self.show()
