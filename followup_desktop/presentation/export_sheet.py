"""What an export to a calendar file holds, where it goes, and what came of it."""

from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from followup_desktop.domain.errors import FollowupError, Refused
from followup_desktop.domain.export_choice import ExportChoice
from followup_desktop.presentation.calendar_programs import best_choice, program_named
from followup_desktop.presentation.deed_effects import may_change_settings
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.in_slices import InSlices
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import day_of, fill, say_day
from followup_desktop.services.calendar import Exported, Scope, count, exporting
from followup_desktop.services.calendar_composition import Composition
from followup_desktop.services.deeds import Outcome

FILE_NAME = "job-follow-ups.ics"
AHEAD = timedelta(weeks=4)
"""So far a range of dates goes until somebody chooses other days."""

tr = Texts("ExportSheet")


def documents_folder() -> Path:
    """Where a file goes when the user never chose a place."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # Not every home has such a folder, and an export makes none.
    return Path(found) if found and Path(found).is_dir() else Path.home()


class ExportSheet(QObject):
    """What the export dialog shows and passes on. ``application_id`` is the application at hand, where there is one.

    What the file would hold is counted in slices, and anew when the data or the choice change.
    """

    changed = Signal()
    refused = Signal(str, str)
    """A field ("path", "first", "last"), or an empty text, and the sentence why nothing was written."""
    exported = Signal(object)
    """The path of the file that was written."""

    def __init__(
        self,
        desk: Desk,
        path: Path | None = None,
        program: str = "",
        application_id: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.path = path or documents_folder() / FILE_NAME
        self.program = program_named(program)
        self.choice = best_choice(self.program)
        self.application_id = application_id
        self.today = desk.today()
        self.days = {"first": self.today.isoformat(), "last": (self.today + AHEAD).isoformat()}
        self.result = ""
        self.trouble = ""
        self.written: Path | None = None
        self._composition = Composition(desk.work)
        if desk.work.store.read_only:
            self._composition.show_as_stored()
        self._counting = InSlices(self)
        self._export: Composition | None = None
        self._writing = InSlices(self)
        # Methods, not lambdas: they go with the sheet, which the desk outlives.
        desk.changed.connect(self._follow)
        desk.replanned.connect(self._time_passed)
        self.look()

    # What the file would hold -------------------------------------------------------------------------------------

    def look(self) -> None:
        """Counts what an export would bring, where that may have changed."""
        self._counting.run(self._composition.compose(), self._was_composed)
        self.changed.emit()

    @property
    def is_counting(self) -> bool:
        """Whether it is not known yet what the file would hold."""
        return self._counting.is_busy

    @property
    def is_writing(self) -> bool:
        """Whether the file is being made."""
        return self._export is not None

    @property
    def application(self) -> str:
        """The application at hand: "Umbra Health, Data platform lead"; empty where there is none."""
        if not self.application_id:
            return ""
        try:
            found = self.desk.application(self.application_id)
        except FollowupError:
            return ""
        return fill(tr("%1, %2"), found.company, found.role)

    def since(self) -> str:
        """The day of the last export, in words; empty where there was none."""
        last = self.desk.last_export()
        return say_day(last.astimezone(self.desk.zone()).date(), self.today) if last is not None else ""

    def counts(self) -> str:
        """What the file would hold: "3 new, 1 changed, 1 cancelled, 8 as before"."""
        scope = self._scope()
        try:
            scope.check()
        except Refused:
            return tr("Choose the first and the last day.")
        if self.is_counting:
            return tr("Counting…")
        found = count(self._composition, scope)
        parts = []
        if found.new:
            parts.append(tr.counted("%Ln new", "%Ln new", found.new))
        if found.changed:
            parts.append(tr.counted("%Ln changed", "%Ln changed", found.changed))
        if found.cancelled:
            parts.append(tr.counted("%Ln cancelled", "%Ln cancelled", found.cancelled))
        if found.unchanged and not self._is_of_news:
            parts.append(tr.counted("%Ln as before", "%Ln as before", found.unchanged))
        return ", ".join(parts) if parts else self._nothing(found)

    def _nothing(self, found: Exported) -> str:
        """Why the file would be empty."""
        if self.choice is ExportChoice.APPLICATION:
            return tr("Nothing is planned for this application, so the file would be empty.")
        if self.choice is ExportChoice.DATES:
            return tr("Nothing is planned on these days, so the file would be empty.")
        if self.choice is ExportChoice.NEW:
            return tr("Everything was exported before, so the file would be empty.")
        if found.unchanged:
            return tr("Nothing is new since the last export, so the file would be empty.")
        return tr("Nothing is planned yet, so the file would be empty.")

    @property
    def _is_of_news(self) -> bool:
        return self.choice in (ExportChoice.CHANGED, ExportChoice.NEW)

    def _scope(self) -> Scope:
        first, last = day_of(self.days["first"]), day_of(self.days["last"])
        return Scope(self.choice, self.application_id, first, last)

    def _was_composed(self, found: object) -> None:
        if isinstance(found, Exception) and not isinstance(found, FollowupError):
            raise found
        self.trouble = say_fault(found) if isinstance(found, FollowupError) else ""
        self.changed.emit()

    def _follow(self, outcome: Outcome) -> None:
        for composition in filter(None, (self._composition, self._export)):
            if may_change_settings(outcome):
                composition.forget_all()
            composition.forget(outcome.touched)
        if self.choice is ExportChoice.APPLICATION and not self.application:
            self.choice = ExportChoice.EVERYTHING
        self.look()

    def _time_passed(self, ids: tuple[str, ...]) -> None:
        self._composition.forget(ids)
        self.look()

    # What is chosen -----------------------------------------------------------------------------------------------

    def choose_program(self, program: str) -> None:
        """The user's calendar program; it says which file is the better one."""
        self.program = program_named(program)
        self.choose(best_choice(self.program))

    def choose(self, choice: ExportChoice | str) -> None:
        """Which events the file is to hold."""
        self.choice = ExportChoice(choice)
        self.changed.emit()

    def choose_day(self, name: str, day: str) -> None:
        """The "first" or the "last" day of the range, as an ISO date; another text is refused when it is exported."""
        self.days[name] = day
        self.changed.emit()

    def choose_path(self, text: str) -> None:
        """Where the file goes."""
        self.path = Path(text.strip()) if text.strip() else Path()
        with suppress(RuntimeError):  # the home of nobody is no folder, which the export says
            self.path = self.path.expanduser()
        self.changed.emit()

    # The export ---------------------------------------------------------------------------------------------------

    def export(self) -> None:
        """Writes the file, in slices; says so in ``result`` and ``exported``, or it goes out as ``refused``."""
        if self.is_writing:
            return
        scope = self._scope()
        try:
            scope.check()
        except Refused as fault:
            self.refused.emit(fault.field, say_fault(fault))
            return
        if self.path.name in ("", ".."):
            self.refused.emit("path", tr("Choose where the file goes."))
            return
        if self.path.suffix.lower() != ".ics":
            self.path = self.path.with_name(self.path.name + ".ics")
        if not self.path.is_absolute():
            self.path = documents_folder() / self.path
        self._export = Composition(self.desk.work)
        self.changed.emit()
        self._writing.run(exporting(self.desk.work, self._export, self.path, scope), self._was_exported)

    def leave(self) -> None:
        """The dialog closes: a file that is not made yet is not made."""
        self._counting.drop()
        if self._writing.is_away:
            self._writing.finish()
        self._writing.drop()

    def _was_exported(self, found: Exported | Exception) -> None:
        self._export = None
        if isinstance(found, FollowupError):
            self.changed.emit()
            self.refused.emit("path", say_fault(found))
            return
        if isinstance(found, Exception):
            self.changed.emit()
            raise found
        self.written = found.path
        said = tr.counted("%Ln event was written to %1.", "%Ln events were written to %1.", found.total)
        self.result = fill(said, str(found.path))
        if not found.kept:
            self.result += " " + tr("The data could not be written, so the next export says the same once more.")
        self._composition.forget_all()
        self.look()
        self.exported.emit(found.path)
