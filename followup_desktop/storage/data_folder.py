"""The folder that holds the data: who owns it, whether it may be opened, and the seal of a clean close.

Everything up to opening the file only reads. While the file is open nothing here may open it: closing a second
descriptor would drop the locks that SQLite holds on the first.
"""

import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followup_desktop import __version__
from followup_desktop.domain.errors import Damaged, DiskFailed, FromNewerVersion, Owned, ReadOnly
from followup_desktop.domain.sentences import Sentence
from followup_desktop.storage.database import BUSY_SECONDS
from followup_desktop.storage.faults import BUSY, DAMAGED, READ_ONLY, fault_of, told_faults
from followup_desktop.storage.folder_lock import FolderLock
from followup_desktop.when_wanted import modules_when_wanted
from followup_desktop.whole_file import FAILING_DISK, make_folder, replace_file, sync_folder

if TYPE_CHECKING:
    from followup_desktop.storage import seal
else:
    # A start compares the seal once the board is painted.
    (seal,) = modules_when_wanted("followup_desktop.storage", "seal")

APPLICATION_ID = 0x464F4C55
"""Stands in the header of every data file of this program: "FOLU"."""

DATA_NAME = "followup.sqlite3"
_HEADER_LENGTH = 100
_AT_ONCE = 512 * 1024
"""So many bytes are compared with the seal in a moment, and stand in memory meanwhile."""
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ceph", "davfs", "fuse.davfs2"}
)
"""File systems of other computers, as Linux names them."""
_MAGIC = b"SQLite format 3\0"
_FOREIGN = Sentence(
    "“{file}” is not a data file of this program; it was not written to. Move it aside, or restore a backup.",
    file=DATA_NAME,
)
_UNREADABLE = Sentence(
    "You may not read the data file “{file}”; nothing was changed. Have its permissions set right.", file=DATA_NAME
)
_MISSING = Sentence(
    "The data file “{file}” is missing, though what belongs to it is there. Restore a backup.", file=DATA_NAME
)
_CHANGED = Sentence(
    "The data file “{file}” is not as this program left it: it is damaged, or something else wrote to it. "
    "It was not written to. Restore a backup, or export what can still be read.",
    file=DATA_NAME,
)


class _Header(NamedTuple):
    application_id: int
    version: int
    has_wal_mode: bool = False
    """Opening such a file changes nothing in it."""


class _SealCheck:
    """The comparison of the data file with its seal, some of it at a time.

    It opens the file before SQLite does, and closes it afterwards.
    """

    def __init__(self, data: Path, sealed: bytes) -> None:
        self._seal = sealed
        self._file = data.open("rb", buffering=0)
        self._found: seal.GrowingSeal | None = None
        self._is_through = False

    def go_on(self) -> bool:
        """Reads some more; whether all is read, and as it was sealed. Raises Damaged where it is not."""
        found = self._found = self._found or seal.GrowingSeal()
        if not self._is_through:
            part = self._file.read(_AT_ONCE)
            found.take(part)
            self._is_through = not part
        if self._is_through and found.written() != self._seal:
            raise Damaged(_CHANGED)
        return self._is_through

    def close(self) -> None:
        """Closes the file; only while SQLite has it not open."""
        self._file.close()


