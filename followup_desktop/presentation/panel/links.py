"""Links out of what somebody entered: only those that a telephone, mail or web program may be given."""

import re

from PySide6.QtCore import QUrl

_ADDRESS = re.compile(r"[^\s@<>()\[\]\\,;:\"?&%#\x00-\x1f\x7f]{1,64}@[^\s@<>()\[\]\\,;:\"?&%#/\x00-\x1f\x7f]{1,190}")
_WEB = re.compile(r"https?://[^\s\x00-\x20\x7f\"<>\\^`{|}]{1,2000}", re.IGNORECASE)


def phone_link(number: str) -> QUrl | None:
    """A link for a telephone program: digits and a plus, nothing else; None where it is no number."""
    digits = "".join(sign for sign in number if sign in "0123456789+")
    if not re.fullmatch(r"\+?[0-9]{3,20}", digits) or not re.fullmatch(r"[0-9+()./\s\-–]+", number.strip()):
        return None
    return QUrl(f"tel:{digits}")


def mail_link(address: str) -> QUrl | None:
    """A link for a mail program: one recipient, no header; None where it is no address."""
    if not _ADDRESS.fullmatch(address.strip()):
        return None
    link = QUrl()
    link.setScheme("mailto")
    link.setPath(address.strip())
    return link


def web_link(address: str) -> QUrl | None:
    """A link of the web, http or https with a host; None for anything else."""
    if not _WEB.fullmatch(address.strip()):
        return None
    link = QUrl(address.strip(), QUrl.ParsingMode.StrictMode)
    return link if link.isValid() and link.host() and not link.userInfo() else None
