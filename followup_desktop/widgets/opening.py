"""The one way to other programs: what a link or a file may open."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_HOSTED = frozenset({"http", "https"})
_ADDRESSED = frozenset({"mailto", "tel"})


def open_link(link: QUrl) -> bool:
    """Hands a link to the program that it is for; whether there is one.

    Links come from data, so only pages, mail addresses and numbers are followed: never a file, never a program.
    """
    is_page = link.scheme() in _HOSTED and bool(link.host())
    is_address = link.scheme() in _ADDRESSED and bool(link.path())
    return link.isValid() and (is_page or is_address) and QDesktopServices.openUrl(link)


def open_own(place: QUrl) -> bool:
    """Opens a file that this program wrote, or a folder of its own; whether a program took it. Never for data."""
    return place.isLocalFile() and QDesktopServices.openUrl(place)
