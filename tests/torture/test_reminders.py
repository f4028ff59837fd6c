"""Promise 14 in short, over both changes of the clocks, and that the measuring sees what goes wrong."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from followup_desktop.domain.reminders import Told
from followup_desktop.storage.store import SqliteStore
from tests.torture.reminders import Year, simulate

SPRING = datetime(2026, 3, 26, 6, 0, 1, tzinfo=UTC)
AUTUMN = datetime(2026, 10, 22, 6, 0, 1, tzinfo=UTC)


@pytest.mark.parametrize(("begins", "seed"), [(SPRING, 4), (AUTUMN, 0)])
def test_a_week_of_trouble_misses_nothing_and_tells_nothing_twice(
    tmp_path: Path, qapp: QApplication, begins: datetime, seed: int
) -> None:
    week = simulate(tmp_path, 7, seed, begins, trouble=3)
    assert (week.missed, week.doubled, week.at_night) == ([], [], [])
    assert week.told > 10
    assert min(week.digests, week.starts, week.sleeps) > 2


def one(folder: Path) -> Year:
    return simulate(folder, 5, 4, SPRING, trouble=3)


def test_a_program_that_forgets_what_it_told_is_seen(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, asked = SqliteStore.told, {"times": 0}

    def forgets(store: SqliteStore) -> set[Told]:
        asked["times"] += 1
        return real(store)

    monkeypatch.setattr(SqliteStore, "told", forgets)
    monkeypatch.setattr("followup_desktop.presentation.reminding.reminders.Reminders._remember", lambda *_: None)
    assert one(tmp_path).missed and asked["times"]


def test_a_notice_at_each_roll_of_the_slot_is_seen(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("followup_desktop.presentation.reminding.reminders", "tests.torture.reminders"):
        monkeypatch.setattr(f"{module}.occasion_of", lambda *facts: facts[3])
    assert one(tmp_path).doubled
