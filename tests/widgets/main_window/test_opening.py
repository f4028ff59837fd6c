"""How the window on a real store begins: painted first, and where nothing can be written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from followup_desktop.domain.errors import DiskFailed
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.desk import Desk
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.shell import Shell
from followup_desktop.widgets.theme.theme import theme
from tests.widgets.main_window.four_applications import CONTROL, LEFT, click_card, press
from tests.widgets.windows import OpenFolder, open_window, wait_for


def test_the_shell_is_painted_before_anything_is_read(place: OpenFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    cards, replan = Desk.cards_after, Desk.replan
    monkeypatch.setattr(Desk, "cards_after", lambda desk, *a: order.append("cards") or cards(desk, *a))
    monkeypatch.setattr(Desk, "replan", lambda desk, *a: order.append("replan") or replan(desk, *a))
    paint = Shell.paintEvent
    monkeypatch.setattr(Shell, "paintEvent", lambda shell, event: order.append("painted") or paint(shell, event))
    with open_window(place) as window:
        assert order[0] == "painted"
        assert [name for name in order if name != "painted"] == ["cards", "replan"]
        assert window.board_model.count(Stage.APPLIED) == 2


def test_replanning_goes_on_in_slices_until_all_is_up_to_date(
    place: OpenFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.clock.pass_by(days=30)
    outdated = len(place.store.outdated(place.clock.now()))
    assert outdated >= 2
    slices: list[int] = []
    original = place.desk.replan

    def one_at_a_time() -> bool:
        slices.append(1)
        return original(1)

    monkeypatch.setattr(place.desk, "replan", one_at_a_time)
    with open_window(place) as window:
        wait_for(lambda: not place.store.outdated(place.clock.now()))
        assert len(slices) >= outdated
        model = window.board_model
        wait_for(lambda: (late := model.card(model.index_of("globex"))) is not None and late.next_kind == "move_on")


def test_a_folder_that_cannot_be_written_is_said_once(place: OpenFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> bool:
        raise DiskFailed("The disk is full; the plan was not brought up to date.")

    monkeypatch.setattr(place.desk, "replan", full)
    with open_window(place) as window:
        assert window.notice.text().startswith("The disk is full")
        window.notice.dismiss()
        window.passing_time.pass_on()
        QTest.qWait(20)
        assert window.notice.text() == ""


def test_a_folder_to_look_at_only_says_so_and_plans_nothing(place: OpenFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    planned: list[str] = []
    monkeypatch.setattr(Desk, "replan", lambda _: planned.append("replan"))
    window = MainWindow(place.desk, theme(), read_only=True)
    window.show()
    wait_for(lambda: window.is_loaded)
    window.passing_time.pass_on()
    QTest.qWait(30)
    assert window.windowTitle() == "Followup (read only)"
    assert window.notice.text().startswith("This data folder cannot be written")
    assert window.notice.text().endswith("There are no reminders meanwhile; Today shows what is due.")
    assert planned == []
    window.close()


def test_where_nothing_can_be_changed_nothing_asks_for_what_to_change(
    place: OpenFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(type(place.store), "read_only", True)
    with open_window(place) as window:
        asking = window.asking
        column = window.board.columns[1]

        def says_why(act: Callable[[], object]) -> None:
            window.notice.dismiss()
            act()
            QTest.qWait(10)
            assert window.notice.text().startswith("This data folder cannot be written"), act
            assert asking.dialogs == [] and QApplication.activePopupWidget() is None, act

        click_card(window, "globex")
        window.board.setFocus()
        for do in (Do.ADD, Do.ADD_FULL, Do.ADD_POSTING, Do.OPEN_INVITATION, Do.IMPORT_TABLE, Do.ADD_HERE, Do.EDIT):
            says_why(window.actions_by_id[do].trigger)
        for do in (Do.NOTES, Do.SNOOZE, Do.LOG, Do.MOVE):
            says_why(window.actions_by_id[do].trigger)
        says_why(lambda: QTest.mouseClick(window.board_page.add, LEFT))
        says_why(lambda: column.add_requested.emit(column.stage.value))
        says_why(lambda: press(window, "N", CONTROL))
        says_why(lambda: asking.open_invitation(tmp_path / "invitation.ics"))
        says_why(lambda: asking.import_table(tmp_path / "table.csv"))
        window.actions_by_id[Do.EXPORT].trigger()
        assert len(asking.dialogs) == 1
