"""What the user wishes of the plan: other weeks and kinds, a follow-up moved, a page printed; what keeps it fresh."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.day_watch import DayWatch
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.plan.marks import Mark
from followup_desktop.presentation.plan.moving import Moving, Target
from followup_desktop.presentation.plan.shows import Show
from followup_desktop.presentation.plan.upkeep import PlanUpkeep
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.wall_clock import day_of, fill
from followup_desktop.presentation.window_state import WindowState
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.plan.plan_view import PlanView


class PlanWishes(QObject):
    """Passes what is wished to the desk. The plan is read when its view is shown, and after changes then."""

    announced = Signal(str)
    """A sentence for screen readers."""

    def __init__(self, desk: Desk, asking: Asking, watch: DayWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asking = desk, asking
        self.plan = PlanUpkeep(desk, self)
        self.view = PlanView(self.plan, self._begin_move)
        view = self.view
        view.back.clicked.connect(lambda: self.plan.go_on(-1))
        view.on.clicked.connect(lambda: self.plan.go_on(1))
        view.to_today.clicked.connect(lambda: self.plan.go_to(None))
        view.narrowed.connect(self.plan.narrow)
        view.print_button.clicked.connect(self._print)
        view.weeks.moved.connect(self._show_moved)
        view.weeks.refused.connect(desk.refused)
        watch.minute_passed.connect(view.weeks.viewport().update)

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What each action of the plan does."""
        return {
            Do.PLAN_AS_LIST: lambda: self._show_as("list"),
            Do.PLAN_AS_WEEKS: lambda: self._show_as("weeks"),
            Do.PLAN_BACK: partial(self.plan.go_on, -1),
            Do.PLAN_ON: partial(self.plan.go_on, 1),
            Do.PLAN_TODAY: partial(self.plan.go_to, None),
            Do.PLAN_EARLIER: lambda: self._move(lambda moving: moving.by_quarter(later=False)),
            Do.PLAN_LATER: lambda: self._move(lambda moving: moving.by_quarter(later=True)),
            Do.PLAN_DAY_BACK: lambda: self._move(lambda moving: moving.by_days(-1)),
            Do.PLAN_DAY_ON: lambda: self._move(lambda moving: moving.by_days(1)),
            Do.PLAN_PRINT: self._print,
        }

    def take_state(self, state: WindowState) -> None:
        """Shows what was shown when the window was closed."""
        self.view.show_as(state.plan_shape)
        self.plan.choose(day_of(state.plan_first), frozenset(map(Show, state.plan_shows)))

    def keep_state(self, state: WindowState) -> None:
        """Writes down what is shown."""
        state.plan_shape = self.view.shown_as
        state.plan_first = self.plan.kept_first
        state.plan_shows = [show.value for show in Show if show in self.plan.shows]

    def refresh(self, ids: Collection[str] | None = None) -> None:
        """Reads what these applications have planned, or all; if somebody looks at it."""
        if not self.view.isVisible():
            return
        if ids is None:
            self.plan.read()
        else:
            self.plan.refresh(ids)

    def _show_as(self, shape: str) -> None:
        had_keys = self.view.rows.hasFocus()
        self.view.show_as(shape)
        if had_keys:
            self.view.take_focus()

    # Moving -------------------------------------------------------------------------------------------------------

    def _begin_move(self, mark: Mark) -> Moving | None:
        try:
            return Moving(self._desk, *mark.place)
        except FollowupError as fault:
            self._desk.refused.emit(say_fault(fault))
            return None

    def _move(self, where: Callable[[Moving], Target]) -> None:
        """Moves the mark that has the keys."""
        mark = self.view.rows.current_mark()
        if mark is None or not mark.is_open:
            return
        moving = self._begin_move(mark)
        if moving is None:
            return
        target = where(moving)
        if target.moment is None:
            self._desk.refused.emit(target.words)
        elif moving.go(target):
            if target.moment.day not in self.plan.weeks:
                self.plan.go_to(target.moment.day)
            self._show_moved(*mark.place)

    def _show_moved(self, application_id: str, key: str) -> None:
        rows, wording = self.view.rows, self.plan.marks.wording
        rows.go_to(application_id, key)
        rows.flash(application_id, key)
        mark = rows.current_mark()
        if mark is not None and wording is not None:
            said = self.tr("%1, %2, moved to %3.")
            self.announced.emit(fill(said, wording.act(mark), mark.company, wording.when(mark)))

    # Paper --------------------------------------------------------------------------------------------------------

    def _print(self) -> None:
        from followup_desktop.widgets.paper import PrinterPaper, draw_pages

        page = self.plan.page()
        paper = self._asking.paper or PrinterPaper()
        paper.ask(self.view.window(), page.title, lambda printer: draw_pages(page, printer))
