"""The filtered board follows what is typed and what is done; what was added or moved stays in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from followup_desktop.domain.vocabulary import ActivityKind, Stage
from followup_desktop.presentation.board_filter import LONGEST_TEXT, BoardFilter
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.filtered_board import FilteredBoard
from followup_desktop.services.deeds import Outcome
from tests.desks import Heard, TestDesk, done

pytestmark = pytest.mark.usefixtures("qapp")


class Board:
    """A filtered board on a desk, which hears of every deed as the window does."""

    def __init__(self) -> None:
        self.desk = TestDesk()
        self.model = BoardModel(self.desk.now(), self.desk.zone())
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        self.filtered = FilteredBoard(self.desk, self.model)
        self.heard = Heard(self.filtered.changed)
        self.desk.changed.connect(self.refresh)
        self.umbra = self.desk.add_umbra(tags=["remote"]).id
        self.globex = self.desk.add_globex(notes="Ask Tom").id
        self.filtered.read()

    def refresh(self, outcome: Outcome) -> None:
        self.filtered.refresh(outcome.touched, outcome.deed)

    def shown(self) -> list[str]:
        """The companies on the board."""
        rows = [self.model.card(self.model.index_of(id_)) for stage in Stage for id_ in self.model.ids_in(stage)]
        return [row.company for row in rows if row is not None]


@pytest.fixture
def board() -> Board:
    return Board()


def test_typing_narrows_and_clearing_widens(board: Board) -> None:
    assert (board.shown(), board.filtered.words()) == (["Globex", "Umbra Health"], "")
    board.filtered.choose(text="tom")
    assert (board.shown(), board.filtered.words()) == (["Globex"], "Showing 1 of 2")
    board.filtered.choose(text="tom umbra")
    assert (board.shown(), board.filtered.words()) == ([], "Showing 0 of 2")
    board.filtered.choose(text="", tag="remote")
    assert board.shown() == ["Umbra Health"]
    board.filtered.clear()
    assert (board.shown(), board.filtered.filter) == (["Globex", "Umbra Health"], BoardFilter())


def test_the_same_again_is_no_change(board: Board) -> None:
    board.filtered.choose(text="tom")
    before = len(board.heard)
    board.filtered.choose(text="tom")
    assert len(board.heard) == before


@pytest.mark.parametrize("text", ["\ud83d", "a\0b", "x" * 10_000, '"', "NOT ("])
def test_every_text_can_be_typed(board: Board, text: str) -> None:
    board.filtered.choose(text=text)
    assert len(board.filtered.filter.text) <= LONGEST_TEXT
    board.filtered.filter.text.encode("utf-8")


def test_what_is_added_moved_or_edited_stays_in_sight_until_the_filter_is_another(board: Board) -> None:
    board.filtered.choose(text="tom")
    done(board.desk.add({"company": "Acme", "role": "Lead"}, Stage.APPLIED))
    assert board.shown() == ["Globex", "Acme"]
    board.desk.edit(board.globex, {"notes": "Ask nobody"})
    board.desk.move(board.globex, Stage.APPLIED)
    assert sorted(board.shown()) == ["Acme", "Globex"]
    board.filtered.choose(text="tomas")
    assert board.shown() == []
    board.filtered.choose(text="acme")
    assert board.shown() == ["Acme"]


def test_a_step_that_was_dealt_with_goes(board: Board) -> None:
    board.filtered.choose(due=True)
    assert board.shown() == ["Umbra Health"]
    plan = board.desk.plan(board.desk.application(board.umbra))
    for follow_up in plan.follow_ups:
        board.desk.skip(board.umbra, follow_up.key)
    assert board.shown() == []
    assert board.filtered.words() == "Showing 0 of 2"


def test_what_is_found_by_its_new_text_comes(board: Board) -> None:
    board.filtered.choose(text="wonderful")
    assert board.shown() == []
    board.desk.log(board.umbra, ActivityKind.NOTE, text="A wonderful talk")
    assert board.shown() == ["Umbra Health"]
    board.desk.undo()
    assert board.shown() == []


def test_an_archived_one_is_found_by_its_text_alone(board: Board) -> None:
    board.desk.archive(board.globex)
    assert (board.shown(), board.filtered.total()) == (["Umbra Health"], 1)
    board.filtered.choose(text="globex")
    assert (board.shown(), board.filtered.words()) == (["Globex"], "Showing 0 of 1, and 1 archived")
    index = board.model.index_of(board.globex)
    text = board.model.text(index)
    assert text is not None
    assert (text.due, text.due_icon) == ("Archived", "archive")
    assert "Archived." in index.data(Qt.ItemDataRole.AccessibleTextRole)
    board.filtered.choose(text="e")
    board.desk.archive(board.umbra)
    assert (board.shown(), board.filtered.words()) == (["Globex", "Umbra Health"], "Showing 0 of 0, and 2 archived")
    board.filtered.clear()
    assert board.shown() == []


def test_time_makes_a_card_due(board: Board) -> None:
    board.desk.edit(board.globex, {"posting_closes_on": "2026-11-24"})
    board.filtered.choose(due=True)
    assert "Globex" not in board.shown()
    board.desk.clock.pass_by(days=1)
    board.filtered.tell_time()
    assert "Globex" in board.shown()


def test_the_tags_that_there_are(board: Board) -> None:
    board.desk.edit(board.globex, {"tags": ["Élan", "remote", "apply"]})
    assert board.filtered.tags() == ["apply", "remote", "Élan"]
    board.desk.archive(board.globex)
    assert board.filtered.tags() == ["remote"]


def test_what_is_in_closed_alone_is_told(board: Board) -> None:
    board.desk.move(board.globex, Stage.CLOSED)
    board.filtered.choose(text="globex")
    assert board.filtered.is_all_closed()
    board.filtered.choose(text="o")
    board.filtered.choose(text="")
    assert not board.filtered.is_all_closed()
