"""What a CalDAV server can answer: everything strange has its word, and a password goes nowhere it should not."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from followup_desktop.calendars.server import transport
from followup_desktop.calendars.server.addresses import (
    address_of,
    host_of,
    is_trusted_with,
    may_be_asked,
    secured,
    user_of,
)
from followup_desktop.calendars.server.client import CalDavClient, FaultError
from followup_desktop.domain.errors import Refused
from tests.http_server import Asked, Given, Hang, HttpServer

USER, PASSWORD = "robin", "open sesame"
BASIC = "Basic cm9iaW46b3BlbiBzZXNhbWU="
UID = "11111111-2222-4333-8444-555555555555"


def multistatus(*responses: tuple[str, str]) -> Given:
    """The answer to a PROPFIND: what each address has."""
    body = "".join(
        f"<d:response><d:href>{href}</d:href><d:propstat><d:prop>{properties}</d:prop>"
        "<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
        for href, properties in responses
    )
    names = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"'
    text = f'<?xml version="1.0" encoding="utf-8"?><d:multistatus {names}>{body}</d:multistatus>'
    return Given(207, text.encode(), (("Content-Type", "application/xml; charset=utf-8"),))


def principal(href: str) -> str:
    return f"<d:current-user-principal><d:href>{href}</d:href></d:current-user-principal>"


def home(href: str) -> str:
    return f"<c:calendar-home-set><d:href>{href}</d:href></c:calendar-home-set>"


def calendar(name: str, kind: str = "VEVENT") -> str:
    kinds = f'<c:supported-calendar-component-set><c:comp name="{kind}"/></c:supported-calendar-component-set>'
    return f"<d:displayname>{name}</d:displayname>{kinds}<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>"


class Server:
    """A whole server: a principal, a home, calendars, and the events of ours; a test changes what it likes."""

    def __init__(self) -> None:
        self.realm = (("WWW-Authenticate", 'Basic realm="calendars"'),)
        self.calendars: dict[str, str] = {"/cal/robin/private/": calendar("Private")}
        self.events: dict[str, tuple[str, bytes]] = {}
        self.instead: dict[tuple[str, str], Given] = {}
        self.mkcalendar = 201
        self.well_known = Given(301, b"", (("Location", "/dav/"),))

    def __call__(self, asked: Asked) -> Given:
        if asked.headers.get("Authorization") != BASIC:
            return Given(401, b"", self.realm)
        if (asked.method, asked.path) in self.instead:
            return self.instead[asked.method, asked.path]
        if asked.method == "PROPFIND":
            return self._propfind(asked)
        if asked.method == "MKCALENDAR":
            if self.mkcalendar == 201:
                self.calendars[asked.path] = calendar("Job follow-ups")
            return Given(self.mkcalendar)
        return self._event(asked)

    def _propfind(self, asked: Asked) -> Given:
        if asked.path == "/.well-known/caldav":
            return self.well_known
        if asked.path == "/dav/":
            return multistatus(("/dav/", principal("/dav/robin/")))
        if asked.path == "/dav/robin/":
            return multistatus(("/dav/robin/", principal("/dav/robin/") + home("/cal/robin/")))
        if asked.path == "/cal/robin/":
            return multistatus(
                ("/cal/robin/", "<d:resourcetype><d:collection/></d:resourcetype>"), *self.calendars.items()
            )
        if asked.path in self.calendars:
            events = ((path, f"<d:getetag>{etag}</d:getetag>") for path, (etag, _) in self.events.items())
            return multistatus((asked.path, calendar("")), *events)
        return Given(404)

    def _event(self, asked: Asked) -> Given:
        there = self.events.get(asked.path)
        if asked.method == "GET":
            return Given(404) if there is None else Given(200, there[1], (("ETag", there[0]),))
        if asked.headers.get("If-Match", there[0] if there else "") != (there[0] if there else ""):
            return Given(412)
        if asked.method == "DELETE":
            self.events.pop(asked.path, None)
            return Given(204)
        if there is not None and asked.headers.get("If-None-Match") == "*":
            return Given(412)
        etag = f'"{len(asked.body)}-{hash(asked.body) % 997}"'
        self.events[asked.path] = (etag, asked.body)
        return Given(201, b"", (("ETag", etag),))


@contextmanager
def asking(
    answer: Callable[[Asked], Given], path: str = "", context: ssl.SSLContext | None = None
) -> Iterator[tuple[CalDavClient, HttpServer]]:
    """A client of a server that answers so."""
    with HttpServer(answer, context) as server:
        client = CalDavClient(server.address + path, USER, PASSWORD)
        try:
            yield client, server
        finally:
            client.close()


def fault_of(ask: Callable[[], object]) -> FaultError:
    """What asking comes to."""
    with pytest.raises(FaultError) as found:
        ask()
    return found.value


# Finding the calendar ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["", "dav/", "dav/robin", "dav/robin/"])
def test_our_calendar_is_made_in_the_home_of_the_user(path: str) -> None:
    server = Server()
    with asking(server, path) as (client, http):
        found, is_new = client.find_calendar()
        assert (found, is_new) == (f"{http.address}cal/robin/job-follow-ups/", True)
        assert client.find_calendar() == (found, False)
    [made] = [asked for asked in http.asked if asked.method == "MKCALENDAR"]
    assert b"Job follow-ups" in made.body
    assert b'name="VEVENT"' in made.body


def test_one_of_that_name_is_taken() -> None:
    server = Server()
    server.calendars["/cal/robin/other/"] = calendar("Job follow-ups", "VTODO")
    server.calendars["/cal/robin/mine%20too/"] = calendar("Job follow-ups")
    with asking(server) as (client, http):
        assert client.find_calendar() == (f"{http.address}cal/robin/mine%20too/", False)


def test_a_server_that_makes_no_calendars_is_told() -> None:
    server = Server()
    server.mkcalendar = 403
    with asking(server) as (client, _):
        assert fault_of(client.find_calendar).code == "no_new_calendar"
    server.mkcalendar = 507
    with asking(server) as (client, _):
        fault = fault_of(client.find_calendar)
        assert (fault.code, fault.detail) == ("status", {"status": 507})


def test_where_there_are_no_calendars_none_are_found() -> None:
    with asking(lambda _: Given(404)) as (client, _):
        assert fault_of(client.find_calendar).code == "no_calendars"


@pytest.mark.parametrize(
    ("location", "detail"),
    [
        ("http://calendar.example/dav/", {"host": "calendar.example", "plain": True}),
        ("https://elsewhere.example/dav/", {"host": "elsewhere.example", "plain": False}),
        ("https://localhost.elsewhere.example/", {"host": "localhost.elsewhere.example", "plain": False}),
    ],
)
def test_a_redirect_to_another_house_is_not_followed(location: str, detail: dict[str, object]) -> None:
    server = Server()
    server.well_known = Given(302, b"", (("Location", location),))
    with asking(server) as (client, _):
        fault = fault_of(client.find_calendar)
        assert (fault.code, fault.detail) == ("elsewhere", detail)


def test_a_place_that_is_forbidden_is_passed_by() -> None:
    server = Server()
    server.well_known = Given(403)
    server.instead["PROPFIND", "/"] = multistatus(("/", principal("/dav/robin/")))
    with asking(server) as (client, http):
        assert client.find_calendar()[0] == f"{http.address}cal/robin/job-follow-ups/"


def test_a_server_behind_a_proxy_that_names_itself_plainly_is_asked_securely(authority: trustme.CA) -> None:
    server = Server()
    server.well_known = Given(301, b"", (("Location", "http://localhost/dav/"),))
    with asking(server, context=certified(authority)) as (client, http):
        assert client.find_calendar()[0] == f"{http.address}cal/robin/job-follow-ups/"


def test_redirects_without_an_end_are_given_up() -> None:
    server = Server()
    server.well_known = Given(302, b"", (("Location", "/.well-known/caldav"),))
    with asking(server) as (client, _):
        assert fault_of(client.find_calendar).code == "redirects"


def test_a_home_on_another_host_gets_no_password() -> None:
    other: list[Asked] = []

    def hear(asked: Asked) -> Given:
        other.append(asked)
        return Given(401, b"", (("WWW-Authenticate", 'Basic realm="mine"'),))

    with HttpServer(hear) as elsewhere:
        server = Server()
        url = elsewhere.address.replace("localhost", "127.0.0.1")
        server.instead["PROPFIND", "/dav/robin/"] = multistatus(("/dav/robin/", home(url)))
        with asking(server) as (client, _):
            assert fault_of(client.find_calendar).code == "elsewhere"
    assert other == []


# Logging in ----------------------------------------------------------------------------------------------------------


def test_no_password_goes_out_before_it_is_asked_for() -> None:
    with asking(lambda _: Given(404)) as (client, server):
        fault_of(client.find_calendar)
    assert not any("Authorization" in asked.headers for asked in server.asked)


@pytest.mark.parametrize("ask", ["find_calendar", "etags", "get", "put", "delete"])
def test_a_wrong_password_is_told_as_such(ask: str) -> None:
    with asking(lambda _: Given(401, b"", (("WWW-Authenticate", 'Basic realm="a"'),))) as (client, server):
        asked = {
            "find_calendar": client.find_calendar,
            "etags": lambda: client.etags(server.address),
            "get": lambda: client.get(server.address, UID, []),
            "put": lambda: client.put(server.address, UID, "", ""),
            "delete": lambda: client.delete(server.address, UID, '"1"'),
        }[ask]
        assert fault_of(asked).code == "password"


def test_a_digest_keeps_the_password_at_home() -> None:
    def answer(asked: Asked) -> Given:
        if not asked.headers.get("Authorization", "").startswith("Digest "):
            return Given(401, b"", (("WWW-Authenticate", 'Digest realm="a", nonce="b", qop="auth", algorithm=MD5'),))
        return Given(201, b"", (("ETag", '"1"'),)) if asked.method == "PUT" else multistatus(("/", ""))

    with asking(answer) as (client, server):
        assert client.put(server.address, UID, "BEGIN", "").etag == '"1"'
        assert client.etags(server.address) == {}
    assert not any(PASSWORD in str(asked) or "cGVu" in str(asked.headers) for asked in server.asked)


# Events --------------------------------------------------------------------------------------------------------------


@contextmanager
def in_calendar(server: Server) -> Iterator[tuple[CalDavClient, str]]:
    """A client, and our calendar."""
    with asking(server) as (client, _):
        yield client, client.find_calendar()[0]


def test_an_event_is_made_changed_and_deleted_by_its_etag() -> None:
    server = Server()
    with in_calendar(server) as (client, collection):
        made = client.put(collection, UID, "first", "")
        assert (made.came, client.etags(collection)) == ("done", {UID: made.etag})
        assert client.put(collection, UID, "again", "").came == "conflict"
        changed = client.put(collection, UID, "second", made.etag)
        assert changed.came == "done" and changed.etag != made.etag
        assert client.put(collection, UID, "third", made.etag).came == "conflict"
        assert client.delete(collection, UID, made.etag).came == "conflict"
        assert client.delete(collection, UID, changed.etag).came == "done"
        assert client.get(collection, UID, []) is None
        assert client.etags(collection) == {}


def test_other_names_in_the_calendar_are_not_ours() -> None:
    server = Server()
    with in_calendar(server) as (client, collection):
        server.events |= {
            "/cal/robin/job-follow-ups/notes.txt": ('"1"', b""),
            "/cal/robin/job-follow-ups/a/": ('"2"', b""),
        }
        assert client.etags(collection) == {}


def test_a_weakened_etag_is_the_same_one() -> None:
    server = Server()
    with in_calendar(server) as (client, collection):
        server.events[f"/cal/robin/job-follow-ups/{UID}.ics"] = ('W/"1"', b"")
        assert client.etags(collection) == {UID: '"1"'}


def test_a_server_that_says_no_etag_is_asked_for_it() -> None:
    server = Server()
    path = f"/cal/robin/job-follow-ups/{UID}.ics"
    with in_calendar(server) as (client, collection):
        server.instead["PUT", path] = Given(201)
        server.events[path] = ('"7"', b"")
        assert client.put(collection, UID, "text", "").etag == '"7"'
        server.instead["GET", path] = Given(200)
        assert client.put(collection, UID, "text", "").etag == '"7"'


@pytest.mark.parametrize(
    ("status", "came"),
    [(400, "refused"), (403, "refused"), (404, "missing"), (409, "refused"), (413, "refused"), (412, "conflict")],
)
def test_what_a_server_makes_of_an_event(status: int, came: str) -> None:
    server = Server()
    path = f"/cal/robin/job-follow-ups/{UID}.ics"
    server.instead |= {("PUT", path): Given(status), ("DELETE", path): Given(status)}
    with in_calendar(server) as (client, collection):
        assert client.put(collection, UID, "text", "") == (came, "", status)
        assert client.delete(collection, UID, '"1"') == (came, "", status)


@pytest.mark.parametrize("status", [500, 502, 503, 507, 423, 429, 302])
def test_a_server_that_cannot_now_is_told(status: int) -> None:
    server = Server()
    path = f"/cal/robin/job-follow-ups/{UID}.ics"
    server.instead |= {(method, path): Given(status) for method in ("PUT", "GET", "DELETE")}
    with in_calendar(server) as (client, collection):
        for ask in (
            lambda: client.put(collection, UID, "text", ""),
            lambda: client.get(collection, UID, []),
            lambda: client.delete(collection, UID, '"1"'),
        ):
            fault = fault_of(ask)
            assert (fault.code, fault.detail) == ("status", {"status": status})


@pytest.mark.parametrize(("status", "code"), [(404, "gone"), (301, "gone"), (503, "status"), (403, "status")])
def test_a_calendar_that_is_not_there(status: int, code: str) -> None:
    server = Server()
    server.instead["PROPFIND", "/cal/robin/job-follow-ups/"] = Given(status)
    with asking(server) as (client, http):
        assert fault_of(lambda: client.etags(f"{http.address}cal/robin/job-follow-ups/")).code == code


# Whatever goes wrong on the way ---------------------------------------------------------------------------------------


def hang(_: Asked) -> Given:
    raise Hang


def test_a_server_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "SILENCE_SECONDS", 0.2)
    with asking(hang) as (client, server):
        assert fault_of(client.find_calendar).code == "timeout"
        assert fault_of(lambda: client.put(server.address, UID, "", "")).code == "timeout"


def test_an_answer_that_drips_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "REQUEST_SECONDS", -1.0)
    with asking(lambda _: multistatus(("/", principal("/")))) as (client, _):
        assert fault_of(client.find_calendar).code == "timeout"


def test_a_huge_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "LARGEST_BODY", 100_000)
    with asking(lambda _: Given(207, b" " * 200_000)) as (client, server):
        assert fault_of(client.find_calendar).code == "too_large"
        assert fault_of(lambda: client.get(server.address, UID, [])).code == "too_large"


def test_a_port_where_nobody_listens_is_not_reached() -> None:
    with HttpServer(hang) as server:
        address = server.address
    client = CalDavClient(address, USER, PASSWORD)
    assert fault_of(client.find_calendar).code == "unreachable"


@pytest.mark.parametrize(
    "body",
    [
        b"<html><body>Welcome</body></html>",
        b"not at all",
        b"<?xml version='1.0'?><d:multistatus xmlns:d='DAV:'><d:response>",
        b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>",
        b"\xff\xfe\x00",
    ],
)
def test_nonsense_finds_no_calendars(body: bytes) -> None:
    with asking(lambda _: Given(207, body, (("Content-Type", "application/xml"),))) as (client, server):
        assert fault_of(client.find_calendar).code in ("no_calendars", "nonsense")
        try:
            assert client.etags(server.address) == {}
        except FaultError as fault:
            assert fault.code == "nonsense"


def test_a_connection_that_was_kept_and_has_ended_is_made_anew() -> None:
    server = Server()
    with in_calendar(server) as (client, collection):
        [connection] = client._dav.session.get_adapter(collection)._open.values()
        assert connection.sock is not None
        connection.sock.shutdown(2)
        assert client.etags(collection) == {}


# Certificates --------------------------------------------------------------------------------------------------------


@pytest.fixture
def authority(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> trustme.CA:
    """One that this machine trusts."""
    made = trustme.CA()
    made.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    return made


def certified(authority: trustme.CA, name: str = "localhost") -> ssl.SSLContext:
    """A server with a certificate for that name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def test_a_certificate_that_the_machine_trusts_is_taken(authority: trustme.CA) -> None:
    with asking(Server(), context=certified(authority)) as (client, server):
        assert client.find_calendar()[0] == f"{server.address}cal/robin/job-follow-ups/"


def test_one_of_somebody_else_is_not(authority: trustme.CA) -> None:
    with asking(Server(), context=certified(trustme.CA())) as (client, server):
        fault = fault_of(client.find_calendar)
        assert (fault.code, server.asked) == ("certificate", [])
        assert "self-signed" in fault.detail["reason"] or "issuer" in fault.detail["reason"]


def test_one_for_another_name_is_not(authority: trustme.CA) -> None:
    with asking(Server(), context=certified(authority, "calendar.example")) as (client, server):
        assert (fault_of(client.find_calendar).code, server.asked) == ("certificate", [])


def test_a_server_that_talks_plainly_is_not_talked_to() -> None:
    with HttpServer(Server()) as server:
        client = CalDavClient(server.address.replace("http:", "https:"), USER, PASSWORD)
        assert fault_of(client.find_calendar).code == "tls"
    assert server.asked == []


# Surroundings --------------------------------------------------------------------------------------------------------


def test_nothing_is_read_from_the_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "netrc").write_text("machine localhost login thief password stolen\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    server = Server()
    with in_calendar(server) as (client, collection):
        assert client.etags(collection) == {}


def test_a_proxy_is_used_for_what_is_not_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://me:secret@127.0.0.1:1")
    made = transport.Exchange(lambda _: True)._connect("https", "calendar.example", 8443)
    assert (made.host, made.port, made._tunnel_host, made._tunnel_port) == ("127.0.0.1", 1, "calendar.example", 8443)  # type: ignore[attr-defined]
    here = transport.Exchange(lambda _: True)._connect("https", "localhost", 8443)
    assert (here.host, here.port) == ("localhost", 8443)


# Addresses -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" cloud.example.org ", "https://cloud.example.org"),
        ("cloud.example.org/remote.php/dav", "https://cloud.example.org/remote.php/dav"),
        ("https://cloud.example.org:8443/dav/?a#b", "https://cloud.example.org:8443/dav/"),
        ("localhost:5232", "http://localhost:5232"),
        ("127.0.0.1:5232/", "http://127.0.0.1:5232/"),
        ("http://[::1]:5232/", "http://[::1]:5232/"),
    ],
)
def test_an_address_as_it_is_typed(typed: str, address: str) -> None:
    assert address_of(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "http://cloud.example.org",
        "http://127.0.0.1.evil.example/",
        "http://localhost@evil.example/",
        "ftp://cloud.example.org",
        "file:///etc/passwd",
        "https://robin:secret@cloud.example.org",
        "https://",
        "https://a b",
        "https://a\nb",
        "https://a:99999999",
        "https://[::1",
        "javascript://alert",
        "a" * 3000,
    ],
)
def test_what_is_no_address(typed: str) -> None:
    with pytest.raises(Refused) as found:
        address_of(typed)
    assert found.value.field == "address"


def test_a_user_name_as_it_is_typed() -> None:
    assert user_of(" robin@example.org ") == "robin@example.org"
    for typed in ("", " ", "a\nb", "a" * 3000):
        with pytest.raises(Refused):
            user_of(typed)


@pytest.mark.parametrize(
    ("first", "other", "trusted"),
    [
        ("https://calendar.example", "https://calendar.example/dav", True),
        ("https://calendar.example", "https://calendar.example:8443/", True),
        ("https://calendar.example", "https://p34.calendar.example/", True),
        ("https://caldav.icloud.example", "https://p34-caldav.icloud.example/", True),
        ("https://calendar.example", "http://calendar.example/", False),
        ("https://calendar.example", "https://evilcalendar.example/", False),
        ("https://bank.co.uk", "https://evil.co.uk/", False),
        ("https://www.uk", "https://evil.uk/", False),
        ("https://calendar.example", "http://127.0.0.1/", False),
        ("https://calendar.example", "https://127.0.0.1/", False),
        ("http://127.0.0.1:1/", "http://127.0.0.1:2/", True),
        ("http://127.0.0.1:1/", "https://calendar.example/", False),
        ("https://calendar.example", "", False),
        ("https://calendar.example", "https://[::1", False),
    ],
)
def test_who_is_trusted_with_the_password(first: str, other: str, trusted: bool) -> None:
    assert is_trusted_with(first, other) is trusted


@pytest.mark.parametrize(
    ("first", "other", "found"),
    [
        ("https://a.example:8443/", "http://a.example/dav/", "https://a.example:8443/dav/"),
        ("https://a.example/", "http://a.example:80/dav/", "https://a.example/dav/"),
        ("https://a.example/", "http://a.example:8080/dav/", "http://a.example:8080/dav/"),
        ("https://a.example/", "http://b.example/dav/", "http://b.example/dav/"),
        ("http://localhost:1/", "http://localhost/dav/", "http://localhost/dav/"),
        ("https://a.example/", "https://[::1", "https://[::1"),
    ],
)
def test_an_address_is_secured_on_the_same_host_alone(first: str, other: str, found: str) -> None:
    assert secured(first, other) == found


def test_hosts_and_what_may_be_asked() -> None:
    assert [host_of(a) for a in ("https://a.example/b", "https://a.example:444/", "http://a:80", "://")] == [
        "a.example",
        "a.example:444",
        "a",
        "",
    ]
    assert not may_be_asked("https://")
