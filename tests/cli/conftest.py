"""The command line as a user gives it: in this process, on a real data folder, at a frozen present."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from followup_desktop.cli.entry import main

NOW = "2026-11-23T10:00:00+00:00"


@dataclass
class Result:
    """What a command gave back."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer as JSON."""
        return json.loads(self.out)


Run = Callable[..., Result]


@pytest.fixture
def followup(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs ``followup-desktop`` with these words; ``now`` and ``folder`` may be given."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)

    def run(*words: str, now: str = NOW, folder: Path | None = None, status: int = 0) -> Result:
        capsys.readouterr()
        given = main(["--data-dir", str(folder or tmp_path / "data"), "--now", now, *words])
        captured = capsys.readouterr()
        assert given == status, captured.err
        return Result(given, captured.out, captured.err)

    return run


@pytest.fixture(scope="session")
def interchange_schema() -> dict[str, Any]:
    """The published schema of the interchange file."""
    path = Path(__file__).parent.parent / "interchange" / "interchange.schema.json"
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema
