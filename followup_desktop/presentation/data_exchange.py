"""Everything out into one file, and in again, as the settings do it: said before, done as one change, said after."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.aside import Aside
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.messages import intake_counts, intake_words
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.services import exchange, table_export, zip_file
from followup_desktop.services.interchange import Found, Imported

FILE_NAME = "followup.json"
ZIP_NAME = "followup.zip"
tr = Texts("DataExchange")


class DataExchange(QObject):
    """What the export and the import say; nothing is taken in before ``take_in``."""

    changed = Signal()
    looked = Signal()
    """What a file would bring is said, or why it cannot be read."""

    def __init__(self, desk: Desk, aside: Aside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._aside = aside
        self._found: Found | None = None
        self.exported = ""
        """What the last export wrote."""
        self.export_trouble = ""
        self.offer = ""
        """What taking the chosen file in would do; empty where none was chosen."""
        self.imported = ""
        """What the last import did."""
        self.import_trouble = ""

    @property
    def is_worth_taking(self) -> bool:
        """Whether the chosen file holds anything that is not there already."""
        return self._found is not None

    def export(self, path: Path) -> None:
        """Writes everything: .json to be read in again, .zip to be read without this program, .csv as a table."""
        self.exported = self.export_trouble = ""
        target = path if path.suffix else path.with_suffix(".json")
        if target.suffix.lower() == zip_file.SUFFIX:
            steps = zip_file.writing(self._desk.work, target)
        elif target.suffix.lower() == ".csv":
            steps = table_export.writing(self._desk.work, target)
        else:
            steps = exchange.writing_everything(self._desk.work, target)
        self.changed.emit()
        self._desk.long.run(tr("Exporting everything"), steps, partial(self._was_exported, target))

    def _was_exported(self, target: Path, found: int | Exception | None) -> None:
        """Or it was called off (None)."""
        if isinstance(found, FollowupError):
            self.export_trouble = say_fault(found)
        elif isinstance(found, Exception):
            raise found
        elif found is not None:
            said = tr.counted("%Ln application was written to %1.", "%Ln applications were written to %1.", found)
            self.exported = fill(said, str(target))
        self.changed.emit()

    def look_into(self, path: Path) -> None:
        """Reads the file beside the window, and says what it would bring."""
        self.forget()
        self._aside.run(partial(exchange.read, self._desk.work, path), partial(self._was_read, path))

    def take_in(self) -> None:
        """Adds what the chosen file holds, as one change, in slices: once what stands before is backed up."""
        if self._found is None:
            return
        found, offer = self._found, self.offer
        self.forget()
        steps = exchange.taking_in(self._desk.work, found)
        self._desk.long.run(tr("Importing"), steps, partial(self._was_taken, found, offer))

    def _was_taken(self, found: Found, offer: str, done: Imported | Exception | None) -> None:
        """Or it was called off (None): nothing of it is kept, and it can be taken in after all."""
        if isinstance(done, FollowupError):
            self.import_trouble = say_fault(done)
        elif isinstance(done, Exception):
            raise done
        elif done is None:
            self._found, self.offer = found, offer
        else:
            self.imported = fill(tr("%1."), intake_words(done.intake))
            self._desk.changed.emit(done.outcome)
        self.changed.emit()

    def forget(self) -> None:
        """The chosen file is not taken in."""
        self._found = None
        self.offer = self.imported = self.import_trouble = ""
        self.changed.emit()

    def _was_read(self, path: Path, found: Found | Exception) -> None:
        if isinstance(found, Exception):
            self._was_previewed(path, Found((), {}), found)
        else:
            steps = exchange.previewing(self._desk.work, found)
            self._desk.long.run(tr("Looking into the file"), steps, partial(self._was_previewed, path, found))

    def _was_previewed(self, path: Path, found: Found, would: Imported | Exception | None) -> None:
        """Or it was called off (None)."""
        if isinstance(would, FollowupError):
            self.import_trouble = fill(tr("%1: %2"), path.name, say_fault(would))
        elif isinstance(would, Exception):
            raise would
        elif would is not None:
            settings = self._desk.settings()
            others = any(settings.as_schema().get(name) != value for name, value in found.settings.items())
            said = [fill(tr("%1: %2."), path.name, intake_counts(would.intake))]
            if others:
                said.append(tr("It brings settings of its own, which replace these."))
            if would.intake.new or would.intake.changed or others:
                self._found = found
            else:
                said.append(tr("There is nothing to import."))
            self.offer = " ".join(said)
        self.changed.emit()
        self.looked.emit()
