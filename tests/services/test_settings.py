"""Settings on the real store: planned anew at once, or later in steps, with the same result."""

from typing import Any

import pytest

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.services import board, settings, undo
from followup_desktop.services.deeds import Outcome
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import to_the_end

COUNT = 45
LATER = {"application_call_after_days": 9}


@pytest.fixture
def ids(work: Workplace) -> list[str]:
    """More applications than are written at a time, each with its call after applying."""
    known = {"timezone": "Europe/London", "key_skill": "SQL", "role": "Engineer", "applied_on": "2026-11-20"}
    return [board.add(work, {**known, "company": f"C{n}"}, Stage.APPLIED).touched[0] for n in range(COUNT)]


def planned(work: Workplace) -> list[tuple[Any, ...]]:
    return [(card.id, card.next_key, card.next_due_on, card.next_slot_start) for card in work.store.cards()]


def outdated(work: Workplace) -> list[str]:
    return work.store.outdated(work.clock.now())


def test_later_comes_to_the_same_as_at_once(work: Workplace, ids: list[str]) -> None:
    before, settings_before = planned(work), work.store.settings()
    at_once = settings.change(work, LATER)
    wanted = planned(work)
    assert wanted != before
    undo.undo(work)
    begun = to_the_end(settings.changing(work, LATER, later=True))
    assert (begun.touched, bool(begun.difference), planned(work)) == ((), False, before)
    assert sorted(outdated(work)) == sorted(ids)
    whole = to_the_end(settings.planning_anew(work, begun, settings_before))
    assert (planned(work), outdated(work)) == (wanted, [])
    assert sorted(whole.touched) == sorted(ids)
    assert {f.key for f in whole.difference.moved} == {f.key for f in at_once.difference.moved}
    assert len(whole.difference.moved) == COUNT
    back = to_the_end(undo.undoing(work, later=True))
    to_the_end(settings.planning_anew(work, back, begun_settings(work, LATER)))
    assert (planned(work), outdated(work), work.store.settings()) == (before, [], settings_before)


def begun_settings(work: Workplace, values: dict[str, Any]) -> Any:
    changed = work.store.settings()
    for name, value in values.items():
        changed = changed.with_value(name, value)
    return changed


def test_what_was_not_planned_before_the_end_is_planned_as_time_asks(work: Workplace, ids: list[str]) -> None:
    before = work.store.settings()
    steps = settings.planning_anew(work, to_the_end(settings.changing(work, LATER, later=True)), before)
    for _ in range(3):
        next(steps)
    steps.close()
    assert len(outdated(work)) == COUNT
    assert len(settings.replan(work)) == COUNT
    assert outdated(work) == []
    assert {card.next_due_on for card in work.store.cards()} == {"2026-12-03"}


def test_deeds_in_between_stand_and_another_setting_takes_over(work: Workplace, ids: list[str]) -> None:
    before = work.store.settings()
    steps = settings.planning_anew(work, to_the_end(settings.changing(work, LATER, later=True)), before)
    next(steps)
    board.edit(work, ids[0], {"timezone": "America/New_York"})
    board.delete(work, ids[1])
    between = work.store.settings()
    second = to_the_end(settings.changing(work, {"application_call_after_days": 7}, later=True))
    with pytest.raises(StopIteration) as ended:
        while True:
            next(steps)
    assert isinstance(ended.value.value, Outcome)
    assert sorted(outdated(work)) == sorted({*ids} - {ids[1]})
    to_the_end(settings.planning_anew(work, second, between))
    assert outdated(work) == []
    assert {card.next_due_on for card in work.store.cards()} == {"2026-12-01"}
    zones = {card.id: card.next_zone for card in work.store.cards()}
    assert zones[ids[0]] == "America/New_York"
