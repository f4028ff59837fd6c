"""Every view, dialog and menu of the program, each opened on the sample board: one table for tests and pictures.

A test (tests/widgets/test_every_screen.py) finds a dialog or a menu that is missing here.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QRadioButton, QScrollArea, QWidget

from followup_desktop.domain.letters.letter import Letter
from followup_desktop.domain.vocabulary import Channel, Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.data_exchange import tr as exchange_words
from followup_desktop.presentation.faults import Fault
from followup_desktop.presentation.letters.to_write import letter_to_write
from followup_desktop.presentation.plan.shows import SHOWN_AT_FIRST, Show
from followup_desktop.presentation.reminding.words import Notice
from followup_desktop.presentation.settings_catalogue import Section
from followup_desktop.services import letters
from followup_desktop.services.ports.rows import LetterPlace
from followup_desktop.services.steps import Progress, Steps
from followup_desktop.widgets.composer.composer_dialog import ComposerDialog
from followup_desktop.widgets.dialogs.call_sheet_dialog import CallSheetDialog
from followup_desktop.widgets.dialogs.export_dialog import ExportDialog
from followup_desktop.widgets.dialogs.invitation_dialog import InvitationDialog
from followup_desktop.widgets.dialogs.server_sheet import ConnectSheet
from followup_desktop.widgets.dialogs.table_dialog import TableDialog
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from tests.invitations import an_invitation
from tests.memory_server import PASSWORD, MemoryServers
from tests.widgets.windows import wait_for

INVITATION = an_invitation()


class Screen(NamedTuple):
    """One picture's worth of the program.

    ``show`` brings it up in a window that shows the board and nothing else, and returns the dialog or menu, or None
    where it is the window itself. ``is_empty``: it wants a data folder without the sample board.
    """

    name: str
    show: Callable[[MainWindow], QWidget | None]
    is_empty: bool = False


def card(window: MainWindow, company: str) -> str:
    """The id of that company's application on the sample board."""
    return next(one.id for one in window.desk.cards() if one.company == company)


def key(window: MainWindow, company: str) -> str:
    """The key of that company's next step."""
    application = window.desk.application(card(window, company))
    return window.desk.plan(application).follow_ups[0].key


def _panel(company: str, tab: int = 0) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.open_card(card(window, company))
        window.panel.tabs.setCurrentIndex(tab)

    return show


def _asked(ask: Callable[[MainWindow], object]) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        ask(window)
        QTest.qWait(20)
        assert window.asking.dialogs, "no dialog was opened"
        return window.asking.dialogs[-1]

    return show


def _long_work(window: MainWindow) -> None:
    """Work that goes on until it is called off: a third is done."""

    def third() -> Steps[None]:
        while True:
            yield Progress(800, 2_400)

    window.desk.long.run(exchange_words("Importing"), third(), lambda _: None)


def _popped_up(ask: Callable[[MainWindow], object]) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        ask(window)
        QTest.qWait(20)
        popup = QApplication.activePopupWidget()
        assert popup is not None, "no menu was opened"
        return popup

    return show


def _on_card(company: str, what: Do) -> Callable[[MainWindow], object]:
    def act(window: MainWindow) -> None:
        window.board.focus_card(card(window, company))
        window.actions_by_id[what].trigger()

    return act


def _move(company: str, stage: Stage) -> Callable[[MainWindow], object]:
    return lambda window: window.asking.move(card(window, company), stage, None)


def _archive(window: MainWindow) -> None:
    window.desk.archive(*(card(window, company) for company in ("Wayne Aero", "Kumo Systems", "Northwind")))
    window.show_view("archive", focus=True)


def _letter(company: str = "Umbra Health") -> Callable[[MainWindow], None]:
    def write(window: MainWindow) -> None:
        window.asking.letter(card(window, company), letter_to_write(window.desk, card(window, company)))

    return write


def _mistaken(window: MainWindow) -> QWidget:
    dialog = _asked(_letter())(window)
    assert isinstance(dialog, ComposerDialog)
    text = dialog.editor.value()
    dialog.editor.replace_all(text.replace("time", "oppurtunity", 1).replace("hearing", "hear").replace("ds,", "ds"))
    wait_for(lambda: bool(dialog.draft.findings), 20_000)
    return dialog


