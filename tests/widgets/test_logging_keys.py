"""One key each logs what happened, on the board and in Today; the toast says what it does to the plan."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from followup_desktop.domain.vocabulary import ActivityKind, State
from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.main_window import MainWindow
from tests.builders import an_application
from tests.widgets.windows import OpenFolder, wait_for

TRY = "application_call:1"
KEYS = {
    "r": ActivityKind.CALL,
    "v": ActivityKind.VOICEMAIL,
    "u": ActivityKind.NO_ANSWER,
    "h": ActivityKind.RESPONSE,
}


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    found.put(
        an_application("applied", id="globex", company="Globex", rank="b", applied_on="2026-11-16"),
        an_application("applied", id="mailed", company="Solaria", rank="g", applied_on="2026-11-16", no_calls=True),
    )
    yield found
    found.store.close()


def kinds(place: OpenFolder, id_: str = "globex") -> list[ActivityKind]:
    return [entry.kind for entry in place.desk.application(id_).activity]


def go_to_card(window: MainWindow, id_: str) -> None:
    window.board.focus_card(id_)
    QTest.qWait(10)


@pytest.mark.parametrize("key", KEYS)
def test_a_key_on_the_board_logs_and_the_toast_takes_it_back(place: OpenFolder, window: MainWindow, key: str) -> None:
    go_to_card(window, "globex")
    QTest.keyClick(QApplication.focusWidget(), key)
    wait_for(lambda: kinds(place) == [KEYS[key]])
    assert window.toast.text().startswith("Globex: ")
    assert "Adds 1" in window.toast.text()
    QTest.mouseClick(window.toast.findChild(QPushButton, "toastUndo"), Qt.MouseButton.LeftButton)
    wait_for(lambda: kinds(place) == [])
    assert place.desk.application("globex").follow_up(TRY).state is State.PLANNED


@pytest.mark.parametrize("key", KEYS)
def test_a_key_in_today_logs_for_the_row(place: OpenFolder, window: MainWindow, key: str) -> None:
    view = window.rail_agenda
    view.setFocus()
    view.setCurrentIndex(view.model().index_of("globex", TRY))
    QTest.keyClick(view, key)
    wait_for(lambda: kinds(place) == [KEYS[key]])


def test_no_key_logs_a_call_where_none_is_wanted_and_the_menu_offers_none(
    place: OpenFolder, window: MainWindow
) -> None:
    go_to_card(window, "mailed")
    for key in "rvu":
        QTest.keyClick(QApplication.focusWidget(), key)
        QTest.qWait(10)
    assert kinds(place, "mailed") == []
    assert "not to be called" in window.notice.text()
    window.card_wishes.show_menu("mailed", window.mapToGlobal(QPoint(400, 300)))
    QTest.qWait(20)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    calls = [window.actions_by_id[do] for do in (Do.REACHED, Do.MESSAGE_LEFT, Do.NO_ANSWER)]
    assert all(action in menu.actions() and not action.isEnabled() for action in calls)
    answered = window.actions_by_id[Do.ANSWERED]
    assert answered.isEnabled()
    answered.trigger()
    wait_for(lambda: kinds(place, "mailed") == [ActivityKind.RESPONSE])
    menu.close()


def test_the_menu_of_the_card_logs_by_mouse(place: OpenFolder, window: MainWindow) -> None:
    go_to_card(window, "globex")
    window.card_wishes.show_menu("globex", window.mapToGlobal(QPoint(400, 300)))
    QTest.qWait(20)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    rect = menu.actionGeometry(window.actions_by_id[Do.MESSAGE_LEFT])
    QTest.mouseMove(menu, rect.center())
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center())
    wait_for(lambda: kinds(place) == [ActivityKind.VOICEMAIL])
