"""What is chosen for the window, shown: the theme, the marks in the menus, the keys that are awake."""

from PySide6.QtCore import QObject

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.appearance import Appearance
from followup_desktop.widgets.theme.theme import Theme
from followup_desktop.widgets.window_actions import WindowActions

CHOICES = {
    Do.SYSTEM_LOOK: ("theme", "system"),
    Do.LIGHT_LOOK: ("theme", "light"),
    Do.DARK_LOOK: ("theme", "dark"),
    Do.COMFORTABLE: ("density", "comfortable"),
    Do.COMPACT: ("density", "compact"),
}
"""What an action of the menu chooses."""


class WindowLook(QObject):
    """Applies every choice at once, whether the settings or a menu made it."""

    def __init__(self, appearance: Appearance, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._theme = theme
        self._actions: WindowActions | None = None
        appearance.changed.connect(lambda _: self._show())
        self._show()

    def join(self, actions: WindowActions) -> None:
        """The menus and keys, which are made when the theme is there."""
        self._actions = actions
        self._show()

    def _show(self) -> None:
        chosen = self._appearance.value
        self._theme.take(
            scheme=str(chosen("theme")),
            text_size=int(chosen("text_size")) / 100,
            density=str(chosen("density")),
            reduce_motion=str(chosen("motion")),
            system_font=chosen("font") == "system",
        )
        if self._actions is not None:
            for do, (name, value) in CHOICES.items():
                self._actions.by_id[do].setChecked(chosen(name) == value)
            self._actions.wake_letters(bool(chosen("letter_keys")))
