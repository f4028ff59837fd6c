"""What a dialog holds before it is saved: plain values, kept durably while somebody types."""

from collections.abc import Mapping
from copy import deepcopy
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.time.zones import format_instant, parse_instant
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock, say_day

AFTER_A_KEY_MS = 800
AT_LATEST_MS = 1800
"""What was typed is kept within a second of the last key, and every two seconds while somebody goes on typing."""


tr = Texts("KeptValues")


class KeptValues(QObject):
    """Named plain values (texts, flags, lists) with what stood there before, kept as a draft until they are saved.

    Only what differs from what stood before is kept and saved, so that a change made elsewhere meanwhile stays. A
    subclass says in ``_save`` how they are saved, and in ``_read`` what stands there now.
    """

    changed = Signal(str)
    """The name of a value that is another now; empty where all of them may be."""
    kept = Signal(str)
    """A sentence: the draft was saved; empty where there is none."""
    unkept = Signal(str)
    """A sentence: why the draft could not be kept, which is tried again; empty once it is, or need not be."""
    refused = Signal(str, str)
    """A field, or an empty text, and the sentence why it cannot be taken."""
    saved = Signal(object)
    """The outcome of the deed; the draft is gone."""

    def __init__(
        self, desk: Desk, draft_name: str, given: Mapping[str, Any] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.draft_name = draft_name
        self._given = dict(given or {})
        self.before = self._read()
        self._values = deepcopy(self.before)
        self._kept_at: datetime | None = None
        self._restored = ""
        self._over = False
        self._soon = self._timer(AFTER_A_KEY_MS)
        self._at_latest = self._timer(AT_LATEST_MS)
        self._load()
        desk.keeping.connect(self.close)
        desk.draft_kept.connect(self._was_kept)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.keep)
        return timer

    # What a subclass says -----------------------------------------------------------------------------------------

    def _read(self) -> dict[str, Any]:
        """What stands there now, by name; every value has the type that it keeps."""
        raise NotImplementedError

    def _save(self) -> object | None:
        """Carries the deed out; returns its outcome, or None after ``report`` was told why not."""
        raise NotImplementedError

    def troubles(self) -> dict[str, str]:
        """What cannot be saved as it stands: sentences by field."""
        return {}

    def _fits(self, name: str, value: Any) -> bool:
        """Whether a value out of an old draft can stand there."""
        return type(value) is type(self.before[name])

    # The values ---------------------------------------------------------------------------------------------------

    def value(self, name: str) -> Any:
        """The value as it stands."""
        return self._values[name]

    def set(self, name: str, value: Any) -> None:
        """Somebody entered that value."""
        if self._values[name] == value and type(self._values[name]) is type(value):
            return
        self._put(name, value)
        self._was_changed(name)
        self.changed.emit(name)
        self._keep_soon()

    def _put(self, name: str, value: Any) -> None:
        """Takes a value that was entered; a subclass takes along what goes with it."""
        self._values[name] = value

    def _was_changed(self, name: str) -> None:
        """A subclass draws its conclusions from a value that was entered."""

    def changes(self) -> dict[str, Any]:
        """The values that differ from what stood there before."""
        return {name: value for name, value in self._values.items() if value != self.before[name]}

    # The draft ----------------------------------------------------------------------------------------------------

    @property
    def restored(self) -> str:
        """A sentence where these values are those of a draft that was never saved, else an empty text."""
        return self._restored

    def start_over(self) -> None:
        """Throws the draft away: everything is as it stood before."""
        self._values = deepcopy(self.before)
        self._restored = ""
        self._started_over()
        self.changed.emit("")
        self.keep()

    def _started_over(self) -> None:
        """A subclass forgets what it concluded from the draft."""

    def keep(self) -> None:
        """Keeps the draft now, or forgets it where nothing differs from what stood before."""
        self._soon.stop()
        self._at_latest.stop()
        if self._over:
            return
        try:
            if self.changes():
                now = self.desk.now()
                content = {"kept_at": format_instant(now), "values": deepcopy(self.changes())}
                self._kept_at = now
                self.desk.put_draft(self.draft_name, content)
                self.kept.emit(self._kept_words(now))
            elif self._kept_at is not None:
                self.desk.drop_draft(self.draft_name)
                self._kept_at = None
                self.kept.emit("")
        except FollowupError as fault:
            self.kept.emit("")
            self.unkept.emit(fill(tr("The draft could not be kept: %1"), say_fault(fault)))
        else:
            self.unkept.emit("")

    def _kept_words(self, at: datetime) -> str:
        return fill(tr("Draft saved %1"), say_clock(at.astimezone(self.desk.zone()).time()))

    def _was_kept(self, name: str) -> None:
        """What could not be kept before is kept now."""
        if name == self.draft_name and self.changes() and not self._over:
            self.kept.emit(self._kept_words(self.desk.now()))
            self.unkept.emit("")

    def close(self) -> None:
        """The dialog goes away without saving: what was not kept yet is kept now."""
        if self._soon.isActive() or self._at_latest.isActive():
            self.keep()

    def _keep_soon(self) -> None:
        self._over = False
        self._soon.start()
        if not self._at_latest.isActive():
            self._at_latest.start()

    def _load(self) -> None:
        try:
            content = self.desk.draft(self.draft_name)
        except FollowupError:
            return
        values = content.get("values") if isinstance(content, dict) else None
        if not isinstance(content, dict) or not isinstance(values, dict):
            return
        for name, value in values.items():
            if name in self.before and self._fits(name, value):
                self._values[name] = value
        try:
            self._kept_at = parse_instant(str(content.get("kept_at")))
        except ValueError:
            self._kept_at = self.desk.now()
        if not self.changes():
            return
        local = self._kept_at.astimezone(self.desk.zone())
        today = self.desk.today()
        when = say_clock(local.time()) if local.date() == today else say_day(local.date(), today)
        self._restored = fill(tr("Your draft of %1 is back."), when)

    # Saving -------------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Saves the values; refusals go out one by one, and nothing is changed then."""
        troubles = self.troubles()
        for field, sentence in troubles.items():
            self.refused.emit(field, sentence)
        if troubles:
            self.keep()
            return False
        outcome = self._save()
        if outcome is None:
            self.keep()
            return False
        self.finish()
        self.saved.emit(outcome)
        return True

    def finish(self) -> None:
        """The values are saved, or not wanted any more: the draft is forgotten."""
        self._soon.stop()
        self._at_latest.stop()
        self._over = True
        try:
            self.desk.drop_draft(self.draft_name)
        except FollowupError as fault:
            # What was saved stays saved; the draft shows up once more.
            self.kept.emit(say_fault(fault))

    def report(self, fault: FollowupError) -> None:
        """A deed was refused: goes out with the field that it names."""
        self.refused.emit(self._field_of(fault.field), say_fault(fault))

    def _field_of(self, field: str) -> str:
        """The field of the dialog in which a fault of that field of the schema is shown; empty where there is none."""
        return field if field in self.before else ""
