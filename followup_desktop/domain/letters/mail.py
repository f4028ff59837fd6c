"""A letter on its way to the user's mail program: one recipient, and nothing that data could add."""

import re
import unicodedata
from typing import NamedTuple
from urllib.parse import quote

from followup_desktop.domain.letters.letter import Letter

LONGEST_LINK = 2000
"""What systems and mail programs take of a link, in characters."""
LONGEST_ADDRESS = 254
LONGEST_LINE = 500
"""Characters of a name or a subject: mail programs show less, and writing a header takes long where it is longer."""
_ADDRESS = re.compile(r"[^\s\"(),:;<>@\[\\\]]+@[^\W_](?:[\w.-]*[^\W_])?")


class MailMessage(NamedTuple):
    """What a mail program is given: names and addresses (empty where not known), a subject of one line, the text."""

    to_name: str
    to_address: str
    from_name: str
    from_address: str
    subject: str
    text: str


def message_of(to_name: str, to_address: str, from_name: str, from_address: str, letter: Letter) -> MailMessage:
    """The letter for a mail program.

    What is no single address is left out, control characters are taken out, and a name or subject without end is cut.
    """
    return MailMessage(
        _short(to_name),
        address_in(to_address),
        _short(from_name),
        address_in(from_address),
        _short(letter.subject),
        plain_text(letter.body),
    )


def address_in(text: str) -> str:
    """The email address that the text is; an empty text where it is none, or more than one."""
    address = text.strip()
    is_one = _ADDRESS.fullmatch(address) and len(address) <= LONGEST_ADDRESS and ".." not in address
    return address if is_one and one_line(address) == address else ""


def one_line(text: str) -> str:
    """The text in one line, without control characters."""
    return " ".join("".join(" " if _is_control(sign) else sign for sign in text).split())


def _short(text: str) -> str:
    # Signs that are not kept do not count, as long as there are not more of them than of the others.
    line = one_line(text[: 2 * LONGEST_LINE])
    return line if len(line) <= LONGEST_LINE else f"{line[: LONGEST_LINE - 1]}…"


def plain_text(text: str) -> str:
    """The text with its lines and without control characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("".join(sign for sign in line if sign == "\t" or not _is_control(sign)) for line in lines)


def mail_link(message: MailMessage) -> str:
    """The ``mailto:`` link that opens the letter; an empty text where it would be longer than a link may be."""
    body = quote(message.text.rstrip("\n").replace("\n", "\r\n"), safe="")
    address = quote(message.to_address, safe="@")
    link = f"mailto:{address}?subject={quote(message.subject, safe='')}&body={body}"
    return link if len(link) <= LONGEST_LINK else ""


def _is_control(sign: str) -> bool:
    """Control characters, separators of lines, surrogates and what turns the direction of a text."""
    return (
        unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp")
        or sign in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )
