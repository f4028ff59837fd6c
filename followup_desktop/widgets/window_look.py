"""What is chosen for the window, shown: the theme, the marks in the menus, the keys that are awake."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from followup_desktop.presentation.appearance import Appearance
from followup_desktop.widgets.theme.theme import Theme

if TYPE_CHECKING:
    from followup_desktop.widgets.window_actions import WindowActions


class WindowLook(QObject):
    """Applies every choice at once, whether the settings or a menu made it."""

    def __init__(self, appearance: Appearance, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._theme = theme
        self._actions: WindowActions | None = None
        appearance.changed.connect(lambda _: self._follow())
        self._show()

    def join(self, actions: "WindowActions") -> None:
        """The menus and keys, which are made once the board is there."""
        self._actions = actions
        self._mark(actions)

    def _follow(self) -> None:
        self._show()
        if self._actions is not None:
            self._mark(self._actions)

    def _show(self) -> None:
        chosen = self._appearance.value
        self._theme.take(
            scheme=str(chosen("theme")),
            text_size=int(chosen("text_size")) / 100,
            density=str(chosen("density")),
            reduce_motion=str(chosen("motion")),
            system_font=chosen("font") == "system",
        )

    def _mark(self, actions: "WindowActions") -> None:
        chosen = self._appearance.value
        actions.mark_choices(chosen)
        actions.wake_letters(bool(chosen("letter_keys")))
