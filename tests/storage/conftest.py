"""A data folder of the test's own, the present of the tests, and an open store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from followup_desktop.storage.opening import open_store
from followup_desktop.storage.store import SqliteStore
from tests.builders import at
from tests.fakes import SettableClock

NOW = at("2026-11-23 10:00")


@pytest.fixture
def clock() -> SettableClock:
    """Monday 23 November 2026, 10:00 in London."""
    return SettableClock(NOW)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the data will be; nothing is there yet."""
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path, clock: SettableClock) -> Iterator[SqliteStore]:
    """An empty store."""
    opened = open_store(folder, clock)
    yield opened
    opened.close()
