"""The board's model against a simple list: whatever is refreshed, both show the same; nothing moves by itself."""

import random
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.board_model import MANY_CHANGES, PAGE, BoardModel, BoardRole, is_on_the_board
from followup_desktop.services.ports.card import Card
from tests.builders import a_card

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Berlin")


class Mirror:
    """What a view knows: the rows by what the model's signals said, never by asking for more."""

    def __init__(self, model: BoardModel) -> None:
        self.model = model
        self.rows: list[list[str]] = []
        model.modelReset.connect(self.start)
        model.rowsInserted.connect(self.inserted)
        model.rowsRemoved.connect(self.removed)
        model.rowsMoved.connect(self.moved)
        self.start()

    def start(self) -> None:
        self.rows = [ids(self.model, stage) for stage in Stage]

    def inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        new = [self.model.index(row, 0, parent).data(BoardRole.ID) for row in range(first, last + 1)]
        self.rows[parent.row()][first:first] = new

    def removed(self, parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[parent.row()][first : last + 1]

    def moved(self, source: QModelIndex, first: int, last: int, goal: QModelIndex, to: int) -> None:
        card = self.rows[source.row()].pop(first)
        assert first == last
        if source.row() == goal.row() and first < to:
            to -= 1
        self.rows[goal.row()].insert(to, card)


def ids(model: BoardModel, stage: Stage) -> list[str]:
    root = model.stage_index(stage)
    return [model.index(row, 0, root).data(BoardRole.ID) for row in range(model.rowCount(root))]


def due(model: BoardModel) -> str:
    text = model.text(model.index_of("a"))
    assert text is not None
    return text.due


def fetch_all(model: BoardModel) -> None:
    for stage in Stage:
        while model.canFetchMore(model.stage_index(stage)):
            model.fetchMore(model.stage_index(stage))


def expected(cards: Iterable[Card], stage: Stage) -> list[str]:
    there = [card for card in cards if card.stage == stage and not card.archived]
    return [card.id for card in sorted(there, key=lambda card: (card.rank, card.id))]


def under_test(model: BoardModel) -> BoardModel:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent=model)
    tester.setUseFetchMore(False)
    return model


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("seed", "size"), [*((n, 0) for n in range(6)), *((n, 7) for n in range(12)), (1, 60), (2, 60), (1, 500), (2, 500)]
)
def test_any_sequence_of_refreshes_shows_what_a_list_would(seed: int, size: int) -> None:
    draw = random.Random(seed * 1000 + size)
    model = under_test(BoardModel(NOW, ZONE))
    stages = list(Stage) if size < 500 else [Stage.APPLIED, Stage.WAITING]

    def rank() -> str:
        return "".join(draw.choices("0123456789abcdefghijklmnopqrstuvwxyz", k=draw.randint(1, 3)))

    cards = {f"c{n}": a_card(f"c{n}", draw.choice(stages), rank()) for n in range(size)}
    model.set_cards(cards.values())
    mirror = Mirror(model)
    for turn in range(25):
        changed: dict[str, Card] = {}
        gone: list[str] = []
        for _ in range(draw.choice([1, 1, 2, 5])):
            what = draw.random()
            if what < 0.2 or not cards:
                id_ = f"n{turn}-{draw.randrange(10**6)}"
                changed[id_] = a_card(id_, draw.choice(stages), rank())
            elif what < 0.35:
                gone.append(draw.choice(list(cards)))
            elif what < 0.4:
                id_ = draw.choice(list(cards))
                changed[id_] = cards[id_]._replace(archived=1)
            else:
                id_ = draw.choice(list(cards))
                old = changed.get(id_, cards[id_])
                changed[id_] = old._replace(
                    stage=draw.choice([old.stage, draw.choice(stages)]),
                    rank=draw.choice([old.rank, rank()]),
                    role=f"Role {turn}",
                )
        for id_ in gone:
            changed.pop(id_, None)
            cards.pop(id_, None)
        cards.update(changed)
        cards = {id_: card for id_, card in cards.items() if not card.archived}
        model.refresh(changed.values(), gone)
        for stage in Stage:
            wanted = expected(cards.values(), stage)
            shown = ids(model, stage)
            assert shown == wanted[: len(shown)] == mirror.rows[list(Stage).index(stage)]
            assert model.count(stage) == len(wanted)
            assert len(shown) >= min(len(wanted), 1)
        if cards:
            some = draw.choice(list(cards))
            assert model.card(model.index_of(some)) == cards[some]
            assert model.row_of(some) == expected(cards.values(), Stage(cards[some].stage)).index(some)
        assert not model.index_of("nobody").isValid()
    fetch_all(model)
    for number, stage in enumerate(Stage):
        assert ids(model, stage) == expected(cards.values(), stage) == mirror.rows[number]


@pytest.mark.usefixtures("qapp")
def test_pages_are_fetched_one_by_one_and_a_card_fetches_as_far_as_it_needs() -> None:
    model = under_test(BoardModel(NOW, ZONE))
    model.set_cards(a_card(f"c{n:04}", "applied", f"{n:04}") for n in range(3 * PAGE + 5))
    root = model.stage_index(Stage.APPLIED)
    assert (model.rowCount(root), model.count(Stage.APPLIED)) == (PAGE, 3 * PAGE + 5)
    model.fetchMore(root)
    assert model.rowCount(root) == 2 * PAGE
    assert model.index_of(f"c{3 * PAGE + 2:04}").row() == 3 * PAGE + 2
    assert model.rowCount(root) == 3 * PAGE + 5
    assert not model.canFetchMore(root)


def test_thousands_are_fetched_in_few_steps() -> None:
    """A view lays out all rows with each: by steps of one size whoever scrolls far waits ever longer."""
    model = BoardModel(NOW, ZONE)
    model.set_cards(a_card(f"c{n:05}", "applied", f"{n:05}") for n in range(10_000))
    root = model.stage_index(Stage.APPLIED)
    steps = 0
    while model.canFetchMore(root):
        model.fetchMore(root)
        steps += 1
    assert steps < 20


@pytest.mark.usefixtures("qapp")
def test_a_move_across_stages_keeps_persistent_indexes() -> None:
    model = under_test(BoardModel(NOW, ZONE))
    model.set_cards([a_card("a", "applied", "a"), a_card("b", "applied", "b"), a_card("c", "waiting", "c")])
    kept = QPersistentModelIndex(model.index_of("a"))
    model.refresh([a_card("a", "waiting", "z")])
    assert kept.isValid()
    assert model.data(kept, BoardRole.ID) == "a"
    assert (kept.parent().row(), kept.row()) == (list(Stage).index(Stage.WAITING), 1)


@pytest.mark.usefixtures("qapp")
def test_what_is_the_same_tells_the_views_nothing() -> None:
    model = BoardModel(NOW, ZONE)
    cards = [a_card("a", rank="a"), a_card("b", rank="b")]
    model.set_cards(cards)
    told: list[str] = []
    model.dataChanged.connect(lambda *_: told.append("data"))
    model.rowsMoved.connect(lambda *_: told.append("moved"))
    model.modelReset.connect(lambda *_: told.append("reset"))
    model.refresh(cards)
    assert told == []
    model.refresh([cards[0]._replace(role="Other")])
    assert told == ["data"]


@pytest.mark.usefixtures("qapp")
def test_very_many_changes_begin_anew() -> None:
    model = under_test(BoardModel(NOW, ZONE))
    cards = [a_card(f"c{n:04}", "applied", f"{n:04}") for n in range(MANY_CHANGES + 50)]
    model.set_cards(cards)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.refresh([card._replace(stage="waiting") for card in cards])
    assert resets == [True]
    assert (model.count(Stage.APPLIED), model.count(Stage.WAITING)) == (0, MANY_CHANGES + 50)


@pytest.mark.usefixtures("qapp")
def test_a_drop_changes_nothing_and_a_request_only_asks() -> None:
    model = under_test(BoardModel(NOW, ZONE))
    model.set_cards([a_card("a"), a_card("b", rank="n")])
    asked: list[tuple[str, str, int]] = []
    model.move_requested.connect(lambda *what: asked.append(what))
    root = model.stage_index(Stage.WAITING)
    data = QMimeData()
    data.setData("application/x-qabstractitemmodeldatalist", b"\x80\x04N.")
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, root)
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, root)
    assert QAbstractItemModel.removeRows(model, 0, 1, model.stage_index(Stage.APPLIED)) is False
    assert model.mimeTypes() == []
    model.request_move("a", Stage.WAITING, 0)
    assert asked == [("a", "waiting", 0)]
    assert ids(model, Stage.APPLIED) == ["a", "b"]


@pytest.mark.usefixtures("qapp")
def test_a_card_says_who_it_is_in_every_role() -> None:
    model = BoardModel(NOW, ZONE)
    model.set_cards([a_card("a", company="Umbra <b>Health</b>", role="Data platform lead")])
    index = model.index_of("a")
    assert index.data() == "Data platform lead · Umbra <b>Health</b>"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Data platform lead, Umbra <b>Health</b>. Next: ")
    assert "<b>" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(BoardRole.STAGE) == "applied"
    assert model.card(index) == model.data(index, BoardRole.CARD)
    assert model.card(model.stage_index(Stage.OFFER)) is None
    assert model.stage_of("a") is Stage.APPLIED
    assert model.stage_of("x") is None


@pytest.mark.usefixtures("qapp")
def test_another_present_says_the_words_anew() -> None:
    model = BoardModel(NOW, ZONE)
    planned: dict[str, object] = {
        "next_key": "application_call:1",
        "next_kind": "application_call",
        "next_channel": "call",
        "next_slot_start": "2026-11-24T09:00:00Z",
        "next_all_day": 0,
        "next_in_time_until": "2026-11-24T22:59:59Z",
        "next_zone": "Europe/Berlin",
    }
    card = a_card("a")._replace(**planned)  # type: ignore[arg-type]
    model.set_cards([card])
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, *_: told.append((first.row(), last.row())))
    assert due(model) == "Tomorrow 10:00"
    model.set_present(datetime(2026, 11, 24, 8, 0, tzinfo=UTC), ZONE)
    assert told == [(0, 0)]
    assert due(model) == "Today 10:00"


@pytest.mark.usefixtures("qapp")
def test_places_are_counted_without_those_that_move() -> None:
    model = under_test(BoardModel(NOW, ZONE))
    model.set_cards([*(a_card(f"a{n:03}", "applied", f"{n:03}") for n in range(PAGE + 20)), a_card("w", "waiting")])
    assert model.in_order({"w", "a007", "a003", "nobody"}) == ["a003", "a007", "w"]
    assert model.ids_in("applied", 2, 4) == ["a002", "a003", "a004"]
    assert len(model.ids_in("applied")) == PAGE + 20
    others = [id_ for id_ in model.ids_in("applied") if id_ not in ("a000", "a001", f"a{PAGE + 10:03}")]
    for row in (0, 1, 5, PAGE + 8, PAGE + 16):
        above = model.card_above(("a001", "w", f"a{PAGE + 10:03}", "a000"), "applied", row)
        assert above == (others[row - 1] if row else None)
    assert model.rowCount(model.stage_index("applied")) == PAGE, "nothing is fetched for it"


@pytest.mark.usefixtures("qapp")
def test_several_are_asked_for_in_the_order_of_the_board() -> None:
    model = under_test(BoardModel(NOW, ZONE))
    model.set_cards([a_card("a", "applied", "1"), a_card("b", "applied", "2"), a_card("c", "waiting")])
    asked: list[tuple[object, ...]] = []
    model.moves_requested.connect(lambda *what: asked.append(what))
    model.request_moves({"c": Stage.OFFER, "b": Stage.CLOSED, "a": Stage.CLOSED}, 0, Outcome.REJECTED)
    assert list(asked[0][0].items()) == [("a", Stage.CLOSED), ("b", Stage.CLOSED), ("c", Stage.OFFER)]  # type: ignore[attr-defined]
    assert asked[0][1:] == (0, Outcome.REJECTED)


# The filter -------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("seed", "size"), [*((n, 9) for n in range(8)), (1, 700), (2, 700)])
def test_any_sequence_of_filters_and_refreshes_shows_what_a_list_would(seed: int, size: int) -> None:
    draw = random.Random(seed * 1000 + size)
    model = under_test(BoardModel(NOW, ZONE))
    stages = list(Stage) if size < 500 else [Stage.APPLIED, Stage.WAITING]
    towns = ["Berlin", "Leeds", "Lyon"]

    def a_new_one(id_: str) -> Card:
        rank = "".join(draw.choices("abcdef", k=3))
        return a_card(id_, draw.choice(stages), rank, location=draw.choice(towns), archived=int(draw.random() < 0.2))

    def shows_town(town: str) -> Callable[[Card], bool]:
        return lambda card: card.location == town

    cards = {f"c{n}": a_new_one(f"c{n}") for n in range(size)}
    shows: Callable[[Card], bool] = is_on_the_board
    model.set_cards(cards.values())
    mirror = Mirror(model)
    for turn in range(20):
        what = draw.random()
        if what < 0.4:
            shows = draw.choice([is_on_the_board, *map(shows_town, towns)])
            model.set_filter(shows)
        else:
            changed = {id_: a_new_one(id_) for id_ in draw.sample([*cards, f"n{turn}"], k=draw.choice([1, 1, 4]))}
            gone = draw.sample(list(cards), k=draw.choice([0, 0, 1]))
            for id_ in gone:
                changed.pop(id_, None)
                del cards[id_]
            cards.update(changed)
            model.refresh(changed.values(), gone)
        if draw.random() < 0.3:
            fetch_all(model)
        for stage in Stage:
            there = [card for card in cards.values() if card.stage == stage]
            wanted = [card.id for card in sorted(there, key=lambda card: (card.rank, card.id)) if shows(card)]
            assert mirror.rows[list(Stage).index(stage)] == ids(model, stage) == wanted[: len(ids(model, stage))]
            assert model.count(stage) == len(wanted)
            assert model.total(stage) == sum(not card.archived for card in there)
            assert [model.row_of(id_) for id_ in wanted] == list(range(len(wanted)))
    assert {card.id for card in model.known()} == set(cards)


@pytest.mark.usefixtures("qapp")
def test_a_filter_that_changes_nothing_is_no_new_beginning() -> None:
    model = under_test(BoardModel(NOW, ZONE))
    model.set_cards([a_card("a"), a_card("b", archived=1)])
    begun: list[int] = []
    model.modelReset.connect(lambda: begun.append(1))
    model.set_filter(lambda card: card.id == "a")
    assert begun == []
    model.set_filter(lambda card: False)
    assert (begun, model.count("applied"), model.total("applied"), "a" in model) == ([1], 0, 1, False)
    assert model.known_card("a") is not None


@pytest.mark.usefixtures("qapp")
def test_a_card_comes_and_goes_with_the_filter_of_a_refresh() -> None:
    model = under_test(BoardModel(NOW, ZONE))
    model.set_cards([a_card("a"), a_card("b")])
    mirror = Mirror(model)
    model.refresh([a_card("a")], shows=lambda card: card.id != "a")
    assert mirror.rows[1] == ["b"]
    model.refresh([a_card("a")], shows=is_on_the_board)
    assert mirror.rows[1] == ["a", "b"]


def test_a_large_board_is_read_in_slices_and_is_the_one_that_is_read_at_once(qapp: object) -> None:
    """The first page of each stage, then all in the order of the board; what a deed brought meanwhile stays."""
    chance = random.Random(3)
    cards = [
        a_card(f"c{n:04}", chance.choice(list(Stage)), f"{chance.randrange(10**6):06}", archived=int(n % 7 == 0))
        for n in range(4_000)
    ]
    for shows in (is_on_the_board, lambda card: card.id.endswith("3")):
        model, whole = BoardModel(NOW, ZONE), BoardModel(NOW, ZONE)
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal).setUseFetchMore(False)
        whole.set_filter(shows)
        whole.set_cards(cards)
        ordered = sorted(cards, key=lambda card: (list(Stage).index(Stage(card.stage)), card.rank, card.id))
        first = {stage: [c for c in ordered if c.stage == stage and not c.archived][:PAGE] for stage in Stage}
        model.set_filter(shows)
        model.set_cards((c for own in first.values() for c in own), {stage: whole.total(stage) for stage in Stage})
        mirror = Mirror(model)
        assert [model.total(stage) for stage in Stage] == [whole.total(stage) for stage in Stage]
        for start in range(0, len(ordered), 500):
            model.add_cards(ordered[start : start + 500], more=start + 500 < len(ordered))
            if start == 1_000:
                moved = ordered[-1]._replace(company="Moved meanwhile")
                model.refresh([moved])
                whole.refresh([moved])
        assert [model.ids_in(stage) for stage in Stage] == [whole.ids_in(stage) for stage in Stage]
        assert [model.total(stage) for stage in Stage] == [whole.total(stage) for stage in Stage]
        assert model.known_card(ordered[-1].id) == moved
        assert mirror.rows == [ids(model, stage) for stage in Stage]
