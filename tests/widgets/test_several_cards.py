"""Journeys with cards in a window on a real store: several at once, archive, menu, density, the panel beside them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.window_state import StateFile
from followup_desktop.widgets.board.outcome_targets import OutcomeTargets
from followup_desktop.widgets.dialogs.move_sheets import ClosedSheet
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import Density, theme
from tests.widgets.boards import let_go, press, pull
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    yield found
    found.store.close()
    theme().set_density(Density.COMFORTABLE)


@pytest.fixture
def ids(place: OpenFolder) -> dict[str, str]:
    """Four that were applied for on the sixteenth, from above Apex, Bolt, Core and Dune, and Echo, an interest."""
    found = {"Echo": place.add("Echo")}
    for name in ("Dune", "Core", "Bolt", "Apex"):
        found[name] = place.add(name, "applied", applied_on="2026-11-16")
    return found


@pytest.fixture
def window(place: OpenFolder, ids: dict[str, str]) -> Iterator[MainWindow]:
    with open_window(place) as found:
        yield found


def type_key(window: MainWindow, key: str | Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget() or window
    QTest.keyClick(target, key, modifiers)
    QTest.qWait(15)


def click(window: MainWindow, id_: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    point = window.board.card_rect(id_).center() + QPoint(0, 20)
    target = window.board.childAt(point)
    QTest.mouseClick(target, LEFT, modifiers, target.mapFrom(window.board, point))
    QTest.qWait(15)


def stages(place: OpenFolder, ids: dict[str, str]) -> dict[str, Stage]:
    return {name: place.desk.application(id_).stage for name, id_ in ids.items()}


def open_menu(name: str) -> QMenu:
    found = [menu for menu in QApplication.topLevelWidgets() if menu.objectName() == name and menu.isVisible()]
    assert isinstance(found[0], QMenu)
    return found[0]


def entries(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


# Several ---------------------------------------------------------------------------------------------------------


def test_several_are_moved_by_mouse_as_one_change(window: MainWindow, place: OpenFolder, ids: dict[str, str]) -> None:
    for name in ("Core", "Apex", "Echo"):
        click(window, ids[name], CONTROL)
    mouse = press(window.board, ids["Apex"])
    target = window.board.column("waiting").cards.viewport()
    where = target.mapToGlobal(QPoint(100, 200))
    pull(mouse, where)
    let_go(mouse, where)
    assert window.asking.dialogs == [], "nothing is asked of several"
    moved = stages(place, ids)
    assert [name for name, stage in moved.items() if stage is Stage.WAITING] == ["Echo", "Core", "Apex"]
    assert [card.company for card in place.desk.cards() if card.stage == "waiting"] == ["Echo", "Apex", "Core"]
    assert window.toast.text() == "Moved 3 applications. Cancels 2"
    type_key(window, "z", CONTROL)
    assert [card.company for card in place.desk.cards()] == ["Echo", "Apex", "Bolt", "Core", "Dune"]
    type_key(window, "z", CONTROL | SHIFT)
    assert len([card for card in place.desk.cards() if card.stage == "waiting"]) == 3


def test_several_are_moved_by_keys(window: MainWindow, place: OpenFolder, ids: dict[str, str]) -> None:
    window.board.focus_card(ids["Bolt"])
    type_key(window, Qt.Key.Key_Down, SHIFT)
    type_key(window, "m")
    menu = open_menu("stageMenu")
    assert entries(menu)[:2] == ["1  Interested", "2  Applied"]
    assert not menu.actions()[1].isEnabled()
    type_key(window, "3")
    assert stages(place, ids) | {"Bolt": Stage.INTERVIEWING, "Core": Stage.INTERVIEWING} == stages(place, ids)
    assert window.toast.text().startswith("Moved 2 applications")
    assert window.board.column("interviewing").cards.hasFocus()
    type_key(window, Qt.Key.Key_Escape)
    assert not window.board.picks
    assert window.actions_by_id[Do.UNDO].text().startswith("&Undo move of Bolt, Core")


def test_several_are_closed_with_an_outcome_by_keys(window: MainWindow, place: OpenFolder, ids: dict[str, str]) -> None:
    window.board.focus_card(ids["Apex"])
    type_key(window, "a", CONTROL)
    type_key(window, "m")
    menu = open_menu("stageMenu")
    closed = menu.actions()[-1].menu()
    assert entries(closed) == ["1  Accepted", "2  Rejected", "3  No answer", "4  Withdrawn", "Without a reason"]
    type_key(window, "6")
    wait_for(closed.isVisible)
    type_key(window, "4")
    outcomes = {place.desk.application(ids[name]).outcome for name in ("Apex", "Bolt", "Core", "Dune")}
    assert outcomes == {Outcome.WITHDRAWN}
    assert place.desk.application(ids["Echo"]).stage is Stage.INTERESTED


def test_a_drop_on_an_outcome_asks_nothing(window: MainWindow, place: OpenFolder, ids: dict[str, str]) -> None:
    window.board.column("closed").unfold()
    QTest.qWait(20)
    mouse = press(window.board, ids["Apex"])
    pull(mouse, window.board.column("closed").cards.viewport().mapToGlobal(QPoint(100, 300)))
    fields = window.board.findChild(OutcomeTargets)
    where = fields.mapToGlobal(fields.field(Outcome.REJECTED).center())
    pull(mouse, where)
    let_go(mouse, where)
    assert window.asking.dialogs == []
    application = place.desk.application(ids["Apex"])
    assert (application.stage, application.outcome) == (Stage.CLOSED, Outcome.REJECTED)
    assert window.toast.text().startswith("Apex moved to Closed")


def test_beside_the_outcomes_the_sheet_asks(window: MainWindow, ids: dict[str, str]) -> None:
    window.board.ask({ids["Apex"]: Stage.CLOSED})
    assert isinstance(the_dialog(window), ClosedSheet)


def test_several_are_deleted_and_come_back_with_one_undo(window: MainWindow, place: OpenFolder, ids) -> None:
    click(window, ids["Apex"])
    click(window, ids["Bolt"], CONTROL)
    assert window.open_id == ids["Bolt"]
    type_key(window, Qt.Key.Key_Delete)
    assert [card.company for card in place.desk.cards()] == ["Echo", "Core", "Dune"]
    assert window.toast.text() == "Deleted 2 applications. Cancels 2"
    assert not window.panel.isVisible()
    window.toast.undo_requested.emit()
    assert len(place.desk.cards()) == 5


# Archive ---------------------------------------------------------------------------------------------------------


def test_a_archives_and_undo_brings_back(window: MainWindow, place: OpenFolder, ids: dict[str, str]) -> None:
    click(window, ids["Bolt"])
    assert window.panel.isVisible()
    type_key(window, "a")
    assert place.desk.application(ids["Bolt"]).archived
    assert ids["Bolt"] not in window.board_model
    assert window.toast.text() == "Bolt archived; its follow-ups stay planned"
    assert not window.panel.isVisible(), "the keys are on another card"
    assert window.board.current_id() == ids["Core"]
    type_key(window, "z", CONTROL)
    assert ids["Bolt"] in window.board_model
    assert window.toast.text() == "Undone: archiving of Bolt, Bolt engineer"
    type_key(window, "z", CONTROL | SHIFT)
    assert ids["Bolt"] not in window.board_model


def test_a_column_whose_last_card_comes_back_gives_it_the_keys(window: MainWindow, ids: dict[str, str]) -> None:
    click(window, ids["Echo"])
    type_key(window, "a")
    assert not window.board.column(Stage.INTERESTED).cards.model().count(Stage.INTERESTED)
    type_key(window, Qt.Key.Key_Z, CONTROL)
    assert window.board.current_id() == ids["Echo"]


def test_a_key_for_a_step_where_none_is_planned_says_so(window: MainWindow, ids: dict[str, str]) -> None:
    click(window, ids["Echo"])
    type_key(window, "d")
    assert window.asking.dialogs == []
    assert window.notice.isVisible()
    assert "no step" in window.notice.text()


def test_several_are_archived(window: MainWindow, place: OpenFolder, ids: dict[str, str]) -> None:
    window.board.focus_card(ids["Apex"])
    type_key(window, Qt.Key.Key_End, SHIFT)
    type_key(window, "a")
    assert [card.company for card in place.desk.cards()] == ["Echo"]
    assert window.toast.text() == "Archived 4 applications"
    assert not window.board.picks
    type_key(window, "z", CONTROL)
    assert len(place.desk.cards()) == 5


# The menu --------------------------------------------------------------------------------------------------------


def test_the_menu_is_the_same_by_dots_right_click_and_key(window: MainWindow, ids: dict[str, str]) -> None:
    cards = window.board.column("applied").cards
    row = cards.visualRect(window.board_model.index_of(ids["Bolt"]))
    dots = cards._menu_rect(window.board_model.index_of(ids["Bolt"])).center()
    seen = []
    window.board.focus_card(ids["Bolt"])
    for way in ("dots", "right click", "key", "Shift+F10"):
        if way == "dots":
            QTest.mouseClick(cards.viewport(), LEFT, NONE, dots)
        elif way == "right click":
            reason = QContextMenuEvent.Reason.Mouse
            where = row.center()
            QApplication.sendEvent(
                cards.viewport(), QContextMenuEvent(reason, where, cards.viewport().mapToGlobal(where))
            )
        elif way == "Shift+F10":
            type_key(window, Qt.Key.Key_F10, SHIFT)
        else:
            reason = QContextMenuEvent.Reason.Keyboard
            QApplication.sendEvent(cards, QContextMenuEvent(reason, QPoint(), QPoint()))
        QTest.qWait(15)
        menu = open_menu("cardMenu")
        seen.append(entries(menu))
        menu.close()
        QTest.qWait(15)
    assert seen == [seen[0]] * 4
    assert seen[0][0] == "Open details"
    assert seen[0][-2:] == ["Archive application", "Delete application"]


def test_the_menu_of_several_has_what_fits_them(window: MainWindow, ids: dict[str, str]) -> None:
    for name in ("Apex", "Bolt", "Core"):
        click(window, ids[name], CONTROL)
    window.board.menu_requested.emit(ids["Core"], QPoint(300, 300))
    menu = open_menu("cardMenu")
    assert entries(menu) == [
        "Move to the previous stage",
        "Move to the next stage",
        "Move 3 applications to…",
        "Archive 3 applications",
        "Delete 3 applications",
    ]
    menu.close()
    QTest.qWait(15)
    assert window.actions_by_id[Do.DELETE].text() == "De&lete application"


# Density, and what the panel shows -------------------------------------------------------------------------------


def test_the_density_is_chosen_in_the_menu_and_kept(place: OpenFolder, ids: dict[str, str]) -> None:
    with open_window(place) as window:
        assert window.actions_by_id[Do.COMFORTABLE].isChecked()
        assert window.board.card_rect(ids["Apex"]).height() == 106
        window.actions_by_id[Do.COMPACT].trigger()
        QTest.qWait(30)
        assert window.board.card_rect(ids["Apex"]).height() == 58
    assert StateFile(place.folder).read().density == "compact"
    theme().set_density(Density.COMFORTABLE)
    with open_window(place) as window:
        assert window.actions_by_id[Do.COMPACT].isChecked()
        assert window.board.card_rect(ids["Apex"]).height() == 58


def test_the_open_panel_goes_with_the_keys(window: MainWindow, ids: dict[str, str]) -> None:
    window.board.focus_card(ids["Apex"])
    type_key(window, Qt.Key.Key_Down)
    assert window.open_id == "", "with a closed panel nothing opens"
    type_key(window, Qt.Key.Key_Return)
    assert window.open_id == ids["Bolt"]
    window.board.focus_card()
    type_key(window, Qt.Key.Key_Down)
    assert window.open_id == window.board.current_id() == window.board.selected_id() == ids["Core"]
    assert window.board.column("applied").cards.hasFocus(), "the keys stay on the board"
    type_key(window, Qt.Key.Key_Escape)
    assert window.open_id == ""
    type_key(window, Qt.Key.Key_Down)
    assert window.open_id == ""


def test_escape_lets_go_of_picked_cards_first(window: MainWindow, ids: dict[str, str]) -> None:
    click(window, ids["Apex"])
    click(window, ids["Bolt"], CONTROL)
    type_key(window, Qt.Key.Key_Escape)
    assert not window.board.picks
    assert window.panel.isVisible()
    type_key(window, Qt.Key.Key_Escape)
    assert not window.panel.isVisible()


def test_the_head_of_the_board_counts_what_is_selected(window: MainWindow, ids: dict[str, str]) -> None:
    head = window.board_page.head
    for name, said in (("Apex", "1 selected"), ("Core", "2 selected"), ("Echo", "3 selected")):
        window.board.focus_card(ids[name])
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space, CONTROL)
        assert head.words.text() == said
    window.filtered.choose(text="apex")
    wait_for(lambda: head.words.text() == "1 selected · Showing 1 of 5")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    wait_for(lambda: head.words.text() == "Showing 1 of 5")
