"""The board in a real window: pointer, keys, focus, folding. The model is never touched before it is refreshed."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage, QPaintEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.board_model import PAGE, BoardModel
from followup_desktop.widgets.board.board_columns import LEAST_COLUMN
from followup_desktop.widgets.board.card_layout import SIDE
from followup_desktop.widgets.board.card_list import _EMPTY_HEIGHT
from followup_desktop.widgets.theme.theme import Density, ReduceMotion, Scheme, Theme, theme
from followup_desktop.widgets.theme.typefaces import Type
from tests.widgets.boards import (
    CARDS,
    CONTROL,
    LEFT,
    NONE,
    Board,
    centre,
    key,
    let_go,
    model_of,
    numbered_card,
    order,
    press,
    pull,
    shown,
    viewport,
)

# ------------------------------------------------------------------------------------------------- the pointer


def test_a_card_is_dragged_to_another_column(board: Board) -> None:
    mouse = press(board, "a1")
    assert board.is_dragging()
    # Between the first and the second card of the other column.
    between = (centre(board, "w0") + centre(board, "w1")) / 2
    pull(mouse, between)
    assert board.column("waiting")._line.isVisible()
    let_go(mouse, between)
    assert not board.is_dragging()
    assert board.desk.asked == [("a1", "waiting", 1)]
    assert order(board, "applied") == ["a0", "a1", "a2", "a3"], "the model waits for the service"
    board.desk.carry_out("a1", "waiting", 1)
    assert order(board, "waiting") == ["w0", "a1", "w1", "w2"]
    assert board.current_id() == "a1"
    assert board.column("waiting").cards.hasFocus()


@pytest.mark.parametrize(
    ("onto", "offset", "row"),
    [
        ("a0", -30, 0),
        ("a2", 20, 2),
        ("a3", 20, 3),
        ("a3", 300, 3),
        ("a2", -50, None),
        ("a1", 30, None),
        ("a0", 30, None),
    ],
)
def test_a_card_is_dragged_within_its_column(board: Board, onto: str, offset: int, row: int | None) -> None:
    mouse = press(board, "a1")
    where = centre(board, onto) + QPoint(0, offset)
    pull(mouse, where)
    assert board.column("applied")._line.isVisible() == (row is not None)
    let_go(mouse, where)
    assert board.desk.asked == ([] if row is None else [("a1", "applied", row)])


def test_below_the_last_card_is_its_end(board: Board) -> None:
    mouse = press(board, "a0")
    where = centre(board, "o0") + QPoint(0, 400)
    pull(mouse, where)
    let_go(mouse, where)
    assert board.desk.asked == [("a0", "offer", 1)]


def test_the_words_of_an_empty_column_stay_inside_its_frame(board: Board) -> None:
    look = theme()
    metrics = QFontMetrics(look.font(Type.META))
    for column in board.columns:
        width = LEAST_COLUMN - 2 * SIDE - 12
        text = column.cards._empty[2]
        needed = metrics.boundingRect(QRect(0, 0, width, 500), Qt.TextFlag.TextWordWrap, text).height()
        top = look.px(43) + look.line_height(Type.META)
        assert top + needed <= look.px(_EMPTY_HEIGHT) - 2, text


def test_an_empty_column_takes_numbered_card(board: Board) -> None:
    mouse = press(board, "a0")
    where = viewport(board, "interviewing").mapToGlobal(QPoint(100, 200))
    pull(mouse, where)
    let_go(mouse, where)
    assert board.desk.asked == [("a0", "interviewing", 0)]


def test_beside_the_board_nothing_is_asked(board: Board) -> None:
    mouse = press(board, "a0")
    where = board.mapToGlobal(QPoint(board.width() + 200, 100))
    pull(mouse, where)
    let_go(mouse, where)
    assert board.desk.asked == []
    assert not board.is_dragging()


def test_escape_puts_the_card_back(board: Board) -> None:
    mouse = press(board, "a1")
    where = centre(board, "w1")
    pull(mouse, where)
    QTest.keyClick(board.column("applied").cards, Qt.Key.Key_Escape)
    assert not board.is_dragging()
    assert not board.column("waiting")._line.isVisible()
    let_go(mouse, where)
    assert board.desk.asked == []
    assert not board._delegate.dragged
    # And the next drag begins as ever.
    mouse = press(board, "a2")
    assert board.is_dragging()
    let_go(mouse, centre(board, "w1"))
    assert board.desk.asked[0][:2] == ("a2", "waiting")


def test_the_card_glides_back_where_motion_is_wanted(board: Board, look: Theme, qtbot) -> None:
    look.set_reduce_motion(ReduceMotion.NEVER)
    mouse = press(board, "a1")
    pull(mouse, centre(board, "w1"))
    overlay = board._drag._overlay
    assert overlay is not None
    QTest.keyClick(board.column("applied").cards, Qt.Key.Key_Escape)
    with qtbot.waitSignal(overlay.destroyed, timeout=2000):
        pass
    let_go(mouse, centre(board, "w1"))
    assert board.desk.asked == []


def test_another_button_cancels(board: Board) -> None:
    mouse = press(board, "a1")
    pull(mouse, centre(board, "w1"))
    QTest.mousePress(mouse, Qt.MouseButton.RightButton, NONE, QPoint(5, 5))
    assert not board.is_dragging()
    let_go(mouse, centre(board, "w1"))
    assert board.desk.asked == []


def test_letters_do_nothing_while_a_card_hangs_on_the_pointer(board: Board) -> None:
    mouse = press(board, "a1")
    pull(mouse, centre(board, "w1"))
    QTest.keyClick(board.column("applied").cards, Qt.Key.Key_N)
    assert board.desk.asked == []
    assert board.is_dragging()
    QTest.keyClick(board.column("applied").cards, Qt.Key.Key_Escape)
    let_go(mouse, centre(board, "w1"))


def test_a_small_movement_is_a_click(board: Board) -> None:
    mouse = viewport(board, "applied")
    here = mouse.mapFromGlobal(centre(board, "a1"))
    QTest.mousePress(mouse, LEFT, NONE, here)
    QTest.mouseMove(mouse, here + QPoint(3, 2))
    assert not board.is_dragging()
    QTest.mouseRelease(mouse, LEFT, NONE, here + QPoint(3, 2))
    assert (board.selected_id(), board.current_id()) == ("a1", "a1")


def test_the_column_under_the_pointer_scrolls_near_its_edges(look: Theme, qtbot) -> None:
    many = [numbered_card(f"a{n:03}", "applied", f"{n:03}") for n in range(60)]
    board = shown([*many, numbered_card("w0", "waiting", "0")], qtbot)
    bar = board.column("applied").cards.verticalScrollBar()
    mouse = press(board, "w0")
    edge = viewport(board, "applied").mapToGlobal(QPoint(100, viewport(board, "applied").height() - 8))
    pull(mouse, edge)
    qtbot.waitUntil(lambda: bar.value() > 300, timeout=4000)
    up = viewport(board, "applied").mapToGlobal(QPoint(100, 4))
    pull(mouse, up)
    qtbot.waitUntil(lambda: bar.value() == 0, timeout=8000)
    pull(mouse, edge)
    qtbot.waitUntil(lambda: bar.value() > 500, timeout=8000)
    let_go(mouse, edge)
    (id_, stage, row) = board.desk.asked[0]
    assert (id_, stage) == ("w0", "applied")
    assert row == pytest.approx((bar.value() + viewport(board, "applied").height()) / 114, abs=2)


def test_the_board_scrolls_sideways(look: Theme, qtbot) -> None:
    board = shown(CARDS, qtbot, (700, 600))
    bar = board._area.horizontalScrollBar()
    assert bar.maximum() > 0
    mouse = press(board, "a0")
    pull(mouse, board.mapToGlobal(QPoint(board.width() - 6, 200)))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=6000)
    QTest.keyClick(board.column("applied").cards, Qt.Key.Key_Escape)
    let_go(mouse, board.mapToGlobal(QPoint(100, 200)))
    assert board.desk.asked == []


def test_a_resting_card_opens_the_closed_column(board: Board, qtbot) -> None:
    closed = board.column("closed")
    assert closed.folded
    mouse = press(board, "a0")
    pull(mouse, closed.mapToGlobal(QPoint(20, 300)))
    assert closed.folded
    qtbot.waitUntil(lambda: not closed.folded, timeout=3000)
    below = closed.mapToGlobal(QPoint(60, 500))
    pull(mouse, below)
    let_go(mouse, below)
    assert board.desk.asked == [("a0", "closed", 1)]
    assert not closed.folded


def test_a_card_may_be_dropped_on_the_strip_itself_and_leaving_it_folds_again(board: Board, qtbot) -> None:
    closed = board.column("closed")
    mouse = press(board, "a0")
    pull(mouse, closed.mapToGlobal(QPoint(20, 300)))
    let_go(mouse, closed.mapToGlobal(QPoint(20, 300)))
    assert board.desk.asked == [("a0", "closed", 0)]
    mouse = press(board, "a1")
    pull(mouse, closed.mapToGlobal(QPoint(20, 300)))
    qtbot.waitUntil(lambda: not closed.folded, timeout=3000)
    QTest.keyClick(board.column("applied").cards, Qt.Key.Key_Escape)
    assert closed.folded
    let_go(mouse, closed.mapToGlobal(QPoint(20, 300)))


@pytest.mark.parametrize(
    ("stage", "asked"), [("closed", [("a0", "closed", 0)]), ("interested", [("a0", "interested", 0)])]
)
def test_beside_the_outer_columns_a_card_is_dropped_on_them(board: Board, stage: str, asked: list[object]) -> None:
    column = board.column(stage)
    board._area.show_column(column)
    mouse = press(board, "a0")
    where = column.mapToGlobal(QPoint(column.width() + 18 if stage == "closed" else -18, 300))
    pull(mouse, where)
    let_go(mouse, where)
    assert board.desk.asked == asked


def test_far_from_every_column_nothing_is_asked(qtbot) -> None:
    board = shown(CARDS, qtbot, (2400, 640))
    closed = board.column("closed")
    mouse = press(board, "a0")
    where = closed.mapToGlobal(QPoint(closed.width() + 60, 300))
    assert board.rect().contains(board.mapFromGlobal(where)), "still over the board"
    pull(mouse, where)
    let_go(mouse, where)
    assert board.desk.asked == []


def test_the_strip_opens_on_a_click_and_folds_by_its_button(board: Board) -> None:
    closed = board.column("closed")
    assert closed.width() == 44
    QTest.mouseClick(closed._strip, LEFT)
    assert not closed.folded
    assert closed.width() >= 220
    QTest.qWait(20)
    QTest.mouseClick(closed._button, LEFT)
    assert closed.folded


def test_a_card_that_goes_while_it_is_dragged(board: Board) -> None:
    mouse = press(board, "a1")
    pull(mouse, centre(board, "w1"))
    model_of(board).refresh([], ["a1"])
    assert not board.is_dragging()
    let_go(mouse, board.mapToGlobal(QPoint(700, 200)))
    assert board.desk.asked == []


def test_dots_plus_and_double_click(board: Board) -> None:
    said: list[tuple[str, ...]] = []
    board.menu_requested.connect(lambda id_, where: said.append(("menu", id_)))
    board.open_requested.connect(lambda id_: said.append(("open", id_)))
    board.add_requested.connect(lambda stage: said.append(("add", stage)))
    cards = board.column("applied").cards
    index = model_of(board).index_of("a2")
    target = cards._menu_rect(index)
    assert target.width() >= 24
    assert target.height() >= 24
    QTest.mouseClick(cards.viewport(), LEFT, NONE, target.center())
    QTest.mouseDClick(cards.viewport(), LEFT, NONE, cards.visualRect(index).center())
    QTest.mouseClick(board.column("offer")._button, LEFT)
    assert said == [("menu", "a2"), ("open", "a2"), ("add", "offer")]
    assert board.column("offer")._button.height() >= 24


# ---------------------------------------------------------------------------------------------------- the keys


def test_the_arrows_go_from_card_to_card(board: Board) -> None:
    board.setFocus()
    assert board.current_id() == "a0"
    key(board, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert board.current_id() == "a2"
    key(board, Qt.Key.Key_Right)
    assert board.current_id() == "w2", "as high up, past the empty column"
    key(board, Qt.Key.Key_Right)
    assert board.current_id() == "o0"
    key(board, Qt.Key.Key_Right)
    assert board.current_id() == "o0", "not into the folded one"
    key(board, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert board.current_id() == "a0"
    key(board, Qt.Key.Key_End)
    assert board.current_id() == "a3"
    key(board, Qt.Key.Key_Home)
    assert board.current_id() == "a0"
    assert board.selected_id() == ""
    said: list[str] = []
    board.open_requested.connect(said.append)
    key(board, Qt.Key.Key_Return, Qt.Key.Key_Space)
    assert said == ["a0", "a0"]


def test_end_fetches_what_it_needs(look: Theme, qtbot) -> None:
    board = shown([numbered_card(f"a{n:04}", "applied", f"{n:04}") for n in range(3 * PAGE)], qtbot)
    board.setFocus()
    key(board, Qt.Key.Key_End)
    assert board.current_id() == f"a{3 * PAGE - 1:04}"
    assert not board.card_rect(board.current_id()).isEmpty()
    assert board.rect().contains(board.card_rect(board.current_id()).center())


def test_keys_ask_for_the_same_moves(board: Board) -> None:
    board.focus_card("a1")
    key(board, ">")
    key(board, "<")
    key(board, Qt.Key.Key_Down, Qt.Key.Key_Up, modifier=CONTROL)
    assert board.desk.asked == [
        ("a1", "interviewing", 0),
        ("a1", "interested", 0),
        ("a1", "applied", 2),
        ("a1", "applied", 0),
    ]
    board.desk.asked.clear()
    board.focus_card("a0")
    board.nudge_current(-1)
    board.focus_card("a3")
    board.nudge_current(1)
    assert board.desk.asked == [], "there is nothing above the first and below the last"
    board.select("c0")
    board.move_current(1)
    assert board.desk.asked == []


def test_the_focus_goes_with_a_card_that_moves(board: Board) -> None:
    board.desk.answers = True
    board.focus_card("a1")
    key(board, ">")
    assert model_of(board).stage_of("a1") is Stage.INTERVIEWING
    assert board.current_id() == "a1"
    assert board.column("interviewing").cards.hasFocus()
    key(board, ">", ">")
    assert board.column("offer").cards.hasFocus()
    key(board, ">")
    assert not board.column("closed").folded
    assert board.column("closed").cards.hasFocus()
    assert board.current_id() == "a1"


def test_the_current_card_is_kept_whatever_is_refreshed(board: Board) -> None:
    board.select("w1")
    assert not board.select("nobody")
    board.select("w1")
    board.focus_card("a2")
    assert board.selected_id() == "a2", "the panel goes with the keys"
    changes: list[str] = []
    board.current_changed.connect(changes.append)
    board.selected_changed.connect(changes.append)
    model = model_of(board)
    model.refresh([numbered_card("a9", "applied", "00"), CARDS[0]._replace(stage="offer")], ["a1"])
    assert (board.current_id(), board.selected_id()) == ("a2", "a2")
    model.set_cards([*CARDS, numbered_card("a9", "applied", "00")])
    assert (board.current_id(), board.selected_id()) == ("a2", "a2")
    assert board.column("applied").cards.hasFocus()
    assert board._selection.currentIndex() == model.index_of("a2")
    assert changes == []
    model.refresh([], ["a2"])
    assert board.current_id() == "a3", "the next one takes its place"
    assert changes == ["a3", ""], "whose details were open is gone"
    board.focus_card("a3")
    model.refresh([], ["a3"])
    assert board.current_id() == "a1"
    board.clear_selection()
    board.focus_card("w1")
    assert board.selected_id() == ""
    model.set_cards([])
    assert board.current_id() == ""


def test_a_refresh_takes_no_focus_that_is_elsewhere(board: Board) -> None:
    board.select("a1")
    strip = board.column("closed")._strip
    strip.setFocus()
    model_of(board).refresh([CARDS[1]._replace(stage="waiting")])
    assert strip.hasFocus()
    assert board.current_id() == "a1"


def test_reveal_and_flash(look: Theme, qtbot) -> None:
    board = shown([*(numbered_card(f"a{n:03}", "applied", f"{n:03}") for n in range(500)), CARDS[-1]], qtbot)
    board.reveal("a450")
    assert board.rect().contains(board.card_rect("a450").center())
    board.reveal("c0")
    assert not board.column("closed").folded
    board.reveal("nobody")
    board.flash("a450")
    board.flash("a450")
    qtbot.waitUntil(lambda: board._delegate.flashes.get("a450") == 1.0)
    qtbot.waitUntil(lambda: not board._delegate.flashes, timeout=3000)
    look.set_reduce_motion(ReduceMotion.NEVER)
    board.flash("a450")
    qtbot.waitUntil(lambda: 0 < board._delegate.flashes.get("a450", 0) < 1, timeout=3000)
    qtbot.waitUntil(lambda: not board._delegate.flashes, timeout=3000)


# ---------------------------------------------------------------------------------------------- what is heard, seen


def test_columns_and_cards_have_names(board: Board) -> None:
    assert board.column("applied").cards.accessibleName() == "Applied, 4 applications"
    assert board.column("offer").cards.accessibleName() == "Offer, 1 application"
    assert board.column("interviewing").cards.accessibleName() == "Interviewing, 0 applications"
    assert board.column("closed")._strip.accessibleName() == "Closed, 1 application, folded. Open"
    assert board.column("applied")._button.accessibleName() == "Add an application to Applied"
    heard = QAccessible.queryAccessibleInterface(board.column("applied").cards)
    assert heard.role() in (QAccessible.Role.List, QAccessible.Role.Tree, QAccessible.Role.Table)
    assert heard.childCount() == 4
    assert heard.child(1).text(QAccessible.Text.Name).startswith("Role a1, Company a1. Next: ")


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("density", list(Density))
@pytest.mark.parametrize("size", [0.9, 1.5])
def test_the_board_shows_in_every_look(board: Board, look: Theme, scheme: str, density: str, size: float) -> None:
    look.set_scheme(scheme)
    look.set_density(density)
    look.set_text_size(size)
    board.select("a1")
    QTest.qWait(20)
    picture = board.grab()
    assert not picture.isNull()
    height = board.card_rect("a1").height()
    assert (height < 70 * size) == (density == Density.COMPACT)
    assert board.card_rect("a1").bottom() < board.card_rect("a2").top()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_column_paints_all_of_its_ground(board: Board, ratio: float) -> None:
    """Nothing behind it is painted: what it left out would show whatever was there before."""
    mouse = viewport(board, "applied")
    image = QImage(round(mouse.width() * ratio), round(mouse.height() * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.magenta)
    mouse.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    across = (1, image.width() // 2, image.width() - 2)
    assert all(image.pixelColor(x, y).name() != "#ff00ff" for x in across for y in range(image.height()))


def test_at_100_percent_the_measures_are_the_designs(board: Board, look: Theme) -> None:
    assert board.card_rect("a0").size().toTuple() == (224, 106)
    assert board.card_rect("a1").top() - board.card_rect("a0").bottom() - 1 == 8
    assert [column.width() for column in board.columns] == [240, 240, 240, 240, 240, 44]
    look.set_density(Density.COMPACT)
    QTest.qWait(20)
    assert board.card_rect("a0").height() == 58


def test_the_pointer_says_what_it_can_do(board: Board) -> None:
    mouse = viewport(board, "applied")
    QTest.mouseMove(mouse, mouse.mapFromGlobal(centre(board, "a1")))
    QTest.qWait(20)
    board.column("applied").cards._point_at(mouse.mapFromGlobal(centre(board, "a1")))
    assert mouse.cursor().shape() == Qt.CursorShape.OpenHandCursor
    board.column("applied").cards._point_at(QPoint(2, 2))
    assert mouse.cursor().shape() == Qt.CursorShape.ArrowCursor
    press(board, "a1")
    assert mouse.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.keyClick(board.column("applied").cards, Qt.Key.Key_Escape)
    QTest.mouseRelease(mouse, LEFT)
    QApplication.sendEvent(mouse, QEvent(QEvent.Type.Leave))


def turn_wheel(board: Board, down: int, *, shift: bool = False, stage: str = "applied") -> None:
    """Turns the wheel by that many notches over the column."""
    window = board.window()
    place = viewport(board, stage).mapTo(window, viewport(board, stage).rect().center())
    keys = Qt.KeyboardModifier.ShiftModifier if shift else NONE
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, -120 * down), stateKey=keys)
    QTest.qWait(1)


def test_the_wheel_scrolls_a_long_column_and_else_the_board(qtbot) -> None:
    many = [numbered_card(f"a{n:02}", "applied", f"{n:02}") for n in range(20)]
    board = shown([*many, numbered_card("i0", "interested", "0")], qtbot, (800, 640))
    across, down = board._area.horizontalScrollBar(), board.column("applied").cards.verticalScrollBar()
    turn_wheel(board, 1)
    assert down.value() > 0 and across.value() == 0
    down.setValue(down.maximum())
    turn_wheel(board, 1)
    assert down.value() == down.maximum() and across.value() == 0, "the end of a column moves nothing else"
    turn_wheel(board, 1, shift=True)
    assert across.value() > 0 and down.value() == down.maximum()
    there = across.value()
    turn_wheel(board, 1, stage="interested")
    assert across.value() > there
    turn_wheel(board, -9)
    assert down.value() < down.maximum() and across.value() > there
    turn_wheel(board, -9, shift=True)
    assert across.value() == 0


class Paints(QObject):
    """Counts how often a widget is painted, and keeps how much of its height at most."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = self.tallest = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.count += 1
            self.tallest = max(self.tallest, event.rect().height())
        return False

    def begin(self) -> None:
        """Waits until it is painted no more, and counts from then on."""
        before = -1
        while self.count != before:
            before = self.count
            QTest.qWait(50)
        self.count = self.tallest = 0


