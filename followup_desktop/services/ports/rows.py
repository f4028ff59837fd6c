"""What a store answers to those who show it: rows with exactly the columns that are shown."""

from datetime import datetime
from typing import NamedTuple


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
