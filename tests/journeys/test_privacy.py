"""A whole session, each program of it a process of its own: nothing leaves the machine, and nobody else can read it."""

import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

NOW = "2026-11-23T10:00:00+00:00"
OPEN_UMASK = 0o022
NO_BUS = "/nonexistent/bus"
OWN_SOCKET = re.compile(r".*/(followup-[0-9a-f]{24}\.sock|\.[^/]{6}/s)")
"""The second is how Qt makes one, before it gives it that name."""
SCREEN = re.compile(r"@?/tmp/\.X11-unix/X\d+")
_ADDRESS = re.compile(r'sa_family=(?P<family>\w+)(?:, sun_path=(?P<path>@?"[^"]*"))?')


class Watched:
    """Programs that are watched for whom they speak to."""

    def __init__(self, folder: Path, runtime: Path) -> None:
        self.home = folder / "home"
        self.data = self.home / "data"
        self.home.mkdir()
        self._seen = folder / "seen"
        self._seen.mkdir()
        own = {f"XDG_{name}_HOME": str(self.home / name.lower()) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
        self._environment = {
            **os.environ,
            **own,
            "XDG_RUNTIME_DIR": str(runtime),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={NO_BUS}",
        }

    def run(self, *words: str) -> str:
        """Runs Python so under the watch, to its end; what it said."""
        strace = shutil.which("strace")
        assert strace, "strace is missing: `make test` installs it"
        log = self._seen / str(len(list(self._seen.iterdir())))
        watch = [strace, "-f", "-qq", "-s", "256", "-e", "trace=connect,bind,sendto,sendmsg,sendmmsg", "-o", str(log)]
        done = subprocess.run(
            [*watch, sys.executable, *words],
            capture_output=True,
            text=True,
            env=self._environment,
            timeout=300,
            cwd=Path(__file__).parents[2],
            umask=OPEN_UMASK,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def command(self, *words: str) -> str:
        """One command; what it said."""
        return self.run("-m", "followup_desktop", "--data-dir", str(self.data), "--now", NOW, *words)

    def addresses(self) -> Iterator[tuple[str, str]]:
        """Whoever was spoken to, or listened for: the kind of address, and the path where it has one."""
        for log in sorted(self._seen.iterdir()):
            for found in _ADDRESS.finditer(log.read_text(errors="replace")):
                yield found["family"], (found["path"] or "").replace('"', "")


def is_at_home(family: str, path: str) -> bool:
    """Whether that is the screen, the bus of the session, or the window of this program."""
    return family == "AF_UNIX" and bool(path == NO_BUS or SCREEN.fullmatch(path) or OWN_SOCKET.fullmatch(path))


def test_a_session_speaks_to_nobody_and_leaves_nothing_for_others_to_read(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    session = Watched(tmp_path, tmp_path_factory.mktemp("run"))
    session.run("-m", "tests.journeys.whole_session", str(session.data))
    id_ = session.command("add", "Hooli", "Cook", "--stage", "applied").strip()
    session.command("log", id_, "note", "--text", "They cook.")
    for name in ("all.json", "all.zip", "all.csv", "plan.ics"):
        session.command("export", str(session.home / name))
    session.command("backup")
    session.command("backup", str(session.home / "own.followup-backup"))

    addresses = set(session.addresses())
    assert any(OWN_SOCKET.fullmatch(path) for _, path in addresses), "the watch sees nothing"
    assert {one for one in addresses if not is_at_home(*one)} == set()

    files = [path for path in session.home.rglob("*") if stat.S_ISREG(path.lstat().st_mode)]
    written = {path.name for path in files}
    assert written >= {"live.ics", "all.json", "all.zip", "all.csv", "plan.ics", "own.followup-backup", "window.toml"}
    assert any(path.parent.name == "backups" for path in files) and any(path.parent.name == "logs" for path in files)
    assert [path for path in files if stat.S_IMODE(path.stat().st_mode) & 0o177] == []
    folders = [session.data, *(path for path in session.data.rglob("*") if path.is_dir())]
    assert [path for path in folders if stat.S_IMODE(path.stat().st_mode) != 0o700] == []


@pytest.mark.parametrize(
    ("family", "path"),
    [("AF_INET", ""), ("AF_INET6", ""), ("AF_UNIX", "/run/systemd/resolve/io.systemd.Resolve"), ("AF_UNIX", "")],
)
def test_others_are_not_at_home(family: str, path: str) -> None:
    assert not is_at_home(family, path)
    said = f"connect(3, {{sa_family={family}{f', sun_path=@{path!r}' if path else ''}}}, 16) = 0"
    assert _ADDRESS.search(said)
