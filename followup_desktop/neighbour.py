"""Messages between the programs of one user: a command finds the window that owns a data folder.

Only bytes are carried here; the lock file decides who owns the folder. Standard library only, so that a command does
not load Qt for it.
"""

import hashlib
import os
import socket
import stat
import struct
import sys
import tempfile
from pathlib import Path
from typing import BinaryIO

LONGEST_FOLDER = 65
"""A socket's path has 107 bytes, of which its own name takes 40."""
LARGEST_MESSAGE = 64 * 1024 * 1024
_LENGTH = struct.Struct(">I")
CONNECT_SECONDS = 2.0


def address(folder: Path) -> str:
    """Where the owner of the data folder listens: a socket in the user's runtime folder, short enough for 107 bytes.

    On Windows it is the name of a pipe. Raises OSError where the user has no folder that nobody else can write to.
    """
    name = "followup-" + hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:24]
    if sys.platform == "win32":
        return name
    return str(_runtime_folder() / f"{name}.sock")


def ask(folder: Path, message: bytes) -> bytes | None:
    """The answer of whoever owns the data folder, or None where nobody listens there.

    Raises OSError where somebody listens but the answer does not arrive.
    """
    if sys.platform == "win32":
        pipe_path = Path(rf"\\.\pipe\{address(folder)}")
        if not pipe_path.exists():
            return None
        with pipe_path.open("r+b", buffering=0) as pipe:
            pipe.write(framed(message))
            return read_frame(pipe)
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(CONNECT_SECONDS)
        try:
            line.connect(address(folder))
        except OSError:  # also where there is no folder for the socket: then nobody can listen either
            return None
        # A command may take its time (an import of everything); only finding the owner has a limit.
        line.settimeout(None)
        line.sendall(framed(message))
        with line.makefile("rb") as answer:
            return read_frame(answer)


def framed(message: bytes) -> bytes:
    """The message with its length before it."""
    return _LENGTH.pack(len(message)) + message


def frame_length(beginning: bytes) -> int | None:
    """The length of the whole frame that begins so, or None where its length has not come yet. Raises ValueError."""
    if len(beginning) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(beginning[: _LENGTH.size])
    if length > LARGEST_MESSAGE:
        raise ValueError("the message is too large")
    return _LENGTH.size + int(length)


def unframed(frame: bytes) -> bytes:
    """The message in a whole frame."""
    return frame[_LENGTH.size :]


def read_frame(line: BinaryIO) -> bytes:
    """One message from a stream. Raises OSError where it ends too early."""
    head = line.read(_LENGTH.size)
    try:
        whole = frame_length(head)
    except ValueError as fault:
        raise ConnectionError(str(fault)) from None
    if whole is None:
        raise ConnectionError("the other side hung up")
    body = b""
    while len(body) < whole - _LENGTH.size:
        part = line.read(whole - _LENGTH.size - len(body))
        if not part:
            raise ConnectionError("the other side hung up")
        body += part
    return body


def _runtime_folder() -> Path:
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and Path(given).is_dir() and os.access(given, os.W_OK) and len(given.encode()) <= LONGEST_FOLDER:
        return Path(given)
    folder = Path(tempfile.gettempdir()) / f"followup-{os.getuid()}"
    if len(str(folder).encode()) > LONGEST_FOLDER:
        folder = Path("/tmp") / folder.name
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise PermissionError(f"{folder} belongs to somebody else")
    return folder
