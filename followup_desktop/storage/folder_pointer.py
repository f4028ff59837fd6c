"""Which data folder the user has chosen: one line in a file of the platform's folder for settings."""

import os
from contextlib import suppress
from pathlib import Path

from followup_desktop.domain.errors import CouldNot
from followup_desktop.domain.sentences import Sentence
from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.faults import told_faults
from followup_desktop.whole_file import make_folder, replace_file, sync_folder

FILE_NAME = "data-folder"
_LONGEST = 64 * 1024


def usual_folder() -> Path:
    """Where the data are unless something else was chosen: the platform's data folder of the user."""
    import platformdirs

    return Path(platformdirs.user_data_dir("followup-desktop", appauthor=False))


def pointer_file() -> Path:
    """The file that names the chosen folder; there is none as long as none was chosen."""
    import platformdirs

    return Path(platformdirs.user_config_dir("followup-desktop", appauthor=False)) / FILE_NAME


def chosen_folder() -> Path:
    """The folder that was chosen, else the usual one. Raises CouldNot where the chosen one cannot be known or is away.

    An empty board in the place of a folder that is away for now (a drive that is not there) would look like a loss.
    """
    file = pointer_file()
    try:
        with file.open("rb") as content:
            line = content.read(_LONGEST).strip(b"\r\n")
    except FileNotFoundError:
        return usual_folder()
    except OSError as fault:
        raise CouldNot(
            Sentence(
                "The file “{file}”, which says where your data are, cannot be read ({reason}); nothing was changed. "
                "Set its permissions right.",
                file=str(file),
                reason=fault.strerror or "",
            )
        ) from None
    folder = Path(os.fsdecode(line))
    if b"\0" in line or not folder.is_absolute():
        raise CouldNot(
            Sentence(
                "The file “{file}”, which says where your data are, is damaged; nothing was changed. "
                "Write the path of the folder into it, or remove it where your data are in the usual place.",
                file=str(file),
            )
        )
    if not (folder / DATA_NAME).is_file():
        raise CouldNot(
            Sentence(
                "Your data are in “{folder}”, which is not there now; nothing was changed. Connect its drive, or "
                "remove the file “{file}” to begin in the usual place.",
                folder=str(folder),
                file=str(file),
            )
        )
    return folder


def choose_folder(folder: Path) -> None:
    """Has every start use that folder, durably when this returns.

    Raises DiskFailed or ReadOnly; the one before holds then.
    """
    file = pointer_file()
    with told_faults():
        if folder == usual_folder():
            with suppress(FileNotFoundError):
                file.unlink()
                sync_folder(file.parent)
            return
        make_folder(file.parent)
        replace_file(file, os.fsencode(folder) + b"\n")
