"""The backups as the settings show them: written and restored on demand, listed at once, checked one after another."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.aside import Aside
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.speaking import say, say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_moment
from followup_desktop.services import backups
from followup_desktop.services.backups import Examined, Made
from followup_desktop.services.ports.backups import BackupFile

tr = Texts("Backups")


class BackupLine(NamedTuple):
    """One backup: its words, and whether it is good (None while it is not checked yet)."""

    path: Path
    words: str
    is_good: bool | None


class BackupShelf(QObject):
    """Shows the backups, newest first, and writes one where it is wanted."""

    changed = Signal()
    refused = Signal(str)
    """One sentence: why no backup was written, or none restored."""
    asked = Signal(Path, str)
    """A good backup, and the question whether to restore it, in words."""

    def __init__(self, desk: Desk, aside: Aside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._aside = aside
        self._files: list[BackupFile] = []
        self._examined: dict[BackupFile, Examined] = {}
        self.is_writing = False
        self.result = ""

    # Where the data are -----------------------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """The folder that holds everything."""
        return self._desk.work.store.data_file.parent

    def size(self) -> str:
        """How large the data are: "1.2 MB"."""
        try:
            return _size_words(self._desk.work.store.data_file.stat().st_size)
        except OSError:
            return ""

    # The backups ------------------------------------------------------------------------------------------------

    def lines(self) -> list[BackupLine]:
        """The backups, newest first, as far as they are checked."""
        return [self._line(file) for file in self._files]

    def look(self) -> None:
        """Lists what is there, and checks what was not checked yet."""
        known = set(self._files)
        self._files = self._desk.work.store.backups()
        work = self._desk.work
        for file in self._files:
            if file not in known:
                self._aside.run(partial(backups.examine, work, file), self._was_examined)
        self.changed.emit()

    def back_up(self) -> None:
        """Writes a backup: copied at once, checked and made durable beside the window."""
        if self.is_writing:
            return
        self.result = ""
        try:
            copy = backups.begin(self._desk.work)
        except FollowupError as fault:
            self.refused.emit(say_fault(fault))
            return
        self.is_writing = True
        self.changed.emit()
        self._aside.run(copy.finish, self._was_written)

    # The second folder ------------------------------------------------------------------------------------------

    @property
    def second(self) -> str:
        """Where else backups go; empty where nowhere."""
        found = self._desk.work.store.second_backup_folder
        return str(found) if found is not None else ""

    def choose_second(self, path: Path | None, report: Callable[[str], None]) -> None:
        """Backups go there as well, from the next one on; ``report`` hears why that cannot be, or an empty text."""
        try:
            self._desk.work.store.choose_second_backup_folder(path)
        except FollowupError as fault:
            report(say_fault(fault))
        else:
            report("")
        self.changed.emit()

    # Restoring --------------------------------------------------------------------------------------------------

    def look_into(self, path: Path) -> None:
        """Checks a file that may be a backup from elsewhere, and asks whether to restore it."""
        self.result = ""
        try:
            file = BackupFile(path, *_facts(path))
        except OSError:
            self.refused.emit(fill(tr("“%1” could not be read; nothing was changed."), path.name))
            return
        self._aside.run(partial(backups.examine, self._desk.work, file), self._ask)

    def ask(self, path: Path) -> None:
        """Asks whether to restore that one of the lines."""
        self.result = ""
        found = [one for one in self._examined.values() if one.file.path == path]
        if found:
            self._ask(found[0])

    def restore(self, path: Path) -> None:
        """Brings everything back as it was in that backup; what stands is backed up first. Copied beside the window."""
        if self.is_writing:
            return
        try:
            begun = backups.begin_restore(self._desk.work, path)
        except FollowupError as fault:
            self.refused.emit(say_fault(fault))
            return
        self.is_writing = True
        self.changed.emit()
        self._aside.run(begun.prepare, self._was_prepared)

    def _ask(self, found: Examined | Exception) -> None:
        if isinstance(found, Exception):
            raise found
        if found.applications is None:
            self.refused.emit(
                fill(tr("“%1” is no sound backup of Followup; nothing was changed."), found.file.path.name)
            )
            return
        words = tr.counted(
            "Everything becomes as it was on %1: %Ln application. What stands now is backed up first, so you can go "
            "back.",
            "Everything becomes as it was on %1: %Ln applications. What stands now is backed up first, so you can go "
            "back.",
            found.applications,
        )
        self.asked.emit(found.file.path, fill(words, self._moment(found.file.at)))

    def _was_prepared(self, found: Path | Exception) -> None:
        self.is_writing = False
        try:
            if isinstance(found, Exception):
                raise found
            restored = backups.finish_restore(self._desk.work, found)
        except FollowupError as fault:
            self.changed.emit()
            self.refused.emit(say_fault(fault))
            return
        self.result = fill(tr("Restored. What stood before is in %1"), restored.before.name)
        self._desk.changed.emit(restored.outcome)
        self.look()

    def _was_written(self, found: Made | Exception) -> None:
        self.is_writing = False
        if isinstance(found, Made):
            self.result = fill(tr("Backed up and checked: %1"), found.path.name)
            self.look()
            for trouble in found.troubles:
                self.refused.emit(say(trouble))
            return
        self.changed.emit()
        if not isinstance(found, FollowupError):
            raise found
        self.refused.emit(say_fault(found))

    def _was_examined(self, found: Examined | Exception) -> None:
        if isinstance(found, Exception):
            raise found
        self._examined[found.file] = found
        self.changed.emit()

    def _line(self, file: BackupFile) -> BackupLine:
        found = self._examined.get(file)
        if found is None:
            state = tr("being checked")
        elif found.applications is None:
            state = tr("damaged")
        else:
            state = tr.counted("%Ln application, good", "%Ln applications, good", found.applications)
        size = _size_words(file.size)
        words = fill(tr("%1 · %2 · %3"), self._moment(file.at), state, size)
        return BackupLine(file.path, words, found.is_good if found else None)

    def _moment(self, at: datetime) -> str:
        local = at.astimezone(self._desk.zone())
        return say_moment(local, self._desk.today())


def _facts(path: Path) -> tuple[datetime, int]:
    """When a file was written, and its size."""
    found = path.stat()
    return datetime.fromtimestamp(int(found.st_mtime), UTC), found.st_size


def _size_words(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
