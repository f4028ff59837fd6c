"""Filtering the board in a window: by keys and by mouse, what comes back after a restart, drops among hidden cards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.board_filter import BoardFilter
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.filtered_board import FilteredBoard
from followup_desktop.widgets.board.board_columns import BoardColumns
from followup_desktop.widgets.board.board_head import BoardHead
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import Theme
from tests.builders import a_contact, an_application
from tests.widgets.windows import OpenFolder, open_window, wait_for

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    names = [("acme", "Acme"), ("globex", "Globex"), ("initech", "Initech"), ("zurich", "Zürich Air")]
    found.put(
        *(
            an_application(
                "interested", id=id_, company=name, role="Engineer", rank=str(n), contacts=(), tags=[f"t{n}"]
            )
            for n, (id_, name) in enumerate(names, 1)
        ),
        an_application("closed", id="wayne", company="Wayne", role="Pilot", contacts=(a_contact(name="Rosa Hale"),)),
        an_application("applied", id="away", company="Away", role="Archivist", contacts=(), archived=True),
    )
    yield found
    found.store.close()


def head_of(window: MainWindow) -> BoardHead:
    return window.board_page.head


def press(window: MainWindow, key: object, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    QTest.qWait(15)


def type_text(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)
    QTest.qWait(15)


def ids(window: MainWindow, stage: Stage = Stage.INTERESTED) -> list[str]:
    return window.board_model.ids_in(stage)


def test_by_keys_from_board_to_field_and_back(window: MainWindow) -> None:
    window.board.focus_card("acme")
    press(window, Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is head_of(window).field
    type_text("zurich eng")
    assert (ids(window), head_of(window).words.text()) == (["zurich"], "Showing 1 of 5")
    press(window, Qt.Key.Key_Return)
    assert window.board.current_id() == "zurich"
    press(window, Qt.Key.Key_F)
    assert head_of(window).field.hasFocus()
    assert head_of(window).field.selectedText() == "zurich eng"
    press(window, Qt.Key.Key_Escape)
    assert (ids(window), head_of(window).field.hasFocus()) == (["acme", "globex", "initech", "zurich"], True)
    press(window, Qt.Key.Key_Escape)
    assert not head_of(window).field.hasFocus()
    assert window.board.columns[0].cards.hasFocus()


def test_x_clears_everything(window: MainWindow) -> None:
    assert not window.actions_by_id[Do.CLEAR_FILTER].isEnabled()
    window.filtered.choose(text="acme", tag="t1", unplanned=True)
    window.board.focus_card()
    assert window.actions_by_id[Do.CLEAR_FILTER].isEnabled()
    press(window, Qt.Key.Key_X)
    assert window.filtered.filter == BoardFilter()
    assert (head_of(window).field.text(), head_of(window).words.text()) == ("", "")
    assert not any(chip.isChecked() for chip in head_of(window).chips())


def test_x_works_on_a_board_on_which_nothing_is_left(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, CONTROL)
    type_text("nothing of the kind")
    press(window, Qt.Key.Key_Down)
    assert window.board.current_id() == ""
    press(window, Qt.Key.Key_X)
    assert len(ids(window)) == 4


def test_letters_typed_into_the_field_are_letters(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, CONTROL)
    type_text("xnfam<>?")
    assert head_of(window).field.text() == "xnfam<>?"


def test_escape_in_the_field_leaves_the_details_open(window: MainWindow) -> None:
    window.open_card("acme")
    press(window, Qt.Key.Key_F, CONTROL)
    type_text("a")
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Escape)
    assert window.open_id == "acme"
    press(window, Qt.Key.Key_Escape)
    assert window.open_id == ""


def test_the_key_leads_from_today_to_the_board(window: MainWindow) -> None:
    window.show_view("today", focus=True)
    press(window, Qt.Key.Key_F, CONTROL)
    assert head_of(window).field.hasFocus()


def test_by_mouse_chips_menus_and_clear(window: MainWindow) -> None:
    head = head_of(window)
    QTest.mouseClick(head.unplanned, Qt.MouseButton.LeftButton)
    assert "wayne" not in ids(window, Stage.CLOSED)
    QTest.mouseClick(head.tag, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Any tag", "t1", "t2", "t3", "t4"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QTest.qWait(15)
    assert (window.filtered.filter.tag, head.tag.text(), head.tag.isChecked()) == ("t1", "t1", True)
    assert head.tag.accessibleName() == "Tag: t1"
    QTest.mouseClick(head.tag, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["t1"]
    menu.close()
    QTest.qWait(15)
    assert head.tag.isChecked()
    QTest.mouseClick(head.clear, Qt.MouseButton.LeftButton)
    assert window.filtered.filter == BoardFilter()
    assert (head.tag.text(), head.tag.isChecked(), head.field.hasFocus()) == ("Tag", False, True)


def test_the_counts_say_what_is_shown(window: MainWindow) -> None:
    column = window.board.column(Stage.INTERESTED)
    assert column._count.text() == "4"
    window.filtered.choose(text="acme")
    assert column._count.text() == "1 of 4"
    assert column.cards.accessibleName() == "Interested, 1 of 4 applications"
    window.filtered.choose(text="nobody")
    assert column.cards.accessibleName() == "Interested, 0 of 4 applications"


def test_what_was_found_in_closed_alone_unfolds_it(window: MainWindow) -> None:
    column = window.board.column(Stage.CLOSED)
    assert column.folded
    window.filtered.choose(text="rosa")
    assert not column.folded
    assert ids(window, Stage.CLOSED) == ["wayne"]


def test_an_archived_one_is_found_opened_and_gone_again(window: MainWindow) -> None:
    window.filtered.choose(text="archivist")
    assert ids(window, Stage.APPLIED) == ["away"]
    window.open_card("away")
    assert window.open_id == "away"
    window.filtered.clear()
    assert ids(window, Stage.APPLIED) == []


def test_the_filter_comes_back_after_a_restart(place: OpenFolder) -> None:
    with open_window(place) as window:
        window.filtered.choose(text="e", tag="t2")
        assert ids(window) == ["globex"]
    with open_window(place) as window:
        assert ids(window) == ["globex"]
        assert (head_of(window).field.text(), head_of(window).tag.text()) == ("e", "t2")


def test_a_drop_lands_below_the_visible_card_above_it(window: MainWindow) -> None:
    window.desk.edit("initech", {"notes": "seen"})
    window.desk.edit("zurich", {"notes": "seen"})
    window.desk.edit("globex", {"notes": "seen"})
    window.filtered.choose(text="seen")
    assert ids(window) == ["globex", "initech", "zurich"]
    window.board_model.request_move("zurich", Stage.INTERESTED, 1)
    window.filtered.clear()
    assert ids(window) == ["acme", "globex", "zurich", "initech"]
    window.filtered.choose(text="seen")
    window.board.focus_card("initech")
    press(window, Qt.Key.Key_Up, CONTROL)
    window.filtered.clear()
    assert ids(window) == ["acme", "globex", "initech", "zurich"]


def test_a_card_dragged_while_others_are_hidden_keeps_them_in_their_places(window: MainWindow) -> None:
    for id_ in ("acme", "globex", "zurich"):
        window.desk.edit(id_, {"notes": "seen"})
    window.filtered.choose(text="seen")
    cards = window.board.column(Stage.INTERESTED).cards
    start = window.board.card_rect("acme").center()
    target = window.board.childAt(start)
    below = window.board.card_rect("globex").bottomLeft() + QPoint(40, -4)
    QTest.mousePress(target, Qt.MouseButton.LeftButton, NONE, target.mapFrom(window.board, start))
    for point in (start + QPoint(0, 20), below, below + QPoint(0, 4)):
        QTest.mouseMove(target, target.mapFrom(window.board, point))
        QTest.qWait(20)
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, NONE, target.mapFrom(window.board, below + QPoint(0, 4)))
    QTest.qWait(30)
    assert cards.isVisible()
    window.filtered.clear()
    assert ids(window) == ["globex", "acme", "initech", "zurich"]


def test_an_application_that_the_filter_would_hide_is_shown_when_it_is_added(window: MainWindow) -> None:
    window.filtered.choose(text="acme")
    done = window.desk.add({"company": "New", "role": "Lead"}, Stage.INTERESTED)
    assert done is not None
    assert set(ids(window)) == {"acme", done.touched[0]}


def test_readers_hear_what_the_filter_leaves(window: MainWindow) -> None:
    said: list[str] = []
    head_of(window).announced.connect(said.append)
    window.filtered.choose(text="a")
    window.filtered.choose(text="ac")
    wait_for(lambda: bool(said))
    assert said == ["Showing 1 of 5"]
    window.filtered.clear()
    wait_for(lambda: len(said) == 2)
    assert said[1] == "Showing the whole board"


@pytest.mark.parametrize("width", [1440, 900, 700])
def test_field_and_chips_have_room_at_every_width(window: MainWindow, width: int) -> None:
    window.resize(width, 700)
    window.filtered.choose(text="acme", tag="t1")
    QTest.qWait(30)
    head = head_of(window)
    shown = [head.field, *head.chips(), head.add, head.clear]
    rects = [widget.rect().translated(widget.mapTo(head, QPoint())) for widget in shown]
    for number, rect in enumerate(rects):
        assert head.rect().contains(rect), shown[number].accessibleName()
        assert not any(rect.intersects(other) for other in rects[number + 1 :])
        assert rect.height() >= 24


def test_chips_that_find_another_place_keep_the_size_of_the_text(place: OpenFolder, look: Theme) -> None:
    look.set_text_size(1.0)
    with open_window(place, (1440, 900)) as window:
        head = head_of(window)
        look.set_text_size(1.5)
        for width in (1440, 900, 1440, 900, 1440):
            window.resize(width, 700)
            QTest.qWait(10)
            sizes = {chip.fontInfo().pixelSize() for chip in head.chips()}
            assert sizes == {look.px(12)}, width
        beside = head.due.mapTo(head, QPoint()).y() < head.field.mapTo(head, QPoint(0, head.field.height())).y()
        assert beside, "at this width they stand in the first line again"


@pytest.mark.parametrize(("width", "words"), [(640, "Add application"), (560, "Add"), (400, "")])
def test_the_button_says_as_much_as_there_is_room_for(
    qtbot, look: Theme, place: OpenFolder, width: int, words: str
) -> None:
    look.set_text_size(1.5)
    head = BoardHead(FilteredBoard(place.desk, BoardModel(place.desk.now(), place.desk.zone())))
    qtbot.addWidget(head)
    # As narrow as the layout of the window may make it, which its least size would prevent here.
    head.setMinimumWidth(1)
    head.resize(width, 200)
    head.show()
    assert head.add.text() == words
    assert head.add.accessibleName() == "Add application"
    wait_for(lambda: head.add.width() >= head.add.sizeHint().width())
    assert bool(head.add.toolTip()) is not bool(words), "what it does is never left unsaid"
    head.resize(1400, 200)
    wait_for(lambda: head.add.text() == "Add application")


def test_what_is_found_out_of_sight_is_brought_into_sight(window: MainWindow) -> None:
    window.resize(1024, 700)
    window.board.focus_card("acme")
    columns = window.board.findChild(BoardColumns)
    assert columns is not None
    bar = columns.horizontalScrollBar()
    wait_for(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    board = window.board.rect()
    assert not board.contains(window.board.card_rect("zurich"))
    press(window, Qt.Key.Key_F, CONTROL)
    type_text("zurich")
    wait_for(lambda: board.contains(window.board.card_rect("zurich")))
    bar.setValue(60)
    type_text(" air")
    QTest.qWait(30)
    assert bar.value() == 60, "what is seen stays where it is"
