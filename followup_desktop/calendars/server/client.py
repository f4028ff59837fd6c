"""What is asked of a CalDAV server: which calendar, what it holds, and to put, take and delete one event."""

import ssl
from http.client import HTTPException
from typing import Any
from urllib.parse import quote, unquote, urljoin, urlsplit

from followup_desktop.calendars.server.addresses import host_of, is_trusted_with, secured
from followup_desktop.calendars.server.resource import read_there
from followup_desktop.calendars.server.transport import (
    LARGEST_BODY,
    SILENCE_SECONDS,
    NotAskedError,
    TooLargeError,
    TooSlowError,
    session,
)
from followup_desktop.domain.published import Came, EventThere, ServerAnswer

NAME = "Job follow-ups"
"""What our own calendar is called on a server; people see it in their calendar program."""
SLUG = "job-follow-ups"
SUFFIX = ".ics"
WELL_KNOWN = "/.well-known/caldav"
MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MISSING = frozenset({404, 410})
_TAKEN_OR_FORBIDDEN = frozenset({400, 403, 405, 409, 501})
_COLLECTION = "{DAV:}collection"
_CALENDAR = "{urn:ietf:params:xml:ns:caldav}calendar"
_PRINCIPAL = "{DAV:}current-user-principal"
_HOME = "{urn:ietf:params:xml:ns:caldav}calendar-home-set"
_NAME = "{DAV:}displayname"
_TYPE = "{DAV:}resourcetype"
_KINDS = "{urn:ietf:params:xml:ns:caldav}supported-calendar-component-set"
_ETAG = "{DAV:}getetag"


class FaultError(Exception):
    """Why a server could not do what it was asked: one word of a closed list, and what tells more."""

    def __init__(self, code: str, **detail: Any) -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


