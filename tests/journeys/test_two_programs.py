"""The window and the command line as two programs: one owner, the other is answered by it."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from followup_desktop.cli.carrying_out import answer_request
from followup_desktop.domain.vocabulary import Kind, Stage
from followup_desktop.letters.proofreading import HarperProofreader
from followup_desktop.presentation.reception import Reception
from followup_desktop.storage.data_folder import DATA_NAME
from tests.journeys.conftest import Home, companies

NOW = "2026-11-23T10:00:00+00:00"


class Programs:
    """The programs of one user on one data folder."""

    def __init__(self, folder: Path, runtime: Path) -> None:
        self.folder = folder
        self.runtime = runtime
        self.data = folder / "data of Zoë"
        self.environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime)}
        self.windows: list[subprocess.Popen[str]] = []

    def _words(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "followup_desktop", "--data-dir", str(self.data), *words]

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """One command."""
        return subprocess.run(
            self._words(*words), capture_output=True, text=True, env=self.environment, timeout=120, cwd=self.folder
        )

    def open_window(self) -> subprocess.Popen[str]:
        """The window, once it answers commands."""
        started = subprocess.Popen(
            self._words(), stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.environment
        )
        self.windows.append(started)
        for _ in range(1200):
            if list(self.runtime.glob("followup-*.sock")) or started.poll() is not None:
                break
            time.sleep(0.05)
        assert started.poll() is None, started.communicate()[1]
        return started


@pytest.fixture
def programs(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Programs]:
    """The programs of one user; whatever is still open at the end is ended."""
    found = Programs(tmp_path, tmp_path_factory.mktemp("run"))
    yield found
    for window in found.windows:
        if window.poll() is None:
            window.kill()
        window.communicate()


def test_a_command_is_carried_out_by_the_window_and_answers_the_same(programs: Programs) -> None:
    alone = programs.run("add", "Globex", "Engineer", "--stage", "applied")
    assert alone.returncode == 0, alone.stderr
    window = programs.open_window()
    handed = programs.run("add", "Initech", "Engineer", "--stage", "applied")
    assert (handed.returncode, handed.stderr) == (0, "")
    assert len(handed.stdout.strip()) == len(alone.stdout.strip()) == 36
    seen = [card["company"] for card in json.loads(programs.run("list", "--json").stdout)]
    assert sorted(seen) == ["Globex", "Initech"]
    refused = programs.run("list", "--stage", "limbo", "--json")
    assert (refused.returncode, json.loads(refused.stderr)["field"]) == (8, "stage")
    assert programs.run("export", "here.json").returncode == 0
    assert (programs.folder / "here.json").exists()
    assert programs.run("dance").returncode == 2
    window.send_signal(signal.SIGTERM)
    assert window.wait(timeout=60) == 0
    assert json.loads(programs.run("list", "--json").stdout) != []


def test_deeds_and_a_restore_are_handed_to_the_window_and_survive_its_end(programs: Programs) -> None:
    window = programs.open_window()
    with subprocess.Popen(
        programs._words("apply"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=programs.environment
    ) as applying:
        assert applying.stdin is not None and applying.stdout is not None

        def give(company: str) -> Any:
            print(json.dumps({"do": "add", "company": company, "role": "R"}), file=applying.stdin, flush=True)
            return json.loads(applying.stdout.readline())

        assert give("Globex") == {"ok": True, "change": 1}
        backup = programs.run("backup").stdout.strip()
        assert give("Initech") == {"ok": True, "change": 2}
        assert programs.run("restore", backup).returncode == 0
        assert [card["company"] for card in json.loads(programs.run("list", "--json").stdout)] == ["Globex"]
        window.kill()
        window.wait(timeout=60)
        # What the window does not answer any more, the command does itself.
        assert give("Hooli") == {"ok": True, "change": 2}
        applying.stdin.close()
        assert applying.wait(timeout=60) == 0
    assert len(json.loads(programs.run("list", "--json").stdout)) == 2
    assert programs.run("check").returncode == 0


def test_a_present_of_ones_own_is_refused_while_the_window_is_open(programs: Programs) -> None:
    programs.open_window()
    refused = programs.run("--now", NOW, "list")
    assert refused.returncode == 3
    assert "window" in refused.stderr


def test_a_second_start_raises_the_window_and_ends(programs: Programs) -> None:
    programs.open_window()
    for _ in range(3):
        again = programs.run()
        assert again.returncode == 0, again.stderr
    assert programs.windows[0].poll() is None


def test_after_a_kill_the_next_start_works_and_nothing_is_lost(programs: Programs) -> None:
    window = programs.open_window()
    added = programs.run("add", "Globex", "Engineer")
    assert added.returncode == 0
    window.kill()
    window.wait(timeout=60)
    assert [card["company"] for card in json.loads(programs.run("list", "--json").stdout)] == ["Globex"]
    for socket in programs.runtime.glob("followup-*.sock"):
        assert socket.is_socket()
        socket.unlink()
    programs.open_window()
    assert programs.run("check").returncode == 0


def test_a_change_made_by_the_command_line_shows_in_the_window_at_once(
    home: Home, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    window = home.open()
    work = window.desk.work
    reception = Reception(
        home.folder, lambda request: answer_request(work, window.desk.changed.emit, request), parent=window
    )
    try:
        words = [sys.executable, "-m", "followup_desktop", "--data-dir", str(home.folder), "add", "Globex", "Engineer"]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as command:
            qtbot.waitUntil(lambda: command.poll() is not None, timeout=20_000)
            told = command.communicate()[0].strip()
        assert companies(window, Stage.INTERESTED) == ["Globex"]
        assert work.store.cards()[0].id == told
        undone = window.desk.next_undo()
        assert undone is not None
        assert undone.label == "Globex, Engineer"
    finally:
        reception.close()


def test_a_letter_is_read_for_a_command_while_the_window_goes_on(
    home: Home, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    window = home.open()
    window.desk.fill_with_sample()
    rows = window.desk.agenda(window.desk.now() + timedelta(days=1))
    note = next(row for row in rows if row.kind == Kind.THANK_YOU_NOTE)
    threads: list[str] = []

    class Watched(HarperProofreader):
        def check(self, *given: Any) -> Any:
            threads.append(threading.current_thread().name)
            return super().check(*given)

    work = window.desk.work._replace(new_proofreader=Watched)
    reception = Reception(home.folder, lambda request: answer_request(work, window.desk.changed.emit, request))
    words = [sys.executable, "-m", "followup_desktop", "--data-dir", str(home.folder), "draft"]
    try:
        with subprocess.Popen([*words, note.application_id, note.key, "--json"], stdout=subprocess.PIPE) as command:
            qtbot.waitUntil(lambda: command.poll() is not None, timeout=20_000)
            letter = json.loads(command.communicate()[0])
        assert letter["key"] == note.key and letter["read"]
        assert threads and threading.main_thread().name not in threads
    finally:
        reception.close()


def test_without_a_screen_the_window_says_so(programs: Programs) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        programs.environment.pop(name, None)
    refused = programs.run()
    assert refused.returncode == 1
    assert refused.stderr.startswith("This machine has no screen")
    assert refused.stderr.count("\n") == 1
    assert not programs.data.exists()


def test_a_folder_for_the_socket_that_is_somebody_elses_does_not_stop_commands(
    programs: Programs, tmp_path: Path
) -> None:
    programs.environment["XDG_RUNTIME_DIR"] = ""
    programs.environment["TMPDIR"] = str(tmp_path / "missing")
    assert programs.run("add", "Globex", "Engineer").returncode == 0


def test_a_question_about_damaged_data_that_comes_after_the_window_ends_when_told(programs: Programs) -> None:
    assert programs.run("sample").returncode == 0
    file = programs.data / DATA_NAME
    content = file.read_bytes()
    file.write_bytes(content.replace(b"Umbra Health", b"Ombra Health"))
    damaged = file.read_bytes()
    code = (
        "import os, signal, sys, threading; from followup_desktop.cli.entry import main;"
        "from followup_desktop.widgets.dialogs import start_trouble_sheet as module;"
        "show = module.StartTroubleSheet.open; end = lambda: os.kill(os.getpid(), signal.SIGTERM);"
        "module.StartTroubleSheet.open = lambda sheet: (show(sheet), threading.Timer(0.3, end).start());"
        "sys.exit(main(sys.argv[1:]))"
    )
    words = [sys.executable, "-c", code, "--data-dir", str(programs.data)]
    ended = subprocess.run(words, env=programs.environment, capture_output=True, text=True, timeout=120)
    assert ended.returncode == -signal.SIGTERM, ended.stderr
    assert file.read_bytes() == damaged


def test_a_window_that_is_told_to_end_while_it_starts_ends(programs: Programs) -> None:
    code = (
        "import signal, sys; from followup_desktop.widgets import told_to_end;"
        "from followup_desktop.cli.entry import main;"
        "prepare = told_to_end.close_when_told;"
        "told_to_end.close_when_told = lambda *given: (prepare(*given), signal.raise_signal(signal.SIGTERM));"
        "sys.exit(main(sys.argv[1:]))"
    )
    words = [sys.executable, "-c", code, "--data-dir", str(programs.data)]
    ended = subprocess.run(words, env=programs.environment, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr
