"""What is done to applications in the window, by mouse and by keys: moved, deleted, taken back, refused."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.window_handlers import handlers
from tests.widgets.main_window.four_applications import CONTROL, LEFT, press
from tests.widgets.windows import NOW, OpenFolder, open_window, the_dialog, wait_for


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


def test_escape_takes_away_what_was_said_and_leaves_the_keys_where_they_are(window: MainWindow) -> None:
    window.notice.refuse("Nothing is to be written now.")
    window.open_card("globex")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.shell.is_panel_shown and window.notice.text(), "the details are in front of it"
    before = QApplication.focusWidget()
    QTest.keyClick(before, Qt.Key.Key_Escape)
    assert window.notice.text() == "" and QApplication.focusWidget() is before


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
