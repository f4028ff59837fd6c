"""The notes of an interview, with the plan that follows as they are written."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from followup_desktop.widgets.dialogs.interview_notes_dialog import InterviewNotesDialog
from followup_desktop.widgets.fields.text_fields import LongText
from tests.builders import at
from tests.desks import Heard, TestDesk
from tests.widgets.dialogs.parts import Key, choose, part, press, write


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
    part(again, QPushButton, "startOver").setFocus()
    QTest.keyClick(again.focusWidget(), Key.Key_Space)
    assert part(again, LongText, "learned").toPlainText() == ""
    assert again.focusWidget() is part(again, LongText, "learned"), "not on the x of the first person"
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
