"""Calendars on servers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from followup_desktop.domain.published import Account, EventThere, ServerAnswer


class ServerSession(Protocol):
    """A conversation with one calendar on a server. Each call may take long: it is made beside the window.

    Every call but ``cancel`` and ``close`` raises NetworkFailed, with a sentence of what was kept, where the server is
    not reached or answers nonsense, and PasswordNeeded where it does not take the password.
    """

    def open(self, password: str = "") -> None:
        """Begins, with that password or with the one in the system's keyring. Raises PasswordNeeded without either."""
        ...

    def etags(self) -> dict[str, str]:
        """The events there that have names like ours: their UIDs with their ETags."""
        ...

    def get(self, uid: str, ours: Sequence[bytes]) -> EventThere | None:
        """How an event stands there, and which of these texts it says; None where it does not."""
        ...

    def put(self, uid: str, content: bytes, etag: str) -> ServerAnswer:
        """Writes an event over the one that has that ETag, or a new one where that is empty."""
        ...

    def delete(self, uid: str, etag: str) -> ServerAnswer:
        """Deletes an event where it still has that ETag."""
        ...

    def cancel(self) -> None:
        """Ends whatever is being asked, from any thread: it raises NetworkFailed there."""
        ...

    def close(self) -> None:
        """Ends the conversation, and waits until it is over."""
        ...


class Connected(NamedTuple):
    """What connecting brought: the account, whether its calendar was just made, whether a keyring has the password."""

    account: Account
    is_new: bool
    is_kept: bool


class Connecting(Protocol):
    """The way to an account, which takes a while and can be cancelled."""

    def connect(self, password: str) -> Connected:
        """Finds our own calendar on the server, or makes it. Raises PasswordNeeded for a wrong one, and NetworkFailed.

        May be called from any thread.
        """
        ...

    def cancel(self) -> None:
        """Ends it, from any thread: NetworkFailed is raised there."""
        ...


class CalendarServers(Protocol):
    """Whoever knows how to ask CalDAV servers."""

    def check_available(self) -> None:
        """Raises CouldNot, with a sentence of what to install, where that is not installed."""
        ...

    def connecting(self, address: str, user: str) -> Connecting:
        """The way to an account there; nothing is asked yet. Raises Refused ("address") for what is none."""
        ...

    def session(self, account: Account) -> ServerSession:
        """A session with that account, which is not opened yet: nothing is asked."""
        ...

    def forget(self, account: Account) -> None:
        """Takes its password out of the system's keyring. Raises CouldNot where it may still be there."""
        ...
