"""Points at which a test can make the program die or fail: ``FOLLOWUP_FAULT=point:kill`` or ``:raise``.

Standard library only, so that every room may have such points. A test finds one that is named and never struck.
"""

import os
import signal

POINTS = {
    "create.rename": "a new data file is whole, but does not have its name yet",
    "open.seal_removed": "the seal is removed, the data file is not open yet",
    "tx.before_commit": "everything of a transaction is written, nothing is durable",
    "tx.after_commit": "a transaction is durable, nobody was told",
    "import.row": "one application of a file is written, nothing is durable",
    "migrate.step": "a step of an upgrade is done, the transaction is not",
    "backup.rename": "a backup is whole and checked, but does not have its name yet",
    "publish.after_put": "a calendar server has an event, nothing of that is kept",
    "restore.decide": "the backup is whole beside the data, which are closed and still the ones that count",
    "restore.swap": "the backup is what counts, the old data file is still there",
    "restore.cleared": "nothing belongs to the old data file any more, which is still there",
    "move.copied": "the data are copied to another folder, which does not have its name yet",
    "move.renamed": "the other folder is whole, the old one is still what counts",
    "move.chosen": "the other folder is what counts, the old one is still there",
    "close.seal": "the data file is closed, the seal is not written",
}


class StruckError(Exception):
    """The fault that ``:raise`` asks for."""


def strike(point: str) -> None:
    """Kills the program, or raises StruckError, where the environment asks for it at this point."""
    wanted, _, manner = os.environ.get("FOLLOWUP_FAULT", "").partition(":")
    if wanted != point:
        return
    if manner == "kill":
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
    raise StruckError(point)
