"""The process that asks a server: its own libraries, its own time, killed to cancel; and where passwords go."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.calendars import publish
from followup_desktop.calendars.publish import CalDavServers
from followup_desktop.calendars.server.passwords import SERVICE
from followup_desktop.domain.errors import CouldNot, NetworkFailed, PasswordNeeded
from followup_desktop.domain.published import Account
from followup_desktop.presentation.desk import Desk
from followup_desktop.services import publishing
from followup_desktop.services.calendar_composition import Composition
from followup_desktop.services.steps import to_the_end
from tests.builders import at
from tests.calendar_servers import PASSWORD, USER, Radicale
from tests.desks import add_umbra
from tests.http_server import Asked, Given, Hang, HttpServer

TOP = Path(__file__).resolve().parent.parent.parent
UID = "11111111-2222-4333-8444-555555555555"


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A keyring in a scratch file, instead of the one of whoever runs the tests."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.scratch_keyring.ScratchKeyring")
    monkeypatch.setenv("PYTHONPATH", str(TOP))
    monkeypatch.setenv("SCRATCH_KEYRING", str(tmp_path / "keyring.json"))
    return tmp_path / "keyring.json"


@pytest.fixture
def radicale(tmp_path: Path) -> Iterator[Radicale]:
    with Radicale(tmp_path / "radicale") as server:
        yield server


def hang(_: Asked) -> Given:
    raise Hang


def test_a_password_lies_in_the_keyring_and_nowhere_else(radicale: Radicale, keyring: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    work = open_workplace(folder, at("2026-11-23 14:52"))
    add_umbra(Desk(work))
    connected = work.servers.connecting(radicale.address, USER).connect(PASSWORD)
    assert (connected.is_new, connected.is_kept) == (True, True)
    assert PASSWORD in keyring.read_text(encoding="utf-8")
    publishing.choose(work, connected)
    session = work.servers.session(connected.account)
    try:
        assert to_the_end(publishing.publishing(work, Composition(work), session)) == publishing.Published(written=3)
    finally:
        session.close()
    work.servers.forget(connected.account)
    assert PASSWORD not in keyring.read_text(encoding="utf-8")
    close_workplace(work)
    for path in folder.rglob("*"):
        assert path.is_dir() or PASSWORD.encode() not in path.read_bytes(), path


def test_without_a_keyring_the_password_is_asked_for(radicale: Radicale, monkeypatch: pytest.MonkeyPatch) -> None:
    for backend in ("keyring.backends.fail.Keyring", "tests.scratch_keyring.Locked"):
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
        connected = CalDavServers().connecting(radicale.address, USER).connect(PASSWORD)
        assert not connected.is_kept, backend
        session = CalDavServers().session(connected.account)
        with pytest.raises(PasswordNeeded):
            session.open()
        session.close()
        session = CalDavServers().session(connected.account)
        session.open(PASSWORD)
        assert session.etags() == {}
        session.close()


def test_a_password_that_was_asked_for_is_kept_once_it_is_known_to_be_right(radicale: Radicale, keyring: Path) -> None:
    connected = CalDavServers().connecting(radicale.address, USER).connect(PASSWORD)
    CalDavServers().forget(connected.account)
    for given, is_right in (("guess", False), (PASSWORD, True)):
        session = CalDavServers().session(connected.account)
        session.open(given)
        if is_right:
            session.etags()
        else:
            with pytest.raises(PasswordNeeded, match="does not take this user name"):
                session.etags()
        session.close()
        assert (given in keyring.read_text(encoding="utf-8")) is is_right


@pytest.mark.parametrize("backend", ["Locked", "Stubborn"])
def test_a_keyring_that_does_not_forget_is_told(monkeypatch: pytest.MonkeyPatch, keyring: Path, backend: str) -> None:
    keyring.write_text(json.dumps({f"{SERVICE}/{USER} at https://calendar.example": PASSWORD}), encoding="utf-8")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"tests.scratch_keyring.{backend}")
    account = Account("https://calendar.example", USER, "https://calendar.example/c/")
    with pytest.raises(CouldNot, match=r"could not be made to forget the password for calendar\.example"):
        CalDavServers().forget(account)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.scratch_keyring.ScratchKeyring")
    for _ in range(2):
        CalDavServers().forget(account)
    assert PASSWORD not in keyring.read_text(encoding="utf-8")


def test_the_password_is_in_no_argument_and_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[list[str], dict[str, str]]] = []
    real = subprocess.Popen

    class Watched(real):  # type: ignore[misc, valid-type]
        def __init__(self, words: list[str], **options: object) -> None:
            started.append((words, dict(options["env"])))  # type: ignore[call-overload]
            super().__init__(words, **options)

    monkeypatch.setattr(subprocess, "Popen", Watched)
    with HttpServer(lambda _: Given(404)) as server, pytest.raises(NetworkFailed):
        CalDavServers().connecting(server.address, USER).connect(PASSWORD)
    [(words, surroundings)] = started
    assert PASSWORD not in " ".join([*words, *surroundings.values()])


def test_a_server_that_hangs_is_left_by_cancelling() -> None:
    with HttpServer(hang) as server:
        session = CalDavServers().session(Account(server.address, USER, server.address))
        session.open(PASSWORD)
        found: list[BaseException] = []

        def ask() -> None:
            try:
                session.etags()
            except NetworkFailed as fault:
                found.append(fault)

        asking = threading.Thread(target=ask)
        asking.start()
        while not server.asked:
            pass
        session.cancel()
        asking.join(30)
        session.close()
    assert [str(fault) for fault in found] == ["Publishing was cancelled; what was not sent yet is kept."]


def test_a_process_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish, "CALL_SECONDS", 0.3)
    with HttpServer(hang) as server:
        session = CalDavServers().session(Account(server.address, USER, server.address))
        with pytest.raises(NetworkFailed, match="did not answer in time"):
            session.open(PASSWORD)
            session.etags()
        session.close()


def test_a_process_that_dies_is_a_sentence() -> None:
    with HttpServer(hang) as server:
        session = CalDavServers().session(Account(server.address, USER, server.address))
        session.open(PASSWORD)
        assert session._process is not None
        os.kill(session._process._process.pid, signal.SIGKILL)
        with pytest.raises(NetworkFailed, match="Your changes are kept"):
            session.etags()
        session.close()


FAULTS = {
    500: "is not working at the moment (it answers 500). Your changes are kept and sent later.",
    507: "has no room left.",
    403: "does not let this user write there",
    418: "does not do what it was asked (it answers 418)",
    404: "The calendar “Job follow-ups” is not at localhost:",
}


def test_every_fault_is_a_sentence() -> None:
    statuses = iter(FAULTS)
    with HttpServer(lambda _: Given(next(statuses))) as server:
        session = CalDavServers().session(Account(server.address, USER, server.address))
        session.open(PASSWORD)
        for words in FAULTS.values():
            with pytest.raises(NetworkFailed) as found:
                session.etags()
            assert words in str(found.value)
            assert found.value.exit_status == 9
        session.close()


def test_without_the_libraries_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    CalDavServers().check_available()
    monkeypatch.setattr(publish, "LIBRARIES", ("caldav", "no_such_library"))
    with pytest.raises(CouldNot, match=r"pip install followup-desktop\[caldav\]"):
        CalDavServers().check_available()


def test_a_process_without_the_libraries_says_so_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "caldav.py").write_text("raise ImportError", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(CouldNot, match="Everything else works without them"):
        CalDavServers().connecting("localhost:1", USER).connect(PASSWORD)


def test_the_libraries_are_not_loaded_by_the_program() -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from followup_desktop.app import open_workplace, close_workplace\n"
        "work = open_workplace(Path(sys.argv[1]), None)\n"
        "work.servers.check_available()\n"
        "close_workplace(work)\n"
        "print([name for name in ('caldav', 'keyring', 'niquests', 'lxml', 'ssl') if name in sys.modules])\n"
    )
    folder = os.environ["FOLLOWUP_DATA_DIR"]
    done = subprocess.run([sys.executable, "-c", program, folder], capture_output=True, text=True, cwd=TOP, check=True)
    assert done.stdout.strip() == "[]"


def test_killed_between_writing_and_bookkeeping_there_is_one_event(radicale: Radicale, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    program = (
        "import sys; from pathlib import Path\n"
        "from followup_desktop.app import open_workplace\n"
        "from followup_desktop.presentation.desk import Desk\n"
        "from followup_desktop.services import publishing\n"
        "from followup_desktop.services.calendar_composition import Composition\n"
        "from followup_desktop.services.steps import to_the_end\n"
        "from tests.builders import at\n"
        "from tests.desks import add_umbra\n"
        "work = open_workplace(Path(sys.argv[1]), at('2026-11-23 14:52'))\n"
        "work.store.names() or add_umbra(Desk(work))\n"
        "if publishing.account_of(work) is None:\n"
        "    publishing.choose(work, work.servers.connecting(sys.argv[2], 'robin').connect('open sesame'))\n"
        "session = work.servers.session(publishing.account_of(work))\n"
        "print(to_the_end(publishing.publishing(work, Composition(work), session)))\n"
        "session.close()\n"
    )

    def run(fault: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", program, str(folder), radicale.address],
            capture_output=True,
            text=True,
            cwd=TOP,
            env={**os.environ, "FOLLOWUP_FAULT": fault},
        )

    def there() -> int:
        return len([*(tmp_path / "radicale" / "data").rglob("job-follow-ups/*.ics")])

    assert run("publish.after_put:kill").returncode == -signal.SIGKILL
    assert there() == 1
    done = run("")
    assert (done.stdout, done.stderr) == ("Published(written=2, deleted=0, refused=0)\n", "")
    assert there() == 3
