"""The window: rail, board or Today, details panel, toast; it passes wishes to the desk and shows what came of them."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDesktopServices,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from followup_desktop import APP_NAME
from followup_desktop.domain.application import Stage
from followup_desktop.domain.errors import CouldNot, FollowupError
from followup_desktop.domain.follow_up import Need
from followup_desktop.presentation import actions
from followup_desktop.presentation.actions import Context, Do
from followup_desktop.presentation.agenda_model import AgendaItem, DoneBy, quiet_hours
from followup_desktop.presentation.agenda_upkeep import AgendaUpkeep
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.day_watch import DayWatch
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.messages import deed_name, stage_name, toast_words
from followup_desktop.presentation.panel_plan import NextStep, details_of, next_step_of
from followup_desktop.presentation.window_state import StateFile, WindowState
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.notice_bar import NoticeBar, ToastPlace
from followup_desktop.widgets.panel.details_panel import DetailsPanel
from followup_desktop.widgets.rail import Rail
from followup_desktop.widgets.shell import OVERLAY_BELOW, Shell
from followup_desktop.widgets.theme.controls import primary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import Theme
from followup_desktop.widgets.theme.typefaces import Type
from followup_desktop.widgets.today.agenda_view import AgendaView
from followup_desktop.widgets.today.today_view import TodayView
from followup_desktop.widgets.window_actions import CARD_ACTIONS, WindowActions

_LOOKS = {Do.SYSTEM_LOOK: "system", Do.LIGHT_LOOK: "light", Do.DARK_LOOK: "dark"}
_MANY = 500
"""From so many applications on, all cards are read again."""
_FRAME = QSize(8, 40)
"""What title and border of a window may take; the window system says it only once the window is shown."""
_PAINTED_AT_LATEST_MS = 500


class MainWindow(QMainWindow):
    """Shown empty at once; its contents follow after the first paint.

    Nothing is decided here: deeds go to the desk, words and rules come from the presentation.
    """

    def __init__(
        self, desk: Desk, theme: Theme, state_file: StateFile | None = None, *, read_only: bool = False
    ) -> None:
        super().__init__()
        self.desk = desk
        self._theme = theme
        self._state_file = state_file
        self.state = state_file.read() if state_file is not None else WindowState()
        theme.set_scheme(self.state.theme)
        self._read_only = read_only
        self.setWindowTitle(self.tr("%1 (read only)").replace("%1", APP_NAME) if read_only else APP_NAME)
        self.setObjectName("mainWindow")
        self.is_loaded = False
        self.board_model = BoardModel(desk.now(), desk.zone(), self)
        self.agenda = AgendaUpkeep(desk, self)
        self.rail_model = self.agenda.rail
        self.today_model = self.agenda.whole
        self.rail = Rail(self.rail_model)
        self.board = BoardView(self.board_model)
        self.today = TodayView(self.today_model)
        self.panel = DetailsPanel()
        self._board_page = _BoardPage(self.board)
        self.views = QStackedWidget()
        self.views.addWidget(self._board_page)
        self.views.addWidget(self.today)
        self.shell = Shell(self.rail, self.views, self.panel)
        self.setCentralWidget(self.shell)
        self.notice = NoticeBar(self.shell)
        self.toast_place = ToastPlace(self.shell)
        self.toast_place.setFocusProxy(self.board)
        self.toast = self.toast_place.toast
        self.asking = Asking(desk, self.state, self)
        self.watch = DayWatch(desk.now, desk.zone, self)
        self._open_id = ""
        self._asks_again = ""
        self._back_to: QWidget | None = None
        self._replanned: set[str] = set()
        self._said_not_planned = False
        self.window_actions = WindowActions(self, {Context.BOARD: (self.board,), Context.TODAY: self._agenda_views()})
        self.actions_by_id = self.window_actions.by_id
        self._connect()
        self._take_state()
        self._set_texts_of_day()
        self._set_undo_words()
        # A palette set before a widget is polished would come back when it is first shown, after a change of theme.
        self.ensurePolished()

    # ----------------------------------------------------------------------------------------------- start

    def load(self) -> None:
        """Reads the cards and what is for today; then what time has changed is planned anew, in slices."""
        if self.is_loaded:
            return
        self.is_loaded = True
        self.board_model.set_cards(self.desk.cards())
        self.agenda.read()
        self._set_undo_words()
        if self.state.open_card and self.state.open_card in self.board_model:
            self.open_card(self.state.open_card, focus=False)
        if self.views.currentWidget() is self._board_page and not self._has_focus_inside():
            self.board.focus_card()
        self.watch.start()
        if self._read_only:
            self.notice.warn(
                self.tr("This data folder cannot be written: look and export, but nothing can be changed.")
            )
        else:
            QTimer.singleShot(0, self, self._replan_slice)

    def raise_window(self) -> None:
        """Brings the window before the others: a second start asked for it."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    # --------------------------------------------------------------------------------------------- actions

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What each action does."""
        return {
            Do.ADD: lambda: self.asking.add(Stage.INTERESTED),
            Do.SAMPLE: self.desk.fill_with_sample,
            Do.EXPORT: self.asking.export,
            Do.SETTINGS: self.asking.settings,
            Do.QUIT: self.close,
            Do.UNDO: self.desk.undo,
            Do.REDO: self.desk.redo,
            Do.ADD_HERE: self._add_here,
            Do.OPEN: self._open_current,
            Do.EDIT: lambda: self._with_card(self.asking.edit),
            Do.STAGE_BACK: lambda: self.board.move_current(-1),
            Do.STAGE_ON: lambda: self.board.move_current(1),
            Do.UP: lambda: self.board.nudge_current(-1),
            Do.DOWN: lambda: self.board.nudge_current(1),
            Do.MOVE: lambda: self._with_card(self._choose_stage),
            Do.NOTES: lambda: self._with_card(self.asking.notes),
            Do.LOG: lambda: self._with_card(self.asking.log),
            Do.DONE: lambda: self._with_step(self._carry_out),
            Do.SNOOZE: lambda: self._with_step(lambda id_, step: self.asking.snooze(id_, step.key)),
            Do.SKIP: lambda: self._with_step(lambda id_, step: self.desk.skip(id_, step.key)),
            Do.DELETE: lambda: self._with_card(self.desk.delete),
            Do.ROW_DONE: lambda: self._with_row(self._row_done),
            Do.ROW_OPEN: lambda: self._with_row(lambda item: self._open_row(item.application_id)),
            Do.ROW_SNOOZE: lambda: self._with_row(lambda item: self._row_snooze(item.application_id, item.key)),
            Do.ROW_SKIP: lambda: self._with_row(lambda item: self.desk.skip(item.application_id, item.key)),
            Do.ROW_LOG: lambda: self._with_row(lambda item: self.asking.log(item.application_id, item.key)),
            Do.SHOW_TODAY: lambda: self.show_view("today", focus=True),
            Do.SHOW_BOARD: lambda: self.show_view("board", focus=True),
            Do.RAIL: lambda: self._set_rail_wide(not self.rail.is_wide),
            Do.PANEL: self._toggle_panel,
            Do.CLOSE_PANEL: self.close_panel,
            Do.NEXT_AREA: lambda: self._next_area(1),
            Do.PREVIOUS_AREA: lambda: self._next_area(-1),
            Do.MENU: self._go_to_menu,
            Do.SYSTEM_LOOK: lambda: self._set_look("system"),
            Do.LIGHT_LOOK: lambda: self._set_look("light"),
            Do.DARK_LOOK: lambda: self._set_look("dark"),
            Do.SHORTCUTS: self.asking.show_keys,
            Do.ABOUT: self.asking.show_about,
        }

    def _agenda_views(self) -> tuple[AgendaView, AgendaView]:
        return (self.rail.agenda, self.today.agenda)

    def _connect(self) -> None:
        self.window_actions.wanted.connect(lambda what: self.handlers()[what]())
        self.window_actions.board_menu_opening.connect(self._enable_card_actions)
        self.shell.painted.connect(lambda: QTimer.singleShot(0, self, self.load))
        self.shell.arranged.connect(self._stand)
        self.rail.view_wanted.connect(lambda name: self.show_view(name, focus=True))
        self._board_page.add.clicked.connect(self.actions_by_id[Do.ADD].trigger)
        self.board_model.move_requested.connect(self._move_requested)
        self.board.selected_changed.connect(self._selected)
        self.board.open_requested.connect(self.open_card)
        self.board.add_requested.connect(lambda stage: self.asking.add(Stage(stage)))
        self.board.menu_requested.connect(self._card_menu)
        for view in self._agenda_views():
            view.done_wanted.connect(self._row_done_by_key)
            view.anyway_wanted.connect(lambda id_, key: self.desk.done(id_, key, anyway=True))
            view.open_wanted.connect(lambda id_, _: self._open_row(id_))
            view.snooze_wanted.connect(self._row_snooze)
            view.log_wanted.connect(self.asking.log)
            view.skip_wanted.connect(self.desk.skip)
            view.menu_wanted.connect(partial(self._row_menu, view))
        panel = self.panel
        panel.close_wanted.connect(self.close_panel)
        panel.edit_wanted.connect(lambda: self.asking.edit(self._open_id))
        panel.main_wanted.connect(lambda step: self._carry_out(self._open_id, step))
        panel.snooze_wanted.connect(self._panel_snooze)
        panel.skip_wanted.connect(lambda key: self.desk.skip(self._open_id, key))
        panel.log_wanted.connect(lambda: self.asking.log(self._open_id))
        panel.interview_wanted.connect(lambda interview: self.asking.interview(self._open_id, interview))
        panel.export_wanted.connect(self.asking.export)
        panel.link_wanted.connect(_open_link)
        self.toast.undo_requested.connect(self.desk.undo)
        self.desk.changed.connect(self._changed)
        self.desk.refused.connect(self.notice.refuse)
        self.desk.replanned.connect(self._took_time)
        self.asking.look_chosen.connect(self._set_look)
        self.asking.added.connect(self._show_added)
        self.watch.day_changed.connect(self._time_passed)
        self.watch.woke.connect(self._time_passed)
        self.watch.quarter_passed.connect(self._time_passed)
        self.watch.minute_passed.connect(self.agenda.tell_time)
        self.agenda.shown.connect(self._set_count)

    # ---------------------------------------------------------------------------------- what the desk says

    def _changed(self, outcome) -> None:
        """A deed was done, here or by a command: everything that shows it is read again."""
        if not self.is_loaded:
            return
        if actions.may_change_settings(outcome):
            self.board_model.set_present(self.desk.now(), self.desk.zone())
            self._set_texts_of_day()
        self._refresh_cards(outcome.touched)
        self.agenda.refresh(outcome.touched, outcome)
        self._set_undo_words()
        if self._open_id and (self._open_id in outcome.touched or actions.may_change_settings(outcome)):
            self._asks_again = ""
            self._refresh_panel()
        words = toast_words(outcome)
        if words:
            self.toast_place.say(words, self.tr("Undo") if actions.can_be_undone(outcome) else "")
            QTimer.singleShot(0, self, self._keep_toast_off)
        self.notice.warn(" ".join(outcome.warnings))

    def _keep_toast_off(self) -> None:
        """The toast never lies over the card that has the keys."""
        card = self.board.card_rect(self.board.current_id()) if self.board.isVisible() else QRect()
        card.moveTopLeft(self.board.mapTo(self.shell, card.topLeft()))
        self.toast_place.keep_off(card)

    def _stand(self) -> None:
        for place in (self.toast_place, self.notice):
            place.stand_in(self.shell.seen)

    def _refresh_cards(self, ids: Iterable[str]) -> None:
        ids = list(ids)
        if len(ids) > _MANY:
            self.board_model.set_cards(self.desk.cards())
            return
        cards = self.desk.cards_of(ids)
        self.board_model.refresh(cards, set(ids) - {card.id for card in cards})

    def _refresh_panel(self) -> None:
        try:
            details = details_of(self.desk, self._open_id, self._asks_again)
        except FollowupError:
            self.close_panel(focus=False)
            return
        self.panel.show_details(details)

    def _set_undo_words(self) -> None:
        # The sample board goes onto an empty board only.
        self.actions_by_id[Do.SAMPLE].setEnabled(not any(map(self.board_model.count, Stage)))
        for do, change, words in (
            (Do.UNDO, self.desk.next_undo(), self.tr("&Undo %1")),
            (Do.REDO, self.desk.next_redo(), self.tr("&Redo %1")),
        ):
            action = self.actions_by_id[do]
            action.setEnabled(change is not None)
            plain = actions.words(do)
            action.setText(words.replace("%1", deed_name(change).replace("&", "&&")) if change else plain)

    # ------------------------------------------------------------------------------------------------ time

    def _time_passed(self) -> None:
        """A day, a quarter of an hour or a sleep has passed."""
        self.board_model.set_present(self.desk.now(), self.desk.zone())
        self._set_texts_of_day()
        self.agenda.show()
        if self._open_id:
            self._refresh_panel()
        if not self._read_only:
            QTimer.singleShot(0, self, self._replan_slice)

    def _replan_slice(self) -> None:
        """Plans anew some of what time has changed; the window answers in between."""
        try:
            more = self.desk.replan()
        except FollowupError as fault:
            if not self._said_not_planned:
                self._said_not_planned = True
                self.notice.refuse(str(fault))
            return
        if more:
            QTimer.singleShot(0, self, self._replan_slice)

    def _took_time(self, ids: Iterable[str]) -> None:
        if not self._replanned:
            QTimer.singleShot(0, self, self._show_replanned)
        self._replanned.update(ids)

    def _show_replanned(self) -> None:
        ids, self._replanned = self._replanned, set()
        self._refresh_cards(ids)
        self.agenda.refresh(ids)
        if self._open_id in ids:
            self._refresh_panel()

    def _set_texts_of_day(self) -> None:
        self.rail.set_quiet_hours(*quiet_hours(self.desk.settings()))
        self._set_count()

    def _set_count(self) -> None:
        today: date = self.desk.now().astimezone(self.desk.zone()).date()
        self.rail.set_day(today, self.rail_model.today_count)
        self.today.set_day(today, self.today_model.today_count)

    # ----------------------------------------------------------------------------------------------- cards

    def _with_card(self, act: Callable[[str], object]) -> None:
        id_ = self.board.current_id()
        if id_:
            act(id_)

    def _with_step(self, act: Callable[[str, NextStep], object]) -> None:
        id_ = self.board.current_id()
        if not id_:
            return
        step = next_step_of(self.desk, id_)
        if step.key and step.button:
            act(id_, step)

    def _add_here(self) -> None:
        stage = self.board_model.stage_of(self.board.current_id())
        self.asking.add(stage or Stage.INTERESTED)

    def _open_current(self) -> None:
        if self.board.current_id():
            self.open_card(self.board.current_id())

    def _move_requested(self, application_id: str, stage_value: str, row: int) -> None:
        """A drop, or its twin on the keys: asks at most one question, then the desk moves the card."""
        stage = Stage(stage_value)
        below = self._card_above(application_id, stage, row)
        if self.board_model.stage_of(application_id) is stage:
            self.desk.move(application_id, stage, below=below)
        else:
            self.asking.move(application_id, stage, below)

    def _card_above(self, application_id: str, stage: Stage, row: int) -> str | None:
        """The card under which one is put that comes before the ``row``-th of the others; None for the top."""
        above = row - 1
        model = self.board_model
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
        menu = QMenu(self)
        menu.setObjectName("stageMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = self.board_model.stage_of(application_id)
        for number, stage in enumerate(Stage, 1):
            action = menu.addAction(f"&{number}  {stage_name(stage)}")
            action.setEnabled(stage is not here)
            action.triggered.connect(partial(self.board_model.request_move, application_id, stage, 0))
        card = self.board.card_rect(application_id)
        place = self.board.mapToGlobal(card.bottomLeft() + QPoint(12, -8)) if not card.isEmpty() else self.pos()
        menu.popup(place)

    def _card_menu(self, _application_id: str, place: QPoint) -> None:
        self._enable_card_actions()
        self.window_actions.card_menu(place)

    def _enable_card_actions(self) -> None:
        """In a menu, what has nothing to act on is grey."""
        id_ = self.board.current_id()
        step = next_step_of(self.desk, id_) if id_ else None
        can_act = step is not None and bool(step.key and step.button)
        stage = self.board_model.stage_of(id_) if id_ else None
        without = {do for do in CARD_ACTIONS if not id_}
        without |= set() if can_act else {Do.DONE, Do.SNOOZE, Do.SKIP}
        without |= {Do.STAGE_BACK} if stage is Stage.INTERESTED else set()
        without |= {Do.STAGE_ON} if stage is Stage.CLOSED else set()
        self.window_actions.grey_out(without - {Do.ADD_HERE})

    # ----------------------------------------------------------------------------------------- steps, rows

    def _carry_out(self, application_id: str, step: NextStep) -> None:
        """The main button of a next step."""
        if step.fills is Need.INTERVIEW_NOTES:
            self.asking.interview(application_id, step.interview_id)
        elif step.fills is Need.INTERVIEW_DATE:
            self.asking.interview(application_id, "")
        elif step.fills is not None:
            self.asking.edit(application_id)
        else:
            self._finish(application_id, step.key, step.done_by, step.interview_id, anyway=bool(step.asks_again))

    def _finish(self, application_id: str, key: str, way: DoneBy, interview_id: str, *, anyway: bool = False) -> None:
        """Done, in the way that fits the follow-up."""
        if way is DoneBy.TIME:
            return
        if way is DoneBy.LOGGING:
            self.asking.log(application_id, key)
        elif way is DoneBy.NOTES:
            self.asking.interview(application_id, interview_id)
        else:
            self.desk.done(application_id, key, anyway=anyway, report=partial(self._not_done, application_id, key, way))

    def _not_done(self, application_id: str, key: str, way: DoneBy, fault: FollowupError) -> None:
        """A letter that nobody checked: its row and the panel say so and ask once more."""
        if way is not DoneBy.SENDING or not isinstance(fault, CouldNot):
            self.notice.refuse(str(fault))
            return
        sentence = self.tr("Its text has not passed the checks. Did it go out?")
        self.agenda.ask_again(application_id, key, sentence)
        self.announce(sentence)
        if application_id == self._open_id:
            self._asks_again = sentence
            self._refresh_panel()

    def _row_done(self, item: AgendaItem) -> None:
        """Space or the ring; where the row asks once more, only its own button says yes."""
        interview_id = item.key.split(":")[1] if item.done_by is DoneBy.NOTES else ""
        self._finish(item.application_id, item.key, item.done_by, interview_id, anyway=bool(item.asks_again))

    def _row_done_by_key(self, application_id: str, key: str) -> None:
        item = self.today_model.item(self.today_model.index_of(application_id, key))
        if item is not None:
            self._row_done(item._replace(asks_again=""))

    def _with_row(self, act: Callable[[AgendaItem], object]) -> None:
        view = self._row_view()
        item = view.current() if view is not None else None
        if item is not None:
            act(item)

    def _row_view(self) -> AgendaView | None:
        for view in self._agenda_views():
            if view.hasFocus():
                return view
        return None

    def _row_snooze(self, application_id: str, key: str) -> None:
        self.asking.snooze(application_id, key)

    def _panel_snooze(self, key: str) -> None:
        button = self.panel.step.snooze
        self.asking.snooze_menu(self._open_id, key, button.mapToGlobal(button.rect().bottomLeft() + QPoint(0, 4)))

    def _open_row(self, application_id: str) -> None:
        self._back_to = self._row_view()
        self.open_card(application_id)

    def _row_menu(self, view: AgendaView, place: QPoint) -> None:
        item = view.current()
        if item is not None:
            view.setFocus(Qt.FocusReason.PopupFocusReason)
            self.window_actions.row_menu(place, item.is_for_marking)

    # ----------------------------------------------------------------------------------------------- panel

    def open_card(self, application_id: str, focus: bool = True) -> None:
        """Opens the details of an application; with ``focus`` the keys go into the panel."""
        if application_id != self._open_id:
            self._asks_again = ""
        self._open_id = application_id
        self._refresh_panel()
        if not self._open_id:
            return
        self.shell.show_panel()
        self.board.select(application_id)
        self._set_panel_actions()
        if focus:
            self.panel.take_focus()

    def close_panel(self, focus: bool = True) -> None:
        """Closes the details; the keys go back to where they came from."""
        if not self.shell.is_panel_shown:
            return
        application_id, self._open_id = self._open_id, ""
        self._asks_again = ""
        self.shell.hide_panel()
        self.board.clear_selection()
        self._set_panel_actions()
        back, self._back_to = self._back_to, None
        if not focus:
            return
        if back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.views.currentWidget() is self._board_page:
            self.board.focus_card(application_id)
        else:
            self.today.agenda.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def open_id(self) -> str:
        """The application whose details are open; empty where none are."""
        return self._open_id

    def _show_added(self, application_id: str) -> None:
        """A new card may stand where the board is not scrolled to: it is shown, gets the keys, and lights up."""
        if self.views.currentWidget() is self._board_page:
            self.board.focus_card(application_id)
            self.board.reveal(application_id)
            self.board.flash(application_id)

    def _selected(self, application_id: str) -> None:
        """A click on a card opens it; the keys stay on the board."""
        if application_id and application_id != self._open_id:
            self._back_to = None
            self.open_card(application_id, focus=False)

    def _toggle_panel(self) -> None:
        if self.shell.is_panel_shown:
            self.close_panel()
        else:
            self._open_current()
        self._set_panel_actions()

    def _set_panel_actions(self) -> None:
        shown = self.shell.is_panel_shown
        self.actions_by_id[Do.PANEL].setChecked(shown)
        self.actions_by_id[Do.CLOSE_PANEL].setEnabled(shown)

    # ----------------------------------------------------------------------------------------------- views

    def show_view(self, name: str, focus: bool = False) -> None:
        """Shows the board or Today."""
        self.views.setCurrentWidget(self.today if name == "today" else self._board_page)
        self.rail.set_view(name)
        self.actions_by_id[Do.SHOW_TODAY if name == "today" else Do.SHOW_BOARD].setChecked(True)
        if focus:
            self._focus_view()

    def _focus_view(self) -> None:
        if self.views.currentWidget() is self.today:
            self.today.agenda.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.board.focus_card()

    def _next_area(self, step: int) -> None:
        """From rail to view to panel, and round again."""
        areas: list[tuple[QWidget, Callable[[], object]]] = [
            (self.rail, self._focus_rail),
            (self.views, self._focus_view),
        ]
        if self.shell.is_panel_shown:
            areas.append((self.panel, self.panel.take_focus))
        focus = QApplication.focusWidget()
        here = next((n for n, (area, _) in enumerate(areas) if focus is not None and area.isAncestorOf(focus)), 1)
        areas[(here + step) % len(areas)][1]()

    def _focus_rail(self) -> None:
        rows = self.rail.agenda
        target: QWidget = rows if rows.isVisible() and self.rail_model.rowCount() else self.rail.board
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to_menu(self) -> None:
        bar = self.menuBar()
        bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        bar.setActiveAction(bar.actions()[0])

    def _set_rail_wide(self, wide: bool) -> None:
        self.rail.set_wide(wide)
        self.shell.arrange()
        self.actions_by_id[Do.RAIL].setChecked(wide)

    def _set_look(self, name: str) -> None:
        self.state.theme = name
        self._theme.set_scheme(name)
        for do, look in _LOOKS.items():
            self.actions_by_id[do].setChecked(look == name)

    def announce(self, sentence: str) -> None:
        """Says a sentence to screen readers."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _has_focus_inside(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (self.panel.isAncestorOf(focus) or self.views.isAncestorOf(focus))

    # ----------------------------------------------------------------------------------------------- state

    def _take_state(self) -> None:
        state = self.state
        self.setMinimumSize(640, 420)
        self._set_look(state.theme)
        self._set_rail_wide(state.wide_rail)
        self.shell.set_panel_width(state.panel_width)
        self.panel.tabs.setCurrentIndex(min(state.panel_tab, self.panel.tabs.count() - 1))
        self._set_panel_actions()
        self.show_view(state.view)
        self.resize(1440, 900)
        if state.width and state.height:
            wanted = QRect(state.x, state.y, state.width, state.height)
            screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
            room = next((room for room in screens if room.intersected(wanted).width() >= 200), None)
            if room is not None:
                self.move(wanted.topLeft())
            # The screen may be a smaller one than the last time.
            self.resize(wanted.size().boundedTo((room or self.screen().availableGeometry()).size()))
        else:
            room = self.screen().availableGeometry()
            self.resize(QSize(1440, 900).boundedTo(room.size() - _FRAME))
        if state.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def keep_state(self) -> None:
        """Writes down what the window looks like."""
        place = self.normalGeometry() if self.isMaximized() else QRect(self.pos(), self.size())
        state = self.state
        state.x, state.y, state.width, state.height = place.x(), place.y(), place.width(), place.height()
        state.maximized = self.isMaximized()
        state.panel_width = self.shell.panel_width
        state.wide_rail = self.rail.is_wide
        state.view = "today" if self.views.currentWidget() is self.today else "board"
        if self.is_loaded:
            state.open_card = self._open_id
        state.panel_tab = self.panel.tabs.currentIndex()
        if self._state_file is not None:
            self._state_file.write(state)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.watch.stop()
        self.asking.close_all()
        self.keep_state()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A window that is never painted (minimized at the start) is filled all the same.
        QTimer.singleShot(_PAINTED_AT_LATEST_MS, self, self.load)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() >= OVERLAY_BELOW > event.size().width() and self._open_id:
            self.board.reveal(self._open_id)


class _BoardPage(QWidget):
    """The board under its title."""

    def __init__(self, board: BoardView) -> None:
        super().__init__()
        self.add = primary_button(self.tr("Add application"), "plus")
        title = PlainLabel(self.tr("Board"), Type.DISPLAY)
        head = QHBoxLayout()
        head.setContentsMargins(Space.PANEL, 0, Space.PANEL, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.LARGE, 0, 0)
        layout.setSpacing(Space.WIDE)
        layout.addLayout(head)
        layout.addWidget(board, 1)


def _open_link(link: QUrl) -> None:
    QDesktopServices.openUrl(link)
