"""A system's keyring for tests, in a file of theirs; and one that is locked."""

import json
import os
from pathlib import Path
from typing import Any

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class ScratchKeyring(KeyringBackend):
    """Keeps passwords in the file that ``SCRATCH_KEYRING`` names."""

    priority: Any = 9

    def get_password(self, service: str, username: str) -> str | None:
        """The password, or None."""
        found: str | None = self._all().get(f"{service}/{username}")
        return found

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keeps it."""
        self._write({**self._all(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        """Forgets it."""
        kept = self._all()
        if kept.pop(f"{service}/{username}", None) is None:
            raise PasswordDeleteError
        self._write(kept)

    @staticmethod
    def _all() -> dict[str, str]:
        path = Path(os.environ["SCRATCH_KEYRING"])
        return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}

    @staticmethod
    def _write(kept: dict[str, str]) -> None:
        Path(os.environ["SCRATCH_KEYRING"]).write_text(json.dumps(kept), encoding="utf-8")


class Stubborn(ScratchKeyring):
    """One that keeps what it is to forget."""

    def delete_password(self, service: str, username: str) -> None:
        """It does nothing."""


class Locked(KeyringBackend):
    """One that nobody has unlocked."""

    priority: Any = 9

    def get_password(self, service: str, username: str) -> str | None:
        """It is locked."""
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        """It is locked."""
        raise KeyringLocked

    def delete_password(self, service: str, username: str) -> None:
        """It is locked."""
        raise KeyringLocked
