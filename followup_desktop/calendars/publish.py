"""CalDAV servers as the services ask them: by a process of its own, which a call waits for and a cancel ends.

The libraries are loaded in that process alone, so that they cost the window nothing.
"""

import json
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from followup_desktop.calendars.server import OPTION
from followup_desktop.domain.errors import CouldNot, FollowupError, NetworkFailed, PasswordNeeded
from followup_desktop.domain.published import Account, Came, EventThere, ServerAnswer
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.ports.calendar_servers import Connected

LIBRARIES = ("caldav", "keyring")
APART = "followup_desktop.calendars.server.apart"
CALL_SECONDS = 150.0
"""So long one question may take in all; the process has shorter limits of its own for each request."""
_LONGEST_LINE = 64 * 1024 * 1024


_MISSING = Sentence(
    "Publishing needs libraries that are not installed: install followup-desktop with its extra “caldav” "
    "(pip install followup-desktop[caldav]). Everything else works without them."
)


_NOT_FORGOTTEN = Sentence(
    "Nothing is published any more, but the system's keyring could not be made to forget the password for {host}. "
    "Delete it there: it is called “followup-desktop calendar”."
)


class CalDavServers:
    """Implements ``services.ports.calendar_servers.CalendarServers``."""

    def check_available(self) -> None:
        """Raises CouldNot, with a sentence of what to install, where the libraries for it are missing."""
        import importlib.util

        if any(importlib.util.find_spec(name) is None for name in LIBRARIES):
            raise CouldNot(_MISSING)

    def connecting(self, address: str, user: str) -> "CalDavConnecting":
        """The way to an account there; nothing is asked yet. Raises Refused, which names the field."""
        from followup_desktop.calendars.server.addresses import address_of, user_of

        return CalDavConnecting(address_of(address), user_of(user))

    def session(self, account: Account) -> "CalDavSession":
        """A session that is not opened yet; nothing is asked."""
        return CalDavSession(account)

    def forget(self, account: Account) -> None:
        """Takes the password out of the keyring, if it is there. Raises CouldNot where it may still be there."""
        from followup_desktop.calendars.server.addresses import host_of

        try:
            process = _Process(account.address)
            try:
                is_gone = process.ask("forget", address=account.address, user=account.user)
            finally:
                process.close()
        except FollowupError:
            is_gone = False
        if not is_gone:
            raise CouldNot(_NOT_FORGOTTEN.filled(host=host_of(account.address)))


class CalDavConnecting:
    """Implements ``services.ports.calendar_servers.Connecting``."""

    def __init__(self, address: str, user: str) -> None:
        self._address = address
        self._user = user
        self._process: _Process | None = None
        self._is_cancelled = False

    def connect(self, password: str) -> Connected:
        """Finds or makes our calendar there. Raises PasswordNeeded for a wrong password, and NetworkFailed."""
        self._process = process = _Process(self._address)
        if self._is_cancelled:
            process.cancel()
        try:
            found = process.ask("connect", address=self._address, user=self._user, password=password)
        finally:
            process.close()
        account = Account(self._address, self._user, str(found["collection"]))
        return Connected(account, bool(found["is_new"]), bool(found["is_kept"]))

    def cancel(self) -> None:
        """Ends it, from any thread."""
        self._is_cancelled = True
        if self._process is not None:
            self._process.cancel()


