"""Passwords in the system's keyring; where there is none that keeps a secret, none are kept."""

from contextlib import suppress
from typing import Any

SERVICE = "followup-desktop calendar"
SOUND = 1
"""The lowest priority of a keyring that the keyring library calls recommended; files in plain text have a lower one."""


def kept(address: str, user: str) -> str:
    """The password that is kept; empty where none is, or where the keyring is locked or fails."""
    try:
        backend = _keyring()
        return (backend.get_password(SERVICE, _account(address, user)) or "") if backend is not None else ""
    except Exception:
        # Every keyring has errors of its own, and the user can be asked.
        return ""


def keep(address: str, user: str, password: str) -> bool:
    """Keeps it; returns whether it can be read again."""
    try:
        backend = _keyring()
        if backend is None:
            return False
        backend.set_password(SERVICE, _account(address, user), password)
        return bool(backend.get_password(SERVICE, _account(address, user)) == password)
    except Exception:
        # Every keyring has errors of its own; where it keeps nothing, the password is asked each time.
        return False


def forget(address: str, user: str) -> bool:
    """Takes it out of the keyring, if it is there; returns whether the keyring is known not to have it any more."""
    try:
        backend = _keyring()
        if backend is None:
            # One that is there no longer may have it all the same, and where there never was one nothing was kept.
            return True
        account = _account(address, user)
        with suppress(Exception):
            # Each keyring has an error of its own for a password that is not there.
            backend.delete_password(SERVICE, account)
        return backend.get_password(SERVICE, account) is None
    except Exception:
        # One that is locked, or fails, may have it still.
        return False


def _account(address: str, user: str) -> str:
    return f"{user} at {address}"


def _keyring() -> Any:
    import keyring
    from keyring.backends.chainer import ChainerBackend

    found: Any = keyring.get_keyring()
    candidates = found.backends if isinstance(found, ChainerBackend) else [found]
    return next((backend for backend in candidates if backend.priority >= SOUND), None)
