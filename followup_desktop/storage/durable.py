"""Files that survive a power cut: written aside, synced, renamed, and the folder synced."""

import os
from pathlib import Path


def sync_file(path: Path) -> None:
    """Waits until the file's content is on the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Waits until the names in the folder are on the disk; Windows does that by itself and has no call for it."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def rename_durably(written: Path, target: Path) -> None:
    """Gives a synced file its name, in place of what had it; after it returns, a power cut changes nothing."""
    written.replace(target)
    sync_folder(target.parent)


def replace_durably(target: Path, content: bytes) -> None:
    """Replaces the file in one step: after a crash it has either its old content or the new one, whole."""
    written = target.with_name(target.name + ".partial")
    with written.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    rename_durably(written, target)
