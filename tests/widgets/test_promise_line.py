"""The reading of a promise in the notes and in the log: said back with what follows, offered, or asked for."""

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from followup_desktop.widgets.dialogs import promise_line
from followup_desktop.widgets.dialogs.interview_notes_dialog import InterviewNotesDialog
from followup_desktop.widgets.dialogs.log_dialog import LogDialog
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.text_fields import LongText
from tests.desks import TestDesk

Key = Qt.Key
S = TypeVar("S", bound=Sheet)


@pytest.fixture
def desk(qapp: QApplication) -> TestDesk:
    return TestDesk()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[S], S]]:
    """Opens a dialog, which is closed at the end."""
    shown = []

    def open_it(dialog: S) -> S:
        with qtbot.waitExposed(dialog):
            dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        shown.append(dialog)
        return dialog

    yield open_it
    for dialog in shown:
        if isValid(dialog):
            dialog.reject()


@pytest.fixture
def notes(desk: TestDesk, show: Callable[[InterviewNotesDialog], InterviewNotesDialog]) -> InterviewNotesDialog:
    umbra = desk.add_umbra()
    return show(InterviewNotesDialog(desk, umbra.id, umbra.interviews[0].id))


def say(dialog: Sheet, field: str, words: str) -> LongText:
    """Somebody types what was said, key by key."""
    line = dialog.findChild(LongText, field)
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, words)
    return line


def day_field(dialog: Sheet) -> DayField:
    found = dialog.findChild(DayField, "decision_on")
    assert found is not None
    return found


def calendar(qtbot: QtBot, dialog: Sheet) -> QCalendarWidget:
    """The calendar that has opened."""

    def opened() -> QCalendarWidget | None:
        popup = QApplication.activePopupWidget()
        return popup.findChild(QCalendarWidget) if popup is not None else None

    qtbot.waitUntil(lambda: opened() is not None)
    found = opened()
    assert found is not None and dialog.isVisible()
    return found


def nothing_opens() -> None:
    for _ in range(5):
        QTest.qWait(1)
        QApplication.processEvents()
    assert QApplication.activePopupWidget() is None


def test_a_sure_reading_is_said_back_with_what_follows(notes: InterviewNotesDialog, qtbot: QtBot) -> None:
    line = say(notes, "promise_words", "We'll decide in two weeks.")
    assert notes.promise.sentence == "I read this as: by Fri 4 Dec."
    qtbot.waitUntil(lambda: notes.promise.sentence.endswith(" Message on Mon 7 Dec, 17:30."))
    assert not notes.promise.take.isVisible() and notes.promise.change.isVisible()
    QTest.keyClick(line, Key.Key_Tab)
    nothing_opens()
    assert notes.focusWidget() is day_field(notes)


def test_change_leads_to_the_day_field_with_its_calendar(notes: InterviewNotesDialog, qtbot: QtBot) -> None:
    say(notes, "promise_words", "in two weeks")
    QTest.mouseClick(notes.promise.change, Qt.MouseButton.LeftButton)
    chosen = calendar(qtbot, notes)
    assert chosen.selectedDate() == QDate(2026, 12, 4)
    chosen.clicked.emit(QDate(2026, 12, 9))
    assert notes.draft.value("decision_on") == "2026-12-09"
    # Another day is meant: the reading does not contradict it.
    assert notes.promise.sentence == "" and notes.focusWidget() is day_field(notes)


def test_an_unsure_day_is_offered_in_the_calendar_and_not_taken(notes: InterviewNotesDialog, qtbot: QtBot) -> None:
    line = say(notes, "promise_words", "in a couple of weeks")
    assert notes.promise.sentence == "Please check: do they mean by Fri 4 Dec?"
    nothing_opens()
    QTest.keyClick(line, Key.Key_Tab)
    offered = calendar(qtbot, notes)
    assert offered.selectedDate() == QDate(2026, 12, 4) and notes.draft.value("decision_on") == ""
    QTest.keyClick(offered.focusWidget(), Key.Key_Return)
    assert notes.draft.value("decision_on") == "2026-12-04"
    qtbot.waitUntil(lambda: notes.promise.sentence == "I read this as: by Fri 4 Dec. Message on Mon 7 Dec, 17:30.")


def test_an_offered_day_is_taken_with_the_button(notes: InterviewNotesDialog) -> None:
    say(notes, "promise_words", "in a couple of weeks")
    QTest.mouseClick(notes.promise.take, Qt.MouseButton.LeftButton)
    assert notes.draft.value("decision_on") == "2026-12-04"
    nothing_opens()


def test_the_calendar_opens_once_for_the_same_words(notes: InterviewNotesDialog, qtbot: QtBot) -> None:
    line = say(notes, "promise_words", "We'll see.")
    QTest.keyClick(line, Key.Key_Tab)
    QTest.keyClick(calendar(qtbot, notes), Key.Key_Escape)
    assert notes.isVisible() and notes.draft.value("decision_on") == ""
    line.setFocus()
    QTest.keyClick(line, Key.Key_Tab)
    nothing_opens()


def test_whoever_goes_on_typing_is_not_held_up(notes: InterviewNotesDialog, qtbot: QtBot) -> None:
    line = say(notes, "promise_words", "soon")
    QTest.keyClick(line, Key.Key_Tab)
    opened = calendar(qtbot, notes)
    QTest.keyClick(opened.focusWidget(), "9")
    QTest.keyClicks(QApplication.focusWidget(), " Dec 2026")
    assert notes.draft.value("decision_on") == "2026-12-09"
    nothing_opens()


def test_whoever_goes_on_with_tab_is_not_held_up(notes: InterviewNotesDialog, qtbot: QtBot) -> None:
    line = say(notes, "promise_words", "soon")
    QTest.keyClick(line, Key.Key_Tab)
    opened = calendar(qtbot, notes)
    QTest.keyClick(opened.focusWidget(), Key.Key_Tab)
    nothing_opens()
    assert notes.focusWidget() not in (line, day_field(notes))


def test_a_click_on_a_button_does_what_it_does(notes: InterviewNotesDialog, desk: TestDesk) -> None:
    line = say(notes, "promise_words", "soon")
    assert line.hasFocus()
    submit = notes.findChild(type(notes.promise.take), "submit")
    assert submit is not None
    QTest.mouseClick(submit, Qt.MouseButton.LeftButton)
    nothing_opens()
    assert desk.application(notes.draft.application_id).interviews[0].promise_words == "soon"


def test_in_the_log_only_a_day_half_understood_opens_the_calendar(
    desk: TestDesk, show: Callable[[LogDialog], LogDialog], qtbot: QtBot
) -> None:
    umbra = desk.add_umbra()
    dialog = show(LogDialog(desk, umbra.id))
    line = say(dialog, "text", "Nice people. ")
    QTest.keyClick(line, Key.Key_Tab)
    nothing_opens()
    say(dialog, "text", "They decide after the 15th.")
    assert dialog.promise.sentence.startswith("I read this as: not before Wed 16 Dec. By when")
    QTest.keyClick(line, Key.Key_Tab)
    QTest.keyClick(calendar(qtbot, dialog), Key.Key_Escape)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "They decide by 4 December.")
    qtbot.waitUntil(lambda: dialog.promise.sentence.endswith("by Fri 4 Dec. Message on Mon 7 Dec, 17:30."))


def test_screen_readers_hear_the_reading_once_nobody_types(
    notes: InterviewNotesDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(promise_line, "QAccessible", SimpleNamespace(updateAccessibility=hear, Role=QAccessible.Role))
    line = say(notes, "promise_words", "by Friday or in a couple of weeks")
    assert heard == []
    QTest.keyClick(line, Key.Key_Tab)
    QTest.keyClick(calendar(qtbot, notes), Key.Key_Escape)
    assert heard == [notes.promise.sentence]
