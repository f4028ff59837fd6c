"""What a store answers to the board, apart from the other rows: a start shows cards before anything else."""

from typing import NamedTuple


class Card(NamedTuple):
    """What the board shows of one application: a plain row, as it is read. Instants are UTC text that sorts.

    ``next_…`` tell of the soonest open follow-up, and are None or empty where there is none; ``next_in_time_until`` is
    the last second at which it is not overdue, ``next_promise`` the promise that it waits for. ``pips`` has one letter
    a step: d (done), t (to come), p (passed). ``needs`` and ``tags`` are separated by line feeds. ``open_count`` is the
    number of open follow-ups.
    """

    id: str
    stage: str
    rank: str
    company: str
    role: str
    location: str
    outcome: str | None
    tags: str
    no_calls: int
    archived: int
    signal: str | None
    pips: str
    needs: str
    open_count: int
    next_key: str | None
    next_kind: str | None
    next_channel: str | None
    next_contact: str | None
    next_due_on: str | None
    next_slot_start: str | None
    next_slot_end: str | None
    next_all_day: int | None
    next_zone: str | None
    next_own: int | None
    next_in_time_until: str | None
    next_promise: str | None = None
    posting_closes_on: str | None = None
