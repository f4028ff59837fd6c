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


class ServerAnswer(NamedTuple):
    """What came of writing or deleting one event.

    ``came`` is "done", "conflict" (it is not as it was known), "missing" or "refused"; ``etag`` that of what was
    written; ``status`` the number by which the server said so.
    """

    came: str
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
