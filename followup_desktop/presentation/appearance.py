"""How the window looks, listens and reminds: kept beside the data, applied at once, and changed in one place only."""

from PySide6.QtCore import QObject, Signal

from followup_desktop.presentation.window_state import WindowState

REMINDERS = (
    "digest",
    "digest_at",
    "notices",
    "remind_calls",
    "remind_interviews",
    "remind_notes",
    "remind_letters",
    "remind_decisions",
    "keep_running",
)
NAMES = ("theme", "text_size", "density", "motion", "font", "language", "letter_keys", "calendar_program", *REMINDERS)


class Appearance(QObject):
    """The choices of the window's state that the settings show; menus change them through it as well."""

    changed = Signal(str)
    """The name of what was changed."""

    def __init__(self, state: WindowState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    def value(self, name: str) -> str | int | bool:
        """What is chosen."""
        found: str | int | bool = getattr(self._state, name)
        return found

    def choose(self, name: str, value: str | int | bool) -> None:
        """Chooses something else. Raises ValueError where the window knows no such choice."""
        if name not in NAMES:
            raise ValueError(f"“{name}” is no choice of the window")
        before = self.value(name)
        if value == before:
            return
        setattr(self._state, name, value)
        if not self._state.is_sound():
            setattr(self._state, name, before)
            raise ValueError(f"“{name}” cannot be {value!r}")
        self.changed.emit(name)
