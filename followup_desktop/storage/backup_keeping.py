"""What is done with a backup once it is good: the weekly export, the second folder, and which old ones go.

Nothing here touches the data, so any thread may do it. Only files that the program named are ever removed.
"""

import logging
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.backup_ages import superfluous
from followup_desktop.domain.errors import CouldNot, FollowupError
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import Settings
from followup_desktop.storage.backups import PARTIAL, SUFFIX, examine, instant_in, name_of
from followup_desktop.storage.database import READ_ONLY_PRAGMAS, Database
from followup_desktop.storage.records import Records
from followup_desktop.whole_file import rename_durably, replace_file, sync_file

Export = Callable[[Path, Path, datetime], None]
"""Writes what a backup holds to an interchange file, as of an instant. Raises Damaged or CouldNot."""
CHOICE_NAME = "backups.toml"
EXPORT = "everything"
EXPORT_SUFFIX = ".json"
EXPORT_EVERY = timedelta(days=7)
_AT_ONCE = 20
_LARGEST_CHOICE = 64 * 1024
_OURS = re.compile(
    rf"(?:backup|daily|before-[a-z0-9]+|{EXPORT})-[0-9]{{8}}T[0-9]{{6}}Z(?:-[0-9]+)?"
    rf"(?:{re.escape(SUFFIX)}|{re.escape(EXPORT_SUFFIX)})"
)
_log = logging.getLogger(__name__)


def tend(folder: Path, made: Path, second: Path | None, now: datetime, export: Export) -> tuple[Sentence, ...]:
    """After the good backup ``made`` in the folder; returns what could not be done, a sentence each."""
    troubles: list[Sentence] = []
    try:
        exported = _export_weekly(folder, made, now, export)
        thin(folder, now)
    except (OSError, FollowupError) as fault:
        _log.warning("The backups could not be tended: %s", type(fault).__name__)
        troubles.append(
            Sentence("The backup is good, but old backups could not be tidied up. Look at the folder of backups.")
        )
        exported = None
    if second is not None:
        try:
            for path in filter(None, (made, exported)):
                _copy(path, second)
            thin(second, now)
        except (OSError, FollowupError) as fault:
            _log.warning("The second folder of backups could not be written: %s", type(fault).__name__)
            troubles.append(
                Sentence(
                    "The backup is good, but it could not be copied to “{folder}”. Connect that disk, or choose "
                    "another second folder in the settings.",
                    folder=str(second),
                )
            )
    return tuple(troubles)


def thin(folder: Path, now: datetime) -> None:
    """Removes the backups and exports of ours that are superfluous by their age. Raises OSError."""
    for suffix in (SUFFIX, EXPORT_SUFFIX):
        ours = _ours(folder, suffix)
        gone = superfluous(list(ours.values()), now)
        for path, at in ours.items():
            if at in gone:
                path.unlink(missing_ok=True)


@contextmanager
def everything_in(backup: Path) -> Iterator[tuple[Iterator[JobApplication], Settings]]:
    """The applications of a backup in the order of the board, each read when it is wanted, and its settings.

    Raises Damaged.
    """
    database = Database(backup, READ_ONLY_PRAGMAS, flags="mode=ro&immutable=1", writable=False)
    database.open()
    with closing(database):
        records = Records(database)
        ids = records.application_ids()
        some = (records.applications_of(ids[start : start + _AT_ONCE]) for start in range(0, len(ids), _AT_ONCE))
        yield chain.from_iterable(some), records.settings()


# The second folder ---------------------------------------------------------------------------------------------------


def second_folder(place: Path) -> Path | None:
    """Where else backups go, as kept in the data folder; None where nothing is, or where it cannot be read."""
    import tomllib

    try:
        with (place / CHOICE_NAME).open("rb") as file:
            found = tomllib.loads(file.read(_LARGEST_CHOICE).decode("utf-8")).get("second_folder")
    except (OSError, ValueError, RecursionError):
        return None
    return Path(found) if isinstance(found, str) and "\0" not in found and Path(found).is_absolute() else None


def choose_second_folder(place: Path, folder: Path | None) -> None:
    """Keeps where else backups go. Raises CouldNot where nothing can be written there, or the choice not kept."""
    import tomli_w

    try:
        if folder is not None:
            with tempfile.TemporaryFile(dir=folder):
                pass
        replace_file(place / CHOICE_NAME, tomli_w.dumps({"second_folder": str(folder)} if folder else {}).encode())
    except OSError as fault:
        raise CouldNot(
            Sentence(
                "No backups can be written to “{folder}” ({reason}); nothing was changed. Choose another folder.",
                folder=str(folder or place),
                reason=fault.strerror or "",
            )
        ) from fault


def _copy(made: Path, folder: Path) -> None:
    """Copies a backup, whole or not at all, and checks the copy where it is one of the data."""
    target = folder / made.name
    if target.exists():
        return
    written = folder / f"{made.name}{PARTIAL}"
    try:
        shutil.copyfile(made, written)
        written.chmod(0o600)
        if made.suffix == SUFFIX:
            examine(written)
        sync_file(written)
        rename_durably(written, target)
    except BaseException:
        with suppress(OSError):
            written.unlink(missing_ok=True)
        raise


def _export_weekly(folder: Path, made: Path, now: datetime, export: Export) -> Path | None:
    """Writes everything as an interchange file where the last one is a week old."""
    newest = max(_ours(folder, EXPORT_SUFFIX).values(), default=None)
    if newest is not None and now - EXPORT_EVERY < newest <= now:
        return None
    target = folder / name_of(now, EXPORT).replace(SUFFIX, EXPORT_SUFFIX)
    # Under a name that is swept where it never comes to its end.
    written = target.with_name(f"{target.name}{PARTIAL}")
    export(made, written, now)
    rename_durably(written, target)
    return target


def _ours(folder: Path, suffix: str) -> dict[Path, datetime]:
    """The files that the program named, with the instants in their names."""
    found = {path: instant_in(path.stem) for path in folder.glob(f"*{suffix}") if _OURS.fullmatch(path.name)}
    return {path: at for path, at in found.items() if at is not None}
