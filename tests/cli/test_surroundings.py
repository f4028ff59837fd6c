"""What a command says where its surroundings fail: streams, folders, locks of others, a window that dies."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import pytest

from followup_desktop import app, neighbour
from followup_desktop.services import board
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.storage import database
from tests.cli.conftest import Run
from tests.cli.test_commands import UMBRA, fingerprint

FULL = Path("/dev/full")
Opening = Callable[..., Workplace]
DATA = "followup.sqlite3"


def run(folder: Path, *words: str, stdout: int = subprocess.PIPE) -> tuple[int, bytes, bytes]:
    """The command as a process of its own: its status, answer and complaints."""
    done = subprocess.run(
        [sys.executable, "-m", "followup_desktop", "--data-dir", str(folder), *words],
        stdout=stdout,
        stderr=subprocess.PIPE,
        env={**os.environ, "XDG_RUNTIME_DIR": str(folder.parent)},
    )
    return done.returncode, done.stdout or b"", done.stderr


# Streams --------------------------------------------------------------------------------------------------------


def full_disk() -> int:
    return os.open(FULL, os.O_WRONLY)


def closed_pipe() -> int:
    reading, writing = os.pipe()
    os.close(reading)
    return writing


@pytest.mark.parametrize(("stream", "status"), [(full_disk, 6), (closed_pipe, 1)])
@pytest.mark.parametrize("words", [("plan",), ("plan", "--json")])
def test_an_answer_that_cannot_be_written_is_told(
    followup: Run, monkeypatch: pytest.MonkeyPatch, stream: Callable[[], int], status: int, words: tuple[str, ...]
) -> None:
    followup("sample")
    with suppress(OSError), os.fdopen(stream(), "w", encoding="utf-8") as broken:
        monkeypatch.setattr(sys, "stdout", broken)
        told = followup(*words, status=status)
    assert told.err.count("\n") == 1
    assert "The answer could not be written" in told.err
    assert "--json" not in words or json.loads(told.err)["status"] == status


def test_what_was_done_stays_done_where_nobody_reads_the_answer(tmp_path: Path) -> None:
    stdout = closed_pipe()
    status, _, complaints = run(tmp_path / "data", "sample", stdout=stdout)
    os.close(stdout)
    assert status == 1
    assert complaints.startswith(b"The answer could not be written (Broken pipe); the command itself was carried out.")
    assert complaints.count(b"\n") == 1
    assert b"Umbra Health" in run(tmp_path / "data", "list")[1]


def test_without_any_stream_only_the_status_is_left(followup: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    followup("sample")
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", None)
        assert "it is closed" in followup("list", status=1).err
        patch.setattr(sys, "stderr", None)
        followup("list", status=1)
        followup("show", "ffffffff", status=8)


def test_the_answer_is_utf_8_in_any_locale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    folder = tmp_path / "data"
    added = run(folder, "add", "Bäcker", "Ölmüller")
    assert (added[0], added[2]) == (0, b"")
    (card,) = json.loads(run(folder, "list", "--json")[1].decode())
    assert (card["company"], card["role"]) == ("Bäcker", "Ölmüller")
    status, _, complaints = run(folder, "list", "--stage", "Größe")
    assert (status, "“Größe”" in complaints.decode()) == (8, True)


# Folders --------------------------------------------------------------------------------------------------------


def test_a_folder_whose_name_is_no_utf_8(followup: Run, tmp_path: Path) -> None:
    folder = tmp_path / "b\udcff"
    followup("sample", folder=folder)
    followup("export", "b\udcff.json", folder=folder)
    assert followup("import", "b\udcff.json", folder=folder).out.startswith("0 new")
    assert r"b\udcfe.json" in followup("import", "b\udcfe.json", folder=folder, status=8).err


def a_file(place: Path) -> Path:
    place.write_text("not a folder")
    return place


def below_a_file(place: Path) -> Path:
    return a_file(place) / "below" / "it"


def a_dangling_link(place: Path) -> Path:
    place.symlink_to("nowhere")
    return place


def below_a_dangling_link(place: Path) -> Path:
    return a_dangling_link(place) / "below"


def a_loop(place: Path) -> Path:
    place.symlink_to(place.name)
    return place


def a_long_name(place: Path) -> Path:
    return place.with_name("x" * 300)


@pytest.mark.parametrize(
    ("make", "named"),
    [
        (a_file, "is a file, not a folder"),
        (below_a_file, "is a file, not a folder"),
        (a_dangling_link, "is a link that leads nowhere"),
        (below_a_dangling_link, "is a link that leads nowhere"),
        (a_loop, "cannot be used"),
        (a_long_name, "cannot be used"),
    ],
)
def test_where_no_data_folder_can_be(followup: Run, tmp_path: Path, make: Callable[[Path], Path], named: str) -> None:
    folder = make(tmp_path / "place")
    before = sorted(tmp_path.iterdir())
    for words in (("list",), UMBRA):
        refused = followup(*words, folder=folder, status=7)
        assert named in refused.err
        assert refused.err.count("\n") == 1
    assert sorted(tmp_path.iterdir()) == before


def a_folder(data: Path) -> None:
    data.mkdir()


def other_bytes(data: Path) -> None:
    data.write_bytes(b"hello, this is no database" * 10)


def somebody_elses(data: Path) -> None:
    with closing(sqlite3.connect(data)) as connection:
        connection.execute("PRAGMA application_id = 77")
        connection.execute("CREATE TABLE theirs (a)")


@pytest.mark.parametrize("make", [a_folder, Path.touch, other_bytes, somebody_elses, a_dangling_link, os.mkfifo])
def test_a_data_file_that_is_none_is_left_alone(followup: Run, tmp_path: Path, make: Callable[[Path], object]) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    make(folder / DATA)
    before = fingerprint(folder)
    refused = followup("list", folder=folder, status=5)
    assert "is not a data file of this program" in refused.err
    assert fingerprint(folder) == before
    assert [path.name for path in folder.iterdir()] == [DATA]


def test_a_folder_that_is_gone_and_the_home_of_nobody(
    followup: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    followup("sample")
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert "the current folder is gone" in followup("export", "all.json", status=1).err
    assert "the current folder is gone" in followup("list", folder=Path("data"), status=1).err
    assert "home" in followup("export", "~nobody-of-that-name/all.json", status=1).err
    followup("export", str(tmp_path / "all.json"))


def test_an_empty_name_is_not_the_usual_folder(followup: Run) -> None:
    from followup_desktop.cli.entry import main

    assert main(["--data-dir", "", "list"]) == 2
    assert main(["--now", "", "list"]) == 2


# Others ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["NORMAL", "EXCLUSIVE"])
def test_a_file_that_another_program_holds_is_busy(
    followup: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    """With the locks of SQLite's normal mode the others can still read."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.01)
    followup("sample")
    before = followup("changes").out
    opened: list[Path] = []

    def opening(folder: Path, now: datetime | None, *, wait: float, open_it: Opening = app.open_workplace) -> Workplace:
        opened.append(folder)
        return open_it(folder, now, wait=wait)

    monkeypatch.setattr(app, "open_workplace", opening)
    with closing(sqlite3.connect(tmp_path / "data" / DATA, isolation_level=None)) as other:
        other.execute(f"PRAGMA locking_mode = {mode}")
        other.execute("BEGIN EXCLUSIVE")
        refused = followup(*UMBRA, status=3)
        assert refused.err.startswith("Another program is using the data folder; nothing was changed.")
        assert refused.err.count("\n") == 1
        assert len(opened) == 1
        read = followup("list", status=3 if mode == "EXCLUSIVE" else 0)
        assert bool(read.out) is (mode == "NORMAL")
    assert followup("changes").out == before
    followup(*UMBRA)


