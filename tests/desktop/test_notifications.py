"""Notifications on a real session bus, with a service of the tests' own; and on machines that have none."""

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from followup_desktop.desktop import notifications
from followup_desktop.desktop.notifications import DesktopNotifications
from followup_desktop.resource_files import resource

TOP = Path(__file__).resolve().parent.parent.parent
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""


def wait_for(happens: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not happens():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.01)


@pytest.fixture
def bus(_scratch_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session bus of this test's own, without any service on it."""
    assert shutil.which("dbus-daemon"), "the tests need dbus-daemon"
    folder = _scratch_home / f"bus-{os.getpid()}"
    folder.mkdir()
    configuration = folder / "bus.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder))
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
    yield
    daemon.kill()
    daemon.wait()
    daemon.stdout.close()
    shutil.rmtree(folder)


class Service:
    """The service, in its own process."""

    def __init__(self, kind: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.notification_service", kind],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=TOP,
        )
        self.heard: list[dict[str, Any]] = []
        threading.Thread(target=self._listen, daemon=True).start()
        wait_for(lambda: self.heard)
        self.heard.clear()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with suppress(ValueError):
            for line in self.process.stdout:
                self.heard.append(json.loads(line))

    def act(self, deed: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{deed}\n")
        self.process.stdin.flush()

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            stream.close()


@pytest.fixture
def serve(bus: None) -> Iterator[Callable[[str], Service]]:
    """Starts a service of that kind."""
    started: list[Service] = []

    def start(kind: str) -> Service:
        started.append(Service(kind))
        return started[-1]

    yield start
    for service in started:
        service.end()


@pytest.fixture
def desktop() -> Iterator[DesktopNotifications]:
    made = DesktopNotifications(resource("icons", "followup.svg"))
    yield made
    made.close()


class Told:
    """What came of the notifications."""

    def __init__(self, desktop: DesktopNotifications) -> None:
        self.desktop = desktop
        self.clicked: list[str] = []
        self.failed: list[str] = []

    def show(self, name: str, text: str = "Globex") -> None:
        self.desktop.show(
            name, f"Call {name}", text, lambda: self.clicked.append(name), lambda: self.failed.append(name)
        )


@pytest.mark.parametrize(("kind", "body"), [("markup", "&lt;b&gt;A &amp; B\nC"), ("plain", "<b>A & B\nC")])
def test_texts_are_shown_as_text_by_services_with_and_without_markup(
    serve: Callable[[str], Service], desktop: DesktopNotifications, kind: str, body: str
) -> None:
    service, told = serve(kind), Told(desktop)
    told.show("one", "<b>A & B\nC")
    wait_for(lambda: service.heard)
    (shown,) = service.heard
    assert (shown["app"], shown["summary"], shown["body"]) == ("Followup", "Call one", body)
    assert shown["actions"] == ["default", ""]
    assert told.failed == []


def test_a_click_is_told_and_what_is_over_is_withdrawn(
    serve: Callable[[str], Service], desktop: DesktopNotifications
) -> None:
    service, told = serve("plain"), Told(desktop)
    for name in ("one", "two", "three"):
        told.show(name)
    wait_for(lambda: len(service.heard) == 3)
    service.act("click 2")
    wait_for(lambda: told.clicked)
    assert told.clicked == ["two"]
    desktop.withdraw("one")
    desktop.withdraw("two")
    desktop.withdraw("never shown")
    wait_for(lambda: {"what": "close", "number": 1} in service.heard)
    desktop.close()
    wait_for(lambda: {"what": "close", "number": 3} in service.heard)
    assert told.clicked == ["two"]


def test_without_a_service_it_fails_and_with_the_next_notification_it_is_looked_for_again(
    serve: Callable[[str], Service], desktop: DesktopNotifications
) -> None:
    told = Told(desktop)
    told.show("one")
    wait_for(lambda: told.failed)
    service = serve("plain")
    told.show("two")
    wait_for(lambda: service.heard)
    service.end()
    told.show("three")
    wait_for(lambda: len(told.failed) > 1)
    assert told.failed == ["one", "three"]


def test_without_a_bus_it_fails(desktop: DesktopNotifications, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    told = Told(desktop)
    told.show("one")
    wait_for(lambda: told.failed)


def test_a_service_that_hangs_blocks_nobody(
    serve: Callable[[str], Service], desktop: DesktopNotifications, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notifications, "PATIENCE_SECONDS", 0.2)
    service, told = serve("silent"), Told(desktop)
    told.show("one")
    told.show("two")
    wait_for(lambda: len(told.failed) == 2)
    assert len(service.heard) == 2


def test_closing_does_not_wait_for_a_service_that_hangs(
    serve: Callable[[str], Service], desktop: DesktopNotifications
) -> None:
    service, told = serve("silent"), Told(desktop)
    told.show("one")
    wait_for(lambda: service.heard)
    desktop.close()
    assert "notifications" not in {thread.name for thread in threading.enumerate()}
    assert told.failed == []


def test_nothing_is_loaded_before_the_first_notification() -> None:
    program = (
        "import sys; from followup_desktop.desktop.notifications import DesktopNotifications as D; from pathlib import "
        "Path; D(Path('x')).withdraw('y'); print('desktop_notifier' in sys.modules, 'dbus_fast' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", program], cwd=TOP, capture_output=True, text=True, check=True)
    assert found.stdout == "False False\n"


def test_a_system_without_notifications_fails(desktop: DesktopNotifications, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_notifier import main
    from desktop_notifier.backends.dummy import DummyNotificationCenter

    monkeypatch.setattr(main, "get_backend_class", lambda: DummyNotificationCenter)
    told = Told(desktop)
    told.show("one")
    wait_for(lambda: told.failed)
