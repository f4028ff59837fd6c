"""A calendar server in memory, as the services ask one: with a user who changes things there, and faults to order."""

import threading
from collections.abc import Callable, Sequence
from itertools import count

from followup_desktop.calendars.server.addresses import address_of, user_of
from followup_desktop.calendars.server.resource import read_there
from followup_desktop.domain.errors import CouldNot, FollowupError, NetworkFailed, PasswordNeeded
from followup_desktop.domain.published import Account, Came, EventThere, ServerAnswer
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.ports.calendar_servers import Connected

HOST, PASSWORD = "calendar.example", "open sesame"
DOWN = "calendar.example cannot be reached. Your changes are kept and sent later."


class MemoryServers:
    """Implements ``services.ports.calendar_servers.CalendarServers``: one server, which takes one password.

    ``resources`` is what stands there, by UID, with its ETag; ``requests`` what was asked. ``faults`` are raised by the
    next requests, in their order, and ``answers`` given to the next writes. While ``is_hanging`` nothing is answered.
    """

    def __init__(self) -> None:
        self.resources: dict[str, tuple[str, bytes]] = {}
        self.requests: list[str] = []
        self.faults: list[FollowupError] = []
        self.answers: list[ServerAnswer] = []
        self.is_down = False
        self.is_new = True
        self.is_missing = False
        self.has_keyring = True
        self.is_locked = False
        self.in_keyring = ""
        self.is_hanging = threading.Event()
        self.freed = threading.Event()
        self._etags = count(1)

    # The port -----------------------------------------------------------------------------------------------------

    def check_available(self) -> None:
        """Raises CouldNot where it is told to be missing."""
        if self.is_missing:
            raise CouldNot("Publishing needs libraries that are not installed.")

    def connecting(self, address: str, user: str) -> "MemoryConnecting":
        """The way to the account."""
        return MemoryConnecting(self, Account(address_of(address), user_of(user)))

    def session(self, account: Account) -> "MemorySession":
        """A session that is not opened yet."""
        return MemorySession(self)

    def forget(self, account: Account) -> None:
        """Takes the password out of the keyring, where that is not locked."""
        if self.is_locked:
            raise CouldNot("The keyring could not be made to forget the password.")
        self.in_keyring = ""

    # The user, at the server ---------------------------------------------------------------------------------------

    def put(self, uid: str, content: bytes) -> str:
        """Somebody writes it; returns its ETag."""
        etag = f'"{next(self._etags)}"'
        self.resources[uid] = (etag, content)
        return etag

    def edit(self, uid: str, change: Callable[[str], str]) -> None:
        """The user changes the text of an event there."""
        before = self.resources[uid][1].decode()
        after = change(before)
        assert after != before
        self.put(uid, after.encode())

    def delete(self, uid: str) -> None:
        """The user deletes an event there."""
        del self.resources[uid]

    def text(self, uid: str) -> str:
        """What stands there, unfolded."""
        return self.resources[uid][1].decode().replace("\r\n ", "")

    def asked(self, what: str) -> None:
        """A request arrives."""
        self.requests.append(what)
        if self.is_hanging.is_set():
            assert self.freed.wait(30), "nobody freed it"
        if self.faults:
            raise self.faults.pop(0)
        if self.is_down:
            raise NetworkFailed(DOWN)

    def check(self, password: str) -> None:
        """Raises PasswordNeeded where it is not the one."""
        if password != PASSWORD:
            raise PasswordNeeded(Sentence("{host} does not take this user name with this password.", host=HOST))


class MemoryConnecting:
    """Implements ``services.ports.calendar_servers.Connecting``."""

    def __init__(self, server: MemoryServers, account: Account) -> None:
        self._server = server
        self._account = account
        self._is_cancelled = False

    def connect(self, password: str) -> Connected:
        """Finds the calendar."""
        self._server.asked("connect")
        if self._is_cancelled:
            raise NetworkFailed("Publishing was cancelled; what was not sent yet is kept.")
        self._server.check(password)
        if self._server.has_keyring:
            self._server.in_keyring = password
        found = self._account._replace(collection=f"{self._account.address}/job-follow-ups/")
        connected = Connected(found, self._server.is_new, self._server.has_keyring)
        self._server.is_new = False
        return connected

    def cancel(self) -> None:
        """Frees whoever waits."""
        self._is_cancelled = True
        self._server.freed.set()


class MemorySession:
    """Implements ``services.ports.calendar_servers.ServerSession``."""

    def __init__(self, server: MemoryServers) -> None:
        self._server = server
        self._is_cancelled = False

    def open(self, password: str = "") -> None:
        """Begins."""
        password = password or self._server.in_keyring
        if not password:
            raise PasswordNeeded(Sentence("The password for {host} is not in the system's keyring.", host=HOST))
        self._ask("open")
        self._server.check(password)

    def etags(self) -> dict[str, str]:
        """What is there."""
        self._ask("etags")
        return {uid: etag for uid, (etag, _) in self._server.resources.items()}

    def get(self, uid: str, ours: Sequence[bytes]) -> EventThere | None:
        """How an event stands there."""
        self._ask(f"get {uid}")
        if uid not in self._server.resources:
            return None
        return read_there(uid, *self._server.resources[uid], list(ours))

    def put(self, uid: str, content: bytes, etag: str) -> ServerAnswer:
        """Writes an event, where it still has that ETag."""
        self._ask(f"put {uid}")
        if self._server.answers:
            return self._server.answers.pop(0)
        if self._server.resources.get(uid, ("", b""))[0] != etag:
            return ServerAnswer(Came.CONFLICT, status=412)
        return ServerAnswer(Came.DONE, self._server.put(uid, content), 201)

    def delete(self, uid: str, etag: str) -> ServerAnswer:
        """Deletes an event, where it still has that ETag."""
        self._ask(f"delete {uid}")
        if uid not in self._server.resources:
            return ServerAnswer(Came.MISSING, status=404)
        if self._server.resources[uid][0] != etag:
            return ServerAnswer(Came.CONFLICT, status=412)
        del self._server.resources[uid]
        return ServerAnswer(Came.DONE, status=204)

    def cancel(self) -> None:
        """Frees whoever waits."""
        self._is_cancelled = True
        self._server.freed.set()

    def close(self) -> None:
        """There is nothing to end."""

    def _ask(self, what: str) -> None:
        self._server.asked(what)
        if self._is_cancelled:
            raise NetworkFailed("Publishing was cancelled; what was not sent yet is kept.")