@pytest.mark.parametrize("reply", [b"", b"\0\0", b"\0\0\0\x09half", b"\xff\xff\xff\xff", b"\0\0\0\x02{}"])
def test_a_window_that_dies_while_it_answers(followup: Run, tmp_path: Path, reply: bytes) -> None:
    """Nothing tells then whether the command was carried out, so it is not given again."""
    heard: list[bytes] = []

    def answer() -> None:
        line, _ = listening.accept()
        with line:
            heard.append(line.recv(65536))
            line.sendall(reply)

    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(neighbour.address(tmp_path / "data"))
        listening.listen()
        window = threading.Thread(target=answer)
        window.start()
        told = followup("undo", status=1)
        window.join()
    assert "may or may not have been carried out" in told.err
    assert told.err.count("\n") == 1
    assert len(heard) == 1
    assert not (tmp_path / "data").exists()


def test_interrupted_it_says_so_and_keeps_nothing(followup: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(board, "add", interrupted)
        assert followup(*UMBRA, status=1).err.startswith("Interrupted")
    assert followup("changes").out == ""


@pytest.mark.parametrize("words", [("dance",), ("add", "only one"), ("list", "--since"), ("--bogus", "list")])
def test_wrong_usage_opens_nothing(followup: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    refused = followup(*words, status=2)
    assert refused.err.count("\n") == 1
    assert not (tmp_path / "data").exists()
