"""The first start: when it is shown, and the few settings that it asks for."""

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.entered_values import country_trouble, own_zone_trouble
from followup_desktop.presentation.places import country_named, country_of_zone, zone_named
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts

tr = Texts("FirstStart")


def steps() -> tuple[str, ...]:
    """The method in five words or two each, as the picture shows it."""
    return (tr("Applied"), tr("Call"), tr("Interview"), tr("Thank-you"), tr("Ask in time"))


class WhereAndWho(QObject):
    """The user's time zone, the country whose holidays count, and the name: proposed, and saved as one change.

    The country is proposed from the time zone. Nothing is kept of what is skipped.
    """

    refused = Signal(str, str)
    """A setting, or an empty text, and the sentence why it cannot be taken."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        settings = desk.settings()
        self._values = {
            "timezone": settings.timezone,
            "country": settings.country or country_of_zone(settings.timezone),
            "user_name": settings.user_name,
        }

    def value(self, name: str) -> str:
        """The setting as it stands, or as it is proposed."""
        return self._values[name]

    def set(self, name: str, value: str) -> None:
        """Somebody entered that value."""
        self._values[name] = value

    def save(self) -> bool:
        """Changes the settings that differ, as one undoable change. Where one is refused, none is changed."""
        zone = zone_named(self._values["timezone"])
        country = country_named(self._values["country"])
        if trouble := own_zone_trouble(zone):
            self.refused.emit("timezone", trouble)
            return False
        if trouble := country_trouble(country, self.desk.work.holidays):
            self.refused.emit("country", trouble)
            return False
        wanted = {"timezone": zone, "country": country, "user_name": self._values["user_name"].strip()}
        settings = self.desk.settings()
        changed = {name: value for name, value in wanted.items() if value != getattr(settings, name)}
        return not changed or self.desk.change_settings(changed, report=self._report) is not None

    def _report(self, fault: FollowupError) -> None:
        self.refused.emit(fault.field if fault.field in self._values else "", say_fault(fault))
