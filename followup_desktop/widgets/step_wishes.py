"""What the user wishes of a planned step: done, another date, skipped, logged; on the board, in the panel, in Today."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from followup_desktop.domain.errors import CouldNot, FollowupError
from followup_desktop.domain.vocabulary import Need
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.agenda_upkeep import AgendaUpkeep
from followup_desktop.presentation.agenda_words import AgendaItem, DoneBy
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.panel.next_step import NextStep, next_step_of
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.notice_bar import NoticeBar
from followup_desktop.widgets.row_views import RowView, RowViews
from followup_desktop.widgets.today.agenda_view import AgendaView
from followup_desktop.widgets.window_actions import WindowActions


class StepWishes(QObject):
    """Passes what is wished of a step to the desk and the dialogs: of the current card, or of a row of Today."""

    asked_again = Signal(str, str, str)
    """The application and the key of a letter that nobody checked, and the question, which Today asks already."""
    open_wanted = Signal(str, object)
    """The application whose details are wanted, and the list that the keys come from."""

    def __init__(
        self,
        desk: Desk,
        board: BoardView,
        agenda: AgendaUpkeep,
        rows: RowViews,
        asking: Asking,
        actions: WindowActions,
        notice: NoticeBar,
    ) -> None:
        super().__init__(board)
        self._desk, self._board, self._agenda, self._rows = desk, board, agenda, rows
        self._asking, self._actions, self._notice = asking, actions, notice
        for view in rows:
            self._listen(view)
        rows.added.connect(self._listen)

    def _listen(self, view: RowView) -> None:
        view.open_wanted.connect(lambda id_, _: self._open_row(id_))
        view.menu_wanted.connect(partial(self._row_menu, view))
        if isinstance(view, AgendaView):
            view.done_wanted.connect(self._row_done_by_key)
            view.anyway_wanted.connect(lambda id_, key: self._desk.done(id_, key, anyway=True))
            view.snooze_wanted.connect(self._row_snooze)
            view.log_wanted.connect(self._asking.log)
            view.skip_wanted.connect(self._desk.skip)

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What each action of a step does."""
        return {
            Do.DONE: lambda: self._with_step(self.carry_out),
            Do.SNOOZE: lambda: self._with_step(lambda id_, step: self._asking.snooze(id_, step.key)),
            Do.SKIP: lambda: self._with_step(lambda id_, step: self._desk.skip(id_, step.key)),
            Do.ROW_DONE: lambda: self._with_row(self._row_done),
            Do.ROW_OPEN: self._open_current,
            Do.ROW_SNOOZE: lambda: self._with_row(lambda item: self._row_snooze(item.application_id, item.key)),
            Do.ROW_SKIP: lambda: self._with_row(lambda item: self._desk.skip(item.application_id, item.key)),
            Do.ROW_LOG: lambda: self._with_row(lambda item: self._asking.log(item.application_id, item.key)),
        }

    def _with_step(self, act: Callable[[str, NextStep], object]) -> None:
        id_ = self._board.current_id()
        if not id_:
            return
        step = next_step_of(self._desk, id_)
        if step.key and step.button:
            act(id_, step)
        else:
            self._notice.warn(self.tr("This card has no step that could be done, dated or skipped now."))

    def press(self, application_id: str, step: NextStep) -> None:
        """The main button of a next step: a letter is written first, a call begins with its sheet."""
        if step.writes:
            self._asking.letter(application_id, step.key)
        elif step.done_by is DoneBy.LOGGING and step.fills is None:
            self._asking.call_sheet(application_id, step.key)
        else:
            self.carry_out(application_id, step)

    def carry_out(self, application_id: str, step: NextStep) -> None:
        """The next step is done, in the way that fits it."""
        if step.fills is Need.INTERVIEW_NOTES:
            self._asking.interview(application_id, step.interview_id)
        elif step.fills is Need.INTERVIEW_DATE:
            self._asking.interview(application_id, "")
        elif step.fills is not None:
            self._asking.edit(application_id)
        else:
            self._finish(application_id, step.key, step.done_by, step.interview_id, anyway=bool(step.asks_again))

    def _finish(self, application_id: str, key: str, way: DoneBy, interview_id: str, *, anyway: bool = False) -> None:
        """Done, in the way that fits the follow-up."""
        if way is DoneBy.TIME:
            return
        if way is DoneBy.LOGGING:
            self._asking.log(application_id, key)
        elif way is DoneBy.NOTES:
            self._asking.interview(application_id, interview_id)
        else:
            self._desk.done(
                application_id, key, anyway=anyway, report=partial(self._not_done, application_id, key, way)
            )

    def _not_done(self, application_id: str, key: str, way: DoneBy, fault: FollowupError) -> None:
        """A letter that nobody checked: its row and the panel say so and ask once more."""
        if way is not DoneBy.SENDING or not isinstance(fault, CouldNot):
            self._notice.refuse(say_fault(fault))
            return
        sentence = self.tr("Its text has not passed the checks. Did it go out?")
        self._agenda.ask_again(application_id, key, sentence)
        self.asked_again.emit(application_id, key, sentence)
        view = self._rows.at_hand()
        if view is not None and not isinstance(view, AgendaView):
            self._notice.warn(self.tr("%1 Done once more marks it as sent.").replace("%1", sentence))

    def _row_done(self, item: AgendaItem) -> None:
        """Space or the ring; where the row asks once more, only its own button says yes."""
        interview_id = item.key.split(":")[1] if item.done_by is DoneBy.NOTES else ""
        self._finish(item.application_id, item.key, item.done_by, interview_id, anyway=bool(item.asks_again))

    def _row_done_by_key(self, application_id: str, key: str) -> None:
        item = self._agenda.whole.item(self._agenda.whole.index_of(application_id, key))
        if item is not None:
            self._row_done(item._replace(asks_again=""))

    def _with_row(self, act: Callable[[AgendaItem], object]) -> None:
        item = self._rows.item_at_hand()
        if item is not None:
            act(item)

    def _open_current(self) -> None:
        view = self._rows.at_hand()
        if view is not None and view.current_id():
            self._open_row(view.current_id())

    def _row_snooze(self, application_id: str, key: str) -> None:
        self._asking.snooze(application_id, key)

    def _open_row(self, application_id: str) -> None:
        self.open_wanted.emit(application_id, self._rows.at_hand())

    def _row_menu(self, view: RowView, place: QPoint) -> None:
        item = view.current()
        view.setFocus(Qt.FocusReason.PopupFocusReason)
        if item is None:
            self._actions.open_menu(place)
        else:
            self._actions.row_menu(place, item.is_for_marking, item.done_by is DoneBy.LOGGING, item.is_written)
