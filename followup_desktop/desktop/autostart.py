"""Starting with the session: a desktop entry in the user's autostart folder."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from followup_desktop import APP_ID, APP_NAME
from followup_desktop.domain.errors import CouldNot
from followup_desktop.domain.sentences import Sentence
from followup_desktop.whole_file import replace_file

FILE_NAME = f"{APP_ID}.desktop"
IN_BACKGROUND = "--in-background"
"""The option by which the program knows that nobody asked for its window."""
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_SANDBOXES = ("FLATPAK_ID", "SNAP")
_MOST_READ = 64 * 1024


class Autostart:
    """Whether the program starts with the session. ``command`` starts it, without its window."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str] = os.environ) -> None:
        self._command = tuple(command)
        self._environment = environment

    @property
    def works(self) -> bool:
        """Whether this system starts programs by such files, and they can be written from here."""
        return sys.platform.startswith("linux") and not any(self._environment.get(name) for name in _SANDBOXES)

    @property
    def is_on(self) -> bool:
        """Whether the entry is there, and not switched off by the desktop's own settings."""
        if not self.works:
            return False
        try:
            with self._file.open("rb") as file:
                lines = file.read(_MOST_READ).decode("utf-8", "replace").splitlines()
        except OSError:
            return False
        said = {name.strip(): value.strip().lower() for name, _, value in (line.partition("=") for line in lines)}
        return said.get("Hidden") != "true" and said.get("X-GNOME-Autostart-enabled") != "false"

    def turn(self, *, on: bool) -> None:
        """Writes the entry whole, or takes it away. Raises CouldNot; it is as it was then."""
        try:
            if not on:
                self._file.unlink(missing_ok=True)
                return
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(self._file, self._entry().encode())
        except OSError as fault:
            raise CouldNot(
                Sentence(
                    "“{file}” cannot be written ({reason}), so nothing was changed about starting with the session.",
                    file=str(self._file),
                    reason=fault.strerror or Sentence("unknown fault"),
                )
            ) from fault

    @property
    def _file(self) -> Path:
        home = Path(self._environment.get("HOME") or Path.home())
        given = self._environment.get("XDG_CONFIG_HOME", "")
        # A relative path is to be ignored, by the specification of these folders.
        settings = Path(given) if Path(given).is_absolute() else home / ".config"
        return settings / "autostart" / FILE_NAME

    def _entry(self) -> str:
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            f"Name={APP_NAME}",
            f"Exec={' '.join(map(_quoted, self._command))}",
            f"Icon={APP_ID}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )
        return "\n".join(lines) + "\n"


def command_of(data_dir: Path | None) -> tuple[str, ...]:
    """What starts the program that runs now, on that data folder (None: the usual one), without its window."""
    started = Path(sys.argv[0])
    if getattr(sys, "frozen", False):
        program: tuple[str, ...] = (sys.executable,)
    elif started.name.startswith("followup-desktop") and started.is_file():
        program = (str(started.absolute()),)
    else:
        # -P: nothing is imported from whatever folder the session begins in.
        program = (sys.executable, "-P", "-m", "followup_desktop")
    folder = ("--data-dir", str(data_dir)) if data_dir is not None else ()
    return (*program, *folder, IN_BACKGROUND)


def _quoted(argument: str) -> str:
    """As the key Exec wants it: quoted where it has reserved characters; then escaped as every value of the file is."""
    if not argument or _RESERVED & set(argument):
        argument = '"' + "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in argument) + '"'
    value = argument.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
    return value.replace("%", "%%")
