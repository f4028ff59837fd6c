"""Work in slices: the window answers in between, and what is done in another thread comes back."""

import threading
import time
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from followup_desktop.presentation.in_slices import SLICE_SECONDS, InSlices
from followup_desktop.services.steps import Decisive, Steps, to_the_end

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def slices() -> InSlices:
    return InSlices()


def long_work(count: int, said: list[Any]) -> Steps[str]:
    """So many steps, each of half a slice."""
    for number in range(count):
        said.append(number)
        time.sleep(SLICE_SECONDS / 2)
        yield None
    return "done"


def away_and_back(said: list[Any]) -> Steps[str]:
    """A step in another thread, one that fails there, and what it makes of both."""
    said.append((yield lambda: threading.current_thread() is threading.main_thread()))
    try:
        yield lambda: 1 / 0
    except ZeroDivisionError as fault:
        said.append(type(fault).__name__)
    return "done"


def test_the_window_answers_in_between(slices: InSlices, qtbot: QtBot) -> None:
    said: list[Any] = []
    QTimer.singleShot(0, lambda: said.append("answered"))
    slices.run(long_work(12, said), said.append)
    assert slices.is_busy and said[0] == 0 and "answered" not in said
    qtbot.waitUntil(lambda: said[-1] == "done")
    assert 0 < said.index("answered") < said.index(11)
    assert not slices.is_busy


def test_short_work_is_over_at_once(slices: InSlices) -> None:
    said: list[Any] = []
    slices.run((step for step in (None, None)), said.append)
    assert said == [None] and not slices.is_busy


@pytest.mark.parametrize("in_whole", [False, True])
def test_a_function_is_done_elsewhere_and_comes_back(slices: InSlices, qtbot: QtBot, in_whole: bool) -> None:
    said: list[Any] = []
    slices.run(away_and_back(said), said.append)
    assert slices.is_away
    if in_whole:
        slices.finish()
    qtbot.waitUntil(lambda: said[-1:] == ["done"])
    qtbot.wait(20)
    assert said == [False, "ZeroDivisionError", "done"]


def test_a_command_goes_through_the_same_steps_at_once() -> None:
    said: list[Any] = []
    assert to_the_end(away_and_back(said)) == "done"
    assert said == [True, "ZeroDivisionError"]


def test_a_fault_is_given_to_whoever_asked(slices: InSlices, qtbot: QtBot) -> None:
    def failing() -> Steps[None]:
        yield None
        raise ValueError("no")

    said: list[Any] = []
    slices.run(failing(), said.append)
    slices.finish()
    assert [type(one) for one in said] == [ValueError]
    with pytest.raises(ValueError, match="no"):
        to_the_end(failing())


def test_what_is_dropped_is_not_heard_of(slices: InSlices, qtbot: QtBot) -> None:
    said: list[Any] = []
    for work in (long_work(20, []), away_and_back([])):
        slices.run(work, said.append)
        assert slices.is_busy
        slices.drop()
        assert not slices.is_busy
    slices.run(long_work(3, []), said.append)
    slices.run(away_and_back([]), lambda _: said.append("the later one"))
    qtbot.waitUntil(lambda: bool(said))
    qtbot.wait(60)
    slices.finish()
    assert said == ["the later one"]


def test_whoever_hears_of_the_end_of_a_long_slice_has_a_turn_of_their_own(slices: InSlices, qtbot: QtBot) -> None:
    def long_to_the_end() -> Steps[str]:
        yield None
        time.sleep(2 * SLICE_SECONDS)
        return "done"

    said: list[Any] = []
    slices.run(long_to_the_end(), said.append)
    assert slices.is_busy and slices.is_decided and said == []
    qtbot.waitUntil(lambda: said == ["done"])
    assert not slices.is_busy and not slices.is_decided


def test_what_cannot_be_called_off_says_so(slices: InSlices, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def deciding() -> Steps[str]:
        yield lambda: None
        yield Decisive(go_on.wait)
        return "done"

    said: list[Any] = []
    slices.run(deciding(), said.append)
    assert slices.is_away and not slices.is_decided
    qtbot.waitUntil(lambda: slices.is_decided)
    go_on.set()
    slices.finish()
    assert said == ["done"] and not slices.is_decided
