"""Whether an application that is being added looks like one that is there, and what the window says then."""

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_day
from followup_desktop.services.duplicates import Alike, Known

_AT_ONCE = 1000
"""So many applications are looked through at once; of a larger board the rest follows between the keys."""

tr = Texts("Duplicates")


class Duplicates(QObject):
    """Answers with every letter that is typed, and never keeps anybody from typing."""

    ready = Signal()
    """All applications are looked through: what was asked before can be answered."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: Known | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)
        desk.changed.connect(self._forget)

    def like(self, company: str, role: str, link: str) -> Alike | None:
        """The application that is most like this one; None where there is none, or it is not known yet."""
        if not company and not link:
            return None
        try:
            known = self._known = self._known or Known(self._desk.work)
        except FollowupError:
            # Whoever adds it hears of the fault.
            return None
        if known.prepare(_AT_ONCE):
            return known.like(company, role, link)
        self._next.start(0)
        return None

    def _go_on(self) -> None:
        if self._known is None or self._known.prepare(_AT_ONCE):
            self.ready.emit()
        else:
            self._next.start(0)

    def _forget(self, _outcome: object) -> None:
        self._known = None


def alike_words(alike: Alike, today: date) -> str:
    """Looks like Globex, added Mon 9 Nov. Open it? With the role where that is another one."""
    known = alike.company
    if alike.same_link or not alike.same_role:
        known = fill(tr("%1, %2"), alike.company, alike.role)
    if alike.added_on:
        known = fill(tr("%1, added %2"), known, say_day(alike.added_on, today))
    if alike.same_link:
        return fill(tr("This posting is there: %1. Open it?"), known)
    if alike.same_role:
        return fill(tr("Looks like %1. Open it?"), known)
    return fill(tr("That company is there with another role: %1. Open it?"), known)
