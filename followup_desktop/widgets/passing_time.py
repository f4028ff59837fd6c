"""Time passes while the window is open: what it changes is planned anew, some at a time, and shown."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.speaking import say_fault

if TYPE_CHECKING:
    from followup_desktop.widgets.main_window import MainWindow

_SHOWN_TOGETHER_MS = 60
"""For so long plans that time has changed are gathered before they are shown."""


class PassingTime(QObject):
    """Keeps what the window shows that of the present. Where the data can only be read, nothing is planned anew."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._replanned: set[str] = set()
        self._said_not_planned = False
        window.desk.replanned.connect(self._took_time)
        # Time may have passed while nothing could be planned.
        window.desk.long.ended.connect(self.plan)

    def pass_on(self) -> None:
        """A day, a quarter of an hour or a sleep has passed."""
        window = self._window
        window.filtered.tell_time()
        window.set_texts_of_day()
        window.agenda.tell_day()
        if window.is_made("plan_wishes"):
            window.plan_wishes.refresh()
        if window.details.id:
            window.details.refresh()
        self.plan()

    def plan(self) -> None:
        """Plans anew what time has changed, once the window shows what there is; it answers in between."""
        if self._window.is_loaded and not self._window.is_read_only:
            QTimer.singleShot(0, self, self._plan_some)

    def _plan_some(self) -> None:
        if self._window.has_ended:
            return  # Asked for before the end, and the data may be closed by now.
        try:
            more = self._window.desk.replan()
        except FollowupError as fault:
            if not self._said_not_planned:
                self._said_not_planned = True
                self._window.notice.refuse(say_fault(fault))
            return
        if more:
            QTimer.singleShot(0, self, self._plan_some)

    def _took_time(self, ids: Iterable[str]) -> None:
        if not self._replanned:
            QTimer.singleShot(_SHOWN_TOGETHER_MS, self, self._show)
        self._replanned.update(ids)

    def _show(self) -> None:
        window = self._window
        ids, self._replanned = self._replanned, set()
        window.filtered.refresh(ids)
        window.agenda.refresh(ids)
        if window.is_made("plan_wishes"):
            window.plan_wishes.refresh(ids)
        if window.details.id in ids:
            window.details.refresh()
