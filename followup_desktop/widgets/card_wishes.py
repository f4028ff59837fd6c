"""What the user wishes of a card: moving it, its menu, what the dialogs ask about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from followup_desktop.domain.application import Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.messages import stage_name
from followup_desktop.presentation.panel_plan import next_step_of
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.window_actions import CARD_ACTIONS, WindowActions


class CardWishes(QObject):
    """Passes what is wished of the current card of the board to the desk and the dialogs."""

    def __init__(self, desk: Desk, board: BoardView, model: BoardModel, asking: Asking, actions: WindowActions) -> None:
        super().__init__(board)
        self._desk, self._board, self._model, self._asking, self._actions = desk, board, model, asking, actions
        model.move_requested.connect(self.move_requested)
        board.menu_requested.connect(self.show_menu)
        actions.board_menu_opening.connect(self.enable_actions)

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What each action of a card does."""
        return {
            Do.ADD_HERE: self._add_here,
            Do.EDIT: lambda: self._with_card(self._asking.edit),
            Do.STAGE_BACK: lambda: self._board.move_current(-1),
            Do.STAGE_ON: lambda: self._board.move_current(1),
            Do.UP: lambda: self._board.nudge_current(-1),
            Do.DOWN: lambda: self._board.nudge_current(1),
            Do.MOVE: lambda: self._with_card(self._choose_stage),
            Do.NOTES: lambda: self._with_card(self._asking.notes),
            Do.LOG: lambda: self._with_card(self._asking.log),
            Do.DELETE: lambda: self._with_card(self._desk.delete),
        }

    def _with_card(self, act: Callable[[str], object]) -> None:
        id_ = self._board.current_id()
        if id_:
            act(id_)

    def _add_here(self) -> None:
        stage = self._model.stage_of(self._board.current_id())
        self._asking.quick_add(stage or Stage.INTERESTED)

    def move_requested(self, application_id: str, stage_value: str, row: int) -> None:
        """A drop, or its twin on the keys: asks at most one question, then the desk moves the card."""
        stage = Stage(stage_value)
        below = self._card_above(application_id, stage, row)
        if self._model.stage_of(application_id) is stage:
            self._desk.move(application_id, stage, below=below)
        else:
            self._asking.move(application_id, stage, below)

    def _card_above(self, application_id: str, stage: Stage, row: int) -> str | None:
        """The card under which one is put that comes before the ``row``-th of the others; None for the top."""
        above = row - 1
        model = self._model
        if above < 0:
            return None
        if model.stage_of(application_id) is stage and model.row_of(application_id) <= above:
            above += 1
        root = model.stage_index(stage)
        while above >= model.rowCount(root) and model.canFetchMore(root):
            model.fetchMore(root)
        card = model.card(model.index(above, 0, root))
        return card.id if card is not None else None

    def _choose_stage(self, application_id: str) -> None:
        """The stages as a menu beside the card: one letter or the arrow keys choose."""
        menu = QMenu(self._board)
        menu.setObjectName("stageMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = self._model.stage_of(application_id)
        for number, stage in enumerate(Stage, 1):
            action = menu.addAction(f"&{number}  {stage_name(stage)}")
            action.setEnabled(stage is not here)
            action.triggered.connect(partial(self._model.request_move, application_id, stage, 0))
        card = self._board.card_rect(application_id)
        place = (
            self._board.mapToGlobal(card.bottomLeft() + QPoint(12, -8))
            if not card.isEmpty()
            else self._board.mapToGlobal(QPoint())
        )
        menu.popup(place)

    def show_menu(self, _application_id: str, place: QPoint) -> None:
        self.enable_actions()
        self._actions.card_menu(place)

    def enable_actions(self) -> None:
        """In a menu, what has nothing to act on is grey."""
        id_ = self._board.current_id()
        step = next_step_of(self._desk, id_) if id_ else None
        can_act = step is not None and bool(step.key and step.button)
        stage = self._model.stage_of(id_) if id_ else None
        without = {do for do in CARD_ACTIONS if not id_}
        without |= set() if can_act else {Do.DONE, Do.SNOOZE, Do.SKIP}
        without |= {Do.STAGE_BACK} if stage is Stage.INTERESTED else set()
        without |= {Do.STAGE_ON} if stage is Stage.CLOSED else set()
        self._actions.grey_out(without - {Do.ADD_HERE})
