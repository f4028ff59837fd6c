"""What is known of the follow-ups that were published to a calendar on a server."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Standing(StrEnum):
    """How a published event stands between the program and the server."""

    OURS = "ours"
    """It is, or is about to be, what the program wrote."""
    EDITED = "edited"
    """The user changed it there, and theirs stays."""
    DELETED = "deleted"
    """The user deleted it there, and it stays deleted."""
    LEFT_OUT = "left out"
    """The user deleted it there, and said here that it is meant to stay so."""
    REFUSED = "refused"
    """The server does not take it."""


class EventThere(NamedTuple):
    """An event as it stands on the server. ``same_as`` is the place of the text of ours that says the same, or -1.

    ``start`` and ``end`` are ISO 8601: instants in UTC, or dates where it is all-day (the end exclusive); empty where
    the event has none that can be read.
    """

    etag: str
    start: str = ""
    end: str = ""
    all_day: bool = False
    summary: str = ""
    same_as: int = -1


class Came(StrEnum):
    """What came of writing or deleting one event; a conflict is that it was not as it was known."""

    DONE = "done"
    CONFLICT = "conflict"
    MISSING = "missing"
    REFUSED = "refused"


class ServerAnswer(NamedTuple):
    """What came of it; ``etag`` is that of what was written, ``status`` the number by which the server said so."""

    came: Came
    etag: str = ""
    status: int = 0


@dataclass(frozen=True, slots=True)
class PublishedEvent:
    """What is kept of one event of a collection, under its UID.

    ``etag`` and ``sent`` are those of the VEVENT that the server is known to have had from us last; empty where none
    is. ``sending`` is a text that may have reached the server although nobody heard of it. ``there`` is how an edited
    event stands there.
    """

    uid: str
    application_id: str
    key: str
    etag: str = ""
    sent: str = ""
    sending: str = ""
    standing: Standing = Standing.OURS
    there: EventThere | None = None


class Account(NamedTuple):
    """Where is published: the address that was entered, the user there, and the address of the calendar found."""

    address: str
    user: str
    collection: str = ""


class Act(StrEnum):
    """What is to be done next about one event, so that server and plan come to agree."""

    NOTHING = "nothing"
    WRITE = "write"
    DELETE = "delete"
    LOOK = "look"
    """Only what stands there says whose it is."""
    FORGET = "forget"
    """There is nothing to agree about any more."""
    LEAVE_OUT = "leave out"
    """The user deleted it there: it stays deleted."""


def next_act(wanted: str, *, cancelled: bool, known: PublishedEvent | None, etag: str) -> Act:
    """What is to be done about an event.

    ``wanted`` is its VEVENT in the plan, empty where it is gone, and ``cancelled`` whether it says that it was called
    off. ``etag`` is what the server says it has, empty where it has nothing.
    """
    if known is None:
        if not wanted:
            return Act.NOTHING
        # The server does not need to hear that something is called off which it never had.
        return Act.LOOK if etag else Act.NOTHING if cancelled else Act.WRITE
    is_ours = known.standing in (Standing.OURS, Standing.REFUSED)
    if not etag:
        return _act_where_missing(wanted, cancelled=cancelled, known=known)
    if is_ours and etag == known.etag:
        if not wanted:
            return Act.DELETE
        return Act.NOTHING if known.sent == wanted else Act.WRITE
    return Act.LOOK


def _act_where_missing(wanted: str, *, cancelled: bool, known: PublishedEvent) -> Act:
    if not wanted:
        return Act.FORGET
    if known.standing in (Standing.DELETED, Standing.LEFT_OUT):
        return Act.NOTHING
    if known.etag:
        return Act.LEAVE_OUT
    return Act.FORGET if cancelled else Act.WRITE