def _by_hand(window: MainWindow) -> QWidget:
    dialog = _asked(_letter("Helvetia Rail"))(window)
    assert isinstance(dialog, ComposerDialog)
    dialog.copy_out.setChecked(True)
    return dialog


def _plan_as_a_list(window: MainWindow) -> None:
    window.show_view("plan")
    window.actions_by_id[Do.PLAN_AS_LIST].trigger()


def _plan_with_what_is_done(window: MainWindow) -> None:
    window.show_view("plan")
    window.plan_wishes.plan.go_on(-1)
    window.plan_wishes.plan.narrow(frozenset(Show))


def _plan_moving(window: MainWindow) -> None:
    window.show_view("plan", focus=True)
    weeks = window.plan.weeks
    index = window.plan_wishes.plan.marks.index_of(card(window, "Hooli"), key(window, "Hooli"))
    place = weeks.visualRect(index).center()
    QTest.mousePress(weeks.viewport(), Qt.MouseButton.LeftButton, pos=place)
    for across in (20, 180):
        drag_to(weeks.viewport(), place + QPoint(across, 0))


def drag_to(widget: QWidget, place: QPoint) -> None:
    """Moves the pointer there with the left button down, which QTest cannot."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    where = QPointF(place), QPointF(widget.mapToGlobal(place))
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, *where, Qt.MouseButton.NoButton, left, none))


def _letters(window: MainWindow) -> None:
    id_ = card(window, "Umbra Health")
    key_ = letter_to_write(window.desk, id_)
    letters.keep(window.desk.work, id_, key_, Letter("Thank you for Thursday", "Dear Dr. Lind,"))
    window.show_view("letters", focus=True)


def _sent_letter(window: MainWindow) -> None:
    id_ = card(window, "Umbra Health")
    key_ = letter_to_write(window.desk, id_)
    letter = Letter("Thank you for Thursday", "Dear Dr. Lind,\n\nThank you for Thursday.\n")
    letters.send(window.desk.work, id_, key_, letter, Channel.EMAIL, passed=True)
    (row,) = letters.read(window.desk.work, [LetterPlace(id_, key_)])
    window.asking.open_letter(row)


def _empty_archive(window: MainWindow) -> None:
    _archive(window)
    window.archive.empty.click()


def _move_data(window: MainWindow) -> QWidget:
    from followup_desktop.widgets.dialogs.move_data_sheet import MoveDataSheet

    old = window.desk.work.store.data_file.parent
    sheet = MoveDataSheet(old, old.parent / "another disk" / "followup-desktop", window)
    sheet.open()
    return sheet


def _restore(window: MainWindow) -> QWidget:
    from followup_desktop.widgets.dialogs.restore_sheet import RestoreSheet

    settings = _settings(Section.DATA)(window)
    assert isinstance(settings, SettingsWindow)
    shelf = settings.data.shelf
    shelf.back_up()
    wait_for(lambda: bool(shelf.lines()) and shelf.lines()[0].is_good is True)
    shelf.ask(shelf.lines()[0].path)
    wait_for(lambda: bool(settings.findChildren(RestoreSheet)))
    return settings.findChildren(RestoreSheet)[0]


def _damaged(window: MainWindow) -> QWidget:
    from followup_desktop.domain.errors import Damaged
    from followup_desktop.presentation.start_trouble import StartTrouble
    from followup_desktop.storage.faults import DAMAGED
    from followup_desktop.storage.repair import DamagedFolder
    from followup_desktop.widgets.dialogs.start_trouble_sheet import StartTroubleSheet

    work = window.desk.work
    place = DamagedFolder(work.store.data_file.parent, work.clock)
    trouble = StartTrouble(Damaged(DAMAGED), place, lambda _: 0, work.clock, window)
    sheet = StartTroubleSheet(trouble)
    sheet.finished.connect(lambda _: trouble.close())
    sheet.open()
    looking = trouble.offer()
    wait_for(lambda: trouble.offer() != looking)
    return sheet


def _palette(text: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.actions_by_id[Do.PALETTE].trigger()
        window.palette_wishes.palette.field.setText(text)

    return show


def _filtered(**parts: object) -> Callable[[MainWindow], None]:
    return lambda window: window.filtered.choose(**parts)


def _toast(window: MainWindow) -> None:
    window.desk.move(card(window, "Northwind"), Stage.APPLIED)


def _reminder(window: MainWindow) -> None:
    called = Notice("1", window.tr("Choose another folder."), "", card(window, "Globex"))
    for notice in (called, called._replace(id="2")):
        window.reminding.banner.tell(notice)


def _fault(window: MainWindow) -> None:
    words = window.tr("Choose another folder.")
    window.asking.fault(Fault(words, words, "ValueError\n  widgets/main_window.py:1 load\n"), Path())


def _refusal(window: MainWindow) -> None:
    window.desk.refused.emit(window.tr("Choose another folder."))


def _person(window: MainWindow) -> QWidget:
    from followup_desktop.widgets.dialogs.people_editor import PersonSheet

    sheet = PersonSheet(parent=window)
    sheet.open()
    return sheet


def _understood(window: MainWindow) -> QWidget:
    dialog = _asked(lambda window: window.asking.quick_add(Stage.INTERESTED))(window)
    line = dialog.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Globex | Backend engineer @Berlin #python due:fri")
    QTest.qWait(400)
    return dialog


def _settings(section: Section) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        dialog = _asked(lambda window: window.asking.settings())(window)
        assert isinstance(dialog, SettingsWindow)
        dialog.show_section(section)
        QTest.qWait(20)
        return dialog

    return show


def _export_of_dates(window: MainWindow) -> QWidget:
    dialog = _asked(lambda window: window.asking.export(card(window, "Umbra Health")))(window)
    next(one for one in dialog.findChildren(QRadioButton) if one.objectName() == "dates").click()
    return dialog


def _export_written(window: MainWindow) -> QWidget:
    dialog = _asked(lambda window: window.asking.export(card(window, "Umbra Health"), only_it=True))(window)
    assert isinstance(dialog, ExportDialog)
    dialog.form.choose_path(str(window.desk.work.store.data_file.with_name("job-follow-ups.ics")))
    dialog.submit()
    while not dialog.form.result:
        QTest.qWait(5)
    return dialog


def _live_file(window: MainWindow) -> QWidget:
    place = window.desk.work.store.data_file.with_name("job-follow-ups-live.ics")
    window.live.choose(str(place), True, lambda _: None)
    window.live.finish()
    return _settings(Section.CALENDAR)(window)


def _publishes(window: MainWindow) -> MemoryServers:
    """The window publishes to a server in memory, where two events were changed and one deleted since."""
    server = window.desk.work.servers
    assert isinstance(server, MemoryServers)
    server.resources.clear()
    server.is_new = True
    window.publisher.connect_to("calendar.example", "robin", PASSWORD)
    wait_for(lambda: not window.publisher.is_busy and bool(server.resources))
    first, second, third = sorted(uid for uid in server.resources if "CANCELLED" not in server.text(uid))[:3]
    server.edit(first, lambda text: text.replace("SUMMARY:", "SUMMARY:Rather: "))
    server.edit(second, lambda text: re.sub(r"(DT(?:START|END);TZID=[^:]*:\d{8}T\d\d)\d\d", r"\g<1>35", text))
    server.delete(third)
    window.publisher.publish_now()
    wait_for(lambda: not window.publisher.is_busy)
    return server


def _server(window: MainWindow) -> QWidget:
    _publishes(window)
    return _settings(Section.CALENDAR)(window)


def _changed_there(window: MainWindow) -> QWidget:
    _publishes(window)
    return _asked(lambda window: window.actions_by_id[Do.ELSEWISE].trigger())(window)


def _password(window: MainWindow) -> QWidget:
    server = _publishes(window)
    server.in_keyring = ""
    window.publisher.publish_now()
    wait_for(lambda: bool(window.asking.dialogs))
    return window.asking.dialogs[-1]


def _not_connected(window: MainWindow) -> QWidget:
    dialog = _asked(lambda window: window.asking.connect_server())(window)
    assert isinstance(dialog, ConnectSheet)
    for name, text in (("address", "http://calendar.example"), ("user", "robin"), ("password", "guess")):
        dialog.rows[name].field.setText(text)  # type: ignore[attr-defined]
    dialog.submit()
    return dialog


def _calendar(window: MainWindow) -> QWidget | None:
    from followup_desktop.widgets.fields.day_field import DayField

    dialog = _asked(lambda window: window.asking.log(card(window, "Globex")))(window)
    field = next(one for one in dialog.findChildren(DayField) if one.isVisible())
    field.open_calendar()
    QTest.qWait(20)
    return QApplication.activePopupWidget()


def _asked_what_came_of_it(window: MainWindow) -> QWidget:
    dialog = _asked(lambda window: window.asking.call_sheet(card(window, "Globex")))(window)
    assert isinstance(dialog, CallSheetDialog)
    dialog.form.set("outcome", "reached")
    dialog.form.set("text", "They decide in two weeks.")
    dialog.form.refresh()
    QTest.qWait(20)
    return dialog


def _menu_of(company: str) -> Callable[[MainWindow], object]:
    def show(window: MainWindow) -> None:
        window.board.focus_card(card(window, company))
        place = window.board.card_rect(card(window, company)).topRight() + QPoint(-30, 30)
        window.card_wishes.show_menu(card(window, company), window.board.mapToGlobal(place))

    return show


def _refused_in_panel(window: MainWindow) -> None:
    _panel("Umbra Health", 3)(window)
    line = window.panel.posting.lines["timezone"]
    line.edit.enter("Olympus Mons")
    line.edit.leave()


def _another_time(window: MainWindow) -> None:
    id_ = card(window, "Helvetia Rail")
    window.asking.another_time(id_, window.desk.application(id_).interviews[0].id)


def _invited(content: bytes) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.asking.open_invitation(content)
        # It is read in a process of its own, which a busy machine starts late.
        wait_for(lambda: bool(window.asking.dialogs), 20_000)
        QTest.qWait(20)
        return window.asking.dialogs[-1]

    return show


def _taken_back(window: MainWindow) -> QWidget:
    dialog = _invited(INVITATION)(window)
    assert isinstance(dialog, InvitationDialog)
    dialog.submit()
    wait_for(lambda: not window.asking.dialogs)
    return _invited(INVITATION.replace(b"REQUEST", b"CANCEL"))(window)


def _table(text: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        path = window.desk.work.store.data_file.with_name("table.csv")
        path.write_text(text)
        window.asking.import_table(path)
        wait_for(lambda: bool(window.asking.dialogs), 20_000)
        dialog = window.asking.dialogs[-1]
        assert isinstance(dialog, TableDialog)
        wait_for(lambda: bool(dialog.form.trouble) or dialog.form.proposal is not None)
        QTest.qWait(20)
        return dialog

    return show


def _person_menu(window: MainWindow) -> None:
    _panel("Umbra Health", 2)(window)
    window.panel.people.blocks[0].menu_button.click()


def _menu_bar(index: int) -> Callable[[MainWindow], object]:
    def show(window: MainWindow) -> None:
        bar = window.menuBar()
        action = bar.actions()[index]
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))

    return show


SCREENS: tuple[Screen, ...] = (
    # Views -------------------------------------------------------------------------------------------------------
    Screen("board", lambda window: None),
    Screen("board-card-focused", lambda window: window.board.focus_card(card(window, "Hooli"))),
    Screen("board-filtered", _filtered(text="eng", due=True)),
    Screen("board-filtered-to-nothing", _filtered(text="no such thing", tag="remote", signal="welcome")),
    Screen("board-narrow-rail", lambda window: window.actions_by_id[Do.RAIL].trigger()),
    Screen("board-toast", _toast),
    Screen("board-refusal", _refusal),
    Screen("board-reminder", _reminder),
    Screen("first-start-method", lambda window: window.beginning.show_cards(0), is_empty=True),
    Screen("first-start-where", lambda window: window.beginning.show_cards(1), is_empty=True),
    Screen("first-start-add", lambda window: window.beginning.show_cards(2), is_empty=True),
    Screen("board-empty", lambda window: window.beginning.end(), is_empty=True),
    Screen("today", lambda window: window.show_view("today")),
    Screen("today-empty", lambda window: window.show_view("today"), is_empty=True),
    Screen("plan", lambda window: window.show_view("plan")),
    Screen("plan-as-a-list", _plan_as_a_list),
    Screen("plan-with-what-is-done", _plan_with_what_is_done),
    Screen("plan-moving", _plan_moving),
    Screen("plan-empty", lambda window: window.show_view("plan"), is_empty=True),
    Screen("letters", _letters),
    Screen("letters-empty", lambda window: window.show_view("letters"), is_empty=True),
    Screen("archive", _archive),
    Screen("archive-empty", lambda window: window.show_view("archive"), is_empty=True),
    Screen("panel-plan", _panel("Umbra Health")),
    Screen("panel-interviews", _panel("Hooli", 1)),
    Screen("panel-people", _panel("Umbra Health", 2)),
    Screen("panel-posting", _panel("Northwind", 3)),
    Screen("panel-history", _panel("Initech", 4)),
    Screen("panel-refusal", _refused_in_panel),
    Screen("panel-closed", _panel("Wayne Aero")),
    # Dialogs -----------------------------------------------------------------------------------------------------
    Screen("quick-add", _asked(lambda window: window.asking.quick_add(Stage.INTERESTED))),
    Screen("quick-add-understood", _understood),
    Screen("add", _asked(lambda window: window.asking.add(Stage.INTERESTED))),
    Screen("edit", _asked(lambda window: window.asking.edit(card(window, "Umbra Health")))),
    Screen("person", _person),
    Screen("notes", _asked(lambda window: window.asking.notes(card(window, "Helvetia Rail")))),
    Screen("notes-written", _asked(lambda window: window.asking.notes(card(window, "Umbra Health")))),
    Screen("interview", _asked(lambda window: window.asking.interview(card(window, "Globex"), ""))),
    Screen("letter", _asked(_letter())),
    Screen("letter-with-mistakes", _mistaken),
    Screen("letter-by-hand", _by_hand),
    Screen("letter-sent", _asked(_sent_letter)),
    Screen("log", _asked(lambda window: window.asking.log(card(window, "Globex"), key(window, "Globex")))),
    Screen("call", _asked(lambda window: window.asking.call_sheet(card(window, "Globex")))),
    Screen("call-of-a-message", _asked(lambda window: window.asking.call_sheet(card(window, "Hooli")))),
    Screen("call-without-a-number", _asked(lambda window: window.asking.call_sheet(card(window, "Northwind")))),
    Screen("call-where-none-is-wanted", _asked(lambda window: window.asking.call_sheet(card(window, "Solaria")))),
    Screen("call-over", _asked_what_came_of_it),
    Screen("another-time", _asked(_another_time)),
    Screen("invitation", _invited(INVITATION)),
    Screen("invitation-to-somebody-new", _invited(INVITATION.replace(b"lobex", b"rosvenor"))),
    Screen("invitation-taken-back", _taken_back),
    Screen("table", _table("Company,Job Title,List\nGlobex,Clerk,Applied\nHooli,Cook,Offer\n,Nobody,\n")),
    Screen("table-asking", _table("Firm,Job Title,Applied\nGlobex,Clerk,3/12/2026\n")),
    Screen("snooze", _asked(lambda window: window.asking.snooze(card(window, "Globex"), key(window, "Globex")))),
    Screen("move-applied", _asked(_move("Northwind", Stage.APPLIED))),
    Screen("move-interviewing", _asked(_move("Globex", Stage.INTERVIEWING))),
    Screen("move-waiting", _asked(_move("Helvetia Rail", Stage.WAITING))),
    Screen("move-waiting-no-interview", _asked(_move("Globex", Stage.WAITING))),
    Screen("move-offer", _asked(_move("Wayne Aero", Stage.OFFER))),
    Screen("move-closed", _asked(_move("Hooli", Stage.CLOSED))),
    *(Screen(f"settings-{section}".replace("_", "-"), _settings(section)) for section in Section),
    Screen("settings-live-file", _live_file),
    Screen("settings-server", _server),
    Screen("connect-server", _asked(lambda window: window.asking.connect_server())),
    Screen("connect-server-refused", _not_connected),
    Screen("server-password", _password),
    Screen("changed-in-the-calendar", _changed_there),
    Screen("empty-archive", _asked(_empty_archive)),
    Screen("long-work", _asked(_long_work)),
    Screen("restore", _restore),
    Screen("move-data", _move_data),
    Screen("data-damaged", _damaged),
    Screen("export", _asked(lambda window: window.asking.export(card(window, "Umbra Health")))),
    Screen("export-of-dates", _export_of_dates),
    Screen("export-written", _export_written),
    Screen("fault", _asked(_fault)),
    Screen("keys", _asked(lambda window: window.asking.show_keys())),
    Screen("about", _asked(lambda window: window.asking.show_about())),
    Screen("licences", _asked(lambda window: window.asking.show_licences())),
    Screen("palette", _palette("")),
    Screen("palette-found", _palette("eng")),
    Screen("palette-nothing", _palette("zzzzzz")),
    # Menus -------------------------------------------------------------------------------------------------------
    Screen("menu-application", _popped_up(_menu_bar(0))),
    Screen("menu-edit", _popped_up(_menu_bar(1))),
    Screen("menu-board", _popped_up(_menu_bar(2))),
    Screen("menu-follow-up", _popped_up(_menu_bar(3))),
    Screen("menu-view", _popped_up(_menu_bar(4))),
    Screen("menu-help", _popped_up(_menu_bar(5))),
    Screen("menu-of-a-card", _popped_up(_menu_of("Hooli"))),
    Screen("menu-of-stages", _popped_up(_on_card("Globex", Do.MOVE))),
    Screen(
        "menu-of-dates",
        _popped_up(
            lambda window: window.asking.snooze_menu(
                card(window, "Globex"), key(window, "Globex"), window.mapToGlobal(window.rect().center())
            )
        ),
    ),
    Screen("menu-of-a-person", _popped_up(_person_menu)),
    Screen("menu-of-signals", _popped_up(lambda window: window.board_page.head.signal.click())),
    Screen("menu-of-tags", _popped_up(lambda window: window.board_page.head.tag.click())),
    Screen("calendar", _calendar),
)


@contextmanager
def shown(window: MainWindow, screen: Screen) -> Iterator[QWidget]:
    """Shows the screen; gives its dialog or menu, else the window. Afterwards the window is as it was."""
    window.show_view("board")
    area = window.board.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.horizontalScrollBar().setValue(0)
    was_wide = window.rail.is_wide
    change = window.desk.next_undo()
    try:
        extra = screen.show(window)
    except AssertionError as fault:
        raise AssertionError(f"{screen.name}: {fault}") from fault
    QTest.qWait(30)
    try:
        yield extra if extra is not None else window
    finally:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for dialog in [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]:
            dialog.close()
        window.palette_wishes.palette.close_up()
        window.plan.weeks.cancel_drag()
        window.plan.show_as("weeks")
        window.plan_wishes.plan.choose(None, SHOWN_AT_FIRST)
        window.filtered.clear()
        window.close_panel()
        window.panel.tabs.setCurrentIndex(0)
        if window.rail.is_wide != was_wide:
            window.actions_by_id[Do.RAIL].trigger()
        # Escape moves the card whose move is asked about.
        while window.desk.next_undo() != change:
            window.desk.undo()
        window.live.choose(window.live.path, False, lambda _: None)
        window.publisher.disconnect_from_server()
        window.toast.dismiss()
        window.notice.hide()
        for notice in window.reminding.banner.notices():
            window.reminding.banner.withdraw(notice.id)
        QTest.qWait(10)
