"""The view of the plan in a window: by mouse and by keys; what is moved, why not, and what comes back."""

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from followup_desktop.domain.vocabulary import State
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.plan.shows import Show
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.plan.weeks_view import WeeksView
from followup_desktop.widgets.theme.theme import theme
from tests.builders import at, on
from tests.presentation.plan.plans import CALL, INTERVIEW, MESSAGE, MOVE_ON, NOTE, OFFER, some_applications
from tests.screens import drag_to
from tests.widgets.pdf_text import Pdf, text_in
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    found.put(*some_applications())
    yield found
    found.store.close()


@pytest.fixture
def window(place: OpenFolder) -> Iterator[MainWindow]:
    with open_window(place) as shown:
        QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_3, CONTROL)
        wait_for(shown.plan.weeks.hasFocus)
        yield shown


def rect_of(weeks: WeeksView, application_id: str, key: str = "") -> QRect:
    index = weeks.model().index_of(application_id, key)
    assert index.isValid(), (application_id, key)
    weeks.scrollTo(index)
    return weeks.visualRect(index)


def place_of(weeks: WeeksView, day: str, clock: str = "") -> int:
    """Where that day, or a time of it, is in the viewport."""
    if clock:
        return round(weeks.sheet.x_of(on(day), time.fromisoformat(clock))) - weeks.horizontalOffset()
    left, right = weeks.sheet.span_of(on(day))
    return round((left + right) / 2) - weeks.horizontalOffset()


def lift(weeks: WeeksView, application_id: str, key: str, x: int) -> None:
    start = rect_of(weeks, application_id, key).center()
    QTest.mousePress(weeks.viewport(), LEFT, NONE, start)
    drag_to(weeks.viewport(), start + QPoint(12, 3))
    drag_to(weeks.viewport(), QPoint(x, start.y()))


def drop(weeks: WeeksView, application_id: str, key: str, x: int) -> None:
    lift(weeks, application_id, key, x)
    QTest.mouseRelease(weeks.viewport(), LEFT, NONE, QPoint(x, rect_of(weeks, application_id, key).center().y()))
    QTest.qWait(20)


def own_start(place: OpenFolder, application_id: str, key: str) -> object:
    return place.desk.application(application_id).follow_up(key).own_start


def press(weeks: WeeksView, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or weeks, key, modifiers)
    QTest.qWait(5)


# By hand --------------------------------------------------------------------------------------------------------------


def test_a_mark_is_dragged_to_another_day_and_the_toast_takes_it_back(window: MainWindow, place: OpenFolder) -> None:
    weeks = window.plan.weeks
    drop(weeks, "globex", CALL, place_of(weeks, "2026-11-27", "09:35"))
    assert own_start(place, "globex", CALL) == at("2026-11-27 09:30")
    assert window.toast.text() == "Globex: Intro call to Sam Weber on Fri 27 Nov, 10:30 Berlin time"
    mark = weeks.current_mark()
    assert mark is not None
    assert (mark.key, mark.day) == (CALL, on("2026-11-27"))
    QTest.mouseClick(window.toast.findChild(QPushButton, "toastUndo"), LEFT)
    wait_for(lambda: own_start(place, "globex", CALL) is None)
    wait_for(lambda: weeks.current_mark() is not None and weeks.current_mark().day == on("2026-11-25"))


def test_in_a_week_in_short_it_keeps_its_time(window: MainWindow, place: OpenFolder) -> None:
    weeks = window.plan.weeks
    drop(weeks, "globex", CALL, place_of(weeks, "2026-12-03"))
    assert own_start(place, "globex", CALL) == at("2026-12-03 09:00")


def test_it_snaps_and_says_why_while_it_hangs_on_the_pointer(window: MainWindow, place: OpenFolder) -> None:
    weeks = window.plan.weeks
    lift(weeks, "umbra", MESSAGE, place_of(weeks, "2026-11-27", "12:00"))
    assert weeks.is_dragging
    weeks.grab()
    QTest.mouseRelease(weeks.viewport(), LEFT, NONE, QPoint(place_of(weeks, "2026-11-27", "12:00"), 100))
    assert own_start(place, "umbra", MESSAGE) == at("2026-11-27 08:30")


