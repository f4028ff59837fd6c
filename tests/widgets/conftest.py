"""A window on the ``place`` of a test; the look of the tests of the board, and a board that everything is tried on."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import Density, ReduceMotion, Scheme, Theme, theme
from tests.widgets.boards import CARDS, Board, shown
from tests.widgets.windows import OpenFolder, open_window


@pytest.fixture
def window(place: OpenFolder) -> Iterator[MainWindow]:
    with open_window(place) as found:
        yield found


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    found = theme()
    found.set_reduce_motion(ReduceMotion.ALWAYS)
    yield found
    found.set_scheme(Scheme.LIGHT)
    found.set_text_size(1.0)
    found.set_density(Density.COMFORTABLE)
    found.set_reduce_motion(ReduceMotion.SYSTEM)


@pytest.fixture
def board(look: Theme, qtbot) -> Board:
    return shown(CARDS, qtbot)
