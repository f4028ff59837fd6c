"""Moving the data to another folder: where they would be, and whether they can be there."""

from pathlib import Path
from typing import NamedTuple

from followup_desktop.domain.errors import CouldNot
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.ports.workplace import Workplace

NAME = "followup-desktop"
"""Of the folder that is made in the one that the user chooses."""


class Move(NamedTuple):
    """The wish to have the data in ``target``; ``keep_old`` leaves a copy where they were."""

    target: Path
    keep_old: bool


def target_in(work: Workplace, chosen: Path) -> Path:
    """The folder that the data would get in the chosen one. Raises CouldNot or Refused where they cannot be there."""
    if work.mover is None:
        raise CouldNot(
            Sentence(
                "This start was given its data folder (by --data-dir or FOLLOWUP_DATA_DIR), so the data stay in it. "
                "Start Followup without that to move them."
            )
        )
    target = chosen / NAME
    work.mover.check(target)
    return target
