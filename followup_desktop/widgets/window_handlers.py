"""What each action of the window does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import ACTIONS, Context, Do
from followup_desktop.widgets.window_actions import CHOICES

if TYPE_CHECKING:
    from followup_desktop.widgets.main_window import MainWindow

_OF_CONTEXT = {Context.PLAN: "plan_wishes", Context.LETTERS: "letter_list", Context.ARCHIVE: "archive_wishes"}
_MADE_FOR = {
    **{action.id: _OF_CONTEXT[action.context] for action in ACTIONS if action.context in _OF_CONTEXT},
    Do.EMPTY_ARCHIVE: "archive_wishes",
    Do.PALETTE: "palette_wishes",
}
"""The parts that are made when one of their actions is started for the first time."""
SHOWING = {
    Do.SHOW_TODAY: "today",
    Do.SHOW_BOARD: "board",
    Do.SHOW_PLAN: "plan",
    Do.SHOW_LETTERS: "letters",
    Do.SHOW_ARCHIVE: "archive",
}
"""The view that an action shows."""


def handlers(window: "MainWindow") -> dict[Do, Callable[[], object]]:
    """For every action, what starts it."""
    asking = window.asking
    return {
        Do.ADD: lambda: asking.quick_add(Stage.INTERESTED),
        Do.ADD_FULL: lambda: asking.add(Stage.INTERESTED),
        Do.SAMPLE: window.desk.fill_with_sample,
        Do.START_OWN: window.beginning.start_own,
        Do.EXPORT: lambda: asking.export(window.details.id or window.board.current_id()),
        Do.SETTINGS: asking.settings,
        Do.QUIT: window.quit,
        Do.UNDO: window.desk.undo,
        Do.REDO: window.desk.redo,
        Do.FILTER: window.go_to_filter,
        Do.FILTER_HERE: window.go_to_filter,
        Do.CLEAR_FILTER: window.filtered.clear,
        Do.OPEN: window.open_current,
        **{do: partial(window.show_view, name, focus=True) for do, name in SHOWING.items()},
        Do.RAIL: window.toggle_rail,
        Do.PANEL: window.toggle_panel,
        Do.CLOSE_PANEL: window.close_panel,
        Do.NEXT_AREA: lambda: window.go_to_next_area(1),
        Do.PREVIOUS_AREA: lambda: window.go_to_next_area(-1),
        Do.MENU: window.go_to_menu,
        Do.CONTEXT_MENU: window.window_actions.open_context_menu,
        **{do: partial(window.appearance.choose, *choice) for do, choice in CHOICES.items()},
        Do.SHORTCUTS: asking.show_keys,
        Do.ABOUT: asking.show_about,
        **{what: partial(_have_done, window, what, part) for what, part in _MADE_FOR.items()},
        **window.card_wishes.handlers(),
        **window.step_wishes.handlers(),
        **window.call_wishes.handlers(),
        **window.letter_wishes.handlers(),
        **window.incoming_wishes.handlers(),
        **window.publishing_wishes.handlers(),
    }


def _have_done(window: "MainWindow", what: Do, part: str) -> None:
    getattr(window, part).handlers()[what]()
