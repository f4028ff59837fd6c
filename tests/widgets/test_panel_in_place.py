"""Editing in the panel, in a real window: by keys and by mouse, with nothing rebuilt under the user's hands."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.panel.edits import SAVED_AFTER_MS
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.panel.in_place import InPlace
from followup_desktop.widgets.theme.plain_label import PlainLabel
from tests.builders import a_contact, an_application, an_interview
from tests.widgets.panels import a_folder_with, a_window_with
from tests.widgets.windows import OpenFolder, the_dialog, wait_for

PLAN, INTERVIEWS, PEOPLE, POSTING, HISTORY = range(5)
LEFT = Qt.MouseButton.LeftButton
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ASA, SAM = "00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b"
UMBRA = an_application(
    "interviewing",
    id="umbra",
    rank="m",
    location="London",
    applied_on="2026-11-09",
    notes="Ask Tom.",
    contacts=(
        a_contact(ASA, salutation="Dr. Lind", email="lind@umbra.example"),
        a_contact(SAM, "Sam Weber", phone="", email="", address=""),
    ),
    interviews=(
        an_interview(start="2026-11-26 14:30", contact_ids=(ASA,)),
        an_interview("i2", start="2026-11-02 10:00", called_off=True),
    ),
)


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    yield from a_folder_with(UMBRA, tmp_path)


@pytest.fixture
def window(place: OpenFolder) -> Iterator[MainWindow]:
    yield from a_window_with(UMBRA, place)


def umbra(place: OpenFolder) -> JobApplication:
    return place.desk.application("umbra")


def field(window: MainWindow, name: str) -> QWidget:
    """A field of the posting, shown."""
    window.panel.tabs.setCurrentIndex(POSTING)
    QTest.qWait(10)
    return window.panel.posting.lines[name].field


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT)
    QTest.qWait(10)


def press_space(box: QWidget) -> None:
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


def type_anew(widget: QWidget, text: str) -> None:
    """Clicks into the field and replaces its text."""
    click(widget)
    QTest.keyClick(widget, Qt.Key.Key_A, CTRL)
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClicks(widget, text)


def key(window: MainWindow, which: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, which, modifiers)
    QTest.qWait(15)


# Saving ---------------------------------------------------------------------------------------------------------------


def test_typing_is_saved_by_itself_and_the_cursor_stays(window: MainWindow, place: OpenFolder) -> None:
    salary = field(window, "salary")
    scroll = window.panel.posting.verticalScrollBar()
    scroll.setValue(scroll.maximum() // 3)
    before = scroll.value()
    salary.setFocus()
    window.notice.refuse("The last change was not saved.")
    QTest.keyClicks(salary, "£90k")
    QTest.keyClick(salary, Qt.Key.Key_Left)
    wait_for(lambda: umbra(place).salary == "£90k", 10 * SAVED_AFTER_MS)
    assert salary.hasFocus()
    assert salary.cursorPosition() == 3
    assert scroll.value() == before
    assert window.panel.saved.text() == "Saved 09:41"
    assert window.notice.text() == "", "said of another change"
    # The panel says so: no toast, and none of an earlier change whose undo would take back this one.
    assert not window.toast.isVisible()


def test_leaving_with_tab_saves(window: MainWindow, place: OpenFolder) -> None:
    type_anew(field(window, "source"), "A friend ")
    key(window, Qt.Key.Key_Tab)
    assert umbra(place).source == "A friend"
    assert field(window, "source").value() == "A friend"
    assert field(window, "salary").hasFocus()


def test_what_it_does_to_the_plan_is_said_in_a_toast(window: MainWindow, place: OpenFolder) -> None:
    press_space(field(window, "no_calls"))
    assert umbra(place).no_calls
    window.open_card("globex")
    press_space(field(window, "call_after_applying"))
    wait_for(window.toast.isVisible)
    assert "cancels 1" in window.toast.text().lower()


def test_role_and_company_are_edited_in_the_head(window: MainWindow, place: OpenFolder) -> None:
    type_anew(window.panel.head.role.field, "Head of data")
    key(window, Qt.Key.Key_Return)
    assert (umbra(place).role, window.panel.head.role.field.value()) == ("Head of data", "Head of data")
    key(window, Qt.Key.Key_Tab)
    assert window.panel.head.company.field.hasFocus()
    type_anew(window.panel.head.company.field, "Umbra")
    key(window, Qt.Key.Key_Tab)
    assert umbra(place).company == "Umbra"
    assert window.board_model.stage_of("umbra") is Stage.INTERVIEWING


def test_a_title_that_comes_to_need_another_line_is_seen_from_its_beginning(window: MainWindow) -> None:
    title = window.panel.head.role.field
    assert isinstance(title, QPlainTextEdit)
    click(title)
    title.selectAll()
    for letter in "Senior backend engineer of platforms and of their data":
        QTest.keyClick(title, letter)
        QTest.qWait(1)
    wait_for(lambda: title.document().size().height() > 1)
    QTest.qWait(10)
    assert title.verticalScrollBar().value() == 0
    assert title.viewport().rect().contains(title.cursorRect())


def test_a_pasted_title_stays_on_one_line(window: MainWindow, place: OpenFolder) -> None:
    QApplication.clipboard().setText("Data\nplatform\r\nlead, senior")
    role = window.panel.head.role.field
    click(role)
    QTest.keyClick(role, Qt.Key.Key_A, CTRL)
    QTest.keyClick(role, Qt.Key.Key_V, CTRL)
    key(window, Qt.Key.Key_Tab)
    assert umbra(place).role == "Data platform lead, senior"


def test_notes_take_several_lines_and_grow(window: MainWindow, place: OpenFolder) -> None:
    notes = field(window, "notes")
    window.panel.posting.ensureWidgetVisible(notes)
    before = notes.height()
    click(notes)
    QTest.keyClick(notes, Qt.Key.Key_End, CTRL)
    for line in range(8):
        QTest.keyClick(notes, Qt.Key.Key_Return)
        QTest.keyClicks(notes, f"line {line}")
    assert notes.height() > before
    key(window, Qt.Key.Key_Tab)
    assert umbra(place).notes.count("\n") == 8


# Refusals -------------------------------------------------------------------------------------------------------------


def test_a_refusal_stands_under_the_field_and_keeps_what_was_typed(window: MainWindow, place: OpenFolder) -> None:
    zone = field(window, "timezone")
    type_anew(zone, "Mars")
    key(window, Qt.Key.Key_Tab)
    line = window.panel.posting.lines["timezone"]
    assert line.refusal.isVisible()
    assert line.refusal.text() == "“Mars” is no time zone. Choose one such as Europe/Berlin."
    assert zone.accessibleDescription() == line.refusal.text()
    assert zone.property("wrong")
    assert zone.currentText() == "Mars"
    window.open_card("globex")
    assert not window.panel.posting.lines["timezone"].refusal.isVisible()
    window.open_card("umbra")
    line = window.panel.posting.lines["timezone"]
    assert (line.field.currentText(), line.refusal.isVisible()) == ("Mars", True)
    line.field.setFocus()
    key(window, Qt.Key.Key_Escape)
    assert (line.field.currentText(), line.refusal.isVisible()) == ("Europe/London", False)
    assert umbra(place).timezone == "Europe/London"


def test_a_day_that_cannot_be_read_is_not_lost(window: MainWindow, place: OpenFolder) -> None:
    type_anew(field(window, "posting_closes_on"), "when they like")
    key(window, Qt.Key.Key_Tab)
    line = window.panel.posting.lines["posting_closes_on"]
    assert (line.field.text(), line.refusal.text()) == ("when they like", "Enter a day, or leave it empty.")
    type_anew(line.field, "4 Dec")
    key(window, Qt.Key.Key_Tab)
    assert (str(umbra(place).posting_closes_on), line.refusal.isVisible()) == ("2026-12-04", False)
    assert line.field.text() == "Fri 4 Dec 2026"


# Escape, undo ---------------------------------------------------------------------------------------------------------


def test_escape_leaves_the_field_and_the_next_one_the_panel(window: MainWindow, place: OpenFolder) -> None:
    source = field(window, "source")
    type_anew(source, "Nobody")
    key(window, Qt.Key.Key_Escape)
    assert window.open_id == "umbra"
    assert (source.text(), source.hasFocus(), umbra(place).source) == ("", False, "")
    line = window.panel.posting.lines["source"]
    assert line.hasFocus()
    key(window, Qt.Key.Key_Return)
    assert source.hasFocus()
    key(window, Qt.Key.Key_Escape)
    key(window, Qt.Key.Key_Tab)
    assert source.hasFocus(), "Tab goes on from where one was"
    key(window, Qt.Key.Key_Escape)
    key(window, Qt.Key.Key_Escape)
    assert window.open_id == ""
    assert window.board.current_id() == "umbra"


def test_undo_is_the_fields_while_one_types_and_the_windows_else(window: MainWindow, place: OpenFolder) -> None:
    salary = field(window, "salary")
    type_anew(salary, "£90k")
    key(window, Qt.Key.Key_Tab)
    assert umbra(place).salary == "£90k"
    click(salary)
    QTest.keyClick(salary, Qt.Key.Key_End)
    QTest.keyClicks(salary, "!!")
    key(window, Qt.Key.Key_Z, CTRL)
    assert salary.text() == "£90k"
    assert umbra(place).salary == "£90k"
    key(window, Qt.Key.Key_Z, CTRL)
    assert (umbra(place).salary, salary.text()) == ("", "")
    key(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert (umbra(place).salary, salary.text()) == ("£90k", "£90k")


def test_a_change_from_elsewhere_leaves_the_typing_and_shows_the_rest(window: MainWindow, place: OpenFolder) -> None:
    salary = field(window, "salary")
    type_anew(salary, "£9")
    assert place.desk.edit("umbra", {"salary": "£1", "source": "The command line"})
    assert (salary.text(), salary.hasFocus()) == ("£9", True)
    assert field(window, "source").value() == "The command line"


def test_closing_the_window_keeps_what_was_typed(window: MainWindow, place: OpenFolder) -> None:
    type_anew(field(window, "salary"), "£90k")
    window.close()
    assert umbra(place).salary == "£90k"


# People ---------------------------------------------------------------------------------------------------------------


def test_a_person_is_edited_where_they_stand(window: MainWindow, place: OpenFolder) -> None:
    window.panel.tabs.setCurrentIndex(PEOPLE)
    block = window.panel.people.block(SAM)
    type_anew(block.lines["phone"].field, "+49 30 901820")
    key(window, Qt.Key.Key_Tab)
    assert umbra(place).contact(SAM).phone == "+49 30 901820"
    assert window.panel.people.block(SAM) is block
    assert block.lines["phone"].follow.isVisible()
    assert block.lines["phone"].follow.accessibleName() == "Call +49 30 901820"
    role = block.lines["role"].field
    role.setFocus()
    QTest.keyClick(role, Qt.Key.Key_R)
    assert umbra(place).contact(SAM).role == "recruiter"


def test_rare_fields_are_there_when_asked_for(window: MainWindow, place: OpenFolder) -> None:
    window.panel.tabs.setCurrentIndex(PEOPLE)
    block = window.panel.people.block(SAM)
    assert block.lines["address"].isHidden()
    click(block.more)
    assert block.lines["salutation"].field.hasFocus()
    assert block.more.isHidden()
    QTest.keyClicks(block.lines["salutation"].field, "Mr. Weber")
    key(window, Qt.Key.Key_Tab)
    assert umbra(place).contact(SAM).salutation == "Mr. Weber"


def test_a_person_is_added_by_keys_alone(window: MainWindow, place: OpenFolder) -> None:
    window.panel.tabs.setCurrentIndex(PEOPLE)
    line = window.panel.people.new.line
    line.setFocus()
    QTest.keyClicks(line, "Kim Roe")
    key(window, Qt.Key.Key_Return)
    kim = umbra(place).contacts[-1]
    block = window.panel.people.block(kim.id)
    assert (kim.name, line.text(), block.lines["role"].field.hasFocus()) == ("Kim Roe", "", True)
    key(window, Qt.Key.Key_Tab)
    assert block.lines["title"].field.hasFocus()
    key(window, Qt.Key.Key_Up, ALT)
    assert [c.name for c in umbra(place).contacts] == ["Åsa Lind", "Kim Roe", "Sam Weber"]
    assert block.lines["title"].field.hasFocus()


def test_a_person_is_removed_by_the_menu_and_comes_back(window: MainWindow, place: OpenFolder) -> None:
    window.panel.tabs.setCurrentIndex(PEOPLE)
    QTest.qWait(10)
    click(window.panel.people.block(ASA).menu_button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    remove = next(action for action in menu.actions() if action.objectName() == "remove")
    assert not menu.actions()[0].isEnabled()
    remove.trigger()
    menu.close()
    QTest.qWait(15)
    assert [c.name for c in umbra(place).contacts] == ["Sam Weber"]
    assert window.panel.people.block(SAM).name.field.hasFocus()
    key(window, Qt.Key.Key_Z, CTRL)
    assert [c.id for c in umbra(place).contacts] == [ASA, SAM]
    assert window.panel.people.block(ASA).name.field.value() == "Åsa Lind"


# Interviews -----------------------------------------------------------------------------------------------------------


def test_kind_and_place_of_an_interview_are_edited_in_place(window: MainWindow, place: OpenFolder) -> None:
    window.panel.tabs.setCurrentIndex(INTERVIEWS)
    QTest.qWait(10)
    block = window.panel.interviews.block("i1")
    kind = block.kind.field
    kind.setFocus()
    QTest.keyClick(kind, Qt.Key.Key_P)
    type_anew(block.place.field, "https://call.example/7")
    key(window, Qt.Key.Key_Tab)
    after = umbra(place).interview("i1")
    assert (after.kind, after.place) == ("phone", "https://call.example/7")
    assert block.place.follow.isVisible()


def test_an_interview_is_called_off_and_takes_place_after_all(window: MainWindow, place: OpenFolder) -> None:
    window.panel.tabs.setCurrentIndex(INTERVIEWS)
    QTest.qWait(10)
    block = window.panel.interviews.block("i1")
    click(block.call_off)
    assert umbra(place).interview("i1").called_off
    assert not block.another_time.isVisible()
    click(block.take_place)
    assert not umbra(place).interview("i1").called_off
    assert window.panel.interviews.block("i1") is block


def test_an_interview_gets_another_time(window: MainWindow, place: OpenFolder) -> None:
    window.panel.tabs.setCurrentIndex(INTERVIEWS)
    QTest.qWait(10)
    click(window.panel.interviews.block("i1").another_time)
    dialog = the_dialog(window)
    day = dialog.rows["day"].field
    assert day.hasFocus()
    QTest.keyClick(day, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(day, Qt.Key.Key_Up)
    QTest.keyClick(day, Qt.Key.Key_Up)
    assert "moves" in dialog.difference.text().lower()
    QTest.keyClick(day, Qt.Key.Key_Return)
    wait_for(lambda: not window.asking.dialogs)
    assert f"{umbra(place).interview('i1').starts_at:%a %d %H:%M}" == "Fri 27 14:30"


def test_of_an_interview_of_several_days_the_last_one_is_named(window: MainWindow, place: OpenFolder) -> None:
    held = umbra(place).interview("i1")
    long = replace(held, ends_at=held.ends_at + timedelta(days=2))
    place.put(replace(UMBRA, id="long", interviews=(long,)))
    window.asking.another_time("long", "i1")
    dialog = the_dialog(window)
    assert "London time, until Sat 28 Nov" in [label.text() for label in dialog.findChildren(PlainLabel)]
    QTest.keyClick(dialog.rows["day"].field, Qt.Key.Key_Up)
    assert "London time, until Sun 29 Nov" in [label.text() for label in dialog.findChildren(PlainLabel)]
    dialog.reject()


# Everyone -------------------------------------------------------------------------------------------------------------


def test_every_field_has_a_name(window: MainWindow, place: OpenFolder) -> None:
    place.put(replace(UMBRA, id="closed", stage=Stage.CLOSED))
    window.open_card("closed")
    for tab in range(window.panel.tabs.count()):
        window.panel.tabs.setCurrentIndex(tab)
        QTest.qWait(10)
        for widget in window.panel.findChildren(QWidget):
            inner = isinstance(widget.parent(), QComboBox)
            if isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox | QCheckBox) and not inner:
                assert widget.accessibleName(), (tab, widget.objectName())
        for place_ in window.panel.findChildren(InPlace):
            assert place_.accessibleName() == place_.field.accessibleName()


@pytest.mark.parametrize("tab", [INTERVIEWS, PEOPLE, POSTING])
def test_tab_goes_from_top_to_bottom(window: MainWindow, tab: int) -> None:
    window.panel.tabs.setCurrentIndex(tab)
    QTest.qWait(10)
    page = window.panel.pages.currentWidget()
    window.panel.tabs.setFocus()
    heights: list[int] = []
    for _ in range(60):
        key(window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if not page.isAncestorOf(focus):
            break
        heights.append(focus.mapTo(page.widget(), QPoint(0, focus.height() // 2)).y())
    assert len(heights) >= 6
    assert all(below >= above - 4 for above, below in itertools.pairwise(heights)), heights


def test_nothing_can_be_typed_into_data_that_cannot_be_written(window: MainWindow) -> None:
    window.panel.set_read_only(True)
    salary = field(window, "salary")
    click(salary)
    QTest.keyClicks(salary, "x")
    assert salary.text() == ""
    assert not field(window, "timezone").isEnabled()


def test_the_wheel_scrolls_and_changes_no_choice(window: MainWindow, place: OpenFolder) -> None:
    window.panel.tabs.setCurrentIndex(PEOPLE)
    QTest.qWait(10)
    role = window.panel.people.block(ASA).lines["role"].field
    before = role.value()
    QTest.wheelEvent(role.window().windowHandle(), role.mapTo(role.window(), role.rect().center()), QPoint(0, -240))
    QTest.qWait(20)
    assert role.value() == before
