"""The dialogs, driven by mouse and keys: what is entered is saved, what is refused is said at its field, Esc keeps."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from followup_desktop.domain.activity import ActivityKind
from followup_desktop.domain.application import Outcome, Stage
from followup_desktop.domain.follow_up import Kind
from followup_desktop.presentation.desk import Desk
from followup_desktop.widgets.dialogs.application_dialog import ApplicationDialog
from followup_desktop.widgets.dialogs.export_dialog import ExportDialog
from followup_desktop.widgets.dialogs.interview_notes_dialog import InterviewNotesDialog
from followup_desktop.widgets.dialogs.log_dialog import LogDialog
from followup_desktop.widgets.dialogs.move_sheets import ask_about_move
from followup_desktop.widgets.dialogs.people_editor import PersonSheet
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.dialogs.snooze_dialog import SnoozeDialog, SnoozeMenu
from followup_desktop.widgets.fields.clock_field import ClockField
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.text_fields import LineText, LongText
from followup_desktop.widgets.theme.theme import Scheme, theme
from tests.builders import at
from tests.desks import Heard, TestDesk

Key = Qt.Key
W = TypeVar("W", bound=QWidget)
S = TypeVar("S", bound=Sheet)


@pytest.fixture
def desk(qapp: QApplication) -> TestDesk:
    theme().set_scheme(Scheme.LIGHT)
    return TestDesk()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[S], S]:
    """Opens a dialog; it closes and deletes itself."""

    def shown(dialog: S) -> S:
        with qtbot.waitExposed(dialog):
            dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    return shown


def part(dialog: QWidget, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def press(dialog: QWidget, name: str) -> None:
    QTest.mouseClick(part(dialog, QAbstractButton, name), Qt.MouseButton.LeftButton)


def write(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


def choose(dialog: Sheet, name: str, words: str) -> None:
    button = next(b for b in dialog.rows[name].findChildren(QRadioButton) if b.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def key(desk: Desk, application_id: str, kind: Kind) -> str:
    return next(f.key for f in desk.plan(desk.application(application_id)).follow_ups if f.kind is kind)


# Add and edit ---------------------------------------------------------------------------------------------------------


def test_an_application_is_added_by_keys_alone(desk: TestDesk, show: Any) -> None:
    dialog = show(ApplicationDialog(desk, stage=Stage.APPLIED))
    saved = Heard(dialog.saved)
    assert dialog.focusWidget() is part(dialog, LineText, "company")
    QTest.keyClicks(dialog.focusWidget(), "Globex")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Tab)
    assert dialog.focusWidget() is part(dialog, LineText, "role")
    QTest.keyClicks(dialog.focusWidget(), "Backend engineer")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    assert len(saved) == 1
    card = desk.cards()[0]
    assert (card.company, card.role, card.stage) == ("Globex", "Backend engineer", "applied")


def test_what_is_missing_is_said_in_words_under_its_field(desk: TestDesk, show: Any) -> None:
    dialog = show(ApplicationDialog(desk))
    write(part(dialog, QWidget, "timezone"), "Mars/Olympus")
    press(dialog, "submit")
    errors = {name: row.error() for name, row in dialog.rows.items() if row.error()}
    assert errors == {
        "company": "Enter the company.",
        "role": "Enter the role.",
        "timezone": "“Mars/Olympus” is no time zone. Choose one such as Europe/Berlin.",
    }
    assert part(dialog, LineText, "company").accessibleDescription() == "Enter the company."
    assert dialog.focusWidget() is part(dialog, LineText, "company")
    assert desk.cards() == []
    QTest.keyClicks(dialog.focusWidget(), "G")
    assert dialog.rows["company"].error() == ""
    dialog.form.start_over()
    dialog.reject()


def test_a_country_without_known_holidays_and_a_list_of_skills(desk: TestDesk, show: Any) -> None:
    dialog = show(ApplicationDialog(desk))
    write(part(dialog, LineText, "key_skill"), "SQL, Java")
    assert "choose the one that fits best" in dialog._warning.text()
    country = part(dialog, QWidget, "country")
    write(country, "Atlantis")
    press(dialog, "submit")
    assert dialog.rows["country"].error() == "“Atlantis” is no country whose public holidays are known."
    dialog.form.start_over()
    dialog.reject()


def test_escape_keeps_what_was_typed_and_it_can_be_thrown_away(desk: TestDesk, show: Any) -> None:
    dialog = show(ApplicationDialog(desk))
    write(part(dialog, LineText, "company"), "Globex")
    write(part(dialog, LongText, "notes"), "Half a sen")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Escape)
    assert not dialog.isVisible() and desk.cards() == []
    again = show(ApplicationDialog(desk))
    assert part(again, LineText, "company").text() == "Globex"
    assert part(again, LongText, "notes").toPlainText() == "Half a sen"
    press(again, "startOver")
    assert part(again, LineText, "company").text() == ""
    assert not part(again, QWidget, "restored").isVisible()
    again.reject()
    assert desk.store.drafts == {}


def test_editing_shows_everything_and_saves_as_one_change(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra(location="London", tags=["remote", "py"], salary="£90k", notes="Two\nlines")
    dialog = show(ApplicationDialog(desk, umbra.id))
    assert part(dialog, LineText, "tags").text() == "remote, py"
    assert part(dialog, DayField, "applied_on").text() == "Mon 9 Nov 2026"
    part(dialog, LineText, "tags").setText("")
    write(part(dialog, LineText, "tags"), "night owl, py")
    press(part(dialog, DayField, "applied_on"), "clearDay")
    part(dialog, QCheckBox, "no_calls").click()
    changes = len(desk.store.history)
    QTest.keyClick(part(dialog, LongText, "notes"), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.store.history) == changes + 1
    after = desk.application(umbra.id)
    assert (after.tags, after.applied_on, after.no_calls, after.notes) == (
        ("night owl", "py"),
        None,
        True,
        "Two\nlines",
    )


def test_people_are_added_edited_ordered_and_removed(desk: TestDesk, show: Any, qtbot: QtBot) -> None:
    umbra = desk.add_umbra()
    dialog = show(ApplicationDialog(desk, umbra.id))
    people = dialog.people
    press(people, "addPerson")
    sheet = next(s for s in dialog.findChildren(PersonSheet) if s.isVisible())
    press(sheet, "submit")
    assert sheet.rows["name"].error() == "Enter a name."
    write(part(sheet, LineText, "name"), "Sam Weber")
    write(part(sheet, QWidget, "timezone"), "Nowhere")
    press(sheet, "submit")
    assert "no time zone" in sheet.rows["timezone"].error()
    combo = part(sheet, QWidget, "timezone")
    combo.setEditText("new york")
    press(sheet, "submit")
    assert not sheet.isVisible()
    assert [people.list.item(i).text() for i in range(2)][1] == "Sam Weber"
    people.list.setFocus()
    people.list.setCurrentRow(1)
    QTest.keyClick(people.list, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert people.list.currentRow() == 0
    QTest.keyClick(people.list, Key.Key_Down)
    QTest.keyClick(people.list, Key.Key_Delete)
    press(dialog, "submit")
    assert [(c.name, c.timezone) for c in desk.application(umbra.id).contacts] == [("Sam Weber", "America/New_York")]


# Fields ---------------------------------------------------------------------------------------------------------------


def test_a_day_is_typed_stepped_chosen_and_taken_away(desk: TestDesk, show: Any, qtbot: QtBot) -> None:
    dialog = show(ApplicationDialog(desk))
    field = part(dialog, DayField, "applied_on")
    entered = Heard(field.entered)
    write(field, "4 dec")
    assert entered.last == "2026-12-04"
    QTest.keyClick(field, Key.Key_Tab)
    assert field.text() == "Fri 4 Dec 2026"
    field.setFocus()
    QTest.keyClick(field, Key.Key_Up)
    QTest.keyClick(field, Key.Key_PageDown)
    assert entered.last == "2026-11-28"
    press(field, "openCalendar")
    popup = QApplication.activePopupWidget()
    assert popup is not None and popup.objectName() == "calendarPopup"
    calendar = popup.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.selectedDate().toString(Qt.DateFormat.ISODate) == "2026-11-28"
    QTest.keyClick(popup.focusWidget(), Key.Key_Right)
    QTest.keyClick(popup.focusWidget(), Key.Key_Return)
    assert entered.last == "2026-11-29"
    QTest.keyClick(field, Key.Key_F4)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.focusWidget(), Key.Key_Escape)
    assert QApplication.activePopupWidget() is None and dialog.isVisible()
    press(field, "clearDay")
    assert entered.last == "" and field.text() == ""
    write(field, "some day")
    press(dialog, "submit")
    assert dialog.rows["applied_on"].error() == "Enter a day, or leave it empty."
    dialog.form.start_over()
    dialog.reject()


def test_the_wheel_changes_no_value_that_it_passes_over(desk: TestDesk, show: Any, qtbot: QtBot) -> None:
    umbra = desk.add_umbra()
    dialog = show(InterviewNotesDialog(desk, umbra.id, umbra.interviews[0].id))
    field = part(dialog, ClockField, "start")
    middle = field.rect().center()
    event = QWheelEvent(
        middle,
        field.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    assert field.value() == "14:30"
    dialog.reject()


def test_the_minutes_step_by_five(qtbot: QtBot, desk: TestDesk) -> None:
    field = ClockField()
    field.set_value("14:32")
    entered = Heard(field.entered)
    field.setSelectedSection(ClockField.Section.MinuteSection)
    field.stepBy(1)
    assert entered.last == "14:35"
    field.set_value("14:32")
    field.stepBy(-1)
    assert entered.last == "14:30"
    field.setSelectedSection(ClockField.Section.HourSection)
    field.stepBy(1)
    assert entered.last == "15:30"


# The notes ------------------------------------------------------------------------------------------------------------


def test_notes_are_written_and_saved_with_their_plan(desk: TestDesk, show: Any, qtbot: QtBot) -> None:
    umbra = desk.add_umbra()
    dialog = show(InterviewNotesDialog(desk, umbra.id, umbra.interviews[0].id))
    assert dialog.focusWidget() is part(dialog, LongText, "learned")
    QTest.keyClicks(dialog.focusWidget(), "Streaming joins.")
    choose(dialog, "asked", "Yes")
    write(part(dialog, LongText, "promise_words"), "in two weeks")
    assert dialog.promise.sentence == "I read this as: by Fri 4 Dec."
    assert dialog.draft.value("decision_on") == "2026-12-04"
    choose(dialog, "signal", "Hard to tell")
    buttons = dialog.rows["signal"].findChildren(QRadioButton)
    buttons[1].setFocus()
    QTest.keyClick(buttons[1], Key.Key_Left)
    assert dialog.draft.value("signal") == "welcome"
    qtbot.waitUntil(lambda: any(line.change == "moved" for line in dialog.plan.lines()), timeout=1000)
    assert dialog.difference.text() == "Moves 1"
    saved = Heard(dialog.saved)
    QTest.keyClick(part(dialog, LongText, "learned"), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(saved) == 1 and not dialog.isVisible()
    interview = desk.application(umbra.id).interviews[0]
    assert (interview.learned, interview.signal, interview.promise_words) == (
        "Streaming joins.",
        "welcome",
        "in two weeks",
    )


def test_notes_are_saved_and_lead_to_the_thank_you_note(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    interview = umbra.interviews[0].id
    dialog = show(InterviewNotesDialog(desk, umbra.id, interview))
    wanted = Heard(dialog.letter_wanted)
    QTest.keyClicks(dialog.focusWidget(), "Streaming joins.")
    press(dialog, "writeNote")
    assert not dialog.isVisible()
    assert desk.application(umbra.id).interviews[0].learned == "Streaming joins."
    assert wanted.last.startswith(f"thank_you_note:{interview}:")
    desk.done(umbra.id, wanted.last, anyway=True)
    again = show(InterviewNotesDialog(desk, umbra.id, interview))
    assert not part(again, QPushButton, "writeNote").isVisible()
    again.reject()


def test_no_note_of_thanks_is_offered_before_the_interview_is_over(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    interview = umbra.interviews[0].id
    desk.save_interview(umbra.id, {"starts_at": "2026-11-25T10:00:00Z", "ends_at": "2026-11-25T11:00:00Z"}, interview)
    dialog = show(InterviewNotesDialog(desk, umbra.id, interview))
    assert not part(dialog, QPushButton, "writeNote").isVisible()
    dialog.reject()


def test_notes_survive_escape_and_come_back(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    dialog = show(InterviewNotesDialog(desk, umbra.id, umbra.interviews[0].id))
    cancelled = Heard(dialog.cancelled)
    QTest.keyClicks(dialog.focusWidget(), "Tea")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Escape)
    assert len(cancelled) == 1 and not dialog.isVisible()
    again = show(InterviewNotesDialog(desk, umbra.id, umbra.interviews[0].id))
    assert part(again, LongText, "learned").toPlainText() == "Tea"
    again.close()
    assert desk.application(umbra.id).interviews[0].learned == ""


def test_an_end_before_the_start_is_refused_beside_the_field_while_it_stands(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    dialog = show(InterviewNotesDialog(desk, umbra.id, umbra.interviews[0].id))
    dialog.draft.set("end", "13:00")
    assert dialog.rows["end"].error() == "The end must come after the start."
    dialog.draft.set("end", "16:00")
    assert dialog.rows["end"].error() == ""
    dialog.draft.start_over()
    dialog.reject()


def test_daylight_saving_is_shown_where_the_time_is_entered(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    dialog = show(InterviewNotesDialog(desk, umbra.id, umbra.interviews[0].id))
    which = dialog.rows["start_second"]
    assert not which.isVisible()
    dialog.draft.set("day", "2026-10-25")
    dialog.draft.set("start", "01:30")
    dialog.draft.set("end", "03:30")
    assert which.isVisible()
    which.field.setCurrentIndex(1)
    which.field.activated.emit(1)
    dialog.draft.set("day", "2027-03-28")
    assert "01:30 does not exist" in dialog.rows["start"].error()
    dialog.draft.set("day", "2026-10-25")
    press(dialog, "submit")
    assert desk.application(umbra.id).interviews[0].starts_at == at("2026-10-25 01:30", "UTC")


def test_people_are_chips_with_an_x_and_a_line_to_add_one(desk: TestDesk, show: Any, qtbot: QtBot) -> None:
    umbra = desk.add_umbra()
    assert desk.put_contact(umbra.id, {"name": "Kim Roe", "timezone": "America/New_York"})
    dialog = show(InterviewNotesDialog(desk, umbra.id, umbra.interviews[0].id))
    chips = dialog.rows["people"].field
    line = chips.line
    write(line, "Sam Weber")
    QTest.keyClick(line, Key.Key_Return)
    assert dialog.isVisible() and line.text() == ""
    write(line, "sam weber")
    QTest.keyClick(line, Key.Key_Return)
    assert dialog.rows["people"].error() == "sam weber is there already."
    write(line, "Kim Roe")
    press(chips, "addPerson")
    assert [p["name"] for p in dialog.draft.value("people")] == ["Åsa Lind", "Sam Weber", "Kim Roe"]
    shown = [c.button for c in chips._chips]
    assert shown[0].accessibleName() == "Take Åsa Lind out"
    QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    line.setFocus()
    QTest.keyClick(line, Key.Key_Backspace)
    assert [p["name"] for p in dialog.draft.value("people")] == ["Sam Weber"]
    write(line, "Kim R")
    names = line.completer().popup()
    assert names.isVisible()
    QTest.keyClick(names, Key.Key_Down)
    QTest.keyClick(names, Key.Key_Return)
    assert [p["name"] for p in dialog.draft.value("people")] == ["Sam Weber", "Kim Roe"]
    qtbot.waitUntil(lambda: line.text() == "")
    assert dialog.rows["people"].error() == ""
    write(line, "Pat")
    QTest.keyClick(line, Key.Key_Tab)
    assert [p["name"] for p in dialog.draft.value("people")] == ["Sam Weber", "Kim Roe", "Pat"]
    dialog.draft.remove_person(2)
    dialog.draft.remove_person(0)
    assert dialog._zone.text() == "New York time"
    press(dialog, "submit")
    assert len(desk.application(umbra.id).contacts) == 2


def test_an_interview_is_called_off_and_the_undo_brings_it_back(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    dialog = show(InterviewNotesDialog(desk, umbra.id, umbra.interviews[0].id))
    off = Heard(dialog.called_off)
    press(dialog, "callOff")
    assert len(off) == 1 and not dialog.isVisible()
    assert desk.application(umbra.id).interviews[0].called_off
    assert desk.undo() and not desk.application(umbra.id).interviews[0].called_off


def test_a_failure_of_the_disk_is_said_above_the_buttons_and_the_text_stays(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    dialog = show(InterviewNotesDialog(desk, umbra.id, umbra.interviews[0].id))
    QTest.keyClicks(dialog.focusWidget(), "Tea")
    desk.store.full = True
    press(dialog, "submit")
    assert dialog.isVisible() and "disk is full" in dialog.trouble.text()
    assert dialog.status.text() == ""
    desk.store.full = False
    press(dialog, "submit")
    assert desk.application(umbra.id).interviews[0].learned == "Tea"


# Moves ----------------------------------------------------------------------------------------------------------------


def sheet_for(desk: TestDesk, application_id: str, stage: Stage) -> Any:
    sheet = ask_about_move(desk, application_id, stage)
    assert sheet is not None
    return sheet


def test_a_move_that_asks_nothing_has_no_sheet(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    assert ask_about_move(desk, umbra.id, Stage.INTERESTED) is None
    assert ask_about_move(desk, umbra.id, Stage.INTERVIEWING) is None


def test_applied_asks_whom_to_call_and_shows_the_difference_live(desk: TestDesk, show: Any, qtbot: QtBot) -> None:
    globex = desk.add_globex()
    sheet = show(sheet_for(desk, globex.id, Stage.APPLIED))
    moved = Heard(sheet.moved)
    assert sheet.difference.text() == "Adds 1"
    assert sheet.focusWidget() is part(sheet, LineText, "person")
    QTest.keyClicks(sheet.focusWidget(), "Sam Weber")
    write(part(sheet, LineText, "key_skill"), "SQL")
    qtbot.waitUntil(lambda: "Sam Weber" in sheet.plan.lines()[0].act, timeout=1000)
    changes = len(desk.store.history)
    QTest.keyClick(sheet.focusWidget(), Key.Key_Return)
    assert len(moved) == 1 and len(desk.store.history) == changes + 1
    after = desk.application(globex.id)
    assert (after.stage, after.key_skill, after.contacts[0].name) == (Stage.APPLIED, "SQL", "Sam Weber")


@pytest.mark.parametrize("stage", [Stage.APPLIED, Stage.INTERVIEWING, Stage.WAITING, Stage.OFFER, Stage.CLOSED])
def test_escape_moves_without_an_answer(desk: TestDesk, show: Any, stage: Stage) -> None:
    globex = desk.add_globex()
    sheet = show(sheet_for(desk, globex.id, stage))
    moved, cancelled = Heard(sheet.moved), Heard(sheet.cancelled)
    QTest.keyClick(sheet.focusWidget() or sheet, Key.Key_Escape)
    assert not sheet.isVisible()
    assert (len(moved), len(cancelled), desk.application(globex.id).stage) == (1, 0, stage)


@pytest.mark.parametrize("stage", [Stage.APPLIED, Stage.INTERVIEWING, Stage.WAITING, Stage.OFFER, Stage.CLOSED])
def test_a_move_can_be_left_undone(desk: TestDesk, show: Any, stage: Stage) -> None:
    globex = desk.add_globex()
    sheet = show(sheet_for(desk, globex.id, stage))
    moved, cancelled = Heard(sheet.moved), Heard(sheet.cancelled)
    changes = len(desk.store.history)
    press(sheet, "dontMove")
    assert not sheet.isVisible() and len(desk.store.history) == changes
    assert (len(moved), len(cancelled)) == (0, 1)


def test_interviewing_asks_when_and_with_whom(desk: TestDesk, show: Any, qtbot: QtBot) -> None:
    globex = desk.add_globex()
    sheet = show(sheet_for(desk, globex.id, Stage.INTERVIEWING))
    assert sheet.focusWidget() is part(sheet, DayField, "day")
    press(sheet, "submit")
    assert sheet.rows["day"].error() == "Enter the day of the interview."
    write(part(sheet, DayField, "day"), "26 nov")
    assert sheet.rows["day"].error() == ""
    write(part(sheet, LineText, "person"), "Sam Weber")
    choose(sheet, "kind", "Phone")
    qtbot.waitUntil(lambda: sheet.difference.text() == "Adds 3", timeout=1000)
    press(sheet, "submit")
    after = desk.application(globex.id)
    assert (after.stage, after.interviews[0].kind) == (Stage.INTERVIEWING, "phone")
    assert after.interviews[0].starts_at == at("2026-11-26 10:00", "Europe/Berlin")


def test_waiting_opens_the_notes_which_move_with_them(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    dialog = show(sheet_for(desk, umbra.id, Stage.WAITING))
    assert isinstance(dialog, InterviewNotesDialog)
    moved = Heard(dialog.moved)
    choose(dialog, "asked", "I forgot")
    press(dialog, "submit")
    after = desk.application(umbra.id)
    assert (len(moved), after.stage, after.interviews[0].asked_process) == (1, Stage.WAITING, False)


def test_notes_of_a_move_are_ignored_with_escape_or_left_undone(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    dialog = show(sheet_for(desk, umbra.id, Stage.WAITING))
    press(dialog, "dontMove")
    assert desk.application(umbra.id).stage is Stage.INTERVIEWING
    dialog = show(sheet_for(desk, umbra.id, Stage.WAITING))
    QTest.keyClicks(dialog.focusWidget(), "Tea")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Escape)
    assert desk.application(umbra.id).stage is Stage.WAITING
    again = show(InterviewNotesDialog(desk, umbra.id, umbra.interviews[0].id))
    assert part(again, LongText, "learned").toPlainText() == "Tea"
    again.reject()


def test_waiting_without_an_interview_asks_its_day_first(desk: TestDesk, show: Any) -> None:
    globex = desk.add_globex()
    sheet = show(sheet_for(desk, globex.id, Stage.WAITING))
    went_on = Heard(sheet.went_on)
    press(sheet, "submit")
    assert sheet.rows["day"].error()
    write(part(sheet, DayField, "day"), "20 nov")
    press(sheet, "submit")
    notes = went_on.last
    assert notes.isVisible() and not sheet.isVisible()
    assert desk.application(globex.id).stage is Stage.INTERESTED
    assert part(notes, DayField, "day").text() == "Fri 20 Nov 2026"
    changes = len(desk.store.history)
    press(notes, "submit")
    after = desk.application(globex.id)
    assert (after.stage, len(after.interviews), len(desk.store.history)) == (Stage.WAITING, 1, changes + 1)


def test_closed_has_one_button_for_each_outcome(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    sheet = show(sheet_for(desk, umbra.id, Stage.CLOSED))
    button = part(sheet, QAbstractButton, "rejected")
    assert "Adds 2, cancels 2" in button.accessibleDescription()
    button.setFocus()
    QTest.keyClick(button, Key.Key_Return)
    after = desk.application(umbra.id)
    assert (after.stage, after.outcome) == (Stage.CLOSED, Outcome.REJECTED)


def test_a_move_that_is_refused_says_so_and_escape_then_leaves(desk: TestDesk, show: Any) -> None:
    globex = desk.add_globex()
    sheet = show(sheet_for(desk, globex.id, Stage.OFFER))
    desk.store.full = True
    press(sheet, "submit")
    assert sheet.isVisible() and "disk is full" in sheet.trouble.text()
    QTest.keyClick(sheet, Key.Key_Escape)
    assert sheet.isVisible()
    QTest.keyClick(sheet, Key.Key_Escape)
    assert not sheet.isVisible() and desk.application(globex.id).stage is Stage.INTERESTED


# Log, snooze ----------------------------------------------------------------------------------------------------------


def test_what_happened_is_logged(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    dialog = show(LogDialog(desk, umbra.id))
    logged = Heard(dialog.logged)
    assert dialog.rows["decision_on"].isVisible() and dialog.no_calls.isVisible()
    response = part(dialog, QRadioButton, "response")
    assert dialog.focusWidget() is response
    QTest.keyClick(response, Key.Key_Down)
    QTest.keyClick(dialog.focusWidget(), Key.Key_Down)
    assert dialog.form.kind is ActivityKind.VOICEMAIL
    assert not dialog.rows["decision_on"].isVisible() and not dialog.no_calls.isVisible()
    write(part(dialog, LongText, "text"), "Left my number.")
    press(dialog, "submit")
    assert len(logged) == 1
    assert desk.application(umbra.id).activity[-1].text == "Left my number."


def test_a_note_without_words_is_refused_and_escape_keeps_the_rest(desk: TestDesk, show: Any) -> None:
    globex = desk.add_globex()
    dialog = show(LogDialog(desk, globex.id, kind=ActivityKind.NOTE))
    press(dialog, "submit")
    assert dialog.rows["text"].error() == "Write the note."
    write(part(dialog, LongText, "text"), "Half a sen")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Escape)
    again = show(LogDialog(desk, globex.id))
    assert part(again, LongText, "text").toPlainText() == "Half a sen"
    again.reject()


def test_tab_goes_from_the_day_to_the_time_beside_it(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    dialog = show(SnoozeDialog(desk, umbra.id, key(desk, umbra.id, Kind.DECISION_CALL)))
    day, start = part(dialog, DayField, "day"), part(dialog, ClockField, "start")
    day.setFocus()
    QTest.keyClick(day, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is start
    QTest.keyClick(start, Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is day
    dialog.reject()


def test_snoozing_to_a_good_moment_or_to_any_other(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    call = key(desk, umbra.id, Kind.DECISION_CALL)
    dialog = show(SnoozeDialog(desk, umbra.id, call))
    part(dialog, ClockField, "start").setTime(part(dialog, ClockField, "start").time().addSecs(4 * 3600))
    press(dialog, "submit")
    assert "The next good moment is" in dialog.rows["start"].error()
    assert dialog.focusWidget() is part(dialog, ClockField, "start")
    write(part(dialog, DayField, "day"), "")
    moment = part(dialog, QAbstractButton, "moment")
    assert moment.text() == "Tomorrow · Tue 24 Nov, 17:30"
    QTest.mouseClick(moment, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    planned = desk.plan(desk.application(umbra.id)).follow_up(call)
    assert planned is not None and planned.slot.start == at("2026-11-24 17:30")
    again = show(SnoozeDialog(desk, umbra.id, call))
    press(again, "takeBack")
    planned = desk.plan(desk.application(umbra.id)).follow_up(call)
    assert planned is not None and not planned.own


def test_the_menu_offers_the_moments_and_the_dialog(desk: TestDesk, qtbot: QtBot) -> None:
    umbra = desk.add_umbra()
    call = key(desk, umbra.id, Kind.DECISION_CALL)
    menu = SnoozeMenu(desk, umbra.id, call)
    snoozed, opened = Heard(menu.snoozed), Heard(menu.dialog_opened)
    texts = [a.text() for a in menu.actions() if not a.isSeparator()]
    assert texts == ["Tomorrow\tTue 24 Nov, 17:30", "Pick a date and time…"]
    menu.actions()[0].trigger()
    assert len(snoozed) == 1
    menu.actions()[-1].trigger()
    dialog = opened.last
    assert dialog.isVisible()
    dialog.reject()
    menu.deleteLater()
    gone = SnoozeMenu(desk, umbra.id, "application_call:1")
    assert [a.isEnabled() for a in gone.actions()] == [False]
    gone.deleteLater()


# Settings, export -----------------------------------------------------------------------------------------------------


def test_the_file_is_written_and_can_be_opened(desk: TestDesk, show: Any, tmp_path: Path, qtbot: QtBot) -> None:
    desk.add_umbra()
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return False

    path = tmp_path / "job-follow-ups.ics"
    dialog = show(ExportDialog(desk, path=path, open_url=open_url))
    exported, programs = Heard(dialog.exported), Heard(dialog.program_chosen)
    assert dialog.counts.text() == "3 new"
    assert not dialog.open_button.isVisible()
    combo = part(dialog, QWidget, "program")
    combo.setCurrentIndex(combo.findData("gnome"))
    combo.activated.emit(combo.currentIndex())
    assert programs.said == ["gnome"]
    assert part(dialog, QRadioButton, "new").isChecked()
    assert "refuses a file" in dialog.advice.text()
    press(dialog, "submit")
    qtbot.waitUntil(lambda: exported.said == [path])
    assert path.is_file()
    assert str(path) in dialog.done_line.text()
    press(dialog, "openFile")
    assert opened == [QUrl.fromLocalFile(str(path))]
    assert "No calendar program" in dialog.trouble.text()
    press(dialog, "close")


def test_the_choice_of_events_by_keys_alone(desk: TestDesk, show: Any, tmp_path: Path, qtbot: QtBot) -> None:
    umbra, path = desk.add_umbra(), tmp_path / "a.ics"
    desk.add({"company": "Globex", "role": "Engineer", "applied_on": "2026-11-18"}, Stage.APPLIED)
    dialog = show(ExportDialog(desk, path=path, application_id=umbra.id))
    mine, dates = part(dialog, QRadioButton, "application"), part(dialog, QRadioButton, "dates")
    assert mine.text() == "Onl&y Umbra Health, Data platform lead"
    qtbot.waitUntil(lambda: dialog.counts.text() == "4 new")
    everything = part(dialog, QRadioButton, "everything")
    everything.setFocus()
    QTest.keyClick(everything, Qt.Key.Key_Down)
    assert mine.isChecked() and dialog.counts.text() == "3 new"
    first, last = part(dialog, DayField, "first"), part(dialog, DayField, "last")
    assert not first.isVisible()
    QTest.keyClick(mine, Qt.Key.Key_Down)
    assert dates.isChecked() and first.isVisible() and last.isVisible()
    QTest.keyClick(last, Qt.Key.Key_PageUp)
    last.set_value("2026-11-24")
    QTest.keyClick(last, Qt.Key.Key_Down)
    assert dialog.counts.text() == "2 new"
    for _ in range(2):
        QTest.keyClick(last, Qt.Key.Key_Down)
    press(dialog, "submit")
    assert dialog.rows["last"].error() == "The last day is before the first; nothing was written."
    for _ in range(2):
        QTest.keyClick(last, Qt.Key.Key_Up)
    assert dialog.rows["last"].error() == ""
    QTest.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(path.is_file)
    qtbot.waitUntil(dialog.open_button.isVisible)
    assert dialog.counts.text() == "2 as before"
    changed = part(dialog, QRadioButton, "changed")
    assert changed.text() == "What &changed since the last export"
    changed.click()
    assert dialog.counts.text() == "2 new"
    press(dialog, "submit")
    qtbot.waitUntil(lambda: changed.text().endswith("(Mon 23 Nov)"))
    desk.delete(umbra.id)
    assert not mine.isVisible()
    dialog.reject()


def test_from_a_panel_the_file_is_to_hold_that_application(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra()
    dialog = show(ExportDialog(desk, application_id=umbra.id, only_it=True))
    assert part(dialog, QRadioButton, "application").isChecked()
    dialog.reject()
    dialog = show(ExportDialog(desk))
    assert not part(dialog, QRadioButton, "application").isVisible()
    assert part(dialog, QRadioButton, "everything").isChecked()
    dialog.reject()


def test_a_place_that_cannot_be_written_is_said_at_its_field(
    desk: TestDesk, show: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = show(ExportDialog(desk, path=tmp_path / "nowhere" / "a.ics"))
    press(dialog, "submit")
    qtbot.waitUntil(lambda: bool(dialog.rows["path"].error()))
    QTest.keyClicks(part(dialog, LineText, "path"), "x")
    assert dialog.rows["path"].error() == ""
    dialog.reject()


# All of them ----------------------------------------------------------------------------------------------------------

CANARY = '<img src="/dev/zero"><b>&amp;\n<table>'
LONG = "A company with a name that goes on and on, so that no window is wide enough for it " * 2


def every_dialog(desk: TestDesk, company: str) -> list[Sheet]:
    umbra = desk.add_umbra(company=company, role=company.replace("\n", " "))
    globex = desk.add_globex(company=company)
    assert desk.put_contact(umbra.id, {"name": company.replace("\n", " "), "salutation": company.replace("\n", " ")})
    interview = umbra.interviews[0].id
    call = key(desk, umbra.id, Kind.DECISION_CALL)
    moves = [ask_about_move(desk, globex.id, stage) for stage in Stage if stage is not Stage.INTERESTED]
    return [
        ApplicationDialog(desk, umbra.id),
        ApplicationDialog(desk, stage=Stage.APPLIED),
        InterviewNotesDialog(desk, umbra.id, interview),
        LogDialog(desk, umbra.id, call),
        SnoozeDialog(desk, umbra.id, call),
        ExportDialog(desk),
        PersonSheet(),
        *[move for move in moves if move is not None],
    ]


@pytest.fixture
def everything(desk: TestDesk) -> Any:
    made: list[Sheet] = []

    def make(company: str) -> list[Sheet]:
        made.extend(every_dialog(desk, company))
        return made

    yield make
    theme().set_text_size(1.0)
    for dialog in made:
        dialog.hide()
        dialog.deleteLater()


def test_text_is_text_everywhere(everything: Any) -> None:
    for dialog in everything(CANARY):
        for label in dialog.findChildren(QLabel):
            if label.parent() and label.parent().inherits("QCalendarWidget"):
                continue
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
        for widget in dialog.findChildren(QWidget):
            assert "<img" not in widget.toolTip()


def test_everything_that_takes_keys_has_a_name(everything: Any) -> None:
    for dialog in everything("Umbra Health"):
        for widget in dialog.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dialog):
                inner = widget.parentWidget()
                named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
                if inner is not None and (inner.inherits("QComboBox") or inner.inherits("QAbstractSpinBox")):
                    continue
                assert named, (type(dialog).__name__, type(widget).__name__, widget.objectName())


def test_no_letter_leads_to_two_fields(everything: Any) -> None:
    for dialog in everything("Umbra Health"):
        seen: dict[str, str] = {}
        texts = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
        texts += [button.text() for button in dialog.findChildren(QAbstractButton)]
        for text in texts:
            at_ = text.replace("&&", "").find("&")
            if at_ < 0:
                continue
            letter = text.replace("&&", "")[at_ + 1].lower()
            assert letter not in seen, (type(dialog).__name__, text, seen.get(letter))
            seen[letter] = text


@pytest.mark.parametrize("size", [1.0, 1.5])
def test_nothing_is_cut_off_and_targets_are_large_enough(everything: Any, show: Any, size: float, qtbot: QtBot) -> None:
    theme().set_text_size(size)
    for dialog in everything("Umbra Health"):
        with qtbot.waitExposed(dialog):
            dialog.show()
        QApplication.processEvents()
        dialog.fit()
        QApplication.processEvents()
        inside = dialog._inside
        assert inside.width() >= inside.minimumSizeHint().width(), type(dialog).__name__
        for widget in dialog.findChildren(QWidget):
            if not widget.isVisible() or widget.objectName().startswith("qt_"):
                continue
            if isinstance(widget, QAbstractButton) and widget.inherits("QPushButton"):
                assert widget.height() >= 24 and widget.width() >= 24
                assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
            if isinstance(widget, QLabel) and widget.text() and not getattr(widget, "_elide", False):
                if widget.wordWrap():
                    assert widget.height() >= widget.heightForWidth(widget.width()) - 1, widget.text()
                else:
                    assert widget.width() >= widget.sizeHint().width() - 1, widget.text()
        dialog.hide()


def test_a_name_that_is_too_long_does_not_widen_the_window(everything: Any, qtbot: QtBot) -> None:
    room = QApplication.primaryScreen().availableGeometry()
    for dialog in everything(LONG):
        with qtbot.waitExposed(dialog):
            dialog.show()
        QApplication.processEvents()
        assert dialog.width() <= min(room.width(), 900), type(dialog).__name__
        dialog.hide()
