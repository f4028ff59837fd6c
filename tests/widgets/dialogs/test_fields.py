"""The fields of dialogs, by mouse and keys."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
)
from pytestqt.qtbot import QtBot

from followup_desktop.widgets.dialogs.application_dialog import ApplicationDialog
from followup_desktop.widgets.dialogs.interview_notes_dialog import InterviewNotesDialog
from followup_desktop.widgets.fields.clock_field import ClockField
from followup_desktop.widgets.fields.day_field import DayField
from tests.desks import Heard, TestDesk
from tests.widgets.dialogs.parts import Key, part, press, write


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
