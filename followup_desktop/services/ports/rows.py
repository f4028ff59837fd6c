"""What a store answers to those who show it: rows with exactly the columns that are shown."""

from datetime import datetime
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


class Named(NamedTuple):
    """What tells one application from another, as plain values; ``added_on`` is an ISO 8601 date, or None."""

    id: str
    company: str
    role: str
    posting_url: str
    added_on: str | None
    stage: str = ""
    archived: int = 0


class Person(NamedTuple):
    """A person of an application, as plain values."""

    application_id: str
    name: str
    title: str
    email: str = ""


class LetterPlace(NamedTuple):
    """What tells a letter from the others: its application, and the key of its follow-up."""

    application_id: str
    key: str


class LetterRow(NamedTuple):
    """One letter as the list of letters shows it: a plain row. Instants are UTC text that sorts, or None.

    ``kept_at`` is when a letter of the application was kept last, ``contact`` the person that the key names. A letter
    that is done and has no ``body`` was written elsewhere. ``marked_by`` is the last deed that marked it as sent,
    or an import that brought it so: what came from a file may have been sent with open findings. None: no such deed.
    """

    application_id: str
    company: str
    role: str
    key: str
    state: str
    channel: str | None
    subject: str
    body: str
    checked: int
    done_at: str | None
    kept_at: str | None
    contact: str | None
    marked_by: str | None = None


class AgendaRow(NamedTuple):
    """One open follow-up as Today lists it; instants are UTC text that sorts, all-day slots are dates."""

    application_id: str
    company: str
    role: str
    key: str
    kind: str
    channel: str
    contact: str | None
    phone: str | None
    due_on: str
    slot_start: str
    slot_end: str
    all_day: int
    zone: str
    own: int
    in_time_until: str | None


class DoneRow(NamedTuple):
    """One follow-up that was done, or interview that was held (by its ``ask_process``), as a plain row.

    ``at`` is when it was done or began, as UTC text that sorts; ``contact`` the person that the key names.
    """

    application_id: str
    company: str
    role: str
    key: str
    channel: str | None
    contact: str | None
    at: str


class AwaitedRow(NamedTuple):
    """An application that waits for a promise, as a plain row."""

    application_id: str
    company: str
    role: str


class RecordedChange(NamedTuple):
    """One change in the history: its number, when, the deed, the application (empty for several), its state.

    ``state`` is "done", "undone" (can be done again) or "gone" (undone, and then something else was done).
    """

    number: int
    at: datetime
    deed: str
    application_id: str
    label: str
    state: str
