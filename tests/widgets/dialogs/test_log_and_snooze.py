"""Logging what happened, and another date."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from followup_desktop.domain.vocabulary import ActivityKind, Kind
from followup_desktop.widgets.dialogs.log_dialog import LogDialog
from followup_desktop.widgets.dialogs.snooze_dialog import SnoozeDialog, SnoozeMenu
from followup_desktop.widgets.fields.clock_field import ClockField
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.text_fields import LongText
from tests.builders import at
from tests.desks import Heard, TestDesk
from tests.widgets.dialogs.parts import Key, key, part, press, write


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
    start, day = part(dialog, ClockField, "start"), part(dialog, DayField, "day")
    assert dialog.focusWidget() is start and start.property("wrong")
    dialog.form.set("day", "2026-11-20")
    press(dialog, "submit")
    assert dialog.focusWidget() is day and day.property("wrong") and not start.property("wrong")
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
