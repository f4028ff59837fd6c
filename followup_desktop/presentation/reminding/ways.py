"""By which way a reminder reaches the user: the desktop's notifications, else the tray, else the window itself."""

from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from followup_desktop.presentation.reminding.surroundings import Notifier
from followup_desktop.presentation.reminding.words import Notice
from followup_desktop.when_wanted import was_wanted


class Way(Protocol):
    """A way that is here in the window's own process."""

    def tell(self, notice: Notice) -> bool:
        """Shows it, if this way is there; returns whether it is."""
        ...

    def withdraw(self, notice_id: str) -> None:
        """Takes it away, if it is shown."""
        ...


class Ways(QObject):
    """Shows each notice by the first way that takes it.

    The desktop says later whether it does; a service that was not there may be there the next time.
    """

    clicked = Signal(str)
    """The id of the notice that the user wants to follow."""
    _was_clicked = Signal(str)
    _has_failed = Signal(str)

    def __init__(self, notifier: Notifier, nearer: tuple[Way, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._nearer = nearer
        self._on_the_desktop: dict[str, Notice] = {}
        # They come from the thread that the notifier lives in.
        self._was_clicked.connect(self._click, Qt.ConnectionType.QueuedConnection)
        self._has_failed.connect(self._fall_back, Qt.ConnectionType.QueuedConnection)

    def show(self, notice: Notice) -> None:
        """Shows a notice; one with the id of an earlier one takes its place."""
        self.withdraw(notice.id)
        self._on_the_desktop[notice.id] = notice
        self._notifier.show(
            notice.id,
            notice.title,
            notice.text,
            lambda: self._was_clicked.emit(notice.id),
            lambda: self._has_failed.emit(notice.id),
        )

    def withdraw(self, notice_id: str) -> None:
        """Takes a notice away, wherever it is shown."""
        if self._on_the_desktop.pop(notice_id, None) is not None:
            self._notifier.withdraw(notice_id)
        for way in self._nearer:
            way.withdraw(notice_id)

    def close(self) -> None:
        """Takes all away that the desktop shows, for good: nobody would follow a click any more."""
        self._on_the_desktop.clear()
        if was_wanted(self._notifier):
            self._notifier.close()

    def _click(self, notice_id: str) -> None:
        self._on_the_desktop.pop(notice_id, None)
        self.clicked.emit(notice_id)

    def _fall_back(self, notice_id: str) -> None:
        notice = self._on_the_desktop.pop(notice_id, None)
        if notice is not None:
            for way in self._nearer:
                if way.tell(notice):
                    break
