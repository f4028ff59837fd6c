"""A board in a window of its own, with a desk that answers, for the tests of the board."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.services.ports.card import Card
from followup_desktop.widgets.board.board_view import BoardView
from tests.builders import a_card

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def numbered_card(id_: str, stage: str, rank: str) -> Card:
    return a_card(id_, stage, rank, company=f"Company {id_}", role=f"Role {id_}")


CARDS = [
    *(numbered_card(f"a{n}", "applied", f"{n}") for n in range(4)),
    *(numbered_card(f"w{n}", "waiting", f"{n}") for n in range(3)),
    numbered_card("o0", "offer", "0"),
    numbered_card("c0", "closed", "0"),
]


class Desk:
    """Answers as the desk does: at once, with a refresh, or with a refusal; or it waits to be told."""

    def __init__(self, model: BoardModel) -> None:
        self.model = model
        self.asked: list[tuple[str, str, int]] = []
        self.asked_of_several: list[tuple[dict[str, Stage], int, Outcome | None]] = []
        self.answers = False
        model.move_requested.connect(self._asked)
        model.moves_requested.connect(lambda *asked: self.asked_of_several.append(asked))

    def _asked(self, id_: str, stage: str, row: int) -> None:
        self.asked.append((id_, stage, row))
        if self.answers:
            self.carry_out(id_, stage, row)

    def carry_out(self, id_: str, stage: str, row: int) -> None:
        root = self.model.stage_index(stage)
        others = [self.model.card(self.model.index(n, 0, root)) for n in range(self.model.rowCount(root))]
        ranks = [card.rank for card in others if card is not None and card.id != id_]
        before = ranks[row - 1] if row else ""
        card = self.model.card(self.model.index_of(id_))
        assert card is not None
        self.model.refresh([card._replace(stage=stage, rank=before + "0" if row == 0 else before + "5")])


class Board(BoardView):
    """A board with its desk, in a window of its own."""

    def __init__(self, model: BoardModel) -> None:
        super().__init__(model)
        self.desk = Desk(model)
        self.holder: QWidget | None = None


def shown(cards: list[Card], qtbot, size: tuple[int, int] = (1400, 640)) -> Board:
    model = BoardModel(NOW, ZoneInfo("Europe/Berlin"))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent=model)
    tester.setUseFetchMore(False)
    model.set_cards(cards)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    view = Board(model)
    model.setParent(view)
    layout.addWidget(view)
    view.holder = window
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return view


def model_of(view: BoardView) -> BoardModel:
    return view._model


def order(view: BoardView, stage: str) -> list[str]:
    model = model_of(view)
    root = model.stage_index(stage)
    cards = [model.card(model.index(n, 0, root)) for n in range(model.rowCount(root))]
    return [card.id for card in cards if card is not None]


def centre(view: BoardView, id_: str) -> QPoint:
    """The middle of the card, on the screen."""
    return view.mapToGlobal(view.card_rect(id_).center())


def viewport(view: BoardView, stage: str) -> QWidget:
    return view.column(stage).cards.viewport()


def click(view: BoardView, id_: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Clicks on the card, beside its "…"."""
    stage = model_of(view).stage_of(id_)
    assert stage is not None
    mouse = viewport(view, stage)
    QTest.mouseClick(mouse, LEFT, modifier, mouse.mapFromGlobal(centre(view, id_)))
    QTest.qWait(10)


def press(view: BoardView, id_: str) -> QWidget:
    """Grips the card and begins to pull it; returns the widget that has the mouse."""
    stage = model_of(view).stage_of(id_)
    assert stage is not None
    mouse = viewport(view, stage)
    here = mouse.mapFromGlobal(centre(view, id_))
    QTest.mousePress(mouse, LEFT, NONE, here)
    for step in (4, 9, 14):
        QTest.mouseMove(mouse, here + QPoint(step, 0))
    wait_for_moves(view)
    return mouse


def wait_for_moves(view: BoardView) -> None:
    QTest.qWait(20)


def pull(mouse: QWidget, where: QPoint) -> None:
    """To that place on the screen, in a few steps as a hand does."""
    for away in (QPoint(12, 7), QPoint(5, 3), QPoint(0, 0)):
        QTest.mouseMove(mouse, mouse.mapFromGlobal(where - away))
        QTest.qWait(10)


def let_go(mouse: QWidget, where: QPoint) -> None:
    QTest.mouseRelease(mouse, LEFT, NONE, mouse.mapFromGlobal(where))
    QTest.qWait(10)


def key(board: Board, *keys: Qt.Key | str, modifier: Qt.KeyboardModifier = NONE) -> None:
    for one in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(one, str):
            QTest.keyClicks(focused, one, modifier)
        else:
            QTest.keyClick(focused, one, modifier)
