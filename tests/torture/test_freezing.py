"""The measuring of promise 15 sees a window that does not answer; what it measures is no test, since it takes time."""

from pathlib import Path

import pytest

from tests.benchmarks import figures, rows
from tests.torture import freezing


def test_a_window_that_does_not_answer_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = figures.Figure("longest without an answer: backup, 100", 130.0, note="140 by the clock")
    monkeypatch.setattr(rows, "gaps", lambda *_: iter([found]))
    (figure,) = freezing.measure(tmp_path, 100)
    assert (figure.promise, figure.found, figure.met) == (
        "15 Never freezes: backup, 100",
        "130 ms (140 by the clock)",
        False,
    )
