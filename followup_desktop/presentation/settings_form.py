"""The settings as the small dialog shows them; each is applied at once."""

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import FollowupError, Refused
from followup_desktop.domain.time.zones import is_zone
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.places import country_named, zone_named
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

NAMES = ("user_name", "sign_off", "user_phone", "user_email", "timezone", "country")


tr = Texts("SettingsForm")


class SettingsForm(QObject):
    """Shows and changes the settings in ``NAMES``; each change is one undoable deed."""

    refused = Signal(str, str)
    """A setting, or an empty text, and the sentence why it was left as it was."""
    applied = Signal(str)
    """The name of the setting that was taken."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def value(self, name: str) -> str:
        """The setting as it stands."""
        return str(getattr(self.desk.settings(), name))

    def apply(self, name: str, text: str) -> bool:
        """Takes the setting where it is another one; a refusal goes out with its name."""
        value = text.strip()
        if name == "timezone":
            value = zone_named(value)
            if not is_zone(value):
                shown = fill(tr("“%1” is no time zone. Choose one such as Europe/Berlin."), value)
                self.refused.emit(name, shown if value else tr("Choose a time zone."))
                return False
        elif name == "country":
            value = country_named(value)
            if value and not self.desk.work.holidays.knows(value):
                self.refused.emit(name, fill(tr("“%1” is no country whose public holidays are known."), value))
                return False
        if value != self.value(name) and self.desk.change_settings({name: value}, report=self._report) is None:
            return False
        self.applied.emit(name)
        return True

    def _report(self, fault: FollowupError) -> None:
        field = fault.field if isinstance(fault, Refused) else ""
        self.refused.emit(field if field in NAMES else "", say_fault(fault))
