"""What a disk holds after a power cut: what was fsynced, and of the rest nothing, or some of it.

The calls of a traced program are replayed on files and folders in memory. A write is safe once its file was fsynced, a
name once its folder was: stricter than the file systems in use, which is the point.
"""

import random
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

_CALLS = (
    "open,openat,creat,pwrite64,pwritev,write,writev,ftruncate,truncate,fallocate,fsync,fdatasync,rename,renameat,"
    "renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,rmdir,sendfile,copy_file_range,lseek,close"
)
_LINE = re.compile(r"^(?P<process>\d+) +(?P<call>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_DESCRIPTOR = re.compile(r"(\d+)<((?:\\x[0-9a-f]{2})*)>")
_NOT_TRACED = frozenset({"pwritev", "writev", "truncate", "fallocate", "link", "linkat", "sendfile", "copy_file_range"})


class Event(NamedTuple):
    """One call that changed something. ``path`` is absolute; ``other`` the new name of a rename."""

    call: str
    path: str
    offset: int = 0
    content: bytes = b""
    other: str = ""


class Said(NamedTuple):
    """What the program wrote to its standard output at that point."""

    text: bytes


def traced(words: Sequence[str], top: Path, log: Path, given: bytes = b"") -> list[Event | Said]:
    """Runs the program, and returns what it did below the folder ``top`` and what it said, in order."""
    trace = ["strace", "-f", "-y", "-xx", "-s", "100000000", "-o", str(log), "-e", f"trace={_CALLS}"]
    subprocess.run([*trace, *words], input=given, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True)
    with log.open(encoding="ascii") as lines:
        return list(_Reader(str(top)).events(lines))


class _Reader:
    def __init__(self, top: str) -> None:
        self._top = top
        self._places: dict[tuple[str, str], int] = {}
        self._first = ""

    def events(self, lines: Iterable[str]) -> Iterator[Event | Said]:
        for line in lines:
            found = _LINE.match(line)
            if found is None or found["result"].startswith("-"):
                continue
            self._first = self._first or found["process"]
            event = self._event(found["process"], found["call"], found["arguments"], int(found["result"]), line)
            if event is not None:
                yield event

    def _event(self, process: str, call: str, arguments: str, result: int, line: str) -> Event | Said | None:
        texts = [_bytes(text) for text in _TEXT.findall(arguments)]
        descriptor = _DESCRIPTOR.match(arguments)
        if call == "write" and arguments.startswith("1<"):
            # What a process says that it has started itself, for reading a file, say, is said to it alone.
            return Said(texts[0]) if process == self._first else None
        if descriptor is not None and not call.endswith("at"):
            path = _bytes(descriptor[2]).decode()
        elif texts:
            path = texts[0].decode()
        else:
            return None
        if not path.startswith(self._top) or path.endswith("(deleted)"):
            return None
        if call in _NOT_TRACED:
            raise ValueError(f"{call} is not replayed: {line[:300]}")
        number = descriptor[1] if descriptor else ""
        if call in ("open", "openat", "creat"):
            self._places[process, str(result)] = 0
            if "O_CREAT" in arguments or call == "creat":
                return Event("create", path, content=b"truncate" if "O_TRUNC" in arguments else b"")
            return Event("shorten", path, 0) if "O_TRUNC" in arguments else None
        if call == "lseek":
            self._places[process, number] = result
            return None
        if call == "write":
            at = self._places.get((process, number), 0)
            self._places[process, number] = at + result
            return Event("write", path, at, texts[0][:result])
        if call == "pwrite64":
            return Event("write", path, int(arguments.rsplit(", ", 1)[1]), texts[0][:result])
        if call == "ftruncate":
            return Event("shorten", path, int(arguments.rsplit(", ", 1)[1]))
        if call in ("fsync", "fdatasync"):
            return Event("sync", path)
        if call.startswith("rename"):
            return Event("rename", path, other=texts[1].decode())
        if call.startswith(("unlink", "rmdir")):
            return Event("remove", path)
        return Event("folder", path) if call.startswith("mkdir") else None


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


@dataclass
class _File:
    is_folder: bool = False
    safe: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Writes, and with None in place of the content the lengths to which it was cut."""

    def kept(self, some: random.Random | None) -> bytes:
        """What is left of it: what was synced, and of the rest nothing or some."""
        content = bytearray(self.safe)
        for offset, written in self.pending:
            if some is not None and some.random() < 0.5:
                _write(content, offset, written)
        return bytes(content)


def _write(content: bytearray, offset: int, written: bytes | None) -> None:
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    if written is None:
        del content[offset:]
    else:
        content[offset : offset + len(written)] = written


class Disk:
    """Files and folders below a folder; what lies there at the beginning is safe."""

    def __init__(self, top: Path) -> None:
        self._top = top
        self._seen = {str(path): _File(path.is_dir(), b"" if path.is_dir() else path.read_bytes())
                      for path in sorted(top.rglob("*"))}  # fmt: skip
        self._safe = dict(self._seen)
        self._pending: list[dict[str, _File | None]] = []

    def do(self, event: Event) -> None:
        """Carries out one call."""
        if event.call in ("create", "folder"):
            if event.path not in self._seen:
                self._name({event.path: _File(event.call == "folder")})
            elif event.content:
                self._seen[event.path].pending.append((0, None))
        elif event.call in ("write", "shorten"):
            if (file := self._seen.get(event.path)) is not None:
                file.pending.append((event.offset, event.content if event.call == "write" else None))
        elif event.call == "sync":
            self._sync(event.path)
        elif event.call == "rename":
            self._name({event.path: None, event.other: self._seen[event.path]})
        else:
            self._name({event.path: None})

    def _name(self, names: dict[str, _File | None]) -> None:
        self._pending.append(names)
        _take(self._seen, names)

    def _sync(self, path: str) -> None:
        file = self._seen.get(path)
        if path == str(self._top) or (file is not None and file.is_folder):
            inside = [names for names in self._pending if any(str(Path(name).parent) == path for name in names)]
            for names in inside:
                _take(self._safe, names)
            self._pending = [names for names in self._pending if names not in inside]
        elif file is not None:
            content = bytearray(file.safe)
            for offset, written in file.pending:
                _write(content, offset, written)
            file.safe, file.pending = bytes(content), []

    def left(self, target: Path, some: random.Random | None = None) -> None:
        """Writes what a power cut at this point leaves into an empty folder; of what is not safe nothing, or some."""
        names = dict(self._safe)
        for pending in self._pending[: some.randint(0, len(self._pending)) if some else 0]:
            _take(names, pending)
        for path, file in sorted(names.items()):
            place = target / Path(path).relative_to(self._top)
            if not place.parent.is_dir() or path.endswith("-shm"):
                continue  # its folder has no name; and the index of the WAL is memory, made anew at each start
            if file.is_folder:
                place.mkdir(mode=0o700)
            else:
                place.touch(mode=0o600)
                place.write_bytes(file.kept(some))


def _take(names: dict[str, _File], changed: dict[str, _File | None]) -> None:
    for path, file in changed.items():
        if file is None:
            names.pop(path, None)
        else:
            names[path] = file
