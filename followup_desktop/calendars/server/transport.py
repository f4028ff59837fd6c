"""How requests go out: over connections of the standard library, with its own check of certificates, and limits.

The calendar library brings an HTTP library that follows redirects, reads passwords and proxies from the surroundings,
asks others about certificates, and takes a body of any size. It is given this in the place of its connections.
"""

import http.client
import ssl
import time
import urllib.request
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import unquote, urlsplit

from followup_desktop.calendars.server.addresses import is_loopback, may_be_asked

SILENCE_SECONDS = 20.0
"""So long a server may say nothing."""
REQUEST_SECONDS = 60.0
"""So long a whole answer may take, however it drips."""
LARGEST_BODY = 16 * 1024 * 1024
_CHUNK = 64 * 1024


class NotAskedError(Exception):
    """The address is one that no request goes to. ``args[0]`` is it."""


class TooLargeError(Exception):
    """The answer is larger than any calendar is."""


class TooSlowError(Exception):
    """The answer did not come to its end in time."""


class Exchange:
    """Takes the place of the HTTP library's adapter: one request, one answer, nothing followed.

    ``may_ask`` says of each address whether this session may send the password there.
    """

    def __init__(self, may_ask: Callable[[str], bool]) -> None:
        self._may_ask = may_ask
        self._context: ssl.SSLContext | None = None
        self._open: dict[tuple[str, str, int | None], http.client.HTTPConnection] = {}

    def send(self, request: Any, **_: Any) -> Any:
        """Sends the prepared request and returns the library's answer. Raises OSError, HTTPException, or ours."""
        url = str(request.url)
        if not may_be_asked(url) or not self._may_ask(url):
            raise NotAskedError(url)
        place = self._place(url)
        was_open = place in self._open
        try:
            return self._answer(self._connection(place), request)
        except (http.client.RemoteDisconnected, http.client.BadStatusLine, ConnectionError, BrokenPipeError):
            self._drop(place)
            if not was_open:
                raise
        except BaseException:
            self._drop(place)
            raise
        # A connection that was kept can have ended in the meantime; that is no answer yet.
        try:
            return self._answer(self._connection(place), request)
        except BaseException:
            self._drop(place)
            raise

    def close(self) -> None:
        """Ends the connections."""
        for place in list(self._open):
            self._drop(place)

    def _answer(self, connection: http.client.HTTPConnection, request: Any) -> Any:
        until = time.monotonic() + REQUEST_SECONDS
        parts = urlsplit(str(request.url))
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        body = request.body or b""
        headers = {str(name): str(value) for name, value in request.headers.items()}
        headers["Content-Length"] = str(len(body))
        connection.request(request.method, target, body=body, headers=headers)
        answer = connection.getresponse()
        content = bytearray()
        while chunk := answer.read1(_CHUNK):
            content += chunk
            if len(content) > LARGEST_BODY:
                raise TooLargeError
            if time.monotonic() > until:
                raise TooSlowError
        # Read to its end; only then does the connection take another request.
        answer.close()
        if answer.will_close:
            self._drop(self._place(str(request.url)))
        return _as_libraries(answer, bytes(content), request, self)

    def _connection(self, place: tuple[str, str, int | None]) -> http.client.HTTPConnection:
        found = self._open.get(place)
        if found is None:
            found = self._open[place] = self._connect(*place)
        return found

    def _connect(self, scheme: str, host: str, port: int | None) -> http.client.HTTPConnection:
        if scheme == "http":
            # Only ever this machine: no proxy hears of it.
            return http.client.HTTPConnection(host, port, timeout=SILENCE_SECONDS)
        if self._context is None:
            # Reading what this machine trusts takes a tenth of a second.
            self._context = ssl.create_default_context()
        proxy = "" if is_loopback(host) or urllib.request.proxy_bypass(host) else _proxy()
        if not proxy:
            return http.client.HTTPSConnection(host, port, timeout=SILENCE_SECONDS, context=self._context)
        via = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        made = http.client.HTTPSConnection(via.hostname or "", via.port, timeout=SILENCE_SECONDS, context=self._context)
        headers = {}
        if via.username is not None:
            who = f"{unquote(via.username)}:{unquote(via.password or '')}"
            headers["Proxy-Authorization"] = "Basic " + b64encode(who.encode()).decode()
        made.set_tunnel(host, port, headers)
        return made

    def _drop(self, place: tuple[str, str, int | None]) -> None:
        connection = self._open.pop(place, None)
        if connection is not None:
            with suppress(OSError):
                connection.close()

    @staticmethod
    def _place(url: str) -> tuple[str, str, int | None]:
        parts = urlsplit(url)
        return parts.scheme, parts.hostname or "", parts.port


def session(may_ask: Callable[[str], bool]) -> Any:
    """A session of the HTTP library that goes out by these connections only, follows nothing and knows no password."""
    import niquests

    class Session(niquests.Session):
        def request(self, method: Any, url: Any, *args: Any, **options: Any) -> Any:
            options |= {"allow_redirects": False, "verify": True}
            return super().request(method, url, *args, **options)

        def get_redirect_target(self, _: Any) -> None:
            """None is looked for: where a server points to is decided by who asked."""

    made: Any = Session(allow_incoming_cookies=False, revocation_configuration=None, disable_http3=True)
    # No .netrc, no certificates and no proxies from the environment.
    made.trust_env = False
    made.headers.clear()
    made.headers["Accept-Encoding"] = "identity"
    exchange = Exchange(may_ask)
    made.adapters.clear()
    made.mount("https://", exchange)
    made.mount("http://", exchange)
    return made


def _proxy() -> str:
    found = urllib.request.getproxies()
    return found.get("https") or found.get("all") or ""


def _as_libraries(answer: http.client.HTTPResponse, content: bytes, request: Any, exchange: Exchange) -> Any:
    import niquests
    from niquests.structures import CaseInsensitiveDict

    made = niquests.Response()
    made.status_code = answer.status
    made.reason = answer.reason
    made.headers = CaseInsensitiveDict(answer.getheaders())
    made.url = str(request.url)
    made.request = request
    made.encoding = "utf-8"
    anyhow: Any = made
    anyhow.connection = exchange
    # The library looks for cookies there, when it logs in by a digest; there are none.
    anyhow.raw = answer
    anyhow._content = content
    anyhow._content_consumed = True
    return made
