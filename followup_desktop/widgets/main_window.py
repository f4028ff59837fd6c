"""The window: rail, board or Today, details panel, toast; it passes wishes to the desk and shows what came of them."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import asdict
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from followup_desktop import APP_NAME
from followup_desktop.domain.application import Stage
from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation import actions
from followup_desktop.presentation.actions import Context, Do
from followup_desktop.presentation.agenda_upkeep import AgendaUpkeep
from followup_desktop.presentation.agenda_words import quiet_hours
from followup_desktop.presentation.appearance import Appearance
from followup_desktop.presentation.archive_model import ArchiveModel
from followup_desktop.presentation.backup_keeper import BackupKeeper
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.day_watch import DayWatch
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.faults import going_on
from followup_desktop.presentation.filtered_board import FilteredBoard
from followup_desktop.presentation.folder_move import Move
from followup_desktop.presentation.letters.letters_model import LettersModel
from followup_desktop.presentation.live_calendar import LiveCalendar
from followup_desktop.presentation.messages import deed_name, spoken_words, toast_words
from followup_desktop.presentation.publisher import Publisher
from followup_desktop.presentation.reminding.surroundings import Surroundings
from followup_desktop.presentation.speaking import say, say_fault
from followup_desktop.presentation.start_words import start_words
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.presentation.window_state import BoardPlace, StateFile, WindowState
from followup_desktop.widgets.archive.archive_view import ArchiveView
from followup_desktop.widgets.archive_wishes import ArchiveWishes
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.beginning import Beginning
from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.board_page import BoardPage
from followup_desktop.widgets.call_wishes import CallWishes
from followup_desktop.widgets.card_wishes import CardWishes
from followup_desktop.widgets.given_files import GivenFiles
from followup_desktop.widgets.incoming_wishes import IncomingWishes
from followup_desktop.widgets.letter_wishes import LetterWishes
from followup_desktop.widgets.letters.letters_view import LettersView
from followup_desktop.widgets.notice_bar import NoticeBar, ToastPlace
from followup_desktop.widgets.open_details import OpenDetails
from followup_desktop.widgets.palette.palette_wishes import PaletteWishes
from followup_desktop.widgets.panel.details_panel import DetailsPanel
from followup_desktop.widgets.plan_wishes import PlanWishes
from followup_desktop.widgets.publishing_wishes import PublishingWishes
from followup_desktop.widgets.rail import Rail
from followup_desktop.widgets.reminding import Reminding
from followup_desktop.widgets.shell import OVERLAY_BELOW, Shell, below_one_another
from followup_desktop.widgets.step_wishes import RowView, StepWishes
from followup_desktop.widgets.theme.theme import Theme
from followup_desktop.widgets.today.agenda_view import AgendaView
from followup_desktop.widgets.today.today_view import TodayView
from followup_desktop.widgets.view_stack import Area, View, ViewStack, give_keys, go_to_next_area
from followup_desktop.widgets.window_actions import WindowActions
from followup_desktop.widgets.window_look import CHOICES, WindowLook
from followup_desktop.widgets.window_place import keep_place, take_place

_PAINTED_AT_LATEST_MS = 500
_SHOWN_TOGETHER_MS = 60
"""For so long plans that time has changed are gathered before they are shown."""
_AFTER_PAINT_MS = 12
"""The board is laid out and painted meanwhile."""


class MainWindow(QMainWindow):
    """Shown empty at once; its contents follow after the first paint.

    Nothing is decided here: deeds go to the desk, words and rules come from the presentation. Without
    ``surroundings`` it tells of nothing by itself.
    """

    loaded = Signal()
    """The window shows what there is."""
    ended = Signal()
    """The window is closed for good: the program ends."""

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        state_file: StateFile | None = None,
        *,
        read_only: bool = False,
        surroundings: Surroundings | None = None,
    ) -> None:
        super().__init__()
        self.desk = desk
        self._state_file = state_file
        self.state = state_file.read() if state_file is not None else WindowState()
        self.appearance = Appearance(self.state, self)
        look = WindowLook(self.appearance, theme, self)
        self._read_only = read_only
        self.setWindowTitle(self.tr("%1 (read only)").replace("%1", APP_NAME) if read_only else APP_NAME)
        self.setObjectName("mainWindow")
        self.is_loaded = False
        """Whether everything of a start is done; the board is there before."""
        self._begun = False
        self._rest: Iterator[None] | None = None
        self.opens_anew = False
        self.moves_data: Move | None = None
        """The wish to move the data, once this window is closed."""
        """Closed only to open again, in another language."""
        self._is_quitting = self._has_ended = self._is_warned = False
        self.board_model = BoardModel(desk.now(), desk.zone(), self)
        self.filtered = FilteredBoard(desk, self.board_model, self)
        self.agenda = AgendaUpkeep(desk, self)
        self.rail_model = self.agenda.rail
        self.today_model = self.agenda.whole
        self.rail = Rail(self.rail_model)
        self.board = BoardView(self.board_model)
        self.today = TodayView(self.today_model)
        self.panel = DetailsPanel(desk)
        self.panel.set_read_only(read_only)
        self._board_page = BoardPage(self.board, self.filtered)
        self.views = ViewStack()
        self.archive_model = ArchiveModel(desk, self)
        self.archive = ArchiveView(self.archive_model)
        self.letters_model = LettersModel(desk, self)
        self.letters = LettersView(self.letters_model)
        self.watch = DayWatch(desk.now, desk.zone, self)
        self.live = LiveCalendar(desk, self)
        self.keeper = BackupKeeper(desk, self)
        self.publisher = Publisher(desk, self)
        starting = surroundings.starting if surroundings is not None else None
        self.asking = Asking(desk, self.state, self.appearance, self.live, self.publisher, starting, self)
        self.plan_wishes = PlanWishes(desk, self.asking, self.watch, self)
        self.plan = self.plan_wishes.view
        self.views.hold(
            {
                "today": View(self.today, Do.SHOW_TODAY, lambda: give_keys(self.today.agenda)),
                "board": View(self._board_page, Do.SHOW_BOARD, self._board_page.take_focus),
                "plan": View(self.plan, Do.SHOW_PLAN, self.plan.take_focus),
                "letters": View(self.letters, Do.SHOW_LETTERS, self.letters.take_focus),
                "archive": View(self.archive, Do.SHOW_ARCHIVE, self.archive.take_focus),
            }
        )
        self.reminding = Reminding(desk, self.agenda, self.state, self.appearance, surroundings, self)
        self.shell = Shell(self.rail, below_one_another(self.reminding.banner, self.views), self.panel)
        self.setCentralWidget(self.shell)
        self.notice = NoticeBar(self.shell)
        self.toast_place = ToastPlace(self.shell)
        self.toast_place.setFocusProxy(self.board)
        self.toast = self.toast_place.toast
        self.details = OpenDetails(desk, self.shell, self.panel, self.board, self.state, self._give_back_keys)
        self._replanned: set[str] = set()
        self._said_not_planned = False
        places: dict[Context, tuple[QWidget, ...]] = {
            Context.BOARD: (self.board,),
            Context.TODAY: (*self._agenda_views(), self.plan.weeks, self.plan.table),
            Context.ARCHIVE: (self.archive.table,),
            Context.LETTERS: (self.letters.table,),
            Context.PLAN: (self.plan,),
        }
        self.window_actions = WindowActions(self, places)
        self.actions_by_id = self.window_actions.by_id
        look.join(self.window_actions)
        self.card_wishes = CardWishes(desk, self.board, self.board_model, self.asking, self.window_actions)
        self.step_wishes = StepWishes(
            desk,
            self.board,
            self.agenda,
            self._agenda_views(),
            self.plan_wishes,
            self.asking,
            self.window_actions,
            self.notice,
        )
        self.incoming_wishes = IncomingWishes(self, self.board, self.panel, lambda: self.details.id, self.asking)
        self.call_wishes = CallWishes(desk, self.board, self._row_views(), self.asking)
        self.archive_wishes = ArchiveWishes(desk, self.keeper, self.archive, self.archive_model, self.asking)
        self.letter_wishes = LetterWishes(
            desk,
            self.board,
            self._row_views(),
            self.letters,
            self.letters_model,
            self.asking,
            self.window_actions,
        )
        start_own = self.actions_by_id[Do.START_OWN]
        self.beginning = Beginning(desk, self.state, self._board_page, self.asking, start_own, read_only=read_only)
        self.given_files = GivenFiles(self.asking, self)
        self.palette_wishes = PaletteWishes(
            desk, self.filtered, self.window_actions, self.state, self.shell, self.card_actions_fit
        )
        self.publishing_wishes = PublishingWishes(self.publisher, self.asking, self.notice)
        self._connect()
        self._take_state()
        self._set_texts_of_day()
        self._set_undo_words()
        # A palette set before a widget is polished would come back when it is first shown, after a change of theme.
        self.ensurePolished()

    # ----------------------------------------------------------------------------------------------- start

    def load(self) -> None:
        """Reads the cards that are seen first; everything else follows once they are painted, a step a turn."""
        if self._begun:
            return
        self._begun = True
        self.filtered.read()
        is_whole = self.filtered.is_whole
        if is_whole:
            self._open_what_was_open()
        self.beginning.begin()
        if not self._has_focus_inside():
            self.views.take_focus()
        self._rest = self._load_the_rest(is_whole)
        # With the next turn the board is laid out, and painted after that.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(_AFTER_PAINT_MS, self, self._load_more))

    def _open_what_was_open(self) -> None:
        if self.state.open_card and self.board_model.known_card(self.state.open_card):
            self.open_card(self.state.open_card, focus=False)
        if self.state.board_place != BoardPlace():
            self.board.return_to(self.state.board_place)

    def _load_the_rest(self, is_whole: bool) -> Iterator[None]:
        while not self.filtered.is_whole:
            yield
        self.agenda.read(self.filtered.with_steps())
        while self.agenda.is_reading:
            yield
        if not self._has_focus_inside():
            # Today takes the keys only once it shows something.
            self.views.take_focus()
        yield
        self._refresh_lists()
        self._set_undo_words()
        yield
        self.window_actions.set_icons()
        if not is_whole:
            self._open_what_was_open()
            yield
        self.watch.start()
        self.live.begin()
        # Before anything is planned anew: a slot that has passed is told of where it stood.
        self.reminding.begin()
        self.publisher.begin()
        self.given_files.begin()
        self.keeper.begin()
        if words := start_words(self.desk, read_only=self._read_only):
            self.notice.warn(words)
        if not self._read_only:
            QTimer.singleShot(0, self, self._replan_slice)
        self.is_loaded = True
        self.loaded.emit()

    def _load_more(self) -> None:
        if self._rest is None:
            return
        try:
            next(self._rest)
        except StopIteration:
            self._rest = None
        else:
            QTimer.singleShot(0, self, self._load_more)

    def begin(self, *, in_background: bool) -> None:
        """Shows the window; where nobody asked for it, it waits in the tray, else minimized."""
        if not in_background:
            self.show()
            return
        self.reminding.turn_tray()
        if self.reminding.may_stay():
            self.reminding.is_aside = True
            QTimer.singleShot(0, self, self.load)
        else:
            self.showMinimized()

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
            Do.ADD: lambda: self.asking.quick_add(Stage.INTERESTED),
            Do.ADD_FULL: lambda: self.asking.add(Stage.INTERESTED),
            Do.SAMPLE: self.desk.fill_with_sample,
            Do.START_OWN: self.beginning.start_own,
            Do.EXPORT: lambda: self.asking.export(self.details.id or self.board.current_id()),
            Do.SETTINGS: self.asking.settings,
            Do.QUIT: self.quit,
            Do.UNDO: self.desk.undo,
            Do.REDO: self.desk.redo,
            Do.PALETTE: self.palette_wishes.open,
            Do.FILTER: self._go_to_filter,
            Do.FILTER_HERE: self._go_to_filter,
            Do.CLEAR_FILTER: self.filtered.clear,
            Do.OPEN: self._open_current,
            Do.SHOW_TODAY: lambda: self.show_view("today", focus=True),
            Do.SHOW_BOARD: lambda: self.show_view("board", focus=True),
            Do.RAIL: lambda: self._set_rail_wide(not self.rail.is_wide),
            Do.PANEL: self._toggle_panel,
            Do.CLOSE_PANEL: self.close_panel,
            Do.NEXT_AREA: lambda: self._next_area(1),
            Do.PREVIOUS_AREA: lambda: self._next_area(-1),
            Do.MENU: self._go_to_menu,
            Do.CONTEXT_MENU: self.window_actions.open_context_menu,
            **{do: partial(self.appearance.choose, *choice) for do, choice in CHOICES.items()},
            Do.SHORTCUTS: self.asking.show_keys,
            Do.ABOUT: self.asking.show_about,
            Do.SHOW_ARCHIVE: lambda: self.show_view("archive", focus=True),
            Do.SHOW_LETTERS: lambda: self.show_view("letters", focus=True),
            Do.SHOW_PLAN: lambda: self.show_view("plan", focus=True),
            **self.archive_wishes.handlers(),
            **self.letter_wishes.handlers(),
            **self.plan_wishes.handlers(),
            **self.card_wishes.handlers(),
            **self.step_wishes.handlers(),
            **self.call_wishes.handlers(),
            **self.incoming_wishes.handlers(),
            **self.publishing_wishes.handlers(),
        }

    def _agenda_views(self) -> tuple[AgendaView, AgendaView]:
        return (self.rail.agenda, self.today.agenda)

    def _row_views(self) -> tuple[RowView, ...]:
        """The lists of follow-ups of which one has the keys: those of Today, and the plan in its two shapes."""
        return (*self._agenda_views(), self.plan.weeks, self.plan.table)

    def _connect(self) -> None:
        self.window_actions.wanted.connect(lambda what: self.handlers()[what]())
        self.shell.painted.connect(lambda: QTimer.singleShot(0, self, self.load))
        self.shell.arranged.connect(self._stand)
        self.details.shown.connect(self._set_panel_actions)
        self.rail.view_wanted.connect(lambda name: self.show_view(name, focus=True))
        self._board_page.add.clicked.connect(self.actions_by_id[Do.ADD].trigger)
        self._board_page.head.announced.connect(self.announce)
        self.palette_wishes.palette.announced.connect(self.announce)
        self.palette_wishes.open_wanted.connect(self.open_card)
        self.filtered.changed.connect(self._filter_changed)
        self.filtered.was_read.connect(self._read_agenda)
        self.board.selected_changed.connect(self.details.follow)
        self.board.open_requested.connect(self.open_card)
        self.board.add_requested.connect(lambda stage: self.asking.quick_add(Stage(stage)))
        panel = self.panel
        panel.close_wanted.connect(self.close_panel)
        panel.edit_wanted.connect(lambda: self.asking.edit(self.details.id))
        panel.main_wanted.connect(lambda step: self.step_wishes.press(self.details.id, step))
        panel.snooze_wanted.connect(self._panel_snooze)
        panel.skip_wanted.connect(lambda key: self.desk.skip(self.details.id, key))
        panel.log_wanted.connect(lambda: self.asking.log(self.details.id))
        panel.interview_wanted.connect(lambda interview: self.asking.interview(self.details.id, interview))
        panel.another_time_wanted.connect(lambda interview: self.asking.another_time(self.details.id, interview))
        panel.export_wanted.connect(lambda: self.asking.export(self.details.id, only_it=True))
        panel.link_wanted.connect(self.asking.follow)
        self.step_wishes.asked_again.connect(self._ask_again)
        self.step_wishes.open_wanted.connect(self.details.open_from)
        self.archive_wishes.open_wanted.connect(lambda id_: self.details.open_from(id_, self.archive.table))
        self.letter_wishes.details_wanted.connect(lambda id_: self.details.open_from(id_, self.letters.table))
        self.plan_wishes.announced.connect(self.announce)
        self.plan.export.clicked.connect(self.actions_by_id[Do.EXPORT].trigger)
        self.toast.undo_requested.connect(self.desk.undo)
        self.desk.changed.connect(self._changed)
        self.desk.refused.connect(self.notice.refuse)
        self.desk.long.began.connect(self.asking.show_long_work)
        self.desk.long.ended.connect(self._plan_by_time)
        self.live.refused.connect(self.notice.refuse)
        self.keeper.refused.connect(self.notice.refuse)
        self.desk.replanned.connect(self._took_time)
        self.desk.planned_anew.connect(self._planned_anew)
        self.appearance.changed.connect(self._choice_made)
        self.asking.added.connect(self._show_added)
        self.asking.open_wanted.connect(self.open_card)
        self.asking.move_wanted.connect(self._move_data)
        self.asking.told.connect(lambda sentence: self.toast_place.say(sentence, ""))
        self.beginning.board_wanted.connect(self._board_page.take_focus)
        for whole_day in (self.watch.day_changed, self.watch.woke):
            whole_day.connect(self._time_passed)
            whole_day.connect(self.live.time_passed)
            whole_day.connect(self.publisher.time_passed)
        self.watch.quarter_passed.connect(self._time_passed)
        self.watch.minute_passed.connect(self.agenda.tell_time)
        self.watch.minute_passed.connect(self.reminding.look)
        self.reminding.follow_up_wanted.connect(self._follow_reminder)
        self.reminding.today_wanted.connect(self._follow_digest)
        self.reminding.window_wanted.connect(self.raise_window)
        self.reminding.quit_wanted.connect(self.quit)
        self.agenda.shown.connect(self._set_count)

    # ---------------------------------------------------------------------------------- what the desk says

    def _changed(self, outcome) -> None:
        """A deed was done, here or by a command: everything that shows it is read again."""
        if not self._begun:
            return
        if actions.may_change_settings(outcome):
            self.filtered.tell_time()
            self._set_texts_of_day()
        self.filtered.refresh(outcome.touched, outcome.deed)
        self.agenda.refresh(outcome.touched, outcome)
        self._refresh_lists(None if actions.may_change_settings(outcome) else outcome.touched)
        self.beginning.follow()
        self._set_undo_words()
        open_id = self.details.id
        if open_id in outcome.touched and actions.may_archive(outcome) and self._has_left(open_id):
            self.close_panel(focus=False)
        elif open_id and (open_id in outcome.touched or actions.may_change_settings(outcome)):
            self.details.took_place()
        if self.panel.edits.is_saving:
            self._say_saved(outcome)
            return
        words = toast_words(outcome)
        if words:
            undo = self.tr("Undo") if actions.can_be_undone(outcome) else ""
            self.toast_place.say(words, undo, spoken_words(outcome))
            QTimer.singleShot(0, self, self._keep_toast_off)
        self.notice.warn(" ".join(map(say, outcome.warnings)))

    def _planned_anew(self, outcome) -> None:
        """Planning has gone on after a change of the settings: what it came to, while that is the last change."""
        if outcome.difference and self.desk.is_last(outcome):
            self.toast_place.say(toast_words(outcome), self.tr("Undo") if actions.can_be_undone(outcome) else "")

    def _read_agenda(self) -> None:
        """So much was changed that all cards were read again."""
        if self.is_loaded:
            self.agenda.read(self.filtered.with_steps())

    def _refresh_lists(self, touched: Collection[str] | None = None) -> None:
        """Whichever list is looked at is read again; of the plan only what was touched, where that is given."""
        self.archive_wishes.refresh()
        self.letter_wishes.refresh()
        self.plan_wishes.refresh(touched)

    def _has_left(self, application_id: str) -> bool:
        """Whether the application is in the archive, or gone."""
        return not any(not card.archived for card in self.desk.cards_of([application_id]))

    def _say_saved(self, outcome) -> None:
        """A field of the panel saved itself, and the panel says so; the toast is for what that does to the plan."""
        if not outcome.difference:
            # The undo that an earlier toast offers would take back another change.
            self.toast.dismiss()
            return
        self.toast_place.say(toast_words(outcome), self.tr("Undo"))
        QTimer.singleShot(0, self, self._keep_toast_off)

    def _keep_toast_off(self) -> None:
        """The toast never lies over the card that has the keys."""
        card = self.board.card_rect(self.board.current_id()) if self.board.isVisible() else QRect()
        card.moveTopLeft(self.board.mapTo(self.shell, card.topLeft()))
        self.toast_place.keep_off(card)

    def _stand(self) -> None:
        for place in (self.toast_place, self.notice):
            place.stand_in(self.shell.seen)

    def _set_undo_words(self) -> None:
        # The sample board goes onto an empty board only.
        self.actions_by_id[Do.SAMPLE].setEnabled(not self.filtered.total())
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
        self.filtered.tell_time()
        self._set_texts_of_day()
        self.agenda.show()
        self.plan_wishes.refresh()
        if self.details.id:
            self.details.refresh()
        if not self._read_only:
            QTimer.singleShot(0, self, self._replan_slice)

    def _plan_by_time(self) -> None:
        """Time may have passed while nothing could be planned."""
        if self.is_loaded and not self._read_only:
            QTimer.singleShot(0, self, self._replan_slice)

    def _replan_slice(self) -> None:
        """Plans anew some of what time has changed; the window answers in between."""
        if self._has_ended:
            return  # Asked for before the end, and the data may be closed by now.
        try:
            more = self.desk.replan()
        except FollowupError as fault:
            if not self._said_not_planned:
                self._said_not_planned = True
                self.notice.refuse(say_fault(fault))
            return
        if more:
            QTimer.singleShot(0, self, self._replan_slice)

    def _took_time(self, ids: Iterable[str]) -> None:
        if not self._replanned:
            QTimer.singleShot(_SHOWN_TOGETHER_MS, self, self._show_replanned)
        self._replanned.update(ids)

    def _show_replanned(self) -> None:
        ids, self._replanned = self._replanned, set()
        self.filtered.refresh(ids)
        self.agenda.refresh(ids)
        self.plan_wishes.refresh(ids)
        if self.details.id in ids:
            self.details.refresh()

    def _set_texts_of_day(self) -> None:
        self.rail.set_quiet_hours(*quiet_hours(self.desk.settings()))
        self._set_count()

    def _set_count(self) -> None:
        today: date = self.desk.now().astimezone(self.desk.zone()).date()
        self.rail.set_day(today, self.rail_model.today_count)
        self.today.set_day(today, self.today_model.today_count)

    def _open_current(self) -> None:
        if self.board.current_id():
            self.open_card(self.board.current_id())

    def _panel_snooze(self, key: str) -> None:
        button = self.panel.step.snooze
        self.asking.snooze_menu(self.details.id, key, button.mapToGlobal(button.rect().bottomLeft() + QPoint(0, 4)))

    # ----------------------------------------------------------------------------------------------- panel

    def open_card(self, application_id: str, focus: bool = True) -> None:
        """Opens the details of an application; with ``focus`` the keys go into the panel."""
        self.details.open(application_id, focus)

    def _follow_reminder(self, application_id: str) -> None:
        """A click on a reminder: the card, and what to do next beside it."""
        self.raise_window()
        self.show_view("board")
        self.panel.tabs.setCurrentIndex(0)
        self.open_card(application_id)

    def _follow_digest(self) -> None:
        self.raise_window()
        self.show_view("today", focus=True)

    def _ask_again(self, application_id: str, sentence: str) -> None:
        """A letter that nobody checked: the panel asks once more as well."""
        self.announce(sentence)
        self.details.ask_again(application_id, sentence)

    def close_panel(self, focus: bool = True) -> None:
        """Closes the details; the keys go back to where they came from."""
        self.details.close(focus)

    def _give_back_keys(self, application_id: str) -> None:
        """The details of that application were closed."""
        if self.views.currentWidget() is self._board_page:
            self.board.focus_card(application_id)
        else:
            self.views.take_focus()

    @property
    def open_id(self) -> str:
        """The application whose details are open; empty where none are."""
        return self.details.id

    def _show_added(self, application_id: str) -> None:
        """A new card may stand where the board is not scrolled to: it is shown, gets the keys, and lights up."""
        if self.views.currentWidget() is self._board_page:
            self.board.focus_card(application_id)
            self.board.reveal(application_id)
            self.board.flash(application_id)

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
        """Shows the view of that name, one of those that the window's state knows."""
        self.views.choose(name)
        self.rail.set_view(name)
        self.actions_by_id[self.views.action].setChecked(True)
        if self.is_loaded:
            self._refresh_lists()
        if focus:
            self.views.take_focus()

    def card_actions_fit(self) -> bool:
        """Whether there is a current card that is seen: what acts on it makes sense."""
        return self.board.isVisible() and bool(self.board.current_id())

    def _go_to_filter(self) -> None:
        self.show_view("board")
        field = self._board_page.head.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _filter_changed(self) -> None:
        self.actions_by_id[Do.CLEAR_FILTER].setEnabled(self.filtered.filter.is_on)

    def _next_area(self, step: int) -> None:
        """From rail to view to panel, and round again."""
        areas = [Area(self.rail, self._focus_rail), Area(self.views, self.views.take_focus)]
        if self.shell.is_panel_shown:
            areas.append(Area(self.panel, self.panel.take_focus))
        go_to_next_area(areas, step, otherwise=1)

    def _focus_rail(self) -> None:
        rows = self.rail.agenda
        give_keys(rows if rows.isVisible() and self.rail_model.rowCount() else self.rail.board)

    def _go_to_menu(self) -> None:
        bar = self.menuBar()
        bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        bar.setActiveAction(bar.actions()[0])

    def _set_rail_wide(self, wide: bool) -> None:
        self.rail.set_wide(wide)
        self.shell.arrange()
        self.actions_by_id[Do.RAIL].setChecked(wide)

    def announce(self, sentence: str) -> None:
        """Says a sentence to screen readers."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _has_focus_inside(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (self.panel.isAncestorOf(focus) or self.views.isAncestorOf(focus))

    # ----------------------------------------------------------------------------------------------- state

    def _take_state(self) -> None:
        state = self.state
        self._set_rail_wide(state.wide_rail)
        self.shell.set_panel_width(state.panel_width)
        self.panel.tabs.setCurrentIndex(min(state.panel_tab, self.panel.tabs.count() - 1))
        self._set_panel_actions()
        self.filtered.choose(**asdict(state.filter))
        self._filter_changed()
        self.plan_wishes.take_state(state)
        self.show_view(state.view)
        take_place(self, state)

    def _choice_made(self, name: str) -> None:
        self.keep_state()
        if name == "language":
            # Words stand in every widget and model: the window is made anew rather than each of them told.
            self.opens_anew = True
            QTimer.singleShot(0, self, self.quit)

    def _move_data(self, move) -> None:
        self.moves_data = move
        QTimer.singleShot(0, self, self.quit)

    def keep_state(self) -> None:
        """Writes down what the window looks like."""
        state = self.state
        keep_place(self, state)
        state.panel_width = self.shell.panel_width
        state.wide_rail = self.rail.is_wide
        state.view = self.views.name
        if self.is_loaded:
            state.open_card = self.details.id
            state.filter = self.filtered.filter
            state.board_place = self.board.place()
        state.panel_tab = self.panel.tabs.currentIndex()
        self.plan_wishes.keep_state(state)
        if self._state_file is not None:
            self._state_file.write(state)

    def quit(self) -> None:
        """Ends the program, also where closing the window would leave it in the tray."""
        if not self._is_held():
            self.end()

    def end(self) -> None:
        """The same, whatever cannot be kept: nobody is there to be asked."""
        self._is_quitting = True
        self.close()
        # A window that is hidden, or was never shown, hears nothing of being closed.
        self._end()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_quitting and self.reminding.may_stay():
            self._put_away()
            self.reminding.is_aside = True
            event.ignore()
            self.hide()
            return
        if not self._is_quitting and self._is_held():
            event.ignore()
            return
        self._end()
        super().closeEvent(event)

    def _is_held(self) -> bool:
        """Whether something typed cannot be kept, and the user has not been told so yet."""
        with going_on():
            self.desk.keeping.emit()
        trouble = self.desk.keep_drafts()
        if trouble is None or self._is_warned:
            return False
        self._is_warned = True
        self.raise_window()
        words = self.tr("%1 Close the window once more to leave without what you typed.")
        self.notice.warn(fill(words, say_fault(trouble)))
        return True

    def keep_typing(self) -> None:
        """The session is about to end: what is typed is kept now, and nothing is closed."""
        for step in (self.desk.keeping.emit, self.keep_state):
            with going_on():
                step()

    def _put_away(self) -> None:
        """What is typed is kept, and what the window looks like; what fails of it does not keep the rest from it."""
        for step in (self.desk.keeping.emit, self.panel.leave, self.asking.close_all, self.keep_state):
            with going_on():
                step()

    def _end(self) -> None:
        if self._has_ended:
            return
        self._has_ended = True
        self._rest = None
        self._put_away()
        for step in (
            self.filtered.stop,
            self.agenda.stop,
            self.watch.stop,
            self.asking.incoming.close,
            self.live.finish,
            self.publisher.finish,
            self.desk.rest,
            self.keeper.close,
            self.reminding.finish,
        ):
            with going_on():
                step()
        self.ended.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reminding.is_aside = False
        # A window that is never painted (minimized at the start) is filled all the same.
        QTimer.singleShot(_PAINTED_AT_LATEST_MS, self, self.load)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() >= OVERLAY_BELOW > event.size().width() and self.details.id:
            self.board.reveal(self.details.id)
