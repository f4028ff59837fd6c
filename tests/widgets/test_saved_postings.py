"""Saved postings that are dropped on a real window, pasted into quick add, or chosen as a file."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.dialogs.application_dialog import ApplicationDialog
from followup_desktop.widgets.dialogs.quick_add_dialog import QuickAddDialog
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.main_window import MainWindow
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

READ_WITHIN_MS = 20_000
"""A page is read in a process of its own, which a busy machine starts late."""
CONTROL = Qt.KeyboardModifier.ControlModifier
POSTING = {
    "@type": "JobPosting",
    "title": "Clerk",
    "hiringOrganization": "Initech",
    "description": "<p>One</p><img src=x onerror=alert(1)>",
}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenFolder]:
    opened = OpenFolder(tmp_path / "data")
    yield opened
    opened.store.close()


@pytest.fixture
def window(place: OpenFolder, qtbot: QtBot) -> Iterator[MainWindow]:
    place.add("Globex", "applied")
    with open_window(place) as shown:
        yield shown


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "posting.html"
    path.write_text(f"<html><script type='application/ld+json'>{json.dumps(POSTING)}</script></html>")
    return path


def of_file(path: Path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path))])
    return made


def drop(on: QWidget, data: QMimeData) -> bool:
    """Drags over the widget and lets go; whether it was taken."""
    left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    taken = True
    for event in (
        QDragEnterEvent(on.rect().center(), copy, data, left, no),
        QDragMoveEvent(on.rect().center(), copy, data, left, no),
        QDropEvent(QPointF(on.rect().center()), copy, data, left, no),
    ):
        event.ignore()
        QApplication.sendEvent(on, event)
        taken = taken and event.isAccepted()
    return taken


def filled_form(window: MainWindow) -> ApplicationDialog:
    wait_for(lambda: any(isinstance(dialog, ApplicationDialog) for dialog in window.asking.dialogs), READ_WITHIN_MS)
    full = the_dialog(window)
    assert isinstance(full, ApplicationDialog)
    assert (full.form.value("company"), full.form.value("role")) == ("Initech", "Clerk")
    assert full.form.value("notes") == "One"
    return full


def test_a_dropped_page_fills_the_form_and_saves_nothing_before_it_is_added(
    window: MainWindow, place: OpenFolder, saved: Path
) -> None:
    assert drop(window, of_file(saved))
    full = filled_form(window)
    remark = full.findChild(Notice, "remark")
    assert remark is not None and remark.text().startswith("Filled in from a saved posting.")
    assert len(place.desk.cards()) == 1
    QTest.keyClick(full, Qt.Key.Key_Return, CONTROL)
    wait_for(lambda: not window.asking.dialogs)
    assert {card.company for card in place.desk.cards()} == {"Globex", "Initech"}


def test_escape_leaves_a_filled_form_without_a_trace(window: MainWindow, place: OpenFolder, saved: Path) -> None:
    assert drop(window, of_file(saved))
    QTest.keyClick(filled_form(window), Qt.Key.Key_Escape)
    wait_for(lambda: not window.asking.dialogs)
    assert len(place.desk.cards()) == 1
    assert place.desk.draft("application:filled-in") is None


def test_other_files_are_not_taken(window: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "letter.pdf"
    other.write_bytes(b"%PDF")
    assert not drop(window, of_file(other))
    assert window.asking.dialogs == []


def test_a_page_without_a_posting_is_refused_in_a_sentence(window: MainWindow, saved: Path) -> None:
    saved.write_text("<html><p>Apply now")
    assert drop(window, of_file(saved))
    wait_for(lambda: bool(window.notice.text()), READ_WITHIN_MS)
    assert window.notice.text() == "The page holds no job posting that can be read (no JobPosting data)."
    assert window.asking.dialogs == []


@pytest.mark.parametrize("as_path", [True, False])
def test_pasted_into_quick_add(window: MainWindow, saved: Path, as_path: bool) -> None:
    window.actions_by_id[Do.ADD_HERE].trigger()
    quick = the_dialog(window)
    assert isinstance(quick, QuickAddDialog)
    QGuiApplication.clipboard().setText(str(saved) if as_path else saved.read_text())
    QTest.keyClick(quick.pane.field, "v", CONTROL)
    filled_form(window)


def test_a_page_is_pasted_where_nothing_is_typed(window: MainWindow, place: OpenFolder, saved: Path) -> None:
    window.board.focus_card(place.desk.cards()[0].id)
    QGuiApplication.clipboard().setText(saved.read_text())
    QTest.keyClick(QApplication.focusWidget(), "v", CONTROL)
    filled_form(window)


def test_a_pasted_line_stands_in_quick_add_and_is_saved_by_enter(window: MainWindow, place: OpenFolder) -> None:
    window.board.focus_card(place.desk.cards()[0].id)
    QGuiApplication.clipboard().setText(" Initech | Clerk https://initech.example/jobs\n")
    QTest.keyClick(QApplication.focusWidget(), "v", CONTROL)
    quick = the_dialog(window)
    assert isinstance(quick, QuickAddDialog)
    assert quick.pane.shown() == ["Initech", "Clerk", "initech.example/jobs"]
    assert len(place.desk.cards()) == 1
    QTest.keyClick(quick.pane.field, Qt.Key.Key_Return)
    wait_for(lambda: not window.asking.dialogs)
    assert {card.company for card in place.desk.cards()} == {"Globex", "Initech"}


def test_a_pasted_line_leaves_what_was_typed_to_ctrl_z(window: MainWindow) -> None:
    window.actions_by_id[Do.ADD].trigger()
    quick = the_dialog(window)
    assert isinstance(quick, QuickAddDialog)
    QTest.keyClicks(quick.pane.field, "Half a line")
    quick.reject()
    QGuiApplication.clipboard().setText("Initech | Clerk")
    window.actions_by_id[Do.PASTE].trigger()
    quick = the_dialog(window)
    assert isinstance(quick, QuickAddDialog)
    assert quick.pane.field.text() == "Initech | Clerk"
    QTest.keyClick(quick.pane.field, "z", CONTROL)
    assert quick.pane.field.text() == "Half a line"


@pytest.mark.parametrize("text", ["", "One\nTwo", "x" * 1001])
def test_what_is_no_application_is_not_pasted(window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.actions_by_id[Do.PASTE].trigger()
    wait_for(lambda: window.notice.text().startswith("What was copied is no application; nothing was added."))
    assert window.asking.dialogs == []


def test_a_copied_file_of_another_kind_is_not_pasted(window: MainWindow, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setMimeData(of_file(tmp_path / "letter.pdf"))
    window.actions_by_id[Do.PASTE].trigger()
    wait_for(lambda: bool(window.notice.text()))
    assert window.asking.dialogs == []


def test_dropped_on_the_line_of_quick_add(window: MainWindow, saved: Path) -> None:
    window.actions_by_id[Do.ADD].trigger()
    quick = the_dialog(window)
    assert isinstance(quick, QuickAddDialog)
    QTest.keyClicks(quick.pane.field, "Half a li")
    assert drop(quick.pane.field, of_file(saved))
    filled_form(window).reject()
    wait_for(lambda: not window.asking.dialogs)
    window.actions_by_id[Do.ADD].trigger()
    again = the_dialog(window)
    assert isinstance(again, QuickAddDialog)
    assert again.pane.field.text() == "Half a li", "what was typed is kept"


def test_what_cannot_be_read_is_said_under_the_line(window: MainWindow) -> None:
    window.actions_by_id[Do.ADD].trigger()
    quick = the_dialog(window)
    assert isinstance(quick, QuickAddDialog)
    QGuiApplication.clipboard().setText("<!doctype html><p>Apply now")
    QTest.keyClick(quick.pane.field, "v", CONTROL)
    wait_for(lambda: bool(quick.pane.trouble.text()), READ_WITHIN_MS)
    assert quick.pane.trouble.text() == "The page holds no job posting that can be read (no JobPosting data)."
    QGuiApplication.clipboard().setText("Initech | Clerk")
    QTest.keyClick(quick.pane.field, "v", CONTROL)
    assert quick.pane.shown() == ["Initech", "Clerk"]


def test_chosen_from_the_menu(window: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.actions_by_id[Do.ADD_POSTING].trigger()
    chooser = the_dialog(window)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(saved))
    chooser.reject()
    filled_form(window)
