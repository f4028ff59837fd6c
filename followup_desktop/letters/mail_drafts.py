"""Drafts for the user's mail program, as .eml files. Nothing is sent here."""

import shutil
import tempfile
from pathlib import Path

from followup_desktop.domain.errors import CouldNot
from followup_desktop.domain.letters.mail import MailMessage
from followup_desktop.domain.sentences import Sentence
from followup_desktop.whole_file import replace_file


class MailFiles:
    """Implements ``services.ports.letters.MailDrafts``."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._count = 0

    def render(self, message: MailMessage) -> bytes:
        """The draft as an .eml file; ``X-Unsent`` has mail programs open it for writing."""
        # Not at the start: every command opens a workplace.
        from email.headerregistry import Address
        from email.message import EmailMessage
        from email.policy import SMTP, SMTPUTF8

        addresses = message.to_address + message.from_address

        def mailbox(name: str, address: str) -> Address:
            local, _, domain = address.rpartition("@")
            return Address(name, local, domain)

        mail = EmailMessage(policy=SMTP if addresses.isascii() else SMTPUTF8)
        mail["X-Unsent"] = "1"
        if message.from_address:
            mail["From"] = mailbox(message.from_name, message.from_address)
        if message.to_address:
            mail["To"] = mailbox(message.to_name, message.to_address)
        mail["Subject"] = message.subject
        mail.set_content(message.text)
        return mail.as_bytes()

    def write(self, message: MailMessage) -> Path:
        """Writes the draft to a folder that only the user can read. Raises CouldNot where it cannot."""
        try:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="followup-"))
            self._count += 1
            path = self._folder / f"letter-{self._count}.eml"
            replace_file(path, self.render(message), durable=False)
        except OSError as fault:
            raise CouldNot(
                Sentence(
                    "The draft for your mail program could not be written ({reason}); the letter is kept here. Copy "
                    "its text instead.",
                    reason=fault.strerror or "",
                )
            ) from None
        return path

    def close(self) -> None:
        """Takes the drafts away that were written."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
