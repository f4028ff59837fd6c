"""What the user wishes of a card, or of several: moving them, their menu, what the dialogs ask about one."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.letters.to_write import letter_to_write
from followup_desktop.presentation.logging_at_once import wants_no_calls
from followup_desktop.presentation.messages import outcome_name, stage_name
from followup_desktop.presentation.panel.next_step import next_step_of
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.call_wishes import CALL_LOGS
from followup_desktop.widgets.changing import changing
from followup_desktop.widgets.own_letters import OwnLetters
from followup_desktop.widgets.window_actions import CARD_ACTIONS, WindowActions


class CardWishes(QObject):
    """Passes what is wished of the current card of the board to the desk and the dialogs."""

    def __init__(self, desk: Desk, board: BoardView, model: BoardModel, asking: Asking, actions: WindowActions) -> None:
        super().__init__(board)
        self._desk, self._board, self._model, self._asking, self._actions = desk, board, model, asking, actions
        model.move_requested.connect(self.move_requested)
        model.moves_requested.connect(self.moves_requested)
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
            Do.MOVE: self._choose_stage,
            Do.NOTES: lambda: self._with_card(self._asking.notes),
            Do.LOG: lambda: self._with_card(self._asking.log),
            Do.ARCHIVE: lambda: self._with_cards(self._desk.archive),
            Do.DELETE: lambda: self._with_cards(self._desk.delete),
            Do.PICK: self._board.pick_current,
            Do.PICK_STAGE: self._board.pick_stage,
        }

    def _with_card(self, act: Callable[[str], object]) -> None:
        id_ = self._board.current_id()
        if id_:
            act(id_)

    def _with_cards(self, act: Callable[..., object]) -> None:
        ids = self._board.chosen_ids()
        if ids:
            act(*ids)

    def _add_here(self) -> None:
        self._asking.quick_add(self._board.current_stage() or Stage.INTERESTED)

    def move_requested(self, application_id: str, stage_value: str, row: int) -> None:
        """A drop, or its twin on the keys: asks at most one question, then the desk moves the card."""
        stage = Stage(stage_value)
        below = self._model.card_above((application_id,), stage, row)
        if self._model.stage_of(application_id) is stage:
            self._desk.move(application_id, stage, below=below)
        else:
            self._asking.move(application_id, stage, below)

    def moves_requested(self, goals: Mapping[str, Stage], row: int, outcome: Outcome | None) -> None:
        """Several cards, or an outcome chosen by the drop: nothing is asked; the toast says what became of the plan."""
        stages = list(dict.fromkeys(goals.values()))
        below = self._model.card_above(goals, stages[0], row) if len(stages) == 1 else None
        self._desk.move_all(goals, below=below, outcome=outcome)

    @changing
    def _choose_stage(self) -> None:
        """The stages as a menu beside the card: one letter or the arrow keys choose."""
        ids = self._board.chosen_ids()
        if not ids:
            return
        menu = QMenu(self._board)
        menu.setObjectName("stageMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        OwnLetters(menu)
        here = {self._model.stage_of(id_) for id_ in ids}
        for number, stage in enumerate(Stage, 1):
            words = f"&{number}  {stage_name(stage)}"
            if len(ids) > 1 and stage is Stage.CLOSED:
                self._add_outcomes(menu.addMenu(words), ids)
                continue
            action = menu.addAction(words)
            action.setEnabled(here != {stage})
            action.triggered.connect(partial(self._board.ask, dict.fromkeys(ids, stage)))
        menu.popup(self._beside(self._board.current_id()))

    def _add_outcomes(self, menu: QMenu, ids: list[str]) -> None:
        """For several at once no sheet asks why they are closed."""
        OwnLetters(menu)
        goals = dict.fromkeys(ids, Stage.CLOSED)
        for number, outcome in enumerate(Outcome, 1):
            action = menu.addAction(f"&{number}  {outcome_name(outcome)}")
            action.triggered.connect(partial(self._board.ask, goals, outcome=outcome))
        menu.addSeparator()
        menu.addAction(self.tr("&Without a reason")).triggered.connect(partial(self._board.ask, goals))

    def _beside(self, application_id: str) -> QPoint:
        card = self._board.card_rect(application_id)
        return self._board.mapToGlobal(QPoint() if card.isEmpty() else card.bottomLeft() + QPoint(12, -8))

    def show_menu(self, _application_id: str, place: QPoint) -> None:
        """The menu of the card, or of those picked: the one of "…", of a right click and of the menu key."""
        self.enable_actions()
        self._actions.card_menu(place, len(self._board.chosen_ids()))

    def enable_actions(self) -> None:
        """In a menu, what has nothing to act on is grey."""
        id_ = self._board.current_id()
        ids = self._board.chosen_ids()
        step = next_step_of(self._desk, id_) if id_ else None
        can_act = step is not None and bool(step.key and step.button)
        stages = {self._model.stage_of(chosen) for chosen in ids}
        without = {do for do in CARD_ACTIONS if not id_}
        without |= set() if can_act else {Do.DONE, Do.SNOOZE, Do.SKIP}
        without |= set() if id_ and letter_to_write(self._desk, id_) else {Do.WRITE}
        without |= CALL_LOGS if id_ and wants_no_calls(self._desk, id_) else set()
        without |= {Do.STAGE_BACK} if stages == {Stage.INTERESTED} else set()
        without |= {Do.STAGE_ON} if stages == {Stage.CLOSED} else set()
        self._actions.grey_out(without - {Do.ADD_HERE}, len(ids))
