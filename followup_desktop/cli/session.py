"""One command's surroundings: where it works, what it answers, and how its faults are told."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from followup_desktop.domain.errors import FollowupError, NotFound, Refused
from followup_desktop.services.deeds import Outcome
from followup_desktop.services.ports import Workplace

FAULT_OF_OURS = 70
WRONG_USAGE = 2


@dataclass
class Session:
    """What a command works with. ``folder`` is where relative paths begin; ``announce`` hears of every deed."""

    work: Workplace
    folder: Path
    announce: Callable[[Outcome], None]
    lines: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    status: int = 0

    def say(self, line: str) -> None:
        """One line of the answer."""
        self.lines.append(line)

    def say_json(self, document: Any) -> None:
        """The answer as one JSON document."""
        self.lines.append(json.dumps(document, ensure_ascii=False, indent=2))

    def did(self, outcome: Outcome) -> Outcome:
        """Tells of a deed, and keeps its warnings for the user."""
        self.announce(outcome)
        self.warnings.extend(map(str, outcome.warnings))
        return outcome

    def path(self, name: str) -> Path:
        """The file of that name, from the folder in which the command was given."""
        return self.folder / Path(name).expanduser()

    def find(self, beginning: str) -> str:
        """The id that begins with that text. Raises NotFound, or Refused where several do."""
        wanted = beginning.strip().lower()
        found = self.work.store.find_ids(wanted) if wanted else []
        if wanted in found:
            return wanted
        if len(found) > 1:
            raise Refused(f"“ID”: several applications begin with “{beginning}”; nothing was changed.", "ID")
        if not found:
            raise NotFound(f"“ID”: there is no application “{beginning[:60]}”; nothing was changed.", "ID")
        return found[0]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command gives back: its exit status and what goes to the two streams."""

    status: int
    out: str
    err: str


def fault_answer(fault: FollowupError, as_json: bool) -> Answer:
    """A refusal as the command line tells it: one sentence, or one JSON line."""
    sentence = str(fault)
    if not as_json:
        return Answer(fault.exit_status, "", f"{sentence}\n")
    line: dict[str, Any] = {"error": sentence, "status": fault.exit_status}
    if isinstance(fault, Refused) and fault.field:
        line["field"] = fault.field
    return Answer(fault.exit_status, "", json.dumps(line, ensure_ascii=False) + "\n")
