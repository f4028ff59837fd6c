"""Makes the backups that nobody asks for: once a day where something changed, and before something great is done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.aside import Aside
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.speaking import say, say_fault
from followup_desktop.services import backups
from followup_desktop.services.backups import Begun, Made, Occasion

FIRST_LOOK_MS = 20_000
"""After the window has opened: the start is for the board."""
LOOK_MS = 30 * 60_000


class BackupKeeper(QObject):
    """Everything is written and checked beside the window. ``close`` it before the data are closed."""

    refused = Signal(str)
    """One sentence: why there is no backup, or what could not be done with it."""
    made = Signal()
    """There is another backup."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._aside = Aside(self)
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self, singleShot=True, interval=FIRST_LOOK_MS)
        self._first.timeout.connect(self.look)

    def begin(self) -> None:
        """Looks from now on whether the backup of the day is due."""
        self._timer.start()
        self._first.start()

    def look(self) -> None:
        """Makes the backup of the day where it is due. A fault is told once, and it is tried again at the next look."""
        if self._desk.long.is_busy:
            return
        try:
            begun = backups.begin_daily(self._desk.work)
        except FollowupError as fault:
            self._tell(say_fault(fault))
            return
        if begun is not None:
            self._write(begun, lambda: None, self._tell)

    def delete(self, *application_ids: str) -> None:
        """Deletes applications; several only once what stands is backed up. One undo brings them back."""
        delete = partial(self._desk.delete, *application_ids)
        try:
            begun = backups.begin_before(self._desk.work, Occasion.DELETE) if len(application_ids) > 1 else None
        except FollowupError as fault:
            self._desk.refused.emit(say_fault(fault))
            return
        if begun is None:
            delete()
        else:
            self._write(begun, delete, self._desk.refused.emit)

    def close(self) -> None:
        """Waits for the backup that is being written; nothing is done after it any more."""
        self._timer.stop()
        self._first.stop()
        self._aside.close()

    def _write(self, begun: Begun, then: Callable[[], object], refuse: Callable[[str], None]) -> None:
        def was_written(found: Made | Exception) -> None:
            if isinstance(found, Made):
                self._told = ""
                self.made.emit()
                then()
                for trouble in found.troubles:
                    self._tell(say(trouble))
            elif isinstance(found, FollowupError):
                refuse(say_fault(found))
            else:
                raise found

        self._aside.run(begun.finish, was_written)

    def _tell(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            self.refused.emit(sentence)
