"""The lists of Today follow what is done; where all of them are placed anew, the window answers in between."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.presentation import agenda_upkeep, in_slices
from followup_desktop.presentation.agenda_model import AgendaModel, Entry
from followup_desktop.presentation.agenda_upkeep import AgendaUpkeep
from followup_desktop.presentation.desk import Desk
from followup_desktop.services import sample
from tests.widgets.windows import wait_for

pytestmark = pytest.mark.usefixtures("qapp")
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    work = open_workplace(tmp_path, NOW)
    sample.fill(work)
    yield Desk(work)
    close_workplace(work)


def entries(model: AgendaModel) -> list[Entry | None]:
    return [model.entry(model.index(row)) for row in range(model.rowCount())]


def test_lists_that_are_placed_anew_have_a_turn_each_and_a_deed_in_between_is_followed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_slices, "SLICE_SECONDS", 0.0)
    monkeypatch.setattr(agenda_upkeep, "FOLLOWED", 0)
    agenda = AgendaUpkeep(desk)
    agenda.read()
    before = agenda.whole.rowCount()
    gone, also_gone = list(dict.fromkeys(row.application_id for row in agenda.rows()))[:2]
    counts: list[tuple[int, int]] = []
    turns = QTimer()
    turns.timeout.connect(lambda: counts.append((agenda.rail.rowCount(), agenda.whole.rowCount())))

    def delete_another(*_: object) -> None:
        agenda.rail.rowsRemoved.disconnect(delete_another)
        monkeypatch.setattr(agenda_upkeep, "FOLLOWED", 100)
        desk.delete(also_gone)
        agenda.refresh([also_gone])

    agenda.rail.rowsRemoved.connect(delete_another)
    turns.start(0)
    desk.delete(gone)
    agenda.refresh([gone])
    shown: list[None] = []
    agenda.shown.connect(lambda: shown.append(None))
    wait_for(lambda: len(shown) == 2)
    turns.stop()
    assert any(rail < counts[0][0] and whole == before for rail, whole in counts), "both lists in one turn"
    anew = AgendaUpkeep(desk)
    anew.read()
    assert entries(agenda.rail) == entries(anew.rail) and entries(agenda.whole) == entries(anew.whole)
    assert not {gone, also_gone} & {row.application_id for row in agenda.rows()}


def test_what_is_read_at_once_takes_the_place_of_lists_that_are_on_their_way(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_slices, "SLICE_SECONDS", 0.0)
    monkeypatch.setattr(agenda_upkeep, "FOLLOWED", 0)
    agenda = AgendaUpkeep(desk)
    agenda.read()
    gone = next(iter(agenda.rows())).application_id
    shown: list[int] = []
    agenda.rail.rowsRemoved.connect(lambda: QTimer.singleShot(0, agenda, agenda.read))
    agenda.shown.connect(lambda: shown.append(agenda.whole.rowCount()))
    desk.delete(gone)
    agenda.refresh([gone])
    wait_for(lambda: bool(shown))
    anew = AgendaUpkeep(desk)
    anew.read()
    assert shown == [anew.whole.rowCount()]
    assert entries(agenda.whole) == entries(anew.whole)


def test_lists_that_are_read_anew_have_a_turn_each_and_are_being_read_until_then(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_slices, "SLICE_SECONDS", 0.0)
    agenda = AgendaUpkeep(desk)
    agenda.read()
    rail, whole = agenda.rail.rowCount(), agenda.whole.rowCount()
    ids = list(dict.fromkeys(row.application_id for row in agenda.rows()))
    desk.delete(ids[0])
    shown: list[None] = []
    agenda.shown.connect(lambda: shown.append(None))
    seen: list[tuple[bool, int, int]] = []
    turns = QTimer()
    turns.timeout.connect(lambda: seen.append((agenda.is_reading, agenda.rail.rowCount(), agenda.whole.rowCount())))
    turns.start(0)
    agenda.read(ids[1:])
    wait_for(lambda: bool(shown))
    turns.stop()
    assert any(is_reading and now < rail and then == whole for is_reading, now, then in seen), "both lists in one turn"
    assert not agenda.is_reading
    anew = AgendaUpkeep(desk)
    anew.read()
    assert entries(agenda.rail) == entries(anew.rail) and entries(agenda.whole) == entries(anew.whole)
