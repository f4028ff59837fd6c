"""Joins the reminders to the window: by which way they are shown, what a click opens, whether closing ends it all."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from followup_desktop.presentation.agenda_upkeep import AgendaUpkeep
from followup_desktop.presentation.appearance import REMINDERS, Appearance
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.reminding.reminders import Reminders
from followup_desktop.presentation.reminding.surroundings import Surroundings
from followup_desktop.presentation.reminding.ways import Ways
from followup_desktop.presentation.window_state import WindowState
from followup_desktop.widgets.reminder_banner import ReminderBanner
from followup_desktop.widgets.tray import Tray


class Reminding(QObject):
    """Reminders, the tray and the banner of one window. Without surroundings nothing is told."""

    follow_up_wanted = Signal(str)
    """The application of a follow-up that a click on a reminder is to open."""
    today_wanted = Signal()
    """A click on a reminder of several follow-ups."""
    window_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        agenda: AgendaUpkeep,
        state: WindowState,
        appearance: Appearance,
        surroundings: Surroundings | None,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._state = state
        self.is_aside = False
        """Whether the program runs on without its window."""
        self.banner = ReminderBanner()
        self.tray = Tray(window)
        self.tray.open_wanted.connect(self.window_wanted)
        self.tray.quit_wanted.connect(self.quit_wanted)
        self._reminders: Reminders | None = None
        self._ways: Ways | None = None
        appearance.changed.connect(self._choice_changed)
        if surroundings is None:
            return
        reminders = self._reminders = Reminders(desk, agenda, state, self)
        ways = self._ways = Ways(surroundings.notifier, (self.tray, self.banner), self)
        reminders.shown.connect(ways.show)
        reminders.withdrawn.connect(ways.withdraw)
        ways.clicked.connect(self._follow)
        self.tray.clicked.connect(self._follow)
        self.banner.clicked.connect(self._follow)
        self.banner.closed.connect(reminders.over)

    def begin(self) -> None:
        """The follow-ups were read: what is due is told, and the icon is there if it is to be."""
        self.turn_tray()
        if self._reminders is not None:
            self._reminders.begin()

    def look(self) -> None:
        """A minute has passed, or the machine woke."""
        if self._reminders is not None:
            self._reminders.look()
        self.turn_tray()

    def may_stay(self) -> bool:
        """Whether the program goes on when its window is closed: the icon is there to open it again."""
        return self._state.keep_running and self.tray.is_there

    def finish(self) -> None:
        """The program ends: nothing of it stays on the screen."""
        self.tray.turn(on=False)
        if self._ways is not None:
            self._ways.close()

    def turn_tray(self) -> None:
        """The icon comes with the tray, which may begin after the program; with it goes what only it can open."""
        self.tray.turn(on=self._state.keep_running)
        if self.is_aside and not self.tray.is_there:
            self.window_wanted.emit()

    def _choice_changed(self, name: str) -> None:
        if name == "keep_running":
            self.turn_tray()
        elif name in REMINDERS and self._reminders is not None:
            self._reminders.wishes_changed()

    def _follow(self, notice_id: str) -> None:
        notice = self._reminders.notice(notice_id) if self._reminders is not None else None
        if notice is None or self._reminders is None:
            return
        self._reminders.over(notice_id)
        if notice.application_id:
            self.follow_up_wanted.emit(notice.application_id)
        else:
            self.today_wanted.emit()
