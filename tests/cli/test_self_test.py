"""The program tries itself out: what works, and the step that is named where something does not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

STEPS = ["start", "migrate", "move a card", "export", "write a letter", "open and paint the window"]


def self_test(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs it as a process, with a home of its own."""
    home = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "share"), "TMPDIR": str(folder)}
    return subprocess.run(
        [sys.executable, "-m", "followup_desktop", "self-test", *words],
        capture_output=True,
        text=True,
        env={**home, **environment},
        cwd=folder,
    )


def test_every_step_works_here_and_nothing_is_left(tmp_path: Path) -> None:
    done = self_test(tmp_path, FOLLOWUP_DATA_DIR=str(tmp_path / "mine"))
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.partition(": works")[0] for line in done.stdout.splitlines()] == STEPS
    assert not (tmp_path / "mine").exists()
    assert not (tmp_path / "share" / "followup-desktop").exists()
    assert list(tmp_path.glob("followup-self-test-*")) == []


def test_a_window_that_takes_the_program_along_is_named(tmp_path: Path) -> None:
    done = self_test(tmp_path, QT_QPA_PLATFORM="a-platform-that-is-not-there")
    assert done.returncode == 1
    assert done.stderr.startswith("The self-test failed at “open and paint the window”: the program was ended by SIG")
    assert "a-platform-that-is-not-there" in done.stderr
    assert done.stderr.count("\n") == 1
    assert [line.partition(": works")[0] for line in done.stdout.splitlines()] == STEPS[:-1]


@pytest.mark.parametrize(
    ("fault", "step"),
    [("create.rename:kill", "start"), ("backup.rename:raise", "migrate")],
)
def test_a_step_that_fails_is_named_and_is_the_last(fault: str, step: str, tmp_path: Path) -> None:
    done = self_test(tmp_path, "--json", FOLLOWUP_FAULT=fault)
    assert done.returncode == 1
    told = json.loads(done.stderr)
    assert told["status"] == 1
    assert told["error"].startswith(f"The self-test failed at “{step}”: ")
    assert [worked["step"] for worked in json.loads(done.stdout)] == STEPS[: STEPS.index(step)]


def test_it_takes_no_other_words(tmp_path: Path) -> None:
    done = self_test(tmp_path, "quickly")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_what_lies_in_the_current_folder_is_not_taken_for_a_part_of_the_program(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("raise SystemExit('this is not click')")
    start = "import sys; sys.path.remove(''); from followup_desktop.cli.entry import start; start()"
    done = subprocess.run(
        [sys.executable, "-c", start, "self-test", "--json"],
        capture_output=True,
        text=True,
        env={**os.environ, "FOLLOWUP_FAULT": "create.rename:raise"},
        cwd=tmp_path,
    )
    assert json.loads(done.stderr)["error"].startswith("The self-test failed at “start”: StruckError")
