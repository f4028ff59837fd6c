"""The order of the cards: ranks that sort as text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_desktop.domain.board import DIGITS, rank_between, ranks_after

ranks = st.text(DIGITS, min_size=1, max_size=6).filter(lambda rank: not rank.endswith("0"))


@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), ("", "i"), ("i", ""), ("a", "b"), ("a", "a1"), ("az", "b"), ("azz", "b"), ("", "1"), ("", "01"),
     ("", "00001"), ("z", ""), ("zzzz", ""), ("a", "a01"), ("a0", "a1"), ("i", "i0i"), ("1", "11"), ("10", "11")],
)  # fmt: skip
def test_there_is_room_between(before, after):
    rank = rank_between(before, after)
    assert before < rank
    assert not after or rank < after
    assert not rank.endswith("0")


@given(st.one_of(st.just(""), ranks), st.one_of(st.just(""), ranks))
@settings(max_examples=500)
def test_it_always_fits_strictly_between(one, other):
    before, after = (one, other) if not other or one < other else (other, one)
    if before == after and before:
        with pytest.raises(ValueError, match="room"):
            rank_between(before, after)
        return
    rank = rank_between(before, after)
    assert before < rank
    assert not after or rank < after
    assert not rank.endswith("0")
    assert len(rank) <= max(len(before), len(after)) + 1


@pytest.mark.parametrize(
    ("before", "after"), [("b", "a"), ("a", "a"), ("a", "a0"), ("a", "a00"), ("", "0"), ("", "000"), ("a0", "a00")]
)
def test_no_room_is_said(before, after):
    with pytest.raises(ValueError, match="room"):
        rank_between(before, after)


@given(st.text("09az A~é\U0001f600", max_size=4), st.text("09az A~é\U0001f600", max_size=4))
@settings(max_examples=1_000)
def test_an_imported_rank_may_be_any_text(one, other):
    before, after = sorted((one, other))
    for low, high in ((before, after), (after, ""), (before, "")):
        try:
            rank = rank_between(low, high)
        except ValueError:
            # Nothing to put between: the same rank twice, or the least that there is above the other.
            assert low == high or high[len(low) :].strip(" 0") == ""
        else:
            assert low < rank
            assert not high or rank < high


PLACES = {
    "at the top": lambda ranks: ("", ranks[0]),
    "at the end": lambda ranks: (ranks[-1], ""),
    "after the first": lambda ranks: (ranks[0], ranks[1]),
    "before the last": lambda ranks: (ranks[-2], ranks[-1]),
}


@pytest.mark.parametrize(
    ("place", "count"),
    [("at the top", 10_000), ("at the end", 10_000), ("after the first", 3_000), ("before the last", 3_000)],
)
def test_ten_thousand_inserts_at_one_place_stay_sane(place, count):
    first, second = ranks_after("", 2)
    found = {first, second}
    edges = [first, second]
    for _ in range(count):
        before, after = PLACES[place](edges)
        rank = rank_between(before, after)
        assert before < rank
        assert not after or rank < after
        assert not rank.endswith("0")
        found.add(rank)
        edges = [rank, second] if place in ("at the top", "before the last") else [first, rank]
    assert len(found) == count + 2
    # A digit for every five halvings, and no more.
    assert max(map(len, found)) <= count // 5 + 2


def test_alternating_between_two_neighbours_stays_sane():
    before, after = "a", "b"
    for n in range(2_000):
        rank = rank_between(before, after)
        assert before < rank < after
        before, after = (rank, after) if n % 2 else (before, rank)
    assert len(before) <= 500


@pytest.mark.parametrize("before", ["", "i", "zz", "a01"])
@pytest.mark.parametrize("count", [0, 1, 2, 17, 35, 36, 1_000, 5_000])
def test_ranks_in_a_row(before, count):
    found = ranks_after(before, count)
    assert len(found) == count
    assert found == sorted(set(found))
    assert all(rank > before for rank in found)
    assert len({len(rank) for rank in found}) <= 1
    if count:
        assert len(found[0]) - len(before) <= 3
    # There is room before the first, between any two, and after the last.
    for one, other in zip([before, *found], [*found, ""], strict=True):
        rank = rank_between(one, other)
        assert one < rank
        assert not other or rank < other


def test_ranks_stay_short_where_cards_come_to_the_top_or_the_end_one_after_the_other():
    top = end = rank_between("", "")
    for _ in range(1000):
        top = rank_between("", top)
        end = rank_between(end, "")
    assert max(len(top), len(end)) <= 60
