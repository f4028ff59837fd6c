"""A change of the settings on a large board: done at once, planned in slices, undone in one step."""

import pytest
from pytestqt.qtbot import QtBot

from followup_desktop.presentation import in_slices, planning_anew
from tests.desks import Heard, TestDesk

COUNT = 12


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> TestDesk:
    monkeypatch.setattr(planning_anew, "AT_ONCE", COUNT - 1)
    # Each step is a slice of its own, however fast the machine.
    monkeypatch.setattr(in_slices, "SLICE_SECONDS", 0)
    desk = TestDesk()
    for number in range(COUNT):
        desk.add_umbra(company=f"Umbra {number}")
    return desk


def due(desk: TestDesk) -> set[str | None]:
    return {
        row.due_on
        for card in desk.cards()
        for row in desk.agenda(desk.now().replace(year=2027))
        if row.kind == "decision_call"
    }


def test_the_change_is_told_at_once_and_its_difference_when_all_is_planned(desk: TestDesk, qtbot: QtBot) -> None:
    changed, anew = Heard(desk.changed), Heard(desk.planned_anew)
    before = due(desk)
    outcome = desk.change_settings({"decision_call_without_promise_days": 8})
    assert outcome is not None
    assert (changed.last.touched, len(anew)) == ((), 0)
    qtbot.waitUntil(lambda: len(anew) == 1)
    assert len(anew.last.difference.moved) == COUNT
    assert desk.is_last(anew.last)
    assert due(desk) != before
    desk.undo()
    qtbot.waitUntil(lambda: len(anew) == 2)
    assert due(desk) == before
    desk.redo()
    qtbot.waitUntil(lambda: len(anew) == 3)
    assert due(desk) != before


def test_a_refused_setting_plans_nothing(desk: TestDesk) -> None:
    refused = Heard(desk.refused)
    assert desk.change_settings({"decision_call_without_promise_days": -1}) is None
    assert len(refused) == 1
    assert desk.store.outdated(desk.now()) == []


def test_a_disk_that_is_full_in_between_is_told(desk: TestDesk, qtbot: QtBot) -> None:
    refused, anew = Heard(desk.refused), Heard(desk.planned_anew)

    def fill(_: object) -> None:
        desk.store.full = True

    desk.changed.connect(fill)
    desk.change_settings({"decision_call_without_promise_days": 8})
    qtbot.waitUntil(lambda: len(refused) == 1)
    assert len(anew) == 0
    desk.store.full = False
    assert len(desk.store.outdated(desk.now())) == COUNT


def test_whoever_closes_the_window_is_not_waited_for(desk: TestDesk, qtbot: QtBot) -> None:
    anew = Heard(desk.planned_anew)
    desk.changed.connect(desk.rest)
    desk.change_settings({"decision_call_without_promise_days": 8})
    desk.rest()
    qtbot.wait(30)
    assert len(anew) == 0
