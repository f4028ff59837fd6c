"""Promise 12 in short, and that the measuring sees what it looks for."""

from pathlib import Path

import pytest

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.interchange.csv_files import CsvFiles
from followup_desktop.services import board
from followup_desktop.services.ports.workplace import Workplace
from tests.torture import fuzzing
from tests.torture.hostile_inputs import CORPORA, inputs_of


def test_no_importer_is_brought_down_by_a_file(tmp_path: Path) -> None:
    assert [one for one in fuzzing.measure(tmp_path, inputs=40) if not one.met] == []


@pytest.mark.parametrize("name", CORPORA)
def test_inputs_come_again_and_are_all_others(name: str) -> None:
    inputs = [inputs_of(name, 1, number) for number in range(50)]
    assert inputs == [inputs_of(name, 1, number) for number in range(50)]
    assert len(set(inputs)) > 45


def test_a_crash_and_a_change_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def read(work: Workplace, content: bytes) -> None:
        board.add(work, {"company": "Globex", "role": "Clerk"}, Stage.APPLIED)
        raise ZeroDivisionError("three")

    monkeypatch.setitem(fuzzing.READERS, "csv", read)
    monkeypatch.setattr(fuzzing, "_limit", lambda: None)
    fuzzing.work(tmp_path / "data", "csv", 1, 3, 4)
    assert capsys.readouterr().out.splitlines() == [
        "csv 3: ZeroDivisionError: three",
        "done 3",
        "csv: the data were changed",
    ]


def test_a_worker_that_dies_or_hangs_is_seen_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stops = iter([(3, ["csv 2: told"]), (7, []), (10, [])])
    begun: list[int] = []

    def work(folder: Path, name: str, seed: int, first: int, inputs: int) -> tuple[int, list[str]]:
        begun.append(first)
        return next(stops)

    tried: list[int] = []
    monkeypatch.setattr(fuzzing, "_work", work)

    def read(folder: Path, name: str, content: bytes, number: int) -> list[str]:
        tried.append(number)
        return [str(number)]

    monkeypatch.setattr(fuzzing, "_as_the_program_reads", read)
    assert fuzzing._failures(tmp_path, "csv", 10, 1) == ["csv 2: told", "3", "7"]
    assert (begun, tried) == ([0, 4, 8], [3, 7])


def test_a_file_that_the_program_reads_in_time_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CORPORA:
        assert fuzzing._as_the_program_reads(tmp_path, name, inputs_of(name, 1, 1), 1) == []
    monkeypatch.setattr(fuzzing, "HANG_SECONDS", -1.0)
    (failure,) = fuzzing._as_the_program_reads(tmp_path, "csv", b"a,b\n1,2\n", 1)
    assert failure.startswith("csv 1: ") and failure.endswith(" s")


def test_the_start_of_the_process_is_no_part_of_reading(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("a,b\n1,2\n")
    with fuzzing._starting() as starting:
        CsvFiles().read(table)
    (seconds,) = starting
    assert seconds > 0
