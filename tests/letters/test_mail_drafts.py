"""Drafts for the mail program: read back by the email library, whatever the data hold."""

import email
import stat
import tempfile
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given

from followup_desktop.domain.errors import CouldNot
from followup_desktop.domain.letters.letter import Letter
from followup_desktop.domain.letters.mail import message_of, one_line, plain_text
from followup_desktop.letters.mail_drafts import MailFiles
from tests.domain.letters.test_mail import SNEAKY

LETTER = Letter("Thank you for Friday, Åsa", "Dear Dr. Lind,\n\nthank you for Friday – it was good.\n")


def read(content: bytes) -> EmailMessage:
    found = email.message_from_bytes(content, policy=default)
    assert isinstance(found, EmailMessage)
    return found


def text_of(mail: EmailMessage) -> str:
    return str(mail.get_content()).replace("\r\n", "\n")


def test_a_draft_is_for_writing_and_says_everything() -> None:
    message = message_of("Dr. Åsa Lind", "lind@umbra.example", "Robin Moss", "robin@moss.example", LETTER)
    mail = read(MailFiles().render(message))
    assert mail["X-Unsent"] == "1"
    for header, name, address in (
        ("To", "Dr. Åsa Lind", "lind@umbra.example"),
        ("From", "Robin Moss", "robin@moss.example"),
    ):
        (mailbox,) = mail[header].addresses
        assert (mailbox.display_name, mailbox.addr_spec) == (name, address)
    assert mail["Subject"] == LETTER.subject
    assert text_of(mail) == LETTER.body


@given(SNEAKY, SNEAKY, SNEAKY, SNEAKY)
def test_data_add_no_header_recipient_or_attachment(to: str, name: str, subject: str, body: str) -> None:
    message = message_of(name, to, name, to, Letter(subject, body))
    mail = read(MailFiles().render(message))
    known = {"X-Unsent", "From", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
    assert set(mail.keys()) <= known
    assert len(set(mail.keys())) == len(mail.keys())
    addresses = [address.addr_spec for address in mail["To"].addresses] if mail["To"] else []
    assert addresses == ([message.to_address] if message.to_address else [])
    assert not mail.is_multipart()
    assert one_line(str(mail["Subject"])) == one_line(subject)
    assert text_of(mail).rstrip("\n") == plain_text(body).rstrip("\n")


INJECTED = "\r\nBcc: evil@x.example\r\n\r\nThe end"


@pytest.mark.parametrize(
    ("bad", "length"),
    [(INJECTED, 0), (INJECTED, 1_000_000), ("\u202egpj.exe\u2066", 0), ("=?utf-8?q?Bcc:?=", 0), ("\0", 0)],
)
def test_hostile_fields_of_any_length_are_text_of_the_draft_and_nothing_else(bad: str, length: int) -> None:
    long = bad + "\U0001f600x<b> " * (length // 6)
    letter = Letter(f"Thank you{long}", f"Dear Dr. Lind{long}\n-- \n{long}")
    message = message_of(f"Lind{long}", "lind@umbra.example", f"Moss{long}", "robin@moss.example", letter)
    content = MailFiles().render(message)
    head, _, _ = content.partition(b"\r\n\r\n")
    names = [line.partition(b":")[0] for line in head.split(b"\r\n") if not line.startswith((b" ", b"\t"))]
    assert sorted(name.decode() for name in names) == sorted(
        ["X-Unsent", "From", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"]
    )
    assert all(len(line) < 1_000 for line in content.split(b"\r\n")), "longer than a line of mail may be"
    mail = read(content)
    assert [[one.addr_spec for one in mail[name].addresses] for name in ("To", "From")] == [
        ["lind@umbra.example"],
        ["robin@moss.example"],
    ]
    assert "\u202e" not in text_of(mail) and "\0" not in text_of(mail)
    assert text_of(mail).rstrip("\n") == plain_text(letter.body).rstrip("\n")


def test_drafts_are_private_and_gone_at_the_end() -> None:
    files = MailFiles()
    message = message_of("", "lind@umbra.example", "", "", LETTER)
    first, second = files.write(message), files.write(message)
    assert first != second
    assert stat.S_IMODE(first.stat().st_mode) == 0o600
    assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
    files.close()
    assert not first.parent.exists()
    files.close()


def test_a_place_that_cannot_be_written_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "mkdtemp", lambda prefix: str(tmp_path / "gone" / prefix))
    with pytest.raises(CouldNot, match="Copy its text"):
        MailFiles().write(message_of("", "lind@umbra.example", "", "", LETTER))
