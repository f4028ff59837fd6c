"""Which addresses of a server are used: https ones, and plain http to this machine only."""

import ipaddress
from urllib.parse import SplitResult, urlsplit

from followup_desktop.domain.errors import Refused
from followup_desktop.domain.sentences import Sentence

LONGEST = 2_000
_GENERIC = frozenset({"caldav", "calendar", "dav", "www"})
_PORTS = {"https": 443, "http": 80}


def address_of(typed: str) -> str:
    """The address as it is used: “cloud.example.org” means https. Raises Refused ("address"), one sentence why."""
    text = typed.strip()
    if not text:
        raise _refused(Sentence("Enter the address of the calendar server."))
    if "://" not in text:
        host = text.partition("/")[0]
        scheme = "http" if is_loopback(_host_of(f"//{host}")) else "https"
        text = f"{scheme}://{text}"
    if len(text) > LONGEST or any(c.isspace() or not c.isprintable() for c in text):
        raise _refused(Sentence("That is no address of a server."))
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        raise _refused(Sentence("That is no address of a server.")) from None
    if parts.scheme not in _PORTS or not parts.hostname or not parts.netloc.isascii():
        raise _refused(Sentence("That is no address of a server: it begins with https://."))
    if parts.username is not None or parts.password is not None:
        raise _refused(Sentence("Enter the user name below and no password in the address: it would be kept with it."))
    if not may_be_asked(text):
        raise _refused(Sentence("Only https:// is used, so that nobody reads along; plain http only to this machine."))
    return parts._replace(fragment="", query="").geturl()


def user_of(typed: str) -> str:
    """The user name as it is used. Raises Refused ("user")."""
    user = typed.strip()
    if not user or len(user) > LONGEST or not user.isprintable():
        raise Refused(Sentence("Enter the user name that you have on the server."), "user")
    return user


def may_be_asked(address: str) -> bool:
    """Whether a request may go there at all."""
    parts = _split(address)
    if parts is None or not parts.hostname:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname))


def is_loopback(host: str) -> bool:
    """Whether the host is this machine, by its name alone."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_trusted_with(first: str, other: str) -> bool:
    """Whether the server at the first address may send us, and the password, on to the other: one of the same house.

    That is the same host, one below it, or below what is left of it without a “caldav.” in front.
    """
    here, there = _split(first), _split(other)
    if here is None or there is None or not here.hostname or not there.hostname or not may_be_asked(other):
        return False
    if here.scheme == "https" and there.scheme != "https":
        return False
    if here.hostname == there.hostname:
        return is_loopback(here.hostname) is is_loopback(there.hostname)
    label, _, rest = here.hostname.partition(".")
    house = rest if label in _GENERIC and "." in rest else here.hostname
    return there.hostname == house or there.hostname.endswith(f".{house}")


def secured(first: str, other: str) -> str:
    """The other address with https, where a server that was asked so names itself without: one behind a proxy does."""
    here, there = _split(first), _split(other)
    if here is None or there is None or here.scheme != "https" or there.scheme != "http":
        return other
    if here.hostname != there.hostname or there.port not in (None, 80):
        return other
    return there._replace(scheme="https", netloc=here.netloc).geturl()


def host_of(address: str) -> str:
    """The host, and the port where it is not the usual one, for people to read."""
    parts = _split(address)
    if parts is None or not parts.hostname:
        return ""
    port = parts.port
    return parts.hostname if port in (None, _PORTS.get(parts.scheme)) else f"{parts.hostname}:{port}"


def _host_of(address: str) -> str:
    parts = _split(address)
    return (parts.hostname or "") if parts is not None else ""


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _refused(sentence: Sentence) -> Refused:
    return Refused(sentence, "address")
