"""Keeps the live calendar file up to date while the window is open: soon after every change, and in slices."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.deed_effects import may_change_settings
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.export_sheet import documents_folder
from followup_desktop.presentation.in_slices import InSlices
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_moment
from followup_desktop.services import live_file
from followup_desktop.services.calendar_composition import Composition
from followup_desktop.services.deeds import Outcome
from followup_desktop.services.ports.calendar import CalendarState

SOON_MS = 200
"""Changes that follow one another quickly are written together."""
FILE_NAME = "job-follow-ups-live.ics"

tr = Texts("LiveCalendar")


class LiveCalendar(QObject):
    """The live file of the data folder. A fault is told once, and what could not be written is tried with the next
    change and at the next start.
    """

    changed = Signal()
    """The choice, or what came of the last writing, is another."""
    refused = Signal(str)
    """One sentence: why the file is not up to date."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._composition = Composition(desk.work)
        self._slices = InSlices(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._write)
        self._is_behind = False
        self._written_at: datetime | None = None
        self._trouble = ""
        self._told = ""
        desk.changed.connect(self._follow)
        desk.replanned.connect(self._take_time)

    # What is chosen -----------------------------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """Whether the file is kept up to date."""
        return self._state().live_on

    @property
    def path(self) -> str:
        """Where it is, or where it would go."""
        return self._state().live_path or str(documents_folder() / FILE_NAME)

    @property
    def address(self) -> str:
        """By which a calendar program subscribes to it: "file:///home/…"."""
        return Path(self.path).as_uri()

    @property
    def trouble(self) -> str:
        """Why it is not up to date; empty where it is, or is off."""
        return self._trouble

    def standing(self) -> str:
        """How it stands: "Up to date: Mon 23 Nov, 14:52"; empty where it is off, in trouble or not written yet."""
        if self._trouble or not self.is_on or self._written_at is None:
            return ""
        zone = self._desk.zone()
        moment = say_moment(self._written_at.astimezone(zone), self._desk.today(zone))
        return fill(tr("Up to date: %1"), moment)

    def choose(self, path: str, on: bool, report: Callable[[str], None]) -> bool:
        """Where the file is and whether it is kept up to date; ``report`` hears why that cannot be."""
        try:
            live_file.choose(self._desk.work, path, on=on)
        except FollowupError as fault:
            report(say_fault(fault))
            return False
        self._slices.drop()
        self._trouble = self._told = ""
        self._written_at = None
        self._composition.forget_all()
        self.begin()
        self.changed.emit()
        return True

    # Keeping it up to date ----------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Looks soon whether the file is up to date; the program may have been ended too early before."""
        if self._desk.work.store.read_only:
            return
        try:
            if self._desk.work.calendar_state.read().live_on:
                self._write_soon()
        except FollowupError as fault:
            self._fail(fault)

    def begin_anew(self) -> None:
        """What every entry says may be another now."""
        self._composition.forget_all()
        self.begin()

    def time_passed(self) -> None:
        """Another day has begun, or the machine was asleep."""
        self.begin_anew()

    def finish(self) -> None:
        """The window closes: what is behind is written at once."""
        if self._soon.isActive():
            self._soon.stop()
            self._write()
        while self._slices.is_busy:
            self._slices.finish()

    def _state(self) -> CalendarState:
        try:
            return self._desk.work.calendar_state.read()
        except FollowupError:
            return CalendarState()

    def _follow(self, outcome: Outcome) -> None:
        if may_change_settings(outcome):
            self._composition.forget_all()
        self._composition.forget(outcome.touched)
        self.begin()

    def _take_time(self, ids: Iterable[str]) -> None:
        self._composition.forget(ids)
        self.begin()

    def _write_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _write(self) -> None:
        if self._slices.is_busy:
            self._is_behind = True
            return
        if self._desk.long.is_busy:
            # What is being written is not true yet.
            self._write_soon()
            return
        self._slices.run(live_file.rewriting(self._desk.work, self._composition), self._was_written)
        self.changed.emit()

    def _was_written(self, found: bool | Exception) -> None:
        was_behind, self._is_behind = self._is_behind, False
        if isinstance(found, FollowupError):
            self._fail(found)
        elif isinstance(found, Exception):
            raise found
        else:
            self._trouble = self._told = ""
            self._written_at = self._desk.now()
        if was_behind:
            self._write()
        self.changed.emit()

    def _fail(self, fault: FollowupError) -> None:
        self._trouble = say_fault(fault)
        if self._trouble != self._told:
            self._told = self._trouble
            self.refused.emit(self._trouble)
