"""The parts of the window that nobody needs to see its board: each is made, and its modules loaded, when it is first
wanted, and this is the one place that knows how.

``MainWindow`` has each of them as an attribute; what belongs to every session is wanted by it soon after the first
paint, a part a turn.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from followup_desktop.when_wanted import modules_when_wanted

if TYPE_CHECKING:
    from followup_desktop.presentation import actions
    from followup_desktop.presentation.agenda_upkeep import AgendaUpkeep
    from followup_desktop.presentation.backup_keeper import BackupKeeper
    from followup_desktop.presentation.day_watch import DayWatch
    from followup_desktop.presentation.live_calendar import LiveCalendar
    from followup_desktop.presentation.publisher import Publisher
    from followup_desktop.widgets.action_marks import ActionMarks
    from followup_desktop.widgets.archive_wishes import ArchiveWishes
    from followup_desktop.widgets.asking import Asking
    from followup_desktop.widgets.beginning import Beginning
    from followup_desktop.widgets.call_wishes import CallWishes
    from followup_desktop.widgets.card_wishes import CardWishes
    from followup_desktop.widgets.incoming_wishes import IncomingWishes
    from followup_desktop.widgets.letter_list_wishes import LetterListWishes
    from followup_desktop.widgets.letter_wishes import LetterWishes
    from followup_desktop.widgets.main_window import MainWindow
    from followup_desktop.widgets.notice_bar import NoticeBar, ToastPlace
    from followup_desktop.widgets.palette.palette_wishes import PaletteWishes
    from followup_desktop.widgets.panel.details_panel import DetailsPanel
    from followup_desktop.widgets.plan_wishes import PlanWishes
    from followup_desktop.widgets.publishing_wishes import PublishingWishes
    from followup_desktop.widgets.reminding import Reminding
    from followup_desktop.widgets.step_wishes import StepWishes
    from followup_desktop.widgets.today.agenda_view import AgendaView
    from followup_desktop.widgets.today.today_view import TodayView
    from followup_desktop.widgets.window_actions import WindowActions
else:
    (actions,) = modules_when_wanted("followup_desktop.presentation", "actions")


# What is asked and started --------------------------------------------------------------------------------------------


def make_asking(window: "MainWindow") -> "Asking":
    """The dialogs over the window."""
    from followup_desktop.widgets.asking import Asking

    asking = Asking(
        window.desk,
        window.state,
        window.appearance,
        lambda: window.live,
        lambda: window.publisher,
        window.starting,
        window,
    )
    asking.added.connect(window.show_added)
    asking.open_wanted.connect(window.open_card)
    asking.move_wanted.connect(window.close_to_move)
    asking.told.connect(lambda sentence: window.toast_place.say(sentence, ""))
    return asking


def make_window_actions(window: "MainWindow") -> "WindowActions":
    """The menus, and the keys of the window."""
    from followup_desktop.widgets.window_actions import WindowActions
    from followup_desktop.widgets.window_handlers import handlers

    made = WindowActions(window, window.menus)
    made.work_in(actions.Context.BOARD, window.board)
    # Enter is for the card that has the keys; on the button of a column's head, or a folded column, it is that one's.
    enter = made.by_id[actions.Do.OPEN]
    window.board.removeAction(enter)
    for column in window.board.columns:
        column.cards.addAction(enter)
    made.work_in(actions.Context.TODAY, window.rail_agenda)
    made.wanted.connect(lambda what: handlers(window)[what]())
    window.look.join(made)
    window.board_page.head.field.set_key(made.first_key(actions.Do.FILTER))
    return made


def make_action_marks(window: "MainWindow") -> "ActionMarks":
    """What the actions show of the window."""
    from followup_desktop.widgets.action_marks import ActionMarks

    return ActionMarks(window, window.window_actions)


def make_beginning(window: "MainWindow") -> "Beginning":
    """The first start, and the banner of the sample board."""
    from followup_desktop.widgets.beginning import Beginning

    start_own = window.actions_by_id[actions.Do.START_OWN]
    beginning = Beginning(
        window.desk, window.state, window.board_page, window.asking, start_own, read_only=window.is_read_only
    )
    beginning.board_wanted.connect(window.board_page.take_focus)
    return beginning


# What is seen --------------------------------------------------------------------------------------------------------


def make_panel(window: "MainWindow") -> "DetailsPanel":
    """The details of an application."""
    from followup_desktop.widgets.panel.details_panel import DetailsPanel

    panel, asking, details = DetailsPanel(window.desk), window.asking, window.details
    panel.set_read_only(window.is_read_only)
    panel.tabs.setCurrentIndex(min(window.state.panel_tab, panel.tabs.count() - 1))
    panel.close_wanted.connect(window.close_panel)
    panel.edit_wanted.connect(lambda: asking.edit(details.id))
    panel.main_wanted.connect(lambda step: window.step_wishes.press(details.id, step))
    panel.snooze_wanted.connect(
        lambda key: asking.snooze_menu(
            details.id, key, panel.step.snooze.mapToGlobal(panel.step.snooze.rect().bottomLeft() + QPoint(0, 4))
        )
    )
    panel.skip_wanted.connect(lambda key: window.desk.skip(details.id, key))
    panel.log_wanted.connect(lambda: asking.log(details.id))
    panel.interview_wanted.connect(lambda interview: asking.interview(details.id, interview))
    panel.another_time_wanted.connect(lambda interview: asking.another_time(details.id, interview))
    panel.export_wanted.connect(lambda: asking.export(details.id, only_it=True))
    panel.link_wanted.connect(asking.follow)
    return panel


def make_agenda(window: "MainWindow") -> "AgendaUpkeep":
    """What is to be done."""
    from followup_desktop.presentation.agenda_upkeep import AgendaUpkeep

    agenda = AgendaUpkeep(window.desk, window)
    agenda.shown.connect(window.set_count)
    return agenda


def make_rail_agenda(window: "MainWindow") -> "AgendaView":
    """The list of it in the rail."""
    from followup_desktop.widgets.today.agenda_view import AgendaView

    rows = AgendaView(window.agenda.rail, wide=False)
    window.rail.put_agenda(rows)
    window.rows.add(rows)
    return rows


def make_today(window: "MainWindow") -> "TodayView":
    """Today, as a view of its own."""
    from followup_desktop.widgets.today.today_view import TodayView

    today = TodayView(window.today_model)
    window.views.addWidget(today)

    def set_day() -> None:
        today.set_day(window.today_here(), window.today_model.today_count)

    window.agenda.shown.connect(set_day)
    set_day()
    window.window_actions.work_in(actions.Context.TODAY, today.agenda)
    window.rows.add(today.agenda)
    return today


def make_plan_wishes(window: "MainWindow") -> "PlanWishes":
    """The plan, and what is wished of it."""
    from followup_desktop.widgets.plan_wishes import PlanWishes

    plan = PlanWishes(window.desk, window.asking, window.watch, window)
    _show(window, plan, actions.Context.PLAN, plan.view)
    window.window_actions.work_in(actions.Context.TODAY, plan.view.weeks, plan.view.table)
    plan.take_state(window.state)
    plan.announced.connect(window.announce)
    plan.view.export.clicked.connect(window.actions_by_id[actions.Do.EXPORT].trigger)
    for rows in (plan.view.weeks, plan.view.table):
        window.rows.add(rows)
    window.step_wishes.asked_again.connect(plan.plan.ask_again)
    return plan


def _show(
    window: "MainWindow",
    wishes: "PlanWishes | LetterListWishes | ArchiveWishes",
    keys: "actions.Context",
    keyed: QWidget,
) -> None:
    """Puts the view of these wishes into the window: its keys work in that part of it, and it follows every change."""
    window.views.addWidget(wishes.view)
    window.window_actions.work_in(keys, keyed)
    window.lists_outdated.connect(wishes.refresh)


def make_letter_list(window: "MainWindow") -> "LetterListWishes":
    """The list of letters, and what is wished of it."""
    from followup_desktop.widgets.letter_list_wishes import LetterListWishes

    letters = LetterListWishes(window.desk, window.asking, window.window_actions, window)
    _show(window, letters, actions.Context.LETTERS, letters.view.table)
    letters.details_wanted.connect(lambda id_: window.details.open_from(id_, letters.view.table))
    return letters


def make_archive_wishes(window: "MainWindow") -> "ArchiveWishes":
    """The archive, and what is wished of it."""
    from followup_desktop.widgets.archive_wishes import ArchiveWishes

    archive = ArchiveWishes(window.desk, window.keeper, window.asking, window)
    _show(window, archive, actions.Context.ARCHIVE, archive.view.table)
    archive.open_wanted.connect(lambda id_: window.details.open_from(id_, archive.view.table))
    return archive


def make_palette_wishes(window: "MainWindow") -> "PaletteWishes":
    """The palette over the window."""
    from followup_desktop.widgets.palette.palette_wishes import PaletteWishes

    palette = PaletteWishes(
        window.desk, window.filtered, window.window_actions, window.state, window.shell, window.card_actions_fit
    )
    palette.palette.announced.connect(window.announce)
    palette.open_wanted.connect(window.open_card)
    return palette


def make_notice(window: "MainWindow") -> "NoticeBar":
    """The sentence that stays until it is read."""
    from followup_desktop.widgets.notice_bar import NoticeBar

    notice = NoticeBar(window.shell)
    notice.stand_in(window.shell.seen)
    window.shell.arranged.connect(lambda: notice.stand_in(window.shell.seen))
    return notice


def make_toast_place(window: "MainWindow") -> "ToastPlace":
    """The toast, which tells what was done."""
    from followup_desktop.widgets.notice_bar import ToastPlace

    place = ToastPlace(window.shell)
    place.setFocusProxy(window.board)
    place.toast.undo_requested.connect(window.desk.undo)
    place.toast.arrived.connect(window.keep_toast_off)
    place.stand_in(window.shell.seen)
    window.shell.arranged.connect(lambda: place.stand_in(window.shell.seen))
    return place


# What is wished of cards and steps -----------------------------------------------------------------------------------


def make_card_wishes(window: "MainWindow") -> "CardWishes":
    """What is wished of cards."""
    from followup_desktop.widgets.card_wishes import CardWishes

    return CardWishes(window.desk, window.board, window.board_model, window.asking, window.window_actions)


def make_step_wishes(window: "MainWindow") -> "StepWishes":
    """What is wished of planned steps."""
    from followup_desktop.widgets.step_wishes import StepWishes

    wishes = StepWishes(
        window.desk, window.board, window.agenda, window.rows, window.asking, window.window_actions, window.notice
    )
    wishes.asked_again.connect(window.ask_again)
    wishes.open_wanted.connect(window.details.open_from)
    return wishes


def make_call_wishes(window: "MainWindow") -> "CallWishes":
    """What is wished of calls."""
    from followup_desktop.widgets.call_wishes import CallWishes

    return CallWishes(window.desk, window.board, window.rows, window.asking)


def make_letter_wishes(window: "MainWindow") -> "LetterWishes":
    """What is wished of letters that are to be written."""
    from followup_desktop.widgets.letter_wishes import LetterWishes

    return LetterWishes(window.desk, window.board, window.rows, window.asking)


def make_incoming_wishes(window: "MainWindow") -> "IncomingWishes":
    """What is dropped on the window."""
    from followup_desktop.widgets.incoming_wishes import IncomingWishes

    return IncomingWishes(window, window.board, window.shell, lambda: window.details.id, window.asking)


def make_publishing_wishes(window: "MainWindow") -> "PublishingWishes":
    """What is wished of the calendar on a server."""
    from followup_desktop.widgets.publishing_wishes import PublishingWishes

    return PublishingWishes(window.publisher, window.asking, window.notice)


# What goes on by itself ----------------------------------------------------------------------------------------------


def make_watch(window: "MainWindow") -> "DayWatch":
    """What notices that time has passed."""
    from followup_desktop.presentation.day_watch import DayWatch

    watch = DayWatch(window.desk.now, window.desk.zone, window)
    for whole_day in (watch.day_changed, watch.woke):
        whole_day.connect(window.passing_time.pass_on)
        whole_day.connect(window.live.time_passed)
        whole_day.connect(window.publisher.time_passed)
    watch.quarter_passed.connect(window.passing_time.pass_on)
    watch.minute_passed.connect(window.agenda.tell_time)
    watch.minute_passed.connect(window.reminding.look)
    window.ending.connect(watch.stop)
    return watch


def make_live(window: "MainWindow") -> "LiveCalendar":
    """The calendar file that follows every change."""
    from followup_desktop.presentation.live_calendar import LiveCalendar

    live = LiveCalendar(window.desk, window)
    live.refused.connect(window.notice.refuse)
    window.ending.connect(live.finish)
    return live


def make_publisher(window: "MainWindow") -> "Publisher":
    """The calendar on a server."""
    from followup_desktop.presentation.publisher import Publisher

    publisher = Publisher(window.desk, window)
    window.ending.connect(publisher.finish)
    return publisher


def make_keeper(window: "MainWindow") -> "BackupKeeper":
    """The backups that nobody asks for."""
    from followup_desktop.presentation.backup_keeper import BackupKeeper

    keeper = BackupKeeper(window.desk, window)
    keeper.refused.connect(window.notice.refuse)
    window.ending.connect(keeper.close)
    return keeper


def make_reminding(window: "MainWindow") -> "Reminding":
    """The reminders, and the icon in the tray."""
    from followup_desktop.widgets.reminding import Reminding

    reminding = Reminding(window.desk, window.agenda, window.state, window.appearance, window.surroundings, window)
    window.shell.put_above_views(reminding.banner)
    reminding.follow_up_wanted.connect(window.follow_reminder)
    reminding.today_wanted.connect(window.follow_digest)
    reminding.window_wanted.connect(window.raise_window)
    reminding.quit_wanted.connect(window.quit)
    window.ending.connect(reminding.finish)
    return reminding