class DataFolder:
    """The data folder, its lock and its files. Faults come out as errors of the domain."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.data = path / DATA_NAME
        self.wal = path / f"{DATA_NAME}-wal"
        self.index = path / f"{DATA_NAME}-shm"
        self.seal = path / f"{DATA_NAME}.seal"
        self.restoring = path / f"{DATA_NAME}.restoring"
        """Data on their way back from a backup; nothing yet."""
        self.restored = path / f"{DATA_NAME}.restored"
        """The same, whole and decided on: what counts, though the data file is still the old one."""
        self.lock_file = path / "followup.lock"
        self.backups = path / "backups"
        self._removed_seal = b""
        self._unfinished: _SealCheck | None = None
        self._is_through = True
        self._lock = FolderLock(self.lock_file)

    # Owning it --------------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Raises ReadOnly where no data folder can be, or where it may not be read; nothing is written."""
        for place in (self.path, *self.path.parents):
            try:
                is_folder = stat.S_ISDIR(place.stat().st_mode)
                if is_folder and place == self.path:
                    self._enter()
            except FileNotFoundError:
                if place.is_symlink():
                    raise self._no_place(place, Sentence("is a link that leads nowhere")) from None
            except NotADirectoryError:
                pass
            except OSError as fault:
                raise self._no_place(
                    place, Sentence("cannot be used ({reason})", reason=fault.strerror or "")
                ) from fault
            else:
                if not is_folder:
                    raise self._no_place(place, Sentence("is a file, not a folder"))
                break

    def _enter(self) -> None:
        """Raises PermissionError where the folder's files are out of reach."""
        with suppress(FileNotFoundError):
            self.data.lstat()

    def _no_place(self, place: Path, what: Sentence) -> ReadOnly:
        return ReadOnly(
            Sentence(
                "No data can be read or kept in “{folder}”: “{place}” {what}; nothing was changed. "
                "Choose another folder.",
                folder=str(self.path),
                place=str(place),
                what=what,
            )
        )

    def make_private(self) -> None:
        """Makes the folder where there is none, and keeps everybody else out of it and of the data file.

        Raises ReadOnly where the folder is somebody else's or cannot be written, and DiskFailed.
        """
        with told_faults():
            try:
                make_folder(self.path)
            except OSError as fault:
                if fault.errno in FAILING_DISK:
                    raise
                raise ReadOnly(READ_ONLY) from fault
            _keep_out_others(self.path)
            if self.data.exists():
                _keep_out_others(self.data)

    def lock(self) -> None:
        """Takes the folder for this process. Raises Owned where another one has it, or ReadOnly.

        The system takes the lock back when the process dies.
        """
        with told_faults():
            if not self._lock.take():
                raise Owned(BUSY)

    def release(self) -> None:
        """Gives the folder back, where it was taken."""
        self._lock.give_back()

    def is_on_network(self, mounts: Path = Path("/proc/self/mounts")) -> bool:
        """Whether it lies on another computer, as far as the system tells: only Linux does, in that file."""
        try:
            lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        here = Path(os.path.realpath(self.path))
        kinds = {}
        for line in lines:
            _, place, kind, *_ = [*line.split(" "), "", "", ""]
            # A blank in a name is written as its number.
            top = Path(place.encode().decode("unicode_escape"))
            if here.is_relative_to(top):
                kinds[len(top.parts)] = kind
        return bool(kinds) and kinds[max(kinds)] in _NETWORK

    @property
    def is_restoring(self) -> bool:
        """Whether a restore did not come to its end."""
        return self.restoring.exists() or self.restored.exists()

    # Looking at it ----------------------------------------------------------------------------------------------

    def examine(self, newest: int, *, seal_later: bool = False) -> int:
        """The version of the schema of the data file, 0 where there is no data file yet; nothing is written.

        With ``seal_later`` a file that is only to be compared with its seal is left to ``go_on_examining``.

        Raises FromNewerVersion where it is above ``newest``, and Damaged where the file is not ours, not as it was
        sealed, or, where it was not closed cleanly, not sound all through.
        """
        with told_faults():
            if not os.path.lexists(self.data):
                if self.seal.exists() or self.has_wal:
                    raise Damaged(_MISSING)
                return 0
            if not self.data.is_file():
                raise Damaged(_FOREIGN)
            try:
                header = self._check(self._header(), newest)
            except PermissionError:
                raise ReadOnly(_UNREADABLE) from None
            if self.has_wal:
                header = self._check(self._examine_with_wal(), newest)
            elif self.seal.exists():
                if seal_later and header.version == newest and header.has_wal_mode:
                    self._unfinished, self._is_through = _SealCheck(self.data, self.seal.read_bytes()), False
                else:
                    self._compare_with_seal(self.data)
            else:
                _sound_header(self.data, "mode=ro&immutable=1")
            return header.version

    @property
    def is_examined(self) -> bool:
        """Whether nothing is left to be compared: only then may the file be written to."""
        return self._is_through

    def go_on_examining(self) -> bool:
        """Compares some more of the file, which is open for reading meanwhile; whether it is through with that.

        The seal is off then. Raises Damaged where the file is not as it was sealed, now and whenever it is asked again.
        """
        if self._unfinished is not None and not self._is_through:
            with told_faults():
                self._is_through = self._unfinished.go_on()
            if self._is_through:
                self.remove_seal()
        return self._is_through

    def forget_examining(self) -> None:
        """SQLite has the file open no more."""
        if self._unfinished is not None:
            self._unfinished.close()
            self._unfinished = None
        self._is_through = True

    @property
    def has_wal(self) -> bool:
        """Whether there are changes beside the file that are not folded into it: it was not closed cleanly."""
        return self.wal.exists() and self.wal.stat().st_size > 0

    @contextmanager
    def copied_aside(self) -> Iterator[Path]:
        """A copy of the data file and its WAL in a private folder that is gone after the block.

        Only while nobody has the file open: a live one cannot be copied.
        """
        import tempfile

        with tempfile.TemporaryDirectory(prefix="followup-") as aside:
            copy = Path(aside) / DATA_NAME
            shutil.copyfile(self.data, copy)
            if self.has_wal:
                shutil.copyfile(self.wal, copy.with_name(self.wal.name))
            yield copy

    def _header(self) -> _Header:
        with self.data.open("rb") as file:
            header = file.read(_HEADER_LENGTH)
        if len(header) < _HEADER_LENGTH or not header.startswith(_MAGIC):
            raise Damaged(_FOREIGN)
        version = int.from_bytes(header[60:64], "big")
        return _Header(int.from_bytes(header[68:72], "big"), version, header[18:20] == b"\2\2")

    def _check(self, header: _Header, newest: int) -> _Header:
        if header.application_id != APPLICATION_ID:
            raise Damaged(_FOREIGN)
        if header.version > newest:
            raise FromNewerVersion(
                Sentence(
                    "These data were written by a newer version of this program: they are in format {format}, and "
                    "version {version} reads formats up to {newest}. Nothing was changed; use the newer version.",
                    format=header.version,
                    version=__version__,
                    newest=newest,
                )
            )
        return header

    def _examine_with_wal(self) -> _Header:
        """Reads the file with its WAL: the header alone can be older than what was committed."""
        try:
            with self.copied_aside() as copy:
                header = _sound_header(copy, "mode=rw")
                # The connection has folded the WAL into the copy. Where a power cut brought back the WAL of a clean
                # close, that changes nothing; any other WAL is not that of this file.
                if self.seal.exists():
                    self._compare_with_seal(copy)
                return header
        except (OSError, DiskFailed):
            # No room for a copy. This makes an index file beside the data, and changes neither them nor the WAL.
            return _sound_header(self.data, "mode=ro")

    def _compare_with_seal(self, data: Path) -> None:
        if self.seal.read_bytes() != seal.seal_of(data):
            raise Damaged(_CHANGED)

    # The seal ---------------------------------------------------------------------------------------------------

    def remove_seal(self) -> None:
        """Takes the seal off, durably: from here on the file may change."""
        with told_faults():
            self._removed_seal = self.seal.read_bytes() if self.seal.exists() else b""
            self.seal.unlink(missing_ok=True)
            sync_folder(self.path)

    def write_seal(self, *, was_written: bool) -> None:
        """Seals the file as it is; it must be closed, and its WAL folded in. Raises DiskFailed.

        Where nothing was written to it, it gets back the seal that was taken off: whatever else has changed it since
        is found at the next start.
        """
        with told_faults():
            # First the WAL's being gone, so that no power cut can leave both a seal and a WAL.
            sync_folder(self.path)
            known = b"" if was_written else self._removed_seal
            replace_file(self.seal, known or seal.seal_of(self.data))


def _keep_out_others(path: Path) -> None:
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        path.chmod(mode & 0o700)


def _sound_header(data: Path, flags: str) -> _Header:
    """Checks the whole file, and reads who wrote it. Raises Damaged."""
    connection = sqlite3.connect(f"{data.absolute().as_uri()}?{flags}", BUSY_SECONDS, isolation_level=None, uri=True)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
            raise Damaged(DAMAGED)
        (application_id,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return _Header(application_id, version)
    except sqlite3.DatabaseError as error:
        # A file so damaged that the check itself fails; what a full or failing disk says stays what it is.
        fault = fault_of(error)
        raise fault if fault is not None else Damaged(DAMAGED) from error
    finally:
        connection.close()
