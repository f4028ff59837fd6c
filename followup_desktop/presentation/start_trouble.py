"""Why the data cannot be opened at the start, and the ways out of it."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import Damaged, FollowupError, FromNewerVersion
from followup_desktop.presentation.aside import Aside
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_moment
from followup_desktop.services import repair
from followup_desktop.services.backups import Examined
from followup_desktop.services.ports.clock import Clock
from followup_desktop.services.ports.safekeeping import DamagedData

FILE_NAME = "followup-rescued.json"
tr = Texts("StartTrouble")


class WayOut(StrEnum):
    """How the start goes on."""

    AGAIN = "again"
    READ = "read"
    CLOSE = "close"


class StartTrouble(QObject):
    """The sentence and the ways out. What takes a while is done beside the window; ``close`` it at the end.

    ``rescue`` writes what can be read to an interchange file, from any thread, and returns how many applications.
    """

    changed = Signal()
    chosen = Signal(WayOut)
    """The start goes on that way."""

    def __init__(
        self,
        fault: FollowupError,
        damaged: DamagedData,
        rescue: Callable[[Path], int],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fault = fault
        self._damaged = damaged
        self._rescue = rescue
        self._clock = clock
        self._aside = Aside(self)
        self._found: Examined | None = None
        self._is_searching = self.is_damaged
        self.is_working = False
        self.result = ""
        self.trouble = ""
        self.kept = ""
        """Where the damaged file is, once a backup has taken its place; for the window that opens then."""

    @property
    def is_damaged(self) -> bool:
        """Whether it is the data file that is damaged: there are more ways out then."""
        return isinstance(self._fault, Damaged)

    @property
    def may_try_again(self) -> bool:
        """Whether the next try may well go better."""
        return not isinstance(self._fault, Damaged | FromNewerVersion)

    @property
    def may_restore(self) -> bool:
        """Whether a good backup was found, and nothing else is being done."""
        return self._found is not None and not self.is_working

    def title(self) -> str:
        """What is the matter, in a few words."""
        return tr("Your data file is damaged") if self.is_damaged else tr("Your data cannot be opened")

    def words(self) -> str:
        """What happened, what was kept and what to do."""
        return say_fault(self._fault)

    def offer(self) -> str:
        """The newest good backup: "Mon 23 Nov, 09:41 · 11 applications"; or that there is none, or none yet."""
        if self._is_searching:
            return tr("Looking for the newest good backup …")
        if self._found is None or self._found.applications is None:
            return tr("There is no good backup.")
        count = tr.counted("%Ln application", "%Ln applications", self._found.applications)
        return fill(tr("Newest good backup: %1 · %2"), self._moment(self._found.file.at), count)

    # Ways out ---------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Looks for the newest good backup, where the data file is damaged."""
        if self._is_searching:
            self._aside.run(partial(repair.newest_good, self._damaged), self._was_found)

    def restore(self) -> None:
        """Puts that backup in the place of the damaged file, which is kept; then the start goes on."""
        if self._found is not None:
            path = self._found.file.path
            self._work(lambda: self._damaged.restore(path), self._was_restored)

    def read_only(self) -> None:
        """The start goes on with what can be read, and nothing can be changed."""
        self.chosen.emit(WayOut.READ)

    def export(self, path: Path) -> None:
        """Writes what can be read to an interchange file."""
        target = path if path.suffix else path.with_suffix(".json")
        self._work(partial(self._rescue, target), partial(self._was_exported, target))

    def close(self) -> None:
        """Waits for what is being done; nothing is heard of it any more."""
        self._aside.close()

    def _work(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        if self.is_working:
            return
        self.is_working = True
        self.result = self.trouble = ""
        self.changed.emit()

        def was_done(found: object) -> None:
            self.is_working = False
            if isinstance(found, FollowupError):
                self.trouble = say_fault(found)
            elif isinstance(found, Exception):
                raise found
            else:
                done(found)
            self.changed.emit()

        self._aside.run(work, was_done)

    def _was_found(self, found: Examined | Exception | None) -> None:
        self._is_searching = False
        self._found = found if isinstance(found, Examined) else None
        self.changed.emit()
        if isinstance(found, Exception):
            raise found

    def _was_restored(self, kept: object) -> None:
        assert isinstance(kept, Path)
        self.kept = fill(tr("The backup is back. The damaged data file is kept: %1"), str(kept))
        self.chosen.emit(WayOut.AGAIN)

    def _was_exported(self, target: Path, count: object) -> None:
        assert isinstance(count, int)
        said = tr.counted("%Ln application was written to %1.", "%Ln applications were written to %1.", count)
        self.result = fill(said, str(target))

    def _moment(self, at: datetime) -> str:
        # The zone is a setting, and so it cannot be read: that of the machine.
        return say_moment(at.astimezone(), self._clock.now().astimezone().date())
