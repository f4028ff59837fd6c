"""What the palette offers, and what becomes of what was chosen in it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from followup_desktop.presentation.actions import ACTIONS, Context, Do
from followup_desktop.presentation.card_text import CardWording
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.filtered_board import FilteredBoard
from followup_desktop.presentation.other_names import other_names
from followup_desktop.presentation.palette import Command, Kind
from followup_desktop.presentation.palette_model import PaletteModel, PaletteRow
from followup_desktop.presentation.window_state import WindowState
from followup_desktop.widgets.palette.palette import Palette
from followup_desktop.widgets.window_actions import CARD_ACTIONS, WindowActions

_NOT_OFFERED = frozenset({Do.PALETTE, Do.FILTER_HERE, Do.MENU, Do.NEXT_AREA, Do.PREVIOUS_AREA})
"""What makes no sense from a list of things to do."""


class PaletteWishes(QObject):
    """Opens the palette with what there is at that moment; applications are opened, commands started."""

    open_wanted = Signal(str)
    """The application of the chosen row."""

    def __init__(
        self,
        desk: Desk,
        filtered: FilteredBoard,
        actions: WindowActions,
        state: WindowState,
        room: QWidget,
        cards_fit: Callable[[], bool],
    ) -> None:
        super().__init__(room)
        self._desk, self._filtered, self._actions, self._state = desk, filtered, actions, state
        self._cards_fit = cards_fit
        self._model = PaletteModel(self)
        self.palette = Palette(self._model, room)
        self.palette.chosen.connect(self._carry_out)

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What its one action does."""
        return {Do.PALETTE: self.open}

    def open(self) -> None:
        """Opens the palette, or closes it where it is open."""
        if not self.palette.isVisible():
            wording = CardWording(self._desk.now(), self._desk.zone())
            recent = list(self._state.recent)
            self._model.begin(self._filtered.known(), self._desk.people_of, self._commands(), recent, wording)
        self.palette.open()

    def _commands(self) -> list[Command]:
        fits = self._cards_fit()
        return [
            Command(entry.id.value, self._actions.by_id[entry.id].text().replace("&&", "\0").replace("&", "")
                    .replace("\0", "&").rstrip("…"), other_names(entry.id))
            for entry in ACTIONS
            if entry.id not in _NOT_OFFERED
            and entry.context is not Context.TODAY
            and (fits or entry.id not in CARD_ACTIONS)
            and self._actions.by_id[entry.id].isEnabled()
        ]  # fmt: skip

    def _carry_out(self, row: PaletteRow) -> None:
        if row.entry.kind is Kind.COMMAND:
            self._actions.by_id[Do(row.entry.id)].trigger()
        else:
            self.open_wanted.emit(row.entry.id)
