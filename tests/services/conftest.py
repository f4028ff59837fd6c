"""A real store in a folder of its own, at a frozen present."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.domain.time.zones import parse_instant
from followup_desktop.services.ports.workplace import Workplace

MONDAY = "2026-11-23T10:00:00+00:00"


@pytest.fixture
def present() -> datetime:
    """Monday 23 November 2026, 10:00 in London."""
    return parse_instant(MONDAY)


@pytest.fixture
def work(tmp_path: Path, present: datetime) -> Iterator[Workplace]:
    """An empty workplace on a real store."""
    opened = open_workplace(tmp_path / "data", present)
    yield opened
    close_workplace(opened)
