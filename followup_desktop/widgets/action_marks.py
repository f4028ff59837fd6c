"""What the actions show of the window: which are chosen, and which have something to act on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from followup_desktop.presentation import actions
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.messages import deed_name
from followup_desktop.widgets.window_handlers import SHOWING

if TYPE_CHECKING:
    from followup_desktop.widgets.main_window import MainWindow
    from followup_desktop.widgets.window_actions import WindowActions


class ActionMarks(QObject):
    """Follows the window, whatever shows, folds or filters in it."""

    def __init__(self, window: "MainWindow", made: "WindowActions") -> None:
        super().__init__(made)
        self._window, self._by_id = window, made.by_id
        for signal in (
            *(window.rail.widened, window.details.shown, window.filtered.changed, window.views.currentChanged),
            made.started,
        ):
            signal.connect(self.follow)
        for do in (Do.UNDO, Do.REDO):
            self._by_id[do].setEnabled(False)
        self.follow()

    def follow(self) -> None:
        """The window shows, or is narrowed to, something else."""
        window, by_id = self._window, self._by_id
        for do, name in SHOWING.items():
            by_id[do].setChecked(name == window.views.name)
        by_id[Do.RAIL].setChecked(window.rail.is_wide)
        by_id[Do.PANEL].setChecked(window.shell.is_panel_shown)
        by_id[Do.CLOSE_PANEL].setEnabled(window.shell.is_panel_shown)
        by_id[Do.CLEAR_FILTER].setEnabled(window.filtered.filter.is_on)

    def follow_changes(self) -> None:
        """What an undo and a redo would do, and whether there is anything; so with the sample board."""
        window = self._window
        # The sample board goes onto an empty board only.
        self._by_id[Do.SAMPLE].setEnabled(not window.filtered.total())
        for do, change, words in (
            (Do.UNDO, window.desk.next_undo(), self.tr("&Undo %1")),
            (Do.REDO, window.desk.next_redo(), self.tr("&Redo %1")),
        ):
            action = self._by_id[do]
            action.setEnabled(change is not None)
            plain = actions.words(do)
            action.setText(words.replace("%1", deed_name(change).replace("&", "&&")) if change else plain)