def test_a_day_that_has_passed_is_refused_in_words(window: MainWindow, place: OpenFolder) -> None:
    weeks = window.plan.weeks
    place.clock.pass_by(days=2)
    window.watch.day_changed.emit()
    wait_for(lambda: rect_of(weeks, "globex", CALL).left() > place_of(weeks, "2026-11-25", "06:00") - 2)
    drop(weeks, "globex", CALL, place_of(weeks, "2026-11-23", "12:00"))
    assert own_start(place, "globex", CALL) is None
    assert window.notice.text() == "That time has passed; nothing was changed."


def test_an_interview_stays_where_it_is_and_says_why(window: MainWindow, place: OpenFolder) -> None:
    weeks = window.plan.weeks
    drop(weeks, "acme", INTERVIEW, place_of(weeks, "2026-11-27", "12:00"))
    assert window.notice.text() == "An interview is moved by its own date, not snoozed; nothing was changed."


def test_escape_and_a_drop_beside_the_days_leave_it_where_it_was(window: MainWindow, place: OpenFolder) -> None:
    weeks = window.plan.weeks
    lift(weeks, "globex", CALL, place_of(weeks, "2026-11-27", "12:00"))
    press(weeks, Qt.Key.Key_Escape)
    assert not weeks.is_dragging
    QTest.mouseRelease(weeks.viewport(), LEFT, NONE, QPoint(place_of(weeks, "2026-11-27"), 100))
    drop(weeks, "globex", CALL, 20)
    assert own_start(place, "globex", CALL) is None
    assert not window.notice.isVisible()


def test_what_happens_elsewhere_while_it_hangs_on_the_pointer_ends_the_drag(
    window: MainWindow, place: OpenFolder
) -> None:
    weeks = window.plan.weeks
    lift(weeks, "globex", CALL, place_of(weeks, "2026-11-27", "12:00"))
    assert place.desk.skip("globex", CALL)
    assert not weeks.is_dragging
    QTest.mouseRelease(weeks.viewport(), LEFT, NONE, QPoint(place_of(weeks, "2026-11-27"), 100))
    assert place.desk.application("globex").follow_up(CALL).state is State.SKIPPED


def test_a_double_click_opens_the_details_and_closing_brings_the_keys_back(window: MainWindow) -> None:
    weeks = window.plan.weeks
    QTest.mouseDClick(weeks.viewport(), LEFT, NONE, rect_of(weeks, "umbra", MESSAGE).center())
    wait_for(lambda: window.open_id == "umbra")
    window.close_panel()
    assert weeks.hasFocus()
    QTest.mouseDClick(weeks.viewport(), LEFT, NONE, rect_of(weeks, "globex").center())
    wait_for(lambda: window.open_id == "globex")


# By keys --------------------------------------------------------------------------------------------------------------


def test_the_arrows_go_from_lane_to_lane_and_from_mark_to_mark(window: MainWindow) -> None:
    weeks, marks = window.plan.weeks, window.plan_wishes.plan.marks
    assert weeks.currentIndex() == marks.index_at(0)
    press(weeks, Qt.Key.Key_Down)
    assert weeks.current_id() == "globex"
    assert weeks.current_mark() is None
    press(weeks, Qt.Key.Key_Right)
    assert weeks.current_mark().key == CALL
    press(weeks, Qt.Key.Key_Down)
    assert weeks.current_mark().key == OFFER
    press(weeks, Qt.Key.Key_Down)
    press(weeks, Qt.Key.Key_End)
    assert weeks.current_mark().key == NOTE
    press(weeks, Qt.Key.Key_Left)
    press(weeks, Qt.Key.Key_Home)
    assert (weeks.current_id(), weeks.current_mark()) == ("acme", None)
    for _ in range(9):
        press(weeks, Qt.Key.Key_Down)
    assert weeks.current_id() == "hooli"
    press(weeks, Qt.Key.Key_Right)
    assert weeks.current_mark() is None
    press(weeks, Qt.Key.Key_PageUp)
    assert weeks.current_id() == "kumo"


