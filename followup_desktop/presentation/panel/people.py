"""Adding people to the open application, and their order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.services.deeds import Outcome

if TYPE_CHECKING:
    from followup_desktop.presentation.panel.edits import Edits

_KEPT_AS = "new_person"
_KEPT_AFTER_MS = 600


class NewPerson(QObject):
    """The name of somebody new: kept as a draft while it is typed, added when it is entered."""

    def __init__(self, edits: "Edits") -> None:
        super().__init__(edits)
        self._edits = edits
        self.trouble = ""
        """Why the person was not added, in one sentence; empty where nothing is wrong."""
        self._name: str | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_KEPT_AFTER_MS)
        self._soon.timeout.connect(self._keep)

    @property
    def name(self) -> str:
        """What stands in the line."""
        return self._edits.kept(_KEPT_AS) if self._name is None else self._name

    def enter(self, name: str) -> None:
        """Somebody typed that."""
        self._name = name
        self.trouble = ""
        if not self._soon.isActive():
            # Not anew with each key: somebody may type without a pause.
            self._soon.start()

    def add(self) -> str:
        """Adds the person; returns the id, or an empty text where nothing was entered or it was refused."""
        self._soon.stop()
        name = self.name.strip()
        application_id = self._edits.application_id
        if not name or not application_id:
            self._keep()
            return ""
        faults: list[FollowupError] = []
        # The echo of the deed shows the line empty already.
        entered, self._name = self.name, ""
        outcome = self._edits.desk.put_contact(application_id, {"name": name}, report=faults.append)
        if outcome is None or outcome.application is None:
            self._name = entered
            self.trouble = say_fault(faults[0]) if faults else ""
            self._keep()
            return ""
        self._keep()
        return outcome.application.contacts[-1].id

    def keep_now(self) -> None:
        """What is typed and not kept yet is kept."""
        if self._soon.isActive():
            self._keep()

    def start_over(self) -> None:
        """Other details are open."""
        self.keep_now()
        self._name = None
        self.trouble = ""

    def _keep(self) -> None:
        self._soon.stop()
        self._edits.keep(_KEPT_AS, self.name or None)


def move_person(desk: Desk, application_id: str, contact_id: str, by: int) -> Outcome | None:
    """Moves a person up (-1) or down (1) among the people; nothing at the ends."""
    contacts = list(desk.application(application_id).contacts)
    place = next((n for n, contact in enumerate(contacts) if contact.id == contact_id), -1)
    to = place + by
    if place < 0 or not 0 <= to < len(contacts):
        return None
    contacts.insert(to, contacts.pop(place))
    # Named by id and name alone, everything else of them stays as it is.
    return desk.edit(application_id, {}, tuple({"id": c.id, "name": c.name} for c in contacts))
