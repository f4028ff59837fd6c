"""What is known of the calendar files of a data folder: a small TOML file beside the data."""

from datetime import datetime
from pathlib import Path
from typing import Any

from followup_desktop.domain.errors import CouldNot, DiskFailed, ReadOnly
from followup_desktop.domain.published import Account
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.ports.calendar import CalendarState
from followup_desktop.whole_file import NOT_WRITABLE, replace_file

FILE_NAME = "calendar.toml"
LARGEST_FILE = 64 * 1024
LONGEST_PATH = 4096
LAST_CHANGE = 2**63 - 1


class CalendarFile:
    """Implements ``services.ports.calendar.CalendarStateFile`` in the data folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME

    def read(self) -> CalendarState:
        """What was kept; nothing where nothing was. Raises CouldNot where it cannot be read."""
        if not self.path.exists():
            # Every command looks here.
            return CalendarState()
        import tomllib

        try:
            with self.path.open("rb") as file:
                content = file.read(LARGEST_FILE + 1)
            if len(content) > LARGEST_FILE:
                raise ValueError("it is too large")
            return _state_from(tomllib.loads(content.decode("utf-8")))
        except (OSError, ValueError, RecursionError):  # both decoding and TOML faults are ValueErrors
            raise CouldNot(
                Sentence(
                    "“{path}” cannot be read, so the live calendar file is not kept up to date and nothing is "
                    "published. Your data are untouched; choose both again in the settings.",
                    path=str(self.path),
                )
            ) from None

    def write(self, state: CalendarState) -> None:
        """Keeps it, readable by the user alone. Raises DiskFailed or ReadOnly."""
        import tomli_w

        live = {"path": state.live_path, "on": state.live_on, "change": state.live_change}
        found: dict[str, Any] = {"private": state.is_private, "live": live}
        if state.server is not None:
            found["server"] = state.server._asdict()
        for name, instant in (("exported_at", state.exported_at), ("published_at", state.published_at)):
            if instant is not None:
                found[name] = instant
        try:
            replace_file(self.path, tomli_w.dumps(found).encode())
        except OSError as fault:
            if fault.errno in NOT_WRITABLE:
                sentence = Sentence("The data folder cannot be written: what was chosen for the calendar is not kept.")
                raise ReadOnly(sentence) from fault
            raise DiskFailed(
                Sentence(
                    "What was chosen for the calendar is not kept: the disk is full or failing ({reason}). Make room, "
                    "and choose it again.",
                    reason=fault.strerror or Sentence("unknown fault"),
                )
            ) from fault


def _state_from(found: dict[str, Any]) -> CalendarState:
    """The state in the file. Raises ValueError where a value is none of ours."""
    live = found.get("live", {})
    if not isinstance(live, dict):
        raise ValueError("“live” is no table")
    exported_at, published_at = found.get("exported_at"), found.get("published_at")
    is_private = found.get("private", True)
    path, is_on, change = live.get("path", ""), live.get("on", False), live.get("change", 0)
    is_sound = (
        all(_is_instant(at) for at in (exported_at, published_at) if at is not None)
        and isinstance(path, str)
        and len(path) <= LONGEST_PATH
        and "\0" not in path
        and (not path or Path(path).is_absolute())
        and isinstance(is_on, bool)
        and type(change) is int
        and 0 <= change <= LAST_CHANGE
        and isinstance(is_private, bool)
    )
    if not is_sound:
        raise ValueError("a value is none of ours")
    return CalendarState(exported_at, path, is_on, change, _server_from(found.get("server")), published_at, is_private)


def _is_instant(value: Any) -> bool:
    return isinstance(value, datetime) and value.tzinfo is not None


def _server_from(found: Any) -> Account | None:
    if found is None:
        return None
    if not isinstance(found, dict) or set(found) != set(Account._fields):
        raise ValueError("“server” is no account")
    if not all(isinstance(text, str) and len(text) <= LONGEST_PATH and text.isprintable() for text in found.values()):
        raise ValueError("a value is none of ours")
    return Account(**found)
