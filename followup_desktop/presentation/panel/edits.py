"""What is typed into the fields of the panel: saved by itself, kept where it is refused, never lost."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.panel.people import NewPerson
from followup_desktop.presentation.panel.spots import (
    Plain,
    Spot,
    as_stored,
    save_at,
    stored_at,
    trouble_at,
    warning_at,
)
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock

SAVED_AFTER_MS = 600
"""So long after the last key a field is saved."""
AT_LATEST_MS = 1800
"""So long somebody can go on typing before what stands there is kept as a draft."""


tr = Texts("Panel")


class Edit(QObject):
    """One field: what is stored there, and what was typed and is not saved yet."""

    changed = Signal()
    """What is to be shown is, or may be, another: value, trouble or warning."""

    def __init__(self, edits: "Edits", spot: Spot, stored: Plain, typed: Plain | None) -> None:
        super().__init__(edits)
        self.spot = spot
        self._edits = edits
        self._stored = stored
        self._typed = typed
        self.joins = 0
        """The change by which the field was saved since somebody went into it; 0 where it was not."""
        self.trouble = ""
        """Why what was typed is not saved, in one sentence; empty where nothing is wrong."""

    @property
    def value(self) -> Plain:
        """What the field shows: what was typed and is not saved, else what is stored."""
        return self._stored if self._typed is None else self._typed

    @property
    def is_typing(self) -> bool:
        """Whether something stands there that is not saved."""
        return self._typed is not None and as_stored(self.spot, self._typed) != self._stored

    @property
    def warning(self) -> str:
        """What is worth knowing of the value; an empty text where there is nothing, or something is wrong."""
        return "" if self.trouble else warning_at(self.spot, self.value)

    def says(self, text: Plain) -> bool:
        """Whether that text in the field means what the field is to show, so that it may stay as it is written."""
        return as_stored(self.spot, text) == as_stored(self.spot, self.value)

    def enter(self, typed: Plain) -> None:
        """Somebody typed that: it is saved a moment after the last key."""
        self._typed = typed
        if self.is_typing:
            self._edits.save_soon(self)
        else:
            # What stands there means what is stored.
            self.take_back()

    def choose(self, typed: Plain) -> None:
        """Somebody chose that: it is saved at once."""
        self._typed = typed
        self.leave()

    def leave(self) -> None:
        """The field is left: what was typed is saved now, or its refusal is shown. What comes is another change."""
        self._edits.save(self, left=True)
        self.joins = 0

    def take_back(self) -> None:
        """What was typed and is not saved is given up: the stored value stands there again."""
        self._typed = None
        self.trouble = ""
        self._edits.forget(self)
        self.changed.emit()

    # For Edits ----------------------------------------------------------------------------------------------------

    @property
    def typed(self) -> Plain | None:
        """What was typed since it was last saved; None where nothing was."""
        return self._typed

    def take_stored(self, stored: Plain) -> None:
        """That is stored there now; what is being typed stays."""
        if stored == self._stored and self._typed is None:
            return
        self._stored = stored
        if not self.is_typing:
            self._typed = None
            self.trouble = ""
        self.changed.emit()

    def take_trouble(self, trouble: str) -> None:
        """So much is wrong with what was typed."""
        if trouble != self.trouble:
            self.trouble = trouble
            self.changed.emit()


class Edits(QObject):
    """The fields of the application whose details are open.

    A valid text is saved ``SAVED_AFTER_MS`` after the last key and when the field is left, as a change of that one
    field, one for each stay in it; nothing is written where nothing differs. What is refused stays as it was typed and
    is kept as a draft, which comes back when the application is opened again.
    """

    saved = Signal(str)
    """A sentence with the time on the user's clock: "Saved 10:04"."""
    refused = Signal(str)
    """Why a field that was left is not saved."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._application: JobApplication | None = None
        self._edits: dict[Spot, Edit] = {}
        self._draft: dict[str, Plain] = {}
        self._waiting: Edit | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SAVED_AFTER_MS)
        self._soon.timeout.connect(self._save_waiting)
        self._at_latest = QTimer(self)
        self._at_latest.setSingleShot(True)
        self._at_latest.setInterval(AT_LATEST_MS)
        self._at_latest.timeout.connect(self._keep_waiting)
        self.new_person = NewPerson(self)
        desk.keeping.connect(self._save_waiting)
        desk.keeping.connect(self.new_person.keep_now)
        self.is_saving = False
        """Whether a change that the desk tells of just now is one of these."""

    def show(self, application: JobApplication) -> None:
        """These details are open, or stand otherwise than before; what is being typed into them stays."""
        if self._application is None or self._application.id != application.id:
            self.close()
            self._application = application
            self._draft = self._read_draft()
            return
        self._application = application
        for spot, edit in list(self._edits.items()):
            stored = stored_at(application, spot)
            if stored is None:
                # Should the person or the interview come back, so does what was typed.
                self.keep(spot.key, edit.typed)
                del self._edits[spot]
                edit.setParent(None)
            else:
                edit.take_stored(stored)

    def close(self) -> None:
        """The details are left: what was typed is saved, or stays as a draft."""
        self.save_all()
        self.new_person.start_over()
        self._application = None
        self._waiting = None
        for edit in self._edits.values():
            # The fields of a page that is not seen still hold it.
            edit.setParent(None)
        self._edits = {}

    @property
    def application_id(self) -> str:
        """The application whose details are open; empty where none are."""
        return self._application.id if self._application is not None else ""

    def save_all(self) -> None:
        """Saves whatever was typed and is not saved yet."""
        for edit in list(self._edits.values()):
            if edit.typed is not None:
                self.save(edit, left=True)

    def at(self, spot: Spot) -> Edit:
        """The field at that spot. Raises KeyError where nothing stands there."""
        if spot not in self._edits:
            stored = stored_at(self._application, spot) if self._application is not None else None
            if stored is None:
                raise KeyError(spot.key)
            kept = self._draft.get(spot.key)
            edit = self._edits[spot] = Edit(self, spot, stored, kept if type(kept) is type(stored) else None)
            if edit.typed is not None:
                edit.trouble = self._trouble(edit)
        return self._edits[spot]

    # For the fields -----------------------------------------------------------------------------------------------

    def save_soon(self, edit: Edit) -> None:
        """The field is saved a moment after the last key."""
        if self._edits.get(edit.spot) is not edit:
            return
        if self._waiting is not None and self._waiting is not edit:
            self._save_waiting()
        self._waiting = edit
        self._soon.start()
        if not self._at_latest.isActive():
            self._at_latest.start()

    def forget(self, edit: Edit) -> None:
        """Nothing of the field is to be saved any more."""
        if self._waiting is edit:
            self._waiting = None
            self._soon.stop()
        self.keep(edit.spot.key, None)

    def save(self, edit: Edit, *, left: bool) -> None:
        """Saves the field where it differs; a refusal is shown once the field was left, and kept as a draft at once."""
        if self._waiting is edit:
            self._waiting = None
            self._soon.stop()
        if self._application is None or edit.typed is None or self._edits.get(edit.spot) is not edit:
            return
        if not edit.is_typing:
            edit.take_back()
            return
        trouble = self._trouble(edit) or self._write(edit)
        if not trouble:
            return
        trouble = self.keep(edit.spot.key, edit.typed) or trouble
        if left or edit.trouble:
            edit.take_trouble(trouble)
        if left:
            self.refused.emit(trouble)

    # Inside -------------------------------------------------------------------------------------------------------

    def _keep_waiting(self) -> None:
        """Somebody types without a pause: a change for each few words would be too many, so a draft has to do."""
        if self._waiting is not None:
            self.keep(self._waiting.spot.key, self._waiting.typed)

    def _save_waiting(self) -> None:
        edit, self._waiting = self._waiting, None
        if edit is not None:
            self.save(edit, left=False)

    def _trouble(self, edit: Edit) -> str:
        if self._application is None or edit.typed is None:
            return ""
        return trouble_at(self.desk, self._application, edit.spot, edit.typed)

    def _write(self, edit: Edit) -> str:
        """Saves the field; returns why it was refused, or an empty text."""
        if self._application is None or edit.typed is None:
            return ""
        faults: list[FollowupError] = []
        self.is_saving = True
        try:
            outcome = save_at(self.desk, self._application.id, edit.spot, edit.typed, faults.append, edit.joins)
        finally:
            self.is_saving = False
        if outcome is None:
            return say_fault(faults[0])
        edit.joins = outcome.change
        if outcome.application is not None:
            self.show(outcome.application)
        self.keep(edit.spot.key, None)
        clock = self.desk.now().astimezone(self.desk.zone()).time()
        self.saved.emit(fill(tr("Saved %1"), say_clock(clock)))
        return ""

    # Drafts -------------------------------------------------------------------------------------------------------

    def kept(self, key: str) -> str:
        """The text that the draft keeps under that key; an empty text where it keeps none."""
        return str(self._draft.get(key, ""))

    def keep(self, key: str, typed: Plain | None) -> str:
        """Keeps what was typed as a draft, or forgets it; returns why that could not be done."""
        if self._application is None or self._draft.get(key) == typed:
            return ""
        draft = {name: value for name, value in {**self._draft, key: typed}.items() if value is not None}
        try:
            if draft:
                self.desk.put_draft(self._draft_name, {"values": draft})
            else:
                self.desk.drop_draft(self._draft_name)
        except FollowupError as fault:
            return say_fault(fault)
        self._draft = draft
        return ""

    @property
    def _draft_name(self) -> str:
        return f"panel:{self.application_id}"

    def _read_draft(self) -> dict[str, Plain]:
        try:
            content = self.desk.draft(self._draft_name)
        except FollowupError:
            return {}
        values: Any = content.get("values") if content is not None else None
        if not isinstance(values, dict):
            return {}
        return {key: value for key, value in values.items() if isinstance(value, str | bool)}
