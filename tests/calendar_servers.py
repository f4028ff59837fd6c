"""Real calendar servers on the loopback address: Radicale and Xandikos, stopped and started as a test likes."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Self
from urllib.error import HTTPError, URLError

USER, PASSWORD = "robin", "open sesame"
STARTS_WITHIN = 60.0
_TRIES = 5


class CalendarServer(ABC):
    """One server with a folder of its own. It is stopped at the end of a ``with``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(parents=True, exist_ok=True)

    def __enter__(self) -> Self:
        for _ in range(_TRIES):
            # The system chooses; another program can take it before the server does, and then another is tried.
            with socket.socket() as found:
                found.bind(("127.0.0.1", 0))
                self.port = found.getsockname()[1]
            if self._starts():
                return self
        raise RuntimeError("the server does not start")

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def address(self) -> str:
        """Where it is asked."""
        return f"http://127.0.0.1:{self.port}/"

    def start(self) -> None:
        """Starts it again, at the same port."""
        assert self._starts(), "the server does not start again"

    def stop(self) -> None:
        """Ends it, as a machine that is switched off."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    @abstractmethod
    def command(self) -> list[str]:
        """What starts it."""

    def headers(self) -> dict[str, str]:
        """What the user's own calendar program sends along."""
        return {}

    def request(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, bytes]:
        """What the user's own calendar program asks; the status and the body."""
        url = self.address + path.lstrip("/")
        sent = {name.replace("_", "-"): value for name, value in headers.items()} | self.headers()
        asked = urllib.request.Request(url, data=body or None, headers=sent, method=method)
        try:
            with urllib.request.urlopen(asked, timeout=STARTS_WITHIN) as answer:
                return answer.status, answer.read()
        except HTTPError as fault:
            with fault:
                return fault.code, fault.read()

    def _starts(self) -> bool:
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                self.command(), stdout=log, stderr=log, cwd=self.folder, env={**os.environ, "HOME": str(self.folder)}
            )
        deadline = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                self.request("OPTIONS", "/")
                return True
            except (URLError, OSError):
                time.sleep(0.02)
        self.stop()
        return False


class Radicale(CalendarServer):
    """Radicale, with one user who has a password."""

    def command(self) -> list[str]:
        """With a configuration of its own."""
        (self.folder / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
        config = self.folder / "config"
        config.write_text(
            f"[server]\nhosts = 127.0.0.1:{self.port}\n"
            f"[auth]\ntype = htpasswd\nhtpasswd_filename = {self.folder / 'users'}\nhtpasswd_encryption = plain\n"
            f"delay = 0\n[storage]\nfilesystem_folder = {self.folder / 'data'}\n",
            encoding="utf-8",
        )
        return [sys.executable, "-m", "radicale", "--config", str(config)]

    def headers(self) -> dict[str, str]:
        """The user's own."""
        import base64

        return {"Authorization": "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()}


class Xandikos(CalendarServer):
    """Xandikos, which lets in whoever reaches it."""

    def command(self) -> list[str]:
        """With a principal that it makes."""
        data = str(self.folder / "data")
        where = ["--listen-address", "127.0.0.1", "--port", str(self.port), "--no-detect-systemd"]
        return [sys.executable, "-m", "xandikos", "serve", "-d", data, "--defaults", *where]


SERVERS: dict[str, type[CalendarServer]] = {"radicale": Radicale, "xandikos": Xandikos}
