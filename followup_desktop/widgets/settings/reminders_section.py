"""What is told, when, and whether the program is there to tell it."""

from PySide6.QtWidgets import QCheckBox

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.appearance import REMINDERS, Appearance
from followup_desktop.presentation.reminding.surroundings import Starting
from followup_desktop.presentation.settings_catalogue import BY_NAME, Section
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.widgets.settings.rows import SettingRow
from followup_desktop.widgets.settings.section_page import SectionPage
from followup_desktop.widgets.settings.window_settings import ChoiceRow
from followup_desktop.widgets.tray import Tray

_tr = Texts("RemindersSection")


class RemindersSection(SectionPage):
    """The choices of the window, and the one of the session."""

    def __init__(self, appearance: Appearance, starting: Starting | None) -> None:
        super().__init__(Section.REMINDERS)
        self._appearance = appearance
        for name in REMINDERS:
            self.add(ChoiceRow(appearance, BY_NAME[name]))
        self.add(StartingRow(starting))
        appearance.changed.connect(self._show)
        self._show()

    def _show(self, _changed: str = "") -> None:
        """What depends on another choice, or on what this desktop has."""
        self.rows["digest_at"].field.setEnabled(bool(self._appearance.value("digest")))
        tray = self.rows["keep_running"]
        has_tray = Tray.works()
        # What was chosen on another desktop can still be taken back.
        tray.field.setEnabled(has_tray or bool(self._appearance.value("keep_running")))
        missing = _tr("This desktop has no tray: closing the window ends the program.")
        tray.explain(tray.entry.help if has_tray else missing)


class StartingRow(SettingRow):
    """On or off, as the session itself has it."""

    def __init__(self, starting: Starting | None) -> None:
        self.switch = QCheckBox(_tr("On"))
        super().__init__(BY_NAME["autostart"], self.switch)
        self._starting = starting
        self.line.addStretch(1)
        works = starting is not None and starting.works
        self.switch.setEnabled(works)
        if not works:
            self.explain(_tr("This desktop starts no programs for this one. Its own settings may."))
        self.switch.setChecked(starting is not None and starting.is_on)
        self.switch.clicked.connect(self._turn)

    def _turn(self, on: bool) -> None:
        if self._starting is None:
            return
        self.refuse("")
        try:
            self._starting.turn(on=on)
        except FollowupError as fault:
            self.refuse(say_fault(fault))
        self.switch.setChecked(self._starting.is_on)
