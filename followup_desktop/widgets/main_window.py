"""The window: rail, board or Today, details panel, toast; it passes wishes to the desk and shows what came of them."""

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from followup_desktop import APP_NAME
from followup_desktop.domain.errors import Damaged
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.appearance import Appearance
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.day_words import quiet_hours
from followup_desktop.presentation.deed_effects import can_be_undone, may_archive, may_change_settings
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.faults import going_on
from followup_desktop.presentation.filtered_board import FilteredBoard
from followup_desktop.presentation.menu_bar import Menu, menu_words
from followup_desktop.presentation.messages import spoken_words, toast_words
from followup_desktop.presentation.speaking import say, say_fault
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.presentation.window_state import StateFile, WindowState
from followup_desktop.widgets import window_parts as parts
from followup_desktop.widgets.board_page import BoardPage
from followup_desktop.widgets.given_files import GivenFiles
from followup_desktop.widgets.loading import Loading
from followup_desktop.widgets.open_details import OpenDetails
from followup_desktop.widgets.passing_time import PassingTime
from followup_desktop.widgets.row_views import RowViews
from followup_desktop.widgets.shell import OVERLAY_BELOW, Shell
from followup_desktop.widgets.theme.theme import Theme
from followup_desktop.widgets.view_stack import Area, give_keys, go_to_next_area
from followup_desktop.widgets.window_look import WindowLook
from followup_desktop.widgets.window_place import keep_place, take_place

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from followup_desktop.presentation.actions import Do
    from followup_desktop.presentation.agenda_model import AgendaModel
    from followup_desktop.presentation.folder_move import Move
    from followup_desktop.presentation.reminding.surroundings import Starting, Surroundings
    from followup_desktop.widgets.archive.archive_view import ArchiveView
    from followup_desktop.widgets.letters.letters_view import LettersView
    from followup_desktop.widgets.panel.details_panel import DetailsPanel
    from followup_desktop.widgets.plan.plan_view import PlanView
    from followup_desktop.widgets.toast import Toast

_PAINTED_AT_LATEST_MS = 500


