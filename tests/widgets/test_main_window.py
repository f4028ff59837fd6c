"""The window on a real store: journeys by mouse and by keys, what comes back after a restart, the day's change."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from followup_desktop.domain.errors import Damaged, DiskFailed
from followup_desktop.domain.vocabulary import ContactRole, Stage
from followup_desktop.presentation.actions import ACTIONS, Context, Do
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.menu_bar import Menu
from followup_desktop.presentation.window_state import StateFile, WindowState
from followup_desktop.widgets.dialogs.quick_add_dialog import QuickAddDialog
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.shell import Shell
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.window_handlers import handlers
from tests.builders import a_contact, an_application, an_interview
from tests.desks import Heard
from tests.widgets.windows import NOW, OpenFolder, open_window, the_dialog, wait_for

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton

UMBRA = an_application(
    "interviewing",
    id="umbra",
    rank="m",
    applied_on="2026-11-09",
    contacts=(a_contact(salutation="Dr. Lind"),),
    interviews=(an_interview(start="2026-11-20 14:30", contact_ids=("asa",), asked_process=True, learned="Joins."),),
)
GLOBEX = an_application(
    "applied",
    id="globex",
    company="Globex",
    role="Backend engineer",
    rank="m",
    applied_on="2026-11-16",
    contacts=(a_contact("sam", "Sam Weber", role=ContactRole.SCREENER),),
)
CONTOSO = an_application("interested", id="contoso", company="Contoso", role="SRE", rank="m", applied_on=None)
INITECH = an_application("applied", id="initech", company="Initech", rank="t", applied_on="2026-11-18")


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    found.put(UMBRA, GLOBEX, CONTOSO, INITECH)
    yield found
    found.store.close()


@pytest.fixture
def window(place: OpenFolder) -> Iterator[MainWindow]:
    with open_window(place) as found:
        yield found


def press(window: MainWindow, keys: str, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget() or window
    if len(keys) == 1:
        QTest.keyClick(target, keys, modifiers)
    else:
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{keys}"), modifiers)
    QTest.qWait(15)


def click_card(window: MainWindow, application_id: str) -> None:
    rect = window.board.card_rect(application_id)
    assert not rect.isEmpty()
    point = rect.center() + QPoint(0, 20)
    target = window.board.childAt(point)
    QTest.mouseClick(target, LEFT, Qt.KeyboardModifier.NoModifier, target.mapFrom(window.board, point))
    QTest.qWait(15)


# Start ------------------------------------------------------------------------------------------------------------


def test_the_shell_is_painted_before_anything_is_read(place: OpenFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    cards, replan = Desk.cards_after, Desk.replan
    monkeypatch.setattr(Desk, "cards_after", lambda desk, *a: order.append("cards") or cards(desk, *a))
    monkeypatch.setattr(Desk, "replan", lambda desk, *a: order.append("replan") or replan(desk, *a))
    paint = Shell.paintEvent
    monkeypatch.setattr(Shell, "paintEvent", lambda shell, event: order.append("painted") or paint(shell, event))
    with open_window(place) as window:
        assert order[0] == "painted"
        assert [name for name in order if name != "painted"] == ["cards", "replan"]
        assert window.board_model.count(Stage.APPLIED) == 2


def test_replanning_goes_on_in_slices_until_all_is_up_to_date(
    place: OpenFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.clock.pass_by(days=30)
    outdated = len(place.store.outdated(place.clock.now()))
    assert outdated >= 2
    slices: list[int] = []
    original = place.desk.replan

    def one_at_a_time() -> bool:
        slices.append(1)
        return original(1)

    monkeypatch.setattr(place.desk, "replan", one_at_a_time)
    with open_window(place) as window:
        wait_for(lambda: not place.store.outdated(place.clock.now()))
        assert len(slices) >= outdated
        model = window.board_model
        wait_for(lambda: (late := model.card(model.index_of("globex"))) is not None and late.next_kind == "move_on")


def test_a_folder_that_cannot_be_written_is_said_once(place: OpenFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> bool:
        raise DiskFailed("The disk is full; the plan was not brought up to date.")

    monkeypatch.setattr(place.desk, "replan", full)
    with open_window(place) as window:
        assert window.notice.text().startswith("The disk is full")
        window.notice.dismiss()
        window.passing_time.pass_on()
        QTest.qWait(20)
        assert window.notice.text() == ""


def test_a_folder_to_look_at_only_says_so_and_plans_nothing(place: OpenFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    planned: list[str] = []
    monkeypatch.setattr(Desk, "replan", lambda _: planned.append("replan"))
    window = MainWindow(place.desk, theme(), read_only=True)
    window.show()
    wait_for(lambda: window.is_loaded)
    window.passing_time.pass_on()
    QTest.qWait(30)
    assert window.windowTitle() == "Followup (read only)"
    assert window.notice.text().startswith("This data folder cannot be written")
    assert window.notice.text().endswith("There are no reminders meanwhile; Today shows what is due.")
    assert planned == []
    window.close()


def test_where_nothing_can_be_changed_nothing_asks_for_what_to_change(
    place: OpenFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(type(place.store), "read_only", True)
    with open_window(place) as window:
        asking = window.asking
        column = window.board.columns[1]

        def says_why(act: Callable[[], object]) -> None:
            window.notice.dismiss()
            act()
            QTest.qWait(10)
            assert window.notice.text().startswith("This data folder cannot be written"), act
            assert asking.dialogs == [] and QApplication.activePopupWidget() is None, act

        click_card(window, "globex")
        window.board.setFocus()
        for do in (Do.ADD, Do.ADD_FULL, Do.ADD_POSTING, Do.OPEN_INVITATION, Do.IMPORT_TABLE, Do.ADD_HERE, Do.EDIT):
            says_why(window.actions_by_id[do].trigger)
        for do in (Do.NOTES, Do.SNOOZE, Do.LOG, Do.MOVE):
            says_why(window.actions_by_id[do].trigger)
        says_why(lambda: QTest.mouseClick(window.board_page.add, LEFT))
        says_why(lambda: column.add_requested.emit(column.stage.value))
        says_why(lambda: press(window, "N", CONTROL))
        says_why(lambda: asking.open_invitation(tmp_path / "invitation.ics"))
        says_why(lambda: asking.import_table(tmp_path / "table.csv"))
        window.actions_by_id[Do.EXPORT].trigger()
        assert len(asking.dialogs) == 1


# Actions ----------------------------------------------------------------------------------------------------------


def test_every_action_does_something_and_stands_in_its_menu(window: MainWindow) -> None:
    assert set(handlers(window)) == set(Do)
    menus = [action.menu() for action in window.menuBar().actions()]
    assert len(menus) == len(Menu)
    for name, menu in zip(Menu, menus, strict=True):
        found = [a.objectName() for a in menu.actions() if not a.isSeparator()]
        assert found == [a.id.value for a in ACTIONS if a.menu is name]


def test_no_letter_starts_anything_while_text_is_typed(window: MainWindow) -> None:
    started: list[str] = []
    for action in window.actions_by_id.values():
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, action=action: started.append(action.objectName()))
    field = QLineEdit(window.board)
    field.show()
    field.setFocus()
    wait_for(field.hasFocus)
    typed = "n<e>m?ods i l"
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert started == []
    field.setText("")
    QTest.keyClicks(field, typed)
    assert field.text() == typed
    field.deleteLater()


@pytest.mark.parametrize(
    ("key", "modifiers", "what"),
    [
        ("e", Qt.KeyboardModifier.NoModifier, Do.EDIT),
        ("n", Qt.KeyboardModifier.NoModifier, Do.ADD_HERE),
        ("<", Qt.KeyboardModifier.NoModifier, Do.STAGE_BACK),
        (">", Qt.KeyboardModifier.NoModifier, Do.STAGE_ON),
        ("Up", CONTROL, Do.UP),
        ("Down", CONTROL, Do.DOWN),
        ("m", Qt.KeyboardModifier.NoModifier, Do.MOVE),
        ("i", Qt.KeyboardModifier.NoModifier, Do.NOTES),
        ("o", Qt.KeyboardModifier.NoModifier, Do.LOG),
        ("d", Qt.KeyboardModifier.NoModifier, Do.SNOOZE),
        ("s", Qt.KeyboardModifier.NoModifier, Do.SKIP),
        ("Delete", Qt.KeyboardModifier.NoModifier, Do.DELETE),
        ("Return", Qt.KeyboardModifier.NoModifier, Do.OPEN),
        ("Return", CONTROL, Do.DONE),
        ("?", Qt.KeyboardModifier.NoModifier, Do.SHORTCUTS),
        ("F1", Qt.KeyboardModifier.NoModifier, Do.SHORTCUTS),
        ("n", CONTROL, Do.ADD),
        ("e", CONTROL, Do.EXPORT),
        (",", CONTROL, Do.SETTINGS),
        ("i", CONTROL, Do.PANEL),
        ("F9", Qt.KeyboardModifier.NoModifier, Do.RAIL),
        ("F6", Qt.KeyboardModifier.NoModifier, Do.NEXT_AREA),
        ("F6", Qt.KeyboardModifier.ShiftModifier, Do.PREVIOUS_AREA),
        ("1", CONTROL, Do.SHOW_TODAY),
        ("2", CONTROL, Do.SHOW_BOARD),
    ],
)
def test_keys_on_the_board(window: MainWindow, key: str, modifiers: Qt.KeyboardModifier, what: Do) -> None:
    started: list[str] = []
    for action in window.actions_by_id.values():
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, action=action: started.append(action.objectName()))
    window.board.focus_card("globex")
    press(window, key, modifiers)
    assert started == [what.value]


def test_enter_on_a_button_of_the_board_is_the_buttons(window: MainWindow) -> None:
    window.board.focus_card("globex")
    closed = window.board.column(Stage.CLOSED)
    assert closed.folded
    next(b for b in closed.findChildren(QAbstractButton) if b.isVisible()).setFocus()
    press(window, "Return")
    assert not closed.folded
    window.board.column(Stage.APPLIED).findChildren(QPushButton)[0].setFocus()
    press(window, "Return")
    assert isinstance(the_dialog(window), QuickAddDialog)
    assert not window.panel.isVisible()


@pytest.mark.parametrize("by_mouse", [True, False])
def test_in_a_column_without_cards_no_key_acts_on_a_card_elsewhere(
    window: MainWindow, place: OpenFolder, by_mouse: bool
) -> None:
    window.board.focus_card("globex")
    offers = window.board.column(Stage.OFFER).cards
    if by_mouse:
        QTest.mouseClick(offers.viewport(), LEFT)
    else:
        offers.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.board.current_id() == ""
    press(window, "Delete")
    press(window, "a")
    assert len(place.desk.cards()) == 4
    press(window, "n")
    dialog = the_dialog(window)
    assert isinstance(dialog, QuickAddDialog)
    assert "Offer" in dialog.windowTitle()
    dialog.reject()


def test_enter_on_the_rail_shows_that_view(window: MainWindow) -> None:
    window.rail.plan.setFocus()
    press(window, "Return")
    assert window.rail.plan.isChecked()
    assert not window.board.isVisible()


def test_letters_of_the_board_sleep_elsewhere(window: MainWindow) -> None:
    board_actions = {a.id.value for a in ACTIONS if a.context is Context.BOARD}
    started: list[str] = []
    for action in window.actions_by_id.values():
        action.triggered.connect(lambda _=False, action=action: started.append(action.objectName()))
    window.rail.board.setFocus()
    QTest.qWait(10)
    for letter in "nemio":
        press(window, letter)
    assert not board_actions & set(started)
    assert window.asking.dialogs == []


def test_the_menu_is_grey_where_there_is_nothing_to_act_on_and_awake_after_it(window: MainWindow) -> None:
    window.board.focus_card("contoso")
    menu = window.menuBar().findChildren(QMenu)[2]
    menu.aboutToShow.emit()
    by_id: dict[Do, QAction] = window.actions_by_id
    assert not by_id[Do.DONE].isEnabled()
    assert not by_id[Do.STAGE_BACK].isEnabled()
    assert by_id[Do.EDIT].isEnabled()
    menu.aboutToHide.emit()
    QTest.qWait(10)
    assert by_id[Do.DONE].isEnabled()


# Panel ------------------------------------------------------------------------------------------------------------


def test_a_click_opens_the_details_and_escape_gives_the_keys_back_to_the_card(window: MainWindow) -> None:
    click_card(window, "umbra")
    assert window.open_id == "umbra"
    assert window.panel.isVisible()
    assert window.board.selected_id() == "umbra"
    press(window, "Escape")
    assert not window.panel.isVisible()
    assert window.open_id == ""
    assert window.board.selected_id() == ""
    assert window.board.current_id() == "umbra"
    assert window.board.isAncestorOf(QApplication.focusWidget())


def test_the_details_wait_until_a_pressed_card_is_let_go(window: MainWindow) -> None:
    # They would hide the column to which the card is to be dragged.
    stage = window.board_model.stage_of("umbra")
    assert stage is not None
    mouse = window.board.column(stage).cards.viewport()
    here = mouse.mapFrom(window.board, window.board.card_rect("umbra").center())
    QTest.mousePress(mouse, LEFT, pos=here)
    assert window.board.current_id() == "umbra"
    assert window.open_id == ""
    QTest.mouseRelease(mouse, LEFT, pos=here)
    assert window.open_id == "umbra"


def test_the_right_button_opens_no_details(window: MainWindow) -> None:
    stage = window.board_model.stage_of("umbra")
    assert stage is not None
    mouse = window.board.column(stage).cards.viewport()
    here = mouse.mapFrom(window.board, window.board.card_rect("umbra").center())
    QTest.mouseClick(mouse, Qt.MouseButton.RightButton, pos=here)
    assert window.board.current_id() == "umbra"
    assert window.open_id == ""
    for menu in window.findChildren(QMenu, "cardMenu"):
        menu.close()


def test_the_ring_of_a_tab_leaves_its_words_alone(window: MainWindow) -> None:
    window.open_card("umbra")
    tabs = window.panel.tabs
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWait(20)
    (ring,) = [child for child in window.findChildren(QWidget) if type(child).__name__ == "_Ring" and child.isVisible()]
    words = tabs.tabRect(tabs.currentIndex())
    words.setWidth(tabs.fontMetrics().horizontalAdvance(tabs.tabText(tabs.currentIndex())) + 4)
    around = QRect(ring.mapTo(window, QPoint()), ring.size())
    assert around.left() + 3 <= tabs.mapTo(window, words.topLeft()).x()
    assert around.right() - 3 >= tabs.mapTo(window, words.topRight()).x()


def test_enter_goes_into_the_details_and_escape_back(window: MainWindow) -> None:
    window.board.focus_card("globex")
    press(window, "Return")
    assert window.open_id == "globex"
    assert window.panel.isAncestorOf(QApplication.focusWidget())
    press(window, "Escape")
    assert window.board.current_id() == "globex"
    assert window.board.isAncestorOf(QApplication.focusWidget())


def test_ctrl_i_toggles_and_f6_goes_round(window: MainWindow) -> None:
    window.board.focus_card("globex")
    press(window, "i", CONTROL)
    assert window.open_id == "globex"
    window.board.focus_card()
    areas = []
    for _ in range(3):
        press(window, "F6")
        focus = QApplication.focusWidget()
        names = (("rail", window.rail), ("board", window.board), ("panel", window.panel))
        areas.append(next(name for name, area in names if area.isAncestorOf(focus)))
    assert areas == ["panel", "rail", "board"]
    press(window, "i", CONTROL)
    assert window.open_id == ""


def test_the_panel_lies_over_the_board_below_1180(place: OpenFolder) -> None:
    with open_window(place, (1440, 800)) as window:
        window.open_card("umbra")
        assert window.shell.view.geometry().right() < window.panel.geometry().left()
        assert window.panel.width() == 372
        window.resize(1024, 700)
        QTest.qWait(20)
        assert window.shell.panel_floats
        assert window.shell.view.geometry().right() == window.width() - 1
        toast = window.toast_place.geometry()
        assert not toast.intersects(window.panel.geometry())


def test_the_panels_edge_is_pulled_between_340_and_560(window: MainWindow) -> None:
    window.open_card("umbra")
    edge = window.findChild(QWidget, "panelEdge")
    middle = QPoint(3, 300)
    for by, width in ((-100, 472), (-400, 560), (500, 340)):
        QTest.mousePress(edge, LEFT, pos=middle)
        start = edge.mapTo(window.shell, middle)
        window.shell.drag_edge(start.x() + by)
        QTest.mouseRelease(edge, LEFT, pos=middle)
        assert abs(window.panel.width() - width) <= 4, by


def test_f9_leaves_icons(window: MainWindow) -> None:
    assert window.rail.width() == 252
    press(window, "F9")
    assert window.rail.width() == 56
    assert not window.rail_agenda.isVisible()
    press(window, "F9")
    assert window.rail.width() == 252


# Deeds ------------------------------------------------------------------------------------------------------------


def test_delete_is_taken_back_by_the_toast_and_done_again_by_keys(window: MainWindow) -> None:
    window.board.focus_card("globex")
    press(window, "Delete")
    assert "globex" not in window.board_model
    assert window.toast.text() == "Globex deleted. Cancels 1"
    assert window.actions_by_id[Do.UNDO].text().startswith("&Undo deletion of")
    undo = window.toast.findChild(QPushButton, "toastUndo")
    wait_for(undo.isVisible)
    QTest.mouseClick(undo, LEFT)
    QTest.qWait(15)
    assert "globex" in window.board_model
    assert window.toast.text().startswith("Undone")
    wait_for(undo.isHidden)
    wait_for(window.toast.isVisible)
    assert window.actions_by_id[Do.REDO].isEnabled()
    press(window, "Z", CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert "globex" not in window.board_model
    press(window, "Z", CONTROL)
    assert "globex" in window.board_model


def test_the_panel_of_what_is_gone_closes(window: MainWindow, place: OpenFolder) -> None:
    window.open_card("globex")
    place.desk.delete("globex")
    assert window.open_id == ""
    assert not window.panel.isVisible()


def test_a_move_inside_a_stage_asks_nothing(window: MainWindow, place: OpenFolder) -> None:
    window.board.focus_card("initech")
    press(window, "Up", CONTROL)
    assert window.asking.dialogs == []
    assert [c.id for c in place.desk.cards() if c.stage == "applied"] == ["initech", "globex"]
    press(window, "Down", CONTROL)
    assert [c.id for c in place.desk.cards() if c.stage == "applied"] == ["globex", "initech"]
    assert window.board.current_id() == "initech"


def test_a_dropped_card_lands_below_the_card_above_it(window: MainWindow, place: OpenFolder) -> None:
    added = [place.add(name, "applied") for name in ("Aaa", "Bbb")]  # each on top: Bbb, Aaa, Globex, Initech
    window.board_model.request_move("contoso", Stage.APPLIED, 1)
    the_dialog(window).reject()  # Esc moves without the answers
    QTest.qWait(20)
    order = [c.id for c in place.desk.cards() if c.stage == "applied"]
    assert order == [added[1], "contoso", added[0], "globex", "initech"]


def test_a_move_to_another_stage_asks_one_question_and_moves(window: MainWindow, place: OpenFolder) -> None:
    window.board.focus_card("contoso")
    press(window, ">", Qt.KeyboardModifier.ShiftModifier)
    sheet = the_dialog(window)
    assert window.board_model.stage_of("contoso") is Stage.INTERESTED
    QTest.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
    QTest.qWait(20)
    assert window.board_model.stage_of("contoso") is Stage.APPLIED
    assert "Contoso moved to Applied" in window.toast.text()
    assert place.desk.application("contoso").applied_on is not None


def test_m_shows_the_stages(window: MainWindow, place: OpenFolder) -> None:
    window.board.focus_card("globex")
    press(window, "m")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [a.isEnabled() for a in menu.actions()] == [True, False, True, True, True, True]
    QTest.keyClick(menu, "1")
    QTest.qWait(20)
    assert window.board_model.stage_of("globex") is Stage.INTERESTED


def test_a_refusal_is_said_and_nothing_moves(window: MainWindow, place: OpenFolder) -> None:
    place.desk.snooze("globex", "application_call:1", NOW + timedelta(days=1, hours=14))
    assert "The next good moment is" in window.notice.text()
    assert not window.toast.isVisible()
    QTest.mouseClick(window.notice.close_button, LEFT)
    assert window.notice.text() == ""


def test_what_a_command_changed_shows_at_once(window: MainWindow, place: OpenFolder) -> None:
    from followup_desktop.services import board

    outcome = board.edit(place.work, "globex", {"role": "Staff engineer"})
    place.desk.changed.emit(outcome)
    index = window.board_model.index_of("globex")
    assert window.board_model.text(index).title == "Staff engineer"


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        (Do.ADD, "QuickAddDialog"),
        (Do.ADD_FULL, "ApplicationDialog"),
        (Do.EDIT, "ApplicationDialog"),
        (Do.NOTES, "InterviewNotesDialog"),
        (Do.LOG, "LogDialog"),
        (Do.SNOOZE, "SnoozeDialog"),
        (Do.SETTINGS, "SettingsWindow"),
        (Do.EXPORT, "ExportDialog"),
        (Do.SHORTCUTS, "ShortcutsWindow"),
        (Do.ABOUT, "AboutWindow"),
    ],
)
def test_dialogs_open_once_and_close_with_escape(window: MainWindow, what: Do, kind: str) -> None:
    window.board.focus_card("globex")
    window.actions_by_id[what].trigger()
    dialog = the_dialog(window)
    assert type(dialog).__name__ == kind
    handlers(window)[what]()
    assert the_dialog(window) is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.qWait(20)
    assert window.asking.dialogs == []


def test_the_window_takes_its_dialogs_along(place: OpenFolder) -> None:
    with open_window(place) as window:
        window.asking.notes("globex")
        dialog = the_dialog(window)
        window.close()
        QTest.qWait(20)
        assert window.asking.dialogs == []
        assert not _is_shown(dialog)


def _is_shown(dialog: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(dialog) and dialog.isVisible()


# State, time ------------------------------------------------------------------------------------------------------


def test_what_the_window_showed_comes_back(place: OpenFolder) -> None:
    with open_window(place, (1300, 760)) as window:
        window.actions_by_id[Do.DARK_LOOK].trigger()
        window.open_card("umbra")
        window.shell.set_panel_width(420)
        window.panel.tabs.setCurrentIndex(2)
        press(window, "F9")
        size = window.size()
    with open_window(place, (1300, 760)) as again:
        assert again.state.width == size.width()
        assert again.open_id == "umbra"
        assert again.panel.width() == 420
        assert again.panel.tabs.currentIndex() == 2
        assert again.rail.width() == 56
        assert again.actions_by_id[Do.DARK_LOOK].isChecked()
        again.actions_by_id[Do.SYSTEM_LOOK].trigger()
        again.show_view("today")
    with open_window(place) as third:
        assert third.views.currentWidget() is third.today
        wait_for(third.today.agenda.hasFocus)


def test_what_was_scrolled_comes_back(place: OpenFolder) -> None:
    for n in range(9):
        place.add(f"Crowd {n}", "waiting")
    place.add("Over", "closed")
    with open_window(place, (900, 500)) as window:
        window.board.column(Stage.CLOSED).unfold()
        QTest.qWait(20)
        sideways = window.board._area.horizontalScrollBar()
        down = window.board.column(Stage.WAITING).cards.verticalScrollBar()
        sideways.setValue(230)
        down.setValue(down.maximum() - 70)
        seen = window.board.place()
        assert seen.left == 230 and seen.is_closed_open and any(seen.tops)
    with open_window(place, (900, 500)) as again:
        wait_for(lambda: again.board.place() == seen)
        again.board.column(Stage.CLOSED).fold()
    with open_window(place, (900, 500)) as third:
        QTest.qWait(50)
        assert third.board.column(Stage.CLOSED).folded


def test_a_window_from_a_larger_screen_fits_on_this_one(place: OpenFolder) -> None:
    state = WindowState(x=0, y=0, width=9000, height=8000)
    StateFile(place.folder).write(state)
    window = MainWindow(place.desk, theme(), StateFile(place.folder))
    room = window.screen().availableGeometry()
    assert window.size() == room.size()
    window.deleteLater()
    (place.folder / "none").mkdir()
    new = MainWindow(place.desk, theme(), StateFile(place.folder / "none"))
    assert new.height() <= room.height() - 40, "there is room for the title of the window"
    new.deleteLater()
    QTest.qWait(10)


def test_a_new_application_is_shown_and_has_the_keys(window: MainWindow, place: OpenFolder) -> None:
    window.resize(700, 600)
    QTest.qWait(20)
    window.board.focus_card("umbra")
    window.board.reveal("umbra")
    window.asking.add(Stage.INTERESTED)
    dialog = the_dialog(window)
    for name, words in (("company", "Newcomer"), ("role", "Tester")):
        QTest.keyClicks(dialog.findChild(QLineEdit, name), words)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    wait_for(lambda: not window.asking.dialogs)
    card = window.board_model.card(window.board_model.index_of(window.board.current_id()))
    assert card is not None and card.company == "Newcomer"
    assert window.board.rect().contains(window.board.card_rect(card.id).center())


def test_an_open_card_that_is_gone_is_not_missed(place: OpenFolder) -> None:
    with open_window(place) as window:
        window.open_card("globex")
    place.desk.delete("globex")
    with open_window(place) as again:
        assert again.open_id == ""


def test_the_day_changes_while_the_window_is_open(window: MainWindow, place: OpenFolder) -> None:
    assert window.agenda.rail.today_count == 2  # the note is late, the call is for today
    index = window.board_model.index_of("globex")
    assert window.board_model.text(index).due == "Today 10:00"
    place.clock.pass_by(days=1)
    window.watch.look()
    QTest.qWait(30)
    assert window.board_model.text(window.board_model.index_of("globex")).due.startswith("Overdue")
    assert window.rail._day.text() == "Tue 24 November"
    assert not place.store.outdated(place.clock.now())


def test_a_quarter_rolls_the_slots(window: MainWindow, place: OpenFolder) -> None:
    place.clock.pass_by(minutes=34)
    window.watch.look()
    wait_for(lambda: window.board_model.text(window.board_model.index_of("globex")).due == "Today 10:15")


def test_keys_of_the_window_reach_it_from_the_notes_but_undo_does_not(window: MainWindow) -> None:
    window.asking.notes("umbra")
    notes = the_dialog(window)
    QTest.qWait(50)
    notes.activateWindow()
    wait_for(lambda: QApplication.activeWindow() is notes)
    learned = notes.rows["learned"].field
    learned.setFocus()
    QTest.keyClicks(learned, "Joins?")
    assert learned.toPlainText().startswith("Joins?"), "a letter or a sign is text where text is typed"
    change = window.desk.next_undo()
    QTest.keyClick(learned, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not learned.toPlainText().startswith("Joins?")
    kind = notes.rows["kind"].field.findChildren(QWidget)[0]
    kind.setFocus()
    QTest.keyClick(kind, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.next_undo() == change
    QTest.keyClick(kind, Qt.Key.Key_F1)
    QTest.qWait(20)
    assert "ShortcutsWindow" in {type(dialog).__name__ for dialog in window.asking.dialogs}
    assert notes.isVisible()


def test_a_longer_sentence_makes_the_toast_wider_instead_of_being_cut(window: MainWindow) -> None:
    window.desk.move("umbra", Stage.CLOSED)
    wait_for(window.toast.isVisible)
    short = window.toast.width()
    sentence = "Globex moved to Waiting to hear. Adds 2, moves 1, cancels 3, and two more"
    window.toast_place.say(sentence, "Undo")
    wait_for(lambda: window.toast.accessibleName() == sentence)
    (label,) = (label for label in window.toast.findChildren(PlainLabel) if label.text() == sentence)
    assert label.hidden_text() == ""
    assert window.toast.width() > short
    assert window.shell.rect().contains(window.toast_place.geometry())


def test_the_notes_show_the_signal_without_scrolling_and_dialogs_stay_on_the_screen(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    window.move(0, 0)
    window.resize(1300, room.height() - 50)
    QTest.qWait(20)
    window.asking.notes("umbra")
    notes = the_dialog(window)
    assert notes.width() == 760
    for name in ("signal", "promise_words", "decision_on"):
        row = notes.rows[name]
        assert row.visibleRegion().boundingRect() == row.rect(), name
    assert not any(button.isVisible() for button in (notes.promise.take, notes.promise.change)), "nothing was said"
    wait_for(lambda: notes.frameGeometry().bottom() <= window.frameGeometry().bottom())
    window.asking.edit("umbra")
    QTest.qWait(20)
    for dialog in window.asking.dialogs:
        assert room.contains(dialog.frameGeometry())


def test_a_dialog_over_the_window_keeps_the_keys_to_itself(window: MainWindow) -> None:
    window.asking.log("umbra")
    dialog = the_dialog(window)
    QTest.qWait(50)
    dialog.activateWindow()
    wait_for(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_F1)
    QTest.qWait(20)
    assert window.asking.dialogs == [dialog]


def test_markup_in_data_is_only_text(place: OpenFolder) -> None:
    canary = '<img src="/dev/zero"><b>x</b> & <table>'
    id_ = place.add(canary, notes=canary, location=canary)
    place.desk.put_contact(id_, {"name": canary, "phone": canary, "email": "a@b.example"})
    with open_window(place) as window:
        window.open_card(id_)
        for tab in range(window.panel.tabs.count()):
            window.panel.tabs.setCurrentIndex(tab)
            QTest.qWait(10)
            for label in window.panel.findChildren(QLabel):
                assert label.textFormat() is Qt.TextFormat.PlainText
        assert window.panel.head.company.field.value() == canary
        assert window.panel.people.blocks[0].name.field.value() == canary
        place.desk.delete(id_)
        assert canary.replace("&", "&&") in window.actions_by_id[Do.UNDO].text()


def test_an_empty_board_is_filled_with_the_sample_and_emptied_by_one_undo(window: MainWindow) -> None:
    fill = window.actions_by_id[Do.SAMPLE]
    assert not fill.isEnabled()
    for card in window.desk.cards():
        window.desk.delete(card.id)
    assert fill.isEnabled()
    fill.trigger()
    assert len(window.desk.cards()) >= 12
    assert not fill.isEnabled()
    window.actions_by_id[Do.UNDO].trigger()
    assert window.desk.cards() == []


def test_a_window_whose_data_turn_out_to_be_damaged_closes_and_says_why(
    place: OpenFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> Iterator[None]:
        yield None
        raise Damaged("The data file is damaged.")

    monkeypatch.setattr(place.store, "finish_opening", damaged)
    window = MainWindow(place.desk, theme())
    ended = Heard(window.ended)
    window.show()
    wait_for(lambda: len(ended) == 1)
    assert isinstance(window.damage, Damaged) and not window.isVisible() and not window.is_loaded
    window.deleteLater()
