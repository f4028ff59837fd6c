"""Which cards pass the filter: what a chip of the filter finds is what the card's own chip says."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.board_filter import BoardFilter, is_due, is_unplanned, moment, passing, signal_of
from followup_desktop.presentation.card_text import CardWording, DueKind
from followup_desktop.services.ports.card import Card
from tests.builders import a_card

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ZONES = [ZoneInfo(name) for name in ("Europe/London", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu")]
LONDON = ZONES[0]


def at(hours: int) -> str:
    """An instant so many hours from now, as rows write it."""
    return (NOW + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ")


near = st.integers(-60, 60)


@st.composite
def cards(draw: st.DrawFn) -> Card:
    """Cards around the present: planned or not, all-day or not, with a posting that closes, archived or not."""
    start, planned = draw(near), draw(st.booleans())
    all_day = draw(st.booleans())
    return a_card(
        "c",
        draw(st.sampled_from(list(Stage))),
        archived=int(draw(st.integers(0, 5)) == 0),
        signal=draw(st.sampled_from([None, "welcome", "unclear", "dont_call"])),
        no_calls=int(draw(st.integers(0, 3)) == 0),
        posting_closes_on=draw(st.none() | near.map(lambda hours: at(hours)[:10])),
        next_key="move_on:1" if planned else None,
        next_kind="move_on" if planned else None,
        next_slot_start=(at(start)[:10] if all_day else at(start)) if planned else None,
        next_all_day=int(all_day) if planned else None,
        next_own=int(draw(st.booleans())) if planned else None,
        next_zone="Europe/London" if planned else None,
        next_in_time_until=draw(st.none() | near.map(at)) if planned else None,
    )


@given(cards(), st.sampled_from(ZONES))
def test_due_and_stale_are_what_the_chips_of_the_cards_say(card: Card, zone: ZoneInfo) -> None:
    text = CardWording(NOW, zone).of(card)
    here = moment(NOW, zone)
    assert is_due(card, here) == (text.due_kind in (DueKind.OVERDUE, DueKind.TODAY))
    assert is_unplanned(card, here) == (text.due_kind is DueKind.NONE)
    assert signal_of(card) == (text.signal.kind if text.signal else "")


HERE = moment(NOW, LONDON)
PLAIN = a_card("plain")
DUE = a_card(
    "due", next_key="k", next_slot_start=at(1), next_kind="move_on", tags="remote\nfour days", signal="welcome"
)
AWAY = a_card("away", archived=1, tags="remote")
ALL = (PLAIN, DUE, AWAY)


@pytest.mark.parametrize(
    ("chosen", "found", "shown"),
    [
        (BoardFilter(), None, ["plain", "due"]),
        (BoardFilter("  "), None, ["plain", "due"]),
        (BoardFilter("'"), None, ["plain", "due"]),
        (BoardFilter("x"), frozenset(), []),
        (BoardFilter("x"), frozenset({"away", "due"}), ["due", "away"]),
        (BoardFilter("x", due=True), frozenset({"away", "due"}), ["due"]),
        (BoardFilter(due=True), None, ["due"]),
        (BoardFilter(unplanned=True), None, ["plain"]),
        (BoardFilter(tag="remote"), None, ["due"]),
        (BoardFilter("x", tag="remote"), frozenset({"away"}), ["away"]),
        (BoardFilter(tag="four"), None, []),
        (BoardFilter(tag="four days"), None, ["due"]),
        (BoardFilter(signal="welcome"), None, ["due"]),
        (BoardFilter(signal="dont_call"), None, []),
        (BoardFilter(due=True, unplanned=True), None, []),
    ],
)
def test_everything_that_is_chosen_has_to_be_true(
    chosen: BoardFilter, found: frozenset[str] | None, shown: list[str]
) -> None:
    passes = passing(chosen, found, HERE)
    assert [card.id for card in ALL if passes(card)] == shown


@pytest.mark.parametrize("chosen", [BoardFilter("x"), BoardFilter("x", due=True), BoardFilter(tag="none")])
def test_what_is_kept_passes(chosen: BoardFilter) -> None:
    passes = passing(chosen, frozenset() if chosen.text else None, HERE, {"plain"})
    assert [card.id for card in ALL if passes(card)] == ["plain"]


def test_a_filter_is_on_where_it_may_leave_something_out() -> None:
    assert [BoardFilter(text).is_on for text in ("", " ", "a")] == [False, False, True]
    assert BoardFilter(" ", tag="x").is_on
