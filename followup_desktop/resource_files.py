"""Finds the files that ship with the program: icons, fonts, letters, translations, the sample board.

They lie in three places, by how the program came here: `resources/` at the top of a checkout,
`followup_desktop/resources/` in an installed wheel, and the same inside a frozen bundle.
"""

import sys
from functools import cache
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder: `resource("icons", "phone.svg")`."""
    path = _root().joinpath(*parts)
    if not path.exists():
        name = "/".join(parts)
        raise FileNotFoundError(f"Followup is not installed completely: its file {name} is not in {_root()}.")
    return path


@cache
def _root() -> Path:
    candidates = _candidates(Path(__file__).resolve().parent, getattr(sys, "_MEIPASS", None))
    for folder in candidates:
        if folder.is_dir():
            return folder
    looked_in = " or ".join(str(folder) for folder in candidates)
    raise FileNotFoundError(f"Followup is not installed completely: its folder of resources is not in {looked_in}.")


def _candidates(package: Path, bundle: str | None) -> list[Path]:
    """Where the folder may lie, the first that exists is it."""
    if bundle is not None:
        return [Path(bundle) / "followup_desktop" / "resources", Path(bundle) / "resources"]
    checkout = package.parent
    folders = [package / "resources"]
    # Beside an installed package `resources` would be somebody else's, so only in a checkout of ours.
    if (checkout / "pyproject.toml").is_file():
        folders.append(checkout / "resources")
    return folders