def test_cards_behind_those_that_are_shown_are_counted_without_painting_the_others(look: Theme, qtbot) -> None:
    """Of a large board they are read in dozens of slices."""
    board = shown([numbered_card(f"a{n:03}", "applied", f"{n:03}") for n in range(2 * PAGE)], qtbot)
    cards = board.column("applied").cards
    painted, number = Paints(cards.viewport()), Paints(board.column("applied")._count)
    painted.begin()
    number.begin()
    behind = [numbered_card(f"b{n:03}", "applied", f"9{n:03}") for n in range(30)]
    model_of(board).add_cards(behind, more=False)
    qtbot.waitUntil(lambda: number.count > 0)
    assert board.column("applied")._count.text() == str(2 * PAGE + 30)
    assert painted.tallest <= cards.row_height, "the current card, and no other"
    model_of(board).refresh([numbered_card("a9", "applied", "0")])
    qtbot.waitUntil(lambda: painted.tallest > cards.row_height)


def test_a_moved_card_makes_no_list_ask_for_all_of_its_rows(look: Theme, qtbot, monkeypatch) -> None:
    stages = ("applied", "waiting")
    board = shown([numbered_card(f"{stage[0]}{n:03}", stage, f"{n:03}") for stage in stages for n in range(300)], qtbot)
    model = model_of(board)
    for tester in model.findChildren(QAbstractItemModelTester):
        # It asks for all of them itself.
        shiboken6.delete(tester)
    for last in ("a299", "w299"):
        board.reveal(last)
    assert [model.rowCount(model.stage_index(stage)) for stage in stages] == [300, 300]
    painted = Paints(viewport(board, "waiting"))
    painted.begin()
    asked, index = [], BoardModel.index
    monkeypatch.setattr(BoardModel, "index", lambda *given: asked.append(1) or index(*given))
    model.refresh([numbered_card("a298", "waiting", "298a")])
    qtbot.waitUntil(lambda: painted.count > 0)
    assert 0 < len(asked) < 100
    assert order(board, "waiting")[298:301] == ["w298", "a298", "w299"]
    cards = board.column("waiting").cards
    assert cards.verticalScrollBar().maximum() == 301 * cards.row_height - cards.viewport().height()
