"""Editing in the details panel with the pointer and the keys of the screen, over a restart and back by undo."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTabBar, QWidget
from pytestqt.qtbot import QtBot

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.widgets.main_window import MainWindow
from tests.journeys.conftest import Home, Pointer, place_of

PEOPLE, POSTING = 2, 3


def middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


def tab(window: MainWindow, number: int) -> QPoint:
    tabs: QTabBar = window.panel.tabs
    return tabs.mapToGlobal(tabs.tabRect(number).center())


def test_fields_are_edited_where_they_stand(home: Home, pointer: Pointer, qtbot: QtBot) -> None:
    window = home.open()
    fields = {"company": "Umbra Health", "role": "Data lead", "applied_on": "2026-11-20", "timezone": "Europe/London"}
    outcome = window.desk.add(fields, Stage.APPLIED, ({"name": "Åsa Lind"},))
    assert outcome is not None
    (umbra,) = outcome.touched
    qtbot.wait(60)

    pointer.click(place_of(window, Stage.APPLIED, "Umbra Health"))
    qtbot.waitUntil(lambda: window.open_id == umbra)
    pointer.click(tab(window, POSTING))
    salary = window.panel.posting.lines["salary"].field
    pointer.click(middle(salary))
    pointer.type("90000 a year")
    qtbot.waitUntil(lambda: window.desk.application(umbra).salary == "90000 a year", timeout=20_000)
    assert salary.hasFocus()
    # Ten in London is eleven on the clock of a user in Berlin.
    qtbot.waitUntil(lambda: window.panel.saved.text() == "Saved 11:00")

    # What is refused stays as it was typed, and is there again after a restart.
    pointer.click(middle(window.panel.posting.lines["timezone"].field))
    pointer.press("ctrl+a")
    pointer.type("Olympus Mons")
    pointer.press("Escape")
    assert window.panel.posting.lines["timezone"].field.currentText() == "Europe/London"
    pointer.click(middle(window.panel.posting.lines["timezone"].field))
    pointer.press("ctrl+a")
    pointer.type("Olympus Mons")
    pointer.press("Tab")
    assert window.panel.posting.lines["timezone"].refusal.isVisible()
    pointer.click(tab(window, PEOPLE))
    pointer.click(middle(window.panel.people.blocks[0].lines["phone"].field))
    pointer.type("020 7946 0123")
    home.close()

    window = home.open()
    assert window.open_id == umbra
    assert window.desk.application(umbra).contacts[0].phone == "020 7946 0123"
    pointer.click(tab(window, POSTING))
    zone = window.panel.posting.lines["timezone"]
    assert (zone.field.currentText(), zone.refusal.isVisible()) == ("Olympus Mons", True)
    assert window.desk.application(umbra).timezone == "Europe/London"
    pointer.click(middle(zone.field))
    pointer.press("Escape")
    assert (zone.field.currentText(), zone.refusal.isVisible()) == ("Europe/London", False)

    # The window's undo, from inside a field in which nothing is typed.
    pointer.click(middle(window.panel.posting.lines["salary"].field))
    pointer.press("ctrl+z", "ctrl+z")
    qtbot.waitUntil(lambda: window.desk.application(umbra).salary == "", timeout=20_000)
    assert window.desk.application(umbra).contacts[0].phone == ""
    assert window.panel.posting.lines["salary"].field.value() == ""
    pointer.press("Escape", "Escape")
    assert window.open_id == ""
    assert window.board.current_id() == umbra
