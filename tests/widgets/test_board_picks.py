"""Several cards at once, by mouse and by keys: picked, dragged as one, closed with an outcome, let go of."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.board_model import PAGE
from followup_desktop.widgets.board.outcome_targets import OutcomeTargets
from followup_desktop.widgets.theme.theme import Theme
from tests.widgets.boards import (
    CARDS,
    CONTROL,
    LEFT,
    Board,
    centre,
    click,
    key,
    let_go,
    model_of,
    numbered_card,
    press,
    pull,
    shown,
    viewport,
)

SHIFT = Qt.KeyboardModifier.ShiftModifier


def picked(board: Board) -> list[str]:
    return board.picks.in_order()


def test_a_click_with_ctrl_picks_and_leaves_out(board: Board) -> None:
    click(board, "w1", CONTROL)
    click(board, "a2", CONTROL)
    click(board, "a0", CONTROL)
    assert picked(board) == ["a0", "a2", "w1"], "in the order of the board"
    assert board.selected_id() == "", "nothing is opened"
    assert board.current_id() == "a0"
    click(board, "a2", CONTROL)
    assert picked(board) == ["a0", "w1"]
    click(board, "a3")
    assert picked(board) == []
    assert board.selected_id() == "a3"


def test_the_open_card_is_the_first_of_several(board: Board) -> None:
    click(board, "a1")
    click(board, "w0", CONTROL)
    assert picked(board) == ["a1", "w0"]
    assert board.selected_id() == "w0", "the panel goes with the keys"


def test_a_click_beside_the_cards_lets_go_of_them(board: Board) -> None:
    click(board, "a1", CONTROL)
    QTest.mouseClick(viewport(board, "waiting"), LEFT, pos=QPoint(100, 500))
    assert picked(board) == []
    assert board.current_id() == "w0"


def test_a_click_with_shift_picks_a_range(board: Board) -> None:
    click(board, "a1")
    click(board, "a3", SHIFT)
    assert picked(board) == ["a1", "a2", "a3"]
    click(board, "a0", SHIFT)
    assert picked(board) == ["a0", "a1"], "from where it began"
    click(board, "w1", SHIFT)
    assert picked(board) == ["a0", "a1", "w1"], "in another stage it joins"


def test_the_keys_pick(board: Board) -> None:
    board.focus_card("a1")
    key(board, Qt.Key.Key_Down, Qt.Key.Key_Down, modifier=SHIFT)
    assert picked(board) == ["a1", "a2", "a3"]
    key(board, Qt.Key.Key_Up, modifier=SHIFT)
    assert picked(board) == ["a1", "a2"]
    key(board, Qt.Key.Key_Right, modifier=SHIFT)
    assert picked(board) == ["a1", "a2", "w2"]
    key(board, Qt.Key.Key_Escape)
    assert picked(board) == []
    key(board, Qt.Key.Key_Home, modifier=SHIFT)
    assert picked(board) == ["w0", "w1", "w2"]
    key(board, Qt.Key.Key_Left)
    assert len(picked(board)) == 3, "going about leaves them picked"
    board.pick_current()
    assert "a0" in picked(board)
    board.picks.clear()
    board.pick_stage()
    assert picked(board) == ["a0", "a1", "a2", "a3"]


def test_every_card_of_a_stage_is_picked_beyond_what_is_fetched(look: Theme, qtbot) -> None:
    board = shown([numbered_card(f"a{n:04}", "applied", f"{n:04}") for n in range(2 * PAGE)], qtbot)
    board.focus_card("a0000")
    board.pick_stage()
    assert len(board.picks) == 2 * PAGE
    assert model_of(board).rowCount(model_of(board).stage_index("applied")) == PAGE


def test_screen_readers_hear_what_is_picked(board: Board) -> None:
    click(board, "a1", CONTROL)
    click(board, "a2", CONTROL)
    heard = QAccessible.queryAccessibleInterface(board.column("applied").cards)
    assert [bool(heard.child(n).state().selected) for n in range(4)] == [False, True, True, False]


def test_a_picked_card_takes_the_others_along(board: Board) -> None:
    for id_ in ("a1", "a3", "w0"):
        click(board, id_, CONTROL)
    mouse = press(board, "a3")
    assert board._delegate.dragged == {"a1", "a3", "w0"}
    where = centre(board, "o0") + QPoint(0, 300)
    pull(mouse, where)
    let_go(mouse, where)
    goals = {"a1": Stage.OFFER, "a3": Stage.OFFER, "w0": Stage.OFFER}
    assert board.desk.asked_of_several == [(goals, 1, None)]
    assert list(board.desk.asked_of_several[0][0]) == ["a1", "a3", "w0"]
    assert board.desk.asked == []
    assert not board._delegate.dragged


def test_rows_are_counted_without_the_dragged_cards(board: Board) -> None:
    for id_ in ("a0", "a2"):
        click(board, id_, CONTROL)
    mouse = press(board, "a0")
    where = centre(board, "a3") + QPoint(0, 80)
    pull(mouse, where)
    let_go(mouse, where)
    assert board.desk.asked_of_several == [({"a0": Stage.APPLIED, "a2": Stage.APPLIED}, 2, None)]
    assert model_of(board).card_above(("a0", "a2"), "applied", 2) == "a3"
    assert model_of(board).card_above(("a0", "a2"), "applied", 1) == "a1"
    assert model_of(board).card_above(("a0", "a2"), "applied", 0) is None


def test_a_block_dropped_where_it_is_asks_nothing(board: Board) -> None:
    for id_ in ("a1", "a2"):
        click(board, id_, CONTROL)
    mouse = press(board, "a1")
    where = centre(board, "a1") + QPoint(30, 30)
    pull(mouse, where)
    assert not board.column("applied")._line.isVisible()
    let_go(mouse, where)
    assert (board.desk.asked, board.desk.asked_of_several) == ([], [])
    assert picked(board) == ["a1", "a2"]


def test_another_card_is_dragged_alone(board: Board) -> None:
    click(board, "a1", CONTROL)
    mouse = press(board, "w0")
    assert picked(board) == []
    assert board._delegate.dragged == {"w0"}
    let_go(mouse, centre(board, "o0"))


def test_the_keys_move_each_to_its_next_stage(board: Board) -> None:
    for id_ in ("a1", "w0", "c0"):
        if id_ == "c0":
            board.reveal("c0")
        click(board, id_, CONTROL)
    key(board, ">")
    assert board.desk.asked_of_several == [({"a1": Stage.INTERVIEWING, "w0": Stage.OFFER}, 0, None)]


def test_those_that_moved_are_shown_and_stay_picked(board: Board, qtbot) -> None:
    for id_ in ("a1", "a2"):
        click(board, id_, CONTROL)
    key(board, ">")
    cards = [card._replace(stage="interviewing") for card in CARDS if card.id in ("a1", "a2")]
    model_of(board).refresh(cards)
    assert picked(board) == ["a1", "a2"]
    assert board.current_id() == "a2"
    assert board.column("interviewing").cards.hasFocus()
    assert set(board._delegate.flashes) == {"a1", "a2"}
    qtbot.waitUntil(lambda: not board._delegate.flashes, timeout=3000)
    model_of(board).refresh([], ["a1"])
    assert picked(board) == ["a2"], "what is gone is not picked"


def test_a_right_click_keeps_the_picked_and_forgets_them_elsewhere(board: Board) -> None:
    said: list[str] = []
    board.menu_requested.connect(lambda id_, where: said.append(id_))
    for id_ in ("a1", "a2"):
        click(board, id_, CONTROL)
    board._menu(model_of(board).index_of("a2"), QPoint())
    assert picked(board) == ["a1", "a2"]
    assert board.chosen_ids() == ["a1", "a2"]
    board._menu(model_of(board).index_of("w0"), QPoint())
    assert picked(board) == []
    assert said == ["a2", "w0"]


# ------------------------------------------------------------------------------------------------- the outcomes


def targets(board: Board) -> OutcomeTargets:
    found = board.column("closed").findChild(OutcomeTargets)
    assert found is not None
    return found


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_card_dropped_on_an_outcome_is_closed_with_it(board: Board, outcome: Outcome) -> None:
    board.column("closed").unfold()
    QTest.qWait(20)
    assert not targets(board).isVisible(), "only while something is dragged over it"
    mouse = press(board, "a1")
    pull(mouse, viewport(board, "closed").mapToGlobal(QPoint(100, 300)))
    assert targets(board).isVisible()
    where = targets(board).mapToGlobal(targets(board).field(outcome).center())
    pull(mouse, where)
    assert targets(board)._pointed is outcome
    assert not board.column("closed")._line.isVisible()
    let_go(mouse, where)
    assert board.desk.asked == []
    assert board.desk.asked_of_several == [({"a1": Stage.CLOSED}, 0, outcome)]
    assert not targets(board).isVisible()


def test_below_the_outcomes_a_card_lands_among_the_closed(board: Board) -> None:
    board.column("closed").unfold()
    QTest.qWait(20)
    mouse = press(board, "a1")
    pull(mouse, viewport(board, "closed").mapToGlobal(QPoint(100, 300)))
    where = centre(board, "c0") - QPoint(0, 40)
    pull(mouse, where)
    line = board.column("closed")._line
    assert line.isVisible()
    assert abs(line.mapToGlobal(line.rect().center()).y() - board.mapToGlobal(board.card_rect("c0").topLeft()).y()) < 8
    let_go(mouse, where)
    assert board.desk.asked == [("a1", "closed", 0)]


def test_the_outcomes_go_when_the_card_goes_on(board: Board) -> None:
    board.column("closed").unfold()
    QTest.qWait(20)
    mouse = press(board, "a1")
    pull(mouse, viewport(board, "closed").mapToGlobal(QPoint(100, 300)))
    pull(mouse, centre(board, "w1"))
    assert not targets(board).isVisible()
    QTest.keyClick(board.column("applied").cards, Qt.Key.Key_Escape)
    QTest.mouseRelease(mouse, LEFT)