def test_a_mark_is_moved_by_keys_and_says_where_it_went(window: MainWindow, place: OpenFolder) -> None:
    weeks = window.plan.weeks
    said: list[str] = []
    window.plan_wishes.announced.connect(said.append)
    weeks.go_to("umbra", MESSAGE)
    press(weeks, Qt.Key.Key_Right, CONTROL)
    assert own_start(place, "umbra", MESSAGE) == at("2026-11-30 17:45")
    press(weeks, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert own_start(place, "umbra", MESSAGE) == at("2026-12-01 17:45")
    press(weeks, Qt.Key.Key_Left, CONTROL)
    press(weeks, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert own_start(place, "umbra", MESSAGE) == at("2026-11-30 17:30")
    assert said[0] == "Leave a message and ask for news, Umbra Health, moved to Mon 30 Nov, 17:45."
    press(weeks, Qt.Key.Key_Z, CONTROL)
    assert own_start(place, "umbra", MESSAGE) == at("2026-12-01 17:30")


def test_a_mark_that_leaves_the_weeks_takes_them_along(window: MainWindow, place: OpenFolder) -> None:
    weeks = window.plan.weeks
    place.desk.snooze("umbra", MESSAGE, at("2026-12-11 17:30"))
    weeks.go_to("umbra", MESSAGE)
    for _ in range(3):
        press(weeks, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert own_start(place, "umbra", MESSAGE) == at("2026-12-14 17:30")
    assert window.plan_wishes.plan.weeks.first == on("2026-12-14")
    assert weeks.current_mark().place == ("umbra", MESSAGE)


def test_keys_that_cannot_move_say_why_and_do_nothing_on_a_lane(window: MainWindow, place: OpenFolder) -> None:
    weeks = window.plan.weeks
    weeks.go_to("vandelay", OFFER)
    press(weeks, Qt.Key.Key_Right, CONTROL)
    assert "only its day can be another" in window.notice.text()
    weeks.go_to("vandelay", "")
    press(weeks, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert place.desk.next_undo().deed == "add"


def test_enter_opens_and_the_keys_of_today_work(window: MainWindow, place: OpenFolder) -> None:
    weeks = window.plan.weeks
    weeks.go_to("globex", CALL)
    press(weeks, Qt.Key.Key_S)
    wait_for(lambda: place.desk.application("globex").follow_up(CALL).state is State.SKIPPED)
    weeks.go_to("umbra", MESSAGE)
    press(weeks, Qt.Key.Key_D)
    the_dialog(window).reject()
    window.activateWindow()
    wait_for(window.isActiveWindow)
    weeks.setFocus()
    weeks.go_to("hooli", "")
    press(weeks, Qt.Key.Key_Return)
    wait_for(lambda: window.open_id == "hooli")


def test_a_letter_that_nobody_checked_asks_once_more(window: MainWindow, place: OpenFolder) -> None:
    held = place.desk.application("acme")
    place.clock.instant = held.interviews[0].ends_at + timedelta(hours=2)
    window.watch.day_changed.emit()
    weeks = window.plan.weeks
    weeks.setFocus()
    weeks.go_to("acme", NOTE)
    press(weeks, Qt.Key.Key_Space)
    assert "Done once more marks it as sent." in window.notice.text()
    assert place.desk.application("acme").follow_up(NOTE).state is State.PLANNED
    press(weeks, Qt.Key.Key_Space)
    wait_for(lambda: place.desk.application("acme").follow_up(NOTE).state is State.DONE)


def test_the_menu_is_that_of_today(window: MainWindow) -> None:
    weeks = window.plan.weeks
    weeks.go_to("globex", CALL)
    window.actions_by_id[Do.CONTEXT_MENU].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = {action.objectName() for action in menu.actions()}
    assert {"row_done", "row_open", "row_call_sheet", "row_snooze", "row_skip"} <= names
    menu.close()
    weeks.go_to("globex", "")
    window.actions_by_id[Do.CONTEXT_MENU].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert {a.objectName() for a in menu.actions() if not a.isSeparator()} == {"row_open"}
    menu.close()


# Weeks, kinds, and the list -------------------------------------------------------------------------------------------


def test_other_weeks_and_back_to_today(window: MainWindow) -> None:
    plan, view = window.plan_wishes.plan, window.plan
    QTest.mouseClick(view.on, LEFT)
    assert plan.weeks.first == on("2026-11-30")
    press(view.weeks, Qt.Key.Key_Right, ALT)
    assert plan.weeks.first == on("2026-12-07")
    press(view.weeks, Qt.Key.Key_Left, ALT)
    QTest.mouseClick(view.back, LEFT)
    assert plan.kept_first == ""
    QTest.mouseClick(view.on, LEFT)
    QTest.mouseClick(view.to_today, LEFT)
    assert (plan.weeks.first, plan.kept_first) == (on("2026-11-23"), "")


def test_the_list_goes_to_other_weeks_and_in_another_look_and_the_weeks_come_back(window: MainWindow) -> None:
    plan, view = window.plan_wishes.plan, window.plan
    lanes = [lane.application_id for lane in plan.marks.lanes]
    assert max(len(lane.marks) for lane in plan.marks.lanes) > 1
    press(view.weeks, Qt.Key.Key_L)
    QTest.mouseClick(view.on, LEFT)
    QTest.mouseClick(view.on, LEFT)
    QTest.mouseClick(view.on, LEFT)
    window.actions_by_id[Do.DARK_LOOK].trigger()
    assert plan.weeks.first == on("2026-12-14")
    QTest.mouseClick(view.to_today, LEFT)
    press(view.table, Qt.Key.Key_W)
    assert [lane.application_id for lane in plan.marks.lanes] == lanes


def test_chips_narrow_the_plan(window: MainWindow) -> None:
    plan, view = window.plan_wishes.plan, window.plan
    for show in (Show.NOTES, Show.INTERVIEWS, Show.DECISIONS):
        QTest.mouseClick(view.chips[show], LEFT)
    assert plan.shows == {Show.CALLS}
    assert {m.key for lane in plan.marks.lanes for m in lane.marks} == {CALL, MESSAGE}
    QTest.mouseClick(view.chips[Show.DONE], LEFT)
    assert plan.shows == {Show.CALLS, Show.DONE}


def test_the_list_is_sorted_opened_and_moved_by_keys(window: MainWindow, place: OpenFolder) -> None:
    view = window.plan
    press(view.weeks, Qt.Key.Key_L)
    assert view.table.isVisible()
    assert view.table.hasFocus()
    view.table.go_to("umbra", MESSAGE)
    told = view.table._told_at(view.table.visualRect(view.table.currentIndex()).center())
    assert told.splitlines()[:2] == ["Mon 30 Nov, 17:30", "Leave a message and ask for news"]
    press(view.table, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert own_start(place, "umbra", MESSAGE) == at("2026-12-01 17:30")
    assert view.table.current_mark().key == MESSAGE
    header = view.table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(3) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, NONE, spot)
    shown = [view.table.model().index(row, 3).data() for row in range(view.table.model().rowCount())]
    assert shown in (sorted(shown), sorted(shown, reverse=True))
    assert view.table.current_mark().key == MESSAGE
    press(view.table, Qt.Key.Key_Return)
    wait_for(lambda: window.open_id == "umbra")
    window.close_panel()
    assert view.table.hasFocus()
    press(view.table, Qt.Key.Key_W)
    assert view.weeks.hasFocus()
    assert view.weeks.current_mark().key == MESSAGE


def test_the_plan_is_printed(window: MainWindow, tmp_path: Path) -> None:
    window.asking.paper = Pdf(tmp_path / "plan.pdf")
    press(window.plan.weeks, Qt.Key.Key_P, CONTROL)
    printed = text_in(tmp_path / "plan.pdf")
    assert "Plan,23Nov" in printed
    assert "Introduceyourselfbyphone" in printed


def test_where_nothing_stands_the_view_says_so(place: OpenFolder, window: MainWindow) -> None:
    window.plan_wishes.plan.go_to(on("2028-01-03"))
    assert not window.plan.weeks.isVisible()
    assert window.plan.to_today.hasFocus()
    QTest.mouseClick(window.plan.to_today, LEFT)
    assert window.plan.weeks.isVisible()


# What is seen and said ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1.0, 1.5])
def test_targets_are_large_enough_and_never_lie_over_one_another(window: MainWindow, size: float) -> None:
    theme().set_text_size(size)
    weeks, marks = window.plan.weeks, window.plan_wishes.plan.marks
    rects = [weeks.visualRect(marks.index(row)) for row in range(marks.rowCount()) if marks.mark(marks.index(row))]
    assert len(rects) > 5
    for number, rect in enumerate(rects):
        assert min(rect.width(), rect.height()) >= 24
        assert not any(rect.intersects(other) for other in rects[:number])
    theme().set_text_size(1.0)


def test_every_mark_is_found_where_it_is_painted(window: MainWindow) -> None:
    weeks, marks = window.plan.weeks, window.plan_wishes.plan.marks
    assert marks.rowCount() > 5
    for row in range(marks.rowCount()):
        index = marks.index(row)
        weeks.scrollTo(index)
        assert weeks.indexAt(weeks.visualRect(index).center()) == index


def test_screen_readers_get_a_list_of_lanes_and_marks(window: MainWindow) -> None:
    weeks, marks = window.plan.weeks, window.plan_wishes.plan.marks
    said = QAccessible.queryAccessibleInterface(weeks)
    assert said.text(QAccessible.Text.Name) == "Plan of three weeks"
    assert said.childCount() == marks.rowCount()
    index = marks.index_of("umbra", MESSAGE)
    child = said.child(index.row())
    assert child.text(QAccessible.Text.Name) == (
        "Leave a message and ask for news, Umbra Health · Åsa Lind. Mon 30 Nov, 17:30. Planned."
    )
    assert child.rect().size() == weeks.visualRect(index).size()
    assert said.child(marks.index_of("umbra").row()).text(QAccessible.Text.Name).endswith("They decide by Fri 27 Nov.")


def test_the_promised_window_and_the_present_are_painted(window: MainWindow) -> None:
    weeks = window.plan.weeks
    picture = weeks.viewport().grab().toImage()
    lane = rect_of(weeks, "umbra")
    inside = picture.pixelColor(place_of(weeks, "2026-11-26", "07:00"), lane.bottom() - 8)
    beyond = picture.pixelColor(place_of(weeks, "2026-12-04"), lane.bottom() - 8)
    assert inside == theme().colours.blue_soft
    assert beyond == theme().colours.card
    now = picture.pixelColor(place_of(weeks, "2026-11-23", "09:41"), rect_of(weeks, "hooli").bottom() - 3)
    assert _near(now, theme().colours.accent)


def _near(one: QColor, other: QColor) -> bool:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue()) < 160


def test_tooltips_tell_of_marks_lanes_and_holidays(window: MainWindow) -> None:
    weeks = window.plan.weeks
    assert weeks._told_at(rect_of(weeks, "globex", CALL).center()).startswith(
        "Introduce yourself by phone\nGlobex · Sam"
    )
    assert weeks._told_at(rect_of(weeks, "globex").center()) == "Globex\nBackend engineer"
    assert "They decide by" in weeks._told_at(
        QPoint(place_of(weeks, "2026-11-26", "07:00"), rect_of(weeks, "umbra").center().y())
    )
    assert weeks._told_at(QPoint(5, 5)) == ""


def test_a_narrow_window_scrolls_to_the_mark_that_has_the_keys(place: OpenFolder) -> None:
    with open_window(place, (900, 500)) as window:
        theme().set_text_size(1.5)
        window.show_view("plan", focus=True)
        weeks = window.plan.weeks
        assert weeks.horizontalScrollBar().maximum() > 0
        weeks.go_to("umbra", MESSAGE)
        rect = weeks.visualRect(weeks.currentIndex())
        assert weeks.viewport().rect().contains(rect)
        assert rect.left() >= weeks.visualRect(weeks.model().index_of("umbra")).right()
        weeks.go_to("kumo", MOVE_ON)
        assert weeks.viewport().rect().contains(weeks.visualRect(weeks.currentIndex()))
        theme().set_text_size(1.0)


def test_the_view_comes_back_as_it_was_left(place: OpenFolder) -> None:
    with open_window(place) as window:
        window.show_view("plan", focus=True)
        window.plan_wishes.plan.go_on(1)
        QTest.mouseClick(window.plan.chips[Show.NOTES], LEFT)
        press(window.plan.weeks, Qt.Key.Key_L)
        window.plan.show_as("list")
    with open_window(place) as window:
        assert window.plan.isVisible()
        assert window.plan.table.isVisible()
        assert window.plan_wishes.plan.weeks.first == on("2026-11-30")
        assert Show.NOTES not in window.plan_wishes.plan.shows
        assert not window.plan.chips[Show.NOTES].isChecked()
        assert window.plan_wishes.plan.table.rowCount()
