"""Promise 18 in short, and that the measuring sees a second window."""

import os
from pathlib import Path

import pytest

from tests.torture import starts


def test_of_windows_started_at_once_one_is_left(tmp_path: Path) -> None:
    assert [one for one in starts.measure(tmp_path, rounds=2, at_once=3) if not one.met] == []


def test_a_second_window_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    class Started:
        def __init__(self, status: int | None) -> None:
            self.returncode = status

        def poll(self) -> int | None:
            return self.returncode

    monkeypatch.setattr(starts, "PATIENCE_SECONDS", 0.0)
    for statuses, said in (
        ((None, 0, 0), []),
        ((None, None, 0), ["2 windows are open"]),
        ((0, 0), ["no window is open"]),
        ((None, 1), ["a start ended with 1"]),
    ):
        assert starts._settled([Started(status) for status in statuses]) == said  # type: ignore[misc]


def test_a_window_that_does_not_listen_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starts, "PATIENCE_SECONDS", 0.1)
    assert starts._raised(tmp_path / os.urandom(4).hex(), []) == ["the window does not listen"]
