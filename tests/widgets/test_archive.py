"""The archive in the window: shown, put back, deleted and emptied, by mouse and by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from followup_desktop.widgets.main_window import MainWindow
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    yield found
    found.store.close()


@pytest.fixture
def window(place: OpenFolder) -> Iterator[MainWindow]:
    ids = [place.add(company) for company in ("Acme", "Globex", "Hooli")]
    place.desk.archive(*ids[:2])
    with open_window(place) as opened:
        yield opened


def companies(window: MainWindow) -> list[str]:
    model = window.archive_wishes.model
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def show_archive(window: MainWindow) -> None:
    QTest.mouseClick(window.rail.archive, LEFT)
    wait_for(window.archive.isVisible)


def click_row(window: MainWindow, row: int, *, twice: bool = False) -> None:
    table = window.archive.table
    place = table.visualRect(window.archive_wishes.model.index(row, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    if twice:
        QTest.mouseDClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def test_the_archive_shows_what_was_taken_off_the_board(window: MainWindow) -> None:
    show_archive(window)
    assert companies(window) == ["Acme", "Globex"]
    assert window.archive.table.hasFocus()


def test_a_key_shows_it_from_anywhere(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert window.archive.isVisible()
    header = window.archive_wishes.model.headerData(0, Qt.Orientation.Horizontal)
    assert header == "Role", "company and role are what an application is called by"


def test_one_is_put_back_by_mouse_and_the_toast_takes_it_back(window: MainWindow) -> None:
    show_archive(window)
    click_row(window, 1)
    QTest.mouseClick(window.archive.put_back, LEFT)
    assert companies(window) == ["Acme"]
    assert {card.company for card in window.desk.cards()} == {"Globex", "Hooli"}
    QTest.mouseClick(window.toast.findChild(QPushButton, "toastUndo"), LEFT)
    assert companies(window) == ["Acme", "Globex"]


def test_by_keys_one_is_put_back_and_one_deleted(window: MainWindow) -> None:
    show_archive(window)
    table = window.archive.table
    QTest.keyClick(table, Qt.Key.Key_Home)
    QTest.keyClick(table, "a")
    assert companies(window) == ["Globex"]
    assert table.hasFocus() and window.archive.picked_ids() == (window.archive_wishes.model.id_at(0),)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert companies(window) == []
    assert {card.company for card in window.desk.cards()} == {"Acme", "Hooli"}
    assert not window.archive.empty.isEnabled()


def test_details_open_from_the_archive_and_escape_comes_back(window: MainWindow) -> None:
    show_archive(window)
    QTest.keyClick(window.archive.table, Qt.Key.Key_End)
    QTest.keyClick(window.archive.table, Qt.Key.Key_Return)
    assert window.open_id == window.archive_wishes.model.id_at(1)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    wait_for(lambda: window.open_id == "")
    assert window.archive.table.hasFocus()
    click_row(window, 0, twice=True)
    assert window.open_id == window.archive_wishes.model.id_at(0)


def test_emptying_asks_first_and_is_one_change(window: MainWindow, place: OpenFolder) -> None:
    show_archive(window)
    QTest.mouseClick(window.archive.empty, LEFT)
    dialog = the_dialog(window)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton) and focus.objectName() != "submit"
    assert dialog.findChild(QPushButton, "submit").property("kind") == "destructive"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert companies(window) == ["Acme", "Globex"]
    QTest.mouseClick(window.archive.empty, LEFT)
    dialog = the_dialog(window)
    QTest.mouseClick(dialog.findChild(QPushButton, "submit"), LEFT, pos=QPoint(5, 5))
    wait_for(lambda: companies(window) == [])
    (backup,) = place.store.backups()
    assert backup.path.name.startswith("before-delete")
    place.desk.undo()
    assert companies(window) == ["Acme", "Globex"]


def test_the_view_comes_back_after_a_restart(window: MainWindow, place: OpenFolder) -> None:
    show_archive(window)
    window.close()
    with open_window(place) as again:
        assert again.archive.isVisible()
        assert companies(again) == ["Acme", "Globex"]


def test_what_is_archived_is_still_to_be_done_and_so_after_a_restart(place: OpenFolder) -> None:
    ids = [place.add(company, "applied", applied_on="2026-11-09") for company in ("Acme", "Globex")]

    def to_do(window: MainWindow) -> list[str]:
        return sorted({row.application_id for row in window.agenda.rows()})

    with open_window(place) as window:
        assert to_do(window) == sorted(ids)
        place.desk.archive(*ids)
        wait_for(lambda: not window.agenda._soon.isActive())
        assert to_do(window) == sorted(ids), "archiving changes nothing of the plan"
    with open_window(place) as window:
        assert to_do(window) == sorted(ids)
