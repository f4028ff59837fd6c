"""The one question of a move."""

from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
)
from pytestqt.qtbot import QtBot

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.widgets.dialogs.interview_notes_dialog import InterviewNotesDialog
from followup_desktop.widgets.dialogs.move_sheets import ask_about_move
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.text_fields import LineText, LongText
from tests.builders import at
from tests.desks import Heard, TestDesk
from tests.widgets.dialogs.parts import Key, choose, part, press, write


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
