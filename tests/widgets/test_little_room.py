"""What becomes of the window where there is little room: the rail, the board beside the details, tables, rows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.window_state import StateFile, WindowState
from followup_desktop.widgets.column_widths import SharedColumns, shared
from followup_desktop.widgets.fields.flow_layout import FlowLayout
from followup_desktop.widgets.first_start import FirstStart
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.rail import NARROW, WIDE
from followup_desktop.widgets.theme.theme import theme
from tests.screens import card
from tests.widgets.windows import OpenFolder, open_window, wait_for


@pytest.fixture
def place(tmp_path: Path, qapp: QApplication) -> Iterator[OpenFolder]:
    place = OpenFolder(tmp_path / "data")
    assert place.desk.fill_with_sample()
    yield place
    theme().set_text_size(1.0)
    place.store.close()


@pytest.fixture
def window(place: OpenFolder) -> Iterator[MainWindow]:
    StateFile(place.folder).write(WindowState(text_size=150, motion="always"))
    with open_window(place, (1024, 700)) as shown:
        yield shown


def wide(window: MainWindow) -> int:
    """The width of the rail at a text of 100 %."""
    return round(window.rail.width() / theme().text_size)


def test_the_rail_shows_icons_where_its_texts_would_leave_too_little(window: MainWindow) -> None:
    rail = window.actions_by_id[Do.RAIL]
    assert (wide(window), rail.isChecked()) == (NARROW, False)
    rail.trigger()
    assert (wide(window), rail.isChecked()) == (WIDE, True), "who asks for the texts gets them"
    rail.trigger()
    assert (wide(window), rail.isChecked()) == (NARROW, False)


def test_the_rail_has_its_texts_again_once_there_is_room(window: MainWindow, place: OpenFolder) -> None:
    window.resize(1300, 800)
    wait_for(lambda: wide(window) == WIDE)
    assert window.actions_by_id[Do.RAIL].isChecked()
    window.resize(1024, 700)
    wait_for(lambda: wide(window) == NARROW)
    window.keep_state()
    assert StateFile(place.folder).read().wide_rail, "what the room asks for is no wish of the user's"


@pytest.mark.parametrize("company", ["Globex", "Hooli", "Vandelay", "Wayne Aero"])
def test_the_open_card_is_seen_beside_the_details(window: MainWindow, company: str) -> None:
    id_ = card(window, company)
    window.open_card(id_)
    wait_for(lambda: window.shell.panel_floats and window.panel.isVisible())
    seen = window.board.card_rect(id_).translated(window.board.mapTo(window.shell, QPoint(0, 0)))
    assert window.shell.seen.adjusted(-1, -1, 1, 1).contains(seen)
    window.close_panel()
    assert window.shell.covered == 0


@pytest.mark.parametrize(
    ("needed", "room", "widths"),
    [
        ((100, 50, 30), 180, [100, 50, 30]),
        ((100, 50, 30), 200, [110, 60, 30]),
        ((100, 50, 30), 130, [50, 50, 30]),
        ((100, 90, 30), 130, [50, 50, 30]),
        ((100, 90, 30), 30, [10, 10, 10]),
        ((), 30, []),
    ],
)
def test_columns_get_what_they_need_and_the_widest_give_first(
    needed: tuple[int, ...], room: int, widths: list[int]
) -> None:
    assert shared(needed, room, growing=range(min(2, len(needed)))) == widths


def test_a_column_that_is_to_stay_whole_gives_last() -> None:
    assert shared((100, 90, 30), 160, growing=(), whole=(0,)) == [100, 30, 30]
    assert shared((100, 90, 30), 80, growing=(), whole=(0,)) == [80, 0, 0]


def test_widgets_of_several_heights_stand_in_the_middle_of_their_line(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, 4)
    parts = [QWidget() for _ in range(3)]
    for part, height in zip(parts, (20, 40, 30), strict=True):
        part.setFixedSize(QSize(50, height))
        flow.addWidget(part)
    assert flow.sizeHint() == QSize(158, 40)
    holder.resize(110, 200)
    holder.show()
    wait_for(lambda: parts[2].y() == 44)
    assert [(part.x(), part.y()) for part in parts] == [(0, 10), (54, 0), (0, 44)]
    assert flow.heightForWidth(110) == 74


@pytest.mark.parametrize("number", [0, 1, 2])
def test_the_buttons_of_the_first_start_are_seen_without_scrolling(
    tmp_path: Path, qapp: QApplication, number: int
) -> None:
    empty = OpenFolder(tmp_path / "empty")
    StateFile(empty.folder).write(WindowState(text_size=150))
    with open_window(empty, (1024, 700)) as window:
        cards = window.findChild(FirstStart)
        cards.show_card(number)
        wait_for(lambda: cards._cards.height() <= cards.height())
        for button in [one for one in cards.findChildren(QPushButton) if one.objectName() in ("main", "skip")]:
            if button.isVisible():
                corner = button.mapTo(cards, button.rect().bottomRight())
                assert cards.rect().contains(corner), button.text()
                assert not button.visibleRegion().isEmpty()
        body = cards._card()._scroll
        assert body.verticalScrollBar().maximum() == 0 or number == 1, "the shorter ones need no scrolling at all"
        window.resize(1440, 900)
        theme().set_text_size(1.0)
        wait_for(lambda: body.verticalScrollBar().maximum() == 0)
    theme().set_text_size(1.0)
    empty.store.close()


def test_columns_are_measured_when_their_texts_change_and_not_with_every_size(qtbot: QtBot) -> None:
    measured: list[int] = []

    class View(QTreeView):
        def sizeHintForColumn(self, column: int) -> int:
            measured.append(column)
            return super().sizeHintForColumn(column)

    view, model = View(), QStandardItemModel(1, 2)
    view.setModel(model)
    model.setItem(0, 0, QStandardItem("Short"))
    SharedColumns(view, view.header(), growing=(1,))
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    qtbot.waitUntil(lambda: measured == [0, 1])
    first = view.columnWidth(0)
    view.resize(700, 300)
    qtbot.waitUntil(lambda: view.columnWidth(0) + view.columnWidth(1) == view.viewport().width())
    assert (measured, view.columnWidth(0)) == ([0, 1], first)
    model.setItem(0, 0, QStandardItem("A much longer text than the one that stood there before"))
    qtbot.waitUntil(lambda: view.columnWidth(0) > first)
    assert measured == [0, 1, 0, 1]