class CalDavSession:
    """Implements ``services.ports.calendar_servers.ServerSession``."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._process: _Process | None = None
        self._is_cancelled = False

    def open(self, password: str = "") -> None:
        """Begins, with that password or with the one in the keyring. Raises PasswordNeeded or NetworkFailed."""
        address, user, collection = self._account
        self._process = process = _Process(address)
        if self._is_cancelled:
            process.cancel()
        process.ask("open", address=address, user=user, collection=collection, password=password)

    def etags(self) -> dict[str, str]:
        """The events of ours that are there: their UIDs with their ETags."""
        return {str(uid): str(etag) for uid, etag in self._ask("etags").items()}

    def get(self, uid: str, ours: Sequence[bytes]) -> EventThere | None:
        """How an event stands there; None where it does not."""
        found = self._ask("get", uid=uid, ours=[text.decode() for text in ours])
        return None if found is None else EventThere(*found)

    def put(self, uid: str, content: bytes, etag: str) -> ServerAnswer:
        """Writes an event over the one with that ETag, or a new one where that is empty."""
        return _answer(*self._ask("put", uid=uid, content=content.decode(), etag=etag))

    def delete(self, uid: str, etag: str) -> ServerAnswer:
        """Deletes an event where it still has that ETag."""
        return _answer(*self._ask("delete", uid=uid, etag=etag))

    def cancel(self) -> None:
        """Ends what is being asked, from any thread; the one who asked hears of it as NetworkFailed."""
        self._is_cancelled = True
        if self._process is not None:
            self._process.cancel()

    def close(self) -> None:
        """Ends the session."""
        if self._process is not None:
            self._process.close()

    def _ask(self, what: str, **asked: Any) -> Any:
        if self._process is None:
            raise RuntimeError("this session was not opened")
        return self._process.ask(what, **asked)


class _Process:
    """The process that asks, and the lines that go to and fro. One question at a time, from any thread."""

    def __init__(self, address: str) -> None:
        # Every command loads this module, and next to none asks a server.
        from followup_desktop.apart import started
        from followup_desktop.calendars.server.addresses import host_of

        self._host = host_of(address)
        self._asking = threading.Lock()
        self._is_cancelled = False
        try:
            self._process = started(_command())
        except OSError as fault:
            raise NetworkFailed(
                Sentence(
                    "Nothing was published: this machine starts no further program ({reason}). Changes are kept.",
                    reason=fault.strerror or type(fault).__name__,
                )
            ) from None

    def ask(self, what: str, **asked: Any) -> Any:
        """One question and its answer. Raises what ``_fault`` says."""
        with self._asking:
            into, out = self._process.stdin, self._process.stdout
            assert into is not None and out is not None
            timer = threading.Timer(CALL_SECONDS, self._process.kill)
            timer.daemon = True
            timer.start()
            try:
                into.write(json.dumps({"do": what, **asked}).encode() + b"\n")
                into.flush()
                line = out.readline(_LONGEST_LINE)
            except OSError:
                line = b""
            finally:
                is_over = not timer.is_alive()
                timer.cancel()
        if self._is_cancelled:
            raise NetworkFailed(Sentence("Publishing was cancelled; what was not sent yet is kept."))
        try:
            told = json.loads(line)
            if "fault" not in told:
                return told["found"]
            code, detail = str(told["fault"]), dict(told["detail"])
        except (ValueError, KeyError, TypeError):
            code, detail = "timeout" if is_over else "nonsense", {}
        raise _fault(code, self._host, detail) from None

    def cancel(self) -> None:
        """Ends the process, whatever it is at."""
        self._is_cancelled = True
        self._process.kill()

    def close(self) -> None:
        """Ends the process and waits until it is gone."""
        self._process.kill()
        with self._asking:
            for pipe in (self._process.stdin, self._process.stdout):
                assert pipe is not None
                with suppress(OSError):
                    pipe.close()
            self._process.wait()


def _answer(came: str, etag: str, status: int) -> ServerAnswer:
    return ServerAnswer(Came(came), etag, status)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, OPTION]
    # -P: nothing is imported from the current folder, whatever lies there.
    return [sys.executable, "-P", "-m", APART]


_KEPT = Sentence("Your changes are kept and sent later.")
_SENTENCES = {
    "certificate": Sentence(
        "{host} shows a certificate that is not valid ({reason}), so nothing was sent to it. {kept} Check the address, "
        "or ask whoever runs the server."
    ),
    "tls": Sentence("No secure connection to {host} came about ({reason}), so nothing was sent. {kept}"),
    "timeout": Sentence("{host} did not answer in time. {kept}"),
    "unreachable": Sentence("{host} cannot be reached ({reason}). {kept} Check the address and the network."),
    "nonsense": Sentence("{host} answers, but not as a calendar server does. {kept} Check the address."),
    "too_large": Sentence("{host} sent more than {megabytes} MB, and was not listened to any longer. {kept}"),
    "redirects": Sentence("{host} sends every request on to another address without an end. {kept} Check the address."),
    "no_calendars": Sentence("No calendars were found at {host}. Check the address and the user name."),
    "no_new_calendar": Sentence(
        "{host} lets no program make a calendar. Make one there that is called “Job follow-ups”, and connect again."
    ),
    "gone": Sentence(
        "The calendar “Job follow-ups” is not at {host} any more. {kept} Connect again in the settings to make it anew."
    ),
    "elsewhere": Sentence(
        "{host} points to another server, {other}, which was not asked. {kept} If that is right, enter its address."
    ),
    "plain": Sentence(
        "{host} points to an address without encryption, which was not asked: others could read along. {kept}"
    ),
    "full": Sentence("{host} has no room left. {kept} Make room there, then publish again."),
    "busy": Sentence("{host} is not working at the moment (it answers {status}). {kept}"),
    "forbidden": Sentence("{host} does not let this user write there (it answers {status}). {kept}"),
    "status": Sentence("{host} does not do what it was asked (it answers {status}). {kept}"),
}


def _fault(code: str, host: str, detail: dict[str, Any]) -> NetworkFailed | CouldNot:
    if code == "missing":
        return CouldNot(_MISSING)
    if code == "password_needed":
        return PasswordNeeded(Sentence("The password for {host} is not in the system's keyring.", host=host))
    if code == "password":
        return PasswordNeeded(Sentence("{host} does not take this user name with this password.", host=host))
    status = detail.get("status") if isinstance(detail.get("status"), int) else 0
    if code == "status":
        code = _code_of(int(status or 0))
    if code == "elsewhere" and detail.get("plain"):
        code = "plain"
    sentence = _SENTENCES.get(code, _SENTENCES["nonsense"])
    reason = str(detail.get("reason") or "")[:200] or Sentence("no reason was given")
    return NetworkFailed(
        sentence.filled(
            host=host,
            reason=reason,
            other=str(detail.get("host") or "")[:200],
            status=str(status),
            megabytes=str(detail.get("megabytes", "")),
            kept=_KEPT,
        )
    )


def _code_of(status: int) -> str:
    if status == 507:
        return "full"
    if status >= 500 or status in (408, 423, 429):
        return "busy"
    return "forbidden" if status in (403, 405) else "status"
