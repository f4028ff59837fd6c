"""One command's surroundings: where it works and what it answers."""

import errno
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from followup_desktop.cli.answer import nowhere, one_line
from followup_desktop.domain.errors import CouldNot, NotFound, Refused
from followup_desktop.services.deeds import Outcome
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Steps

_encode = json.JSONEncoder(ensure_ascii=False).encode
_BEGINNING_OF_AN_ID = re.compile(r"[0-9a-f-]{1,36}")


def _no_name() -> Refused:
    return Refused("“FILE” is no name of a file; nothing was changed.", "FILE")


def file_path(folder: Path | None, name: str) -> Path:
    """The file of that name, from a folder, or None where that is gone.

    Raises Refused where no file can have that name, and CouldNot where it would be nowhere.
    """
    if not name:
        raise _no_name()
    try:
        path = Path(name).expanduser()
    except RuntimeError:
        raise CouldNot(nowhere(name)) from None
    if folder is None and not path.is_absolute():
        raise CouldNot(nowhere(name))
    path = (folder or Path()) / path
    try:
        path.lstat()
    except OSError as fault:
        if fault.errno == errno.ENAMETOOLONG:
            raise Refused("“FILE” has too long a name; nothing was changed.", "FILE") from None
    except ValueError:  # a NUL, or half of a character
        raise _no_name() from None
    return path


Long = Callable[[Steps[Any]], Steps[Any]]


def at_once(steps: Steps[Any]) -> Steps[Any]:
    """The steps as they are."""
    return steps


@dataclass(kw_only=True)
class Speech:
    """What a command says, and its exit status; all that one without data needs."""

    lines: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    status: int = 0

    def say(self, line: str) -> None:
        """One line of the answer."""
        self.lines.append(one_line(line))

    def say_json(self, document: Any) -> None:
        """The answer as one JSON document; each entry of a list on a line of its own."""
        if isinstance(document, list) and document:
            # Indented all through, it would be put together in Python: as much work as the plan itself.
            self.lines.append("[\n" + ",\n".join(map(_encode, document)) + "\n]")
        else:
            self.lines.append(json.dumps(document, ensure_ascii=False, indent=2))


@dataclass
class Session(Speech):
    """What a command works with.

    ``folder`` is where relative paths begin, or None where that folder is gone; ``announce`` hears of every deed.
    ``long`` goes through the steps of what changes thousands of records: in a window with nothing else in between.
    """

    work: Workplace
    folder: Path | None
    announce: Callable[[Outcome], None]
    long: Long = at_once

    def did(self, outcome: Outcome) -> Outcome:
        """Tells of a deed, and keeps its warnings for the user."""
        self.announce(outcome)
        self.warnings.extend(one_line(str(warning)) for warning in outcome.warnings)
        return outcome

    def path(self, name: str) -> Path:
        """The file of that name, as ``file_path`` finds it from the folder in which the command was given."""
        return file_path(self.folder, name)

    def find(self, beginning: str) -> str:
        """The id that begins with that text. Raises NotFound, or Refused where several do."""
        wanted = beginning.strip().lower()
        found = self.work.store.find_ids(wanted) if _BEGINNING_OF_AN_ID.fullmatch(wanted) else []
        if wanted in found:
            return wanted
        if len(found) > 1:
            raise Refused(f"“ID”: several applications begin with “{beginning}”; nothing was changed.", "ID")
        if not found:
            raise NotFound(f"“ID”: there is no application “{beginning[:60]}”; nothing was changed.", "ID")
        return found[0]
