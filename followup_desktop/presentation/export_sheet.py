"""What an export to a calendar file holds, where it goes, and what each calendar program does with it."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

FILE_NAME = "job-follow-ups.ics"


tr = Texts("ExportSheet")


class Program(StrEnum):
    """Calendar programs whose ways with a second import differ."""

    APPLE = "apple"
    CALCURSE = "calcurse"
    EVOLUTION = "evolution"
    GNOME = "gnome"
    GOOGLE = "google"
    KHAL = "khal"
    KORGANIZER = "korganizer"
    NEXTCLOUD = "nextcloud"
    OUTLOOK = "outlook"
    THUNDERBIRD = "thunderbird"


def programs() -> dict[Program, str]:
    """The programs by their names, in the order of the alphabet."""
    return {
        Program.APPLE: tr("Apple Calendar"),
        Program.CALCURSE: "calcurse",
        Program.EVOLUTION: "Evolution",
        Program.GNOME: tr("GNOME Calendar"),
        Program.GOOGLE: tr("Google Calendar"),
        Program.KHAL: "khal",
        Program.KORGANIZER: "KOrganizer",
        Program.NEXTCLOUD: "Nextcloud",
        Program.OUTLOOK: "Outlook",
        Program.THUNDERBIRD: "Thunderbird",
    }


def advice(program: Program | None) -> str:
    """One line about the best way for that program; a general one where it is not known."""
    again = tr("Import the file again whenever it has changed: the events are updated.")
    only_new = tr("Each import adds what is in the file once more: export only what changed.")
    return {
        None: tr("Some calendars add changed events twice: import into a calendar of its own."),
        Program.EVOLUTION: again,
        Program.KHAL: again,
        Program.APPLE: tr("Import into a calendar of its own; a second import replaces the same events there."),
        Program.THUNDERBIRD: tr(
            "Importing again does not update events: subscribe to the file as a network calendar instead."
        ),
        Program.KORGANIZER: tr(
            "Importing again does not update events: add the file as an iCal calendar file instead."
        ),
        Program.GNOME: tr("It refuses a file with an event that it knows: export only what changed."),
        Program.NEXTCLOUD: tr("Importing again does not update events: import into a calendar of its own."),
        Program.GOOGLE: tr("Import into a calendar of its own. Google drops the reminders."),
        Program.OUTLOOK: tr(
            "Each import adds new copies: subscribe to the file, or delete that calendar before you import again."
        ),
        Program.CALCURSE: only_new,
    }[program]


def advice_for(name: str) -> str:
    """The advice for the program of that name, as the window's state keeps it."""
    return advice(Program(name) if name in set(Program) else None)


def prefers_changes_only(program: Program | None) -> bool:
    """Whether a file with only what changed is the better one for that program."""
    return program in (Program.GNOME, Program.CALCURSE)


def documents_folder() -> Path:
    """Where a file goes when the user never chose a place."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # Not every home has such a folder, and an export makes none.
    return Path(found) if found and Path(found).is_dir() else Path.home()


class ExportSheet(QObject):
    """What the export dialog shows and passes on."""

    changed = Signal()
    refused = Signal(str, str)
    """A field ("path"), or an empty text, and the sentence why nothing was written."""
    exported = Signal(object)
    """The path of the file that was written."""

    def __init__(self, desk: Desk, path: Path | None = None, program: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.path = path or documents_folder() / FILE_NAME
        self.program = Program(program) if program in set(Program) else None
        self.changed_only = prefers_changes_only(self.program)
        self.result = ""
        self.written: Path | None = None
        self.new = self.altered = self.cancelled = self.unchanged = 0
        self.trouble = ""
        self.look()

    def look(self) -> None:
        """Counts anew what an export would bring."""
        found = self.desk.pending_export()
        self.trouble = str(found) if isinstance(found, FollowupError) else ""
        if not isinstance(found, FollowupError):
            self.new, self.altered = found.new, found.changed
            self.cancelled, self.unchanged = found.cancelled, found.unchanged
        self.changed.emit()

    @property
    def news(self) -> int:
        """How many events calendars were not told yet."""
        return self.new + self.altered + self.cancelled

    @property
    def total(self) -> int:
        """How many events the file would hold."""
        return self.news if self.changed_only else self.news + self.unchanged

    def counts(self) -> str:
        """What the file holds: "3 new, 1 changed, 1 cancelled, 8 as before"."""
        parts = []
        if self.new:
            parts.append(tr.counted("%Ln new", "%Ln new", self.new))
        if self.altered:
            parts.append(tr.counted("%Ln changed", "%Ln changed", self.altered))
        if self.cancelled:
            parts.append(tr.counted("%Ln cancelled", "%Ln cancelled", self.cancelled))
        if self.unchanged and not self.changed_only:
            parts.append(tr.counted("%Ln as before", "%Ln as before", self.unchanged))
        if parts:
            return ", ".join(parts)
        if self.unchanged:
            return tr("Nothing is new since the last export.")
        return tr("Nothing is planned yet, so the file would be empty.")

    def choose_program(self, program: str) -> None:
        """The user's calendar program; it says which file is the better one."""
        self.program = Program(program) if program in set(Program) else None
        self.changed_only = prefers_changes_only(self.program)
        self.changed.emit()

    def choose_changes_only(self, only: bool) -> None:
        """Only what changed, or everything."""
        self.changed_only = only
        self.changed.emit()

    def choose_path(self, text: str) -> None:
        """Where the file goes."""
        self.path = Path(text.strip()).expanduser() if text.strip() else Path()
        self.changed.emit()

    def export(self) -> bool:
        """Writes the file; says so in ``result``, or goes out as ``refused``."""
        if not self.path.name:
            self.refused.emit("path", tr("Choose where the file goes."))
            return False
        if not self.path.suffix:
            self.path = self.path.with_suffix(".ics")
        if not self.path.is_absolute():
            self.path = documents_folder() / self.path
        found = self.desk.export_calendar(self.path, changed_only=self.changed_only, report=self._report)
        if found is None:
            return False
        self.written = found.path
        said = tr.counted("%Ln event was written to %1.", "%Ln events were written to %1.", found.total)
        self.result = fill(said, str(found.path))
        if not found.kept:
            self.result += " " + tr("The data could not be written, so the next export says the same once more.")
        self.exported.emit(found.path)
        self.look()
        return True

    def _report(self, fault: FollowupError) -> None:
        self.refused.emit("path", say_fault(fault))
