"""A change of the settings on a large board: done at once, planned in slices, undone in one step."""

import threading
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from followup_desktop.presentation import in_slices, planning_anew
from tests.desks import Heard, RealDesk, TestDesk, add_umbra
from tests.fakes import MemoryUnit

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


def test_the_window_goes_on_while_every_card_is_gone_over(desk: TestDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    went_on = meanwhile(monkeypatch)
    QTimer.singleShot(0, went_on.set)
    assert desk.change_settings({"decision_call_without_promise_days": 8}) is not None
    assert went_on.is_set()


def test_a_change_that_the_end_of_the_window_meets_is_not_made(desk: TestDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    refused, went_on, before = Heard(desk.refused), meanwhile(monkeypatch), desk.settings()

    def end() -> None:
        went_on.set()
        desk.rest()

    QTimer.singleShot(0, end)
    assert desk.change_settings({"decision_call_without_promise_days": 8}) is None
    assert (len(refused), desk.settings(), desk.store.outdated(desk.now())) == (1, before, [])


def test_so_it_goes_on_the_real_store(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(planning_anew, "AT_ONCE", 0)
    desk = RealDesk(tmp_path)
    anew, ids = Heard(desk.planned_anew), [add_umbra(desk, company=f"Umbra {number}") for number in range(3)]
    try:
        assert desk.change_settings({"decision_call_without_promise_days": 8}) is not None
        qtbot.waitUntil(lambda: len(anew) == 1)
        assert sorted(anew.last.touched) == sorted(ids)
        desk.undo()
        qtbot.waitUntil(lambda: len(anew) == 2)
        assert desk.settings().decision_call_without_promise_days == 5
        assert desk.work.store.outdated(desk.now()) == []
    finally:
        desk.close()


def meanwhile(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """What has to be set before the statement that goes over every card comes to its end."""
    went_on, outdate = threading.Event(), MemoryUnit.outdate_plans

    def wait_and_outdate(unit: MemoryUnit, now: datetime) -> None:
        assert went_on.wait(10), "the window stood still"
        outdate(unit, now)

    monkeypatch.setattr(MemoryUnit, "outdate_plans", wait_and_outdate)
    return went_on


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
