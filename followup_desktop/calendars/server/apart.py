"""The process in which a server is asked: lines of JSON in, lines of JSON out, nothing anywhere else.

However long a server hangs and whatever it sends, the window does not wait for it. A password comes in by a line that
no other program sees, or from the system's keyring, and goes nowhere but to the server.
"""

import json
import logging
import os
import signal
import sys
from contextlib import suppress
from typing import Any, NoReturn

from followup_desktop.calendars.server import passwords
from followup_desktop.calendars.server.client import CalDavClient, FaultError


class _Session:
    def __init__(self) -> None:
        self._client: CalDavClient | None = None
        self._collection = ""
        self._to_keep: tuple[str, str, str] | None = None

    def do(self, asked: dict[str, Any]) -> Any:
        """Carries out one line. Raises FaultError."""
        what = asked["do"]
        if what == "connect":
            return self._connect(asked)
        if what == "open":
            return self._open(asked)
        if what == "forget":
            return passwords.forget(asked["address"], asked["user"])
        if self._client is None:
            raise FaultError("nonsense")
        if what == "etags":
            found = self._client.etags(self._collection)
            self._keep_password()
            return found
        if what == "get":
            return self._client.get(self._collection, asked["uid"], asked["ours"])
        if what == "put":
            return self._client.put(self._collection, asked["uid"], asked["content"], asked["etag"])
        if what == "delete":
            return self._client.delete(self._collection, asked["uid"], asked["etag"])
        raise FaultError("nonsense")

    def _connect(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Finds the calendar with the password that was typed, and then keeps that where there is a keyring."""
        self._client = CalDavClient(asked["address"], asked["user"], asked["password"])
        self._collection, is_new = self._client.find_calendar()
        is_kept = passwords.keep(asked["address"], asked["user"], asked["password"])
        return {"collection": self._collection, "is_new": is_new, "is_kept": is_kept}

    def _open(self, asked: dict[str, Any]) -> None:
        password = asked["password"] or passwords.kept(asked["address"], asked["user"])
        if not password:
            raise FaultError("password_needed")
        self._client = CalDavClient(asked["address"], asked["user"], password)
        self._collection = asked["collection"]
        self._to_keep = (asked["address"], asked["user"], asked["password"]) if asked["password"] else None

    def _keep_password(self) -> None:
        """One that was asked for is kept once the server has taken it."""
        if self._to_keep is not None:
            passwords.keep(*self._to_keep)
            self._to_keep = None


def serve() -> NoReturn:
    """What that process does: answers line by line, until nobody asks any more."""
    with suppress(ValueError, OSError):
        # The one who asks is told to stop, and stops this.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a library prints goes nowhere, and its log could hold what was sent.
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, sys.stdout.fileno())
    if sys.stderr is not None:
        os.dup2(nowhere, sys.stderr.fileno())
    logging.disable()
    session = _Session()
    for line in sys.stdin.buffer:
        try:
            told: dict[str, Any] = {"found": session.do(json.loads(line))}
        except FaultError as fault:
            told = {"fault": fault.code, "detail": fault.detail}
        except ImportError:
            told = {"fault": "missing", "detail": {}}
        except Exception as fault:
            # Whatever a library makes of what a server sends; the kind alone says nothing private.
            told = {"fault": "nonsense", "detail": {"kind": type(fault).__name__}}
        answers.write(json.dumps(told).encode() + b"\n")
        answers.flush()
    os._exit(0)


if __name__ == "__main__":
    serve()
