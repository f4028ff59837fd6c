"""Garbage is looked for in the thread of the window alone, and not in what is in hand just then."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest

from followup_desktop.presentation import garbage
from followup_desktop.presentation.garbage import Garbage
from tests.widgets.windows import wait_for

pytestmark = pytest.mark.usefixtures("qapp")


class Ring:
    """What only a look for garbage takes away."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    gc.enable()
    gc.unfreeze()


def looked_in() -> tuple[list[int], list[threading.Thread]]:
    """Which generations are looked through from here on, and in which threads."""
    generations: list[int] = []
    threads: list[threading.Thread] = []

    def hear(phase: str, facts: dict[str, int]) -> None:
        if phase == "start":
            generations.append(facts["generation"])
            threads.append(threading.current_thread())

    gc.callbacks.append(hear)
    return generations, threads


def test_what_another_thread_leaves_is_taken_away_by_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "EVERY_MS", 5)
    gc.set_threshold(100, 10, 10)
    keeper = Garbage(lambda: False)
    _, threads = looked_in()
    left: list[weakref.ref[Ring]] = []

    def leave() -> None:
        left.extend(weakref.ref(Ring()) for _ in range(1_000))

    other = threading.Thread(target=leave)
    other.start()
    other.join()
    assert all(ring() is not None for ring in left), "the other thread looked itself"
    wait_for(lambda: not any(ring() for ring in left))
    gc.callbacks.pop()
    assert threads and set(threads) == {threading.main_thread()}
    keeper.deleteLater()


def test_while_something_great_is_done_only_the_young_are_looked_through() -> None:
    busy = True
    keeper = Garbage(lambda: busy)
    gc.set_threshold(10, 2, 2)
    generations, _ = looked_in()

    def go_on() -> None:
        for _ in range(40):
            rings = [Ring() for _ in range(20)]
            del rings
            keeper.look()

    go_on()
    assert generations and set(generations) == {0}
    busy = False
    go_on()
    gc.callbacks.pop()
    assert 2 in generations
    keeper.deleteLater()


def test_what_is_too_much_to_look_through_is_left_alone_from_then_on(monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = Garbage(lambda: False)
    gc.set_threshold(100, 10, 10)
    frozen = gc.get_freeze_count()
    rings = [Ring() for _ in range(1_000)]
    keeper.look()
    assert gc.get_freeze_count() == frozen
    rings += [Ring() for _ in range(1_000)]
    monkeypatch.setattr(garbage, "MOST", 500)
    generations, _ = looked_in()
    keeper.look()
    gc.callbacks.pop()
    assert gc.get_freeze_count() >= frozen + 2_000 and generations == []
    keeper.deleteLater()


def test_what_many_looks_have_left_is_left_alone_once_it_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = Garbage(lambda: False)
    monkeypatch.setattr(garbage, "MOST", 2_000)
    gc.set_threshold(100, 1, 1)
    frozen = gc.get_freeze_count()
    rings: list[Ring] = []
    generations, _ = looked_in()
    while gc.get_freeze_count() == frozen and len(rings) < 20_000:
        rings += [Ring() for _ in range(300)]
        keeper.look()
    gc.callbacks.pop()
    assert gc.get_freeze_count() >= frozen + 1_500 and {0, 1} <= set(generations)
    assert len(rings) <= 6_000, "as many as that were looked through"
    keeper.deleteLater()


def test_nothing_is_held_by_a_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tuple that another thread is just filling must be held by nobody else, or Python raises SystemError there."""

    def fail(*_: object) -> None:
        raise AssertionError("every object was held for a moment")

    for listing in ("get_objects", "get_referrers"):
        monkeypatch.setattr(gc, listing, fail)
    keeper = Garbage(lambda: False)
    gc.set_threshold(100, 1, 1)
    generations, _ = looked_in()
    for _ in range(20):
        rings = [Ring() for _ in range(300)]
        keeper.look()
        del rings
    gc.callbacks.pop()
    assert set(generations) == {0, 1, 2}
    keeper.deleteLater()
