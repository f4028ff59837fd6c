"""The log holds what went wrong and where, and nothing of the user's."""

import ast
import logging
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup_desktop.fault_log import CRASH_NAME, LARGEST, LOG_NAME, FaultLog, trace_of, without_personal

TOP = Path(__file__).resolve().parent.parent
PACKAGE = TOP / "followup_desktop"
CANARY = "Canary Health"
log = logging.getLogger("followup_desktop.tests")


@pytest.fixture
def written(tmp_path: Path) -> Iterator[FaultLog]:
    found = FaultLog(tmp_path / "logs")
    found.open()
    yield found
    found.shut()


def told(written: FaultLog) -> str:
    return (written.folder / LOG_NAME).read_text(encoding="utf-8")


def go_wrong(text: str) -> None:
    company = text
    try:
        raise KeyError(company)
    except KeyError as fault:
        raise ValueError(f"{company} cannot be") from fault


@pytest.mark.expects_logs
def test_an_exception_is_told_by_kind_and_place_not_by_what_it_says(written: FaultLog) -> None:
    try:
        go_wrong(CANARY)
    except ValueError:
        log.exception("A mistake of our own")
    text = told(written)
    assert "ERROR followup_desktop.tests: A mistake of our own" in text
    assert "ValueError" in text and "KeyError" in text
    assert text.count("test_fault_log.py") == 3 and "go_wrong" in text
    assert CANARY not in text and str(Path.home()) not in text and str(TOP) not in text
    assert written.tail() in text.rstrip("\n")


@pytest.mark.expects_logs
@pytest.mark.parametrize(
    "said",
    [f"The file “{CANARY}” is gone", f'It said "{CANARY}"', f"'{CANARY}'", str(Path.home() / "x"), f"{TOP}/x.py"],
)
def test_quoted_texts_and_folders_of_the_machine_are_left_out(written: FaultLog, said: str) -> None:
    log.warning("%s", said)
    assert CANARY not in told(written)
    assert str(TOP) not in told(written) and (len(str(Path.home())) < 2 or str(Path.home()) not in told(written))


def test_files_are_the_users_alone_and_a_large_one_makes_room(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    first = FaultLog(folder)
    first.open()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    first.shut()
    (folder / LOG_NAME).write_text("x" * (LARGEST + 1))
    second = FaultLog(folder)
    second.open()
    second.shut()
    assert (folder / LOG_NAME).read_text() == "" and (folder / f"{LOG_NAME}.1").stat().st_size == LARGEST + 1
    assert not (folder / CRASH_NAME).exists()


@pytest.mark.expects_logs
def test_without_a_folder_the_last_lines_are_there_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where a folder should be")
    written = FaultLog(tmp_path / "logs")
    written.open()
    log.warning("Something")
    written.shut()
    assert written.tail().endswith("WARNING followup_desktop.tests: Something")
    log.warning("Afterwards")
    assert "Afterwards" not in written.tail()


def run(folder: Path, ending: str) -> int:
    """A program that has such a log, and ends in that way."""
    program = (
        "import os, signal, sys, time, faulthandler; from pathlib import Path; "
        "from followup_desktop.fault_log import FaultLog; "
        f"log = FaultLog(Path(sys.argv[1])); log.open(); canary = {CANARY!r}; {ending}"
    )
    return subprocess.run([sys.executable, "-c", program, str(folder)], cwd=TOP).returncode


@pytest.mark.parametrize("ending", ["os.kill(os.getpid(), signal.SIGSEGV)", "os.abort()"])
def test_a_crash_is_known_to_the_next_run_and_only_to_that(tmp_path: Path, ending: str) -> None:
    assert run(tmp_path, ending) < 0
    after = FaultLog(tmp_path)
    after.open()
    assert "Fatal Python error" in after.crash and CANARY not in after.crash
    assert after.tail() == "The last run crashed."
    after.shut()
    later = FaultLog(tmp_path)
    later.open()
    later.shut()
    assert later.crash == ""


@pytest.mark.parametrize("ending", ["log.shut()", "sys.exit(1)", "os.kill(os.getpid(), signal.SIGKILL)"])
def test_an_end_or_a_kill_is_no_crash(tmp_path: Path, ending: str) -> None:
    run(tmp_path, ending)
    after = FaultLog(tmp_path)
    after.open()
    after.shut()
    assert after.crash == ""


def test_a_chain_that_bites_its_tail_ends() -> None:
    first, second = ValueError(), OSError(28, "No space")
    first.__cause__, second.__cause__ = second, first
    assert [line for line in trace_of(first) if not line.startswith(" ")] == [
        "ValueError",
        "builtins.OSError (errno 28)",
    ]
    assert without_personal("plain") == "plain"


# What the program logs --------------------------------------------------------------------------------------------


def harmless(value: ast.expr) -> bool:
    """Whether what is filled into a record cannot be a text of the user's: a kind, a reason of the system, a number."""
    said = ast.unparse(value)
    return said.startswith(("type(", "len(")) or said.endswith((".strerror", ".__name__")) or said in HARMLESS_NAMES


HARMLESS_NAMES = {
    "country",  # a code, of a list
    "year",
}


def calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                name = ast.unparse(node.func.value)
                if name.lower().strip("_") in ("log", "qt_log", "logger") and hasattr(logging, node.func.attr.upper()):
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node


def test_no_record_is_given_a_text_of_the_users() -> None:
    found = list(calls())
    assert len(found) > 8
    wrong = [f"{place} {ast.unparse(value)}" for place, call in found for value in call.args[1:] if not harmless(value)]
    spoken = [place for place, call in found if call.args and not isinstance(call.args[0], ast.Constant)]
    assert (wrong, spoken) == ([], [])
