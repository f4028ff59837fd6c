"""A window on a real store with four applications."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.widgets.main_window.four_applications import CONTOSO, GLOBEX, INITECH, UMBRA
from tests.widgets.windows import OpenFolder


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    found.put(UMBRA, GLOBEX, CONTOSO, INITECH)
    yield found
    found.store.close()
