"""What the board is narrowed to: the text, and the chips; and which cards pass."""

from __future__ import annotations

from collections.abc import Collection, Set
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, NamedTuple

from followup_desktop.domain.time.zones import format_instant
from followup_desktop.domain.vocabulary import Signal, Stage
from followup_desktop.presentation.board_model import Found, Shows, is_on_the_board
from followup_desktop.presentation.card_text import next_midnight

if TYPE_CHECKING:
    from followup_desktop.services.ports.card import Card

LONGEST_TEXT = 500
"""More than this is cut off: it is a field for a few words."""


class BoardFilter(NamedTuple):
    """What has to be true of a card that is shown; without anything all are.

    ``due``: its step is overdue or for today. ``unplanned``: nothing is planned. ``signal`` is the value of a
    ``Signal``, ``tag`` a tag to the letter; each is empty where it does not matter.
    """

    text: str = ""
    due: bool = False
    signal: str = ""
    tag: str = ""
    unplanned: bool = False

    @property
    def is_on(self) -> bool:
        """Whether it may leave a card out."""
        return self != BoardFilter(text=self.text) or bool(self.text.strip())


class Moment(NamedTuple):
    """A present as the rows of cards write instants and days, to be compared with them as text."""

    now: str
    midnight: str
    today: str


def moment(now: datetime, zone: tzinfo) -> Moment:
    """That (aware) present for a user in that zone."""
    local = now.astimezone(zone)
    return Moment(
        format_instant(now), format_instant(next_midnight(now, zone).astimezone(UTC)), local.date().isoformat()
    )


def passing(chosen: BoardFilter, found: Set[str] | None, at: Moment, kept: Collection[str] = ()) -> Shows:
    """Which cards pass. ``found`` are the ids that the text finds, None where it has no words.

    Archived ones are shown where the text finds them. The ``kept`` ones pass whatever the filter.
    """
    if not chosen.is_on:
        return is_on_the_board
    if found is not None and chosen == BoardFilter(chosen.text):
        return Found(found | set(kept) if kept else found)

    def passes(card: Card) -> bool:
        if card.id in kept:
            return True
        if card.archived if found is None else card.id not in found:
            return False
        return (
            (not chosen.due or is_due(card, at))
            and (not chosen.unplanned or is_unplanned(card, at))
            and (not chosen.signal or signal_of(card) == chosen.signal)
            and (not chosen.tag or chosen.tag in card.tags.split("\n"))
        )

    return passes


def is_due(card: Card, at: Moment) -> bool:
    """Whether the card's chip says that something is overdue or for today."""
    if card.archived:
        return False
    if not card.next_key or not card.next_slot_start:
        return card.stage == Stage.INTERESTED and card.posting_closes_on == at.today
    if card.next_in_time_until and card.next_in_time_until < at.now:
        return True
    if card.next_all_day:
        return card.next_slot_start[:10] <= at.today
    return card.next_slot_start < at.midnight


def is_unplanned(card: Card, at: Moment) -> bool:
    """Whether nothing is planned for an application that is still open."""
    if card.archived or card.stage == Stage.CLOSED or (card.next_key and card.next_slot_start):
        return False
    return not (card.stage == Stage.INTERESTED and card.posting_closes_on and card.posting_closes_on >= at.today)


def signal_of(card: Card) -> str:
    """The signal that the card shows; empty where there is none."""
    return Signal.DONT_CALL if card.no_calls else card.signal or ""