class CalDavClient:
    """A session with one server. Every method raises FaultError where the server is not reached or answers nonsense."""

    def __init__(self, address: str, user: str, password: str) -> None:
        from caldav.davclient import DAVClient

        self.address = address
        # The library reads the address itself, and would take a user name and a password out of it.
        self._dav: Any = DAVClient(
            url=address, username=user, password=password, timeout=int(SILENCE_SECONDS), enable_rfc6764=False
        )
        self._dav.session.close()
        self._dav.session = session(lambda url: is_trusted_with(address, url))

    def close(self) -> None:
        """Ends the connections."""
        self._dav.session.close()

    # Which calendar ----------------------------------------------------------------------------------------------

    def find_calendar(self) -> tuple[str, bool]:
        """The address of our own calendar, and whether it was made: it is where there is none yet."""
        home = self._home()
        existing = self._calendars(home)
        for url, name in existing:
            if name == NAME or _last(url) == SLUG:
                return url, False
        for slug in (SLUG, f"{SLUG}-2", f"{SLUG}-3"):
            url = urljoin(home, f"{slug}/")
            status = self._make_calendar(url)
            if status in range(200, 300):
                return url, True
            if status not in _TAKEN_OR_FORBIDDEN:
                raise FaultError("status", status=status)
        raise FaultError("no_new_calendar")

    def _home(self) -> str:
        """The address under which the user's calendars lie."""
        given = self.address if self.address.endswith("/") else f"{self.address}/"
        starts = [urljoin(given, WELL_KNOWN), urljoin(given, "/")]
        if urlsplit(given).path.strip("/"):
            starts.insert(0, given)
        for start in starts:
            found = self._ask(start)
            if found is None:
                continue
            url, properties = found
            principal = _href(properties, _PRINCIPAL)
            if principal and not _href(properties, _HOME):
                found = self._ask(urljoin(url, principal))
                url, properties = found or (url, properties)
            home = _href(properties, _HOME)
            if home:
                return _folder(urljoin(url, home))
        raise FaultError("no_calendars")

    def _ask(self, url: str) -> tuple[str, dict[str, Any]] | None:
        """Where the address leads to, and what is said of principal and home there; None where nothing is."""
        for _ in range(MOST_REDIRECTS):
            try:
                answer = self._propfind(url, ["current-user-principal", "calendar-home-set", "resourcetype"], 0)
            except FaultError as fault:
                if fault.detail.get("status") == 403:
                    # Not here; another place may be open.
                    return None
                raise
            if answer.status in _REDIRECTS:
                url = secured(self.address, urljoin(url, str(answer.headers.get("Location", ""))))
                if not is_trusted_with(self.address, url):
                    raise FaultError("elsewhere", host=host_of(url) or url[:200], plain=url.startswith("http:"))
                continue
            if answer.status >= 500:
                raise FaultError("status", status=answer.status)
            results = answer.results or []
            return (url, results[0].properties) if results else None
        raise FaultError("redirects")

    def _calendars(self, home: str) -> list[tuple[str, str]]:
        answer = self._propfind(home, ["displayname", "resourcetype", "supported-calendar-component-set"], 1)
        if answer.status not in (200, 207):
            raise FaultError("status", status=answer.status)
        found = []
        for result in answer.results or []:
            kinds = result.properties.get(_KINDS)
            takes_events = not kinds or "VEVENT" in kinds
            if _CALENDAR in (result.properties.get(_TYPE) or ()) and takes_events:
                url = _folder(urljoin(home, _as_path(result.href)))
                found.append((url, str(result.properties.get(_NAME) or "")))
        return found

    def _make_calendar(self, url: str) -> int:
        from caldav.elements import cdav, dav
        from caldav.lib.error import DAVError
        from lxml import etree

        kinds = cdav.SupportedCalendarComponentSet() + cdav.Comp("VEVENT")
        properties = dav.Prop() + dav.DisplayName(NAME) + kinds
        asked: Any = cdav.Mkcalendar() + (dav.Set() + properties)
        body = etree.tostring(asked.xmlelement(), encoding="utf-8", xml_declaration=True)
        try:
            return int(_guarded(lambda: self._dav.mkcalendar(url, body.decode())).status)
        except DAVError as fault:
            return self._status_of(fault)

    # What is in it -----------------------------------------------------------------------------------------------

    def etags(self, collection: str) -> dict[str, str]:
        """The events of the calendar that have names like ours: their UIDs with their ETags."""
        answer = self._propfind(collection, ["getetag"], 1)
        if answer.status in _MISSING or answer.status in _REDIRECTS:
            raise FaultError("gone")
        if answer.status not in (200, 207):
            raise FaultError("status", status=answer.status)
        found = {}
        for result in answer.results or []:
            name = _last(result.href)
            etag = result.properties.get(_ETAG)
            if name.endswith(SUFFIX) and isinstance(etag, str) and etag.strip():
                found[name.removesuffix(SUFFIX)] = _strong(etag)
        return found

    def get(self, collection: str, uid: str, ours: list[str]) -> EventThere | None:
        """What stands there under the UID, and which of our texts it says; None where nothing stands there."""
        answer = self._request("GET", _url(collection, uid))
        if answer.status_code in _MISSING:
            return None
        if answer.status_code != 200:
            raise FaultError("status", status=answer.status_code)
        etag = _strong(answer.headers.get("ETag", ""))
        return read_there(uid, etag, bytes(answer.content), [text.encode() for text in ours])

    def put(self, collection: str, uid: str, content: str, etag: str) -> ServerAnswer:
        """Writes the event: over that which has the ETag, or a new one where that is empty."""
        url = _url(collection, uid)
        headers = {"If-Match": etag} if etag else {"If-None-Match": "*"}
        headers["Content-Type"] = "text/calendar; charset=utf-8"
        answer = self._request("PUT", url, content.encode(), headers)
        came = self._came(answer.status_code)
        if came is not Came.DONE:
            return ServerAnswer(came, status=answer.status_code)
        etag = _strong(answer.headers.get("ETag", ""))
        if not etag:
            # A server that changes what it is given does not say what it has made of it.
            again = self._request("GET", url)
            etag = _strong(again.headers.get("ETag", "")) if again.status_code == 200 else ""
        return ServerAnswer(Came.DONE, etag or self.etags(collection).get(uid, ""))

    def delete(self, collection: str, uid: str, etag: str) -> ServerAnswer:
        """Takes the event away, where it still has that ETag."""
        status = self._request("DELETE", _url(collection, uid), b"", {"If-Match": etag}).status_code
        return ServerAnswer(self._came(status), status=status)

    # Asking ------------------------------------------------------------------------------------------------------

    @staticmethod
    def _came(status: int) -> Came:
        if status in range(200, 300):
            return Came.DONE
        if status == 412:
            return Came.CONFLICT
        if status in _MISSING:
            return Came.MISSING
        if status in range(400, 500) and status not in (408, 423, 429):
            return Came.REFUSED
        raise FaultError("status", status=status)

    def _propfind(self, url: str, properties: list[str], depth: int) -> Any:
        from caldav.lib.error import DAVError

        try:
            return _guarded(lambda: self._dav.propfind(url, properties, depth))
        except DAVError as fault:
            raise FaultError("status", status=self._status_of(fault)) from None

    def _request(self, method: str, url: str, body: bytes = b"", headers: dict[str, str] | None = None) -> Any:
        """One event is asked for without the library, which makes of its answers what it needs itself."""
        answer = self._send(method, url, body, headers)
        if answer.status_code == 401 and self._dav.auth is None:
            self._learn_to_log_in(url)
            answer = self._send(method, url, body, headers)
        if answer.status_code == 401:
            raise FaultError("password")
        return answer

    def _send(self, method: str, url: str, body: bytes, headers: dict[str, str] | None) -> Any:
        options = {"data": body, "headers": headers or {}, "auth": self._dav.auth, "timeout": SILENCE_SECONDS}
        return _guarded(lambda: self._dav.session.request(method, url, **options))

    def _learn_to_log_in(self, url: str) -> None:
        self._propfind(urljoin(url, "."), ["resourcetype"], 0)

    @staticmethod
    def _status_of(fault: Any) -> int:
        from caldav.lib.error import AuthorizationError, RateLimitError

        status = getattr(fault, "status", None)
        if isinstance(fault, AuthorizationError) and status != 403:
            raise FaultError("password") from None
        if isinstance(fault, RateLimitError):
            raise FaultError("status", status=status or 503) from None
        return int(status or 0)


def _guarded(ask: Any) -> Any:
    """What asking brings; what can go wrong on the way has a word for each."""
    try:
        return ask()
    except NotAskedError as fault:
        url = str(fault.args[0])
        raise FaultError("elsewhere", host=host_of(url) or url[:200], plain=url.startswith("http:")) from None
    except TooLargeError:
        raise FaultError("too_large", megabytes=LARGEST_BODY // 1024 // 1024) from None
    except (TooSlowError, TimeoutError):
        raise FaultError("timeout") from None
    except ssl.SSLCertVerificationError as fault:
        raise FaultError("certificate", reason=fault.verify_message or "") from None
    except ssl.SSLError as fault:
        raise FaultError("tls", reason=fault.reason or "") from None
    except OSError as fault:
        raise FaultError("unreachable", reason=fault.strerror or "") from None
    except (HTTPException, UnicodeError, ValueError, AssertionError, SyntaxError):
        # No answer of the kind: no HTTP, or no XML (lxml's errors are SyntaxErrors).
        raise FaultError("nonsense") from None


def _href(properties: dict[str, Any], name: str) -> str:
    found = properties.get(name)
    if isinstance(found, list):
        found = found[0] if found else ""
    return _as_path(found) if isinstance(found, str) and found else ""


def _as_path(href: str) -> str:
    """The library gives what stands in the XML without its escapes."""
    return quote(unquote(href), safe="/:@!$&'()*+,;=~-._[]")


def _folder(url: str) -> str:
    return url if url.endswith("/") else f"{url}/"


def _last(href: str) -> str:
    return unquote(urlsplit(href).path.rstrip("/").rpartition("/")[2])


def _url(collection: str, uid: str) -> str:
    return urljoin(collection, quote(uid + SUFFIX, safe=""))


def _strong(etag: str) -> str:
    """The ETag as it is compared: one that a server on the way has weakened names the same text."""
    return etag.strip().removeprefix("W/")
