"""A thank-you note in a real window: written, a finding fixed, marked as sent, undone; by the pointer and by keys."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from followup_desktop.domain.follow_up import FollowUp
from followup_desktop.presentation.letters.to_write import letter_to_write
from followup_desktop.widgets.composer.composer_dialog import ComposerDialog
from followup_desktop.widgets.main_window import MainWindow
from tests.journeys.conftest import Home, Pointer, give_keys_to


def middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


def umbra(window: MainWindow) -> str:
    return next(card.id for card in window.desk.cards() if card.company == "Umbra Health")


def composer(window: MainWindow, qtbot: QtBot) -> ComposerDialog:
    qtbot.waitUntil(lambda: bool(window.asking.dialogs), timeout=20_000)
    (dialog,) = window.asking.dialogs
    assert isinstance(dialog, ComposerDialog)
    give_keys_to(dialog, qtbot)
    read(dialog, qtbot)
    return dialog


def read(dialog: ComposerDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.draft.reading.is_pending, timeout=20_000)
    qtbot.wait(50)


def letter(window: MainWindow, id_: str, key: str) -> FollowUp:
    return window.desk.application(id_).follow_up(key)


def test_a_note_is_written_by_the_pointer(home: Home, pointer: Pointer, qtbot: QtBot) -> None:
    window = home.open()
    window.desk.fill_with_sample()
    window.desk.change_settings({"user_name": "Robin Moss"})
    id_ = umbra(window)
    key = letter_to_write(window.desk, id_)
    window.open_card(id_)
    qtbot.wait(300)
    pointer.click(middle(window.panel.step.main))
    dialog = composer(window, qtbot)
    pointer.click(dialog.editor.viewport().mapToGlobal(QPoint(30, dialog.editor.cursorRect().center().y())))
    pointer.press("ctrl+Home", "Down")
    pointer.type("A wonderfull day it was.")
    read(dialog, qtbot)
    assert [dialog.draft.value("body")[f.begin : f.end] for f in dialog.draft.findings] == ["wonderfull"]
    fix = next(b for b in dialog.findings.findChildren(QPushButton, "fix") if b.isVisible())
    pointer.click(middle(fix))
    read(dialog, qtbot)
    assert "A wonderful day it was." in dialog.draft.value("body")
    pointer.click(middle(dialog.main))
    qtbot.waitUntil(lambda: letter(window, id_, key).ended, timeout=20_000)
    assert "A wonderful day it was." in letter(window, id_, key).body
    give_keys_to(window, qtbot)
    pointer.press("ctrl+z")
    qtbot.waitUntil(lambda: not letter(window, id_, key).ended, timeout=20_000)


def test_a_note_is_written_by_keys_and_survives_a_restart(home: Home, pointer: Pointer, qtbot: QtBot) -> None:
    window = home.open()
    window.desk.fill_with_sample()
    window.desk.change_settings({"user_name": "Robin Moss"})
    id_ = umbra(window)
    key = letter_to_write(window.desk, id_)
    window.board.focus_card(id_)
    give_keys_to(window, qtbot)
    pointer.press("t")
    dialog = composer(window, qtbot)
    pointer.press("ctrl+Home", "Down")
    pointer.type("It was a good oppurtunity.")
    read(dialog, qtbot)
    pointer.press("F7", "alt+Return")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=20_000)
    pointer.press("Return")
    read(dialog, qtbot)
    assert "It was a good opportunity." in dialog.draft.value("body")
    pointer.press("Escape")
    qtbot.waitUntil(lambda: not window.asking.dialogs, timeout=20_000)
    home.close()
    window = home.open()
    window.board.focus_card(id_)
    give_keys_to(window, qtbot)
    pointer.press("t")
    dialog = composer(window, qtbot)
    assert "It was a good opportunity." in dialog.draft.value("body")
    pointer.press("ctrl+Return")
    qtbot.waitUntil(lambda: letter(window, id_, key).ended, timeout=20_000)
    give_keys_to(window, qtbot)
    pointer.press("ctrl+z")
    qtbot.waitUntil(lambda: not letter(window, id_, key).ended, timeout=20_000)
    assert "It was a good opportunity." in letter(window, id_, key).body