class MainWindow(QMainWindow):
    """Shown empty at once; its contents follow after the first paint, and most of its parts when they are wanted.

    Nothing is decided here: deeds go to the desk, words and rules come from the presentation. It begins as ``state``
    says, else as the file does, which keeps it. Without ``surroundings`` it tells of nothing by itself.
    """

    ending = Signal()
    """The window is closing for good: what goes on by itself comes to its end."""
    ended = Signal()
    """The window is closed for good: the program ends."""
    lists_outdated = Signal(object)
    """Whichever list is looked at is to be read again; of the plan only these applications, where that is not None."""

    agenda = cached_property(parts.make_agenda)
    rail_agenda = cached_property(parts.make_rail_agenda)
    asking = cached_property(parts.make_asking)
    window_actions = cached_property(parts.make_window_actions)
    action_marks = cached_property(parts.make_action_marks)
    beginning = cached_property(parts.make_beginning)
    today = cached_property(parts.make_today)
    plan_wishes = cached_property(parts.make_plan_wishes)
    letter_list = cached_property(parts.make_letter_list)
    archive_wishes = cached_property(parts.make_archive_wishes)
    palette_wishes = cached_property(parts.make_palette_wishes)
    notice = cached_property(parts.make_notice)
    toast_place = cached_property(parts.make_toast_place)
    card_wishes = cached_property(parts.make_card_wishes)
    step_wishes = cached_property(parts.make_step_wishes)
    call_wishes = cached_property(parts.make_call_wishes)
    letter_wishes = cached_property(parts.make_letter_wishes)
    incoming_wishes = cached_property(parts.make_incoming_wishes)
    publishing_wishes = cached_property(parts.make_publishing_wishes)
    watch = cached_property(parts.make_watch)
    live = cached_property(parts.make_live)
    publisher = cached_property(parts.make_publisher)
    keeper = cached_property(parts.make_keeper)
    reminding = cached_property(parts.make_reminding)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        state_file: StateFile | None = None,
        state: WindowState | None = None,
        *,
        read_only: bool = False,
        surroundings: "Callable[[], Surroundings] | None" = None,
    ) -> None:
        super().__init__()
        self.desk = desk
        self._state_file = state_file
        if state is None:
            state = state_file.read() if state_file is not None else WindowState()
        self.state = state
        self.appearance = Appearance(self.state, self)
        self.look = WindowLook(self.appearance, theme, self)
        self.is_read_only = read_only
        self._find_surroundings = surroundings
        self.setWindowTitle(self.tr("%1 (read only)").replace("%1", APP_NAME) if read_only else APP_NAME)
        self.setObjectName("mainWindow")
        self.loading = Loading(self)
        self.opens_anew = False
        """Closed only to open again, in another language."""
        self.moves_data: Move | None = None
        """The wish to move the data, once this window is closed."""
        self.damage: Damaged | None = None
        """Why the window has closed by itself: the data turned out to be damaged, and nothing was written to them."""
        self.has_ended = self._is_quitting = self._is_warned = False
        self.board_model = BoardModel(desk.now(), desk.zone(), self)
        self.filtered = FilteredBoard(desk, self.board_model, self)
        # From the window inwards: what is put into it when it is full is looked through for styles at every level.
        self.shell = Shell(partial(parts.make_panel, self), self)
        self.setCentralWidget(self.shell)
        self.rail, self.views = self.shell.rail, self.shell.views
        self.rows = RowViews(self)
        self.board_page = BoardPage(self.board_model, self.filtered, self.views)
        self.board = self.board_page.board
        self.views.addWidget(self.board_page)
        self.views.hold(
            {
                "today": lambda: self.today,
                "board": lambda: self.board_page,
                "plan": lambda: self.plan,
                "letters": lambda: self.letters,
                "archive": lambda: self.archive,
            }
        )
        self.details = OpenDetails(self.shell, self.board, self.state, self._give_back_keys)
        self.passing_time = PassingTime(self)
        self.menus = {name: self.menuBar().addMenu(menu_words(name)) for name in Menu}
        """Empty until the actions are made."""
        self.given_files = GivenFiles(lambda: self.asking, self)
        self._connect()
        self._take_state()
        self.set_texts_of_day()
        # A palette set before a widget is polished would come back when it is first shown, after a change of theme.
        self.ensurePolished()

    @property
    def panel(self) -> "DetailsPanel":
        """The details of an application."""
        return self.shell.panel

    @property
    def plan(self) -> "PlanView":
        """The view of the plan."""
        return self.plan_wishes.view

    @property
    def letters(self) -> "LettersView":
        """The view of letters."""
        return self.letter_list.view

    @property
    def archive(self) -> "ArchiveView":
        """The view of the archive."""
        return self.archive_wishes.view

    @property
    def today_model(self) -> "AgendaModel":
        """Everything that is to be done."""
        return self.agenda.whole

    @property
    def toast(self) -> "Toast":
        """What tells what was done."""
        return self.toast_place.toast

    @property
    def is_loaded(self) -> bool:
        """Whether everything of a start is done; the board is there before."""
        return self.loading.is_done

    def is_made(self, part: str) -> bool:
        """Whether that part, which is made when it is first wanted, is there."""
        return part in self.__dict__

    @cached_property
    def surroundings(self) -> "Surroundings | None":
        """What the desktop offers; None where nothing is told."""
        return self._find_surroundings() if self._find_surroundings is not None else None

    @property
    def actions_by_id(self) -> "dict[Do, QAction]":
        """Every action of the window."""
        return self.window_actions.by_id

    def starting(self) -> "Starting | None":
        """How the program starts with the session, where that can be chosen."""
        return self.surroundings.starting if self.surroundings is not None else None

    # ----------------------------------------------------------------------------------------------- start

    def begin(self, *, in_background: bool) -> None:
        """Shows the window; where nobody asked for it, it waits in the tray, else minimized."""
        if not in_background:
            self.show()
            return
        self.reminding.turn_tray()
        if self.reminding.may_stay():
            self.reminding.is_aside = True
            QTimer.singleShot(0, self, self.loading.begin)
        else:
            self.showMinimized()

    def raise_window(self) -> None:
        """Brings the window before the others: a second start asked for it."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _connect(self) -> None:
        self.shell.painted.connect(lambda: QTimer.singleShot(0, self, self.loading.begin))
        self.shell.arranged.connect(lambda: self.board.set_covered(self.shell.covered))
        self.rail.view_wanted.connect(lambda name: self.show_view(name, focus=True))
        self.board_page.add.clicked.connect(lambda: self.asking.quick_add(Stage.INTERESTED))
        self.board_page.head.announced.connect(self.announce)
        self.filtered.was_read.connect(self._read_agenda)
        self.board.selected_changed.connect(self.details.follow)
        self.board.open_requested.connect(self.open_card)
        self.board.add_requested.connect(lambda stage: self.asking.quick_add(Stage(stage)))
        self.desk.changed.connect(self._changed)
        self.desk.refused.connect(self._refuse)
        self.desk.long.began.connect(self._show_long_work)
        self.desk.planned_anew.connect(self._planned_anew)
        self.appearance.changed.connect(self._choice_made)

    # ---------------------------------------------------------------------------------- what the desk says

    def _refuse(self, sentence: str) -> None:
        self.notice.refuse(sentence)

    def _changed(self, outcome) -> None:
        """A deed was done, here or by a command: everything that shows it is read again."""
        if not self.loading.has_begun:
            return
        if may_change_settings(outcome):
            self.filtered.tell_time()
            self.set_texts_of_day()
        self.filtered.refresh(outcome.touched, outcome.deed)
        self.agenda.refresh(outcome.touched, outcome)
        self.lists_outdated.emit(None if may_change_settings(outcome) else outcome.touched)
        self.beginning.follow()
        self.action_marks.follow_changes()
        open_id = self.details.id
        if open_id in outcome.touched and may_archive(outcome) and self._has_left(open_id):
            self.close_panel(focus=False)
        elif open_id and (open_id in outcome.touched or may_change_settings(outcome)):
            self.details.took_place()
        if self.shell.is_panel_shown and self.panel.edits.is_saving:
            self._say_saved(outcome)
            return
        zone = self.desk.zone().key
        words = toast_words(outcome, zone)
        if words:
            undo = self.tr("Undo") if can_be_undone(outcome) else ""
            self.toast_place.say(words, undo, spoken_words(outcome, zone))
        self.notice.warn(" ".join(map(say, outcome.warnings)))

    def _show_long_work(self) -> None:
        self.asking.show_long_work()

    def _planned_anew(self, outcome) -> None:
        """Planning has gone on after a change of the settings: what it came to, while that is the last change."""
        if outcome.difference and self.desk.is_last(outcome):
            self.toast_place.say(toast_words(outcome), self.tr("Undo") if can_be_undone(outcome) else "")

    def _read_agenda(self) -> None:
        """So much was changed that all cards were read again."""
        if self.is_loaded:
            self.agenda.read(self.filtered.with_steps())

    def _has_left(self, application_id: str) -> bool:
        """Whether the application is in the archive, or gone."""
        return not any(not card.archived for card in self.desk.cards_of([application_id]))

    def _say_saved(self, outcome) -> None:
        """A field of the panel saved itself, and the panel says so; the toast is for what that does to the plan."""
        # Something may have been said of an earlier change that was not saved.
        self.notice.dismiss()
        if not outcome.difference:
            # The undo that an earlier toast offers would take back another change.
            self.toast.dismiss()
            return
        self.toast_place.say(toast_words(outcome, self.desk.zone().key), self.tr("Undo"))

    def keep_toast_off(self) -> None:
        """The toast never lies over the card that has the keys."""
        card = self.board.card_rect(self.board.current_id()) if self.board.isVisible() else QRect()
        card.moveTopLeft(self.board.mapTo(self.shell, card.topLeft()))
        self.toast_place.keep_off(card)

    # ------------------------------------------------------------------------------------------------ time

    def set_texts_of_day(self) -> None:
        """What the rail says of the day."""
        self.rail.set_quiet_hours(*quiet_hours(self.desk.settings()))
        self.set_count()

    def today_here(self) -> date:
        """The date by the user's own clock."""
        today: date = self.desk.today()
        return today

    def set_count(self) -> None:
        """The date, and how much is to be done, once that is known."""
        self.rail.set_day(self.today_here(), self.agenda.rail.today_count if self.is_made("agenda") else 0)

    def open_current(self) -> None:
        """The details of the current card, where there is one."""
        if self.board.current_id():
            self.open_card(self.board.current_id())

    # ----------------------------------------------------------------------------------------------- panel

    def open_card(self, application_id: str, focus: bool = True) -> None:
        """Opens the details of an application; with ``focus`` the keys go into the panel."""
        self.details.open(application_id, focus)

    def follow_reminder(self, application_id: str) -> None:
        """A click on a reminder: the card, and what to do next beside it."""
        self.raise_window()
        self.show_view("board")
        self.panel.tabs.setCurrentIndex(0)
        self.open_card(application_id)

    def follow_digest(self) -> None:
        """A click on a reminder of several follow-ups."""
        self.raise_window()
        self.show_view("today", focus=True)

    def ask_again(self, application_id: str, _key: str, sentence: str) -> None:
        """A letter that nobody checked: the panel asks once more as well."""
        self.announce(sentence)
        self.details.ask_again(application_id, sentence)

    def close_panel(self, focus: bool = True) -> None:
        """Closes the details; the keys go back to where they came from."""
        self.details.close(focus)

    def _give_back_keys(self, application_id: str) -> None:
        """The details of that application were closed."""
        if self.views.currentWidget() is self.board_page:
            self.board.focus_card(application_id)
        else:
            self.views.take_focus()

    @property
    def open_id(self) -> str:
        """The application whose details are open; empty where none are."""
        return self.details.id

    def show_added(self, application_id: str) -> None:
        """A new card may stand where the board is not scrolled to: it is shown, gets the keys, and lights up."""
        if self.views.currentWidget() is self.board_page:
            self.board.focus_card(application_id)
            self.board.reveal(application_id)
            self.board.flash(application_id)

    def toggle_panel(self) -> None:
        """Closes the details, or opens those of the current card."""
        if self.shell.is_panel_shown:
            self.close_panel()
        else:
            self.open_current()

    # ----------------------------------------------------------------------------------------------- views

    def show_view(self, name: str, focus: bool = False) -> None:
        """Shows the view of that name, one of those that the window's state knows."""
        self.views.choose(name)
        self.rail.set_view(name)
        if self.is_loaded:
            self.lists_outdated.emit(None)
        if focus:
            self.views.take_focus()

    def card_actions_fit(self) -> bool:
        """Whether there is a current card that is seen: what acts on it makes sense."""
        return self.board.isVisible() and bool(self.board.current_id())

    def go_to_filter(self) -> None:
        """The keys go to the line that narrows the board."""
        self.show_view("board")
        field = self.board_page.head.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def go_to_next_area(self, step: int) -> None:
        """From rail to view to panel, and round again."""
        areas = [Area(self.rail, self._focus_rail), Area(self.views, self.views.take_focus)]
        if self.shell.is_panel_shown:
            areas.append(Area(self.panel, self.panel.take_focus))
        go_to_next_area(areas, step, otherwise=1)

    def _focus_rail(self) -> None:
        rows = self.rail_agenda
        give_keys(rows if rows.isVisible() and self.agenda.rail.rowCount() else self.rail.board)

    def go_to_menu(self) -> None:
        """The keys go to the menu bar."""
        bar = self.menuBar()
        bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        bar.setActiveAction(bar.actions()[0])

    def _set_rail_wide(self, wide: bool) -> None:
        self.rail.set_wide(wide)
        self.shell.arrange()

    def toggle_rail(self) -> None:
        """Makes the rail wide or narrow."""
        self._set_rail_wide(not self.rail.is_wide)

    def announce(self, sentence: str) -> None:
        """Says a sentence to screen readers."""
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(self, sentence))

    def take_keys(self) -> None:
        """Gives the keys to the view, unless they are in it or in the panel already."""
        focus, areas = QApplication.focusWidget(), (self.views, *([self.panel] if self.shell.is_panel_shown else ()))
        if focus is None or not any(area.isAncestorOf(focus) for area in areas):
            self.views.take_focus()

    # ----------------------------------------------------------------------------------------------- state

    def _take_state(self) -> None:
        state = self.state
        self._set_rail_wide(state.wide_rail)
        self.shell.set_panel_width(state.panel_width)
        self.filtered.choose(**state.filter._asdict())
        self.show_view(state.view)
        take_place(self, state)

    def _choice_made(self, name: str) -> None:
        self.keep_state()
        if name == "language":
            # Words stand in every widget and model: the window is made anew rather than each of them told.
            self.opens_anew = True
            QTimer.singleShot(0, self, self.quit)

    def close_to_move(self, move) -> None:
        """Closes, for the data to move."""
        self.moves_data = move
        QTimer.singleShot(0, self, self.quit)

    def keep_state(self) -> None:
        """Writes down what the window looks like."""
        state = self.state
        keep_place(self, state)
        state.panel_width = self.shell.panel_width
        state.wide_rail = self.rail.is_wished_wide
        state.view = self.views.name
        if self.is_loaded:
            state.open_card = self.details.id
            state.filter = self.filtered.filter
            state.board_place = self.board.place()
        if self.shell.has_panel:
            state.panel_tab = self.panel.tabs.currentIndex()
        if self.is_made("plan_wishes"):
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
        if not self._is_quitting and self.is_made("reminding") and self.reminding.may_stay():
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
        close_all = [self.asking.close_all] if self.is_made("asking") else []
        for step in (self.desk.keeping.emit, self.details.leave, *close_all, self.keep_state):
            with going_on():
                step()

    def _end(self) -> None:
        if self.has_ended:
            return
        self.has_ended = True
        self.loading.stop()
        self._put_away()
        stops = [self.filtered.stop]
        if self.is_made("agenda"):
            stops.append(self.agenda.stop)
        if self.is_made("asking"):
            stops.append(self.asking.stop_reading)
        for step in (*stops, self.desk.rest, self.ending.emit):
            with going_on():
                step()
        self.ended.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_made("reminding"):
            self.reminding.is_aside = False
        # A window that is never painted (minimized at the start) is filled all the same.
        QTimer.singleShot(_PAINTED_AT_LATEST_MS, self, self.loading.begin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() >= OVERLAY_BELOW > event.size().width() and self.details.id:
            self.board.reveal(self.details.id)
